//! Histories of one case on several devices.
#![allow(clippy::arithmetic_side_effects, clippy::needless_pass_by_value, reason = "a test may end")]

mod erasure;
mod tampering;

use super::*;
use crate::Law;
use crate::law::{FactId, Level, StepId, Words};
use crate::model::{Answer, Assessment, AssessmentForm, Plan, Rating, Report, Source, State, Value};
use crate::rules::End;
use crate::time::Moment;
use std::sync::LazyLock;

static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());

/// Marked words: they must show nowhere.
const MARK: &str = "ZZTENTREEMZZ";

fn at(hour: u8, minute: u8) -> Moment {
    format!("2026-02-13T{hour:02}:{minute:02}:00+07:00").parse().unwrap()
}

/// A device that draws its salts from a counter.
struct Device {
    key: MemoryKey,
    institution: &'static str,
    salt: u32,
}

impl Device {
    fn new(seed: u8, institution: &'static str) -> Self {
        Self { key: MemoryKey::from_seed(&[seed; 32]), institution, salt: 0 }
    }

    fn salts(&mut self) -> Salts {
        self.salt += 1;
        let salt = |part: u8| {
            let digest = crate::canonical::Digest::of(format!("{}{}{part}", self.key.device(), self.salt).as_bytes());
            Salt::new(*digest.bytes())
        };
        Salts { facts: salt(1), identity: salt(2), informant: salt(3) }
    }

    fn actor(&self) -> Actor {
        let role = "commune_child_protection_officer".into();
        Actor { role, institution: self.institution.to_owned(), device: self.key.device() }
    }

    fn draft(&self, kind: Kind, at: Moment, entry: Entry) -> Draft {
        Draft { kind, actor: self.actor(), happened: at, written: at, entry }
    }

    fn record(&mut self, case: &mut Case, kind: Kind, at: Moment, entry: Entry) -> EventId {
        let (draft, salts) = (self.draft(kind, at, entry), self.salts());
        let id = case.record(draft, &salts).unwrap();
        case.sign(id, &self.key).unwrap();
        id
    }

    fn answer(&mut self, case: &mut Case, at: Moment, fact: &str, value: Value, source: Source) -> EventId {
        self.record(case, Kind::Answers, at, Entry::Answers(answered(at, fact, value, source)))
    }

    fn act(&mut self, case: &mut Case, kind: Kind, at: Moment) -> EventId {
        self.record(case, kind, at, Entry::Act(Act::default()))
    }
}

fn answered(at: Moment, fact: &str, value: Value, source: Source) -> Answered {
    Answered { answers: vec![Answer { fact: fact.into(), value, source, at }], ..Answered::default() }
}

fn report(received: Moment) -> Report {
    let mut report: Report = serde_json::from_str(
        r#"{ "received": "2026-02-13T08:00:00+07:00", "receiving_place": "commune_committee",
             "category": ["abused"],
             "informant": { "is": "other", "name": "ZZTENTREEMZZ", "phone": "ZZTENTREEMZZ" },
             "incident_place": "ZZTENTREEMZZ", "condition": "ZZTENTREEMZZ",
             "claims": [{ "fact": "physical_violence", "value": "yes" }] }"#,
    )
    .unwrap();
    report.received = received;
    report
}

fn opened(device: &mut Device) -> Case {
    let mut case = Case::new();
    device.record(&mut case, Kind::Report, at(8, 0), Entry::Report(report(at(8, 0))));
    case
}

fn state(folded: &Folded, fact: &str) -> State {
    let weighed = LAW.weigh(&folded.situation).unwrap();
    LAW.state(&weighed.ledger.facts, &FactId::from(fact)).unwrap()
}

fn steps(folded: &Folded) -> Vec<&str> {
    folded.situation.events.iter().map(|event| event.step.as_str()).collect()
}

#[test]
fn a_report_is_folded_to_what_was_recorded() {
    let mut officer = Device::new(1, "commune:23293");
    let case = opened(&mut officer);
    let folded = case.situation(&LAW, at(9, 0));
    assert_eq!(folded.situation.reports, [report(at(8, 0))], "words and codes come together again");
    assert!(folded.unread.is_empty() && folded.doubts.is_empty() && folded.disagreements.is_empty());
    assert!(folded.decide(&LAW).unwrap().acting.emergency);
}

#[test]
fn canonical_bytes_are_those_of_another_writer() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    officer.act(&mut case, Kind::PlanApproved, at(9, 0));
    for event in case.history().events() {
        let text = event.header().canonical();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json_canonicalizer::to_string(&value).unwrap(), text);
        assert_eq!(crate::canonical::Digest::of(text.as_bytes()).bytes(), event.id().bytes());
    }
}

#[test]
fn a_plan_keeps_its_codes_apart_from_its_words() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    let plan: Plan = serde_json::from_str(
        r#"{ "goals": ["harm_recovered"], "lines": [{ "what": "ZZTENTREEMZZ", "start": "2026-03-02", "cost": 50000 }] }"#,
    )
    .unwrap();
    let act = Act { plan: Some(plan.clone()), words: Some(Words::new("ZZTENTREEMZZ")), ..Act::default() };
    let id = officer.record(&mut case, Kind::PlanDrafted, at(9, 0), Entry::Act(act.clone()));
    let event = case.event(id).unwrap();
    assert!(!event.part(PartName::Facts).unwrap().reveal().contains("ZZTENTREEMZZ"));
    assert_eq!(Entry::of(event), Ok(Entry::Act(act)));
    let Ok(Entry::Act(Act { plan: Some(left), words: None, .. })) = Entry::of(&event.without_identity()) else {
        panic!("the codes stay")
    };
    assert_eq!((left.lines[0].start, left.lines[0].cost), (plan.lines[0].start, plan.lines[0].cost));
    assert_eq!((left.goals, left.lines[0].what.clone()), (plan.goals, None));
}

#[test]
fn a_later_answer_replaces_what_its_author_knew() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    officer.answer(&mut case, at(9, 0), "serious_harm_now", Value::Yes, Source::Observed);
    assert_eq!(state(&case.situation(&LAW, at(10, 0)), "serious_harm_now"), State::Yes);
    // In the same minute, too.
    officer.answer(&mut case, at(9, 0), "serious_harm_now", Value::No, Source::Observed);
    let folded = case.situation(&LAW, at(10, 0));
    assert_eq!(state(&folded, "serious_harm_now"), State::No);
    assert!(folded.disagreements.is_empty());
    officer.answer(&mut case, at(9, 0), "serious_harm_now", Value::Yes, Source::Observed);
    assert_eq!(state(&case.situation(&LAW, at(10, 0)), "serious_harm_now"), State::Yes, "and back to the graver");
}

/// Nobody is shut out of a case because one person was noted with a yes and a no in one minute.
#[test]
fn one_voice_with_yes_and_no_in_one_minute_is_decided_by_the_graver() {
    let mut officer = Device::new(1, "commune:23293");
    let case = opened(&mut officer);
    let (yes, no) = (Value::Yes, Value::No);
    for source in [Source::Suspect, Source::Informant] {
        for said in [[("rape", yes), ("abuse", no)], [("abuse", no), ("rape", yes)]] {
            let mut apart = case.clone();
            for (fact, value) in said {
                officer.answer(&mut apart, at(9, 0), fact, value, source);
            }
            let mut together = case.clone();
            let answers = said.map(|(fact, value)| answered(at(9, 0), fact, value, source).answers);
            let entry = Entry::Answers(Answered { answers: answers.concat(), ..Answered::default() });
            officer.record(&mut together, Kind::Answers, at(9, 0), entry);
            for case in [apart, together] {
                assert_eq!(state(&case.situation(&LAW, at(10, 0)), "rape"), State::ReportedYes, "{said:?}");
            }
        }
    }
    // Of two that exclude each other both were said.
    let mut case = case.clone();
    officer.answer(&mut case, at(9, 0), "disability_mild", yes, Source::Informant);
    officer.answer(&mut case, at(9, 0), "disability_severe", yes, Source::Informant);
    let folded = case.situation(&LAW, at(10, 0));
    assert_eq!(state(&folded, "disability_mild"), State::ReportedYes);
    assert_eq!(state(&folded, "disability_severe"), State::ReportedYes);
}

#[test]
fn answers_that_did_not_know_each_other_fold_to_the_graver_until_settled() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut here = opened(&mut a);
    let mut there = here.clone();
    let yes = a.answer(&mut here, at(9, 0), "serious_harm_now", Value::Yes, Source::Informant);
    let no = b.answer(&mut there, at(10, 0), "serious_harm_now", Value::No, Source::Assessed);
    assert_eq!(state(&there.situation(&LAW, at(11, 0)), "serious_harm_now"), State::No);
    here.merge(&there).unwrap();
    let folded = here.situation(&LAW, at(11, 0));
    assert_eq!(state(&folded, "serious_harm_now"), State::ReportedYes, "the No did not know the Yes");
    let [disagreement] = folded.disagreements.as_slice() else { panic!("{:?}", folded.disagreements) };
    assert_eq!((disagreement.kept, disagreement.set_aside, disagreement.settled_by), (yes, no, None));
    let settled = b.record(
        &mut here,
        Kind::ConflictResolved,
        at(12, 0),
        Entry::Answers(Answered {
            about: vec![yes, no],
            ..answered(at(12, 0), "serious_harm_now", Value::No, Source::Assessed)
        }),
    );
    let folded = here.situation(&LAW, at(13, 0));
    assert_eq!(state(&folded, "serious_harm_now"), State::No, "who knew both may settle it");
    assert_eq!(folded.disagreements[0].settled_by, Some(settled));
}

#[test]
fn a_graver_kind_of_the_same_danger_is_not_ruled_out_unknown() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut here = Case::new();
    let mut bare = report(at(8, 0));
    (bare.claims, bare.category) = (Vec::new(), Vec::new());
    a.record(&mut here, Kind::Report, at(8, 0), Entry::Report(bare));
    let mut there = here.clone();
    a.answer(&mut here, at(9, 0), "physical_violence", Value::Yes, Source::Child);
    b.answer(&mut there, at(10, 0), "violence", Value::No, Source::Assessed);
    here.merge(&there).unwrap();
    let folded = here.situation(&LAW, at(11, 0));
    assert_eq!(state(&folded, "violence"), State::ReportedYes);
    assert_eq!(folded.disagreements.len(), 1);
}

#[test]
fn two_approvals_with_the_same_words_stay_two() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut here = opened(&mut a);
    let mut there = here.clone();
    a.act(&mut here, Kind::PlanApproved, at(9, 0));
    b.act(&mut there, Kind::PlanApproved, at(9, 0));
    here.merge(&there).unwrap();
    let folded = here.situation(&LAW, at(10, 0));
    assert_eq!(steps(&folded), ["plan_approved", "plan_approved"]);
    assert_eq!(folded.disagreements[0].over, Over::Act(Kind::PlanApproved));
}

#[test]
fn a_double_click_is_shown_and_stays() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    officer.record(&mut case, Kind::Report, at(8, 0), Entry::Report(report(at(8, 0))));
    let folded = case.situation(&LAW, at(9, 0));
    assert_eq!(folded.repeated.len(), 1);
    assert_eq!(folded.situation.reports.len(), 2);
}

#[test]
fn closing_against_a_danger_it_did_not_know_has_no_effect() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut here = opened(&mut a);
    let mut there = here.clone();
    let end = a.act(&mut here, Kind::PlanEnded, at(9, 0));
    let danger = b.record(&mut there, Kind::Report, at(9, 0), Entry::Report(report(at(9, 0))));
    here.merge(&there).unwrap();
    let folded = here.situation(&LAW, at(10, 0));
    assert_eq!(folded.contested, [Contested { event: end, by: danger }]);
    assert!(steps(&folded).is_empty());
    a.act(&mut here, Kind::PlanEnded, at(10, 0));
    assert_eq!(steps(&here.situation(&LAW, at(11, 0))), ["plan_ended"], "who knows it may end it");
}

#[test]
fn concurrent_ratings_take_the_graver_row() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut here = opened(&mut a);
    let mut there = here.clone();
    let rated = |at, harm, protection| {
        let ratings = [("a1", harm), ("a2", harm), ("b1", protection), ("b2", protection)];
        let ratings = ratings.map(|(row, rating)| (row.to_owned(), rating)).into();
        Entry::Assessment(Assessment { form: AssessmentForm::Initial, at, ratings, findings: Vec::new() })
    };
    a.record(&mut here, Kind::Assessment, at(9, 0), rated(at(9, 0), Rating::High, Rating::High));
    b.record(&mut there, Kind::Assessment, at(10, 0), rated(at(10, 0), Rating::Low, Rating::Low));
    here.merge(&there).unwrap();
    let folded = here.situation(&LAW, at(11, 0));
    for made in &folded.situation.assessments {
        assert_eq!((made.ratings["a1"], made.ratings["b2"]), (Rating::High, Rating::Low));
        assert!(made.is_complete());
    }
    assert_eq!(folded.disagreements.len(), 4);
    folded.decide(&LAW).unwrap();
}

#[test]
fn impossible_moments_are_flagged_kept_and_meet_nothing() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    let salts = officer.salts();
    let mut early = officer.draft(Kind::PlanApproved, at(15, 0), Entry::Act(Act::default()));
    early.written = at(9, 0);
    let early = case.record(early, &salts).unwrap();
    let back = officer.act(&mut case, Kind::PlanSubmitted, at(7, 0));
    let ahead = officer.answer(&mut case, at(23, 0), "serious_harm_now", Value::Yes, Source::Observed);
    let folded = case.situation(&LAW, at(16, 0));
    let why: Vec<_> = folded.doubts.iter().map(|doubt| (doubt.event, doubt.why)).collect();
    assert_eq!(
        why,
        [
            (early, Impossible::WrittenBeforeItHappened),
            (back, Impossible::WrittenBeforeItsPast),
            (ahead, Impossible::WrittenInTheFuture),
        ]
    );
    assert!(steps(&folded).is_empty(), "nothing was done at an impossible moment");
    assert_eq!(state(&folded, "serious_harm_now"), State::ReportedYes, "danger counts all the same");
    assert_eq!(case.len(), 4);
}

#[test]
fn an_impossible_finding_rules_nothing_out() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    officer.answer(&mut case, at(23, 0), "physical_violence", Value::No, Source::Assessed);
    let folded = case.situation(&LAW, at(9, 0));
    assert_eq!(state(&folded, "physical_violence"), State::ReportedYes);
}

#[test]
fn a_suspects_word_about_the_birth_replaces_no_record() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    let child = |json: &str| Entry::Child(serde_json::from_str(json).unwrap());
    officer.record(
        &mut case,
        Kind::Child,
        at(9, 0),
        child(r#"{"name":"ZZTENTREEMZZ","born":{"date":"2018-03-01","source":"record"}}"#),
    );
    officer.record(&mut case, Kind::Child, at(10, 0), child(r#"{"born":{"date":"2008-03-01","source":"suspect"}}"#));
    let folded = case.situation(&LAW, at(11, 0));
    assert_eq!(
        serde_json::to_string(&folded.situation.child.born).unwrap(),
        r#"{"date":"2018-03-01","source":"record"}"#
    );
    assert_eq!(folded.situation.child.name.as_ref().unwrap().reveal(), MARK);
    assert_eq!(folded.disagreements.len(), 1);
}

#[test]
fn unrelated_cases_merge_only_when_somebody_says_so() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "hotline:111"));
    let (mut here, there) = (opened(&mut a), opened(&mut b));
    assert_eq!(here.merge(&there), Err(CaseError::Unrelated));
    assert_eq!(here.len(), 1);
    here.join(&there).unwrap();
    a.act(&mut here, Kind::Transfer, at(9, 0));
    assert_eq!((here.roots().len(), here.heads().len()), (2, 1));
    let mut there = there;
    there.merge(&here).unwrap();
    assert_eq!(there, here);
    assert_eq!(here.situation(&LAW, at(10, 0)).situation.reports.len(), 2);
}

#[test]
fn words_show_in_no_debug_and_no_error() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    officer.record(&mut case, Kind::Note, at(9, 0), Entry::Note(Words::new(MARK)));
    let act = Act { words: Some(Words::new(MARK)), ..Act::default() };
    officer.record(&mut case, Kind::MeetingHeld, at(9, 0), Entry::Act(act));
    let wrong = officer.draft(Kind::Report, at(9, 0), Entry::Note(Words::new(MARK)));
    let salts = officer.salts();
    let long = officer.draft(Kind::Note, at(9, 0), Entry::Note(Words::new(&MARK.repeat(40_000))));
    let mut shown = format!("{case:?}{wrong:?}{:?}", case.history());
    for error in [case.record(wrong, &salts).unwrap_err(), case.record(long, &salts).unwrap_err()] {
        shown += &format!("{error}{error:?}{:?}", crate::json::Failure::from(error.clone()));
    }
    shown += &format!("{:?}", case.situation(&LAW, at(10, 0)));
    let bytes = case.to_bytes();
    for at in (0..bytes.len()).step_by(7) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        let import = Case::from_bytes(&damaged);
        shown += &format!("{import:?}");
        for fault in import.into_iter().flat_map(|import| import.faults) {
            shown += &fault.text().vi;
        }
    }
    assert!(!shown.contains(MARK));
}

#[test]
fn a_newer_format_is_refused_aloud() {
    let case = opened(&mut Device::new(1, "commune:23293"));
    let mut bytes = case.to_bytes();
    let format = 1 + 1 + "checho-case".len();
    assert_eq!(bytes[format], 1);
    bytes[format] = 2;
    let error = Case::from_bytes(&bytes).unwrap_err();
    assert_eq!(error, CaseError::NewerFormat { found: 2 });
    assert_eq!(crate::json::Failure::from(error).code.as_str(), "case.format");
    let lines = "{\"checho_case\":2,\"entries\":[]}\n";
    assert_eq!(Case::from_json_lines(lines), Err(CaseError::NewerFormat { found: 2 }));
    assert_eq!(Case::from_bytes(b"{}"), Err(CaseError::NotACase));
    assert_eq!(Case::from_json_lines("{}"), Err(CaseError::NotACase));
}

#[test]
fn old_moments_and_roles_of_other_packs_do_not_stop_a_decision() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    let mut strange = report(at(8, 30));
    strange.receiving_place = "moon_base".into();
    officer.record(&mut case, Kind::Report, at(8, 30), Entry::Report(strange));
    officer.answer(&mut case, at(9, 0), "fact_of_another_pack", Value::Yes, Source::Observed);
    let step = crate::model::Event { step: StepId::from("step_of_another_pack"), at: at(9, 0) };
    officer.record(&mut case, Kind::Step, at(9, 0), Entry::Act(Act { steps: vec![step], ..Act::default() }));
    let folded = case.situation(&LAW, at(10, 0));
    assert_eq!(folded.unread.len(), 3);
    folded.decide(&LAW).unwrap();
}

#[test]
fn devices_synchronise_over_bytes() {
    let (mut a, mut b) = (Device::new(1, "commune:23293"), Device::new(2, "province:51"));
    let mut here = opened(&mut a);
    let mut there = Case::new();
    for round in 0..3_u8 {
        there.receive(&here.lacking(&there.have()).unwrap()).unwrap();
        here.receive(&there.lacking(&here.have()).unwrap()).unwrap();
        assert_eq!(here.copy_with(|_| false), there, "all but who reported");
        a.act(&mut here, Kind::FollowUp, at(9 + round, 0));
        b.act(&mut there, Kind::FollowUp, at(9 + round, 30));
    }
    let lacking = here.lacking(&there.have()).unwrap();
    assert_eq!(Case::new().receive(&lacking).unwrap().taken.waiting.len(), 1, "only what is lacking was sent");
    let other = opened(&mut Device::new(3, "commune:1"));
    assert_eq!(other.lacking(&here.have()), Err(CaseError::Unrelated));
}
