//! Levels, rules and measures.

use serde::{Deserialize, Serialize};

use crate::law::ids::{FactId, GroupId, MeasureId, RuleId, SeparationId, SignalId};
use crate::law::{Basis, Text};

/// The three levels of protection (cấp độ bảo vệ trẻ em), Law on Children Arts 47-50.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Phòng ngừa: for every child.
    Prevention,
    /// Hỗ trợ: for a child at risk or in special circumstances.
    Support,
    /// Can thiệp: for an abused child, and recovery of a child in special circumstances.
    Intervention,
}

/// One condition of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ClauseShape", into = "ClauseShape")]
pub enum Clause {
    /// At least one of these dangers is present.
    Any(Vec<FactId>),
    /// All of these dangers are present.
    All(Vec<FactId>),
    /// At least `n` of these count: a danger when present, a protection when absent.
    AtLeast {
        /// How many.
        n: u16,
        /// Of which facts.
        of: Vec<FactId>,
    },
}

impl Clause {
    /// The facts it speaks of.
    #[must_use]
    pub fn facts(&self) -> &[FactId] {
        match self {
            Self::Any(facts) | Self::All(facts) | Self::AtLeast { of: facts, .. } => facts,
        }
    }
}

/// How a clause is written: `{ any = […] }`, `{ all = […] }` or `{ at_least = 2, of = […] }`.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseShape {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any: Option<Vec<FactId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all: Option<Vec<FactId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<Vec<FactId>>,
}

impl TryFrom<ClauseShape> for Clause {
    type Error = &'static str;

    fn try_from(shape: ClauseShape) -> Result<Self, Self::Error> {
        match shape {
            ClauseShape { any: Some(any), all: None, at_least: None, of: None } => Ok(Self::Any(any)),
            ClauseShape { any: None, all: Some(all), at_least: None, of: None } => Ok(Self::All(all)),
            ClauseShape { any: None, all: None, at_least: Some(n), of: Some(of) } => Ok(Self::AtLeast { n, of }),
            _ => Err("a condition is { any = […] }, { all = […] } or { at_least = n, of = […] }"),
        }
    }
}

impl From<Clause> for ClauseShape {
    fn from(clause: Clause) -> Self {
        match clause {
            Clause::Any(any) => Self { any: Some(any), ..Self::default() },
            Clause::All(all) => Self { all: Some(all), ..Self::default() },
            Clause::AtLeast { n, of } => Self { at_least: Some(n), of: Some(of), ..Self::default() },
        }
    }
}

/// What a rule concludes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Then {
    /// This level at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Urgent protection.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub emergency: bool,
    /// A group of Law Art. 10(1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// A ground of temporary separation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separation: Option<SeparationId>,
    /// A signal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<SignalId>,
}

/// A rule: conditions, conclusion, citation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What it concludes.
    pub then: Then,
    /// On what it rests.
    pub basis: Basis,
    /// All must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Clause>,
    /// Protections that must be absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<FactId>,
    /// Protections that the cited text itself makes an exception of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<FactId>,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
}

/// A measure of Law on Children Arts 48-50, with the eligibility of its own point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its point, as `I-b`.
    pub id: MeasureId,
    /// Its level.
    pub level: Level,
    /// On what it rests.
    pub basis: Basis,
    /// For whom; empty: every child.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Clause>,
    /// Protections that must be absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<FactId>,
    /// Its content in short.
    #[serde(default)]
    pub name: Text,
    /// What it means in practice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explain: Option<Text>,
}
