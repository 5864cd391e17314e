//! The gift table: how many gifts of which size make up the ask, and how many contributors have to be asked.

use fund_model::{Decimal, GiftTable, GiftTier, Money, gift_table, limits, suggested_tiers};
use yew::prelude::*;

use super::saved::save_button;
use crate::components::fields::Form;
use crate::screens::Scene;
use crate::screens::plan::PlanInput;
use crate::state::{Action, AppState, PlanField};
use crate::text::{Texts, args};

/// How many contributors are asked for each gift while nothing is filled in: what makers of such tables often assume.
const ASKED_PER_GIFT: u32 = 3;

/// A row of the table: what is filled in, or suggested.
struct Row {
    amount: PlanInput,
    gifts: PlanInput,
    asked: PlanInput,
    /// `None` while the row is not complete.
    tier: Option<GiftTier>,
}

/// Every row: those suggested, those filled in, and a blank one while there is room.
fn rows(state: &AppState, ask: &Money) -> Vec<Row> {
    let suggested = suggested_tiers(ask);
    let filled = state.document.plan.filled().iter();
    let filled = filled.filter(|(field, _)| field.is_of_tier());
    let filled = filled.map(|(field, _)| usize::from(field.tier()) + 1).max();
    let count = suggested.len().max(filled.unwrap_or(0)) + 1;
    let numbers = 0..count.min(limits::TIERS_MOST);
    numbers
        .map(|index| row(state, index, suggested.get(index)))
        .collect()
}

fn row(state: &AppState, index: usize, suggested: Option<&(Money, u32)>) -> Row {
    let number = u8::try_from(index).expect("at most ten rows");
    let (amount, gifts) = suggested.map_or_else(Default::default, |(amount, gifts)| {
        let dollars = amount.to_string();
        (
            dollars.trim_end_matches(".00").to_owned(),
            gifts.to_string(),
        )
    });
    let amount = PlanInput::amount(PlanField::TierAmount(number), amount);
    let gifts = PlanInput::whole(PlanField::TierGifts(number), limits::TIER_GIFTS, gifts);
    let asked = PlanInput::new(
        PlanField::TierChance(number),
        Form::Plain,
        limits::ASKED_PER_GIFT.into(),
        ASKED_PER_GIFT.to_string(),
    )
    .stepping(Decimal::ONE, Decimal::TEN);
    let tier = || {
        Some(GiftTier {
            amount: amount
                .decimal(state)
                .ok()?
                .normalize()
                .to_string()
                .parse()
                .ok()?,
            gifts: gifts.number(state).ok()?,
            asked_per_gift: asked.decimal(state).ok()?,
        })
    };
    let tier = tier();
    Row {
        amount,
        gifts,
        asked,
        tier,
    }
}

/// The table for an ask in so many payments, with its inputs.
pub fn view_table(scene: &Scene, ask: &Money, payments: u32) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let rows = rows(state, ask);
    let tiers: Vec<GiftTier> = rows.iter().filter_map(|row| row.tier.clone()).collect();
    let table = gift_table(ask, &tiers);
    let is_changed = state.document.plan.filled().iter();
    let is_changed = is_changed
        .map(|(field, _)| field)
        .any(|field| field.is_of_tier());
    let reset = dispatch.reform(|_: MouseEvent| Action::TiersReset);
    let intro = match payments {
        1 => "ask-table-intro-once",
        _ => "ask-table-intro-annual",
    };
    html! {
        <div class="ask__tiers">
            <p class="section__lead">{ texts.text(intro, args! { "amount" => ask }) }</p>
            <div class="scroll-table" role="region" tabindex="0" aria-label={texts.text("ask-table", ())}>
                <table class="gift-table">
                    { view_head(texts) }
                    <tbody>
                        { for rows.iter().enumerate().map(|(index, row)| view_row(scene, index, row)) }
                    </tbody>
                    { view_foot(texts, &table) }
                </table>
            </div>
            if !table.over.is_zero() {
                <p class="stale-note">{ texts.text("ask-table-over", args! { "over" => &table.over }) }</p>
            }
            <p class="ask__finding">{ finding(texts, &table) }</p>
            <p class="ask__note">{ texts.text("ask-table-chance", ()) }</p>
            <div class="ask__actions">
                if is_changed {
                    <button type="button" class="button button--small" id="ask-table-reset" onclick={reset}>
                        { texts.text("ask-table-reset", ()) }
                    </button>
                }
                { save_button(scene, ask, &table) }
            </div>
        </div>
    }
}

/// How many gifts from how many contributors, in one sentence.
pub fn finding(texts: &Texts, table: &GiftTable) -> String {
    let args = args! { "gifts" => table.gifts, "contributors" => table.contributors };
    match table.rest.is_zero() {
        true => texts.text("ask-table-finding", args),
        false => texts.text("ask-table-finding-rest", args.with("rest", &table.rest)),
    }
}

/// The columns, by their messages.
pub const COLUMNS: [&str; 5] = [
    "field-tier-amount.label",
    "field-tier-gifts.label",
    "ask-table-total",
    "field-tier-chance.label",
    "ask-table-contributors",
];

fn view_head(texts: &Texts) -> Html {
    let column = |id| html! { <th scope="col">{ texts.text(id, ()) }</th> };
    html! { <thead><tr>{ for COLUMNS.map(column) }</tr></thead> }
}

fn view_row(scene: &Scene, index: usize, row: &Row) -> Html {
    let texts = &scene.texts;
    let inputs = [&row.amount, &row.gifts, &row.asked];
    let cell = |input: &PlanInput| {
        let name = format!("field-{}.label", input.field.name().replace('_', "-"));
        let args = args! { "column" => texts.text(&name, ()), "row" => index + 1 };
        let label = texts.text("ask-table-cell", args);
        let (id, message) = (input.id(), input.message(scene));
        let described_by = message.as_ref().map(|_| format!("{id}-message").into());
        html! {
            <td>
                { input.view_input(scene, Some(label.into()), described_by) }
                if let Some(message) = message {
                    <div class="field__message" id={format!("{id}-message")}>{ message }</div>
                }
            </td>
        }
    };
    let [amount, gifts, asked] = inputs.map(cell);
    let of_tier = |text: &dyn Fn(&GiftTier) -> String| {
        let tier = row.tier.as_ref();
        tier.map_or_else(String::new, text)
    };
    let alone = |tier: &GiftTier| gift_table(&Money::ZERO, std::slice::from_ref(tier));
    html! {
        <tr key={index}>
            { amount }{ gifts }
            <td>{ of_tier(&|tier| texts.show(alone(tier).total)) }</td>
            { asked }
            <td>{ of_tier(&|tier| texts.show(alone(tier).contributors)) }</td>
        </tr>
    }
}

/// What is left for other gifts, and the totals: those of the rows and the rest make up the ask.
fn view_foot(texts: &Texts, table: &GiftTable) -> Html {
    let total = &table.total + &table.rest;
    html! {
        <tfoot>
            <tr>
                <th scope="row" colspan="2">{ texts.text("ask-table-rest", ()) }</th>
                <td>{ texts.show(&table.rest) }</td>
                <td colspan="2"></td>
            </tr>
            <tr>
                <th scope="row">{ texts.text("ask-table-sum", ()) }</th>
                <td>{ texts.show(table.gifts) }</td>
                <td>{ texts.show(total) }</td>
                <td></td>
                <td>{ texts.show(table.contributors) }</td>
            </tr>
        </tfoot>
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "table_tests.rs"]
mod tests;
