//! How numbers are written.

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberStyle {
    /// US$ with two decimals.
    Cents,
    /// US$ without decimals; for amounts that are whole already.
    Dollars,
    /// As many decimals as the number has.
    Exact,
    /// A ratio as a percentage, as many decimals as it has.
    PercentExact,
    /// A ratio as a percentage with so many decimals.
    Percent(u8),
    /// In short, up to three decimals: 1.5M.
    Compact,
    /// In powers of ten, for what has no short name: 1E18.
    Scientific,
}
