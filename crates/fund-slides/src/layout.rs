//! The layouts: where things stand and how they look, so that a slide says only what it says.

use crate::fit::Size;
use crate::flow::SPACE_POINTS;
use crate::place::{
    BODY, FIGURES, FOOTER, NUMBER, OPENING_LINES, OPENING_TITLE, PICTURE, Place, SENTENCE, TITLE,
    figure_label, figure_value,
};
use crate::shape::{Holder, Voice, holder, tree};
use crate::xml::{DECLARATION, NAMESPACES};

/// The layouts, in the order in which the master names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    Opening,
    Text,
    Figures,
    Picture,
    Table,
}

/// All of them.
pub(crate) const LAYOUTS: [Layout; 5] = [
    Layout::Opening,
    Layout::Text,
    Layout::Figures,
    Layout::Picture,
    Layout::Table,
];

/// How the text of a placeholder is written.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) size: Size,
    is_bold: bool,
    /// By its place in the theme.
    colour: &'static str,
    /// `t`, `ctr` or `b`: where text stands that does not fill its place.
    anchor: &'static str,
    is_at_end: bool,
}

const TEXT: Look = Look {
    size: 20,
    is_bold: false,
    colour: "tx1",
    anchor: "t",
    is_at_end: false,
};
/// Of titles.
pub(crate) const TITLE_LOOK: Look = Look {
    size: 28,
    is_bold: true,
    colour: "tx2",
    anchor: "b",
    ..TEXT
};
/// Of the title of the first slide.
pub(crate) const OPENING_LOOK: Look = Look {
    size: 40,
    ..TITLE_LOOK
};
/// Of what stands below a title.
pub(crate) const BODY_LOOK: Look = TEXT;
/// Of the sentence above a picture.
pub(crate) const SENTENCE_LOOK: Look = Look { size: 18, ..TEXT };
/// Of what a figure is of.
pub(crate) const LABEL_LOOK: Look = Look {
    size: 18,
    anchor: "b",
    ..TEXT
};
/// Of what stands at the foot.
pub(crate) const FOOT_LOOK: Look = Look {
    size: 10,
    colour: "folHlink",
    anchor: "ctr",
    ..TEXT
};

/// A placeholder of a layout.
pub(crate) struct Spot {
    /// As attributes: `type="title"`.
    pub(crate) placeholder: String,
    pub(crate) place: Place,
    pub(crate) look: Look,
}

fn spot(placeholder: &str, place: Place, look: Look) -> Spot {
    Spot {
        placeholder: placeholder.to_owned(),
        place,
        look,
    }
}

/// The title of every layout but the first.
pub(crate) const TITLE_HOLDER: &str = "type=\"title\"";
/// The title of the first slide.
pub(crate) const OPENING_HOLDER: &str = "type=\"ctrTitle\"";
/// The lines below it.
pub(crate) const LINES_HOLDER: &str = "type=\"subTitle\" idx=\"1\"";
/// Text of any kind.
pub(crate) const BODY_HOLDER: &str = "idx=\"1\"";
/// The sentence above a picture.
pub(crate) const SENTENCE_HOLDER: &str = "type=\"body\" sz=\"quarter\" idx=\"1\"";
/// A picture.
pub(crate) const PICTURE_HOLDER: &str = "type=\"pic\" idx=\"10\"";
/// A table.
pub(crate) const TABLE_HOLDER: &str = "type=\"tbl\" idx=\"10\"";
/// The line at the foot.
pub(crate) const FOOTER_HOLDER: &str = "type=\"ftr\" sz=\"quarter\" idx=\"30\"";
/// The number of the slide.
pub(crate) const NUMBER_HOLDER: &str = "type=\"sldNum\" sz=\"quarter\" idx=\"31\"";

/// What a figure is of; the figure with its note.
pub(crate) fn figure_holders(index: usize) -> [String; 2] {
    [10, 20].map(|first| format!("type=\"body\" sz=\"quarter\" idx=\"{}\"", first + index))
}

impl Layout {
    /// The number of the layout's part in the file.
    pub(crate) const fn number(self) -> usize {
        self as usize + 1
    }

    fn spots(self) -> Vec<Spot> {
        let title = spot(TITLE_HOLDER, TITLE, TITLE_LOOK);
        match self {
            Self::Opening => vec![
                spot(OPENING_HOLDER, OPENING_TITLE, OPENING_LOOK),
                spot(LINES_HOLDER, OPENING_LINES, TEXT),
            ],
            Self::Text => vec![title, spot(BODY_HOLDER, BODY, BODY_LOOK)],
            Self::Figures => {
                let figures = (0..FIGURES).flat_map(|index| {
                    let [label, value] = figure_holders(index);
                    [
                        spot(&label, figure_label(index), LABEL_LOOK),
                        spot(&value, figure_value(index), TEXT),
                    ]
                });
                std::iter::once(title).chain(figures).collect()
            }
            Self::Picture => vec![
                title,
                spot(SENTENCE_HOLDER, SENTENCE, SENTENCE_LOOK),
                spot(PICTURE_HOLDER, PICTURE, TEXT),
            ],
            Self::Table => vec![title, spot(TABLE_HOLDER, BODY, TEXT)],
        }
    }

    /// The part of the file.
    pub(crate) fn part(self, voice: Voice<'_>) -> String {
        let kind = match self {
            Self::Opening => "type=\"title\"",
            Self::Text => "type=\"obj\"",
            Self::Figures | Self::Picture | Self::Table => "userDrawn=\"1\"",
        };
        let spots: Vec<_> = self.spots().into_iter().chain(feet()).collect();
        format!(
            "{DECLARATION}<p:sldLayout {NAMESPACES} {kind} preserve=\"1\"><p:cSld name=\"{self:?}\">{}</p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
            tree(&shapes(&spots, voice)),
        )
    }
}

/// What stands at the foot of every layout.
pub(crate) fn feet() -> [Spot; 2] {
    [
        spot(FOOTER_HOLDER, FOOTER, FOOT_LOOK),
        spot(
            NUMBER_HOLDER,
            NUMBER,
            Look {
                is_at_end: true,
                ..FOOT_LOOK
            },
        ),
    ]
}

/// Placeholders as the shapes of a layout or of the master.
pub(crate) fn shapes(spots: &[Spot], voice: Voice<'_>) -> String {
    let shape = |(id, spot): (u32, &Spot)| {
        let of = Holder {
            id,
            name: &format!("Placeholder {id}"),
            placeholder: &spot.placeholder,
        };
        let place = spot.place.mirrored(voice.right_to_left);
        holder(of, Some(place), &sample(spot, voice))
    };
    (2..).zip(spots).map(shape).collect()
}

/// The text of a placeholder while nothing is in it, and how it will look.
fn sample(spot: &Spot, voice: Voice<'_>) -> String {
    let run = match spot.placeholder.as_str() {
        NUMBER_HOLDER => voice.slide_number(),
        FOOTER_HOLDER if !voice.footer.is_empty() => voice.run(voice.footer, None, None),
        _ => voice.no_run(None),
    };
    let anchor = spot.look.anchor;
    format!(
        "<p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr>\
         <a:lstStyle>{}</a:lstStyle><a:p>{run}</a:p></p:txBody>",
        spot.look.level("a:lvl1pPr", voice)
    )
}

impl Look {
    /// The look as a level of a list of styles.
    pub(crate) fn level(self, element: &str, voice: Voice<'_>) -> String {
        let Self {
            size,
            is_bold,
            colour,
            is_at_end,
            ..
        } = self;
        let alignment = if is_at_end {
            voice.end()
        } else {
            voice.start()
        };
        format!(
            "<{element} marL=\"0\" indent=\"0\" {}><a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc>\
             <a:spcBef><a:spcPts val=\"{SPACE_POINTS}00\"/></a:spcBef><a:buNone/>\
             <a:defRPr sz=\"{size}00\" b=\"{}\"><a:solidFill><a:schemeClr val=\"{colour}\"/></a:solidFill>\
             <a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></{element}>",
            voice.paragraph(alignment),
            u8::from(is_bold),
        )
    }
}
