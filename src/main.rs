//! The page of the calculator.

use yew::{Html, function_component, html};

#[function_component(App)]
fn app() -> Html {
    html! { <main><h1>{ "Reserve Runway" }</h1></main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
