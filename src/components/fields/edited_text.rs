//! The text of a field under edit.
//!
//! The page writes `150,000`; a person adds a zero and has `150,0000`. The mark is the page's own, so it is known to
//! set off thousands, and the number is 1,500,000. A mark that the person types stays what it is: something to read.

use crate::platform::events::TextChange;

/// A text that remembers which of its characters the page wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditedText {
    characters: Vec<Character>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Character {
    sign: char,
    /// Whether the page wrote it.
    own: bool,
}

impl EditedText {
    /// A text that the page wrote.
    pub fn written_by_page(text: &str) -> Self {
        let own = |sign| Character { sign, own: true };
        Self {
            characters: text.chars().map(own).collect(),
        }
    }

    /// A text that a person typed.
    pub fn typed(text: &str) -> Self {
        let typed = |sign| Character { sign, own: false };
        Self {
            characters: text.chars().map(typed).collect(),
        }
    }

    /// The text after an edit. What stands before and after the place of the edit is what stood there; where the place
    /// is not known, all of it is the person's.
    pub fn edited_to(&self, text: &str, change: TextChange) -> Self {
        match change {
            TextChange::Deleted => self.without_a_part(text),
            TextChange::Inserted { end, length } => self.with_inserted(text, end, length),
            TextChange::Replaced => Self::typed(text),
        }
    }

    /// The text in which `length` characters that end at `end` came in the place of some others.
    fn with_inserted(&self, text: &str, end: usize, length: usize) -> Self {
        let mut after = Self::typed(text).characters;
        let start = end.saturating_sub(length);
        let tail = after.len().saturating_sub(end);
        if start + tail <= self.characters.len() && end <= after.len() {
            after[..start].copy_from_slice(&self.characters[..start]);
            after[end..].copy_from_slice(&self.characters[self.characters.len() - tail..]);
        }
        Self { characters: after }
    }

    fn without_a_part(&self, text: &str) -> Self {
        let mut after = Self::typed(text).characters;
        let most = self.characters.len().min(after.len());
        let is_same = |(one, other): &(&Character, &Character)| one.sign == other.sign;
        let start = self
            .characters
            .iter()
            .zip(&after)
            .take_while(is_same)
            .count();
        let from_end = self.characters.iter().rev().zip(after.iter().rev());
        let end = from_end.take(most - start).take_while(is_same).count();
        let tail = after.len() - end;
        after[..start].copy_from_slice(&self.characters[..start]);
        after[tail..].copy_from_slice(&self.characters[self.characters.len() - end..]);
        Self { characters: after }
    }

    /// The text as it stands.
    pub fn text(&self) -> String {
        self.characters
            .iter()
            .map(|character| character.sign)
            .collect()
    }

    /// The text without the marks between thousands that the page wrote.
    pub fn without_own(&self, mark: char) -> String {
        let kept = self
            .characters
            .iter()
            .filter(|character| !character.own || character.sign != mark);
        kept.map(|character| character.sign).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DELETED: TextChange = TextChange::Deleted;

    fn inserted(end: usize, length: usize) -> TextChange {
        TextChange::Inserted { end, length }
    }

    fn check(first: &str, edits: &[(&str, TextChange)], read: &str) {
        let start = EditedText::written_by_page(first);
        let edits = edits.iter();
        let end = edits.fold(start, |text, (edit, change)| {
            let text = text.edited_to(edit, *change);
            assert_eq!(text.text(), *edit);
            text
        });
        assert_eq!(end.without_own(','), read);
    }

    #[test]
    fn marks_of_the_page_are_passed_over() {
        check("150,000", &[("150,0000", inserted(8, 1))], "1500000");
        let digits = [
            ("12,199,655.35", inserted(2, 1)),
            ("123,199,655.35", inserted(3, 1)),
        ];
        check("1,199,655.35", &digits, "123199655.35");
        check("1,500", &[("1,50", DELETED), ("1,5", DELETED)], "15");
    }

    #[test]
    fn marks_of_the_person_stay() {
        let typed = [
            ("1", DELETED),
            ("1,", inserted(2, 1)),
            ("1,5", inserted(3, 1)),
        ];
        check("1,500", &typed, "1,5");
        check("1,500", &[("2,250", inserted(5, 5))], "2,250");
        check(
            "1,199,655",
            &[("1,199,655,3", inserted(11, 2))],
            "1199655,3",
        );
        check("", &[("1,500", inserted(5, 5))], "1,500");
    }

    #[test]
    fn what_replaces_the_whole_text_is_the_persons_even_where_it_begins_alike() {
        check("1,199,655.35", &[("1,5", inserted(3, 3))], "1,5");
        check("41,935.48", &[("41,9", inserted(4, 4))], "41,9");
        check("1,199,655.35", &[("1,5", TextChange::Replaced)], "1,5");
    }

    #[test]
    fn a_place_that_cannot_be_is_no_place() {
        check("1,500", &[("1,5", inserted(9, 1))], "1,5");
        check("1,5", &[("1,500", inserted(1, 1))], "1,500");
    }

    #[test]
    fn a_repeated_sign_is_counted_once() {
        check("11", &[("1", DELETED)], "1");
        check("1", &[("11", inserted(2, 1))], "11");
        check(",", &[(",,", inserted(2, 1))], ",");
    }
}
