//! Reading the fields of a link; `writer` says how they stand there.

use fund_model::{Decimal, Month};

use super::Damaged;
use super::pass::{Field, Pass};
use super::words::Words;
use super::writer::{
    FIRST_WINDOW, NO_DECIMAL, OTHER_SCALE, TEN_THOUSANDS, THOUSANDS, THREE_BYTES, TWO_BYTES, WINDOW,
};

/// No month of a scenario is a thousand years from another.
const MONTHS_APART_MOST: i32 = 12_000;

pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    words: Words,
    window: u32,
}

impl<'a> Reader<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            words: Words::default(),
            window: FIRST_WINDOW,
        }
    }

    /// Nothing may be left when all fields are read.
    pub(super) fn end(self) -> Result<(), Damaged> {
        self.bytes.is_empty().then_some(()).ok_or(Damaged)
    }

    fn next(&mut self) -> Result<u8, Damaged> {
        let (&first, rest) = self.bytes.split_first().ok_or(Damaged)?;
        self.bytes = rest;
        Ok(first)
    }

    fn count(&mut self) -> Result<u128, Damaged> {
        let mut count = 0;
        for shift in (0..u128::BITS).step_by(7) {
            let byte = self.next()?;
            let group = u128::from(byte & 0x7f);
            if group << shift >> shift != group {
                return Err(Damaged);
            }
            count |= group << shift;
            if byte < 0x80 {
                return Ok(count);
            }
        }
        Err(Damaged)
    }

    fn place(&mut self) -> Result<usize, Damaged> {
        self.count()?.try_into().map_err(|_| Damaged)
    }

    fn number(&mut self) -> Result<String, Damaged> {
        let count = self.count()?;
        let (magnitude, [first, ..]) = (count >> 4, count.to_le_bytes());
        let (unit, decimals) = match first & 7 {
            THOUSANDS => (1_000, 0),
            TEN_THOUSANDS => (10_000, 0),
            OTHER_SCALE => match self.next()? {
                NO_DECIMAL => return self.text(false),
                decimals => (1, decimals),
            },
            decimals => (1, decimals),
        };
        let magnitude = i128::try_from(magnitude).map_err(|_| Damaged)?;
        let magnitude = magnitude.checked_mul(unit).ok_or(Damaged)?;
        let signed = if first & 8 == 0 {
            magnitude
        } else {
            -magnitude
        };
        let number = Decimal::try_from_i128_with_scale(signed, decimals.into());
        number.map(|number| number.to_string()).map_err(|_| Damaged)
    }

    fn month(&mut self, from: Month) -> Result<String, Damaged> {
        let doubled = i32::try_from(self.count()?).map_err(|_| Damaged)?;
        let distance = doubled / 2 + doubled % 2;
        if distance > MONTHS_APART_MOST {
            return Err(Damaged);
        }
        let months = if doubled % 2 == 0 {
            distance
        } else {
            -distance
        };
        Ok(from.plus(months).to_string())
    }

    fn text(&mut self, learn: bool) -> Result<String, Damaged> {
        let count = self.place()?;
        if count % 2 == 1 {
            return self.words.at(count / 2).map(str::to_owned).ok_or(Damaged);
        }
        let text: String = (0..count / 2)
            .map(|_| self.character())
            .collect::<Result<_, _>>()?;
        if learn {
            self.words.learn(&text);
        }
        Ok(text)
    }

    fn character(&mut self) -> Result<char, Damaged> {
        let mut first = self.next()?;
        if first == WINDOW {
            self.window = self.next()?.into();
            first = self.next()?;
        }
        let code = match first {
            0x20..=0x7e => first.into(),
            0x80.. => self.window << 7 | u32::from(first & 0x7f),
            TWO_BYTES => u32::from_le_bytes([self.next()?, self.next()?, 0, 0]),
            THREE_BYTES => u32::from_le_bytes([self.next()?, self.next()?, self.next()?, 0]),
            _ => return Err(Damaged),
        };
        char::from_u32(code).ok_or(Damaged)
    }
}

impl Pass for Reader<'_> {
    fn byte(&mut self, byte: &mut u8) -> Result<(), Damaged> {
        *byte = self.next()?;
        Ok(())
    }

    /// Each item takes a byte at least, so that a list cannot be longer than what is left to read either.
    fn length(&mut self, _length: usize, most: usize) -> Result<usize, Damaged> {
        let length = self.place()?;
        if length > most || length > self.bytes.len() {
            return Err(Damaged);
        }
        Ok(length)
    }

    fn field(&mut self, text: &mut String, field: Field) -> Result<(), Damaged> {
        *text = match field {
            Field::Text => self.text(false)?,
            Field::Name => self.text(true)?,
            Field::Whole => self.count()?.to_string(),
            Field::Number => self.number()?,
            Field::Month(from) => self.month(from)?,
            Field::Word(words) => {
                let word = words.get(self.place()?).ok_or(Damaged)?;
                (*word).to_owned()
            }
        };
        Ok(())
    }
}
