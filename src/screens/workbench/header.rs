//! The header: which scenario, undo and redo, language, look.

use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{Menu, MenuItem};
use crate::screens::workbench::inputs::DocumentInput;
use crate::state::{Action, Dispatch, Field, State, Theme};
use crate::text::{AVAILABLE, Language, Texts};

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The person asks for the list of shortcuts.
    pub on_shortcuts: Callback<()>,
}

/// The head of the page.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    html! {
        <header class="app-header">
            <p class="app-header__name">
                <svg class="app-header__mark" viewBox="0 0 32 32" aria-hidden="true">
                    <rect width="32" height="32" rx="5" fill="#10304a" />
                    <path d="M5 7h5v4h5v3.5h5v2.5h7V22H5z" fill="#009edb" />
                    <path d="M5 25.5h22" fill="none" stroke="#fff" stroke-width="2.5" stroke-dasharray="4 2" />
                </svg>
                { texts.text("app-name", ()) }
            </p>
            <p class="app-header__fund" title={texts.plain("fund-name", ())}>{ texts.text("fund-name-short", ()) }</p>
            <ScenarioName />
            <div class="app-header__tools">
                <PresetMenu />
                <HistoryButtons />
                <Preferences />
                <button type="button" class="button button--quiet button--icon"
                    onclick={props.on_shortcuts.reform(|_: MouseEvent| ())}
                    title={texts.plain("action-show-shortcuts", ())}
                    aria-label={texts.plain("action-show-shortcuts", ())}>
                    <span aria-hidden="true">{ "?" }</span>
                </button>
            </div>
        </header>
    }
}

/// The scenario's name. While it is that of its preset, it is shown in the page's language.
#[component]
fn ScenarioName() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let document = &state.document;
    let is_of_preset = document.name == state.origin().name;
    let name = if is_of_preset {
        texts.plain(&format!("preset-{}", document.origin), ())
    } else {
        document.name.clone()
    };
    html! {
        <div class="scenario-name">
            <DocumentInput field={Field::Name} id="field-name" value={name} unread={None}
                label={texts.text("field-name.label", ())} />
        </div>
    }
}

/// The scenarios made from the report.
#[component]
fn PresetMenu() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let items: Vec<MenuItem> = state
        .presets
        .iter()
        .map(|preset| MenuItem {
            key: preset.id.into(),
            label: texts.text(&format!("preset-{}", preset.id), ()).into(),
            note: Some(texts.text(&format!("preset-{}.note", preset.id), ()).into()),
            is_current: preset.id == state.document.origin,
        })
        .collect();
    let chosen = dispatch.reform(|id: AttrValue| Action::PresetChosen(id.to_string()));
    html! {
        <Menu id="presets" label={texts.text("action-choose-preset", ())} {items} on_chosen={chosen} />
    }
}

#[component]
fn HistoryButtons() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let button = |id: &str, sign: &'static str, enabled: bool, action: fn(MouseEvent) -> Action| {
        html! {
            <button type="button" class="button button--quiet button--icon" aria-disabled={(!enabled).to_string()}
                onclick={dispatch.reform(action)} title={texts.plain(&format!("{id}.title"), ())}
                aria-label={texts.plain(id, ())}>
                <span class="flips" aria-hidden="true">{ sign }</span>
            </button>
        }
    };
    html! {
        <div class="history" role="group">
            { button("action-undo", "↶", state.history.can_undo(), |_| Action::Undone) }
            { button("action-redo", "↷", state.history.can_redo(), |_| Action::Redone) }
        </div>
    }
}

#[component]
fn Preferences() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let preferences = state.preferences;
    let languages = AVAILABLE.iter().map(|language| ChoiceOption {
        word: language.tag().into(),
        label: language.own_name().into(),
        help: None,
    });
    let themes = Theme::ALL.map(|theme| ChoiceOption {
        word: theme.word().into(),
        label: texts.text(&format!("theme-{}", theme.word()), ()).into(),
        help: None,
    });
    let choose_language = {
        let dispatch = dispatch.clone();
        Callback::from(move |tag: AttrValue| {
            if let Some(language) = Language::from_tag(&tag) {
                dispatch.emit(Action::LanguageChosen(language));
            }
        })
    };
    let choose_theme = Callback::from(move |word: AttrValue| {
        if let Some(theme) = Theme::from_word(&word) {
            dispatch.emit(Action::ThemeChosen(theme));
        }
    });
    html! {
        <>
            <Choice id="language" class="preference" style={ChoiceStyle::List}
                label={texts.text("action-choose-language", ())} options={languages.collect::<Vec<_>>()}
                value={preferences.language.tag()} on_chosen={choose_language} />
            <Choice id="theme" class="preference" style={ChoiceStyle::List}
                label={texts.text("action-choose-theme", ())} options={themes.to_vec()}
                value={preferences.theme.word()} on_chosen={choose_theme} />
        </>
    }
}
