//! One number with its marks.

use super::exact::Exact;
use super::token::{APOSTROPHE, ARABIC_DECIMALS, ARABIC_THOUSANDS, Sign};
use super::{NumberKind, Reason, Unreadable};
use crate::text::Marks;

/// A number as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    /// It can mean one thing only.
    Plain(Exact),
    /// Its only mark may set off thousands or decimals.
    Either {
        mark: char,
        thousands: Exact,
        decimals: Exact,
    },
}

impl Literal {
    /// Reads digits and marks; the first sign is one of them.
    pub(super) fn read(
        signs: &[Sign],
        kind: NumberKind<'_>,
        own: Marks,
    ) -> Result<Self, Unreadable> {
        let start = signs[0].1;
        let written = Written::of(signs);
        match written.role_of_last_mark(kind, own) {
            Role::None | Role::Thousands => written.whole(&written.groups, start).map(Self::Plain),
            Role::Decimals => written.with_decimals(start).map(Self::Plain),
            Role::Either(mark) => {
                let thousands = number(&written.digits(), 0, start)?;
                let decimals = written.with_decimals(start)?;
                Ok(Self::Either {
                    mark,
                    thousands,
                    decimals,
                })
            }
        }
    }
}

/// What the last mark of a number sets off.
enum Role {
    None,
    Thousands,
    Decimals,
    Either(char),
}

/// Digits in groups and the marks between them: one group more than marks.
struct Written {
    groups: Vec<String>,
    marks: Vec<Sign>,
}

impl Written {
    fn of(signs: &[Sign]) -> Self {
        let mut groups = vec![String::new()];
        let mut marks = Vec::new();
        for (c, at) in signs {
            match groups.last_mut() {
                Some(group) if c.is_ascii_digit() => group.push(*c),
                _ => {
                    marks.push((*c, *at));
                    groups.push(String::new());
                }
            }
        }
        Self { groups, marks }
    }

    fn digits(&self) -> String {
        self.groups.concat()
    }

    fn role_of_last_mark(&self, kind: NumberKind<'_>, own: Marks) -> Role {
        let Some(&(mark, _)) = self.marks.last() else {
            return Role::None;
        };
        let times = self.marks.iter().filter(|(c, _)| *c == mark).count();
        match mark {
            ' ' | APOSTROPHE | ARABIC_THOUSANDS => Role::Thousands,
            ARABIC_DECIMALS => Role::Decimals,
            _ if times > 1 => Role::Thousands,
            _ if self.marks.len() > 1 || !self.begins_like_a_group() => Role::Decimals,
            _ => self.role_of_only_mark(mark, kind, own),
        }
    }

    /// A comma or a point after one to three digits.
    fn role_of_only_mark(&self, mark: char, kind: NumberKind<'_>, own: Marks) -> Role {
        let digits_after = self.groups[1].len();
        match (mark == own.group, digits_after) {
            (true, 3) => Role::Thousands,
            (false, 3) => Role::Either(mark),
            (true, 1..) if kind != NumberKind::PerCent => Role::Either(mark),
            _ => Role::Decimals,
        }
    }

    fn begins_like_a_group(&self) -> bool {
        matches!(self.groups[0].len(), 1..=3) && !self.groups[0].starts_with('0')
    }

    fn with_decimals(&self, start: usize) -> Result<Exact, Unreadable> {
        let (decimals, groups) = self
            .groups
            .split_last()
            .expect("there is a group after each mark");
        if decimals.is_empty() && groups.concat().is_empty() {
            return Err(Reason::NumberExpected.at(start));
        }
        self.check_groups(groups, start)?;
        number(&self.digits(), decimals.len(), start)
    }

    fn whole(&self, groups: &[String], start: usize) -> Result<Exact, Unreadable> {
        self.check_groups(groups, start)?;
        number(&self.digits(), 0, start)
    }

    /// Groups set off by one and the same mark: threes, or twos and a last three as in India.
    fn check_groups(&self, groups: &[String], start: usize) -> Result<(), Unreadable> {
        let [first, middle @ .., last] = groups else {
            return Ok(());
        };
        let marks = &self.marks[..groups.len() - 1];
        if let Some((_, at)) = marks.iter().find(|(mark, _)| *mark != marks[0].0) {
            return Err(Reason::Grouping.at(*at));
        }
        let fits = |size: usize| {
            (1..=size).contains(&first.len()) && middle.iter().all(|group| group.len() == size)
        };
        if last.len() == 3 && (fits(3) || fits(2)) {
            Ok(())
        } else {
            Err(Reason::Grouping.at(start))
        }
    }
}

fn number(digits: &str, decimals: usize, start: usize) -> Result<Exact, Unreadable> {
    Exact::from_digits(digits, decimals).ok_or(Reason::TooLong.at(start))
}
