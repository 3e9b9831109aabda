//! What a case costs: appending, reading with every hash checked, opening (reading, folding and deciding), folding, where it
//! stands, its account, merging; and signatures apart.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
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
use checho::case::{Act, Actor, Answered, Case, DeviceKey, Draft, Entry, Kind, MemoryKey, Salt, Salts};
use checho::law::Words;
use checho::model::{Answer, Source, Value};
use checho::procedure::Procedure;
use checho::time::Moment;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};

const SIZES: [u32; 3] = [300, 3_000, 30_000];
/// Up to this size the state and the account of a case are measured, too.
const TOLD: u32 = 3_000;

fn at(minute: u32) -> Moment {
    Moment::from_unix_millis(1_770_944_400_000 + i64::from(minute) * 60_000).unwrap()
}

fn salts(n: u32) -> Salts {
    let salt = |part: u8| Salt::new(*Digest::of(&[n.to_be_bytes().as_slice(), &[part]].concat()).bytes());
    Salts { facts: salt(1), identity: salt(2) }
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
    let keys = [MemoryKey::from_seed(&[1; 32]), MemoryKey::from_seed(&[2; 32])];
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

fn case(c: &mut Criterion) {
    let law = Law::national().unwrap();
    let procedure = Procedure::of(&law).unwrap();
    c.bench_function("procedure_of", |b| b.iter(|| Procedure::of(black_box(&law)).unwrap()));
    let key = MemoryKey::from_seed(&[1; 32]);
    for events in SIZES {
        let mut group = c.benchmark_group(format!("case_{events}"));
        group.throughput(Throughput::Elements(events.into())).sample_size(10);
        let drafts: Vec<(Draft, Salts)> = (0..events).map(|n| (draft(&key, n), salts(n))).collect();
        group.bench_function("append", |b| {
            b.iter_batched(
                || drafts.clone(),
                |drafts| {
                    let mut case = Case::new();
                    for (draft, salts) in drafts {
                        case.record(draft, &salts).unwrap();
                    }
                    case
                },
                BatchSize::LargeInput,
            );
        });
        let (mine, theirs) = two_copies(events);
        let mut all = mine.clone();
        all.merge(&theirs).unwrap();
        let (bytes, lines) = (all.to_bytes(), all.to_json_lines());
        group.bench_function("read_and_check", |b| b.iter(|| Case::from_bytes(black_box(&bytes)).unwrap()));
        group.bench_function("read_and_check_lines", |b| b.iter(|| Case::from_json_lines(black_box(&lines)).unwrap()));
        group.bench_function("write", |b| b.iter(|| black_box(&all).to_bytes()));
        group.bench_function("fold", |b| b.iter(|| black_box(&all).situation(&law, at(events))));
        if events <= TOLD {
            group.bench_function("state", |b| b.iter(|| procedure.state(black_box(&all), at(events))));
            group.bench_function("account", |b| b.iter(|| black_box(&all).account(&law, at(events)).unwrap()));
            group.bench_function("open", |b| {
                b.iter(|| {
                    let case = Case::from_bytes(black_box(&bytes)).unwrap().case;
                    let folded = case.situation(&law, at(events));
                    (folded.decide(&law).unwrap(), case)
                });
            });
        }
        group.bench_function("merge", |b| {
            b.iter_batched(|| mine.clone(), |mut mine| mine.merge(&theirs).map(|_| mine), BatchSize::LargeInput);
        });
        group.finish();
    }
    let mut signed = Case::new();
    let id = signed.record(draft(&key, 0), &salts(0)).unwrap();
    c.bench_function("sign_one", |b| b.iter(|| signed.sign(id, &key)));
    c.bench_function("verify_one_signature", |b| b.iter(|| black_box(&signed).verify()));
}

criterion_group!(benches, case);
criterion_main!(benches);
