//! One contributor away: the answers without each pledge, and with each of its payments later.

use fund_model::{Measures, Pledge, PledgeEffect};
use yew::prelude::*;

use super::Answer;
use super::levers::cells;
use super::measure::Measure;
use super::saved::{self, save_button};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::text::{Texts, args, contributor, decimal, month_short};

/// Pledges on one page: a scenario may have a thousand.
const PAGE_ROWS: usize = 50;

/// Properties of [`OneAway`].
#[derive(Clone, PartialEq, Properties)]
pub struct OneAwayProps {
    pub texts: Texts,
    pub answer: Answer,
}

/// One row for each pledge that counts, in the order of the scenario: States are not ranked.
#[component]
pub fn OneAway(props: &OneAwayProps) -> Html {
    let page = use_state_eq(|| 0_usize);
    let OneAwayProps { texts, answer } = props;
    let effects = &answer.effects().pledges;
    let last = effects.len().div_ceil(PAGE_ROWS).saturating_sub(1);
    let shown = (*page).min(last);
    let turn = page.setter();
    html! {
        <div class="sensitivity__one-away">
            <h3>{ texts.text("one-away-title", ()) }</h3>
            <p class="section__lead">{ texts.text("one-away-lead", ()) }</p>
            if effects.is_empty() {
                <p>{ texts.text("one-away-none", ()) }</p>
            } else {
                <p class="sensitivity__finding">{ finding(texts, answer) }</p>
                { table(texts, answer, shown) }
                { pager(texts, shown, last, effects.len(), &Callback::from(move |to| turn.set(to))) }
                { save_button(texts, answer, "one-away", saved::one_away) }
            }
        </div>
    }
}

/// How few requests are met without any one of the pledges. None of them is named.
fn finding(texts: &Texts, answer: &Answer) -> String {
    let effects = &answer.effects().pledges;
    let base = answer.effects().base.requests_met;
    let least = |of: fn(&PledgeEffect) -> &Measures| {
        let met = effects.iter().map(|effect| of(effect).requests_met);
        met.min().unwrap_or(base)
    };
    let (without, later) = (
        least(|effect| &effect.without),
        least(|effect| &effect.six_months_later),
    );
    let id = match (without < base, later < base) {
        (false, false) => "one-away-finding-none",
        (true, false) => "one-away-finding-without",
        (false, true) => "one-away-finding-later",
        (true, true) => "one-away-finding",
    };
    texts.text(
        id,
        args! { "base" => base, "without" => without, "later" => later },
    )
}

/// The pledge of an effect: who gives it, and what tells it from another of the same.
pub fn pledge_name(texts: &Texts, pledge: &Pledge) -> String {
    texts.text(
        "one-away-pledge",
        args! {
            "donor" => contributor(&pledge.donor),
            "amount" => decimal(pledge.amount.normalize()),
            "currency" => &pledge.currency,
            "month" => month_short(pledge.first_payment),
        },
    )
}

fn table(texts: &Texts, answer: &Answer, page: usize) -> Html {
    let mut head = vec![texts.text("one-away-contributor", ())];
    for case in ["one-away-without", "one-away-later"] {
        head.extend(Measure::ALL.map(|measure| {
            let args = args! { "measure" => measure.name(texts) };
            texts.text(case, args)
        }));
    }
    let effects = answer.effects().pledges.iter();
    let rows = effects.skip(page * PAGE_ROWS).take(PAGE_ROWS);
    let rows = rows.map(|effect| TableRow {
        name: pledge_name(texts, &answer.scenario().pledges[effect.pledge]).into(),
        cells: [&effect.without, &effect.six_months_later]
            .into_iter()
            .flat_map(|measures| cells(texts, answer, measures))
            .collect(),
    });
    scroll_table(&texts.text("one-away-table", ()), &head, rows)
}

/// Turns the pages; nothing where there is one.
fn pager(texts: &Texts, shown: usize, last: usize, count: usize, turn: &Callback<usize>) -> Html {
    if last == 0 {
        return Html::default();
    }
    let button = |id: &str, to: usize| {
        let onclick = turn.reform(move |_: MouseEvent| to);
        html! {
            <button type="button" class="button button--small" {onclick} disabled={to == shown}>
                { texts.text(id, ()) }
            </button>
        }
    };
    let args = args! {
        "first" => shown * PAGE_ROWS + 1,
        "last" => ((shown + 1) * PAGE_ROWS).min(count),
        "count" => count,
    };
    html! {
        <nav class="sensitivity__pager" aria-label={texts.plain("one-away-pages", ())}>
            <span role="status">{ texts.text("one-away-page", args) }</span>
            { button("one-away-page-previous", shown.saturating_sub(1)) }
            { button("one-away-page-next", (shown + 1).min(last)) }
        </nav>
    }
}
