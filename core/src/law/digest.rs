//! The hash of a pack, and the lean pack that decides without texts.

use alloc::collections::BTreeMap;

use serde_json::Value;

use super::Pack;
use crate::canonical::{self, CanonicalError, Digest};

/// Sections that explain and print but decide nothing.
const EXPLAINING: [&str; 7] = ["form", "guidance", "instrument", "penalty", "place", "task", "unknown"];

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

    /// The pack without what only explains: enough to decide, a fifth of the size. Institutions keep their names.
    ///
    /// # Errors
    /// [`CanonicalError`] if the pack cannot be written as JSON.
    pub fn lean(&self) -> Result<Value, CanonicalError> {
        let mut value = serde_json::to_value(self)?;
        if let Value::Object(sections) = &mut value {
            sections.retain(|name, _| !EXPLAINING.contains(&name.as_str()));
            for (_, section) in sections.iter_mut().filter(|(name, _)| *name != "institution") {
                strip(section);
            }
        }
        Ok(value)
    }
}

/// Removes texts and empty lists.
fn strip(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let is_text = |v: &Value| v.get("vi").is_some() && v.get("en").is_some();
            members.retain(|name, member| {
                let source = name == "source" || name == "sources";
                !is_text(member) && !source && member.as_array().is_none_or(|list| !list.is_empty())
            });
            members.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
