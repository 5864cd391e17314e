//! How components reach the state and act on it.

use yew::{Callback, UseReducerHandle};

use super::{Action, AppState};

/// The present state. A component that reads it is rendered at each change.
pub type State = UseReducerHandle<AppState>;

/// Where a component reports what a person did. Never changes, so reading it costs no rendering.
pub type Dispatch = Callback<Action>;
