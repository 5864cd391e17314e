//! Exact points of a distribution given by its values.

/// Into how many parts the range of the values is cut at most.
const PARTS: usize = 1 << 10;

/// The values that stand at these places in ascending order, without sorting them all: the values are counted by parts
/// of their range, and only the parts with a wanted place are put in order.
pub(super) fn points<const N: usize>(values: &[i64], ranks: &[usize; N]) -> [i64; N] {
    let (least, most) = values
        .iter()
        .fold((i64::MAX, i64::MIN), |(least, most), value| {
            (least.min(*value), most.max(*value))
        });
    let range = most.abs_diff(least);
    // A part is a power of two wide, so that a shift finds it.
    let shift = (u64::BITS - range.leading_zeros()).saturating_sub(PARTS.ilog2());
    let part = |value: i64| (value.abs_diff(least) >> shift) as usize;
    let mut counts = [0_u32; PARTS];
    for value in values {
        counts[part(*value)] += 1;
    }
    let mut wanted = [const { Wanted::NONE }; N];
    place(&counts, ranks, &mut wanted);
    gather(values, part, &counts, &mut wanted);
    std::array::from_fn(|index| {
        // Points of one part share the values that the first of them gathered.
        let (part, place) = (wanted[index].part, wanted[index].place);
        let holder = wanted.iter_mut().find(|other| other.part == part);
        let holder = holder.expect("the point itself is of its part");
        *holder.values.select_nth_unstable(place).1
    })
}

/// A part of the range with a wanted value.
struct Wanted {
    part: usize,
    /// The wanted value's place among those of the part.
    place: usize,
    values: Vec<i64>,
}

impl Wanted {
    const NONE: Self = Self {
        part: 0,
        place: 0,
        values: Vec::new(),
    };
}

/// Finds the part of each rank, and the rank within it.
fn place(counts: &[u32; PARTS], ranks: &[usize], wanted: &mut [Wanted]) {
    for (rank, wanted) in ranks.iter().zip(wanted) {
        let mut place = *rank;
        let full = |count: &&u32| {
            let passed = (**count as usize) <= place;
            if passed {
                place -= **count as usize;
            }
            passed
        };
        wanted.part = counts.iter().take_while(full).count();
        wanted.place = place;
    }
}

/// Collects the values of the wanted parts, each in the first point that wants it.
fn gather(
    values: &[i64],
    part: impl Fn(i64) -> usize,
    counts: &[u32; PARTS],
    wanted: &mut [Wanted],
) {
    const NOBODY: u8 = u8::MAX;
    let mut holders = [NOBODY; PARTS];
    for (index, wanted) in (0..NOBODY).zip(wanted.iter_mut()) {
        let holder = &mut holders[wanted.part];
        if *holder == NOBODY {
            *holder = index;
            wanted.values.reserve_exact(counts[wanted.part] as usize);
        }
    }
    for value in values {
        let holder = holders[part(*value)];
        if holder != NOBODY {
            wanted[usize::from(holder)].values.push(*value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[i64]) {
        let last = values.len() - 1;
        let ranks = [
            0,
            last / 20,
            last / 4,
            last / 2,
            last - last / 10,
            last,
            last / 2,
        ];
        let mut sorted = values.to_vec();
        sorted.sort_unstable();
        assert_eq!(
            points(values, &ranks),
            ranks.map(|rank| sorted[rank]),
            "{values:?}"
        );
    }

    #[test]
    fn points_are_those_of_the_sorted_values() {
        let mut state = 7_u64;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            state
        };
        for count in [1, 2, 3, 17, 1_000, 5_000] {
            for bits in [1, 4, 20, 50, 64] {
                let values: Vec<i64> = (0..count)
                    .map(|_| (next() >> (64 - bits)).cast_signed())
                    .collect();
                check(&values);
            }
        }
        check(&[5; 100]);
        check(&[i64::MIN, i64::MAX, 0, -1, 1]);
        // One value far from all others puts these in one part.
        let mut crowded: Vec<i64> = (0..1_000).collect();
        crowded.push(i64::MAX);
        check(&crowded);
    }
}
