//! The annex: what the page can do beyond its first screen, loaded when it is first asked for.
//!
//! `cargo xtask split` moves every function that is reached from [`load_annex`] alone, with its data, into a module of
//! its own. So the rest of the page calls the annex only through the functions of [`Annex`].

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use fund_scenario::CsvKind;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::SplitLoaderError;
use yew::prelude::*;

use crate::components::Dialog;
use crate::effects::files::{self, ChosenFile};
use crate::effects::{annex_style, ask_for_annex_style, print};
use crate::screens::Scene;
use crate::screens::arrival::{arrival, opened_link};
use crate::screens::ask::ask;
use crate::screens::beside::beside;
use crate::screens::briefing::{briefing, reader};
use crate::screens::changes::changed_from;
use crate::screens::compare::compare;
use crate::screens::library::library;
use crate::screens::odds::odds;
use crate::screens::paper::{paper_foot, paper_head};
use crate::screens::pictures::picture;
use crate::screens::replay::replay;
use crate::screens::sharing::sharing;
use crate::screens::tables::{SavedTable, save_table};
use crate::screens::update::update;
use crate::screens::workbench::results::Ghost;
use crate::screens::workbench::{
    Ledger, ShownFigure, chart_table, import_dialog, ledger_by_month, queue_editor,
    shortcuts_dialog, working_dialog,
};
use crate::state::{AppState, Arrival, Dispatch, Document, Kept, Results};
use crate::text::{ANNEX_TEXTS, PartOf, Texts, add_annex_texts};

/// Says where the input at a path of the format comes from.
pub type SourceOf = Callback<&'static str, String>;

/// The views of the annex.
#[derive(Clone, Copy)]
pub struct Annex {
    texts: PartOf,
    /// Waits for its style. Whether it came.
    styled: fn() -> Pin<Box<dyn Future<Output = bool>>>,
    /// The list of keyboard shortcuts, in an open dialog. The callback is told when it is closed.
    pub shortcuts: fn(&Texts, Callback<()>) -> Html,
    /// The working of a figure, in an open dialog: its results, where each input comes from, which figure. The callback
    /// is told when it is closed.
    pub working: fn(&Texts, &Results, &SourceOf, ShownFigure, Callback<()>) -> Html,
    /// The ledger by month.
    pub ledger_by_month: fn(&Texts, &Ledger) -> Html,
    /// The exact figures of a chart of the workbench.
    pub chart_table: fn(&Texts, &Results, SavedTable) -> Html,
    /// The scenarios that are kept in this browser.
    pub library: fn(&Scene) -> Html,
    /// How a scenario goes to others, in an open dialog. The callback is told when it is closed.
    pub sharing: fn(&Scene, &Rc<Document>, Callback<()>) -> Html,
    /// Opens the link with this number and this text.
    pub opened_link: fn(u32, AttrValue) -> Html,
    /// What came from outside, in an open dialog.
    pub arrival: fn(&Scene, &Rc<Arrival>) -> Html,
    /// Takes the removal of a scenario back.
    pub restore: fn(&Kept, &Dispatch),
    /// Opens files that a person dropped on the page.
    pub open_files: fn(Vec<ChosenFile>, &AppState, &Dispatch),
    /// Rows of a spreadsheet, with the text that was pasted already, in an open dialog. The callback is told when it is
    /// closed.
    pub import: fn(CsvKind, String, Callback<()>) -> Html,
    /// Saves a table as a CSV file.
    pub save_table: fn(&Scene, SavedTable),
    /// The editor of the request queue.
    pub queue: fn() -> Html,
    /// What makes a picture of a chart, by the chart's id.
    pub picture: fn(AttrValue) -> Html,
    /// The list of what the charts can show beside the scenario. The callback is told what is chosen.
    pub beside: fn(Callback<Option<Ghost>>) -> Html,
    /// The last change once more, in an open dialog. The callback is told when it is closed.
    pub replay: fn(&Scene, Callback<()>) -> Html,
    /// In what the second scenario differs from the first, which it was made from.
    pub changed_from: fn(&Scene, &Rc<Document>, &Rc<Document>) -> Html,
    /// Scenarios side by side.
    pub compare: fn(&Scene) -> Html,
    /// What has to come in for requests to be met.
    pub ask: fn(&Scene) -> Html,
    /// How likely results are, with the chances that the person gave.
    pub odds: fn(&Scene) -> Html,
    /// Prints the page, with all that only paper shows.
    pub print: fn(),
    /// What paper shows above a screen.
    pub paper_head: fn(&Scene) -> Html,
    /// What paper shows below a screen.
    pub paper_foot: fn(&Scene) -> Html,
    /// The scenario as it is shown to others, and what of it.
    pub briefing: fn(&Scene) -> Html,
    /// What a reader sees of somebody's briefing.
    pub reader: fn() -> Html,
    /// The offer of a newer version of the page.
    pub update: fn() -> Html,
}

// Tests are linked without the cut.
#[cfg_attr(
    all(target_arch = "wasm32", not(test)),
    wasm_split_helpers::wasm_split(annex, fallible)
)]
fn load_annex() -> Result<Annex, SplitLoaderError> {
    Ok(Annex {
        texts: ANNEX_TEXTS,
        styled: || Box::pin(annex_style()),
        shortcuts: shortcuts_dialog,
        working: working_dialog,
        ledger_by_month,
        chart_table,
        library,
        sharing,
        opened_link,
        restore: crate::effects::library::restore,
        arrival,
        open_files: |files, state, dispatch| files::open(files, state, dispatch),
        import: import_dialog,
        save_table,
        queue: queue_editor,
        picture,
        beside,
        replay,
        changed_from,
        compare,
        ask,
        odds,
        print,
        paper_head,
        paper_foot,
        briefing,
        reader,
        update,
    })
}

thread_local! {
    static LOADED: Cell<Option<Annex>> = const { Cell::new(None) };
}

/// Where loading stands.
#[derive(Clone, Copy)]
#[allow(
    clippy::large_enum_variant,
    reason = "a page holds few of them, and half as large where pointers have 32 bits"
)]
pub enum Loading {
    Running,
    Failed,
    Done(Annex),
}

/// Loads the annex if it is `wanted`. The callback tries again.
#[hook]
pub fn use_annex(wanted: bool) -> (Loading, Callback<()>) {
    let loading = use_state(|| LOADED.get().map_or(Loading::Running, Loading::Done));
    let load = {
        let loading = loading.setter();
        use_callback((), move |(), ()| {
            let loading = loading.clone();
            loading.set(Loading::Running);
            spawn_local(async move { loading.set(loaded().await) });
        })
    };
    {
        let (load, is_there) = (load.clone(), matches!(*loading, Loading::Done(_)));
        use_effect_with(wanted, move |wanted| {
            if *wanted && !is_there {
                load.emit(());
            }
        });
    }
    (*loading, load)
}

/// Does something with the annex once it is there. If it does not come, `failed` is told.
pub fn with_annex(then: impl FnOnce(Annex) + 'static, failed: impl FnOnce() + 'static) {
    spawn_local(async move {
        match loaded().await {
            Loading::Done(annex) => then(annex),
            Loading::Running | Loading::Failed => failed(),
        }
    });
}

/// Whether it is there.
pub fn is_loaded() -> bool {
    LOADED.get().is_some()
}

async fn loaded() -> Loading {
    if LOADED.get().is_none() {
        // On its way beside the module, so that nothing is shown without its style.
        ask_for_annex_style();
        #[cfg(all(target_arch = "wasm32", not(test)))]
        let annex = load_annex().await;
        #[cfg(any(not(target_arch = "wasm32"), test))]
        let annex = load_annex();
        if let Ok(annex) = annex
            && (annex.styled)().await
        {
            add_annex_texts(annex.texts);
            LOADED.set(Some(annex));
        }
    }
    LOADED.get().map_or(Loading::Failed, Loading::Done)
}

/// Properties of [`FromAnnex`].
#[derive(Properties, PartialEq)]
pub struct FromAnnexProps {
    pub view: Callback<Annex, Html>,
    /// For a dialog: told when it is closed, also while it is on its way.
    #[prop_or_default]
    pub on_close: Option<Callback<()>>,
}

/// A view of the annex; until it is there, that it is on its way, or that it did not come and a way to try again.
#[component]
pub fn FromAnnex(props: &FromAnnexProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let wait = match use_annex(true) {
        (Loading::Done(annex), _) => return props.view.emit(annex),
        (Loading::Running, _) => html! {
            <p class="annex-wait" role="status">{ texts.text("annex-loading", ()) }</p>
        },
        (Loading::Failed, load) => html! {
            <div class="annex-wait" role="alert">
                <p>{ texts.text("annex-failed", ()) }</p>
                <button type="button" class="button" onclick={load.reform(|_: MouseEvent| ())}>
                    { texts.text("annex-try-again", ()) }
                </button>
            </div>
        },
    };
    match &props.on_close {
        None => wait,
        Some(on_close) => html! {
            <Dialog id="annex" title={texts.text("annex-title", ())} open={true} on_close={on_close.clone()}>{ wait }</Dialog>
        },
    }
}
