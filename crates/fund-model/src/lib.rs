//! The funding model of Reserve Runway: what pledges and demand do to the reserve of the Voluntary Fund for Financial
//! and Technical Assistance in the Implementation of the Universal Periodic Review.
//!
//! A [`ScenarioDraft`] holds what was written; [`ScenarioDraft::check`] makes a [`Scenario`] of it or names every
//! problem; [`project`] and its companions compute on scenarios and cannot fail or overflow.
//!
//! Money is exact to the cent ([`Money`]), ratios are exact decimals, and every rounding is half away from zero. The
//! crate knows no clock, file, random source, language or serialization format.

mod ask;
mod check;
mod compare;
mod demand;
mod draft;
mod gift;
mod gift_table;
mod goal;
mod income;
mod integer;
pub mod limits;
mod measures;
mod money;
mod month;
mod odds;
mod problem;
mod projection;
mod queue;
mod scenario;
mod sensitivity;
mod simulation;
mod support;
mod working;

pub use ask::{Ask, AskAnswer, AskOutcome, AskYear, GiftKind, MonthNeed, ask};
pub use compare::{Comparison, Part, compare};
pub use draft::{
    DemandDraft, PledgeDraft, RequestDraft, ReserveDraft, ScenarioDraft, SupportDraft,
};
pub use gift::{Gift, GiftEffect, gift_effect};
pub use gift_table::{GiftRow, GiftTable, GiftTier, gift_table, suggested_tiers};
pub use goal::{Goal, GoalAnswer, goal};
pub use income::{StageReceipts, receipts_by_stage};
pub use measures::{MeasureShares, Measures};
pub use money::{Chance, Millionths, Money, NotMoney, Tenths};
pub use month::{Month, NotAMonth};
pub use odds::{Distributions, Odds, ReceiptsBar, YearDistribution, YearOdds, distributions, odds};
pub use problem::{Allowed, Problem};
pub use projection::{
    MonthResult, Projection, Runway, RunwayEnd, Warning, WarningKind, YearResult, project,
    project_meeting_all,
};
pub use queue::{
    NextRequest, QueueBreakdown, QueueCut, QueueShare, Standing, average_as_queue, queue_breakdown,
};
pub use rust_decimal::Decimal;
pub use scenario::{
    Area, Counting, DEMAND_NAMES, Demand, Pledge, QueuedRequest, RESERVE_NAMES, RULE_NAMES,
    Reserve, Scenario, Stage, Support, SupportRule, Word,
};
pub use sensitivity::{
    Lever, LeverEffect, PledgeEffect, Sensitivity, SensitivityTask, sensitivity,
};
pub use simulation::{
    Frequency, MetRuns, MonthOutcomes, PickedRun, RequestsSpread, RunPlace, SIMULATION_POINTS,
    Simulation, SimulationResult, SimulationSettings, YearOutcomes, simulate,
};
pub use working::{
    CountedPayment, Figure, MonthFigure, Quantity, RunwayFigure, Working, YearFigure, working,
};

/// The version of the model, which a link carries beside its figures. Raised by every change after which some scenario
/// that was valid before has another figure, however small; not by new functions or fields.
pub const MODEL_VERSION: u32 = 1;
