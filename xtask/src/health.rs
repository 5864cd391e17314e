//! The health check of a deployed site: a page that looks at each file from the browser, and one line for monitors.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::compress::{LEAST_BYTES, files};
use crate::hosting::{is_for_others, is_lasting};
use crate::media::{is_compressible, media_type};
use crate::names::hexadecimal;

const FOLDER: &str = "health";
const PAGE: &str = include_str!("../../assets/health/index.html");
const SCRIPT: &str = include_str!("../../assets/health/health.js");
const STYLE: &str = include_str!("../../assets/health/health.css");

/// Writes `health/` and `health.txt` for the files that are in the site now.
pub(crate) fn write(site: &Path) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let page = fs::read(site.join("index.html")).context("reading the page")?;
    // The page names all that belongs to it by its content, so its digest stands for the build.
    let build = &digest(&page)[..16];
    let list = json!({ "version": version, "build": build, "files": list(site)? });
    for (name, text) in [
        ("health/index.html", PAGE.replace("{version}", version)),
        ("health/health.js", SCRIPT.to_owned()),
        ("health/health.css", STYLE.to_owned()),
        ("health/files.json", list.to_string()),
        (
            "health.txt",
            format!("ok reserve-runway {version} {build}\n"),
        ),
    ] {
        let path = site.join(name);
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

fn list(site: &Path) -> Result<Vec<Value>> {
    let mut list = Vec::new();
    for path in files(site)? {
        let name = path.strip_prefix(site).unwrap_or(&path);
        if is_for_browsers(name) {
            let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            list.push(entry(name, &bytes));
        }
    }
    list.sort_by_key(|file| file["path"].to_string());
    Ok(list)
}

/// Not what servers and programs read, nor this check itself.
fn is_for_browsers(name: &Path) -> bool {
    let first = name
        .iter()
        .next()
        .and_then(|part| part.to_str())
        .unwrap_or_default();
    let aside =
        first.starts_with(['.', '_']) || [FOLDER, "health.txt", "hosting", "npm"].contains(&first);
    let declares =
        name.ends_with("package.json") || name.extension().is_some_and(|ending| ending == "ts");
    !aside && !declares
}

fn entry(name: &Path, bytes: &[u8]) -> Value {
    // The page is what its folder answers with.
    let address = match name.to_str() {
        Some("index.html") | None => "./".to_owned(),
        Some(name) => name.replace('\\', "/"),
    };
    json!({
        "path": address,
        "bytes": bytes.len(),
        "sha256": digest(bytes),
        "type": media_type(name).split(';').next(),
        "compressed": is_compressible(name) && bytes.len() >= LEAST_BYTES,
        "lasting": is_lasting(name),
        "for_others": is_for_others(name),
    })
}

fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_never_ask_for_is_not_checked() {
        for (name, checked) in [
            ("index.html", true),
            ("boot.js", true),
            ("embed/fund_bg.wasm", true),
            ("embed/fund.d.ts", false),
            ("embed/package.json", false),
            (".htaccess", false),
            ("_headers", false),
            ("hosting/nginx.conf", false),
            ("health/health.js", false),
        ] {
            assert_eq!(is_for_browsers(Path::new(name)), checked, "{name}");
        }
    }

    #[test]
    fn a_file_is_described_as_the_check_needs_it() {
        let found = entry(Path::new("page-0123456789abcdef.css"), b"");
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(
            found,
            json!({ "path": "page-0123456789abcdef.css", "bytes": 0, "sha256": empty, "type": "text/css",
                    "compressed": false, "lasting": true, "for_others": false })
        );
        let page = entry(Path::new("index.html"), &[b' '; LEAST_BYTES]);
        assert_eq!(
            (&page["path"], &page["compressed"]),
            (&json!("./"), &json!(true))
        );
    }
}
