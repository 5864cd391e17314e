//! What came from outside, and what there is to say about it.

pub mod differences;

use std::rc::Rc;

use fund_model::Problem;
use fund_scenario::LinkProblem;
use yew::prelude::*;

use crate::components::Dialog;
use crate::effects::links;
use crate::screens::{Scene, use_scene};
use crate::state::{Action, Arrival, BackupCounts, FileProblem};
use crate::text::{Texts, args};

/// Problems that are listed; more are counted.
const LISTED_MOST: usize = 50;

/// Opens a link as soon as it is on the page.
pub fn opened_link(count: u32, text: AttrValue) -> Html {
    html! { <OpenedLink key={count} {count} {text} /> }
}

#[derive(Properties, PartialEq)]
struct OpenedLinkProps {
    count: u32,
    text: AttrValue,
}

#[component]
fn OpenedLink(props: &OpenedLinkProps) -> Html {
    let scene = use_scene();
    use_effect_with((props.count, props.text.clone()), move |(_, text)| {
        links::open(text, &scene.state, &scene.dispatch);
    });
    Html::default()
}

/// A dialog that says it.
pub fn arrival(scene: &Scene, arrival: &Rc<Arrival>) -> Html {
    let texts = &scene.texts;
    let close = scene.dispatch.reform(|()| Action::ArrivalDismissed);
    let (title, content) = match &**arrival {
        Arrival::LinkUnread(problem) => ("arrival-link-unread", link_problem(texts, problem)),
        Arrival::LinkDiffers {
            model_version,
            differences,
        } => (
            "arrival-link-differs",
            differences::view(texts, *model_version, differences),
        ),
        Arrival::FileUnread { name, problem } => {
            ("arrival-file-unread", file_problem(texts, name, problem))
        }
        Arrival::BackupRead(counts) => ("arrival-backup", backup(texts, counts)),
        Arrival::NotGood { wrong } => (
            "arrival-not-good",
            html! { <p>{ texts.text("sharing-not-good", args! { "count" => *wrong }) }</p> },
        ),
    };
    html! {
        <Dialog id="arrival" title={texts.text(title, ())} open={true} on_close={close}>{ content }</Dialog>
    }
}

fn link_problem(texts: &Texts, problem: &LinkProblem) -> Html {
    html! {
        <>
            { link_said(texts, problem) }
            <p>{ texts.text("arrival-own-work", ()) }</p>
        </>
    }
}

/// What is wrong with a link.
pub fn link_said(texts: &Texts, problem: &LinkProblem) -> Html {
    let said = match problem {
        LinkProblem::Damaged => texts.text("arrival-link-damaged", ()),
        LinkProblem::TooNew { .. } => texts.text("arrival-link-too-new", ()),
        LinkProblem::TooLarge { length, most } => texts.text(
            "arrival-link-too-large",
            args! { "length" => *length, "most" => *most },
        ),
        LinkProblem::NotAllowed(_) => texts.text("arrival-link-not-allowed", ()),
    };
    let problems = match problem {
        LinkProblem::NotAllowed(problems) => listed(texts, problems),
        _ => Html::default(),
    };
    html! { <><p>{ said }</p>{ problems }</> }
}

fn file_problem(texts: &Texts, name: &str, problem: &FileProblem) -> Html {
    let name = args! { "name" => name };
    let said = match problem {
        FileProblem::Refused => texts.text("arrival-file-refused", name),
        FileProblem::TooLarge { most } => texts.text(
            "arrival-file-too-large",
            name.with("most", *most / (1024 * 1024)),
        ),
        FileProblem::NotText => texts.text("arrival-file-not-text", name),
        FileProblem::TooNew => texts.text("arrival-file-too-new", name),
        FileProblem::Workbook => texts.text("arrival-file-workbook", name),
        FileProblem::Table => texts.text("arrival-file-table", name),
        FileProblem::Problems(problems) => {
            texts.text("arrival-file-problems", name.with("count", problems.len()))
        }
    };
    let problems = match problem {
        FileProblem::Problems(problems) => listed(texts, problems),
        _ => Html::default(),
    };
    refused(texts, said, problems)
}

/// What is said of something that is not opened.
fn refused(texts: &Texts, said: String, problems: Html) -> Html {
    html! {
        <>
            <p>{ said }</p>
            { problems }
            <p>{ texts.text("arrival-own-work", ()) }</p>
        </>
    }
}

/// Each problem with its place in the format.
fn listed(texts: &Texts, problems: &[Problem]) -> Html {
    let problem = |problem: &Problem| {
        html! {
            <li>
                if !problem.path.is_empty() { <code dir="ltr">{ &problem.path }</code>{ " " } }
                { texts.problem(problem) }
            </li>
        }
    };
    html! {
        <>
            <ul class="arrival__problems">{ for problems.iter().take(LISTED_MOST).map(problem) }</ul>
            if problems.len() > LISTED_MOST {
                <p>{ texts.text("arrival-more", args! { "count" => problems.len() - LISTED_MOST }) }</p>
            }
        </>
    }
}

fn backup(texts: &Texts, counts: &BackupCounts) -> Html {
    let line = |id: &str, count: usize| match count {
        0 => Html::default(),
        count => html! { <li>{ texts.text(id, args! { "count" => count }) }</li> },
    };
    html! {
        <ul>
            { line("arrival-backup-added", counts.added) }
            { line("arrival-backup-same", counts.same) }
            { line("arrival-backup-both", counts.both) }
            { line("arrival-backup-left-out", counts.left_out) }
        </ul>
    }
}
