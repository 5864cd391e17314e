//! The grammar: from text to rows of cells, with quotes, doubled quotes and line ends within cells.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// One row of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The row in a spreadsheet, from 1; blank lines count.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

/// The rows of a text; blank lines are skipped.
pub(super) struct Records<'a> {
    reader: Reader,
    rest: &'a [u8],
    rows: usize,
    /// Room for the bytes and the ends of the cells of one row.
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

/// The rows of a text whose cells are set off by `separator`. Where a quotation mark is opened and never closed, all
/// of them are read as signs like any other.
pub(super) fn records(text: &str, separator: char) -> Records<'_> {
    reading(text, separator, !has_open_quote(text, separator))
}

fn reading(text: &str, separator: char, quotes: bool) -> Records<'_> {
    Records {
        reader: ReaderBuilder::new()
            .delimiter(u8::try_from(separator).unwrap_or(b','))
            .quoting(quotes)
            .build(),
        rest: text.as_bytes(),
        rows: 0,
        bytes: vec![0; 1024],
        ends: vec![0; 32],
    }
}

/// Whether a quotation mark opens a cell that nothing closes, so that it swallows all rows after it.
pub(super) fn has_open_quote(text: &str, separator: char) -> bool {
    // A row of its own that comes out as it is, unless it lies within quotes.
    const LAST: &str = "last row";
    if !text.contains('"') {
        return false;
    }
    let with_last = format!("{text}\n{LAST}");
    let last = reading(&with_last, separator, true).last();
    last.is_none_or(|record| record.cells != [LAST])
}

impl Records<'_> {
    /// Skips line ends and counts the rows that they leave blank.
    fn skip_blank(&mut self) {
        loop {
            self.rest = match self.rest {
                [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n', rest @ ..] => rest,
                _ => return,
            };
            self.rows += 1;
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        self.skip_blank();
        let (mut length, mut cells) = (0, 0);
        let mut last = None;
        loop {
            let (result, read, written, ended) = self.reader.read_record(
                self.rest,
                &mut self.bytes[length..],
                &mut self.ends[cells..],
            );
            let (done, rest) = self.rest.split_at(read);
            last = done.last().or(last);
            self.rest = rest;
            length += written;
            cells += ended;
            match result {
                // Asked again without text, the reader gives the row that it holds.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::End => return None,
                ReadRecordResult::Record => break,
            }
        }
        if let (Some(b'\r'), [b'\n', rest @ ..]) = (last, self.rest) {
            // The second half of the row's own line end.
            self.rest = rest;
        }
        self.rows += 1;
        Some(Record {
            number: self.rows,
            cells: cut(&self.bytes, &self.ends[..cells]),
        })
    }
}

fn cut(bytes: &[u8], ends: &[usize]) -> Vec<String> {
    let starts = std::iter::once(&0).chain(ends);
    starts
        .zip(ends)
        .map(|(start, end)| String::from_utf8_lossy(&bytes[*start..*end]).into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
        records(text, separator)
            .map(|record| (record.number, record.cells))
            .collect()
    }

    fn row(number: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (
            number,
            cells.iter().map(|cell| (*cell).to_owned()).collect(),
        )
    }

    #[test]
    fn cells_may_hold_quotes_separators_and_line_ends() {
        let text = "\"a\nb\"\"c\"\t1\r\n\r\nd\t2";
        assert_eq!(
            read(text, '\t'),
            [row(1, &["a\nb\"c", "1"]), row(3, &["d", "2"])]
        );
        assert_eq!(read("\n\na,b\n", ','), [row(3, &["a", "b"])]);
        assert_eq!(read("a\rb\r", ','), [row(1, &["a"]), row(2, &["b"])]);
        assert_eq!(read("a\n\nb\r\n", ','), [row(1, &["a"]), row(3, &["b"])]);
        assert_eq!(read("", ','), []);
    }

    #[test]
    fn a_long_row_is_read_whole() {
        let long = "é".repeat(5000);
        let cells: Vec<&str> = std::iter::repeat_n(long.as_str(), 100).collect();
        assert_eq!(read(&cells.join(";"), ';'), [row(1, &cells)]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_noticed() {
        assert!(has_open_quote("a\t\"b\nc\td", '\t'));
        assert!(!has_open_quote("a\t\"b\"\nc\td\n", '\t'));
        assert!(!has_open_quote("a\t5\" pipe\n", '\t'));
        assert!(!has_open_quote("", '\t'));
    }
}
