//! Puts findings into words.

use fund_charts::Direction;
use fund_model::{Counting, Month, Projection, Scenario, SupportRule, Word, YearResult};

use super::finding::{
    IncomeFinding, MetInYear, RequestsFinding, ReserveFinding, year_of_most_unmet,
};
use crate::state::Results;
use crate::text::{Args, Texts, args, month_short, year};

/// Which of the messages about the reserve: each finding has one for each place it is said in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A clause of the headline.
    Headline,
    /// A sentence about a run.
    Run,
    /// The title of the chart.
    Chart,
}

/// A planning year within a sentence: "2025", or "the year from Jul 2024 to Jun 2025".
pub fn year_in_text(texts: &Texts, first_month: Month) -> String {
    if first_month.month_of_year() == 1 {
        return texts.text(
            "year-calendar",
            args! { "year" => year(first_month.year()) },
        );
    }
    let args = args! {
        "first" => month_short(first_month),
        "last" => month_short(first_month.plus(11)),
    };
    texts.text("year-span", args)
}

/// A planning year as a label: "2025", or "2024/25".
pub fn year_label(first_month: Month) -> String {
    let calendar_year = first_month.year();
    if first_month.month_of_year() == 1 {
        return calendar_year.to_string();
    }
    format!("{calendar_year}/{:02}", (calendar_year + 1) % 100)
}

/// Which way a language runs, for the drawings.
pub fn direction(texts: &Texts) -> Direction {
    if texts.language().is_right_to_left() {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// The whole answer in one sentence that reads aloud.
pub fn headline(texts: &Texts, results: &Results) -> String {
    let args = args! {
        "pledges" => pledges(texts, &results.scenario, &results.chosen),
        "requests" => requests(texts, &results.chosen.years),
    };
    if let Some(zero) = met_on_paper(&results.chosen) {
        return texts.text("headline-shortfall", args.with("zero", zero));
    }
    let reserve = reserve(texts, Place::Headline, &results.chosen).unwrap_or_default();
    texts.text("headline", args.with("reserve", reserve))
}

/// The month in which the money runs out although requests count as met: from then on they are
/// met with money that the Fund does not have, and no sentence says that it meets them.
fn met_on_paper(projection: &Projection) -> Option<Month> {
    let meets_any = projection.years.iter().any(|year| year.met > 0);
    projection
        .runway
        .to_zero
        .filter(|_| meets_any)
        .map(|end| end.month)
}

/// Which pledges the headline rests on.
fn pledges(texts: &Texts, scenario: &Scenario, projection: &Projection) -> String {
    let no_income = projection.years.iter().all(|year| year.receipts.is_zero());
    let id = match scenario.counting {
        _ if no_income => "headline-pledges-none",
        Counting::Agreed => "headline-pledges-agreed",
        Counting::Announced => "headline-pledges-announced",
        Counting::All => "headline-pledges-all",
        Counting::Weighted => "headline-pledges-weighted",
    };
    texts.text(id, ())
}

fn requests(texts: &Texts, years: &[YearResult]) -> String {
    let (id, args) = match RequestsFinding::of(years) {
        RequestsFinding::NoRequests => ("headline-requests-none", Args::default()),
        RequestsFinding::OneYear(year) => ("headline-requests-one-year", met_in(texts, year)),
        RequestsFinding::All { requests } => {
            ("headline-requests-all", args! { "requests" => requests })
        }
        RequestsFinding::NoneMet { requests } => (
            "headline-requests-none-met",
            args! { "requests" => requests },
        ),
        RequestsFinding::SameEveryYear { met, requests } => (
            "headline-requests-same",
            args! { "met" => met, "requests" => requests },
        ),
        RequestsFinding::FirstAndLast { first, last } => {
            let args = met_in(texts, first)
                .with("last_met", last.met)
                .with("last_requests", last.requests)
                .with("last_year", year_in_text(texts, last.first_month));
            let same = first.requests == last.requests;
            let id = if same {
                "headline-requests-first-last"
            } else {
                "headline-requests-first-last-of"
            };
            (id, args)
        }
    };
    texts.text(id, args)
}

fn met_in(texts: &Texts, year: MetInYear) -> Args {
    args! {
        "met" => year.met,
        "requests" => year.requests,
        "year" => year_in_text(texts, year.first_month),
    }
}

/// What happens to the reserve in a run; `None` of a run without months, which no scenario has.
pub fn reserve(texts: &Texts, place: Place, projection: &Projection) -> Option<String> {
    let (course, args) = match ReserveFinding::of(projection)? {
        ReserveFinding::StaysAboveFloor { last } => ("stays-above-floor", args! { "last" => last }),
        ReserveFinding::StaysAboveZero { last } => ("stays-above-zero", args! { "last" => last }),
        ReserveFinding::StartsBelowFloor { first, last } => (
            "starts-below-floor",
            args! { "month" => first, "last" => last },
        ),
        ReserveFinding::FallsBelowFloor { month, last } => (
            "falls-below-floor",
            args! { "month" => month, "last" => last },
        ),
        ReserveFinding::FallsThenRunsOut { floor, zero } => (
            "falls-then-runs-out",
            args! { "month" => floor, "zero" => zero },
        ),
        ReserveFinding::StartsBelowThenRunsOut { first, zero } => (
            "starts-below-then-runs-out",
            args! { "month" => first, "zero" => zero },
        ),
        ReserveFinding::RunsOut { zero } => ("runs-out", args! { "zero" => zero }),
    };
    let place = match place {
        Place::Headline => "headline",
        Place::Run => "run",
        Place::Chart => "chart",
    };
    Some(texts.text(&format!("{place}-reserve-{course}"), args))
}

/// The name of the chosen rule, with its number where it has one.
pub fn chosen_rule(texts: &Texts, rule: SupportRule) -> String {
    let (word, cap) = match rule {
        SupportRule::MeetAll => ("meet_all", None),
        SupportRule::Cap(cap) => ("cap", Some(cap)),
        SupportRule::ProtectReserve => ("protect_reserve", None),
        SupportRule::Steady => ("steady", None),
    };
    let args = args! { "rule" => word };
    let args = cap
        .into_iter()
        .fold(args, |args, cap| args.with("requests", cap));
    texts.text("run-chosen", args)
}

/// What the chart of requests shows to be the case.
pub fn requests_title(texts: &Texts, projection: &Projection) -> String {
    let years = &projection.years;
    let most_unmet = || year_of_most_unmet(years).map(|year| met_in(texts, year));
    match (RequestsFinding::of(years), most_unmet()) {
        (RequestsFinding::NoRequests, _) => texts.text("chart-requests-none", ()),
        (RequestsFinding::NoneMet { .. }, _) => texts.text("chart-requests-none-met", ()),
        (_, Some(args)) => texts.text("chart-requests-most-unmet", args),
        (_, None) => match met_on_paper(projection) {
            Some(zero) => texts.text("chart-requests-all-on-paper", args! { "zero" => zero }),
            None => texts.text("chart-requests-all", ()),
        },
    }
}

/// What the chart of income shows to be the case.
pub fn income_title(texts: &Texts, results: &Results) -> String {
    if results.scenario.annual_target.is_zero() {
        return texts.text("figure-gap-no-target", ());
    }
    match IncomeFinding::of(&results.chosen.years) {
        None | Some(IncomeFinding::ReachesTarget) => texts.text("chart-income-reaches-target", ()),
        Some(IncomeFinding::NoIncome) => texts.text("chart-income-none", ()),
        Some(IncomeFinding::SameGap { year }) => {
            texts.text("chart-income-same-gap", args! { "gap" => &year.target_gap })
        }
        Some(IncomeFinding::AlwaysBelow { widest }) => {
            let args = args! {
                "gap" => &widest.target_gap,
                "year" => year_in_text(texts, widest.first_month),
            };
            texts.text("chart-income-always-below", args)
        }
        Some(IncomeFinding::ReachedInSome { reached, years }) => texts.text(
            "chart-income-reached-in-some",
            args! { "reached" => reached, "years" => years },
        ),
    }
}

/// The sentence about income that stands under its title.
pub fn income_description(texts: &Texts, scenario: &Scenario) -> String {
    let weighted = scenario.counting == Counting::Weighted;
    let id = if weighted {
        "chart-income-description-weighted"
    } else {
        "chart-income-description"
    };
    texts.text(id, args! { "target" => &scenario.annual_target })
}

/// A stage of a pledge in a message that selects on its word.
pub fn with_stage(texts: &Texts, id: &str, stage: fund_model::Stage, args: Args) -> String {
    texts.text(id, args.with("stage", stage.word()))
}

/// So many of so many: "17 of 31".
pub fn met_of(texts: &Texts, met: u128, requests: u128) -> String {
    texts.text(
        "figure-requests-value",
        args! { "met" => met, "requests" => requests },
    )
}

#[cfg(test)]
#[path = "wording_tests.rs"]
mod tests;
