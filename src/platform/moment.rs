//! Time and chance, which only the platform knows.

/// The present time in milliseconds since 1970 UTC.
pub fn now_ms() -> u64 {
    // A whole number of milliseconds, far below what a double holds exactly.
    js_sys::Date::now() as u64
}

/// A short text that no other tab has, of lower-case letters and digits.
pub fn unlikely_text() -> String {
    let chance = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    format!("{:x}{chance:x}", now_ms())
}
