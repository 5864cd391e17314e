//! Pictures of charts: below each chart what makes one, with the name of the scenario and where its figures come from.

use yew::prelude::*;

use crate::components::chart::ChartActions;
use crate::components::{LazyDetails, PictureTools, PictureWords};
use crate::screens::compare::compared_names;
use crate::screens::{Annex, FromAnnex, Scene, scenario_name, use_scene};
use crate::state::Screen;
use crate::text::{Texts, args, list};

/// A screen, with what makes a picture below each of its charts.
pub fn with_pictures(screen: Html) -> Html {
    html! { <ContextProvider<ChartActions> context={ChartActions(chart_actions)}>{ screen }</ContextProvider<ChartActions>> }
}

/// What stands below a chart. What is behind it is loaded when it is opened.
fn chart_actions(texts: &Texts, figure: AttrValue, title: AttrValue) -> Html {
    let label = texts.plain("chart-picture.title", args! { "title" => title.as_str() });
    let content = Callback::from(move |()| {
        let figure = figure.clone();
        let view = Callback::from(move |annex: Annex| (annex.picture)(figure.clone()));
        html! { <FromAnnex {view} /> }
    });
    html! {
        <LazyDetails class="chart__picture" summary={texts.text("chart-picture", ())} {label} {content} />
    }
}

/// What makes a picture of the chart with this id.
pub fn picture(figure: AttrValue) -> Html {
    html! { <Picture {figure} /> }
}

/// Properties of [`Picture`].
#[derive(Clone, PartialEq, Properties)]
pub struct PictureProps {
    pub figure: AttrValue,
}

#[component]
fn Picture(props: &PictureProps) -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    let names = scenario_names(&scene);
    let scenario_name = names.join(", ");
    let words = PictureWords {
        scenario: texts.text(
            "pictures-scenario",
            args! { "count" => names.len(), "names" => list(names) },
        ),
        source: texts.text("pictures-source", ()),
    };
    html! { <PictureTools figure={props.figure.clone()} {words} {scenario_name} /> }
}

/// The names of the scenarios that the charts of this screen show.
fn scenario_names(scene: &Scene) -> Vec<String> {
    let Scene { state, texts, .. } = scene;
    if state.screen == Screen::Compare {
        compared_names(scene)
    } else {
        vec![scenario_name(state, &state.document, texts)]
    }
}
