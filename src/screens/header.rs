//! The header: which scenario, undo and redo, language, look.

use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{Menu, MenuItem};
use crate::screens::workbench::DocumentInput;
use crate::screens::{Scene, scenario_name};
use crate::state::{Action, Field, Screen, Theme};
use crate::text::{AVAILABLE, Language};

/// The head of the page. `on_shortcuts` is told when the person asks for the list of shortcuts, `on_share` when they want to
/// hand the scenario to others.
pub fn header(
    scene: &Scene,
    on_shortcuts: &Callback<()>,
    on_share: &Callback<()>,
    on_replay: &Callback<()>,
) -> Html {
    let texts = &scene.texts;
    html! {
        <header class="app-header">
            <div class="app-header__brand">
                <p class="app-header__name">
                    <svg class="app-header__mark" viewBox="0 0 32 32" aria-hidden="true">
                        <rect width="32" height="32" rx="5" fill="#10304a" />
                        <path d="M5 7h5v4h5v3.5h5v2.5h7V22H5z" fill="#009edb" />
                        <path d="M5 25.5h22" fill="none" stroke="#fff" stroke-width="2.5" stroke-dasharray="4 2" />
                    </svg>
                    { texts.text("app-name", ()) }
                </p>
                <p class="app-header__fund" title={texts.plain("fund-name", ())}>{ texts.text("fund-name-short", ()) }</p>
            </div>
            { navigation(scene) }
            { name_field(scene) }
            <div class="app-header__tools">
                { preset_menu(scene) }
                { history_buttons(scene, on_replay) }
                <button type="button" class="button" onclick={on_share.reform(|_: MouseEvent| ())}>
                    { texts.text("action-share", ()) }
                </button>
                { preferences(scene) }
                <button type="button" class="button button--quiet button--icon"
                    onclick={on_shortcuts.reform(|_: MouseEvent| ())}
                    title={texts.plain("action-show-shortcuts", ())}
                    aria-label={texts.plain("action-show-shortcuts", ())}>
                    <span aria-hidden="true">{ "?" }</span>
                </button>
            </div>
        </header>
    }
}

/// The way to each screen. Links, so that they can be opened in a tab of their own.
fn navigation(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let link = |screen: Screen| {
        let choose = dispatch.reform(move |event: MouseEvent| {
            event.prevent_default();
            Action::ScreenChosen(screen)
        });
        let current = (state.screen == screen).then_some("page");
        html! {
            <a class="app-nav__link" href={format!("?view={}", screen.word())} aria-current={current} onclick={choose}>
                { texts.text(&format!("screen-{}", screen.word()), ()) }
            </a>
        }
    };
    html! {
        <nav class="app-nav" aria-label={texts.plain("nav-screens", ())}>{ for Screen::ALL.map(link) }</nav>
    }
}

/// The scenario's name.
fn name_field(scene: &Scene) -> Html {
    let Scene { state, texts, .. } = scene;
    let name = scenario_name(state, &state.document, texts);
    let input = DocumentInput {
        label: Some(texts.text("field-name.label", ()).into()),
        ..DocumentInput::new(Field::Name, "field-name".into(), name)
    };
    html! {
        <div class="scenario-name">
            { input.view(&scene.dispatch) }
        </div>
    }
}

/// The scenarios made from the report.
fn preset_menu(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let items: Vec<MenuItem> = state
        .presets
        .iter()
        .map(|preset| MenuItem {
            key: preset.id.into(),
            label: texts.text(&format!("preset-{}", preset.id), ()).into(),
            note: Some(texts.text(&format!("preset-{}.note", preset.id), ()).into()),
            is_current: state.document.origin.preset() == Some(preset.id),
        })
        .collect();
    let chosen = dispatch.reform(|id: AttrValue| Action::PresetChosen(id.to_string()));
    html! {
        <Menu id="presets" label={texts.text("action-choose-preset", ())} {items} on_chosen={chosen} />
    }
}

fn history_buttons(scene: &Scene, on_replay: &Callback<()>) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let button = |id: &str, sign: &'static str, enabled: bool, clicked: Callback<MouseEvent>| {
        html! {
            <button type="button" class="button button--quiet button--icon" aria-disabled={(!enabled).to_string()}
                onclick={clicked} title={texts.plain(&format!("{id}.title"), ())}
                aria-label={texts.plain(id, ())}>
                <span class="flips" aria-hidden="true">{ sign }</span>
            </button>
        }
    };
    html! {
        <div class="history" role="group">
            { button("action-undo", "↶", state.history.can_undo(), dispatch.reform(|_: MouseEvent| Action::Undone)) }
            { button("action-redo", "↷", state.history.can_redo(), dispatch.reform(|_: MouseEvent| Action::Redone)) }
            { button("action-replay", "▷", state.history.can_undo(), on_replay.reform(|_: MouseEvent| ())) }
        </div>
    }
}

fn preferences(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
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
    let dispatch = dispatch.clone();
    let choose_theme = Callback::from(move |word: AttrValue| {
        if let Some(theme) = Theme::from_word(&word) {
            dispatch.emit(Action::ThemeChosen(theme));
        }
    });
    let list = |id: &'static str, label, options, value: &'static str, on_chosen| Choice {
        id: id.into(),
        label: texts.text(label, ()).into(),
        style: ChoiceStyle::List,
        options,
        value: value.into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "preference",
        on_chosen,
    };
    let language = preferences.language.tag();
    let theme = preferences.theme.word();
    html! {
        <>
            { list("language", "action-choose-language", languages.collect(), language, choose_language).view() }
            { list("theme", "action-choose-theme", themes.to_vec(), theme, choose_theme).view() }
        </>
    }
}
