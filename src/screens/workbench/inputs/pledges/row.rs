//! One pledge. Rendered again only when it changes itself, so that a thousand rows do not slow one.

use std::rc::Rc;

use fund_model::{Stage, Word};
use yew::prelude::*;

use super::grid::{COLUMNS, trouble_of};
use super::row_details::{DETAILS, view_details};
use crate::components::check_box;
use crate::components::fields::{Choice, ChoiceStyle};
use crate::screens::workbench::inputs::document_input::DocumentInput;
use crate::screens::workbench::inputs::spec;
use crate::screens::workbench::inputs::trouble::view_trouble;
use crate::screens::workbench::inputs::words;
use crate::state::{Action, Dispatch, Field, PledgeField, PledgeRow, Trouble};
use crate::text::{Texts, args, decimal, money};

/// Properties of [`PledgeRowView`] and of its details.
#[derive(Clone, Properties, PartialEq)]
pub struct PledgeRowProps {
    pub row: Rc<PledgeRow>,
    pub troubles: Vec<(PledgeField, Trouble)>,
    pub unread: Vec<(PledgeField, String)>,
    /// Whether the opening balance holds a payment of it already.
    pub in_balance: bool,
    /// The row is about to be duplicated or removed.
    pub on_row_action: Callback<()>,
}

/// The cells of one pledge, what is wrong with it, and its details when they are open.
#[component]
pub fn PledgeRowView(props: &PledgeRowProps) -> Html {
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let open = use_state_eq(|| false);
    // What is wrong behind "more" is shown with its input, which stays in view once it is right.
    let in_details = DETAILS.map(|field| trouble_of(&props.troubles, field).is_some());
    use_effect_with(in_details.contains(&true), {
        let open = open.setter();
        move |wrong| {
            if *wrong {
                open.set(true);
            }
        }
    });
    let PledgeRow { id, active, pledge } = &*props.row;
    let name = row_name(&props.row, &texts);
    let row = *id;
    let switch = dispatch.reform(move |active: bool| Action::PledgeSwitched { row, active });
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let counts = texts.plain("action-pledge-counts.title", args! { "donor" => &name });
    let details_id = format!("pledge-{}-details", row.0);
    let class = classes!(
        "pledge-row",
        (!active).then_some("pledge-row--off"),
        (*active && props.row.is_blank()).then_some("pledge-row--blank"),
        (!props.troubles.is_empty()).then_some("pledge-row--invalid"),
        (pledge.stage == Stage::Assumed.word()).then_some("pledge-row--assumed"),
    );
    html! {
        <tbody {class} role="rowgroup" data-row={row.0.to_string()}>
            <tr class="pledge-row__cells" role="row">
                <td class="pledge-grid__active" role="cell">
                    { check_box(counts, *active, &switch) }
                </td>
                { for COLUMNS.map(|column| view_cell(props, column, &name, &texts, &dispatch)) }
                <td class="pledge-grid__more" role="cell">
                    <button type="button" class="button button--quiet button--icon" onclick={toggle}
                        aria-expanded={open.to_string()} aria-controls={details_id.clone()}
                        aria-label={texts.plain("action-more.title", args! { "donor" => &name })}>
                        <span aria-hidden="true">{ "⋯" }</span>
                    </button>
                </td>
            </tr>
            // Lists of their own, so that a message that comes or goes leaves the cells, and the focus, where they are.
            <>{ for props.troubles.iter().map(|(field, trouble)| view_message(props, *field, trouble, &texts, &dispatch)) }</>
            <>{ view_notes(props, &texts) }</>
            if *open {
                { view_details(props, &texts, &dispatch) }
            }
        </tbody>
    }
}

/// What a row is called in accessible names.
pub fn row_name(row: &PledgeRow, texts: &Texts) -> String {
    if row.pledge.donor.trim().is_empty() {
        texts.text("pledges-unnamed", ())
    } else {
        texts.contributor_shown(&row.pledge.donor)
    }
}

fn view_cell(
    props: &PledgeRowProps,
    column: PledgeField,
    name: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let label = words::column_label(column, texts);
    html! {
        <td class={format!("pledge-grid__{}", column.name())} role="cell">
            <span class="pledge-row__label" aria-hidden="true">{ label }</span>
            { view_field(props, column, name, texts, dispatch) }
            if column == PledgeField::Amount && is_foreign(props) {
                <span class="pledge-row__currency" aria-hidden="true">{ &props.row.pledge.currency }</span>
            }
        </td>
    }
}

/// Whether the amount is not in US$.
fn is_foreign(props: &PledgeRowProps) -> bool {
    !matches!(props.row.pledge.currency.as_str(), "" | "USD")
}

/// The input of one field of a pledge.
pub fn view_field(
    props: &PledgeRowProps,
    column: PledgeField,
    name: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let row = &props.row;
    let field = Field::Pledge(row.id, column);
    let id = format!("pledge-{}-{}", row.id.0, column.name().replace('_', "-"));
    let field_label = words::column_label(column, texts);
    let label = texts.plain(
        "pledges-cell",
        args! { "field" => field_label, "pledge" => name },
    );
    let invalid = trouble_of(&props.troubles, column).is_some();
    let described_by = invalid.then(|| AttrValue::from(format!("{id}-message")));
    if column == PledgeField::Stage {
        let chosen = dispatch.reform(move |word: AttrValue| Action::ValueChosen {
            field,
            text: word.to_string(),
        });
        let choice = Choice {
            id: id.into(),
            label: label.into(),
            style: ChoiceStyle::List,
            options: words::options("stage", Stage::NAMES, texts),
            value: row.pledge.stage.clone().into(),
            described_by,
            invalid,
            column: Some(column.name().into()),
            class: "",
            on_chosen: chosen,
        };
        return choice.view();
    }
    let unread = props.unread.iter().find(|(of, _)| *of == column);
    let unread = unread.map(|(_, text)| AttrValue::from(text.clone()));
    let input = DocumentInput {
        unread,
        currency: row.pledge.currency.clone().into(),
        label: Some(label.into()),
        described_by,
        invalid,
        list: (column == PledgeField::Donor).then_some("states".into()),
        column: Some(column.name().into()),
        ..DocumentInput::new(field, id.into(), row.text(column).to_owned())
    };
    input.view(dispatch)
}

fn view_message(
    props: &PledgeRowProps,
    column: PledgeField,
    trouble: &Trouble,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let field = Field::Pledge(props.row.id, column);
    let id = format!(
        "pledge-{}-{}-message",
        props.row.id.0,
        column.name().replace('_', "-")
    );
    let form = spec::form(field, &props.row.pledge.currency);
    let choose = dispatch.reform(move |text| Action::ValueChosen { field, text });
    html! {
        <tr class="pledge-row__message" role="row" key={column.name()}>
            <td colspan="7" role="cell"><div class="field__message" {id}>{ view_trouble(trouble, &form, texts, &choose) }</div></td>
        </tr>
    }
}

/// Facts about the row that are no problem.
fn view_notes(props: &PledgeRowProps, texts: &Texts) -> Html {
    let notes = [
        (!props.row.active, "pledges-off"),
        (
            props.row.active && props.row.is_blank(),
            "pledges-note-blank",
        ),
        (props.in_balance, "pledges-note-in-balance"),
    ];
    let notes = notes.into_iter().filter(|(holds, _)| *holds);
    notes
        .map(|(_, id)| (id, texts.text(id, ())))
        .chain(view_worth(props, texts))
        .map(|(id, note)| html! {
            <tr class="pledge-row__note" role="row" key={id}><td colspan="7" role="cell">{ note }</td></tr>
        })
        .collect()
}

/// What a payment in another currency is worth, and at what rate.
fn view_worth(props: &PledgeRowProps, texts: &Texts) -> Option<(&'static str, String)> {
    let pledge = &props.row.pledge;
    let is_read = |field| props.unread.iter().all(|(of, _)| *of != field);
    let is_sure = is_foreign(props) && is_read(PledgeField::Amount) && is_read(PledgeField::Rate);
    let worth = pledge.payment_in_us_dollars().filter(|_| is_sure)?;
    let args = args! {
        "amount" => decimal(&pledge.amount),
        "currency" => &pledge.currency,
        "worth" => money(worth),
        "rate" => decimal(&pledge.rate),
    };
    Some(("pledges-note-worth", texts.text("pledges-note-worth", args)))
}
