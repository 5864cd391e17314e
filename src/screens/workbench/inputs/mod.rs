//! The inputs side of the workbench.

mod choice_input;
mod document_input;
mod field_input;
mod import;
mod offers;
mod pledges;
mod queue;
mod saved;
mod section;
mod sections;
mod spec;
mod status;
mod steps;
mod trouble;
pub mod words;

pub use choice_input::choice_input;
pub use document_input::DocumentInput;
pub use import::import_dialog;
pub use queue::queue_editor;
pub use saved::{pledges_table, requests_table, stage_totals_table};
pub use spec::form;
pub use trouble::view_trouble;

use yew::prelude::*;

use crate::screens::Scene;
use pledges::PledgesSection;
use sections::{demand_section, fund_section, reserve_section, support_section};
use status::inputs_status;

/// Every input, the most used first.
pub fn workbench_inputs(scene: &Scene) -> Html {
    html! {
        <>
            <PledgesSection />
            { demand_section(scene) }
            { support_section(scene) }
            { reserve_section(scene) }
            { fund_section(scene) }
            { inputs_status(scene) }
        </>
    }
}
