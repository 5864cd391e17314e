//! What the queue comes to: met and not met, by region, by priority area and by group of States.

use fund_model::{Money, QueueBreakdown, QueueShare, Word};
use yew::prelude::*;

use crate::text::{Texts, args, money};

/// A sentence, and a table whose parts add up to its last row.
pub fn totals(texts: &Texts, breakdown: &QueueBreakdown) -> Html {
    let QueueBreakdown {
        total,
        by_region,
        by_area,
        by_ldc,
        by_sids,
        ..
    } = breakdown;
    let not_stated = || texts.text("queue-not-stated", ());
    let region = |region: &Option<String>| region.clone().unwrap_or_else(not_stated);
    let area = |area: &Option<fund_model::Area>| match area {
        Some(area) => texts.text(&format!("option-area-{}", area.word()), ()),
        None => not_stated(),
    };
    let flag = |flag: &Option<bool>| match flag {
        Some(true) => texts.text("option-yes", ()),
        Some(false) => texts.text("option-no", ()),
        None => not_stated(),
    };
    html! {
        <section class="queue__totals" aria-labelledby="queue-totals-title">
            <h3 class="queue__totals-title" id="queue-totals-title">{ texts.text("queue-totals", ()) }</h3>
            <p>{ sentence(texts, total) }</p>
            <table role="table">
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ texts.text("queue-totals-of", ()) }</th>
                    { for ["queue-met", "queue-not-met", "queue-all"].map(|id| html! {
                        <th scope="col" role="columnheader" class="number" key={id}>{ texts.text(id, ()) }</th>
                    }) }
                </tr></thead>
                { part(texts, "field-request-region.label", by_region, region) }
                { part(texts, "field-request-area.label", by_area, area) }
                { part(texts, "field-request-ldc.label", by_ldc, flag) }
                { part(texts, "field-request-sids.label", by_sids, flag) }
                <tfoot role="rowgroup">{ row(texts, texts.text("queue-total-row", ()), total) }</tfoot>
            </table>
        </section>
    }
}

fn sentence(texts: &Texts, total: &QueueShare) -> String {
    let args = args! {
        "met" => total.met,
        "count" => total.requests,
        "met_requested" => money(&total.met_requested),
        "requested" => money(&total.requested),
        "unmet" => total.unmet(),
        "unmet_requested" => money(total.unmet_requested()),
    };
    let id = match (total.met, total.unmet()) {
        (_, 0) => "queue-totals-all-met",
        (0, _) => "queue-totals-none-met",
        _ => "queue-totals-sentence",
    };
    texts.text(id, args)
}

fn part<T>(
    texts: &Texts,
    id: &str,
    shares: &[(T, QueueShare)],
    name: impl Fn(&T) -> String,
) -> Html {
    html! {
        <tbody role="rowgroup" key={id.to_owned()}>
            <tr role="row">
                <th scope="rowgroup" role="rowheader" colspan="4" class="queue__totals-part">{ texts.text(id, ()) }</th></tr>
            { for shares.iter().map(|(of, share)| row(texts, name(of), share)) }
        </tbody>
    }
}

fn row(texts: &Texts, name: String, share: &QueueShare) -> Html {
    let cell = |count: u128, asked: &Money| {
        html! {
            <td class="number" role="cell">
                { texts.show(count) }
                <span class="queue__asked">{ texts.show(money(asked)) }</span>
            </td>
        }
    };
    html! {
        <tr role="row" key={name.clone()}>
            <th scope="row" role="rowheader">{ name }</th>
            { cell(share.met, &share.met_requested) }
            { cell(share.unmet(), &share.unmet_requested()) }
            { cell(share.requests, &share.requested) }
        </tr>
    }
}
