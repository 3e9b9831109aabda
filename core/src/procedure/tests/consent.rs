//! The written consent to alternative care: Law on Children Art. 63(1), Circular 14/2020 Art. 5(4).

use super::scene::*;
use crate::case::{Act, Draft, Heard, Kind, Speaker, Subject};
use crate::law::MeasureId;
use crate::model::{Source, Value};
use crate::time::Moment;

const CONSENTED: &[&str] = &["placement_consented"];

/// Everything that the placement asks but the consent. `harmed_by`: what the report claims.
fn ready(harmed_by: &[&str]) -> Scene {
    let scene = staged(harmed_by, "assessed").step("carer_verified", OFFICER, day(1, 8));
    scene.step("child_heard", OFFICER, day(1, 8))
}

fn nobody_of_the_family() -> Scene {
    ready(&["physical_violence", "harm_doer_is_known_person"]).answer(
        day(1, 8),
        "harm_doer_is_parent_or_carer",
        Value::No,
        Source::Concluded,
    )
}

fn place(scene: &Scene) -> Draft {
    scene.step_draft("placement_decided", CHAIR, day(2, 9))
}

fn says(scene: Scene, who: Speaker, agrees: bool, suspected: Option<bool>, steps_of_it: &[&str]) -> Scene {
    says_at(scene, day(1, 9), Heard { who, on: Subject::AlternativeCare, agrees: Some(agrees), suspected }, steps_of_it)
}

fn says_at(scene: Scene, at: Moment, heard: Heard, steps_of_it: &[&str]) -> Scene {
    scene.with(Kind::OpinionHeard, OFFICER, at, Act { opinion: Some(heard), ..steps(steps_of_it, at) })
}

#[test]
fn without_a_written_consent_the_placement_is_refused_with_the_article() {
    let scene = nobody_of_the_family();
    let refusal = scene.refusal(&place(&scene));
    let [failing] = refusal.failing.as_slice() else { panic!("{refusal}") };
    assert_eq!(failing.guard.as_str(), "written_consent");
    let cites: Vec<String> = failing.cite.iter().map(ToString::to_string).collect();
    assert_eq!(cites, ["circular-14-2020 5(4)", "law-102-2016 63(1)a", "law-102-2016 63(1)b"]);
    assert_eq!(failing.kind, crate::law::Kind::Reading);
    assert_eq!(failing.steps[0].as_str(), "placement_consented");

    // What was done all the same protects the child: it counts, and is marked until it is mended.
    let placed = scene.step("placement_decided", CHAIR, day(2, 9));
    let state = placed.state(day(2, 10));
    assert!(state.care.is_some());
    let [mark] = state.irregularities.as_slice() else { panic!("{:?}", state.irregularities) };
    assert!(mark.counts && mark.mended_by.is_none());
    let guardian = Heard { who: Speaker::Guardian, on: Subject::AlternativeCare, agrees: Some(true), suspected: None };
    let after = says_at(placed, day(2, 10), guardian, CONSENTED).state(day(2, 11));
    assert!(after.irregularities[0].mended_by.is_some());
}

/// Art. 63(1)a: the guardian. 63(1)b: father and mother; one of them, where only one is left.
#[test]
fn the_guardian_or_both_parents_or_the_one_who_is_left() {
    let scene = nobody_of_the_family();
    let agree = |scene: Scene, who| says(scene, who, true, None, CONSENTED);
    let guardian = agree(scene.clone(), Speaker::Guardian);
    guardian.passes(&place(&guardian));
    let mother = agree(scene, Speaker::Mother);
    assert_eq!(mother.refused(&place(&mother)), ["written_consent"], "the father is asked, too");
    let both = agree(mother.clone(), Speaker::Father);
    both.passes(&place(&both));
    let alone = mother.answer(day(1, 10), "one_parent_lost", Value::Yes, Source::Record);
    alone.passes(&place(&alone));
}

#[test]
fn neither_spoken_nor_refused_nor_of_somebody_else_nor_on_something_else() {
    let scene = || nobody_of_the_family();
    let spoken = says(scene(), Speaker::Guardian, true, None, &[]);
    let refused = says(scene(), Speaker::Guardian, false, None, CONSENTED);
    let child = says(scene(), Speaker::Child, true, None, CONSENTED);
    let carer = says(scene(), Speaker::OtherCarer, true, None, CONSENTED);
    let plan = Heard { who: Speaker::Guardian, on: Subject::Plan, agrees: Some(true), suspected: None };
    let plan = says_at(scene(), day(1, 9), plan, CONSENTED);
    for scene in [spoken, refused, child, carer, plan] {
        assert_eq!(scene.refused(&place(&scene)), ["written_consent"]);
    }
}

/// Decree 56 Art. 27(1)h, Law Art. 63(1)b: who harms consents to nothing; the other parent, told apart, may.
#[test]
fn a_suspects_writing_is_no_consent() {
    let scene = ready(&["physical_violence", "harm_doer_is_parent"]);
    let father = says(scene, Speaker::Father, true, Some(true), CONSENTED);
    assert_eq!(father.refused(&place(&father)), ["written_consent"]);
    let mother = says(father.clone(), Speaker::Mother, true, None, CONSENTED);
    assert_eq!(mother.refused(&place(&mother)), ["written_consent"], "nobody has told her apart");
    let apart = says(father, Speaker::Mother, true, Some(false), CONSENTED);
    apart.passes(&place(&apart));
    // Nobody knows yet who did it.
    let open = says(ready(&["physical_violence"]), Speaker::Guardian, true, None, CONSENTED);
    assert_eq!(open.refused(&place(&open)), ["written_consent"]);
}

/// Art. 63(1)b: not asked under Art. 50(2)b-c and 52(3), nor when the parents' rights are restricted.
#[test]
fn none_is_asked_where_the_law_says_so() {
    let place_in = |scene: Scene| scene.passes(&place(&scene));
    let separated = ready(&["physical_violence", "harm_doer_is_parent"]).act(Kind::SeparationDecided, CHAIR, day(1, 9));
    place_in(separated);
    let scene = nobody_of_the_family();
    let applied = Act { measures: vec![MeasureId::from("I-c")], ..Act::default() };
    place_in(scene.clone().with(Kind::EmergencyMeasures, CHAIR, day(1, 9), applied.clone()));
    let together = scene.draft(
        Kind::Step,
        CHAIR,
        day(2, 9),
        Act { measures: applied.measures, ..steps(&["placement_decided"], day(2, 9)) },
    );
    scene.passes(&together);
    place_in(scene.clone().step("court_decided", COURT, day(1, 9)));
    place_in(scene.clone().answer(day(1, 9), "parental_rights_restricted", Value::Yes, Source::Record));
    let other = Act { measures: vec![MeasureId::from("I-a")], ..Act::default() };
    let care = scene.with(Kind::EmergencyMeasures, CHAIR, day(1, 9), other);
    assert_eq!(care.refused(&place(&care)), ["written_consent"], "medical care is no separation");
}
