//! Results as intervals, and how firmly anything stands.

use serde::{Deserialize, Serialize};

use crate::law::Level;

/// One end of the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// Whether urgent protection is needed (cần được bảo vệ khẩn cấp).
    pub emergency: bool,
    /// The level of protection.
    pub level: Level,
}

impl End {
    /// The graver of the two, in each of both respects.
    #[must_use]
    pub fn at_least(self, other: Self) -> Self {
        Self { emergency: self.emergency || other.emergency, level: self.level.max(other.level) }
    }
}

/// A result as an interval: there is no single level that hides which end it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    /// What is certain (đã xác định): for papers and statistics.
    pub established: End,
    /// What would hold if every report is true; lies between the two ends.
    pub reported: End,
    /// What is not ruled out (phải hành động theo): for triage, worklists and clocks.
    pub act_on: End,
}

/// How firmly something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Not ruled out yet; acted on as a precaution.
    NotRuledOut,
    /// Reported by somebody; acted on.
    Reported,
    /// Established (đã xác định).
    Established,
}
