//! The law read word by word, one complete world at a time: what the compiled rules must agree with.

use std::collections::BTreeMap;

use checho::Law;
use checho::law::{Clause, FactId, Level, Pack, Polarity};
use checho::rules::{End, Interval, Standing, Verdict};
use checho::time::Date;

/// Conclusions as a set of bits: levels and emergency by law and with guidance, then every named thing and rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Concluded([u64; 5]);

impl Concluded {
    pub(crate) const ALL: Self = Self([u64::MAX; 5]);

    fn set(&mut self, bit: usize) {
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
    }

    pub(crate) fn or(mut self, other: &Self) -> Self {
        self.add(other);
        self
    }

    pub(crate) fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a &= b);
        self
    }

    /// Whether everything in the other is here, too.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).all(|(a, b)| b & !a == 0)
    }
}

const SUPPORT: usize = 0;
const INTERVENTION: usize = 1;
const EMERGENCY: usize = 2;
const WITH_GUIDANCE: usize = 3;
const NAMED: usize = 6;

struct Words {
    /// Facts that count when true and facts that count when false, and how many of them must.
    clauses: Vec<(Vec<usize>, Vec<usize>, usize)>,
    absent: Vec<usize>,
    concludes: Concluded,
}

/// A stack of packs on one day.
pub(crate) struct Brute {
    pub(crate) facts: Vec<FactId>,
    index: BTreeMap<FactId, usize>,
    protection: Vec<bool>,
    implies: Vec<(usize, usize)>,
    rules: Vec<Words>,
    names: BTreeMap<String, usize>,
}

impl Brute {
    pub(crate) fn new(packs: &[Pack], day: Date) -> Self {
        let all: Vec<_> = packs.iter().flat_map(|p| &p.fact).collect();
        let index: BTreeMap<FactId, usize> = all.iter().enumerate().map(|(i, f)| (f.id.clone(), i)).collect();
        let implies = all.iter().flat_map(|f| f.implies.iter().map(|other| (index[&f.id], index[other])));
        let mut brute = Self {
            facts: all.iter().map(|f| f.id.clone()).collect(),
            protection: all.iter().map(|f| f.polarity == Polarity::Protection).collect(),
            implies: implies.collect(),
            index,
            rules: Vec::new(),
            names: BTreeMap::new(),
        };
        for rule in packs.iter().flat_map(|p| &p.rule) {
            let mut concludes = Concluded::default();
            concludes.set(brute.name(format!("rule {}", rule.id)));
            if let Some(group) = &rule.then.group {
                concludes.set(brute.name(format!("group {group}")));
            }
            let weights = if rule.basis.kind.is_legal() { &[0, WITH_GUIDANCE][..] } else { &[WITH_GUIDANCE] };
            for from in weights {
                if rule.then.level >= Some(Level::Support) {
                    concludes.set(from + SUPPORT);
                }
                if rule.then.level == Some(Level::Intervention) {
                    concludes.set(from + INTERVENTION);
                }
                if rule.then.emergency {
                    concludes.set(from + EMERGENCY);
                }
            }
            if rule.basis.holds_on(day) {
                let absent = rule.absent.iter().chain(&rule.unless);
                let words = brute.words(&rule.when, absent, concludes);
                brute.rules.push(words);
            }
        }
        for measure in packs.iter().flat_map(|p| &p.measure) {
            let mut concludes = Concluded::default();
            concludes.set(brute.name(format!("measure {}", measure.id)));
            if measure.basis.holds_on(day) {
                let words = brute.words(&measure.when, measure.absent.iter(), concludes);
                brute.rules.push(words);
            }
        }
        brute
    }

    fn name(&mut self, name: String) -> usize {
        let next = NAMED + self.names.len();
        *self.names.entry(name).or_insert(next)
    }

    fn words<'a>(&self, when: &[Clause], absent: impl Iterator<Item = &'a FactId>, concludes: Concluded) -> Words {
        let clause = |clause: &Clause| {
            let of: Vec<usize> = clause.facts().iter().map(|id| self.index[id]).collect();
            let need = match clause {
                Clause::Any(_) => 1,
                Clause::All(all) => all.len(),
                Clause::AtLeast { n, .. } => usize::from(*n),
            };
            let (absent, present) = of.into_iter().partition(|i| self.protection[*i]);
            (present, absent, need)
        };
        Words {
            clauses: when.iter().map(clause).collect(),
            absent: absent.map(|id| self.index[id]).collect(),
            concludes,
        }
    }

    pub(crate) fn position(&self, fact: &FactId) -> usize {
        self.index[fact]
    }

    pub(crate) fn is_protection(&self, fact: usize) -> bool {
        self.protection[fact]
    }

    /// Whether this world respects every implication.
    pub(crate) fn possible(&self, world: &[bool]) -> bool {
        self.implies.iter().all(|(from, to)| !world[*from] || world[*to])
    }

    /// Makes true what the fact implies.
    pub(crate) fn assert(&self, world: &mut [bool], fact: usize) {
        world[fact] = true;
        for (_, to) in self.implies.iter().filter(|(from, _)| *from == fact) {
            if !world[*to] {
                self.assert(world, *to);
            }
        }
    }

    /// All facts that bring this one with them, itself included.
    pub(crate) fn implying(&self, fact: usize) -> Vec<usize> {
        let mut found = vec![fact];
        let mut next = 0;
        while let Some(open) = found.get(next).copied() {
            let more = self.implies.iter().filter(|(_, to)| *to == open).map(|(from, _)| *from);
            let more: Vec<usize> = more.filter(|from| !found.contains(from)).collect();
            found.extend(more);
            next += 1;
        }
        found
    }

    /// All facts that this one brings with it, itself included.
    pub(crate) fn implied(&self, fact: usize) -> Vec<usize> {
        let mut world = vec![false; self.facts.len()];
        self.assert(&mut world, fact);
        (0..world.len()).filter(|i| world[*i]).collect()
    }

    /// What the rules say of one complete world.
    pub(crate) fn conclude(&self, world: &[bool]) -> Concluded {
        let mut concluded = Concluded::default();
        for rule in &self.rules {
            let met = |(present, absent, need): &(Vec<usize>, Vec<usize>, usize)| {
                let there = present.iter().filter(|i| world[**i]).count();
                let missing = absent.iter().filter(|i| !world[**i]).count();
                there + missing >= *need
            };
            if rule.clauses.iter().all(met) && rule.absent.iter().all(|i| !world[*i]) {
                concluded.add(&rule.concludes);
            }
        }
        concluded
    }

    /// What the library answered: established, reported, to act on.
    pub(crate) fn answered(&self, law: &Law, verdict: &Verdict) -> [Concluded; 3] {
        let mut ends = [Concluded::default(); 3];
        let (by_law, guided) = (verdict.by_law(), verdict.with_guidance());
        for (from, interval) in [(0, by_law), (WITH_GUIDANCE, guided)] {
            let Interval { established, reported, act_on } = interval;
            for (end, End { emergency, level }) in ends.iter_mut().zip([established, reported, act_on]) {
                if level >= Level::Support {
                    end.set(from + SUPPORT);
                }
                if level == Level::Intervention {
                    end.set(from + INTERVENTION);
                }
                if emergency {
                    end.set(from + EMERGENCY);
                }
            }
        }
        let groups = verdict.groups(law).map(|(id, standing)| (format!("group {id}"), standing));
        let measures = verdict.measures(law).map(|(id, standing)| (format!("measure {id}"), standing));
        let fired = verdict.fired(law).map(|(id, standing)| (format!("rule {id}"), standing));
        for (name, standing) in groups.chain(measures).chain(fired) {
            let bit = self.names[&name];
            let holds = [standing == Standing::Established, standing >= Standing::Reported, true];
            ends.iter_mut().zip(holds).filter(|(_, holds)| *holds).for_each(|(end, _)| end.set(bit));
        }
        ends
    }
}
