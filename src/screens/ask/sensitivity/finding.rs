//! Which input matters most, in a sentence.

use fund_model::{Demand, LeverEffect, Money, Word};

use super::Answer;
use super::measure::Measure;
use crate::screens::compare::difference::Amount;
use crate::text::{Texts, Value, args, list};

/// A lever's name. In a queue there is no average: every request of it asks more or less.
pub fn lever_name(texts: &Texts, answer: &Answer, effect: &LeverEffect) -> String {
    let word = match (effect.lever.word(), &answer.scenario().demand) {
        ("average_request", Demand::Queue { .. }) => "queued_requests",
        (word, _) => word,
    };
    texts.text("sensitivity-lever", args! { "lever" => word })
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

/// How far apart the low and the high change are in a measure.
fn spread(measure: Measure, effect: &LeverEffect) -> Money {
    let of = |text: String| text.parse::<Money>().unwrap_or_default();
    let amount = |measures| match measure.amount(measures) {
        Amount::Count(count) => of(count.to_string()),
        Amount::Months(tenths) => of(tenths.to_string()),
        Amount::Money(money) => money,
    };
    let by = &amount(&effect.high) - &amount(&effect.low);
    if by.is_negative() { -&by } else { by }
}

/// The levers by the size of what they do to a measure; those that do as much stay in their order.
pub fn by_size(measure: Measure, answer: &Answer) -> Vec<&LeverEffect> {
    let levers = answer.effects().levers.iter();
    let mut levers: Vec<(Money, &LeverEffect)> = levers
        .map(|effect| (spread(measure, effect), effect))
        .collect();
    levers.sort_by(|(one, _), (other, _)| other.cmp(one));
    levers.into_iter().map(|(_, effect)| effect).collect()
}

/// What the chart shows to be the case.
pub fn finding(texts: &Texts, measure: Measure, answer: &Answer) -> String {
    let levers = by_size(measure, answer);
    let args = args! { "measure" => measure.word(), "change" => answer.change() };
    let most = levers.first().map(|effect| spread(measure, effect));
    let Some(most) = most.filter(|most| !most.is_zero()) else {
        return texts.text("sensitivity-finding-none", args);
    };
    let as_much = levers
        .iter()
        .filter(|effect| spread(measure, effect) == most);
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
