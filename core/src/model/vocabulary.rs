//! The facts of the loaded packs: names to positions, and what follows from what.

use alloc::collections::BTreeMap;

use super::factset::{FactIndex, FactSet};
use crate::law::{Fact, FactId, Proof, is_protection, nearest};

/// A name that no loaded pack defines.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("không có yếu tố “{name}” / there is no fact “{name}”{}", self.hint())]
pub struct UnknownFact {
    /// The name.
    pub name: FactId,
    /// The nearest known one.
    pub nearest: Option<FactId>,
}

impl UnknownFact {
    fn hint(&self) -> String {
        self.nearest.as_ref().map_or_else(String::new, |near| format!(": có phải / did you mean “{near}”?"))
    }
}

/// Everything the facts of the packs say of each other, in danger polarity: for a protection `p` the bit is "not p".
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    ids: Vec<FactId>,
    index: BTreeMap<FactId, FactIndex>,
    all: FactSet,
    protections: FactSet,
    /// Established only by a conclusion.
    proof: FactSet,
    /// By position: what this danger brings with it, itself included.
    up: Vec<FactSet>,
    /// By position: what brings this danger with it, itself included.
    down: Vec<FactSet>,
    /// By position: what a Yes to this fact is a report of, with all that brings.
    suggests: Vec<FactSet>,
    /// Pairs that cannot both be Yes.
    excludes: Vec<(FactIndex, FactIndex)>,
}

impl Vocabulary {
    /// Builds it from checked facts.
    pub(crate) fn new<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        let facts: Vec<&Fact> = facts.into_iter().collect();
        let mut vocabulary = Self::default();
        for fact in &facts {
            let Some(at) = FactIndex::new(vocabulary.ids.len()) else { break };
            vocabulary.ids.push(fact.id.clone());
            vocabulary.index.insert(fact.id.clone(), at);
            vocabulary.all.insert(at);
            if is_protection(fact) {
                vocabulary.protections.insert(at);
            }
            if fact.proof == Some(Proof::Conclusion) {
                vocabulary.proof.insert(at);
            }
        }
        vocabulary.close(&facts);
        vocabulary
    }

    fn close(&mut self, facts: &[&Fact]) {
        let mut up: Vec<FactSet> = self.ids.iter().enumerate().map(|(i, _)| FactSet::of(FactIndex::new(i))).collect();
        for fact in facts {
            let Some(from) = self.index.get(&fact.id).copied() else { continue };
            for to in fact.implies.iter().filter_map(|id| self.index.get(id).copied()) {
                // p ⇒ q among protections is not-q ⇒ not-p among the bits.
                let (from, to) = if is_protection(fact) { (to, from) } else { (from, to) };
                if let Some(set) = up.get_mut(from.position()) {
                    set.insert(to);
                }
            }
        }
        loop {
            let next: Vec<FactSet> = up
                .iter()
                .map(|set| set.iter().filter_map(|i| up.get(i.position())).fold(*set, |sum, more| sum.or(*more)))
                .collect();
            if next == up {
                break;
            }
            up = next;
        }
        self.down = (0..up.len())
            .map(|target| {
                let target = FactIndex::new(target);
                let holds = |set: &FactSet| target.is_some_and(|t| set.contains(t));
                FactSet::of(up.iter().enumerate().filter(|(_, set)| holds(set)).filter_map(|(i, _)| FactIndex::new(i)))
            })
            .collect();
        self.suggests = self.hints(facts, &up);
        self.excludes = facts
            .iter()
            .flat_map(|fact| fact.excludes.iter().map(|other| (&fact.id, other)))
            .filter_map(|(a, b)| Some((*self.index.get(a)?, *self.index.get(b)?)))
            .collect();
        self.up = up;
    }

    /// What each fact is a report of: a report of a report is one, too.
    fn hints(&self, facts: &[&Fact], up: &[FactSet]) -> Vec<FactSet> {
        let direct = |fact: &&Fact| {
            let named = fact.suggests.iter().filter_map(|id| self.index.get(id));
            named.filter_map(|i| up.get(i.position())).fold(FactSet::EMPTY, |sum, set| sum.or(*set))
        };
        let mut hints: Vec<FactSet> = facts.iter().map(direct).collect();
        // What a fact brings with it hints for it.
        let own = |hints: &[FactSet], set: FactSet| {
            set.iter().filter_map(|f| hints.get(f.position())).fold(FactSet::EMPTY, |sum, more| sum.or(*more))
        };
        loop {
            let next: Vec<FactSet> =
                hints.iter().zip(up).map(|(hint, up)| hint.or(own(&hints, *up)).or(own(&hints, *hint))).collect();
            if next == hints {
                return hints;
            }
            hints = next;
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn all(&self) -> FactSet {
        self.all
    }

    pub(crate) fn id(&self, fact: FactIndex) -> Option<&FactId> {
        self.ids.get(fact.position())
    }

    pub(crate) fn find(&self, id: &FactId) -> Option<FactIndex> {
        self.index.get(id).copied()
    }

    /// # Errors
    /// [`UnknownFact`] with the nearest name.
    pub(crate) fn require(&self, id: &FactId) -> Result<FactIndex, UnknownFact> {
        self.find(id).ok_or_else(|| UnknownFact {
            name: id.clone(),
            nearest: nearest(id.as_str(), self.ids.iter().map(FactId::as_str)).map(FactId::from),
        })
    }

    pub(crate) fn is_protection(&self, fact: FactIndex) -> bool {
        self.protections.contains(fact)
    }

    pub(crate) fn needs_conclusion(&self, fact: FactIndex) -> bool {
        self.proof.contains(fact)
    }

    pub(crate) fn up(&self, fact: FactIndex) -> FactSet {
        self.up.get(fact.position()).copied().unwrap_or_default()
    }

    pub(crate) fn down(&self, fact: FactIndex) -> FactSet {
        self.down.get(fact.position()).copied().unwrap_or_default()
    }

    pub(crate) fn suggests(&self, fact: FactIndex) -> FactSet {
        self.suggests.get(fact.position()).copied().unwrap_or_default()
    }

    pub(crate) fn excludes(&self) -> &[(FactIndex, FactIndex)] {
        &self.excludes
    }
}
