//! The parts of the file, how they belong together, and their packing.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::deck::Deck;
use crate::fit::Setting;
use crate::layout::LAYOUTS;
use crate::master::FIRST_NUMBER;
use crate::pages::{Page, pages};
use crate::place::{Room, SLIDE};
use crate::shape::{Links, Voice};
use crate::slide::PICTURE_ID;
use crate::xml::{DECLARATION, NAMESPACES, escaped};
use crate::{master, notes, table, theme};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const PRESENTATION_TYPE: &str = "application/vnd.openxmlformats-officedocument.presentationml";

/// A part of the file.
pub(crate) struct Part {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
    /// None for what the ending of its name says.
    kind: Option<String>,
}

/// The parts of the file, in their order.
pub(crate) fn parts(deck: &Deck) -> Vec<Part> {
    let (voice, setting) = (
        Voice::of(deck),
        Setting::of(&deck.language, deck.right_to_left),
    );
    let pages = pages(deck, setting);
    let mut parts = Parts::default();
    parts.head(deck, voice, pages.len());
    parts.masters(voice);
    for (number, page) in (1..).zip(&pages) {
        parts.slide(number, page, voice, setting);
    }
    parts.finished()
}

#[derive(Default)]
struct Parts(Vec<Part>);

impl Parts {
    fn add(&mut self, path: impl Into<String>, kind: Option<&str>, bytes: impl Into<Vec<u8>>) {
        self.0.push(Part {
            path: path.into(),
            bytes: bytes.into(),
            kind: kind.map(str::to_owned),
        });
    }

    /// A part of the presentation, and what it belongs together with.
    fn related(&mut self, folder: &str, name: &str, kind: &str, content: String, relations: &str) {
        let kind = format!("{PRESENTATION_TYPE}.{kind}+xml");
        self.add(format!("ppt/{folder}{name}.xml"), Some(&kind), content);
        self.relations(&format!("ppt/{folder}_rels/{name}.xml.rels"), relations);
    }

    fn relations(&mut self, path: &str, relations: &str) {
        let content = format!(
            "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}</Relationships>"
        );
        self.add(path, None, content);
    }

    fn head(&mut self, deck: &Deck, voice: Voice<'_>, count: usize) {
        let core = format!("{PACKAGE}/relationships/metadata/core-properties");
        let roots = relation(
            "rId1",
            &format!("{OFFICE}/officeDocument"),
            "ppt/presentation.xml",
        ) + &relation("rId2", &core, "docProps/core.xml");
        self.relations("_rels/.rels", &roots);
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        self.add("docProps/core.xml", Some(core), properties(deck));
        let mut relations = of("rId1", "slideMaster", "slideMasters/slideMaster1.xml")
            + &of("rId2", "notesMaster", "notesMasters/notesMaster1.xml")
            + &of("rId3", "theme", "theme/theme1.xml")
            + &of("rId4", "tableStyles", "tableStyles.xml");
        for number in 1..=count {
            relations += &of(
                &slide_id(number),
                "slide",
                &format!("slides/slide{number}.xml"),
            );
        }
        let content = presentation(voice, count);
        self.related("", "presentation", "presentation.main", content, &relations);
        let kind = format!("{PRESENTATION_TYPE}.tableStyles+xml");
        self.add("ppt/tableStyles.xml", Some(&kind), table::style());
    }

    fn masters(&mut self, voice: Voice<'_>) {
        let theme_kind = "application/vnd.openxmlformats-officedocument.theme+xml";
        for (number, name) in [(1, "Reserve Runway"), (2, "Notes")] {
            let path = format!("ppt/theme/theme{number}.xml");
            self.add(path, Some(theme_kind), theme::theme(name));
        }
        let mut relations = of("theme", "theme", "../theme/theme1.xml");
        for layout in LAYOUTS {
            let (number, name) = (layout.number(), format!("slideLayout{}", layout.number()));
            let target = format!("../slideLayouts/{name}.xml");
            relations += &of(&format!("rId{number}"), "slideLayout", &target);
            let up = of("rId1", "slideMaster", "../slideMasters/slideMaster1.xml");
            self.related(
                "slideLayouts/",
                &name,
                "slideLayout",
                layout.part(voice),
                &up,
            );
        }
        let content = master::master(voice);
        self.related(
            "slideMasters/",
            "slideMaster1",
            "slideMaster",
            content,
            &relations,
        );
        let theme = of("rId1", "theme", "../theme/theme2.xml");
        let content = notes::master(voice);
        self.related(
            "notesMasters/",
            "notesMaster1",
            "notesMaster",
            content,
            &theme,
        );
    }

    fn slide(&mut self, number: usize, page: &Page<'_>, voice: Voice<'_>, setting: Setting) {
        let (content, links) = page.part(voice, setting);
        let layout = format!("../slideLayouts/slideLayout{}.xml", page.layout().number());
        let notes_name = format!("notesSlide{number}");
        let mut relations = of("rId1", "slideLayout", &layout)
            + &of(
                "rId2",
                "notesSlide",
                &format!("../notesSlides/{notes_name}.xml"),
            );
        if let Some(picture) = page.picture() {
            relations += &of(PICTURE_ID, "image", &format!("../media/image{number}.png"));
            self.add(
                format!("ppt/media/image{number}.png"),
                None,
                picture.png.as_slice(),
            );
        }
        relations += &links.relations();
        let name = format!("slide{number}");
        self.related("slides/", &name, "slide", content, &relations);
        self.notes(&notes_name, &name, notes::part(voice, page.notes));
    }

    fn notes(&mut self, name: &str, slide: &str, (content, links): (String, Links)) {
        let relations = of("rId1", "notesMaster", "../notesMasters/notesMaster1.xml")
            + &of("rId2", "slide", &format!("../slides/{slide}.xml"))
            + &links.relations();
        self.related("notesSlides/", name, "notesSlide", content, &relations);
    }

    /// All parts, after the one that says of which kind each is.
    fn finished(self) -> Vec<Part> {
        let kinds: String = self
            .0
            .iter()
            .filter_map(|part| {
                let kind = part.kind.as_ref()?;
                Some(format!(
                    "<Override PartName=\"/{}\" ContentType=\"{kind}\"/>",
                    part.path
                ))
            })
            .collect();
        let content = format!(
            "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Default Extension=\"png\" ContentType=\"image/png\"/>{kinds}</Types>"
        );
        let mut all = Self::default();
        all.add("[Content_Types].xml", None, content);
        all.0.extend(self.0);
        all.0
    }
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

/// A relationship of a kind that all documents of the office formats share.
fn of(id: &str, kind: &str, target: &str) -> String {
    relation(id, &format!("{OFFICE}/{kind}"), target)
}

fn slide_id(number: usize) -> String {
    format!("slide{number}")
}

/// What the file says of itself.
fn properties(deck: &Deck) -> String {
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        escaped(&deck.title),
        escaped(&deck.language)
    )
}

fn presentation(voice: Voice<'_>, count: usize) -> String {
    /// Numbers of slides start here.
    const FIRST_SLIDE: usize = 256;
    let slides: String = (1..=count)
        .map(|number| {
            let (id, name) = (FIRST_SLIDE + number - 1, slide_id(number));
            format!("<p:sldId id=\"{id}\" r:id=\"{name}\"/>")
        })
        .collect();
    let direction = if voice.right_to_left {
        " rtl=\"1\""
    } else {
        ""
    };
    let Room { width, height } = SLIDE;
    let Room {
        width: notes_width,
        height: notes_height,
    } = notes::PAGE;
    format!(
        "{DECLARATION}<p:presentation {NAMESPACES}{direction} saveSubsetFonts=\"1\">\
         <p:sldMasterIdLst><p:sldMasterId id=\"{FIRST_NUMBER}\" r:id=\"rId1\"/></p:sldMasterIdLst>\
         <p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>\
         <p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx=\"{width}\" cy=\"{height}\"/>\
         <p:notesSz cx=\"{notes_width}\" cy=\"{notes_height}\"/></p:presentation>"
    )
}

/// The parts in one file. Pictures are as small as they get already.
pub(crate) fn packed(parts: &[Part]) -> ZipResult<Vec<u8>> {
    // The earliest day that the format has, rather than the day on which the file is made.
    let plain = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let method = if part.path.ends_with(".png") {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(part.path.as_str(), plain.compression_method(method))?;
        zip.write_all(&part.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
