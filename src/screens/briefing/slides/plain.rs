//! Texts of the page for programs that show slides.
//!
//! The page isolates the values in its sentences, so that text of mixed direction reads right. Programs and fonts that
//! are older than those marks show boxes for them; the embedding marks before them are known everywhere.

use crate::text::without_direction_marks;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const LEFT_TO_RIGHT: char = '\u{202a}';
const RIGHT_TO_LEFT: char = '\u{202b}';
const POP: char = '\u{202c}';

/// A text without isolates: what runs the other way is embedded.
pub fn plain(text: &str, right_to_left: bool) -> String {
    let mut out = String::with_capacity(text.len());
    write(text, right_to_left, &mut out);
    match right_to_left {
        true => out,
        // Nothing that runs the other way: nothing to mark.
        false if !has_right_to_left(&out) => without_direction_marks(&out),
        false => out,
    }
}

fn write(text: &str, right_to_left: bool, out: &mut String) {
    let Some((before, rest)) = text.split_once(FIRST_STRONG_ISOLATE) else {
        out.push_str(text);
        return;
    };
    let end = end_of(rest);
    let inside = &rest[..end];
    let runs_right_to_left = inside.chars().find_map(direction).unwrap_or(false);
    out.push_str(before);
    let is_other_way = runs_right_to_left != right_to_left && !is_number(inside);
    if is_other_way {
        out.push(if runs_right_to_left {
            RIGHT_TO_LEFT
        } else {
            LEFT_TO_RIGHT
        });
    }
    write(inside, runs_right_to_left, out);
    if is_other_way {
        out.push(POP);
    }
    write(
        rest[end..].trim_start_matches(POP_ISOLATE),
        right_to_left,
        out,
    );
}

/// Where the isolate ends that a text stands in.
fn end_of(text: &str) -> usize {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            FIRST_STRONG_ISOLATE => depth += 1,
            POP_ISOLATE => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// Whether a letter runs from right to left; none of what has no direction of its own.
fn direction(c: char) -> Option<bool> {
    match c {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{200f}' => {
            Some(true)
        }
        c if c.is_alphabetic() => Some(false),
        _ => None,
    }
}

fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|c| direction(c) == Some(true))
}

/// Digits and the marks in them, which read the same in either direction.
fn is_number(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_one_direction_has_no_marks() {
        let text = "the Fund meets \u{2068}17\u{2069} of \u{2068}\u{2068}31\u{2069} requests\u{2069} in \u{200e}2025";
        assert_eq!(
            plain(text, false),
            "the Fund meets 17 of 31 requests in 2025"
        );
    }

    #[test]
    fn what_runs_the_other_way_is_embedded() {
        assert_eq!(
            plain("\u{2068}قطر\u{2069} gives \u{2068}5\u{2069}", false),
            "\u{202b}قطر\u{202c} gives 5"
        );
        assert_eq!(
            plain(
                "يقدم \u{2068}Norway\u{2069} مبلغ \u{2068}−5 US$\u{2069} و\u{2068}17\u{2069} و\u{2068}طلب\u{2069}",
                true
            ),
            "يقدم \u{202a}Norway\u{202c} مبلغ \u{202a}−5 US$\u{202c} و17 وطلب"
        );
    }

    #[test]
    fn an_isolate_within_another_is_read_by_that_one() {
        assert_eq!(
            plain(
                "في \u{2068}\u{2068}12\u{2069} months of \u{2068}قطر\u{2069}\u{2069} كذا",
                true
            ),
            "في \u{202a}12 months of \u{202b}قطر\u{202c}\u{202c} كذا"
        );
    }

    #[test]
    fn an_isolate_that_is_never_closed_ends_with_the_text() {
        assert_eq!(plain("a \u{2068}b", false), "a b");
    }
}
