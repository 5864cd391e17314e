//! The funding model (being assembled).
mod draft;
pub mod limits;
mod month;
mod problem;
mod scenario;
pub use draft::*;
pub use month::*;
pub use problem::*;
pub use scenario::*;
