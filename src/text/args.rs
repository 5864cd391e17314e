//! Named arguments of a message.

use super::Value;

/// Named values for a message, made by the macro `args!`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(Vec<(&'static str, Value)>);

impl Args {
    /// These and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// The value of this name, the one that was given last.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        let mut latest_first = self.0.iter().rev();
        latest_first
            .find(|(given, _)| *given == name)
            .map(|(_, value)| value)
    }
}

/// No arguments.
impl From<()> for Args {
    fn from((): ()) -> Self {
        Self::default()
    }
}

/// Arguments of a message: `args! { "gap" => money(&gap), "month" => month, "met" => 17u128 }`.
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        $crate::text::Args::default()$(.with($name, $value))*
    };
}
pub(crate) use args;
