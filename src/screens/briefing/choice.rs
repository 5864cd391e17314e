//! What a briefing shows, and which inputs it leaves open to its reader: words of its address.

use crate::state::{Document, Field, PlanField};

/// Written where nothing is chosen, because an empty text is the default.
const NOTHING: &str = "none";

/// A part of a briefing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The sentence and the two runs.
    Finding,
    /// The four figures.
    Figures,
    /// The chart of the reserve.
    Reserve,
    /// The chart of requests.
    Requests,
    /// The chart of income.
    Income,
    /// The table by year.
    Years,
    /// What is assumed, and where the rest is from.
    Sources,
    /// The link and its code.
    Link,
}

/// An input that can be left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// A gift on top: and if we gave so much a year.
    Gift,
    Requests,
    AverageRequest,
    CostGrowth,
    Rule,
    /// The reserve, of the kind that the author chose.
    Reserve,
    Counting,
}

/// What the author of a briefing chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Briefing {
    /// In the order in which they are shown.
    pub parts: Vec<Part>,
    pub controls: Vec<Control>,
}

impl Part {
    /// Every part, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Finding,
        Self::Figures,
        Self::Reserve,
        Self::Requests,
        Self::Income,
        Self::Years,
        Self::Sources,
        Self::Link,
    ];

    /// The part's word in addresses and Fluent ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Finding => "finding",
            Self::Figures => "figures",
            Self::Reserve => "reserve",
            Self::Requests => "requests",
            Self::Income => "income",
            Self::Years => "years",
            Self::Sources => "sources",
            Self::Link => "link",
        }
    }

    const fn is_default(self) -> bool {
        !matches!(self, Self::Income | Self::Years)
    }
}

impl Control {
    /// Every input that can be left open, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Gift,
        Self::Requests,
        Self::AverageRequest,
        Self::CostGrowth,
        Self::Rule,
        Self::Reserve,
        Self::Counting,
    ];

    /// The input's word in addresses and Fluent ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gift => "gift",
            Self::Requests => "requests",
            Self::AverageRequest => "average_request",
            Self::CostGrowth => "cost_growth",
            Self::Rule => "rule",
            Self::Reserve => "reserve",
            Self::Counting => "counting",
        }
    }

    /// The field of the scenario that it is; none for a gift on top, and where the scenario has no such field.
    pub fn field(self, document: &Document) -> Option<Field> {
        let is_average = document.demand.kind == "average";
        match self {
            Self::Gift => None,
            Self::Requests => is_average.then_some(Field::Requests),
            Self::AverageRequest => is_average.then_some(Field::AverageRequest),
            Self::CostGrowth => Some(Field::CostGrowth),
            Self::Rule => Some(Field::Rule),
            Self::Reserve => Some(document.reserve_field()),
            Self::Counting => Some(Field::Counting),
        }
    }

    /// Whether a scenario has such an input at all.
    pub fn is_of(self, document: &Document) -> bool {
        self == Self::Gift || self.field(document).is_some()
    }
}

impl Default for Briefing {
    fn default() -> Self {
        Self::of("", "")
    }
}

impl Briefing {
    /// What the words of an address choose. An empty text is the default; unknown words are passed over.
    pub fn of(parts: &str, controls: &str) -> Self {
        let has = |text: &str, word: &str| text.split(',').any(|of| of.trim() == word);
        let parts = Part::ALL.into_iter().filter(|part| match parts {
            "" => part.is_default(),
            words => has(words, part.word()),
        });
        let controls = Control::ALL
            .into_iter()
            .filter(|control| has(controls, control.word()));
        Self {
            parts: parts.collect(),
            controls: controls.collect(),
        }
    }

    /// What a document holds.
    pub fn of_document(document: &Document) -> Self {
        Self::of(
            document.plan.text(PlanField::BriefingParts),
            document.plan.text(PlanField::BriefingControls),
        )
    }

    /// The same with a part or without it.
    #[must_use]
    pub fn with_part(&self, part: Part, shown: bool) -> Self {
        let is_in = |of: &Part| match *of == part {
            true => shown,
            false => self.parts.contains(of),
        };
        Self {
            parts: Part::ALL.into_iter().filter(is_in).collect(),
            ..self.clone()
        }
    }

    /// The same with an input left open or not.
    #[must_use]
    pub fn with_control(&self, control: Control, open: bool) -> Self {
        let is_in = |of: &Control| match *of == control {
            true => open,
            false => self.controls.contains(of),
        };
        Self {
            controls: Control::ALL.into_iter().filter(is_in).collect(),
            ..self.clone()
        }
    }

    /// The words of the parts; empty for the default.
    pub fn parts_text(&self) -> String {
        if self.parts == Self::default().parts {
            return String::new();
        }
        let words: Vec<&str> = self.parts.iter().map(|part| part.word()).collect();
        match words.is_empty() {
            true => NOTHING.to_owned(),
            false => words.join(","),
        }
    }

    /// The words of the inputs left open; empty for none.
    pub fn controls_text(&self) -> String {
        let words: Vec<&str> = self.controls.iter().map(|control| control.word()).collect();
        words.join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(parts: &str, controls: &str, written: (&str, &str)) {
        let briefing = Briefing::of(parts, controls);
        assert_eq!(briefing.parts_text(), written.0);
        assert_eq!(briefing.controls_text(), written.1);
        let again = Briefing::of(&briefing.parts_text(), &briefing.controls_text());
        assert_eq!(again, briefing);
    }

    #[test]
    fn words_stand_in_their_order_once_and_unknown_ones_are_passed_over() {
        check("", "", ("", ""));
        check(
            "years,finding,finding, new ",
            "rule,gift,x",
            ("finding,years", "gift,rule"),
        );
        check("none", "none", ("none", ""));
        check(
            "finding,figures,reserve,requests,sources,link",
            "",
            ("", ""),
        );
    }

    #[test]
    fn a_part_and_an_input_are_put_in_their_place_and_taken_away() {
        let briefing = Briefing::default().with_part(Part::Income, true);
        assert_eq!(briefing.parts[4], Part::Income);
        assert_eq!(briefing.with_part(Part::Income, false), Briefing::default());
        let open = Briefing::default()
            .with_control(Control::Rule, true)
            .with_control(Control::Gift, true);
        assert_eq!(open.controls_text(), "gift,rule");
        assert_eq!(
            open.with_control(Control::Rule, false).controls_text(),
            "gift"
        );
    }

    #[test]
    fn a_queue_has_no_average() {
        let mut document = crate::state::presets()[0].document.as_ref().clone();
        assert!(Control::Requests.is_of(&document));
        document.demand.kind = "queue".to_owned();
        assert!(!Control::Requests.is_of(&document) && !Control::AverageRequest.is_of(&document));
        assert!(Control::Gift.is_of(&document) && Control::CostGrowth.is_of(&document));
    }
}
