//! What rules can conclude, as bits: levels, emergency, groups, separation grounds, signals, measures.

use alloc::collections::BTreeMap;

use crate::law::{GroupId, Level, MeasureId, Pack, SeparationId, SignalId, Then};

/// One thing that a rule can conclude.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Support,
    Intervention,
    Emergency,
    Group(GroupId),
    Separation(SeparationId),
    Signal(SignalId),
    Measure(MeasureId),
}

/// A set of outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Outcomes(pub(crate) u128);

const SUPPORT: u128 = 1;
const INTERVENTION: u128 = 2;
const EMERGENCY: u128 = 4;

impl Outcomes {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const EMERGENCY: Self = Self(EMERGENCY);

    pub(crate) fn level(self) -> Level {
        if self.0 & INTERVENTION != 0 {
            Level::Intervention
        } else if self.0 & SUPPORT != 0 {
            Level::Support
        } else {
            Level::Prevention
        }
    }

    pub(crate) fn emergency(self) -> bool {
        self.0 & EMERGENCY != 0
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Which bit stands for which outcome.
#[derive(Debug, Clone, Default)]
pub(crate) struct OutcomeTable {
    list: Vec<Outcome>,
    bits: BTreeMap<Outcome, Outcomes>,
}

impl OutcomeTable {
    pub(crate) fn new<'a>(packs: impl Iterator<Item = &'a Pack> + Clone) -> Self {
        let mut table = Self::default();
        for outcome in [Outcome::Support, Outcome::Intervention, Outcome::Emergency] {
            table.add(outcome);
        }
        let mut named: Vec<Outcome> = packs
            .clone()
            .flat_map(|p| &p.rule)
            .flat_map(|r| named(&r.then))
            .collect();
        named.sort();
        named.dedup();
        let measures = packs.flat_map(|p| &p.measure).map(|m| Outcome::Measure(m.id.clone()));
        for outcome in named.into_iter().chain(measures) {
            table.add(outcome);
        }
        table
    }

    fn add(&mut self, outcome: Outcome) {
        let bit = u32::try_from(self.list.len()).ok().and_then(|shift| 1_u128.checked_shl(shift)).unwrap_or(0);
        self.bits.insert(outcome.clone(), Outcomes(bit));
        self.list.push(outcome);
    }

    pub(crate) fn bit(&self, outcome: &Outcome) -> Outcomes {
        self.bits.get(outcome).copied().unwrap_or_default()
    }

    /// What this conclusion amounts to; a higher level includes the lower.
    pub(crate) fn of(&self, then: &Then) -> Outcomes {
        let level = match then.level {
            None | Some(Level::Prevention) => Outcomes::NONE,
            Some(Level::Support) => Outcomes(SUPPORT),
            Some(Level::Intervention) => Outcomes(SUPPORT | INTERVENTION),
        };
        let emergency = if then.emergency { Outcomes(EMERGENCY) } else { Outcomes::NONE };
        named(then).iter().fold(level.or(emergency), |sum, outcome| sum.or(self.bit(outcome)))
    }

    /// Every ground of separation.
    pub(crate) fn separations(&self) -> Outcomes {
        let grounds = self.list.iter().filter(|outcome| matches!(outcome, Outcome::Separation(_)));
        grounds.fold(Outcomes::NONE, |sum, outcome| sum.or(self.bit(outcome)))
    }

    /// The outcomes of a set, in table order.
    pub(crate) fn iter(&self, set: Outcomes) -> impl Iterator<Item = &Outcome> {
        self.list.iter().filter(move |outcome| set.intersects(self.bit(outcome)))
    }
}

fn named(then: &Then) -> Vec<Outcome> {
    let group = then.group.clone().map(Outcome::Group);
    let separation = then.separation.clone().map(Outcome::Separation);
    let signal = then.signal.clone().map(Outcome::Signal);
    group.into_iter().chain(separation).chain(signal).collect()
}
