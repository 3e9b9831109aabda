//! Which copy of the decision goes to whom: Decree 56/2017 Arts 28(5) and 27(1)h; the rest is our proposal.

use super::scene::*;
use crate::case::{Act, Draft, Entry, Kind, PaperCopy, Served, ServedDecision, Speaker};
use crate::model::{Source, Value};

/// An approved plan for a child; `harmed_by`: what the report claims.
fn approved(harmed_by: &[&str]) -> Scene {
    staged(harmed_by, "approved")
}

fn by_father() -> Scene {
    approved(&["physical_violence", "harm_doer_is_parent"])
}

fn to_person(who: Speaker, copy: PaperCopy, suspected: Option<bool>) -> Act {
    Act { served: Some(Served { who, copy, suspected, of: ServedDecision::Plan }), ..Act::default() }
}

fn serve(scene: &Scene, who: Speaker, copy: PaperCopy, suspected: Option<bool>) -> Draft {
    scene.draft(Kind::PlanServed, OFFICER, day(9, 9), to_person(who, copy, suspected))
}

fn choice(scene: &Scene, role: &str, reasons: bool) -> Draft {
    let act = Act {
        words: reasons.then(|| crate::law::Words::new("lý do")),
        served: Some(Served {
            who: Speaker::Father,
            copy: PaperCopy::Full,
            suspected: Some(true),
            of: ServedDecision::Plan,
        }),
        ..steps(&["serving_decided"], day(8, 10))
    };
    scene.draft(Kind::Step, role, day(8, 10), act)
}

#[test]
fn the_full_copy_goes_to_a_suspect_only_as_the_chair_chose_with_reasons() {
    let mut scene = by_father();
    let full = serve(&scene, Speaker::Father, PaperCopy::Full, Some(true));
    assert_eq!(scene.refused(&full), ["copy_chosen"]);
    let refusal = scene.refusal(&full);
    assert_eq!(refusal.failing[0].kind, crate::law::Kind::Proposal);
    assert_eq!(refusal.failing[0].steps[0].as_str(), "serving_decided");
    // The redacted copy needs no choice.
    scene.passes(&serve(&scene, Speaker::Father, PaperCopy::Redacted, Some(true)));

    assert_eq!(scene.refused(&choice(&scene, CHAIR, false)), ["reasons"]);
    assert_eq!(scene.refused(&choice(&scene, OFFICER, true)), ["role"]);
    let chosen = choice(&scene, CHAIR, true);
    scene.passes(&chosen);
    let ungrounded = {
        let mut other = scene.clone();
        other.record(choice(&scene, CHAIR, false));
        other
    };
    assert_eq!(ungrounded.refused(&full), ["copy_chosen"], "a choice without reasons is none");
    scene.record(chosen);
    scene.passes(&full);
    // What was chosen for one is not chosen for another, nor for the next plan.
    assert_eq!(scene.refused(&serve(&scene, Speaker::OtherCarer, PaperCopy::Full, None)), ["copy_chosen"]);
    let next = scene.assess("06", day(30, 9)).act(Kind::MeetingHeld, CHAIR, day(31, 9));
    let next = next.act(Kind::PlanDrafted, OFFICER, day(31, 10)).act(Kind::PlanSubmitted, OFFICER, day(31, 11));
    let next = next.with(Kind::PlanApproved, CHAIR, day(32, 9), reasons());
    let again = next.draft(Kind::PlanServed, OFFICER, day(33, 9), to_person(Speaker::Father, PaperCopy::Full, None));
    assert!(next.refused(&again).contains(&"copy_chosen".to_owned()));
}

/// Form 07 prints the receiver's address, form 05 does not: what was chosen for one decision holds for no other.
#[test]
fn a_choice_for_the_separation_lets_no_full_copy_of_the_plan_out() {
    let mut scene = by_father();
    let full = serve(&scene, Speaker::Father, PaperCopy::Full, Some(true));
    let of_separation = |draft: Draft| {
        let Entry::Act(mut act) = draft.entry else { panic!() };
        act.served = act.served.map(|served| Served { of: ServedDecision::Separation, ..served });
        Draft { entry: Entry::Act(act), ..draft }
    };
    let other = of_separation(choice(&scene, CHAIR, true));
    scene.passes(&other);
    scene.record(other);
    assert_eq!(scene.refused(&full), ["copy_chosen"]);
    let chosen = choice(&scene, CHAIR, true);
    scene.record(chosen);
    scene.passes(&full);
    assert_eq!(scene.refused(&of_separation(full)), ["copy_chosen"], "nor the other way round");
    // A separation that was served is no plan that was served.
    let redacted = serve(&scene, Speaker::Mother, PaperCopy::Redacted, None);
    let law = crate::Law::national().unwrap();
    let step = |scene: &Scene| {
        let events = scene.case.situation(&law, day(10, 9)).situation.events;
        events.iter().any(|event| event.step.as_str() == "plan_served")
    };
    scene.record(of_separation(redacted.clone()));
    assert!(!step(&scene));
    scene.record(redacted);
    assert!(step(&scene));
}

#[test]
fn the_carer_who_did_no_harm_gets_the_full_copy() {
    let scene = by_father();
    scene.passes(&serve(&scene, Speaker::Mother, PaperCopy::Full, Some(false)));
    // Said of nobody yet, it is not known of the mother either.
    assert_eq!(scene.refused(&serve(&scene, Speaker::Mother, PaperCopy::Full, None)), ["copy_chosen"]);
    let unsettled = approved(&["physical_violence"]);
    assert_eq!(unsettled.refused(&serve(&unsettled, Speaker::Mother, PaperCopy::Full, Some(false))), ["copy_chosen"]);
    let settled = unsettled.answer(day(8, 9), "harm_doer_is_parent_or_carer", Value::No, Source::Concluded);
    settled.passes(&serve(&settled, Speaker::Mother, PaperCopy::Full, None));
    settled.passes(&settled.draft(Kind::PlanServed, OFFICER, day(9, 9), to("parent_or_carer")));
}

#[test]
fn an_executor_needs_the_full_copy_and_no_choice() {
    let scene = by_father();
    scene.passes(&scene.draft(Kind::PlanServed, OFFICER, day(9, 9), to("clinic")));
    let unsaid = scene.draft(Kind::PlanServed, OFFICER, day(9, 9), to("parent_or_carer"));
    assert_eq!(scene.refused(&unsaid), ["copy_chosen"], "which copy, and to whom of them, is not said");
}

#[test]
fn what_was_served_all_the_same_counts_and_is_marked_until_the_chair_chose() {
    let scene = by_father();
    let full = to_person(Speaker::Father, PaperCopy::Full, Some(true));
    let mut scene = scene.with(Kind::PlanServed, OFFICER, day(9, 9), full);
    let state = scene.state(day(9, 10));
    let [mark] = state.irregularities.as_slice() else { panic!("{:?}", state.irregularities) };
    assert_eq!((mark.failing.guard.as_str(), mark.counts, mark.mended_by), ("copy_chosen", true, None));
    let late = choice(&scene, CHAIR, true);
    scene.record(Draft { happened: day(9, 11), written: day(9, 11), ..late });
    assert!(scene.state(day(9, 12)).irregularities[0].mended_by.is_some());
}

/// Idea 14: when there is no carer who does no harm, the duty is to decide what to serve.
#[test]
fn what_to_serve_is_decided_where_nobody_of_the_family_is_free_of_suspicion() {
    let owed = |scene: &Scene| {
        let now = day(9, 12);
        let folded = scene.case.situation(&LAW, now);
        let duties = LAW.decide(&folded.situation).unwrap().duties;
        duties.iter().find(|due| due.id.as_str() == "D12d").map(|due| (due.done.is_some(), due.standing))
    };
    use crate::rules::Standing::{Established, NotRuledOut, Reported};
    let scene = by_father();
    assert_eq!(owed(&scene), Some((false, NotRuledOut)), "nobody has asked for a parent who protects");
    let no = scene.clone().answer(day(8, 11), "protective_nonoffending_parent", Value::No, Source::Assessed);
    assert_eq!(owed(&no), Some((false, Reported)), "that the father did it is a claim");
    let sure = no.clone().answer(day(8, 12), "harm_doer_is_parent", Value::Yes, Source::Concluded);
    assert_eq!(owed(&sure), Some((false, Established)));
    let mut done = sure;
    let chosen = choice(&done, CHAIR, true);
    done.record(Draft { happened: day(9, 10), written: day(9, 10), ..chosen });
    assert_eq!(owed(&done), Some((true, Established)));
    let mother = scene.answer(day(8, 11), "protective_nonoffending_parent", Value::Yes, Source::Assessed);
    assert_eq!(owed(&mother), None);
}
