//! What was just done, said on every screen.

use yew::prelude::*;

use crate::components::Toast;
use crate::screens::Scene;
use crate::state::{Action, Notice, NoticeKind, State};
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
        on_undo: offers_undo.then(|| dispatch.reform(|()| Action::Undone)),
        on_dismissed: dispatch.reform(|()| Action::NoticeDismissed),
    };
    toast.view(texts)
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
        NoticeKind::PledgesPasted { count } => {
            texts.text("notice-pledges-pasted", args! { "count" => *count })
        }
        NoticeKind::PledgesSorted => texts.text("notice-pledges-sorted", ()),
        NoticeKind::RequestRemoved { title } if title.is_empty() => {
            texts.text("notice-request-removed-unnamed", ())
        }
        NoticeKind::RequestRemoved { title } => {
            texts.text("notice-request-removed", args! { "title" => title })
        }
        NoticeKind::PresetChosen => {
            let name = texts.text(&format!("preset-{}", state.document.origin), ());
            texts.text("notice-preset-chosen", args! { "name" => name })
        }
        NoticeKind::Undone => texts.text("notice-undone", ()),
        NoticeKind::Redone => texts.text("notice-redone", ()),
    }
}
