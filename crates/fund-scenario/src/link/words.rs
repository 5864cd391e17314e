//! Texts that stand in a link as a number: those that every calculator knows, and those that stood before in the link.

/// Part of version 1 and frozen, the order included: contributors of the Fund since 2008, currencies, and the names of
/// the scenarios that come with the calculator. A text that is not here is written out, so nothing need ever be added.
const KNOWN: [&str; 59] = [
    "USD",
    "Canada",
    "China",
    "France",
    "Iceland",
    "India",
    "Kazakhstan",
    "Philippines",
    "Saudi Arabia",
    "Singapore",
    "Spain",
    "Australia",
    "Belgium",
    "Brazil",
    "Colombia",
    "Germany",
    "Morocco",
    "Netherlands (Kingdom of the)",
    "Norway",
    "Oman",
    "Pakistan",
    "Paraguay",
    "Republic of Korea",
    "Romania",
    "Russian Federation",
    "United Arab Emirates",
    "United Kingdom of Great Britain and Northern Ireland",
    "EUR",
    "GBP",
    "CHF",
    "NOK",
    "SEK",
    "DKK",
    "ISK",
    "CAD",
    "AUD",
    "NZD",
    "JPY",
    "CNY",
    "INR",
    "KRW",
    "SGD",
    "PHP",
    "KZT",
    "RUB",
    "BRL",
    "AED",
    "SAR",
    "OMR",
    "MAD",
    "RON",
    "PKR",
    "The 2024 contributors give the same again",
    "No new contributions",
    "Every request is met",
    "The annual target is reached",
    "The same number every year",
    "Reserve of 15 per cent of spending",
    "Back-test: 2024 as it happened",
];

/// Texts learned from one link, and the longest of them in bytes: a short link can so never hold a text of great
/// length many times.
const LEARNED_MOST: usize = 1_000;
const LEARNED_BYTES_MOST: usize = 64;

/// The texts that may stand as a number at one place of a link.
#[derive(Default)]
pub(super) struct Words(Vec<String>);

impl Words {
    pub(super) fn place(&self, text: &str) -> Option<usize> {
        let learned = self.0.iter().map(String::as_str);
        KNOWN
            .into_iter()
            .chain(learned)
            .position(|word| word == text)
    }

    pub(super) fn at(&self, place: usize) -> Option<&str> {
        KNOWN.get(place).copied().or_else(|| {
            let learned = place.checked_sub(KNOWN.len())?;
            self.0.get(learned).map(String::as_str)
        })
    }

    /// Takes in a text that was written out.
    pub(super) fn learn(&mut self, text: &str) {
        let fits = !text.is_empty() && text.len() <= LEARNED_BYTES_MOST;
        if fits && self.0.len() < LEARNED_MOST {
            self.0.push(text.to_owned());
        }
    }
}
