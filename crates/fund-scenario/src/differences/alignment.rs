//! Which item of one list is which of another.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};

use super::fields::{Texts, canonical};

/// Two lists side by side, each index once.
pub(super) struct Alignment {
    /// The same item in both, by its index in the first and in the second, in the order of the first.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Only in the first.
    pub(super) removed: Vec<usize>,
    /// Only in the second.
    pub(super) added: Vec<usize>,
    /// The fewest pairs without which all others stand in the same order in both.
    pub(super) moved: Vec<(usize, usize)>,
}

type Canonical<'a, const FIELDS: usize> = [Cow<'a, str>; FIELDS];

/// Pairs items that are equal, then those of one name, then, if as many are left in both, what is left.
pub(super) fn align<const FIELDS: usize>(
    from: &[Texts<'_, FIELDS>],
    to: &[Texts<'_, FIELDS>],
) -> Alignment {
    let (from, to) = (all_canonical(from), all_canonical(to));
    let mut open = Open {
        pairs: Vec::with_capacity(from.len().min(to.len())),
        from: (0..from.len()).collect(),
        to: (0..to.len()).collect(),
    };
    open.pair_by(|index| &from[index], |index| &to[index]);
    open.pair_by(|index| &from[index][0], |index| &to[index][0]);
    if open.from.len() == open.to.len() {
        open.pair_by(|_| (), |_| ());
    }
    open.pairs.sort_unstable();
    Alignment {
        moved: out_of_order(&open.pairs),
        pairs: open.pairs,
        removed: open.from,
        added: open.to,
    }
}

fn all_canonical<'a, const FIELDS: usize>(
    items: &[Texts<'a, FIELDS>],
) -> Vec<Canonical<'a, FIELDS>> {
    let items = items.iter();
    let item = |texts: &Texts<'a, FIELDS>| texts.map(|(field, text)| canonical(field, text));
    items.map(item).collect()
}

/// What is not paired yet, in its order.
struct Open {
    pairs: Vec<(usize, usize)>,
    from: Vec<usize>,
    to: Vec<usize>,
}

impl Open {
    /// Pairs what has the same key, in its order.
    fn pair_by<Key: Ord>(
        &mut self,
        from_key: impl Fn(usize) -> Key,
        to_key: impl Fn(usize) -> Key,
    ) {
        let mut waiting: BTreeMap<Key, VecDeque<usize>> = BTreeMap::new();
        for index in self.from.drain(..) {
            waiting.entry(from_key(index)).or_default().push_back(index);
        }
        let pairs = &mut self.pairs;
        self.to.retain(|to| {
            let from = waiting.get_mut(&to_key(*to)).and_then(VecDeque::pop_front);
            pairs.extend(from.map(|from| (from, *to)));
            from.is_none()
        });
        self.from = waiting.into_values().flatten().collect();
        self.from.sort_unstable();
    }
}

/// The pairs, sorted by their first index, that do not belong to a longest run of rising second indices.
fn out_of_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The pair that ends the run of each length with the least index, and the pair before each pair in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (pair, (_, to)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *to);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = pair,
            None => ends.push(pair),
        }
    }
    let mut stays = vec![false; pairs.len()];
    let mut last = ends.last().copied();
    while let Some(pair) = last {
        stays[pair] = true;
        last = before[pair];
    }
    let moved = pairs.iter().zip(stays).filter(|(_, stays)| !stays);
    moved.map(|(pair, _)| *pair).collect()
}
