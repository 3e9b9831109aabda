//! What is wrong with a pack: every fault, at its place, with what would be right.

use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Serialize};

use super::{Lang, Text};

/// The class of a fault, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum FaultCode {
    /// The text is not TOML or JSON.
    Syntax,
    /// A key is missing.
    Missing,
    /// A key is not known.
    UnknownKey,
    /// A value has the wrong type or form.
    WrongValue,
    /// A name is used twice.
    Duplicate,
    /// A name refers to nothing.
    UnknownName,
    /// A text lacks a language, or is not Unicode NFC.
    BadText,
    /// A citation, certainty or kind is missing or cannot go together.
    BadBasis,
    /// A fact is used against its polarity, so that decisions would stop being exact or monotone.
    Polarity,
    /// Implications run in a circle.
    Circle,
    /// There are more entries than the library holds.
    Capacity,
    /// A layer would weaken the pack below.
    Weakens,
    /// The pack's format or hash is not the expected one.
    Format,
}

/// One fault of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Its class.
    pub code: FaultCode,
    /// Where in the pack, as `fact/serious_harm_now/implies`.
    pub path: String,
    /// The source file, when the pack came from files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line in it, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What is wrong.
    pub what: Text,
    /// What would be right.
    pub right: Text,
}

impl Fault {
    pub(crate) fn new(code: FaultCode, path: impl Into<String>, what: Text, right: Text) -> Self {
        Self { code, path: path.into(), file: None, line: None, what, right }
    }

    /// The fault as one line in this language.
    #[must_use]
    pub fn line_in(&self, lang: Lang) -> String {
        let place = match (&self.file, self.line) {
            (Some(file), Some(line)) if self.path.is_empty() => format!("{file}:{line}"),
            (Some(file), Some(line)) => format!("{file}:{line}: {}", self.path),
            _ => self.path.clone(),
        };
        format!("{place}: {}; {}", self.what.get(lang), self.right.get(lang))
    }
}

/// A pack was refused whole; holds every fault found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub struct PackError {
    /// The faults, in the order of the pack.
    pub faults: Vec<Fault>,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "gói luật bị từ chối / the pack is refused ({})", self.faults.len())?;
        for fault in &self.faults {
            writeln!(f, "  {}", fault.line_in(Lang::Vi))?;
            writeln!(f, "  {}", fault.line_in(Lang::En))?;
        }
        Ok(())
    }
}

/// The known name nearest to a misspelt one, if any is near.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = name.chars().count() / 3;
    known
        .into_iter()
        .map(|candidate| (strsim::osa_distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit.max(1))
        .min()
        .map(|(_, candidate)| candidate)
}

/// "Did you mean …?", or where to look.
pub(crate) fn suggestion<'a>(name: &str, known: impl IntoIterator<Item = &'a str>, section: &str) -> Text {
    nearest(name, known).map_or_else(
        || Text::new(format!("hãy dùng một tên có trong phần {section}"), format!("use a name from {section}")),
        |near| Text::new(format!("có phải “{near}”?"), format!("did you mean “{near}”?")),
    )
}
