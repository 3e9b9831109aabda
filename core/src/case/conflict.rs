//! Who handles a case and is said to be the suspect or a relative.

use serde::{Deserialize, Serialize};

use super::Case;
use super::entry::Act;
use super::event::{Actor, DeviceId, EventId};
use super::institution::InstitutionCode;
use crate::law::RoleId;

/// Somebody who handles the case and is said to be the suspect or a relative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The event that says so.
    pub event: EventId,
    /// The role, if it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// The institution of that role; `None`: that of the case's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub institution: Option<String>,
    /// Who recorded the events it points to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// The event that passed the case to somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rerouted: Option<EventId>,
}

/// The step by which somebody says so.
pub(crate) const FOUND: &str = "actor_conflict_found";
/// The step by which the case passes to somebody else.
pub(crate) const REROUTED: &str = "case_rerouted";

impl Conflict {
    /// What an act says of it: the role in `party`, the events of that person in `about`.
    pub(crate) fn of(case: &Case, event: EventId, by: &Actor, act: &Act) -> Self {
        let about = act.about.iter().filter_map(|id| case.event(*id));
        let own =
            act.party.as_ref().is_some_and(is_commune_role) && InstitutionCode::of(&by.institution).commune().is_some();
        Self {
            event,
            role: act.party.clone(),
            institution: own.then(|| by.institution.clone()),
            actors: about.map(|event| event.header().actor.clone()).collect(),
            rerouted: None,
        }
    }

    /// Whether it names whoever looks in this role for this institution. On which device is not known: once the case is with
    /// somebody else, the post looks again.
    pub(crate) fn names_post(&self, role: &RoleId, institution: &str, here: Option<&str>) -> bool {
        self.rerouted.is_none() && self.is_said_of(role, institution, None, here)
    }

    /// Whether it names this actor. Once the case is with somebody else (`passed_on`) the post may act again, the device of
    /// that person not. `here`: the commune of the case, if it is known.
    pub(crate) fn names(&self, actor: &Actor, here: Option<&str>, passed_on: bool) -> bool {
        self.is_said_of(&actor.role, &actor.institution, passed_on.then_some(actor.device), here)
    }

    /// `device`: where the post alone does not tell who it is.
    fn is_said_of(&self, role: &RoleId, institution: &str, device: Option<DeviceId>, here: Option<&str>) -> bool {
        if !self.actors.is_empty() {
            return self.actors.iter().any(|other| {
                let same_post = other.role == *role && other.institution == institution;
                same_post && device.is_none_or(|device| device == other.device)
            });
        }
        let is_here = here.zip(InstitutionCode::of(institution).commune()).is_none_or(|(a, b)| a == b);
        self.role.as_ref() == Some(role) && self.institution.as_ref().map_or(is_here, |own| own == institution)
    }
}

/// Whether this role is a parent or carer: the guardian, the alternative carer or who is charged with the care (Law on
/// Children Art. 4(4)).
pub(crate) fn is_carer_role(role: &RoleId) -> bool {
    matches!(role.as_str(), "parent_or_carer" | "alternative_carer")
}

/// Whether a role acts for the people's committee of a commune.
pub(crate) fn is_commune_role(role: &RoleId) -> bool {
    role.as_str().starts_with("commune_") && role.as_str() != "commune_police"
}
