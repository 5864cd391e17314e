//! The sections beside the pledges: demand, support, reserve, Fund and horizon.

use yew::prelude::*;

use super::choice_input::ChoiceInput;
use super::field_input::FieldInput;
use super::offers::{AVERAGE_REQUEST, Offers, RESERVE, SUPPORT_COST_RATE};
use super::queue::Queue;
use super::section::Section;
use crate::state::{Field, State};

/// Requests of an average size, or a queue of named ones.
#[component]
pub fn DemandSection() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    html! {
        <Section id="demand">
            <ChoiceInput field={Field::DemandKind} />
            if state.document.demand.kind == "queue" {
                <Queue />
            } else {
                <div class="fields">
                    <FieldInput field={Field::Requests} />
                    <FieldInput field={Field::AverageRequest}><Offers offers={AVERAGE_REQUEST} /></FieldInput>
                    <FieldInput field={Field::RequestsGrowth} />
                    <FieldInput field={Field::CostGrowth} />
                </div>
            }
        </Section>
    }
}

/// How many requests are met, and what meeting one costs.
#[component]
pub fn SupportSection() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    html! {
        <Section id="support">
            <ChoiceInput field={Field::Rule} />
            <div class="fields">
                if state.document.support.rule == "cap" {
                    <FieldInput field={Field::Cap} />
                }
                <FieldInput field={Field::AwardShare} />
                <FieldInput field={Field::Utilisation} />
                <FieldInput field={Field::SupportCostRate}><Offers offers={SUPPORT_COST_RATE} /></FieldInput>
                <FieldInput field={Field::OtherCosts} />
                if state.document.demand.kind == "queue" {
                    <FieldInput field={Field::CostGrowth} />
                }
            </div>
        </Section>
    }
}

/// What is kept back.
#[component]
pub fn ReserveSection() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let value = state.document.reserve_field();
    html! {
        <Section id="reserve">
            <Offers offers={RESERVE} />
            <ChoiceInput field={Field::ReserveKind} />
            <div class="fields">
                <FieldInput key={value.name()} field={value} />
            </div>
        </Section>
    }
}

/// Where the Fund stands, and how far ahead to look.
#[component]
pub fn FundSection() -> Html {
    html! {
        <Section id="fund">
            <div class="fields">
                <FieldInput field={Field::AsOf} />
                <FieldInput field={Field::OpeningBalance} />
                <FieldInput field={Field::AnnualTarget} />
                <FieldInput field={Field::Years} />
            </div>
        </Section>
    }
}
