//! The gift table: how many gifts of which size make up the ask, and how many contributors have to be asked.

use fund_model::{GiftTable, GiftTier, Money, gift_table};
use yew::prelude::*;

use super::rows::{LeftOut, Row, rows};
use super::saved::save_button;
use crate::screens::Scene;
use crate::screens::plan::PlanInput;
use crate::state::Action;
use crate::text::{Texts, args};

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
    let left_out: Vec<LeftOut> = rows.iter().filter_map(|row| row.left_out.clone()).collect();
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
            { for left_out.iter().map(|row| view_left_out(texts, row)) }
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
                { save_button(scene, ask, &table, left_out) }
            </div>
        </div>
    }
}

/// That a row does not count, and why.
fn view_left_out(texts: &Texts, left_out: &LeftOut) -> Html {
    let args = args! { "row" => left_out.row, "why" => left_out.why };
    html! { <p class="stale-note">{ texts.text("ask-table-left-out", args) }</p> }
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
