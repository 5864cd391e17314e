//! What the model answers about the requests on screen.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fund_model::{Money, Month, QueueBreakdown, Standing, queue_breakdown};
use yew::prelude::*;

use crate::screens::workbench::results::year_label;
use crate::state::{Results, RowId, State};

/// The answers for the last queue without problems.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    pub breakdown: QueueBreakdown,
    standings: BTreeMap<RowId, Standing>,
    /// The first month of each planning year.
    first_months: Vec<Month>,
}

/// The line of a year between the requests that are met and those that are not.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub requests: u128,
    pub met: u128,
    pub first_month: Month,
    /// What the next request needs more; `None` where every request is met.
    pub needs: Option<Money>,
}

impl Answers {
    pub(super) fn of(results: &Results, rows: impl Iterator<Item = RowId>) -> Option<Self> {
        let breakdown = queue_breakdown(&results.scenario, &results.chosen)?;
        // A map of rows in order is quick to make where they come in order, as those of a file do.
        let standings = rows.zip(breakdown.standings.iter().copied()).collect();
        let years = results.chosen.years.iter();
        Some(Self {
            breakdown,
            standings,
            first_months: years.map(|year| year.first_month).collect(),
        })
    }

    /// Where a request stands; none for a row that does not count.
    pub fn standing(&self, row: RowId) -> Option<Standing> {
        self.standings.get(&row).copied()
    }

    /// The line of a planning year, from 1, that has any requests.
    pub fn line(&self, year: u32) -> Option<Line> {
        let index = (year as usize).checked_sub(1)?;
        let cut = self.breakdown.cuts.get(index)?;
        (cut.requests > 0).then(|| Line {
            requests: cut.requests,
            met: cut.met,
            first_month: self.first_months[index],
            needs: cut.next.as_ref().map(|next| next.needs.clone()),
        })
    }
}

/// The answers for the queue on screen; while something is wrong with the inputs, those of the last good ones.
#[hook]
pub fn use_answers(state: &State) -> Option<Rc<Answers>> {
    /// The results that were asked, and their answers.
    type Known = Option<(Rc<Results>, Option<Rc<Answers>>)>;
    let known: Rc<RefCell<Known>> = use_mut_ref(|| None);
    let mut known = known.borrow_mut();
    let is_known = |(results, _): &(Rc<Results>, _)| Rc::ptr_eq(results, &state.last_good);
    // Good inputs with the same results may still be other rows: one was removed and another one like it added.
    let rows = || state.document.counted_requests().map(|row| row.id);
    let is_same = |(_, answers): &(_, Option<Rc<Answers>>)| {
        answers
            .as_ref()
            .is_some_and(|answers| answers.standings.keys().copied().eq(rows()))
    };
    if !state.is_stale()
        && !known
            .as_ref()
            .is_some_and(|known| is_known(known) && is_same(known))
    {
        let answers = Answers::of(&state.last_good, rows()).map(Rc::new);
        *known = Some((Rc::clone(&state.last_good), answers));
    }
    known.as_ref().and_then(|(_, answers)| answers.clone())
}

/// The labels of the planning years: "2026", or "2025/26".
pub fn year_labels(state: &State) -> Vec<AttrValue> {
    let years = state.last_good.chosen.years.iter();
    years
        .map(|year| year_label(year.first_month).into())
        .collect()
}
