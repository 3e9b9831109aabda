//! Sets of facts as bits.

use crate::law::check::MAX_FACTS;

/// 64-bit words in a [`FactSet`].
pub(crate) const FACT_WORDS: usize = MAX_FACTS / 64;

/// The position of a fact among those of the loaded packs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactIndex(u8);

impl FactIndex {
    /// The position, if the packs may hold that many facts.
    #[must_use]
    pub fn new(position: usize) -> Option<Self> {
        u8::try_from(position).ok().map(Self)
    }

    /// The position.
    #[must_use]
    pub fn position(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn word(self) -> usize {
        usize::from(self.0 >> 6)
    }

    pub(crate) fn bit(self) -> u64 {
        1 << (self.0 & 63)
    }
}

/// A small fixed set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct FactSet(pub(crate) [u64; FACT_WORDS]);

impl FactSet {
    pub(crate) const EMPTY: Self = Self([0; FACT_WORDS]);

    pub(crate) fn of(facts: impl IntoIterator<Item = FactIndex>) -> Self {
        let mut set = Self::EMPTY;
        for fact in facts {
            set.insert(fact);
        }
        set
    }

    pub(crate) fn insert(&mut self, fact: FactIndex) {
        if let Some(word) = self.0.get_mut(fact.word()) {
            *word |= fact.bit();
        }
    }

    pub(crate) fn contains(&self, fact: FactIndex) -> bool {
        self.0.get(fact.word()).is_some_and(|word| word & fact.bit() != 0)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    fn zip(mut self, other: Self, f: impl Fn(u64, u64) -> u64) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a = f(*a, b);
        }
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub(crate) fn intersects(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    pub(crate) fn covers(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).all(|(a, b)| b & !a == 0)
    }

    pub(crate) fn len(&self) -> u32 {
        self.0.iter().fold(0, |sum, word| word.count_ones().saturating_add(sum))
    }

    /// How many facts of a mask are in the set. Few words of a mask hold any: only those are counted.
    #[inline]
    pub(crate) fn shared(&self, mask: &Self) -> u32 {
        let words = self.0.iter().zip(&mask.0).filter(|(_, mask)| **mask != 0);
        words.fold(0, |sum, (word, mask)| (word & mask).count_ones().saturating_add(sum))
    }

    /// The facts in order of position.
    pub(crate) fn iter(self) -> impl Iterator<Item = FactIndex> {
        Members { words: self.0, at: 0 }
    }
}

/// The facts of a set, taken out one by one.
struct Members {
    words: [u64; FACT_WORDS],
    /// Words before this one are empty.
    at: usize,
}

impl Members {
    /// Takes the first fact out of a word.
    #[inline]
    fn take(word: &mut u64, at: usize) -> Option<FactIndex> {
        let bit = u8::try_from(word.trailing_zeros()).ok().filter(|bit| *bit < 64)?;
        *word &= word.wrapping_sub(1);
        Some(FactIndex(u8::try_from(at).ok()?.wrapping_shl(6) | bit))
    }
}

impl Iterator for Members {
    type Item = FactIndex;

    #[inline]
    fn next(&mut self) -> Option<FactIndex> {
        loop {
            let fact = Self::take(self.words.get_mut(self.at)?, self.at);
            if fact.is_some() {
                return fact;
            }
            self.at = self.at.saturating_add(1);
        }
    }

    /// Word by word: what goes through all of them keeps no place.
    #[inline]
    fn fold<B, F: FnMut(B, FactIndex) -> B>(self, init: B, mut f: F) -> B {
        let mut sum = init;
        for (mut word, at) in self.words.into_iter().zip(0..).skip(self.at) {
            while let Some(fact) = Self::take(&mut word, at) {
                sum = f(sum, fact);
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn behaves_like_a_set(a: BTreeSet<u8>, b: BTreeSet<u8>) {
            let set = |s: &BTreeSet<u8>| FactSet::of(s.iter().map(|i| FactIndex(*i)));
            let back = |s: FactSet| s.iter().map(|i| i.0).collect::<BTreeSet<u8>>();
            prop_assert_eq!(back(set(&a)), a.clone());
            let mut rest = set(&a).iter();
            let (first, others) = (rest.next(), rest.fold(0, |count: usize, _| count.saturating_add(1)));
            prop_assert_eq!((first.map(|f| f.0), others), (a.first().copied(), a.len().saturating_sub(1)));
            prop_assert_eq!(back(set(&a).and(set(&b))), &a & &b);
            prop_assert_eq!(back(set(&a).or(set(&b))), &a | &b);
            prop_assert_eq!(back(set(&a).minus(set(&b))), a.difference(&b).copied().collect::<BTreeSet<u8>>());
            prop_assert_eq!(set(&a).intersects(&set(&b)), !a.is_disjoint(&b));
            prop_assert_eq!(set(&a).covers(&set(&b)), a.is_superset(&b));
            prop_assert_eq!(set(&a).len() as usize, a.len());
            prop_assert_eq!(set(&a).shared(&set(&b)) as usize, a.intersection(&b).count());
        }
    }
}
