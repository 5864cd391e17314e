//! Buttons that offer values from the report for a field.

use yew::prelude::*;

use super::spec;
use crate::screens::Scene;
use crate::state::{Action, Field, same_value};

/// A value and its message `value-<id>`, with `.note` for where it comes from.
#[derive(Clone, Copy, PartialEq)]
pub struct Offer {
    pub id: &'static str,
    pub field: Field,
    /// The canonical text of the value.
    pub text: &'static str,
}

const fn offer(id: &'static str, field: Field, text: &'static str) -> Offer {
    Offer { id, field, text }
}

/// What one request asked for, was allotted and spent in 2024 (derived from the report, paras. 22 and 55).
pub const AVERAGE_REQUEST: &[Offer] = &[
    offer("average-asked", Field::AverageRequest, "41935.48"),
    offer("average-allotted", Field::AverageRequest, "29254.44"),
    offer("average-spent", Field::AverageRequest, "17693.17"),
];

/// The reserve of the back-test, that of United Nations texts, and none.
pub const RESERVE: &[Offer] = &[
    offer("reserve-12-months", Field::ReserveMonths, "12"),
    offer("reserve-15-per-cent", Field::ReserveShare, "0.15"),
    offer("reserve-none", Field::ReserveAmount, "0"),
];

/// The standard rate of United Nations trust funds, and none on top.
pub const SUPPORT_COST_RATE: &[Offer] = &[
    offer("support-cost-13", Field::SupportCostRate, "0.13"),
    offer("support-cost-none", Field::SupportCostRate, "0"),
];

/// A row of buttons, the one whose value the field holds marked as pressed.
pub fn offers(scene: &Scene, offers: &[Offer]) -> Html {
    html! {
        <div class="offers" role="group" aria-label={scene.texts.plain("inputs-offers", ())}>
            { for offers.iter().map(|offer| view_offer(*offer, scene)) }
        </div>
    }
}

fn view_offer(offer: Offer, scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let Offer { id, field, text } = offer;
    let chosen = dispatch.reform(move |_: MouseEvent| action(field, text.to_owned()));
    let is_reserve = spec::is_reserve_value(field);
    let is_held = same_value(field, state.document.text(field), text)
        && !state.document.unread.contains_key(&field)
        && (!is_reserve || state.document.reserve_field() == field);
    html! {
        <button type="button" key={id} class="offers__value" onclick={chosen} aria-pressed={is_held.to_string()}
            title={texts.plain(&format!("value-{id}.note"), ())}>
            { texts.text(&format!("value-{id}"), ()) }
        </button>
    }
}

const fn action(field: Field, text: String) -> Action {
    if spec::is_reserve_value(field) {
        Action::ReserveChosen { field, text }
    } else {
        Action::ValueChosen { field, text }
    }
}
