//! What every part of a screen works with.

use yew::prelude::*;

use crate::state::{Dispatch, State};
use crate::text::Texts;

/// The state, where to report what a person did, and the texts of their language.
///
/// Parts of a screen are functions of it. Only what remembers something of its own, or must not be rendered with the
/// rest, is a component: each component costs some kilobytes of the first visit.
#[derive(Clone)]
pub struct Scene {
    pub state: State,
    pub dispatch: Dispatch,
    pub texts: Texts,
}

/// The scene. A component that uses it is rendered at each change of the state.
#[hook]
pub fn use_scene() -> Scene {
    Scene {
        state: use_context::<State>().expect("the app provides the state"),
        dispatch: use_context::<Dispatch>().expect("the app provides actions"),
        texts: use_context::<Texts>().expect("the app provides texts"),
    }
}
