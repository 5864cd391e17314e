//! The fields of a pledge that stand behind "more", and what can be done with the row.

use yew::prelude::*;

use super::row::{PledgeRowProps, row_name, view_field};
use crate::screens::workbench::inputs::words;
use crate::state::{Action, Dispatch, Field, PledgeField};
use crate::text::{Texts, args};

/// The fields of the details.
pub const DETAILS: [PledgeField; 5] = [
    PledgeField::Currency,
    PledgeField::Rate,
    PledgeField::Probability,
    PledgeField::IntervalMonths,
    PledgeField::Growth,
];

/// Currency, rate, chance, interval, growth; duplicate and remove.
pub fn view_details(props: &PledgeRowProps, texts: &Texts, dispatch: &Dispatch) -> Html {
    let name = row_name(&props.row, texts);
    let row = props.row.id;
    let act = |action: Action| {
        let (dispatch, on_row_action) = (dispatch.clone(), props.on_row_action.clone());
        Callback::from(move |_: MouseEvent| {
            on_row_action.emit(());
            dispatch.emit(action.clone());
        })
    };
    let duplicate = act(Action::PledgeDuplicated(row));
    let remove = act(Action::PledgeRemoved(row));
    html! {
        <tr class="pledge-row__details" role="row" id={format!("pledge-{}-details", row.0)}>
            <td colspan="7" role="cell">
                <div class="pledge-details">
                    { for DETAILS.map(|column| view_detail(props, column, &name, texts, dispatch)) }
                </div>
                <div class="pledge-details__actions">
                    <button type="button" class="button button--small" onclick={duplicate}
                        aria-label={texts.plain("action-duplicate-pledge.title", args! { "donor" => &name })}>
                        { texts.text("action-duplicate-pledge", ()) }
                    </button>
                    <button type="button" class="button button--small" onclick={remove}
                        aria-label={texts.plain("action-remove-pledge.title", args! { "donor" => &name })}>
                        { texts.text("action-remove-pledge", ()) }
                    </button>
                </div>
            </td>
        </tr>
    }
}

fn view_detail(
    props: &PledgeRowProps,
    column: PledgeField,
    name: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let attribute = |part: &str| words::part(Field::Pledge(props.row.id, column), part, texts);
    html! {
        <div class="pledge-details__field" key={column.name()}>
            <span class="field__label" aria-hidden="true">{ words::column_label(column, texts) }</span>
            <div class="field__entry">
                { view_field(props, column, name, texts, dispatch) }
                if let Some(unit) = attribute("unit") {
                    <span class="field__unit" aria-hidden="true">{ unit }</span>
                }
            </div>
            if let Some(help) = attribute("help") {
                <p class="field__help">{ help }</p>
            }
        </div>
    }
}
