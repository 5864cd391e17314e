//! Reading of one cell, by the field it stands under and by what its column tells.

use fund_model::{Area, Month, Stage, Word};
use fund_scenario::{area_named, flag_named, stage_named};

use super::marks::{decimal_mark, shown_by};
use crate::components::fields::{Form, Typed};
use crate::state::{Field, PledgeField, RequestField};
use crate::text::{
    DateReading, NumberKind, Reading, Reason, Texts, Unreadable, currency_in, read_date,
    read_foreign_number, read_number,
};

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// The canonical text of a value.
    Value(String),
    /// The canonical text of a value that could be read in two ways, were it not for [`Hints::beside`].
    AsBeside(String),
    /// Nothing that could be taken over as it stands.
    Open(Why),
}

/// Why a cell is no value.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// It can be read in two ways, the likelier first.
    Either([Way; 2]),
    /// No number.
    Number(Unreadable),
    /// No month with its year.
    Month,
    /// Neither yes nor no.
    Flag,
}

/// One way in which a cell can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The canonical text of the value.
    pub value: String,
    /// What is taken to be the case.
    pub taking: Taking,
}

/// What a reading takes to be the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Taking {
    Thousands,
    Decimals,
    DayFirst,
    MonthFirst,
}

/// What a column tells about its cells.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// The mark that sets off decimals.
    pub decimal: Option<char>,
    /// A cell of the column itself that can be read in one way only, where none speaks against it: it settles how the
    /// others are read.
    pub beside: Option<String>,
    /// Whether ratios stand as shares of 1, not as per cent.
    pub shares: bool,
    /// Whether the day stands first in dates.
    pub day_first: Option<bool>,
    /// The currency that the heading names.
    pub unit: Option<String>,
}

impl Hints {
    /// What the cells under a field tell; `of_table` is the mark that all numbers of the table show.
    pub fn of(field: Field, heading: &str, cells: &[&str], of_table: Option<char>) -> Self {
        let dates = || cells.iter().filter_map(|cell| day_first_in(cell));
        let shows_day = dates().any(|day_first| day_first);
        let shows_month = dates().any(|day_first| !day_first);
        let day_first = (shows_day != shows_month).then_some(shows_day);
        let decimal = decimal_mark(cells.iter().copied());
        let is_beside = |cell: &&&str| match field {
            Field::Pledge(_, PledgeField::FirstPayment) => {
                day_first.is_some() && day_first_in(cell) == day_first
            }
            _ => decimal.is_some() && shown_by(cell) == decimal,
        };
        let beside = cells.iter().find(is_beside);
        Self {
            beside: beside.map(|cell| cell.trim().to_owned()),
            decimal: decimal.or(of_table),
            shares: are_shares(field, heading, cells),
            day_first,
            unit: None,
        }
    }
}

/// Whether a date shows that its day stands first, or second: the other is above 12.
fn day_first_in(cell: &str) -> Option<bool> {
    let mut numbers = cell
        .trim()
        .split(['/', '-'])
        .map(|part| part.trim().parse::<u32>().ok());
    match (numbers.next()??, numbers.next()??) {
        (13..=31, 1..=12) => Some(true),
        (1..=12, 13..=31) => Some(false),
        _ => None,
    }
}

/// Whether ratios stand as shares of 1: under the format's own name, or chances none of which is above 1 while some is
/// between, without a sign of per cent anywhere.
fn are_shares(field: Field, heading: &str, cells: &[&str]) -> bool {
    let has_sign = |text: &str| text.contains(['%', '٪', '％']);
    let part = match field {
        Field::Pledge(_, part @ (PledgeField::Probability | PledgeField::Growth)) => part,
        _ => return false,
    };
    if has_sign(heading) || cells.iter().any(|cell| has_sign(cell)) {
        return false;
    }
    if heading == part.name() {
        return true;
    }
    let number = |cell: &&str| match read_foreign_number(cell, NumberKind::Plain) {
        Reading::Number(number) => Some(number),
        _ => None,
    };
    let numbers: Vec<String> = cells.iter().filter_map(number).collect();
    let is_at_most_one =
        |number: &String| number == "1" || number == "0" || number.starts_with("0.");
    part == PledgeField::Probability
        && numbers.iter().all(is_at_most_one)
        && numbers.iter().any(|number| number.starts_with("0."))
}

/// Reads a cell that is not empty. `currency` is that of the row's amount.
pub fn read_cell(field: Field, cell: &str, currency: &str, hints: &Hints, texts: &Texts) -> Cell {
    let value = |text: &str| Cell::Value(text.to_owned());
    match field {
        Field::Pledge(_, PledgeField::Donor) => match Form::Contributor.read(cell, texts) {
            Typed::Value(name) | Typed::Unread(name) => Cell::Value(name),
        },
        Field::Pledge(_, PledgeField::Currency) => Cell::Value(currency_of(cell)),
        Field::Pledge(_, PledgeField::Stage) => {
            value(word_of::<Stage>(stage_named(cell), "stage", cell, texts).unwrap_or(cell))
        }
        Field::Pledge(_, PledgeField::FirstPayment) => read_month(cell, hints, texts),
        Field::Pledge(_, PledgeField::Amount) | Field::Request(_, RequestField::Amount) => {
            read_figure(cell, NumberKind::Amount(currency), hints, texts)
        }
        Field::Pledge(_, PledgeField::Probability | PledgeField::Growth) if !hints.shares => {
            read_figure(cell, NumberKind::PerCent, hints, texts)
        }
        Field::Request(_, RequestField::Area) => {
            value(word_of::<Area>(area_named(cell), "area", cell, texts).unwrap_or(cell))
        }
        Field::Request(_, RequestField::Ldc | RequestField::Sids) => read_flag(cell, texts),
        field if field.is_number() => read_figure(cell, NumberKind::Plain, hints, texts),
        _ => value(cell),
    }
}

/// The code of a currency by its code or sign; any other text in capitals, for its message.
pub fn currency_of(cell: &str) -> String {
    let dollar = matches!(cell.trim(), "$").then_some("USD");
    let code = currency_in(cell).or(dollar);
    code.map_or_else(|| cell.trim().to_ascii_uppercase(), str::to_owned)
}

/// The word of the format that a cell names, in the languages that the format's reader knows or in the page's.
fn word_of<W: Word>(
    known: Option<W>,
    choice: &str,
    cell: &str,
    texts: &Texts,
) -> Option<&'static str> {
    let shown = |word: &&&str| {
        let label = texts.plain(&format!("option-{choice}-{word}"), ());
        texts.lower(&label) == texts.lower(cell)
    };
    let own = || W::NAMES.iter().find(shown).copied();
    known.map(Word::word).or_else(own)
}

fn read_flag(cell: &str, texts: &Texts) -> Cell {
    match flag_of(cell, texts) {
        Some(flag) => Cell::Value(flag.map_or_else(String::new, |flag| flag.to_string())),
        None => Cell::Open(Why::Flag),
    }
}

/// Yes, no or not given, in the languages that the format's reader knows or in the page's.
pub fn flag_of(cell: &str, texts: &Texts) -> Option<Option<bool>> {
    let is = |id: &str| texts.lower(&texts.plain(id, ())) == texts.lower(cell);
    let own = || {
        let is_yes = is("option-yes");
        (is_yes || is("option-no")).then_some(Some(is_yes))
    };
    flag_named(cell).or_else(own)
}

fn read_month(cell: &str, hints: &Hints, texts: &Texts) -> Cell {
    let way = |month: Month, taking| Way {
        value: month.to_string(),
        taking,
    };
    match (read_date(cell, texts.language()), hints.day_first) {
        (DateReading::None, _) => Cell::Open(Why::Month),
        (DateReading::Month(month), _) => Cell::Value(month.to_string()),
        (DateReading::Either { day_first, .. }, Some(true)) => {
            Cell::AsBeside(day_first.to_string())
        }
        (DateReading::Either { month_first, .. }, Some(false)) => {
            Cell::AsBeside(month_first.to_string())
        }
        (
            DateReading::Either {
                day_first,
                month_first,
            },
            None,
        ) => Cell::Open(Why::Either([
            way(day_first, Taking::DayFirst),
            way(month_first, Taking::MonthFirst),
        ])),
    }
}

/// Reads a number. The rest of its column settles how it is read. Else one that the page's language would settle is asked
/// about where the rest of the table speaks against it; one that is asked about offers first what that speaks for.
fn read_figure(cell: &str, kind: NumberKind<'_>, hints: &Hints, texts: &Texts) -> Cell {
    let foreign = read_foreign_number(cell, kind);
    let (either, or) = match foreign {
        Reading::Empty => return Cell::Value(String::new()),
        Reading::Number(number) => return Cell::Value(number),
        Reading::Unreadable(unreadable) => return Cell::Open(Why::Number(unreadable)),
        Reading::Ambiguous { either, or } => (either, or),
    };
    let mark = cell.chars().find(|c| matches!(c, ',' | '.'));
    let sets_off_decimals = hints.decimal.map(|decimal| mark == Some(decimal));
    if sets_off_decimals != Some(true)
        && let Reading::Number(number) = read_number(cell, kind, texts.language())
    {
        return Cell::Value(number);
    }
    if hints.beside.is_some() {
        return Cell::AsBeside(if sets_off_decimals == Some(true) {
            or
        } else {
            either
        });
    }
    let thousands = Way {
        value: either,
        taking: Taking::Thousands,
    };
    let decimals = Way {
        value: or,
        taking: Taking::Decimals,
    };
    Cell::Open(Why::Either(match sets_off_decimals {
        Some(true) => [decimals, thousands],
        _ => [thousands, decimals],
    }))
}

/// A cell under a heading that names another currency than the field can hold.
pub fn in_other_currency(unit: &str) -> Cell {
    Cell::Open(Why::Number(Unreadable {
        reason: Reason::OtherCurrency(unit.to_owned()),
        at: 0,
    }))
}
