//! Reading of months as tables have them: with a day, with a time, with a year of two digits after a name.

use fund_model::Month;

use super::month_input::plain_digit;
use super::{Language, read_month};

/// What a cell says of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateReading {
    /// The month, or the month of a date.
    Month(Month),
    /// A date in which day and month may stand either way: `01/06/2025`.
    Either {
        /// Where the day comes first.
        day_first: Month,
        /// Where the month comes first.
        month_first: Month,
    },
    /// No month.
    None,
}

/// Reads the month of a cell: as a person types one ([`read_month`]), in the names of any language of the page, or of
/// a date ("2025-06-01", "15.06.2025", "6/15/2025", "1 June 2025", "2025-06-01 00:00"), or as spreadsheets shorten it
/// ("Jun-25" is in 2025).
#[must_use]
pub fn read_date(text: &str, language: Language) -> DateReading {
    let text: String = text
        .trim()
        .chars()
        .map(|c| plain_digit(c).unwrap_or(c))
        .collect();
    let text = without_time(&text);
    let numbers: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let is_date = numbers.len() == 3 && !text.chars().any(char::is_alphabetic);
    if is_date {
        return date(&numbers, text.contains('.'));
    }
    let text = with_century(text);
    let languages = std::iter::once(language).chain(Language::ALL);
    let found = languages
        .into_iter()
        .find_map(|language| read_month(&text, language).ok());
    found.map_or(DateReading::None, DateReading::Month)
}

/// "2025-06-01T00:00:00" and "1/6/2025 12:00" without the time of day.
fn without_time(text: &str) -> &str {
    let before_colon = text.find(':').map_or(text, |at| &text[..at]);
    match before_colon.rfind([' ', 'T']) {
        Some(at) if before_colon.len() < text.len() => &text[..at],
        _ => text,
    }
}

/// Three numbers. Points stand between day, month and year in that order wherever they are used.
fn date(numbers: &[&str], has_points: bool) -> DateReading {
    let number = |index: usize| numbers[index].parse::<i32>().unwrap_or(0);
    let month = |year: i32, month: i32, day: i32| {
        let is_date = (1..=12).contains(&month) && (1..=31).contains(&day);
        is_date.then(|| Month::of(year, month))
    };
    let one = |month: Option<Month>| month.map_or(DateReading::None, DateReading::Month);
    match (numbers[0].len(), numbers[2].len()) {
        (4, 1..=2) => one(month(number(0), number(1), number(2))),
        (1..=2, 4) => {
            let (first, second, year) = (number(0), number(1), number(2));
            let day_first = month(year, second, first);
            let month_first = month(year, first, second).filter(|_| !has_points);
            match (day_first, month_first) {
                (Some(day_first), Some(month_first)) if day_first != month_first => {
                    DateReading::Either {
                        day_first,
                        month_first,
                    }
                }
                (either, other) => one(either.or(other)),
            }
        }
        _ => DateReading::None,
    }
}

/// "Jun-25" with the year in full, as spreadsheets mean it. A name comes first; "25 June" has no year.
fn with_century(text: &str) -> String {
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (name, year) = text.split_at(text.len() - digits);
    let is_short = digits == 2
        && name.starts_with(char::is_alphabetic)
        && !name.contains(|c: char| c.is_ascii_digit());
    if is_short {
        format!("{name} 20{year}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_month_of_a_date_is_read() {
        for text in [
            "2025-06",
            "June 2025",
            "2025-06-01",
            "2025/6/15",
            "15.06.2025",
            "01.06.2025",
            "15/6/2025",
            "6/15/2025",
            "06/06/2025",
            "1 June 2025",
            "June 1, 2025",
            "15-Jun-2025",
            "2025-06-01 00:00:00",
            "2025-06-01T00:00",
            "15/06/2025 8:30",
            "Jun-25",
            "٠١.٠٦.٢٠٢٥",
        ] {
            let june = DateReading::Month(Month::of(2025, 6));
            assert_eq!(read_date(text, Language::En), june, "{text}");
        }
    }

    #[test]
    fn a_date_that_can_be_two_is_said_to_be() {
        let either = DateReading::Either {
            day_first: Month::of(2025, 6),
            month_first: Month::of(2025, 1),
        };
        assert_eq!(read_date("01/06/2025", Language::En), either);
        assert_eq!(read_date("1-6-2025", Language::En), either);
    }

    #[test]
    fn what_has_no_month_and_year_is_none() {
        for text in [
            "",
            "soon",
            "2025",
            "25 June",
            "13/13/2025",
            "32.01.2025",
            "1/6/25",
            "45809",
        ] {
            assert_eq!(read_date(text, Language::En), DateReading::None, "{text}");
        }
    }
}
