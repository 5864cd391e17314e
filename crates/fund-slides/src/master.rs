//! The master: what holds for every layout.

use crate::layout::{
    BODY_HOLDER, BODY_LOOK, LAYOUTS, Spot, TITLE_HOLDER, TITLE_LOOK, feet, shapes,
};
use crate::place::{BAND, BODY, TITLE};
use crate::shape::{Voice, tree};
use crate::xml::{DECLARATION, NAMESPACES};

/// The names of colours, and the places in the theme that they stand for.
pub(crate) const COLOUR_MAP: &str = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" \
     accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" \
     hlink=\"hlink\" folHlink=\"folHlink\"/>";

/// Numbers of masters and layouts are from one range, and no two are the same.
pub(crate) const FIRST_NUMBER: u32 = 2_147_483_648;

/// The part of the file.
pub(crate) fn master(voice: Voice<'_>) -> String {
    let holder = |placeholder: &str, place, look| Spot {
        placeholder: placeholder.to_owned(),
        place,
        look,
    };
    let own = [
        holder(TITLE_HOLDER, TITLE, TITLE_LOOK),
        holder(&format!("type=\"body\" {BODY_HOLDER}"), BODY, BODY_LOOK),
    ];
    let spots: Vec<_> = own.into_iter().chain(feet()).collect();
    let layouts: String = (FIRST_NUMBER + 1..)
        .zip(LAYOUTS)
        .map(|(number, layout)| {
            format!(
                "<p:sldLayoutId id=\"{number}\" r:id=\"rId{}\"/>",
                layout.number()
            )
        })
        .collect();
    let levels: String = (1..=9)
        .map(|level| BODY_LOOK.level(&format!("a:lvl{level}pPr"), voice))
        .collect();
    format!(
        "{DECLARATION}<p:sldMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>\
         <a:effectLst/></p:bgPr></p:bg>{}</p:cSld>{COLOUR_MAP}<p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle>{}</p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle>{}</p:otherStyle></p:txStyles>\
         </p:sldMaster>",
        tree(&(band(voice) + &shapes(&spots, voice))),
        TITLE_LOOK.level("a:lvl1pPr", voice),
        BODY_LOOK.level("a:lvl1pPr", voice),
    )
}

/// The band where reading starts. Decoration: it has no words, and readers pass it over.
fn band(voice: Voice<'_>) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"90\" name=\"Band\"><a:extLst>\
         <a:ext uri=\"{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}\"><adec:decorative \
         xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></p:cNvPr>\
         <p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
         <a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>\
         <p:txBody><a:bodyPr/><a:lstStyle/><a:p>{}</a:p></p:txBody></p:sp>",
        BAND.mirrored(voice.right_to_left).xml("a:xfrm"),
        voice.no_run(None),
    )
}
