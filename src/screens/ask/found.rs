//! Everything that follows from a question, worked out once.

use fund_model::{
    Ask, AskAnswer, AskOutcome, GiftKind, Goal, GoalAnswer, Money, Scenario, ask, goal,
};

/// The answer to a question, and what is said beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub asked: Ask,
    pub answer: AskAnswer,
    /// Where there is an amount: what it is if the gift is paid the other way, and in how many payments.
    pub otherwise: Option<(Money, u32)>,
    /// Where payment is too late: the last month in which it would be in time, and what it then takes.
    pub in_time: Option<(Ask, Money)>,
    /// How many requests can be met in every year of the horizon with the same reserve and no new gift.
    pub sustainable: Option<u128>,
}

impl Found {
    /// Of a question within its limits.
    pub fn of(scenario: &Scenario, asked: Ask) -> Option<Self> {
        let answer = ask(scenario, &asked).ok()?;
        Some(Self {
            otherwise: otherwise(scenario, &asked, &answer),
            in_time: in_time(scenario, &asked, &answer),
            sustainable: sustainable(scenario, &asked),
            answer,
            asked,
        })
    }

    /// The amount that is asked for and in how many payments, if there is one.
    pub fn paid(&self) -> Option<(&Money, u32)> {
        paid(&self.answer)
    }
}

fn paid(answer: &AskAnswer) -> Option<(&Money, u32)> {
    match &answer.outcome {
        AskOutcome::Least {
            amount, payments, ..
        } => Some((amount, *payments)),
        _ => None,
    }
}

fn otherwise(scenario: &Scenario, asked: &Ask, answer: &AskAnswer) -> Option<(Money, u32)> {
    paid(answer)?;
    let kind = match asked.kind {
        GiftKind::Annual => GiftKind::OneOff,
        GiftKind::OneOff => GiftKind::Annual,
    };
    let other = ask(scenario, &Ask { kind, ..*asked }).ok()?;
    let (amount, payments) = paid(&other)?;
    Some((amount.clone(), payments))
}

fn in_time(scenario: &Scenario, asked: &Ask, answer: &AskAnswer) -> Option<(Ask, Money)> {
    let AskOutcome::TooLate { lacks } = &answer.outcome else {
        return None;
    };
    let month = lacks.month;
    let earlier = Ask { month, ..*asked };
    let answer = ask(scenario, &earlier).ok()?;
    Some((earlier, paid(&answer)?.0.clone()))
}

fn sustainable(scenario: &Scenario, asked: &Ask) -> Option<u128> {
    let with_reserve = Scenario {
        reserve: asked.reserve,
        ..scenario.clone()
    };
    match goal(&with_reserve, &Goal::SustainableRequests) {
        Ok(GoalAnswer::Requests(requests)) => requests,
        _ => None,
    }
}
