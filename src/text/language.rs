//! The languages of the page.

/// One of the six official languages of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each language is named by its own name")]
pub enum Language {
    En,
    Fr,
    Es,
    Ru,
    Zh,
    Ar,
}

/// The marks with which a language writes a number, as the browser's `Intl` gives them (a browser test compares).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Between groups of three digits.
    pub group: char,
    /// Before the decimals.
    pub decimal: char,
    /// The least number of digits before the first group mark: Spanish writes 1500, but 15.000.
    pub digits_before_group: usize,
}

/// All that the page knows of a language beside its texts.
struct Profile {
    tag: &'static str,
    intl_tag: &'static str,
    own_name: &'static str,
    right_to_left: bool,
    marks: Marks,
}

const fn marks(group: char, decimal: char, digits_before_group: usize) -> Marks {
    Marks {
        group,
        decimal,
        digits_before_group,
    }
}

const fn profile(
    tag: &'static str,
    intl_tag: &'static str,
    own_name: &'static str,
    right_to_left: bool,
    marks: Marks,
) -> Profile {
    Profile {
        tag,
        intl_tag,
        own_name,
        right_to_left,
        marks,
    }
}

/// British English writes US$ where American English writes $.
const EN: Profile = profile("en", "en-GB", "English", false, marks(',', '.', 1));
const FR: Profile = profile("fr", "fr", "Français", false, marks('\u{202f}', ',', 1));
const ES: Profile = profile("es", "es", "Español", false, marks('.', ',', 2));
const RU: Profile = profile("ru", "ru", "Русский", false, marks('\u{a0}', ',', 1));
const ZH: Profile = profile("zh", "zh-Hans", "中文", false, marks(',', '.', 1));
/// The Fund's Arabic reports use Western digits.
const AR: Profile = profile("ar", "ar-u-nu-latn", "العربية", true, marks(',', '.', 1));

impl Language {
    /// All six, in the order in which the United Nations lists them on its pages.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    const fn profile(self) -> &'static Profile {
        match self {
            Self::En => &EN,
            Self::Fr => &FR,
            Self::Es => &ES,
            Self::Ru => &RU,
            Self::Zh => &ZH,
            Self::Ar => &AR,
        }
    }

    /// The BCP 47 tag for the `lang` attribute, addresses and storage: `en`, `ar`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.profile().tag
    }

    /// The BCP 47 tag for `Intl`, with what the page pins: `ar-u-nu-latn`.
    #[must_use]
    pub const fn intl_tag(self) -> &'static str {
        self.profile().intl_tag
    }

    /// Its name in itself: `العربية`.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.profile().own_name
    }

    /// The value of the `dir` attribute: `ltr` or `rtl`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        self.profile().right_to_left
    }

    /// The marks with which it writes a number.
    #[must_use]
    pub const fn marks(self) -> Marks {
        self.profile().marks
    }

    /// The language of a BCP 47 tag, whatever its region: `ar-EG` is Arabic.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first language a person asks for that has texts, English otherwise.
    ///
    /// `wanted` are BCP 47 tags, the most wanted first, as in `navigator.languages`.
    #[must_use]
    pub fn first_available<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        wanted
            .into_iter()
            .filter_map(Self::from_tag)
            .find(|language| super::AVAILABLE.contains(language))
            .unwrap_or(Self::En)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_names_its_language() {
        assert_eq!(Language::from_tag("ar-EG"), Some(Language::Ar));
        assert_eq!(Language::from_tag("EN_us"), Some(Language::En));
        assert_eq!(Language::from_tag("arn"), None);
    }

    #[test]
    fn the_first_wanted_language_with_texts_is_taken() {
        assert_eq!(
            Language::first_available(["de-CH", "ar-TN", "en"]),
            Language::Ar
        );
        assert_eq!(Language::first_available(["de"]), Language::En);
    }
}
