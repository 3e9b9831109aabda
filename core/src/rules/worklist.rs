//! Whom to help first.

use core::cmp::Reverse;

use super::decision::Decision;
use super::duty::{DutyState, Standing};
use crate::law::Level;
use crate::time::Moment;

/// How urgent a case is, by what to *act on*: emergency, breached duties, soonest due, level. Smaller comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency {
    /// 0 established emergency, 1 reported, 2 not ruled out, 3 none.
    emergency: u8,
    unbreached: bool,
    no_due: bool,
    due: Option<Moment>,
    level: Reverse<Level>,
}

impl Decision {
    /// How urgent this decision is beside others.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        let due = self.open_duties().filter_map(|d| d.act_by).min();
        Urgency {
            emergency: match self.emergency_standing() {
                Some(Standing::Established) => 0,
                Some(Standing::Reported) => 1,
                Some(Standing::NotRuledOut) => 2,
                None => 3,
            },
            unbreached: self.breaches().next().is_none(),
            no_due: due.is_none(),
            due,
            level: Reverse(self.acting.level),
        }
    }

    /// How firmly an emergency stands, if it is to be acted on.
    #[must_use]
    pub fn emergency_standing(&self) -> Option<Standing> {
        let interval = &self.with_guidance;
        if !self.acting.emergency {
            None
        } else if interval.established.emergency {
            Some(Standing::Established)
        } else if interval.reported.emergency {
            Some(Standing::Reported)
        } else {
            Some(Standing::NotRuledOut)
        }
    }

    /// Duties not done, in the decision's order.
    pub fn open_duties(&self) -> impl Iterator<Item = &super::decision::DutyDue> {
        self.duties.iter().filter(|d| d.done.is_none())
    }

    /// Duties owed by law that are late under every defensible reading and not done.
    pub fn breaches(&self) -> impl Iterator<Item = &super::decision::DutyDue> {
        self.duties.iter().filter(|d| d.by_law && d.state == DutyState::Late)
    }
}

/// Sorts decisions into the order in which to work: the most urgent first; equals keep their order.
#[must_use]
pub fn worklist<K>(decisions: impl IntoIterator<Item = (K, Decision)>) -> Vec<(K, Decision)> {
    let mut list: Vec<_> = decisions.into_iter().collect();
    list.sort_by_cached_key(|(_, decision)| decision.urgency());
    list
}

/// The early list of a screened registry: children for whom something is established, and those with a watch factor.
///
/// Ranked by what is established, then by how many grounds it rests on; never by what merely is not known. Whoever has
/// neither is left out.
#[must_use]
pub fn early_list<K>(decisions: impl IntoIterator<Item = (K, Decision)>) -> Vec<(K, Decision)> {
    let watched = |d: &Decision| d.signals.iter().filter(|s| s.standing == Standing::Established).count();
    let rank = |d: &Decision| {
        let established = d.with_guidance.established;
        let grounds = d.grounds.iter().filter(|g| g.standing == Standing::Established).count();
        (established.emergency, established.level, watched(d), grounds)
    };
    let mut list: Vec<_> = decisions
        .into_iter()
        .filter(|(_, d)| d.with_guidance.established.level > Level::Prevention || watched(d) > 0)
        .collect();
    list.sort_by_cached_key(|(_, d)| Reverse(rank(d)));
    list
}
