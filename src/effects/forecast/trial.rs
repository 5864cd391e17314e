//! Whether a worker is worth a try: one that did not come is not waited for again by the next visit of a screen.

use std::cell::Cell;

use crate::platform::moment;

/// What kept a worker away may pass, as a broken connection does: after so long, the next visit tries anew.
const AGAIN_US: u64 = 300_000_000;

thread_local! {
    /// When a worker was last given up that never listened.
    static IN_VAIN_US: Cell<Option<u64>> = const { Cell::new(None) };
}

/// Whether to start a worker.
pub fn is_due() -> bool {
    let since = IN_VAIN_US.get().map(|then| moment::steady_us() - then);
    since.is_none_or(|since| since >= AGAIN_US)
}

/// Remembers that it was in vain.
pub fn was_in_vain() {
    IN_VAIN_US.set(Some(moment::steady_us()));
}
