//! What the speaker sees: a page of notes for each slide, and their master.

use crate::deck::Paragraph;
use crate::master::COLOUR_MAP;
use crate::place::{Place, Room};
use crate::shape::{Holder, Links, Set, Voice, holder, text_body, tree};
use crate::xml::{DECLARATION, NAMESPACES};

/// A page of notes, A4 upright.
pub(crate) const PAGE: Room = Room {
    width: 6_858_000,
    height: 9_144_000,
};

const SLIDE_HOLDER: &str = "type=\"sldImg\"";
const NOTES_HOLDER: &str = "type=\"body\" idx=\"1\"";

const IMAGE: Place = Place {
    x: 685_800,
    y: 685_800,
    room: Room {
        width: 5_486_400,
        height: 3_086_100,
    },
};
const TEXT: Place = Place {
    x: 685_800,
    y: 4_000_500,
    room: Room {
        width: 5_486_400,
        height: 4_457_700,
    },
};

/// The picture of the slide above its notes.
fn image(place: Option<Place>) -> String {
    let place = place.map(|place| {
        format!(
            "{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>\
             <a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln>",
            place.xml("a:xfrm")
        )
    });
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/>\
         <p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph {SLIDE_HOLDER}/></p:nvPr></p:nvSpPr><p:spPr>{}</p:spPr></p:sp>",
        place.unwrap_or_default()
    )
}

const NOTES: Holder<'static> = Holder {
    id: 3,
    name: "Notes",
    placeholder: NOTES_HOLDER,
};

/// The part of the file that all notes follow.
pub(crate) fn master(voice: Voice<'_>) -> String {
    let empty = text_body(voice, &[], &mut Links::default());
    let shapes = image(Some(IMAGE)) + &holder(NOTES, Some(TEXT), &empty);
    format!(
        "{DECLARATION}<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>\
         <a:effectLst/></p:bgPr></p:bg>{}</p:cSld>{COLOUR_MAP}<p:notesStyle><a:lvl1pPr marL=\"0\" indent=\"0\" {}>\
         <a:spcBef><a:spcPts val=\"400\"/></a:spcBef><a:buNone/><a:defRPr sz=\"1100\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>\
         <a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>",
        tree(&shapes),
        voice.paragraph(voice.start()),
    )
}

/// The notes of a slide, and the addresses that they lead to.
pub(crate) fn part(voice: Voice<'_>, notes: &[Paragraph]) -> (String, Links) {
    let mut links = Links::default();
    let paragraphs: Vec<_> = notes.iter().map(Set::plain).collect();
    let text = text_body(voice, &paragraphs, &mut links);
    let part = format!(
        "{DECLARATION}<p:notes {NAMESPACES}><p:cSld>{}</p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
        tree(&(image(None) + &holder(NOTES, None, &text)))
    );
    (part, links)
}
