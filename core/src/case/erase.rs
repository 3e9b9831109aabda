//! Erasure: a tombstone that takes the body of a part and its salt, and says what, by whom, why and on which ground.

use serde::{Deserialize, Serialize};

use super::Case;
use super::entry::{Draft, Entry};
use super::error::CaseError;
use super::event::{Actor, EventId};
use super::kind::Kind;
use super::parts::{PartName, Salts};
use crate::law::{Citation, DutyId, Level, Words};
use crate::rules::End;
use crate::time::Moment;

/// Below which no result falls, whatever was erased: sealed when it was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// The level acted on when it was erased.
    pub level: Level,
    /// Whether an emergency was acted on.
    pub emergency: bool,
}

impl Floor {
    /// What to act on: never below this floor.
    #[must_use]
    pub fn hold(self, end: End) -> End {
        end.at_least(End { emergency: self.emergency, level: self.level })
    }

    /// What holds both.
    pub(super) fn graver(self, other: Self) -> Self {
        Self { level: self.level.max(other.level), emergency: self.emergency || other.emergency }
    }
}

/// One part of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The event.
    pub event: EventId,
    /// The part.
    pub part: PartName,
}

/// What an erasure says for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// What was erased.
    pub targets: Vec<Target>,
    /// The legal ground.
    pub ground: Citation,
    /// Why. It is kept: it names nobody.
    pub reason: Words,
    /// The floor under everything that was erased.
    pub floor: Floor,
    /// The breaches that were known when it was erased: they stay.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaches: Vec<DutyId>,
}

impl Erasure {
    /// What it takes; nothing if it does not say why. Whoever has the names taken has the informant's taken with them: the
    /// informant part can be erased alone, the identity part cannot.
    pub(super) fn effective(&self) -> impl Iterator<Item = (EventId, PartName)> + '_ {
        let says_why = !self.reason.reveal().trim().is_empty();
        let targets = self.targets.iter().filter(move |_| says_why);
        targets.flat_map(|target| target.part.taken_with().iter().map(|part| (target.event, *part)))
    }
}

/// How the case and the actor stand when an erasure is asked for:
/// [`Account::clearance`](crate::accountability::Account::clearance) finds it out from the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearance {
    /// Duties that are open.
    pub open_duties: Vec<DutyId>,
    /// Duties that the actor's role or institution did late, or not at all, in this case, and those of which that is in
    /// question.
    pub actor_in_breach_of: Vec<DutyId>,
    /// All breaches known in this case, by whomever.
    pub breaches: Vec<DutyId>,
    /// What is acted on now.
    pub acting: End,
}

/// What is asked to be erased, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureRequest {
    /// What to erase.
    pub targets: Vec<Target>,
    /// The legal ground.
    pub ground: Citation,
    /// Why, in words that name nobody.
    pub reason: Words,
    /// Who erases.
    pub actor: Actor,
    /// When.
    pub at: Moment,
}

impl Case {
    /// Erases parts as [`Case::erase`] does, when how the case stands was found out.
    ///
    /// # Errors
    /// [`CaseError::DutyOpen`] while any duty is open, [`CaseError::ActorInBreach`] for whoever would cover up,
    /// [`CaseError::NoReason`], [`CaseError::NothingToErase`] for what is not here, is no part of that event, is erased
    /// already, or must stay (erasures and checkpoints), [`CaseError::Empty`]; and as [`Case::record`].
    pub(crate) fn erase_cleared(
        &mut self,
        request: ErasureRequest,
        clearance: &Clearance,
        salts: &Salts,
    ) -> Result<EventId, CaseError> {
        let ErasureRequest { mut targets, ground, reason, actor, at } = request;
        if !clearance.actor_in_breach_of.is_empty() {
            return Err(CaseError::ActorInBreach { duties: clearance.actor_in_breach_of.clone() });
        }
        if !clearance.open_duties.is_empty() {
            return Err(CaseError::DutyOpen { duties: clearance.open_duties.clone() });
        }
        if reason.reveal().trim().is_empty() {
            return Err(CaseError::NoReason);
        }
        targets.sort_unstable();
        targets.dedup();
        let erasable = |target: &Target| {
            self.event(target.event).is_some_and(|event| {
                target.part.taken_with().iter().any(|part| event.part(*part).is_some())
                    && !matches!(event.header().kind, Kind::Erasure | Kind::Witness)
            })
        };
        if targets.is_empty() {
            return Err(CaseError::Empty);
        }
        if let Some(target) = targets.iter().find(|target| !erasable(target)) {
            return Err(CaseError::NothingToErase { event: target.event, part: target.part });
        }
        let floor = Floor { level: clearance.acting.level, emergency: clearance.acting.emergency };
        let breaches = clearance.breaches.clone();
        let erasure = Erasure { targets, ground, reason, floor, breaches };
        let taken: Vec<_> = erasure.effective().collect();
        let entry = Entry::Erasure(erasure);
        let id = self.append(Draft { kind: Kind::Erasure, actor, happened: at, written: at, entry }, salts)?;
        // Here it takes effect as it is written; elsewhere, and for good, when it is signed.
        taken.into_iter().for_each(|(event, part)| self.forget(event, part));
        Ok(id)
    }
}
