//! The built-in national pack: a lean part that loads fast and decides, and the whole, read when a text is asked for.

use std::sync::OnceLock;

use super::decision::PackVersion;
use super::law::{Law, LoadError};
use crate::canonical::{CanonicalError, Digest};
use crate::law::Pack;

const LEAN: &str = include_str!("../../packs/compiled/vn.lean.json");
const WHOLE: &str = include_str!("../../packs/compiled/vn.json");
const SHA256: &str = include_str!("../../packs/compiled/vn.sha256");

/// The packs of a law: what decides, and the same with every text.
#[derive(Debug, Clone, Default)]
pub(super) struct Packs {
    deciding: Vec<Pack>,
    /// Filled at once for packs loaded at run time, on first use for the built-in one.
    whole: OnceLock<Vec<Pack>>,
}

impl Packs {
    pub(super) fn whole(packs: Vec<Pack>) -> Self {
        Self { deciding: Vec::new(), whole: OnceLock::from(packs) }
    }

    pub(super) fn deciding(&self) -> &[Pack] {
        if self.deciding.is_empty() { self.whole_packs() } else { &self.deciding }
    }

    pub(super) fn whole_packs(&self) -> &[Pack] {
        // The built-in text is proved readable by the tests of every platform.
        self.whole.get_or_init(|| serde_json::from_str(WHOLE).map_or_else(|_| self.deciding.clone(), |pack| vec![pack]))
    }
}

impl Law {
    /// The national law, built in: proved when it was compiled, so nothing is checked again.
    ///
    /// Loads in well under a millisecond; texts are read on first use.
    ///
    /// # Errors
    /// [`LoadError`] if this build of the library is damaged. There is no law to fall back on: a law without rules
    /// would find no child in danger.
    pub fn national() -> Result<Self, LoadError> {
        let pack: Pack = serde_json::from_str(LEAN).map_err(CanonicalError::from)?;
        let sha256 = Digest::parse(SHA256.trim_end()).unwrap_or_else(|| Digest::of(&[]));
        let version = PackVersion { id: pack.pack.id.clone(), version: pack.pack.version.clone(), sha256 };
        Ok(Self::proved(Packs { deciding: vec![pack], whole: OnceLock::new() }, vec![version])?)
    }
}
