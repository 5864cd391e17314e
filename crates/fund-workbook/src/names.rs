//! The names of the sheets, as spreadsheets allow them.

use crate::sheet::{Cell, a1};
use crate::text::{WorkbookText, WorkbookWords};

/// The longest name of a sheet, in UTF-16 units.
const LONGEST: usize = 31;

/// The sheets that formulas of others name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Inputs,
    Income,
    Queue,
    Demand,
    Months,
    Years,
    Rule,
    Runway,
    Checks,
    Sources,
    Lists,
}

const TEXTS: [WorkbookText; 11] = [
    WorkbookText::SheetInputs,
    WorkbookText::SheetIncome,
    WorkbookText::SheetQueue,
    WorkbookText::SheetDemand,
    WorkbookText::SheetMonths,
    WorkbookText::SheetYears,
    WorkbookText::SheetRule,
    WorkbookText::SheetRunway,
    WorkbookText::SheetChecks,
    WorkbookText::SheetSources,
    WorkbookText::SheetLists,
];

#[derive(Clone, Debug)]
pub(crate) struct SheetNames([String; 11]);

impl SheetNames {
    pub(crate) fn of(words: &dyn WorkbookWords) -> Self {
        let mut names: [String; 11] = Default::default();
        for (index, text) in TEXTS.into_iter().enumerate() {
            let name = allowed(&words.text(text));
            let taken = names.iter().any(|other| same(other, &name));
            names[index] = if taken || name.is_empty() {
                (index + 1).to_string()
            } else {
                name
            };
        }
        Self(names)
    }

    pub(crate) fn of_sheet(&self, sheet: Named) -> &str {
        &self.0[sheet as usize]
    }

    /// `'Income'!`, to stand before a cell.
    pub(crate) fn prefix(&self, sheet: Named) -> String {
        format!("'{}'!", self.of_sheet(sheet).replace('\'', "''"))
    }

    /// `'Income'!B5`.
    pub(crate) fn cell(&self, sheet: Named, cell: Cell) -> String {
        self.prefix(sheet) + &a1(cell)
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// A text without what names of sheets may not have, cut to their length.
fn allowed(text: &str) -> String {
    let mut units = 0;
    let kept = text
        .chars()
        .filter(|character| !character.is_control() && !"[]:*?/\\\"".contains(*character))
        .take_while(|character| {
            units += character.len_utf16();
            units <= LONGEST
        });
    let name: String = kept.collect();
    name.trim_matches(|edge: char| edge == '\'' || edge.is_whitespace())
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_such_as_are_allowed() {
        assert_eq!(allowed("'By: [year]/month'"), "By yearmonth");
        assert_eq!(allowed(&"é".repeat(40)).chars().count(), 31);
        assert!(same("Checks", "checks"));
    }
}
