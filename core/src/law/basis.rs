//! On what an entry of a pack rests: citations, certainty, kind, validity.

use serde::{Deserialize, Serialize};

use super::{Citation, Text};
use crate::time::Date;

/// How sure the source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Only recalled, not seen: shown, and decides nothing by itself (chưa kiểm chứng).
    Unverified,
    /// A page about the text (nguồn thứ cấp).
    Secondary,
    /// Read in the legal text itself (nguyên văn).
    Text,
}

/// What kind of source it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Our own proposal (đề xuất).
    Proposal,
    /// Training texts, lists, practice (hướng dẫn).
    Guidance,
    /// Our reading of a cited text, with the alternative named (cách hiểu).
    Reading,
    /// The law itself (luật).
    Law,
}

impl Kind {
    /// Whether this counts in the result *by law*: the law and our flagged readings of it.
    #[must_use]
    pub const fn is_legal(self) -> bool {
        matches!(self, Self::Law | Self::Reading)
    }
}

/// On what an entry rests (căn cứ pháp lý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Where it stands.
    #[serde(default)]
    pub cite: Vec<Citation>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// What kind of source it is.
    pub kind: Kind,
    /// First day on which it holds, in Viet Nam's time; `None`: from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day on which it holds; `None`: no end known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// A remark for the jurist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// What another reader may hold; present for every reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
}

impl Basis {
    /// Whether it holds on this day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        holds(self.from, self.to, day)
    }
}

/// Whether a span with optional ends (both inclusive) covers the day.
pub(crate) fn holds(from: Option<Date>, to: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
}
