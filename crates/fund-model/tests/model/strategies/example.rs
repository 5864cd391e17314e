//! One scenario to start from.

use fund_model::{
    DemandDraft, PledgeDraft, RequestDraft, ReserveDraft, ScenarioDraft, SupportDraft,
};

use super::text_of;

/// The figures of the report with the support that `protect_reserve` gives: a base to change one field of.
pub(crate) fn example() -> ScenarioDraft {
    ScenarioDraft {
        name: text_of("An example"),
        as_of: text_of("2024-12"),
        opening_balance: text_of("1199655.35"),
        annual_target: text_of("1500000.00"),
        years: text_of("5"),
        pledges: vec![PledgeDraft {
            donor: text_of("A contributor"),
            amount: text_of("434170.50"),
            stage: text_of("assumed"),
            first_payment: text_of("2025-06"),
            payments: text_of("5"),
            ..PledgeDraft::default()
        }],
        demand: DemandDraft {
            requests: text_of("31"),
            average_request: text_of("41935.48"),
            // Out of play until the kind is `queue`.
            queue: vec![RequestDraft {
                title: text_of("A request"),
                year: text_of("1"),
                amount: text_of("41935.48"),
                ..RequestDraft::default()
            }],
            ..DemandDraft::default()
        },
        support: SupportDraft {
            rule: text_of("protect_reserve"),
            cap: text_of("18"),
            support_cost_rate: text_of("0.13"),
            ..SupportDraft::default()
        },
        reserve: ReserveDraft {
            kind: text_of("months_of_spending"),
            value: text_of("12"),
        },
        ..ScenarioDraft::default()
    }
}
