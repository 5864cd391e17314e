//! Parts of any screen: properties in, callbacks out. They know neither the state nor the model.

mod announcement;
mod cell_grid;
pub mod chart;
mod check_box;
mod dialog;
pub mod fields;
mod file_button;
mod focus;
mod later;
mod lazy_details;
mod menu;
mod one_line;
mod picture;
mod qr_code;
mod reorder;
pub mod scroll_table;
mod table_actions;
mod text_box;
mod toast;

pub use announcement::Announcement;
pub use cell_grid::{CellGrid, focus_cell};
pub use check_box::check_box;
pub use dialog::Dialog;
pub use file_button::{DropZone, file_button};
pub use focus::{focus_on, has_focus};
pub use later::{use_later, wants_less_motion};
pub use lazy_details::LazyDetails;
pub use menu::{Menu, MenuItem};
pub use one_line::{CommitField, copied_text, search_box};
pub use picture::{PictureTools, PictureWords};
pub use qr_code::QrCode;
pub use reorder::{Dragged, DropMark, KeyMove, Reorder, RowMove};
pub use table_actions::table_actions;
pub use text_box::text_box;
pub use toast::Toast;
