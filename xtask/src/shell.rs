//! What `index.html` declares and other parts read: it is written once, there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

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
    use crate::workspace;

    #[test]
    fn the_policy_forbids_inline_code() {
        let policy = policy(&workspace::root().join("index.html")).expect("the shell's policy");
        assert!(policy.starts_with("default-src 'none';"));
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
        assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"));
    }
}
