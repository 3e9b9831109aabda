//! The invariants of the procedure, over what is effective: a bounded model (every sequence of three or four moves of two
//! devices that do things and exchange them), and long random histories. Each test stays below half a minute unoptimised.
#![allow(clippy::arithmetic_side_effects, reason = "a test may end")]

mod invariants;

use alloc::collections::BTreeSet;
use core::cell::Cell;

use proptest::prelude::*;

use self::invariants::{INVARIANTS, Told};
use super::State;
use super::tests::scene::*;
use crate::case::{Act, Case, Draft, Entry, Heard, Kind, Speaker, Subject};
use crate::model::{Born, Child, Locality, Source, Value};
use crate::time::Moment;

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

const RECEIPT: &[Deed] = &[
    |s, at| s.report(HOTLINE, at, &["serious_harm_threatened"]),
    |s, at| s.report(POLICE, at, &["harm_doer_is_parent", "physical_violence"]),
    |s, at| s.report(COMMITTEE, at, &["risk_neglect"]),
    |s, at| {
        let place = Locality { province: Some("51".to_owned()), commune: Some("23293".to_owned()) };
        s.with(Kind::Transfer, HOTLINE, at, Act { place: Some(place), ..Act::default() })
    },
    |s, at| s.assess("02", at),
];

const CARE: &[Deed] = &[
    |s, at| s.step("placement_decided", CHAIR, at),
    |s, at| s.step("child_handed_over", OFFICER, at),
    |s, at| s.step("facility_admitted", FACILITY, at),
    |s, at| s.step("no_carer_found", OFFICER, at),
    |s, at| s.with(Kind::OpinionHeard, OFFICER, at, Act { party: Some("child".into()), ..steps(&["child_heard"], at) }),
    |s, at| {
        let heard =
            Heard { who: Speaker::Father, on: Subject::AlternativeCare, agrees: Some(true), suspected: Some(true) };
        let act = Act { opinion: Some(heard), ..steps(&["placement_consented"], at) };
        s.with(Kind::OpinionHeard, OFFICER, at, act)
    },
    |s, at| s.assess("03", at),
];

const AGE: &[Deed] = &[
    |s, at| s.born("2019-03-05", at),
    |s, at| {
        let born = Born::Aged { from: 5, to: 6, on: at.date(), source: Source::Informant };
        s.entry(Kind::Child, OFFICER, at, Entry::Child(Child { born: Some(born), ..Child::default() }))
    },
    |s, at| s.step("placement_decided", CHAIR, at),
    |s, at| s.step("child_heard", OFFICER, at),
];

/// Equal sets of events are equal cases, whoever merges with whom, and so equal states.
fn merged(a: &Scene, b: &Scene) -> Case {
    let (mut here, mut there) = (a.case.clone(), b.case.clone());
    here.merge(&b.case).unwrap();
    there.merge(&a.case).unwrap();
    assert_eq!(here.to_bytes(), there.to_bytes());
    assert_eq!(here, there);
    here
}

/// A bounded model: every sequence of so many moves, where a move is something that one of two devices does, or that both
/// exchange what they have.
struct Model {
    alphabet: &'static [Deed],
    /// The day of the first deed, the days between two, and how many after the last the state is looked at.
    days: [u16; 3],
    /// Whether what costs more is asked, too.
    also: bool,
    states: Cell<usize>,
}

impl Model {
    /// `fresh`: the merged case is another one than at the move before.
    fn explore(&self, a: &Scene, b: &Scene, depth: u16, left: u16, fresh: bool) {
        let [begin, pace, wait] = self.days;
        let at = day(begin + depth * pace, 9);
        let case = merged(a, b);
        if fresh {
            let state = PROCEDURE.state(&case, day(begin + depth * pace + wait, 8));
            let told = Told::of(&case, &state);
            told.holds();
            if self.also {
                told.holds_also();
            }
            self.states.set(self.states.get() + 1);
        }
        if left == 0 {
            return;
        }
        for deed in self.alphabet {
            self.explore(&deed(a.clone(), at), b, depth + 1, left - 1, true);
            // The devices are alike until one of them has done something.
            if depth > 0 {
                self.explore(a, &deed(b.clone(), at), depth + 1, left - 1, true);
            }
        }
        // An exchange as the last move shows nothing new.
        if left > 1 && a.case != b.case {
            let (mut a, mut b) = (a.clone(), b.clone());
            (a.case, b.case) = (case.clone(), case);
            self.explore(&a, &b, depth, left - 1, false);
        }
    }
}

/// How many states were looked at.
fn explore(alphabet: &'static [Deed], begin: &Scene, days: [u16; 3], moves: u16, also: bool) -> usize {
    let model = Model { alphabet, days, also, states: Cell::new(0) };
    model.explore(begin, &begin.clone().on(2), 0, moves, true);
    model.states.into_inner()
}

#[test]
fn every_invariant_of_the_dossier_is_asked() {
    let asked: BTreeSet<u8> = INVARIANTS.iter().map(|(number, ..)| *number).collect();
    assert!((1..=11).all(|number| asked.contains(&number)), "{asked:?}");
    assert!(INVARIANTS.iter().all(|(_, says, _)| !says.is_empty()));
}

#[test]
fn every_short_history_of_a_plan() {
    assert!(explore(PLAN, &at_stage("met"), [5, 1, 0], 3, false) > 900);
}

#[test]
fn every_short_history_of_a_separation() {
    let begin = Scene::new()
        .report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"])
        .assess("02", day(0, 9));
    assert!(explore(SEPARATION, &begin, [1, 6, 9], 3, false) > 900);
}

#[test]
fn every_short_history_of_an_ending() {
    assert!(explore(ENDING, &at_stage("reviewed"), [31, 50, 0], 3, false) > 900);
}

#[test]
fn every_short_history_of_an_emergency() {
    assert!(explore(EMERGENCY, &at_stage("at_commune"), [1, 1, 0], 4, false) > 500);
}

#[test]
fn every_short_history_of_receipts() {
    let begin = Scene::new().report(HOTLINE, day(0, 2), &[]);
    assert!(explore(RECEIPT, &begin, [0, 1, 0], 3, true) > 500);
}

#[test]
fn every_short_history_of_alternative_care() {
    let begin = Scene::new().report(COMMITTEE, day(0, 8), &["orphan_both"]).assess("02", day(0, 9));
    assert!(explore(CARE, &begin, [1, 1, 0], 3, false) > 900);
}

/// Born on 5 March 2019: 7 years old while the moves are made.
#[test]
fn every_short_history_of_an_age() {
    let begin = Scene::new().report(COMMITTEE, day(0, 8), &["orphan_both"]).assess("02", day(0, 9));
    assert!(explore(AGE, &begin, [1, 3, 0], 3, true) > 200);
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
            let case = merged(&a, &b);
            let state = PROCEDURE.state(&case, at);
            let told = Told::of(&case, &state);
            told.holds();
            told.holds_also();
            let text = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<State>(&text).unwrap(), &state);
            for role in [CHAIR, OFFICER] {
                let can = PROCEDURE.what_can_i_do(&case, &a.actor(role), at).unwrap();
                prop_assert!(can.iter().all(|possible| !possible.cite.is_empty()));
            }
        }
    }
}
