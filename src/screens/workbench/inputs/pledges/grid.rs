//! The grid of pledges.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::row::PledgeRowView;
use crate::components::{CellGrid, focus_cell, focus_on};
use crate::screens::workbench::inputs::words;
use crate::state::{
    Action, Dispatch, Field, Order, PledgeField, RowId, State, Trouble, is_sorted, selectors,
};
use crate::text::{Texts, args};

/// The columns of the grid; the other fields stand in the details of each row.
pub const COLUMNS: [PledgeField; 5] = [
    PledgeField::Donor,
    PledgeField::Amount,
    PledgeField::Stage,
    PledgeField::FirstPayment,
    PledgeField::Payments,
];

/// Every column from start to end, those of the details after those of the grid.
const FOCUS_ORDER: [PledgeField; 10] = [
    PledgeField::Donor,
    PledgeField::Amount,
    PledgeField::Stage,
    PledgeField::FirstPayment,
    PledgeField::Payments,
    PledgeField::Currency,
    PledgeField::Rate,
    PledgeField::Probability,
    PledgeField::IntervalMonths,
    PledgeField::Growth,
];

/// Properties of [`PledgeGrid`].
#[derive(Properties, PartialEq)]
pub struct PledgeGridProps {
    /// Several cells were pasted into one: their text.
    pub on_pasted: Callback<String>,
    /// Enter was pressed in the last row.
    pub on_past_end: Callback<()>,
}

/// What is wrong in one row, and its unread texts, by field.
type OfRow<T> = BTreeMap<RowId, Vec<(PledgeField, T)>>;

/// The grid, a card a pledge where it is narrow.
#[component]
pub fn PledgeGrid(props: &PledgeGridProps) -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let last_sort = use_state_eq(|| None::<(PledgeField, Order)>);
    // Until an edit or an undo takes the rows out of that order.
    let sorted = last_sort.filter(|(by, order)| is_sorted(&state.document.pledges, *by, *order));

    let mut troubles = by_row(state.assessment.by_field.iter());
    let mut unread = by_row(state.document.unread.iter());
    let in_balance = selectors::rows_already_in_balance(&state);
    let rows: Vec<u32> = state.document.pledges.iter().map(|row| row.id.0).collect();
    let on_row_action = use_focus_after_row_action(&rows);
    let columns = use_memo((), |()| FOCUS_ORDER.map(PledgeField::name));
    let sort = {
        Callback::from(move |by: PledgeField| {
            let order = match sorted {
                Some((last, Order::Ascending)) if last == by => Order::Descending,
                _ => Order::Ascending,
            };
            last_sort.set(Some((by, order)));
            dispatch.emit(Action::PledgesSorted { by, order });
        })
    };

    html! {
        <CellGrid class="pledge-grid" {rows} columns={columns as Rc<[&'static str]>}
            on_pasted={props.on_pasted.clone()} on_past_end={props.on_past_end.clone()}>
            <caption class="visually-hidden">{ texts.text("section-pledges", ()) }</caption>
            <thead class="pledge-grid__head" role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader" class="pledge-grid__active">
                        <span class="visually-hidden">{ texts.text("action-pledge-counts", ()) }</span>
                    </th>
                    { for COLUMNS.map(|column| view_heading(column, sorted, &texts, &sort)) }
                    <th scope="col" role="columnheader" class="pledge-grid__more">
                        <span class="visually-hidden">{ texts.text("action-more", ()) }</span>
                    </th>
                </tr>
            </thead>
            // A list of its own: beside the head, rows without a key of theirs would be told apart by position.
            <>
                { for state.document.pledges.iter().map(|row| html! {
                    <PledgeRowView key={row.id.0} row={row.clone()}
                        troubles={troubles.remove(&row.id).unwrap_or_default()}
                        unread={unread.remove(&row.id).unwrap_or_default()}
                        in_balance={in_balance.contains(&row.id)}
                        on_row_action={on_row_action.clone()} />
                }) }
            </>
        </CellGrid>
    }
}

/// Where the focus goes when a row is duplicated or removed, with the button that was pressed: to the copy, or to the
/// row that takes the place of the one removed. Gives what a row calls before it does either.
#[hook]
fn use_focus_after_row_action(rows: &[u32]) -> Callback<()> {
    let acted = use_mut_ref(|| false);
    let before = use_mut_ref(Vec::new);
    let on_row_action = use_callback((), {
        let acted = acted.clone();
        move |(), ()| *acted.borrow_mut() = true
    });
    use_effect_with(rows.to_vec(), move |rows| {
        let before = before.replace(rows.clone());
        if acted.replace(false) {
            let pairs = rows.iter().zip(&before);
            let at = pairs.take_while(|(now, then)| now == then).count();
            let focused = rows.get(at).or(rows.last());
            if focused.is_none_or(|row| !focus_cell(*row, "donor")) {
                focus_on(".pledges__actions button");
            }
        }
    });
    on_row_action
}

fn by_row<'a, T: Clone + 'a>(fields: impl Iterator<Item = (&'a Field, &'a T)>) -> OfRow<T> {
    let mut rows = OfRow::<T>::new();
    for (field, what) in fields {
        if let Field::Pledge(row, field) = field {
            rows.entry(*row).or_default().push((*field, what.clone()));
        }
    }
    rows
}

fn view_heading(
    column: PledgeField,
    sorted: Option<(PledgeField, Order)>,
    texts: &Texts,
    sort: &Callback<PledgeField>,
) -> Html {
    let label = words::column_label(column, texts);
    let order = sorted
        .filter(|(by, _)| *by == column)
        .map(|(_, order)| match order {
            Order::Ascending => "ascending",
            Order::Descending => "descending",
        });
    html! {
        <th scope="col" role="columnheader" aria-sort={order} class={format!("pledge-grid__{}", column.name())}>
            <button type="button" class="pledge-grid__sort" title={texts.plain("pledges-sort-by", args! { "column" => &label })}
                onclick={sort.reform(move |_: MouseEvent| column)}>
                { label }
            </button>
        </th>
    }
}

/// The trouble of one field of a row.
pub fn trouble_of(troubles: &[(PledgeField, Trouble)], field: PledgeField) -> Option<&Trouble> {
    troubles
        .iter()
        .find(|(of, _)| *of == field)
        .map(|(_, trouble)| trouble)
}
