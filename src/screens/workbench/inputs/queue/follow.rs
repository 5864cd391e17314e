//! What a person does to rows; afterwards the page, the focus and the news follow the row it was about.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::page::{Group, Pages};
use super::row::RowAction;
use super::row_view::title_of;
use crate::components::{DropMark, KeyMove, RowMove, focus_on};
use crate::state::{Action, Dispatch, Document, QueuePlace, RequestRow, RowId, State, would_move};
use crate::text::{Texts, args};

/// What the page and the focus follow once a change has come: a row, or the one that is new.
struct Follow {
    row: Option<RowId>,
    /// The part of the row that gets the focus.
    part: String,
    /// Whether its new place is told.
    is_told: bool,
}

/// What actions need of the last rendering.
pub struct Latest {
    document: Rc<Document>,
    rows: Rc<Vec<Rc<RequestRow>>>,
    years: usize,
    follow: Option<Follow>,
}

impl Latest {
    fn pages(&self) -> Pages<'_> {
        Pages {
            rows: &self.rows,
            years: self.years,
        }
    }
}

#[hook]
pub fn use_latest(
    state: &State,
    rows: &Rc<Vec<Rc<RequestRow>>>,
    years: usize,
) -> Rc<RefCell<Latest>> {
    let latest = use_mut_ref(|| Latest {
        document: Rc::clone(&state.document),
        rows: Rc::clone(rows),
        years,
        follow: None,
    });
    {
        let mut latest = latest.borrow_mut();
        latest.document = Rc::clone(&state.document);
        latest.rows = Rc::clone(rows);
        latest.years = years;
    }
    latest
}

/// The page that is shown, and the news about a move: after a change, both follow the row it was about, and so does the
/// focus.
#[hook]
pub fn use_follow(
    latest: &Rc<RefCell<Latest>>,
    rows: &Rc<Vec<Rc<RequestRow>>>,
    years: &Rc<[AttrValue]>,
    texts: &Texts,
) -> (UseStateHandle<usize>, AttrValue) {
    let page = use_state_eq(|| 0);
    let told = use_state_eq(AttrValue::default);
    let result = (page.clone(), (*told).clone());
    let (latest, years, texts) = (Rc::clone(latest), Rc::clone(years), texts.clone());
    use_effect_with((Rc::clone(rows), *page), move |_| {
        let Some(follow) = latest.borrow_mut().follow.take() else {
            return;
        };
        let mut after = latest.borrow_mut();
        let newest = || after.rows.iter().map(|row| row.id).max();
        let Some(row) = follow.row.or_else(newest) else {
            focus_on(".queue__add");
            return;
        };
        let pages = after.pages();
        match pages.page_of(row) {
            Some(of) if of != *page => {
                page.set(of);
                // Its turn comes when that page is shown.
                after.follow = Some(Follow {
                    row: Some(row),
                    ..follow
                });
            }
            _ => {
                focus_on(&format!("#request-{}-{}", row.0, follow.part));
                if follow.is_told {
                    told.set(place_text(&pages, row, &years, &texts).into());
                }
            }
        }
    });
    result
}

/// Where a request stands now: "Request “X” is now 3 of 12 in 2026."
fn place_text(pages: &Pages<'_>, row: RowId, years: &[AttrValue], texts: &Texts) -> String {
    let found = pages.rows.iter().find(|of| of.id == row);
    let Some((row, (group, place, count))) = found.zip(pages.place(row)) else {
        return String::new();
    };
    let args = args! { "title" => title_of(row, texts), "place" => place, "count" => count };
    match group {
        Group::Year(year) => {
            let year = years.get(year as usize - 1).map_or("", AttrValue::as_str);
            texts.plain("queue-moved", args.with("year", year))
        }
        Group::Elsewhere => texts.plain("queue-moved-elsewhere", args),
    }
}

/// What a person does to rows.
pub struct Actions {
    pub add: Callback<()>,
    pub dropped: Callback<(u32, DropMark)>,
    pub key_move: Callback<KeyMove>,
    pub row: Callback<(RowId, RowAction)>,
}

#[hook]
pub fn use_actions(latest: &Rc<RefCell<Latest>>, dispatch: &Dispatch) -> Actions {
    let move_beside = {
        let (latest, dispatch) = (Rc::clone(latest), dispatch.clone());
        Callback::from(move |(row, to, part): (RowId, QueuePlace, String)| {
            if would_move(&latest.borrow().document, row, to) {
                latest.borrow_mut().follow = Some(Follow {
                    row: Some(row),
                    part,
                    is_told: true,
                });
                dispatch.emit(Action::RequestMoved { row, to });
            }
        })
    };
    let move_by = {
        let (latest, move_beside) = (Rc::clone(latest), move_beside.clone());
        Callback::from(move |(row, to, part): (RowId, RowMove, String)| {
            let beside = latest.borrow().pages().beside(row, to);
            if let Some(beside) = beside {
                let place = match to {
                    RowMove::Up | RowMove::Top => QueuePlace::Before(beside),
                    RowMove::Down | RowMove::Bottom => QueuePlace::After(beside),
                };
                move_beside.emit((row, place, part));
            }
        })
    };
    let add = {
        let (latest, dispatch) = (Rc::clone(latest), dispatch.clone());
        Callback::from(move |()| {
            latest.borrow_mut().follow = Some(Follow {
                row: None,
                part: "title".to_owned(),
                is_told: false,
            });
            dispatch.emit(Action::RequestAdded);
        })
    };
    let dropped = move_beside.reform(|(row, mark): (u32, DropMark)| {
        let beside = RowId(mark.row);
        let to = if mark.is_after {
            QueuePlace::After(beside)
        } else {
            QueuePlace::Before(beside)
        };
        (RowId(row), to, "handle".to_owned())
    });
    let key_move = move_by.reform(|KeyMove { row, to, from }| {
        let part = from
            .strip_prefix(&format!("request-{row}-"))
            .unwrap_or("handle")
            .to_owned();
        (RowId(row), to, part)
    });
    let latest = Rc::clone(latest);
    // The same callback at each rendering, so that a row is not rendered for it.
    let row = use_callback((), move |(row, action): (RowId, RowAction), ()| {
        let follow = |row, part: &str, is_told| {
            Some(Follow {
                row,
                part: part.to_owned(),
                is_told,
            })
        };
        let follow = match action {
            RowAction::Duplicated => follow(None, "title", false),
            RowAction::YearChosen => follow(Some(row), "year", true),
            RowAction::Removed => follow(neighbour(&latest.borrow().rows, row), "title", false),
            RowAction::Moved(to) => {
                move_by.emit((row, to, "handle".to_owned()));
                return;
            }
        };
        latest.borrow_mut().follow = follow;
    });
    Actions {
        add,
        dropped,
        key_move,
        row,
    }
}

/// The row that takes the place of one that goes away.
fn neighbour(rows: &[Rc<RequestRow>], row: RowId) -> Option<RowId> {
    let at = rows.iter().position(|of| of.id == row)?;
    let next = rows.get(at + 1).or_else(|| rows.get(at.checked_sub(1)?));
    next.map(|row| row.id)
}
