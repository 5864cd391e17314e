//! The page as one file: the text of the one that is open, or of the one that a site has beside the page.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

/// Beside the page, as `cargo xtask build` writes it.
const BESIDE: &str = "one-file.html";
/// Where `assets/one-file.js` keeps the text of the file, as it was before the page changed anything.
const OWN: &str = "reserveRunwayFile";

/// The text of the file that is open. `None` for a page that is not one file.
pub fn own() -> Option<String> {
    let window = window()?;
    let own = Reflect::get(&window, &JsValue::from_str(OWN)).ok()?;
    own.as_string()
}

/// The text of the file that the site has. `None` where it did not come.
pub async fn beside() -> Option<String> {
    let answer = JsFuture::from(window()?.fetch_with_str(BESIDE)).await;
    let answer = answer.ok()?.dyn_into::<Response>().ok()?;
    if !answer.ok() {
        return None;
    }
    let text = JsFuture::from(answer.text().ok()?).await;
    text.ok()?.as_string()
}
