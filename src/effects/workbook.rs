//! A scenario as a workbook with live formulas. What writes it is large, and loaded when the first one is asked for.

use fund_model::Scenario;
use fund_workbook::{MadeOn, WorkbookProblem, WorkbookWords, workbook};
use wasm_split_helpers::SplitLoaderError;

use crate::platform::files::{download, file_name};
use crate::platform::{delay, moment};

/// Within two frames of a slow screen.
const PAINTED_WITHIN_MS: u32 = 40;
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Why there is no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWorkbook {
    /// What writes it did not come.
    NotLoaded,
    Problem(WorkbookProblem),
}

impl From<SplitLoaderError> for NoWorkbook {
    fn from(_: SplitLoaderError) -> Self {
        Self::NotLoaded
    }
}

/// Saves a scenario as a workbook.
///
/// # Errors
/// What writes it did not come, or the scenario is too large for a workbook.
pub async fn save_workbook(
    name: &str,
    scenario: Scenario,
    words: Box<dyn WorkbookWords>,
) -> Result<(), NoWorkbook> {
    // The page says that it is at work before it is.
    delay::pause(PAINTED_WITHIN_MS).await;
    #[cfg(all(target_arch = "wasm32", not(test)))]
    let bytes = written(scenario, words).await?;
    #[cfg(any(not(target_arch = "wasm32"), test))]
    let bytes = written(scenario, words)?;
    download(&file_name(name, "scenario", "xlsx"), XLSX, &bytes);
    Ok(())
}

#[cfg_attr(
    all(target_arch = "wasm32", not(test)),
    wasm_split_helpers::wasm_split(workbook, fallible)
)]
fn written(scenario: Scenario, words: Box<dyn WorkbookWords>) -> Result<Vec<u8>, NoWorkbook> {
    let (year, month, day) = moment::today();
    let made_on = MadeOn { year, month, day };
    workbook(&scenario, &*words, made_on).map_err(NoWorkbook::Problem)
}
