//! Problems as something to throw.

use fund_model::Problem;
use fund_scenario::{problem_form, problem_message};
use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

use crate::plain;

/// An `Error` of the name `ScenarioError` whose message is the problems' sentences, one a line, and whose `problems`
/// holds them as data.
pub(crate) fn thrown(problems: Vec<Problem>) -> JsValue {
    let sentences: Vec<String> = problems.iter().map(problem_message).collect();
    let error = Error::new(&sentences.join("\n"));
    error.set_name("ScenarioError");
    let list = plain(&problems.iter().map(problem_form).collect::<Vec<_>>());
    Reflect::set(&error, &"problems".into(), &list).expect("a new Error takes a property");
    error.into()
}

/// The same problems in a part of the input.
pub(crate) fn under(part: &str, problems: Vec<Problem>) -> Vec<Problem> {
    let path = |inner: String| {
        if inner.is_empty() {
            part.to_owned()
        } else {
            format!("{part}.{inner}")
        }
    };
    problems
        .into_iter()
        .map(|problem| Problem {
            path: path(problem.path),
            ..problem
        })
        .collect()
}
