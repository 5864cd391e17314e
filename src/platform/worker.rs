//! The web worker: a program beside the page, reached by messages of bytes.

use gloo_events::EventListener;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType, window};

/// The worker of the page. It ends when this is dropped.
pub struct BackgroundWorker {
    worker: Worker,
    _listeners: [EventListener; 3],
}

impl BackgroundWorker {
    /// Starts the worker, which is loaded then. `heard` is told its messages; `failed`, that it cannot be loaded or broke:
    /// a message that is not bytes says so of its module, which its script loads.
    /// `None` where the page has none or the browser makes none.
    pub fn start(
        heard: impl Fn(Vec<u8>) + 'static,
        failed: impl Fn() + Clone + 'static,
    ) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&address()?, &options).ok()?;
        let (broke, refused) = (failed.clone(), failed.clone());
        let listeners = [
            EventListener::new(&worker, "message", move |event| {
                let Some(event) = event.dyn_ref::<MessageEvent>() else {
                    return;
                };
                match event.data().dyn_ref::<Uint8Array>() {
                    Some(bytes) => heard(bytes.to_vec()),
                    None => refused(),
                }
            }),
            EventListener::new(&worker, "error", move |_| broke()),
            EventListener::new(&worker, "messageerror", move |_| failed()),
        ];
        Some(Self {
            worker,
            _listeners: listeners,
        })
    }

    /// Sends it a message. Whether it could be sent.
    pub fn send(&self, message: &[u8]) -> bool {
        self.worker.post_message(&Uint8Array::from(message)).is_ok()
    }
}

impl Drop for BackgroundWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Where the worker is, as the build wrote it on the script that starts the page.
fn address() -> Option<String> {
    let document = window()?.document()?;
    let script = document.query_selector("script[data-worker]").ok()??;
    script.get_attribute("data-worker")
}
