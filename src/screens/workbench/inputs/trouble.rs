//! What is wrong with a field, in words, and the ways out that the page can offer.

use yew::prelude::*;

use crate::components::fields::Form;
use crate::state::Trouble;
use crate::text::{Reading, Texts, args, read_number};

/// The message of a field. `choose` takes the canonical text of a reading that the person picks.
pub fn view_trouble(
    trouble: &Trouble,
    form: &Form,
    texts: &Texts,
    choose: &Callback<String>,
) -> Html {
    match trouble {
        Trouble::NotAllowed(problem) => html! { <p>{ texts.problem(problem) }</p> },
        Trouble::Unread(text) if *form == Form::Month => {
            html! { <p>{ texts.text("month-unreadable", ()) }</p> }
        }
        Trouble::Unread(text) => view_unread_number(text, form, texts, choose),
    }
}

fn view_unread_number(text: &str, form: &Form, texts: &Texts, choose: &Callback<String>) -> Html {
    match read_number(text, form.number_kind(), texts.language()) {
        Reading::Unreadable(unreadable) => html! { <p>{ texts.unreadable(&unreadable) }</p> },
        Reading::Ambiguous { either, or } => {
            html! {
                <>
                    <p>{ texts.text("number-ambiguous", ()) }</p>
                    <div class="field__readings">
                        { view_reading(&either, "number-ambiguous-thousands", form, texts, choose) }
                        { view_reading(&or, "number-ambiguous-decimals", form, texts, choose) }
                    </div>
                </>
            }
        }
        // Typed on a page in another language, where it had two meanings or none.
        Reading::Number(decimal) => html! {
            <>
                <p>{ texts.text("inputs-confirm-reading", ()) }</p>
                <div class="field__readings">{ view_reading(&decimal, "action-use", form, texts, choose) }</div>
            </>
        },
        Reading::Empty => Html::default(),
    }
}

fn view_reading(
    decimal: &str,
    id: &str,
    form: &Form,
    texts: &Texts,
    choose: &Callback<String>,
) -> Html {
    let chosen = {
        let decimal = decimal.to_owned();
        choose.reform(move |_: MouseEvent| decimal.clone())
    };
    html! {
        <button type="button" class="button button--small" onclick={chosen}>
            { texts.text(id, args! { "value" => form.write(decimal, texts) }) }
        </button>
    }
}
