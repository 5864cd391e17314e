//! The text of a field under edit.
//!
//! The page writes `150,000`; a person adds a zero and has `150,0000`. The mark is the page's own, so it is known to
//! set off thousands, and the number is 1,500,000. A mark that the person types stays what it is: something to read.

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

    /// The text after an edit: what stands before and after the place of the edit is what stood there.
    pub fn edited_to(&self, text: &str) -> Self {
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

    fn check(edits: &[&str], read: &str) {
        let (first, edits) = edits.split_first().expect("a text to begin with");
        let start = EditedText::written_by_page(first);
        let end = edits.iter().fold(start, |text, edit| text.edited_to(edit));
        assert_eq!(end.text(), *edits.last().unwrap_or(first));
        assert_eq!(end.without_own(','), read);
    }

    #[test]
    fn marks_of_the_page_are_passed_over() {
        check(&["150,000", "150,0000"], "1500000");
        check(
            &["1,199,655.35", "12,199,655.35", "123,199,655.35"],
            "123199655.35",
        );
        check(&["1,500", "1,50", "1,5"], "15");
    }

    #[test]
    fn marks_of_the_person_stay() {
        check(&["1,500", "1", "1,", "1,5"], "1,5");
        check(&["1,500", "2,250"], "2,250");
        check(&["1,199,655", "1,199,655,3"], "1199655,3");
        check(&["", "1,500"], "1,500");
    }

    #[test]
    fn a_repeated_sign_is_counted_once() {
        check(&["11", "1"], "1");
        check(&["1", "11"], "11");
        check(&[",", ",,"], ",");
    }
}
