//! The list "changed from …".

use std::rc::Rc;

use yew::prelude::*;

use super::{change_line, entries};
use crate::components::LazyDetails;
use crate::screens::{Scene, scenario_name};
use crate::state::Document;
use crate::text::{Texts, args};

/// So many lines are in sight; the others are behind a fold.
const LINES_IN_SIGHT: usize = 12;

/// In what a scenario differs from the one it started from, line by line.
pub fn changed_from(scene: &Scene, from: &Rc<Document>, to: &Rc<Document>) -> Html {
    let Scene { state, texts, .. } = scene;
    let name = scenario_name(state, from, texts);
    let lines = entries(texts, &from.draft(), &to.draft());
    let lines = lines
        .iter()
        .map(|entry| change_line(texts, entry))
        .collect();
    view_changes(texts, &name, lines)
}

/// The list under the name of the scenario that was changed.
pub fn view_changes(texts: &Texts, name: &str, mut lines: Vec<String>) -> Html {
    if lines.is_empty() {
        let same = texts.text("changes-none", args! { "name" => name });
        return html! { <p class="changes__lead">{ same }</p> };
    }
    let lead = args! { "name" => name, "changes" => lines.len() };
    let folded = lines.split_off(lines.len().min(LINES_IN_SIGHT));
    let fold = (!folded.is_empty()).then(|| {
        let summary = texts.text("changes-more", args! { "more" => folded.len() });
        let content = Callback::from(move |()| list(&folded));
        html! { <LazyDetails {summary} {content} /> }
    });
    html! {
        <div class="changes">
            <p class="changes__lead">{ texts.text("changes-from", lead) }</p>
            { list(&lines) }
            { for fold }
        </div>
    }
}

fn list(lines: &[String]) -> Html {
    html! { <ul class="changes__list">{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}
