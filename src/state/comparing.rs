//! Which scenarios stand side by side, and which one the others are measured against.

use super::document::ScenarioId;

/// So many scenarios are side by side at most.
pub const COMPARED_MOST: usize = 4;
/// The key of the scenario on the workbench.
pub const WORKBENCH: &str = "workbench";

/// The key of a preset.
pub fn preset_key(id: &str) -> String {
    format!("preset:{id}")
}

/// The key of a scenario of the library.
pub fn library_key(id: &ScenarioId) -> String {
    format!("library:{}", id.0)
}

/// A choice of scenarios by their keys. A key whose scenario is gone is passed over where the choice is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparing {
    /// In the order of the columns.
    pub keys: Vec<String>,
    /// What the others are measured against.
    pub baseline: String,
    /// The scenario that the charts of the workbench show beside it.
    pub ghost: Option<String>,
}

impl Comparing {
    /// The scenario on the workbench against the preset it started from.
    pub fn with_origin(origin: &str) -> Self {
        let baseline = preset_key(origin);
        Self {
            keys: vec![baseline.clone(), WORKBENCH.to_owned()],
            baseline,
            ghost: None,
        }
    }

    /// Puts a scenario beside the others, if there is room.
    pub(super) fn add(&mut self, key: String) {
        if self.keys.len() < COMPARED_MOST && !self.keys.contains(&key) {
            self.keys.push(key);
        }
    }

    /// Takes a scenario away. If the others were measured against it, they are against the first that is left.
    pub(super) fn remove(&mut self, key: &str) {
        self.keys.retain(|of| of != key);
        if self.baseline == key {
            self.baseline = self.keys.first().cloned().unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_most_four_are_compared_each_once() {
        let mut comparing = Comparing::with_origin("steady");
        assert_eq!(comparing.keys, ["preset:steady", WORKBENCH]);
        for key in ["a", "a", "b", "c"] {
            comparing.add(key.to_owned());
        }
        assert_eq!(comparing.keys, ["preset:steady", WORKBENCH, "a", "b"]);
    }

    #[test]
    fn without_the_baseline_the_first_that_is_left_is_it() {
        let mut comparing = Comparing::with_origin("steady");
        comparing.remove(WORKBENCH);
        assert_eq!(comparing.baseline, "preset:steady");
        comparing.add("a".to_owned());
        comparing.remove("preset:steady");
        assert_eq!(comparing.baseline, "a");
        comparing.remove("a");
        assert_eq!(comparing.baseline, "");
    }
}
