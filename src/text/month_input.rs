//! Reading of months that people type.

use fund_model::Month;

use super::texts::is_direction_mark;
use super::{Language, Texts};
use crate::platform::intl;

/// The text is no month with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMonthEntry;

/// Reads a month with its year: "2025-06", "06/2025", "June 2025", "jun. 2025", "2025年6月", in the language's own
/// names or in English, with any digits.
///
/// # Errors
/// If the text is anything else; a year of two digits is not guessed.
pub fn read_month(text: &str, language: Language) -> Result<Month, NotAMonthEntry> {
    let parts = parts(text);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let (year, month) = match parts.as_slice() {
        [year, month] if is_year(year) => (year, (*month).to_owned()),
        [month, year] if is_year(year) => (year, (*month).to_owned()),
        // "juin de 2025", "июнь 2025 г.", "2025年6月": words beside the names, and names of several words.
        [first, .., last] => match (is_year(first), is_year(last)) {
            (true, false) => (first, parts[1..].join(" ")),
            (false, true) => (last, parts[..parts.len() - 1].join(" ")),
            _ => return Err(NotAMonthEntry),
        },
        _ => return Err(NotAMonthEntry),
    };
    let year = year.parse().map_err(|_| NotAMonthEntry)?;
    let month = month_of_year(&month, language).ok_or(NotAMonthEntry)?;
    Ok(Month::of(year, month))
}

impl Texts {
    /// The text of a month for editing, which [`read_month`] reads back: "June 2025". Text that is no month in the
    /// form `YYYY-MM` stays as it is.
    #[must_use]
    pub fn edited_month(&self, month: &str) -> String {
        month
            .parse::<Month>()
            .map_or_else(|_| month.into(), |month| self.show(month))
    }
}

/// Runs of digits and runs of letters, in lower case, digits plain, without the words for year and month.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = None;
    for c in intl::lower(text).chars().filter(|c| !is_direction_mark(*c)) {
        let (class, c) = match plain_digit(c) {
            Some(digit) => (Some(true), digit),
            None if c.is_alphabetic() || is_combining(c) => (Some(false), c),
            None => (None, c),
        };
        match (class, parts.last_mut()) {
            (None, _) => {}
            (Some(_), Some(part)) if class == last => part.push(c),
            (Some(_), _) => parts.push(c.into()),
        }
        last = class;
    }
    parts.retain(|part| !matches!(part.as_str(), "年" | "月" | "г" | "de"));
    parts
}

/// Marks that belong to the letter before them, such as the vowel signs of Arabic.
const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
}

pub(super) fn plain_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// 1 to 12 from a number of one or two digits or from a name.
fn month_of_year(part: &str, language: Language) -> Option<i32> {
    if part.bytes().all(|byte| byte.is_ascii_digit()) {
        return part
            .parse()
            .ok()
            .filter(|number| part.len() <= 2 && (1..=12).contains(number));
    }
    let named = |name: &str, exactly: bool| {
        let mut months = (1..=12).filter(|month| has_name(*month, name, exactly, language));
        months.next().filter(|_| months.next().is_none())
    };
    let month = named(part, true).or_else(|| {
        if part.chars().count() >= 3 {
            named(part, false)
        } else {
            None
        }
    });
    // The United Nations write two names in Arabic: كانون الثاني/يناير.
    let month = month.or_else(|| part.split(' ').find_map(|word| named(word, true)));
    month.and_then(|month| i32::try_from(month).ok())
}

/// Whether a month has this name, or, if not `exactly`, one that begins with it.
fn has_name(month_of_year: u32, name: &str, exactly: bool, language: Language) -> bool {
    month_tags(language)
        .iter()
        .flat_map(|tag| intl::month_names(tag, month_of_year))
        .any(|full| {
            let full = parts(&full).join(" ");
            if exactly {
                full == name
            } else {
                full.starts_with(name)
            }
        })
}

/// The locales whose month names are understood. Arabic has two sets: يونيو in Egypt, حزيران in Syria.
fn month_tags(language: Language) -> Vec<&'static str> {
    let other_names: &[&'static str] = if language == Language::Ar {
        &["ar-SY", "ar-MA"]
    } else {
        &[]
    };
    [language.intl_tag(), Language::En.intl_tag()]
        .into_iter()
        .chain(other_names.iter().copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_read_as_it_is_usually_written() {
        for text in [
            "2025-06",
            "2025/6",
            "06/2025",
            "6.2025",
            "June 2025",
            "june, 2025",
            "2025 Jun",
            "JUN. 2025",
            "٠٦/٢٠٢٥",
            "2025年6月",
            "\u{200f}06/2025 ",
            "2025 06",
        ] {
            assert_eq!(
                read_month(text, Language::En),
                Ok(Month::of(2025, 6)),
                "{text}"
            );
        }
    }

    #[test]
    fn the_beginning_of_a_name_is_enough_if_only_one_month_has_it() {
        assert_eq!(
            read_month("Sept 2025", Language::En),
            Ok(Month::of(2025, 9))
        );
        assert_eq!(read_month("Ju 2025", Language::En), Err(NotAMonthEntry));
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in [
            "",
            "2025",
            "13/2025",
            "0/2025",
            "06/25",
            "2025-06-15",
            "2025-2026",
            "Juin 2025",
            "June",
            "20256",
        ] {
            assert_eq!(
                read_month(text, Language::En),
                Err(NotAMonthEntry),
                "{text}"
            );
        }
    }

    #[test]
    fn an_edited_month_reads_back() {
        let texts = Texts::new(Language::En);
        for offset in 0..12 {
            let month = Month::of(2025, 1).plus(offset);
            assert_eq!(
                read_month(&texts.edited_month(&month.to_string()), Language::En),
                Ok(month)
            );
        }
        assert_eq!(texts.edited_month("someday"), "someday");
    }
}
