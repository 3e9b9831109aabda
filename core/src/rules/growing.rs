//! A situation that changes from moment to moment, weighed without weighing again what stayed.

use alloc::borrow::Cow;

use super::decide::Known;
use super::interval::End;
use super::timeline::Timeline;
use super::{DecideError, Law, Weighed};
use crate::model::{GrowingLedger, Situation, Told};
use crate::time::Moment;

/// What is known, as it comes to be known: answers and steps are added and taken out, and at any moment it is weighed to
/// what [`Law::weigh`] makes of all of them.
pub(crate) struct Growing<'a> {
    law: &'a Law,
    ledger: GrowingLedger<'a>,
    /// Sorted; as often as each was taken.
    steps: Vec<(u16, Moment)>,
    /// How many reports, assessments and acts there are.
    records: usize,
}

impl<'a> Growing<'a> {
    /// Nothing known yet.
    pub(crate) fn new(law: &'a Law) -> Self {
        Self { law, ledger: GrowingLedger::new(&law.vocabulary), steps: Vec::new(), records: 0 }
    }

    pub(crate) const fn answers(&mut self) -> &mut GrowingLedger<'a> {
        &mut self.ledger
    }

    /// A report, an assessment or an act came in, or does not stand any more.
    pub(crate) const fn count(&mut self, came: bool) {
        self.records = if came { self.records.saturating_add(1) } else { self.records.saturating_sub(1) };
    }

    pub(crate) fn add_step(&mut self, step: u16, at: Moment) {
        let place = self.steps.partition_point(|known| *known <= (step, at));
        self.steps.insert(place, (step, at));
    }

    pub(crate) fn take_step(&mut self, step: u16, at: Moment) {
        if let Ok(place) = self.steps.binary_search(&(step, at)) {
            self.steps.remove(place);
        }
    }

    /// Weighs it at the moment of this situation, which says of the child, the place and the overrides, and nothing else.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub(crate) fn weigh(&mut self, situation: Situation, sealed: Option<End>) -> Result<Weighed<'a>, DecideError> {
        let law = self.law;
        let ages = situation.child.ages_told(&law.vocabulary, situation.now)?;
        let ages: Vec<Told> = ages.collect();
        ages.iter().for_each(|told| self.ledger.add_answer(told));
        let ledger = self.ledger.ledger();
        ages.iter().for_each(|told| self.ledger.take_answer(told));
        let timeline = Timeline::sorted(self.steps.clone(), situation.now, &law.steps);
        let is_case = self.records > 0;
        let known = Known { is_case, ledger: ledger?, timeline, warnings: Vec::new() };
        Weighed::of(law, Cow::Owned(situation), known, sealed)
    }
}
