//! What becomes of the queue's order.

use super::*;
use crate::state::{OPENING, presets};

/// A document whose queue has requests with these titles and years.
fn document(requests: &[(&str, &str)]) -> Document {
    let presets = presets();
    let opening = presets.iter().find(|preset| preset.id == OPENING);
    let mut document = (*opening.expect("the page opens on it").document).clone();
    let requests = requests.iter().map(|(title, year)| RequestDraft {
        title: (*title).to_owned(),
        year: (*year).to_owned(),
        ..RequestDraft::default()
    });
    add_all(&mut document, requests);
    document
}

fn row(document: &Document, title: &str) -> RowId {
    let mut rows = document.queue.iter();
    rows.find(|row| row.request.title == title)
        .expect("a request of this title")
        .id
}

fn shown(rows: &[Rc<RequestRow>]) -> String {
    let row = |row: &Rc<RequestRow>| format!("{}{}", row.request.title, row.request.year);
    rows.iter().map(row).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check_move(moved: &str, beside: &str, place: fn(RowId) -> QueuePlace, after: &str) {
    let mut document = document(&[("a", "1"), ("b", "2"), ("c", "1"), ("d", "x"), ("e", "2")]);
    let (moved, beside) = (row(&document, moved), row(&document, beside));
    move_to(&mut document, moved, place(beside));
    assert_eq!(shown(&document.queue), after);
}

#[test]
fn a_request_goes_beside_another_one_and_into_its_year() {
    check_move("c", "a", QueuePlace::Before, "c1 a1 b2 dx e2");
    check_move("a", "c", QueuePlace::After, "b2 c1 a1 dx e2");
    check_move("e", "a", QueuePlace::Before, "e1 a1 b2 c1 dx");
    check_move("d", "e", QueuePlace::After, "a1 b2 c1 e2 d2");
    check_move("b", "b", QueuePlace::After, "a1 b2 c1 dx e2");
}

#[test]
fn requests_are_shown_by_year_and_keep_their_order_within_it() {
    let mut document = document(&[("a", "2"), ("b", "x"), ("c", "1"), ("d", "2"), ("e", "")]);
    assert_eq!(shown(&requests_by_year(&document)), "c1 a2 d2 bx e");
    assert!(!is_queue_by_year(&document));
    sort(&mut document.queue);
    assert_eq!(shown(&document.queue), "c1 a2 d2 bx e");
    assert!(is_queue_by_year(&document));
}

#[test]
fn a_new_request_joins_the_last_year_and_a_copy_stands_below_its_original() {
    let mut document = document(&[("a", "3"), ("b", "1")]);
    add(&mut document);
    assert_eq!(shown(&document.queue), "a3 b1 3");
    let a = row(&document, "a");
    let amount = |row| Field::Request(row, RequestField::Amount);
    document.unread.insert(amount(a), "1.500".to_owned());
    duplicate(&mut document, a);
    assert_eq!(shown(&document.queue), "a3 a3 b1 3");
    let copy = document.queue[1].id;
    assert_ne!(copy, a);
    assert_eq!(
        document.unread.get(&amount(copy)).map(String::as_str),
        Some("1.500")
    );
}
