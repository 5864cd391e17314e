//! States by name: one name in documents and files, the page language's name on the page.
//!
//! A document holds a contributor as text. A State is written there by its English name, so that a file reads the
//! same whatever the language of the page it was made on; any other text is a contributor as the person names it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::catalogue::Catalogue;
use super::{Args, Language, Texts};
use crate::platform::intl;

/// ISO 3166-1 codes of the Members of the United Nations and of its two observer States, by code.
const CODES: &str = "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG \
    CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW \
    GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA \
    MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA \
    RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY \
    UZ VA VC VE VN VU WS YE ZA ZM ZW";

/// Names of States in one language: code by lower-case name.
type Names = HashMap<String, &'static str>;

thread_local! {
    static NAMES: RefCell<HashMap<Language, Rc<Names>>> = RefCell::default();
}

/// The names of a language, asked of the browser at the first call; the browser's own name of a State that the United
/// Nations name otherwise is understood too.
fn names(language: Language) -> Rc<Names> {
    let made = NAMES.with_borrow(|names| names.get(&language).cloned());
    made.unwrap_or_else(|| {
        let browsers = |code| intl::state_name(language.intl_tag(), code).map(|name| (name, code));
        let ours = |code| name_of(code, language).map(|name| (name, code));
        let named = CODES
            .split(' ')
            .filter_map(browsers)
            .chain(CODES.split(' ').filter_map(ours));
        let names = Rc::new(
            named
                .map(|(name, code)| (key(&name), code))
                .collect::<Names>(),
        );
        NAMES.with_borrow_mut(|all| all.insert(language, Rc::clone(&names)));
        names
    })
}

/// The form by which names are compared: a keyboard's apostrophe is as good as a printer's.
fn key(name: &str) -> String {
    intl::lower(name.trim()).replace('’', "'")
}

/// The code of a State by its name in a language.
pub(super) fn code_of(name: &str, language: Language) -> Option<&'static str> {
    names(language).get(&intl::lower(name.trim())).copied()
}

/// The name of a State by its code: as the United Nations write it where `states.ftl` says so, as the browser does
/// otherwise.
pub(super) fn name_of(code: &str, language: Language) -> Option<String> {
    let united_nations = Catalogue::of(language)
        .message(&format!("state-{code}"), &Args::default())
        .ok();
    united_nations.or_else(|| intl::state_name(language.intl_tag(), code))
}

impl Texts {
    /// The names of all States in the page's language, in its order.
    #[must_use]
    pub fn states(&self) -> Vec<String> {
        let mut names: Vec<String> = CODES
            .split(' ')
            .filter_map(|code| name_of(code, self.language()))
            .collect();
        self.sort(&mut names);
        names
    }

    /// The contributor that a person names, as documents hold it: a State by its English name, any other as typed.
    #[must_use]
    pub fn contributor_named(&self, typed: &str) -> String {
        let code = code_of(typed, self.language()).or_else(|| code_of(typed, Language::En));
        let english = code.and_then(|code| name_of(code, Language::En));
        english.unwrap_or_else(|| typed.to_owned())
    }

    /// A contributor that a document holds, as the page's language names it.
    #[must_use]
    pub fn contributor_shown(&self, held: &str) -> String {
        let code = code_of(held, Language::En);
        let name = code.and_then(|code| name_of(code, self.language()));
        name.unwrap_or_else(|| held.to_owned())
    }
}
