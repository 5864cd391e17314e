//! Why scenarios differ: each difference shared out over the parts that changed.

use std::rc::Rc;

use fund_model::{
    Comparison, MeasureShares, Measures, Millionths, Money, Part, Scenario, Word, compare,
};
use yew::prelude::*;

use super::column::{Answer, Columns};
use super::findings::missing_money;
use super::shares::rounded;
use crate::components::{LazyDetails, use_later};
use crate::text::{Args, Texts, Value, args, count, decimal, list, money};

/// Why each scenario differs from the baseline.
pub fn view_reasons(texts: &Texts, columns: &Columns) -> Html {
    let Some(baseline) = columns.baseline().answer.as_ref() else {
        let args = args! { "name" => &columns.baseline().name };
        return html! { <p>{ texts.text("compare-no-answer", args) }</p> };
    };
    let reasons = columns.others().map(|(_, column)| {
        let baseline_name = columns.baseline().name.clone();
        let missing_money = column.answer.iter().flat_map(|answer| {
            let runs = [(&baseline_name, baseline), (&column.name, answer)];
            runs.map(|(name, answer)| missing_money(texts, name, answer))
        });
        let names = Names {
            missing_money: missing_money.flatten().collect(),
            baseline: baseline_name.clone(),
            name: column.name.clone(),
        };
        match &column.answer {
            Some(answer) => reason(texts, names, baseline, answer),
            None => {
                html! { <p>{ texts.text("compare-no-answer", args! { "name" => names.name }) }</p> }
            }
        }
    });
    let help = {
        let texts = texts.clone();
        Callback::from(move |()| html! { <p>{ texts.text("compare-why-help", ()) }</p> })
    };
    html! {
        <>
            { for reasons }
            <LazyDetails summary={texts.text("compare-why-help-title", ())} content={help} />
        </>
    }
}

/// The two scenarios of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    pub baseline: String,
    pub name: String,
    /// Which of them spends money that it does not have, and from when.
    pub missing_money: Vec<String>,
}

fn reason(texts: &Texts, names: Names, baseline: &Answer, answer: &Answer) -> Html {
    let (from, to) = (&baseline.scenario, &answer.scenario);
    if (from.as_of, from.years) != (to.as_of, to.years) {
        let args = args! { "baseline" => &names.baseline, "name" => &names.name };
        return html! { <p>{ texts.text("compare-why-not", args) }</p> };
    }
    let key = names.name.clone();
    html! {
        <Reason {key} texts={texts.clone()} {names} from={Rc::clone(from)} to={Rc::clone(to)} />
    }
}

/// Properties of [`Reason`].
#[derive(Clone, Properties)]
pub struct ReasonProps {
    pub texts: Texts,
    pub names: Names,
    pub from: Rc<Scenario>,
    pub to: Rc<Scenario>,
}

impl PartialEq for ReasonProps {
    fn eq(&self, other: &Self) -> bool {
        (&self.texts, &self.names, &self.from, &self.to)
            == (&other.texts, &other.names, &other.from, &other.to)
    }
}

/// One comparison. With many pledges it runs the model dozens of times over long lists, so it is worked out after the
/// figures are on screen.
#[component]
pub fn Reason(props: &ReasonProps) -> Html {
    let scenarios = (Rc::clone(&props.from), Rc::clone(&props.to));
    let worked_out = use_state(|| None::<((Rc<Scenario>, Rc<Scenario>), Comparison)>);
    use_later(scenarios.clone(), Some(0), {
        let (scenarios, worked_out) = (scenarios.clone(), worked_out.setter());
        move || {
            let comparison = compare(&scenarios.0, &scenarios.1).ok();
            worked_out.set(comparison.map(|comparison| (scenarios, comparison)));
        }
    });
    // What was worked out for other scenarios is no answer for these.
    let comparison = (*worked_out).as_ref().filter(|(of, _)| *of == scenarios);
    let texts = &props.texts;
    match comparison {
        Some((_, comparison)) => {
            let sentences = sentences(texts, &props.names, comparison, props.to.years);
            html! { <div class="compare__reason">{ for sentences.iter().map(|text| html! { <p>{ text }</p> }) }</div> }
        }
        None => html! { <p role="status">{ texts.text("compare-why-running", ()) }</p> },
    }
}

/// The shares of one measure.
type Of = fn(&MeasureShares) -> &Millionths;

/// The measures by their words in Fluent ids, and with how many decimals their shares are written.
const MEASURES: [(&str, usize, Of); 3] = [
    ("met", 1, |shares| &shares.requests_met),
    ("balance", 2, |shares| &shares.last_closing_balance),
    ("months", 1, |shares| &shares.months_to_floor),
];

/// What separates two scenarios, a sentence for each measure; the parts of each add up to its difference.
pub fn sentences(texts: &Texts, names: &Names, comparison: &Comparison, years: u32) -> Vec<String> {
    let years = texts.text("years-counted", args! { "years" => years });
    let sentence = |(measure, decimals, of): (&'static str, usize, Of)| {
        let total = total(comparison, measure);
        let shares = rounded(
            comparison.parts.iter().map(|(_, shares)| of(shares)),
            decimals,
        );
        let parts = comparison.parts.iter().map(|(part, _)| *part).zip(shares);
        let parts: Vec<String> = parts
            .filter(|(_, share)| !share.is_zero())
            .map(|(part, share)| part_text(texts, measure, part, &share))
            .collect();
        let direction = match (total.is_zero(), total.is_negative()) {
            (true, _) if parts.is_empty() => "same",
            (true, _) => "same-parts",
            (false, true) => "less",
            (false, false) => "more",
        };
        let args = args! {
            "baseline" => &names.baseline,
            "name" => &names.name,
            "years" => &years,
            "by" => shown(measure, &total),
            "parts" => list(parts),
        };
        let why = texts.text(&format!("compare-why-{measure}-{direction}"), args);
        if measure != "met" || names.missing_money.is_empty() {
            return why;
        }
        let runs = list(names.missing_money.iter().cloned());
        texts.text(
            "compare-why-missing-money",
            args! { "why" => why, "runs" => runs },
        )
    };
    MEASURES.map(sentence).to_vec()
}

/// The difference of a measure, whole requests and months as whole dollars.
fn total(comparison: &Comparison, measure: &str) -> Money {
    let Measures {
        requests_met,
        last_closing_balance,
        months_to_floor,
    } = &comparison.to;
    let from = &comparison.from;
    let counted = |to: u128, from: u128| {
        let text = |number: u128| number.to_string().parse::<Money>().unwrap_or_default();
        &text(to) - &text(from)
    };
    match measure {
        "met" => counted(*requests_met, from.requests_met),
        "balance" => last_closing_balance - &from.last_closing_balance,
        _ => counted((*months_to_floor).into(), from.months_to_floor.into()),
    }
}

/// "9.5 more from the pledges".
fn part_text(texts: &Texts, measure: &str, part: Part, share: &Money) -> String {
    let direction = if share.is_negative() { "less" } else { "more" };
    let args: Args = args! { "by" => shown(measure, share), "part" => part.word() };
    let kind = if measure == "balance" {
        "money"
    } else {
        "count"
    };
    texts.text(&format!("compare-part-{kind}-{direction}"), args)
}

/// The size of a difference: an amount of money, or a number without decimals that say nothing.
fn shown(measure: &str, share: &Money) -> Value {
    let size = if share.is_negative() {
        -share
    } else {
        share.clone()
    };
    if measure == "balance" {
        return money(size);
    }
    let text = size.to_string();
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text.contains('.') {
        decimal(text)
    } else {
        count(text)
    }
}
