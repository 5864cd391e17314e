//! The ledger: every figure to the cent, by year and by month.

use std::rc::Rc;

use fund_model::{Money, MonthFigure, YearFigure, YearResult};
use yew::prelude::*;

use super::shown::{Run, ShownFigure, figure_button};
use super::wording::year_label;
use crate::components::LazyDetails;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::{Annex, FromAnnex, SaveTable, SavedTable};
use crate::state::Results;
use crate::text::{Texts, args};

/// The results, and who is told which figure's working to show.
#[derive(Clone)]
pub struct Ledger {
    pub results: Rc<Results>,
    pub on_show: Callback<ShownFigure>,
}

/// The figures of a year in the order of the ledger, each with its message.
pub const YEAR_FIGURES: [(YearFigure, &str); 13] = [
    (YearFigure::Opening, "ledger-opening"),
    (YearFigure::Receipts, "ledger-receipts"),
    (YearFigure::Spending, "ledger-spending"),
    (YearFigure::Closing, "ledger-closing"),
    (YearFigure::Floor, "ledger-floor"),
    (YearFigure::LowestBalance, "ledger-lowest-balance"),
    (YearFigure::TargetGap, "ledger-target-gap"),
    (YearFigure::Requests, "ledger-requests"),
    (YearFigure::Met, "ledger-met"),
    (YearFigure::Unmet, "ledger-unmet"),
    (YearFigure::Requested, "ledger-requested"),
    (YearFigure::Allotted, "ledger-allotted"),
    (YearFigure::NextRequestNeeds, "ledger-next-request-needs"),
];

/// The figures of a month in the order of the ledger, each with its message.
pub const MONTH_FIGURES: [(MonthFigure, &str); 3] = [
    (MonthFigure::Receipts, "ledger-receipts"),
    (MonthFigure::Spending, "ledger-spending"),
    (MonthFigure::Balance, "ledger-balance"),
];

/// By year, and behind a fold by month.
pub fn view_ledger(texts: &Texts, ledger: &Ledger) -> Html {
    let by_month = {
        let (texts, ledger) = (texts.clone(), ledger.clone());
        Callback::from(move |()| {
            let (texts, ledger) = (texts.clone(), ledger.clone());
            let view = Callback::from(move |annex: Annex| (annex.ledger_by_month)(&texts, &ledger));
            html! { <FromAnnex {view} /> }
        })
    };
    html! {
        <section class="section ledger" aria-labelledby="ledger-title">
            <h2 class="section__title" id="ledger-title">{ texts.text("ledger-title", ()) }</h2>
            <p class="section__lead">{ texts.text("ledger-lead", ()) }</p>
            { for already_in_balance(texts, &ledger.results).map(|note| html! { <p class="ledger__note">{ note }</p> }) }
            { by_year(texts, ledger) }
            <SaveTable table={SavedTable::LedgerByYear} />
            <LazyDetails summary={texts.text("ledger-by-month", ())} content={by_month} />
        </section>
    }
}

/// That payments are left out because the opening balance holds them.
fn already_in_balance(texts: &Texts, results: &Results) -> Option<String> {
    let pledges = results.chosen.warnings.len();
    let args = args! { "pledges" => pledges, "month" => results.scenario.as_of };
    (pledges > 0).then(|| texts.text("ledger-warning-already-in-balance", args))
}

fn by_year(texts: &Texts, ledger: &Ledger) -> Html {
    let years = &ledger.results.chosen.years;
    let mut head = vec![texts.text("ledger-item", ())];
    head.extend(years.iter().map(|year| year_label(year.first_month)));
    let cell = |figure, (index, year): (usize, &YearResult)| {
        let text = year_figure(texts, year, figure);
        figure_button(text, ShownFigure::year(index, figure), &ledger.on_show)
    };
    let mut rows: Vec<TableRow> = YEAR_FIGURES
        .into_iter()
        .map(|(figure, id)| TableRow {
            name: texts.text(id, ()).into(),
            cells: years
                .iter()
                .enumerate()
                .map(|year| cell(figure, year))
                .collect(),
        })
        .collect();
    rows.insert(
        6,
        facts(texts, years, "ledger-lowest-month", |year| {
            texts.show(year.lowest_month)
        }),
    );
    if years.iter().any(|year| year.reserve_breached) {
        let answer = |year: &YearResult| {
            if year.reserve_breached {
                "ledger-yes"
            } else {
                "ledger-no"
            }
        };
        rows.push(facts(texts, years, "ledger-reserve-breached", |year| {
            texts.text(answer(year), ())
        }));
    }
    scroll_table(&texts.text("ledger-by-year", ()), &head, rows)
}

/// A row of what has no working.
fn facts(
    texts: &Texts,
    years: &[YearResult],
    id: &str,
    fact: impl Fn(&YearResult) -> String,
) -> TableRow {
    TableRow {
        name: texts.text(id, ()).into(),
        cells: years.iter().map(|year| fact(year).into()).collect(),
    }
}

/// What the ledger has in a cell.
pub enum YearValue<'a> {
    Count(u128),
    Amount(&'a Money),
    /// A message in place of an amount.
    Said(&'static str),
}

/// A figure of a year.
pub fn year_value(year: &YearResult, figure: YearFigure) -> YearValue<'_> {
    YearValue::Amount(match figure {
        YearFigure::Requests => return YearValue::Count(year.requests),
        YearFigure::Met => return YearValue::Count(year.met),
        YearFigure::Unmet => return YearValue::Count(year.unmet),
        YearFigure::NextRequestNeeds => match &year.next_request_needs {
            // Nothing is lacking, and yet it is not met: the rule sets the limit.
            Some(needs) if needs.is_zero() => return YearValue::Said("figure-next-limited"),
            Some(needs) => needs,
            None if year.requests == 0 => return YearValue::Said("figure-requests-none"),
            None => return YearValue::Said("figure-next-all-met"),
        },
        YearFigure::Opening => &year.opening,
        YearFigure::Receipts => &year.receipts,
        YearFigure::TargetGap => &year.target_gap,
        YearFigure::Requested => &year.requested,
        YearFigure::Allotted => &year.allotted,
        YearFigure::Spending => &year.spending,
        YearFigure::Floor => &year.floor,
        YearFigure::Closing => &year.closing,
        YearFigure::LowestBalance => &year.lowest_balance,
    })
}

/// A figure of a year as the ledger writes it.
pub fn year_figure(texts: &Texts, year: &YearResult, figure: YearFigure) -> String {
    match year_value(year, figure) {
        YearValue::Count(count) => texts.show(count),
        YearValue::Amount(amount) => texts.show(amount),
        YearValue::Said(id) => texts.text(id, ()),
    }
}

/// By month, under the chosen rule and if every request were met.
pub fn ledger_by_month(texts: &Texts, ledger: &Ledger) -> Html {
    let results = &ledger.results;
    let mut head = vec![texts.text("ledger-month", ())];
    head.extend(MONTH_FIGURES.map(|(_, id)| texts.text(id, ())));
    head.extend(["ledger-floor", "ledger-every-request"].map(|id| texts.text(id, ())));
    let runs = results
        .chosen
        .months
        .iter()
        .zip(&results.every_request.months)
        .enumerate();
    let rows = runs.map(|(index, (month, every_request))| {
        let button = |run, figure, amount: &Money| {
            figure_button(
                texts.show(amount),
                ShownFigure::month(run, index, figure),
                &ledger.on_show,
            )
        };
        TableRow {
            name: texts.show(month.month).into(),
            cells: vec![
                button(Run::Chosen, MonthFigure::Receipts, &month.receipts),
                button(Run::Chosen, MonthFigure::Spending, &month.spending),
                button(Run::Chosen, MonthFigure::Balance, &month.balance),
                texts.show(&month.floor).into(),
                button(
                    Run::EveryRequest,
                    MonthFigure::Balance,
                    &every_request.balance,
                ),
            ],
        }
    });
    html! {
        <>
            { scroll_table(&texts.text("ledger-by-month", ()), &head, rows) }
            <SaveTable table={SavedTable::LedgerByMonth} />
        </>
    }
}
