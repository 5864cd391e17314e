//! `compare`: what separates two scenarios, shared over the parts that changed.

use crate::integer::{Fraction, Integer};
use crate::measures::{MILLIONTHS_IN_UNIT, MeasureShares, Measures};
use crate::projection::project;
use crate::scenario::{Scenario, Word, words};
use crate::{Allowed, Problem};

/// Two scenarios side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The first scenario.
    pub from: Measures,
    /// The second scenario.
    pub to: Measures,
    /// Second minus first.
    pub difference: MeasureShares,
    /// What each changed part adds, in the order of [`Part`]; the parts add up to the difference.
    pub parts: Vec<(Part, MeasureShares)>,
}

/// A part of a scenario that can change as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `Scenario`"
)]
pub enum Part {
    OpeningBalance,
    Counting,
    Pledges,
    Demand,
    Support,
    Reserve,
}

words!(Part {
    Self::OpeningBalance => "opening_balance",
    Self::Counting => "counting",
    Self::Pledges => "pledges",
    Self::Demand => "demand",
    Self::Support => "support",
    Self::Reserve => "reserve",
});

impl Part {
    fn differs(self, from: &Scenario, to: &Scenario) -> bool {
        match self {
            Self::OpeningBalance => from.opening_balance != to.opening_balance,
            Self::Counting => from.counting != to.counting,
            Self::Pledges => from.pledges != to.pledges,
            Self::Demand => from.demand != to.demand,
            Self::Support => from.support != to.support,
            Self::Reserve => from.reserve != to.reserve,
        }
    }

    fn take(self, from: &Scenario, into: &mut Scenario) {
        match self {
            Self::OpeningBalance => into.opening_balance = from.opening_balance.clone(),
            Self::Counting => into.counting = from.counting,
            Self::Pledges => into.pledges.clone_from(&from.pledges),
            Self::Demand => into.demand.clone_from(&from.demand),
            Self::Support => into.support.clone_from(&from.support),
            Self::Reserve => into.reserve = from.reserve,
        }
    }
}

/// Compares two scenarios by three measures and shares each difference over the parts that changed.
///
/// A part's share is its Shapley value: the average, over all orders in which the parts could be changed one after
/// the other, of what its change adds. It is computed as an exact fraction and rounded to six decimals, half away from
/// zero; the last part takes the rest, so that the parts add up.
///
/// # Errors
/// Scenarios with another `as_of` or other `years`; the path is that of the second scenario's field.
pub fn compare(from: &Scenario, to: &Scenario) -> Result<Comparison, Vec<Problem>> {
    same_horizon(from, to)?;
    let changed: Vec<Part> = Part::WORDS
        .iter()
        .map(|(part, _)| *part)
        .filter(|part| part.differs(from, to))
        .collect();
    let mixes: Vec<Measures> = (0..1 << changed.len())
        .map(|taken| mixed(from, to, &changed, taken))
        .collect();
    let (first, last) = (mixes[0].clone(), mixes[mixes.len() - 1].clone());
    let difference = in_millionths(&last.units(), &first.units());
    let parts = shares(&changed, &mixes, &difference);
    Ok(Comparison {
        from: first,
        to: last,
        difference: difference.into(),
        parts,
    })
}

fn same_horizon(from: &Scenario, to: &Scenario) -> Result<(), Vec<Problem>> {
    let fields = [
        ("as_of", from.as_of.to_string(), to.as_of.to_string()),
        ("years", from.years.to_string(), to.years.to_string()),
    ];
    let problems: Vec<Problem> = fields
        .into_iter()
        .filter(|(_, from, to)| from != to)
        .map(|(path, from, to)| Problem {
            path: path.to_owned(),
            value: Some(to),
            allowed: Allowed::SameAs(from),
        })
        .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The measures of the first scenario with those parts of the second whose bit is set in `taken`.
fn mixed(from: &Scenario, to: &Scenario, changed: &[Part], taken: usize) -> Measures {
    let mut scenario = from.clone();
    for (_, part) in changed
        .iter()
        .enumerate()
        .filter(|(bit, _)| taken >> bit & 1 == 1)
    {
        part.take(to, &mut scenario);
    }
    Measures::of(&project(&scenario))
}

fn in_millionths(to: &[Integer; 3], from: &[Integer; 3]) -> [Integer; 3] {
    [0, 1, 2].map(|measure| {
        &(&to[measure] - &from[measure]) * &Integer::new(MILLIONTHS_IN_UNIT[measure])
    })
}

fn shares(
    changed: &[Part],
    mixes: &[Measures],
    difference: &[Integer; 3],
) -> Vec<(Part, MeasureShares)> {
    let mut rest = difference.clone();
    let mut shares = Vec::with_capacity(changed.len());
    for (bit, part) in changed.iter().enumerate() {
        let share = if bit + 1 == changed.len() {
            rest.clone()
        } else {
            shapley_value(bit, changed.len(), mixes)
        };
        rest = [0, 1, 2].map(|measure| &rest[measure] - &share[measure]);
        shares.push((*part, share.into()));
    }
    shares
}

/// The sum, over all sets of the other parts, of what this part adds to the set, weighted by the number of orders in
/// which exactly that set comes before it.
fn shapley_value(bit: usize, parts: usize, mixes: &[Measures]) -> [Integer; 3] {
    let mut total = [Integer::ZERO, Integer::ZERO, Integer::ZERO];
    for before in (0..mixes.len()).filter(|set| set >> bit & 1 == 0) {
        let size = before.count_ones() as usize;
        let orders = Integer::new(factorial(size) * factorial(parts - size - 1));
        let added = in_millionths(&mixes[before | 1 << bit].units(), &mixes[before].units());
        total = [0, 1, 2].map(|measure| &total[measure] + &(&added[measure] * &orders));
    }
    let average = Fraction::ratio(Integer::new(1), Integer::new(factorial(parts)));
    total.map(|sum| sum.times(&average))
}

fn factorial(number: usize) -> i64 {
    (1..=number)
        .map(|factor| i64::try_from(factor).expect("at most six parts"))
        .product()
}
