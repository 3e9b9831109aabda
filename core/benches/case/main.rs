//! What a case costs: appending, reading with every hash checked, opening (reading, folding and deciding), folding, where it
//! stands, its account, merging; and signatures apart.
//!
//! Without arguments criterion times every scenario. `--count NAME EVENTS TIMES` runs one of them so many times and ends: the
//! difference of two such runs under valgrind is what one run costs.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark is a program: it reads its arguments"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot run has to say so"
)]

use std::hint::black_box;

use checho::Law;
use checho::canonical::Digest;
use checho::case::{Act, Actor, Answered, Case, DeviceKey, Draft, Entry, EventId, Kind, MemoryKey, Salt, Salts};
use checho::law::Words;
use checho::model::{Answer, Source, Value};
use checho::procedure::Procedure;
use checho::time::Moment;
use criterion::{BenchmarkId, Criterion, Throughput};

/// Something to measure: prepared once, run many times.
type Scenario = Box<dyn FnMut()>;

/// Prepares a scenario over a case of so many events.
type Prepare = fn(u32) -> Scenario;

const SIZES: [u32; 4] = [300, 1_000, 3_000, 30_000];

/// By name, with the largest case that it is timed with.
const SCENARIOS: [(&str, u32, Prepare); 11] = [
    ("append", 30_000, append),
    ("read_and_check", 30_000, |events| {
        let bytes = whole(events).to_bytes();
        Box::new(move || drop(Case::from_bytes(black_box(&bytes)).unwrap()))
    }),
    ("read_and_check_lines", 30_000, |events| {
        let lines = whole(events).to_json_lines();
        Box::new(move || drop(Case::from_json_lines(black_box(&lines)).unwrap()))
    }),
    ("write", 30_000, |events| {
        let case = whole(events);
        Box::new(move || drop(black_box(&case).to_bytes()))
    }),
    ("fold", 30_000, |events| {
        let (law, case) = (Law::national().unwrap(), whole(events));
        Box::new(move || drop(black_box(&case).situation(&law, at(events))))
    }),
    ("state", 3_000, |events| {
        let (case, law) = (whole(events), Law::national().unwrap());
        let law: &'static Law = Box::leak(Box::new(law));
        let procedure = Procedure::of(law).unwrap();
        Box::new(move || drop(procedure.state(black_box(&case), at(events))))
    }),
    ("account", 3_000, |events| {
        let (law, case) = (Law::national().unwrap(), whole(events));
        Box::new(move || drop(black_box(&case).account(&law, at(events)).unwrap()))
    }),
    ("open", 30_000, |events| open(&whole(events), events, false)),
    // Every event signed by its device.
    ("open_and_verify", 3_000, |events| open(&signed(events), events, true)),
    ("merge", 30_000, |events| {
        let (mine, theirs) = two_copies(events);
        Box::new(move || {
            let mut mine = mine.clone();
            mine.merge(black_box(&theirs)).unwrap();
        })
    }),
    ("copy", 30_000, |events| {
        let case = whole(events);
        Box::new(move || drop(black_box(&case).clone()))
    }),
];

/// Those whose instructions are held to a budget: a case as it is opened, and two sizes where the growth must show.
const COUNTED: [(&str, u32); 9] = [
    ("read_and_check", 300),
    ("open", 300),
    ("open_and_verify", 300),
    ("fold", 300),
    ("fold", 3_000),
    ("merge", 3_000),
    ("state", 300),
    ("account", 300),
    ("account", 1_000),
];

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, flag, name, times, ..] = args.as_slice()
        && flag == "--count"
    {
        let (name, events) = name.split_once('/').expect("a scenario and its number of events");
        let (.., prepare) = SCENARIOS.iter().find(|(known, ..)| *known == name).expect("a scenario of this name");
        let mut run = prepare(events.parse().expect("a number of events"));
        for _ in 0..times.parse::<u32>().expect("a number of times") {
            run();
        }
        return;
    }
    if args.iter().any(|arg| arg == "--scenarios") {
        COUNTED.iter().for_each(|(name, events)| println!("{name}/{events}"));
        return;
    }
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    for (name, largest, prepare) in SCENARIOS {
        let mut group = criterion.benchmark_group(name);
        for events in SIZES.into_iter().filter(|events| *events <= largest) {
            let mut run = prepare(events);
            group.throughput(Throughput::Elements(events.into()));
            group.bench_function(BenchmarkId::from_parameter(events), |bencher| bencher.iter(&mut run));
        }
        group.finish();
    }
    signatures(&mut criterion);
    criterion.final_summary();
}

fn at(minute: u32) -> Moment {
    Moment::from_unix_millis(1_770_944_400_000 + i64::from(minute) * 60_000).unwrap()
}

fn salts(n: u32) -> Salts {
    let salt = |part: u8| Salt::new(*Digest::of(&[n.to_be_bytes().as_slice(), &[part]].concat()).bytes());
    Salts { facts: salt(1), identity: salt(2), informant: salt(3) }
}

fn draft(key: &MemoryKey, n: u32) -> Draft {
    let actor = Actor {
        role: "commune_child_protection_officer".into(),
        institution: "commune:23293".to_owned(),
        device: key.device(),
    };
    let words = Some(Words::new("Đã gặp trẻ em và bà ngoại tại nhà; trẻ em ổn định, đi học đều."));
    let (kind, entry) = if n == 0 {
        let report = r#"{ "received": "2026-02-13T08:00:00+07:00", "receiving_place": "commune_committee" }"#;
        (Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()))
    } else if n.is_multiple_of(3) {
        (Kind::FollowUp, Entry::Act(Act { words, ..Act::default() }))
    } else {
        let value = if n.is_multiple_of(2) { Value::Yes } else { Value::No };
        let facts = ["physical_violence", "serious_harm_now", "neglect", "age_at_least_7"];
        let answer = |fact: &str| Answer { fact: fact.into(), value, source: Source::Observed, at: at(n) };
        let known = facts.into_iter().take(if n.is_multiple_of(4) { 2 } else { 1 });
        (Kind::Answers, Entry::Answers(Answered { answers: known.map(answer).collect(), words, ..Answered::default() }))
    };
    Draft { kind, actor, happened: at(n), written: at(n), entry }
}

/// Two devices that write in turn, and merge now and then.
fn two_copies(events: u32) -> (Case, Case) {
    let keys = keys();
    let mut first = Case::new();
    first.record(draft(&keys[0], 0), &salts(0)).unwrap();
    let mut copies = [first.clone(), first];
    for n in 1..events {
        let who = usize::from(n.is_multiple_of(2));
        copies[who].record(draft(&keys[who], n), &salts(n)).unwrap();
        if n.is_multiple_of(events / 4) {
            let other = copies[1].clone();
            copies[0].merge(&other).unwrap();
            copies[1] = copies[0].clone();
        }
    }
    let [a, b] = copies;
    (a, b)
}

fn keys() -> [MemoryKey; 2] {
    [MemoryKey::from_seed(&[1; 32]), MemoryKey::from_seed(&[2; 32])]
}

/// What both devices wrote.
fn whole(events: u32) -> Case {
    let (mut case, theirs) = two_copies(events);
    case.merge(&theirs).unwrap();
    case
}

fn append(events: u32) -> Scenario {
    let [key, _] = keys();
    let drafts: Vec<(Draft, Salts)> = (0..events).map(|n| (draft(&key, n), salts(n))).collect();
    Box::new(move || {
        let mut case = Case::new();
        for (draft, salts) in black_box(&drafts) {
            case.record(draft.clone(), salts).unwrap();
        }
    })
}

/// From the bytes of a file to a decision, with or without verifying who signed.
fn open(case: &Case, events: u32, verify: bool) -> Scenario {
    let (law, bytes) = (Law::national().unwrap(), case.to_bytes());
    Box::new(move || {
        let case = Case::from_bytes(black_box(&bytes)).unwrap().case;
        if verify {
            assert_eq!(case.verify().valid, case.len());
        }
        black_box(case.situation(&law, at(events)).decide(&law).unwrap());
    })
}

fn signed(events: u32) -> Case {
    let mut case = whole(events);
    for key in keys() {
        let history = case.history();
        let own = history.events().iter().filter(|event| event.header().actor.device == key.device());
        let own: Vec<EventId> = own.map(|event| event.id()).collect();
        own.into_iter().for_each(|id| case.sign(id, &key).unwrap());
    }
    case
}

fn signatures(c: &mut Criterion) {
    let [key, _] = keys();
    let mut case = Case::new();
    let id = case.record(draft(&key, 0), &salts(0)).unwrap();
    c.bench_function("sign_one", |b| b.iter(|| case.sign(id, &key)));
    c.bench_function("verify_one_signature", |b| b.iter(|| black_box(&case).verify()));
}
