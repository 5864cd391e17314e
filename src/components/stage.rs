//! A stage: one slide at a time, as large as the screen allows, led by keys.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::platform::{events, fullscreen, page};

/// The words of a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageWords {
    pub label: AttrValue,
    pub previous: AttrValue,
    pub next: AttrValue,
    pub full_screen: AttrValue,
    pub leave: AttrValue,
    /// Where a person is: "3 of 7".
    pub position: AttrValue,
}

/// Properties of [`Stage`].
#[derive(Properties, PartialEq)]
pub struct StageProps {
    pub words: StageWords,
    /// What each slide is about.
    pub titles: Vec<AttrValue>,
    /// The slide that is shown.
    pub at: usize,
    pub on_moved: Callback<usize>,
    /// The person leaves.
    pub on_left: Callback<()>,
    /// The slide.
    pub children: Html,
}

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    To(usize),
    FullScreen,
}

/// The stage over the whole page.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let dialog = use_node_ref();
    let last = props.titles.len().saturating_sub(1);
    // Given back by `f`, the screen is not the end of the show.
    let by_key = Rc::clone(&use_state(|| Rc::new(Cell::new(false))));
    use_opened(&dialog, &by_key, &props.on_left);
    {
        let (on_moved, by_key) = (props.on_moved.clone(), Rc::clone(&by_key));
        use_effect_with((props.at, last), move |&(at, last)| {
            let listener = page::on_key(move |event| {
                let Some(lead) = lead(event, at, last) else {
                    return;
                };
                event.prevent_default();
                match lead {
                    Lead::To(to) => on_moved.emit(to),
                    Lead::FullScreen => switch_full_screen(&by_key),
                }
            });
            move || drop(listener)
        });
    }
    let title = props.titles.get(props.at).cloned().unwrap_or_default();
    let StageWords {
        label, position, ..
    } = &props.words;
    let closed = props.on_left.reform(|_: Event| ());
    html! {
        <dialog ref={dialog} class="stage" aria-label={label.clone()} onclose={closed}>
            <div class="stage__slide" tabindex="-1" autofocus=true>
                <div class="stage__content" key={props.at}>{ props.children.clone() }</div>
            </div>
            <div class="stage__foot">
                <p class="stage__position" role="status">
                    { position }<span class="visually-hidden">{ ": " }{ title }</span>
                </p>
                { buttons(props, last, &by_key) }
            </div>
        </dialog>
    }
}

/// Holds the first element that a selector finds at the height that it has, or lets it go, so that nothing moves while
/// a stage stands in for it.
pub fn hold_height(selector: &str, held: bool) {
    fullscreen::hold_height(selector, held);
}

/// Shows the dialog over everything, on the whole screen where that is allowed, until it is taken away.
#[hook]
fn use_opened(dialog: &NodeRef, by_key: &Rc<Cell<bool>>, on_left: &Callback<()>) {
    let (dialog, by_key, on_left) = (dialog.clone(), Rc::clone(by_key), on_left.clone());
    use_effect_with((), move |()| {
        let had_it = fullscreen::is_on();
        if fullscreen::is_offered() && !had_it {
            spawn_local(async {
                // Without the whole screen, the window is the stage.
                fullscreen::request().await;
            });
        }
        page::set_dialog_open(&dialog, true);
        let listener = fullscreen::on_change(move || {
            if !fullscreen::is_on() && !by_key.replace(false) {
                on_left.emit(());
            }
        });
        move || {
            drop(listener);
            page::set_dialog_open(&dialog, false);
            if !had_it {
                fullscreen::leave();
            }
        }
    });
}

fn switch_full_screen(by_key: &Cell<bool>) {
    if fullscreen::is_on() {
        by_key.set(true);
        fullscreen::leave();
    } else {
        spawn_local(async {
            fullscreen::request().await;
        });
    }
}

fn buttons(props: &StageProps, last: usize, by_key: &Rc<Cell<bool>>) -> Html {
    let words = &props.words;
    let at = props.at;
    let button = |label: &AttrValue, sign: &'static str, to: Option<usize>| {
        let onclick = {
            let on_moved = props.on_moved.clone();
            Callback::from(move |_: MouseEvent| {
                if let Some(to) = to {
                    on_moved.emit(to);
                }
            })
        };
        html! {
            <button type="button" class="button button--quiet button--icon" aria-disabled={to.is_none().to_string()}
                title={label.clone()} aria-label={label.clone()} {onclick}>
                <span class="flips" aria-hidden="true">{ sign }</span>
            </button>
        }
    };
    let switch = {
        let by_key = Rc::clone(by_key);
        Callback::from(move |_: MouseEvent| switch_full_screen(&by_key))
    };
    html! {
        <div class="stage__buttons">
            { button(&words.previous, "←", at.checked_sub(1)) }
            { button(&words.next, "→", (at < last).then_some(at + 1)) }
            if fullscreen::is_offered() {
                <button type="button" class="button button--quiet" onclick={switch}>{ &words.full_screen }</button>
            }
            <button type="button" class="button button--quiet" onclick={props.on_left.reform(|_: MouseEvent| ())}>
                { &words.leave }
            </button>
        </div>
    }
}

/// Where a key leads from a slide. Along the line of text, the arrow that reads on goes on.
fn lead(event: &KeyboardEvent, at: usize, last: usize) -> Option<Lead> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || events::is_in_field(event) {
        return None;
    }
    let key = event.key();
    // A button that has the focus is pressed.
    if key == " " && events::is_on_button(event) {
        return None;
    }
    let right_to_left = events::is_right_to_left(event);
    led(&key, event.shift_key(), right_to_left, at, last)
}

fn led(key: &str, shift: bool, right_to_left: bool, at: usize, last: usize) -> Option<Lead> {
    let forward = match key {
        "ArrowRight" => !right_to_left,
        "ArrowLeft" => right_to_left,
        "PageDown" => true,
        "PageUp" => false,
        " " => !shift,
        "Home" => return Some(Lead::To(0)),
        "End" => return Some(Lead::To(last)),
        "f" | "F" => return Some(Lead::FullScreen),
        _ => return None,
    };
    Some(Lead::To(match forward {
        true => last.min(at + 1),
        false => at.saturating_sub(1),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_along_the_line_of_text() {
        let check = |key, shift, right_to_left, to| {
            assert_eq!(led(key, shift, right_to_left, 2, 6), to, "{key}");
        };
        check("ArrowRight", false, false, Some(Lead::To(3)));
        check("ArrowRight", false, true, Some(Lead::To(1)));
        check("ArrowLeft", false, true, Some(Lead::To(3)));
        check("PageUp", false, true, Some(Lead::To(1)));
        check(" ", false, false, Some(Lead::To(3)));
        check(" ", true, false, Some(Lead::To(1)));
        check("Home", false, false, Some(Lead::To(0)));
        check("End", false, false, Some(Lead::To(6)));
        check("f", false, false, Some(Lead::FullScreen));
        check("x", false, false, None);
    }

    #[test]
    fn the_ends_hold() {
        assert_eq!(led("PageDown", false, false, 6, 6), Some(Lead::To(6)));
        assert_eq!(led("PageUp", false, false, 0, 6), Some(Lead::To(0)));
    }
}
