//! What the other cells of a table tell about the marks in one of its numbers.

/// The mark that sets off decimals in some cells, `,` or `.`; `None` where they do not tell, or contradict each other.
pub fn decimal_mark<'a>(cells: impl Iterator<Item = &'a str>) -> Option<char> {
    let mut found = None;
    for mark in cells.filter_map(shown_by) {
        if found.is_some_and(|found| found != mark) {
            return None;
        }
        found = Some(mark);
    }
    found
}

/// The mark that must set off decimals where this cell was written: `1.234,5` and `0,125` show a comma, and so does
/// `1.234.567`, whose points set off thousands. `1.234` shows nothing.
pub fn shown_by(cell: &str) -> Option<char> {
    let signs = cell
        .chars()
        .filter(|c| c.is_numeric() || matches!(c, ',' | '.'));
    let signs: String = signs.collect();
    let last = signs.rfind([',', '.'])?;
    let mark = char::from(signs.as_bytes()[last]);
    let other = if mark == ',' { '.' } else { ',' };
    let (before, after) = (&signs[..last], &signs[last + 1..]);
    if before.contains(mark) {
        return Some(other);
    }
    let is_group = after.chars().count() == 3
        && !before.contains(other)
        && matches!(before.chars().count(), 1..=3)
        && !before.starts_with('0');
    (!is_group && !after.is_empty()).then_some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_can_be_read_in_one_way_shows_the_mark() {
        for (cell, mark) in [
            ("25000,50", Some(',')),
            ("1.234,5", Some(',')),
            ("1.234.567", Some(',')),
            ("1,234,567", Some('.')),
            ("US$1,234.50", Some('.')),
            ("0,125", Some(',')),
            ("1500.125", Some('.')),
            ("1.500", None),
            ("1,500 NOK", None),
            ("1500", None),
            ("5.", None),
        ] {
            assert_eq!(shown_by(cell), mark, "{cell}");
        }
    }

    #[test]
    fn cells_that_contradict_each_other_tell_nothing() {
        assert_eq!(decimal_mark(["1.5", "1.500", "7"].into_iter()), Some('.'));
        assert_eq!(decimal_mark(["1.5", "1,5"].into_iter()), None);
    }
}
