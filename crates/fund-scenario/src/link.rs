//! Links: a whole scenario, with the figures that its sender saw, as a short text for the fragment of an address.
//!
//! The text is base64url without padding of `content, checksum, version`: the fields as `version1` has them, the CRC-32
//! of version and content in this order, least byte first, and one byte. This envelope is that of every version, so that
//! a link from a later calculator is told from a damaged one. The version is last because a link so ends with a letter:
//! programs that find addresses in a message leave out a `-` or `_` at the end. Version 1 is frozen: what it reads today
//! it reads for ever.

mod content;
mod headline;
mod pass;
mod reader;
mod version1;
mod words;
mod writer;

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use data_encoding::BASE64URL_NOPAD;
use fund_model::{MODEL_VERSION, Problem, Scenario, ScenarioDraft, project};

use content::Content;
pub use headline::{Headline, HeadlineDifference, HeadlineFigure, HeadlineValue, headline};
use reader::Reader;
use writer::Writer;

/// The longest text that is made or read, in characters: browsers cut or refuse addresses not far above it.
pub const LINK_CHARACTERS_MOST: usize = 64_000;

/// The version that is written.
const VERSION: u8 = 1;

/// Without a table, which would be larger than all the code of links.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedScenario {
    /// The scenario.
    pub scenario: Scenario,
    /// The [`MODEL_VERSION`] that the sender's calculator had.
    pub model_version: u32,
    /// The figures that the sender saw.
    pub headline: Headline,
}

/// The scenario is too large for a link; a file holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkTooLarge {
    /// How long the text would be, in characters.
    pub length: usize,
    /// The longest there is, [`LINK_CHARACTERS_MOST`].
    pub most: usize,
}

/// Why a link cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is not whole: a part is missing or changed, or it never was a link.
    Damaged,
    /// It is whole and of a later version than this calculator knows.
    TooNew {
        /// Its version.
        version: u8,
    },
    /// It is longer than any link.
    TooLarge {
        /// Its length, in bytes of UTF-8.
        length: usize,
        /// The longest there is, [`LINK_CHARACTERS_MOST`].
        most: usize,
    },
    /// It is whole, and the scenario in it is outside the limits.
    NotAllowed(Vec<Problem>),
}

/// The bytes do not have the structure of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Damaged;

impl From<Damaged> for LinkProblem {
    fn from(Damaged: Damaged) -> Self {
        Self::Damaged
    }
}

/// A scenario and the headline of its projection as the text of a link, in the letters, digits, `-` and `_` that every
/// address may hold.
///
/// ```
/// use fund_scenario::{default_preset, link_text, read_link};
/// let scenario = default_preset().scenario();
/// let link = link_text(&scenario).expect("ten contributors are not many");
/// assert!(link.len() < 200);
/// assert_eq!(read_link(&link).expect("the link is whole").scenario, scenario);
/// ```
///
/// # Errors
/// The text would be longer than [`LINK_CHARACTERS_MOST`].
pub fn link_text(scenario: &Scenario) -> Result<String, LinkTooLarge> {
    let mut content = Content {
        draft: ScenarioDraft::from(scenario),
        model_version: MODEL_VERSION.to_string(),
        headline: (&headline(&project(scenario))).into(),
    };
    let mut writer = Writer::default();
    let Ok(()) = version1::pass(&mut writer, &mut content) else {
        unreachable!("a scenario that has been checked can be written");
    };
    let mut bytes = writer.into_bytes();
    let checksum = checksum(VERSION, &bytes);
    bytes.extend(checksum.to_le_bytes());
    bytes.push(VERSION);
    let length = BASE64URL_NOPAD.encode_len(bytes.len());
    if length > LINK_CHARACTERS_MOST {
        return Err(LinkTooLarge {
            length,
            most: LINK_CHARACTERS_MOST,
        });
    }
    Ok(BASE64URL_NOPAD.encode(&bytes))
}

/// Reads the text of a link; white space around it, as mail programs leave it, does not count.
///
/// Nothing gets around a limit: what is read is a draft, and its check makes the scenario.
///
/// # Errors
/// The text is too long, is damaged, is of a later version, or holds what no scenario may hold.
pub fn read_link(text: &str) -> Result<SharedScenario, LinkProblem> {
    let text = text.trim();
    if text.len() > LINK_CHARACTERS_MOST {
        return Err(LinkProblem::TooLarge {
            length: text.len(),
            most: LINK_CHARACTERS_MOST,
        });
    }
    let bytes = BASE64URL_NOPAD
        .decode(text.as_bytes())
        .map_err(|_| Damaged)?;
    let (&version, rest) = bytes.split_last().ok_or(Damaged)?;
    let (content, &sum) = rest.split_last_chunk().ok_or(Damaged)?;
    if checksum(version, content) != u32::from_le_bytes(sum) {
        return Err(LinkProblem::Damaged);
    }
    match version {
        0 => Err(LinkProblem::Damaged),
        VERSION => read_version1(content),
        version => Err(LinkProblem::TooNew { version }),
    }
}

fn checksum(version: u8, content: &[u8]) -> u32 {
    let mut digest = CHECKSUM.digest();
    digest.update(&[version]);
    digest.update(content);
    digest.finalize()
}

fn read_version1(bytes: &[u8]) -> Result<SharedScenario, LinkProblem> {
    let mut reader = Reader::of(bytes);
    let mut content = Content::default();
    version1::pass(&mut reader, &mut content)?;
    reader.end()?;
    let model_version = content.model_version.parse().map_err(|_| Damaged)?;
    let headline = content.headline()?;
    let scenario = content.draft.check().map_err(LinkProblem::NotAllowed)?;
    Ok(SharedScenario {
        scenario,
        model_version,
        headline,
    })
}
