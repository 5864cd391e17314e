//! What writing and reading have in common: one pass over the fields in one order, so that neither can differ.

use fund_model::Month;

use super::Damaged;

/// How the text of a field stands in a link.
#[derive(Clone, Copy)]
pub(super) enum Field {
    /// A text that stands once.
    Text,
    /// A text that may stand again, such as a contributor or a currency.
    Name,
    /// A whole number.
    Whole,
    /// A decimal.
    Number,
    /// A month, as its distance from another.
    Month(Month),
    /// One of these words, as its place among them. The order is part of the version.
    Word(&'static [&'static str]),
}

/// A pass over the fields. Writing leaves each value as it is; reading puts there what it reads.
pub(super) trait Pass {
    fn byte(&mut self, byte: &mut u8) -> Result<(), Damaged>;

    fn field(&mut self, text: &mut String, field: Field) -> Result<(), Damaged>;

    /// The length of a list, never more than `most`.
    fn length(&mut self, length: usize, most: usize) -> Result<usize, Damaged>;

    fn fields(&mut self, fields: &mut [(&mut String, Field)]) -> Result<(), Damaged> {
        fields
            .iter_mut()
            .try_for_each(|(text, field)| self.field(text, *field))
    }

    /// At most eight fields, of which only those stand in the link that differ from a text given beside each: a byte
    /// says which.
    fn changed_fields(&mut self, fields: &mut [(&mut String, &str, Field)]) -> Result<(), Damaged> {
        let mut changed = 0;
        for (place, (text, usual, _)) in fields.iter().enumerate() {
            changed |= u8::from(text.as_str() != *usual) << place;
        }
        self.byte(&mut changed)?;
        for (place, (text, usual, field)) in fields.iter_mut().enumerate() {
            if changed >> place & 1 == 1 {
                self.field(text, *field)?;
            } else {
                usual.clone_into(text);
            }
        }
        Ok(())
    }
}
