//! Parts of any screen: properties in, callbacks out. They know neither the state nor the model.

pub mod chart;
mod dialog;
pub mod fields;
mod lazy_details;
mod menu;
pub mod scroll_table;
mod toast;

pub use dialog::Dialog;
pub use lazy_details::LazyDetails;
pub use menu::{Menu, MenuItem};
pub use toast::Toast;
