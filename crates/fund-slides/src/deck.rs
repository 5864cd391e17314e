//! What goes onto slides.

/// Slides, and what the file says of itself.
///
/// All text is plain: one paragraph each, without line ends. What XML cannot hold is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    /// The language of every text, as programs that spell and read aloud know it: `en-GB`, `ar-SA`.
    pub language: String,
    /// Whether text, tables and the places on a slide run from right to left.
    pub right_to_left: bool,
    /// What the file is called in its properties.
    pub title: String,
    /// Stands small at the foot of each slide.
    pub footer: String,
    /// At least one, for programs open no file without.
    pub slides: Vec<Slide>,
}

/// One slide, or as many as its content takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// What the slide shows to be the case. Programs list slides by their titles, so none is empty.
    pub title: String,
    /// What it shows.
    pub content: Content,
    /// What the speaker sees beside it, a paragraph each.
    pub notes: Vec<Paragraph>,
}

/// What a slide shows below its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The first slide: its title is large, with these lines below.
    Opening(Vec<Paragraph>),
    /// Paragraphs, the first of them larger. What does not fit goes on to further slides.
    Text(Vec<Paragraph>),
    /// Figures side by side; those after the fourth go on to further slides.
    Figures(Vec<Figure>),
    /// A sentence and a picture.
    Picture(Paragraph, Picture),
    /// A table. Rows that do not fit go on to further slides, below the same head.
    Table(Table),
}

/// A paragraph, which may lead to an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What it says.
    pub text: String,
    /// The address that opens when it is pressed: `https://…`.
    pub link: Option<String>,
}

impl From<String> for Paragraph {
    fn from(text: String) -> Self {
        Self { text, link: None }
    }
}

impl From<&str> for Paragraph {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A figure that is read from the back of a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is of.
    pub label: String,
    /// The figure itself.
    pub value: String,
    /// In small type: of when, against what.
    pub note: String,
}

/// A picture in the format PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The bytes of the file, which are not looked into.
    pub png: Vec<u8>,
    /// In pixels, more than none.
    pub width: u32,
    /// In pixels, more than none.
    pub height: u32,
    /// What it shows, for those who do not see it.
    pub alternative: String,
}

/// A table whose first column names its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The columns, at least one.
    pub columns: Vec<Column>,
    /// Rows of as many cells as there are columns; cells that lack are empty, those beyond are left out.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words, aligned where reading starts, on more lines where they are long.
    Words,
    /// Numbers, aligned where they end, on one line.
    Numbers,
}
