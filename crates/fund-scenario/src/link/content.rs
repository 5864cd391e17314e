//! What stands in a link, each field as text, as drafts have it.

use fund_model::{Month, Runway, RunwayEnd, ScenarioDraft, Tenths, limits};

use super::{Damaged, Headline};

#[derive(Default)]
pub(super) struct Content {
    pub(super) model_version: String,
    pub(super) draft: ScenarioDraft,
    pub(super) headline: FigureTexts,
}

/// The fields of [`Headline`] as texts, empty where there is no figure.
#[derive(Default)]
pub(super) struct FigureTexts {
    pub(super) requests_met: String,
    pub(super) requests: String,
    pub(super) months_to_floor: String,
    pub(super) months_to_zero: String,
    pub(super) gross_months: String,
    pub(super) net_months: String,
    pub(super) target_gap: String,
    pub(super) next_request_needs: String,
    pub(super) last_closing_balance: String,
}

impl From<&Headline> for FigureTexts {
    fn from(headline: &Headline) -> Self {
        let Runway {
            to_floor,
            to_zero,
            gross_months,
            net_months,
        } = &headline.runway;
        Self {
            requests_met: headline.requests_met.to_string(),
            requests: headline.requests.to_string(),
            months_to_floor: optional_text(to_floor.map(|end| end.months)),
            months_to_zero: optional_text(to_zero.map(|end| end.months)),
            gross_months: optional_text(gross_months.as_ref()),
            net_months: optional_text(net_months.as_ref()),
            target_gap: headline.target_gap.to_string(),
            next_request_needs: optional_text(headline.next_request_needs.as_ref()),
            last_closing_balance: headline.last_closing_balance.to_string(),
        }
    }
}

fn optional_text(figure: Option<impl ToString>) -> String {
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}

impl Content {
    /// The headline that the texts say.
    pub(super) fn headline(&self) -> Result<Headline, Damaged> {
        let texts = &self.headline;
        let as_of = self.draft.as_of.parse().map_err(|_| Damaged)?;
        let runway_end = |months: &str| runway_end(months, as_of);
        Ok(Headline {
            requests_met: texts.requests_met.parse().map_err(|_| Damaged)?,
            requests: texts.requests.parse().map_err(|_| Damaged)?,
            runway: Runway {
                to_floor: optional(&texts.months_to_floor, runway_end)?,
                to_zero: optional(&texts.months_to_zero, runway_end)?,
                gross_months: optional(&texts.gross_months, tenths)?,
                net_months: optional(&texts.net_months, tenths)?,
            },
            target_gap: texts.target_gap.parse().map_err(|_| Damaged)?,
            next_request_needs: optional(&texts.next_request_needs, |needs| {
                needs.parse().map_err(|_| Damaged)
            })?,
            last_closing_balance: texts.last_closing_balance.parse().map_err(|_| Damaged)?,
        })
    }
}

fn optional<T>(
    text: &str,
    read: impl Fn(&str) -> Result<T, Damaged>,
) -> Result<Option<T>, Damaged> {
    (!text.is_empty()).then(|| read(text)).transpose()
}

fn runway_end(months: &str, as_of: Month) -> Result<RunwayEnd, Damaged> {
    let months = months.parse().map_err(|_| Damaged)?;
    let most = 12 * limits::YEARS.greatest;
    let number = i32::try_from(months).ok().filter(|_| months < most);
    Ok(RunwayEnd {
        months,
        month: as_of.plus(1 + number.ok_or(Damaged)?),
    })
}

/// `17.2` or `17`.
fn tenths(months: &str) -> Result<Tenths, Damaged> {
    let (whole, tenth) = months.split_once('.').unwrap_or((months, "0"));
    let tenths = [whole, tenth].concat().parse().map_err(|_| Damaged)?;
    (tenth.len() == 1)
        .then(|| Tenths::from_tenths(tenths))
        .ok_or(Damaged)
}
