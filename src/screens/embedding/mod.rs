//! A briefing goes onto another web page: what its editor copies there.

mod copying;
mod saving;
mod snippet;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{Dialog, ticked};
use crate::effects::briefings;
use crate::screens::briefing::Briefing;
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::{Document, Theme, assess};
use crate::text::{AVAILABLE, Language, Texts, args};
use copying::Copied;
use saving::{FILE, Saved};
use snippet::Embedded;

/// The dialog, open. The callback is told when it is closed.
pub fn embedding(document: &Rc<Document>, on_close: Callback<()>) -> Html {
    html! { <Embedding document={Rc::clone(document)} {on_close} /> }
}

/// The button that opens the dialog for the scenario on the workbench.
#[component]
pub fn EmbeddingButton() -> Html {
    let Scene { state, texts, .. } = use_scene();
    let is_open = use_state_eq(|| false);
    let open = {
        let is_open = is_open.setter();
        Callback::from(move |_: MouseEvent| is_open.set(true))
    };
    let on_close = {
        let is_open = is_open.setter();
        Callback::from(move |()| is_open.set(false))
    };
    html! {
        <>
            <button type="button" class="button" id="embedding-open" onclick={open}>
                { texts.text("embedding-open", ()) }
            </button>
            if *is_open {
                { embedding(&state.document, on_close) }
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct EmbeddingProps {
    document: Rc<Document>,
    on_close: Callback<()>,
}

/// What the author chooses of how it stands there.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Chosen {
    way: Way,
    /// None for that of the page around it.
    language: Option<Language>,
    theme: Theme,
    tells_changes: bool,
}

/// What stands on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The calculator of this site, by the element.
    Element,
    /// The same in a plain frame.
    Frame,
    /// A file with the calculator in it.
    File,
}

impl Way {
    const ALL: [Self; 3] = [Self::Element, Self::Frame, Self::File];

    const fn word(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Frame => "frame",
            Self::File => "file",
        }
    }

    /// Whether it is there: a calculator that is a file itself has no address for others.
    fn is_there(self) -> bool {
        self == Self::File || briefings::page_address().is_some()
    }
}

#[component]
fn Embedding(props: &EmbeddingProps) -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let name = scenario_name(state, &props.document, texts);
    let chosen = use_state_eq(|| Chosen {
        way: if Way::Element.is_there() {
            Way::Element
        } else {
            Way::File
        },
        language: Some(texts.language()),
        theme: Theme::System,
        tells_changes: false,
    });
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |now: Chosen| chosen.set(now))
    };
    let embedded = embedded(&scene, &props.document, *chosen);
    let content = match embedded {
        Ok(embedded) => html! {
            <>
                <p>{ texts.text("embedding-lead", ()) }</p>
                { choices(texts, *chosen, &choose) }
                { copied(texts, &embedded, chosen.way) }
            </>
        },
        Err(why) => html! { <p class="sharing__wrong">{ why }</p> },
    };
    html! {
        <Dialog id="embedding" title={texts.text("embedding-title", args! { "name" => name })} open={true}
            on_close={props.on_close.clone()}>
            <div class="embedding">{ content }</div>
        </Dialog>
    }
}

/// The briefing with what is chosen, or why there is none.
fn embedded(scene: &Scene, document: &Rc<Document>, chosen: Chosen) -> Result<Embedded, String> {
    let texts = &scene.texts;
    let scenario = assess(document).map_err(|assessment| {
        texts.text("sharing-not-good", args! { "count" => assessment.count() })
    })?;
    let briefing = Briefing::of_document(document);
    let language = chosen.language.unwrap_or(texts.language());
    let (parts, controls) = (briefing.parts_text(), briefing.controls_text());
    let said = briefings::said(language, &parts, &controls, &scenario)
        .map_err(|_| texts.text("embedding-too-large", ()))?;
    let there = Texts::new(language);
    let name = scenario_name(&scene.state, document, &there);
    Ok(Embedded {
        page: briefings::page_address().unwrap_or_default(),
        said,
        theme: chosen.theme,
        follows_page: chosen.language.is_none(),
        tells_changes: chosen.tells_changes,
        title: there.plain("embedding-frame-title", args! { "name" => name }),
        briefing,
    })
}

fn choices(texts: &Texts, chosen: Chosen, choose: &Callback<Chosen>) -> Html {
    html! {
        <>
            { way(texts, chosen, choose) }
            <div class="embedding__choices">
                { language(texts, chosen, choose) }
                { theme(texts, chosen, choose) }
            </div>
            { ticked("embedding-events".to_owned(), texts.text("embedding-events", ()), chosen.tells_changes,
                &choose.reform(move |tells_changes| Chosen { tells_changes, ..chosen })) }
        </>
    }
}

fn way(texts: &Texts, chosen: Chosen, choose: &Callback<Chosen>) -> Html {
    let option = |way: Way| {
        let id = format!("embedding-way-{}", way.word());
        ChoiceOption {
            word: way.word().into(),
            label: texts.text(&id, ()).into(),
            help: Some(texts.text(&format!("{id}.help"), ()).into()),
        }
    };
    let here = texts.language();
    let on_chosen = choose.reform(move |word: AttrValue| {
        let way = Way::ALL.into_iter().find(|way| way.word() == word);
        let way = way.unwrap_or(chosen.way);
        // Only the element knows the page around it.
        let language = match way {
            Way::Element => chosen.language,
            Way::Frame | Way::File => chosen.language.or(Some(here)),
        };
        Chosen {
            way,
            language,
            ..chosen
        }
    });
    let there = Way::ALL.into_iter().filter(|way| way.is_there());
    let options = there.map(option).collect();
    let choice = choice("embedding-way", texts, options, chosen.way.word().into());
    html! { <div class="field field--choice">{ Choice { style: ChoiceStyle::Radios, on_chosen, ..choice }.view() }</div> }
}

fn language(texts: &Texts, chosen: Chosen, choose: &Callback<Chosen>) -> Html {
    let of_page = (chosen.way == Way::Element)
        .then(|| option("", texts.text("embedding-language-of-page", ())));
    let named = AVAILABLE
        .iter()
        .map(|language| option(language.tag(), language.own_name().to_owned()));
    let options = of_page.into_iter().chain(named).collect();
    let on_chosen = choose.reform(move |word: AttrValue| Chosen {
        language: Language::from_tag(&word),
        ..chosen
    });
    let value = chosen.language.map_or("", Language::tag);
    let choice = choice("embedding-language", texts, options, value.into());
    labelled(Choice {
        on_chosen,
        ..choice
    })
}

fn theme(texts: &Texts, chosen: Chosen, choose: &Callback<Chosen>) -> Html {
    let options = Theme::ALL.map(|theme| {
        let label = texts.text(&format!("theme-{}", theme.word()), ());
        option(theme.word(), label)
    });
    let on_chosen = choose.reform(move |word: AttrValue| Chosen {
        theme: Theme::from_word(&word).unwrap_or_default(),
        ..chosen
    });
    let choice = choice(
        "embedding-theme",
        texts,
        options.to_vec(),
        chosen.theme.word().into(),
    );
    labelled(Choice {
        on_chosen,
        ..choice
    })
}

fn option(word: &'static str, label: String) -> ChoiceOption {
    ChoiceOption {
        word: word.into(),
        label: label.into(),
        help: None,
    }
}

/// A list by its message, which is its id too.
fn choice(id: &'static str, texts: &Texts, options: Vec<ChoiceOption>, value: AttrValue) -> Choice {
    Choice {
        id: id.into(),
        label: texts.text(id, ()).into(),
        style: ChoiceStyle::List,
        options,
        value,
        described_by: None,
        invalid: false,
        column: None,
        class: "",
        on_chosen: Callback::noop(),
    }
}

fn labelled(choice: Choice) -> Html {
    html! {
        <p class="embedding__choice">
            <label class="choice__legend" for={choice.id.clone()}>{ &choice.label }</label>
            { choice.view() }
        </p>
    }
}

fn copied(texts: &Texts, embedded: &Embedded, way: Way) -> Html {
    let (snippet, policy) = match way {
        Way::Element => (embedded.element(), embedded.element_policy()),
        Way::Frame => (embedded.frame(), embedded.frame_policy()),
        Way::File => (embedded.frame_of_file(FILE), "frame-src 'self'".to_owned()),
    };
    html! {
        <>
            if way == Way::File {
                <Saved address={embedded.in_full()} />
            }
            <Copied text={snippet} />
            <p class="field__help">{ texts.text("embedding-policy", ()) }</p>
            <pre class="embedding__policy" dir="ltr"><code>{ policy }</code></pre>
        </>
    }
}
