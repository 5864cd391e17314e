//! The media types of the site's files: what servers are told, and what they are held to.

use std::path::Path;

/// Each type with the endings of the names that have it, texts with their encoding.
pub(crate) const MEDIA_TYPES: [(&str, &[&str]); 16] = [
    ("text/html; charset=utf-8", &["html"]),
    ("text/css; charset=utf-8", &["css"]),
    ("text/javascript; charset=utf-8", &["js", "mjs"]),
    // A `.ts` of the site is a declaration to read; servers often take it for a film.
    ("text/plain; charset=utf-8", &["txt", "md", "ts", "ftl"]),
    ("text/csv; charset=utf-8", &["csv"]),
    ("application/wasm", &["wasm"]),
    ("application/json", &["json"]),
    ("application/manifest+json", &["webmanifest"]),
    ("image/svg+xml", &["svg"]),
    ("image/png", &["png"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/webp", &["webp"]),
    ("image/x-icon", &["ico"]),
    ("font/woff2", &["woff2"]),
    ("application/gzip", &["gz"]),
    (UNKNOWN, &["br"]),
];

const UNKNOWN: &str = "application/octet-stream";

/// The type of a file by the end of its name.
pub(crate) fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let of = |ending| {
        MEDIA_TYPES
            .iter()
            .find(|(_, endings)| endings.contains(&ending))
    };
    ending.and_then(of).map_or(UNKNOWN, |(media, _)| media)
}

/// Whether compressing a file makes it much smaller: pictures and fonts are compressed already.
pub(crate) fn is_compressible(path: &Path) -> bool {
    let media = media_type(path);
    let textual = [
        "application/wasm",
        "application/json",
        "application/manifest+json",
        "image/svg+xml",
    ];
    media.starts_with("text/") || textual.contains(&media)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_follow_the_end_of_the_name() {
        for (name, media, compressible) in [
            ("page_bg.wasm", "application/wasm", true),
            ("early.js", "text/javascript; charset=utf-8", true),
            ("manifest.webmanifest", "application/manifest+json", true),
            ("icon.png", "image/png", false),
            ("page.css.br", UNKNOWN, false),
            ("LICENCE", UNKNOWN, false),
        ] {
            let path = Path::new(name);
            assert_eq!(media_type(path), media, "{name}");
            assert_eq!(is_compressible(path), compressible, "{name}");
        }
    }
}
