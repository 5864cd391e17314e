//! Files changed in a cell, and computed anew by LibreOffice.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::changes::Put;
use crate::opened::Opened;
use crate::program::convert;

/// A part of a file, as text.
pub(crate) fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// The file with other values in cells of the first sheet, the inputs; every formula keeps the result it had.
pub(crate) fn with(file: &[u8], puts: &[(String, Put)]) -> Vec<u8> {
    const INPUTS: &str = "xl/worksheets/sheet1.xml";
    let mut inputs = part(file, INPUTS);
    for (cell, put) in puts {
        inputs = with_cell(&inputs, cell, put);
    }
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut changed = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        changed
            .start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        if name == INPUTS {
            changed.write_all(inputs.as_bytes()).unwrap();
        } else {
            std::io::copy(&mut entry, &mut changed).unwrap();
        }
    }
    changed.finish().unwrap().into_inner()
}

fn with_cell(sheet: &str, cell: &str, put: &Put) -> String {
    let start = sheet
        .find(&format!("<c r=\"{cell}\""))
        .unwrap_or_else(|| panic!("no cell {cell}"));
    let rest = &sheet[start..];
    let tag_end = rest.find('>').unwrap();
    let end = match rest.as_bytes()[tag_end - 1] {
        b'/' => tag_end + 1,
        _ => rest.find("</c>").unwrap() + 4,
    };
    let style = rest[..tag_end]
        .split("s=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let new = match put {
        Put::Number(number) => format!("<c r=\"{cell}\" s=\"{style}\"><v>{number}</v></c>"),
        Put::Text(text) => {
            format!("<c r=\"{cell}\" s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        }
    };
    format!("{}{new}{}", &sheet[..start], &rest[end..])
}

/// Has LibreOffice compute files anew, all of them in one start: name of a file → the file it saves.
pub(crate) fn computed(name: &str, files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Opened> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let [given, saved, profile] = ["given", "saved", "profile"].map(|part| folder.join(part));
    fs::create_dir_all(&given).unwrap();
    fs::create_dir_all(profile.join("user")).unwrap();
    fs::write(
        profile.join("user/registrymodifications.xcu"),
        ALWAYS_COMPUTE,
    )
    .unwrap();
    let write = |(name, file): (&String, &Vec<u8>)| {
        let path = given.join(format!("{name}.xlsx"));
        fs::write(&path, file).unwrap();
        path
    };
    let paths: Vec<_> = files.iter().map(write).collect();
    convert(&paths, "xlsx", &saved, &profile);
    let opened = files.keys().map(|name| {
        let path = saved.join(format!("{name}.xlsx"));
        let file = fs::read(&path).unwrap();
        (name.clone(), Opened::of(file))
    });
    let opened = opened.collect();
    fs::remove_dir_all(&folder).unwrap();
    opened
}

/// Settings of LibreOffice: formulas are computed when a file is opened, whatever result stands in it.
const ALWAYS_COMPUTE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;
