//! What an author does with the briefing.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::choice::Briefing;
use super::slides::slides_button;
use crate::effects::{briefings, following, links, print};
use crate::screens::Scene;
use crate::screens::embedding::EmbeddingButton;
use crate::text::Texts;

/// The row of actions. `on_present` puts the briefing on the stage.
pub fn actions(scene: &Scene, briefing: &Briefing, on_present: &Callback<()>) -> Html {
    let texts = &scene.texts;
    html! {
        <div class="briefing-screen__actions">
            <button type="button" class="button button--primary" id="briefing-present"
                onclick={on_present.reform(|_: MouseEvent| ())}>
                { texts.text("briefing-present", ()) }
            </button>
            { follow(scene) }
            <EmbeddingButton />
            <CopyLink address={address(scene, briefing)} />
            <button type="button" class="button" id="briefing-print" onclick={Callback::from(|_: MouseEvent| print())}>
                { texts.text("sharing-print", ()) }
            </button>
            { slides_button(scene) }
        </div>
    }
}

/// A link, so that the window is one that the browser lets a page open.
fn follow(scene: &Scene) -> Html {
    let document = std::rc::Rc::clone(&scene.state.document);
    let lead = Callback::from(move |_: MouseEvent| following::lead(&document));
    html! {
        <a class="button" id="briefing-follow" href={briefings::following()} target="_blank" rel="noopener" onclick={lead}>
            { scene.texts.text("briefing-follow", ()) }
        </a>
    }
}

/// The address of the briefing; none where the page has none that others can open, or the scenario is too large.
fn address(scene: &Scene, briefing: &Briefing) -> Option<AttrValue> {
    let page = briefings::page_address()?;
    let scenario = &scene.state.last_good.scenario;
    let (parts, controls) = (briefing.parts_text(), briefing.controls_text());
    let said = briefings::said(scene.texts.language(), &parts, &controls, scenario).ok()?;
    Some(AttrValue::from(page + &said))
}

#[derive(Properties, PartialEq)]
struct CopyLinkProps {
    address: Option<AttrValue>,
}

/// Copies the briefing's link, and says how it went.
#[component]
fn CopyLink(props: &CopyLinkProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let said = use_state_eq(|| None::<&'static str>);
    let copy = {
        let (said, address) = (said.setter(), props.address.clone());
        Callback::from(move |_: MouseEvent| {
            let said = said.clone();
            let Some(address) = address.clone() else {
                return said.set(Some("briefing-link-too-large"));
            };
            spawn_local(async move {
                said.set(Some(match links::copy(&address).await {
                    true => "briefing-link-copied",
                    false => "briefing-link-not-copied",
                }));
            });
        })
    };
    html! {
        <>
            <button type="button" class="button" id="briefing-copy" onclick={copy}>{ texts.text("briefing-copy", ()) }</button>
            <p class="briefing-screen__said" role="status">
                if let Some(said) = *said { { texts.text(said, ()) } }
            </p>
        </>
    }
}
