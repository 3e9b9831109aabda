//! What is known of one child at one moment, as two small bit sets.

use serde::{Deserialize, Serialize};

use super::answer::{Source, Value};
use super::factset::{FactIndex, FactSet};
use super::vocabulary::{UnknownFact, Vocabulary};
use crate::law::FactId;

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
/// Two bits a fact: *known* and *yes*. Unknown with *yes* is a report: acted on, not established. A third says that the
/// report is a mere *sign*: nobody claimed it, and what was claimed hints at it by a weak source only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    pub(crate) known: FactSet,
    pub(crate) yes: FactSet,
    pub(crate) signs: FactSet,
}

impl Facts {
    /// Nothing is known.
    pub const NONE: Self = Self { known: FactSet::EMPTY, yes: FactSet::EMPTY, signs: FactSet::EMPTY };

    /// The certain end: only what is established.
    pub(crate) fn established(&self) -> FactSet {
        self.known.and(self.yes)
    }

    /// What is established or reported.
    pub(crate) fn reported(&self) -> FactSet {
        self.yes
    }

    /// Of that, what somebody claimed or found, or what by the law's own text such a claim is a report of.
    pub(crate) fn claimed(&self) -> FactSet {
        self.yes.minus(self.signs)
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
        let mut claimed = facts.yes;
        for fact in &present {
            let suggested = vocabulary.suggests(*fact).minus(facts.known);
            facts.yes = facts.yes.or(suggested);
            claimed = claimed.or(suggested.minus(vocabulary.signs(*fact)));
        }
        facts.signs = facts.yes.minus(claimed);
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
pub(crate) fn is_danger(vocabulary: &Vocabulary, fact: FactIndex, value: Value) -> bool {
    (value == Value::Yes) != vocabulary.is_protection(fact)
}

/// Refuses what one speaker cannot mean at one moment.
pub(crate) fn refuse_contradictions(
    vocabulary: &Vocabulary,
    present: &[FactIndex],
    ruled_out: &[FactIndex],
) -> Result<(), Contradiction> {
    let name = |fact: FactIndex| vocabulary.id(fact).cloned().unwrap_or_default();
    let out = FactSet::of(ruled_out.iter().copied());
    let on = present.iter().fold(FactSet::EMPTY, |sum, fact| sum.or(vocabulary.up(*fact)));
    if on.intersects(&out) {
        for fact in present {
            if let Some(no) = vocabulary.up(*fact).and(out).iter().next() {
                let (yes, no) = (name(*fact), name(no));
                return Err(Contradiction { yes, no });
            }
        }
    }
    for (a, b) in vocabulary.excludes() {
        if on.contains(*a) && on.contains(*b) {
            return Err(Contradiction { yes: name(*a), no: name(*b) });
        }
    }
    Ok(())
}
