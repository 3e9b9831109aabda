//! Whom to help first.

use core::cmp::Reverse;

use super::decision::Decision;
use super::duty::DutyState;
use super::interval::{End, Standing};
use crate::law::{Level, SignalId};
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

    /// Duties still to be done, in the decision's order.
    pub fn open_duties(&self) -> impl Iterator<Item = &super::decision::DutyDue> {
        self.duties.iter().filter(|d| d.is_owed())
    }

    /// Duties owed by law, no mere precautions, that are late under every defensible reading and still to be done.
    pub fn breaches(&self) -> impl Iterator<Item = &super::decision::DutyDue> {
        self.open_duties().filter(|d| d.by_law && !d.precaution && d.state == DutyState::Late)
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
/// Ranked by what is established, then those with a watch factor first, then by how many grounds there are: every watch
/// factor is one. Never by what merely is not known. Whoever has neither is left out: no other signal watches a child.
#[must_use]
pub fn early_list<K>(decisions: impl IntoIterator<Item = (K, Decision)>) -> Vec<(K, Decision)> {
    let watch = SignalId::constant("watch");
    let watched = |d: &Decision| d.signals.iter().any(|s| s.id == watch && s.standing == Standing::Established);
    let rank = |d: &Decision| {
        let established = d.with_guidance.established;
        let grounds = d.grounds.iter().filter(|g| g.standing == Standing::Established).count();
        (established.emergency, established.level, watched(d), grounds)
    };
    let mut list: Vec<_> = decisions
        .into_iter()
        .filter(|(_, d)| {
            let End { emergency, level } = d.with_guidance.established;
            emergency || level > Level::Prevention || watched(d)
        })
        .collect();
    list.sort_by_cached_key(|(_, d)| Reverse(rank(d)));
    list
}

#[cfg(test)]
mod tests {
    use super::super::{Law, Stands};
    use super::*;

    /// Nothing is known beyond this of a report an hour old.
    fn reported(answers: &str) -> Decision {
        let situation = format!(
            r#"{{ "now": "2026-03-10T10:00:00+07:00", "answers": [{answers}],
                "reports": [{{ "received": "2026-03-10T09:00:00+07:00", "receiving_place": "commune_committee" }}] }}"#
        );
        Law::national().unwrap().decide(&serde_json::from_str(&situation).unwrap()).unwrap()
    }

    /// No emergency, no duty, no ground, nothing watched.
    fn calm() -> Decision {
        let calm = End { emergency: false, level: Level::Prevention };
        let mut decision = Decision { acting: calm, emergency_open: false, ..reported("") };
        for interval in [&mut decision.by_law, &mut decision.with_guidance] {
            (interval.established, interval.reported, interval.act_on) = (calm, calm, calm);
        }
        decision.duties.clear();
        decision.grounds.clear();
        decision.signals.clear();
        decision
    }

    fn changed(change: impl FnOnce(&mut Decision)) -> Decision {
        let mut decision = calm();
        change(&mut decision);
        decision
    }

    /// A duty that is owed by law, due at that hour.
    fn owed(decision: &mut Decision, hour: u8, state: DutyState) {
        let mut duty = reported("").duties.into_iter().find(|d| d.id.as_str() == "D5").unwrap();
        (duty.by_law, duty.precaution, duty.state, duty.done) = (true, false, state, None);
        duty.act_by = Some(format!("2026-03-10T{hour:02}:00:00+07:00").parse().unwrap());
        decision.duties.push(duty);
    }

    fn emergency(decision: &mut Decision) {
        decision.acting.emergency = true;
        decision.emergency_open = true;
    }

    fn order(cases: Vec<(&'static str, Decision)>) -> Vec<&'static str> {
        worklist(cases).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn emergencies_come_first_the_firmest_before_the_others() {
        let firm = changed(|d| {
            emergency(d);
            d.by_law.established.emergency = true;
        });
        let heard = changed(|d| {
            emergency(d);
            d.with_guidance.reported.emergency = true;
        });
        let measures_taken = changed(|d| {
            d.acting.emergency = true;
            d.by_law.established.emergency = true;
        });
        let grave_and_late = changed(|d| {
            d.acting.level = Level::Intervention;
            owed(d, 8, DutyState::Late);
        });
        assert_eq!(firm.emergency_standing(), Some(Standing::Established));
        assert_eq!(heard.emergency_standing(), Some(Standing::Reported));
        assert_eq!(grave_and_late.emergency_standing(), None);
        let open = changed(emergency);
        assert_eq!(open.emergency_standing(), Some(Standing::NotRuledOut));
        let cases = vec![
            ("none", grave_and_late),
            ("measures taken", measures_taken),
            ("not ruled out", open),
            ("reported", heard),
            ("established", firm),
        ];
        assert_eq!(order(cases), ["established", "reported", "not ruled out", "measures taken", "none"]);
    }

    #[test]
    fn then_breaches_then_what_is_due_soonest_then_the_level() {
        let level = |level| changed(|d| d.acting.level = level);
        let cases = vec![
            ("prevention", calm()),
            ("intervention", level(Level::Intervention)),
            ("support", level(Level::Support)),
            ("due later", changed(|d| owed(d, 15, DutyState::Open))),
            ("due sooner", changed(|d| owed(d, 11, DutyState::Open))),
            ("late", changed(|d| owed(d, 9, DutyState::Late))),
        ];
        assert_eq!(order(cases), ["late", "due sooner", "due later", "intervention", "support", "prevention"]);
    }

    #[test]
    fn what_is_done_or_a_precaution_presses_nobody() {
        let done = |d: &mut Decision| {
            owed(d, 8, DutyState::Met);
            d.duties.iter_mut().for_each(|duty| duty.done = Some(d.now));
        };
        let precaution = |d: &mut Decision| {
            owed(d, 8, DutyState::Open);
            d.duties.iter_mut().for_each(|duty| duty.precaution = true);
        };
        for waits in [changed(done), changed(precaution)] {
            assert_eq!(waits.urgency(), calm().urgency());
        }
        assert_eq!(changed(done).open_duties().count(), 0);
        assert_eq!(changed(precaution).open_duties().count(), 1);
    }

    #[test]
    fn a_breach_is_late_and_owed_by_law_and_no_precaution() {
        let breaches = |by_law, precaution, state| {
            let late = changed(|d| {
                owed(d, 8, state);
                d.duties.iter_mut().for_each(|duty| (duty.by_law, duty.precaution) = (by_law, precaution));
            });
            late.breaches().count()
        };
        assert_eq!(breaches(true, false, DutyState::Late), 1);
        assert_eq!(breaches(false, false, DutyState::Late), 0);
        assert_eq!(breaches(true, true, DutyState::Late), 0);
        assert_eq!(breaches(true, false, DutyState::StartDisputed), 0);
        assert_eq!(breaches(true, false, DutyState::MetLate), 0);
    }

    #[test]
    fn the_early_list_ranks_what_is_established_and_leaves_out_the_rest() {
        let signal = |id, standing| changed(|d| d.signals = vec![Stands { id: SignalId::constant(id), standing }]);
        // As a registry holds them: one or two of the factors of the field report.
        let registry = |facts: &[&str]| {
            let answers = facts.iter().map(|fact| {
                format!(
                    r#"{{ "fact": "{fact}", "value": "yes", "source": "record", "at": "2026-03-10T09:00:00+07:00" }}"#
                )
            });
            let answers = answers.collect::<Vec<_>>().join(",");
            let situation = format!(r#"{{ "now": "2026-03-10T10:00:00+07:00", "answers": [{answers}] }}"#);
            Law::national().unwrap().decide(&serde_json::from_str(&situation).unwrap()).unwrap()
        };
        let established = |emergency, level| changed(|d| d.with_guidance.established = End { emergency, level });
        let two_grounds = {
            let danger = r#"{ "fact": "risk_violence", "value": "yes", "source": "assessed", "at": "2026-03-10T09:30:00+07:00" }"#;
            let ground = reported(danger).grounds.into_iter().find(|g| g.standing == Standing::Established).unwrap();
            let mut decision = established(false, Level::Support);
            decision.grounds = vec![ground.clone(), ground];
            decision
        };
        let one_ground_and_hearsay = {
            let mut decision = two_grounds.clone();
            decision.grounds.extend(two_grounds.grounds.clone());
            decision.grounds.iter_mut().skip(1).for_each(|ground| ground.standing = Standing::Reported);
            decision
        };
        let cases = vec![
            ("nothing", calm()),
            ("only reported", changed(|d| d.with_guidance.reported.level = Level::Intervention)),
            ("only heard of", signal("watch", Standing::Reported)),
            ("police", signal("police", Standing::Established)),
            ("deletion", signal("deletion_request", Standing::Established)),
            ("one factor", registry(&["game_overuse"])),
            ("two factors", registry(&["game_overuse", "one_parent_lost"])),
            ("one ground", one_ground_and_hearsay),
            ("two grounds", two_grounds),
            ("intervention", established(false, Level::Intervention)),
            ("emergency", established(true, Level::Support)),
            ("emergency of no level", established(true, Level::Prevention)),
        ];
        let list: Vec<_> = early_list(cases).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            list,
            [
                "emergency",
                "emergency of no level",
                "intervention",
                "two grounds",
                "one ground",
                "two factors",
                "one factor"
            ]
        );
    }
}
