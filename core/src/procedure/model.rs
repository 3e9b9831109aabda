//! The invariants of the procedure, over what is effective: every order of events up to a small depth on two devices, in
//! every order of merging; and random long histories.
#![allow(clippy::arithmetic_side_effects, reason = "a test may end")]

use alloc::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;

use super::tests::scene::*;
use super::{State, Why};
use crate::case::{Act, Case, Draft, Event, EventId, Kind};
use crate::law::Phase;
use crate::model::{Source, Value};
use crate::time::{Moment, Months};

/// Something that somebody does; may record more than one event.
type Deed = fn(Scene, Moment) -> Scene;

const PLAN: &[Deed] = &[
    |s, at| s.act(Kind::MeetingHeld, CHAIR, at),
    |s, at| s.act(Kind::PlanDrafted, OFFICER, at),
    |s, at| s.act(Kind::PlanSubmitted, OFFICER, at),
    |s, at| s.act(Kind::PlanApproved, CHAIR, at),
    |s, at| s.with(Kind::PlanReturned, CHAIR, at, reasons()),
    |s, at| s.report(POLICE, at, &["sexual_abuse"]),
];

const SEPARATION: &[Deed] = &[
    |s, at| s.act(Kind::SeparationDecided, CHAIR, at),
    |s, at| {
        let until = at.date().checked_add_days(crate::time::CalendarDays(6)).unwrap();
        s.with(Kind::SeparationExtended, CHAIR, at, Act { until: Some(until), ..Act::default() })
    },
    |s, at| s.step("longer_separation_required", COURT, at),
    |s, at| s.assess("03", at).step("carers_found_safe", OFFICER, at),
    |s, at| s.with(Kind::SeparationLifted, CHAIR, at, reasons()),
    |s, at| s.step("child_handed_over", OFFICER, at),
];

const ENDING: &[Deed] = &[
    |s, at| s.act(Kind::FollowUpStarted, OFFICER, at),
    |s, at| s.act(Kind::PlanEnded, CHAIR, at),
    |s, at| s.act(Kind::Closed, CHAIR, at),
    |s, at| s.report(COMMITTEE, at, &["risk_neglect"]),
    |s, at| s.answer(at, "no_further_abuse_risk", Value::No, Source::Assessed),
    |s, at| s.act(Kind::SeparationDecided, CHAIR, at),
];

const EMERGENCY: &[Deed] = &[
    |s, at| s.act(Kind::EmergencyMeasures, OFFICER, at),
    |s, at| s.assess("02", at),
    |s, at| s.act(Kind::EmergencyEnded, CHAIR, at),
    |s, at| s.answer(at, "serious_harm_now", Value::Yes, Source::Child),
    |s, at| s.answer(at, "harm_present_or_threatened", Value::No, Source::Assessed),
];

/// What the law asks of every state, told from the log by hand.
fn invariants(case: &Case, state: &State) {
    let without: BTreeSet<EventId> = state.without_effect.iter().map(|w| w.event).collect();
    let history = case.history();
    let counts: Vec<&Event> = history.events().iter().copied().filter(|e| !without.contains(&e.id())).collect();
    let of = |kind: Kind| counts.iter().copied().filter(move |e| e.header().kind == kind).collect::<Vec<_>>();
    let form = |number: &str| {
        of(Kind::Assessment).into_iter().any(|event| match crate::case::Entry::of(event) {
            Ok(crate::case::Entry::Assessment(made)) => made.form.number() == number && made.is_complete(),
            _ => false,
        })
    };
    let step = |name: &str| {
        counts.iter().any(|event| match crate::case::Entry::of(event) {
            Ok(crate::case::Entry::Act(act)) => act.steps.iter().any(|step| step.step.as_str() == name),
            _ => false,
        })
    };
    // 1: an approved plan has its whole file.
    if !of(Kind::PlanApproved).is_empty() {
        assert!(!of(Kind::Report).is_empty() && form("02") && form("03"), "{state:?}");
        assert!(!of(Kind::MeetingHeld).is_empty() && !of(Kind::PlanDrafted).is_empty(), "{state:?}");
    }
    // 3: at most 15 days, unless a competent body requires more; the date alone brings nobody back.
    let separation = &state.separation;
    if separation.region.phase == Phase::Separated {
        assert!(separation.days_used <= 15 || separation.required.is_some(), "{separation:?}");
    }
    let decided = !of(Kind::SeparationDecided).is_empty();
    if decided && of(Kind::SeparationLifted).is_empty() {
        assert!(matches!(separation.region.phase, Phase::Separated | Phase::SeparatedWithoutDecision), "{state:?}");
    }
    if !of(Kind::SeparationLifted).is_empty() {
        assert!(form("03") && step("carers_found_safe"), "{state:?}");
    }
    if separation.region.phase == Phase::SeparatedWithoutDecision {
        let marked = state.irregularities.iter().any(|i| i.failing.guard.as_str() == "decision_stands");
        assert!(marked, "nobody decided, and it is marked: {state:?}");
    }
    // 4: closing needs both findings, as its author knew them, and three months since the follow-up began anywhere.
    for closed in of(Kind::Closed).into_iter().chain(of(Kind::PlanEnded)) {
        let begun = of(Kind::FollowUpStarted).into_iter().find(|event| {
            let end = event.header().happened.date().checked_add_months(Months(3)).unwrap();
            end <= closed.header().happened.date()
        });
        assert!(begun.is_some() || !of(Kind::NoPlanDecided).is_empty(), "{state:?}");
        let known = case.as_of(&closed.header().parents).unwrap();
        let situation = known.situation(&LAW, closed.header().happened).situation;
        let decision = LAW.decide(&situation).unwrap();
        assert!(!decision.signals.iter().any(|s| s.id.as_str() == "form06_continues"), "{state:?}");
        // 2: no ending over a danger that its author did not know.
        let unknown = of(Kind::Report)
            .into_iter()
            .find(|report| !history.knew(closed.id(), report.id()) && !history.knew(report.id(), closed.id()));
        assert!(unknown.is_none(), "{state:?}");
    }
    // An emergency ends by measures, a new assessment and a decision only.
    if !of(Kind::EmergencyEnded).is_empty() {
        assert!(!of(Kind::EmergencyMeasures).is_empty() && (form("02") || form("03")), "{state:?}");
    }
    let told = of(Kind::Report).into_iter().any(|event| match crate::case::Entry::of(event) {
        Ok(crate::case::Entry::Report(report)) => {
            report.claims.iter().any(|c| c.fact.as_str() == "harm_doer_is_parent")
        }
        _ => false,
    });
    if told && of(Kind::EmergencyEnded).is_empty() {
        assert_eq!(state.emergency.region.phase, Phase::EmergencyActive, "{state:?}");
    }
    // Whatever has no effect says why, and irregular things name what they rest on.
    for without in state.without_effect.iter().filter(|w| w.why == Why::Irregular) {
        assert!(state.irregularities.iter().any(|i| i.event == without.event && !i.counts), "{state:?}");
    }
    assert!(state.irregularities.iter().all(|i| !i.failing.cite.is_empty()));
}

/// Equal sets of events are equal states, whoever merges with whom.
fn merged(a: &Scene, b: &Scene, now: Moment) -> (Case, State) {
    let (mut here, mut there) = (a.case.clone(), b.case.clone());
    here.merge(&b.case).unwrap();
    there.merge(&a.case).unwrap();
    assert_eq!(here.to_bytes(), there.to_bytes());
    let state = PROCEDURE.state(&here, now);
    if a.case != b.case {
        assert_eq!(state, PROCEDURE.state(&there, now));
    }
    (here, state)
}

struct Model {
    alphabet: &'static [Deed],
    begin: u16,
    /// Days between two deeds.
    pace: u16,
    /// Days after the last deed at which the state is looked at.
    wait: u16,
    states: AtomicUsize,
}

impl Model {
    fn explore(&self, a: &Scene, b: &Scene, depth: u16, left: u16) {
        let at = day(self.begin + depth * self.pace, 9);
        let (case, state) = merged(a, b, day(self.begin + depth * self.pace + self.wait, 8));
        invariants(&case, &state);
        self.states.fetch_add(1, Ordering::Relaxed);
        if left == 0 {
            return;
        }
        for deed in self.alphabet {
            self.explore(&deed(a.clone(), at), b, depth + 1, left - 1);
            // The devices are alike until one of them has done something.
            if depth > 0 {
                self.explore(a, &deed(b.clone(), at), depth + 1, left - 1);
            }
        }
        if a.case != b.case {
            let (mut a, mut b) = (a.clone(), b.clone());
            (a.case, b.case) = (case.clone(), case);
            self.explore(&a, &b, depth, left - 1);
        }
    }
}

fn explore(alphabet: &'static [Deed], begin: &Scene, [from, pace, wait]: [u16; 3]) -> usize {
    let model = Model { alphabet, begin: from, pace, wait, states: AtomicUsize::new(0) };
    model.explore(begin, &begin.clone().on(2), 0, 3);
    model.states.into_inner()
}

#[test]
fn every_short_history_of_a_plan() {
    assert!(explore(PLAN, &at_stage("met"), [5, 1, 0]) > 900);
}

#[test]
fn every_short_history_of_a_separation() {
    let begin = Scene::new()
        .report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"])
        .assess("02", day(0, 9));
    assert!(explore(SEPARATION, &begin, [1, 6, 9]) > 900);
}

#[test]
fn every_short_history_of_an_ending() {
    assert!(explore(ENDING, &at_stage("reviewed"), [31, 50, 0]) > 900);
}

#[test]
fn every_short_history_of_an_emergency() {
    assert!(explore(EMERGENCY, &at_stage("at_commune"), [1, 1, 0]) > 500);
}

/// One move of a random history: which device, what, by whom, how much later.
#[derive(Debug, Clone)]
struct Move {
    device: bool,
    what: usize,
    role: usize,
    hours: u32,
    sync: bool,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (any::<bool>(), 0..KINDS.len() + STEPS.len() + 4, 0..ROLES.len(), 0..300_u32, prop::bool::weighted(0.3));
    let one = one.prop_map(|(device, what, role, hours, sync)| Move { device, what, role, hours, sync });
    prop::collection::vec(one, 1..25)
}

const ROLES: [&str; 6] = [OFFICER, CHAIR, OFFICER, CHAIR, COMMITTEE, POLICE];

const KINDS: [Kind; 22] = [
    Kind::Transfer,
    Kind::EmergencyMeasures,
    Kind::EmergencyEnded,
    Kind::SeparationDecided,
    Kind::SeparationExtended,
    Kind::SeparationLifted,
    Kind::MeetingHeld,
    Kind::NoPlanDecided,
    Kind::PlanDrafted,
    Kind::PlanSubmitted,
    Kind::PlanApproved,
    Kind::PlanReturned,
    Kind::PlanServed,
    Kind::CarerRefused,
    Kind::FollowUpStarted,
    Kind::FollowedUp,
    Kind::PlanEnded,
    Kind::Closed,
    Kind::Reopened,
    Kind::Archived,
    Kind::HandedOver,
    Kind::TurnedSixteen,
];

const STEPS: [&str; 9] = [
    "child_and_carers_heard",
    "carers_found_safe",
    "longer_separation_required",
    "court_requested",
    "placement_decided",
    "child_handed_over",
    "facility_admitted",
    "actor_conflict_found",
    "case_rerouted",
];

fn draft(scene: &Scene, what: usize, role: &str, at: Moment) -> Draft {
    if let Some(kind) = KINDS.get(what) {
        return scene.draft(kind.clone(), role, at, Act::default());
    }
    let what = what - KINDS.len();
    if let Some(step) = STEPS.get(what) {
        let act = Act { party: (*step == "actor_conflict_found").then(|| CHAIR.into()), ..steps(&[step], at) };
        return scene.draft(Kind::Step, role, at, act);
    }
    match what - STEPS.len() {
        0 => scene.report_draft(role, at, &["physical_violence", "harm_doer_is_parent"]),
        1 => scene.assess_draft("02", role, at),
        2 => scene.assess_draft("03", role, at),
        _ => scene.assess_draft("06", role, at),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Long random histories: the invariants hold, merging commutes, and issuing says what recording marks.
    #[test]
    fn random_histories(moves in moves(), seed in 0..4_usize) {
        let begin = match seed {
            0 => at_stage("new"),
            1 => at_stage("specific"),
            2 => at_stage("reviewed"),
            _ => separated(),
        };
        let (mut a, mut b) = (begin.clone(), begin.on(2));
        let mut at = day(32, 0);
        for Move { device, what, role, hours, sync } in moves {
            at = at.checked_add_hours(crate::time::Hours(hours)).unwrap();
            let scene = if device { &mut a } else { &mut b };
            let draft = draft(scene, what, ROLES[role], at);
            let refused: BTreeSet<String> = match PROCEDURE.issue(&scene.case, &draft, at) {
                Ok(()) => BTreeSet::new(),
                Err(refusal) => refusal.failing.iter().map(|f| f.guard.as_str().to_owned()).collect(),
            };
            let id = scene.record(draft);
            let marked: BTreeSet<String> = PROCEDURE
                .irregular(&scene.case, id, at)
                .iter()
                .map(|i| i.failing.guard.as_str().to_owned())
                .filter(|guard| guard != "decision_stands")
                .collect();
            prop_assert_eq!(refused, marked);
            if sync && a.case.merge(&b.case).is_ok() {
                b.case = a.case.clone();
            }
        }
        // Two cases without a common report are two cases.
        if a.case.clone().merge(&b.case).is_ok() {
            let (case, state) = merged(&a, &b, at);
            invariants(&case, &state);
            let text = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<State>(&text).unwrap(), &state);
            for role in [CHAIR, OFFICER] {
                let can = PROCEDURE.what_can_i_do(&case, &a.actor(role), at).unwrap();
                prop_assert!(can.iter().all(|possible| !possible.cite.is_empty()));
            }
        }
    }
}
