//! The sections beside the pledges: demand, support, reserve, Fund and horizon.

use yew::prelude::*;

use super::choice_input::choice_input;
use super::field_input::{field_input, field_input_with};
use super::offers::{AVERAGE_REQUEST, RESERVE, SUPPORT_COST_RATE, offers};
use super::section::section;
use crate::screens::{Annex, FromAnnex, Scene};
use crate::state::Field;

/// Requests of an average size, or a queue of named ones.
pub fn demand_section(scene: &Scene) -> Html {
    let content = html! {
        <>
            { choice_input(scene, Field::DemandKind) }
            if scene.state.document.demand.kind == "queue" {
                <FromAnnex view={Callback::from(|annex: Annex| (annex.queue)())} />
            } else {
                <div class="fields">
                    { field_input(scene, Field::Requests) }
                    { field_input_with(scene, Field::AverageRequest, offers(scene, AVERAGE_REQUEST)) }
                    { field_input(scene, Field::RequestsGrowth) }
                    { field_input(scene, Field::CostGrowth) }
                </div>
            }
        </>
    };
    section(&scene.texts, "demand", content)
}

/// How many requests are met, and what meeting one costs.
pub fn support_section(scene: &Scene) -> Html {
    let document = &scene.state.document;
    let content = html! {
        <>
            { choice_input(scene, Field::Rule) }
            <div class="fields">
                if document.support.rule == "cap" {
                    { field_input(scene, Field::Cap) }
                }
                { field_input(scene, Field::AwardShare) }
                { field_input(scene, Field::Utilisation) }
                { field_input_with(scene, Field::SupportCostRate, offers(scene, SUPPORT_COST_RATE)) }
                { field_input(scene, Field::OtherCosts) }
                if document.demand.kind == "queue" {
                    { field_input(scene, Field::CostGrowth) }
                }
            </div>
        </>
    };
    section(&scene.texts, "support", content)
}

/// What is kept back.
pub fn reserve_section(scene: &Scene) -> Html {
    let content = html! {
        <>
            { offers(scene, RESERVE) }
            { choice_input(scene, Field::ReserveKind) }
            <div class="fields">{ field_input(scene, scene.state.document.reserve_field()) }</div>
        </>
    };
    section(&scene.texts, "reserve", content)
}

/// Where the Fund stands, and how far ahead to look.
pub fn fund_section(scene: &Scene) -> Html {
    let fields = [
        Field::AsOf,
        Field::OpeningBalance,
        Field::AnnualTarget,
        Field::Years,
    ];
    let content =
        html! { <div class="fields">{ for fields.map(|field| field_input(scene, field)) }</div> };
    section(&scene.texts, "fund", content)
}
