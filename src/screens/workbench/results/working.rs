//! How a figure comes about: its formula with the numbers in it, and what it rests on.

use fund_model::{
    CountedPayment, Figure, Projection, Quantity, RunwayFigure, Scenario, SupportRule, Working,
    working,
};
use yew::prelude::*;

use super::inputs::input_value;
use super::ledger::{MONTH_FIGURES, YEAR_FIGURES};
use super::shown::{Run, ShownFigure};
use super::wording::year_label;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::state::Results;
use crate::text::{
    Args, Texts, Value, args, contributor, count, decimal, field_id, money, percent,
};

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
        let Results {
            scenario,
            chosen,
            every_request,
            ..
        } = self.results;
        match shown.run {
            Run::Chosen => self.of(scenario, chosen, shown.figure),
            Run::EveryRequest => {
                let mut scenario = Scenario::clone(scenario);
                scenario.support.rule = SupportRule::MeetAll;
                self.of(&scenario, every_request, shown.figure)
            }
        }
    }

    fn of(&self, scenario: &Scenario, projection: &Projection, figure: Figure) -> Html {
        let Some(working) = working(scenario, projection, figure) else {
            return Html::default();
        };
        let is_receipts = working.formula == "receipts";
        html! {
            <div class="working">
                <p class="working__formula">{ self.formula(&working) }</p>
                if is_receipts {
                    { self.payments(scenario, &working.payments) }
                }
                { self.inputs(scenario, working.inputs) }
            </div>
        }
    }

    fn formula(&self, working: &Working) -> String {
        let terms = working.terms.iter();
        let args = terms.fold(Args::default(), |args, (name, quantity)| {
            args.with(name, value(quantity))
        });
        self.texts
            .text(&format!("working-{}", working.formula), args)
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
        let head =
            ["working-contributor", "ledger-month", "working-amount"].map(|id| texts.text(id, ()));
        let rows = payments.iter().map(|payment| TableRow {
            name: donor(payment).into(),
            cells: vec![
                texts.show(payment.month).into(),
                texts.show(&payment.amount).into(),
            ],
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
