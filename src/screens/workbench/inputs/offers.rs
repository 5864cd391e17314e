//! Buttons that offer values from the report for a field.

use yew::prelude::*;

use super::spec;
use crate::state::{Action, Dispatch, Field, State, same_value};
use crate::text::Texts;

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

/// Properties of [`Offers`].
#[derive(Properties, PartialEq)]
pub struct OffersProps {
    pub offers: &'static [Offer],
}

/// A row of buttons, the one whose value the field holds marked as pressed.
#[component]
pub fn Offers(props: &OffersProps) -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    html! {
        <div class="offers" role="group" aria-label={texts.plain("inputs-offers", ())}>
            { for props.offers.iter().map(|offer| view_offer(*offer, &state, &dispatch, &texts)) }
        </div>
    }
}

fn view_offer(offer: Offer, state: &State, dispatch: &Dispatch, texts: &Texts) -> Html {
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
