//! What servers are told of the site: headers for CDNs, a file to include for nginx, one that Apache reads by itself.
//!
//! All of it follows from the files of the build and from the policy that the page states.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::compress::files;
use crate::media::{MEDIA_TYPES, is_compressible};
use crate::step::announce;
use crate::{health, names, shell, workspace};

const NGINX: &str = include_str!("../../assets/hosting/nginx.conf");
const APACHE: &str = include_str!("../../assets/hosting/htaccess");
/// Cloudflare and Netlify read no more.
const MOST_RULES: usize = 100;

/// For names that change with the content.
const LASTING: &str = "public, max-age=31536000, immutable";
/// For names that stay: kept, but used only after the server said that it is the same still.
const REVALIDATED: &str = "no-cache";
/// The page offered as a file under a name that says what it is.
pub(crate) const ONE_FILE: &str = "one-file.html";
const ATTACHMENT: &str = "attachment; filename=reserve-runway.html";

/// Adds to the built site what servers read and the pages that check it.
pub(crate) fn add_to_site() -> Result<()> {
    announce("Writing what servers need");
    let site = workspace::dist();
    let policy = shell::policy(&site.join("index.html"))?;
    health::write(&site)?;
    write(&site, "hosting/nginx.conf", &nginx(&policy)?)?;
    write(&site, ".htaccess", &apache(&policy)?)?;
    write(&site, "_headers", &headers(&policy, &site)?)
}

/// Whether a file may be kept for ever under its name.
pub(crate) fn is_lasting(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.and_then(names::digits).is_some()
}

/// Whether pages of other sites load it.
pub(crate) fn is_for_others(path: &Path) -> bool {
    path.starts_with("embed")
}

/// The form that Netlify and Cloudflare read. Where two rules give one header, they join both values, so no rule
/// touches the header of another; what is not named here keeps their own rule, which is to ask anew each time.
fn headers(policy: &str, site: &Path) -> Result<String> {
    let mut rules = vec![
        format!(
            "/*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
        ),
        "/embed/*\n  Access-Control-Allow-Origin: *\n".to_owned(),
        format!("/{ONE_FILE}\n  Content-Disposition: {ATTACHMENT}\n"),
    ];
    for path in files(site)?.iter().filter(|path| is_lasting(path)) {
        let name = path.strip_prefix(site).unwrap_or(path).display();
        rules.push(format!("/{name}\n  Cache-Control: {LASTING}\n"));
    }
    if rules.len() > MOST_RULES {
        bail!("_headers has {} rules; CDNs read {MOST_RULES}", rules.len());
    }
    Ok(rules.join("\n"))
}

fn nginx(policy: &str) -> Result<String> {
    let types =
        MEDIA_TYPES.map(|(media, endings)| format!("    \"{media}\" {};", endings.join(" ")));
    filled(NGINX, policy, &[("types", &types.join("\n"))])
}

fn apache(policy: &str) -> Result<String> {
    let dotted = |endings: &[&str]| {
        endings
            .iter()
            .map(|ending| format!(".{ending}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let types =
        MEDIA_TYPES.map(|(media, endings)| format!("    AddType \"{media}\" {}", dotted(endings)));
    let compressible = MEDIA_TYPES
        .iter()
        .flat_map(|(media, endings)| endings.iter().map(move |ending| (media, ending)));
    let forms: Vec<_> = compressible
        .filter(|(_, ending)| is_compressible(Path::new(&format!("a.{ending}"))))
        .map(|(media, ending)| {
            format!(
                "    RewriteRule \\.{ending}\\.(br|gz)$ - \"[T={media},E=no-brotli:1,E=no-gzip:1]\""
            )
        })
        .collect();
    filled(
        APACHE,
        policy,
        &[("types", &types.join("\n")), ("forms", &forms.join("\n"))],
    )
}

/// A template with the values that its names in braces stand for.
fn filled(template: &str, policy: &str, own: &[(&str, &str)]) -> Result<String> {
    if policy.contains(['"', '\\', '$', '\n']) {
        bail!("the policy has a sign that servers read as more than itself: {policy}");
    }
    let shared = [
        ("version", env!("CARGO_PKG_VERSION")),
        ("policy", policy),
        ("lasting", LASTING),
        ("revalidated", REVALIDATED),
        ("attachment", ATTACHMENT),
    ];
    let mut text = template.to_owned();
    for (name, value) in shared.iter().chain(own) {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    Ok(text)
}

fn write(site: &Path, name: &str, text: &str) -> Result<()> {
    let path = site.join(name);
    let folder = path.parent().unwrap_or(site);
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
}
