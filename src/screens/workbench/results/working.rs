//! How a figure comes about: its formula with the numbers in it, and what it rests on.

use std::borrow::Cow;

use fund_model::{
    CountedPayment, Counting, Figure, Projection, Quantity, RunwayFigure, Scenario, Stage,
    SupportRule, Working, working,
};
use yew::prelude::*;

use super::inputs::input_value;
use super::ledger::{MONTH_FIGURES, YEAR_FIGURES};
use super::shown::{Run, ShownFigure};
use super::wording::year_label;
use crate::components::Dialog;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::state::Results;
use crate::text::{
    Args, Texts, Value, args, contributor, count, decimal, field_id, money, percent,
};

/// A dialog, open, with the working of a figure.
pub fn working_dialog(
    texts: &Texts,
    results: &Results,
    source: &Callback<&'static str, String>,
    shown: ShownFigure,
    on_close: Callback<()>,
) -> Html {
    let view = WorkingView {
        texts,
        results,
        source,
    };
    html! {
        <Dialog id="working" title={view.title(shown)} open={true} {on_close}>{ view.content(shown) }</Dialog>
    }
}

/// What the working of a figure is told with.
pub struct WorkingView<'a> {
    pub texts: &'a Texts,
    pub results: &'a Results,
    /// Says where the input at a path comes from: the report, a rule, or a person.
    pub source: &'a Callback<&'static str, String>,
}

impl WorkingView<'_> {
    /// The name of a figure with the time it stands for.
    pub fn title(&self, shown: ShownFigure) -> String {
        let (texts, chosen) = (self.texts, &self.results.chosen);
        let first_year = chosen
            .years
            .first()
            .map(|year| year_label(year.first_month));
        let (item, when) = match shown.figure {
            Figure::Year(index, figure) => {
                let year = chosen.years.get(index);
                (
                    id_of(&YEAR_FIGURES, figure),
                    year.map(|year| year_label(year.first_month)),
                )
            }
            Figure::Month(index, figure) => {
                let month = chosen.months.get(index);
                (
                    id_of(&MONTH_FIGURES, figure),
                    month.map(|month| texts.show(month.month)),
                )
            }
            Figure::Runway(RunwayFigure::GrossMonths) => ("working-runway-gross", first_year),
            Figure::Runway(RunwayFigure::NetMonths) => ("figure-runway", first_year),
            Figure::Runway(RunwayFigure::ToFloor) => ("figure-runway-to-floor", None),
            Figure::Runway(RunwayFigure::ToZero) => ("figure-runway-to-zero", None),
        };
        let item = texts.text(item, ());
        let run = match (shown.run, when.is_some()) {
            (Run::Chosen, false) => return item,
            (Run::Chosen, true) => "working-item",
            (Run::EveryRequest, true) => "working-item-every-request",
            (Run::EveryRequest, false) => "working-every-request",
        };
        texts.text(
            run,
            args! { "item" => item, "when" => when.unwrap_or_default() },
        )
    }

    /// The formula, the payments in it, and its inputs with their sources.
    pub fn content(&self, shown: ShownFigure) -> Html {
        let (scenario, projection) = self.run(shown.run);
        let Some(working) = working(&scenario, projection, shown.figure) else {
            return Html::default();
        };
        let is_receipts = working.formula == "receipts";
        html! {
            <div class="working">
                { for self.said(&working).map(|said| html! { <p class="working__formula">{ said }</p> }) }
                if is_receipts {
                    { self.payments(&scenario, &working.payments) }
                }
                { self.inputs(&scenario, working.inputs) }
            </div>
        }
    }

    /// The steps and the formula alone, in sentences.
    pub fn sentences(&self, shown: ShownFigure) -> Vec<String> {
        let (scenario, projection) = self.run(shown.run);
        let working = working(&scenario, projection, shown.figure);
        working.map_or_else(Vec::new, |working| self.said(&working).collect())
    }

    /// What a run is made of, and what came of it.
    fn run(&self, run: Run) -> (Cow<'_, Scenario>, &Projection) {
        let results = self.results;
        match run {
            Run::Chosen => (Cow::Borrowed(&*results.scenario), &results.chosen),
            Run::EveryRequest => {
                let mut scenario = Scenario::clone(&results.scenario);
                scenario.support.rule = SupportRule::MeetAll;
                (Cow::Owned(scenario), &results.every_request)
            }
        }
    }

    fn said(&self, working: &Working) -> impl Iterator<Item = String> {
        self.steps(working)
            .chain(std::iter::once(self.formula(working)))
    }

    fn formula(&self, working: &Working) -> String {
        self.texts
            .text(&format!("working-{}", working.formula), terms(working))
    }

    /// How numbers of the formula come about that stand nowhere else.
    fn steps(&self, working: &Working) -> impl Iterator<Item = String> {
        let has = |term| working.terms.iter().any(|(name, _)| *name == term);
        let steps = STEPS.iter().filter(move |(term, _)| has(*term));
        steps.map(move |(_, id)| self.texts.text(id, terms(working)))
    }

    fn payments(&self, scenario: &Scenario, payments: &[CountedPayment]) -> Html {
        let texts = self.texts;
        if payments.is_empty() {
            return html! { <p>{ texts.text("working-no-payments", ()) }</p> };
        }
        let donor = |payment: &CountedPayment| {
            let pledge = scenario.pledges.get(payment.pledge);
            pledge.map_or_else(String::new, |pledge| texts.show(contributor(&pledge.donor)))
        };
        let own: Vec<_> = payments
            .iter()
            .map(|payment| own_amount(texts, scenario, payment))
            .collect();
        let any_own = own.iter().any(Option::is_some);
        let mut head = vec!["working-contributor", "ledger-month", "working-amount"];
        if any_own {
            head.insert(2, "working-payment");
        }
        let head: Vec<_> = head.into_iter().map(|id| texts.text(id, ())).collect();
        let rows = payments.iter().zip(own).map(|(payment, own)| {
            let mut cells = vec![texts.show(payment.month).into()];
            if any_own {
                cells.push(own.unwrap_or_default().into());
            }
            cells.push(texts.show(&payment.amount).into());
            TableRow {
                name: donor(payment).into(),
                cells,
            }
        });
        scroll_table(&texts.text("working-payments", ()), &head, rows)
    }

    fn inputs(&self, scenario: &Scenario, paths: &'static [&'static str]) -> Html {
        let texts = self.texts;
        let shown: Vec<_> = paths
            .iter()
            .filter_map(|path| Some((*path, input_value(texts, scenario, path)?)))
            .collect();
        if shown.is_empty() {
            return Html::default();
        }
        let head =
            ["working-input", "working-value", "working-source"].map(|id| texts.text(id, ()));
        let rows = shown.into_iter().map(|(path, value)| TableRow {
            name: texts.text(&format!("{}.label", field_id(path)), ()).into(),
            cells: vec![
                value.into(),
                html! { <span class="working__source">{ self.source.emit(path) }</span> },
            ],
        });
        scroll_table(&texts.text("working-inputs", ()), &head, rows)
    }
}

/// A term that only a formula with a step before it has, and the message of the step.
const STEPS: [(&str, &str); 3] = [
    ("first-ask", "working-step-ask"),
    ("first-other-costs", "working-step-other-costs"),
    ("lowest-month", "working-step-lowest"),
];

fn terms(working: &Working) -> Args {
    let terms = working.terms.iter();
    terms.fold(Args::default(), |args, (name, quantity)| {
        args.with(name, value(quantity))
    })
}

/// "NOK 2,000,000 ÷ 10.7 × 70%": a payment in its own currency, its rate and its chance; `None` where the amount
/// counted is the payment itself, or one that grew since the first.
fn own_amount(texts: &Texts, scenario: &Scenario, payment: &CountedPayment) -> Option<String> {
    let pledge = scenario.pledges.get(payment.pledge)?;
    let in_dollars = pledge.rate == fund_model::Decimal::ONE;
    let weighted = scenario.counting == Counting::Weighted && pledge.stage != Stage::Paid;
    let grown = !pledge.growth.is_zero() && payment.month != pledge.first_payment;
    if grown || in_dollars && !weighted {
        return None;
    }
    let own = if in_dollars {
        texts.show(money(pledge.amount))
    } else {
        let args = args! {
            "currency" => &pledge.currency,
            "amount" => decimal(pledge.amount),
            "rate" => decimal(pledge.rate),
        };
        texts.text("working-payment-currency", args)
    };
    if !weighted {
        return Some(own);
    }
    let args = args! { "payment" => own, "chance" => percent(pledge.probability) };
    Some(texts.text("working-payment-weighted", args))
}

/// The message of a figure.
fn id_of<F: PartialEq>(figures: &[(F, &'static str)], figure: F) -> &'static str {
    figures
        .iter()
        .find(|(of, _)| *of == figure)
        .map_or("", |(_, id)| id)
}

fn value(quantity: &Quantity) -> Value {
    match quantity {
        Quantity::Money(amount) => money(amount),
        Quantity::Count(number) => count(number),
        Quantity::Ratio(ratio) => percent(ratio),
        Quantity::Number(number) => decimal(number),
        Quantity::Months(months) => decimal(months),
        Quantity::Month(month) => (*month).into(),
    }
}

#[cfg(test)]
#[path = "working_tests.rs"]
mod tests;
