//! Which sign sets off the cells.

use super::records::{Record, records};

/// The signs that may, the surest first: a tab stands in no number, a comma in many.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

/// Rows that are looked at.
const ROWS_MOST: usize = 50;

/// The separator of a text, and the text after the line `sep=;` with which Excel may begin.
///
/// `headings` counts the columns that a row names: the separator under which the first rows name most is the one.
/// Where none is named it is the sign that stands in most rows outside quotes; of two such, the surer one, so that a
/// decimal comma in every row is not taken for a separator.
pub(super) fn separated(text: &str, headings: impl Fn(&Record) -> usize) -> (char, &str) {
    if let Some(found) = named_by_excel(text) {
        return found;
    }
    let score = |separator: char| {
        let rows: Vec<Record> = records(text, separator).take(ROWS_MOST).collect();
        let named = rows.iter().take(HEADING_WITHIN).map(&headings).max();
        let cut = rows.iter().filter(|row| row.cells.len() > 1).count();
        (named.unwrap_or(0), cut * 1000 / rows.len().max(1))
    };
    let mut best = (',', (0, 0));
    for separator in SEPARATORS {
        let found = score(separator);
        if found > best.1 {
            best = (separator, found);
        }
    }
    (best.0, text)
}

/// The row that names the columns is one of the first so many.
pub(super) const HEADING_WITHIN: usize = 10;

fn named_by_excel(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let sign = line.trim_end_matches('\r').strip_prefix("sep=")?;
    let separator = SEPARATORS.into_iter().find(|c| sign == c.to_string())?;
    Some((separator, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn separator(text: &str) -> char {
        let named = |row: &Record| {
            let known = |cell: &&String| ["donor", "amount", "notes"].contains(&cell.as_str());
            row.cells.iter().filter(known).count()
        };
        separated(text, named).0
    }

    #[test]
    fn a_decimal_comma_is_no_separator() {
        assert_eq!(separator("Norway;25000,50\nFiji;1,5\n"), ';');
        assert_eq!(separator("Norway\t25,000\tNOK\nFiji\t1,000\n"), '\t');
        assert_eq!(separator("donor;amount\n\"a, b\";1,5\n"), ';');
    }

    #[test]
    fn other_signs_within_cells_do_not_mislead() {
        assert_eq!(separator("donor,amount\n\"a; b\",1\nc; d; e,2\n"), ',');
        assert_eq!(separator("Norway,25000\nFiji; Nauru,1000\n"), ',');
        assert_eq!(separator("Norway|25000,5\nFiji|1,5\n"), '|');
        assert_eq!(
            separator("A table of ours; draft\n\ndonor,amount,notes\nFiji,1,\"x;y\"\n"),
            ','
        );
    }

    #[test]
    fn excel_may_name_it() {
        let (separator, rest) = separated("sep=;\r\na,b;c\n", |_| 0);
        assert_eq!((separator, rest), (';', "a,b;c\n"));
    }
}
