//! How the parts of the file belong together.

use std::collections::BTreeSet;

use fund_slides::{Content, Deck, LINK_MOST, Paragraph, Slide, pptx};

use crate::opened::Opened;
use crate::samples::{ARABIC, CHINESE, ENGLISH, PNG, deck};

fn decks() -> Vec<Deck> {
    let all = [&ENGLISH, &ARABIC, &CHINESE].into_iter();
    all.flat_map(|words| [1, 6].map(|times| deck(words, times)))
        .collect()
}

/// The part that a relationship leads to, from the folder of the part that has it.
fn target(from: &str, to: &str) -> String {
    let mut folder: Vec<_> = from.split('/').collect();
    folder.pop();
    for step in to.split('/') {
        match step {
            ".." => drop(folder.pop()),
            step => folder.push(step),
        }
    }
    folder.join("/")
}

/// Where the relationships of a part stand.
fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    format!("{folder}/_rels/{name}.rels")
        .trim_start_matches('/')
        .to_owned()
}

#[test]
fn every_part_is_xml_and_says_of_which_kind_it_is() {
    for deck in decks() {
        let file = Opened::of(&deck);
        let kinds = file.named("[Content_Types].xml", "Override");
        let named: BTreeSet<_> = kinds
            .iter()
            .map(|kind| kind.get("PartName").unwrap())
            .collect();
        assert_eq!(named.len(), kinds.len());
        for part in file.0.keys().filter(|part| !part.ends_with(".png")) {
            assert!(!file.elements(part).is_empty(), "{part}");
            let is_known = named.contains(format!("/{part}").as_str());
            assert!(
                is_known || part.ends_with(".rels") || part == "[Content_Types].xml",
                "{part}"
            );
        }
        assert!(named.iter().all(|part| file.0.contains_key(&part[1..])));
    }
}

#[test]
fn every_relationship_leads_to_a_part_and_every_part_is_led_to() {
    for deck in decks() {
        let file = Opened::of(&deck);
        let mut reached = BTreeSet::new();
        for part in file.0.keys().filter(|part| part.ends_with(".rels")) {
            let of = part.replace("_rels/", "");
            for relation in file.named(part, "Relationship") {
                if relation.get("TargetMode") != Some("External") {
                    reached.insert(target(
                        of.trim_end_matches(".rels"),
                        relation.get("Target").unwrap(),
                    ));
                }
            }
        }
        let parts: BTreeSet<_> = file
            .0
            .keys()
            .filter(|part| !part.ends_with(".rels") && !part.starts_with('['))
            .cloned()
            .collect();
        assert_eq!(reached, parts);
    }
}

#[test]
fn every_name_of_a_relationship_is_one_of_the_part() {
    for deck in decks() {
        let file = Opened::of(&deck);
        for part in file.names("ppt/") {
            let used = file.elements(part).into_iter().filter_map(|element| {
                let id = ["r:id", "r:embed"]
                    .into_iter()
                    .find_map(|name| element.get(name));
                id.map(str::to_owned)
            });
            let used: BTreeSet<_> = used.collect();
            if used.is_empty() {
                continue;
            }
            let relations = file.named(&relations_of(part), "Relationship");
            let known: BTreeSet<_> = relations
                .iter()
                .map(|one| one.get("Id").unwrap().to_owned())
                .collect();
            assert!(used.is_subset(&known), "{part}: {used:?} of {known:?}");
            assert_eq!(known.len(), relations.len(), "{part}");
        }
    }
}

#[test]
fn everything_on_a_slide_but_nothing_else_is_in_a_placeholder_of_its_layout() {
    for deck in decks() {
        let file = Opened::of(&deck);
        for slide in file.names("ppt/slides/") {
            let relations = file.named(&relations_of(slide), "Relationship");
            let layout = relations
                .iter()
                .find(|one| one.get("Type").unwrap().ends_with("/slideLayout"))
                .unwrap();
            let layout = target(slide, layout.get("Target").unwrap());
            let key = |element: &crate::opened::Element| {
                (
                    element.get("type").map(str::to_owned),
                    element.get("idx").map(str::to_owned),
                )
            };
            let offered: BTreeSet<_> = file.named(&layout, "p:ph").iter().map(key).collect();
            let used: Vec<_> = file.named(slide, "p:ph").iter().map(key).collect();
            assert!(
                used.iter().all(|one| offered.contains(one)),
                "{slide}: {used:?}"
            );
            let titles = used
                .iter()
                .filter(|(kind, _)| matches!(kind.as_deref(), Some("title" | "ctrTitle")));
            assert_eq!(titles.count(), 1, "{slide}");
            let shapes = file
                .elements(slide)
                .iter()
                .filter(|element| {
                    ["p:sp", "p:pic", "p:graphicFrame"].contains(&element.name.as_str())
                })
                .count();
            assert_eq!(shapes, used.len(), "{slide}");
            let ids: Vec<_> = file
                .named(slide, "p:cNvPr")
                .iter()
                .map(|one| one.get("id").unwrap().to_owned())
                .collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        }
    }
}

#[test]
fn pictures_have_words_and_are_as_they_were_given() {
    let file = Opened::of(&deck(&ENGLISH, 1));
    assert_eq!(file.0["ppt/media/image4.png"], PNG);
    let picture = file
        .named("ppt/slides/slide4.xml", "p:cNvPr")
        .into_iter()
        .find_map(|one| one.get("descr").map(str::to_owned));
    assert_eq!(
        picture.as_deref(),
        Some("Balance \"by month\" <chosen rule> & floor")
    );
}

#[test]
fn text_is_of_its_language_and_runs_as_it_does() {
    for (words, language, rtl, start) in
        [(&ENGLISH, "en-GB", "0", "l"), (&ARABIC, "ar-SA", "1", "r")]
    {
        let file = Opened::of(&deck(words, 1));
        for slide in file.names("ppt/slides/") {
            let runs = file.named(slide, "a:rPr");
            assert!(
                runs.iter().all(|run| run.get("lang") == Some(language)),
                "{slide}"
            );
        }
        let title = &file.named("ppt/slideMasters/slideMaster1.xml", "a:lvl1pPr")[0];
        assert_eq!(
            (title.get("rtl"), title.get("algn")),
            (Some(rtl), Some(start))
        );
        let table = &file.named("ppt/slides/slide5.xml", "a:tblPr")[0];
        assert_eq!(table.get("rtl").unwrap_or("0"), rtl);
        let notes = &file.named("ppt/notesMasters/notesMaster1.xml", "a:lvl1pPr")[0];
        assert_eq!(notes.get("rtl"), Some(rtl));
        assert_eq!(
            file.named("ppt/presentation.xml", "p:presentation")[0]
                .get("rtl")
                .unwrap_or("0"),
            rtl
        );
    }
}

#[test]
fn the_places_of_arabic_slides_are_those_of_english_ones_in_a_mirror() {
    let [english, arabic] = [&ENGLISH, &ARABIC].map(|words| Opened::of(&deck(words, 1)));
    for layout in english.names("ppt/slideLayouts/") {
        let places = |file: &Opened| -> Vec<(i64, i64)> {
            let offsets = file.named(layout, "a:off").into_iter().skip(1);
            let sizes = file
                .named(layout, "a:ext")
                .into_iter()
                .filter(|one| one.get("cx").is_some())
                .skip(1);
            let number = |text: Option<&str>| text.unwrap().parse::<i64>().unwrap();
            offsets
                .zip(sizes)
                .map(|(at, size)| (number(at.get("x")), number(size.get("cx"))))
                .collect()
        };
        let mirrored: Vec<_> = places(&english)
            .into_iter()
            .map(|(x, width)| (12_192_000 - x - width, width))
            .collect();
        assert_eq!(places(&arabic), mirrored, "{layout}");
    }
}

#[test]
fn the_same_deck_gives_the_same_bytes_without_a_time() {
    let deck = deck(&ENGLISH, 2);
    assert!(pptx(&deck).unwrap() == pptx(&deck).unwrap());
    let core = Opened::of(&deck);
    let core = core.text("docProps/core.xml");
    assert!(
        !core.contains("created") && !core.contains("creator"),
        "{core}"
    );
}

#[test]
fn text_from_people_stays_text() {
    let mut deck = deck(&ENGLISH, 1);
    let odd = "</a:t> <p:sp> & \"x\" ' ]]> \u{1}\u{1b}\n end";
    deck.slides[0].title = odd.to_owned();
    deck.title = odd.to_owned();
    deck.footer = odd.to_owned();
    deck.language = "en\"><x/>".to_owned();
    let file = Opened::of(&deck);
    let slide = file.text("ppt/slides/slide1.xml");
    assert!(
        slide.contains("&lt;/a:t&gt; &lt;p:sp&gt; &amp; &quot;x&quot; ' ]]&gt;   end"),
        "{slide}"
    );
    assert!(file.named("ppt/slides/slide1.xml", "x").is_empty());
}

#[test]
fn links_that_programs_can_open_are_links() {
    let linked = |length: usize| {
        let address = format!("https://example.org/#s={}", "A".repeat(length));
        Paragraph {
            text: address.clone(),
            link: Some(address),
        }
    };
    let slide = Slide {
        title: "Links".to_owned(),
        content: Content::Text(vec![linked(10), linked(10), linked(LINK_MOST)]),
        notes: Vec::new(),
    };
    let file = Opened::of(&Deck {
        slides: vec![slide],
        ..deck(&ENGLISH, 1)
    });
    let links = file.named("ppt/slides/slide1.xml", "a:hlinkClick");
    assert_eq!(links.len(), 2);
    let relations = file.named("ppt/slides/_rels/slide1.xml.rels", "Relationship");
    let outside = relations
        .iter()
        .filter(|one| one.get("TargetMode") == Some("External"));
    assert_eq!(outside.count(), 1, "the same address once");
}
