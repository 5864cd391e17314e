//! Bytes as text that a page of HTML can hold: seven bits a sign, so that eight bytes take nine and a little.
//! Base64 would take eleven, which the file has no room for. `assets/one-file.js` reads it.

/// What a parser of HTML changes, or takes for the end of the text: nothing, the return of a carriage, the beginning of
/// a tag. The sign that stands for one of them holds the next seven bits as well.
const FORBIDDEN: [u8; 3] = [0x00, 0x0d, b'<'];
/// Where those signs begin: two bytes in UTF-8, none of them combines or changes the direction.
const FIRST: u32 = 0x100;

/// The bytes as text.
pub(super) fn signs(bytes: &[u8]) -> String {
    let mut rest = Sevens {
        bytes,
        held: 0,
        bits: 0,
    };
    let mut text = String::with_capacity(bytes.len() / 7 * 8 + 8);
    while let Some(seven) = rest.next() {
        let sign = match (0_u32..).zip(FORBIDDEN).find(|(_, bits)| *bits == seven) {
            None => char::from(seven),
            Some((place, _)) => {
                let next = rest.next().unwrap_or(0);
                char::from_u32(FIRST + place * 128 + u32::from(next)).unwrap_or_default()
            }
        };
        text.push(sign);
    }
    text
}

/// Seven bits at a time, the highest first; the last are filled up with zeros.
struct Sevens<'a> {
    bytes: &'a [u8],
    held: u16,
    bits: u32,
}

impl Iterator for Sevens<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if self.bits < 7 {
            match self.bytes.split_first() {
                Some((first, rest)) => {
                    self.bytes = rest;
                    self.held = (self.held << 8) | u16::from(*first);
                    self.bits += 8;
                }
                None if self.bits == 0 => return None,
                None => {
                    self.held <<= 7 - self.bits;
                    self.bits = 7;
                }
            }
        }
        self.bits -= 7;
        let seven = self.held >> self.bits;
        self.held &= (1 << self.bits) - 1;
        u8::try_from(seven).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `assets/one-file.js` does it.
    fn bytes(text: &str, length: usize) -> Vec<u8> {
        let mut bits = Vec::new();
        let mut add = |seven: u32| bits.extend((0..7).rev().map(|bit| seven >> bit & 1));
        for sign in text.chars().map(u32::from) {
            match sign.checked_sub(FIRST) {
                None => add(sign),
                Some(code) => {
                    add(u32::from(FORBIDDEN[(code / 128) as usize]));
                    add(code % 128);
                }
            }
        }
        let byte = |bits: &[u32]| bits.iter().fold(0, |byte, bit| byte * 2 + *bit as u8);
        bits.chunks_exact(8).take(length).map(byte).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let all: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
        for length in (0..20).chain([all.len()]) {
            let some = &all[..length];
            let text = signs(some);
            assert!(!text.contains(['\0', '\r', '<']));
            assert_eq!(bytes(&text, length), some);
        }
        assert_eq!(bytes(&signs(&[0; 9]), 9), [0; 9]);
    }
}
