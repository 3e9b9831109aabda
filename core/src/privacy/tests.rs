//! Marked words in every identity field, searched for in every output.

mod informant;

use core::fmt::Debug;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::Law;
use crate::accountability::DelayReport;
use crate::case::{
    Act, Actor, Answered, Case, Consent, DeviceId, Draft, Entry, ErasureRequest, EventId, ImportFault, Kind, PaperCopy,
    PartName, Salt, Salts, Served, ServedDecision, Speaker, Target,
};
use crate::law::{RoleId, Words};
use crate::model::{Answer, Child, Event as Step, Locality, Override, OverrideTo, Source, Value};
use crate::time::Moment;

static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());

/// No text of the library, and no code, holds these.
const CHILD: &str = "ZZTENTREEMZZ";
const INFORMANT: &str = "ZZNGUOIBAOZZ";
const SHELTER: &str = "ZZNOIOZZ";
const PLAN: &str = "ZZKEHOACHZZ";
const OPINION: &str = "ZZYKIENZZ";
const NOTE: &str = "ZZGHICHUZZ";
const ALL: [&str; 6] = [CHILD, INFORMANT, SHELTER, PLAN, OPINION, NOTE];
/// A parent of an age that no number elsewhere is.
const AGE: &str = "61234";

fn at(hour: u8) -> Moment {
    format!("2026-03-13T{hour:02}:00:00+07:00").parse().unwrap()
}

fn actor(role: &str, institution: &str) -> Actor {
    Actor { role: role.into(), institution: institution.to_owned(), device: DeviceId::from_bytes([1; 32]) }
}

struct Built {
    case: Case,
    salt: u8,
}

impl Built {
    fn salts(&mut self) -> Salts {
        let mut salt = || {
            self.salt = self.salt.checked_add(1).unwrap();
            Salt::new([self.salt; 32])
        };
        Salts { facts: salt(), identity: salt(), informant: salt() }
    }

    fn add(&mut self, by: (&str, &str), kind: Kind, hour: u8, entry: Entry) -> EventId {
        let salts = self.salts();
        let draft = Draft { kind, actor: actor(by.0, by.1), happened: at(hour), written: at(hour), entry };
        self.case.record(draft, &salts).unwrap()
    }

    fn act(&mut self, by: (&str, &str), kind: Kind, hour: u8, act: Act) -> EventId {
        self.add(by, kind, hour, Entry::Act(act))
    }
}

const HOTLINE: (&str, &str) = ("hotline_111", "hotline:111");
const OFFICER: (&str, &str) = ("commune_child_protection_officer", "commune:23293");
const CHAIR: (&str, &str) = ("commune_chair", "commune:23293");

fn said(words: &str) -> Act {
    Act { words: Some(Words::new(words)), ..Act::default() }
}

/// Everything that can be said of a person is said, marked.
fn planted() -> (Built, EventId, EventId, EventId) {
    let mut built = Built { case: Case::new(), salt: 0 };
    let report = serde_json::from_str(&format!(
        r#"{{ "received": "2026-03-13T08:00:00+07:00", "receiving_place": "hotline_111", "category": ["abused"],
              "informant": {{ "is": "household", "name": "{INFORMANT}", "phone": "{INFORMANT}", "address": "{INFORMANT}",
                             "notes": "{INFORMANT}" }},
              "incident_place": "{CHILD}", "condition": "{CHILD}", "outlook": "{CHILD}", "done_before": "{CHILD}",
              "claims": [{{ "fact": "harm_doer_is_parent", "value": "yes" }}] }}"#
    ))
    .unwrap();
    let report = built.add(HOTLINE, Kind::Report, 8, Entry::Report(report));
    let to = Act {
        party: Some("commune_chair".into()),
        place: Some(Locality { province: Some("51".to_owned()), commune: Some("23293".to_owned()) }),
        ..said(NOTE)
    };
    built.act(HOTLINE, Kind::Transfer, 9, to);
    let child: Child = serde_json::from_str(&format!(
        r#"{{ "name": "{CHILD}", "born": {{ "date": "2018-03-01", "source": "record" }}, "sex": "female",
              "father": {{ "name": "{CHILD}", "age": {AGE}, "job": "{CHILD}" }},
              "mother": {{ "name": "{CHILD}", "age": {AGE}, "job": "{CHILD}" }}, "family": "{CHILD}", "carer": "{CHILD}" }}"#
    ))
    .unwrap();
    built.add(OFFICER, Kind::Child, 10, Entry::Child(child));
    let answer = Answer { fact: "abuse".into(), value: Value::Yes, source: Source::Observed, at: at(10) };
    let answered = Answered { answers: vec![answer], words: Some(Words::new(NOTE)), ..Answered::default() };
    built.add(OFFICER, Kind::Answers, 10, Entry::Answers(answered));
    let asked = Override {
        to: OverrideTo::Level(crate::law::Level::Intervention),
        by: "commune_chair".into(),
        at: at(10),
        reason: Words::new(NOTE),
    };
    built.add(CHAIR, Kind::Override, 10, Entry::Override(asked));
    built.add(OFFICER, Kind::Note, 10, Entry::Note(Words::new(NOTE)));
    let heard = Act { party: Some("parent_or_carer".into()), ..said(OPINION) };
    built.act(OFFICER, Kind::OpinionHeard, 11, heard);
    built.act(OFFICER, Kind::OpinionHeard, 11, said(OPINION));
    let separation = built.act(CHAIR, Kind::SeparationDecided, 12, said(SHELTER));
    let elsewhere = Some(Locality { province: Some("51".to_owned()), commune: Some("23299".to_owned()) });
    built.act(CHAIR, Kind::AlternativeCare, 13, Act { place: elsewhere, ..said(SHELTER) });
    let plan = built.act(CHAIR, Kind::PlanApproved, 14, said(PLAN));
    built.act(OFFICER, Kind::MeetingHeld, 14, said(NOTE));
    (built, report, separation, plan)
}

fn viewer(role: &str, institution: &str, relation: Relation) -> Viewer {
    Viewer { role: role.into(), institution: institution.to_owned(), relation, report: None }
}

fn seen(case: &Case, viewer: &Viewer) -> (View, String) {
    let view = view(case, &LAW, viewer, at(15));
    let json = crate::canonical::to_string(&view).unwrap();
    assert_eq!(crate::canonical::from_str::<View>(&json).unwrap(), view);
    (view, json)
}

/// Which of the marks a viewer sees.
fn marks(case: &Case, viewer: &Viewer) -> Vec<&'static str> {
    let (_, json) = seen(case, viewer);
    ALL.into_iter().filter(|mark| json.contains(mark)).collect()
}

#[test]
fn each_sees_what_the_table_says() {
    let (Built { case, .. }, report, ..) = planted();
    let office = |role, institution| viewer(role, institution, Relation::None);
    let home = |relation| viewer("parent_or_carer", "", relation);
    let without_informant = [CHILD, SHELTER, PLAN, OPINION, NOTE];
    for (viewer, expected) in [
        (office("hotline_111", "hotline:111"), &ALL[..]),
        (office("commune_chair", "commune:23293"), &without_informant[..]),
        // The transfer names its role, and another commune.
        (office("commune_chair", "commune:00001"), &[]),
        (office("provincial_child_body", "province:51"), &[]),
        (office("national_child_body", "ministry"), &[]),
        (office("police", "police:00001"), &[]),
        (office("clinic", "clinic:1"), &[]),
        (office("anyone", ""), &[]),
        (home(Relation::NonOffendingCarer), &[CHILD, SHELTER, PLAN][..]),
        (home(Relation::SuspectedCarer), &[]),
        (home(Relation::Suspect), &[]),
        (viewer("commune_chair", "commune:23293", Relation::Suspect), &[]),
        (viewer("hotline_111", "hotline:111", Relation::SuspectsRelative), &[]),
        (home(Relation::None), &[]),
        (Viewer { report: Some(report), ..viewer("anyone", "", Relation::Informant) }, &[]),
    ] {
        assert_eq!(marks(&case, &viewer), expected, "{viewer:?}");
    }
}

/// Before it did anything with the case.
#[test]
fn whom_a_transfer_names_may_open_it() {
    let (Built { case, .. }, ..) = planted();
    let transfer = case.history().events().iter().find(|e| e.header().kind == Kind::Transfer).unwrap().id();
    let sent = case.as_of(&[transfer]).unwrap();
    for (institution, expected) in [("commune:23293", vec![CHILD, NOTE]), ("commune:00001", vec![]), ("", vec![])] {
        assert_eq!(marks(&sent, &viewer("commune_chair", institution, Relation::None)), expected);
    }
    assert!(marks(&sent, &viewer("commune_police", "commune:23293", Relation::None)).is_empty(), "another role");
}

#[test]
fn an_informant_sees_that_its_own_report_came_in() {
    let (Built { case, .. }, report, ..) = planted();
    let mut informant = viewer("anyone", "", Relation::Informant);
    assert!(seen(&case, &informant).0.events.is_empty());
    informant.report = Some(report);
    let (view, json) = seen(&case, &informant);
    let [shown] = view.events.as_slice() else { panic!("{view:?}") };
    assert_eq!((shown.event, &shown.content), (report, &None));
    assert!(view.withheld.is_empty() && !json.contains("plan"), "not even that there is more: {json}");
}

#[test]
fn every_view_names_level_and_recipients() {
    let (Built { case, .. }, ..) = planted();
    for relation in [Relation::None, Relation::Suspect, Relation::SuspectedCarer, Relation::NonOffendingCarer] {
        let (view, _) = seen(&case, &viewer("parent_or_carer", "", relation));
        assert_eq!(view.cite[0].to_string(), "decree-56-2017 24(3)");
        let name = &LAW.role(&"parent_or_carer".into()).unwrap().name;
        assert!(view.recipients_text.en.contains(&*name.en) && view.recipients_text.vi.contains(&*name.vi));
        assert!(!view.secrecy_text.vi.is_empty());
        assert_eq!(view.kind, crate::law::Kind::Proposal);
    }
}

#[test]
fn recipients_are_named_in_words() {
    let (Built { case, .. }, ..) = planted();
    let (view, _) = seen(&case, &viewer("commune_chair", "commune:23293", Relation::None));
    assert_eq!(
        view.recipients_text,
        crate::law::Text::new(
            "Chỉ cung cấp cho: Chủ tịch Ủy ban nhân dân cấp xã – Ủy ban nhân dân cấp xã 23293 (Người xử lý vụ việc)",
            "Recipients: only Chair of the commune people's committee – Commune people's committee 23293 (Handles the case)",
        )
    );
    let (view, _) = seen(&case, &viewer("archive", "lab:7", Relation::None));
    assert!(view.recipients_text.en.contains("only archive – lab:7"), "no pack names it: {:?}", view.recipients_text);
}

#[test]
fn a_suspected_carer_learns_that_a_separation_was_decided_and_nothing_else() {
    let (Built { case, .. }, _, separation, _) = planted();
    let (view, json) = seen(&case, &viewer("parent_or_carer", "", Relation::SuspectedCarer));
    let [shown] = view.events.as_slice() else { panic!("{view:?}") };
    assert_eq!((shown.event, &shown.content), (separation, &None));
    assert!(view.withheld.is_empty() && view.opinions.is_empty() && view.situation.is_none());
    assert!(!json.contains("23299"), "nor in which commune the child is");
    assert_eq!(view.secrecy, Secrecy::Extract);
}

#[test]
fn oversight_sees_codes_no_age_no_place() {
    let (Built { case, .. }, ..) = planted();
    let (view, json) = seen(&case, &viewer("provincial_child_body", "province:51", Relation::None));
    assert_eq!(view.secrecy, Secrecy::Coded);
    assert!(json.contains("harm_doer_is_parent"), "what is said to have happened");
    assert!(!json.contains("2018-03-01") && !json.contains("23299") && !json.contains(AGE));
    assert!(view.withheld.iter().any(|held| held.matter == Matter::Informant));
}

/// Decree 56/2017 Art. 27(1)h, Law Art. 63(1)b.
#[test]
fn the_opinion_of_a_suspected_carer_is_apart_and_no_consent() {
    let (mut built, ..) = planted();
    let chair = viewer("commune_chair", "commune:23293", Relation::None);
    let consents = |case: &Case| -> Vec<_> {
        let (view, _) = seen(case, &chair);
        view.opinions
            .iter()
            .map(|opinion| (opinion.of.as_ref().map(RoleId::as_str).map(str::to_owned), opinion.consent))
            .collect()
    };
    let carer = Some("parent_or_carer".to_owned());
    let mut found = consents(&built.case);
    found.sort();
    assert_eq!(found, [(None, Consent::NotAsked), (carer.clone(), Consent::Never)], "a call names a parent");
    let no =
        Answer { fact: "harm_doer_is_parent_or_carer".into(), value: Value::No, source: Source::Concluded, at: at(14) };
    let answered = Answered { answers: vec![no], ..Answered::default() };
    built.add(OFFICER, Kind::Answers, 14, Entry::Answers(answered));
    assert!(consents(&built.case).contains(&(carer.clone(), Consent::MayCount)), "concluded by a competent body");
    // Nothing is known of the harm-doer.
    let mut bare = Built { case: Case::new(), salt: 0 };
    let heard = Act { party: Some("parent_or_carer".into()), ..said(OPINION) };
    bare.act(OFFICER, Kind::OpinionHeard, 9, heard);
    assert_eq!(consents(&bare.case), [(carer, Consent::NotSettled)]);
}

#[test]
fn the_chair_releases_a_plan_with_a_reason_and_never_a_report() {
    let carer = viewer("parent_or_carer", "", Relation::SuspectedCarer);
    let release = |about: Vec<EventId>, reason: Option<&str>| Act {
        steps: vec![Step { step: "secrecy_determined".into(), at: at(15) }],
        party: Some("parent_or_carer".into()),
        about,
        words: reason.map(Words::new),
        ..Act::default()
    };
    let (mut built, report, _, plan) = planted();
    built.act(OFFICER, Kind::Step, 15, release(vec![plan], Some("lý do")));
    built.act(CHAIR, Kind::Step, 15, release(vec![plan], None));
    assert!(marks(&built.case, &carer).is_empty(), "not the officer, and not without a reason");
    let by = built.act(CHAIR, Kind::Step, 15, release(vec![plan, report], Some("lý do")));
    let (view, json) = seen(&built.case, &carer);
    assert_eq!(view.secrecy, Secrecy::ReleasedOriginal);
    let shown = view.events.iter().find(|shown| shown.event == plan).unwrap();
    assert_eq!(shown.released_by, Some(by));
    assert!(json.contains(PLAN) && !json.contains(INFORMANT) && !json.contains(SHELTER) && !json.contains(CHILD));
    assert!(marks(&built.case, &viewer("parent_or_carer", "", Relation::Suspect)).contains(&PLAN), "a parent, too");
    assert!(marks(&built.case, &viewer("anyone", "", Relation::Suspect)).is_empty());
    assert!(marks(&built.case, &viewer("parent_or_carer", "", Relation::None)).is_empty());
    assert!(marks(&built.case, &viewer("school", "school:1", Relation::None)).is_empty());
}

/// Decree 56/2017 Art. 24(1): the chair answers for secrecy; one who is named as the suspect or a relative releases nothing.
#[test]
fn a_chair_who_is_a_suspects_relative_releases_nothing() {
    let carer = viewer("parent_or_carer", "", Relation::SuspectedCarer);
    let (mut built, _, _, plan) = planted();
    let release = Act {
        steps: vec![Step { step: "secrecy_determined".into(), at: at(15) }],
        party: Some("parent_or_carer".into()),
        about: vec![plan],
        ..said("lý do")
    };
    let by = built.act(CHAIR, Kind::Step, 15, release);
    assert_eq!(marks(&built.case, &carer), [PLAN]);
    let named = Act {
        steps: vec![Step { step: "actor_conflict_found".into(), at: at(15) }],
        about: vec![by],
        ..Act::default()
    };
    built.act(HOTLINE, Kind::Step, 15, named);
    assert!(marks(&built.case, &carer).is_empty());
}

/// What was served of a separation tells where the child is: a service provider has no business with it.
#[test]
fn what_was_served_of_a_separation_is_no_matter_of_the_plan() {
    let school = viewer("school", "school:1", Relation::None);
    let served = |of| Act {
        served: Some(Served { who: Speaker::Mother, copy: PaperCopy::Full, suspected: Some(false), of }),
        ..said(SHELTER)
    };
    for (of, seen) in [(ServedDecision::Plan, true), (ServedDecision::Separation, false), (ServedDecision::Care, false)]
    {
        let mut built = Built { case: Case::new(), salt: 0 };
        built.act(("school", "school:1"), Kind::ServiceReported, 8, said(NOTE));
        built.act(OFFICER, Kind::PlanServed, 9, served(of));
        assert_eq!(marks(&built.case, &school).contains(&SHELTER), seen, "{of:?}");
    }
}

fn print(out: &mut Vec<String>, value: &dyn Debug) {
    out.push(format!("{value:?}"));
    out.push(format!("{value:#?}"));
}

#[test]
fn nothing_that_prints_prints_a_person() {
    let (mut built, report, ..) = planted();
    let mut out = Vec::new();
    let case = built.case.clone();
    print(&mut out, &case);
    print(&mut out, &case.history());
    for event in case.history().events() {
        print(&mut out, event);
        print(&mut out, &Entry::of(event));
        print(&mut out, &PartName::ALL.map(|name| event.part(name).cloned()));
        out.push(event.header().canonical());
    }
    let folded = case.situation(&LAW, at(15));
    print(&mut out, &folded);
    print(&mut out, &folded.weigh(&LAW).unwrap());
    let decision = folded.decide(&LAW).unwrap();
    print(&mut out, &decision);
    out.push(LAW.explain(&decision, crate::Lang::Vi).to_string());
    out.push(LAW.explain(&decision, crate::Lang::En).to_string());
    let account = case.account(&LAW, at(15)).unwrap();
    print(&mut out, &account);
    out.push(crate::canonical::to_string(&account).unwrap());
    let delays = DelayReport::of(&[("17".to_owned(), account)], None);
    print(&mut out, &delays);
    out.push(crate::canonical::to_string(&delays).unwrap());
    print(&mut out, &case.witnessing());
    print(&mut out, &case.clone().merge(&case));
    for relation in [Relation::None, Relation::NonOffendingCarer, Relation::SuspectedCarer, Relation::Informant] {
        for role in ["hotline_111", "commune_chair", "parent_or_carer"] {
            print(&mut out, &view(&case, &LAW, &viewer(role, "hotline:111", relation), at(15)));
        }
    }
    // Errors: an erasure refused, a draft of the wrong kind, a damaged file.
    let request = ErasureRequest {
        targets: vec![Target { event: report, part: PartName::Identity }],
        ground: "law-91-2025 14".parse().unwrap(),
        reason: Words::new(NOTE),
        actor: actor("archive", "archive:51"),
        at: at(15),
    };
    print(&mut out, &request);
    let salts = built.salts();
    let refused = built.case.erase(&LAW, request, &salts).unwrap_err();
    print(&mut out, &refused);
    out.push(refused.to_string());
    let entry = Entry::Note(Words::new(NOTE));
    let draft = Draft { kind: Kind::Report, actor: actor("x", "y"), happened: at(15), written: at(15), entry };
    print(&mut out, &draft);
    let refused = built.case.record(draft, &salts).unwrap_err();
    print(&mut out, &refused);
    out.push(refused.to_string());
    let damaged = case.to_json_lines().replace(CHILD, "ZZTENTREEMYY");
    let import = Case::from_json_lines(&damaged).unwrap();
    assert!(!import.faults.is_empty());
    print(&mut out, &import);
    let commune = Recipient { role: CHAIR.0.into(), institution: CHAIR.1.to_owned() };
    print(&mut out, &commune);
    print(&mut out, &case.copy_for(&LAW, &commune, at(15)));
    let refused = case.lacking_for(&LAW, b"?", &commune, at(15)).unwrap_err();
    print(&mut out, &refused);
    out.push(refused.to_string());
    for damage in import.faults.iter().map(ImportFault::text) {
        out.push(damage.vi.into_owned());
        out.push(damage.en.into_owned());
    }
    for text in &out {
        for mark in ALL.into_iter().chain(["ZZTENTREEMYY", AGE, "2018-03-01"]) {
            assert!(!text.contains(mark), "{mark} in {text}");
        }
    }
    assert!(out.len() > 60);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever office somebody holds: as a suspect it sees no event, and an office alone opens no word.
    #[test]
    fn no_office_opens_a_case_by_itself(role in 0..200_usize, institution in "[a-z]{1,8}:[0-9]{1,5}") {
        let (Built { case, .. }, ..) = planted();
        let roles: Vec<RoleId> = LAW.entries(|pack| &pack.role).map(|role| role.id.clone()).collect();
        let role = roles[role.checked_rem(roles.len()).unwrap()].as_str();
        let suspect = view(&case, &LAW, &viewer(role, &institution, Relation::Suspect), at(15));
        prop_assert!(suspect.events.is_empty() && suspect.withheld.is_empty());
        prop_assert!(marks(&case, &viewer(role, &institution, Relation::None)).is_empty());
    }
}

#[test]
fn whom_the_log_names_as_suspect_sees_nothing_whatever_the_host_says_until_the_case_is_passed_on() {
    let (mut built, report, ..) = planted();
    // The child went to another commune at 13:00, and the case comes back.
    let here = Some(Locality { province: Some("51".to_owned()), commune: Some("23293".to_owned()) });
    built.act(("commune_chair", "commune:23299"), Kind::HandedOver, 15, Act { place: here, ..Act::default() });
    let chair = viewer(CHAIR.0, CHAIR.1, Relation::None);
    let seen = |case: &Case, who: &Viewer| view(case, &LAW, who, at(23));
    assert_eq!(seen(&built.case, &chair).standpoint, Standpoint::Handler);
    let named = Act {
        party: Some(CHAIR.0.into()),
        steps: vec![Step { step: "actor_conflict_found".into(), at: at(15) }],
        ..Act::default()
    };
    built.act(("school", "school:1"), Kind::Step, 15, named);
    let after = seen(&built.case, &chair);
    assert_eq!((after.standpoint, after.secrecy), (Standpoint::Suspect, Secrecy::Closed));
    assert!(after.events.is_empty() && after.situation.is_none());
    let told = serde_json::to_string(&after).unwrap();
    assert!(ALL.iter().all(|word| !told.contains(word)), "{told}");
    // Nobody else of the commune is named, nor the chair of another one.
    assert_eq!(seen(&built.case, &viewer(OFFICER.0, OFFICER.1, Relation::None)).standpoint, Standpoint::Handler);
    assert_eq!(seen(&built.case, &viewer(CHAIR.0, "commune:23299", Relation::None)).standpoint, Standpoint::Handler);
    let passed = Act {
        party: Some("provincial_child_body".into()),
        about: vec![report],
        steps: vec![Step { step: "case_rerouted".into(), at: at(16) }],
        ..Act::default()
    };
    built.act(HOTLINE, Kind::Step, 16, passed);
    assert_eq!(seen(&built.case, &chair).standpoint, Standpoint::Handler, "the post, held by somebody else");
}
