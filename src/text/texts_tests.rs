use fund_model::Month;

use super::*;
use crate::text::{
    args, contributor, count, decimal, dollars, list, money, percent, percent_rounded, year,
};

fn english() -> Texts {
    Texts::new(Language::En)
}

#[test]
fn each_kind_of_value_is_written_in_its_way() {
    let texts = english();
    let shown = |value: Value| texts.show(value);
    assert_eq!(shown(money("1065829.5")), "US$1,065,829.50");
    assert_eq!(shown(money("-5")), "−US$5.00");
    assert_eq!(shown(dollars("1065830.00")), "US$1,065,830");
    assert_eq!(shown(count(12_345)), "12,345");
    assert_eq!(shown(decimal("17.2")), "17.2");
    assert_eq!(shown(percent("0.135")), "13.5%");
    assert_eq!(shown(percent_rounded("0.40506", 1)), "40.5%");
    assert_eq!(shown(percent_rounded("0.9999", 1)), "99.99%");
    assert_eq!(shown(percent_rounded("0.00017", 1)), "0.02%");
    assert_eq!(shown(percent_rounded("1", 1)), "100.0%");
    assert_eq!(shown(year(2026)), "2026");
    assert_eq!(shown(Month::of(2026, 2).into()), "February 2026");
    assert_eq!(
        shown(list(["Canada", "India", "Spain"])),
        "Canada, India and Spain"
    );
    assert_eq!(shown(contributor("A foundation")), "A foundation");
    assert_eq!(
        shown(12_345_678_901_234_567_890_u128.into()),
        "12,345,678,901,234,567,890"
    );
    assert_eq!(shown(money("not a number")), "not a number");
}

#[test]
fn values_are_isolated_on_the_page_and_bare_in_titles() {
    let texts = english();
    let args = || args! { "name" => "مثال" };
    assert_eq!(
        texts.text("notice-scenario-opened", args()),
        "Scenario “\u{2068}مثال\u{2069}” opened."
    );
    assert_eq!(
        texts.plain("notice-scenario-opened", args()),
        "Scenario “مثال” opened."
    );
}

#[test]
fn a_plural_form_follows_the_number() {
    let texts = english();
    let counted = |number: u32| texts.plain("notice-pledges-imported", args! { "count" => number });
    assert_eq!(counted(0), "0 pledges added.");
    assert_eq!(counted(1), "1 pledge added.");
    assert_eq!(counted(1_001), "1,001 pledges added.");
}

#[test]
fn a_missing_text_shows_its_id_and_fails_nothing() {
    assert_eq!(english().text("no-such-text", ()), "no-such-text");
    assert_eq!(
        english().text("field-years.no-such-part", ()),
        "field-years.no-such-part"
    );
    assert!(!english().has("no-such-text"));
    assert!(english().has("field-years.help"));
    assert!(!english().has("field-years"));
}

#[test]
fn a_missing_argument_is_named_in_the_text() {
    assert_eq!(
        english().plain("notice-scenario-opened", ()),
        "Scenario “{$name}” opened."
    );
}

#[test]
fn figures_in_a_text_are_written_by_the_language() {
    let source = english().plain("field-opening-balance.source", ());
    assert!(source.contains("US$1,199,655.35"), "{source}");
}
