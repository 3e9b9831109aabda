//! Facts (yếu tố): one yes/no statement with a tense.

use serde::{Deserialize, Serialize};

use crate::law::ids::{FactId, GroupId};
use crate::law::{Basis, Text};

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum About {
    /// The child.
    Child,
    /// The family.
    Family,
    /// The person who harms (người gây tổn hại).
    HarmDoer,
    /// The community.
    Community,
    /// Life online.
    Online,
    /// The report.
    Report,
    /// An assessment.
    Assessment,
}

/// How a fact counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// Its presence endangers.
    Danger,
    /// Its presence protects; rules may use only its absence.
    Protection,
    /// It triggers something and never protects by being absent.
    Neutral,
}

/// When a fact is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tense {
    /// It happened at some time, and stays true.
    Ever,
    /// It is so now, and can end.
    Now,
    /// It threatens.
    Future,
}

/// Whom to ask. Never the child: a child is not interviewed by software.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskWhom {
    /// Look into the file or a register.
    File,
    /// Ask an adult who is not the suspect.
    Adult,
    /// Observe.
    Observe,
    /// Only staff trained for it.
    Trained,
}

/// How sensitive an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Ordinary.
    Ordinary,
    /// Identity.
    Identity,
    /// Health.
    Health,
    /// Sexual life or harm.
    Sexual,
    /// Crime.
    Criminal,
    /// Family life.
    Family,
}

/// From which record the library computes a fact that nobody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Derivation {
    /// From the child's birth.
    Age,
    /// From a rating row of form 02, 03 or 06.
    Rating,
    /// From the report.
    Report,
}

/// What it takes to establish a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// A conclusion by a competent body, clinic or expert (Decree 56 Art. 11).
    Conclusion,
}

/// A fact (yếu tố): one yes/no statement with a tense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its name.
    pub id: FactId,
    /// What it is about.
    pub about: About,
    /// How it counts.
    pub polarity: Polarity,
    /// When it is true.
    pub tense: Tense,
    /// Whom to ask.
    pub ask: AskWhom,
    /// How sensitive an answer is.
    pub sensitivity: Sensitivity,
    /// On what it rests.
    pub basis: Basis,
    /// What a Yes makes Yes; of the same polarity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implies: Vec<FactId>,
    /// What a Yes is at least a report of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggests: Vec<FactId>,
    /// From which record it is computed, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derivation>,
    /// The sub-group of Decree 56 Arts 3-16 that it is, as `a.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup: Option<String>,
    /// The group of Law Art. 10(1) that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// What cannot be Yes together with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<FactId>,
    /// Whether it is one of the kinds of abuse of Law Art. 4.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub abuse_kind: bool,
    /// What it takes to establish it, if more than an officer's assessment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// Its short name.
    #[serde(default)]
    pub name: Text,
    /// The yes/no question, in plain words.
    #[serde(default)]
    pub question: Text,
    /// What counts and what does not.
    #[serde(default)]
    pub explain: Text,
}
