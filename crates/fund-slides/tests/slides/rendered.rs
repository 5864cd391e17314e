//! What LibreOffice shows of the file.
#![allow(clippy::float_arithmetic, reason = "places on a page are no figures")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fund_slides::{Deck, pptx};

use crate::program::convert;
use crate::samples::{ARABIC, CHINESE, ENGLISH, deck};

/// A page as it is printed: its size and its words, each with its place, in points from the upper left corner.
struct Page {
    width: f64,
    height: f64,
    words: Vec<(String, [f64; 4])>,
}

/// Has LibreOffice print decks, all of them in one start.
fn printed(name: &str, decks: &BTreeMap<&str, Deck>) -> BTreeMap<String, Vec<Page>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let [given, saved, profile] = ["given", "saved", "profile"].map(|part| folder.join(part));
    fs::create_dir_all(&given).unwrap();
    let write = |(name, deck): (&&str, &Deck)| -> PathBuf {
        let path = given.join(format!("{name}.pptx"));
        fs::write(&path, pptx(deck).unwrap()).unwrap();
        path
    };
    let files: Vec<_> = decks.iter().map(write).collect();
    convert(&files, "pdf", &saved, &profile);
    let pages = decks.keys().map(|name| {
        (
            (*name).to_owned(),
            pages(&saved.join(format!("{name}.pdf"))),
        )
    });
    let pages = pages.collect();
    if std::env::var_os("KEEP_SLIDES").is_none() {
        fs::remove_dir_all(&folder).unwrap();
    }
    pages
}

fn pages(pdf: &Path) -> Vec<Page> {
    let program = std::env::var_os("PDFTOTEXT").unwrap_or_else(|| "pdftotext".into());
    let output = Command::new(program)
        .arg("-bbox")
        .args([pdf, Path::new("-")])
        .output();
    let output = output
        .expect("pdftotext of poppler is needed for this test: `cargo xtask test` installs it");
    let html = String::from_utf8(output.stdout).unwrap();
    let mut pages: Vec<Page> = Vec::new();
    for line in html.lines().map(str::trim) {
        let number = |name: &str| -> f64 {
            let rest = line.split(&format!("{name}=\"")).nth(1).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        if line.starts_with("<page") {
            pages.push(Page {
                width: number("width"),
                height: number("height"),
                words: Vec::new(),
            });
        } else if line.starts_with("<word") {
            let text = line.split(['>', '<']).nth(2).unwrap().to_owned();
            pages
                .last_mut()
                .unwrap()
                .words
                .push((text, ["xMin", "yMin", "xMax", "yMax"].map(number)));
        }
    }
    pages
}

impl Page {
    fn text(&self) -> String {
        let words: Vec<_> = self.words.iter().map(|(word, _)| word.as_str()).collect();
        words.join(" ")
    }

    /// Whether every word stands within the slide and above its foot, but for what is at the foot.
    fn keeps_its_edges(&self) -> bool {
        let foot = self.height * 6_400_800.0 / 6_858_000.0;
        self.words.iter().all(|(_, [left, top, right, bottom])| {
            *left >= 12.0
                && *right <= self.width - 12.0
                && *top >= 0.0
                && (*bottom <= foot + 4.0 || *top >= foot - 4.0)
        })
    }
}

#[test]
fn libreoffice_shows_every_slide_and_no_text_leaves_its_place() {
    let mut decks = BTreeMap::new();
    for (name, words) in [
        ("english", &ENGLISH),
        ("arabic", &ARABIC),
        ("chinese", &CHINESE),
    ] {
        decks.insert(name, deck(words, 1));
    }
    for (name, words) in [
        ("english-long", &ENGLISH),
        ("arabic-long", &ARABIC),
        ("chinese-long", &CHINESE),
    ] {
        decks.insert(name, deck(words, 5));
    }
    let printed = printed("printed", &decks);
    for (name, pages) in &printed {
        let is_long = name.ends_with("-long");
        assert_eq!(pages.len() > 5, is_long, "{name}: {} pages", pages.len());
        for (number, page) in (1..).zip(pages) {
            assert!((page.width / page.height - 16.0 / 9.0).abs() < 0.01);
            assert!(
                page.keeps_its_edges(),
                "{name}, slide {number}: {:?}",
                page.words
            );
            assert!(
                page.text().contains(&number.to_string()),
                "{name}, slide {number}"
            );
        }
    }
    for (name, pages) in &printed {
        let has_address = |page: &Page| page.text().contains("https://example.org/");
        assert!(pages.iter().any(has_address), "{name} shows its address");
    }
    let english = &printed["english"];
    for (page, said) in [
        (0, "The reserve stays at or above its floor"),
        (1, "the Fund meets 17 of 31 requests every year."),
        (2, "US$1,199,655.35"),
        (3, "With the pledges paid or agreed,"),
        (4, "2025 2026 2027 2028 2029"),
    ] {
        assert!(
            english[page].text().contains(said),
            "{}",
            english[page].text()
        );
    }
    let rows = |page: &Page| page.text().matches("US$1,199,655.35").count();
    assert_eq!(rows(&english[4]), 13 * 5);
    let all: usize = printed["english-long"].iter().skip(1).map(rows).sum();
    assert_eq!(
        all,
        13 * 5 * 5 + 4,
        "no row of the table is lost, and the figures are there"
    );
    assert!(printed["arabic"][4].text().contains("2029"));
}
