//! What the page says about something that came from outside: a link, a file.

use fund_model::Problem;
use fund_scenario::{HeadlineDifference, LinkProblem};

/// Something came, and there is more to say about it than that it is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// A link that cannot be opened.
    LinkUnread(LinkProblem),
    /// A link is open, and its sender saw other figures.
    LinkDiffers {
        /// The version of the sender's model.
        model_version: u32,
        differences: Vec<HeadlineDifference>,
    },
    /// A file that cannot be opened.
    FileUnread { name: String, problem: FileProblem },
    /// A backup was read.
    BackupRead(BackupCounts),
    /// The scenario cannot become a link or a file while something is wrong with it.
    NotGood { wrong: usize },
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum FileProblem {
    /// The system does not let the browser read it.
    Refused,
    TooLarge {
        most: usize,
    },
    /// It is no text in UTF-8.
    NotText,
    /// It is of a later version of the format than this page knows.
    TooNew,
    /// It is a table, which pledges and requests are read from.
    Table,
    /// It is a workbook, which is not read.
    Workbook,
    /// It is a scenario, and these things are wrong with it.
    Problems(Vec<Problem>),
}

/// What became of the scenarios of a backup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackupCounts {
    pub added: usize,
    /// Those that are here as they are in the backup.
    pub same: usize,
    /// Those that are here in another version: both are kept.
    pub both: usize,
    /// Those that could not be read or kept.
    pub left_out: usize,
}
