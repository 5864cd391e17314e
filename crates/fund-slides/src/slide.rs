//! The slides.

use crate::deck::{Figure, Paragraph, Picture};
use crate::fit::{Setting, Size};
use crate::layout::{
    BODY_HOLDER, FOOT_LOOK, FOOTER_HOLDER, LABEL_LOOK, LINES_HOLDER, Layout, NUMBER_HOLDER,
    OPENING_HOLDER, OPENING_LOOK, PICTURE_HOLDER, SENTENCE_HOLDER, SENTENCE_LOOK, TITLE_HOLDER,
    TITLE_LOOK, figure_holders,
};
use crate::pages::{Body, Page};
use crate::place::{
    FOOTER, OPENING_TITLE, PICTURE, Room, SENTENCE, TITLE, figure_label, figure_value,
};
use crate::shape::{Holder, Links, Set, Voice, holder, text_body, tree};
use crate::xml::{DECLARATION, NAMESPACES, escaped};

/// What a slide names its picture within its part.
pub(crate) const PICTURE_ID: &str = "picture";

const TITLE_SIZES: [Size; 6] = [TITLE_LOOK.size, 24, 22, 20, 18, 16];
const OPENING_SIZES: [Size; 7] = [OPENING_LOOK.size, 36, 32, 28, 24, 20, 16];
const SENTENCE_SIZES: [Size; 4] = [SENTENCE_LOOK.size, 16, 14, 12];
const LABEL_SIZES: [Size; 4] = [LABEL_LOOK.size, 16, 14, 12];
const VALUE_SIZES: [Size; 8] = [48, 44, 40, 36, 32, 28, 24, 20];
/// Where a value is more than a line in any of those.
const LONG_VALUE_SIZES: [Size; 4] = [20, 18, 16, 14];
const NOTE_SIZES: [Size; 4] = [16, 14, 12, 11];

impl Page<'_> {
    /// The layout that the slide follows.
    pub(crate) const fn layout(&self) -> Layout {
        match self.body {
            Body::Opening(_) => Layout::Opening,
            Body::Text(_) => Layout::Text,
            Body::Figures(_) => Layout::Figures,
            Body::Picture(..) => Layout::Picture,
            Body::Table(_) => Layout::Table,
        }
    }

    /// The picture on it.
    pub(crate) const fn picture(&self) -> Option<&Picture> {
        match self.body {
            Body::Picture(_, picture) => Some(picture),
            _ => None,
        }
    }

    /// The part of the file, and the addresses that it leads to.
    pub(crate) fn part(&self, voice: Voice<'_>, setting: Setting) -> (String, Links) {
        let mut drawn = Drawn {
            voice,
            setting,
            shapes: String::new(),
            count: 1,
            links: Links::default(),
        };
        drawn.title(self);
        match &self.body {
            Body::Opening(lines) => drawn.text(LINES_HOLDER, lines),
            Body::Text(paragraphs) => drawn.text(BODY_HOLDER, paragraphs),
            Body::Figures(figures) => drawn.figures(figures),
            Body::Picture(sentence, picture) => drawn.picture(sentence, picture),
            Body::Table(table) => {
                let id = drawn.id();
                drawn.shapes.push_str(&table.xml(voice, id, &self.title));
            }
        }
        drawn.feet();
        let part = format!(
            "{DECLARATION}<p:sld {NAMESPACES}><p:cSld>{}</p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
            tree(&drawn.shapes)
        );
        (part, drawn.links)
    }
}

/// A slide in the making: its shapes in the order in which they are read.
struct Drawn<'a> {
    voice: Voice<'a>,
    setting: Setting,
    shapes: String,
    /// Shapes so far, with the one that holds them all.
    count: u32,
    links: Links,
}

impl Drawn<'_> {
    fn id(&mut self) -> u32 {
        self.count += 1;
        self.count
    }

    fn text(&mut self, placeholder: &str, paragraphs: &[Set]) {
        let id = self.id();
        let of = Holder {
            id,
            name: &format!("Text {id}"),
            placeholder,
        };
        let body = text_body(self.voice, paragraphs, &mut self.links);
        self.shapes.push_str(&holder(of, None, &body));
    }

    fn title(&mut self, page: &Page<'_>) {
        let (placeholder, place, sizes) = match page.body {
            Body::Opening(_) => (OPENING_HOLDER, OPENING_TITLE, &OPENING_SIZES[..]),
            _ => (TITLE_HOLDER, TITLE, &TITLE_SIZES[..]),
        };
        let title = self.fitted(&page.title, place.room, sizes);
        self.text(placeholder, &[title]);
    }

    /// A text in the greatest of these sizes in which it fits.
    fn fitted(&self, text: &str, room: Room, sizes: &[Size]) -> Set {
        let (size, text) = self.setting.fitted(text, room, sizes);
        Set::new(text, size)
    }

    fn figures(&mut self, figures: &[Figure]) {
        let room = figure_value(0).room;
        let value_room = Room {
            height: room.height * 45 / 100,
            ..room
        };
        let note_room = Room {
            height: room.height / 2,
            ..room
        };
        // Values of one size, on one line each: they are read beside each other.
        let fits = |size: &&Size| {
            let one_line = |figure: &Figure| self.setting.height(&figure.value, **size, room.width);
            figures
                .iter()
                .all(|figure| one_line(figure) == self.setting.lines(1, **size))
        };
        let size = VALUE_SIZES.iter().find(fits).copied();
        let value_sizes = size.map_or(LONG_VALUE_SIZES.to_vec(), |size| vec![size]);
        for (index, figure) in figures.iter().enumerate() {
            let [label, value] = figure_holders(index);
            let of = self.fitted(&figure.label, figure_label(index).room, &LABEL_SIZES);
            self.text(&label, &[of]);
            let mut set = vec![self.fitted(&figure.value, value_room, &value_sizes)];
            if !figure.note.is_empty() {
                set.push(self.fitted(&figure.note, note_room, &NOTE_SIZES));
            }
            self.text(&value, &set);
        }
    }

    fn picture(&mut self, sentence: &Paragraph, picture: &Picture) {
        let link = sentence.link.clone();
        let sentence = self.fitted(&sentence.text, SENTENCE.room, &SENTENCE_SIZES);
        self.text(SENTENCE_HOLDER, &[Set { link, ..sentence }]);
        let id = self.id();
        let place = PICTURE.around(picture.width, picture.height);
        self.shapes.push_str(&format!(
            "<p:pic><p:nvPicPr><p:cNvPr id=\"{id}\" name=\"Picture {id}\" descr=\"{}\"/>\
             <p:cNvPicPr><a:picLocks noGrp=\"1\" noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr><p:ph {PICTURE_HOLDER}/></p:nvPr></p:nvPicPr>\
             <p:blipFill><a:blip r:embed=\"{PICTURE_ID}\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
             <p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>",
            escaped(&picture.alternative),
            place.xml("a:xfrm"),
        ));
    }

    fn feet(&mut self) {
        let footer = self.voice.footer;
        if !footer.is_empty() {
            let room = FOOTER.room;
            let footer = self.setting.cut(footer, FOOT_LOOK.size, room).into_owned();
            let footer = Set {
                text: footer,
                size: None,
                link: None,
            };
            self.text(FOOTER_HOLDER, &[footer]);
        }
        let id = self.id();
        let of = Holder {
            id,
            name: "Slide number",
            placeholder: NUMBER_HOLDER,
        };
        let number = self.voice.slide_number();
        let body = format!("<p:txBody><a:bodyPr/><a:lstStyle/><a:p>{number}</a:p></p:txBody>");
        self.shapes.push_str(&holder(of, None, &body));
    }
}
