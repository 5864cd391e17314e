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
    /// The group of a request in a horizon of so many years.
    pub fn of(row: &RequestRow, years: usize) -> Self {
        match year_of(row) {
            Some(year) if year as usize <= years => Self::Year(year),
            _ => Self::Elsewhere,
        }
    }
}

/// One thing on the page, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// The head of a group; `is_continued` where its first requests stand on the page before.
    Head { group: Group, is_continued: bool },
    Request {
        row: Rc<RequestRow>,
        group: Group,
        /// Its place in its group, from 1.
        place: usize,
    },
    /// The line of a planning year.
    Line(u32),
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
        let mut items = Vec::new();
        for at in first..last {
            let group = self.group(at);
            let is_new = at == 0 || self.group(at - 1) != group;
            if is_new || at == first {
                items.push(Item::Head {
                    group,
                    is_continued: !is_new,
                });
            }
            let start = self.first_of(group).unwrap_or(at);
            let row = Rc::clone(&self.rows[at]);
            let standing = answers.and_then(|answers| answers.standing(row.id));
            let standing = standing.filter(|standing| group == Group::Year(standing.year));
            let line = standing
                .zip(answers)
                .and_then(|(standing, answers)| Some((standing, answers.line(standing.year)?.met)));
            // Above the first request where none is met, else below the last that is.
            if let Some((standing, 0)) = line.filter(|(standing, _)| standing.place == 1) {
                items.push(Item::Line(standing.year));
            }
            items.push(Item::Request {
                row,
                group,
                place: at - start + 1,
            });
            if let Some((standing, _)) = line.filter(|(standing, met)| standing.place == *met) {
                items.push(Item::Line(standing.year));
            }
        }
        items
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
