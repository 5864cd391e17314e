//! The answer in one sentence, ready to be read out or copied.

use fund_model::{Ask, AskAnswer, AskOutcome, AskYear, GiftKind, MonthNeed, Reserve};

use crate::text::{Args, Texts, args, decimal, money, percent};

/// The answer in one sentence; where no amount does, why not.
pub fn sentence(texts: &Texts, asked: &Ask, answer: &AskAnswer) -> String {
    let (id, args) = match &answer.outcome {
        AskOutcome::Least { amount, latest, .. } => {
            let id = match asked.kind {
                GiftKind::Annual => "ask-least-annual",
                GiftKind::OneOff => "ask-least-once",
            };
            let args = args! { "amount" => amount, "latest" => *latest };
            (id, args.with("payments", answer.payments))
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
    let same = |year: &AskYear| (year.met, year.requests) == (first.met, first.requests);
    let is_same = years.len() > 1 && years.iter().all(same);
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
