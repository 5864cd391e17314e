//! Figures that the sender of a link saw and that are others here.

use std::cmp::Ordering;

use fund_model::MODEL_VERSION;
use fund_scenario::{HeadlineDifference, HeadlineFigure, HeadlineValue};
use yew::prelude::*;

use crate::text::{Texts, args, count, decimal};

/// A table of the figures, and why they may differ.
pub fn view(texts: &Texts, model_version: u32, differences: &[HeadlineDifference]) -> Html {
    let why = match model_version.cmp(&MODEL_VERSION) {
        Ordering::Less => "arrival-differs-older",
        Ordering::Greater => "arrival-differs-newer",
        Ordering::Equal => "arrival-differs-same",
    };
    let row = |difference: &HeadlineDifference| {
        html! {
            <tr>
                <th scope="row">{ texts.text(&format!("arrival-figure-{}", name(difference.figure)), ()) }</th>
                <td>{ value(texts, &difference.sent) }</td>
                <td>{ value(texts, &difference.found) }</td>
            </tr>
        }
    };
    html! {
        <>
            <p>{ texts.text(why, ()) }</p>
            <table class="arrival__figures">
                <thead><tr>
                    <th scope="col">{ texts.text("arrival-figure", ()) }</th>
                    <th scope="col">{ texts.text("arrival-sent", ()) }</th>
                    <th scope="col">{ texts.text("arrival-here", ()) }</th>
                </tr></thead>
                <tbody>{ for differences.iter().map(row) }</tbody>
            </table>
        </>
    }
}

const fn name(figure: HeadlineFigure) -> &'static str {
    match figure {
        HeadlineFigure::RequestsMet => "requests-met",
        HeadlineFigure::Requests => "requests",
        HeadlineFigure::ToFloor => "to-floor",
        HeadlineFigure::ToZero => "to-zero",
        HeadlineFigure::GrossMonths => "gross-months",
        HeadlineFigure::NetMonths => "net-months",
        HeadlineFigure::TargetGap => "target-gap",
        HeadlineFigure::NextRequestNeeds => "next-request-needs",
        HeadlineFigure::LastClosingBalance => "last-closing-balance",
    }
}

fn value(texts: &Texts, value: &HeadlineValue) -> String {
    let none = || texts.text("arrival-none", ());
    match value {
        HeadlineValue::Requests(requests) => texts.show(count(*requests)),
        HeadlineValue::RunwayEnd(end) => end.map_or_else(none, |end| {
            texts.text(
                "arrival-runway-end",
                args! { "months" => end.months, "month" => end.month },
            )
        }),
        HeadlineValue::Months(months) => months
            .as_ref()
            .map_or_else(none, |months| texts.show(decimal(months.to_string()))),
        HeadlineValue::Amount(amount) => amount
            .clone()
            .map_or_else(none, |amount| texts.show(amount)),
    }
}
