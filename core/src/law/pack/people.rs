//! Roles, institutions and places.

use serde::{Deserialize, Serialize};

use crate::law::ids::{RoleId, StepId};
use crate::law::{Basis, Certainty, Text};
use crate::time::Date;

/// A role in child protection, whoever holds it at the time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name.
    pub id: RoleId,
    /// On what it rests.
    pub basis: Basis,
    /// The steps that are taken when this role receives a report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receipt_is: Vec<StepId>,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// What it does.
    #[serde(default)]
    pub explain: Text,
}

/// The body that holds a role at a time and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// The role.
    pub role: RoleId,
    /// On what it rests, with its dates.
    pub basis: Basis,
    /// The body's name at the time.
    #[serde(default)]
    pub name: Text,
    /// Where, as province codes; empty: everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provinces: Vec<String>,
}

/// A province or commune between two dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its code: two digits for a province, three for an old district, five for a commune.
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub name: Text,
    /// The code of its province.
    pub province: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The codes it was formed from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// The old district in whose area it lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<Text>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// The source.
    #[serde(default)]
    pub source: String,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}
