//! Files that a person gives to the page, and files that the page gives to a person.
//!
//! A file is read on the device and goes nowhere else; a file is saved where the browser saves downloads.

use std::fmt;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement,
    Url, window,
};

use super::delay::Delay;

/// A file that a person chose or dropped on the page; nothing of it is read yet.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenFile(File);

/// The file cannot be read: it is gone, or the system does not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileUnreadable;

impl fmt::Display for FileUnreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the file cannot be read")
    }
}

impl std::error::Error for FileUnreadable {}

impl ChosenFile {
    /// Its name, without the folder.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes: asked before it is read, so that a film does not fill the memory.
    pub fn size(&self) -> f64 {
        self.0.size()
    }

    /// Everything in it.
    ///
    /// # Errors
    /// When the system does not let the browser read it.
    pub async fn bytes(&self) -> Result<Vec<u8>, FileUnreadable> {
        let buffer = JsFuture::from(self.0.array_buffer()).await;
        buffer
            .map(|buffer| Uint8Array::new(&buffer).to_vec())
            .map_err(|_| FileUnreadable)
    }
}

/// The files that were chosen in the `<input type="file">` an event comes from. The input is emptied, so that the same
/// file can be chosen again after it was changed.
pub fn chosen_files(event: &Event) -> Vec<ChosenFile> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files that were dropped.
pub fn dropped_files(event: &DragEvent) -> Vec<ChosenFile> {
    listed(event.data_transfer().and_then(|transfer| transfer.files()))
}

/// Whether what is being dragged over the page has files in it.
pub fn drags_files(event: &DragEvent) -> bool {
    let kinds = event.data_transfer().map(|transfer| transfer.types());
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "Files"))
}

fn listed(files: Option<FileList>) -> Vec<ChosenFile> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length())
        .filter_map(|index| files.item(index).map(ChosenFile))
        .collect()
}

/// How long the browser may take to begin with a download before its bytes are let go, in milliseconds.
const DOWNLOAD_BEGINS_WITHIN: u32 = 60_000;

/// Saves bytes as a file where the browser saves downloads. `mime` says what they are: `text/csv;charset=utf-8`.
///
/// A name is made safe by [`file_name`]. Nothing happens where the browser lets a page save nothing.
pub fn download(name: &str, mime: &str, bytes: &[u8]) {
    let Some(address) = address_of(mime, bytes) else {
        return;
    };
    let anchor = window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("a").ok())
        .and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = anchor {
        anchor.set_href(&address);
        anchor.set_download(name);
        anchor.click();
    }
    let release = Delay::start(DOWNLOAD_BEGINS_WITHIN, move || {
        // An address that is no longer known is let go already.
        let _ = Url::revoke_object_url(&address);
    });
    // Dropped, it would never come to it.
    std::mem::forget(release);
}

/// An address within the page for bytes in memory.
fn address_of(mime: &str, bytes: &[u8]) -> Option<String> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// A name that every system takes for a file: without signs that some forbid, and no longer than systems allow.
/// A name with nothing left of it is `fallback`.
///
/// ```ignore
/// assert_eq!(file_name("pledges — 2025/26: draft", "pledges", "csv"), "pledges — 2025-26- draft.csv");
/// ```
pub fn file_name(name: &str, fallback: &str, extension: &str) -> String {
    let safe = |c: char| match c {
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => '-',
        c if c.is_control() => ' ',
        c => c,
    };
    let name: String = name.chars().map(safe).collect();
    let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.take_while(|end| *end <= NAME_BYTES_MOST).last();
    let name = &name[..end.unwrap_or(0)];
    // Windows drops points and spaces at the end; a point at the start hides a file elsewhere.
    let name = name.trim_matches(|c: char| c.is_whitespace() || c == '.');
    let name = if name.is_empty() { fallback } else { name };
    format!("{name}.{extension}")
}

/// Longer names are cut: systems allow 255 bytes with the ending, and some add a number of their own.
const NAME_BYTES_MOST: usize = 240;

/// Characters of one part of a name, so that a list of files shows two of them.
pub const NAME_PART_MOST: usize = 48;

/// A part of a file's name, of so many characters at most: cut after a word, and before a parenthesis or a quotation that
/// the cut would leave open.
///
/// ```ignore
/// assert_eq!(name_part("Contributors (as in 2024)", 20), "Contributors");
/// ```
pub fn name_part(text: &str, most: usize) -> String {
    let text = text.trim();
    let Some((end, next)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let whole = &text[..end];
    let of_words = whole.rfind(char::is_whitespace).map(|at| &whole[..at]);
    // A text without spaces, as in Chinese, has no better place.
    let cut = match of_words {
        Some(words) if !next.is_whitespace() => words,
        _ => whole,
    };
    closed(cut)
        .trim_end_matches(|c: char| !c.is_alphanumeric() && !closes(c))
        .to_owned()
}

const PAIRS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('“', '”'), ('«', '»'), ('（', '）')];

fn closes(c: char) -> bool {
    PAIRS.iter().any(|(_, close)| *close == c) || matches!(c, '%' | '٪')
}

/// The text up to the first of these signs that nothing closes.
fn closed(text: &str) -> &str {
    let mut open = Vec::new();
    for (at, c) in text.char_indices() {
        if PAIRS.iter().any(|(opens, _)| *opens == c) {
            open.push((at, c));
        } else if PAIRS
            .iter()
            .any(|(opens, close)| *close == c && open.last().is_some_and(|(_, last)| last == opens))
        {
            open.pop();
        }
    }
    let end = open.first().map_or(text.len(), |(at, _)| *at);
    // A name that begins with the sign would have nothing left.
    if end == 0 { text } else { &text[..end] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_name_ends_with_a_word_and_leaves_nothing_open() {
        for (text, part) in [
            ("Income", "Income"),
            ("A plan of five years", "A plan of five years"),
            ("A plan of five years more", "A plan of five years"),
            ("A plan of thirteen years", "A plan of thirteen"),
            ("Balances (“A plan” and others)", "Balances"),
            ("Plan (a) and others beside", "Plan (a) and others"),
            ("Reserve, US$1, and the rest", "Reserve, US$1, and"),
            ("(the one and only plan there)", "(the one and only"),
        ] {
            assert_eq!(name_part(text, 20), part);
        }
        assert_eq!(name_part(&"储".repeat(100), 20), "储".repeat(20));
    }

    #[test]
    fn a_file_name_has_no_sign_that_a_system_forbids() {
        for (name, safe) in [
            ("pledges — 2025/26: draft", "pledges — 2025-26- draft.csv"),
            ("../../etc/passwd", "-..-etc-passwd.csv"),
            ("  . ", "pledges.csv"),
            ("a\nb\u{0}", "a b.csv"),
            ("تبرعات", "تبرعات.csv"),
        ] {
            assert_eq!(file_name(name, "pledges", "csv"), safe);
        }
        assert_eq!(file_name(&"x".repeat(500), "", "csv").len(), 244);
        assert_eq!(file_name(&"储".repeat(100), "", "csv").len(), 244);
    }
}
