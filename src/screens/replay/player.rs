//! Shows before, moves to after, and stops when a person wants it to.

use std::rc::Rc;

use yew::prelude::*;

use super::drawing::{Moment, requests_chart, reserve_chart};
use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{LazyDetails, use_later, wants_less_motion};
use crate::screens::workbench::headline;
use crate::screens::workbench::results::cards::{Card, cards};
use crate::state::Results;
use crate::text::{Texts, args};

/// How long the answer before the change stands, in milliseconds: time to read its sentence.
const BEFORE_MS: u32 = 1_500;
/// How long each step of the movement takes, in milliseconds.
const STEP_MS: u32 = 40;
/// Steps of the movement: about a second.
const STEPS: u32 = 24;
/// So many changes are in sight; a paste of hundreds of pledges is behind a fold.
const CHANGES_IN_SIGHT: usize = 5;

/// How far the movement is: 0 is before, [`STEPS`] is after.
type Step = u32;

/// Properties of [`Player`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlayerProps {
    pub texts: Texts,
    /// What the change was, line by line.
    pub changes: Vec<AttrValue>,
    pub before: Rc<Results>,
    pub after: Rc<Results>,
}

/// Headline, figures and charts before and after a change. Plays once by itself, unless the person wants less motion:
/// then there are the two ends and no movement.
#[component]
pub fn Player(props: &PlayerProps) -> Html {
    let PlayerProps {
        texts,
        before,
        after,
        ..
    } = props;
    let step = use_state_eq(|| 0);
    let is_playing = use_state_eq(|| !wants_less_motion());
    let wait = if *step == 0 { BEFORE_MS } else { STEP_MS };
    use_later((*step, *is_playing), is_playing.then_some(wait), {
        let (next, step, is_playing) = (*step + 1, step.setter(), is_playing.setter());
        move || {
            step.set(next);
            is_playing.set(next < STEPS);
        }
    });
    let go_to = {
        let (step, is_playing) = (step.setter(), is_playing.setter());
        Callback::from(move |(to, playing): (Step, bool)| {
            step.set(to);
            is_playing.set(playing);
        })
    };
    let stop = {
        let (go_to, playing) = (go_to.clone(), *is_playing);
        Callback::from(move |_: MouseEvent| {
            if playing {
                go_to.emit((STEPS, false));
            }
        })
    };
    let is_after = *step == STEPS;
    let shown = if is_after { after } else { before };
    let moment = Moment::between(before, after, *step, STEPS);
    html! {
        <div class="replay" onclick={stop}>
            { changes(texts, &props.changes) }
            <div class="replay__controls">
                { ends(texts, is_after, &go_to) }
                if !*is_playing && !wants_less_motion() {
                    <button type="button" class="button" onclick={go_to.reform(|_: MouseEvent| (0, true))}>
                        { texts.text("replay-again", ()) }
                    </button>
                }
            </div>
            <p class="replay__sentence">{ headline(texts, shown) }</p>
            <dl class="replay__figures">{ for figures(texts, before, after, is_after) }</dl>
            <div class="replay__charts">
                { reserve_chart(texts, &moment) }
                { requests_chart(texts, &moment) }
            </div>
            { told(props) }
        </div>
    }
}

fn changes(texts: &Texts, changes: &[AttrValue]) -> Html {
    let list = |lines: &[AttrValue]| {
        html! { <ul class="changes__list">{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
    };
    let (in_sight, folded) = changes.split_at(changes.len().min(CHANGES_IN_SIGHT));
    let fold = (!folded.is_empty()).then(|| {
        let summary = texts.text("changes-more", args! { "more" => folded.len() });
        let rest = list(folded);
        html! { <LazyDetails {summary} content={Callback::from(move |()| rest.clone())} /> }
    });
    html! {
        <>
            { list(in_sight) }
            { for fold }
        </>
    }
}

/// The choice between the two ends, which stops the movement.
fn ends(texts: &Texts, is_after: bool, go_to: &Callback<(Step, bool)>) -> Html {
    let option = |word: &'static str| ChoiceOption {
        word: word.into(),
        label: texts.text(&format!("replay-{word}"), ()).into(),
        help: None,
    };
    let choice = Choice {
        id: "replay-end".into(),
        label: texts.text("replay-end", ()).into(),
        style: ChoiceStyle::Segments,
        options: vec![option("before"), option("after")],
        value: if is_after { "after" } else { "before" }.into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "",
        on_chosen: go_to.reform(|word: AttrValue| match word.as_str() {
            "after" => (STEPS, false),
            _ => (0, false),
        }),
    };
    choice.view()
}

/// The four figures; after the change, each that changed with what it was.
fn figures(texts: &Texts, before: &Results, after: &Results, is_after: bool) -> Vec<Html> {
    let pairs = cards(texts, before).into_iter().zip(cards(texts, after));
    let figure = |(before, after): (Card, Card)| {
        let was = (is_after && before.value != after.value)
            .then(|| texts.text("replay-was", args! { "value" => &before.value }));
        let shown = if is_after { after } else { before };
        html! {
            <div class="replay__figure">
                <dt>{ shown.label }</dt>
                <dd class="replay__value">{ shown.value }</dd>
                { for was.map(|was| html! { <dd class="replay__was">{ was }</dd> }) }
            </div>
        }
    };
    pairs.map(figure).collect()
}

/// All of it at once for who does not see it move.
fn told(props: &PlayerProps) -> Html {
    let PlayerProps {
        texts,
        changes,
        before,
        after,
    } = props;
    let args = args! {
        "change" => changes.first().map(ToString::to_string).unwrap_or_default(),
        "before" => headline(texts, before),
        "after" => headline(texts, after),
    };
    html! { <p class="visually-hidden" role="status">{ texts.text("replay-told", args) }</p> }
}
