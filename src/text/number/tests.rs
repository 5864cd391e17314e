use proptest::prelude::*;

use super::*;

fn plain(text: &str, language: Language) -> Reading {
    read_number(text, NumberKind::Plain, language)
}

fn number(text: &str) -> Reading {
    Reading::Number(text.into())
}

fn either(either: &str, or: &str) -> Reading {
    Reading::Ambiguous {
        either: either.into(),
        or: or.into(),
    }
}

fn reason(reading: Reading) -> (Reason, usize) {
    match reading {
        Reading::Unreadable(Unreadable { reason, at }) => (reason, at),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_can_mean_one_thing_only_is_read_in_every_language() {
    for (text, value) in [
        ("36256.27", "36256.27"),
        ("36256,27", "36256.27"),
        ("36,256.27", "36256.27"),
        ("36.256,27", "36256.27"),
        ("36 256,27", "36256.27"),
        ("36\u{a0}256,27", "36256.27"),
        ("36\u{202f}256.27", "36256.27"),
        ("36\u{2009}256,27", "36256.27"),
        ("36'256.27", "36256.27"),
        ("36’256.27", "36256.27"),
        ("٣٦٬٢٥٦٫٢٧", "36256.27"),
        ("۳۶٬۲۵۶٫۲۷", "36256.27"),
        ("３６２５６．２７", "36256.27"),
        ("1500٫250", "1500.25"),
        ("1٫500", "1.5"),
        ("1٬500", "1500"),
        ("1 500", "1500"),
        ("1'500", "1500"),
        ("1,50,000", "150000"),
        ("1,23,45,678.90", "12345678.9"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,234.567", "1234.567"),
        ("1.234,567", "1234.567"),
        ("1234,567", "1234.567"),
        ("1234.567", "1234.567"),
        ("0.500", "0.5"),
        ("0,125", "0.125"),
        (".5", "0.5"),
        (",5", "0.5"),
        ("5.", "5"),
        ("  12  ", "12"),
        ("\u{200f}1,065,829.50", "1065829.5"),
        ("\u{2066}12\u{2069}", "12"),
        ("007", "7"),
        ("−12", "-12"),
        ("-12", "-12"),
        ("+12", "12"),
        ("0", "0"),
        ("-0", "0"),
        (
            "999999999999999999999999.999999",
            "999999999999999999999999.999999",
        ),
    ] {
        for language in Language::ALL {
            assert_eq!(
                plain(text, language),
                number(value),
                "{text} in {language:?}"
            );
        }
    }
}

#[test]
fn three_digits_after_a_single_mark_are_asked_about_unless_the_language_groups_with_it() {
    use Language::{Ar, En, Es, Fr, Ru, Zh};
    for language in [En, Zh, Ar] {
        assert_eq!(plain("1,500", language), number("1500"), "{language:?}");
        assert_eq!(
            plain("1.500", language),
            either("1500", "1.5"),
            "{language:?}"
        );
        assert_eq!(
            plain("150.000", language),
            either("150000", "150"),
            "{language:?}"
        );
    }
    for language in [Fr, Ru] {
        assert_eq!(
            plain("1,500", language),
            either("1500", "1.5"),
            "{language:?}"
        );
        assert_eq!(
            plain("1.500", language),
            either("1500", "1.5"),
            "{language:?}"
        );
    }
    assert_eq!(plain("1.500", Es), number("1500"));
    assert_eq!(plain("1,500", Es), either("1500", "1.5"));
}

#[test]
fn a_number_edited_beside_its_group_mark_is_asked_about() {
    // "150,000" with its last digit taken away, or one more typed after it.
    assert_eq!(plain("150,00", Language::En), either("15000", "150"));
    assert_eq!(plain("150,0000", Language::En), either("1500000", "150"));
    assert_eq!(plain("150.00", Language::Es), either("15000", "150"));
    assert_eq!(plain("150.00", Language::Fr), number("150"));
    assert_eq!(
        reason(plain("1,500,00", Language::En)),
        (Reason::Grouping, 0)
    );
    assert_eq!(reason(plain("150 00", Language::Fr)), (Reason::Grouping, 0));
}

#[test]
fn a_ratio_is_typed_as_per_cent() {
    let per_cent = |text, language| read_number(text, NumberKind::PerCent, language);
    for text in [
        "13",
        "13%",
        "13 %",
        "13\u{a0}%",
        "13,0 %",
        "١٣٪",
        "13.00",
        "10+3",
        "(10+3) %",
    ] {
        for language in [Language::En, Language::Fr, Language::Ar] {
            assert_eq!(per_cent(text, language), number("0.13"), "{text}");
        }
    }
    assert_eq!(per_cent("12,5", Language::En), number("0.125"));
    assert_eq!(per_cent("0.5%", Language::En), number("0.005"));
    assert_eq!(per_cent("-99", Language::En), number("-0.99"));
    assert_eq!(per_cent("1,000", Language::En), number("10"));
    assert_eq!(per_cent("1.125", Language::En), either("11.25", "0.01125"));
    assert_eq!(
        reason(per_cent("10%+3", Language::En)),
        (Reason::PerCentSign, 2)
    );
    assert_eq!(reason(plain("13%", Language::En)), (Reason::PerCentSign, 2));
}

#[test]
fn the_sign_or_code_of_the_fields_currency_may_stand_beside_an_amount() {
    let dollars = |text| read_number(text, NumberKind::Amount("USD"), Language::En);
    for text in [
        "US$1,500",
        "$1,500",
        "$ 1 500",
        "USD 1,500",
        "usd1500",
        "1 500 $US",
        "1500 USD",
        "US$ 1,500",
        "US $1,500",
        "\u{200f}1,500 US$",
        "3*$500",
    ] {
        assert_eq!(dollars(text), number("1500"), "{text}");
    }
    assert_eq!(dollars("-US$5.00"), number("-5"));
    assert_eq!(dollars("US$-5.00"), number("-5"));
    assert_eq!(
        reason(dollars("€ 1 500")),
        (Reason::OtherCurrency("€".into()), 0)
    );
    assert_eq!(
        reason(dollars("1500 EUR")),
        (Reason::OtherCurrency("EUR".into()), 5)
    );
    assert_eq!(reason(dollars("abc")), (Reason::Unknown("abc".into()), 0));
    assert_eq!(
        read_number("1 500 €", NumberKind::Amount("EUR"), Language::Fr),
        number("1500")
    );
    assert_eq!(
        read_number("CHF 1’500", NumberKind::Amount("CHF"), Language::En),
        number("1500")
    );
    assert_eq!(
        reason(plain("$5", Language::En)),
        (Reason::Unknown("$".into()), 0)
    );
}

#[test]
fn sums_are_worked_out_exactly() {
    for (text, value) in [
        ("3*25000", "75000"),
        ("=3*25000", "75000"),
        ("3 × 25 000", "75000"),
        ("3x25000", "75000"),
        ("100000+25000-0.01", "124999.99"),
        ("2+3*4", "14"),
        ("(2+3)*4", "20"),
        ("10-2-3", "5"),
        ("100/8", "12.5"),
        ("1300000/31*31/1300000*0", ""),
        ("100/4/5", "5"),
        ("-(2-5)", "3"),
        ("--5", "5"),
        ("2*-3", "-6"),
        ("0.1+0.2", "0.3"),
        ("1/0.5", "2"),
        ("0.06/0.0003", "200"),
        ("0/7", "0"),
        ("1÷1024", "0.0009765625"),
        ("3·4", ""),
    ] {
        let reading = plain(text, Language::En);
        if value.is_empty() {
            assert!(
                matches!(reading, Reading::Unreadable(_)),
                "{text}: {reading:?}"
            );
        } else {
            assert_eq!(reading, number(value), "{text}");
        }
    }
}

#[test]
fn a_sum_in_doubt_shows_both_results() {
    assert_eq!(plain("3*1.500", Language::En), either("4500", "4.5"));
    assert_eq!(plain("1.500+2.500", Language::En), either("4000", "4"));
    assert_eq!(plain("0*1.500", Language::En), number("0"));
    assert_eq!(
        reason(plain("1.500+1,500", Language::Fr)),
        (Reason::MixedMarks, 6)
    );
}

#[test]
fn what_is_no_number_says_why_and_where() {
    for (text, why, at) in [
        ("abc", Reason::Unknown("abc".into()), 0),
        ("12 apples", Reason::Unknown("apples".into()), 3),
        ("12k", Reason::Unknown("k".into()), 2),
        ("1#2", Reason::Unknown("#".into()), 1),
        ("1,,500", Reason::Grouping, 0),
        ("12,34,567,8", Reason::Grouping, 0),
        ("1.2.3", Reason::Grouping, 0),
        ("1,234.567,89", Reason::Grouping, 5),
        ("1 234.567 890", Reason::Grouping, 5),
        ("1٬234,567٬890", Reason::Grouping, 5),
        ("3*", Reason::NumberExpected, 2),
        ("*3", Reason::NumberExpected, 0),
        (".", Reason::NumberExpected, 0),
        ("-", Reason::NumberExpected, 1),
        ("()", Reason::NumberExpected, 1),
        ("2(3)", Reason::OperatorExpected, 1),
        ("(2+3", Reason::Parenthesis, 0),
        ("2+3)", Reason::Parenthesis, 3),
        ("(500)", Reason::OnlyParentheses, 0),
        ("((500))", Reason::OnlyParentheses, 0),
        ("1/0", Reason::DivisionByZero, 1),
        ("100/3", Reason::DivisionEndless, 3),
        (
            "99999999999999999999999999999999999999999",
            Reason::TooLong,
            0,
        ),
        (
            "99999999999999999999*99999999999999999999",
            Reason::TooLong,
            20,
        ),
        ("1/1024/1024/1024/1024", Reason::TooLong, 16),
        (
            "18446744073709551616*-9223372036854775808",
            Reason::TooLong,
            20,
        ),
    ] {
        assert_eq!(reason(plain(text, Language::En)), (why, at), "{text}");
    }
    assert_eq!(plain(" \u{a0}\u{200e}", Language::En), Reading::Empty);
    assert_eq!(plain("", Language::En), Reading::Empty);
    assert_eq!(
        reason(plain(&"1+".repeat(101), Language::En)).0,
        Reason::TooLong
    );
    assert_eq!(
        reason(plain(&"(".repeat(200), Language::En)).0,
        Reason::NumberExpected
    );
}

#[test]
fn an_edited_number_has_the_marks_of_the_language() {
    let edited = |decimal, language| edited_number(decimal, NumberKind::Amount("USD"), language);
    assert_eq!(edited("36256.27", Language::En), "36,256.27");
    assert_eq!(edited("36256.20", Language::En), "36,256.20");
    assert_eq!(edited("1500000.00", Language::En), "1,500,000");
    assert_eq!(edited("36256.27", Language::Fr), "36\u{202f}256,27");
    assert_eq!(edited("1500.00", Language::Es), "1500");
    assert_eq!(edited("36256.27", Language::Es), "36.256,27");
    assert_eq!(edited("36256.27", Language::Ar), "36,256.27");
    assert_eq!(edited("nonsense", Language::En), "nonsense");
    assert_eq!(
        edited_number("0.13", NumberKind::PerCent, Language::En),
        "13"
    );
    assert_eq!(
        edited_number("0.135", NumberKind::PerCent, Language::Fr),
        "13,5"
    );
    assert_eq!(
        edited_number("83.125", NumberKind::Plain, Language::En),
        "83.1250"
    );
}

/// Plain decimals as the model writes them, with and without zeros at the end.
fn decimals() -> impl Strategy<Value = String> {
    (any::<bool>(), 0u64..2_000_000_000_000, "[0-9]{0,8}").prop_map(
        |(negative, whole, fraction)| {
            let sign = if negative { "-" } else { "" };
            if fraction.is_empty() {
                format!("{sign}{whole}")
            } else {
                format!("{sign}{whole}.{fraction}")
            }
        },
    )
}

fn kinds() -> impl Strategy<Value = NumberKind<'static>> {
    prop_oneof![
        Just(NumberKind::Plain),
        Just(NumberKind::PerCent),
        Just(NumberKind::Amount("USD"))
    ]
}

proptest! {
    #[test]
    fn an_edited_number_reads_back_in_every_language(decimal in decimals(), kind in kinds()) {
        let value = decimal.parse::<PlainDecimal>().expect("a plain decimal").to_string();
        for language in Language::ALL {
            let edited = edited_number(&decimal, kind, language);
            prop_assert_eq!(read_number(&edited, kind, language), Reading::Number(value.clone()), "{}", edited);
        }
    }

    #[test]
    fn a_short_number_with_three_decimals_reads_back(whole in 0u32..1000, thousandths in 0u32..1000, kind in kinds()) {
        let decimal = format!("{whole}.{thousandths:03}");
        let value = decimal.parse::<PlainDecimal>().expect("a plain decimal").to_string();
        for language in Language::ALL {
            let edited = edited_number(&decimal, kind, language);
            prop_assert_eq!(read_number(&edited, kind, language), Reading::Number(value.clone()), "{}", edited);
        }
    }

    #[test]
    fn a_number_means_the_same_in_every_language_or_is_asked_about(text in "[0-9]{1,4}([ ,.'][0-9]{1,3}){0,3}") {
        let mut read = Language::ALL.into_iter().filter_map(|language| match plain(&text, language) {
            Reading::Number(number) => Some(number),
            _ => None,
        });
        if let Some(first) = read.next() {
            // The group mark of the page's language is the one that settles it.
            let only_mark = text.chars().filter(|c| !c.is_ascii_digit()).count() == 1;
            prop_assert!(only_mark || read.all(|other| other == first), "{}", text);
        }
    }

    #[test]
    fn nothing_typed_makes_the_reader_fail(text in any::<String>(), kind in kinds()) {
        for language in Language::ALL {
            let _ = read_number(&text, kind, language);
        }
    }

    #[test]
    fn no_sum_makes_the_reader_fail(text in "[0-9.,+*/() x%$-]{0,60}", kind in kinds()) {
        for language in Language::ALL {
            let _ = read_number(&text, kind, language);
        }
    }

    #[test]
    fn sums_agree_with_decimal_arithmetic(a in -999_999i64..999_999, b in -999_999i64..999_999, c in 1i64..9_999) {
        use rust_decimal::Decimal;
        let (x, y, z) = (Decimal::new(a, 2), Decimal::new(b, 3), Decimal::new(c, 1));
        let text = format!("({x:.2}00-{y:.3}0)*{z:.1}+{x:.2}00");
        let expected = ((x - y) * z + x).normalize().to_string();
        let expected = if expected == "-0" { "0".into() } else { expected };
        prop_assert_eq!(plain(&text, Language::En), Reading::Number(expected), "{}", text);
    }
}

#[test]
fn a_foreign_number_is_settled_by_no_language() {
    let read = |text| read_foreign_number(text, NumberKind::Amount("USD"));
    for text in ["250,50", "1 500,50", "250.50", "5,1250"] {
        assert!(matches!(read(text), Reading::Number(_)), "{text}");
    }
    for text in ["1,500", "1.500"] {
        assert!(matches!(read(text), Reading::Ambiguous { .. }), "{text}");
    }
}

#[test]
fn the_full_stop_in_the_name_of_a_currency_is_no_mark() {
    for text in ["1500.5 د.ك", "د.ك. 1500.5", "1500.5د. ك", "د.ك 1,500.50"] {
        assert_eq!(
            read_foreign_number(text, NumberKind::Amount("KWD")),
            Reading::Number("1500.5".into()),
            "{text}"
        );
    }
    let other = read_foreign_number("5 ر.س", NumberKind::Amount("KWD"));
    let reason = Reason::OtherCurrency("SAR".into());
    assert_eq!(other, Reading::Unreadable(reason.at(2)));
}

#[test]
fn a_currency_is_known_by_its_code_or_by_a_sign_of_its_own() {
    for (text, code) in [
        ("1 500,50 NOK", Some("NOK")),
        ("USD 1,500", Some("USD")),
        ("€ 20", Some("EUR")),
        ("US$", Some("USD")),
        ("C$5", Some("CAD")),
        ("$5", None),
        ("5 kr", None),
        ("¥5", None),
        ("25,000", None),
        ("ABC 5", None),
        ("١٬٥٠٠ د.ك", Some("KWD")),
        ("د.ك.\u{200f} 1500", Some("KWD")),
        ("ر. س 500", Some("SAR")),
        ("500 ر.ق.", Some("QAR")),
        ("د.إ", Some("AED")),
        ("20 د.ج", Some("DZD")),
        ("20د.م.", Some("MAD")),
        ("ج.م", Some("EGP")),
        ("ل.ل", Some("LBP")),
        ("س.ص 5", None),
        ("سد.كم 5", None),
    ] {
        assert_eq!(currency_in(text), code, "{text}");
    }
}
