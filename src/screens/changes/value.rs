//! The value of an input as the page writes it.

use fund_model::{DemandDraft, PledgeDraft, RequestDraft, ReserveDraft, SupportDraft};

use crate::text::{Texts, Value, args, contributor, count, decimal, money, percent};

/// The text of a field outside the lists, by its path in the format.
pub(super) fn field(texts: &Texts, path: &str, text: &str) -> String {
    if text.is_empty() {
        return texts.text("changes-not-given", ());
    }
    match path {
        "as_of" => month(texts, text),
        "years" => texts.text("years-counted", args! { "years" => count(text) }),
        "counting" => option(texts, "counting", text),
        "opening_balance" | "annual_target" | "demand.average_request" | "support.other_costs" => {
            texts.show(money(text))
        }
        "demand.requests" => requests(texts, text),
        "name" => text.to_owned(),
        _ => texts.show(percent(text)),
    }
}

/// The text of a field of a pledge, by its name in the format.
pub(super) fn pledge_field(texts: &Texts, field: &str, text: &str, pledge: &PledgeDraft) -> String {
    if text.is_empty() {
        return texts.text("changes-not-given", ());
    }
    match field {
        "amount" => amount(texts, pledge),
        "donor" => texts.show(contributor(text)),
        "stage" => option(texts, "stage", text),
        "probability" | "growth" => texts.show(percent(text)),
        "first_payment" => month(texts, text),
        "interval_months" => texts.text("months-counted", args! { "months" => count(text) }),
        "payments" | "rate" => texts.show(decimal(text)),
        _ => text.to_owned(),
    }
}

/// The text of a field of a request, by its name in the format.
pub(super) fn request_field(texts: &Texts, field: &str, text: &str) -> String {
    if text.is_empty() {
        return texts.text("changes-not-given", ());
    }
    match (field, text) {
        ("amount", _) => texts.show(money(text)),
        ("year", _) => texts.show(count(text)),
        ("area", _) => option(texts, "area", text),
        ("ldc" | "sids", "true") => texts.text("option-yes", ()),
        ("ldc" | "sids", _) => texts.text("option-no", ()),
        _ => text.to_owned(),
    }
}

/// What a pledge brings and when, and how sure it is: "5 payments from June 2025, the first of US$150,000.00 (assumed)".
pub(super) fn pledge(texts: &Texts, pledge: &PledgeDraft) -> String {
    let stage = match pledge.stage.as_str() {
        "" => texts.text("changes-not-given", ()),
        stage => stage.to_owned(),
    };
    let args = args! {
        "payments" => count(&pledge.payments),
        "amount" => amount(texts, pledge),
        "month" => month(texts, &pledge.first_payment),
        "stage" => stage,
    };
    texts.text("changes-pledge-summary", args)
}

/// What a request asks for and when.
pub(super) fn request(texts: &Texts, request: &RequestDraft) -> String {
    let args = args! { "amount" => money(&request.amount), "year" => count(&request.year) };
    texts.text("changes-request-summary", args)
}

/// Under which rule requests are met, with its number where it has one.
pub(super) fn rule(texts: &Texts, support: &SupportDraft) -> String {
    match support.rule.as_str() {
        "cap" => texts.text(
            "changes-rule-cap",
            args! { "requests" => count(&support.cap) },
        ),
        rule => option(texts, "rule", rule),
    }
}

/// How much is kept back.
pub(super) fn reserve(texts: &Texts, reserve: &ReserveDraft) -> String {
    let ReserveDraft { kind, value } = reserve;
    match kind.as_str() {
        "amount" => texts.show(money(value)),
        "share_of_spending" => {
            texts.text("working-reserve-share", args! { "share" => percent(value) })
        }
        _ => texts.text(
            "working-reserve-months",
            args! { "months" => decimal(value) },
        ),
    }
}

/// Which requests are made.
pub(super) fn demand(texts: &Texts, demand: &DemandDraft) -> String {
    if demand.kind == "queue" {
        let args = args! { "requests" => demand.queue.len() };
        return texts.text("changes-demand-queue", args);
    }
    let args = args! {
        "requests" => count(&demand.requests),
        "average" => money(&demand.average_request),
    };
    texts.text("changes-demand-average", args)
}

fn requests(texts: &Texts, text: &str) -> String {
    texts.text("requests-counted", args! { "requests" => count(text) })
}

/// A payment of a pledge, in its own currency.
fn amount(texts: &Texts, pledge: &PledgeDraft) -> String {
    if pledge.currency == "USD" {
        return texts.show(money(&pledge.amount));
    }
    let args = args! {
        "currency" => &pledge.currency,
        "amount" => decimal(&pledge.amount),
    };
    texts.text("changes-amount", args)
}

fn month(texts: &Texts, text: &str) -> String {
    text.parse()
        .map_or_else(|_| text.to_owned(), |month| texts.show(Value::Month(month)))
}

fn option(texts: &Texts, choice: &str, word: &str) -> String {
    let id = format!("option-{choice}-{}", word.replace('_', "-"));
    if texts.has(&id) {
        texts.text(&id, ())
    } else {
        word.to_owned()
    }
}
