//! A document as a draft: each field as the text that stands in it, defaults where optional fields are absent.

use fund_model::limits;
use fund_model::{
    DemandDraft, PledgeDraft, RequestDraft, ReserveDraft, ScenarioDraft, SupportDraft,
};

use crate::Node;

/// The fields of one object, each as text; a field of the wrong type is a problem of structure and reads as empty.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(pub(crate) Option<&'a Node>);

impl<'a> Fields<'a> {
    fn node(self, name: &str) -> Option<&'a Node> {
        self.0.and_then(|object| object.field(name))
    }

    pub(crate) fn object(self, name: &str) -> Self {
        Self(self.node(name))
    }

    fn list(self, name: &str, most: usize) -> impl Iterator<Item = Self> {
        self.node(name)
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .take(most)
            .map(|item| Self(Some(item)))
    }

    pub(crate) fn text(self, name: &str) -> String {
        self.text_or(name, String::new())
    }

    pub(crate) fn text_or(self, name: &str, absent: String) -> String {
        match self.node(name) {
            None => absent,
            Some(Node::Text(text) | Node::Number(text)) => text.clone(),
            Some(_) => String::new(),
        }
    }

    fn flag(self, name: &str) -> Option<bool> {
        match self.node(name) {
            Some(Node::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }
}

/// The draft of a document, whatever its structure; what has the wrong type reads as empty.
pub(crate) fn scenario_draft(document: &Node) -> ScenarioDraft {
    let fields = Fields(Some(document));
    let absent = ScenarioDraft::default();
    ScenarioDraft {
        name: fields.text("name"),
        as_of: fields.text("as_of"),
        opening_balance: fields.text("opening_balance"),
        annual_target: fields.text("annual_target"),
        years: fields.text("years"),
        counting: fields.text_or("counting", absent.counting),
        pledges: fields
            .list("pledges", limits::PLEDGES_MOST)
            .map(pledge_draft)
            .collect(),
        demand: demand_draft(fields.object("demand")),
        support: support_draft(fields.object("support")),
        reserve: reserve_draft(fields.object("reserve")),
    }
}

fn pledge_draft(fields: Fields) -> PledgeDraft {
    let absent = PledgeDraft::default();
    PledgeDraft {
        donor: fields.text("donor"),
        amount: fields.text("amount"),
        currency: fields.text_or("currency", absent.currency),
        rate: fields.text_or("rate", absent.rate),
        stage: fields.text("stage"),
        probability: fields.text_or("probability", absent.probability),
        first_payment: fields.text("first_payment"),
        payments: fields.text_or("payments", absent.payments),
        interval_months: fields.text_or("interval_months", absent.interval_months),
        growth: fields.text_or("growth", absent.growth),
    }
}

fn demand_draft(fields: Fields) -> DemandDraft {
    let absent = DemandDraft::default();
    DemandDraft {
        kind: fields.text("kind"),
        requests: fields.text("requests"),
        average_request: fields.text("average_request"),
        requests_growth: fields.text_or("requests_growth", absent.requests_growth),
        cost_growth: fields.text_or("cost_growth", absent.cost_growth),
        queue: fields
            .list("requests", limits::QUEUE_MOST)
            .map(request_draft)
            .collect(),
    }
}

fn request_draft(fields: Fields) -> RequestDraft {
    RequestDraft {
        title: fields.text("title"),
        year: fields.text("year"),
        amount: fields.text("amount"),
        region: fields.text("region"),
        area: fields.text("area"),
        ldc: fields.flag("ldc"),
        sids: fields.flag("sids"),
    }
}

fn support_draft(fields: Fields) -> SupportDraft {
    let absent = SupportDraft::default();
    SupportDraft {
        rule: fields.text("rule"),
        cap: fields.text("cap"),
        award_share: fields.text_or("award_share", absent.award_share),
        utilisation: fields.text_or("utilisation", absent.utilisation),
        support_cost_rate: fields.text_or("support_cost_rate", absent.support_cost_rate),
        other_costs: fields.text_or("other_costs", absent.other_costs),
    }
}

fn reserve_draft(fields: Fields) -> ReserveDraft {
    ReserveDraft {
        kind: fields.text("kind"),
        value: fields.text("value"),
    }
}
