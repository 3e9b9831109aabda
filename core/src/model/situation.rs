//! All that is known about one child at one moment, and what has been done so far.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::assessment::Assessment;
use super::child::Child;
use super::report::Report;
use crate::law::{Level, RoleId, StepId, Words};
use crate::time::{Date, Moment};

/// Where the case is handled, by the codes of its date.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locality {
    /// Two-digit province code, as `51`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// Five-digit commune code, as `23293`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune: Option<String>,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The step.
    pub step: StepId,
    /// When it was taken.
    pub at: Moment,
}

/// What an override asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverrideTo {
    /// Act on this level.
    Level(Level),
    /// Act, or stop acting, on an emergency.
    Emergency(bool),
}

/// A person's decision to act on more than the rules say; or on less, as far as only guidance and proposals said more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// What to act on.
    pub to: OverrideTo,
    /// Who decided.
    pub by: RoleId,
    /// When.
    pub at: Moment,
    /// Why; needed.
    pub reason: Words,
}

/// The input of a decision.
///
/// With at least one report or step it is a *case*: what is not ruled out is acted on. Without any it is a registry
/// entry being *screened*: only what is established or reported counts, never a suspicion from empty fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The moment of the decision.
    pub now: Moment,
    /// The day whose law applies, if not the day of `now`: for replaying an old decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_on: Option<Date>,
    /// Where.
    #[serde(default)]
    pub place: Locality,
    /// The child.
    #[serde(default)]
    pub child: Child,
    /// The reports.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<Report>,
    /// The assessments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// Further answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The steps taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Overrides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
}

impl Situation {
    /// Nothing known yet, at this moment.
    #[must_use]
    pub fn new(now: Moment) -> Self {
        Self {
            now,
            law_on: None,
            place: Locality::default(),
            child: Child::default(),
            reports: Vec::new(),
            assessments: Vec::new(),
            answers: Vec::new(),
            events: Vec::new(),
            overrides: Vec::new(),
        }
    }

    /// Whether this is a case, not a registry entry being screened.
    #[must_use]
    pub fn is_case(&self) -> bool {
        !self.reports.is_empty() || !self.events.is_empty() || !self.assessments.is_empty()
    }

    /// The day whose law applies.
    #[must_use]
    pub fn law_day(&self) -> Date {
        self.law_on.unwrap_or_else(|| self.now.date())
    }
}
