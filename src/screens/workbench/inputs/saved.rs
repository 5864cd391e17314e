//! The tables of the inputs as they are saved: what the grid and the queue hold, and what the stages bring.

use fund_model::{Money, PledgeDraft, RequestDraft, Word};
use fund_scenario::{CsvCell, CsvTable, pledge_cells, request_cells};

use super::words;
use crate::state::{AppState, Document, Field, PledgeField, RequestField, RowId, selectors};
use crate::text::{Texts, args};

/// The pledges, in the order of the grid. Rows that are not filled in are left out. Which of them are switched off
/// stands in a last column, if any is.
pub fn pledges_table(document: &Document, texts: &Texts) -> CsvTable {
    let rows = document.pledges.iter().filter(|row| !row.is_blank());
    let any_off = rows.clone().any(|row| !row.active);
    let mut columns = PledgeField::ALL
        .map(|part| column(Field::Pledge(RowId::default(), part), texts))
        .to_vec();
    if any_off {
        columns.push(texts.plain("action-pledge-counts", ()));
    }
    let row = |id: RowId, active: bool, pledge: &PledgeDraft| {
        let mut cells = pledge_cells(pledge, |field, text| shown(field, text, texts));
        for (cell, part) in cells.iter_mut().zip(PledgeField::ALL) {
            put_unread(cell, document, Field::Pledge(id, part));
        }
        if any_off {
            let counts = if active { "option-yes" } else { "option-no" };
            cells.push(CsvCell::Text(texts.plain(counts, ())));
        }
        cells
    };
    CsvTable {
        columns,
        rows: rows.map(|of| row(of.id, of.active, &of.pledge)).collect(),
    }
}

/// The requests of the queue, in its order. Rows that are not filled in are left out.
pub fn requests_table(document: &Document, texts: &Texts) -> CsvTable {
    let row = |id: RowId, request: &RequestDraft| {
        let mut cells = request_cells(request, |field, text| shown(field, text, texts));
        for (cell, part) in cells.iter_mut().zip(RequestField::ALL) {
            put_unread(cell, document, Field::Request(id, part));
        }
        cells
    };
    CsvTable {
        columns: RequestField::ALL
            .map(|part| column(Field::Request(RowId::default(), part), texts))
            .to_vec(),
        rows: document
            .counted_requests()
            .map(|of| row(of.id, &of.request))
            .collect(),
    }
}

/// What the pledges of each stage bring, in the first year and in all.
pub fn stage_totals_table(state: &AppState, texts: &Texts) -> CsvTable {
    let totals = selectors::stage_totals(state);
    let month = state.last_good.scenario.as_of.plus(1);
    let years = state.last_good.chosen.years.len();
    let amount = |amount: &Money| CsvCell::Amount(amount.to_string());
    let row = |name: String, first_year: &Money, horizon: &Money| {
        vec![CsvCell::Text(name), amount(first_year), amount(horizon)]
    };
    let first_year: Money = totals.iter().map(|total| total.first_year.clone()).sum();
    let horizon: Money = totals.iter().map(|total| total.horizon.clone()).sum();
    let stages = totals.iter().map(|total| {
        let name = shown("stage", total.stage.word(), texts);
        row(name, &total.first_year, &total.horizon)
    });
    let sum = row(texts.plain("pledges-total", ()), &first_year, &horizon);
    CsvTable {
        columns: vec![
            texts.plain("field-pledge-stage.label", ()),
            texts.plain("totals-first-year", args! { "month" => month }),
            texts.plain("totals-horizon", args! { "years" => years }),
        ],
        rows: stages.chain([sum]).collect(),
    }
}

/// The heading of a field. Ratios stand under it as per cent.
fn column(field: Field, texts: &Texts) -> String {
    let label = words::label(field, texts);
    match field {
        Field::Pledge(_, PledgeField::Probability | PledgeField::Growth) => format!("{label} (%)"),
        _ => label,
    }
}

/// A word or a contributor as the page's language writes it, if that reads back as the same.
fn shown(field: &str, text: &str, texts: &Texts) -> String {
    match field {
        "donor" => {
            let shown = texts.contributor_shown(text);
            let reads_back = texts.contributor_named(&shown) == text;
            if reads_back { shown } else { text.to_owned() }
        }
        "ldc" | "sids" => {
            let id = if text == "true" {
                "option-yes"
            } else {
                "option-no"
            };
            texts.plain(id, ())
        }
        _ => {
            let id = format!("option-{field}-{text}");
            if texts.has(&id) {
                texts.plain(&id, ())
            } else {
                text.to_owned()
            }
        }
    }
}

/// What stands in a field that could not be read is saved as it stands there.
fn put_unread(cell: &mut CsvCell, document: &Document, field: Field) {
    if let Some(text) = document.unread.get(&field) {
        *cell = CsvCell::text(text.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::AVAILABLE;
    use fund_model::{Area, Stage};
    use fund_scenario::{CsvKind, area_named, csv_rows, flag_named, stage_named};

    /// A file that was saved on a page in one language is opened on a page in another.
    #[test]
    fn what_the_page_writes_is_known_in_every_language() {
        for language in AVAILABLE {
            let texts = Texts::new(*language);
            let row = RowId::default();
            let pledge = PledgeField::ALL.map(|part| Field::Pledge(row, part));
            let request = RequestField::ALL.map(|part| Field::Request(row, part));
            for (kind, fields) in [
                (CsvKind::Pledges, &pledge[..]),
                (CsvKind::Requests, &request[..]),
            ] {
                for field in fields {
                    let heading = column(*field, &texts);
                    let table = csv_rows(&format!("{heading}\nx\n"), kind, &[]);
                    assert_eq!(table.columns[0].field, Some(field.name()), "{heading}");
                }
            }
            let counts = texts.plain("action-pledge-counts", ());
            let table = csv_rows(&format!("{counts}\nx\n"), CsvKind::Pledges, &[]);
            assert_eq!(table.columns[0].field, Some("active"), "{counts}");
            for word in Stage::NAMES {
                let named = stage_named(&shown("stage", word, &texts));
                assert_eq!(named.map(Word::word), Some(*word));
            }
            for word in Area::NAMES {
                let named = area_named(&shown("area", word, &texts));
                assert_eq!(named.map(Word::word), Some(*word));
            }
            for (text, flag) in [("true", true), ("false", false)] {
                assert_eq!(flag_named(&shown("ldc", text, &texts)), Some(Some(flag)));
            }
        }
    }
}
