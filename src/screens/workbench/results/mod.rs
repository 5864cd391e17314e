//! The results side of the workbench: the answer in a sentence, four figures, three charts, the ledger,
//! and the working of every figure.

pub mod cards;
pub mod charts;
mod figures;
mod finding;
mod headline;
mod inputs;
pub mod ledger;
pub mod saved;
mod shown;
pub mod wording;
mod working;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Announcement;
use crate::screens::workbench::beside::Beside;
use crate::screens::{Annex, FromAnnex};
use crate::state::{Dispatch, Results};
use crate::text::Texts;
pub use charts::Ghost;
use charts::view_charts;
use figures::{view_figures, view_figures_bar};
use headline::view_headline;
use ledger::{Ledger, view_ledger};
pub use shown::ShownFigure;
pub use wording::{headline, year_label};
pub use working::working_dialog;

/// Properties of [`WorkbenchResults`].
#[derive(Clone, PartialEq, Properties)]
pub struct WorkbenchResultsProps {
    /// The answers for the last inputs that were good.
    pub results: Rc<Results>,
    /// Whether the inputs now hold a problem, so that these are not their results.
    pub stale: bool,
    /// Whether a value is being typed: until it is left, the axes of the charts hold still.
    pub editing: bool,
    /// What the charts show beside these results.
    pub beside: Rc<Beside>,
    /// Says where the input at a path of the JSON form comes from.
    pub source: Callback<&'static str, String>,
}

/// Everything the workbench answers.
#[component]
pub fn WorkbenchResults(props: &WorkbenchResultsProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
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
    let choose_ghost = props.beside.view(&texts, &dispatch);
    let ledger = Ledger {
        results: Rc::clone(results),
        on_show: on_show.clone(),
    };
    html! {
        <>
            { view_figures_bar(&texts, results) }
            { view_headline(&texts, results, props.stale, view_figures(&texts, results, &on_show)) }
            <Announcement text={news} />
            { view_charts(&texts, results, props.editing, props.beside.ghost.as_ref(), choose_ghost) }
            { view_ledger(&texts, &ledger) }
            if let Some(shown) = *asked {
                <FromAnnex view={working_of(&texts, props, shown, &on_close)} />
            }
        </>
    }
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
