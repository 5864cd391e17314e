//! A link gives back the scenario that was put in, and nothing that is read as one breaks the reader.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod strategies;

use crc::{CRC_32_ISO_HDLC, Crc};
use data_encoding::BASE64URL_NOPAD;
use fund_model::{
    Demand, MODEL_VERSION, Money, Pledge, QueuedRequest, Scenario, ScenarioDraft, Stage, limits,
    project,
};
use fund_scenario::{
    HeadlineFigure, HeadlineValue, LINK_CHARACTERS_MOST, LinkProblem, LinkTooLarge, PRESETS,
    default_preset, headline, link_text, read_link, scenario_from_json, scenario_json,
};
use proptest::prelude::*;

/// Content with the checksum and the version that belong to it, as text: a link as somebody may forge it.
fn sealed(version: u8, content: &[u8]) -> String {
    let checksum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&[&[version], content].concat());
    BASE64URL_NOPAD.encode(&[content, &checksum.to_le_bytes(), &[version]].concat())
}

/// The content of a link.
fn opened(link: &str) -> Vec<u8> {
    let mut bytes = BASE64URL_NOPAD.decode(link.as_bytes()).unwrap();
    bytes.truncate(bytes.len() - 5);
    bytes
}

fn default_link() -> String {
    link_text(&default_preset().scenario()).unwrap()
}

/// Whatever is read as a scenario is one that a link gives back.
fn is_read_or_refused(text: &str) -> Result<(), TestCaseError> {
    if let Ok(shared) = read_link(text) {
        let again = link_text(&shared.scenario).unwrap();
        prop_assert_eq!(read_link(&again).unwrap().scenario, shared.scenario);
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_link_gives_back_the_scenario_and_its_headline(scenario in strategies::scenario()) {
        let link = link_text(&scenario).unwrap();
        let shared = read_link(&link).unwrap();
        prop_assert_eq!(&shared.scenario, &scenario);
        prop_assert_eq!(shared.model_version, MODEL_VERSION);
        prop_assert_eq!(shared.headline, headline(&project(&scenario)));
        prop_assert!(link.ends_with(|last: char| last.is_ascii_alphanumeric()));
        let from_json = scenario_from_json(&scenario_json(&shared.scenario)).unwrap();
        prop_assert_eq!(link_text(&from_json).unwrap(), link);
    }

    #[test]
    fn any_text_is_refused(text in any::<String>(), characters in "[A-Za-z0-9_-]{0,300}") {
        prop_assert!(read_link(&text).is_err());
        prop_assert_eq!(read_link(&characters), Err(LinkProblem::Damaged));
    }

    #[test]
    fn any_bytes_with_the_right_checksum_are_read_or_refused(
        version in any::<u8>(),
        bytes in any::<Vec<u8>>(),
    ) {
        is_read_or_refused(&sealed(version, &bytes))?;
        is_read_or_refused(&sealed(1, &bytes))?;
    }

    #[test]
    fn a_link_with_bytes_changed_is_damaged_or_with_a_new_checksum_read_or_refused(
        scenario in strategies::scenario(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        kept in any::<prop::sample::Index>(),
    ) {
        let link = link_text(&scenario).unwrap();
        let good = opened(&link);
        let mut bytes = good.clone();
        for (place, byte) in changes {
            *place.get_mut(&mut bytes) = byte;
        }
        is_read_or_refused(&sealed(1, &bytes))?;
        is_read_or_refused(&sealed(1, &good[..kept.index(good.len())]))?;
        prop_assert_eq!(read_link(&link[..kept.index(link.len())]), Err(LinkProblem::Damaged));
    }
}

#[test]
fn every_change_of_one_character_is_noticed() {
    let link = default_link();
    for place in 0..link.len() {
        let (before, rest) = link.split_at(place);
        for character in ('!'..='~').chain(['é', '\0', '\u{202e}']) {
            let changed = format!("{before}{character}{}", &rest[1..]);
            if changed != link {
                assert_eq!(read_link(&changed), Err(LinkProblem::Damaged), "{changed}");
            }
            let longer = format!("{before}{character}{rest}");
            assert_eq!(read_link(&longer), Err(LinkProblem::Damaged), "{longer}");
        }
        let shorter = format!("{before}{}", &rest[1..]);
        assert_eq!(read_link(&shorter), Err(LinkProblem::Damaged), "{shorter}");
        assert_eq!(read_link(before), Err(LinkProblem::Damaged), "{before}");
    }
}

#[test]
fn white_space_around_a_link_does_not_count() {
    let link = default_link();
    assert_eq!(read_link(&format!(" \t{link}\r\n")), read_link(&link));
    assert!(read_link(&link).is_ok());
}

#[test]
fn a_later_version_is_told_from_a_damaged_link() {
    let content = opened(&default_link());
    for version in 2..=u8::MAX {
        let problem = Err(LinkProblem::TooNew { version });
        assert_eq!(read_link(&sealed(version, &content)), problem);
        assert_eq!(read_link(&sealed(version, &[])), problem);
    }
    for (version, content) in [(0, &content[..]), (0, &[]), (1, &[])] {
        let problem = Err(LinkProblem::Damaged);
        assert_eq!(read_link(&sealed(version, content)), problem);
    }
}

/// Where the years stand in the link of the default scenario, and the length of its list of pledges.
const YEARS_AT: usize = 10;
const PLEDGES_AT: usize = 12;

#[test]
fn a_scenario_outside_the_limits_is_named_with_its_problems() {
    let mut bytes = opened(&default_link());
    assert_eq!(bytes[YEARS_AT], 5);
    bytes[YEARS_AT] = 21;
    let Err(LinkProblem::NotAllowed(problems)) = read_link(&sealed(1, &bytes)) else {
        panic!("21 years are too many");
    };
    let places: Vec<_> = problems
        .iter()
        .map(|problem| (problem.path.as_str(), problem.value.as_deref()))
        .collect();
    assert_eq!(places, [("years", Some("21"))]);
}

#[test]
fn a_list_is_never_longer_than_the_link() {
    let bytes = opened(&default_link());
    assert_eq!(bytes[PLEDGES_AT], 10);
    for length in [
        &[0x7f][..],
        &[0xe8, 0x07],
        &[0xe9, 0x07],
        &[0xff, 0xff, 0xff, 0xff, 0x0f],
        &[0xff; 18],
        &[0xff; 40],
    ] {
        let forged = [&bytes[..PLEDGES_AT], length, &bytes[PLEDGES_AT + 1..]].concat();
        assert_eq!(read_link(&sealed(1, &forged)), Err(LinkProblem::Damaged));
        let ended = [&bytes[..PLEDGES_AT], length].concat();
        assert_eq!(read_link(&sealed(1, &ended)), Err(LinkProblem::Damaged));
    }
}

#[test]
fn a_text_above_the_limit_is_not_decoded() {
    let most = LINK_CHARACTERS_MOST;
    let problem = |length| LinkProblem::TooLarge { length, most };
    assert_eq!(
        read_link(&"A".repeat(most + 1)),
        Err(problem(LINK_CHARACTERS_MOST + 1))
    );
    assert_eq!(read_link(&"A".repeat(most)), Err(LinkProblem::Damaged));
}

fn with_queue(requests: Vec<QueuedRequest>) -> Scenario {
    Scenario {
        demand: Demand::Queue {
            requests,
            cost_growth: limits::GROWTH.least,
        },
        ..default_preset().scenario()
    }
}

fn request(title: String) -> QueuedRequest {
    QueuedRequest {
        title,
        year: 1,
        amount: Money::from_cents(4_193_548),
        region: Some("Pacific".to_owned()),
        area: None,
        ldc: Some(true),
        sids: Some(false),
    }
}

#[test]
fn a_scenario_that_fits_no_link_is_refused_with_the_length_it_would_have() {
    let texts = |characters, count| {
        let title = "\u{10ffff}".repeat(characters);
        with_queue(vec![request(title); count])
    };
    let Err(LinkTooLarge { length, most }) = link_text(&texts(1_000, 20)) else {
        panic!("20,000 characters of four bytes fit");
    };
    assert_eq!(most, LINK_CHARACTERS_MOST);
    assert!(length > most && length < 2 * most, "{length}");
    let fits = texts(1_000, 11);
    let link = link_text(&fits).unwrap();
    assert_eq!(read_link(&link).unwrap().scenario, fits);
}

#[test]
fn lists_of_the_greatest_length_have_a_link() {
    let pledge = default_preset().scenario().pledges[0].clone();
    let pledges = Scenario {
        pledges: vec![pledge; limits::PLEDGES_MOST],
        ..default_preset().scenario()
    };
    let queue = with_queue(vec![request(String::new()); limits::QUEUE_MOST]);
    for scenario in [pledges, queue] {
        let link = link_text(&scenario).unwrap();
        assert_eq!(read_link(&link).unwrap().scenario, scenario);
    }
}

/// Contributors whose names are in no list of the format, in five currencies, each with terms of its own.
fn with_contributors(names: &[&str]) -> Scenario {
    let currencies = [
        ("EUR", "0.924"),
        ("USD", "1"),
        ("NOK", "11.0815"),
        ("XOF", "606.117"),
        ("JPY", "154.37"),
    ];
    let mut draft = ScenarioDraft::from(&default_preset().scenario());
    let terms = draft.pledges[0].clone();
    let pledge = |(number, name): (usize, &&str)| {
        let (currency, rate) = currencies[number % currencies.len()];
        let mut pledge = terms.clone();
        (*name).clone_into(&mut pledge.donor);
        currency.clone_into(&mut pledge.currency);
        rate.clone_into(&mut pledge.rate);
        pledge.amount = ["25000", "136256.27", "100000", "7500.5"][number % 4].to_owned();
        pledge.first_payment = format!("2025-{:02}", number % 12 + 1);
        pledge.payments = (number % 5 + 1).to_string();
        pledge.probability = ["1", "0.75", "0.5"][number % 3].to_owned();
        pledge
    };
    draft.name = "A name that somebody has given to this scenario".to_owned();
    draft.pledges = names.iter().enumerate().map(pledge).collect();
    draft.check().unwrap()
}

const NAMES: [&str; 26] = [
    "Andorra",
    "Austria",
    "Azerbaijan",
    "Bahamas (The)",
    "Bosnia and Herzegovina",
    "Costa Rica",
    "Côte d’Ivoire",
    "Czechia",
    "Democratic Republic of the Congo",
    "Denmark",
    "Estonia",
    "Finland",
    "Iran (Islamic Republic of)",
    "Ireland",
    "Japan",
    "Lao People’s Democratic Republic",
    "Liechtenstein",
    "Luxembourg",
    "Micronesia (Federated States of)",
    "New Zealand",
    "Saint Vincent and the Grenadines",
    "Sweden",
    "Switzerland",
    "Trinidad and Tobago",
    "United Republic of Tanzania",
    "Organisation internationale de la Francophonie",
];

#[test]
fn links_are_short() {
    let address = format!("https://example.org/#s={}", default_link());
    assert!(address.len() < 200, "{address}");
    let scenario = with_contributors(&NAMES);
    let link = link_text(&scenario).unwrap();
    assert!(link.len() < 1_500, "{}", link.len());
    assert_eq!(read_link(&link).unwrap().scenario, scenario);
}

#[test]
fn names_in_other_scripts_are_no_longer_than_in_latin() {
    let latin = link_text(&with_contributors(&["Ministerstvo del Gruzii"; 1])).unwrap();
    for name in ["Министерство дел Грузии", "وزارة الشؤون الخارجية"]
    {
        let link = link_text(&with_contributors(&[name])).unwrap();
        assert!(link.len() <= latin.len() + 3, "{name}");
        assert_eq!(read_link(&link).unwrap().scenario.pledges[0].donor, name);
    }
}

#[test]
fn a_name_that_stands_again_is_not_written_again_unless_it_is_very_long() {
    let lengths = |characters: usize| {
        let name = "x".repeat(characters);
        [1, 2].map(|count| {
            let scenario = with_contributors(&vec![name.as_str(); count]);
            link_text(&scenario).unwrap().len()
        })
    };
    let [one, two] = lengths(64);
    assert!(two < one + 40, "{one} {two}");
    let [one, two] = lengths(65);
    assert!(two > one + 80, "{one} {two}");
}

#[test]
fn a_headline_names_the_figures_that_are_not_those_of_another() {
    let scenario = default_preset().scenario();
    let sent = read_link(&default_link()).unwrap().headline;
    assert_eq!(sent.differences(&headline(&project(&scenario))), []);
    let richer = Scenario {
        pledges: vec![Pledge {
            stage: Stage::Agreed,
            ..scenario.pledges[0].clone()
        }],
        annual_target: Money::from_cents(3_625_627),
        ..scenario
    };
    let found = headline(&project(&richer));
    let differences = sent.differences(&found);
    let gap = differences
        .iter()
        .find(|difference| difference.figure == HeadlineFigure::TargetGap)
        .unwrap();
    assert_eq!(gap.sent, HeadlineValue::Amount(Some(sent.target_gap)));
    assert_eq!(gap.found, HeadlineValue::Amount(Some(Money::ZERO)));
    let named = |figure| differences.iter().any(|other| other.figure == figure);
    assert!(named(HeadlineFigure::LastClosingBalance) && !named(HeadlineFigure::Requests));
}

#[test]
fn no_link_grows() {
    let is_within = |scenario: &Scenario, most: usize| {
        let length = link_text(scenario).map_or_else(|large| large.length, |link| link.len());
        assert!(length <= most && most - length < 100, "{length} of {most}");
    };
    for preset in PRESETS {
        is_within(&preset.scenario(), 150);
    }
    for (count, most) in [(26, 1_150), (100, 2_350), (1_000, 17_400)] {
        let names: Vec<_> = NAMES.into_iter().cycle().take(count).collect();
        is_within(&with_contributors(&names), most);
    }
    let title = |number| format!("Support to the national mechanism, request {number}");
    for (count, most) in [(100, 6_450), (1_000, LINK_CHARACTERS_MOST + 50)] {
        let requests = (0..count).map(|number| request(title(number))).collect();
        is_within(&with_queue(requests), most);
    }
    for (count, most) in [(100, 450), (10_000, 26_850)] {
        is_within(&with_queue(vec![request(String::new()); count]), most);
    }
}
