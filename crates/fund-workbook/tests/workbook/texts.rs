use std::collections::BTreeSet;

use fund_workbook::WorkbookText;

use crate::words::Words;

#[test]
fn each_language_has_every_text() {
    for language in ["en", "ar"] {
        let words = Words::of(language);
        let lacking: Vec<_> = WorkbookText::ALL
            .iter()
            .map(|text| text.name())
            .filter(|id| !words.has(id))
            .collect();
        assert!(lacking.is_empty(), "{language} lacks {lacking:#?}");
    }
}

#[test]
fn no_text_stands_twice() {
    let ids: BTreeSet<_> = WorkbookText::ALL.iter().map(|text| text.name()).collect();
    assert_eq!(ids.len(), WorkbookText::ALL.len());
}

#[test]
fn names_of_sheets_need_no_change() {
    for language in ["en", "ar"] {
        let words = Words::of(language);
        for text in WorkbookText::ALL {
            if text.name().starts_with("workbook-sheet-") {
                let name = words.get(text.name());
                assert!(name.encode_utf16().count() <= 31, "{name}");
                assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\', '"', '\'']));
            }
        }
    }
}
