//! Writing: a table as the text of a file that a spreadsheet opens as it is meant.

use fund_model::{PledgeDraft, RequestDraft};

use super::guard::guarded;

/// A table of typed cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CsvTable {
    /// What heads each column.
    pub columns: Vec<String>,
    /// The rows; each has a cell for each column.
    pub rows: Vec<Vec<CsvCell>>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CsvCell {
    /// Nothing.
    Empty,
    /// Text, made harmless where a spreadsheet would run it as a formula.
    Text(String),
    /// A plain decimal, written without marks between thousands and without zeros at its end; text that is none is
    /// written as text.
    Number(String),
    /// The same with at least two decimals.
    Amount(String),
    /// A ratio as per cent, without the sign: `0.135` is written `13.5`. The column's heading has the sign.
    PerCent(String),
}

/// The marks of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvStyle {
    /// Between cells.
    pub separator: char,
    /// Before the decimals.
    pub decimal: char,
}

impl CsvStyle {
    /// The marks that spreadsheets expect where decimals are set off by this mark.
    #[must_use]
    pub const fn with_decimal_mark(decimal: char) -> Self {
        let separator = if decimal == ',' { ';' } else { ',' };
        Self { separator, decimal }
    }
}

/// The text of a CSV file: a byte-order mark, by which spreadsheets know it for UTF-8, a row of names, and the rows,
/// each ended by CR and LF.
///
/// A number with three decimals after fewer than four digits gets a zero more, for `1.525` could be read as thousands.
#[must_use]
pub fn csv_file(table: &CsvTable, style: CsvStyle) -> String {
    let mut file = String::from('\u{feff}');
    let names = table.columns.iter().map(|name| quoted(&guarded(name)));
    push_row(&mut file, names, style);
    for row in &table.rows {
        push_row(&mut file, row.iter().map(|cell| cell.written(style)), style);
    }
    file
}

fn push_row(file: &mut String, cells: impl Iterator<Item = String>, style: CsvStyle) {
    let start = file.len();
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            file.push(style.separator);
        }
        file.push_str(&cell);
    }
    if file.len() == start {
        // A line with nothing on it is no row.
        file.push_str("\"\"");
    }
    file.push_str("\r\n");
}

/// In quotes wherever some spreadsheet would see more than one cell, or drop a space.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| !matches!(c, ',' | ';' | '|' | '\t' | '"' | '\n' | '\r');
    if text.chars().all(is_plain) && text.trim() == text {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('"', "\"\""))
}

impl CsvCell {
    /// A text that may be empty.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        match text.into() {
            text if text.is_empty() => Self::Empty,
            text => Self::Text(text),
        }
    }

    fn written(&self, style: CsvStyle) -> String {
        let number = |text: &str, shift, decimals| match plain(text) {
            Some(parts) => number_written(parts, shift, decimals, style),
            None => quoted(&guarded(text)),
        };
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => quoted(&guarded(text)),
            Self::Number(text) => number(text, 0, 0),
            Self::Amount(text) => number(text, 0, 2),
            Self::PerCent(text) => number(text, 2, 0),
        }
    }
}

/// Sign, whole digits and decimals of a plain decimal; `None` for any other text.
fn plain(text: &str) -> Option<(&str, &str, &str)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let sign = &text[..text.len() - digits.len()];
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = !whole.is_empty() && are_digits(whole) && are_digits(fraction);
    is_plain.then_some((sign, whole, fraction))
}

/// A number times ten to the power of `shift`, with at least so many decimals.
fn number_written(
    (sign, whole, fraction): (&str, &str, &str),
    shift: usize,
    decimals: usize,
    style: CsvStyle,
) -> String {
    let mut whole = whole.to_owned();
    let mut fraction = fraction.to_owned();
    if shift > 0 {
        // The zeros come in only to be moved over the mark.
        fraction.push_str(&"0".repeat(shift.saturating_sub(fraction.len())));
        let after = fraction.split_off(shift);
        whole.push_str(&fraction);
        fraction = after;
        let leading = whole.len() - whole.trim_start_matches('0').len();
        whole.drain(..leading.min(whole.len() - 1));
    }
    fraction.truncate(fraction.trim_end_matches('0').len());
    let looks_like_thousands = fraction.len() == 3 && whole.len() < 4;
    let least = if looks_like_thousands { 4 } else { decimals };
    fraction.push_str(&"0".repeat(least.saturating_sub(fraction.len())));
    if fraction.is_empty() {
        return format!("{sign}{whole}");
    }
    let mark = style.decimal;
    let number = format!("{sign}{whole}{mark}{fraction}");
    match mark == style.separator {
        true => format!("\"{number}\""),
        false => number,
    }
}

/// The cells of a pledge in the order of the format. `shown` gives a contributor or a stage, by the name of its field,
/// as the page's language writes it.
#[must_use]
pub fn pledge_cells(pledge: &PledgeDraft, shown: impl Fn(&str, &str) -> String) -> Vec<CsvCell> {
    let number = |text: &str| CsvCell::Number(text.to_owned());
    let per_cent = |text: &str| CsvCell::PerCent(text.to_owned());
    vec![
        CsvCell::Text(shown("donor", &pledge.donor)),
        CsvCell::Amount(pledge.amount.clone()),
        CsvCell::Text(pledge.currency.clone()),
        number(&pledge.rate),
        CsvCell::Text(shown("stage", &pledge.stage)),
        per_cent(&pledge.probability),
        CsvCell::Text(pledge.first_payment.clone()),
        number(&pledge.payments),
        number(&pledge.interval_months),
        per_cent(&pledge.growth),
    ]
}

/// The cells of a request in the order of the format. `shown` gives an area, `ldc` or `sids` (`true`, `false`) as the
/// page's language writes it.
#[must_use]
pub fn request_cells(request: &RequestDraft, shown: impl Fn(&str, &str) -> String) -> Vec<CsvCell> {
    let word = |field: &str, word: &str| match word {
        "" => CsvCell::Empty,
        word => CsvCell::Text(shown(field, word)),
    };
    let flag = |field: &str, flag: Option<bool>| match flag {
        Some(true) => word(field, "true"),
        Some(false) => word(field, "false"),
        None => CsvCell::Empty,
    };
    vec![
        CsvCell::Text(request.title.clone()),
        CsvCell::Number(request.year.clone()),
        CsvCell::Amount(request.amount.clone()),
        CsvCell::Text(request.region.clone()),
        word("area", &request.area),
        flag("ldc", request.ldc),
        flag("sids", request.sids),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: CsvCell, decimal: char) -> String {
        cell.written(CsvStyle::with_decimal_mark(decimal))
    }

    #[test]
    fn numbers_are_plain_with_the_mark_of_the_language() {
        for (number, point, comma) in [
            ("1234567.50", "1234567.5", "1234567,5"),
            ("-12.30", "-12.3", "-12,3"),
            ("0.00", "0", "0"),
            ("1.525", "1.5250", "1,5250"),
            ("1525.125", "1525.125", "1525,125"),
        ] {
            assert_eq!(written(CsvCell::Number(number.into()), '.'), point);
            assert_eq!(written(CsvCell::Number(number.into()), ','), comma);
        }
        assert_eq!(written(CsvCell::Amount("-12.3".into()), ','), "-12,30");
        assert_eq!(written(CsvCell::Amount("5".into()), '.'), "5.00");
        assert_eq!(written(CsvCell::Amount("1.525".into()), '.'), "1.5250");
        assert_eq!(written(CsvCell::Number("=1+1".into()), '.'), "'=1+1");
        assert_eq!(
            written(CsvCell::Number("1,5 or so".into()), '.'),
            "\"1,5 or so\""
        );
    }

    #[test]
    fn ratios_are_per_cent_to_the_last_digit() {
        for (ratio, per_cent) in [
            ("1", "100"),
            ("0.9", "90"),
            ("0.135", "13.5"),
            ("0.00001", "0.0010"),
            ("0.333333", "33.3333"),
            ("-0.05", "-5"),
            ("0", "0"),
            ("10", "1000"),
        ] {
            assert_eq!(written(CsvCell::PerCent(ratio.into()), '.'), per_cent);
        }
    }

    #[test]
    fn a_file_has_a_mark_a_row_of_names_and_rows() {
        let table = CsvTable {
            columns: vec!["Name".into(), "Amount".into()],
            rows: vec![
                vec![CsvCell::text("a; \"b\""), CsvCell::Number("1.5".into())],
                vec![CsvCell::text("=x"), CsvCell::Empty],
            ],
        };
        assert_eq!(
            csv_file(&table, CsvStyle::with_decimal_mark(',')),
            "\u{feff}Name;Amount\r\n\"a; \"\"b\"\"\";1,5\r\n'=x;\r\n"
        );
        assert_eq!(
            csv_file(&table, CsvStyle::with_decimal_mark('.')),
            "\u{feff}Name,Amount\r\n\"a; \"\"b\"\"\",1.5\r\n'=x,\r\n"
        );
    }
}
