//! Each transition once done and once refused; what counts and what does not.
#![allow(clippy::arithmetic_side_effects, clippy::needless_pass_by_value, reason = "a test may end")]

mod consent;
mod handling;
pub(super) mod scene;
mod serving;
mod table;

use super::*;
use crate::case::{Act, Clearance, Consent, ErasureRequest, Kind, PartName, Salt, Salts, TakenIn, Target};
use crate::law::{Level, Phase, Test};
use crate::model::{Dong, Lack, Source, Value};
use crate::rules::End;
use scene::*;

fn guards(irregularities: &[Irregularity]) -> Vec<&str> {
    irregularities.iter().map(|irregularity| irregularity.failing.guard.as_str()).collect()
}

#[test]
fn a_report_to_the_commune_is_at_the_commune_and_opens_the_emergency_it_tells_of() {
    let scene = Scene::new().report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"]);
    let state = scene.state(day(0, 9));
    assert_eq!(state.main.phase, Phase::AtCommune);
    assert_eq!(state.place.commune.as_deref(), Some("23293"));
    assert_eq!(state.emergency.region.phase, Phase::EmergencyActive);
    assert_eq!(state.emergency.region.since.unwrap().at, day(0, 8));
    assert!(state.irregularities.is_empty() && state.without_effect.is_empty());
}

#[test]
fn an_emergency_that_nobody_told_of_is_not_ruled_out() {
    let state = Scene::new().report(HOTLINE, day(0, 8), &[]).state(day(0, 9));
    assert_eq!((state.emergency.region.phase, state.emergency.not_ruled_out), (Phase::None, true));
    assert_eq!(state.main.phase, Phase::IntakeRecorded);
}

#[test]
fn an_emergency_outlives_its_ground_until_measures_a_new_assessment_and_a_decision() {
    let scene = at_stage("at_commune").answer(day(0, 12), "harm_present_or_threatened", Value::No, Source::Assessed);
    let active = |scene: &Scene| scene.state(day(9, 0)).emergency.region.phase == Phase::EmergencyActive;
    assert!(active(&scene), "an answer alone ends nothing");
    let ended = scene.clone().act(Kind::EmergencyEnded, CHAIR, day(0, 13));
    assert!(active(&ended), "without measures the decision has no effect");
    let state = ended.state(day(9, 0));
    assert_eq!(guards(&state.irregularities), ["fresh_assessment", "measures_recorded"]);
    assert_eq!(state.without_effect[0].why, Why::Irregular);
    let mended = scene.act(Kind::EmergencyMeasures, OFFICER, day(0, 13)).assess("02", day(0, 14)).act(
        Kind::EmergencyEnded,
        CHAIR,
        day(0, 15),
    );
    assert!(!active(&mended));
    let again = mended.answer(day(1, 9), "serious_harm_now", Value::Yes, Source::Child);
    assert!(active(&again), "new danger opens it anew");
}

/// Art. 31(1): both limbs are asked, and whoever did not answer did not say No.
#[test]
fn an_emergency_ends_only_when_each_ground_of_article_31_is_answered_no() {
    let rated = |scene: Scene, at, a1: &str| {
        let text =
            format!(r#"{{"form":"02","at":"{at}","ratings":{{"a1":"{a1}","a2":"high","b1":"low","b2":"low"}}}}"#);
        let entry = crate::case::Entry::Assessment(serde_json::from_str(&text).unwrap());
        scene.entry(Kind::Assessment, OFFICER, at, entry)
    };
    let end = |scene: &Scene, hour| scene.draft(Kind::EmergencyEnded, CHAIR, day(0, hour), Act::default());
    // Limb 2: harm by a parent, of which nobody has said that it is over.
    let scene = Scene::new().report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"]).act(
        Kind::EmergencyMeasures,
        OFFICER,
        day(0, 9),
    );
    let father = rated(scene.clone(), day(0, 10), "medium");
    let refusal = father.refusal(&end(&father, 12));
    let [over] = &refusal.failing[..] else { panic!("{:?}", refusal.failing) };
    assert_eq!(
        (over.guard.as_str(), over.cite[0].to_string()),
        ("serious_harm_over", "decree-56-2017 31(1)".to_owned())
    );
    assert!(over.right.en.contains("answers No"), "{}", over.right.en);
    let recorded = father.clone().act(Kind::EmergencyEnded, CHAIR, day(0, 12)).state(day(0, 13));
    assert_eq!(recorded.emergency.region.phase, Phase::EmergencyActive);
    assert_eq!(guards(&recorded.irregularities), ["serious_harm_over"]);
    // Limb 1 answered, both its halves: the father's harm of a lesser degree may still be there.
    let grave = father.answer(day(0, 10), "serious_harm_now", Value::No, Source::Assessed);
    let half = grave.clone().answer(day(0, 10), "harm_doer_is_parent_or_carer", Value::No, Source::Concluded);
    assert_eq!(half.refused(&end(&half, 12)), ["serious_harm_over"], "nobody was asked whether serious harm threatens");
    let limb = grave.answer(day(0, 10), "serious_harm_threatened", Value::No, Source::Assessed);
    assert_eq!(limb.refused(&end(&limb, 12)), ["serious_harm_over"], "the second limb asks for no severity");
    // What a caller says rules nothing out; what the assessor found does.
    let said = limb.clone().answer(day(0, 11), "harm_present_or_threatened", Value::No, Source::Informant);
    assert_eq!(said.refused(&end(&said, 12)), ["serious_harm_over"]);
    let calm = limb.answer(day(0, 11), "harm_present_or_threatened", Value::No, Source::Assessed);
    calm.passes(&end(&calm, 12));
    // Row 1.1 of the assessment itself: gravely harmed; rated anew, it is over.
    let high =
        rated(scene, day(0, 10), "high").answer(day(0, 11), "harm_present_or_threatened", Value::No, Source::Assessed);
    assert_eq!(high.refused(&end(&high, 12)), ["serious_harm_over"]);
    let anew = rated(high, day(0, 11), "low");
    anew.passes(&end(&anew, 12));
}

#[test]
fn an_approval_without_form_03_approves_nothing_and_says_what_mends_it() {
    let scene = at_stage("assessed").act(Kind::PlanApproved, CHAIR, day(1, 9));
    let state = scene.state(day(1, 10));
    assert_eq!(state.main.phase, Phase::InitiallyAssessed);
    assert_eq!(guards(&state.irregularities), ["form_03", "form_04", "minutes", "state"]);
    let form = &state.irregularities[0];
    assert!(!form.counts && form.mended_by.is_none());
    assert_eq!(form.failing.cite[0].to_string(), "decree-56-2017 27(1)");
    assert_eq!(form.failing.steps[0].as_str(), "specifically_assessed");
    assert_eq!(form.failing.duties[0].as_str(), "D9");
    let procedure = Procedure::of(&LAW).unwrap();
    let effective = procedure.effective(&scene.case, day(1, 10));
    assert!(!effective.events.iter().any(|e| e.step.as_str() == "plan_approved"), "it meets no duty");
    let later = scene.assess("03", day(1, 11)).state(day(1, 12));
    assert!(later.irregularities[0].mended_by.is_some());
}

#[test]
fn separation_runs_out_and_the_child_does_not_go_back() {
    let scene = separated();
    let at = |d| scene.state(day(d, 12)).separation;
    assert_eq!((at(3).days_used, at(3).notice, at(3).region.phase), (3, false, Phase::Separated));
    assert_eq!(at(3).last_day.unwrap().to_string(), "2026-03-17");
    assert!(at(10).notice);
    assert_eq!(at(15).region.phase, Phase::Separated);
    assert_eq!(at(16).region.phase, Phase::SeparatedWithoutDecision);
    assert_eq!(at(300).region.phase, Phase::SeparatedWithoutDecision);
    let [mark] = scene.state(day(16, 0)).irregularities.try_into().unwrap();
    assert_eq!((mark.failing.guard.as_str(), mark.failing.duties[1].as_str()), ("decision_stands", "D8"));
    assert_eq!(mark.failing.cite[0].to_string(), "decree-56-2017 32(3)");
    let ordered = scene.step("longer_separation_required", COURT, day(15, 9)).state(day(40, 0));
    assert_eq!((ordered.separation.region.phase, ordered.separation.last_day), (Phase::Separated, None));
    assert!(ordered.irregularities.is_empty());
}

/// Art. 32(3): 15 days at most, unless a competent body requires the separation to go on.
#[test]
fn only_a_body_that_requires_more_lifts_the_fifteen_days() {
    let after = |scene: &Scene| {
        let separation = scene.state(day(16, 9)).separation;
        (separation.region.phase, separation.last_day.map(|last| last.to_string()))
    };
    let (stands, lifted) = ((Phase::SeparatedWithoutDecision, Some("2026-03-17".to_owned())), (Phase::Separated, None));
    let met = |scene: &Scene| {
        let effective = PROCEDURE.effective(&scene.case, day(16, 9));
        !LAW.decide(&effective).unwrap().open_duties().any(|due| due.id.as_str() == "D7")
    };
    let asked = separated().step("court_requested", CHAIR, day(9, 9));
    // A court that refuses requires nothing.
    let refused = asked.clone().step("court_refused", COURT, day(12, 9));
    assert_eq!((after(&refused), met(&refused)), (stands.clone(), false));
    assert_eq!(refused.state(day(12, 10)).court.phase, Phase::None);
    assert!(refused.state(day(12, 10)).irregularities.is_empty());
    for step in ["court_decided", "longer_separation_required"] {
        let by_court = asked.clone().step(step, COURT, day(12, 9));
        assert_eq!((after(&by_court), met(&by_court)), (lifted.clone(), true), "{step}");
        // The word of the chair alone is no requirement of another body.
        let own = asked.clone().step(step, CHAIR, day(12, 9));
        assert_eq!((after(&own), met(&own)), (stands.clone(), false), "{step}");
        let marks = own.state(day(12, 10)).irregularities;
        assert_eq!((guards(&marks), marks[0].counts), (vec!["body_named"], false), "{step}");
        assert_eq!(marks[0].failing.cite[0].to_string(), "decree-56-2017 32(3)");
        let told = |party: &str, words: bool| {
            let words = words.then(|| crate::law::Words::new("Quyết định 12/2026/QĐ-TA"));
            let act = Act { party: Some(party.into()), words, ..steps(&[step], day(12, 9)) };
            asked.draft(Kind::Step, CHAIR, day(12, 9), act)
        };
        for draft in [told(COURT, false), told(CHAIR, true), told("school", true)] {
            assert_eq!(asked.refused(&draft), ["body_named"], "{step}");
        }
        asked.passes(&told(COURT, true));
        let mut recorded = asked.clone();
        recorded.record(told(COURT, true));
        assert_eq!((after(&recorded), met(&recorded)), (lifted.clone(), true), "{step}");
    }
}

#[test]
fn an_extension_stays_within_fifteen_days_in_all() {
    let until = |date: &str| Act { until: Some(date.parse().unwrap()), ..Act::default() };
    let scene = Scene::new().report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"]).with(
        Kind::SeparationDecided,
        CHAIR,
        day(0, 10),
        until("2026-03-07"),
    );
    assert_eq!(scene.state(day(5, 0)).separation.region.phase, Phase::Separated);
    assert_eq!(scene.state(day(6, 0)).separation.region.phase, Phase::SeparatedWithoutDecision);
    let draft = |date| scene.draft(Kind::SeparationExtended, CHAIR, day(5, 9), until(date));
    assert_eq!(scene.refused(&draft("2026-03-18")), ["within_fifteen_days"]);
    scene.passes(&draft("2026-03-17"));
    let over = scene.clone().with(Kind::SeparationExtended, CHAIR, day(5, 9), until("2026-04-01")).state(day(8, 0));
    assert_eq!(over.separation.region.phase, Phase::SeparatedWithoutDecision, "the unlawful extension covers nothing");
    let extended = scene.with(Kind::SeparationExtended, CHAIR, day(5, 9), until("2026-03-12"));
    assert_eq!(extended.state(day(9, 0)).separation.last_day.unwrap().to_string(), "2026-03-12");
}

#[test]
fn days_of_a_second_separation_on_the_same_ground_add_up() {
    let back = separated().assess("03", day(9, 9)).step("carers_found_safe", OFFICER, day(9, 10)).with(
        Kind::SeparationLifted,
        CHAIR,
        day(10, 9),
        reasons(),
    );
    assert_eq!(back.state(day(12, 0)).separation.region.phase, Phase::None);
    let again = back.clone().act(Kind::SeparationDecided, CHAIR, day(20, 9));
    assert_eq!(again.state(day(21, 0)).separation.days_used, 11);
    assert_eq!(again.state(day(21, 0)).separation.last_day.unwrap().to_string(), "2026-03-27");
    let told_anew =
        back.report(COMMITTEE, day(20, 8), &["physical_violence"]).act(Kind::SeparationDecided, CHAIR, day(20, 9));
    assert_eq!(told_anew.state(day(21, 0)).separation.days_used, 1, "a new report grounds days of its own");
}

#[test]
fn a_child_sent_home_without_a_finding_of_safety_counts_as_separated() {
    let state = separated().with(Kind::SeparationLifted, CHAIR, day(4, 9), reasons()).state(day(5, 0));
    assert_eq!(state.separation.region.phase, Phase::Separated);
    assert_eq!(guards(&state.irregularities), ["carers_found_safe"]);
}

/// A return without words is none: nobody could check why the child went back.
#[test]
fn a_return_is_decided_with_reasons() {
    let heard = separated().step("child_and_carers_heard", OFFICER, day(5, 8));
    let safe = heard.assess("03", day(5, 9)).step("carers_found_safe", OFFICER, day(5, 10));
    let lift = |act| safe.draft(Kind::SeparationLifted, CHAIR, day(6, 9), act);
    assert_eq!(safe.refused(&lift(Act::default())), ["reasons"]);
    let silent = safe.clone().act(Kind::SeparationLifted, CHAIR, day(6, 9)).state(day(6, 10));
    assert_eq!((silent.separation.region.phase, guards(&silent.irregularities)), (Phase::Separated, vec!["reasons"]));
    safe.passes(&lift(reasons()));
    let back = safe.clone().with(Kind::SeparationLifted, CHAIR, day(6, 9), reasons()).state(day(6, 10));
    assert_eq!(back.separation.region.phase, Phase::None);
}

/// Circular 14/2020 Art. 14: the child is assessed during the separation; that of the first days prepares no end of it.
#[test]
fn an_early_evaluation_prepares_neither_return_nor_court() {
    let done = |scene: &Scene, duty: &str| {
        let account = scene.case.account(&LAW, day(12, 9)).unwrap();
        account.records.iter().find(|record| record.duty.as_str() == duty).unwrap().done.is_some()
    };
    let early = separated().step("separation_evaluated", OFFICER, day(3, 9));
    assert_eq!((done(&early, "D8a"), done(&early, "D8b")), (true, false));
    for (step, role) in [("court_requested", CHAIR), ("carers_found_safe", OFFICER)] {
        assert!(done(&early.clone().step(step, role, day(11, 9)), "D8b"), "{step}");
    }
}

#[test]
fn refusing_the_plan_grounds_separation_only_for_an_abused_child() {
    let refuse = |claims: &[&str]| {
        let scene = staged(claims, "served");
        let scene = scene.act(Kind::CarerRefused, OFFICER, day(9, 10));
        let draft = scene.draft(Kind::SeparationDecided, CHAIR, day(9, 11), Act::default());
        (scene.chosen(&draft), scene)
    };
    let (chosen, scene) = refuse(&["physical_violence"]);
    assert_eq!(chosen, [("T13b".to_owned(), vec![])]);
    assert!(scene.state(day(9, 12)).irregularities.is_empty());
    let (chosen, _) = refuse(&["risk_violence"]);
    assert_eq!(chosen, [("T13b".to_owned(), vec![Test::AbusedPlanRefused])]);
}

/// Art. 28(5): decision and plan go to the parents or carer; Art. 32(1): only they can refuse it, and only what they have.
#[test]
fn a_plan_is_refused_only_by_parents_or_carers_who_were_served_that_plan() {
    let met = |scene: &Scene, now| {
        let account = scene.case.account(&LAW, now).unwrap();
        account.records.iter().any(|record| record.duty.as_str() == "D12a" && record.done.is_some())
    };
    let refuse = |scene: &Scene, days| scene.draft(Kind::CarerRefused, OFFICER, day(days, 10), Act::default());
    let separate = |scene: &Scene, days| scene.draft(Kind::SeparationDecided, CHAIR, day(days, 11), Act::default());
    let t13b = |missing: &[Test]| [("T13b".to_owned(), missing.to_vec())];
    let serve = |scene: Scene, days, act| scene.with(Kind::PlanServed, OFFICER, day(days, 9), act);
    let approved = staged(&["physical_violence"], "approved");
    let clinic = serve(approved.clone(), 9, to("clinic"));
    assert_eq!(clinic.refused(&refuse(&clinic, 9)), ["plan_served"]);
    assert!(!met(&clinic, day(9, 12)), "the clinic is no parent");
    let nobody = serve(approved.clone(), 9, Act::default());
    assert!(met(&nobody, day(9, 12)), "an older entry stands");
    assert_eq!(nobody.refused(&refuse(&nobody, 9)), ["plan_served"], "and grounds nothing");
    for carer in ["parent_or_carer", "alternative_carer"] {
        let served = serve(approved.clone(), 9, to(carer));
        served.passes(&refuse(&served, 9));
        assert!(met(&served, day(9, 12)), "{carer}");
    }
    // The next plan (Art. 30(1)c) is another: the refusal of the first says nothing of it.
    let first = serve(approved, 9, to("parent_or_carer")).act(Kind::CarerRefused, OFFICER, day(10, 9));
    assert_eq!(first.chosen(&separate(&first, 10)), t13b(&[]));
    let next = first
        .assess("06", day(30, 9))
        .act(Kind::PlanDrafted, OFFICER, day(31, 9))
        .act(Kind::PlanSubmitted, OFFICER, day(32, 9))
        .act(Kind::PlanApproved, CHAIR, day(33, 9));
    assert_eq!(next.state(day(33, 10)).main.phase, Phase::PlanApproved);
    assert_eq!(next.refused(&refuse(&next, 33)), ["plan_served"]);
    let t7 = [("T7".to_owned(), vec![Test::SeparationGround])];
    assert_eq!(next.chosen(&separate(&next, 33)), t7, "the other way is nearer, and has no ground either");
    let served = serve(next, 34, to("parent_or_carer"));
    assert_eq!(served.chosen(&separate(&served, 34)), t13b(&[Test::AbusedPlanRefused]));
    served.passes(&refuse(&served, 34));
    let refused = served.act(Kind::CarerRefused, OFFICER, day(34, 10));
    assert_eq!(refused.chosen(&separate(&refused, 34)), t13b(&[]));
}

#[test]
fn a_harm_doer_who_is_no_carer_is_no_ground_for_form_07() {
    let scene = at_stage("assessed");
    let draft = scene.draft(Kind::SeparationDecided, CHAIR, day(0, 12), Act::default());
    let refusal = scene.refusal(&draft);
    assert_eq!(refusal.failing[0].guard.as_str(), "separation_ground");
    assert!(refusal.failing[0].right.en.contains("Art. 26(3)"), "{}", refusal.failing[0].right.en);
    scene.passes(&scene.step_draft("removed_from_harm_doer", OFFICER, day(0, 12)));
}

#[test]
fn a_placement_without_the_childs_opinion_counts_and_is_marked() {
    let scene = at_stage("assessed").consented(day(1, 8)).step("carer_verified", OFFICER, day(1, 9));
    let placed = scene.clone().step("placement_decided", CHAIR, day(1, 10));
    let state = placed.state(day(1, 11));
    assert_eq!(state.alternative_care.phase, Phase::AlternativeCare, "the child is there");
    assert_eq!(guards(&state.irregularities), ["child_opinion"]);
    assert_eq!(state.irregularities[0].failing.cite[0].to_string(), "law-102-2016 60(3)");
    assert_eq!(state.irregularities[0].failing.duties[0].as_str(), "E43");
    let small = scene.clone().born("2021", day(1, 9)).step("placement_decided", CHAIR, day(1, 10));
    assert!(small.state(day(1, 11)).irregularities.is_empty(), "a child of 5 need not be asked by law");
    let heard = scene.step("child_heard", OFFICER, day(1, 9)).step("placement_decided", CHAIR, day(1, 10));
    assert!(heard.state(day(1, 11)).irregularities.is_empty());
}

#[test]
fn a_facility_is_the_last_resort() {
    let quiet = staged(&["risk_neglect"], "assessed").step("child_heard", OFFICER, day(1, 9));
    assert_eq!(quiet.state(day(1, 10)).emergency.region.phase, Phase::None);
    let draft = quiet.step_draft("facility_admitted", FACILITY, day(1, 10));
    assert_eq!(quiet.refused(&draft), ["family_forms_failed"]);
    let tried = quiet.step("no_carer_found", OFFICER, day(1, 10));
    tried.passes(&draft);
    let state = tried.step("facility_admitted", FACILITY, day(1, 11)).state(day(1, 12));
    assert_eq!(state.care.unwrap().form, CareForm::Facility);
}

#[test]
fn closing_needs_both_findings_and_three_months() {
    let early = at_stage("monitoring");
    let draft = |scene: &Scene, at| scene.draft(Kind::Closed, CHAIR, at, Act::default());
    assert_eq!(early.refused(&draft(&early, day(60, 9))), ["three_months"]);
    early.passes(&draft(&early, day(140, 9)));
    let one = at_stage("reviewed_unstable");
    let follow = one.draft(Kind::FollowUpStarted, OFFICER, day(30, 12), Act::default());
    assert_eq!(one.refused(&follow), ["stable"]);
    let relapse = early.answer(day(100, 9), "no_further_abuse_risk", Value::No, Source::Assessed);
    assert_eq!(relapse.refused(&draft(&relapse, day(140, 9))), ["risk_gone"]);
    let next = relapse.act(Kind::PlanDrafted, OFFICER, day(101, 9));
    assert_eq!(next.state(day(102, 0)).main.phase, Phase::PlanDrafted, "a relapse goes back to planning");
}

#[test]
fn a_close_that_did_not_know_a_new_report_has_no_effect() {
    let here = at_stage("monitoring");
    let there = here.clone().on(9).report(COMMITTEE, day(139, 9), &["physical_violence"]);
    let mut here = here.act(Kind::Closed, CHAIR, day(140, 9));
    assert_eq!(here.state(day(141, 0)).main.phase, Phase::Closed);
    let _: TakenIn = here.case.merge(&there.case).unwrap();
    let state = here.state(day(141, 0));
    assert_eq!(state.main.phase, Phase::AtCommune, "open, by the new report");
    assert!(matches!(state.without_effect[0].why, Why::Contested { .. }));
}

#[test]
fn a_suspect_chair_is_refused_and_the_case_goes_elsewhere() {
    let act = Act { party: Some(CHAIR.into()), ..steps(&["actor_conflict_found"], day(0, 9)) };
    let scene = at_stage("assessed").with(Kind::Step, OFFICER, day(0, 12), act);
    let draft = scene.draft(Kind::SeparationDecided, CHAIR, day(0, 13), Act::default());
    let refusal = scene.refusal(&draft);
    assert!(refusal.failing.iter().any(|f| f.guard.as_str() == "no_conflict" && f.kind == crate::law::Kind::Proposal));
    let instead: Vec<_> = refusal.instead.iter().map(crate::law::RoleId::as_str).collect();
    assert_eq!(instead, ["hotline_111", "provincial_child_body", "police"]);
    let [one] = scene.can(CHAIR, day(0, 13)).try_into().unwrap();
    assert_eq!((one.transition.unwrap().as_str().to_owned(), one.pass_to.len()), ("T21b".to_owned(), 3));
    assert!(scene.can(OFFICER, day(0, 13)).len() > 3, "others go on");
    scene.passes(&scene.step_draft("case_rerouted", POLICE, day(0, 13)));
}

#[test]
fn another_commune_has_no_say_until_the_case_is_handed_over() {
    let scene = at_stage("submitted");
    let mut draft = scene.draft(Kind::PlanApproved, CHAIR, day(8, 12), Act::default());
    draft.actor.institution = "commune:00001".to_owned();
    assert_eq!(scene.refused(&draft), ["place"]);
    let place = Some(crate::model::Locality { province: None, commune: Some("00001".to_owned()) });
    let moved = scene.with(Kind::HandedOver, CHAIR, day(8, 11), Act { place, ..Act::default() });
    moved.passes(&draft);
    assert_eq!(moved.state(day(8, 12)).main.phase, Phase::PlanSubmitted, "no step is lost");
}

#[test]
fn a_suspected_carer_never_consents() {
    let hear = |claim| {
        let act = Act { party: Some("parent_or_carer".into()), ..Act::default() };
        let scene = Scene::new().report(COMMITTEE, day(0, 8), &["physical_violence", claim]);
        scene.with(Kind::OpinionHeard, OFFICER, day(0, 9), act).state(day(0, 10)).opinions[0].consent
    };
    assert_eq!(hear("harm_doer_is_parent"), Consent::Never);
    assert_eq!(hear("harm_doer_is_stranger"), Consent::NotSettled, "said by a caller, it rules no carer out");
}

#[test]
fn the_plan_says_what_it_lacks_until_another_is_drawn_up() {
    let told = |act| at_stage("met").with(Kind::PlanDrafted, OFFICER, day(5, 9), act);
    let none = told(Act::default()).state(day(5, 10)).plan.unwrap();
    assert_eq!((none.gaps, none.estimate), (None, None), "nobody wrote down what it says");
    let plan = |text: &str| Act { plan: Some(serde_json::from_str(text).unwrap()), ..Act::default() };
    let lacks = plan(r#"{ "goals": ["harm_recovered"], "lines": [{ "what": "ZZTENTREEMZZ", "cost": 5 }] }"#);
    let scene = told(lacks);
    let state = scene.state(day(5, 10)).plan.unwrap();
    let lacks: Vec<Lack> = state.gaps.unwrap().iter().map(|gap| gap.lack).collect();
    assert_eq!(lacks, [Lack::Start, Lack::End, Lack::Responsible, Lack::Provider]);
    assert_eq!(state.estimate.unwrap().known, Dong(5));
    // Without its words nobody can tell.
    let state = PlanState::of(&scene.case.event(state.event).unwrap().without_identity());
    assert_eq!((state.gaps, state.estimate.unwrap().known), (None, Dong(5)));
}

/// Art. 28(3): what the plan lacks is named with its point, and stops the issuing; recorded, the approval counts and is marked.
#[test]
fn an_incomplete_plan_is_not_issued_and_counts_when_recorded() {
    let plan = |lines: &str| {
        let text = format!(r#"{{ "goals": ["harm_recovered"], "lines": [{lines}] }}"#);
        Act { plan: Some(serde_json::from_str(&text).unwrap()), ..Act::default() }
    };
    let whole = r#"{ "what": "Tư vấn", "start": "2026-03-20", "end": "2026-05-29", "roles": ["commune_chair"], "needs_provider": false, "cost": 0 }"#;
    let free = r#"{ "what": "Tư vấn", "start": "2026-03-20", "roles": ["commune_chair"], "needs_provider": false }"#;
    let drafted = |lines| at_stage("met").with(Kind::PlanDrafted, OFFICER, day(5, 9), plan(lines));
    let submit = |scene: &Scene| scene.draft(Kind::PlanSubmitted, OFFICER, day(5, 12), Act::default());
    let complete = drafted(whole);
    complete.passes(&submit(&complete));
    let lacking = drafted(free);
    assert_eq!(lacking.refused(&submit(&lacking)), ["plan_complete"]);
    let refusal = PROCEDURE.issue(&lacking.case, &submit(&lacking), day(5, 12)).unwrap_err();
    let gaps: Vec<(Lack, String)> =
        refusal.failing[0].gaps.iter().map(|gap| (gap.lack, gap.cite.to_string())).collect();
    assert_eq!(
        gaps,
        [(Lack::End, "decree-56-2017 28(3)a".to_owned()), (Lack::Cost, "decree-56-2017 28(3)d".to_owned())]
    );
    let cites: Vec<String> = refusal.failing[0].cite.iter().map(ToString::to_string).collect();
    assert_eq!(cites, ["decree-56-2017 28(3)a", "decree-56-2017 28(3)d"]);
    let scene = lacking.act(Kind::PlanSubmitted, OFFICER, day(5, 12)).act(Kind::PlanApproved, CHAIR, day(6, 9));
    let state = scene.state(day(6, 10));
    assert_eq!(state.main.phase, Phase::PlanApproved);
    assert_eq!(state.without_effect, []);
    let marks: Vec<(&str, bool)> =
        state.irregularities.iter().map(|mark| (mark.failing.guard.as_str(), mark.counts)).collect();
    assert_eq!(marks, [("plan_complete", true), ("plan_complete", true)]);
    // A further guard that fails voids it as before.
    let early = drafted(free).act(Kind::PlanApproved, CHAIR, day(6, 9)).state(day(6, 10));
    assert_eq!(early.main.phase, Phase::PlanDrafted);
}

/// What was erased is unknown, never a "no": no decision rests on what is left.
#[test]
fn the_floor_of_an_erasure_holds_for_whatever_is_issued() {
    let mut scene = table::not_needed();
    let act = Act { words: Some(crate::law::Words::new("lý do")), ..Act::default() };
    let draft = scene.draft(Kind::NoPlanDecided, CHAIR, day(21, 9), act);
    scene.passes(&draft);
    let told = scene.case.roots().next().unwrap();
    let request = ErasureRequest {
        targets: vec![Target { event: told, part: PartName::Facts }],
        ground: "law-91-2025 14".parse().unwrap(),
        reason: crate::law::Words::new("hết thời hạn lưu"),
        actor: scene.actor("archive"),
        at: day(21, 8),
    };
    let clearance = Clearance {
        open_duties: Vec::new(),
        actor_in_breach_of: Vec::new(),
        breaches: Vec::new(),
        acting: End { level: Level::Intervention, emergency: true },
    };
    let salts = Salts { facts: Salt::new([8; 32]), identity: Salt::new([9; 32]), informant: Salt::new([10; 32]) };
    scene.case.erase_cleared(request, &clearance, &salts).unwrap();
    assert!(scene.refused(&draft).contains(&"plan_not_needed".to_owned()));
    assert!(scene.state(day(21, 10)).emergency.not_ruled_out);
    let can = scene.can(OFFICER, day(21, 10));
    assert!(can.iter().any(|can| can.due.iter().any(|due| due.duty.as_str() == "D5")), "urgent measures are owed");
}

#[test]
fn sixteen_closes_nothing() {
    let scene = at_stage("served").born("2010-03-20", day(9, 9));
    let before = scene.state(day(17, 0));
    let after = scene.state(day(19, 0));
    assert_eq!(
        (before.sixteenth, after.sixteenth.unwrap().to_string()),
        (None, "2026-03-20T00:00:00+07:00".to_owned())
    );
    assert_eq!(before.main, after.main);
}

#[test]
fn first_comes_what_must_be_done_soonest_with_what_is_missing() {
    let scene = Scene::new().report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"]);
    let can = scene.can(CHAIR, day(0, 9));
    let first = &can[0];
    assert_eq!(first.urge, Urge::Must);
    assert_eq!(first.due[0].act_by.unwrap(), day(0, 20), "12 hours from receipt");
    let of = |can: &[Possible], id: &str| {
        can.iter().find(|p| p.transition.as_ref().is_some_and(|t| t.as_str() == id)).cloned()
    };
    let separation = of(&can, "T7").unwrap();
    assert_eq!((separation.urge, separation.missing.len()), (Urge::Must, 0));
    assert!(separation.due.iter().any(|due| due.duty.as_str() == "D6"));
    let measures = of(&can, "T6").unwrap();
    assert!(measures.due.iter().any(|due| due.duty.as_str() == "D5" && due.as_fast_as_possible));
    let court = of(&can, "T7d").unwrap();
    assert_eq!(court.kind, crate::law::Kind::Reading);
    assert!(court.alternative.is_some(), "the other reading is shown beside it");
    let musts = can.iter().take_while(|p| p.urge == Urge::Must).count();
    assert!(can.iter().skip(musts).all(|p| p.urge > Urge::Must), "nothing owed stands behind what may be done");
    assert!(of(&can, "T15").is_none(), "there is nothing to close");
    let ahead = of(&can, "T11").unwrap();
    assert!(ahead.due.iter().any(|due| due.duty.as_str() == "E72"), "{:?}", ahead.due);
    assert_eq!(ahead.missing[0].guard.as_str(), "state", "owed, and not yet possible");
    assert!(of(&scene.can(OFFICER, day(0, 9)), "T7").is_none(), "the officer does not separate");

    let submitted = at_stage("submitted");
    let approve = of(&submitted.can(CHAIR, day(7, 9)), "T11").unwrap();
    assert_eq!((approve.urge, approve.due[0].duty.as_str(), approve.missing.len()), (Urge::Must, "D11", 0));
    let followed = of(&at_stage("monitoring").can(OFFICER, day(60, 9)), "T15c").unwrap();
    assert_eq!((followed.urge, followed.missing[0].guard.as_str()), (Urge::Must, "three_months"));
}

#[test]
fn alternative_care_in_a_separation_shows_both_readings() {
    let can = separated().can(CHAIR, day(0, 11));
    let hand_over = can.iter().find(|p| p.transition.as_ref().is_some_and(|t| t.as_str() == "T7e")).unwrap();
    assert_eq!((hand_over.kind, hand_over.urge), (crate::law::Kind::Reading, Urge::Must));
    assert!(hand_over.alternative.as_ref().unwrap().en.contains("Art. 52(3)"));
    assert!(can.iter().any(|p| p.due.iter().any(|due| due.duty.as_str() == "E20")), "the court is reminded of");
}

#[test]
fn a_state_survives_json() {
    let state = separated().act(Kind::SeparationLifted, CHAIR, day(4, 9)).state(day(20, 0));
    let text = serde_json::to_string(&state).unwrap();
    assert_eq!(serde_json::from_str::<State>(&text).unwrap(), state);
}

#[test]
fn a_law_without_a_procedure_is_refused() {
    let mut pack = LAW.packs()[0].clone();
    pack.transition.clear();
    let law = crate::Law::from_pack(pack.clone()).unwrap();
    assert!(matches!(Procedure::of(&law), Err(ProcedureError::NotLoaded)));
    pack.transition = vec![LAW.packs()[0].transition[0].clone()];
    pack.transition[0].by = vec!["raport".to_owned()];
    let law = crate::Law::from_pack(pack).unwrap();
    let error = Procedure::of(&law).unwrap_err();
    assert!(error.to_string().contains("“report”"), "{error}");
}
