//! The answer of the rules alone: intervals, and which rules fired. Small, copyable, without texts or moments.

use super::compiled::{End as EvaluatedEnd, Ends};
use super::interval::Interval;
use super::outcome::Outcome;
use super::{Law, Standing};
use crate::law::{GroupId, MeasureId, RuleId};

/// What the rules of one day say of one set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    ends: Ends,
    by_law: Interval,
    with_guidance: Interval,
}

impl Verdict {
    #[inline]
    pub(super) fn new(law: &Law, ends: Ends) -> Self {
        Self { ends, by_law: law.outcomes.by_law(&ends), with_guidance: law.outcomes.with_guidance(&ends) }
    }

    /// The result by law, with our flagged readings.
    #[must_use]
    pub fn by_law(&self) -> Interval {
        self.by_law
    }

    /// The result with guidance and proposals; never lower.
    #[must_use]
    pub fn with_guidance(&self) -> Interval {
        self.with_guidance
    }

    /// Groups that hold or are not ruled out, by name, with how firmly.
    pub fn groups<'a>(&'a self, law: &'a Law) -> impl Iterator<Item = (&'a GroupId, Standing)> + 'a {
        outcomes(&self.ends, law).filter_map(|(outcome, standing)| match outcome {
            Outcome::Group(id) => Some((id, standing)),
            _ => None,
        })
    }

    /// Measures whose own point of the law is met or not ruled out, by name, with how firmly.
    pub fn measures<'a>(&'a self, law: &'a Law) -> impl Iterator<Item = (&'a MeasureId, Standing)> + 'a {
        outcomes(&self.ends, law).filter_map(|(outcome, standing)| match outcome {
            Outcome::Measure(id) => Some((id, standing)),
            _ => None,
        })
    }

    /// Rules that fired, in pack order, with how firmly.
    pub fn fired<'a>(&'a self, law: &'a Law) -> impl Iterator<Item = (&'a RuleId, Standing)> + 'a {
        law.deciding(|p| &p.rule).zip(&law.rules.rules).filter_map(|(rule, compiled)| {
            Some((&rule.id, standing_of(&self.ends, |end| end.fired.contains(compiled.slot))?))
        })
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

/// Every named outcome that holds at some end, guidance included, by name.
pub(super) fn outcomes<'a>(ends: &'a Ends, law: &'a Law) -> impl Iterator<Item = (&'a Outcome, Standing)> + 'a {
    law.outcomes
        .named()
        .filter_map(|(outcome, rules)| Some((outcome, standing_of(ends, |end| end.concludes(&rules.all))?)))
}
