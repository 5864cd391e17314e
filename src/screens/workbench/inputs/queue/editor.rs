//! The whole queue: its pages, what moves in it, what is added to it, and what it comes to.

use std::collections::BTreeSet;
use std::rc::Rc;

use fund_model::Money;
use fund_scenario::CsvKind;
use yew::prelude::*;

use super::answers::{use_answers, year_labels};
use super::follow::{use_actions, use_follow, use_latest};
use super::list::List;
use super::page::Pages;
use super::pager::pager;
use super::start::start;
use super::totals::totals;
use crate::components::{Announcement, CellGrid, Dragged, Reorder, check_box};
use crate::screens::workbench::import_dialog;
use crate::screens::{SaveTable, SavedTable, Scene, use_scene};
use crate::state::{Action, RequestField, RequestRow, is_queue_by_year, requests_by_year};
use crate::text::{Texts, args, money};

/// Regions offered to choose from; a queue of thousands may name hundreds.
const REGIONS_OFFERED: usize = 60;

/// The editor.
#[component]
pub fn QueueEditor() -> Html {
    let scene = use_scene();
    let Scene {
        state,
        dispatch,
        texts,
    } = &scene;
    let answers = use_answers(state);
    let rows = use_memo(Rc::clone(&state.document), |document| {
        requests_by_year(document)
    });
    let regions = use_memo(Rc::clone(&rows), |rows| regions(rows));
    let columns = use_memo((), |()| COLUMNS.map(RequestField::name));
    let years: Rc<[AttrValue]> = year_labels(state).into();
    let shows_all = use_state_eq(|| false);
    let dragged = use_state_eq(|| None::<Dragged>);
    let importing = use_state_eq(|| None::<String>);
    let import = {
        let setter = importing.setter();
        Callback::from(move |text: Option<String>| setter.set(text))
    };
    let latest = use_latest(state, &rows, years.len());
    let (page, told) = use_follow(&latest, &rows, &years, texts);
    let act = use_actions(&latest, dispatch);

    let pages = Pages {
        rows: &rows,
        years: years.len(),
    };
    let shown = (*page).min(pages.count() - 1);
    let items = pages.items(shown, answers.as_deref());
    let list = List {
        scene: &scene,
        answers: answers.as_deref(),
        years: &years,
        shows_all: *shows_all,
        dragged: *dragged,
        act: &act,
    };
    let add = act.add.reform(|_: MouseEvent| ());
    let turn = Callback::from(move |to| page.set(to));
    html! {
        <div class={classes!("queue", state.is_stale().then_some("queue--stale"))}>
            <p class="field__help">{ texts.text("queue-help", ()) }</p>
            if rows.is_empty() {
                { start(&scene) }
            } else {
                <p class="queue__tools">
                    <label>{ check_box(texts.text("queue-show-all", ()), *shows_all, &Callback::from(move |on| shows_all.set(on))) }
                        { texts.text("queue-show-all", ()) }</label>
                    if !is_queue_by_year(&state.document) {
                        <button type="button" class="button button--small" title={texts.plain("queue-sort.title", ())}
                            onclick={dispatch.reform(|_: MouseEvent| Action::QueueSorted)}>{ texts.text("queue-sort", ()) }</button>
                    }
                </p>
                <p class="visually-hidden" id="queue-handle-help">{ texts.text("queue-handle-help", ()) }</p>
                <datalist id="queue-regions">{ for regions.iter().map(|region| html! { <option key={region.clone()} value={region.clone()} /> }) }</datalist>
                <Reorder class="queue__list" on_dragged={Callback::from(move |to| dragged.set(to))}
                    on_dropped={act.dropped.clone()} on_key_move={act.key_move.clone()}>
                    <CellGrid class="queue__grid" rows={items.iter().map(|item| item.row.id.0).collect::<Vec<_>>()} columns={columns as Rc<[&'static str]>}
                        on_pasted={import.reform(Some)} on_past_end={act.add.clone()}>
                        { head(texts) }
                        <>{ for items.iter().map(|item| list.view(item)) }</>
                    </CellGrid>
                </Reorder>
                { pager(&scene, &pages, shown, answers.as_deref(), &turn) }
            }
            <Announcement text={told} />
            <div class="queue__foot">
                <button type="button" class="button button--small queue__add" onclick={add}>{ texts.text("queue-add", ()) }</button>
                <button type="button" class="button button--small queue__import" title={texts.plain("action-import.title", ())}
                    onclick={import.reform(|_: MouseEvent| Some(String::new()))}>{ texts.text("action-import", ()) }</button>
                if !rows.is_empty() {
                    <SaveTable table={SavedTable::Queue} />
                }
                <span>{ texts.text("queue-counted", args! { "count" => rows.len() }) }</span>
                <span>{ texts.text("queue-total", ()) }{ " " }<span class="number">{ texts.show(money(asked(&rows))) }</span></span>
            </div>
            if let Some(text) = &*importing {
                { import_dialog(CsvKind::Requests, text.clone(), import.reform(|()| None)) }
            }
            if let Some(answers) = answers.filter(|answers| answers.breakdown.total.requests > 0) {
                { totals(texts, &answers.breakdown) }
            }
        </div>
    }
}

/// The columns between which Control and an arrow move, those behind "more" last.
const COLUMNS: [RequestField; 7] = [
    RequestField::Title,
    RequestField::Amount,
    RequestField::Year,
    RequestField::Region,
    RequestField::Area,
    RequestField::Ldc,
    RequestField::Sids,
];

fn regions(rows: &[Rc<RequestRow>]) -> Vec<String> {
    let regions: BTreeSet<&str> = rows.iter().map(|row| row.request.region.trim()).collect();
    let named = regions.into_iter().filter(|region| !region.is_empty());
    named.take(REGIONS_OFFERED).map(str::to_owned).collect()
}

/// What all requests ask, as far as their amounts can be read.
fn asked(rows: &[Rc<RequestRow>]) -> Money {
    let amounts = rows
        .iter()
        .filter_map(|row| row.request.amount.parse::<Money>().ok());
    amounts.sum()
}

fn head(texts: &Texts) -> Html {
    let names = [
        "queue-column-place",
        "field-request-title.label",
        "field-request-amount.label",
        "queue-column-status",
    ];
    html! {
        <>
            <caption class="visually-hidden">{ texts.text("queue-caption", ()) }</caption>
            <thead class="queue__head" role="rowgroup">
                <tr role="row" class="request__cells">
                    <th scope="col" role="columnheader"><span class="visually-hidden">{ texts.text("queue-column-handle", ()) }</span></th>
                    { for names.map(|id| html! { <th scope="col" role="columnheader" key={id}>{ texts.text(id, ()) }</th> }) }
                    <th scope="col" role="columnheader"><span class="visually-hidden">{ texts.text("queue-column-more", ()) }</span></th>
                </tr>
            </thead>
        </>
    }
}
