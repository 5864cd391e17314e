//! What a paste would add, row by row, before anything changes.

use std::rc::Rc;

use fund_model::{Stage, Word};
use yew::prelude::*;

use super::preview::{Pick, Picks, PreviewRow, preview};
use crate::components::fields::Form;
use crate::components::{Dialog, text_box};
use crate::screens::workbench::inputs::spec;
use crate::screens::workbench::inputs::trouble::view_trouble;
use crate::screens::workbench::inputs::words;
use crate::state::{Action, Dispatch, Field, PledgeField, PledgeRow, RowId, State, Trouble};
use crate::text::{Texts, args};

/// Rows of the preview; more are counted, not shown.
const SHOWN_MOST: usize = 100;
/// The columns of the preview.
const COLUMNS: [PledgeField; 6] = [
    PledgeField::Donor,
    PledgeField::Amount,
    PledgeField::Currency,
    PledgeField::Stage,
    PledgeField::FirstPayment,
    PledgeField::Payments,
];

/// Properties of [`PasteDialog`].
#[derive(Properties, PartialEq)]
pub struct PasteDialogProps {
    /// The text that was pasted; `None` while the dialog is closed.
    pub text: Option<String>,
    pub on_text: Callback<Option<String>>,
}

/// The dialog: a box to paste into, the rows as they would be added, and the choice.
#[component]
pub fn PasteDialog(props: &PasteDialogProps) -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let picks = use_state(Picks::new);
    // Other text has other cells: what was picked for the old ones is forgotten.
    let on_text = {
        let (picks, on_text) = (picks.setter(), props.on_text.clone());
        Callback::from(move |text| {
            picks.set(Picks::new());
            on_text.emit(text);
        })
    };
    let pick = {
        let picks = picks.clone();
        Callback::from(move |(cell, value)| {
            let mut picked = (*picks).clone();
            picked.insert(cell, value);
            picks.set(picked);
        })
    };
    let text = props.text.as_deref().unwrap_or_default();
    let rows = Rc::new(preview(text, &picks, &state, &texts));
    let add = |only_good: bool| {
        let (rows, on_text) = (Rc::clone(&rows), on_text.clone());
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            let chosen = rows.iter().filter(|row| row.is_good() || !only_good);
            dispatch.emit(Action::PledgesPasted(
                chosen.map(PreviewRow::pledge).collect(),
            ));
            on_text.emit(None);
        })
    };
    let good = rows.iter().filter(|row| row.is_good()).count();
    let typed = AttrValue::from(props.text.clone().unwrap_or_default());
    html! {
        <Dialog id="paste" title={texts.text("action-paste-pledges", ())} open={props.text.is_some()} on_close={on_text.reform(|()| None)}>
            <label class="field__label" for="paste-text">{ texts.text("paste-label", ()) }</label>
            <p class="field__help" id="paste-help">{ texts.text("pledges-paste-help", ()) }</p>
            { text_box("paste-text", "paste__text", "paste-help", typed, &on_text.reform(Some)) }
            if !rows.is_empty() {
                <p role="status">
                    { texts.text("paste-found", args! { "rows" => rows.len() }) }
                    if good < rows.len() {
                        { " " }{ texts.text("paste-wrong", args! { "wrong" => rows.len() - good }) }
                    }
                </p>
                <div class="paste__preview">{ view_preview(&rows, &pick, &texts) }</div>
                if rows.len() > SHOWN_MOST {
                    <p>{ texts.text("paste-more", args! { "rows" => rows.len() - SHOWN_MOST }) }</p>
                }
                <div class="dialog__actions">
                    if good < rows.len() && good > 0 {
                        <button type="button" class="button button--primary" onclick={add(true)}>
                            { texts.text("paste-add-good", args! { "rows" => good }) }
                        </button>
                    }
                    <button type="button" class={if good == rows.len() { "button button--primary" } else { "button" }}
                        onclick={add(false)}>
                        { texts.text("paste-add-all", args! { "rows" => rows.len() }) }
                    </button>
                </div>
            }
        </Dialog>
    }
}

fn view_preview(rows: &[PreviewRow], pick: &Pick, texts: &Texts) -> Html {
    let label = |column: PledgeField| words::column_label(column, texts);
    html! {
        <table class="paste__table">
            <thead><tr>{ for COLUMNS.map(|column| html! { <th scope="col">{ label(column) }</th> }) }</tr></thead>
            <tbody>
                { for rows.iter().take(SHOWN_MOST).enumerate().map(|(index, row)| view_row(index, row, pick, texts)) }
            </tbody>
        </table>
    }
}

fn view_row(index: usize, preview: &PreviewRow, pick: &Pick, texts: &Texts) -> Html {
    let row = PledgeRow {
        id: RowId::default(),
        active: true,
        pledge: preview.row.pledge.clone(),
    };
    let cell = |column: PledgeField| {
        let unread = preview.row.unread.iter().find(|(of, _)| *of == column);
        let text = match unread {
            Some((_, text)) => text.clone(),
            None if column == PledgeField::Stage && Stage::NAMES.contains(&row.text(column)) => {
                texts.text(&format!("option-stage-{}", row.text(column)), ())
            }
            None => form_of(column, &row).write(row.text(column), texts),
        };
        html! { <td class={unread.map(|_| "paste__wrong")}>{ text }</td> }
    };
    let unread = preview.row.unread.iter().map(|(column, text)| {
        let column = *column;
        let choose = pick.reform(move |value| ((index, column), value));
        let trouble = Trouble::Unread(text.clone());
        view_trouble(&trouble, &form_of(column, &row), texts, &choose)
    });
    let problems = preview
        .problems
        .iter()
        .map(|problem| html! { <p>{ texts.problem(problem) }</p> });
    html! {
        <>
            <tr>{ for COLUMNS.map(cell) }</tr>
            if !preview.is_good() {
                <tr><td colspan="6"><div class="field__message">
                    <p>{ texts.text("paste-row", args! { "number" => index + 1 }) }</p>{ for unread }{ for problems }</div></td></tr>
            }
        </>
    }
}

fn form_of(column: PledgeField, row: &PledgeRow) -> Form {
    spec::form(Field::Pledge(row.id, column), &row.pledge.currency)
}
