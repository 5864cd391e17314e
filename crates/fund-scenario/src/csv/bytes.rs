//! From the bytes of a file to its text.

/// The largest file that is read, in bytes: ten thousand requests with long titles are far below it.
pub const CSV_BYTES_MOST: usize = 4 * 1024 * 1024;

/// A file's text, and how its letters were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvText {
    /// The text without a byte-order mark.
    pub text: String,
    /// How it was written.
    pub encoding: CsvEncoding,
}

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvEncoding {
    /// UTF-8, with a byte-order mark or without.
    Utf8,
    /// UTF-16, which Excel calls "Unicode text".
    Utf16,
    /// Taken for Windows-1252, because it is no UTF-8: letters beyond those of western Europe may be wrong.
    Windows1252,
}

/// The bytes are no text that can be read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCsv {
    /// More than [`CSV_BYTES_MOST`] bytes.
    TooLarge,
    /// A workbook (XLSX, XLS, ODS), not a table saved as text.
    Workbook,
    /// No text at all.
    NoText,
}

/// Reads the bytes of a file as text.
///
/// # Errors
/// When they are too many, or no text.
pub fn csv_text(bytes: &[u8]) -> Result<CsvText, NotCsv> {
    if bytes.len() > CSV_BYTES_MOST {
        return Err(NotCsv::TooLarge);
    }
    // How ZIP files and the compound files of Office begin.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Err(NotCsv::Workbook);
    }
    let (text, encoding) = decoded(bytes);
    // A file with a mark of UTF-8 says itself that it is text.
    if text.contains('\0') && !bytes.starts_with(UTF_8_MARK) {
        return Err(NotCsv::NoText);
    }
    Ok(CsvText { text, encoding })
}

const UTF_8_MARK: &[u8] = b"\xef\xbb\xbf";

fn decoded(bytes: &[u8]) -> (String, CsvEncoding) {
    match bytes {
        [0xff, 0xfe, units @ ..] => (utf16(units, u16::from_le_bytes), CsvEncoding::Utf16),
        [0xfe, 0xff, units @ ..] => (utf16(units, u16::from_be_bytes), CsvEncoding::Utf16),
        [0xef, 0xbb, 0xbf, rest @ ..] => (
            String::from_utf8_lossy(rest).into_owned(),
            CsvEncoding::Utf8,
        ),
        // Without a mark, every second byte of plain letters is zero.
        [first, 0, _, 0, ..] if *first != 0 => {
            (utf16(bytes, u16::from_le_bytes), CsvEncoding::Utf16)
        }
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), CsvEncoding::Utf8),
            Err(_) => (
                bytes.iter().map(|byte| windows_1252(*byte)).collect(),
                CsvEncoding::Windows1252,
            ),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// What Windows-1252 has where Latin-1 has control characters, from 0x80; five places are left free there.
const HIGH_CONTROLS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

fn windows_1252(byte: u8) -> char {
    let special = byte
        .checked_sub(0x80)
        .and_then(|place| HIGH_CONTROLS.chars().nth(place.into()));
    special.unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, CsvEncoding) {
        let read = csv_text(bytes).expect("it is text");
        (read.text, read.encoding)
    }

    #[test]
    fn each_way_of_writing_letters_is_known() {
        let utf16 = |swap: bool, mark: bool| -> Vec<u8> {
            let text = if mark { "\u{feff}a;é\n" } else { "a;é\n" };
            text.encode_utf16()
                .flat_map(|unit| match swap {
                    true => unit.to_be_bytes(),
                    false => unit.to_le_bytes(),
                })
                .collect()
        };
        let expected = "a;é\n".to_owned();
        assert_eq!(
            text("a;é\n".as_bytes()),
            (expected.clone(), CsvEncoding::Utf8)
        );
        assert_eq!(
            text("\u{feff}a;é\n".as_bytes()),
            (expected.clone(), CsvEncoding::Utf8)
        );
        for bytes in [utf16(false, true), utf16(true, true), utf16(false, false)] {
            assert_eq!(text(&bytes), (expected.clone(), CsvEncoding::Utf16));
        }
        assert_eq!(text(b"a;\xe9\n"), (expected, CsvEncoding::Windows1252));
        assert_eq!(
            text(b"\x80 500 \x96 Fran\xe7ois\x9f").0,
            "€ 500 – FrançoisŸ"
        );
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(csv_text(b"PK\x03\x04\x14\0"), Err(NotCsv::Workbook));
        assert_eq!(csv_text(b"\x7fELF\0\0\0\0"), Err(NotCsv::NoText));
        assert_eq!(
            csv_text(&vec![b'a'; CSV_BYTES_MOST + 1]),
            Err(NotCsv::TooLarge)
        );
    }
}
