//! The answer: the sentence, what it rests on, and what would help where no amount does.

use fund_model::{AskAnswer, AskOutcome, Demand, GiftKind, Money, MonthNeed};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::found::Found;
use super::question::counting;
use super::sentence::sentence;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::components::{Announcement, LazyDetails};
use crate::effects::links;
use crate::screens::Scene;
use crate::screens::workbench::results::year_label;
use crate::state::{Action, Field, PlanField};
use crate::text::{Texts, Value, args, money, without_direction_marks};

/// The answer to a question that nothing is wrong with.
pub fn view_answer(scene: &Scene, found: &Found) -> Html {
    let texts = &scene.texts;
    let sentence = sentence(texts, &found.asked, &found.answer);
    let counting = counting(scene);
    let copied = copied_text(texts, &format!("{sentence} {counting}"));
    let otherwise = otherwise(texts, found);
    html! {
        <>
            <p class="ask__sentence">{ &sentence }</p>
            <p class="ask__counting">{ counting }</p>
            <div class="ask__actions">
                <CopyButton text={copied} />
                { for view_way_out(scene, found) }
            </div>
            { for otherwise.map(|text| html! { <p class="ask__note">{ text }</p> }) }
            { for sustainable(scene, found).map(|text| html! { <p class="ask__sustainable">{ text }</p> }) }
            { view_working(texts, &found.answer) }
            <Announcement text={sentence} />
        </>
    }
}

/// Programs that know nothing of directions show the marks that isolate figures; a text from right to left needs them.
fn copied_text(texts: &Texts, text: &str) -> String {
    if texts.language().is_right_to_left() {
        text.to_owned()
    } else {
        without_direction_marks(text)
    }
}

/// Where payment comes too late: what an earlier one would take, and the button that asks for it.
fn view_way_out(scene: &Scene, found: &Found) -> Option<Html> {
    let Scene {
        dispatch, texts, ..
    } = scene;
    let (earlier, amount) = found.in_time.as_ref()?;
    let month = earlier.month;
    let args = args! { "month" => month, "amount" => amount };
    let id = match earlier.kind {
        GiftKind::Annual => "ask-in-time-annual",
        GiftKind::OneOff => "ask-in-time-once",
    };
    let choose = dispatch.reform(move |_: MouseEvent| Action::ValueChosen {
        field: Field::Plan(PlanField::AskMonth),
        text: month.to_string(),
    });
    Some(html! {
        <p class="ask__way-out">
            { texts.text(id, args) }{ " " }
            <button type="button" class="button button--link" onclick={choose}>
                { texts.text("ask-in-time-choose", args! { "month" => month }) }
            </button>
        </p>
    })
}

/// What it takes if the gift is paid the other way: once rather than every year, or every year rather than once.
fn otherwise(texts: &Texts, found: &Found) -> Option<String> {
    let (amount, payments) = found.otherwise.as_ref()?;
    let id = match found.asked.kind {
        GiftKind::Annual => "ask-instead-once",
        GiftKind::OneOff => "ask-instead-annual",
    };
    let args = args! { "amount" => amount, "month" => found.asked.month };
    Some(texts.text(id, args.with("payments", *payments)))
}

/// How many requests can be met in every year of the horizon with the reserve that is asked for and no new gift; nothing
/// where there are none, or where each is another.
fn sustainable(scene: &Scene, found: &Found) -> Option<String> {
    let good = &scene.state.last_good;
    if matches!(good.scenario.demand, Demand::Queue { .. }) {
        return None;
    }
    let years = good.chosen.years.iter();
    let most = years
        .map(|year| year.requests)
        .max()
        .filter(|most| *most > 0)?;
    let texts = &scene.texts;
    Some(match found.sustainable {
        Some(requests) if requests >= most => texts.text("ask-sustainable-all", ()),
        Some(requests) => texts.text("ask-sustainable", args! { "requests" => requests }),
        None => texts.text("ask-sustainable-none", ()),
    })
}

/// The month that decides, and how the amount follows from it.
fn view_working(texts: &Texts, answer: &AskAnswer) -> Html {
    let (need, amount) = match &answer.outcome {
        AskOutcome::Least {
            amount, decides, ..
        } => (decides.clone(), Some(amount.clone())),
        AskOutcome::NotNeeded { tightest } => (tightest.clone(), None),
        AskOutcome::TooLate { lacks } => (lacks.clone(), None),
        AskOutcome::TooLarge { decides } => (decides.clone(), None),
    };
    let mut latest_first = answer.years.iter().map(|year| year.first_month).rev();
    let year = latest_first.find(|first| *first <= need.month);
    let horizon = answer.before.iter().chain(&answer.years);
    let opening = match horizon.map(|year| year.first_month).next() == year {
        true => "ask-working-opening",
        false => "ask-working-opening-later",
    };
    let year = year.map(year_label).unwrap_or_default();
    let texts = texts.clone();
    let id = match &answer.outcome {
        AskOutcome::Least { .. } => "ask-working-decides",
        _ => "ask-working",
    };
    let summary = texts.text(id, args! { "month" => need.month });
    let content = Callback::from(move |()| {
        let rows = working_rows(&texts, &need, (opening, &year), amount.as_ref());
        let rows = rows.into_iter().map(|(name, value)| TableRow {
            name: name.into(),
            cells: vec![texts.show(value).into()],
        });
        let head = ["ask-working-step", "ask-working-amount"].map(|id| texts.text(id, ()));
        html! {
            <div class="ask__working">
                <p>{ texts.text("ask-working-help", ()) }</p>
                { scroll_table(&texts.text("ask-working", args! { "month" => need.month }), &head, rows) }
            </div>
        }
    });
    html! { <LazyDetails {summary} {content} /> }
}

/// Opening balance + receipts − what is due − floor, and the payments that have to make up for what is lacking.
fn working_rows(
    texts: &Texts,
    need: &MonthNeed,
    (opening, year): (&str, &str),
    amount: Option<&Money>,
) -> Vec<(String, Value)> {
    let row = |id: &str, amount: &Money| {
        let args = args! { "year" => year, "month" => need.month };
        (texts.text(id, args), money(amount))
    };
    let balance = &(&need.opening + &need.receipts) - &need.due;
    let lacking = need.lacking();
    let mut rows = vec![
        row(opening, &need.opening),
        row("ask-working-receipts", &need.receipts),
        row("ask-working-due", &need.due),
        row("ask-working-balance", &balance),
        row("ask-working-floor", &need.floor),
    ];
    if lacking.is_negative() {
        rows.push(row("ask-working-margin", &-&lacking));
    } else {
        rows.push(row("ask-working-lacking", &lacking));
    }
    // Where none has come, there is nothing to divide by: the sentence says so.
    if !lacking.is_negative() && need.payments > 0 {
        rows.push((
            texts.text("ask-working-payments", args! { "month" => need.month }),
            need.payments.into(),
        ));
    }
    if let Some(amount) = amount {
        rows.push(row("ask-working-least", amount));
    }
    rows
}

#[derive(Properties, PartialEq)]
struct CopyButtonProps {
    text: String,
}

/// Puts the sentence on the clipboard, and says how that went until the sentence is another.
#[component]
fn CopyButton(props: &CopyButtonProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let went = use_state_eq(|| None::<(String, bool)>);
    let copy = {
        let (went, text) = (went.setter(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (went, text) = (went.clone(), text.clone());
            spawn_local(async move {
                let is_done = links::copy(&text).await;
                went.set(Some((text, is_done)));
            });
        })
    };
    let said = match &*went {
        Some((text, true)) if *text == props.text => "ask-copied",
        Some((text, false)) if *text == props.text => "ask-not-copied",
        _ => "",
    };
    html! {
        <p class="ask__copy">
            <button type="button" class="button button--primary" id="ask-copy" onclick={copy}>
                { texts.text("ask-copy", ()) }
            </button>
            <span role="status">
                if !said.is_empty() {
                    { texts.text(said, ()) }
                }
            </span>
        </p>
    }
}
