//! The hash of a pack.

use alloc::collections::BTreeMap;

use serde_json::Value;

use super::Pack;
use crate::canonical::{self, CanonicalError, Digest};

impl Pack {
    /// The SHA-256 of each section's canonical bytes.
    ///
    /// # Errors
    /// [`CanonicalError`] if a number is not exact on every platform.
    pub fn section_digests(&self) -> Result<BTreeMap<String, Digest>, CanonicalError> {
        let Value::Object(sections) = serde_json::to_value(self)? else { return Ok(BTreeMap::new()) };
        sections
            .into_iter()
            .map(|(name, section)| Ok((name, Digest::of(canonical::to_string(&section)?.as_bytes()))))
            .collect()
    }

    /// The SHA-256 that names the pack: that of the canonical object *section → its SHA-256*.
    ///
    /// Built of sections, so that a device which loads only some of them can still check them against the name.
    ///
    /// # Errors
    /// [`CanonicalError`] if a number is not exact on every platform.
    pub fn digest(&self) -> Result<Digest, CanonicalError> {
        Ok(Digest::of(canonical::to_string(&self.section_digests()?)?.as_bytes()))
    }
}
