//! The working calendar.

use serde::{Deserialize, Serialize};

use crate::law::{Certainty, Text};
use crate::time::{Date, YearStatus};

/// A year of the working calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    /// The year.
    pub year: u16,
    /// How far it is known.
    pub status: YearStatus,
    /// How sure the source is.
    pub certainty: Certainty,
    /// From what.
    #[serde(default)]
    pub sources: Vec<Text>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Why a day is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayWhy {
    /// By the Labour Code.
    Statutory,
    /// Makes up for a holiday on a weekly rest day (nghỉ bù).
    Compensating,
    /// Swapped with a Saturday that is worked (hoán đổi).
    Swapped,
    /// By the year's announcement.
    Announced,
}

/// Days off, both ends included; may span weekends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Why.
    pub why: HolidayWhy,
    /// How sure the source is.
    pub certainty: Certainty,
    /// Its name.
    #[serde(default)]
    pub name: Text,
    /// The notice or data.
    #[serde(default)]
    pub source: String,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A Saturday that is worked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worked {
    /// The day.
    pub date: Date,
    /// The day off that it makes up for.
    pub instead_of: Date,
    /// How sure the source is.
    pub certainty: Certainty,
    /// The notice or data.
    #[serde(default)]
    pub source: String,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A day of which it is not known whether it is worked: something was proposed, and no decision was found. It counts as the
/// rest of the calendar has it; what is counted over it is provisional.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unsettled {
    /// The day.
    pub date: Date,
    /// How sure the source of the proposal is.
    pub certainty: Certainty,
    /// What is not known.
    #[serde(default)]
    pub name: Text,
    /// The proposal.
    #[serde(default)]
    pub source: String,
}
