//! Format version 1, frozen: which fields there are, what each may hold and which must be there.
//!
//! Declared once, here; the reader and the JSON Schema follow it, and the bounds are those of [`fund_model::limits`].

use fund_model::limits::{self, DecimalLimit, MonthLimit, WholeLimit};
use fund_model::{Allowed, Area, Counting, DEMAND_NAMES, RESERVE_NAMES, RULE_NAMES, Stage, Word};

/// The number in the field `version`.
pub const VERSION: u32 = 1;

/// One field of an object.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: Required,
    pub(crate) shape: Shape,
}

/// When a field must be there.
pub(crate) enum Required {
    Always,
    Never,
    /// Where another field holds this word. The check of the values sees to it.
    With(&'static str, &'static str),
}

/// What a field may hold.
pub(crate) enum Shape {
    Text {
        may_be_empty: bool,
    },
    Flag,
    Currency,
    Word(&'static [&'static str]),
    Month(MonthLimit),
    /// A JSON number without decimals.
    Whole(WholeLimit),
    /// A plain decimal as text, or a JSON number.
    Decimal(DecimalLimit),
    List {
        most: usize,
        item: &'static [Field],
    },
    Object(&'static [Field]),
    /// An object whose other fields depend on the word in its field `kind`.
    ByKind(&'static Kinds),
    /// Whatever it is: the kind that would tell is not known.
    Anything,
}

/// The words that a field `kind` may hold, and the fields of the object under each of them.
pub(crate) struct Kinds {
    /// The field `kind` itself.
    pub(crate) kind: Field,
    /// The other fields under each kind.
    pub(crate) fields: &'static [(&'static str, &'static [Field])],
}

impl Kinds {
    /// The other fields under a kind; `None` if there is no such kind.
    pub(crate) fn fields_of(&self, kind: &str) -> Option<&'static [Field]> {
        self.fields
            .iter()
            .find(|(name, _)| *name == kind)
            .map(|(_, fields)| *fields)
    }

    /// Whether some kind has a field of this name.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        self.fields
            .iter()
            .any(|(_, fields)| fields.iter().any(|field| field.name == name))
    }
}

impl Shape {
    /// What stands in a problem as allowed.
    pub(crate) fn allowed(&self) -> Allowed {
        match self {
            Self::Text { .. } => Allowed::Text {
                most_characters: limits::TEXT_CHARACTERS_MOST,
            },
            Self::Flag => Allowed::Flag,
            Self::Currency => Allowed::Currency,
            Self::Word(names) => Allowed::OneOf(names),
            Self::Month(limit) => (*limit).into(),
            Self::Whole(limit) => (*limit).into(),
            Self::Decimal(limit) => (*limit).into(),
            Self::List { most, .. } => Allowed::List { most_items: *most },
            Self::Object(_) | Self::ByKind(_) | Self::Anything => Allowed::Object,
        }
    }
}

pub(crate) const fn required(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        required: Required::Always,
        shape,
    }
}

pub(crate) const fn optional(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        required: Required::Never,
        shape,
    }
}

/// A field that must be there where the field `other` holds `word`.
const fn required_with(
    other: &'static str,
    word: &'static str,
    name: &'static str,
    shape: Shape,
) -> Field {
    Field {
        name,
        required: Required::With(other, word),
        shape,
    }
}

const VERSION_ONE: WholeLimit = WholeLimit {
    least: VERSION,
    greatest: VERSION,
};

/// The whole scenario.
pub(crate) const SCENARIO: &[Field] = &[
    required("version", Shape::Whole(VERSION_ONE)),
    required("name", Shape::Text { may_be_empty: true }),
    required("as_of", Shape::Month(limits::AS_OF)),
    required("opening_balance", Shape::Decimal(limits::MONEY)),
    required("annual_target", Shape::Decimal(limits::MONEY)),
    required("years", Shape::Whole(limits::YEARS)),
    optional("counting", Shape::Word(Counting::NAMES)),
    required(
        "pledges",
        Shape::List {
            most: limits::PLEDGES_MOST,
            item: PLEDGE,
        },
    ),
    required("demand", Shape::ByKind(&DEMAND)),
    required("support", Shape::Object(SUPPORT)),
    required("reserve", Shape::ByKind(&RESERVE)),
];

/// One of `pledges`.
pub(crate) const PLEDGE: &[Field] = &[
    required(
        "donor",
        Shape::Text {
            may_be_empty: false,
        },
    ),
    required("amount", Shape::Decimal(limits::PLEDGE_AMOUNT)),
    optional("currency", Shape::Currency),
    optional("rate", Shape::Decimal(limits::RATE)),
    required("stage", Shape::Word(Stage::NAMES)),
    optional("probability", Shape::Decimal(limits::SHARE)),
    required("first_payment", Shape::Month(limits::FIRST_PAYMENT)),
    optional("payments", Shape::Whole(limits::PAYMENTS)),
    optional("interval_months", Shape::Whole(limits::INTERVAL_MONTHS)),
    optional("growth", Shape::Decimal(limits::GROWTH)),
];

pub(crate) const DEMAND: Kinds = Kinds {
    kind: required("kind", Shape::Word(DEMAND_NAMES)),
    fields: &[("average", AVERAGE), ("queue", QUEUE)],
};

const AVERAGE: &[Field] = &[
    required("requests", Shape::Whole(limits::REQUESTS)),
    required("average_request", Shape::Decimal(limits::MONEY)),
    optional("requests_growth", Shape::Decimal(limits::GROWTH)),
    optional("cost_growth", Shape::Decimal(limits::GROWTH)),
];

const QUEUE: &[Field] = &[
    required(
        "requests",
        Shape::List {
            most: limits::QUEUE_MOST,
            item: REQUEST,
        },
    ),
    optional("cost_growth", Shape::Decimal(limits::GROWTH)),
];

/// One of the named requests of a queue.
const REQUEST: &[Field] = &[
    required("title", Shape::Text { may_be_empty: true }),
    required("year", Shape::Whole(limits::YEARS)),
    required("amount", Shape::Decimal(limits::MONEY)),
    optional("region", Shape::Text { may_be_empty: true }),
    optional("area", Shape::Word(Area::NAMES)),
    optional("ldc", Shape::Flag),
    optional("sids", Shape::Flag),
];

const SUPPORT: &[Field] = &[
    required("rule", Shape::Word(RULE_NAMES)),
    required_with("rule", "cap", "cap", Shape::Whole(limits::REQUESTS)),
    optional("award_share", Shape::Decimal(limits::SHARE)),
    optional("utilisation", Shape::Decimal(limits::SHARE)),
    optional("support_cost_rate", Shape::Decimal(limits::SHARE)),
    optional("other_costs", Shape::Decimal(limits::MONEY)),
];

pub(crate) const RESERVE: Kinds = Kinds {
    kind: required("kind", Shape::Word(RESERVE_NAMES)),
    fields: &[
        ("amount", RESERVE_AMOUNT),
        ("share_of_spending", RESERVE_SHARE),
        ("months_of_spending", RESERVE_MONTHS),
    ],
};

const RESERVE_AMOUNT: &[Field] = &[required("value", Shape::Decimal(limits::MONEY))];

const RESERVE_SHARE: &[Field] = &[required("value", Shape::Decimal(limits::RESERVE_SHARE))];

const RESERVE_MONTHS: &[Field] = &[required("value", Shape::Decimal(limits::RESERVE_MONTHS))];
