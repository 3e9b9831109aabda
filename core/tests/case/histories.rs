//! Random histories of one case on several devices.

use checho::canonical::Digest;
use checho::case::{
    Act, Actor, Answered, Case, DeviceId, DeviceKey as _, Draft, Entry, Erasure, EventId, Floor, Header, Kind,
    MAX_PARENTS, MemoryKey, PartName, Salt, Salts, Target,
};
use checho::law::{FactId, Level, Words};
use checho::model::{Answer, Assessment, AssessmentForm, Child, Override, OverrideTo, Rating, Report, Source, Value};
use checho::time::Moment;
use proptest::prelude::*;

/// Identity text that must be found nowhere after it was erased.
pub(crate) const MARK: &str = "ZZTENTREEMZZ";

pub(crate) const DEVICES: usize = 3;

/// What a device does.
#[derive(Debug, Clone)]
pub(crate) enum Does {
    Reports,
    Answers(usize, bool, usize),
    Assesses(usize, usize),
    Acts(usize),
    Overrides(usize),
    TellsTheChild(u16),
    Notes,
    /// Signed, or as somebody writes it who has not the key.
    Erases(usize, bool),
    Countersigns,
    TakesFrom(usize),
}

const FACTS: [&str; 5] = ["abuse", "violence", "physical_violence", "serious_harm_now", "age_at_least_7"];
const SOURCES: [Source; 4] = [Source::Suspect, Source::Informant, Source::Assessed, Source::Concluded];
const RATINGS: [Rating; 3] = [Rating::Low, Rating::Medium, Rating::High];
const ACTS: [Kind; 6] = [
    Kind::PlanApproved,
    Kind::PlanEnded,
    Kind::SeparationDecided,
    Kind::SeparationLifted,
    Kind::Closed,
    Kind::EmergencyEnded,
];

fn does() -> impl Strategy<Value = Does> {
    prop_oneof![
        1 => Just(Does::Reports),
        4 => (0..FACTS.len(), any::<bool>(), 0..SOURCES.len()).prop_map(|(f, v, s)| Does::Answers(f, v, s)),
        2 => (0..3_usize, 0..3_usize).prop_map(|(a, b)| Does::Assesses(a, b)),
        2 => (0..ACTS.len()).prop_map(Does::Acts),
        1 => (0..4_usize).prop_map(Does::Overrides),
        1 => (2005..2024_u16).prop_map(Does::TellsTheChild),
        1 => Just(Does::Notes),
        1 => any::<(usize, bool)>().prop_map(|(which, signed)| Does::Erases(which, signed)),
        1 => Just(Does::Countersigns),
        3 => (0..DEVICES).prop_map(Does::TakesFrom),
    ]
}

/// Who does what, and how the minute hand of its clock stands.
pub(crate) fn drawn(most: usize) -> impl Strategy<Value = Vec<(usize, Does, i64)>> {
    prop::collection::vec((0..DEVICES, does(), 0..40_i64), 0..most)
}

fn salts(n: usize) -> Salts {
    let salt = |part: u8| Salt::new(*Digest::of(format!("{n}/{part}").as_bytes()).bytes());
    Salts { facts: salt(1), identity: salt(2), informant: salt(3) }
}

fn actor(device: usize) -> Actor {
    Actor {
        role: "commune_child_protection_officer".into(),
        institution: format!("commune:{device}"),
        device: key(device).device(),
    }
}

/// 2026-02-13T08:00+07:00 and so many minutes.
pub(crate) fn minute(minutes: i64) -> Moment {
    Moment::from_unix_millis(1_770_944_400_000 + minutes * 60_000).unwrap()
}

pub(crate) fn now() -> Moment {
    minute(24 * 60)
}

fn report(received: Moment) -> Report {
    let json = format!(
        r#"{{ "received": "{received}", "receiving_place": "commune_committee", "category": ["abused"],
              "informant": {{ "name": "{MARK}" }}, "condition": "{MARK}" }}"#
    );
    serde_json::from_str(&json).unwrap()
}

/// What the devices hold in the end, each its own, after they started from one report.
pub(crate) fn played(history: &[(usize, Does, i64)]) -> Vec<Case> {
    let mut first = Case::new();
    let start = minute(0);
    let draft = |device, kind, at, entry| Draft { kind, actor: actor(device), happened: at, written: at, entry };
    first.record(draft(0, Kind::Report, start, Entry::Report(report(start))), &salts(0)).unwrap();
    let mut cases = vec![first; DEVICES];
    for (n, (device, does, offset)) in history.iter().enumerate() {
        let (device, salts) = (*device, salts(n + 1));
        // Clocks differ by up to forty minutes: some moments cannot be true.
        let at = minute(i64::try_from(n).unwrap() * 5 + offset);
        if let Does::TakesFrom(other) = does {
            let other = cases[*other].clone();
            cases[device].merge(&other).unwrap();
            continue;
        }
        let case = &mut cases[device];
        let (kind, entry) = match does {
            Does::Reports => (Kind::Report, Entry::Report(report(at))),
            Does::Answers(fact, yes, source) => {
                let value = if *yes { Value::Yes } else { Value::No };
                let answer = Answer { fact: FactId::from(FACTS[*fact]), value, source: SOURCES[*source], at };
                (Kind::Answers, Entry::Answers(Answered { answers: vec![answer], ..Answered::default() }))
            }
            Does::Assesses(harm, protection) => {
                let rows = [("a1", harm), ("a2", harm), ("b1", protection), ("b2", protection)];
                let ratings = rows.map(|(row, rating)| (row.to_owned(), RATINGS[*rating])).into();
                let made = Assessment { form: AssessmentForm::Initial, at, ratings, findings: Vec::new() };
                (Kind::Assessment, Entry::Assessment(made))
            }
            Does::Acts(act) => (ACTS[*act].clone(), Entry::Act(Act::default())),
            Does::Overrides(to) => {
                let to = [
                    OverrideTo::Level(Level::Prevention),
                    OverrideTo::Level(Level::Intervention),
                    OverrideTo::Emergency(false),
                    OverrideTo::Emergency(true),
                ][*to];
                let asked = Override { to, by: "commune_chair".into(), at, reason: Words::new(MARK) };
                (Kind::Override, Entry::Override(asked))
            }
            Does::TellsTheChild(year) => {
                let born = serde_json::from_str(&format!(r#"{{"date":"{year}","source":"record"}}"#)).unwrap();
                (Kind::Child, Entry::Child(Child { name: Some(Words::new(MARK)), born, ..Child::default() }))
            }
            Does::Notes => (Kind::Note, Entry::Note(Words::new(MARK))),
            Does::Countersigns => {
                case.countersign(actor(device), at, &salts).unwrap();
                continue;
            }
            Does::Erases(which, signed) => {
                if let Some(target) = erasable(case, *which) {
                    let erasure = erase_unsigned(case, device, at, target, &salts);
                    if *signed {
                        case.sign(erasure, &key(device)).unwrap();
                    }
                }
                continue;
            }
            Does::TakesFrom(_) => continue,
        };
        case.record(draft(device, kind, at, entry), &salts).unwrap();
    }
    cases
}

fn erasable(case: &Case, which: usize) -> Option<Target> {
    let history = case.history();
    let parts = history.events().iter().flat_map(|event| {
        let (id, kind) = (event.id(), &event.header().kind);
        let protected = matches!(kind, Kind::Erasure | Kind::Witness);
        PartName::ALL
            .into_iter()
            .filter(move |part| !protected && event.part(*part).is_some())
            .map(move |part| (id, part))
    });
    let parts: Vec<(EventId, PartName)> = parts.collect();
    let (event, part) = *parts.get(which % parts.len().max(1))?;
    Some(Target { event, part })
}

/// Appends an erasure as another program would have written it: `Case::erase` refuses while a duty is open, and what comes
/// from elsewhere holds nevertheless.
pub(crate) fn erase(case: &mut Case, device: usize, at: Moment, target: Target, salts: &Salts) {
    let erasure = erase_unsigned(case, device, at, target, salts);
    case.sign(erasure, &key(device)).unwrap();
}

fn key(device: usize) -> MemoryKey {
    MemoryKey::from_seed(&[u8::try_from(device).unwrap() + 1; 32])
}

/// The same without the signature, by which nothing is erased.
fn erase_unsigned(case: &mut Case, device: usize, at: Moment, target: Target, salts: &Salts) -> EventId {
    let erasure = Erasure {
        targets: vec![target],
        ground: "law-91-2025 14".parse().unwrap(),
        reason: Words::new("hết hạn"),
        floor: Floor { level: Level::Support, emergency: false },
        breaches: Vec::new(),
    };
    let content = checho::canonical::to_string(&erasure).unwrap();
    let salt = salts.facts.bytes();
    let header = Header {
        parents: case.heads().take(MAX_PARENTS).collect(),
        kind: Kind::Erasure,
        actor: actor(device),
        happened: at,
        written: at,
        facts: Some(Digest::of(&[salt.as_slice(), content.as_bytes()].concat())),
        identity: None,
        informant: None,
    };
    let canonical = header.canonical();
    let lines = case.to_json_lines();
    let (_, events) = lines.split_once('\n').unwrap();
    let lines = format!(
        "{}\n{events}{{\"id\":\"{}\",\"header\":{canonical},\"facts\":{{\"salt\":\"{}\",\"content\":{}}}}}\n",
        serde_json::json!({ "checho_case": 1, "events": case.len() + 1 }),
        Digest::of(canonical.as_bytes()),
        DeviceId::from_bytes(*salt), // 64 digits, as of any 32 bytes
        serde_json::json!(content),
    );
    let import = Case::from_json_lines(&lines).unwrap();
    assert!(import.faults.is_empty(), "{:?}", import.faults);
    *case = import.case;
    EventId::from_bytes(*Digest::of(canonical.as_bytes()).bytes())
}

pub(crate) fn merged<'a>(cases: impl IntoIterator<Item = &'a Case>) -> Case {
    let mut all = Case::new();
    for case in cases {
        all.merge(case).unwrap();
    }
    all
}

/// Salts that no history uses.
pub(crate) fn spare_salts() -> Salts {
    salts(usize::MAX)
}
