//! Version 1, frozen: which fields stand in a link, and in which order.

use fund_model::{DemandDraft, Month, PledgeDraft, RequestDraft, limits};

use super::Damaged;
use super::content::{Content, FigureTexts};
use super::pass::{Field, Pass};

/// Months of balances count from here.
const FIRST_AS_OF: Month = Month::of(2024, 12);

const COUNTING: &[&str] = &["agreed", "announced", "all", "weighted"];
const STAGES: &[&str] = &["paid", "agreed", "announced", "assumed"];
const DEMANDS: &[&str] = &["average", "queue"];
const RULES: &[&str] = &["meet_all", "cap", "protect_reserve", "steady"];
const RESERVES: &[&str] = &["amount", "share_of_spending", "months_of_spending"];
const AREAS: &[&str] = &["", "a", "b", "c", "d", "e"];
const FLAGS: &[&str] = &["", "false", "true"];

/// Writes or reads all that stands before the checksum.
pub(super) fn pass(pass: &mut dyn Pass, content: &mut Content) -> Result<(), Damaged> {
    let draft = &mut content.draft;
    pass.fields(&mut [
        (&mut content.model_version, Field::Whole),
        (&mut draft.name, Field::Text),
        (&mut draft.as_of, Field::Month(FIRST_AS_OF)),
        (&mut draft.opening_balance, Field::Number),
        (&mut draft.annual_target, Field::Number),
        (&mut draft.years, Field::Whole),
        (&mut draft.counting, Field::Word(COUNTING)),
    ])?;
    let as_of = draft.as_of.parse().map_err(|_| Damaged)?;
    pledges(pass, &mut draft.pledges, as_of)?;
    demand(pass, &mut draft.demand)?;
    let support = &mut draft.support;
    pass.fields(&mut [
        (&mut support.rule, Field::Word(RULES)),
        (&mut support.award_share, Field::Number),
        (&mut support.utilisation, Field::Number),
        (&mut support.support_cost_rate, Field::Number),
        (&mut support.other_costs, Field::Number),
        (&mut draft.reserve.kind, Field::Word(RESERVES)),
        (&mut draft.reserve.value, Field::Number),
    ])?;
    pass.changed_fields(&mut [(&mut support.cap, "", Field::Whole)])?;
    headline(pass, &mut content.headline)
}

/// Each pledge as what differs from the one before.
fn pledges(
    pass: &mut dyn Pass,
    pledges: &mut Vec<PledgeDraft>,
    as_of: Month,
) -> Result<(), Damaged> {
    let length = pass.length(pledges.len(), limits::PLEDGES_MOST)?;
    pledges.resize_with(length, PledgeDraft::default);
    let mut previous = PledgeDraft::default();
    for pledge in pledges {
        self::pledge(pass, pledge, &previous, as_of)?;
        previous.clone_from(pledge);
    }
    Ok(())
}

fn pledge(
    pass: &mut dyn Pass,
    pledge: &mut PledgeDraft,
    previous: &PledgeDraft,
    as_of: Month,
) -> Result<(), Damaged> {
    pass.fields(&mut [
        (&mut pledge.donor, Field::Name),
        (&mut pledge.amount, Field::Number),
    ])?;
    pass.changed_fields(&mut [
        (&mut pledge.currency, &previous.currency, Field::Name),
        (&mut pledge.rate, &previous.rate, Field::Number),
        (&mut pledge.stage, &previous.stage, Field::Word(STAGES)),
        (
            &mut pledge.probability,
            &previous.probability,
            Field::Number,
        ),
        (
            &mut pledge.first_payment,
            &previous.first_payment,
            Field::Month(as_of),
        ),
        (&mut pledge.payments, &previous.payments, Field::Whole),
        (
            &mut pledge.interval_months,
            &previous.interval_months,
            Field::Whole,
        ),
        (&mut pledge.growth, &previous.growth, Field::Number),
    ])
}

fn demand(pass: &mut dyn Pass, demand: &mut DemandDraft) -> Result<(), Damaged> {
    pass.fields(&mut [
        (&mut demand.kind, Field::Word(DEMANDS)),
        (&mut demand.cost_growth, Field::Number),
    ])?;
    if demand.kind == "queue" {
        return queue(pass, &mut demand.queue);
    }
    pass.fields(&mut [
        (&mut demand.requests, Field::Whole),
        (&mut demand.average_request, Field::Number),
        (&mut demand.requests_growth, Field::Number),
    ])
}

/// Each request as what differs from the one before.
fn queue(pass: &mut dyn Pass, requests: &mut Vec<RequestDraft>) -> Result<(), Damaged> {
    let length = pass.length(requests.len(), limits::QUEUE_MOST)?;
    requests.resize_with(length, RequestDraft::default);
    let mut previous = RequestDraft::default();
    for request in requests {
        self::request(pass, request, &previous)?;
        previous.clone_from(request);
    }
    Ok(())
}

fn request(
    pass: &mut dyn Pass,
    request: &mut RequestDraft,
    previous: &RequestDraft,
) -> Result<(), Damaged> {
    let mut ldc = flag_word(request.ldc).to_owned();
    let mut sids = flag_word(request.sids).to_owned();
    pass.field(&mut request.title, Field::Text)?;
    pass.changed_fields(&mut [
        (&mut request.amount, &previous.amount, Field::Number),
        (&mut request.year, &previous.year, Field::Whole),
        (&mut request.region, &previous.region, Field::Name),
        (&mut request.area, &previous.area, Field::Word(AREAS)),
        (&mut ldc, flag_word(previous.ldc), Field::Word(FLAGS)),
        (&mut sids, flag_word(previous.sids), Field::Word(FLAGS)),
    ])?;
    request.ldc = ldc.parse().ok();
    request.sids = sids.parse().ok();
    Ok(())
}

fn flag_word(flag: Option<bool>) -> &'static str {
    match flag {
        None => "",
        Some(false) => "false",
        Some(true) => "true",
    }
}

fn headline(pass: &mut dyn Pass, figures: &mut FigureTexts) -> Result<(), Damaged> {
    pass.fields(&mut [
        (&mut figures.requests_met, Field::Number),
        (&mut figures.requests, Field::Number),
        (&mut figures.target_gap, Field::Number),
        (&mut figures.last_closing_balance, Field::Number),
    ])?;
    pass.changed_fields(&mut [
        (&mut figures.months_to_floor, "", Field::Whole),
        (&mut figures.months_to_zero, "", Field::Whole),
        (&mut figures.gross_months, "", Field::Number),
        (&mut figures.net_months, "", Field::Number),
        (&mut figures.next_request_needs, "", Field::Number),
    ])
}
