//! Time and chance, which only the platform knows.

/// The present time in milliseconds since 1970 UTC.
pub fn now_ms() -> u64 {
    // A whole number of milliseconds, far below what a double holds exactly.
    js_sys::Date::now() as u64
}

/// Microseconds by a clock that only goes forward.
#[allow(
    clippy::float_arithmetic,
    reason = "a time of the browser, which no figure depends on"
)]
pub fn steady_us() -> u64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0, |clock| (clock.now() * 1_000.0) as u64)
}

/// A short text that no other tab has, of lower-case letters and digits.
pub fn unlikely_text() -> String {
    // The last digits of a fraction between nought and one are as likely as each other.
    let chance = js_sys::Math::random().to_bits() & 0xffff_ffff;
    format!("{:x}{chance:x}", now_ms())
}

/// Today by the clock of the device: year, month from 1, day from 1.
pub fn today() -> (u16, u8, u8) {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    (year, part(now.get_month() + 1), part(now.get_date()))
}
