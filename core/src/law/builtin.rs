//! The built-in packs, and their words borrowed instead of copied: most of a decision is names and citations of them.

use alloc::borrow::Cow;
use core::fmt;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// What decides of the national pack.
pub(crate) static LEAN: &str = include_str!("../../packs/compiled/vn.lean.json");

/// The national pack with every text.
#[cfg(feature = "texts")]
pub(crate) static WHOLE: &str = include_str!("../../packs/compiled/vn.json");
/// The host hands the texts over.
#[cfg(not(feature = "texts"))]
pub(crate) static WHOLE: &str = "";

/// The same text for good, if it is a piece of a built-in pack: no type says so of what a deserializer lends.
pub(crate) fn piece(text: &str) -> Option<&'static str> {
    [LEAN, WHOLE].into_iter().find_map(|pack| {
        let from = text.as_ptr().addr().checked_sub(pack.as_ptr().addr())?;
        pack.get(from..from.checked_add(text.len())?)
    })
}

/// Reads a text, borrowed if it is such a piece.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'static, str>, D::Error> {
    deserializer.deserialize_string(TextVisitor)
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Cow<'static, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(piece(text).map_or_else(|| Cow::Owned(text.to_owned()), Cow::Borrowed))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_found_by_their_place_only() {
        let own = LEAN.get(2..6).unwrap();
        assert_eq!(piece(own), Some(own));
        let copied = own.to_owned();
        assert_eq!(piece(&copied), None);
        assert_eq!(piece(WHOLE), Some(WHOLE));
    }
}
