//! Doing something a while later.

use gloo_timers::callback::Timeout;

/// Something that is done after a while, unless this is dropped before.
pub struct Delay {
    _timeout: Timeout,
}

impl Delay {
    /// Does it after so many milliseconds.
    pub fn start(milliseconds: u32, then: impl FnOnce() + 'static) -> Self {
        Self {
            _timeout: Timeout::new(milliseconds, then),
        }
    }
}
