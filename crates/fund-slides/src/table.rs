//! Tables, over as many slides as they take.

mod fitting;

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use crate::deck::{Column, ColumnKind, Table};
use crate::fit::Setting;
use crate::place::{BODY, Emu, Place, Room};
use crate::shape::Voice;
use crate::xml::escaped;
use fitting::{ABOVE, BESIDE, Fit};

/// Rows of a table that stand on one slide.
pub(crate) struct TablePage<'a> {
    table: &'a Table,
    rows: Range<usize>,
    fit: Rc<Fit>,
}

/// The pages of a table, at least one.
pub(crate) fn table_pages(table: &Table, setting: Setting) -> impl Iterator<Item = TablePage<'_>> {
    let fit = Rc::new(Fit::best(table, setting));
    fit.pages().into_iter().map(move |rows| TablePage {
        table,
        rows,
        fit: Rc::clone(&fit),
    })
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
        for (column, width) in self.table.columns.iter().zip(&self.fit.widths) {
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
