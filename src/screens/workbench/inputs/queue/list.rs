//! The items of a page: heads of years, requests, and the line in each year.

use std::rc::Rc;

use yew::prelude::*;

use super::answers::{Answers, Line};
use super::follow::Actions;
use super::page::{Group, Item};
use super::row::{RequestView, Status};
use crate::components::Dragged;
use crate::screens::Scene;
use crate::state::{Field, RequestField, RequestRow, RowId, State, Trouble, selectors};
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
    /// One item.
    pub fn view(&self, item: &Item) -> Html {
        match item {
            Item::Head {
                group,
                is_continued,
            } => self.group(*group, *is_continued),
            Item::Line(year) => self.line(*year),
            Item::Request { row, place, .. } => self.request(row, *place),
        }
    }

    fn group(&self, group: Group, is_continued: bool) -> Html {
        let texts = &self.scene.texts;
        let name = match group {
            Group::Year(year) => self.year(year),
            Group::Elsewhere => texts.text("queue-elsewhere", ()),
        };
        let line = match group {
            Group::Year(year) => self.answers.and_then(|answers| answers.line(year)),
            Group::Elsewhere => None,
        };
        html! {
            <tbody class="queue__group" role="rowgroup" key={format!("group-{name}")}>
                <tr role="row"><th scope="rowgroup" colspan="6" role="rowheader">
                    <span class="queue__year">{ name }</span>
                    if is_continued {
                        { " " }<span class="queue__note">{ texts.text("queue-continued", ()) }</span>
                    }
                    if let Some(line) = line {
                        { " " }<span class="queue__note">{ texts.text("queue-group", args! { "met" => line.met, "count" => line.requests }) }</span>
                    }
                </th></tr>
            </tbody>
        }
    }

    fn line(&self, year: u32) -> Html {
        let line = self.answers.and_then(|answers| answers.line(year));
        let text = line.map(|line| line_text(&line, &self.year(year), &self.scene.texts));
        html! {
            <tbody class="queue__line" role="rowgroup" key={format!("line-{year}")} id={format!("queue-line-{year}")}>
                <tr role="row"><td colspan="6" role="cell">{ for text }</td></tr>
            </tbody>
        }
    }

    fn year(&self, year: u32) -> String {
        let label = self.years.get(year as usize - 1);
        label.map_or_else(|| year.to_string(), ToString::to_string)
    }

    fn request(&self, row: &Rc<RequestRow>, place: usize) -> Html {
        let id = row.id;
        let standing = self.answers.and_then(|answers| answers.standing(id));
        let status = match standing.filter(|_| !row.is_blank()) {
            Some(standing) if standing.is_met => Status::Met,
            Some(_) => Status::NotMet,
            None => Status::Unknown,
        };
        let dragged = self.dragged.filter(|dragged| dragged.row == id.0);
        let mark = self
            .dragged
            .and_then(|dragged| dragged.mark)
            .filter(|mark| mark.row == id.0);
        let state = &self.scene.state;
        html! {
            <RequestView key={id.0} row={Rc::clone(row)} {place} {status} years={Rc::clone(self.years)}
                troubles={troubles(state, id)} unread={unread(state, id)} shows_all={self.shows_all}
                is_dragged={dragged.is_some()} drop_below={mark.map(|mark| mark.is_after)}
                on_row_action={self.act.row.clone()} />
        }
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
