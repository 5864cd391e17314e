//! What `index.html` declares and other parts read: it is written once, there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace;

/// The content security policy of a page.
pub(crate) fn policy(page: &Path) -> Result<String> {
    let html = fs::read_to_string(page).with_context(|| {
        format!(
            "{} is not there: run `cargo xtask build` first",
            page.display()
        )
    })?;
    attribute(&html, "http-equiv=\"Content-Security-Policy\"", "content")
        .with_context(|| format!("{} states no content security policy", page.display()))
}

/// The parameters of wasm-opt, without its level: the features that rustc's output uses and browsers have.
pub(crate) fn wasm_opt_features() -> Result<Vec<String>> {
    let html = fs::read_to_string(workspace::root().join("index.html"))
        .context("reading the shell of the page")?;
    let parameters = attribute(&html, "data-wasm-opt=", "data-wasm-opt-params")
        .context("index.html names no parameters for wasm-opt")?;
    Ok(parameters.split_whitespace().map(str::to_owned).collect())
}

/// The value of an attribute that follows a mark in the same tag.
fn attribute(html: &str, mark: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split_once(mark)?;
    let (tag, _) = rest.split_once('>')?;
    let (_, value) = tag.split_once(&format!("{name}=\""))?;
    let (value, _) = value.split_once('"')?;
    Some(value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_forbids_inline_code() {
        let policy = policy(&workspace::root().join("index.html")).expect("the shell's policy");
        assert!(policy.starts_with("default-src 'none';"));
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
        assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"));
    }

    #[test]
    fn wasm_opt_uses_no_feature_that_browsers_lack() {
        let features = wasm_opt_features().expect("the shell's parameters");
        assert!(!features.contains(&"--all-features".to_owned()));
    }
}
