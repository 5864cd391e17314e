//! And if we gave so much a year for so many years: compared with the scenario without it.

use std::rc::Rc;

use fund_model::limits::{self, WholeLimit};
use fund_model::{Decimal, Gift, GiftEffect, gift_effect};
use yew::prelude::*;

use super::controls::{Sliding, slider};
use super::scale::Scale;
use crate::components::Announcement;
use crate::components::fields::{FieldFrame, described_by};
use crate::screens::Scene;
use crate::screens::ask::{gift_finding, gift_table};
use crate::screens::plan::PlanInput;
use crate::screens::workbench::results::Ghost;
use crate::screens::workbench::results::wording::{Place, reserve};
use crate::state::{AppState, Field, PlanField};
use crate::text::{Texts, args, count, money};

/// The amount and the years, as the reader fills them in.
pub struct GiftInputs {
    amount: PlanInput,
    years: PlanInput,
    /// How far the slider of the amount goes, US$.
    most: Decimal,
    most_years: u32,
}

/// What the gift does, once there is one.
#[derive(Clone, PartialEq)]
pub struct GiftFound {
    gift: Option<Gift>,
    effect: Option<Rc<GiftEffect>>,
}

impl GiftInputs {
    /// The inputs as the reader's copy holds them. Nothing is given until the reader says how much.
    pub fn of(state: &AppState) -> Self {
        let scenario = &state.last_good.scenario;
        let years = WholeLimit {
            greatest: scenario.years,
            ..limits::PAYMENTS
        };
        let target: Decimal = scenario
            .annual_target
            .to_string()
            .parse()
            .unwrap_or_default();
        Self {
            amount: PlanInput::amount(PlanField::GiftAmount, "")
                .stepping(Decimal::from(10_000), Decimal::from(100_000)),
            years: PlanInput::whole(PlanField::GiftPayments, years, scenario.years),
            most: target.max(Decimal::from(500_000)),
            most_years: scenario.years,
        }
    }

    /// The gift, paid each year from the first month of the horizon on; none while there is no amount, or something is
    /// wrong with an input.
    fn gift(&self, state: &AppState) -> Option<Gift> {
        let amount = self.amount.decimal(state).ok()?;
        let payments = self.years.number(state).ok()?;
        let month = state.last_good.scenario.as_of.plus(1);
        (!amount.is_zero()).then_some(Gift {
            amount,
            month,
            payments,
        })
    }

    /// The question and its answer.
    pub fn view(&self, scene: &Scene, found: &GiftFound) -> Html {
        let texts = &scene.texts;
        let amounts = Scale::up_to(self.most, Decimal::from(1_000));
        let years = Scale::new(Decimal::ONE, self.most_years.into(), Decimal::ONE);
        html! {
            <fieldset class="briefing__gift">
                <legend class="briefing__question">{ texts.text("briefing-gift", ()) }</legend>
                <p class="field__assumption">{ texts.text("briefing-gift-assumed", ()) }</p>
                <div class="briefing__inputs">
                    { field(scene, &self.amount, amounts, "briefing-gift-amount") }
                    { field(scene, &self.years, years, "briefing-gift-years") }
                </div>
                { found.view(texts) }
            </fieldset>
        }
    }
}

/// A field with its slider. `id` has the label, the unit and the value in words.
fn field(scene: &Scene, input: &PlanInput, scale: Scale, id: &str) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let label = AttrValue::from(texts.text(&format!("{id}.label"), ()));
    let message = input.message(scene);
    let described_by = described_by(&input.id(), message.is_some(), true, false);
    let value = input.decimal(state).unwrap_or_default();
    let said = match input.field {
        PlanField::GiftAmount => money(value),
        _ => count(value),
    };
    let words = texts.plain(&format!("{id}.words"), args! { "value" => said });
    let sliding = Sliding {
        id: format!("{}-slider", input.id()).into(),
        label: label.clone(),
        scale,
        value,
        text: words,
        field: Field::Plan(input.field),
    };
    let frame = FieldFrame {
        id: input.id(),
        input: input.view_input(scene, None, Some(described_by.into())),
        label,
        unit: Some(texts.text(&format!("{id}.unit"), ()).into()),
        help: None,
        source: slider(&sliding, dispatch),
        message,
    };
    frame.view()
}

/// What the gift does, computed when gift or scenario changes.
#[hook]
pub fn use_effect_of(inputs: &GiftInputs, state: &AppState) -> GiftFound {
    let gift = inputs.gift(state);
    let scenario = Rc::clone(&state.last_good.scenario);
    let effect = use_memo((scenario, gift), |(scenario, gift)| {
        gift_effect(scenario, gift.as_ref()?).ok().map(Rc::new)
    });
    GiftFound {
        gift,
        effect: (*effect).clone(),
    }
}

impl GiftFound {
    /// The course with the gift, for the charts.
    pub fn ghost(&self, texts: &Texts) -> Option<Ghost> {
        let (gift, effect) = self.gift.as_ref().zip(self.effect.as_ref())?;
        let amount = args! { "amount" => money(gift.amount) };
        Some(Ghost {
            name: texts.text("briefing-gift-line", amount),
            projection: Rc::new(effect.after.clone()),
        })
    }

    fn view(&self, texts: &Texts) -> Html {
        let Some((gift, effect)) = self.gift.as_ref().zip(self.effect.as_ref()) else {
            return html! { <p class="briefing__lead">{ texts.text("briefing-gift-none", ()) }</p> };
        };
        let finding = gift_finding(texts, gift, effect);
        let course = reserve(texts, Place::Run, &effect.after).unwrap_or_default();
        html! {
            <div class="briefing__gift-found">
                <p class="briefing__gift-finding">{ &finding }{ " " }{ course }</p>
                { gift_table(texts, effect) }
                <Announcement text={finding} />
            </div>
        }
    }
}
