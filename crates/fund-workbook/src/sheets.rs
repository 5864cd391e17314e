//! The sheets, in the order of the workbook.

pub(crate) mod checks;
pub(crate) mod demand;
pub(crate) mod income;
pub(crate) mod inputs;
pub(crate) mod lists;
pub(crate) mod months;
pub(crate) mod queue;
pub(crate) mod rule;
pub(crate) mod runway;
pub(crate) mod sources;
pub(crate) mod years;
