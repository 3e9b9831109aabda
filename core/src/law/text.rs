//! Words in Vietnamese and English, in Unicode NFC.

use alloc::borrow::Cow;
use core::fmt;

use icu_normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Deserializer, Serialize};

use super::builtin;

/// The language in which a text is shown. Vietnamese comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

/// A text in both languages, both complete.
///
/// ```
/// use checho::law::{Lang, Text};
/// let text = Text::new("Căn cứ", "Ground");
/// assert_eq!(text.get(Lang::Vi), "Căn cứ");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Vietnamese.
    #[serde(deserialize_with = "builtin::read")]
    pub vi: Cow<'static, str>,
    /// English.
    #[serde(deserialize_with = "builtin::read")]
    pub en: Cow<'static, str>,
}

impl Text {
    /// A text from its two halves.
    #[must_use]
    pub fn new(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self { vi: Cow::Owned(vi.into()), en: Cow::Owned(en.into()) }
    }

    /// The half in this language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}

/// The text in Unicode NFC, in which equal Vietnamese words are equal bytes whatever keyboard wrote them.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Whether the text is in Unicode NFC already.
#[must_use]
pub fn is_nfc(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

/// Free text that somebody typed, brought to NFC on entry.
///
/// It may hold a name or an address, so `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// Takes the text in, normalised to NFC.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(nfc(text).into_owned())
    }

    /// The text, for the one place that shows or prints it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} bytes)", self.0.len())
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_vietnamese_becomes_composed() {
        let mixed = "Nguyê\u{303}n Thi\u{323} Đa\u{306}\u{301}k";
        assert_eq!(Words::new(mixed).reveal(), "Nguyễn Thị Đắk");
        assert!(!is_nfc(mixed));
    }

    #[test]
    fn debug_never_shows_the_words() {
        assert_eq!(format!("{:?}", Words::new("Y Blin")), "Words(6 bytes)");
    }
}
