//! The check of a draft: all problems at once, each with its path, its value and what is allowed.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::draft::{
    DemandDraft, PledgeDraft, RequestDraft, ReserveDraft, ScenarioDraft, SupportDraft,
};
use crate::limits::{self, DecimalLimit, MonthLimit, WholeLimit};
use crate::scenario::{
    DEMAND_NAMES, Demand, Pledge, QueuedRequest, RESERVE_NAMES, RULE_NAMES, Reserve, Scenario,
    Support, SupportRule, Word,
};
use crate::{Allowed, Money, Month, Problem};

impl ScenarioDraft {
    /// Checks every field against its limits.
    ///
    /// # Errors
    /// All problems at once, in the order of the fields.
    pub fn check(&self) -> Result<Scenario, Vec<Problem>> {
        let mut problems = Problems::default();
        let scenario = scenario(self, &mut problems);
        if problems.0.is_empty() {
            Ok(scenario)
        } else {
            Err(problems.0)
        }
    }
}

/// Where a field stands. Its path is written only where something is wrong with it.
#[derive(Clone, Copy)]
struct Place {
    /// The list, and the index in it, of a field of an item.
    item: Option<(&'static str, usize)>,
    field: &'static str,
}

/// A field that stands outside the lists.
const fn at(field: &'static str) -> Place {
    Place { item: None, field }
}

impl Place {
    fn path(self) -> String {
        match self.item {
            None => self.field.to_owned(),
            Some((list, index)) => format!("{list}[{index}].{}", self.field),
        }
    }
}

/// Collects problems; each reader gives a value that stands in until the check has ended.
#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, place: Place, text: &str, allowed: Allowed) {
        let value = (!text.is_empty()).then(|| text.to_owned());
        self.0.push(Problem {
            path: place.path(),
            value,
            allowed,
        });
    }

    fn decimal(&mut self, place: Place, text: &str, limit: DecimalLimit) -> Decimal {
        limit.read(text).unwrap_or_else(|| {
            self.add(place, text, limit.into());
            Decimal::ONE
        })
    }

    fn money(&mut self, place: Place, text: &str) -> Money {
        Money::rounded(self.decimal(place, text, limits::MONEY))
    }

    fn whole(&mut self, place: Place, text: &str, limit: WholeLimit) -> u32 {
        limit.read(text).unwrap_or_else(|| {
            self.add(place, text, limit.into());
            // The greatest, so that a horizon that is wrong makes no year of a request wrong.
            limit.greatest
        })
    }

    fn month(&mut self, place: Place, text: &str, limit: MonthLimit) -> Month {
        let month = Month::from_str(text)
            .ok()
            .filter(|month| (limit.first..=limit.last).contains(month));
        month.unwrap_or_else(|| {
            self.add(place, text, limit.into());
            limit.first
        })
    }

    fn word<W: Word>(&mut self, place: Place, text: &str) -> W {
        W::from_word(text).unwrap_or_else(|| {
            self.add(place, text, Allowed::OneOf(W::NAMES));
            W::WORDS[0].0
        })
    }

    fn text(&mut self, place: Place, text: &str) -> String {
        let most = limits::TEXT_CHARACTERS_MOST;
        if text.len() > most && text.chars().count() > most {
            self.add(
                place,
                text,
                Allowed::Text {
                    most_characters: limits::TEXT_CHARACTERS_MOST,
                },
            );
        }
        text.to_owned()
    }

    fn list(&mut self, field: &'static str, length: usize, most_items: usize) {
        if length > most_items {
            self.add(at(field), &length.to_string(), Allowed::List { most_items });
        }
    }
}

impl DecimalLimit {
    /// Reads a plain decimal (an optional minus sign, digits, perhaps a point and more digits) within this limit;
    /// `None` if it is not one. Zeros at the end do not count as decimals.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<Decimal> {
        let digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let magnitude = text.strip_prefix('-').unwrap_or(text);
        let plain = magnitude
            .split_once('.')
            .map_or(digits(magnitude), |(whole, rest)| {
                digits(whole) && digits(rest)
            });
        if !plain {
            return None;
        }
        let significant = if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            text
        };
        let value = match significant.parse() {
            Ok(whole) => Decimal::new(whole, 0),
            Err(_) => Decimal::from_str_exact(significant).ok()?.normalize(),
        };
        self.contains(value).then_some(value)
    }
}

impl WholeLimit {
    /// Reads a whole number (digits alone) within this limit; `None` if it is not one.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<u32> {
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let value = plain.then(|| text.parse().ok()).flatten()?;
        self.contains(value).then_some(value)
    }
}

fn scenario(draft: &ScenarioDraft, problems: &mut Problems) -> Scenario {
    let name = problems.text(at("name"), &draft.name);
    let as_of = problems.month(at("as_of"), &draft.as_of, limits::AS_OF);
    let opening_balance = problems.money(at("opening_balance"), &draft.opening_balance);
    let annual_target = problems.money(at("annual_target"), &draft.annual_target);
    let years = problems.whole(at("years"), &draft.years, limits::YEARS);
    let counting = problems.word(at("counting"), &draft.counting);
    problems.list("pledges", draft.pledges.len(), limits::PLEDGES_MOST);
    let pledges = draft
        .pledges
        .iter()
        .enumerate()
        .map(|(index, pledge)| self::pledge(index, pledge, problems))
        .collect();
    let demand = demand(&draft.demand, years, problems);
    let support = support(&draft.support, problems);
    let reserve = reserve(&draft.reserve, problems);
    Scenario {
        name,
        as_of,
        opening_balance,
        annual_target,
        years,
        counting,
        pledges,
        demand,
        support,
        reserve,
    }
}

fn pledge(index: usize, draft: &PledgeDraft, problems: &mut Problems) -> Pledge {
    let at = |field| Place {
        item: Some(("pledges", index)),
        field,
    };
    if draft.donor.is_empty() {
        problems.add(
            at("donor"),
            "",
            Allowed::Text {
                most_characters: limits::TEXT_CHARACTERS_MOST,
            },
        );
    }
    Pledge {
        donor: problems.text(at("donor"), &draft.donor),
        amount: problems.decimal(at("amount"), &draft.amount, limits::PLEDGE_AMOUNT),
        currency: currency(at("currency"), &draft.currency, problems),
        rate: problems.decimal(at("rate"), &draft.rate, limits::RATE),
        stage: problems.word(at("stage"), &draft.stage),
        probability: problems.decimal(at("probability"), &draft.probability, limits::SHARE),
        first_payment: problems.month(
            at("first_payment"),
            &draft.first_payment,
            limits::FIRST_PAYMENT,
        ),
        payments: problems.whole(at("payments"), &draft.payments, limits::PAYMENTS),
        interval_months: problems.whole(
            at("interval_months"),
            &draft.interval_months,
            limits::INTERVAL_MONTHS,
        ),
        growth: problems.decimal(at("growth"), &draft.growth, limits::GROWTH),
    }
}

fn currency(place: Place, text: &str, problems: &mut Problems) -> String {
    if text.len() != 3 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        problems.add(place, text, Allowed::Currency);
    }
    text.to_owned()
}

fn demand(draft: &DemandDraft, years: u32, problems: &mut Problems) -> Demand {
    if !DEMAND_NAMES.contains(&draft.kind.as_str()) {
        problems.add(at("demand.kind"), &draft.kind, Allowed::OneOf(DEMAND_NAMES));
    }
    if draft.kind == "queue" {
        problems.list("demand.requests", draft.queue.len(), limits::QUEUE_MOST);
        let indexed = draft.queue.iter().enumerate();
        let requests = indexed
            .map(|(index, request)| self::request(index, request, years, problems))
            .collect();
        let cost_growth =
            problems.decimal(at("demand.cost_growth"), &draft.cost_growth, limits::GROWTH);
        return Demand::Queue {
            requests,
            cost_growth,
        };
    }
    Demand::Average {
        requests: problems.whole(at("demand.requests"), &draft.requests, limits::REQUESTS),
        average_request: problems.money(at("demand.average_request"), &draft.average_request),
        requests_growth: problems.decimal(
            at("demand.requests_growth"),
            &draft.requests_growth,
            limits::GROWTH,
        ),
        cost_growth: problems.decimal(at("demand.cost_growth"), &draft.cost_growth, limits::GROWTH),
    }
}

fn request(
    index: usize,
    draft: &RequestDraft,
    years: u32,
    problems: &mut Problems,
) -> QueuedRequest {
    let at = |field| Place {
        item: Some(("demand.requests", index)),
        field,
    };
    QueuedRequest {
        title: problems.text(at("title"), &draft.title),
        year: problems.whole(
            at("year"),
            &draft.year,
            WholeLimit {
                least: 1,
                greatest: years,
            },
        ),
        amount: problems.money(at("amount"), &draft.amount),
        region: given(&draft.region).map(|region| problems.text(at("region"), region)),
        area: given(&draft.area).map(|area| problems.word(at("area"), area)),
        ldc: draft.ldc,
        sids: draft.sids,
    }
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn support(draft: &SupportDraft, problems: &mut Problems) -> Support {
    let rule = RULE_NAMES.iter().find(|name| **name == draft.rule);
    let cap = (rule == Some(&"cap") || !draft.cap.is_empty())
        .then(|| problems.whole(at("support.cap"), &draft.cap, limits::REQUESTS));
    let rule = match rule {
        Some(&"meet_all") => SupportRule::MeetAll,
        Some(&"cap") => SupportRule::Cap(cap.unwrap_or_default()),
        Some(&"protect_reserve") => SupportRule::ProtectReserve,
        Some(_) => SupportRule::Steady,
        None => {
            problems.add(at("support.rule"), &draft.rule, Allowed::OneOf(RULE_NAMES));
            SupportRule::MeetAll
        }
    };
    Support {
        rule,
        cap,
        award_share: problems.decimal(at("support.award_share"), &draft.award_share, limits::SHARE),
        utilisation: problems.decimal(at("support.utilisation"), &draft.utilisation, limits::SHARE),
        support_cost_rate: problems.decimal(
            at("support.support_cost_rate"),
            &draft.support_cost_rate,
            limits::SHARE,
        ),
        other_costs: problems.money(at("support.other_costs"), &draft.other_costs),
    }
}

fn reserve(draft: &ReserveDraft, problems: &mut Problems) -> Reserve {
    let (kind, limit): (fn(Decimal) -> Reserve, _) = match draft.kind.as_str() {
        "share_of_spending" => (Reserve::ShareOfSpending, limits::RESERVE_SHARE),
        "months_of_spending" => (Reserve::MonthsOfSpending, limits::RESERVE_MONTHS),
        "amount" => (Reserve::Amount, limits::MONEY),
        _ => {
            problems.add(
                at("reserve.kind"),
                &draft.kind,
                Allowed::OneOf(RESERVE_NAMES),
            );
            (Reserve::Amount, limits::MONEY)
        }
    };
    kind(problems.decimal(at("reserve.value"), &draft.value, limit))
}
