//! Which labels of an axis are shown where not all of them fit.

/// Every how many-th label is shown so that none touches the next: 1, 2, 5, 10, 20 … for labels
/// `label_width` pixels wide (with the gap wanted) that stand `spacing` pixels apart.
///
/// ```
/// assert_eq!(fund_charts::stride(60.0, 36.0), 1);
/// assert_eq!(fund_charts::stride(15.0, 36.0), 5);
/// ```
#[must_use]
pub fn stride(spacing: f64, label_width: f64) -> usize {
    const STRIDES: [u32; 9] = [1, 2, 5, 10, 20, 50, 100, 200, 500];
    STRIDES
        .into_iter()
        .find(|stride| f64::from(*stride) * spacing >= label_width)
        .unwrap_or(1_000) as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn labels_never_touch(spacing in 1.0..300.0_f64, label_width in 1.0..400.0_f64) {
            let spacing_shown = spacing * f64::from(u32::try_from(stride(spacing, label_width))?);
            prop_assert!(spacing_shown >= label_width);
        }
    }
}
