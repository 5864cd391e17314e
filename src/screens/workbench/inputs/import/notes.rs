//! What a person should know of how a table was read, beside its rows.

use fund_scenario::{CSV_BYTES_MOST, CsvEncoding, CsvKind, CsvText, NotCsv};

use super::draft::fields;
use super::sheet::{AsBeside, Sheet};
use crate::effects::tables::TableProblem;
use crate::screens::workbench::inputs::{spec, words};
use crate::state::Field;
use crate::text::{Texts, args, list};

/// What was left out, and what was assumed.
pub fn notes(sheet: &Sheet, kind: CsvKind, texts: &Texts) -> Vec<String> {
    let table = &sheet.table;
    let columns = table.columns.iter().enumerate();
    let left_out = columns.filter(|(_, column)| column.field.is_none());
    let left_out: Vec<String> = left_out
        .map(|(index, column)| match column.heading.as_str() {
            "" => texts.text("import-column", args! { "number" => index + 1 }),
            heading => heading.to_owned(),
        })
        .collect();
    let totals: Vec<String> = table.totals.iter().map(usize::to_string).collect();
    let off = sheet.rows.iter().filter(|row| row.draft.is_off()).count();
    let order = || {
        fields(kind)
            .into_iter()
            .map(|field| words::label(field, texts))
    };
    let notes = [
        (!table.has_heading).then(|| {
            texts.text(
                "import-without-headings",
                args! { "columns" => list(order()) },
            )
        }),
        (!left_out.is_empty())
            .then(|| texts.text("import-left-out", args! { "columns" => list(left_out) })),
        (table.rows_above > 0)
            .then(|| texts.text("import-rows-above", args! { "rows" => table.rows_above })),
        (!totals.is_empty()).then(|| texts.text("import-totals", args! { "rows" => list(totals) })),
        (table.rows_beyond > 0).then(|| {
            let args = args! { "most" => kind.rows_most(), "rows" => table.rows_beyond };
            texts.text("import-rows-beyond", args)
        }),
        (off > 0).then(|| texts.text("import-off", args! { "rows" => off })),
        table
            .has_open_quote
            .then(|| texts.text("import-open-quote", ())),
        sheet.has_shares.then(|| texts.text("import-shares", ())),
        sheet
            .has_bare_dollar
            .then(|| texts.text("import-bare-dollar", ())),
    ];
    let as_beside = sheet.as_beside.iter();
    let as_beside = as_beside.map(|(field, cell)| beside_note(*field, cell, texts));
    notes.into_iter().flatten().chain(as_beside).collect()
}

/// How a cell was read that could be read in two ways, and by which other.
fn beside_note(field: Field, cell: &AsBeside, texts: &Texts) -> String {
    let args = args! {
        "column" => words::label(field, texts),
        "cell" => &cell.text,
        "value" => spec::form(field, "USD").write(&cell.value, texts),
        "beside" => &cell.beside,
    };
    texts.text("import-as-beside", args)
}

/// What a file's letters were taken for, where that may be wrong.
pub fn letters_note(text: &CsvText, texts: &Texts) -> Option<String> {
    (text.encoding == CsvEncoding::Windows1252).then(|| texts.text("import-letters", ()))
}

/// Why a file was not read.
pub fn file_problem(problem: TableProblem, texts: &Texts) -> String {
    match problem {
        TableProblem::Refused => texts.text("import-refused", ()),
        TableProblem::NotCsv(NotCsv::Workbook) => texts.text("import-workbook", ()),
        TableProblem::NotCsv(NotCsv::NoText) => texts.text("import-no-text", ()),
        TableProblem::NotCsv(NotCsv::TooLarge) => texts.text(
            "import-too-large",
            args! { "megabytes" => CSV_BYTES_MOST / (1024 * 1024) },
        ),
    }
}
