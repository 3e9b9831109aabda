//! Steps that were recorded and have no effect on where the case stands.

use alloc::collections::BTreeMap;

use crate::case::EventId;
use crate::law::StepId;

/// By event, the steps that count for nothing, as [`crate::procedure`] judges. What an event tells of danger counts all the
/// same, and so do the moves that it makes with effect.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Void(BTreeMap<EventId, Vec<StepId>>);

impl Void {
    pub(crate) fn add(&mut self, event: EventId, steps: impl IntoIterator<Item = StepId>) {
        self.0.entry(event).or_default().extend(steps);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, event: EventId, step: &StepId) -> bool {
        self.0.get(&event).is_some_and(|steps| steps.contains(step))
    }
}
