//! From paper back to the scenario: its link, and the code that a camera reads.

use yew::prelude::*;

use super::printed::Printed;
use crate::components::{QR_CODE_BYTES_MOST, QrCode};
use crate::effects::{briefings, links};
use crate::text::{Texts, args};

/// The link and its code; where there is none that others can use, that there is none. `is_named`: it is one of several.
pub fn way_back(texts: &Texts, printed: &Printed, is_named: bool) -> Html {
    let way = match links::address(&printed.scenario) {
        Ok(_) if briefings::page_address().is_none() => without_link(texts, "paper-from-disk"),
        Ok(address) if address.len() > QR_CODE_BYTES_MOST => without_link(texts, "paper-no-code"),
        Ok(address) => link(texts, printed, &address),
        Err(_) => without_link(texts, "paper-too-long"),
    };
    html! {
        <section class="way-back">
            if is_named {
                <h2 class="way-back__name">{ &printed.name }</h2>
                <p class="way-back__as-of">{ printed.as_of(texts) }</p>
            }
            { way }
        </section>
    }
}

fn link(texts: &Texts, printed: &Printed, address: &str) -> Html {
    let label = texts.text("paper-code", args! { "name" => &printed.name });
    html! {
        <div class="way-back__link">
            <QrCode text={address.to_owned()} {label} too_long={texts.text("paper-no-code", ())} />
            <div class="way-back__words">
                <p>{ texts.text("paper-link", ()) }</p>
                { paper_address(address.to_owned()) }
            </div>
        </div>
    }
}

/// An address on paper, whole where a field would cut it off. No screen shows it.
pub fn paper_address(address: String) -> Html {
    html! { <p class="paper-address" dir="ltr"><a href={address.clone()}>{ address }</a></p> }
}

fn without_link(texts: &Texts, id: &str) -> Html {
    html! { <p>{ texts.text(id, ()) }</p> }
}
