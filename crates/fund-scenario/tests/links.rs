//! Every link ever published gives the scenario and the figures that it gave on its first day, on the host and in the
//! browser.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fund_model::{MODEL_VERSION, RunwayEnd, Scenario, project};
use fund_scenario::{
    Headline, SharedScenario, headline, link_text, read_link, scenario_form, scenario_from_node,
};
use serde::Serialize;
use serde_json::{Value, to_value};
use wasm_bindgen_test::wasm_bindgen_test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

macro_rules! published {
    ($($link:ident),+ $(,)?) => {
        #[cfg(not(target_arch = "wasm32"))]
        const LINKS: &[&str] = &[$(stringify!($link)),+];

        $(#[wasm_bindgen_test(unsupported = test)]
        fn $link() {
            check(
                include_str!(concat!("../../../tests/links/v1/", stringify!($link), ".link")),
                include_str!(concat!("../../../tests/links/v1/", stringify!($link), ".json")),
            );
        })+
    };
}

published! {
    back_test_2024,
    contributors_26,
    control_characters,
    digits_24,
    extreme_growth,
    greatest_values,
    least_values,
    meet_every_request,
    no_new_income,
    queue_of_many_scripts,
    queue_with_breakdown,
    repeat_2024,
    share_of_spending,
    steady,
    target_reached,
    un_reserve_15,
    weighted_currencies,
}

/// What a link gave when it was published stays; only the text that is written for its scenario today may become
/// another one.
#[track_caller]
fn check(link: &str, expected: &str) {
    let expected: Value = serde_json::from_str(expected).unwrap();
    let shared = read_link(link).unwrap();
    assert_eq!(shared.scenario, scenario(&expected));
    assert_eq!(to_value(published(&shared)).unwrap(), expected);
    if shared.model_version == MODEL_VERSION {
        let found = headline(&project(&shared.scenario));
        assert_eq!(
            found, shared.headline,
            "figures have changed, so `MODEL_VERSION` has to be raised"
        );
    }
    let today = read_link(&link_text(&shared.scenario).unwrap()).unwrap();
    assert_eq!(today.scenario, shared.scenario);
}

fn scenario(expected: &Value) -> Scenario {
    scenario_from_node(&(&expected["scenario"]).into()).unwrap()
}

/// What is published beside a link.
#[derive(Serialize)]
struct Published<S> {
    model_version: u32,
    headline: PublishedHeadline,
    scenario: S,
}

#[derive(Serialize)]
struct PublishedHeadline {
    requests_met: String,
    requests: String,
    to_floor: Option<(u32, String)>,
    to_zero: Option<(u32, String)>,
    gross_months: Option<String>,
    net_months: Option<String>,
    target_gap: String,
    next_request_needs: Option<String>,
    last_closing_balance: String,
}

fn published(shared: &SharedScenario) -> Published<impl Serialize> {
    Published {
        model_version: shared.model_version,
        headline: (&shared.headline).into(),
        scenario: scenario_form(&shared.scenario),
    }
}

impl From<&Headline> for PublishedHeadline {
    fn from(headline: &Headline) -> Self {
        let end = |end: RunwayEnd| (end.months, end.month.to_string());
        let runway = &headline.runway;
        Self {
            requests_met: headline.requests_met.to_string(),
            requests: headline.requests.to_string(),
            to_floor: runway.to_floor.map(end),
            to_zero: runway.to_zero.map(end),
            gross_months: runway.gross_months.as_ref().map(ToString::to_string),
            net_months: runway.net_months.as_ref().map(ToString::to_string),
            target_gap: headline.target_gap.to_string(),
            next_request_needs: headline
                .next_request_needs
                .as_ref()
                .map(ToString::to_string),
            last_closing_balance: headline.last_closing_balance.to_string(),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod collection {
    use std::ffi::OsStr;
    use std::path::{Path, PathBuf};

    use super::*;

    fn files(kind: &str) -> Vec<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/links/v1");
        let files = std::fs::read_dir(folder).unwrap();
        let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        paths.retain(|path| path.extension() == Some(OsStr::new(kind)));
        paths.sort();
        paths
    }

    /// To publish a link, put `{ "scenario": … }` into a new JSON file and run `cargo xtask golden`, which sets
    /// `UPDATE_GOLDEN`: the link is written beside it and the file completed. What is there is never written again.
    #[test]
    fn golden_links_are_written_once() {
        for path in files("json") {
            let link = path.with_extension("link");
            if !link.exists() {
                assert!(
                    std::env::var_os("UPDATE_GOLDEN").is_some(),
                    "no link for {}",
                    path.display()
                );
                publish(&path, &link);
            }
        }
    }

    fn publish(path: &Path, link: &Path) {
        let given: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = link_text(&scenario(&given)).unwrap();
        let shared = read_link(&text).unwrap();
        let form = serde_json::to_string_pretty(&published(&shared)).unwrap();
        std::fs::write(path, format!("{form}\n")).unwrap();
        std::fs::write(link, format!("{text}\n")).unwrap();
    }

    #[test]
    fn every_file_of_the_folder_is_a_published_link() {
        for kind in ["json", "link"] {
            let names: Vec<_> = files(kind)
                .iter()
                .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
                .collect();
            assert_eq!(names, LINKS);
        }
    }
}
