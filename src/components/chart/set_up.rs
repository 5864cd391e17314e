//! What every chart is given, and what it knows before it draws.

use fund_charts::{Direction, Domain, Plot};
use yew::{
    AttrValue, Callback, Html, NodeRef, UseStateHandle, hook, use_mut_ref, use_node_ref,
    use_state_eq,
};

use super::actions::use_actions;
use super::axes::{plot, room_for};
use super::frame::ChartWords;
use crate::platform::measure::use_width;

/// The width drawn before the real one is known.
const WIDTH_BEFORE_MEASURED: f64 = 640.0;
/// Into how many steps the axis is divided whose labels say how much room they need.
const TICKS_MEASURED: u32 = 8;

/// What every chart is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Differs for each chart of the page.
    pub id: AttrValue,
    /// Title, sentence and names.
    pub words: ChartWords,
    /// Which way time, or a value axis that lies, runs.
    pub direction: Direction,
    /// Whether the value axes hold still.
    pub held: bool,
    /// Writes a round value of the axis.
    pub tick: Callback<f64, String>,
    /// Says the figures of a month, a year, a bar or a row.
    pub readout: Callback<usize, String>,
    /// Makes the table of exact figures.
    pub table: Callback<(), Html>,
}

/// Where a chart is drawn, and what a person looks at in it.
pub(super) struct SetUp {
    pub(super) width: f64,
    /// The element whose width the drawing takes.
    pub(super) measure: NodeRef,
    /// The stop that a person looks at; none while nobody looks.
    pub(super) at: UseStateHandle<Option<usize>>,
    /// What can be done with the chart.
    pub(super) actions: Html,
}

#[hook]
pub(super) fn use_set_up(chart: &Chart) -> SetUp {
    let measure = use_node_ref();
    SetUp {
        width: use_width(&measure, WIDTH_BEFORE_MEASURED),
        at: use_state_eq(|| None::<usize>),
        actions: use_actions(&chart.id, &chart.words.title),
        measure,
    }
}

/// A range that holds still while a value is being typed: `made` of the values, or while `held`, the one drawn before.
#[hook]
pub(super) fn use_held(made: Domain, held: bool) -> Domain {
    let drawn = use_mut_ref(|| None::<Domain>);
    let mut drawn = drawn.borrow_mut();
    match *drawn {
        Some(domain) if held => domain,
        _ => *drawn.insert(made),
    }
}

impl SetUp {
    /// The plot of a chart whose value axis stands at its side, with so much room for the labels below it.
    pub(super) fn plot(&self, chart: &Chart, domain: Domain, below: f64) -> Plot {
        let ticks = domain.ticks(TICKS_MEASURED);
        let texts: Vec<String> = ticks.iter().map(|at| chart.tick.emit(*at)).collect();
        let label_room = room_for(texts.iter().map(String::as_str));
        plot(self.width, label_room, below, chart.direction)
    }
}

/// Whether values lie beyond a range, so that the drawing is cut off.
pub(super) fn is_cut_off(domain: Domain, values: &[f64]) -> bool {
    !values.iter().all(|value| domain.holds(*value))
}
