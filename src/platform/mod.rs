//! The only place that names the browser's own interfaces.

#[cfg(target_arch = "wasm32")]
pub mod intl;
#[cfg(not(target_arch = "wasm32"))]
#[path = "intl_host.rs"]
pub mod intl;
pub mod number_style;
