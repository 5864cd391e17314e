//! From characters to tokens.

use super::literal::Literal;
use super::{NumberKind, Reason, Unreadable};
use crate::text::Marks;
use crate::text::texts::is_direction_mark;

/// One character of the entry, brought to its plain form, and where it stood.
pub(super) type Sign = (char, usize);

/// One part of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Number(Literal),
    /// The sign or code of the field's currency.
    Currency,
    Plus,
    Minus,
    Times,
    Over,
    Open,
    Close,
}

/// Sets off thousands, never decimals, in any language.
pub(super) const APOSTROPHE: char = '\'';
/// Sets off thousands, never decimals.
pub(super) const ARABIC_THOUSANDS: char = '\u{66c}';
/// Sets off decimals, never thousands.
pub(super) const ARABIC_DECIMALS: char = '\u{66b}';

/// The characters that matter, each in its plain form, without spaces at either end and without a leading `=`.
pub(super) fn signs(text: &str) -> Vec<Sign> {
    let plain = text
        .chars()
        .enumerate()
        .filter(|(_, c)| !is_invisible(*c))
        .map(|(at, c)| (plain(c), at));
    let signs = with_codes(plain.collect());
    match trimmed(&signs) {
        [('=', _), rest @ ..] => trimmed(rest).to_vec(),
        signs => signs.to_vec(),
    }
}

fn trimmed(mut signs: &[Sign]) -> &[Sign] {
    while let [(' ', _), rest @ ..] | [rest @ .., (' ', _)] = signs {
        signs = rest;
    }
    signs
}

const fn is_invisible(c: char) -> bool {
    is_direction_mark(c) || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// One form for each of the ways in which the world writes a sign.
fn plain(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        // Full width, as Chinese keyboards write it, from ! to ~.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).map_or(c, plain),
        '’' | '‘' | 'ʼ' | '′' | '´' => APOSTROPHE,
        '،' => ',',
        '٪' => '%',
        '−' | '–' | '‐' | '\u{2011}' => '-',
        '×' | '∗' | '⋅' => '*',
        '÷' | '∕' => '/',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// What currencies are called in Arabic, in two letters with a full stop between them, before their codes.
const ARABIC_SIGNS: &str = "دكKWD|دبBHD|دعIQD|دأJOD|دإAED|دتTND|دجDZD|دلLYD|لدLYD|دمMAD|رسSAR|رقQAR|رعOMR|ريYER|\
    جمEGP|لمEGP|جسSDG|للLBP|لسSYP|أمMRU";

/// The signs with a code in place of each Arabic name of a currency, whose full stops are no marks of a number.
fn with_codes(signs: Vec<Sign>) -> Vec<Sign> {
    let is_letter = |at: usize| signs.get(at).is_some_and(|(c, _)| c.is_alphabetic());
    let is = |at: usize, sign| signs.get(at).is_some_and(|(c, _)| *c == sign);
    let mut written = Vec::with_capacity(signs.len());
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        // Some write a space after the full stop.
        let second = at + 2 + usize::from(is(at + 2, ' '));
        let names = is(at + 1, '.') && !is_letter(second + 1) && (at == 0 || !is_letter(at - 1));
        match signs
            .get(second)
            .filter(|_| names)
            .and_then(|(c, _)| arabic_code(sign.0, *c))
        {
            Some(code) => {
                written.extend(code.chars().map(|c| (c, sign.1)));
                at = second + 1 + usize::from(is(second + 1, '.'));
            }
            None => {
                written.push(*sign);
                at += 1;
            }
        }
    }
    written
}

fn arabic_code(first: char, second: char) -> Option<&'static str> {
    let mut names = ARABIC_SIGNS.split('|');
    names.find_map(|name| name.strip_prefix(first)?.strip_prefix(second))
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

/// The tokens with the places where they begin.
pub(super) fn tokens(
    signs: &[Sign],
    kind: NumberKind<'_>,
    marks: Marks,
) -> Result<Vec<(Token, usize)>, Unreadable> {
    let mut rest = without_per_cent(signs, kind);
    let mut tokens = Vec::new();
    while let Some(&(first, at)) = rest.first() {
        let length = length_of_token(rest);
        let (token, after) = rest.split_at(length);
        rest = after;
        if first != ' ' {
            tokens.push((token_of(token, kind, marks)?, at));
        }
    }
    Ok(tokens)
}

/// In a field for a ratio the sign at the end says what is known already.
fn without_per_cent<'a>(signs: &'a [Sign], kind: NumberKind<'_>) -> &'a [Sign] {
    match signs {
        [rest @ .., ('%', _)] if kind == NumberKind::PerCent => trimmed(rest),
        _ => signs,
    }
}

fn length_of_token(signs: &[Sign]) -> usize {
    let (first, _) = signs[0];
    if first.is_ascii_digit() || is_mark(first) {
        (1..signs.len())
            .find(|index| !continues_number(signs, *index))
            .unwrap_or(signs.len())
    } else if is_word(first) {
        signs
            .iter()
            .position(|(c, _)| !is_word(*c))
            .unwrap_or(signs.len())
    } else {
        1
    }
}

/// A space or an apostrophe belongs to a number only between two of its digits.
fn continues_number(signs: &[Sign], index: usize) -> bool {
    let is_digit = |index: usize| signs.get(index).is_some_and(|(c, _)| c.is_ascii_digit());
    match signs[index].0 {
        ' ' | APOSTROPHE => is_digit(index - 1) && is_digit(index + 1),
        c => c.is_ascii_digit() || is_mark(c),
    }
}

const fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | ARABIC_DECIMALS | ARABIC_THOUSANDS)
}

/// Letters and signs of currencies.
fn is_word(c: char) -> bool {
    c.is_alphabetic() || is_currency_sign(c)
}

const fn is_currency_sign(c: char) -> bool {
    matches!(
        c,
        '$' | '¢' | '£' | '¤' | '¥' | '؋' | '৳' | '฿' | '៛' | '\u{20a0}'..='\u{20cf}' | '﷼'
    )
}

fn token_of(signs: &[Sign], kind: NumberKind<'_>, marks: Marks) -> Result<Token, Unreadable> {
    let (first, at) = signs[0];
    match first {
        '+' => Ok(Token::Plus),
        '-' => Ok(Token::Minus),
        '*' => Ok(Token::Times),
        '/' => Ok(Token::Over),
        '(' => Ok(Token::Open),
        ')' => Ok(Token::Close),
        '%' => Err(Reason::PerCentSign.at(at)),
        _ if first.is_ascii_digit() || is_mark(first) => {
            Literal::read(signs, kind, marks).map(Token::Number)
        }
        _ => word(&signs.iter().map(|(c, _)| c).collect::<String>(), kind)
            .map_err(|reason| reason.at(at)),
    }
}

/// The letter of multiplication, the field's currency, or nothing that belongs here.
fn word(word: &str, kind: NumberKind<'_>) -> Result<Token, Reason> {
    let capitals = word.to_ascii_uppercase();
    if capitals == "X" || matches!(word, "Х" | "х") {
        return Ok(Token::Times);
    }
    let looks_like_currency = word.contains(is_currency_sign) || is_code(&capitals);
    match kind {
        NumberKind::Amount(currency) if names_currency(&capitals, currency) => Ok(Token::Currency),
        NumberKind::Amount(_) if looks_like_currency => Err(Reason::OtherCurrency(word.into())),
        _ => Err(Reason::Unknown(word.into())),
    }
}

/// The codes of currencies in use, ISO 4217.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
    HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD \
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG \
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD \
    TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

fn is_code(word: &str) -> bool {
    word.len() == 3 && CODES.split(' ').any(|code| code == word)
}

/// Whether a word in capitals is the code or a usual sign of a currency.
fn names_currency(word: &str, currency: &str) -> bool {
    word == currency || usual_signs(currency).any(|sign| sign == word)
}

/// The usual signs of each currency that has any, in capitals.
const SIGNS: &str = "USD $ US$ $US US|EUR €|GBP £|JPY ¥ JP¥ 円 ¥JP|CNY ¥ CN¥ 元 RMB|INR ₹ RS|KRW ₩|RUB ₽|KZT ₸|PHP ₱|\
    CHF FR SFR|NOK KR|SEK KR|DKK KR|ISK KR|CAD $ C$ CA$ $CA|AUD $ A$ AU$ $AU|SGD $ S$ SG$";

fn usual_signs(currency: &str) -> impl Iterator<Item = &'static str> {
    let of_currency = SIGNS.split('|').find(|signs| signs.starts_with(currency));
    of_currency
        .filter(|_| currency.len() == 3)
        .into_iter()
        .flat_map(|signs| signs.split(' ').skip(1))
}

/// The code of the one currency that a word of the text names.
pub(super) fn currency_in(signs: &[Sign]) -> Option<&'static str> {
    let text: String = signs.iter().map(|(c, _)| *c).collect();
    text.split(|c| !is_word(c))
        .find_map(|word| one_currency(&word.to_ascii_uppercase()))
}

/// Whether a sign of dollars stands alone, of which no country is told.
pub(super) fn has_bare_dollar(signs: &[Sign]) -> bool {
    let text: String = signs.iter().map(|(c, _)| *c).collect();
    text.split(|c| !is_word(c)).any(|word| word == "$")
}

fn one_currency(word: &str) -> Option<&'static str> {
    let mut with_sign = SIGNS
        .split('|')
        .filter(|signs| signs.split(' ').skip(1).any(|sign| sign == word))
        .map(|signs| &signs[..3]);
    let by_code = CODES.split(' ').find(|code| *code == word);
    by_code.or_else(|| with_sign.next().filter(|_| with_sign.next().is_none()))
}
