//! How far the runs are, with a way to stop them and to go on.

use fund_model::SimulationResult;
use yew::prelude::*;

use crate::components::{focus_on, has_focus};
use crate::effects::forecast::{Forecast, ForecastState};
use crate::text::{Texts, args};

const ID: &str = "odds-progress";
const WITHIN: &str = "#odds-progress :focus";

/// Keeps the focus of a button that goes when all runs are done: it goes to what stands in its place.
#[hook]
pub fn use_focus_kept<T>(state: &ForecastState<T>) {
    let is_done = matches!(state, ForecastState::Done(_));
    // Asked before the page changes, acted upon after it.
    let was_within = is_done && has_focus(WITHIN);
    use_effect_with(is_done, move |_| {
        if was_within {
            focus_on(&format!("#{ID}"));
        }
    });
}

/// The row: a bar while runs are under way or were stopped, and of how many runs the figures are.
pub fn view_progress(texts: &Texts, forecast: &Forecast<SimulationResult>, asked: u32) -> Html {
    let row = |within: Html| {
        html! { <div class="odds__progress" id={ID} tabindex="-1">{ within }</div> }
    };
    let of = |result: &SimulationResult| {
        html! { <span class="odds__of">{ of_runs(texts, result.runs, asked) }</span> }
    };
    let (done, all, is_running) = match &forecast.state {
        ForecastState::Running { done, of, .. } => (*done, *of, true),
        ForecastState::Stopped { done, of, .. } => (*done, *of, false),
        ForecastState::Done(result) => return row(of(result)),
        ForecastState::Problems(problems) => {
            let problem =
                |problem| html! { <p class="field__message">{ texts.problem(problem) }</p> };
            return html! { <div role="alert">{ for problems.iter().map(problem) }</div> };
        }
    };
    let label = texts.text("odds-progress", args! { "done" => done, "of" => all });
    let said = forecast.state.found().map_or_else(
        || html! { <span>{ label.clone() }</span> },
        |result| of(result),
    );
    let (id, pressed) = if is_running {
        ("odds-stop", &forecast.stop)
    } else {
        ("odds-go-on", &forecast.go_on)
    };
    row(html! {
        <>
            <progress max={all.to_string()} value={done.to_string()} aria-label={label.clone()} />
            { said }
            if !is_running {
                <span>{ texts.text("odds-stopped", ()) }</span>
            }
            <button type="button" class="button button--small" onclick={pressed.reform(|_: MouseEvent| ())}>
                { texts.text(id, ()) }
            </button>
        </>
    })
}

/// Of how many runs the figures are.
pub fn of_runs(texts: &Texts, runs: u32, asked: u32) -> String {
    let id = if runs == asked {
        "odds-of-runs"
    } else {
        "odds-of-first-runs"
    };
    texts.text(id, args! { "runs" => runs, "of" => asked })
}
