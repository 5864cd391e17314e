//! Registration and the loop. Between two slices the worker reads its messages, so that the newest question wins.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the door through which the worker asks the browser"
)]

use std::cell::{Cell, RefCell};

use fund_worker::{Answer, Desk, Message};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent, MessagePort};

/// A slice in microseconds: short beside what a person notices, long beside what passing messages takes.
const SLICE_US: u64 = 30_000;

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
    /// Whether the next slice is due already.
    static IS_DUE: Cell<bool> = const { Cell::new(false) };
    /// A message to it calls for the next slice. A timer would wait for some milliseconds each time.
    static NEXT: RefCell<Option<MessagePort>> = const { RefCell::new(None) };
}

/// Begins to listen, and says that it does with a message of no bytes.
pub(crate) fn open() {
    let channel = MessageChannel::new().expect("every worker can make a channel");
    on_message(&channel.port1(), |_| work());
    NEXT.set(Some(channel.port2()));
    let heard = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| hear(&event.data()));
    scope().set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    post(&[]);
}

fn on_message(port: &MessagePort, heard: impl Fn(MessageEvent) + 'static) {
    let heard = Closure::<dyn Fn(MessageEvent)>::new(heard);
    port.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

fn hear(data: &JsValue) {
    let bytes = Uint8Array::new(data).to_vec();
    let message = Message::from_bytes(&bytes).expect("the page writes what its worker reads");
    let answer = DESK.with_borrow_mut(|desk| desk.receive(message));
    tell(answer);
    go_on();
}

fn work() {
    IS_DUE.set(false);
    let answer = DESK.with_borrow_mut(|desk| desk.work(SLICE_US, &now_us));
    tell(answer);
    go_on();
}

/// Calls for the next slice, if there is work left.
fn go_on() {
    let is_busy = DESK.with_borrow(Desk::is_busy);
    if is_busy && !IS_DUE.replace(true) {
        NEXT.with_borrow(|port| {
            let port = port.as_ref().expect("the worker is open");
            port.post_message(&JsValue::NULL)
                .expect("nothing can be passed always");
        });
    }
}

fn tell(answer: Option<Answer>) {
    if let Some(answer) = answer {
        post(&answer.to_bytes());
    }
}

fn post(bytes: &[u8]) {
    scope()
        .post_message(&Uint8Array::from(bytes))
        .expect("bytes can be passed always");
}

/// Microseconds since the worker began.
fn now_us() -> u64 {
    let performance = scope().performance().expect("every worker has a clock");
    microseconds(performance.now())
}

#[allow(
    clippy::float_arithmetic,
    reason = "a time of the browser, which no figure depends on"
)]
fn microseconds(milliseconds: f64) -> u64 {
    (milliseconds * 1_000.0) as u64
}
