//! The web worker: a desk that is reached by messages of the browser.

#[cfg(target_arch = "wasm32")]
mod worker;

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::open();
}
