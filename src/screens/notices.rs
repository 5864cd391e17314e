//! What was just done, said on every screen.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Toast;
use crate::screens::{Scene, scenario_name, with_annex};
use crate::state::{Action, Dispatch, Notice, NoticeKind, State};
use crate::text::{Texts, args};

/// What was just done, with undo.
pub fn notices(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let notice = state.notice.as_ref();
    let offers_undo = notice.is_some_and(|notice| notice.kind.offers_undo());
    let toast = Toast {
        message: notice.map(|notice| AttrValue::from(notice_text(notice, state, texts))),
        number: notice.map_or(0, |notice| notice.number),
        on_undo: offers_undo.then(|| on_undo(notice, dispatch)),
        on_dismissed: dispatch.reform(|()| Action::NoticeDismissed),
    };
    toast.view(texts)
}

/// What takes back the step of a notice.
fn on_undo(notice: Option<&Notice>, dispatch: &Dispatch) -> Callback<()> {
    match notice.map(|notice| &notice.kind) {
        Some(NoticeKind::ScenarioRemoved(kept)) => {
            let (kept, dispatch) = (Rc::clone(kept), dispatch.clone());
            Callback::from(move |()| {
                let (kept, dispatch, failed) =
                    (Rc::clone(&kept), dispatch.clone(), dispatch.clone());
                with_annex(
                    move |annex| (annex.restore)(&kept, &dispatch),
                    move || failed.emit(Action::AnnexMissed),
                );
            })
        }
        _ => dispatch.reform(|()| Action::Undone),
    }
}

fn notice_text(notice: &Notice, state: &State, texts: &Texts) -> String {
    match &notice.kind {
        NoticeKind::PledgeRemoved { donor } if donor.is_empty() => {
            texts.text("notice-pledge-removed-unnamed", ())
        }
        NoticeKind::PledgeRemoved { donor } => texts.text(
            "notice-pledge-removed",
            args! { "donor" => texts.contributor_shown(donor) },
        ),
        NoticeKind::PledgesImported { count } => {
            texts.text("notice-pledges-imported", args! { "count" => *count })
        }
        NoticeKind::RequestsImported { count } => {
            texts.text("notice-requests-imported", args! { "count" => *count })
        }
        NoticeKind::PledgesSorted => texts.text("notice-pledges-sorted", ()),
        NoticeKind::RequestRemoved { title } if title.is_empty() => {
            texts.text("notice-request-removed-unnamed", ())
        }
        NoticeKind::RequestRemoved { title } => {
            texts.text("notice-request-removed", args! { "title" => title })
        }
        NoticeKind::ScenarioOpened => {
            let name = scenario_name(state, &state.document, texts);
            texts.text("notice-scenario-opened", args! { "name" => name })
        }
        NoticeKind::ScenarioRemoved(kept) => {
            let name = scenario_name(state, &kept.document, texts);
            texts.text("notice-scenario-removed", args! { "name" => name })
        }
        NoticeKind::AnnexMissed => texts.text("annex-failed", ()),
        NoticeKind::Undone => texts.text("notice-undone", ()),
        NoticeKind::Redone => texts.text("notice-redone", ()),
    }
}
