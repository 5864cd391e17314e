//! What a gift does, and the way to take it into the scenario.

use std::cmp::Ordering;

use fund_model::{Counting, Gift, GiftEffect, PledgeDraft, Projection, RunwayEnd, Stage, Word};
use yew::prelude::*;

use crate::components::Announcement;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::Scene;
use crate::screens::compare::difference::{Amount, difference};
use crate::screens::workbench::results::cards::{BELOW_FLOOR, RUNS_OUT, runway_end};
use crate::screens::workbench::results::wording::{Place, reserve};
use crate::screens::workbench::results::year_label;
use crate::state::{Action, Import, ImportedRow, ImportedRows, PledgeRow, RowId};
use crate::text::{Texts, args, money};

/// What the gift does, and the way to take it into the scenario.
pub fn view_effect(scene: &Scene, gift: &Gift, effect: &GiftEffect) -> Html {
    let texts = &scene.texts;
    let finding = finding(texts, gift, effect);
    let course = reserve(texts, Place::Run, &effect.after).unwrap_or_default();
    html! {
        <>
            <p class="ask__finding">{ &finding }{ " " }{ course }</p>
            <p class="ask__note">{ texts.text("ask-gift-rule", ()) }</p>
            { view_table(texts, effect) }
            { view_adding(scene, gift) }
            <Announcement text={finding} />
        </>
    }
}

/// What the gift does to the requests met, in one sentence.
pub fn finding(texts: &Texts, gift: &Gift, effect: &GiftEffect) -> String {
    let [before, after] = [&effect.before, &effect.after].map(met);
    let id = match before.cmp(&after) {
        Ordering::Less => "ask-gift-more",
        Ordering::Equal => "ask-gift-same",
        Ordering::Greater => "ask-gift-fewer",
    };
    let args = args! {
        "gift" => named(texts, gift),
        "by" => after.abs_diff(before),
        "before" => before,
        "after" => after,
        "years" => effect.after.years.len(),
    };
    texts.text(id, args)
}

fn named(texts: &Texts, gift: &Gift) -> String {
    let args = args! {
        "amount" => money(gift.amount),
        "month" => gift.month,
        "payments" => gift.payments,
    };
    let id = match gift.payments {
        1 => "ask-gift-once",
        _ => "ask-gift-yearly",
    };
    texts.text(id, args)
}

fn met(projection: &Projection) -> u128 {
    projection.years.iter().map(|year| year.met).sum()
}

/// A measure without the gift and with it, in words and as amounts where they have a difference.
struct Measure {
    name: String,
    texts: [String; 2],
    amounts: Option<[Amount; 2]>,
}

impl Measure {
    /// Has a difference where both end within the horizon.
    fn of_runway(name: String, texts: [String; 2], ends: [Option<RunwayEnd>; 2]) -> Self {
        let amounts = match ends {
            [Some(without), Some(with)] => {
                Some([without, with].map(|end| Amount::Months(u128::from(end.months) * 10)))
            }
            _ => None,
        };
        Self {
            name,
            texts,
            amounts,
        }
    }
}

/// The measures without the gift and with it.
pub fn view_table(texts: &Texts, effect: &GiftEffect) -> Html {
    let head = [
        "ask-gift-measure",
        "ask-gift-without",
        "ask-gift-with",
        "ask-gift-difference",
    ];
    let rows = measures(texts, effect).into_iter().map(|measure| {
        let by = measure
            .amounts
            .map(|[without, with]| difference(texts, &without, &with));
        let [without, with] = measure.texts;
        TableRow {
            name: measure.name.into(),
            cells: [without, with, by.unwrap_or_default()]
                .map(Html::from)
                .into(),
        }
    });
    let label = texts.text("ask-gift-table", ());
    scroll_table(&label, &head.map(|id| texts.text(id, ())), rows)
}

fn measures(texts: &Texts, effect: &GiftEffect) -> Vec<Measure> {
    let GiftEffect { before, after } = effect;
    let counted = |name: String, [without, with]: [u128; 2]| Measure {
        name,
        texts: [without, with].map(|number| texts.show(number)),
        amounts: Some([Amount::Count(without), Amount::Count(with)]),
    };
    let years = before.years.iter().zip(&after.years);
    let mut measures: Vec<Measure> = years
        .map(|(without, with)| {
            let args = args! { "year" => year_label(without.first_month) };
            counted(texts.text("ask-gift-met-in", args), [without.met, with.met])
        })
        .collect();
    let all = [before, after];
    measures.push(counted(texts.text("ask-gift-met", ()), all.map(met)));
    measures.push(Measure::of_runway(
        texts.text("figure-runway-to-floor", ()),
        all.map(|run| runway_end(texts, run, run.runway.to_floor, BELOW_FLOOR)),
        all.map(|run| run.runway.to_floor),
    ));
    measures.push(Measure::of_runway(
        texts.text("figure-runway-to-zero", ()),
        all.map(|run| runway_end(texts, run, run.runway.to_zero, RUNS_OUT)),
        all.map(|run| run.runway.to_zero),
    ));
    let closings = all.map(|run| run.years.last().map(|year| year.closing.clone()));
    if let [Some(without), Some(with)] = closings {
        measures.push(Measure {
            name: texts.text("ask-gift-last-closing", ()),
            texts: [&without, &with].map(|closing| texts.show(closing)),
            amounts: Some([Amount::Money(without), Amount::Money(with)]),
        });
    }
    measures
}

/// The button that takes the gift into the pledges, and that it may not count there.
fn view_adding(scene: &Scene, gift: &Gift) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let add = {
        let pledge = pledge(texts, gift);
        dispatch.reform(move |_: MouseEvent| {
            let row = PledgeRow {
                id: RowId::default(),
                active: true,
                pledge: pledge.clone(),
            };
            let unread = Vec::new();
            Action::RowsImported(Import {
                rows: ImportedRows::Pledges(vec![ImportedRow { row, unread }]),
                replaces: false,
            })
        })
    };
    let counts = matches!(
        state.last_good.scenario.counting,
        Counting::All | Counting::Weighted
    );
    html! {
        <div class="ask__actions">
            <button type="button" class="button" id="ask-gift-add" onclick={add}>
                { texts.text("ask-gift-add", ()) }
            </button>
            if !counts {
                <p class="ask__note">{ texts.text("ask-gift-not-counted", ()) }</p>
            }
        </div>
    }
}

/// The gift as a pledge: a hypothesis of the person's.
fn pledge(texts: &Texts, gift: &Gift) -> PledgeDraft {
    PledgeDraft {
        donor: texts.plain("ask-gift-donor", ()),
        amount: gift.amount.normalize().to_string(),
        stage: Stage::Assumed.word().to_owned(),
        first_payment: gift.month.to_string(),
        payments: gift.payments.to_string(),
        ..PledgeDraft::default()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "effect_tests.rs"]
mod tests;
