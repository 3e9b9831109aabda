//! A ledger to which words are added, and from which they are taken, without weighing again what stayed.

use alloc::collections::BTreeMap;

use super::{Arrival, Ledger, Placed, Settled, Told, is_withdrawn, needed, refuse_self_contradictions};
use crate::model::answer::{Source, Weight};
use crate::model::facts::FactsError;
use crate::model::factset::FactSet;
use crate::model::vocabulary::Vocabulary;
use crate::time::Moment;

/// What is said of one danger, in order.
#[derive(Debug, Clone, Default)]
struct Heard {
    arrivals: Vec<Arrival>,
    /// What stood after each of the first of them: whatever comes in later than these changes nothing before it.
    settled: Vec<Settled>,
    /// The Yes to this very fact, by moment, each with whether it was withdrawn.
    yes: Vec<(Arrival, bool)>,
    /// The moments at which a finding, and a conclusion, said No to this or to what it implies, in order.
    no: [Vec<Moment>; 2],
}

impl Heard {
    fn add(&mut self, arrival: Arrival) {
        let place = self.arrivals.partition_point(|known| *known <= arrival);
        self.arrivals.insert(place, arrival);
        self.settled.truncate(place);
    }

    fn take(&mut self, arrival: Arrival) {
        if let Ok(place) = self.arrivals.binary_search(&arrival) {
            self.arrivals.remove(place);
            self.settled.truncate(place);
        }
    }

    fn settle(&mut self, needed: Weight) -> Settled {
        let mut settled = self.settled.last().copied().unwrap_or_default();
        for (arrival, place) in self.arrivals.iter().zip(0..).skip(self.settled.len()) {
            settled.hear(needed, arrival, place);
            self.settled.push(settled);
        }
        settled
    }

    fn last_no(&self) -> [Moment; 2] {
        self.no.each_ref().map(|moments| moments.last().copied().unwrap_or(Moment::MIN))
    }
}

/// Answers as they came to be known: at every moment what [`Ledger::weigh`] makes of all of them.
pub(crate) struct GrowingLedger<'a> {
    vocabulary: &'a Vocabulary,
    /// By position.
    heard: Vec<Heard>,
    reached: FactSet,
    /// What each source said at one moment.
    breaths: BTreeMap<(Source, Moment), Vec<Told>>,
    /// Those to which something was added.
    unproved: Vec<(Source, Moment)>,
}

impl<'a> GrowingLedger<'a> {
    pub(crate) fn new(vocabulary: &'a Vocabulary) -> Self {
        let mut heard = Vec::new();
        heard.resize_with(vocabulary.len(), Heard::default);
        Self { vocabulary, heard, reached: FactSet::EMPTY, breaths: BTreeMap::new(), unproved: Vec::new() }
    }

    /// Adds what is said in the one batch of answers.
    pub(crate) fn add_answer(&mut self, told: &Told) {
        let breath = (told.source, told.at);
        let said = self.breaths.entry(breath).or_default();
        if !said.is_empty() {
            self.unproved.push(breath);
        }
        said.push(told.clone());
        self.add(told);
    }

    /// Takes out what was added by [`Self::add_answer`].
    pub(crate) fn take_answer(&mut self, told: &Told) {
        if let Some(said) = self.breaths.get_mut(&(told.source, told.at)) {
            let same = |other: &Told| other.fact() == told.fact() && other.value == told.value;
            if let Some(place) = said.iter().position(same) {
                said.remove(place);
            }
        }
        self.take(told);
    }

    /// Adds what is said in a batch of its own.
    pub(crate) fn add(&mut self, told: &Told) {
        let Some(placed) = Placed::new(self.vocabulary, told) else { return };
        if placed.present {
            let Some(heard) = self.heard.get_mut(placed.fact.position()) else { return };
            let withdrawn = is_withdrawn(&placed.arrival, heard.last_no());
            let place = heard.yes.partition_point(|(known, _)| *known <= placed.arrival);
            heard.yes.insert(place, (placed.arrival, withdrawn));
            self.arrive(&placed, withdrawn, Heard::add);
        } else {
            self.arrive(&placed, false, Heard::add);
            self.correct(&placed, |moments, at| moments.insert(moments.partition_point(|known| *known <= at), at));
        }
    }

    /// Takes out what was added by [`Self::add`].
    pub(crate) fn take(&mut self, told: &Told) {
        let Some(placed) = Placed::new(self.vocabulary, told) else { return };
        if placed.present {
            let Some(heard) = self.heard.get_mut(placed.fact.position()) else { return };
            let Ok(place) = heard.yes.binary_search_by(|(known, _)| known.cmp(&placed.arrival)) else { return };
            let (_, withdrawn) = heard.yes.remove(place);
            self.arrive(&placed, withdrawn, Heard::take);
        } else {
            self.arrive(&placed, false, Heard::take);
            self.correct(&placed, |moments, at| {
                if let Ok(place) = moments.binary_search(&at) {
                    moments.remove(place);
                }
            });
        }
    }

    fn arrive(&mut self, placed: &Placed, withdrawn: bool, change: impl Fn(&mut Heard, Arrival)) {
        let Self { heard, reached, .. } = self;
        placed.reach(self.vocabulary, withdrawn, |facts, arrival| {
            *reached = reached.or(facts);
            for fact in facts.iter() {
                if let Some(heard) = heard.get_mut(fact.position()) {
                    change(heard, arrival);
                }
            }
        });
    }

    /// A No withdraws each Yes before it that it weighs against, or ceases to.
    fn correct(&mut self, no: &Placed, change: impl Fn(&mut Vec<Moment>, Moment)) {
        let by = match no.arrival.weight {
            Weight::Claim => return,
            Weight::Finding => 0,
            Weight::Conclusion => 1,
        };
        for fact in self.vocabulary.down(no.fact).iter() {
            let Some(heard) = self.heard.get_mut(fact.position()) else { continue };
            if let Some(moments) = heard.no.get_mut(by) {
                change(moments, no.arrival.at);
            }
            let last = heard.last_no();
            let earlier = heard.yes.partition_point(|(yes, _)| yes.at < no.arrival.at);
            let mut moved = Vec::new();
            for (yes, withdrawn) in heard.yes.iter_mut().take(earlier) {
                let anew = is_withdrawn(yes, last);
                if anew != *withdrawn {
                    *withdrawn = anew;
                    moved.push((*yes, anew));
                }
            }
            for (arrival, withdrawn) in moved {
                let yes = Placed { fact, present: true, arrival };
                self.arrive(&yes, !withdrawn, Heard::take);
                self.arrive(&yes, withdrawn, Heard::add);
            }
        }
    }

    /// The facts, and since when each danger was told; without what is only told to a person.
    ///
    /// # Errors
    /// [`FactsError`] for one source contradicting itself at one moment.
    pub(crate) fn ledger(&mut self) -> Result<Ledger, FactsError> {
        self.unproved.sort_unstable();
        self.unproved.dedup();
        // Only what is proved is forgotten: a contradiction is refused until it is taken out.
        for breath in &self.unproved {
            if let Some(said) = self.breaths.get(breath) {
                refuse_self_contradictions(self.vocabulary, said)?;
            }
        }
        self.unproved.clear();
        let mut ledger = Ledger { spans: vec![(0, 0); self.vocabulary.len()], ..Ledger::default() };
        for fact in self.reached.iter() {
            let Some(heard) = self.heard.get_mut(fact.position()) else { continue };
            let begin = ledger.told_so_far();
            let settled = Settled { conflict: None, ..heard.settle(needed(self.vocabulary, fact)) };
            ledger.enter(self.vocabulary, fact, &heard.arrivals, &settled);
            let end = ledger.told_so_far();
            if let Some(span) = ledger.spans.get_mut(fact.position()) {
                *span = (begin, end);
            }
        }
        Ok(ledger)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Hearing;
    use super::super::tests::{answer, drawn, vocabulary, weigh};
    use super::*;
    use crate::model::Answer;
    use proptest::prelude::*;

    proptest! {
        /// Whatever is added and taken out in whatever order: what is left is weighed as if nothing else had been said.
        #[test]
        fn what_is_left_is_weighed_as_if_nothing_else_had_been_said(
            drawn in drawn(any::<bool>()), moves in prop::collection::vec((answer(), any::<bool>(), any::<prop::sample::Index>()), 0..24),
        ) {
            let vocabulary = vocabulary(&drawn);
            let mut growing = GrowingLedger::new(&vocabulary);
            let mut left: Vec<Answer> = Vec::new();
            for (answer, adds, which) in moves {
                if adds || left.is_empty() {
                    growing.add_answer(&Told::of(&vocabulary, &answer).unwrap());
                    left.push(answer);
                } else {
                    let taken = left.swap_remove(which.index(left.len()));
                    growing.take_answer(&Told::of(&vocabulary, &taken).unwrap());
                }
                let (grown, whole) = (growing.ledger(), weigh(&vocabulary, &left));
                prop_assert_eq!(grown.is_ok(), whole.is_ok());
                let (Ok(grown), Ok(whole)) = (grown, whole) else { continue };
                prop_assert_eq!(grown.facts, whole.facts);
                prop_assert_eq!(grown.reopened, whole.reopened);
                for fact in vocabulary.all().iter() {
                    for hearing in [Hearing::Reports, Hearing::Claims] {
                        let heard = |ledger: &Ledger| ledger.heard(fact, hearing).collect::<Vec<Moment>>();
                        prop_assert_eq!(heard(&grown), heard(&whole));
                    }
                }
            }
        }
    }
}
