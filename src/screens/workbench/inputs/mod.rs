//! The inputs side of the workbench.

mod choice_input;
mod document_input;
mod field_input;
mod offers;
mod pledges;
mod queue;
mod section;
mod sections;
mod spec;
mod status;
mod steps;
mod trouble;
mod words;

pub use document_input::DocumentInput;
pub use queue::queue_editor;

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
