//! The page as one file, with everything inside: it opens from a disk by a double click and needs no network.
//!
//! The modules stand in it packed, as text that no browser runs; all its scripts are one. Its policy names them by what
//! is in them and lets it connect to nothing. The web worker stays out: where there is none, the page does its work.

mod bundle;
mod signs;

use std::fs;
use std::num::NonZeroU64;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail};
use data_encoding::BASE64;
use sha2::{Digest, Sha256};
use zopfli::{Format, Options};

use crate::build::PAGE;
use crate::workspace;
use bundle::{Scripts, bundled};
use signs::signs;

const NAME: &str = "one-file.html";
/// What goes as an attachment everywhere.
const BYTES_MOST: usize = 1_500_000;
/// More take longer and save little.
const PACKING_ROUNDS: NonZeroU64 = NonZeroU64::new(5).expect("five is not zero");
const FIRST_SCRIPT: &str = "assets/one-file.js";
/// How a page that is one file is told from one that is not: `src/effects/one_file.rs` reads it.
const ROOT: &str = "<html lang=\"en\" dir=\"ltr\"";
const MARK: &str = " data-one-file";

/// Writes the one file beside the page that it is made of.
pub(crate) fn one_file(dist: &Path) -> Result<()> {
    let shell = read(dist, "index.html")?;
    let page = whole(&shell, dist)?;
    if page.len() > BYTES_MOST {
        bail!("{NAME} has {} bytes, and may have {BYTES_MOST}", page.len());
    }
    let to = dist.join(NAME);
    fs::write(&to, page).with_context(|| format!("writing {}", to.display()))
}

fn whole(shell: &str, dist: &Path) -> Result<String> {
    let mut within = Within::default();
    let shell = with_each(shell, "<link ", ">", |tag| within.link(tag, dist))?;
    let mut start = None;
    let shell = with_each(&shell, "<script ", "</script>", |tag| {
        match attribute(tag, "data-js") {
            None => within.script(tag, dist),
            Some(page) => {
                start = Some((page.to_owned(), tag.to_owned()));
                Ok(String::new())
            }
        }
    })?;
    let (page, tag) = start.context("the shell has no script that starts the page")?;
    let start = within.start(&page, &tag, dist)?;
    let shell = once(&shell, ROOT, &format!("{ROOT}{MARK}"))?;
    let shell = once(
        &shell,
        "</body>",
        &format!("{}{start}</body>", modules(dist)?),
    )?;
    let policy = attribute(&shell, "content").context("the shell begins with no policy")?;
    let policy = policy.to_owned();
    once(&shell, &policy, &within.policy())
}

/// What is in the page itself instead of beside it, by what is in it.
#[derive(Default)]
struct Within {
    scripts: Vec<String>,
    styles: Vec<String>,
}

impl Within {
    fn link(&mut self, tag: &str, dist: &Path) -> Result<String> {
        let of = |name| attribute(tag, name).with_context(|| format!("`{tag}` has no {name}"));
        let file = of("href")?;
        match of("rel")? {
            "stylesheet" => {
                let style = read(dist, file)?;
                if style.contains("url(") {
                    bail!("{file} asks for another file, which the one file has no place for");
                }
                self.styles.push(source(&style));
                Ok(format!("<style>{style}</style>"))
            }
            "icon" if file.ends_with(".svg") => {
                let image = BASE64.encode(read(dist, file)?.as_bytes());
                Ok(format!(
                    "<link rel=\"icon\" href=\"data:image/svg+xml;base64,{image}\">"
                ))
            }
            // What prepares loading, or an installation.
            "modulepreload" | "preload" | "manifest" | "icon" | "apple-touch-icon" => {
                Ok(String::new())
            }
            other => bail!("the one file: there is no place for a link of the kind `{other}`"),
        }
    }

    /// A script that runs before anything is drawn.
    fn script(&mut self, tag: &str, dist: &Path) -> Result<String> {
        let file = attribute(tag, "src").context("the shell has a script of its own")?;
        let script = read(dist, file)?;
        self.scripts.push(source(&script));
        Ok(format!("<script>{script}</script>"))
    }

    /// The script that starts the page.
    fn start(&mut self, page: &str, tag: &str, dist: &Path) -> Result<String> {
        let of = |name| attribute(tag, name).with_context(|| format!("`{tag}` has no {name}"));
        let parts = page.replace(".js", "-parts.js");
        let script = bundled(&Scripts {
            first: &read(&workspace::root(), FIRST_SCRIPT)?,
            page: &read(dist, page)?,
            parts: &read(dist, &parts)?,
            boot: &read(dist, of("src")?)?,
            module: of("data-wasm")?.trim_start_matches("./"),
        })?;
        self.scripts.push(source(&script));
        Ok(format!("<script type=\"module\">{script}</script>\n"))
    }

    fn policy(&self) -> String {
        format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src 'none'; img-src data:; \
             base-uri 'none'; form-action 'none'",
            self.scripts.join(" "),
            self.styles.join(" ")
        )
    }
}

/// How a policy names what stands in the page.
fn source(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text)))
}

/// Every module of the page, packed.
fn modules(dist: &Path) -> Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("reading {}", dist.display()))? {
        let name = entry?.file_name().into_string();
        names.extend(
            name.ok()
                .filter(|name| name.starts_with(PAGE) && name.ends_with(".wasm")),
        );
    }
    names.sort();
    thread::scope(|scope| {
        let packing: Vec<_> = names
            .iter()
            .map(|name| scope.spawn(|| packed(name, dist)))
            .collect();
        packing
            .into_iter()
            .map(|one| {
                one.join()
                    .unwrap_or_else(|_| bail!("packing a module panicked"))
            })
            .collect()
    })
}

fn packed(name: &str, dist: &Path) -> Result<String> {
    let path = dist.join(name);
    let module = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
    let options = Options {
        iteration_count: PACKING_ROUNDS,
        ..Options::default()
    };
    let mut deflated = Vec::new();
    zopfli::compress(options, Format::Deflate, &module[..], &mut deflated)
        .with_context(|| format!("packing {name}"))?;
    let (length, text) = (deflated.len(), signs(&deflated));
    Ok(format!(
        "<script type=\"text/plain\" id=\"{name}\" data-bytes=\"{length}\">{text}</script>\n"
    ))
}

fn read(folder: &Path, name: &str) -> Result<String> {
    let path = folder.join(name.trim_start_matches("./"));
    fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
}

/// The text with another in place of each piece that begins and ends so.
fn with_each(
    html: &str,
    begin: &str,
    end: &str,
    mut other: impl FnMut(&str) -> Result<String>,
) -> Result<String> {
    let mut rest = html;
    let mut written = String::with_capacity(html.len());
    while let Some(start) = rest.find(begin) {
        let length = rest[start..].find(end).context("the shell is cut short")? + end.len();
        written.push_str(&rest[..start]);
        written.push_str(&other(&rest[start..start + length])?);
        rest = &rest[start + length..];
    }
    Ok(written + rest)
}

/// The first value of an attribute.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    Some(value.split_once('"')?.0)
}

fn once(html: &str, from: &str, to: &str) -> Result<String> {
    if html.matches(from).count() != 1 {
        bail!("the one file: the shell does not have `{from}` once");
    }
    Ok(html.replacen(from, to, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_piece_gives_way_and_the_rest_stays() {
        let html = "<a><link x><b><link y></a>";
        let shown = with_each(html, "<link ", ">", |tag| Ok(tag.to_uppercase()));
        assert_eq!(shown.expect("it is whole"), "<a><LINK X><b><LINK Y></a>");
        assert!(with_each("<link ", "<link ", ">", |_| Ok(String::new())).is_err());
    }

    #[test]
    fn a_policy_names_a_script_by_what_is_in_it() {
        // As `openssl dgst -sha256 -binary | base64` writes it.
        assert_eq!(
            source(""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
    }
}
