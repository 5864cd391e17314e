//! Everything in one file, and back.

use std::rc::Rc;

use yew::prelude::*;

use crate::effects::files::{self, ChosenFile};
use crate::screens::Scene;

/// Saves everything that is kept as one file.
pub fn save_all(scene: &Scene) -> Callback<MouseEvent> {
    let scene = scene.clone();
    Callback::from(move |_| {
        let name = scene.texts.plain("library-backup-name", ());
        files::save_backup(&name, &scene.state, &scene.dispatch);
    })
}

/// Opens files: scenarios and backups.
pub fn open_files(scene: &Scene) -> Callback<Vec<ChosenFile>> {
    let scene = Rc::new(scene.clone());
    Callback::from(move |chosen: Vec<ChosenFile>| {
        files::open(chosen, &scene.state, &scene.dispatch);
    })
}
