//! What the slides of a briefing say.

use fund_model::YearResult;
use fund_slides::{Column, ColumnKind, Content, Deck, Figure, Paragraph, Picture, Slide, Table};

use super::super::choice::Part;
use super::super::parts::{Shown, link, sources};
use super::notes;
use super::plain::plain;
use crate::components::ChartPicture;
use crate::screens::workbench::headline;
use crate::screens::workbench::results::cards::cards;
use crate::screens::workbench::results::ledger::{YEAR_FIGURES, year_figure};
use crate::screens::workbench::results::wording::{Place, chosen_rule, reserve};
use crate::screens::workbench::results::year_label;
use crate::text::{Args, Language, args};

/// The most years that stand beside each other on a slide.
const YEARS_BESIDE: usize = 5;

/// The title, what the briefing shows in its order, and always at the end the table by year and what all rests on.
pub fn deck(shown: &Shown, pictures: Vec<(Part, ChartPicture)>) -> Deck {
    let writer = Writer { shown };
    let texts = &shown.scene.texts;
    let language = texts.language();
    let has = |part: Part| shown.briefing.parts.contains(&part);
    let mut slides = vec![writer.opening()];
    slides.extend(has(Part::Finding).then(|| writer.finding()));
    slides.extend(has(Part::Figures).then(|| writer.figures()));
    slides.extend(
        pictures
            .into_iter()
            .map(|(part, picture)| writer.chart(part, picture)),
    );
    slides.extend(writer.years());
    slides.push(writer.sources());
    slides.extend(has(Part::Link).then(|| writer.link()).flatten());
    Deck {
        language: with_region(language).to_owned(),
        right_to_left: language.is_right_to_left(),
        title: writer.plain(&shown.name),
        footer: writer.text("slides-footer", args! { "name" => &shown.name }),
        slides,
    }
}

/// A language as programs for slides name it, which know none without a region.
const fn with_region(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::Fr => "fr-FR",
        Language::Es => "es-ES",
        Language::Ru => "ru-RU",
        Language::Zh => "zh-CN",
        Language::Ar => "ar-SA",
    }
}

struct Writer<'a> {
    shown: &'a Shown,
}

impl Writer<'_> {
    fn text(&self, id: &str, args: impl Into<Args>) -> String {
        self.plain(&self.shown.scene.texts.text(id, args))
    }

    fn plain(&self, text: &str) -> String {
        plain(text, self.shown.scene.texts.language().is_right_to_left())
    }

    fn said(&self, id: &str) -> Paragraph {
        self.text(id, ()).into()
    }

    fn opening(&self) -> Slide {
        let as_of = args! { "month" => self.shown.author.as_of };
        let lines = vec![
            self.said("fund-name"),
            self.text("briefing-as-of", as_of).into(),
            self.said("note-model"),
            self.said("slides-assumed"),
        ];
        Slide {
            title: self.plain(&self.shown.name),
            content: Content::Opening(lines),
            notes: notes::of_all(self.shown),
        }
    }

    fn finding(&self) -> Slide {
        let texts = &self.shown.scene.texts;
        let results = &self.shown.scene.state.last_good;
        let run = |name: String, projection| {
            let course = reserve(texts, Place::Run, projection).unwrap_or_default();
            self.plain(&format!("{name}. {course}")).into()
        };
        let rule = chosen_rule(texts, results.scenario.support.rule);
        let every_request = texts.text("run-every-request", ());
        Slide {
            title: self.text("headline-question", ()),
            content: Content::Text(vec![
                self.plain(&headline(texts, results)).into(),
                run(rule, &results.chosen),
                run(every_request, &results.every_request),
            ]),
            notes: notes::of_finding(self.shown),
        }
    }

    fn figures(&self) -> Slide {
        let cards = cards(&self.shown.scene.texts, &self.shown.scene.state.last_good);
        let figure = |card: &crate::screens::workbench::results::cards::Card| Figure {
            label: self.plain(&card.label),
            value: self.plain(&card.value),
            note: self.plain(&card.note),
        };
        Slide {
            title: self.text("briefing-part-figures", ()),
            content: Content::Figures(cards.iter().map(figure).collect()),
            notes: notes::of_figures(self.shown, &cards),
        }
    }

    fn chart(&self, part: Part, picture: ChartPicture) -> Slide {
        let (title, description) = (self.plain(&picture.title), self.plain(&picture.description));
        let picture = Picture {
            png: picture.png,
            width: picture.width,
            height: picture.height,
            alternative: self.text(
                "slides-alternative",
                args! { "title" => &title, "description" => &description },
            ),
        };
        Slide {
            title,
            content: Content::Picture(description.into(), picture),
            notes: notes::of_chart(self.shown, part),
        }
    }

    /// Some years beside each other on each slide.
    fn years(&self) -> Vec<Slide> {
        let years = &self.shown.scene.state.last_good.chosen.years;
        let count = years.len().div_ceil(YEARS_BESIDE).max(1);
        let beside = years.chunks(years.len().div_ceil(count).max(1));
        beside.map(|years| self.table_of(years)).collect()
    }

    fn table_of(&self, years: &[YearResult]) -> Slide {
        let texts = &self.shown.scene.texts;
        let label = |year: &YearResult| year_label(year.first_month);
        let column = |year: &YearResult| Column {
            title: label(year),
            kind: ColumnKind::Numbers,
        };
        let item = Column {
            title: self.text("ledger-item", ()),
            kind: ColumnKind::Words,
        };
        let row = |(figure, id): (_, &str)| {
            let cells = years
                .iter()
                .map(|year| self.plain(&year_figure(texts, year, figure)));
            std::iter::once(self.text(id, ())).chain(cells).collect()
        };
        let title = match years {
            [first, .., last] => self.text(
                "slides-years",
                args! { "first" => label(first), "last" => label(last) },
            ),
            _ => self.text(
                "slides-year",
                args! { "year" => years.first().map(label).unwrap_or_default() },
            ),
        };
        Slide {
            title,
            content: Content::Table(Table {
                columns: std::iter::once(item)
                    .chain(years.iter().map(column))
                    .collect(),
                rows: YEAR_FIGURES.into_iter().map(row).collect(),
            }),
            notes: vec![self.said("slides-to-the-cent")],
        }
    }

    fn sources(&self) -> Slide {
        let column = |id: &str| Column {
            title: self.text(id, ()),
            kind: ColumnKind::Words,
        };
        let row = |cells: [String; 3]| cells.iter().map(|cell| self.plain(cell)).collect();
        let mut notes = vec![self.said("note-report")];
        notes.extend(notes::to_scenario(self.shown));
        Slide {
            title: self.text("briefing-part-sources", ()),
            content: Content::Table(Table {
                columns: ["briefing-input", "briefing-value", "briefing-source"]
                    .map(column)
                    .into(),
                rows: sources::rows(self.shown).map(row).collect(),
            }),
            notes,
        }
    }

    /// The way to the briefing itself; none where the page has no address that others can open.
    fn link(&self) -> Option<Slide> {
        let address = link::address(self.shown).ok()?;
        let text = Paragraph {
            text: address.clone(),
            link: Some(address),
        };
        Some(Slide {
            title: self.text("slides-link", ()),
            content: Content::Text(vec![self.said("briefing-link-help"), text]),
            notes: notes::to_scenario(self.shown),
        })
    }
}
