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

use yew::prelude::*;

use pledges::PledgesSection;
use sections::{DemandSection, FundSection, ReserveSection, SupportSection};
use status::InputsStatus;

/// Every input, the most used first.
#[component]
pub fn WorkbenchInputs() -> Html {
    html! {
        <>
            <PledgesSection />
            <DemandSection />
            <SupportSection />
            <ReserveSection />
            <FundSection />
            <InputsStatus />
        </>
    }
}
