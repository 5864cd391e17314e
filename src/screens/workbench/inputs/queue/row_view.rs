//! The fields of a request, and what is wrong with them.

use yew::prelude::*;

use super::row::{RequestProps, RowAction};
use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::screens::workbench::inputs::DocumentInput;
use crate::screens::workbench::inputs::trouble::view_trouble;
use crate::screens::workbench::inputs::{spec, words};
use crate::state::{Action, Dispatch, Field, RequestField, RequestRow, Trouble};
use crate::text::{Texts, args};
use fund_model::{Area, Word};

/// What a request is called: its title, or that it has none.
pub fn title_of(row: &RequestRow, texts: &Texts) -> String {
    let title = row.request.title.trim();
    if title.is_empty() {
        texts.text("queue-untitled", ())
    } else {
        title.to_owned()
    }
}

/// The trouble of one field of a request.
pub fn trouble_of(troubles: &[(RequestField, Trouble)], field: RequestField) -> Option<&Trouble> {
    let found = troubles.iter().find(|(of, _)| *of == field);
    found.map(|(_, trouble)| trouble)
}

fn input_id(props: &RequestProps, part: RequestField) -> String {
    format!("request-{}-{}", props.row.id.0, part.name())
}

/// The input of one field.
pub fn view_field(
    props: &RequestProps,
    part: RequestField,
    title: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let row = &props.row;
    let row_id = row.id;
    let field = Field::Request(row_id, part);
    let id = input_id(props, part);
    let field_label = words::request_label(part, texts);
    let label = texts.plain(
        "pledges-cell",
        args! { "field" => field_label, "pledge" => title },
    );
    let invalid = trouble_of(&props.troubles, part).is_some();
    let described_by = invalid.then(|| AttrValue::from(format!("{id}-message")));
    let unread = props.unread.iter().find(|(of, _)| *of == part);
    let unread = unread.map(|(_, text)| AttrValue::from(text.clone()));
    let Some(options) = options(part, &props.years, texts) else {
        let input = DocumentInput {
            unread,
            label: Some(label.into()),
            described_by,
            invalid,
            list: (part == RequestField::Region).then_some("queue-regions".into()),
            column: Some(part.name().into()),
            ..DocumentInput::new(field, id.into(), row.text(part).to_owned())
        };
        return input.view(dispatch);
    };
    let (dispatch, on_row_action) = (dispatch.clone(), props.on_row_action.clone());
    let choice = Choice {
        id: id.into(),
        label: label.into(),
        style: ChoiceStyle::List,
        options,
        value: unread.unwrap_or_else(|| row.text(part).to_owned().into()),
        described_by,
        invalid,
        column: Some(part.name().into()),
        class: "",
        on_chosen: Callback::from(move |word: AttrValue| {
            if part == RequestField::Year {
                on_row_action.emit((row_id, RowAction::YearChosen));
            }
            dispatch.emit(Action::ValueChosen {
                field,
                text: word.to_string(),
            });
        }),
    };
    choice.view()
}

/// What is wrong with one field, if anything.
pub fn view_message(
    props: &RequestProps,
    part: RequestField,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Option<Html> {
    let trouble = trouble_of(&props.troubles, part)?;
    let field = Field::Request(props.row.id, part);
    let form = spec::form(field, "USD");
    let choose = dispatch.reform(move |text| Action::ValueChosen { field, text });
    Some(html! {
        <tr class="request__message" role="row" key={part.name()}>
            <td colspan="6" role="cell">
                <div class="field__message" id={format!("{}-message", input_id(props, part))}>
                    { view_trouble(trouble, &form, texts, &choose) }
                </div>
            </td>
        </tr>
    })
}

/// The options of a field that is chosen from a list.
fn options(part: RequestField, years: &[AttrValue], texts: &Texts) -> Option<Vec<ChoiceOption>> {
    let option = |word: AttrValue, label: AttrValue| ChoiceOption {
        word,
        label,
        help: None,
    };
    let said = |word: &'static str, id: &str| option(word.into(), texts.text(id, ()).into());
    Some(match part {
        RequestField::Year => {
            let years = (1_usize..).zip(years);
            years
                .map(|(year, label)| option(year.to_string().into(), label.clone()))
                .collect()
        }
        RequestField::Area => std::iter::once(said("", "queue-not-stated"))
            .chain(words::options("area", Area::NAMES, texts))
            .collect(),
        RequestField::Ldc | RequestField::Sids => vec![
            said("", "queue-not-stated"),
            said("true", "option-yes"),
            said("false", "option-no"),
        ],
        RequestField::Title | RequestField::Amount | RequestField::Region => return None,
    })
}
