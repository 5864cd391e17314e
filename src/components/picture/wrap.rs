//! Breaking text into lines.

/// The lines of a text of which none is wider than `most`, where a single character fits. `width` measures a text.
pub(super) fn wrapped(text: &str, most: f64, width: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for part in parts(text) {
        let longer = format!("{line}{part}");
        if width(longer.trim_end()) <= most {
            line = longer;
            continue;
        }
        push(&mut lines, &mut line);
        // A word that is wider than the line is broken where it must be.
        for c in part.chars() {
            if !line.is_empty() && width(format!("{line}{c}").trim_end()) > most {
                push(&mut lines, &mut line);
            }
            line.push(c);
        }
    }
    push(&mut lines, &mut line);
    lines
}

fn push(lines: &mut Vec<String>, line: &mut String) {
    let text = std::mem::take(line);
    if !text.trim().is_empty() {
        lines.push(text.trim().to_owned());
    }
}

/// What stays together: words with the blanks after them, and each character of a script without blanks.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let is_break = before
            .is_some_and(|before| before == ' ' && c != ' ' || stands_alone(before) && !closes(c));
        if is_break {
            parts.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

/// Whether a line may end after a character without a blank.
const fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether no line begins with a character.
const fn closes(c: char) -> bool {
    matches!(
        c,
        '、' | '。' | '，' | '；' | '：' | '？' | '！' | '）' | '”' | '》' | '％' | ' '
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each character is one wide.
    #[track_caller]
    fn check(text: &str, most: f64, lines: &[&str]) {
        let width = |text: &str| f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
        assert_eq!(wrapped(text, most, width), lines);
    }

    #[test]
    fn lines_end_between_words() {
        check("one two three", 7.0, &["one two", "three"]);
        check("one two three", 20.0, &["one two three"]);
        check("  one   two ", 4.0, &["one", "two"]);
        check("", 5.0, &[]);
    }

    #[test]
    fn amounts_with_fixed_blanks_stay_whole() {
        check(
            "of US$\u{a0}12\u{a0}000 in all",
            10.0,
            &["of", "US$\u{a0}12\u{a0}000", "in all"],
        );
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken() {
        check("abcdefgh ij", 3.0, &["abc", "def", "gh", "ij"]);
    }

    #[test]
    fn chinese_breaks_between_characters_but_not_before_a_full_stop() {
        check("储备金保持不变。", 7.0, &["储备金保持不", "变。"]);
    }
}
