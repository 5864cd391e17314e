//! Tables: the size in which they fit, and the rows of each page.

use std::borrow::Cow;
use std::ops::Range;

use crate::deck::{Column, ColumnKind, Table};
use crate::fit::{Setting, Size, width};
use crate::place::{BODY, Emu, POINT, Place, Room};
use crate::shape::Voice;
use crate::xml::escaped;

/// Sizes of type, from the greatest down. From the back of a room the smaller ones are not read; they are for tables
/// with much in them, which are there to be looked up in.
const SIZES: [Size; 7] = [16, 14, 13, 12, 11, 10, 9];
/// Rather than in a smaller size, a table stands on several slides.
const SMALLEST_TO_FIT_ROWS: Size = 12;
/// The room in a cell beside and above its text.
const BESIDE: Emu = 6 * POINT;
const ABOVE: Emu = 3 * POINT;
/// No column of words is narrower than this part of the table.
const WORDS_AT_LEAST: Emu = 6;

/// Rows of a table that stand on one slide.
pub(crate) struct TablePage<'a> {
    table: &'a Table,
    rows: Range<usize>,
    fit: std::rc::Rc<Fit>,
}

/// How a table is set.
struct Fit {
    setting: Setting,
    size: Size,
    widths: Vec<Emu>,
    head: Emu,
    heights: Vec<Emu>,
}

/// The pages of a table, at least one.
pub(crate) fn table_pages<'a>(
    table: &'a Table,
    setting: Setting,
) -> impl Iterator<Item = TablePage<'a>> {
    let fit = std::rc::Rc::new(fit(table, setting));
    let pages = ranges(&fit, BODY.room.height);
    pages.into_iter().map(move |rows| TablePage {
        table,
        rows,
        fit: fit.clone(),
    })
}

fn fit(table: &Table, setting: Setting) -> Fit {
    let mut best = Fit::of(table, setting, SIZES[0]);
    for size in &SIZES[1..] {
        let is_on_one_page = best.height() <= BODY.room.height;
        let is_wide_enough = best.is_wide_enough(table);
        if is_wide_enough && (is_on_one_page || best.size <= SMALLEST_TO_FIT_ROWS) {
            break;
        }
        best = Fit::of(table, setting, *size);
    }
    best
}

/// The rows of each page, spread evenly rather than with a last one alone.
fn ranges(fit: &Fit, most: Emu) -> Vec<Range<usize>> {
    let filled = filled(fit, most);
    let even = filled.len().max(1);
    let total: Emu = fit.heights.iter().sum();
    let share = fit.head + total / Emu::try_from(even).unwrap_or(1);
    let tallest = fit.heights.iter().max().copied().unwrap_or(0);
    let spread = self::filled(fit, (share + tallest).min(most));
    if spread.len() == even { spread } else { filled }
}

/// The rows of each page, as many as fit.
fn filled(fit: &Fit, most: Emu) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut used) = (0, fit.head);
    for (index, height) in fit.heights.iter().enumerate() {
        if used + height > most && index > start {
            ranges.push(start..index);
            (start, used) = (index, fit.head);
        }
        used += height;
    }
    ranges.push(start..fit.heights.len());
    ranges
}

impl Fit {
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
    fn is_wide_enough(&self, table: &Table) -> bool {
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

/// The widths of the columns, which fill the slide: numbers as they need, words what is left in the measure of their need.
fn widths(table: &Table, size: Size) -> Vec<Emu> {
    let all = BODY.room.width;
    let natural: Vec<Emu> = (0..table.columns.len())
        .map(|index| natural(table, index, size))
        .collect();
    let sum: Emu = natural.iter().sum();
    let is_words = |column: &Column| column.kind == ColumnKind::Words;
    let of_words: Emu = pairs(table, &natural)
        .filter(|(column, _)| is_words(column))
        .map(|(_, width)| width)
        .sum();
    let numbers = sum - of_words;
    if sum <= all || of_words == 0 || numbers >= all {
        // In the measure of their need, all of them.
        return natural
            .iter()
            .map(|width| width * all / sum.max(1))
            .collect();
    }
    let words = |width: Emu| width * (all - numbers) / of_words;
    pairs(table, &natural)
        .map(|(column, width)| {
            if is_words(column) {
                words(width)
            } else {
                width
            }
        })
        .collect()
}

fn pairs<'a>(table: &'a Table, widths: &'a [Emu]) -> impl Iterator<Item = (&'a Column, Emu)> {
    table.columns.iter().zip(widths.iter().copied())
}

impl TablePage<'_> {
    /// The table as a shape of a slide, in its placeholder.
    pub(crate) fn xml(&self, voice: Voice<'_>, id: u32, title: &str) -> String {
        let Fit {
            widths,
            head,
            heights,
            ..
        } = &*self.fit;
        let used = head + heights[self.rows.clone()].iter().sum::<Emu>();
        let place = Place {
            room: Room {
                height: used,
                ..BODY.room
            },
            ..BODY
        };
        let grid: String = widths
            .iter()
            .map(|width| format!("<a:gridCol w=\"{width}\"/>"))
            .collect();
        let titles = self
            .table
            .columns
            .iter()
            .map(|column| column.title.as_str());
        let mut rows = self.row(voice, *head, &mut titles.into_iter());
        for index in self.rows.clone() {
            let cells = self.table.rows[index].iter().map(String::as_str);
            rows.push_str(&self.row(voice, heights[index], &mut cells.into_iter()));
        }
        let right_to_left = if voice.right_to_left {
            " rtl=\"1\""
        } else {
            ""
        };
        format!(
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table\" descr=\"{}\"/>\
             <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr>\
             <p:nvPr><p:ph type=\"tbl\" idx=\"10\"/></p:nvPr></p:nvGraphicFramePr>{}\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">\
             <a:tbl><a:tblPr{right_to_left} firstRow=\"1\" firstCol=\"1\">\
             <a:tableStyleId>{STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>\
             </a:graphicData></a:graphic></p:graphicFrame>",
            escaped(title),
            place.xml("p:xfrm"),
        )
    }

    fn row(&self, voice: Voice<'_>, height: Emu, cells: &mut dyn Iterator<Item = &str>) -> String {
        let mut out = format!("<a:tr h=\"{height}\">");
        for (column, width) in pairs(self.table, &self.fit.widths) {
            let room = Room {
                width: width - 2 * BESIDE,
                height: height - 2 * ABOVE,
            };
            out.push_str(&self.cell(voice, column, cells.next().unwrap_or_default(), room));
        }
        out.push_str("</a:tr>");
        out
    }

    fn cell(&self, voice: Voice<'_>, column: &Column, text: &str, room: Room) -> String {
        let size = self.fit.size;
        let text: Cow<'_, str> = self.fit.setting.cut(text, size, room);
        let run = if text.is_empty() {
            voice.no_run(Some(size))
        } else {
            voice.run(&text, Some(size), None)
        };
        let alignment = match column.kind {
            ColumnKind::Words => voice.start(),
            ColumnKind::Numbers => voice.end(),
        };
        format!(
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr {}/>{run}</a:p></a:txBody>\
             <a:tcPr marL=\"{BESIDE}\" marR=\"{BESIDE}\" marT=\"{ABOVE}\" marB=\"{ABOVE}\" anchor=\"ctr\"/></a:tc>",
            voice.paragraph(alignment)
        )
    }
}

/// The name of the style below.
const STYLE: &str = "{7E57AB1E-0F5E-4D57-8A3C-5E2D1C0B9A87}";

/// The part of the file that says how tables look.
pub(crate) fn style() -> String {
    const INK: &str = "<a:schemeClr val=\"tx1\"/>";
    const HAIRLINE: &str = "<a:schemeClr val=\"bg1\"><a:lumMod val=\"85000\"/></a:schemeClr>";
    let line = |side: &str, width: u32, colour: &str| {
        format!(
            "<a:{side}><a:ln w=\"{width}\"><a:solidFill>{colour}</a:solidFill></a:ln></a:{side}>"
        )
    };
    let text = |colour: &str| format!("<a:fontRef idx=\"minor\"/><a:schemeClr val=\"{colour}\"/>");
    format!(
        "{}<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\"{STYLE}\">\
         <a:tblStyle styleId=\"{STYLE}\" styleName=\"Ledger\">\
         <a:wholeTbl><a:tcTxStyle>{}</a:tcTxStyle><a:tcStyle><a:tcBdr>{}{}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>\
         <a:firstCol><a:tcTxStyle>{}</a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>\
         <a:firstRow><a:tcTxStyle b=\"on\">{}</a:tcTxStyle><a:tcStyle><a:tcBdr>{}</a:tcBdr></a:tcStyle></a:firstRow>\
         </a:tblStyle></a:tblStyleLst>",
        crate::xml::DECLARATION,
        text("tx1"),
        line("bottom", 12_700, INK),
        line("insideH", 6_350, HAIRLINE),
        text("tx1"),
        text("tx2"),
        line("bottom", 19_050, INK),
    )
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
