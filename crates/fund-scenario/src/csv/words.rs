//! Words of the format in cells, as people write them in the six official languages of the United Nations.

use fund_model::{Area, Stage};

/// The stage of a pledge that a cell names.
#[must_use]
pub fn stage_named(cell: &str) -> Option<Stage> {
    let key = key(cell);
    STAGES
        .iter()
        .find(|(_, words)| is_one_of(&key, words))
        .map(|(stage, _)| *stage)
}

/// The priority area that a cell names by its letter, alone or before its name: "a", "(b) …", "ج".
#[must_use]
pub fn area_named(cell: &str) -> Option<Area> {
    let cell = cell.trim();
    let letter = match cell.split_once([')', '.', '）']) {
        Some((letter, _)) => key(letter.trim_start_matches(['(', '（'])),
        None => key(cell),
    };
    AREAS
        .iter()
        .find(|(_, letters)| is_one_of(&letter, letters))
        .map(|(area, _)| *area)
}

/// Yes or no; `Some(None)` where a cell says that it is not known.
#[must_use]
pub fn flag_named(cell: &str) -> Option<Option<bool>> {
    let cell = cell.trim();
    if matches!(cell, "✓" | "✔" | "☑") {
        return Some(Some(true));
    }
    let key = key(cell);
    if key.is_empty() || is_one_of(&key, NOT_KNOWN) {
        return Some(None);
    }
    let is_yes = is_one_of(&key, YES);
    (is_yes || is_one_of(&key, NO)).then_some(Some(is_yes))
}

/// Whether a cell says that its row adds up the others.
pub(super) fn names_total(cell: &str) -> bool {
    is_one_of(&key(cell), TOTAL)
}

/// Whether a key is one of several, which are set apart by bars.
pub(super) fn is_one_of(key: &str, keys: &str) -> bool {
    keys.split('|').any(|one| one == key)
}

/// What is compared of two words: letters and digits in lower case, without accents, vowel signs and other marks.
pub(super) fn key(text: &str) -> String {
    let mut key = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match folded(c) {
            Some(c) if c.is_alphanumeric() => key.push(c),
            Some(_) if !key.is_empty() && !key.ends_with(' ') => key.push(' '),
            _ => {}
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// A letter in the form in which it is compared; `None` for marks that are left out.
const fn folded(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        // Accents and vowel signs as marks of their own, the Arabic stroke that stretches words, marks of direction.
        '\u{300}'..='\u{36f}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\''
        | '’' => return None,
        c => c,
    })
}

/// Words by what is compared of them: [`key`].
const STAGES: [(Stage, &str); 4] = [
    (
        Stage::Paid,
        "paid|received|collected|paye|payee|verse|versee|recu|recue|encaisse|encaissee|acquitte|acquittee|pagado|\
         pagada|recibido|recibida|abonado|abonada|cobrado|cobrada|выплачен|выплачено|уплачен|уплачено|получен|\
         получено|оплачен|оплачено|внесен|внесено|已付|已支付|已收|已收到|已缴|已缴纳|已到账|مدفوع|مدفوعه|مسدد|مسدده|وارد|وارده|مستلم|\
         محصل",
    ),
    (
        Stage::Agreed,
        "agreed|signed|confirmed|committed|convenu|convenue|signe|signee|confirme|confirmee|engage|engagee|acordado|\
         acordada|firmado|firmada|confirmado|confirmada|comprometido|comprometida|согласован|согласовано|подписан|\
         подписано|подтвержден|подтверждено|商定|已商定|议定|已议定|已签署|已确认|متفق عليه|متفق عليها|موقع|موقعه|مؤكد|مؤكده",
    ),
    (
        Stage::Announced,
        "announced|pledged|promised|annonce|annoncee|promis|promise|anunciado|anunciada|prometido|prometida|\
         объявлен|объявлено|обещан|обещано|宣布|已宣布|认捐|已认捐|معلن|معلنه|معلن عنه|معلن عنها|موعود به",
    ),
    (
        Stage::Assumed,
        "assumed|assumption|hypothesis|hypothetical|suppose|supposee|presume|presumee|hypothese|hypothetique|\
         supuesto|supuesta|hipotesis|hipotetico|hipotetica|предполагаемый|предположение|предполагается|предположено|\
         гипотеза|假设|假定|设想|مفترض|مفترضه|افتراض|فرضيه",
    ),
];

/// The letters of the report's list, as each script counts.
const AREAS: [(Area, &str); 5] = [
    (Area::A, "a|а|ا"),
    (Area::B, "b|б|ب"),
    (Area::C, "c|в|ج"),
    (Area::D, "d|г|د"),
    (Area::E, "e|д|ه"),
];

const YES: &str = "yes|y|true|1|x|oui|o|vrai|si|s|verdadero|да|д|истина|是|对|真|نعم|صحيح";
const NO: &str = "no|n|false|0|non|faux|falso|нет|н|ложь|否|不是|假|لا|خطا";
const NOT_KNOWN: &str = "not given|not known|unknown|n a|na|inconnu|non precise|desconocido|no especificado|\
    неизвестно|не указано|未知|未注明|غير محدد|غير معروف";
const TOTAL: &str = "total|totals|grand total|sum|total general|somme|suma|итого|всего|合计|总计|共计|المجموع|\
    المجموع الكلي|الاجمالي|الاجمالي العام";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_here_as_they_are_compared() {
        let stages = STAGES.iter().map(|(_, words)| *words);
        let areas = AREAS.iter().map(|(_, words)| *words);
        for words in stages.chain(areas).chain([YES, NO, NOT_KNOWN, TOTAL]) {
            for word in words.split('|') {
                assert_eq!(key(word), word);
            }
        }
    }

    #[test]
    fn words_are_known_however_they_are_written() {
        for (cell, stage) in [
            ("paid", Stage::Paid),
            (" Versée ", Stage::Paid),
            ("VERSEE", Stage::Paid),
            ("مدفوعٌ", Stage::Paid),
            ("متّفق عليه", Stage::Agreed),
            ("Подтверждён", Stage::Agreed),
            ("已宣布", Stage::Announced),
            ("Hipo\u{301}tesis", Stage::Assumed),
        ] {
            assert_eq!(stage_named(cell), Some(stage), "{cell}");
        }
        assert_eq!(stage_named("soon"), None);
    }

    #[test]
    fn an_area_is_known_by_its_letter() {
        for (cell, area) in [
            ("A", Area::A),
            ("(b) National mechanisms", Area::B),
            ("c) Plans", Area::C),
            ("(هـ) البرمجة", Area::E),
            ("（d）", Area::D),
        ] {
            assert_eq!(area_named(cell), Some(area), "{cell}");
        }
        assert_eq!(area_named("A plan"), None);
        assert_eq!(area_named("f"), None);
    }

    #[test]
    fn yes_and_no_in_six_languages() {
        for cell in ["Yes", "x", "✓", "TRUE", "Oui", "SÍ", "да", "是", "نعم"] {
            assert_eq!(flag_named(cell), Some(Some(true)), "{cell}");
        }
        for cell in ["no", "FALSE", "Non", "нет", "否", "لا", "0"] {
            assert_eq!(flag_named(cell), Some(Some(false)), "{cell}");
        }
        for cell in ["", "–", "n/a", "غير محدد"] {
            assert_eq!(flag_named(cell), Some(None), "{cell}");
        }
        assert_eq!(flag_named("perhaps"), None);
    }
}
