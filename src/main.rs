//! The page of the calculator.
#![allow(
    unreachable_pub,
    reason = "a binary has no API of its own: `pub` says what a module offers to the others"
)]

mod platform;
mod state;
mod text;

use yew::{Html, function_component, html};

#[function_component(App)]
fn app() -> Html {
    html! { <main><h1>{ "Reserve Runway" }</h1></main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
