//! The fields of a request that stand behind "more", and what can be done with the row.

use yew::prelude::*;

use super::row::{RequestProps, RowAction};
use super::row_view::{view_field, view_message};
use crate::components::RowMove;
use crate::screens::workbench::inputs::words;
use crate::state::{Action, Dispatch, Field, RequestField};
use crate::text::{Texts, args};

/// The fields of the details.
pub const DETAILS: [RequestField; 5] = [
    RequestField::Year,
    RequestField::Region,
    RequestField::Area,
    RequestField::Ldc,
    RequestField::Sids,
];

const MOVES: [(RowMove, &str); 4] = [
    (RowMove::Up, "queue-move-up"),
    (RowMove::Down, "queue-move-down"),
    (RowMove::Top, "queue-move-top"),
    (RowMove::Bottom, "queue-move-bottom"),
];

/// Year, region, area, groups of States; move, duplicate and remove.
pub fn view_details(
    props: &RequestProps,
    id: &str,
    title: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let row = props.row.id;
    let act = |told: RowAction, action: Option<Action>| {
        let (dispatch, on_row_action) = (dispatch.clone(), props.on_row_action.clone());
        Callback::from(move |_: MouseEvent| {
            on_row_action.emit((row, told));
            if let Some(action) = action.clone() {
                dispatch.emit(action);
            }
        })
    };
    let button = |id: &str, onclick: Callback<MouseEvent>| {
        let label = texts.plain(&format!("{id}.title"), args! { "title" => title });
        html! {
            <button type="button" class="button button--small" {onclick} aria-label={label} key={id.to_owned()}>
                { texts.text(id, ()) }
            </button>
        }
    };
    let duplicate = act(RowAction::Duplicated, Some(Action::RequestDuplicated(row)));
    let remove = act(RowAction::Removed, Some(Action::RequestRemoved(row)));
    html! {
        <>
            <tr class="request__details" role="row" id={id.to_owned()} key="details">
                <td colspan="6" role="cell">
                    <div class="pledge-details">
                        { for DETAILS.map(|column| view_detail(props, column, title, texts, dispatch)) }
                    </div>
                    <div class="pledge-details__actions">
                        { for MOVES.map(|(to, id)| button(id, act(RowAction::Moved(to), None))) }
                        { button("queue-duplicate", duplicate) }
                        { button("queue-remove", remove) }
                    </div>
                </td>
            </tr>
            <>{ for DETAILS.iter().filter_map(|column| view_message(props, *column, texts, dispatch)) }</>
        </>
    }
}

fn view_detail(
    props: &RequestProps,
    column: RequestField,
    title: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let field = Field::Request(props.row.id, column);
    html! {
        <div class="pledge-details__field" key={column.name()} title={words::part(field, "help", texts)}>
            <span class="field__label" aria-hidden="true">{ words::request_label(column, texts) }</span>
            <div class="field__entry">{ view_field(props, column, title, texts, dispatch) }</div>
        </div>
    }
}
