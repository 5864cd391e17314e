//! Opening the page in the person's browser, where there is one.

use std::env;
use std::process::{Command, Stdio};

/// Asks the system to open the address. Where it cannot, the printed address is enough.
pub(crate) fn in_browser(address: &str) {
    if env::var_os("CI").is_some() {
        return;
    }
    if let Some((program, arguments)) = opener() {
        let _ = Command::new(program)
            .args(arguments)
            .arg(address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
    }
}

fn opener() -> Option<(&'static str, &'static [&'static str])> {
    if cfg!(target_os = "macos") {
        Some(("open", &[]))
    } else if cfg!(target_os = "windows") {
        Some(("cmd", &["/C", "start", ""]))
    } else {
        // Without a display, `xdg-open` would start a text browser in this very terminal.
        let display = ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some());
        display.then_some(("xdg-open", &[]))
    }
}
