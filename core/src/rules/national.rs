//! The built-in national pack: a lean part that loads fast and decides, and the whole, read when a text is asked for.

use super::decision::PackVersion;
use super::law::{Law, LoadError};
use super::packs::Packs;
use crate::canonical::{CanonicalError, Digest};
use crate::law::builtin::LEAN;
use crate::law::{Pack, add};

const TEXTS_SHA256: &str = include_str!("../../packs/compiled/vn.texts.sha256");
const REST_SHA256: &str = include_str!("../../packs/compiled/vn.rest.sha256");
const SHA256: &str = include_str!("../../packs/compiled/vn.sha256");

impl Law {
    /// The national law, built in: proved when it was compiled, so nothing is checked again.
    ///
    /// Loads in about a millisecond; texts are read on first use.
    ///
    /// # Errors
    /// [`LoadError`] if this build of the library is damaged. There is no law to fall back on: a law without rules
    /// would find no child in danger.
    pub fn national() -> Result<Self, LoadError> {
        let pack: Pack = serde_json::from_str(LEAN).map_err(CanonicalError::from)?;
        let sha256 = Digest::parse(SHA256.trim_end()).unwrap_or_else(|| Digest::of(&[]));
        let version = PackVersion { id: pack.pack.id.clone(), version: pack.pack.version.clone(), sha256 };
        Ok(Self::proved(Packs::lean(pack), vec![version])?)
    }

    /// The national law with its texts, for a host that carries them apart (built without the feature `texts`): names and
    /// questions, and on demand the rest (explanations, notes, forms, penalties), as `core/packs/compiled` holds both.
    ///
    /// Nothing is decided by a text, so nothing is decided differently. A law that has its texts stays as it is.
    ///
    /// # Errors
    /// [`LoadError::Hash`] for texts that do not belong to this pack.
    pub fn with_texts(&self, texts: &str, rest: Option<&str>) -> Result<Self, LoadError> {
        if !self.packs.is_lean() {
            return Ok(self.clone());
        }
        let mut whole = serde_json::to_value(self.packs.deciding().first()).map_err(CanonicalError::from)?;
        for (part, sha256) in [Some((texts, TEXTS_SHA256)), rest.map(|rest| (rest, REST_SHA256))].into_iter().flatten()
        {
            let found = Digest::of(part.as_bytes());
            let expected = Digest::parse(sha256.trim_end()).unwrap_or_else(|| Digest::of(&[]));
            if found != expected {
                return Err(LoadError::Hash { expected, found });
            }
            add(&mut whole, serde_json::from_str(part).map_err(CanonicalError::from)?);
        }
        // Read as every pack is: a second way of reading them would be a tenth of the code that a page loads.
        let pack: Pack = serde_json::from_str(&whole.to_string()).map_err(CanonicalError::from)?;
        let mut law = self.clone();
        law.packs = self.packs.with_texts(pack);
        Ok(law)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = include_str!("../../packs/compiled/vn.texts.json");
    const REST: &str = include_str!("../../packs/compiled/vn.rest.json");

    /// What a web page puts together is the pack that everybody else has, to the last text.
    #[test]
    fn the_parts_are_the_whole() {
        let own = Law::from_json(include_str!("../../packs/compiled/vn.json")).unwrap();
        let law = Law::national().unwrap().with_texts(TEXTS, Some(REST)).unwrap();
        assert_eq!(law.packs(), own.packs());
        assert_eq!(law.versions(), own.versions());
    }

    #[test]
    fn texts_of_another_pack_are_refused() {
        let law = Law::national().unwrap();
        for (texts, rest) in [(REST, None), (TEXTS, Some(TEXTS)), ("{}", None)] {
            assert!(matches!(law.with_texts(texts, rest), Err(LoadError::Hash { .. })));
        }
    }
}
