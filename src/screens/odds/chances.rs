//! The chances that the person gave: every answer of the screen rests on them.

use std::rc::Rc;

use fund_model::{Scenario, Stage, Word};
use yew::prelude::*;

use crate::components::LazyDetails;
use crate::components::fields::Form;
use crate::screens::workbench::{DocumentInput, view_trouble, words};
use crate::screens::{Scene, use_scene};
use crate::state::{Action, Dispatch, Field, PledgeField, PledgeRow, Screen, Trouble, selectors};
use crate::text::{Texts, args};

/// How many pledges have a chance of their own, how many count as certain though they are assumed, and behind a fold the
/// chance of each.
pub fn view_chances(scene: &Scene) -> Html {
    let Scene { state, texts, .. } = scene;
    let counts = Counts::of(&state.last_good.scenario);
    let content = Callback::from(|()| html! { <Chances /> });
    html! {
        <div class="odds__chances">
            <p>{ counts.given(texts) }</p>
            if counts.assumed > 0 {
                <p>{ texts.text("odds-chances-assumed", args! { "assumed" => counts.assumed }) }</p>
            }
            if counts.pledges > 0 {
                <LazyDetails summary={texts.text("odds-chances-title", ())} {content} />
            }
        </div>
    }
}

/// How the chances of a scenario's pledges stand.
struct Counts {
    pledges: usize,
    /// With a chance between none and certainty.
    uncertain: usize,
    /// Assumed, and yet certain.
    assumed: usize,
}

impl Counts {
    fn of(scenario: &Scenario) -> Self {
        let one = fund_model::Decimal::ONE;
        let pledges = scenario.pledges.iter();
        let is_open = |stage: Stage| stage != Stage::Paid;
        let uncertain = pledges.clone().filter(|pledge| {
            is_open(pledge.stage) && !pledge.probability.is_zero() && pledge.probability != one
        });
        let assumed = pledges
            .clone()
            .filter(|pledge| pledge.stage == Stage::Assumed && pledge.probability == one);
        Self {
            pledges: pledges.len(),
            uncertain: uncertain.count(),
            assumed: assumed.count(),
        }
    }

    fn given(&self, texts: &Texts) -> String {
        let args = args! { "uncertain" => self.uncertain, "pledges" => self.pledges };
        let id = match self {
            Self { pledges: 0, .. } => "odds-chances-no-pledges",
            Self { uncertain: 0, .. } => "odds-chances-none",
            _ => "odds-chances-some",
        };
        texts.text(id, args)
    }
}

/// The chance of each pledge that counts, to be changed, in the order of the workbench.
#[component]
fn Chances() -> Html {
    let scene = use_scene();
    let Scene {
        state,
        dispatch,
        texts,
    } = &scene;
    let to_workbench = dispatch.reform(|event: MouseEvent| {
        event.prevent_default();
        Action::ScreenChosen(Screen::Workbench)
    });
    let rows = state.document.counted_pledges().map(|row| {
        let field = Field::Pledge(row.id, PledgeField::Probability);
        let trouble = selectors::trouble(state, field).cloned();
        let unread = state.document.unread.get(&field).cloned();
        html! { <ChanceRow key={row.id.0} row={Rc::clone(row)} {trouble} {unread} /> }
    });
    let head = [
        "field-pledge-donor",
        "field-pledge-stage",
        "field-pledge-probability",
    ];
    html! {
        <>
            <p class="field__help">{ texts.text("odds-chances-help", ()) }</p>
            <div class="scroll-table odds__chance-table" role="region" tabindex="0"
                aria-label={texts.text("odds-chances-title", ())}>
                <table>
                    <thead><tr>
                        { for head.map(|id| html! { <th scope="col">{ texts.text(&format!("{id}.label"), ()) }</th> }) }
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            <p><a href="?view=workbench" onclick={to_workbench}>{ texts.text("odds-to-workbench", ()) }</a></p>
        </>
    }
}

/// Properties of [`ChanceRow`].
#[derive(PartialEq, Properties)]
struct ChanceRowProps {
    row: Rc<PledgeRow>,
    trouble: Option<Trouble>,
    unread: Option<String>,
}

/// One pledge. Rendered again only when it changes itself.
#[component]
fn ChanceRow(props: &ChanceRowProps) -> Html {
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let PledgeRow { id, pledge, .. } = &*props.row;
    let name = if pledge.donor.trim().is_empty() {
        texts.text("pledges-unnamed", ())
    } else {
        texts.contributor_shown(&pledge.donor)
    };
    let stage = words::options("stage", Stage::NAMES, &texts);
    let stage = stage
        .into_iter()
        .find(|option| option.word == pledge.stage.as_str());
    let is_paid = pledge.stage == Stage::Paid.word();
    html! {
        <tr data-row={id.0.to_string()}>
            <th scope="row">{ &name }</th>
            <td>{ for stage.map(|option| option.label) }</td>
            <td>
                if is_paid {
                    { texts.text("odds-chance-paid", ()) }
                } else {
                    { view_chance(props, &texts, &name, &dispatch) }
                }
            </td>
        </tr>
    }
}

/// The input of a chance with what is wrong with it.
fn view_chance(props: &ChanceRowProps, texts: &Texts, name: &str, dispatch: &Dispatch) -> Html {
    let PledgeRow {
        id: row, pledge, ..
    } = &*props.row;
    let field = Field::Pledge(*row, PledgeField::Probability);
    let id = format!("odds-chance-{}", row.0);
    let message_id = format!("{id}-message");
    let label = args! {
        "field" => words::column_label(PledgeField::Probability, texts),
        "pledge" => name,
    };
    let choose = dispatch.reform(move |text| Action::ValueChosen { field, text });
    let input = DocumentInput {
        unread: props.unread.clone().map(AttrValue::from),
        label: Some(texts.plain("pledges-cell", label).into()),
        described_by: props.trouble.is_some().then(|| message_id.clone().into()),
        invalid: props.trouble.is_some(),
        ..DocumentInput::new(field, id.into(), pledge.probability.clone())
    };
    html! {
        <>
            <div class="field__entry">
                { input.view(dispatch) }
                <span class="field__unit" aria-hidden="true">{ "%" }</span>
            </div>
            if let Some(trouble) = &props.trouble {
                <div class="field__message" id={message_id}>
                    { view_trouble(trouble, &Form::PerCent, texts, &choose) }
                </div>
            }
        </>
    }
}
