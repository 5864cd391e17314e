//! The header: which scenario, undo and redo, language, look.

use yew::prelude::*;

use crate::components::fields::{Form, Typed, ValueInput};
use crate::components::{Menu, MenuItem};
use crate::platform::events;
use crate::state::{Action, Dispatch, Entry, Field, State, Theme};
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
            <ScenarioName />
            <div class="app-header__tools">
                <PresetMenu />
                <HistoryButtons />
                <Preferences />
                <button type="button" class="button button--quiet button--icon"
                    onclick={props.on_shortcuts.reform(|_: MouseEvent| ())}
                    title={texts.plain("action-show-shortcuts", ())}
                    aria-label={texts.text("action-show-shortcuts", ())}>
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
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let document = &state.document;
    let is_of_preset = document.name == state.origin().name;
    let name = if is_of_preset {
        texts.plain(&format!("preset-{}", document.origin), ())
    } else {
        document.name.clone()
    };
    let typed = dispatch.reform(|typed: Typed| Action::FieldTyped {
        field: Field::Name,
        entry: match typed {
            Typed::Value(text) => Entry::Read(text),
            Typed::Unread(text) => Entry::Unread(text),
        },
    });
    html! {
        <ValueInput id="field-name" class="scenario-name" form={Form::Text} value={name}
            label={texts.text("field-name.label", ())} on_typed={typed}
            on_left={dispatch.reform(|()| Action::FieldLeft(Field::Name))}
            on_abandoned={dispatch.reform(|()| Action::FieldAbandoned(Field::Name))} />
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
                aria-label={texts.text(id, ())}>
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
    let language = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(language) = Language::from_tag(&events::text_of(&event)) {
                dispatch.emit(Action::LanguageChosen(language));
            }
        })
    };
    let theme = Callback::from(move |event: Event| {
        if let Some(theme) = Theme::from_word(&events::text_of(&event)) {
            dispatch.emit(Action::ThemeChosen(theme));
        }
    });
    html! {
        <>
            <select class="preference" aria-label={texts.text("action-choose-language", ())} onchange={language}>
                { for AVAILABLE.iter().map(|language| html! {
                    <option key={language.tag()} value={language.tag()} lang={language.tag()}
                        selected={*language == preferences.language}>{ language.own_name() }</option>
                }) }
            </select>
            <select class="preference" aria-label={texts.text("action-choose-theme", ())} onchange={theme}>
                { for Theme::ALL.map(|theme| html! {
                    <option key={theme.word()} value={theme.word()} selected={theme == preferences.theme}>
                        { texts.text(&format!("theme-{}", theme.word()), ()) }
                    </option>
                }) }
            </select>
        </>
    }
}
