//! The size in which a table fits, the widths of its columns, and the rows of each page.

use std::ops::Range;

use crate::deck::{ColumnKind, Table};
use crate::fit::{Setting, Size, width};
use crate::place::{BODY, Emu, POINT};

/// Sizes of type, from the greatest down. From the back of a room the smaller ones are not read; they are for tables
/// with much in them, which are there to be looked up in.
const SIZES: [Size; 7] = [16, 14, 13, 12, 11, 10, 9];
/// Rather than in a smaller size, a table stands on several slides.
pub(super) const SMALLEST_TO_FIT_ROWS: Size = 12;
/// The room in a cell beside and above its text.
pub(super) const BESIDE: Emu = 6 * POINT;
pub(super) const ABOVE: Emu = 3 * POINT;
/// No column of words is narrower than this part of the table.
const WORDS_AT_LEAST: Emu = 6;

/// How a table is set.
pub(super) struct Fit {
    pub(super) setting: Setting,
    pub(super) size: Size,
    pub(super) widths: Vec<Emu>,
    pub(super) head: Emu,
    pub(super) heights: Vec<Emu>,
}

impl Fit {
    /// The greatest size in which no number is broken and all rows stand on one page; for many rows the least that is
    /// read with ease.
    pub(super) fn best(table: &Table, setting: Setting) -> Self {
        let mut best = Self::of(table, setting, SIZES[0]);
        for size in &SIZES[1..] {
            let is_on_one_page = best.height() <= BODY.room.height;
            let is_small = best.size <= SMALLEST_TO_FIT_ROWS;
            if best.is_wide_enough(table) && (is_on_one_page || is_small) {
                break;
            }
            best = Self::of(table, setting, *size);
        }
        best
    }

    /// The rows of each page, spread evenly rather than with a last one alone.
    pub(super) fn pages(&self) -> Vec<Range<usize>> {
        let most = BODY.room.height;
        let filled = self.filled(most);
        let total: Emu = self.heights.iter().sum();
        let share = self.head + total / Emu::try_from(filled.len()).unwrap_or(1).max(1);
        let tallest = self.heights.iter().max().copied().unwrap_or(0);
        let spread = self.filled((share + tallest).min(most));
        if spread.len() == filled.len() {
            spread
        } else {
            filled
        }
    }

    /// The rows of each page, as many as fit.
    fn filled(&self, most: Emu) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        let (mut start, mut used) = (0, self.head);
        for (index, height) in self.heights.iter().enumerate() {
            if used + height > most && index > start {
                ranges.push(start..index);
                (start, used) = (index, self.head);
            }
            used += height;
        }
        ranges.push(start..self.heights.len());
        ranges
    }

    fn of(table: &Table, setting: Setting, size: Size) -> Self {
        let widths = widths(table, size);
        let height = |cells: &mut dyn Iterator<Item = &str>| {
            let lines = cells
                .zip(&widths)
                .map(|(cell, width)| setting.height(cell, size, width - 2 * BESIDE));
            let tallest = lines.max().unwrap_or(0);
            (tallest + 2 * ABOVE).min(BODY.room.height / 2)
        };
        let head = height(&mut table.columns.iter().map(|column| column.title.as_str()));
        let heights = table
            .rows
            .iter()
            .map(|row| height(&mut row.iter().map(String::as_str)));
        Self {
            setting,
            size,
            head,
            heights: heights.collect(),
            widths,
        }
    }

    fn height(&self) -> Emu {
        self.head + self.heights.iter().sum::<Emu>()
    }

    /// Whether no number is broken, and no column of words too narrow to be read.
    pub(super) fn is_wide_enough(&self, table: &Table) -> bool {
        let narrow = BODY.room.width / WORDS_AT_LEAST;
        table.columns.iter().enumerate().all(|(index, column)| {
            let (given, natural) = (self.widths[index], natural(table, index, self.size));
            match column.kind {
                ColumnKind::Numbers => natural <= given,
                ColumnKind::Words => natural.min(narrow) <= given,
            }
        })
    }
}

/// The room that a column would take with every cell on one line.
fn natural(table: &Table, index: usize, size: Size) -> Emu {
    let cells = table
        .rows
        .iter()
        .filter_map(|row| row.get(index))
        .map(String::as_str);
    let title = &table.columns[index].title;
    let title = match table.columns[index].kind {
        // The head of numbers may stand on more lines, but its words are whole.
        ColumnKind::Numbers => title
            .split(' ')
            .map(|word| width(word, size))
            .max()
            .unwrap_or(0),
        ColumnKind::Words => width(title, size),
    };
    cells
        .map(|cell| width(cell, size))
        .max()
        .unwrap_or(0)
        .max(title)
        + 2 * BESIDE
}

/// The widths of the columns, which fill the slide: each as it needs, but where that is more than there is, the columns of
/// words share what is left.
fn widths(table: &Table, size: Size) -> Vec<Emu> {
    let all = BODY.room.width;
    let need = |index| natural(table, index, size);
    let needs: Vec<Emu> = (0..table.columns.len()).map(need).collect();
    let floor = |(index, need): (usize, &Emu)| match table.columns[index].kind {
        ColumnKind::Numbers => *need,
        ColumnKind::Words => (*need).min(all / WORDS_AT_LEAST),
    };
    let floors: Vec<Emu> = needs.iter().enumerate().map(floor).collect();
    let (need, floor): (Emu, Emu) = (needs.iter().sum(), floors.iter().sum());
    if need <= all || floor >= all {
        return needs
            .iter()
            .map(|width| width * all / need.max(1))
            .collect();
    }
    let share =
        |(width, least): (&Emu, &Emu)| least + (width - least) * (all - floor) / (need - floor);
    needs.iter().zip(&floors).map(share).collect()
}
