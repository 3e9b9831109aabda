//! Whom to help first.

use core::cmp::Reverse;

use super::decision::Decision;
use super::duty::DutyState;
use super::interval::Standing;
use crate::law::Level;
use crate::time::Moment;

/// How urgent a case is, by what to *act on*: emergency, breached duties, soonest due, level. Smaller comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency {
    /// Emergencies that wait for their measures: 0 established by law, 1 reported, 2 not ruled out; 3 measures taken;
    /// 4 no emergency.
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
        let due = self.open_duties().filter(|d| !d.precaution).filter_map(|d| d.act_by).min();
        Urgency {
            emergency: match self.emergency_standing() {
                None => 4,
                Some(_) if !self.emergency_open => 3,
                Some(Standing::Established) => 0,
                Some(Standing::Reported) => 1,
                Some(Standing::NotRuledOut) => 2,
            },
            unbreached: self.breaches().next().is_none(),
            no_due: due.is_none(),
            due,
            level: Reverse(self.acting.level),
        }
    }

    /// How firmly an emergency stands, if it is to be acted on. Only the law establishes one; what guidance says of
    /// established facts stands as reported.
    #[must_use]
    pub fn emergency_standing(&self) -> Option<Standing> {
        if !self.acting.emergency {
            None
        } else if self.by_law.established.emergency {
            Some(Standing::Established)
        } else if self.with_guidance.reported.emergency {
            Some(Standing::Reported)
        } else {
            Some(Standing::NotRuledOut)
        }
    }

    /// Duties not done, in the decision's order.
    pub fn open_duties(&self) -> impl Iterator<Item = &super::decision::DutyDue> {
        self.duties.iter().filter(|d| d.done.is_none())
    }

    /// Duties owed by law, no mere precautions, that are late under every defensible reading and not done.
    pub fn breaches(&self) -> impl Iterator<Item = &super::decision::DutyDue> {
        self.duties.iter().filter(|d| d.by_law && !d.precaution && d.state == DutyState::Late)
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
