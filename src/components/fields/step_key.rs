//! The keys that change a value by a step.

/// A step asked for with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKey {
    Up,
    Down,
    PageUp,
    PageDown,
}

impl StepKey {
    /// The step that a key of the keyboard asks for.
    pub fn of(key: &str) -> Option<Self> {
        match key {
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            "PageUp" => Some(Self::PageUp),
            "PageDown" => Some(Self::PageDown),
            _ => None,
        }
    }
}
