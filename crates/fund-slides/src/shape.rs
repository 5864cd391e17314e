//! Shapes that hold text.

use crate::deck::Paragraph;
use crate::fit::Size;
use crate::place::Place;
use crate::xml::escaped;
use crate::{Deck, LINK_MOST};

/// What every text of a file says of itself.
#[derive(Clone, Copy)]
pub(crate) struct Voice<'a> {
    language: &'a str,
    pub(crate) right_to_left: bool,
    /// The line at the foot.
    pub(crate) footer: &'a str,
}

impl<'a> Voice<'a> {
    pub(crate) fn of(deck: &'a Deck) -> Self {
        Self {
            language: &deck.language,
            right_to_left: deck.right_to_left,
            footer: &deck.footer,
        }
    }

    /// Where reading starts, as an alignment.
    pub(crate) const fn start(self) -> &'static str {
        if self.right_to_left { "r" } else { "l" }
    }

    /// Where reading ends.
    pub(crate) const fn end(self) -> &'static str {
        if self.right_to_left { "l" } else { "r" }
    }

    /// The attributes of a paragraph that runs as the language does.
    pub(crate) fn paragraph(self, alignment: &str) -> String {
        let right_to_left = u8::from(self.right_to_left);
        format!("algn=\"{alignment}\" rtl=\"{right_to_left}\"")
    }

    /// A stretch of text in a size, or in that of its place.
    pub(crate) fn run(self, text: &str, size: Option<Size>, link: Option<&str>) -> String {
        let link = link.map(|id| format!("<a:hlinkClick r:id=\"{id}\"/>"));
        format!(
            "<a:r><a:rPr lang=\"{}\"{} dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>",
            escaped(self.language),
            size_of(size),
            link.unwrap_or_default(),
            escaped(text)
        )
    }

    /// What a paragraph without text has in place of a stretch of it.
    pub(crate) fn no_run(self, size: Option<Size>) -> String {
        let language = escaped(self.language);
        format!(
            "<a:endParaRPr lang=\"{language}\"{} dirty=\"0\"/>",
            size_of(size)
        )
    }

    /// The number of the slide, which programs keep right.
    pub(crate) fn slide_number(self) -> String {
        let language = escaped(self.language);
        format!(
            "<a:fld id=\"{{6F15528E-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\"><a:rPr lang=\"{language}\"/><a:t>‹#›</a:t></a:fld>"
        )
    }
}

/// The size of type, in hundredths of a point.
fn size_of(size: Option<Size>) -> String {
    size.map_or_else(String::new, |size| format!(" sz=\"{size}00\""))
}

/// A paragraph with the size of its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    pub(crate) text: String,
    /// None: that of its place.
    pub(crate) size: Option<Size>,
    pub(crate) link: Option<String>,
}

impl Set {
    pub(crate) fn new(text: impl Into<String>, size: Size) -> Self {
        Self {
            text: text.into(),
            size: Some(size),
            link: None,
        }
    }

    /// A paragraph as it is.
    pub(crate) fn plain(paragraph: &Paragraph) -> Self {
        Self {
            text: paragraph.text.clone(),
            size: None,
            link: paragraph.link.clone(),
        }
    }
}

/// The addresses that a part of the file leads to.
#[derive(Default)]
pub(crate) struct Links(Vec<String>);

impl Links {
    /// The name of an address within the part; none where it is too long to be opened.
    fn id(&mut self, address: &str) -> Option<String> {
        if address.len() > LINK_MOST {
            return None;
        }
        let known = self.0.iter().position(|known| known == address);
        let index = known.unwrap_or_else(|| {
            self.0.push(address.to_owned());
            self.0.len() - 1
        });
        Some(Self::name(index))
    }

    fn name(index: usize) -> String {
        format!("link{}", index + 1)
    }

    /// The relationships of the part to these addresses.
    pub(crate) fn relations(&self) -> String {
        const KIND: &str =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
        let relation = |(index, address): (usize, &String)| {
            let (id, address) = (Self::name(index), escaped(address));
            format!(
                "<Relationship Id=\"{id}\" Type=\"{KIND}\" Target=\"{address}\" TargetMode=\"External\"/>"
            )
        };
        self.0.iter().enumerate().map(relation).collect()
    }
}

/// The paragraphs of a place for text.
pub(crate) fn text_body(voice: Voice<'_>, paragraphs: &[Set], links: &mut Links) -> String {
    let mut out = String::from("<p:txBody><a:bodyPr/><a:lstStyle/>");
    for Set { text, size, link } in paragraphs {
        let link = link.as_ref().and_then(|address| links.id(address));
        out.push_str("<a:p>");
        if link.is_some() && voice.right_to_left {
            // An address reads from left to right in every language.
            let start = voice.start();
            out.push_str(&format!("<a:pPr algn=\"{start}\" rtl=\"0\"/>"));
        }
        out.push_str(&if text.is_empty() {
            voice.no_run(*size)
        } else {
            voice.run(text, *size, link.as_deref())
        });
        out.push_str("</a:p>");
    }
    if paragraphs.is_empty() {
        out.push_str(&format!("<a:p>{}</a:p>", voice.no_run(None)));
    }
    out.push_str("</p:txBody>");
    out
}

/// What a shape is called, and the placeholder that it is.
#[derive(Clone, Copy)]
pub(crate) struct Holder<'a> {
    /// The number of the shape on its slide.
    pub(crate) id: u32,
    pub(crate) name: &'a str,
    /// As attributes: `type="title"`.
    pub(crate) placeholder: &'a str,
}

/// A shape in a placeholder. With a place it says where it is; without, the layout does.
pub(crate) fn holder(of: Holder<'_>, place: Option<Place>, text_body: &str) -> String {
    let Holder {
        id,
        name,
        placeholder,
    } = of;
    let place = place.map(|place| {
        let place = place.xml("a:xfrm");
        format!("{place}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
    });
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/>\
         <p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {placeholder}/></p:nvPr></p:nvSpPr>\
         <p:spPr>{}</p:spPr>{text_body}</p:sp>",
        place.unwrap_or_default()
    )
}

/// The shapes of a slide, a layout or a master, with what must stand before them.
pub(crate) fn tree(shapes: &str) -> String {
    format!(
        "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
         <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>\
         <a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree>"
    )
}
