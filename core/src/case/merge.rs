//! Merging: the union of two sets of events.

use super::Case;
use super::error::CaseError;
use super::log::{MAX_EVENTS, TakenIn};

impl Case {
    /// Takes in everything of another copy of this case. Commutative, associative, idempotent: whoever merges with whom
    /// in whatever order, equal sets give equal bytes. An event is known by its id and never by its body, so a second
    /// approval with the same words stays a second approval. What a signed erasure on either side took is gone; one without
    /// a signature takes nothing away.
    ///
    /// # Errors
    /// [`CaseError::Unrelated`] for the case of another child, as far as the logs tell: they have no first event in
    /// common; and [`CaseError::Full`]. Nothing is taken in then.
    pub fn merge(&mut self, other: &Self) -> Result<TakenIn, CaseError> {
        if !self.shares_root(other) {
            return Err(CaseError::Unrelated);
        }
        self.join(other)
    }

    /// As [`Case::merge`], for one child that was registered twice: a person found out that both cases are one.
    ///
    /// # Errors
    /// [`CaseError::Full`].
    pub fn join(&mut self, other: &Self) -> Result<TakenIn, CaseError> {
        let events = other.shared();
        let new = events.iter().filter(|event| self.event(event.id()).is_none()).count();
        if self.len().saturating_add(new) > MAX_EVENTS {
            return Err(CaseError::Full);
        }
        Ok(self.take_in(events))
    }
}
