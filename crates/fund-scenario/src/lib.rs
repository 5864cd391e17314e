//! The written forms of a scenario and of results: format version 1, its JSON Schema, presets.
//!
//! Reading goes text → [`Node`] → [`ScenarioDraft`](fund_model::ScenarioDraft) → [`Scenario`](fund_model::Scenario) and
//! gives every problem at once; writing has one canonical form. The format is frozen: what it reads today it reads for
//! ever.

mod csv;
mod differences;
mod double;
mod draft;
mod format;
mod json;
mod link;
mod message;
mod migration;
mod node;
mod presets;
mod read;
mod results;
mod schema;
mod settings;
mod structure;
mod write;

pub use csv::{
    CSV_BYTES_MOST, CsvCell, CsvColumn, CsvEncoding, CsvKind, CsvRow, CsvRows, CsvStyle, CsvTable,
    CsvText, NotCsv, area_named, csv_file, csv_rows, csv_text, flag_named, pledge_cells,
    request_cells, stage_named,
};
pub use differences::{Difference, List, differences};
pub use format::VERSION;
pub use json::NotJson;
pub use link::{
    Headline, HeadlineDifference, HeadlineFigure, HeadlineValue, LINK_CHARACTERS_MOST, LinkProblem,
    LinkTooLarge, SharedScenario, headline, link_text, read_link,
};
pub use message::problem_message;
pub use node::Node;
pub use presets::{PRESETS, Preset, default_preset};
pub use read::{TEXT_BYTES_MOST, parse, read_scenario, scenario_from_json, scenario_from_node};
pub use results::{
    MEASURES, comparison_form, goal_form, odds_form, problem_form, projection_form,
    sensitivity_form, simulated_run_form, simulation_form,
};
pub use schema::scenario_schema;
pub use settings::{
    Changes, GOAL_NAMES, is_simulation_setting, read_changes, read_goal, read_simulation_settings,
};
pub use write::{scenario_form, scenario_json};
