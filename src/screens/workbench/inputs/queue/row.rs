//! One request: its handle, its place, what it asks, whether it is met. Rendered again only when one of these changes.

use std::rc::Rc;

use yew::prelude::*;

use super::row_details::{DETAILS, view_details};
use super::row_view::{title_of, trouble_of, view_field, view_message};
use crate::screens::workbench::inputs::words;
use crate::state::{Dispatch, RequestField, RequestRow, RowId, Trouble};
use crate::text::{Texts, args};

/// The fields that stand in the row itself.
const COLUMNS: [RequestField; 2] = [RequestField::Title, RequestField::Amount];

/// Whether a request is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Met,
    NotMet,
    /// It does not count, or the model was not asked yet.
    Unknown,
}

/// Properties of [`RequestView`].
#[derive(Clone, Properties, PartialEq)]
pub struct RequestProps {
    pub row: Rc<RequestRow>,
    /// Its place in its year, from 1.
    pub place: usize,
    pub status: Status,
    /// The head of its group, above the first of it.
    pub head: Option<HeadText>,
    /// The line of its year.
    pub line_above: Option<LineText>,
    pub line_below: Option<LineText>,
    /// The labels of the planning years.
    pub years: Rc<[AttrValue]>,
    pub troubles: Vec<(RequestField, Trouble)>,
    pub unread: Vec<(RequestField, String)>,
    /// Every request shows all of its fields.
    pub shows_all: bool,
    pub is_dragged: bool,
    /// Where the dragged request would go: below this one, or above it.
    pub drop_below: Option<bool>,
    /// The request is about to be duplicated, removed or given another year.
    pub on_row_action: Callback<(RowId, RowAction)>,
}

/// The head of a group in words.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadText {
    pub name: AttrValue,
    pub is_continued: bool,
    /// How many of it are met.
    pub note: Option<AttrValue>,
}

/// The line of a year in words.
#[derive(Clone, Debug, PartialEq)]
pub struct LineText {
    pub text: AttrValue,
    /// Every request of the year is above it.
    pub is_end: bool,
}

/// What is about to happen to a request, so that the focus and the page follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAction {
    Duplicated,
    Removed,
    YearChosen,
    Moved(crate::components::RowMove),
}

/// A request with the fields behind "more" when they are open.
#[component]
pub fn RequestView(props: &RequestProps) -> Html {
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
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let id = props.row.id;
    let title = title_of(&props.row, &texts);
    let details_id = format!("request-{}-details", id.0);
    let class = classes!(
        "request",
        (props.status == Status::NotMet).then_some("request--not-met"),
        props.row.is_blank().then_some("request--blank"),
        props.is_dragged.then_some("request--dragged"),
        props.drop_below.map(|below| if below {
            "request--drop-below"
        } else {
            "request--drop-above"
        }),
    );
    let is_open = *open || props.shows_all;
    html! {
        <tbody {class} role="rowgroup" data-row={id.0.to_string()}>
            <>{ for props.head.iter().map(|head| view_head(head, &texts)) }</>
            <>{ for props.line_above.iter().map(view_line) }</>
            <tr class="request__cells" role="row">
                <td class="request__grip" role="cell">
                    <button type="button" class="request__handle" id={format!("request-{}-handle", id.0)} data-handle="true"
                        title={texts.plain("queue-handle.title", ())} aria-describedby="queue-handle-help"
                        aria-label={texts.plain("queue-handle", args! { "title" => &title })}>
                        <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
                            { for [(2, 2), (6, 2), (2, 7), (6, 7), (2, 12), (6, 12)].map(|(x, y)| html! {
                                <circle cx={x.to_string()} cy={y.to_string()} r="1.25" fill="currentColor" />
                            }) }
                        </svg>
                    </button>
                </td>
                <td class="request__place number" role="cell">{ texts.show(props.place) }</td>
                { for COLUMNS.map(|column| html! {
                    <td class={format!("request__{}", column.name())} role="cell" key={column.name()}>
                        <span class="request__label" aria-hidden="true">{ words::request_label(column, &texts) }</span>
                        { view_field(props, column, &title, &texts, &dispatch) }
                    </td>
                }) }
                <td class="request__status" role="cell">{ status(props.status, &texts) }</td>
                <td class="request__more" role="cell">
                    <button type="button" class="button button--quiet button--icon" onclick={toggle} disabled={props.shows_all}
                        aria-expanded={is_open.to_string()} aria-controls={details_id.clone()}
                        aria-label={texts.plain("queue-more-fields", args! { "title" => &title })}>
                        <span aria-hidden="true">{ "⋯" }</span>
                    </button>
                </td>
            </tr>
            // Lists of their own, so that a message that comes or goes leaves the cells, and the focus, where they are.
            <>{ for COLUMNS.iter().filter_map(|column| view_message(props, *column, &texts, &dispatch)) }</>
            if props.row.is_blank() {
                <tr class="request__note" role="row">
                    <td colspan="6" role="cell">{ texts.text("queue-note-blank", ()) }</td>
                </tr>
            }
            if is_open {
                { view_details(props, &details_id, &title, &texts, &dispatch) }
            }
            <>{ for props.line_below.iter().map(view_line) }</>
        </tbody>
    }
}

fn view_head(head: &HeadText, texts: &Texts) -> Html {
    html! {
        <tr class="queue__group" role="row">
            <th scope="rowgroup" colspan="6" role="rowheader">
                <span class="queue__year">{ &head.name }</span>
                if head.is_continued {
                    { " " }<span class="queue__note">{ texts.text("queue-continued", ()) }</span>
                }
                if let Some(note) = &head.note {
                    { " " }<span class="queue__note">{ note }</span>
                }
            </th>
        </tr>
    }
}

fn view_line(LineText { text, is_end }: &LineText) -> Html {
    html! {
        <tr class={classes!("queue__line", is_end.then_some("queue__line--all"))} role="row"><td colspan="6" role="cell">{ text }</td></tr>
    }
}

fn status(status: Status, texts: &Texts) -> Html {
    let (sign, id) = match status {
        Status::Met => ("✓", "queue-met"),
        Status::NotMet => ("–", "queue-not-met"),
        Status::Unknown => {
            return html! { <span class="visually-hidden">{ texts.text("queue-unknown", ()) }</span> };
        }
    };
    html! { <><span aria-hidden="true">{ sign }</span>{ " " }{ texts.text(id, ()) }</> }
}
