use fund_model::{MonthFigure, ScenarioDraft};

use super::*;
use crate::state::presets;
use crate::text::Language;

/// Every figure of a projection.
fn figures(projection: &Projection) -> Vec<Figure> {
    let years = (0..projection.years.len())
        .flat_map(|index| YEAR_FIGURES.map(|(figure, _)| Figure::Year(index, figure)));
    let months = [
        MonthFigure::Receipts,
        MonthFigure::Spending,
        MonthFigure::Balance,
    ];
    let months = months.map(|figure| Figure::Month(0, figure));
    let runway = [
        RunwayFigure::GrossMonths,
        RunwayFigure::NetMonths,
        RunwayFigure::ToFloor,
        RunwayFigure::ToZero,
    ];
    years
        .chain(months)
        .chain(runway.map(Figure::Runway))
        .collect()
}

/// Every preset, and changes to the first that lead to the other formulas.
fn scenarios() -> Vec<ScenarioDraft> {
    let presets = presets();
    let mut drafts: Vec<_> = presets
        .iter()
        .map(|preset| preset.document.draft())
        .collect();
    let changes: [fn(&mut ScenarioDraft); 9] = [
        |draft| draft.support.rule = "cap".into(),
        |draft| draft.support.rule = "steady".into(),
        |draft| draft.support.rule = "meet_all".into(),
        |draft| draft.reserve.kind = "amount".into(),
        |draft| {
            draft.reserve.kind = "share_of_spending".into();
            draft.reserve.value = "0.15".into();
        },
        |draft| draft.demand.requests = "0".into(),
        |draft| draft.demand.kind = "queue".into(),
        |draft| draft.reserve.value = "120".into(),
        |draft| draft.demand.cost_growth = "0.03".into(),
    ];
    for change in changes {
        let mut draft = presets[0].document.draft();
        change(&mut draft);
        drafts.push(draft);
    }
    drafts
}

#[test]
fn every_figure_has_a_title_and_a_formula_with_all_its_numbers() {
    let source = Callback::from(|_| String::new());
    for draft in scenarios() {
        let results = Results::of(draft.check().expect("a good scenario"));
        for language in [Language::En, Language::Ar] {
            let texts = Texts::new(language);
            let view = WorkingView {
                texts: &texts,
                results: &results,
                source: &source,
            };
            for figure in figures(&results.chosen) {
                let working =
                    working(&results.scenario, &results.chosen, figure).expect("it has a working");
                let id = format!("working-{}", working.formula);
                assert!(texts.has(&id), "{id} in {language:?}");
                let formula = view.formula(&working);
                assert!(!formula.contains("{$"), "{id} in {language:?}: {formula}");
                for step in view.steps(&working) {
                    assert!(!step.contains("{$"), "{id} in {language:?}: {step}");
                }
                for run in [Run::Chosen, Run::EveryRequest] {
                    let title = view.title(ShownFigure { run, figure });
                    assert!(
                        !title.is_empty() && !title.contains("{$"),
                        "{figure:?}: {title}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_input_of_a_working_can_be_shown() {
    let texts = Texts::new(Language::En);
    for draft in scenarios() {
        let results = Results::of(draft.check().expect("a good scenario"));
        for figure in figures(&results.chosen) {
            let working =
                working(&results.scenario, &results.chosen, figure).expect("it has a working");
            for path in working.inputs {
                let shown = input_value(&texts, &results.scenario, path);
                let said_elsewhere = *path == "reserve.kind"
                    || *path == "support.cap"
                    || *path == "demand.average_request" && draft.demand.kind == "queue";
                assert!(shown.is_some() || said_elsewhere, "{path} of {figure:?}");
                assert!(texts.has(&format!("{}.label", field_id(path))), "{path}");
            }
        }
    }
}

#[test]
fn a_payment_shows_its_own_currency_rate_and_chance() {
    let mut draft = presets()[0].document.draft();
    draft.counting = "weighted".into();
    draft.pledges.truncate(1);
    let pledge = &mut draft.pledges[0];
    pledge.amount = "2000000".into();
    pledge.currency = "NOK".into();
    pledge.rate = "10.7".into();
    pledge.stage = "announced".into();
    pledge.probability = "0.7".into();
    pledge.growth = "0".into();
    let scenario = draft.check().expect("a good scenario");
    let payment = CountedPayment {
        pledge: 0,
        month: scenario.pledges[0].first_payment,
        amount: fund_model::Money::ZERO,
    };
    let shown = own_amount(&Texts::new(Language::En), &scenario, &payment);
    let shown = shown.map(|text| text.replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!(shown.as_deref(), Some("NOK 2,000,000 ÷ 10.7 × 70%"));
}
