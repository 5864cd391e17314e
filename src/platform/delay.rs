//! Doing something a while later.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;

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

/// Waits so many milliseconds, in which the browser shows what has changed.
pub async fn pause(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}
