//! What the arrow and page keys do in a field of the plan. A step ends at what the field allows.

use fund_model::{Allowed, Decimal, Month};

use crate::components::fields::StepKey;

/// The canonical text a step from `canonical`; `None` where there is no value to step from. A month steps by as many
/// months.
pub fn stepped(
    canonical: &str,
    allowed: &Allowed,
    (small, large): (Decimal, Decimal),
    key: StepKey,
) -> Option<String> {
    let size = match key {
        StepKey::Up | StepKey::Down => small,
        StepKey::PageUp | StepKey::PageDown => large,
    };
    let by = match key {
        StepKey::Up | StepKey::PageUp => size,
        StepKey::Down | StepKey::PageDown => -size,
    };
    if let Allowed::Month { first, last } = *allowed {
        let month: Month = canonical.parse().ok()?;
        let next = month.plus(by.try_into().ok()?);
        return Some(next.clamp(first, last).to_string());
    }
    let (least, greatest) = match *allowed {
        Allowed::Decimal {
            least, greatest, ..
        } => (least, greatest),
        Allowed::Whole { least, greatest } => (least.into(), greatest.into()),
        _ => return None,
    };
    let value: Decimal = canonical.parse().ok()?;
    Some(value.checked_add(by)?.clamp(least, greatest).to_string())
}
