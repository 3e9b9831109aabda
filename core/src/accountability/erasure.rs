//! Erasing from a case: how the case and the actor stand is found out from the log, not said by the caller.

use super::record::RecordState;
use super::{Account, AccountError};
use crate::Law;
use crate::case::{Actor, Case, CaseError, Clearance, ErasureRequest, EventId, Salts};
use crate::law::DutyId;

/// Why nothing was erased. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EraseError {
    /// It is refused, or is no erasure.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// No account can be drawn up, so nobody can tell which duties are open.
    #[error(transparent)]
    Account(#[from] AccountError),
}

impl Account {
    /// How the case and this actor stand towards an erasure.
    ///
    /// - *Open* is every duty owed by law and not done, whether its moment has passed or not; not a standing duty that no
    ///   step meets, such as confidentiality.
    /// - *In breach* is the actor if its role is one that owes a duty in question, or if its institution is one that the duty
    ///   is laid to; also where the start is disputed or a moment is not witnessed: whoever avoids a witness must not be
    ///   the one who erases. That is our proposal, on the safe side; the law is silent.
    #[must_use]
    pub fn clearance(&self, law: &Law, actor: &Actor) -> Clearance {
        let owed = || self.records.iter().filter(|record| record.is_owed());
        let can_be_met = |duty: &DutyId| law.deciding_duty(duty).is_none_or(|known| !known.met_by.is_empty());
        let open = owed().filter(|record| record.done.is_none() && record.ended.is_none());
        let open = open.filter(|record| record.act_by.is_some() || can_be_met(&record.duty));
        let own = owed().filter(|record| record.state.is_in_question()).filter(|record| {
            let by_role = record.holders.iter().any(|holder| holder.role == actor.role);
            let by_institution = record.institutions.contains(&actor.institution)
                || record.done.iter().flat_map(|done| &done.by).any(|by| by.institution == actor.institution);
            by_role || by_institution
        });
        let late = owed().filter(|record| matches!(record.state, RecordState::MetLate | RecordState::Missed));
        let sealed = self.sealed.iter().map(|sealed| sealed.duty.clone());
        Clearance {
            open_duties: names(open.map(|record| record.duty.clone())),
            actor_in_breach_of: names(own.map(|record| record.duty.clone())),
            breaches: names(late.map(|record| record.duty.clone()).chain(sealed)),
            acting: self.acting,
        }
    }
}

fn names(duties: impl Iterator<Item = DutyId>) -> Vec<DutyId> {
    let mut names: Vec<DutyId> = duties.collect();
    names.sort_unstable();
    names.dedup();
    names
}

impl Case {
    /// Erases parts for good: body and salt go here at once, and on every device that merges with this one when the event is
    /// [signed](Case::sign). A tombstone stays, with the floor and the breaches of that moment. Until it is signed the parts
    /// come back with any copy that has them: an erasure of which nobody can tell whose it is takes nothing away
    /// ([`Case::unsigned_erasures`]).
    ///
    /// It is refused while a duty is open, and to an actor in breach: what [`Account::clearance`] finds in the log at the
    /// moment of the request. The request's moment is written into the erasure; a moment before what the log already holds
    /// makes that look undone, and so refuses.
    ///
    /// # Errors
    /// [`EraseError::Case`] with [`CaseError::DutyOpen`] while any duty is open, [`CaseError::ActorInBreach`] for whoever
    /// would cover up, [`CaseError::NoReason`], [`CaseError::NothingToErase`] for what is not here, is no part of that event,
    /// is erased already, or must stay (erasures and checkpoints), [`CaseError::Empty`]; and as [`Case::record`].
    /// [`EraseError::Account`] where nobody can tell which duties are open.
    pub fn erase(&mut self, law: &Law, request: ErasureRequest, salts: &Salts) -> Result<EventId, EraseError> {
        let clearance = self.account(law, request.at)?.clearance(law, &request.actor);
        Ok(self.erase_cleared(request, &clearance, salts)?)
    }
}
