//! Which input matters most, in a sentence.

use fund_model::{Demand, LeverEffect, Money, Word};

use super::Answer;
use super::measure::Measure;
use crate::screens::compare::difference::Amount;
use crate::text::{Texts, Value, args, list};

/// A lever's word. In a queue there is no average: every request of it asks more or less.
fn word(answer: &Answer, effect: &LeverEffect) -> &'static str {
    match (effect.lever.word(), &answer.scenario().demand) {
        ("average_request", Demand::Queue { .. }) => "queued_requests",
        (word, _) => word,
    }
}

/// A lever's name within a sentence.
pub fn lever_name(texts: &Texts, answer: &Answer, effect: &LeverEffect) -> String {
    let args = args! { "lever" => word(answer, effect) };
    texts.text("sensitivity-lever", args)
}

/// A lever's name as a label.
pub fn lever_label(texts: &Texts, answer: &Answer, effect: &LeverEffect) -> String {
    let args = args! { "lever" => word(answer, effect) };
    texts.text("sensitivity-lever-label", args)
}

/// "20% less", and that the range of the input does not allow so much.
pub fn down(texts: &Texts, answer: &Answer, is_kept: bool) -> String {
    let id = match is_kept {
        true => "sensitivity-less-kept",
        false => "sensitivity-less",
    };
    texts.text(id, args! { "change" => answer.change() })
}

/// "20% more", and that the range of the input does not allow so much.
pub fn up(texts: &Texts, answer: &Answer, is_kept: bool) -> String {
    let id = match is_kept {
        true => "sensitivity-more-kept",
        false => "sensitivity-more",
    };
    texts.text(id, args! { "change" => answer.change() })
}

/// How far a lever moves a measure: from the least of its low change, its high change and the scenario as it is, to the
/// greatest.
fn spread(measure: Measure, answer: &Answer, effect: &LeverEffect) -> Money {
    let of = |text: String| text.parse::<Money>().unwrap_or_default();
    let amount = |measures| match measure.amount(measures) {
        Amount::Count(count) => of(count.to_string()),
        Amount::Months(tenths) => of(tenths.to_string()),
        Amount::Money(money) => money,
    };
    let all = [&effect.low, &effect.high, &answer.effects().base].map(amount);
    let (least, greatest) = (all.iter().min(), all.iter().max());
    least
        .zip(greatest)
        .map_or(Money::ZERO, |(least, greatest)| greatest - least)
}

/// Whether any lever moves a measure.
pub fn moves(measure: Measure, answer: &Answer) -> bool {
    let mut levers = answer.effects().levers.iter();
    levers.any(|effect| !spread(measure, answer, effect).is_zero())
}

/// The levers by the size of what they do to a measure; those that do as much stay in their order.
pub fn by_size(measure: Measure, answer: &Answer) -> Vec<&LeverEffect> {
    let levers = answer.effects().levers.iter();
    let mut levers: Vec<(Money, &LeverEffect)> = levers
        .map(|effect| (spread(measure, answer, effect), effect))
        .collect();
    levers.sort_by(|(one, _), (other, _)| other.cmp(one));
    levers.into_iter().map(|(_, effect)| effect).collect()
}

/// What the chart shows to be the case.
pub fn finding(texts: &Texts, measure: Measure, answer: &Answer) -> String {
    let levers = by_size(measure, answer);
    let args = args! { "measure" => measure.word(), "change" => answer.change() };
    let most = levers.first().map(|effect| spread(measure, answer, effect));
    let Some(most) = most.filter(|most| !most.is_zero()) else {
        return texts.text("sensitivity-finding-none", args);
    };
    let as_much = levers
        .iter()
        .filter(|effect| spread(measure, answer, effect) == most);
    let names: Vec<Value> = as_much
        .map(|effect| lever_name(texts, answer, effect).into())
        .collect();
    if names.len() > 1 {
        let args = args.with("levers", list(names));
        return texts.text("sensitivity-finding-several", args);
    }
    let effect = levers[0];
    let args = args
        .with("lever", lever_name(texts, answer, effect))
        .with("low", measure.text(texts, &effect.low, answer.horizon()))
        .with("high", measure.text(texts, &effect.high, answer.horizon()))
        .with("down", down(texts, answer, effect.low_is_kept))
        .with("up", up(texts, answer, effect.high_is_kept));
    texts.text("sensitivity-finding", args)
}
