//! Steps and duties.

use serde::{Deserialize, Serialize};

use super::rule::Clause;
use crate::law::ids::{DutyId, FactId, ReadingId, RoleId, SignalId, StepId};
use crate::law::{Basis, Certainty, Citation, Kind, Text};
use crate::time::Limit;

/// Something that happens in a case; duties start from steps and are met by steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// Whether its moment is a plan, which may lie ahead.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub planned: bool,
    /// Steps that it is, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<StepId>,
    /// Whether it closes what came before: a later report begins anew.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub closes: bool,
    /// The official form that records it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
}

/// What opens a duty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Opens {
    /// Any report.
    Report,
    /// An emergency to act on.
    Emergency,
    /// Support level or higher to act on.
    Support,
    /// Intervention level to act on.
    Intervention,
    /// A ground of separation, reported or established.
    Separation,
    /// A person known to be 16 or older.
    OutsideLaw,
    /// One of the steps in `after`.
    Step,
    /// A signal, reported or established.
    Signal(SignalId),
}

impl Serialize for Opens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Report => serializer.serialize_str("report"),
            Self::Emergency => serializer.serialize_str("emergency"),
            Self::Support => serializer.serialize_str("support"),
            Self::Intervention => serializer.serialize_str("intervention"),
            Self::Separation => serializer.serialize_str("separation"),
            Self::OutsideLaw => serializer.serialize_str("outside_law"),
            Self::Step => serializer.serialize_str("step"),
            Self::Signal(signal) => serializer.collect_str(&format_args!("signal:{signal}")),
        }
    }
}

impl<'de> Deserialize<'de> for Opens {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<'_, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(Self::EXPECTED))
    }
}

impl Opens {
    /// What a pack may write here.
    pub(crate) const EXPECTED: &str =
        "report, emergency, support, intervention, separation, outside_law, step or signal:<id>";

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "report" => Self::Report,
            "emergency" => Self::Emergency,
            "support" => Self::Support,
            "intervention" => Self::Intervention,
            "separation" => Self::Separation,
            "outside_law" => Self::OutsideLaw,
            "step" => Self::Step,
            _ => Self::Signal(SignalId::from(text.strip_prefix("signal:")?)),
        })
    }
}

/// One defensible reading of where a clock starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Its name.
    pub reading: ReadingId,
    /// The step whose moment starts the clock.
    pub step: StepId,
    /// How sure the source is.
    pub certainty: Certainty,
    /// What kind of source it is.
    pub kind: Kind,
    /// Whether this is the cautious reading, by which to act.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub cautious: bool,
    /// Whether nothing runs out under this reading: it finds no limit in the law.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub unlimited: bool,
    /// The limit under this reading, where it is not that of the duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// Where it stands.
    #[serde(default)]
    pub cite: Vec<Citation>,
    /// A remark for the jurist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// For a reading: what another reader may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
}

/// A recorded step after which a duty is no longer owed. What was late before it stays late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// The step. One at the very moment that opened the duty does not end it.
    pub step: StepId,
    /// Where it stands.
    #[serde(default)]
    pub cite: Vec<Citation>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// What kind of source it is.
    pub kind: Kind,
    /// For a reading: what another reader may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
}

/// Said of a duty that has to be done as fast as possible before its outer limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speed {
    /// Nhanh nhất có thể.
    AsFastAsPossible,
}

/// Whom a duty protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// A child: under 16.
    #[default]
    Child,
    /// A person under 18.
    #[serde(rename = "under_18")]
    Under18,
}

/// Something a role must do by a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its name.
    pub id: DutyId,
    /// Who; the first answers for it.
    pub roles: Vec<RoleId>,
    /// What opens it.
    pub opens: Opens,
    /// Its limit.
    pub limit: Limit,
    /// On what it rests.
    pub basis: Basis,
    /// Whom it protects.
    #[serde(default)]
    pub scope: Scope,
    /// Where its clock starts, one entry per defensible reading; exactly one is cautious.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub starts: Vec<Start>,
    /// The steps any of which meets it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met_by: Vec<StepId>,
    /// With [`Opens::Step`]: the steps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<StepId>,
    /// Further conditions on facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Clause>,
    /// Protections that must be absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<FactId>,
    /// The official forms it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// The steps any of which ends it; none: it is owed until it is done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ends: Vec<Ending>,
    /// The duty inside whose limit it has to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<DutyId>,
    /// How often it comes again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Limit>,
    /// Said always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speed: Option<Speed>,
    /// What emergency adds; it waives nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_emergency: Option<Speed>,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// What has to be done.
    #[serde(default)]
    pub explain: Text,
}

/// A limit that a layer shortens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tightening {
    /// The duty of the pack below.
    pub duty: DutyId,
    /// Its shorter limit.
    pub limit: Limit,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// On what it rests.
    pub basis: Basis,
}
