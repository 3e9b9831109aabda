//! What rules can conclude, and which rules conclude it.

use alloc::collections::BTreeMap;

use super::compiled::{CompiledRule, End as EvaluatedEnd, Ends, RuleSet, Rules};
use super::interval::{End, Interval};
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

/// The rules that conclude an outcome: all of them, and those by law.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Concluding {
    pub(crate) all: RuleSet,
    pub(crate) legal: RuleSet,
}

/// Which rules conclude what. Rules come first, then measures, in pack order.
#[derive(Debug, Clone, Default)]
pub(crate) struct OutcomeTable {
    pub(crate) support: Concluding,
    pub(crate) intervention: Concluding,
    pub(crate) emergency: Concluding,
    /// Any ground of separation.
    pub(crate) separation: Concluding,
    named: Vec<(Outcome, Concluding)>,
}

impl OutcomeTable {
    pub(crate) fn new<'a>(packs: impl Iterator<Item = &'a Pack> + Clone, rules: &Rules) -> Self {
        let mut table = Self::default();
        let mut named: BTreeMap<Outcome, Concluding> = BTreeMap::new();
        let mut add = |rule: &CompiledRule, outcome: Outcome| {
            if let Outcome::Separation(_) = outcome {
                table.separation.add(rule);
            }
            let slot = match outcome {
                Outcome::Support => &mut table.support,
                Outcome::Intervention => &mut table.intervention,
                Outcome::Emergency => &mut table.emergency,
                outcome => named.entry(outcome).or_default(),
            };
            slot.add(rule);
        };
        let mut compiled = rules.rules.iter();
        for (rule, compiled) in packs.clone().flat_map(|p| &p.rule).zip(&mut compiled) {
            outcomes(&rule.then).for_each(|outcome| add(compiled, outcome));
        }
        for (measure, compiled) in packs.flat_map(|p| &p.measure).zip(compiled) {
            add(compiled, Outcome::Measure(measure.id.clone()));
        }
        table.named = named.into_iter().collect();
        table
    }

    /// The result by law, with our flagged readings.
    pub(crate) fn by_law(&self, ends: &Ends) -> Interval {
        interval(ends, |end| self.end(end, |rules| &rules.legal))
    }

    /// The result with guidance and proposals.
    pub(crate) fn with_guidance(&self, ends: &Ends) -> Interval {
        interval(ends, |end| self.end(end, |rules| &rules.all))
    }

    #[inline]
    fn end(&self, end: &EvaluatedEnd, pick: impl Fn(&Concluding) -> &RuleSet) -> End {
        let level = if end.concludes(pick(&self.intervention)) {
            Level::Intervention
        } else if end.concludes(pick(&self.support)) {
            Level::Support
        } else {
            Level::Prevention
        };
        End { emergency: end.concludes(pick(&self.emergency)), level }
    }

    /// The rules that conclude this.
    pub(crate) fn concluding(&self, outcome: &Outcome) -> Concluding {
        match outcome {
            Outcome::Support => self.support,
            Outcome::Intervention => self.intervention,
            Outcome::Emergency => self.emergency,
            outcome => {
                let found = self.named.binary_search_by(|(known, _)| known.cmp(outcome)).ok();
                found.and_then(|i| self.named.get(i)).map(|(_, rules)| *rules).unwrap_or_default()
            }
        }
    }

    /// Groups, separation grounds, signals and measures, in order of their names.
    pub(crate) fn named(&self) -> impl Iterator<Item = &(Outcome, Concluding)> {
        self.named.iter()
    }
}

/// The result at all ends.
#[inline]
fn interval(ends: &Ends, end: impl Fn(&EvaluatedEnd) -> End) -> Interval {
    let established = end(&ends.established);
    // Mostly what is reported is established.
    let reported = if ends.reported == ends.established { established } else { end(&ends.reported) };
    Interval { established, reported, act_on: end(&ends.possible) }
}

impl Concluding {
    fn add(&mut self, rule: &CompiledRule) {
        self.all.insert(rule.slot);
        if rule.kind.is_legal() {
            self.legal.insert(rule.slot);
        }
    }
}

/// What a conclusion amounts to; a higher level includes the lower.
fn outcomes(then: &Then) -> impl Iterator<Item = Outcome> {
    let reaches = |level: Level, outcome| then.level.filter(|reached| *reached >= level).map(|_| outcome);
    [
        reaches(Level::Support, Outcome::Support),
        reaches(Level::Intervention, Outcome::Intervention),
        then.emergency.then_some(Outcome::Emergency),
        then.group.clone().map(Outcome::Group),
        then.separation.clone().map(Outcome::Separation),
        then.signal.clone().map(Outcome::Signal),
    ]
    .into_iter()
    .flatten()
}
