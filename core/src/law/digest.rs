//! The hash of a pack, and the lean pack that decides without texts.

use alloc::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Pack;
use crate::canonical::{self, CanonicalError, Digest};

/// Sections that explain, print or move a case, but decide nothing about a child.
const EXPLAINING: [&str; 9] =
    ["form", "guard", "guidance", "instrument", "penalty", "place", "task", "transition", "unknown"];

/// Sections whose citations are shown by what decides.
const CITED: [&str; 2] = ["duty", "rule"];

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

    /// The pack without what only explains: enough to decide, a sixth of the size. Institutions keep their names, rules
    /// and duties what they cite.
    ///
    /// # Errors
    /// [`CanonicalError`] if the pack cannot be written as JSON.
    pub fn lean(&self) -> Result<Value, CanonicalError> {
        let mut value = serde_json::to_value(self)?;
        if let Value::Object(sections) = &mut value {
            sections.retain(|name, _| !EXPLAINING.contains(&name.as_str()));
            for (name, section) in sections.iter_mut() {
                let entries = section.as_array_mut().into_iter().flatten();
                entries.filter_map(Value::as_object_mut).for_each(|entry| lighten(entry, name));
            }
            sections.get_mut("pack").into_iter().for_each(strip);
        }
        Ok(value)
    }
}

/// Removes from an entry of a section what only explains.
fn lighten(entry: &mut Map<String, Value>, section: &str) {
    let name = entry.get("name").filter(|_| section == "institution").cloned();
    let uncited = |value: &mut Value| value.as_object_mut().and_then(|value| value.remove("cite"));
    if !CITED.contains(&section) {
        entry.get_mut("basis").and_then(uncited);
    }
    for part in ["starts", "ends"] {
        entry.get_mut(part).and_then(Value::as_array_mut).into_iter().flatten().for_each(|part| {
            uncited(part);
        });
    }
    strip_members(entry);
    entry.extend(name.map(|name| ("name".to_owned(), name)));
}

/// Removes texts and empty lists.
fn strip(value: &mut Value) {
    match value {
        Value::Object(members) => strip_members(members),
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

fn strip_members(members: &mut Map<String, Value>) {
    let is_text = |v: &Value| v.get("vi").is_some() && v.get("en").is_some();
    members.retain(|name, member| {
        let source = name == "source" || name == "sources";
        !is_text(member) && !source && member.as_array().is_none_or(|list| !list.is_empty())
    });
    members.values_mut().for_each(strip);
}
