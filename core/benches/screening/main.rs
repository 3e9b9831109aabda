//! What screening a registry costs, per child.
//!
//! Without arguments criterion times every scenario, and a table gives nanoseconds a child and ratios of the same run.
//! `--count NAME TIMES` runs one of them so many times and ends: the difference of two such runs under valgrind is what
//! one run costs.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::disallowed_types,
    reason = "a benchmark is a program: it reads its arguments and the clock"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a benchmark that cannot run has to say so"
)]

mod by_hand;
mod registry;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use checho::Law;
use checho::law::FactId;
use checho::model::Facts;
use checho::rules::ScreenOptions;
use checho::time::Date;
use criterion::{Criterion, Throughput};
use registry::{Registry, SPECIAL_CIRCUMSTANCES, every_fact};

/// A million children, and a quarter of them: screening must cost each child the same.
const MILLION: usize = 1_000_000;
const QUARTER: usize = 250_000;
const THOUSAND: usize = 1_000;

/// Something to measure: prepared once, run many times.
type Scenario = Box<dyn FnMut()>;

/// Prepares a scenario for so many children.
type Prepare = fn(usize) -> Scenario;

/// By name, with how many children one run screens, so that counting prepares only what it counts.
const SCENARIOS: [(&str, usize, Prepare); 14] = [
    ("registry_levels", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, LEVELS)),
    ("registry_levels_250k", QUARTER, |n| screen(n, &SPECIAL_CIRCUMSTANCES, LEVELS)),
    ("registry_levels_sliced", MILLION, sliced),
    ("registry_guidance", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, WITH_GUIDANCE)),
    ("registry_groups", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, GROUPS)),
    ("registry_rules", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, EVERYTHING)),
    ("all_facts_levels", MILLION, |n| screen(n, &every_fact(&law()), LEVELS)),
    ("all_facts_levels_250k", QUARTER, |n| screen(n, &every_fact(&law()), LEVELS)),
    ("all_facts_groups", MILLION, |n| screen(n, &every_fact(&law()), GROUPS)),
    ("all_facts_rules", MILLION, |n| screen(n, &every_fact(&law()), EVERYTHING)),
    ("one_by_one", THOUSAND, one_by_one),
    ("subset_compiled", MILLION, by_hand::compiled),
    ("subset_by_child", MILLION, by_hand::children),
    ("subset_by_word", MILLION, by_hand::words),
];

/// Those whose instructions are held to a budget, as criterion names them.
const COUNTED: [&str; 2] = ["screening/registry_levels_250k", "screening/all_facts_levels_250k"];

const LEVELS: ScreenOptions = ScreenOptions { with_guidance: false, groups: false, signals: false, rules: false };
const WITH_GUIDANCE: ScreenOptions = ScreenOptions { with_guidance: true, ..LEVELS };
const GROUPS: ScreenOptions = ScreenOptions { groups: true, ..LEVELS };
const EVERYTHING: ScreenOptions = ScreenOptions { with_guidance: true, groups: true, signals: true, rules: true };

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, flag, name, times, ..] = args.as_slice()
        && flag == "--count"
    {
        let name = name.rsplit('/').next().expect("the name of a scenario");
        let (_, children, prepare) =
            SCENARIOS.iter().find(|(known, ..)| *known == name).expect("a scenario of this name");
        let mut run = prepare(*children);
        for _ in 0..times.parse::<u32>().expect("a number of times") {
            run();
        }
        return;
    }
    if args.iter().any(|arg| arg == "--scenarios") {
        COUNTED.iter().for_each(|name| println!("{name}"));
        return;
    }
    by_hand::assert_agreement();
    let timing = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(2));
    let mut criterion = timing.sample_size(30).configure_from_args();
    let mut group = criterion.benchmark_group("screening");
    let mut medians = BTreeMap::new();
    for (name, children, prepare) in SCENARIOS {
        let mut samples = Vec::new();
        group.throughput(Throughput::Elements(children as u64));
        group.bench_function(name, |bencher| {
            let mut run = prepare(children);
            bencher.iter_custom(|times| {
                let start = Instant::now();
                (0..times).for_each(|_| run());
                let elapsed = start.elapsed();
                samples.push(elapsed.as_nanos() * 1000 / (u128::from(times) * children as u128));
                elapsed
            });
        });
        samples.sort_unstable();
        if let (Some(least), Some(median)) = (samples.first(), samples.get(samples.len() / 2)) {
            medians.insert(name, (*median, *least));
        }
    }
    group.finish();
    criterion.final_summary();
    report(&medians);
}

/// Picoseconds a child, median and least; and what they are to each other.
fn report(times: &BTreeMap<&str, (u128, u128)>) {
    println!("{:<26} {:>12} {:>12}", "ns a child", "median", "least");
    for (name, ..) in SCENARIOS {
        if let Some((median, least)) = times.get(name) {
            println!("{name:<26} {:>12} {:>12}", thousandths(*median), thousandths(*least));
        }
    }
    let ratios = [
        ("a child of a million to one of 250 k, registry", "registry_levels", "registry_levels_250k"),
        ("a child of a million to one of 250 k, all facts", "all_facts_levels", "all_facts_levels_250k"),
        ("one by one to all facts, every rule", "one_by_one", "all_facts_rules"),
        ("compiled to a loop over children", "subset_compiled", "subset_by_child"),
        ("compiled to a loop over words of 64", "subset_compiled", "subset_by_word"),
    ];
    println!("\n{:<52} {:>12} {:>12}", "ratios", "medians", "leasts");
    for (what, a, b) in ratios {
        if let [Some(a), Some(b)] = [times.get(a), times.get(b)] {
            let ratio = |a: u128, b: u128| thousandths(a * 1000 / b.max(1));
            println!("{what:<52} {:>12} {:>12}", ratio(a.0, b.0), ratio(a.1, b.1));
        }
    }
}

fn thousandths(n: u128) -> String {
    format!("{}.{:03}", n / 1000, n % 1000)
}

fn law() -> Law {
    Law::national().unwrap()
}

fn day() -> Date {
    "2026-02-13".parse().unwrap()
}

fn screen(children: usize, facts: &[FactId], options: ScreenOptions) -> Scenario {
    screen_by(law(), Registry::new(children, facts), options)
}

/// Bitmaps that begin inside a byte.
fn sliced(children: usize) -> Scenario {
    screen_by(law(), Registry::new(children + 3, &SPECIAL_CIRCUMSTANCES).without_first(3), LEVELS)
}

fn screen_by(law: Law, registry: Registry, options: ScreenOptions) -> Scenario {
    let day = day();
    Box::new(move || {
        black_box(law.screen(registry.children, &registry.columns(), day, options).unwrap());
    })
}

/// The same children as facts, evaluated one after the other; taking their answers in is not counted.
fn one_by_one(children: usize) -> Scenario {
    let (law, day) = (law(), day());
    let rows: Vec<Facts> = Registry::new(children, &every_fact(&law)).rows(&law);
    Box::new(move || {
        for facts in &rows {
            black_box(law.evaluate(black_box(facts), day));
        }
    })
}
