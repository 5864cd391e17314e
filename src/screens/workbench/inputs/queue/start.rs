//! What an empty queue offers: to begin with the average requests assumed so far, each a row of its own.

use fund_model::{QueuedRequest, RequestDraft};
use yew::prelude::*;

use super::answers::year_labels;
use crate::screens::Scene;
use crate::state::{Action, selectors};
use crate::text::{Texts, args};

/// An empty queue.
pub fn start(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let requests = selectors::queue_of_average(state).filter(|requests| !requests.is_empty());
    let offer = requests.map(|requests| {
        let count = requests.len();
        let drafts = assumed(&requests, &year_labels(state), texts);
        let begin = dispatch.reform(move |_: MouseEvent| Action::RequestsAdded(drafts.clone()));
        html! {
            <>
                <p>{ texts.text("queue-begin-help", args! { "count" => count }) }</p>
                <button type="button" class="button button--small queue__begin" onclick={begin}>
                    { texts.text("queue-begin", args! { "count" => count }) }
                </button>
            </>
        }
    });
    html! {
        <div class="queue__empty">
            <p>{ texts.text("queue-empty", ()) }</p>
            { for offer }
        </div>
    }
}

/// The requests with titles that say that they are assumed.
fn assumed(requests: &[QueuedRequest], years: &[AttrValue], texts: &Texts) -> Vec<RequestDraft> {
    let mut number = 0;
    let mut of_year = 0;
    let draft = |request: &QueuedRequest| {
        number = if request.year == of_year {
            number + 1
        } else {
            1
        };
        of_year = request.year;
        let year = years
            .get(of_year as usize - 1)
            .map_or("", AttrValue::as_str);
        RequestDraft {
            title: texts.plain(
                "queue-assumed-title",
                args! { "number" => number, "year" => year },
            ),
            year: request.year.to_string(),
            amount: request.amount.to_string(),
            ..RequestDraft::default()
        }
    };
    requests.iter().map(draft).collect()
}
