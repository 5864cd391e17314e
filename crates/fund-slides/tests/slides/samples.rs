//! Decks to be tested with.

use fund_slides::{Column, ColumnKind, Content, Deck, Figure, Paragraph, Picture, Slide, Table};

/// What is said in a language.
pub(crate) struct Words {
    language: &'static str,
    right_to_left: bool,
    title: &'static str,
    sentence: &'static str,
    label: &'static str,
    note: &'static str,
    amount: &'static str,
}

pub(crate) const ENGLISH: Words = Words {
    language: "en-GB",
    right_to_left: false,
    title: "The reserve stays at or above its floor to the end of December 2029",
    sentence: "With the pledges paid or agreed, the Fund meets 17 of 31 requests every year.",
    label: "Requests met in 2025, by number",
    note: "a gap of US$1,234.56 to the target of US$1,500,000.00",
    amount: "US$1,199,655.35",
};

pub(crate) const ARABIC: Words = Words {
    language: "ar-SA",
    right_to_left: true,
    title: "يبقى الاحتياطي عند حده الأدنى أو فوقه حتى نهاية ديسمبر 2029",
    sentence: "بالتبرعات المدفوعة أو المتفق عليها يلبي الصندوق 17 من 31 طلبا كل سنة.",
    label: "الطلبات الملباة في 2025، بالعدد",
    note: "فجوة قدرها 1,234.56 دولارا عن الهدف",
    amount: "1,199,655.35 دولار",
};

pub(crate) const CHINESE: Words = Words {
    language: "zh-CN",
    right_to_left: false,
    title: "储备金在2029年12月底之前保持在最低限额或以上",
    sentence: "根据已支付或已商定的认捐，基金每年满足31项请求中的17项。",
    label: "2025年满足的请求（按数量）",
    note: "与目标相差1,234.56美元",
    amount: "1,199,655.35美元",
};

/// A deck with each kind of content, each text so many times over.
pub(crate) fn deck(words: &Words, times: usize) -> Deck {
    let long = |text: &str| vec![text; times].join(" ");
    let slide = |content| Slide {
        title: long(words.title),
        content,
        notes: vec![
            long(words.sentence).into(),
            linked("https://example.org/#s=AWkA8uuh"),
        ],
    };
    let figure = |_| Figure {
        label: long(words.label),
        value: words.amount.to_owned(),
        note: long(words.note),
    };
    let picture = Picture {
        png: PNG.to_vec(),
        width: 1_800,
        height: 700,
        alternative: "Balance \"by month\" <chosen rule> & floor".to_owned(),
    };
    let mut paragraphs: Vec<Paragraph> = vec![long(words.sentence).into(); 4 * times];
    let address = "https://example.org/?view=briefing&lang=en#s=";
    paragraphs.push(linked(&format!(
        "{address}{}",
        "AWkA8uuhkwfmEgUCCgOy".repeat(10)
    )));
    Deck {
        language: words.language.to_owned(),
        right_to_left: words.right_to_left,
        title: words.title.to_owned(),
        footer: long(words.note),
        slides: vec![
            slide(Content::Opening(vec![words.sentence.into(); 3])),
            slide(Content::Text(paragraphs)),
            slide(Content::Figures((0..4).map(figure).collect())),
            slide(Content::Picture(long(words.sentence).into(), picture)),
            slide(Content::Table(table(words, times))),
        ],
    }
}

fn linked(address: &str) -> Paragraph {
    Paragraph {
        text: address.to_owned(),
        link: Some(address.to_owned()),
    }
}

fn table(words: &Words, times: usize) -> Table {
    let column = |index: usize| Column {
        title: if index == 0 {
            words.label.to_owned()
        } else {
            (2024 + index).to_string()
        },
        kind: if index == 0 {
            ColumnKind::Words
        } else {
            ColumnKind::Numbers
        },
    };
    let row = |_| {
        let name = std::iter::once(words.label.to_owned());
        name.chain((0..5).map(|_| words.amount.to_owned()))
            .collect()
    };
    Table {
        columns: (0..6).map(column).collect(),
        rows: (0..13 * times).map(row).collect(),
    }
}

/// A picture of one dark pixel.
pub(crate) const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
    0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0xc, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9c, 0x63, 0xf0, 0x8e, 0x4c, 3, 0, 1, 0xfd, 1, 0xb, 0xdf, 0x36, 0x9b, 0x1b, 0, 0, 0, 0, 0x49,
    0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
