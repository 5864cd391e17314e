//! The buttons, and what came of them.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::layout::{picture, without_direction_marks};
use crate::components::check_box;
use crate::platform::files::{NAME_PART_MOST, download, file_name, name_part};
use crate::platform::picture::{Drawing, Ground, Measure, Svg, copy_png, copy_svg, drawing, png};
use crate::text::{Texts, args};

/// What the picture says beside what the chart says.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureWords {
    /// Which scenario it shows.
    pub scenario: String,
    /// Where its figures come from.
    pub source: String,
}

impl PictureWords {
    /// What the picture shows, for those who do not see it.
    pub(super) fn about(&self, drawing: &Drawing) -> String {
        let Self { scenario, source } = self;
        format!("{} {scenario}. {source}", drawing.description)
    }
}

/// Properties of [`PictureTools`].
#[derive(Clone, PartialEq, Properties)]
pub struct PictureToolsProps {
    /// The id of the chart.
    pub figure: AttrValue,
    pub words: PictureWords,
    /// The names of the scenarios, for the name of the file.
    pub scenario_name: AttrValue,
}

/// One way to take a picture away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    DownloadPng,
    DownloadSvg,
    CopyPng,
    CopySvg,
}

const WAYS: [(Way, &str); 4] = [
    (Way::DownloadPng, "pictures-download-png"),
    (Way::DownloadSvg, "pictures-download-svg"),
    (Way::CopyPng, "pictures-copy-png"),
    (Way::CopySvg, "pictures-copy-svg"),
];

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Downloaded(String),
    Copied,
    /// The clipboard was refused; the file of the same kind is offered.
    Refused(Way),
    Failed,
}

/// Downloads a chart as a picture, or copies it.
#[component]
pub fn PictureTools(props: &PictureToolsProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let is_dark = use_state_eq(|| false);
    let outcome = use_state_eq(|| None::<Outcome>);
    let take = {
        let (props, outcome, ground) = (props.clone(), outcome.setter(), ground(*is_dark));
        Callback::from(move |way: Way| {
            outcome.set(None);
            let (made, outcome) = (made(&props, ground), outcome.clone());
            spawn_local(async move {
                let came = match made {
                    Some(made) => taken(way, made).await,
                    None => Outcome::Failed,
                };
                outcome.set(Some(came));
            });
        })
    };
    let button = |way: Way, id: &str| {
        html! {
            <button type="button" class="button button--small" key={id.to_owned()}
                onclick={take.reform(move |_: MouseEvent| way)}>{ texts.text(id, ()) }</button>
        }
    };
    let offered = match &*outcome {
        Some(Outcome::Refused(Way::CopySvg)) => Some(WAYS[1]),
        Some(Outcome::Refused(_)) => Some(WAYS[0]),
        _ => None,
    };
    let set_dark = {
        let is_dark = is_dark.setter();
        Callback::from(move |dark| is_dark.set(dark))
    };
    html! {
        <div class="picture">
            <p class="field__help">{ texts.text("pictures-help", ()) }</p>
            <div class="picture__ways">{ for WAYS.map(|(way, id)| button(way, id)) }</div>
            <label class="picture__ground">
                { check_box(texts.text("pictures-dark", ()), *is_dark, &set_dark) }
                { texts.text("pictures-dark", ()) }
            </label>
            <div class="picture__outcome" role="status">
                if let Some(outcome) = &*outcome {
                    <p>{ outcome_text(outcome, &texts) }</p>
                }
                { for offered.map(|(way, id)| button(way, id)) }
            </div>
        </div>
    }
}

const fn ground(is_dark: bool) -> Ground {
    if is_dark { Ground::Dark } else { Ground::Light }
}

fn outcome_text(outcome: &Outcome, texts: &Texts) -> String {
    match outcome {
        Outcome::Downloaded(name) => texts.text("pictures-downloaded", args! { "file" => name }),
        Outcome::Copied => texts.text("pictures-copied", ()),
        Outcome::Refused(_) => texts.text("pictures-refused", ()),
        Outcome::Failed => texts.text("pictures-failed", ()),
    }
}

/// A picture, and the name of its file without the ending.
struct Made {
    svg: Svg,
    name: String,
}

fn made(props: &PictureToolsProps, ground: Ground) -> Option<Made> {
    let drawing = drawing(&props.figure, ground)?;
    let measure = Measure::new()?;
    let svg = picture(&drawing, &props.words, &|text, font| {
        measure.width(text, font)
    });
    let name = picture_name(&drawing.title, &props.scenario_name);
    Some(Made { svg, name })
}

async fn taken(way: Way, Made { svg, name }: Made) -> Outcome {
    let copied = |done: Result<_, _>| match done {
        Ok(()) => Outcome::Copied,
        Err(_) => Outcome::Refused(way),
    };
    match way {
        Way::CopyPng => copied(copy_png(&svg).await),
        Way::CopySvg => copied(copy_svg(&svg).await),
        Way::DownloadSvg => {
            let name = file_name(&name, "chart", "svg");
            download(&name, "image/svg+xml", svg.text.as_bytes());
            Outcome::Downloaded(name)
        }
        Way::DownloadPng => match png(&svg).await {
            Some(bytes) => {
                let name = file_name(&name, "chart", "png");
                download(&name, "image/png", &bytes);
                Outcome::Downloaded(name)
            }
            None => Outcome::Failed,
        },
    }
}

/// The title of the chart and the name of the scenario, each cut where it is long.
fn picture_name(title: &str, scenario: &str) -> String {
    let cut = |text: &str| name_part(&without_direction_marks(text), NAME_PART_MOST);
    match (cut(title), cut(scenario)) {
        (title, scenario) if scenario.is_empty() => title,
        (title, scenario) => format!("{title} — {scenario}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_chart_and_scenario() {
        assert_eq!(
            picture_name("Income \u{2068}2026\u{2069}", "My plan"),
            "Income 2026 — My plan"
        );
        assert_eq!(picture_name("Income", " "), "Income");
        assert_eq!(
            picture_name(
                "The last closing balance is between US$81,525.09 (“A”) and US$2,000.00 (“B”)",
                "The 2024 contributors give the same again (from the report) and others"
            ),
            "The last closing balance is between US$81,525.09 — The 2024 contributors give the same again"
        );
    }
}
