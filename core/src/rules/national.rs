//! The built-in national pack: a lean part that loads fast and decides, and the whole, read when a text is asked for.

use super::decision::PackVersion;
use super::law::{Law, LoadError};
use super::packs::Packs;
use crate::canonical::{CanonicalError, Digest};
use crate::law::Pack;
use crate::law::builtin::LEAN;

const SHA256: &str = include_str!("../../packs/compiled/vn.sha256");

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
        Ok(Self::proved(Packs::lean(pack), vec![version])?)
    }
}
