//! Each transition of the national pack: once done, once refused by the right guards.

use super::super::Procedure;
use super::scene::*;
use crate::case::{Act, Draft, Kind};
use crate::time::Moment;

/// A transition, where it passes and as what, where it is refused and by which guards.
struct Row {
    id: &'static str,
    passes: (Scene, Draft),
    refused: (Scene, Draft),
    by: &'static [&'static str],
}

fn none() -> Act {
    Act::default()
}

/// Before there was a Law on Children.
fn long_ago() -> Moment {
    "2016-01-01T09:00:00+07:00".parse().unwrap()
}

fn act(stage: &str, kind: Kind, role: &str, days: u16) -> (Scene, Draft) {
    let scene = at_stage(stage);
    let draft = scene.draft(kind, role, day(days, 12), none());
    (scene, draft)
}

fn step(stage: &str, step: &str, role: &str, days: u16) -> (Scene, Draft) {
    let scene = at_stage(stage);
    let draft = scene.step_draft(step, role, day(days, 12));
    (scene, draft)
}

fn report(stage: &str, role: &str, days: u16) -> (Scene, Draft) {
    let scene = at_stage(stage);
    let draft = scene.report_draft(role, day(days, 12), &["physical_violence"]);
    (scene, draft)
}

fn form(stage: &str, form: &str, role: &str, days: u16) -> (Scene, Draft) {
    let scene = at_stage(stage);
    let draft = scene.assess_draft(form, role, day(days, 12));
    (scene, draft)
}

fn on(scene: Scene, draft: impl Fn(&Scene) -> Draft) -> (Scene, Draft) {
    let draft = draft(&scene);
    (scene, draft)
}

/// The same act before the law was in force.
fn too_early((scene, mut draft): (Scene, Draft)) -> (Scene, Draft) {
    (draft.happened, draft.written) = (long_ago(), long_ago());
    (scene, draft)
}

/// The same act by somebody who is the suspect.
fn by_suspect((scene, draft): (Scene, Draft)) -> (Scene, Draft) {
    let act = Act { party: Some(draft.actor.role.clone()), ..steps(&["actor_conflict_found"], draft.happened) };
    let scene = scene.with(Kind::Step, "women_union", draft.happened, act);
    (scene, draft)
}

pub(crate) fn not_needed() -> Scene {
    let scene = Scene::new().report(COMMITTEE, day(0, 8), &[]).assess("02", day(0, 9));
    let scene = scene.step("child_and_carers_heard", OFFICER, day(1, 9)).assess("03", day(1, 10));
    // Every danger that the law asks about is ruled out.
    let mut scene = scene;
    for hour in 0..200 {
        let situation = scene.case.situation(&LAW, day(20, 9)).situation;
        let Some(question) = LAW.decide(&situation).unwrap().next_question else { break };
        let danger = LAW.fact(&question.fact).unwrap().polarity != crate::law::Polarity::Protection;
        let value = if danger { crate::model::Value::No } else { crate::model::Value::Yes };
        scene = scene.answer(day(2, hour), question.fact.as_str(), value, crate::model::Source::Assessed);
    }
    scene
}

fn rows() -> Vec<Row> {
    let row = |id, passes, refused, by| Row { id, passes, refused, by };
    let extend = |scene: &Scene, days, until: &str| {
        let act = Act { until: Some(until.parse().unwrap()), ..none() };
        scene.draft(Kind::SeparationExtended, CHAIR, day(days, 12), act)
    };
    let safe = || separated().assess("03", day(5, 9)).step("carers_found_safe", OFFICER, day(5, 10));
    let refused = |claim: &str| staged(&[claim], "served").act(Kind::CarerRefused, OFFICER, day(9, 10));
    let separate = |scene: Scene, days| on(scene, |s| s.draft(Kind::SeparationDecided, CHAIR, day(days, 12), none()));
    let verified =
        || at_stage("assessed").step("carer_verified", OFFICER, day(1, 9)).step("child_heard", OFFICER, day(1, 9));
    let agreed = || verified().consented(day(1, 9));
    let placed = || verified().step("placement_decided", CHAIR, day(1, 10));
    let care =
        |scene: Scene, step: &'static str, role: &'static str| on(scene, |s| s.step_draft(step, role, day(2, 12)));
    let no_plan = || on(not_needed(), |s| s.draft(Kind::NoPlanDecided, CHAIR, day(21, 9), reasons()));
    let without_plan = || {
        let (mut scene, draft) = no_plan();
        scene.record(draft);
        scene
    };
    vec![
        row("T1", report("new", "school", 0), too_early(report("new", "school", 0)), &["in_force"]),
        row("T2", report("new", HOTLINE, 0), too_early(report("new", HOTLINE, 0)), &["in_force"]),
        row("T2b", report("new", COMMITTEE, 0), too_early(report("new", COMMITTEE, 0)), &["in_force"]),
        row("T2c", report("met", POLICE, 4), too_early(report("met", POLICE, 4)), &["in_force"]),
        row(
            "T2d",
            step("at_commune", "received_by_other_commune", OFFICER, 0),
            step("at_commune", "received_by_other_commune", HOTLINE, 0),
            &["role"],
        ),
        row(
            "T2e",
            step("met", "received_by_other_commune", OFFICER, 4),
            step("met", "received_by_other_commune", "school", 4),
            &["role"],
        ),
        row("T3", act("reported", Kind::Transfer, HOTLINE, 0), act("reported", Kind::Transfer, "school", 0), &["role"]),
        row(
            "T3b",
            step("met", "crime_referred", POLICE, 4),
            by_suspect(step("met", "crime_referred", POLICE, 4)),
            &["no_conflict"],
        ),
        row(
            "T3d",
            on(at_stage("met").step("crime_referred", POLICE, day(4, 10)), |s| {
                s.step_draft("crime_proceedings_ended", POLICE, day(90, 12))
            }),
            step("met", "crime_proceedings_ended", POLICE, 5),
            &["state"],
        ),
        row(
            "T3c",
            act("met", Kind::Referred, OFFICER, 4),
            too_early(act("met", Kind::Referred, OFFICER, 4)),
            &["in_force"],
        ),
        row("T4", step("at_commune", "verified", POLICE, 0), step("at_commune", "verified", "school", 0), &["role"]),
        row(
            "T5a",
            act("at_commune", Kind::InitialAssessmentOrdered, CHAIR, 0),
            act("at_commune", Kind::InitialAssessmentOrdered, OFFICER, 0),
            &["role"],
        ),
        row("T5", form("at_commune", "02", OFFICER, 0), form("at_commune", "02", "school", 0), &["role"]),
        row("T5b", form("met", "02", OFFICER, 4), form("met", "02", POLICE, 4), &["role"]),
        row(
            "T6",
            act("reported", Kind::EmergencyMeasures, POLICE, 0),
            by_suspect(act("reported", Kind::EmergencyMeasures, CHAIR, 0)),
            &["no_conflict"],
        ),
        row(
            "T6b",
            on(
                at_stage("specific").answer(
                    day(3, 9),
                    "harm_present_or_threatened",
                    crate::model::Value::No,
                    crate::model::Source::Assessed,
                ),
                |s| s.draft(Kind::EmergencyEnded, CHAIR, day(3, 12), none()),
            ),
            act("measures", Kind::EmergencyEnded, CHAIR, 0),
            &["fresh_assessment", "serious_harm_over"],
        ),
        row(
            "T6c",
            step("reported", "removed_from_harm_doer", POLICE, 0),
            too_early(step("reported", "removed_from_harm_doer", POLICE, 0)),
            &["in_force"],
        ),
        row(
            "T7",
            separate(Scene::new().report(COMMITTEE, day(0, 8), &["risk_by_carer"]), 0),
            separate(at_stage("assessed"), 0),
            &["separation_ground"],
        ),
        row(
            "T13b",
            separate(refused("physical_violence"), 9),
            separate(refused("risk_violence"), 9),
            &["abused_plan_refused"],
        ),
        row(
            "T7a",
            on(at_stage("assessed"), |s| {
                s.draft(
                    Kind::Step,
                    CHAIR,
                    day(0, 12),
                    Act { words: reasons().words, ..steps(&["separation_not_applied"], day(0, 12)) },
                )
            }),
            step("assessed", "separation_not_applied", CHAIR, 0),
            &["reasons"],
        ),
        row(
            "T7b",
            on(separated(), |s| extend(s, 5, "2026-03-17")),
            on(separated(), |s| extend(s, 16, "2026-03-17")),
            &["not_run_out", "within_fifteen_days"],
        ),
        row(
            "T7c",
            on(safe(), |s| s.draft(Kind::SeparationLifted, CHAIR, day(6, 12), reasons())),
            on(separated(), |s| s.draft(Kind::SeparationLifted, CHAIR, day(6, 12), none())),
            &["carers_found_safe", "reasons"],
        ),
        row(
            "T7f",
            care(separated(), "longer_separation_required", COURT),
            care(at_stage("assessed"), "longer_separation_required", COURT),
            &["state"],
        ),
        row(
            "T7g",
            care(separated(), "separation_evaluated", OFFICER),
            care(separated(), "separation_evaluated", "school"),
            &["role"],
        ),
        row(
            "T7d",
            care(separated(), "court_requested", CHAIR),
            care(separated(), "court_requested", OFFICER),
            &["role"],
        ),
        row(
            "T7i",
            care(separated(), "court_refused", COURT),
            care(separated(), "court_refused", CHAIR),
            &["body_named"],
        ),
        row("T7h", care(separated(), "court_decided", COURT), care(separated(), "court_decided", "school"), &["role"]),
        row(
            "T7e",
            care(separated(), "child_handed_over", CHAIR),
            care(separated(), "child_handed_over", "school"),
            &["role"],
        ),
        row(
            "T8a",
            act("assessed", Kind::SpecificAssessmentOrdered, CHAIR, 1),
            act("assessed", Kind::SpecificAssessmentOrdered, "school", 1),
            &["role"],
        ),
        row("T8", form("heard", "03", OFFICER, 2), form("measures", "03", OFFICER, 2), &["child_heard"]),
        row("T8b", form("met", "03", OFFICER, 5), form("met", "03", CHAIR, 5), &["role"]),
        row(
            "T9",
            act("specific", Kind::MeetingHeld, CHAIR, 4),
            act("heard", Kind::MeetingHeld, CHAIR, 4),
            &["state", "form_03"],
        ),
        row(
            "T9b",
            no_plan(),
            on(at_stage("calm"), |s| s.draft(Kind::NoPlanDecided, CHAIR, day(4, 12), none())),
            &["reasons", "plan_not_needed"],
        ),
        row("T10a", act("met", Kind::PlanDrafted, OFFICER, 5), act("met", Kind::PlanDrafted, CHAIR, 5), &["role"]),
        row(
            "T10",
            act("drafted", Kind::PlanSubmitted, OFFICER, 6),
            act("met", Kind::PlanSubmitted, OFFICER, 6),
            &["state", "form_04"],
        ),
        row(
            "T11",
            act("submitted", Kind::PlanApproved, CHAIR, 8),
            act("submitted", Kind::PlanApproved, OFFICER, 8),
            &["role"],
        ),
        row(
            "T11b",
            on(at_stage("submitted"), |s| s.draft(Kind::PlanReturned, CHAIR, day(8, 12), reasons())),
            act("submitted", Kind::PlanReturned, CHAIR, 8),
            &["reasons"],
        ),
        row(
            "T12",
            act("approved", Kind::PlanServed, OFFICER, 9),
            act("submitted", Kind::PlanServed, OFFICER, 9),
            &["state"],
        ),
        row(
            "T12b",
            act("met", Kind::ServiceStarted, "clinic", 5),
            act("met", Kind::ServiceStarted, COURT, 5),
            &["role"],
        ),
        row(
            "T12d",
            act("served", Kind::PlanServed, OFFICER, 10),
            act("served", Kind::PlanServed, "school", 10),
            &["role"],
        ),
        row(
            "T12e",
            on(at_stage("approved"), |s| {
                let act = Act { words: reasons().words, ..steps(&["serving_decided"], day(8, 12)) };
                s.draft(Kind::Step, CHAIR, day(8, 12), act)
            }),
            step("approved", "serving_decided", CHAIR, 8),
            &["reasons"],
        ),
        row(
            "T12c",
            act("served", Kind::ServiceReported, "clinic", 10),
            too_early(act("served", Kind::ServiceReported, "clinic", 10)),
            &["in_force"],
        ),
        row(
            "T13a",
            step("served", "plan_change_proposed", OFFICER, 10),
            step("met", "plan_change_proposed", OFFICER, 10),
            &["state"],
        ),
        row(
            "T13",
            on(at_stage("served").step("plan_change_proposed", OFFICER, day(10, 9)), |s| {
                s.draft(Kind::PlanChanged, CHAIR, day(10, 12), none())
            }),
            act("served", Kind::PlanChanged, CHAIR, 10),
            &["change_proposed"],
        ),
        row(
            "T13c",
            act("served", Kind::CarerRefused, OFFICER, 10),
            act("approved", Kind::CarerRefused, OFFICER, 10),
            &["plan_served"],
        ),
        row(
            "T14a",
            act("served", Kind::ReviewOrdered, CHAIR, 20),
            act("served", Kind::ReviewOrdered, "school", 20),
            &["role"],
        ),
        row("T14", form("served", "06", OFFICER, 30), form("met", "06", OFFICER, 30), &["state"]),
        row("T14b", form("monitoring", "06", OFFICER, 40), form("monitoring", "06", CHAIR, 40), &["role"]),
        row(
            "T15a",
            act("reviewed", Kind::FollowUpStarted, OFFICER, 31),
            act("reviewed_unstable", Kind::FollowUpStarted, OFFICER, 31),
            &["stable"],
        ),
        row(
            "T15b",
            act("monitoring", Kind::FollowUp, OFFICER, 50),
            act("monitoring", Kind::FollowUp, COURT, 50),
            &["role"],
        ),
        row(
            "T15c",
            act("monitoring", Kind::FollowedUp, OFFICER, 124),
            act("monitoring", Kind::FollowedUp, OFFICER, 90),
            &["three_months"],
        ),
        row(
            "T15d",
            act("followed", Kind::PlanEnded, CHAIR, 125),
            act("monitoring", Kind::PlanEnded, CHAIR, 90),
            &["three_months"],
        ),
        row(
            "T15",
            act("ended", Kind::Closed, CHAIR, 126),
            act("served", Kind::Closed, CHAIR, 126),
            &["state", "three_months", "risk_gone", "stable"],
        ),
        row(
            "T9c",
            on(without_plan(), |s| s.draft(Kind::Closed, CHAIR, day(22, 9), none())),
            on(
                without_plan().answer(
                    day(21, 12),
                    "risk_neglect",
                    crate::model::Value::Yes,
                    crate::model::Source::Assessed,
                ),
                |s| s.draft(Kind::Closed, CHAIR, day(22, 9), none()),
            ),
            &["plan_not_needed"],
        ),
        row(
            "T16",
            act("reviewed_unstable", Kind::PlanDrafted, OFFICER, 31),
            act("reviewed_unstable", Kind::PlanDrafted, CHAIR, 31),
            &["role"],
        ),
        row(
            "T16b",
            act("reviewed_unstable", Kind::MeetingHeld, CHAIR, 31),
            act("reviewed_unstable", Kind::MeetingHeld, OFFICER, 31),
            &["role"],
        ),
        row(
            "T17",
            act("closed", Kind::Archived, COMMITTEE, 127),
            act("met", Kind::Archived, COMMITTEE, 127),
            &["state"],
        ),
        row(
            "T17b",
            act("approved", Kind::Archived, OFFICER, 9),
            act("approved", Kind::Archived, "school", 9),
            &["role"],
        ),
        row("T18", report("closed", COMMITTEE, 130), too_early(report("closed", COMMITTEE, 130)), &["in_force"]),
        row("T18b", report("archived", HOTLINE, 130), too_early(report("archived", HOTLINE, 130)), &["in_force"]),
        row("T18c", act("closed", Kind::Reopened, CHAIR, 130), act("met", Kind::Reopened, CHAIR, 130), &["state"]),
        row("T19", act("met", Kind::HandedOver, CHAIR, 5), act("met", Kind::HandedOver, "school", 5), &["role"]),
        row(
            "T19b",
            act("met", Kind::Transfer, OFFICER, 5),
            too_early(act("met", Kind::Transfer, OFFICER, 5)),
            &["in_force"],
        ),
        row(
            "T20",
            act("met", Kind::TurnedSixteen, OFFICER, 5),
            by_suspect(act("met", Kind::TurnedSixteen, OFFICER, 5)),
            &["no_conflict"],
        ),
        row(
            "T21",
            step("met", "actor_conflict_found", "school", 5),
            too_early(step("met", "actor_conflict_found", "school", 5)),
            &["in_force"],
        ),
        row(
            "T21b",
            step("met", "case_rerouted", HOTLINE, 5),
            by_suspect(step("met", "case_rerouted", CHAIR, 5)),
            &["no_conflict"],
        ),
        row(
            "A1",
            care(agreed(), "placement_decided", CHAIR),
            care(at_stage("assessed"), "placement_decided", CHAIR),
            &["child_opinion", "carer_verified", "written_consent"],
        ),
        row(
            "A2",
            care(placed(), "child_handed_over", OFFICER),
            care(at_stage("assessed"), "child_handed_over", "alternative_carer"),
            &["placement_decided", "child_opinion"],
        ),
        row(
            "A3",
            care(verified(), "facility_admitted", FACILITY),
            care(staged(&[], "assessed"), "facility_admitted", FACILITY),
            &["family_forms_failed", "child_opinion"],
        ),
        row(
            "A4",
            care(placed(), "placement_followed_1m", OFFICER),
            care(placed(), "placement_followed_1m", "school"),
            &["role"],
        ),
        row("A5", care(placed(), "placement_ended", CHAIR), care(verified(), "placement_ended", CHAIR), &["state"]),
    ]
}

#[test]
fn each_transition_passes_once_and_is_refused_once() {
    let mut wrong = Vec::new();
    for Row { id, passes: (scene, draft), refused: (other, late), by } in rows() {
        let chosen = scene.chosen(&draft);
        if !chosen.iter().any(|(own, failing)| own == id && failing.is_empty()) {
            wrong.push(format!("{id} passes: {chosen:?}"));
        }
        let failing: Vec<_> = match Procedure::issue(&PROCEDURE, &other.case, &late, late.happened) {
            Ok(()) => Vec::new(),
            Err(refusal) => refusal.failing.iter().map(|failing| failing.guard.as_str().to_owned()).collect(),
        };
        if failing != by {
            wrong.push(format!("{id} refused: {failing:?} as {:?}, not {by:?}", other.chosen(&late)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_transition_is_left_out() {
    let rows = rows();
    for transition in PROCEDURE.transitions() {
        assert!(rows.iter().any(|row| row.id == transition.id.as_str()), "{}", transition.id);
    }
}
