//! The results side of the workbench: the answer in a sentence, four figures, three charts, the ledger,
//! and the working of every figure.

pub mod cards;
pub mod charts;
mod figures;
mod finding;
mod headline;
pub mod inputs;
pub mod ledger;
pub mod saved;
mod shown;
pub mod wording;
mod working;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Announcement;
use crate::screens::{Annex, FromAnnex};
use crate::state::Results;
use crate::text::Texts;
use charts::view_charts;
pub use charts::{Ghost, chart_table};
use figures::{view_figures, view_figures_bar};
use headline::view_headline;
use ledger::view_ledger;
pub use ledger::{Ledger, ledger_by_month};
pub use shown::{Run, ShownFigure};
pub use wording::{headline, year_label};
pub use working::{WorkingView, working_dialog};

/// Properties of [`WorkbenchResults`].
#[derive(Clone, PartialEq, Properties)]
pub struct WorkbenchResultsProps {
    /// The answers for the last inputs that were good.
    pub results: Rc<Results>,
    /// Whether the inputs now hold a problem, so that these are not their results.
    pub stale: bool,
    /// Whether a value is being typed: until it is left, the axes of the charts hold still.
    pub editing: bool,
    /// Whether the charts are to show another scenario too.
    pub has_ghost: bool,
    /// Says where the input at a path of the JSON form comes from.
    pub source: Callback<&'static str, String>,
}

/// Everything the workbench answers.
#[component]
pub fn WorkbenchResults(props: &WorkbenchResultsProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let results = &props.results;
    let asked = use_state_eq(|| None::<ShownFigure>);
    let on_show = {
        let asked = asked.setter();
        use_callback((), move |shown, ()| asked.set(Some(shown)))
    };
    let on_close = {
        let asked = asked.setter();
        use_callback((), move |(), ()| asked.set(None))
    };
    let news = if props.stale {
        texts.text("results-stale", ())
    } else {
        wording::headline(&texts, results)
    };
    let ghost = use_state_eq(|| None::<Ghost>);
    let is_choosing = use_state_eq(|| props.has_ghost);
    let beside = if *is_choosing {
        html! { <FromAnnex view={choose_ghost(&ghost)} /> }
    } else {
        let choose = is_choosing.setter();
        let choose = Callback::from(move |_: MouseEvent| choose.set(true));
        html! {
            <button type="button" class="button button--small" onclick={choose}>{ texts.text("action-beside", ()) }</button>
        }
    };
    let ledger = Ledger {
        results: Rc::clone(results),
        on_show: on_show.clone(),
    };
    html! {
        <>
            { view_figures_bar(&texts, results) }
            { view_headline(&texts, results, props.stale, view_figures(&texts, results, &on_show)) }
            <Announcement text={news} />
            { view_charts(&texts, results, props.editing, (*ghost).as_ref(), beside) }
            { view_ledger(&texts, &ledger) }
            if let Some(shown) = *asked {
                <FromAnnex view={working_of(&texts, props, shown, &on_close)} on_close={on_close.clone()} />
            }
        </>
    }
}

/// The list of what can be shown beside these results.
fn choose_ghost(ghost: &UseStateHandle<Option<Ghost>>) -> Callback<Annex, Html> {
    let set = ghost.setter();
    let on_ghost = Callback::from(move |chosen| set.set(chosen));
    Callback::from(move |annex: Annex| (annex.beside)(on_ghost.clone()))
}

/// The working of the figure that the person asks about.
fn working_of(
    texts: &Texts,
    props: &WorkbenchResultsProps,
    shown: ShownFigure,
    on_close: &Callback<()>,
) -> Callback<Annex, Html> {
    let (texts, props, on_close) = (texts.clone(), props.clone(), on_close.clone());
    Callback::from(move |annex: Annex| {
        (annex.working)(
            &texts,
            &props.results,
            &props.source,
            shown,
            on_close.clone(),
        )
    })
}
