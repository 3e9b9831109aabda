//! Who handles the case: where a report arrives, and whose word is a suspect's.

use super::super::{Possible, Urge};
use super::scene::*;
use crate::accountability::{Account, DeskHolder};
use crate::case::{Act, EventId, Folded, Kind};
use crate::law::Phase;
use crate::model::{Locality, Source, State, Value};
use crate::time::Moment;

const A: &str = "commune:00001";
const B: &str = "commune:23293";

fn to(commune: &str) -> Act {
    let place = Locality { province: Some("51".to_owned()), commune: Some(commune.to_owned()) };
    Act { party: Some(COMMITTEE.into()), place: Some(place), ..Act::default() }
}

fn last(scene: &Scene) -> EventId {
    scene.case.heads().next().unwrap()
}

/// Recorded by an office of another institution, on a device of its own.
fn by(mut scene: Scene, institution: &str, device: u8, kind: Kind, role: &str, at: Moment, act: Act) -> Scene {
    let mut draft = scene.draft(kind, role, at, act);
    draft.actor.institution = institution.to_owned();
    draft.actor.device = crate::case::DeviceId::from_bytes([device; 32]);
    scene.record(draft);
    scene
}

fn not_here(scene: Scene, institution: &str, about: EventId, at: Moment) -> Scene {
    let act = Act { about: vec![about], ..steps(&["received_by_other_commune"], at) };
    by(scene, institution, 7, Kind::Step, OFFICER, at, act)
}

fn can(scene: &Scene, institution: &str, role: &str, now: Moment) -> Vec<Possible> {
    let mut actor = scene.actor(role);
    actor.institution = institution.to_owned();
    PROCEDURE.what_can_i_do(&scene.case, &actor, now).unwrap()
}

fn account(scene: &Scene, now: Moment) -> Account {
    scene.case.account(&LAW, now).unwrap()
}

/// When the clock of a duty starts under a reading.
fn start(account: &Account, duty: &str, reading: &str) -> Option<Moment> {
    let record = account.records.iter().find(|record| record.duty.as_str() == duty).unwrap();
    record.readings.iter().find(|known| known.id.as_str() == reading).unwrap().start
}

fn done(account: &Account, duty: &str) -> Option<Moment> {
    let record = account.records.iter().find(|record| record.duty.as_str() == duty).unwrap();
    record.done.as_ref().map(|done| done.at)
}

fn held(account: &Account, duty: &str, institution: &str) -> u64 {
    let record = account.records.iter().find(|record| record.duty.as_str() == duty).unwrap();
    let holder = DeskHolder::Institution { code: institution.to_owned() };
    record.held.iter().find(|held| held.holder == holder).map_or(0, |held| held.minutes)
}

/// Art. 26(1): passed on at once to the commune of incident. That a commune which is not it passes on is our proposal.
#[test]
fn a_commune_that_is_not_that_of_incident_passes_on_at_once() {
    let mut scene = Scene::new();
    let mut draft = scene.report_draft(COMMITTEE, day(0, 8), &["physical_violence", "serious_harm_threatened"]);
    draft.actor.institution = A.to_owned();
    let report = scene.record(draft);
    assert_eq!(scene.state(day(0, 9)).main.phase, Phase::AtCommune, "until A says that it did not happen there");
    let scene = not_here(scene, A, report, day(0, 10));

    let state = scene.state(day(0, 11));
    assert_eq!(state.main.phase, Phase::IntakeRecorded);
    assert_eq!(state.place.commune.as_deref(), Some("00001"), "A still has it, and has to pass it on");
    assert!(state.irregularities.is_empty() && state.without_effect.is_empty());
    let can = can(&scene, A, OFFICER, day(0, 11));
    let pass = can.iter().find(|p| p.transition.as_ref().is_some_and(|t| t.as_str() == "T3")).unwrap();
    assert_eq!(pass.urge, Urge::Must);
    assert!(pass.due.iter().any(|due| due.duty.as_str() == "E1"), "{:?}", pass.due);

    let before = account(&scene, day(0, 11));
    assert_eq!(start(&before, "D5", "receipt"), Some(day(0, 8)), "the 12 hours run from the first receipt");
    assert_eq!(start(&before, "D5", "commune_receipt"), None, "it has not reached the commune of incident");
    assert_eq!(start(&before, "E1", "receipt"), Some(day(0, 8)), "A has had it since then");
    assert_eq!(done(&before, "E1"), None);

    let scene = by(scene, A, 7, Kind::Transfer, OFFICER, day(1, 8), to("23293"));
    let state = scene.state(day(1, 9));
    assert_eq!((state.main.phase, state.place.commune.as_deref()), (Phase::AtCommune, Some("23293")));
    let after = account(&scene, day(1, 9));
    assert_eq!(start(&after, "D5", "commune_receipt"), Some(day(1, 8)));
    assert_eq!(done(&after, "E1"), Some(day(1, 8)));
    assert_eq!(held(&after, "D5", A), 24 * 60, "and the day lay at the desk of A");
}

/// What 111 sent to a wrong commune has not been passed on to that of incident.
#[test]
fn a_transfer_to_a_wrong_commune_has_not_arrived() {
    let scene = Scene::new().report(HOTLINE, day(0, 8), &["physical_violence", "serious_harm_threatened"]).with(
        Kind::Transfer,
        HOTLINE,
        day(0, 9),
        to("00001"),
    );
    let sent = last(&scene);
    let arrived = account(&scene, day(0, 10));
    assert_eq!((done(&arrived, "D3"), start(&arrived, "D5", "commune_receipt")), (Some(day(0, 9)), Some(day(0, 9))));

    let elsewhere = not_here(scene.clone(), "commune:00002", sent, day(0, 10));
    assert_eq!(done(&account(&elsewhere, day(0, 11)), "D3"), Some(day(0, 9)), "not for another commune to say");

    let scene = not_here(scene, A, sent, day(0, 11));
    let astray = account(&scene, day(0, 12));
    assert_eq!((done(&astray, "D3"), start(&astray, "D5", "commune_receipt")), (None, None));
    assert_eq!(start(&astray, "E1", "receipt"), Some(day(0, 11)));
    assert_eq!(scene.state(day(0, 12)).main.phase, Phase::IntakeRecorded);

    let scene = by(scene, A, 7, Kind::Transfer, OFFICER, day(0, 12), to("23293"));
    let passed = account(&scene, day(0, 13));
    assert_eq!((done(&passed, "D3"), done(&passed, "E1")), (Some(day(0, 12)), Some(day(0, 12))));
    assert_eq!(start(&passed, "D5", "commune_receipt"), Some(day(0, 12)), "B is charged with nothing before");
    let scene = by(scene, B, 8, Kind::EmergencyMeasures, OFFICER, day(0, 13), Act::default());
    assert_eq!(held(&account(&scene, day(0, 13)), "D5", "hotline:111"), 60);
}

fn folded(scene: &Scene, now: Moment) -> Folded {
    scene.case.situation(&LAW, now)
}

fn fact(scene: &Scene, name: &str, now: Moment) -> State {
    let folded = folded(scene, now);
    let weighed = folded.weigh(&LAW).unwrap();
    LAW.state(weighed.facts(), &name.into()).unwrap()
}

/// The officer who assessed is said to be the suspect: by the role in `party`, and by the events in `about`.
fn named(scene: Scene, about: Vec<EventId>, at: Moment) -> Scene {
    let act = Act { party: Some(OFFICER.into()), about, ..steps(&["actor_conflict_found"], at) };
    by(scene, "police:51", 9, Kind::Step, POLICE, at, act)
}

/// A suspect's No never narrows (Decree 56 Art. 26(2): the officer assesses, not the suspect): also where it was recorded
/// before anybody knew.
#[test]
fn what_a_suspect_found_as_an_officer_rules_nothing_out() {
    let harm = "serious_harm_threatened";
    let scene = at_stage("assessed").answer(day(0, 11), harm, Value::No, Source::Assessed);
    let found = last(&scene);
    assert_eq!(fact(&scene, harm, day(0, 12)), State::No);
    assert_eq!(folded(&scene, day(0, 12)).by_suspects, []);
    let met = account(&scene, day(0, 12));
    assert_eq!(done(&met, "D4"), Some(day(0, 10)));

    let scene = named(scene, vec![found], day(0, 13));
    assert_eq!(fact(&scene, harm, day(0, 14)), State::ReportedYes, "the caller's word stands again");
    let after = folded(&scene, day(0, 14));
    assert!(after.by_suspects.contains(&found));
    assert!(after.situation.assessments.iter().all(|made| !made.is_complete()), "its form 02 is no assessment");
    assert!(after.decide(&LAW).unwrap().acting.emergency);
    assert_eq!(done(&account(&scene, day(0, 14)), "D4"), None, "and the assessment is still owed");

    // Its Yes is acted on, as anybody's.
    let told = scene.clone().answer(day(0, 15), "neglect", Value::Yes, Source::Observed);
    assert_eq!(fact(&told, "neglect", day(0, 16)), State::ReportedYes);

    // Once the case is with somebody else another officer may find again, the same device not.
    let passed = scene.step("case_rerouted", POLICE, day(0, 14));
    let same = passed.clone().answer(day(0, 15), harm, Value::No, Source::Assessed);
    assert_eq!(fact(&same, harm, day(0, 16)), State::ReportedYes);
    let other = passed.on(5).answer(day(0, 15), harm, Value::No, Source::Assessed);
    assert_eq!(fact(&other, harm, day(0, 16)), State::No);
}

#[test]
fn what_a_suspect_says_of_the_age_and_what_it_ends_counts_for_nothing() {
    let scene = at_stage("measures").born("2009-01-01", day(0, 12));
    assert!(folded(&scene, day(1, 9)).situation.child.sixteenth_before(day(1, 9)).unwrap().is_some());
    let scene = named(scene, Vec::new(), day(0, 13)).step("followed_up", OFFICER, day(0, 14));
    let after = folded(&scene, day(1, 9));
    assert_eq!(after.situation.child.sixteenth_before(day(1, 9)).unwrap(), None, "a suspect proves no age");
    assert!(!after.situation.events.iter().any(|event| event.step.as_str() == "followed_up"));
    let helped = |step: &str| after.situation.events.iter().any(|event| event.step.as_str() == step);
    assert!(helped("emergency_measures_applied"), "what protects the child was done all the same");
}

/// Art. 30(3): the file is kept. Nothing is owed any more, and the list says what may still be done.
#[test]
fn an_archived_case_says_what_may_still_be_done() {
    let scene = at_stage("archived");
    let can = scene.can(CHAIR, day(200, 9));
    assert!(can.iter().all(|p| p.urge == Urge::May), "{:?}", can.iter().find(|p| p.urge != Urge::May));
    let first: Vec<(Option<&str>, Vec<&str>)> = can
        .iter()
        .take(5)
        .map(|p| {
            (p.transition.as_ref().map(crate::law::TransitionId::as_str), p.kinds.iter().map(String::as_str).collect())
        })
        .collect();
    let expected = [
        (Some("T18"), vec!["report"]),
        (Some("T18b"), vec!["report"]),
        (Some("T18c"), vec!["reopened"]),
        (None, vec!["note"]),
        (None, vec![]),
    ];
    assert_eq!(first, expected);
    assert!(can.iter().take(5).all(|p| p.missing.is_empty()));
    assert_eq!(can[4].cite[0].to_string(), "decree-56-2017 30(3)");
    scene.passes(&scene.draft(Kind::Reopened, CHAIR, day(200, 9), Act::default()));
    let open = at_stage("served").can(CHAIR, day(10, 9));
    assert!(!open.iter().any(|p| p.kinds == ["note"]), "only of a closed case");
}

fn moves(can: &[Possible]) -> Vec<&str> {
    can.iter().filter_map(|p| Some(p.transition.as_ref()?.as_str())).collect()
}

/// Nobody assesses, reviews, plans or places in an archived case: a new report or a reopening comes first. Danger and crime
/// do not wait for that (Arts 25(3), 31), nor does passing information on (26(1)).
#[test]
fn the_steps_of_an_archived_case_are_behind_it() {
    let scene = at_stage("archived");
    let (open, anybody) = (["T18", "T18b", "T18c"], ["T18b"]);
    let always = ["T19b", "T3b", "T6", "T6c", "T21"];
    assert_eq!(moves(&scene.can(CHAIR, day(200, 9))), [&open[..], &always].concat());
    for role in ["school", COURT, "alternative_carer", "parent_or_carer"] {
        let can = scene.can(role, day(200, 9));
        assert_eq!(moves(&can), [&anybody[..], &always].concat(), "{role}");
        assert!(
            can.iter().all(|p| p.transition.is_some()),
            "{role}: who keeps no file has none to read (Art. 24(1), 30(3))"
        );
    }
    // What was never done is owed still, and whoever owes it sees it.
    let officer = scene.can(OFFICER, day(200, 9));
    let owed: Vec<Possible> = officer.iter().filter(|p| p.urge == Urge::Must).cloned().collect();
    assert_eq!(moves(&owed), ["T4"]);
    assert_eq!(moves(&officer), [&["T4"], &open[..], &always].concat());
    let late = scene.draft(Kind::FollowUp, OFFICER, day(200, 9), Act::default());
    scene.passes(&late);
}

/// A child who lives with a carer is followed until that ends (Art. 43(2)), whatever became of the case.
#[test]
fn alternative_care_goes_on_beside_an_archived_case() {
    let placed = at_stage("archived").step("placement_decided", CHAIR, day(130, 9));
    let can = placed.can(OFFICER, day(131, 9));
    assert!(moves(&can).contains(&"A4"), "{:?}", moves(&can));
    assert!(moves(&placed.can(CHAIR, day(131, 9))).contains(&"A5"));
    let not_placed = at_stage("served").can(OFFICER, day(131, 9));
    assert!(!moves(&not_placed).contains(&"A4"), "nobody to follow");
}

/// Law and Decree are silent: ours. A case is taken from somebody, or not at all.
#[test]
fn a_case_is_rerouted_only_where_somebody_is_in_conflict() {
    let scene = at_stage("assessed");
    assert!(!moves(&scene.can(POLICE, day(1, 9))).contains(&"T21b"));
    let scene = named(scene, Vec::new(), day(1, 9));
    assert!(moves(&scene.can(POLICE, day(1, 10))).contains(&"T21b"));
    let passed = scene.step("case_rerouted", POLICE, day(1, 11));
    assert!(!moves(&passed.can(POLICE, day(1, 12))).contains(&"T21b"));
}

/// Law Art. 60(3): the child of full 7 years is heard before placement. Back with the family, there is no placement to be
/// heard on; a placement unasked stays marked.
#[test]
fn the_child_is_heard_before_placement_and_not_for_ever_after() {
    let scene = || Scene::new().report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"]);
    let separated = scene().born("2014", day(0, 9)).act(Kind::SeparationDecided, CHAIR, day(0, 10));
    let owed = |scene: &Scene, now| {
        let decision = folded(scene, now).decide(&LAW).unwrap();
        decision.open_duties().any(|due| due.id.as_str() == "E43")
    };
    assert!(owed(&separated, day(1, 9)));
    let heard = separated.clone().step("child_heard", OFFICER, day(1, 10));
    assert!(!owed(&heard, day(1, 11)));
    let back = separated.assess("03", day(5, 9)).step("carers_found_safe", OFFICER, day(5, 10)).with(
        Kind::SeparationLifted,
        CHAIR,
        day(6, 9),
        reasons(),
    );
    assert!(!owed(&back, day(6, 10)));
    let again = back.step("carer_proposed", OFFICER, day(7, 9));
    assert!(owed(&again, day(7, 10)), "a new placement is a new question");
}

/// Joint Circular 06/2018 Art. 14(2): at once after receipt of the crime report. It is the investigating body's; whoever learns
/// of it records it, in a closed file, too.
#[test]
fn the_statement_of_the_child_is_owed_until_taken_or_the_criminal_side_ends() {
    let scene = at_stage("at_commune").step("crime_report_received", POLICE, day(0, 9));
    let owed = |scene: &Scene, now| {
        let decision = folded(scene, now).decide(&LAW).unwrap();
        decision.open_duties().any(|due| due.id.as_str() == "E97")
    };
    assert!(owed(&scene, day(60, 9)), "archiving a protection file is no end of it");
    assert_eq!(scene.state(day(60, 9)).criminal.phase, Phase::CriminalTrack);
    let taken = scene.clone().step("statement_taken", OFFICER, day(61, 9));
    assert!(!owed(&taken, day(61, 10)), "the commune may record what it was told");
    let ended = scene.step("crime_proceedings_ended", OFFICER, day(61, 9));
    assert!(!owed(&ended, day(61, 10)));
    assert_eq!(ended.state(day(61, 10)).criminal.phase, Phase::None);
    assert!(ended.state(day(61, 10)).irregularities.is_empty());
}

/// Decree 56 Art. 27(1)h, Law Art. 63(1)b: the harm-doer's consent is none; another parent, told apart, may consent.
#[test]
fn an_opinion_is_coded_and_a_suspects_is_no_consent() {
    use crate::case::{Consent, Heard, Speaker, Subject};
    let hear = |claims: &[&str], heard: Heard| {
        let act = Act { opinion: Some(heard), ..Act::default() };
        let scene = Scene::new().report(COMMITTEE, day(0, 8), claims).with(Kind::OpinionHeard, OFFICER, day(0, 9), act);
        let [opinion] = scene.state(day(0, 10)).opinions.try_into().unwrap();
        assert_eq!(opinion.heard, Some(heard));
        (opinion.of.as_str().to_owned(), opinion.consent, opinion.given)
    };
    let carer = "parent_or_carer".to_owned();
    let by_parent = ["physical_violence", "harm_doer_is_parent"];
    let mother = Heard { who: Speaker::Mother, on: Subject::AlternativeCare, agrees: Some(true), suspected: None };
    assert_eq!(hear(&by_parent, mother), (carer.clone(), Consent::Never, false), "nobody has told her apart");
    let apart = Heard { suspected: Some(false), ..mother };
    assert_eq!(hear(&by_parent, apart), (carer.clone(), Consent::MayCount, true));
    assert_eq!(hear(&by_parent, Heard { agrees: Some(false), ..apart }), (carer.clone(), Consent::MayCount, false));
    assert!(!hear(&by_parent, Heard { agrees: None, ..apart }).2, "silence is no consent");
    let father = Heard { who: Speaker::Father, suspected: Some(true), ..mother };
    assert_eq!(
        hear(&["physical_violence"], father),
        (carer.clone(), Consent::Never, false),
        "though the file names nobody"
    );
    assert_eq!(hear(&["physical_violence"], apart), (carer, Consent::NotSettled, false), "nobody is told apart yet");
    let child = Heard { who: Speaker::Child, on: Subject::ProposedCarer, agrees: Some(true), suspected: None };
    assert_eq!(hear(&by_parent, child), ("child".to_owned(), Consent::NotAsked, false));
}

/// What a child said in codes is its opinion for placement, too (Law Art. 60(3)).
#[test]
fn a_coded_opinion_of_the_child_passes_the_guard() {
    use crate::case::{Heard, Speaker, Subject};
    let scene = at_stage("assessed").consented(day(1, 8)).step("carer_verified", OFFICER, day(1, 9));
    let place = scene.step_draft("placement_decided", CHAIR, day(1, 11));
    assert_eq!(scene.refused(&place), ["child_opinion"]);
    let heard = Heard { who: Speaker::Child, on: Subject::ProposedCarer, agrees: Some(false), suspected: None };
    let scene = scene.with(Kind::OpinionHeard, OFFICER, day(1, 10), Act { opinion: Some(heard), ..Act::default() });
    scene.passes(&place);
}
