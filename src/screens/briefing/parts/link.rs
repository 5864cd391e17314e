//! The way to this briefing: its link, and the link as a code for cameras.

use yew::prelude::*;

use super::{Part, Shown, section};
use crate::components::{QrCode, copied_text};
use crate::effects::{briefings, links};
use crate::screens::paper::paper_address;

/// The link and its code; where there is none, why.
pub fn view(shown: &Shown) -> Html {
    let texts = &shown.scene.texts;
    let content = match address(shown) {
        Ok(address) => html! {
            <div class="briefing__way">
                <QrCode text={address.clone()} label={texts.text("briefing-code", ())}
                    too_long={texts.text("briefing-code-too-long", ())} />
                <div class="briefing__address">
                    <p>{ texts.text("briefing-link-help", ()) }</p>
                    { copied_text("briefing-link", texts.text("briefing-part-link", ()).into(), address.clone().into()) }
                    { paper_address(address) }
                    { for in_calculator(shown) }
                </div>
            </div>
        },
        Err(id) => html! { <p class="briefing__lead">{ texts.text(id, ()) }</p> },
    };
    section(texts, Part::Link, content)
}

/// The address of the briefing, as its author made it; else the message why it has none.
pub fn address(shown: &Shown) -> Result<String, &'static str> {
    let page = briefings::page_address().ok_or("briefing-link-file")?;
    let (parts, controls) = (shown.briefing.parts_text(), shown.briefing.controls_text());
    let language = shown.scene.texts.language();
    let said = briefings::said(language, &parts, &controls, &shown.author);
    said.map(|said| page + &said)
        .map_err(|_| "briefing-link-too-large")
}

/// The way into the calculator with this scenario. A tab of its own, for the briefing may stand in another page.
fn in_calculator(shown: &Shown) -> Option<Html> {
    let address = links::address(&shown.author).ok()?;
    Some(html! {
        <p>
            <a href={address} target="_blank" rel="noopener noreferrer">{ shown.scene.texts.text("briefing-calculator", ()) }</a>
        </p>
    })
}
