//! What stands on a page, and where moves lead.

use fund_model::RequestDraft;

use super::*;
use crate::state::{Document, OPENING, Results, presets, requests_by_year};

/// A document with a cap of so many requests a year, and a queue of requests for these years.
fn document(cap: usize, years: &[&str]) -> Document {
    let presets = presets();
    let opening = presets.iter().find(|preset| preset.id == OPENING);
    let mut document = (*opening.expect("the page opens on it").document).clone();
    document.demand.kind = "queue".to_owned();
    document.support.rule = "cap".to_owned();
    document.support.cap = cap.to_string();
    for year in years {
        let id = document.new_row();
        let request = RequestDraft {
            title: format!("Request {}", id.0),
            year: (*year).to_owned(),
            amount: "1000".to_owned(),
            ..RequestDraft::default()
        };
        document.queue.push(Rc::new(RequestRow { id, request }));
    }
    document
}

fn answers(document: &Document) -> Answers {
    let scenario = document.draft().check().expect("the document is good");
    let rows = document.counted_requests().map(|row| row.id);
    Answers::of(&Results::of(scenario), rows).expect("the demand is a queue")
}

/// The items in short: `[1]` a head, `1.2` the second request of year 1, `--1` its line.
fn shown(items: &[Item]) -> String {
    let name = |group: Group| match group {
        Group::Year(year) => year.to_string(),
        Group::Elsewhere => "x".to_owned(),
    };
    let short = |item: &Item| {
        let group = name(item.group);
        let head = item.head.map(|head| {
            if head.is_continued {
                format!("[{group}…]")
            } else {
                format!("[{group}]")
            }
        });
        let line = |stands: bool| stands.then(|| format!("--{group}"));
        let row = Some(format!("{group}.{}", item.place));
        let parts = [
            head,
            line(item.has_line_above),
            row,
            line(item.has_line_below),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    items.iter().map(short).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(cap: usize, years: &[&str], expected: &str) {
    let document = document(cap, years);
    let rows = requests_by_year(&document);
    let pages = Pages {
        rows: &rows,
        years: 5,
    };
    let answers = answers(&document);
    assert_eq!(shown(&pages.items(0, Some(&answers))), expected);
}

#[test]
fn the_line_of_a_year_stands_below_the_last_request_that_is_met() {
    check(1, &["1", "2", "1", "1"], "[1] 1.1 --1 1.2 1.3 [2] 2.1 --2");
    check(5, &["1", "1"], "[1] 1.1 1.2 --1");
    check(0, &["3", "3"], "[3] --3 3.1 3.2");
}

#[test]
fn what_has_no_year_of_the_plan_stands_last() {
    let document = document(1, &["", "9", "0", "2"]);
    let rows = requests_by_year(&document);
    let pages = Pages {
        rows: &rows,
        years: 5,
    };
    assert_eq!(shown(&pages.items(0, None)), "[2] 2.1 [x] x.1 x.2 x.3");
}

#[test]
fn a_page_holds_so_many_requests_and_names_the_year_it_goes_on_with() {
    let years = vec!["4"; PAGE_ROWS + 2];
    let document = document(PAGE_ROWS + 1, &years);
    let rows = requests_by_year(&document);
    let pages = Pages {
        rows: &rows,
        years: 5,
    };
    let answers = answers(&document);
    assert_eq!(pages.count(), 2);
    assert_eq!(pages.page_of(rows[PAGE_ROWS].id), Some(1));
    assert_eq!(
        shown(&pages.items(1, Some(&answers))),
        format!("[4…] 4.{} --4 4.{}", PAGE_ROWS + 1, PAGE_ROWS + 2)
    );
    assert_eq!(pages.page_of_line(4, &answers), Some(1));
    assert_eq!(pages.page_of_line(3, &answers), None);
}

#[test]
fn a_request_moves_within_its_year() {
    let document = document(1, &["1", "1", "1", "2"]);
    let rows = requests_by_year(&document);
    let pages = Pages {
        rows: &rows,
        years: 5,
    };
    let beside = |at: usize, to| {
        let row = pages.beside(rows[at].id, to)?;
        rows.iter().position(|of| of.id == row)
    };
    assert_eq!(beside(1, RowMove::Up), Some(0));
    assert_eq!(beside(2, RowMove::Top), Some(0));
    assert_eq!(beside(0, RowMove::Bottom), Some(2));
    assert_eq!(beside(2, RowMove::Down), None);
    assert_eq!(beside(3, RowMove::Up), None);
    assert_eq!(pages.place(rows[1].id), Some((Group::Year(1), 2, 3)));
}
