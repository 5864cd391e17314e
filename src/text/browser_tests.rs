//! What the browser's `Intl` writes, and that what it writes reads back.

use fund_model::Month;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{
    Language, NumberKind, Reading, Texts, Value, any_of, args, contributor, count, decimal,
    dollars, edited_number, list, money, month_short, percent, read_month, read_number, year,
};
use crate::platform::intl;
use crate::platform::number_style::NumberStyle;

wasm_bindgen_test_configure!(run_in_browser);

fn english() -> Texts {
    Texts::new(Language::En)
}

fn arabic() -> Texts {
    Texts::new(Language::Ar)
}

/// Without the marks that only set direction.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !super::texts::is_direction_mark(*c))
        .collect()
}

fn in_arabic(value: impl Into<Value>) -> String {
    bare(&arabic().show(value))
}

#[wasm_bindgen_test]
fn money_is_exact_and_in_western_digits() {
    assert_eq!(english().show(money("1065829.50")), "US$1,065,829.50");
    assert_eq!(english().show(dollars("-1065830")), "−US$1,065,830");
    assert_eq!(
        english().show(money("12345678901234567890.12")),
        "US$12,345,678,901,234,567,890.12"
    );
    assert_eq!(in_arabic(money("1065829.50")), "1,065,829.50\u{a0}US$");
    assert_eq!(in_arabic(dollars("1065830")), "1,065,830\u{a0}US$");
}

#[wasm_bindgen_test]
fn numbers_and_ratios_keep_every_decimal() {
    assert_eq!(english().show(decimal("17.2")), "17.2");
    assert_eq!(english().show(percent("0.135")), "13.5%");
    assert_eq!(in_arabic(percent("0.13")), "13%");
    assert_eq!(in_arabic(count(12_345)), "12,345");
    assert_eq!(in_arabic(year(2026)), "2026");
}

#[wasm_bindgen_test]
fn months_have_the_names_of_the_language() {
    let month = Month::of(2026, 2);
    assert_eq!(english().show(month), "February 2026");
    assert_eq!(english().show(month_short(month)), "Feb 2026");
    assert_eq!(in_arabic(month), "فبراير 2026");
}

#[wasm_bindgen_test]
fn states_have_the_names_of_the_language() {
    assert_eq!(english().show(contributor("IN")), "India");
    assert_eq!(in_arabic(contributor("IN")), "الهند");
    assert_eq!(in_arabic(contributor("India")), "الهند");
    assert_eq!(in_arabic(contributor("A foundation")), "A foundation");
    assert_eq!(arabic().contributor_named("الهند"), "India");
    assert_eq!(arabic().contributor_shown("India"), "الهند");
    assert_eq!(english().states().len(), 195);
    assert_eq!(english().show(contributor("KR")), "Republic of Korea");
    assert_eq!(
        english().contributor_named("South Korea"),
        "Republic of Korea"
    );
    assert_eq!(
        arabic().contributor_named("جمهورية كوريا"),
        "Republic of Korea"
    );
    assert_eq!(
        english().contributor_named("cote d'ivoire"),
        "cote d'ivoire"
    );
    assert_eq!(
        english().contributor_named("CÔTE D'IVOIRE"),
        "Côte d’Ivoire"
    );
}

#[wasm_bindgen_test]
fn lists_are_joined_as_the_language_joins_them() {
    assert_eq!(english().show(list(["a", "b", "c"])), "a, b and c");
    assert_eq!(english().show(any_of(["a", "b", "c"])), "a, b or c");
    assert_eq!(in_arabic(list(["أ", "ب"])), "أ وب");
}

#[wasm_bindgen_test]
fn arabic_has_six_plural_forms() {
    let category = |number: u128, language| count(number).plural_category(language);
    let expected = [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (11, "many"),
        (100, "other"),
        (103, "few"),
        (1_000_002, "other"),
    ];
    for (number, form) in expected {
        assert_eq!(category(number, Language::Ar), form, "{number}");
    }
    for (number, form) in [(0, "other"), (1, "one"), (2, "other"), (101, "other")] {
        assert_eq!(category(number, Language::En), form, "{number}");
    }
    assert_eq!(
        category(u128::MAX - 12, Language::Ar),
        category(143, Language::Ar)
    );
    assert_eq!(
        category(1_000_000_000_000_000_000_000, Language::Fr),
        "many"
    );
    assert_eq!(decimal("1.5").plural_category(Language::En), "other");
    assert_eq!(decimal("1.0").plural_category(Language::En), "one");
    assert_eq!(money("1").plural_category(Language::En), "other");
}

#[wasm_bindgen_test]
fn an_arabic_text_takes_the_form_of_its_number() {
    let counted =
        |number: u32| bare(&arabic().text("notice-pledges-imported", args! { "count" => number }));
    assert_eq!(counted(1), "أُضيف تبرع معلن واحد.");
    assert_eq!(counted(2), "أُضيف تبرعان معلنان.");
    assert_eq!(counted(3), "أُضيفت 3 تبرعات معلنة.");
    assert_eq!(counted(11), "أُضيف 11 تبرعًا معلنًا.");
    assert_eq!(counted(100), "أُضيف 100 تبرع معلن.");
}

#[wasm_bindgen_test]
fn the_marks_of_each_language_are_those_of_the_browser() {
    for language in Language::ALL {
        for (decimal, kind) in [
            ("12345.5", NumberKind::Plain),
            ("1234567.5", NumberKind::Plain),
            ("1234", NumberKind::Plain),
        ] {
            let browser = bare(&intl::number(
                language.intl_tag(),
                decimal,
                NumberStyle::Exact,
            ));
            assert_eq!(
                edited_number(decimal, kind, language),
                browser,
                "{language:?}"
            );
        }
    }
}

#[wasm_bindgen_test]
fn what_the_browser_writes_reads_back_in_every_language() {
    for language in Language::ALL {
        let tag = language.intl_tag();
        for decimal in [
            "0",
            "1",
            "12.5",
            "1500",
            "36256.27",
            "1065829.5",
            "999999999999.99",
            "-5",
            "-1234.56",
        ] {
            let cents = intl::number(tag, decimal, NumberStyle::Cents);
            let read = read_number(&cents, NumberKind::Amount("USD"), language);
            assert_eq!(
                read,
                Reading::Number(decimal.into()),
                "{cents} in {language:?}"
            );
        }
        for decimal in ["0", "0.13", "0.135", "1", "10", "-0.99"] {
            let per_cent = intl::number(tag, decimal, NumberStyle::PercentExact);
            let read = read_number(&per_cent, NumberKind::PerCent, language);
            assert_eq!(
                read,
                Reading::Number(decimal.into()),
                "{per_cent} in {language:?}"
            );
        }
        for offset in 0..12 {
            let month = Month::of(2025, 1).plus(offset);
            for shown in [intl::month(tag, month), intl::month_short(tag, month)] {
                assert_eq!(
                    read_month(&shown, language),
                    Ok(month),
                    "{shown} in {language:?}"
                );
            }
        }
    }
}

#[wasm_bindgen_test]
fn months_are_read_as_each_language_writes_them() {
    let june = Ok(Month::of(2025, 6));
    for (text, language) in [
        ("juin 2025", Language::Fr),
        ("Juin de 2025", Language::Fr),
        ("junio de 2025", Language::Es),
        ("июня 2025 г.", Language::Ru),
        ("июнь 2025", Language::Ru),
        ("2025年6月", Language::Zh),
        ("يونيو 2025", Language::Ar),
        ("حزيران 2025", Language::Ar),
        ("حزيران/يونيو ٢٠٢٥", Language::Ar),
        ("June 2025", Language::Ar),
    ] {
        assert_eq!(read_month(text, language), june, "{text}");
    }
}
