//! What an opinion is worth as consent.

use serde::{Deserialize, Serialize};

use super::kind::Kind;
use crate::Law;
use crate::law::RoleId;
use crate::model::State;
use crate::rules::Weighed;

/// What an opinion is worth as consent: that of a parent or carer who may have done the harm is none (Decree 56/2017
/// Art. 27(1)h, Law on Children Art. 63(1)b).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// It may count: that a parent or carer did the harm is ruled out.
    MayCount,
    /// Nobody knows yet whether a parent or carer did the harm: it counts for nothing until that is settled.
    NotSettled,
    /// A parent or carer is under suspicion: it never counts.
    Never,
    /// It is no opinion of a parent or carer.
    NotAsked,
}

impl Consent {
    /// That of parents and carers, by what is known; `None`: nothing can be told.
    pub(crate) fn of_carers(law: &Law, weighed: Option<&Weighed<'_>>) -> Self {
        let state =
            |weighed: &Weighed<'_>| law.state(weighed.facts(), &crate::facts::HARM_DOER_IS_PARENT_OR_CARER).ok();
        match weighed.and_then(state) {
            Some(State::No) => Self::MayCount,
            Some(State::Yes | State::ReportedYes) => Self::Never,
            Some(State::ReportedNo | State::Unknown) | None => Self::NotSettled,
        }
    }

    /// That of an opinion of this role, recorded by an event of this kind, where that of carers is worth so much.
    pub(crate) fn of(kind: &Kind, role: Option<&RoleId>, carers: Self) -> Self {
        let of_carer = *kind == Kind::OpinionHeard && role.is_some_and(|role| role.as_str() == "parent_or_carer");
        if of_carer { carers } else { Self::NotAsked }
    }
}
