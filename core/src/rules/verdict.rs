//! The answer of the rules alone: intervals, and which rules fired. Small, copyable, without texts or moments.

use super::compiled::{End as EvaluatedEnd, Ends};
use super::decision::{End, Interval};
use super::outcome::{Outcome, Outcomes};
use super::{Law, Standing};
use crate::law::{GroupId, MeasureId, RuleId};

/// What the rules of one day say of one set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    pub(super) ends: Ends,
}

impl Verdict {
    pub(super) fn new(ends: Ends) -> Self {
        Self { ends }
    }

    /// The result by law, with our flagged readings.
    #[must_use]
    pub fn by_law(&self) -> Interval {
        interval(&self.ends, |end| end.legal)
    }

    /// The result with guidance and proposals; never lower.
    #[must_use]
    pub fn with_guidance(&self) -> Interval {
        interval(&self.ends, |end| end.all)
    }

    /// Groups, with how firmly each stands; those not ruled out come last.
    pub fn groups<'a>(&'a self, law: &'a Law) -> impl Iterator<Item = (&'a GroupId, Standing)> + 'a {
        outcomes(&self.ends, law).filter_map(|(outcome, standing)| match outcome {
            Outcome::Group(id) => Some((id, standing)),
            _ => None,
        })
    }

    /// Measures whose own point of the law is met or not ruled out.
    pub fn measures<'a>(&'a self, law: &'a Law) -> impl Iterator<Item = (&'a MeasureId, Standing)> + 'a {
        outcomes(&self.ends, law).filter_map(|(outcome, standing)| match outcome {
            Outcome::Measure(id) => Some((id, standing)),
            _ => None,
        })
    }

    /// Rules that fired, with how firmly.
    pub fn fired<'a>(&'a self, law: &'a Law) -> impl Iterator<Item = (&'a RuleId, Standing)> + 'a {
        law.deciding(|p| &p.rule)
            .enumerate()
            .filter_map(|(i, rule)| Some((&rule.id, standing_of(&self.ends, |end| end.fired.contains(i))?)))
    }
}

pub(super) fn interval(ends: &Ends, pick: impl Fn(&EvaluatedEnd) -> Outcomes) -> Interval {
    let end = |end: &EvaluatedEnd| End { emergency: pick(end).emergency(), level: pick(end).level() };
    Interval {
        established: end(&ends.established),
        reported: end(&ends.reported),
        act_on: end(&ends.possible),
    }
}

/// The firmest end at which something holds.
pub(super) fn standing_of(ends: &Ends, holds: impl Fn(&EvaluatedEnd) -> bool) -> Option<Standing> {
    if holds(&ends.established) {
        Some(Standing::Established)
    } else if holds(&ends.reported) {
        Some(Standing::Reported)
    } else if holds(&ends.possible) {
        Some(Standing::NotRuledOut)
    } else {
        None
    }
}

/// Every outcome that holds at some end, with guidance, in table order.
pub(super) fn outcomes<'a>(ends: &'a Ends, law: &'a Law) -> impl Iterator<Item = (&'a Outcome, Standing)> + 'a {
    law.outcomes.iter(ends.possible.all).filter_map(|outcome| {
        let bit = law.outcomes.bit(outcome);
        Some((outcome, standing_of(ends, |end| end.all.intersects(bit))?))
    })
}

