use super::fitting::SMALLEST_TO_FIT_ROWS;
use super::*;

const SETTING: fn() -> Setting = || Setting::of("en-GB", false);

fn table(columns: usize, rows: usize, cell: &str) -> Table {
    let column = |index: usize| Column {
        title: format!("Column {index}"),
        kind: if index == 0 {
            ColumnKind::Words
        } else {
            ColumnKind::Numbers
        },
    };
    let row = |index: usize| {
        let name = std::iter::once(format!("Row {index}"));
        name.chain((1..columns).map(|_| cell.to_owned())).collect()
    };
    Table {
        columns: (0..columns).map(column).collect(),
        rows: (0..rows).map(row).collect(),
    }
}

#[test]
fn columns_fill_the_slide_and_no_number_is_broken() {
    for columns in 2..8 {
        let table = table(columns, 5, "US$1,199,655.35");
        let fit = Fit::best(&table, SETTING());
        let all: Emu = fit.widths.iter().sum();
        assert!((BODY.room.width - all) < 20, "{all}");
        assert!(fit.is_wide_enough(&table), "{columns}");
    }
}

#[test]
fn long_words_take_more_lines_rather_than_room_from_numbers() {
    let mut table = table(3, 3, "1,000.00");
    table.rows[0][0] = "the name of a figure that goes on and on ".repeat(6);
    let fit = Fit::best(&table, SETTING());
    assert!(fit.is_wide_enough(&table));
    assert!(fit.heights[0] > 2 * fit.heights[1]);
}

#[test]
fn a_column_of_long_words_leaves_room_to_the_others() {
    let words = |title: &str| Column {
        title: title.to_owned(),
        kind: ColumnKind::Words,
    };
    let table = Table {
        columns: ["Input", "Value", "Source"].map(words).into(),
        rows: vec![vec![
            "Opening balance".to_owned(),
            "US$1,199,655.35".to_owned(),
            "a sentence about a report that goes on and on ".repeat(5),
        ]],
    };
    let fit = Fit::best(&table, SETTING());
    assert_eq!(fit.size, 16);
    assert!(fit.heights[0] > 2 * fit.head);
}

#[test]
fn long_tables_are_spread_over_slides_and_no_row_is_lost() {
    let table = table(4, 61, "12");
    let pages: Vec<_> = table_pages(&table, SETTING()).collect();
    assert!(pages.len() > 3);
    let rows: Vec<usize> = pages.iter().flat_map(|page| page.rows.clone()).collect();
    assert!(rows.into_iter().eq(0..61));
    for page in &pages {
        let heights = &page.fit.heights[page.rows.clone()];
        assert!(page.fit.head + heights.iter().sum::<Emu>() <= BODY.room.height);
        assert!(page.rows.len() > 4, "no page with a row or two");
        assert_eq!(page.fit.size, SMALLEST_TO_FIT_ROWS);
    }
}

#[test]
fn a_table_without_rows_is_its_head() {
    assert_eq!(table_pages(&table(2, 0, ""), SETTING()).count(), 1);
}

#[test]
fn a_cell_too_long_for_half_a_slide_is_cut() {
    let mut table = table(2, 1, "1");
    table.rows[0][0] = "word ".repeat(3_000);
    let page = table_pages(&table, SETTING()).next();
    let page = page.expect("a table has a page");
    let deck = crate::Deck {
        language: "en-GB".to_owned(),
        right_to_left: false,
        title: String::new(),
        footer: String::new(),
        slides: Vec::new(),
    };
    let xml = page.xml(Voice::of(&deck), 4, "");
    assert!(xml.contains('…') && xml.len() < 8_000, "{}", xml.len());
}
