//! The requests of a page, with the head of each year and the line in it.

use std::rc::Rc;

use yew::prelude::*;

use super::answers::{Answers, Line};
use super::follow::Actions;
use super::page::{Group, Head, Item};
use super::row::{HeadText, LineText, RequestView, Status};
use crate::components::Dragged;
use crate::screens::Scene;
use crate::state::{Field, RequestField, RowId, State, Trouble, selectors};
use crate::text::{Texts, args, money};

/// What the items of a page are shown with.
pub struct List<'a> {
    pub scene: &'a Scene,
    pub answers: Option<&'a Answers>,
    pub years: &'a Rc<[AttrValue]>,
    pub shows_all: bool,
    pub dragged: Option<Dragged>,
    pub act: &'a Actions,
}

impl List<'_> {
    /// One request.
    pub fn view(&self, item: &Item) -> Html {
        let Item {
            row, group, place, ..
        } = item;
        let id = row.id;
        let standing = self.answers.and_then(|answers| answers.standing(id));
        let status = match standing.filter(|_| !row.is_blank()) {
            Some(standing) if standing.is_met => Status::Met,
            Some(_) => Status::NotMet,
            None => Status::Unknown,
        };
        let line = |stands: bool| stands.then(|| self.line(*group)).flatten();
        let dragged = self.dragged.filter(|dragged| dragged.row == id.0);
        let mark = self.dragged.and_then(|dragged| dragged.mark);
        let mark = mark.filter(|mark| mark.row == id.0);
        let state = &self.scene.state;
        html! {
            <RequestView key={id.0} row={Rc::clone(row)} place={*place} {status} years={Rc::clone(self.years)}
                head={item.head.map(|head| self.head(*group, head))}
                line_above={line(item.has_line_above)} line_below={line(item.has_line_below)}
                troubles={troubles(state, id)} unread={unread(state, id)} shows_all={self.shows_all}
                is_dragged={dragged.is_some()} drop_below={mark.map(|mark| mark.is_after)}
                on_row_action={self.act.row.clone()} />
        }
    }

    fn head(&self, group: Group, head: Head) -> HeadText {
        let texts = &self.scene.texts;
        let line = self
            .answers
            .zip(group.year())
            .and_then(|(answers, year)| answers.line(year));
        let met = line.map(|line| args! { "met" => line.met, "count" => line.requests });
        HeadText {
            name: group
                .year()
                .map_or_else(|| texts.text("queue-elsewhere", ()), |year| self.year(year))
                .into(),
            is_continued: head.is_continued,
            note: met.map(|args| texts.text("queue-group", args).into()),
        }
    }

    fn line(&self, group: Group) -> Option<LineText> {
        let year = group.year()?;
        let line = self.answers?.line(year)?;
        Some(LineText {
            text: line_text(&line, &self.year(year), &self.scene.texts).into(),
            is_end: line.needs.is_none(),
        })
    }

    fn year(&self, year: u32) -> String {
        let label = self.years.get(year as usize - 1);
        label.map_or_else(|| year.to_string(), ToString::to_string)
    }
}

/// The line of a year in words.
fn line_text(line: &Line, year: &str, texts: &Texts) -> String {
    let args = args! { "year" => year, "met" => line.met, "count" => line.requests };
    match &line.needs {
        None => texts.text("queue-line-all", args),
        Some(needs) if needs.is_zero() => texts.text("queue-line-rule", args),
        Some(needs) => {
            let args = args
                .with("amount", money(needs))
                .with("month", line.first_month);
            texts.text("queue-line", args)
        }
    }
}

fn troubles(state: &State, row: RowId) -> Vec<(RequestField, Trouble)> {
    let of = |field| selectors::trouble(state, Field::Request(row, field));
    let all = RequestField::ALL.into_iter();
    all.filter_map(|field| Some((field, of(field)?.clone())))
        .collect()
}

fn unread(state: &State, row: RowId) -> Vec<(RequestField, String)> {
    let of = |field| state.document.unread.get(&Field::Request(row, field));
    let all = RequestField::ALL.into_iter();
    all.filter_map(|field| Some((field, of(field)?.clone())))
        .collect()
}
