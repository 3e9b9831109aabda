//! What screening a registry costs, per child.
//!
//! Without arguments criterion times every scenario, and a table gives nanoseconds a child and ratios of the same run.
//! `--count NAME TIMES` runs one of them so many times and ends: the difference of two such runs under valgrind is what
//! one run costs.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, reason = "a benchmark is a program: it reads its arguments")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark that cannot run has to say so")]

mod registry;

use std::hint::black_box;
use std::time::{Duration, Instant};

use checho::Law;
use checho::law::FactId;
use checho::rules::ScreenOptions;
use checho::time::Date;
use criterion::{Criterion, Throughput};
use registry::{Registry, SPECIAL_CIRCUMSTANCES, every_fact};

/// A million children, and a quarter of them: screening must cost each child the same.
const MILLION: usize = 1_000_000;
const QUARTER: usize = 250_000;

/// Something to measure: prepared once, run many times.
type Scenario = Box<dyn FnMut()>;

/// By name, with how many children one run screens, so that counting prepares only what it counts.
const SCENARIOS: [(&str, usize, fn(usize) -> Scenario); 8] = [
    ("registry_levels", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, LEVELS)),
    ("registry_levels_250k", QUARTER, |n| screen(n, &SPECIAL_CIRCUMSTANCES, LEVELS)),
    ("registry_guidance", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, WITH_GUIDANCE)),
    ("registry_groups", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, GROUPS)),
    ("registry_rules", MILLION, |n| screen(n, &SPECIAL_CIRCUMSTANCES, EVERYTHING)),
    ("all_facts_levels", MILLION, |n| screen(n, &every_fact(&law()), LEVELS)),
    ("all_facts_levels_250k", QUARTER, |n| screen(n, &every_fact(&law()), LEVELS)),
    ("all_facts_rules", MILLION, |n| screen(n, &every_fact(&law()), EVERYTHING)),
];

const LEVELS: ScreenOptions = ScreenOptions { with_guidance: false, groups: false, signals: false, rules: false };
const WITH_GUIDANCE: ScreenOptions = ScreenOptions { with_guidance: true, ..LEVELS };
const GROUPS: ScreenOptions = ScreenOptions { groups: true, ..LEVELS };
const EVERYTHING: ScreenOptions = ScreenOptions { with_guidance: true, groups: true, signals: true, rules: true };

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, flag, name, times, ..] = args.as_slice()
        && flag == "--count"
    {
        let (_, children, prepare) = SCENARIOS.iter().find(|(known, ..)| known == name).expect("a scenario of this name");
        let mut run = prepare(*children);
        for _ in 0..times.parse::<u32>().expect("a number of times") {
            run();
        }
        return;
    }
    if args.iter().any(|arg| arg == "--scenarios") {
        SCENARIOS.iter().for_each(|(name, ..)| println!("{name}"));
        return;
    }
    let timing = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(2));
    let mut criterion = timing.sample_size(20).configure_from_args();
    let mut group = criterion.benchmark_group("screening");
    let mut table = Vec::new();
    for (name, children, prepare) in SCENARIOS {
        let mut samples = Vec::new();
        group.throughput(Throughput::Elements(children as u64));
        group.bench_function(name, |bencher| {
            let mut run = prepare(children);
            bencher.iter_custom(|times| {
                let start = Instant::now();
                (0..times).for_each(|_| run());
                let elapsed = start.elapsed();
                samples.push(elapsed.as_nanos() * 1000 / u128::from(times) / children as u128);
                elapsed
            });
        });
        samples.sort_unstable();
        table.push((name, samples));
    }
    group.finish();
    criterion.final_summary();
    println!("{:<24} {:>14} {:>14}", "ns a child", "median", "least");
    for (name, samples) in &table {
        let (Some(least), Some(median)) = (samples.first(), samples.get(samples.len() / 2)) else { continue };
        println!("{name:<24} {:>14} {:>14}", thousandths(*median), thousandths(*least));
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
    let (law, day, registry) = (law(), day(), Registry::new(children, facts));
    Box::new(move || {
        black_box(law.screen(registry.children, &registry.columns(), day, options).unwrap());
    })
}
