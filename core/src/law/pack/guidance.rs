//! Guidance, penalties and tasks.

use serde::{Deserialize, Serialize};

use crate::law::ids::{MeasureId, RoleId};
use crate::law::{Basis, Text};

/// Whom prevention guidance addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The child.
    Child,
    /// Parents and carers.
    Carers,
    /// The school.
    School,
    /// The community.
    Community,
}

/// A piece of prevention guidance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// Its name.
    pub id: String,
    /// For whom.
    pub audience: Audience,
    /// The text.
    #[serde(default)]
    pub text: Text,
    /// The measures it carries out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureId>,
    /// On what it rests.
    pub basis: Basis,
}

/// An amount in đồng (VND); an end that no source gives is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u64>,
    /// At most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u64>,
}

/// What the law threatens for an act. Information; never a finding about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Penalty {
    /// Its name.
    pub id: String,
    /// The act.
    #[serde(default)]
    pub act: Text,
    /// Whom it addresses.
    #[serde(default)]
    pub who: Text,
    /// The fine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// On what it rests, with its dates.
    pub basis: Basis,
}

/// What a task is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum TaskAbout {
    /// Goes on without end.
    Standing,
    /// Holding bodies and persons to account.
    Accountability,
    /// Prevention.
    Prevention,
    /// Support and intervention.
    Support,
    /// Oversight.
    Oversight,
    /// Coordination.
    Coordination,
    /// Procedure.
    Procedure,
    /// Resources.
    Resources,
    /// Roles.
    Roles,
    /// Early detection.
    EarlyDetection,
}

/// What an instrument asks of bodies without a clock of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its name, as `S16`.
    pub id: String,
    /// Whom it addresses, in its words.
    #[serde(default)]
    pub who: Text,
    /// The roles that hold it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleId>,
    /// What it asks.
    #[serde(default)]
    pub text: Text,
    /// What it is about.
    pub about: TaskAbout,
    /// On what it rests.
    pub basis: Basis,
}
