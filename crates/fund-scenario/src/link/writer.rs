//! Writing the fields of a link as bytes.
//!
//! - A count is a base-128 number, least group first, the high bit set on all bytes but the last.
//! - A whole number is a count.
//! - A number is a count: magnitude × 16 + 8 if negative + the code of its scale: 0 for whole ones, 1 to 4 for so many
//!   decimals, 5 for thousands, 6 for tens of thousands. Code 7 is followed by a byte with the number of decimals, or by
//!   255 and the digits as a text where no `Decimal` holds the number.
//! - A month is a count: the months from another one, doubled, less 1 if they are below zero and then positive.
//! - A text is a count: 2 × place + 1 for one that is known, else 2 × its number of characters and then these.
//! - A character is its byte if it is printable ASCII. Others below U+3000 are 128 + their place in a window of 128
//!   characters; `WINDOW` and a byte change the window. `TWO_BYTES` and `THREE_BYTES` are followed by the code point,
//!   least byte first.

use fund_model::{Decimal, Month};

use super::Damaged;
use super::pass::{Field, Pass};
use super::words::Words;

pub(super) const WINDOW: u8 = 1;
pub(super) const TWO_BYTES: u8 = 2;
pub(super) const THREE_BYTES: u8 = 3;
/// The window at the start: accented letters of western Europe.
pub(super) const FIRST_WINDOW: u32 = 1;

pub(super) const THOUSANDS: u8 = 5;
pub(super) const TEN_THOUSANDS: u8 = 6;
pub(super) const OTHER_SCALE: u8 = 7;
pub(super) const NO_DECIMAL: u8 = 255;

pub(super) struct Writer {
    bytes: Vec<u8>,
    words: Words,
    window: u32,
}

impl Default for Writer {
    fn default() -> Self {
        Self {
            bytes: Vec::new(),
            words: Words::default(),
            window: FIRST_WINDOW,
        }
    }
}

impl Writer {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    fn count(&mut self, mut count: u128) {
        while count >= 0x80 {
            self.bytes.push(low_byte(count) | 0x80);
            count >>= 7;
        }
        self.bytes.push(low_byte(count));
    }

    fn number(&mut self, text: &str) {
        let Ok(number) = Decimal::from_str_exact(text) else {
            self.count(OTHER_SCALE.into());
            self.bytes.push(NO_DECIMAL);
            return self.text(text, false);
        };
        let number = number.normalize();
        let sign = u128::from(number.is_sign_negative() && !number.is_zero()) << 3;
        let (magnitude, code) = scaled(number.mantissa().unsigned_abs(), number.scale());
        self.count(magnitude << 4 | sign | u128::from(code));
        if code == OTHER_SCALE {
            self.bytes.push(low_byte(number.scale().into()));
        }
    }

    fn month(&mut self, month: Month, from: Month) {
        let months = month.months_since(from);
        let doubled = u128::from(months.unsigned_abs()) * 2;
        self.count(doubled - u128::from(months < 0));
    }

    fn text(&mut self, text: &str, learn: bool) {
        if let Some(place) = self.words.place(text) {
            return self.count(place as u128 * 2 + 1);
        }
        self.count(text.chars().count() as u128 * 2);
        text.chars().for_each(|character| self.character(character));
        if learn {
            self.words.learn(text);
        }
    }

    fn character(&mut self, character: char) {
        let code = u32::from(character);
        let [first, second, third, _] = code.to_le_bytes();
        match code {
            0x20..=0x7e => self.bytes.push(first),
            0..0x3000 => {
                let window = code >> 7;
                if window != self.window {
                    self.window = window;
                    self.bytes.extend([WINDOW, low_byte(window.into())]);
                }
                self.bytes.push(first | 0x80);
            }
            0x3000..0x1_0000 => self.bytes.extend([TWO_BYTES, first, second]),
            _ => self.bytes.extend([THREE_BYTES, first, second, third]),
        }
    }
}

/// The magnitude in the units of a scale, and the code of that scale.
fn scaled(magnitude: u128, decimals: u32) -> (u128, u8) {
    match decimals {
        0 if magnitude == 0 => (0, 0),
        0 if magnitude.is_multiple_of(10_000) => (magnitude / 10_000, TEN_THOUSANDS),
        0 if magnitude.is_multiple_of(1_000) => (magnitude / 1_000, THOUSANDS),
        0..=4 => (magnitude, low_byte(decimals.into())),
        _ => (magnitude, OTHER_SCALE),
    }
}

fn low_byte(count: u128) -> u8 {
    count.to_le_bytes()[0]
}

impl Pass for Writer {
    fn byte(&mut self, byte: &mut u8) -> Result<(), Damaged> {
        self.bytes.push(*byte);
        Ok(())
    }

    fn length(&mut self, length: usize, _most: usize) -> Result<usize, Damaged> {
        self.count(length as u128);
        Ok(length)
    }

    fn field(&mut self, text: &mut String, field: Field) -> Result<(), Damaged> {
        match field {
            Field::Text => self.text(text, false),
            Field::Name => self.text(text, true),
            Field::Whole => self.count(text.parse().map_err(|_| Damaged)?),
            Field::Number => self.number(text),
            Field::Month(from) => self.month(text.parse().map_err(|_| Damaged)?, from),
            Field::Word(words) => {
                let place = words.iter().position(|word| word == text).ok_or(Damaged)?;
                self.count(place as u128);
            }
        }
        Ok(())
    }
}
