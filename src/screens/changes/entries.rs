//! Differences as a person reads them: one entry for what belongs together, such as a rule and its number.

use std::collections::BTreeMap;

use fund_model::ScenarioDraft;
use fund_scenario::{Difference, List, differences};

use super::inputs::{Input, input_at, is_zero, label_id};
use super::items::{item_label, name, place_of, summary};
use super::value;
use crate::text::{Texts, args, field_id};

/// What an entry is about. The same in each comparison with one scenario, and ordered as the workbench is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An input outside the lists, by its place on the workbench.
    Input(Input),
    /// A pledge or request, or one field of it.
    Item {
        list: List,
        item: Item,
        /// The place of the field in the format; the whole item comes before its fields.
        field: Option<usize>,
    },
    /// The order in which a list stands.
    Order(List),
}

/// A pledge or request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// One of the first scenario, by its index there.
    OfFirst(usize),
    /// One that only the second has: by name, and the how many-th of that name is added.
    Added { name: String, occurrence: usize },
}

/// One thing in which two scenarios differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub subject: Subject,
    /// What differs: "Opening balance", "Pledge of India: Amount".
    pub label: String,
    /// What the first scenario holds; `None` where it has no such thing.
    pub from: Option<String>,
    /// The same of the second.
    pub to: Option<String>,
    /// Where the pledge or request that it is about stands in the second, if that has it.
    pub stands_at: Option<usize>,
}

/// All in which two scenarios differ but for their names, in the order of the workbench.
pub fn entries(texts: &Texts, from: &ScenarioDraft, to: &ScenarioDraft) -> Vec<Entry> {
    let mut writer = Writer {
        texts,
        from,
        to,
        entries: Vec::new(),
        added: BTreeMap::new(),
        moved: BTreeMap::new(),
    };
    for difference in differences(from, to) {
        writer.write(&difference);
    }
    writer.write_orders();
    let mut entries = writer.entries;
    entries.sort_by(|one, other| one.subject.cmp(&other.subject));
    entries.dedup_by(|one, other| one.subject == other.subject);
    entries
}

/// An entry as a line of its own.
pub fn change_line(texts: &Texts, entry: &Entry) -> String {
    let args = args! { "what" => &entry.label };
    match (&entry.from, &entry.to) {
        (Some(from), Some(to)) => {
            texts.text("changes-line", args.with("from", from).with("to", to))
        }
        (None, Some(to)) => match entry.subject {
            Subject::Item { .. } => texts.text("changes-added", args.with("to", to)),
            _ => texts.text("changes-now", args.with("to", to)),
        },
        (Some(from), None) => texts.text("changes-left-out", args.with("from", from)),
        (None, None) => entry.label.clone(),
    }
}

struct Writer<'a> {
    texts: &'a Texts,
    from: &'a ScenarioDraft,
    to: &'a ScenarioDraft,
    entries: Vec<Entry>,
    /// How many items of each name were added so far.
    added: BTreeMap<(List, String), usize>,
    moved: BTreeMap<List, usize>,
}

impl Writer<'_> {
    fn write(&mut self, difference: &Difference) {
        match difference {
            Difference::Field { path, from, to } => {
                self.write_input(path, from.as_deref(), to.as_deref());
            }
            Difference::ItemField {
                list,
                from_index,
                to_index,
                field,
                from,
                to,
            } => {
                let label = self.field_label(*list, *from_index, field);
                let (from, to) = match list {
                    List::Pledges => (
                        value::pledge_field(
                            self.texts,
                            field,
                            from,
                            &self.from.pledges[*from_index],
                        ),
                        value::pledge_field(self.texts, field, to, &self.to.pledges[*to_index]),
                    ),
                    List::Requests => (
                        value::request_field(self.texts, field, from),
                        value::request_field(self.texts, field, to),
                    ),
                };
                let subject = Subject::Item {
                    list: *list,
                    item: Item::OfFirst(*from_index),
                    field: Some(place_of(field)),
                };
                self.push_at(Some(*to_index), subject, label, Some(from), Some(to));
            }
            // Where the kinds of demand differ, one entry says so for all requests of the queue.
            Difference::Added { list, .. } | Difference::Removed { list, .. }
                if *list == List::Requests && self.kind_differs() => {}
            Difference::Added { list, to_index } => self.write_added(*list, *to_index),
            Difference::Removed { list, from_index } => {
                let subject = Subject::Item {
                    list: *list,
                    item: Item::OfFirst(*from_index),
                    field: None,
                };
                let label = item_label(self.texts, self.from, *list, *from_index);
                let summary = summary(self.texts, self.from, *list, *from_index);
                self.push(subject, label, Some(summary), None);
            }
            Difference::Moved { list, .. } => *self.moved.entry(*list).or_default() += 1,
        }
    }

    fn write_input(&mut self, path: &str, from: Option<&str>, to: Option<&str>) {
        let texts = self.texts;
        let (first, second) = (self.from, self.to);
        let kind_differs = self.kind_differs();
        let both =
            |write: &dyn Fn(&ScenarioDraft) -> String| (Some(write(first)), Some(write(second)));
        let (input, (from, to)) = match path {
            "demand.kind" => (
                Input::Demand,
                both(&|draft| value::demand(texts, &draft.demand)),
            ),
            "demand.requests" | "demand.average_request" if kind_differs => return,
            "demand.requests_growth" if from.or(to).is_none_or(is_zero) && kind_differs => return,
            "support.cap" if first.support.rule != "cap" && second.support.rule != "cap" => return,
            "support.rule" | "support.cap" => (
                Input::Rule,
                both(&|draft| value::rule(texts, &draft.support)),
            ),
            "reserve.kind" | "reserve.value" => (
                Input::Reserve,
                both(&|draft| value::reserve(texts, &draft.reserve)),
            ),
            path => {
                let Some(input) = input_at(path) else { return };
                let written = |text: Option<&str>| text.map(|text| value::field(texts, path, text));
                (input, (written(from), written(to)))
            }
        };
        let label = texts.text(&format!("{}.label", label_id(input, path)), ());
        self.push(Subject::Input(input), label, from, to);
    }

    fn write_added(&mut self, list: List, index: usize) {
        let name = name(self.to, list, index).to_owned();
        let so_far = self.added.entry((list, name.clone())).or_default();
        let occurrence = *so_far;
        *so_far += 1;
        let subject = Subject::Item {
            list,
            item: Item::Added { name, occurrence },
            field: None,
        };
        let label = item_label(self.texts, self.to, list, index);
        let summary = summary(self.texts, self.to, list, index);
        self.push_at(Some(index), subject, label, None, Some(summary));
    }

    fn write_orders(&mut self) {
        for (list, moved) in std::mem::take(&mut self.moved) {
            let (what, so_many) = match list {
                List::Pledges => ("changes-order-pledges", "changes-moved-pledges"),
                List::Requests => ("changes-order-requests", "changes-moved-requests"),
            };
            let moved = self.texts.text(so_many, args! { "moved" => moved });
            let label = self.texts.text(what, ());
            self.push(Subject::Order(list), label, None, Some(moved));
        }
    }

    fn kind_differs(&self) -> bool {
        self.from.demand.kind != self.to.demand.kind
    }

    /// "Pledge of India: Amount".
    fn field_label(&self, list: List, index: usize, field: &str) -> String {
        let id = field_id(&format!("{}[0].{field}", list.path()));
        let args = args! {
            "item" => item_label(self.texts, self.from, list, index),
            "field" => self.texts.text(&format!("{id}.label"), ()),
        };
        self.texts.text("changes-field-of", args)
    }

    fn push(&mut self, subject: Subject, label: String, from: Option<String>, to: Option<String>) {
        self.push_at(None, subject, label, from, to);
    }

    fn push_at(
        &mut self,
        stands_at: Option<usize>,
        subject: Subject,
        label: String,
        from: Option<String>,
        to: Option<String>,
    ) {
        self.entries.push(Entry {
            subject,
            label,
            from,
            to,
            stands_at,
        });
    }
}
