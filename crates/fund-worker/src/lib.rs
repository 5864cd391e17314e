//! Forecasts that take longer than a frame: what is asked, the work in slices, and what is answered.
//!
//! A [`Desk`] takes [`Message`]s and gives [`Answer`]s. It runs in a web worker of the browser (the binary of this
//! crate) or, where there is none, on the page; between the two, messages and answers travel as bytes and lose nothing.
//! The desk knows no clock: it is told the time.

mod answer;
mod desk;
mod flat;
mod message;
mod work;

pub use answer::{Answer, Found, News};
pub use desk::Desk;
pub use message::{Message, Question, Topic, Wanted};
