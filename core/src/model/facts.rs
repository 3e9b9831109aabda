//! What is known of one child at one moment, as two small bit sets.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Source, Value, Weight};
use super::factset::{FactIndex, FactSet};
use super::vocabulary::{UnknownFact, Vocabulary};
use crate::law::FactId;
use crate::time::Moment;

/// What is known of one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Established: no.
    No,
    /// Reported: no. Only the absence of a protection is ever reported; a reported "no danger" stays unknown.
    ReportedNo,
    /// Nothing that counts is known.
    Unknown,
    /// Reported: yes. It is acted on, and not yet established.
    ReportedYes,
    /// Established: yes.
    Yes,
}

/// Two answers that cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{yes}” và “{no}” mâu thuẫn / “{yes}” and “{no}” contradict each other: correct one of them")]
pub struct Contradiction {
    /// The fact answered Yes.
    pub yes: FactId,
    /// The fact that cannot go with it.
    pub no: FactId,
}

/// Why answers could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FactsError {
    /// A name that no pack defines.
    #[error(transparent)]
    Unknown(#[from] UnknownFact),
    /// Two answers of one source at one moment that cannot both be true.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
}

/// Answers that differ and were merged to the graver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The fact.
    pub fact: FactId,
    /// The Yes (or, for a protection, the No) that was kept.
    pub kept: Source,
    /// The answer that did not prevail.
    pub set_aside: Source,
}

/// What is known, in danger polarity: for a protection the bit is its absence.
///
/// Two bits a fact: *known* and *yes*. Unknown with *yes* is a report: acted on, not established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    pub(crate) known: FactSet,
    pub(crate) yes: FactSet,
}

impl Facts {
    /// Nothing is known.
    pub const NONE: Self = Self { known: FactSet::EMPTY, yes: FactSet::EMPTY };

    /// The certain end: only what is established.
    pub(crate) fn established(&self) -> FactSet {
        self.known.and(self.yes)
    }

    /// What is established or reported.
    pub(crate) fn reported(&self) -> FactSet {
        self.yes
    }

    /// The other end: all that is not ruled out.
    pub(crate) fn possible(&self, vocabulary: &Vocabulary) -> FactSet {
        vocabulary.all().minus(self.known.minus(self.yes))
    }

    /// Takes in plain yes/no values as established, closing implications both ways.
    ///
    /// # Errors
    /// [`FactsError`] naming the unknown fact, or both facts that contradict each other.
    pub(crate) fn from_values<'a>(
        vocabulary: &Vocabulary,
        values: impl IntoIterator<Item = (&'a FactId, Value)>,
    ) -> Result<Self, FactsError> {
        let mut present = Vec::new();
        let mut ruled_out = Vec::new();
        for (id, value) in values {
            let fact = vocabulary.require(id)?;
            if is_danger(vocabulary, fact, value) { present.push(fact) } else { ruled_out.push(fact) }
        }
        refuse_contradictions(vocabulary, &present, &ruled_out)?;
        let mut facts = Self::NONE;
        for fact in &present {
            facts.yes = facts.yes.or(vocabulary.up(*fact));
        }
        facts.known = ruled_out.iter().fold(facts.yes, |sum, fact| sum.or(vocabulary.down(*fact)));
        for fact in &present {
            facts.yes = facts.yes.or(vocabulary.suggests(*fact).minus(facts.known));
        }
        Ok(facts)
    }

    /// The state of one fact.
    pub(crate) fn state(&self, vocabulary: &Vocabulary, fact: FactIndex) -> State {
        let (known, yes) = (self.known.contains(fact), self.yes.contains(fact));
        let protection = vocabulary.is_protection(fact);
        match (known, yes, protection) {
            (true, true, false) | (true, false, true) => State::Yes,
            (true, false, false) | (true, true, true) => State::No,
            (false, true, false) => State::ReportedYes,
            (false, true, true) => State::ReportedNo,
            (false, false, _) => State::Unknown,
        }
    }
}

/// Whether this answer says that the danger bit is on.
fn is_danger(vocabulary: &Vocabulary, fact: FactIndex, value: Value) -> bool {
    (value == Value::Yes) != vocabulary.is_protection(fact)
}

fn refuse_contradictions(
    vocabulary: &Vocabulary,
    present: &[FactIndex],
    ruled_out: &[FactIndex],
) -> Result<(), Contradiction> {
    let name = |fact: FactIndex| vocabulary.id(fact).cloned().unwrap_or_default();
    let out = FactSet::of(ruled_out.iter().copied());
    for fact in present {
        if let Some(no) = vocabulary.up(*fact).and(out).iter().next() {
            let (yes, no) = (name(*fact), name(no));
            return Err(Contradiction { yes, no });
        }
    }
    let on = present.iter().fold(FactSet::EMPTY, |sum, fact| sum.or(vocabulary.up(*fact)));
    for (a, b) in vocabulary.excludes() {
        if on.contains(*a) && on.contains(*b) {
            return Err(Contradiction { yes: name(*a), no: name(*b) });
        }
    }
    Ok(())
}

/// One answer as it reaches one danger bit, directly or through an implication.
#[derive(Debug, Clone, Copy)]
struct Arrival {
    at: Moment,
    says: Says,
    weight: Weight,
    source: Source,
}

/// What an arrival says; of two at one moment the later in this order prevails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// Present, as a mere suggestion: what is answered expressly at that moment prevails.
    Hinted,
    Absent,
    Present,
}

/// An answer placed among the facts.
struct Placed {
    fact: FactIndex,
    present: bool,
    arrival: Arrival,
}

/// Facts with, for every danger bit that somebody affirmed, the earliest moment of that word.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    pub(crate) facts: Facts,
    pub(crate) conflicts: Vec<Conflict>,
    since: Vec<Option<Moment>>,
}

impl Ledger {
    /// Weighs answers into facts.
    ///
    /// In order of their moments: a Yes of any source is acted on; it establishes when it is a finding (or, where the
    /// fact needs proof, a conclusion) of at least the weight of a standing No. A No narrows only as a finding or
    /// conclusion, and only against what is not established by more. At one moment the graver answer prevails.
    ///
    /// # Errors
    /// [`FactsError`] for an unknown name, or for one source contradicting itself at one moment.
    pub(crate) fn weigh(vocabulary: &Vocabulary, answers: &[Answer]) -> Result<Self, FactsError> {
        refuse_self_contradictions(vocabulary, answers)?;
        let mut placed = Vec::with_capacity(answers.len());
        for answer in answers {
            let fact = vocabulary.require(&answer.fact)?;
            let present = is_danger(vocabulary, fact, answer.value);
            let says = if present { Says::Present } else { Says::Absent };
            let arrival = Arrival { at: answer.at, says, weight: answer.source.weight(), source: answer.source };
            placed.push(Placed { fact, present, arrival });
        }
        let mut arrivals: Vec<Vec<Arrival>> = vec![Vec::new(); vocabulary.len()];
        for Placed { fact, present, arrival } in &placed {
            if !present {
                add(&mut arrivals, vocabulary.down(*fact), *arrival);
            } else {
                // What was corrected no longer establishes what it implied; that it was said stays a report. A finding
                // that was corrected hints at nothing any more; what others told still does.
                let withdrawn = withdrawn(vocabulary, *fact, arrival, &placed);
                let weight = if withdrawn { Weight::Claim } else { arrival.weight };
                let reached = vocabulary.up(*fact);
                add(&mut arrivals, reached, Arrival { weight, ..*arrival });
                if !withdrawn || arrival.weight == Weight::Claim {
                    let hint = Arrival { weight: Weight::Claim, says: Says::Hinted, ..*arrival };
                    add(&mut arrivals, vocabulary.suggests(*fact).minus(reached), hint);
                }
            }
        }
        let mut ledger = Self { since: vec![None; vocabulary.len()], ..Self::default() };
        for (position, mut arrived) in arrivals.into_iter().enumerate() {
            let Some(fact) = FactIndex::new(position) else { break };
            arrived.sort_by_key(|a| (a.at, a.says, a.weight, a.source));
            ledger.settle(vocabulary, fact, &arrived);
        }
        Ok(ledger)
    }

    /// Since when this danger has been reported, while it is.
    pub(crate) fn since(&self, fact: FactIndex) -> Option<Moment> {
        self.since.get(fact.position()).copied().flatten()
    }

    fn settle(&mut self, vocabulary: &Vocabulary, fact: FactIndex, arrived: &[Arrival]) {
        let needed = if vocabulary.needs_conclusion(fact) { Weight::Conclusion } else { Weight::Finding };
        let mut yes: Option<Arrival> = None;
        let mut established: Option<Arrival> = None;
        let mut no: Option<Arrival> = None;
        let mut since = None;
        let mut conflict = None;
        for arrival in arrived {
            if arrival.says != Says::Absent {
                let outweighed = no.filter(|n| n.weight > arrival.weight);
                if arrival.weight >= needed && outweighed.is_none() {
                    established = Some(*arrival);
                }
                if let Some(set_aside) = no.take() {
                    conflict = Some((arrival.source, set_aside.source));
                }
                since = since.or(Some(arrival.at));
                yes = Some(*arrival);
            } else if arrival.weight > Weight::Claim {
                if let Some(kept) = established.filter(|e| e.weight > arrival.weight) {
                    conflict = Some((kept.source, arrival.source));
                    continue;
                }
                (yes, established, since) = (None, None, None);
                no = Some(*arrival);
            } else if let Some(kept) = yes {
                conflict = Some((kept.source, arrival.source));
            }
        }
        if yes.is_some() {
            self.facts.yes.insert(fact);
        }
        if established.is_some() || no.is_some() {
            self.facts.known.insert(fact);
        }
        if let Some(slot) = self.since.get_mut(fact.position()) {
            *slot = since;
        }
        if let (Some((kept, set_aside)), Some(id), true) = (conflict, vocabulary.id(fact), yes.is_some()) {
            self.conflicts.push(Conflict { fact: id.clone(), kept, set_aside });
        }
    }
}

/// Whether a later finding of at least its weight says that this Yes was wrong.
fn withdrawn(vocabulary: &Vocabulary, fact: FactIndex, yes: &Arrival, placed: &[Placed]) -> bool {
    placed.iter().any(|no| {
        !no.present
            && no.arrival.at > yes.at
            && no.arrival.weight > Weight::Claim
            && no.arrival.weight >= yes.weight
            && vocabulary.down(no.fact).contains(fact)
    })
}

fn add(arrivals: &mut [Vec<Arrival>], reached: FactSet, arrival: Arrival) {
    for fact in reached.iter() {
        if let Some(list) = arrivals.get_mut(fact.position()) {
            list.push(arrival);
        }
    }
}

fn refuse_self_contradictions(vocabulary: &Vocabulary, answers: &[Answer]) -> Result<(), FactsError> {
    let mut speakers: Vec<(Source, Moment)> = answers.iter().map(|a| (a.source, a.at)).collect();
    speakers.sort_unstable();
    speakers.dedup();
    for speaker in speakers {
        let said = answers.iter().filter(|a| (a.source, a.at) == speaker);
        let (mut present, mut ruled_out) = (Vec::new(), Vec::new());
        for answer in said {
            let fact = vocabulary.require(&answer.fact)?;
            if is_danger(vocabulary, fact, answer.value) { present.push(fact) } else { ruled_out.push(fact) }
        }
        refuse_contradictions(vocabulary, &present, &ruled_out)?;
    }
    Ok(())
}
