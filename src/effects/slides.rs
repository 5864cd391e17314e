//! A briefing as slides. What writes them is loaded when the first are asked for.

use fund_slides::{Deck, NotPacked, pptx};
use wasm_split_helpers::SplitLoaderError;

use crate::platform::delay;
use crate::platform::files::{download, file_name};

/// Within some frames of a slow screen.
const DRAWN_WITHIN_MS: u32 = 120;
const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/// Why there are no slides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSlides {
    /// What writes them did not come.
    NotLoaded,
    /// The browser does not draw the charts.
    NoPicture,
    NotWritten(NotPacked),
}

impl From<SplitLoaderError> for NoSlides {
    fn from(_: SplitLoaderError) -> Self {
        Self::NotLoaded
    }
}

/// Waits until what the page shows anew is drawn: that it is at work, and charts in their width.
pub async fn drawn() {
    delay::pause(DRAWN_WITHIN_MS).await;
}

/// Saves slides under this name.
///
/// # Errors
/// What writes them did not come, or they are too large for a file.
pub async fn save_slides(name: &str, deck: Deck) -> Result<(), NoSlides> {
    #[cfg(all(target_arch = "wasm32", not(test)))]
    let bytes = written(deck).await?;
    #[cfg(any(not(target_arch = "wasm32"), test))]
    let bytes = written(deck)?;
    download(&file_name(name, "briefing", "pptx"), PPTX, &bytes);
    Ok(())
}

#[cfg_attr(
    all(target_arch = "wasm32", not(test)),
    wasm_split_helpers::wasm_split(slides, fallible)
)]
fn written(deck: Deck) -> Result<Vec<u8>, NoSlides> {
    pptx(&deck).map_err(NoSlides::NotWritten)
}
