//! Which rows, headings and lines stand on one page of the queue. A queue may hold thousands of requests, so the page
//! shows some of them at a time.

use std::rc::Rc;

use super::answers::Answers;
use crate::components::RowMove;
use crate::state::{RequestRow, RowId, year_of};

/// Requests on one page.
pub const PAGE_ROWS: usize = 50;

/// What a request is listed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A planning year of the horizon, from 1.
    Year(u32),
    /// A year beyond the horizon, or none that could be read.
    Elsewhere,
}

impl Group {
    /// The planning year, if it is one.
    pub const fn year(self) -> Option<u32> {
        match self {
            Self::Year(year) => Some(year),
            Self::Elsewhere => None,
        }
    }

    /// The group of a request in a horizon of so many years.
    pub fn of(row: &RequestRow, years: usize) -> Self {
        match year_of(row) {
            Some(year) if year as usize <= years => Self::Year(year),
            _ => Self::Elsewhere,
        }
    }
}

/// A request on the page, with what stands above and below it.
///
/// These are parts of its row and no rows of their own: the browser takes the focus from a row that it has to move for
/// another one that comes or goes beside it, and lines do so while an amount is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub row: Rc<RequestRow>,
    pub group: Group,
    /// Its place in its group, from 1.
    pub place: usize,
    pub head: Option<Head>,
    /// Whether the line of its year is above it: none of the year's requests is met.
    pub has_line_above: bool,
    /// Whether the line of its year is below it: it is the last that is met.
    pub has_line_below: bool,
}

/// The head of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Whether the group's first requests stand on the page before.
    pub is_continued: bool,
}

/// The requests by year, cut into pages.
pub struct Pages<'a> {
    /// As [`crate::state::requests_by_year`] gives them.
    pub rows: &'a [Rc<RequestRow>],
    /// Years of the horizon.
    pub years: usize,
}

impl Pages<'_> {
    /// How many pages there are, at least one.
    pub fn count(&self) -> usize {
        self.rows.len().div_ceil(PAGE_ROWS).max(1)
    }

    /// The page that a request stands on.
    pub fn page_of(&self, row: RowId) -> Option<usize> {
        let at = self.rows.iter().position(|of| of.id == row)?;
        Some(at / PAGE_ROWS)
    }

    /// The place of a request in its group, from 1, and how many the group has.
    pub fn place(&self, row: RowId) -> Option<(Group, usize, usize)> {
        let at = self.rows.iter().position(|of| of.id == row)?;
        let group = self.group(at);
        let first = self.first_of(group)?;
        let count = self.rows[first..]
            .iter()
            .filter(|of| Group::of(of, self.years) == group);
        Some((group, at - first + 1, count.count()))
    }

    /// The request that stands where a move in its own group would take this one; none where it stands there itself.
    pub fn beside(&self, row: RowId, to: RowMove) -> Option<RowId> {
        let at = self.rows.iter().position(|of| of.id == row)?;
        let group = self.group(at);
        let is_same = |at: &usize| self.group(*at) == group;
        let other = match to {
            RowMove::Up => at.checked_sub(1).filter(is_same)?,
            RowMove::Down => Some(at + 1)
                .filter(|at| *at < self.rows.len())
                .filter(is_same)?,
            RowMove::Top => self.first_of(group)?,
            RowMove::Bottom => (at..self.rows.len()).take_while(is_same).last()?,
        };
        (other != at).then(|| self.rows[other].id)
    }

    /// The page that has the line of a year.
    pub fn page_of_line(&self, year: u32, answers: &Answers) -> Option<usize> {
        let line = answers.line(year)?;
        let is_there = |row: &Rc<RequestRow>| {
            let standing = answers.standing(row.id);
            standing.is_some_and(|at| at.year == year && at.place == line.met.max(1))
        };
        Some(self.rows.iter().position(is_there)? / PAGE_ROWS)
    }

    /// Everything on a page.
    pub fn items(&self, page: usize, answers: Option<&Answers>) -> Vec<Item> {
        let first = (page * PAGE_ROWS).min(self.rows.len());
        let last = (first + PAGE_ROWS).min(self.rows.len());
        let item = |at: usize| {
            let group = self.group(at);
            let is_new = at == 0 || self.group(at - 1) != group;
            let row = Rc::clone(&self.rows[at]);
            let standing = answers.and_then(|answers| answers.standing(row.id));
            let standing = standing.filter(|standing| group == Group::Year(standing.year));
            let line = standing.zip(answers).and_then(|(standing, answers)| {
                Some((standing.place, answers.line(standing.year)?.met))
            });
            Item {
                row,
                group,
                place: at + 1 - self.first_of(group).unwrap_or(at),
                head: (is_new || at == first).then_some(Head {
                    is_continued: !is_new,
                }),
                has_line_above: line == Some((1, 0)),
                has_line_below: line.is_some_and(|(place, met)| place == met),
            }
        };
        (first..last).map(item).collect()
    }

    fn group(&self, at: usize) -> Group {
        Group::of(&self.rows[at], self.years)
    }

    /// Where a group begins: rows are in the order of their groups.
    fn first_of(&self, group: Group) -> Option<usize> {
        let rank = |group| match group {
            Group::Year(year) => year,
            Group::Elsewhere => u32::MAX,
        };
        let at = self
            .rows
            .partition_point(|row| rank(Group::of(row, self.years)) < rank(group));
        (at < self.rows.len()).then_some(at)
    }
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
