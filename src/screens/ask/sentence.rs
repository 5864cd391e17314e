//! The answer in one sentence, ready to be read out or copied.

use fund_model::{Ask, AskAnswer, AskOutcome, AskYear, GiftKind, MonthNeed, Reserve};

use crate::screens::workbench::results::year_label;
use crate::text::{Args, Texts, args, decimal, list, money, percent};

/// How many of the years left out are named one by one.
const NAMED_MOST: usize = 3;

/// The answer in one sentence; where no amount does, why not.
pub fn sentence(texts: &Texts, asked: &Ask, answer: &AskAnswer) -> String {
    let (id, args) = match &answer.outcome {
        AskOutcome::Least {
            amount,
            payments,
            latest,
            ..
        } => {
            let id = match asked.kind {
                GiftKind::Annual => "ask-least-annual",
                GiftKind::OneOff => "ask-least-once",
            };
            let args = args! { "amount" => amount, "latest" => *latest };
            let args = args.with("payments", *payments);
            (id, args.with("condition", condition(texts, asked, answer)))
        }
        AskOutcome::NotNeeded { tightest } => {
            let margin = -&tightest.lacking();
            let args = args! { "margin" => margin, "tightest" => tightest.month };
            ("ask-not-needed", args)
        }
        AskOutcome::TooLate { lacks } => ("ask-too-late", lacking(lacks)),
        AskOutcome::TooLarge { decides } => ("ask-too-large", lacking(decides)),
    };
    let args = args
        .with("month", asked.month)
        .with("requests", requests(texts, &answer.years))
        .with("reserve", reserve(texts, asked.reserve));
    texts.text(id, args)
}

fn lacking(need: &MonthNeed) -> Args {
    args! { "lacking" => need.lacking(), "lacks" => need.month }
}

/// What is met, as a clause: "meet 24 of 31 requests a year from January 2025 to December 2029".
fn requests(texts: &Texts, years: &[AskYear]) -> String {
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return String::new();
    };
    let (met, requests) = (
        sum(years, |year| year.met),
        sum(years, |year| year.requests),
    );
    let is_same = years.len() > 1 && is_same(years);
    let id = match (met == requests, is_same) {
        _ if requests == 0 => "ask-requests-none",
        (true, false) => "ask-requests-all",
        (true, true) => "ask-requests-all-each-year",
        (false, false) => "ask-requests-part",
        (false, true) => "ask-requests-part-each-year",
    };
    let (met, requests) = match is_same {
        true => (first.met, first.requests),
        false => (met, requests),
    };
    let args = args! {
        "met" => met,
        "requests" => requests,
        "first" => first.first_month,
        "last" => last.first_month.plus(11),
    };
    texts.text(id, args)
}

fn is_same(years: &[AskYear]) -> bool {
    let numbers = |year: &AskYear| (year.met, year.requests);
    years
        .windows(2)
        .all(|pair| numbers(&pair[0]) == numbers(&pair[1]))
}

fn is_part(years: &[AskYear]) -> bool {
    years.iter().any(|year| year.met < year.requests)
}

/// What the amount rests on where more could be met than is asked for: that no more is. Empty where nothing could.
///
/// A rule that spends what is there would otherwise have spent the gift before the month that needs it.
fn condition(texts: &Texts, asked: &Ask, answer: &AskAnswer) -> String {
    let share = is_part(&answer.years).then(|| part(texts, asked, &answer.years));
    let before = is_part(&answer.before).then(|| before(texts, &answer.before));
    match (share, before) {
        (Some(share), Some(before)) => texts.text(
            "ask-conditions",
            args! { "share" => share, "before" => before },
        ),
        (None, Some(only)) | (Some(only), None) => {
            texts.text("ask-condition", args! { "condition" => only })
        }
        (None, None) => String::new(),
    }
}

/// That no more is met than the share, as a clause.
fn part(texts: &Texts, asked: &Ask, years: &[AskYear]) -> String {
    let met = years.first().map_or(0, |year| year.met);
    match (is_same(years), years.len()) {
        (true, 1) => texts.text("ask-condition-part", args! { "met" => met }),
        (true, _) => texts.text("ask-condition-part-each-year", args! { "met" => met }),
        (false, _) => texts.text(
            "ask-condition-share",
            args! { "share" => percent(asked.share) },
        ),
    }
}

/// That the years left out stay as they are without the gift, as a clause; by number while they are few.
fn before(texts: &Texts, years: &[AskYear]) -> String {
    let part = |year: &&AskYear| year.met < year.requests;
    let years: Vec<&AskYear> = years.iter().filter(part).collect();
    let name = |year: &&AskYear| year_label(year.first_month);
    match years.as_slice() {
        [first, .., last] if years.len() > NAMED_MOST => {
            let args = args! { "first" => name(first), "last" => name(last) };
            texts.text("ask-condition-before-many", args)
        }
        few => {
            let args = args! {
                "years" => list(few.iter().map(name)),
                "met" => list(few.iter().map(|year| year.met)),
            };
            texts.text("ask-condition-before", args)
        }
    }
}

fn sum(years: &[AskYear], of: impl Fn(&AskYear) -> u128) -> u128 {
    years.iter().map(of).sum()
}

/// What is kept, as a clause: "keep a reserve of 12 months of spending".
fn reserve(texts: &Texts, reserve: Reserve) -> String {
    match reserve {
        Reserve::Amount(value)
        | Reserve::ShareOfSpending(value)
        | Reserve::MonthsOfSpending(value)
            if value.is_zero() =>
        {
            texts.text("ask-reserve-none", ())
        }
        Reserve::Amount(value) => {
            texts.text("ask-reserve-amount", args! { "amount" => money(value) })
        }
        Reserve::ShareOfSpending(value) => {
            texts.text("ask-reserve-share", args! { "share" => percent(value) })
        }
        Reserve::MonthsOfSpending(value) => texts.text(
            "ask-reserve-months",
            args! { "months" => decimal(value.normalize()) },
        ),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "sentence_tests.rs"]
mod tests;
