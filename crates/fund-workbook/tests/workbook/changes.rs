//! Changes of inputs, in a cell of the workbook and in the scenario.

use fund_model::{Month, PledgeDraft, RequestDraft, ScenarioDraft};
use fund_workbook::WorkbookText as Text;

use crate::opened::Opened;
use crate::words::Words;

/// What is put into a cell of the inputs.
#[derive(Clone, Debug)]
pub(crate) enum Put {
    Number(String),
    Text(String),
}

pub(crate) struct Change {
    pub(crate) name: String,
    /// The cell, as `B5`, and what is put into it.
    pub(crate) cell: (String, Put),
    pub(crate) draft: Box<dyn Fn(&mut ScenarioDraft)>,
}

/// Where inputs stand in a workbook.
pub(crate) struct Inputs<'a> {
    opened: &'a Opened,
    words: Words,
    changes: Vec<Change>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn of(opened: &'a Opened) -> Self {
        Self {
            opened,
            words: Words::english(),
            changes: Vec::new(),
        }
    }

    fn push(
        &mut self,
        name: String,
        cell: String,
        put: Put,
        draft: Box<dyn Fn(&mut ScenarioDraft)>,
    ) {
        let cell = (cell, put);
        self.changes.push(Change { name, cell, draft });
    }

    /// A number in the cell with a name.
    fn number(&mut self, name: &str, value: &'static str, set: fn(&mut ScenarioDraft, String)) {
        let cell = named_cell(self.opened, name);
        let put = Put::Number(value.to_owned());
        let draft = Box::new(move |draft: &mut ScenarioDraft| set(draft, value.to_owned()));
        self.push(format!("{name} {value}"), cell, put, draft);
    }

    /// A word in the cell with a name; `word` is that of the format.
    fn word(
        &mut self,
        name: &str,
        id: &str,
        word: &'static str,
        set: fn(&mut ScenarioDraft, String),
    ) {
        let cell = named_cell(self.opened, name);
        let text = self
            .words
            .get(&format!("option-{id}-{}", word.replace('_', "-")));
        let put = Put::Text(text.to_owned());
        let draft = Box::new(move |draft: &mut ScenarioDraft| set(draft, word.to_owned()));
        self.push(format!("{name} {word}"), cell, put, draft);
    }

    fn table_cell(&self, title: Text, column: char, index: usize) -> String {
        let row = self.opened.row(Text::SheetInputs, title) + 5 + u32::try_from(index).unwrap();
        format!("{column}{row}")
    }
}

fn named_cell(opened: &Opened, name: &str) -> String {
    let place = &opened.names[name];
    place.rsplit_once('!').unwrap().1.replace('$', "")
}

/// The number that spreadsheets have for the first day of a month.
fn day_number(month: &str) -> String {
    let month: Month = month.parse().unwrap();
    let mut days = 36_526; // 1 January 2000
    let is_leap = |year: i32| year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    for year in 2000..month.year() {
        days += if is_leap(year) { 366 } else { 365 };
    }
    let february = if is_leap(month.year()) { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let before = month.month_of_year() as usize - 1;
    days += lengths[..before].iter().sum::<i32>();
    days.to_string()
}

/// The rule changed to another, which the workbook has the numbers for.
pub(crate) fn rules(opened: &Opened) -> Vec<Change> {
    let mut inputs = Inputs::of(opened);
    for rule in fund_model::RULE_NAMES {
        inputs.word("rule", "rule", rule, |draft, word| {
            draft.support.rule = word
        });
    }
    inputs.changes
}

/// A change of each input that the whole Fund has once.
pub(crate) fn of_the_fund(opened: &Opened, draft: &ScenarioDraft) -> Vec<Change> {
    let mut inputs = Inputs::of(opened);
    let as_of = Put::Number(day_number("2025-03"));
    let cell = named_cell(opened, "as_of");
    let set = Box::new(|draft: &mut ScenarioDraft| draft.as_of = "2025-03".to_owned());
    inputs.push("as_of".to_owned(), cell, as_of, set);
    inputs.number("opening_balance", "2345678.91", |draft, value| {
        draft.opening_balance = value
    });
    inputs.number("annual_target", "90000.01", |draft, value| {
        draft.annual_target = value
    });
    inputs.number("cost_growth", "0.0375", |draft, value| {
        draft.demand.cost_growth = value
    });
    if draft.demand.kind == "average" {
        inputs.number("requests", "37", |draft, value| {
            draft.demand.requests = value
        });
        inputs.number("average_request", "33333.33", |draft, value| {
            draft.demand.average_request = value
        });
        inputs.number("requests_growth", "0.085", |draft, value| {
            draft.demand.requests_growth = value
        });
    }
    inputs.number("cap", "3", |draft, value| draft.support.cap = value);
    inputs.number("award_share", "0.8125", |draft, value| {
        draft.support.award_share = value
    });
    inputs.number("utilisation", "0.605", |draft, value| {
        draft.support.utilisation = value
    });
    inputs.number("support_cost_rate", "0.0775", |draft, value| {
        draft.support.support_cost_rate = value
    });
    inputs.number("other_costs", "12345.67", |draft, value| {
        draft.support.other_costs = value
    });
    inputs.number("reserve_value", "0.35", |draft, value| {
        draft.reserve.value = value
    });
    for kind in fund_model::RESERVE_NAMES {
        inputs.word("reserve_kind", "reserve-kind", kind, |draft, word| {
            draft.reserve.kind = word
        });
    }
    for counting in ["agreed", "announced", "all", "weighted"] {
        inputs.word("counting", "counting", counting, |draft, word| {
            draft.counting = word
        });
    }
    inputs.changes
}

type PledgeField = fn(&mut fund_model::PledgeDraft, String);

/// A change of each input of a pledge.
pub(crate) fn of_a_pledge(opened: &Opened, index: usize) -> Vec<Change> {
    let mut inputs = Inputs::of(opened);
    let numbers: [(&str, char, &str, PledgeField); 9] = [
        ("amount", 'B', "98765.43", |pledge, value| {
            pledge.amount = value
        }),
        (
            "amount of three decimals",
            'B',
            "1000.005",
            |pledge, value| pledge.amount = value,
        ),
        ("rate", 'D', "7.3125", |pledge, value| pledge.rate = value),
        ("chance", 'F', "0.335", |pledge, value| {
            pledge.probability = value
        }),
        ("payments", 'H', "17", |pledge, value| {
            pledge.payments = value
        }),
        ("interval", 'I', "5", |pledge, value| {
            pledge.interval_months = value
        }),
        ("interval of a month", 'I', "1", |pledge, value| {
            pledge.interval_months = value
        }),
        ("growth", 'J', "0.0275", |pledge, value| {
            pledge.growth = value
        }),
        ("decrease", 'J', "-0.125", |pledge, value| {
            pledge.growth = value
        }),
    ];
    for (name, column, value, set) in numbers {
        let cell = inputs.table_cell(Text::FieldPledges, column, index);
        let put = Put::Number(value.to_owned());
        let draft = Box::new(move |draft: &mut ScenarioDraft| {
            set(&mut draft.pledges[index], value.to_owned())
        });
        inputs.push(format!("{name} of pledge {index}"), cell, put, draft);
    }
    for month in ["2022-11", "2024-12", "2025-01", "2026-04"] {
        let cell = inputs.table_cell(Text::FieldPledges, 'G', index);
        let put = Put::Number(day_number(month));
        let set = Box::new(move |draft: &mut ScenarioDraft| {
            month.clone_into(&mut draft.pledges[index].first_payment)
        });
        inputs.push(
            format!("first payment of pledge {index} {month}"),
            cell,
            put,
            set,
        );
    }
    for stage in ["paid", "announced"] {
        let cell = inputs.table_cell(Text::FieldPledges, 'E', index);
        let put = Put::Text(
            inputs
                .words
                .get(&format!("option-stage-{stage}"))
                .to_owned(),
        );
        let set = Box::new(move |draft: &mut ScenarioDraft| {
            stage.clone_into(&mut draft.pledges[index].stage)
        });
        inputs.push(format!("stage of pledge {index} {stage}"), cell, put, set);
    }
    inputs.changes
}

/// Changes of a request of a queue.
pub(crate) fn of_a_request(opened: &Opened, index: usize) -> Vec<Change> {
    let mut inputs = Inputs::of(opened);
    let cell = inputs.table_cell(Text::SheetQueue, 'B', index);
    let put = Put::Number("55555.55".to_owned());
    let set = Box::new(move |draft: &mut ScenarioDraft| {
        draft.demand.queue[index].amount = "55555.55".to_owned()
    });
    inputs.push(format!("amount of request {index}"), cell, put, set);
    let cell = inputs.table_cell(Text::SheetQueue, 'C', index);
    let put = Put::Number("2".to_owned());
    let set =
        Box::new(move |draft: &mut ScenarioDraft| draft.demand.queue[index].year = "2".to_owned());
    inputs.push(format!("year of request {index}"), cell, put, set);
    inputs.changes
}

/// A pledge, and a request where there is a queue, in the first row that is kept free for one.
pub(crate) fn added_rows(opened: &Opened, draft: &ScenarioDraft) -> Vec<Change> {
    let mut inputs = Inputs::of(opened);
    let agreed = inputs.words.get("option-stage-agreed").to_owned();
    let pledge = draft.pledges.len();
    let cells = [
        ('A', Put::Text("One more".to_owned())),
        ('B', Put::Number("54321.09".to_owned())),
        ('E', Put::Text(agreed)),
        ('G', Put::Number(day_number("2025-05"))),
        ('H', Put::Number("3".to_owned())),
    ];
    for (column, put) in cells {
        let cell = inputs.table_cell(Text::FieldPledges, column, pledge);
        let set = Box::new(move |draft: &mut ScenarioDraft| {
            draft.pledges.truncate(pledge);
            draft.pledges.push(PledgeDraft {
                donor: "One more".to_owned(),
                amount: "54321.09".to_owned(),
                stage: "agreed".to_owned(),
                first_payment: "2025-05".to_owned(),
                payments: "3".to_owned(),
                ..PledgeDraft::default()
            });
        });
        inputs.push("a pledge added".to_owned(), cell, put, set);
    }
    let request = draft.demand.queue.len();
    if draft.demand.kind != "queue" {
        return inputs.changes;
    }
    for (column, value) in [('B', "7654.32"), ('C', "1")] {
        let cell = inputs.table_cell(Text::SheetQueue, column, request);
        let set = Box::new(move |draft: &mut ScenarioDraft| {
            draft.demand.queue.truncate(request);
            draft.demand.queue.push(RequestDraft {
                title: "One more".to_owned(),
                year: "1".to_owned(),
                amount: "7654.32".to_owned(),
                ..RequestDraft::default()
            });
        });
        let put = Put::Number(value.to_owned());
        inputs.push("a request added".to_owned(), cell, put, set);
    }
    inputs.changes
}
