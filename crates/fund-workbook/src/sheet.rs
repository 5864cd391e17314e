//! A sheet before it is written: cells with their look, and how it is seen and printed.

use std::collections::BTreeMap;

use fund_model::{Decimal, Month};

/// Of the characters that a column is wide, so many in a hundred surely fit into a line that ends with a word.
const LINE_FILLED: usize = 95;
/// The width of columns that nothing else is said of.
const USUAL_WIDTH: u8 = 8;

/// What stands in a cell, or what its formula gives.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Number(Decimal),
    Text(String),
    Month(Month),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Value(Value),
    Formula(String, Value),
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Figure {
    Text,
    /// To the cent.
    Money,
    /// A pledge's own currency, to the cent or the tenth of it.
    Currency,
    /// The same, with a dash where nothing is paid.
    Payment,
    Percent,
    /// As many decimals as there are.
    Decimal,
    Whole,
    Month,
    Tenths,
    /// 1 for yes, 0 for no.
    YesNo,
}

/// What a cell is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Look {
    Plain,
    /// To be changed by whoever has the workbook.
    Input,
    Total,
    Header,
    Title,
    /// Text over several lines.
    Note,
    /// The name of a row, over several lines where it is long.
    Label,
    /// A figure, or words in its place, which stand where figures do.
    Answer,
    /// What must not be overlooked.
    Warning,
}

/// What may be put into a cell.
#[derive(Clone, Debug)]
pub(crate) enum Restriction {
    /// One of the words of the list with this name.
    Word(&'static str),
    /// A number between those of two cells.
    Between(String, String),
    /// A whole number between those of two cells.
    WholeBetween(String, String),
}

/// A cell's place, rows and columns counted from 0.
pub(crate) type Cell = (u32, u16);

#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) cells: BTreeMap<Cell, (Look, Figure, Content)>,
    /// From this column on, the width in characters.
    pub(crate) widths: Vec<(u16, u16, u8)>,
    /// Rows above and columns before stand still.
    pub(crate) frozen: Cell,
    /// Columns printed on one page.
    pub(crate) pages_wide: u16,
    /// What cells, from a first to a last, take.
    pub(crate) restrictions: Vec<(Cell, Cell, Restriction)>,
    /// Cells of a row, from a first to a last, that are one.
    pub(crate) merged: Vec<(Cell, Cell)>,
    /// Rows whose formulas show words over that many lines.
    pub(crate) lines: BTreeMap<u32, usize>,
}

impl Sheet {
    pub(crate) fn new(name: String) -> Self {
        Self {
            name,
            cells: BTreeMap::new(),
            widths: Vec::new(),
            frozen: (0, 0),
            pages_wide: 1,
            restrictions: Vec::new(),
            merged: Vec::new(),
            lines: BTreeMap::new(),
        }
    }

    pub(crate) fn put(&mut self, cell: Cell, look: Look, figure: Figure, content: Content) {
        let before = self.cells.insert(cell, (look, figure, content));
        debug_assert!(
            before.is_none(),
            "{} of {} is written twice",
            a1(cell),
            self.name
        );
    }

    pub(crate) fn text(&mut self, cell: Cell, look: Look, text: impl Into<String>) {
        let value = Value::Text(text.into());
        self.put(cell, look, Figure::Text, Content::Value(value));
    }

    pub(crate) fn value(&mut self, cell: Cell, look: Look, figure: Figure, value: Value) {
        self.put(cell, look, figure, Content::Value(value));
    }

    pub(crate) fn formula(&mut self, cell: Cell, figure: Figure, formula: String, value: Value) {
        self.put(cell, Look::Plain, figure, Content::Formula(formula, value));
    }

    /// Title and what the sheet is about, in the first two rows.
    pub(crate) fn headed(mut self, title: String, about: String) -> Self {
        self.text((0, 0), Look::Title, title);
        self.text((1, 0), Look::Plain, about);
        self
    }

    /// Restricts cells to the numbers from that of the cell `least` to that of the cell `greatest`.
    pub(crate) fn restrict(&mut self, (first, last): (Cell, Cell), least: Cell, greatest: Cell) {
        let bounds = (fixed(least), fixed(greatest));
        let whole = matches!(self.cells.get(&first), Some((_, Figure::Whole, _)));
        let restriction = if whole {
            Restriction::WholeBetween(bounds.0, bounds.1)
        } else {
            Restriction::Between(bounds.0, bounds.1)
        };
        self.restrictions.push((first, last, restriction));
    }

    /// Makes cells of a row one; the first is there already.
    pub(crate) fn merge(&mut self, first: Cell, last_column: u16) {
        self.merged.push((first, (first.0, last_column)));
    }

    /// Rows with text over several lines, with the number of lines.
    pub(crate) fn tall_rows(&self) -> BTreeMap<u32, usize> {
        let mut rows = self.lines.clone();
        for (cell, (look, _, content)) in &self.cells {
            let (Content::Value(Value::Text(text)) | Content::Formula(_, Value::Text(text))) =
                content
            else {
                continue;
            };
            let least = match look {
                // Names of columns; the name of the rows alone has room.
                Look::Header if cell.1 > 0 => 2,
                Look::Note | Look::Label | Look::Input => 1,
                _ => continue,
            };
            let room = (self.width(*cell) * LINE_FILLED / 100).max(1);
            let lines = text.chars().count().div_ceil(room).max(least);
            let most = rows.entry(cell.0).or_insert(lines);
            *most = lines.max(*most);
        }
        rows.retain(|_, lines| *lines > 1);
        rows
    }

    /// How many characters wide a cell is, with those that are one with it.
    fn width(&self, cell: Cell) -> usize {
        let merged = self.merged.iter().find(|(first, _)| *first == cell);
        let last = merged.map_or(cell.1, |(_, last)| last.1);
        let of = |column: u16| {
            let mut widths = self.widths.iter();
            let found = widths.find(|(first, last, _)| (*first..=*last).contains(&column));
            usize::from(found.map_or(USUAL_WIDTH, |(_, _, width)| *width))
        };
        (cell.1..=last).map(of).sum()
    }

    /// A row of headers from the first column on.
    pub(crate) fn headers(&mut self, row: u32, headers: impl IntoIterator<Item = String>) {
        for (column, header) in (0..).zip(headers) {
            self.text((row, column), Look::Header, header);
        }
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        u32::from(yes).into()
    }
}

impl From<Month> for Value {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// `B5`.
pub(crate) fn a1((row, column): Cell) -> String {
    rust_xlsxwriter::utility::row_col_to_cell(row, column)
}

/// `$B$5`.
pub(crate) fn fixed((row, column): Cell) -> String {
    rust_xlsxwriter::utility::row_col_to_cell_absolute(row, column)
}

/// `B5:B9`.
pub(crate) fn range(first: Cell, last: Cell) -> String {
    format!("{}:{}", a1(first), a1(last))
}

/// The column of a cell that stays when the formula is copied: `$B5`.
pub(crate) fn column_fixed(cell: Cell) -> String {
    format!("${}", a1(cell))
}

/// The row of a cell that stays when the formula is copied: `B$5`.
pub(crate) fn row_fixed((row, column): Cell) -> String {
    format!(
        "{}${}",
        rust_xlsxwriter::utility::column_number_to_name(column),
        row + 1
    )
}
