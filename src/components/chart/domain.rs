//! A value axis that holds still while a value is being typed.

use fund_charts::Domain;
use yew::{hook, use_mut_ref};

/// The domain around `values`; while `held`, the one that was drawn before.
#[hook]
pub(super) fn use_domain(values: &[f64], held: bool) -> Domain {
    let drawn = use_mut_ref(|| None::<Domain>);
    let mut drawn = drawn.borrow_mut();
    match *drawn {
        Some(domain) if held => domain,
        _ => *drawn.insert(Domain::around(values.iter().copied())),
    }
}
