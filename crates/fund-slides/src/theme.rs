//! The theme: our colours as on paper, and fonts that every system has.

use crate::xml::{DECLARATION, escaped};

/// Colours of the page on a light ground, by their place in a theme.
const COLOURS: [(&str, &str); 12] = [
    ("dk1", "14202B"),
    ("lt1", "FFFFFF"),
    ("dk2", "004B7A"),
    ("lt2", "F1F3F3"),
    ("accent1", "00689D"),
    ("accent2", "A33127"),
    ("accent3", "805300"),
    ("accent4", "2C6A35"),
    ("accent5", "5A4596"),
    ("accent6", "8A2A6E"),
    ("hlink", "00689D"),
    ("folHlink", "4B5966"),
];

/// A theme of this name. The master of notes has one of its own, which the format asks for.
pub(crate) fn theme(name: &str) -> String {
    let colours: String = COLOURS
        .iter()
        .map(|(name, colour)| format!("<a:{name}><a:srgbClr val=\"{colour}\"/></a:{name}>"))
        .collect();
    let name = escaped(name);
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"Arial\"/>\
         <a:font script=\"Hans\" typeface=\"Microsoft YaHei\"/><a:font script=\"Arab\" typeface=\"Arial\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    let line = |width: u32| {
        format!(
            "<a:ln w=\"{width}\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>"
        )
    };
    let lines: String = [6_350, 12_700, 19_050].map(line).concat();
    let effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "{DECLARATION}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"{name}\">\
         <a:themeElements><a:clrScheme name=\"{name}\">{colours}</a:clrScheme>\
         <a:fontScheme name=\"{name}\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"{name}\"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>\
         <a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme>\
         </a:themeElements></a:theme>"
    )
}
