//! What people wrote into forms, kept by what it is and not by the paper it stands on.

use alloc::collections::BTreeMap;
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::law::Words;

/// What was written into one place of a form.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Written {
    /// Words; a date as `2026-02-13`, a time of day as `16:30`, a whole number in digits.
    Words(Words),
    /// The names of the chosen options; for a list, its lines.
    Chosen(Vec<Words>),
    /// Rows of a table: the column's name and what stands there.
    Rows(Vec<BTreeMap<String, Words>>),
}

/// What is written may be a name or an address.
impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => words.fmt(f),
            Self::Chosen(chosen) => write!(f, "Chosen({})", chosen.len()),
            Self::Rows(rows) => write!(f, "Rows({})", rows.len()),
        }
    }
}

/// What people wrote into forms.
///
/// A key is the *source* of a field, as `child.residence` or `officer.name`: then it stands on every form that asks for
/// it, typed once. Or it is one field of one form, as `07.signing_place`: then it stands there only, and goes before the
/// source.
///
/// ```
/// use checho::model::Entries;
///
/// let entries: Entries = serde_json::from_str(r#"{
///     "commune.name": "xã Đăk Rve", "officer.name": "Y Hlim", "07.signing_place": "Đăk Rve"
/// }"#)?;
/// assert_eq!(entries.keys().collect::<Vec<_>>(), ["07.signing_place", "commune.name", "officer.name"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Entries(BTreeMap<String, Written>);

impl<K: Into<String>> FromIterator<(K, Written)> for Entries {
    fn from_iter<I: IntoIterator<Item = (K, Written)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, written)| (key.into(), written)).collect())
    }
}

impl Entries {
    /// Nothing written yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Writes words under a key; what stood there goes.
    pub fn write(&mut self, key: impl Into<String>, words: &str) {
        self.0.insert(key.into(), Written::Words(Words::new(words)));
    }

    /// Writes anything under a key; what stood there goes.
    pub fn set(&mut self, key: impl Into<String>, written: Written) {
        self.0.insert(key.into(), written);
    }

    /// What is written under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Written> {
        self.0.get(key)
    }

    /// Takes over what was written later.
    pub fn extend(&mut self, later: Self) {
        self.0.extend(later.0);
    }

    /// Each key with what is written under it, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Written)> {
        self.0.iter().map(|(key, written)| (key.as_str(), written))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
