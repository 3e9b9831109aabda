//! The facts of the loaded packs: names to positions, and what follows from what.

use super::factset::{FactIndex, FactSet};
use crate::law::{Certainty, Fact, FactId, Names, Proof, is_protection, nearest};

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
    index: Names,
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
    /// By position: what of that hangs on a fact whose source is not the law's own text.
    signs: Vec<FactSet>,
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
            vocabulary.all.insert(at);
            if is_protection(fact) {
                vocabulary.protections.insert(at);
            }
            if fact.proof == Some(Proof::Conclusion) {
                vocabulary.proof.insert(at);
            }
        }
        vocabulary.index = Names::new(vocabulary.ids.iter().map(FactId::as_str));
        vocabulary.close(&facts);
        vocabulary
    }

    fn close(&mut self, facts: &[&Fact]) {
        let mut up: Vec<FactSet> = (0..self.ids.len()).map(|i| FactSet::of(FactIndex::new(i))).collect();
        for fact in facts.iter().filter(|fact| !fact.implies.is_empty()) {
            let Some(from) = self.find(&fact.id) else { continue };
            for to in fact.implies.iter().filter_map(|id| self.find(id)) {
                // p ⇒ q among protections is not-q ⇒ not-p among the bits.
                let (from, to) = if is_protection(fact) { (to, from) } else { (from, to) };
                if let Some(set) = up.get_mut(from.position()) {
                    set.insert(to);
                }
            }
        }
        // Most facts bring nothing but themselves.
        let bringing: Vec<usize> =
            up.iter().enumerate().filter(|(_, set)| set.len() > 1).map(|(position, _)| position).collect();
        loop {
            let mut wider = false;
            for position in &bringing {
                let Some(set) = up.get(*position).copied() else { continue };
                let next = set.or(all_of(&up, set));
                if let Some(slot) = up.get_mut(*position).filter(|slot| **slot != next) {
                    *slot = next;
                    wider = true;
                }
            }
            if !wider {
                break;
            }
        }
        self.down = (0..up.len()).map(|i| FactSet::of(FactIndex::new(i))).collect();
        for bringing in bringing.into_iter().filter_map(FactIndex::new) {
            for brought in up.get(bringing.position()).copied().unwrap_or_default().iter() {
                if let Some(down) = self.down.get_mut(brought.position()) {
                    down.insert(bringing);
                }
            }
        }
        self.suggests = self.hints(facts, &up, |_| true);
        let told = self.hints(facts, &up, |fact| fact.basis.certainty == Certainty::Text);
        self.signs = self.suggests.iter().zip(&told).map(|(all, told)| all.minus(*told)).collect();
        self.excludes = facts
            .iter()
            .flat_map(|fact| fact.excludes.iter().map(|other| (&fact.id, other)))
            .filter_map(|(a, b)| Some((self.find(a)?, self.find(b)?)))
            .collect();
        self.up = up;
    }

    /// What each fact is a report of, by the suggestions of these facts: a report of a report is one, too.
    fn hints(&self, facts: &[&Fact], up: &[FactSet], count: impl Fn(&Fact) -> bool) -> Vec<FactSet> {
        let direct = |fact: &&Fact| {
            let named = fact.suggests.iter().filter(|_| count(fact)).filter_map(|id| self.find(id));
            named.filter_map(|i| up.get(i.position())).fold(FactSet::EMPTY, |sum, set| sum.or(*set))
        };
        let mut hints: Vec<FactSet> = facts.iter().map(direct).collect();
        // What a fact brings with it hints for it.
        let may_hint = |(position, hint): (usize, &FactSet)| {
            let brings = up.get(position).is_some_and(|up| up.len() > 1);
            (brings || !hint.is_empty()).then_some(position)
        };
        let hinting: Vec<usize> = hints.iter().enumerate().filter_map(may_hint).collect();
        let brought: Vec<FactSet> = hinting.iter().map(|i| up.get(*i).copied().unwrap_or_default()).collect();
        loop {
            let mut wider = false;
            for (position, brought) in hinting.iter().zip(&brought) {
                let Some(hint) = hints.get(*position).copied() else { continue };
                let next = hint.or(all_of(&hints, *brought)).or(all_of(&hints, hint));
                if let Some(slot) = hints.get_mut(*position).filter(|slot| **slot != next) {
                    *slot = next;
                    wider = true;
                }
            }
            if !wider {
                return hints;
            }
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
        let position = self.index.find(id.as_str(), |i| self.ids.get(i).map(FactId::as_str))?;
        FactIndex::new(position)
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

    /// What of [`Self::suggests`] this fact is only a sign of: its source, or that of a fact on the way, is weak.
    pub(crate) fn signs(&self, fact: FactIndex) -> FactSet {
        self.signs.get(fact.position()).copied().unwrap_or_default()
    }

    pub(crate) fn excludes(&self) -> &[(FactIndex, FactIndex)] {
        &self.excludes
    }
}

/// All that the members of a set have.
fn all_of(sets: &[FactSet], members: FactSet) -> FactSet {
    members.iter().filter_map(|f| sets.get(f.position())).fold(FactSet::EMPTY, |sum, set| sum.or(*set))
}
