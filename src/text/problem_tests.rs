use super::*;
use crate::text::{Language, NumberKind, Reading, read_number};

fn said(path: &str, value: Option<&str>, allowed: impl Into<Allowed>) -> String {
    let problem = Problem {
        path: path.into(),
        value: value.map(Into::into),
        allowed: allowed.into(),
    };
    let text = Texts::new(Language::En).problem(&problem);
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_problem_names_the_field_the_value_and_what_is_allowed() {
    assert_eq!(
        said("opening_balance", Some("-1"), limits::MONEY),
        "Opening balance cannot be “-1”. Allowed: US$0.00 to US$1,000,000,000,000.00."
    );
    assert_eq!(
        said("pledges[3].rate", Some("0"), limits::RATE),
        "Rate (pledge 4) cannot be “0”. Allowed: more than 0, up to 1,000,000,000,000."
    );
    assert_eq!(
        said("support.support_cost_rate", Some("1.3"), limits::SHARE),
        "Programme support costs cannot be “130%”. Allowed: 0% to 100%."
    );
    assert_eq!(
        said("demand.average_request", Some("1.234"), limits::MONEY),
        "Average request cannot be “1.234”. At most 2 decimals are allowed."
    );
    assert_eq!(
        said("years", None, limits::YEARS),
        "Planning horizon is not filled in. Allowed: a whole number from 1 to 20."
    );
    assert_eq!(
        said("demand.requests[0].year", Some("x"), limits::YEARS),
        "Year (request 1) cannot be “x”. Allowed: a whole number from 1 to 20."
    );
    assert_eq!(
        said(
            "pledges[0].stage",
            Some("maybe"),
            Allowed::OneOf(&["paid", "agreed"])
        ),
        "Stage (pledge 1) cannot be “maybe”. Allowed: Paid or Agreed."
    );
}

#[test]
fn every_problem_has_its_words() {
    for allowed in [
        limits::AS_OF.into(),
        Allowed::Currency,
        Allowed::Text {
            most_characters: 1000,
        },
        Allowed::Flag,
        Allowed::List { most_items: 1000 },
        Allowed::Object,
        Allowed::NoSuchField,
        Allowed::Once,
        Allowed::Json { line: 1, column: 2 },
        Allowed::Bytes { most: 5 },
        Allowed::SameAs("2024-12".into()),
        Allowed::UncertainPledges { most: 40 },
    ] {
        let text = said("as_of", Some("x"), allowed.clone());
        assert!(
            text.contains(' ') && !text.contains("{$"),
            "{allowed:?}: {text}"
        );
    }
}

#[test]
fn every_reason_has_its_words() {
    let texts = Texts::new(Language::En);
    for entry in [
        "abc",
        "1,,5",
        "3*",
        "2(3)",
        "(2",
        "(2)",
        "1/0",
        "1/3",
        "5%",
        &"9".repeat(50),
        "1.500+1,5",
    ] {
        let Reading::Unreadable(why) = read_number(entry, NumberKind::Plain, Language::En) else {
            panic!("{entry} is unreadable");
        };
        let text = texts.unreadable(&why);
        assert!(
            text.contains(' ') && !text.contains("{$"),
            "{entry}: {text}"
        );
    }
}

#[test]
fn an_option_is_named_after_its_field_and_word() {
    assert_eq!(option_id("field-pledge-stage", "paid"), "option-stage-paid");
    assert_eq!(
        option_id("field-rule", "protect_reserve"),
        "option-rule-protect-reserve"
    );
}

#[test]
fn a_path_names_its_field() {
    for (path, id) in [
        ("opening_balance", "field-opening-balance"),
        ("support.award_share", "field-award-share"),
        ("demand.kind", "field-demand-kind"),
        ("pledges", "field-pledges"),
        ("pledges[3]", "field-pledge"),
        ("pledges[3].first_payment", "field-pledge-first-payment"),
        ("demand.requests", "field-requests"),
        ("demand.requests[12].year", "field-request-year"),
        ("reserve.value", "field-reserve-value"),
        ("", "field-scenario"),
    ] {
        assert_eq!(field_id(path), id);
    }
}
