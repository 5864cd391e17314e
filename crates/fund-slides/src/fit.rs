//! How much room text takes, so that none leaves its place.
//!
//! The fonts of those who open a file are not known here. So widths are those of Arial, which every system has or has a
//! font of the same measure for, with some to spare for the others.

use std::borrow::Cow;

use crate::place::{Emu, POINT, Room};

/// A size of type in points.
pub(crate) type Size = u16;

/// What the widths are raised by, in per cent: bold type, and other fonts.
const SPARE: Emu = 112;

/// How wide a character is, in thousandths of the size of its type.
const fn width_of(c: char) -> Emu {
    match c {
        // Marks that join the letter before, and those that only set direction.
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{61c}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => 0,
        'i' | 'j' | 'l' | '\'' | '’' | '|' => 222,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'I' | '.' | ',' | ':' | ';' | '!' | '/' | '['
        | ']' => 278,
        'r' | '(' | ')' | '-' | '“' | '”' | '"' => 340,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500,
        'm' | 'M' => 833,
        'w' => 722,
        'W' | '%' | '—' | '…' => 1_000,
        'a'..='z' | '0'..='9' => 556,
        'A'..='Z' => 722,
        // Arabic letters joined; scripts of whole squares; Cyrillic.
        '\u{620}'..='\u{6ff}' => 480,
        '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}' => 1_000,
        '\u{410}'..='\u{42f}' => 740,
        _ => 620,
    }
}

/// How wide a text is on one line.
pub(crate) fn width(text: &str, size: Size) -> Emu {
    let thousandths: Emu = text.chars().map(width_of).sum();
    thousandths * Emu::from(size) * POINT / 1_000 * SPARE / 100
}

/// How text runs, on which the room between lines depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    /// From one line to the next, in per cent of the size.
    leading: Emu,
}

impl Setting {
    pub(crate) fn of(language: &str, right_to_left: bool) -> Self {
        let leading = if right_to_left {
            150
        } else if language.starts_with("zh") {
            145
        } else {
            122
        };
        Self { leading }
    }

    /// The height of so many lines.
    pub(crate) fn lines(self, count: usize, size: Size) -> Emu {
        Emu::try_from(count).unwrap_or(Emu::MAX / 1_000_000_000)
            * Emu::from(size)
            * POINT
            * self.leading
            / 100
    }

    /// The height of a text in a column.
    pub(crate) fn height(self, text: &str, size: Size, column: Emu) -> Emu {
        self.lines(lines(text, size, column).len(), size)
    }

    /// The first of these sizes in which a text fits, from the greatest down. In the last of them it is cut where it does
    /// not, and ends with an ellipsis.
    pub(crate) fn fitted<'a>(
        self,
        text: &'a str,
        room: Room,
        sizes: &[Size],
    ) -> (Size, Cow<'a, str>) {
        let fits = |size: &&Size| self.height(text, **size, room.width) <= room.height;
        if let Some(size) = sizes.iter().find(fits) {
            return (*size, text.into());
        }
        let size = sizes.last().copied().unwrap_or(1);
        (size, self.cut(text, size, room))
    }

    /// The beginning of a text that fits, with an ellipsis where that is not all of it.
    pub(crate) fn cut<'a>(self, text: &'a str, size: Size, room: Room) -> Cow<'a, str> {
        let most = usize::try_from(room.height / self.lines(1, size).max(1))
            .unwrap_or(0)
            .max(1);
        let all = lines(text, size, room.width);
        if all.len() <= most {
            return text.into();
        }
        let mut kept: String = all[..most].concat();
        while kept.pop().is_some() {
            let shorter = format!("{}…", kept.trim_end());
            if lines(&shorter, size, room.width).len() <= most {
                return shorter.into();
            }
        }
        "…".into()
    }
}

/// The lines of a text in a column. None is wider, but for one of a single character.
pub(crate) fn lines(text: &str, size: Size, column: Emu) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for (at, part) in parts(text) {
        if width(text[start..at + part.len()].trim_end(), size) > column && end > start {
            lines.push(&text[start..end]);
            start = end;
        }
        end = at + part.len();
        // A word wider than the column is broken where it must be.
        while width(text[start..end].trim_end(), size) > column {
            let fits = broken(&text[start..end], size, column);
            if start + fits == end {
                break;
            }
            lines.push(&text[start..start + fits]);
            start += fits;
        }
    }
    if start < text.len() || lines.is_empty() {
        lines.push(&text[start..]);
    }
    lines
}

/// How many bytes of a word stand in a column, those of one character at least.
fn broken(word: &str, size: Size, column: Emu) -> usize {
    let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
    let fits = |end: &usize| width(&word[..*end], size) <= column;
    let first = word.chars().next().map_or(0, char::len_utf8);
    ends.take_while(fits).last().unwrap_or(first)
}

/// What stays on one line, and where it begins: words with the blanks after them, and each character of a script
/// without blanks.
fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = &text[start..];
        let mut before = rest.chars().next()?;
        let breaks = |(_, c): &(usize, char)| {
            let is_break =
                before == ' ' && *c != ' ' || width_of(before) == 1_000 && !before.is_ascii();
            before = *c;
            is_break
        };
        let end = rest
            .char_indices()
            .skip(1)
            .find(breaks)
            .map_or(rest.len(), |(at, _)| at);
        let at = start;
        start += end;
        Some((at, &rest[..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATIN: Setting = Setting { leading: 122 };

    #[track_caller]
    fn check(text: &str, column_points: Emu, expected: &[&str]) {
        let lines = lines(text, 10, column_points * POINT);
        assert_eq!(lines.concat(), text, "nothing is lost");
        let trimmed: Vec<_> = lines.iter().map(|line| line.trim_end()).collect();
        assert_eq!(trimmed, expected);
    }

    #[test]
    fn lines_end_between_words() {
        check("one two three", 60, &["one two", "three"]);
        check("one two three", 600, &["one two three"]);
        check("", 60, &[""]);
        check("储备金保持不变", 40, &["储备金", "保持不", "变"]);
    }

    #[test]
    fn a_word_wider_than_the_column_is_broken() {
        check("nnnnnnnnnn", 32, &["nnnnn", "nnnnn"]);
        check("nnnn", 1, &["n", "n", "n", "n"]);
    }

    #[test]
    fn a_fixed_blank_keeps_an_amount_whole() {
        check("of 12\u{a0}000 in", 45, &["of", "12\u{a0}000", "in"]);
    }

    #[test]
    fn long_text_is_smaller_and_the_longest_is_cut() {
        let room = Room {
            width: 200 * POINT,
            height: 50 * POINT,
        };
        let sizes = [40, 20, 10];
        assert_eq!(LATIN.fitted("short", room, &sizes), (40, "short".into()));
        let longer = "some words that take two lines";
        assert_eq!(LATIN.fitted(longer, room, &sizes), (20, longer.into()));
        let longest = longer.repeat(20);
        let (size, cut) = LATIN.fitted(&longest, room, &sizes);
        assert_eq!(size, 10);
        assert!(cut.ends_with('…'));
        assert!(LATIN.height(&cut, 10, room.width) <= room.height);
    }
}
