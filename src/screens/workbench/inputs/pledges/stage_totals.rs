//! What the pledges of each stage bring.

use fund_model::Word;
use yew::prelude::*;

use crate::screens::{SaveTable, SavedTable, Scene};
use crate::state::selectors;
use crate::text::{args, money};

/// A table: a row a stage, the first year and the whole horizon, of the pledges that count.
pub fn stage_totals(scene: &Scene) -> Html {
    let Scene { state, texts, .. } = scene;
    let totals = selectors::stage_totals(state);
    let first_year: fund_model::Money = totals.iter().map(|total| total.first_year.clone()).sum();
    let horizon: fund_model::Money = totals.iter().map(|total| total.horizon.clone()).sum();
    let month = state.last_good.scenario.as_of.plus(1);
    let years = state.last_good.chosen.years.len();
    html! {
        <>
            <table class={classes!("stage-totals", state.is_stale().then_some("stage-totals--stale"))}>
                <caption class="stage-totals__caption">{ texts.text("totals-caption", ()) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ texts.text("field-pledge-stage.label", ()) }</th>
                        <th scope="col" class="number">
                            { texts.text("totals-first-year", args! { "month" => month }) }
                        </th>
                        <th scope="col" class="number">{ texts.text("totals-horizon", args! { "years" => years }) }</th>
                    </tr>
                </thead>
                <tbody>
                    { for totals.iter().map(|total| html! {
                        <tr key={total.stage.word()}>
                            <th scope="row">{ texts.text(&format!("option-stage-{}", total.stage.word()), ()) }</th>
                            <td class="number">{ texts.show(money(&total.first_year)) }</td>
                            <td class="number">{ texts.show(money(&total.horizon)) }</td>
                        </tr>
                    }) }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ texts.text("pledges-total", ()) }</th>
                        <td class="number">{ texts.show(money(&first_year)) }</td>
                        <td class="number">{ texts.show(money(&horizon)) }</td>
                    </tr>
                </tfoot>
            </table>
            <SaveTable table={SavedTable::StageTotals} />
        </>
    }
}
