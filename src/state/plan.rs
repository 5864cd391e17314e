//! What is asked of a scenario: the fields of the screens "Ask", "Odds" and "Briefing".

/// The fields that are filled in; one that is not here has its default, which the screens know.
///
/// They are part of the document, so that undo, saving and the library keep them. A scenario, a link and a file do not
/// have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan(Vec<(PlanField, String)>);

/// A field of what is asked. Rows of the gift table are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanField {
    /// `annual_gift` or `one_off_gift`.
    AskKind,
    /// The share of each year's requests that is to be met.
    AskShare,
    /// The month of the first payment.
    AskMonth,
    /// The kind of reserve that is to be kept; empty for the scenario's own reserve.
    AskReserveKind,
    AskReserveAmount,
    AskReserveShare,
    AskReserveMonths,
    /// The first planning year in which it must hold, from 1.
    AskFirstYear,
    AskLastYear,
    GiftKind,
    GiftAmount,
    GiftMonth,
    GiftPayments,
    /// The size of the gifts of a row of the gift table, in US$.
    TierAmount(u8),
    /// How many of them.
    TierGifts(u8),
    /// How many contributors are asked for each of them: 3 for a chance of one in three.
    TierChance(u8),
    /// By how much each lever of the sensitivity moves.
    Change,
    Runs,
    Seed,
    PaymentDelayMonths,
    RequestsSpread,
    CostCv,
    DonorClimate,
    /// The planning year whose distribution is shown, from 1.
    OddsYear,
    /// What the briefing shows, as the address of a briefing says it.
    BriefingParts,
    /// The inputs that the briefing leaves open to its reader, as its address says it.
    BriefingControls,
}

impl Plan {
    /// The canonical text of a field; empty for its default.
    pub fn text(&self, field: PlanField) -> &str {
        let written = self.0.iter().find(|(of, _)| *of == field);
        written.map_or("", |(_, text)| text)
    }

    /// Writes a field; an empty text gives it its default. The order is that of the fields whatever was written first,
    /// so that equal plans are equal.
    pub fn write(&mut self, field: PlanField, text: String) {
        self.0.retain(|(of, _)| *of != field);
        if !text.is_empty() {
            let after = self.0.iter().position(|(of, _)| *of > field);
            self.0.insert(after.unwrap_or(self.0.len()), (field, text));
        }
    }

    /// Gives every field of the gift table its default.
    pub fn reset_tiers(&mut self) {
        self.0.retain(|(field, _)| !field.is_of_tier());
    }

    /// The fields that are filled in, with their canonical texts.
    pub fn filled(&self) -> &[(PlanField, String)] {
        &self.0
    }
}

impl PlanField {
    /// Every field, those of the gift table for its first row.
    pub const ALL: [Self; 26] = [
        Self::AskKind,
        Self::AskShare,
        Self::AskMonth,
        Self::AskReserveKind,
        Self::AskReserveAmount,
        Self::AskReserveShare,
        Self::AskReserveMonths,
        Self::AskFirstYear,
        Self::AskLastYear,
        Self::GiftKind,
        Self::GiftAmount,
        Self::GiftMonth,
        Self::GiftPayments,
        Self::TierAmount(0),
        Self::TierGifts(0),
        Self::TierChance(0),
        Self::Change,
        Self::Runs,
        Self::Seed,
        Self::PaymentDelayMonths,
        Self::RequestsSpread,
        Self::CostCv,
        Self::DonorClimate,
        Self::OddsYear,
        Self::BriefingParts,
        Self::BriefingControls,
    ];

    /// The field's name where it is kept, in Fluent ids and in CSS classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AskKind => "ask_kind",
            Self::AskShare => "ask_share",
            Self::AskMonth => "ask_month",
            Self::AskReserveKind => "ask_reserve_kind",
            Self::AskReserveAmount => "ask_reserve_amount",
            Self::AskReserveShare => "ask_reserve_share",
            Self::AskReserveMonths => "ask_reserve_months",
            Self::AskFirstYear => "ask_first_year",
            Self::AskLastYear => "ask_last_year",
            Self::GiftKind => "gift_kind",
            Self::GiftAmount => "gift_amount",
            Self::GiftMonth => "gift_month",
            Self::GiftPayments => "gift_payments",
            Self::TierAmount(_) => "tier_amount",
            Self::TierGifts(_) => "tier_gifts",
            Self::TierChance(_) => "tier_chance",
            Self::Change => "change",
            Self::Runs => "runs",
            Self::Seed => "seed",
            Self::PaymentDelayMonths => "payment_delay_months",
            Self::RequestsSpread => "requests_spread",
            Self::CostCv => "cost_cv",
            Self::DonorClimate => "donor_climate",
            Self::OddsYear => "odds_year",
            Self::BriefingParts => "briefing_parts",
            Self::BriefingControls => "briefing_controls",
        }
    }

    /// Whether the field's text is a number.
    pub const fn is_number(self) -> bool {
        !matches!(
            self,
            Self::AskKind
                | Self::AskMonth
                | Self::AskReserveKind
                | Self::GiftKind
                | Self::GiftMonth
                | Self::RequestsSpread
                | Self::BriefingParts
                | Self::BriefingControls
        )
    }

    /// The row of the gift table that the field stands in; 0 for any other.
    pub const fn tier(self) -> u8 {
        match self {
            Self::TierAmount(tier) | Self::TierGifts(tier) | Self::TierChance(tier) => tier,
            _ => 0,
        }
    }

    /// Whether the field stands in the gift table.
    pub const fn is_of_tier(self) -> bool {
        matches!(
            self,
            Self::TierAmount(_) | Self::TierGifts(_) | Self::TierChance(_)
        )
    }

    /// The same field in a row of the gift table.
    pub const fn in_tier(self, tier: u8) -> Self {
        match self {
            Self::TierAmount(_) => Self::TierAmount(tier),
            Self::TierGifts(_) => Self::TierGifts(tier),
            Self::TierChance(_) => Self::TierChance(tier),
            other => other,
        }
    }
}
