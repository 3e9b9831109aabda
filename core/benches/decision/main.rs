//! What a decision costs.
//!
//! Without arguments criterion times every scenario. `--count NAME TIMES` runs one of them so many times and ends: the
//! difference of two such runs under valgrind is what one run costs, in instructions and allocations.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark is a program: it reads its arguments"
)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark that cannot run has to say so")]

mod by_hand;

use std::hint::black_box;
use std::time::Duration;

use checho::law::{FactId, Polarity};
use checho::model::{Answer, Facts, Situation, Source, Value};
use checho::time::{Date, Moment};
use checho::{Lang, Law};
use criterion::Criterion;

/// Something to measure: prepared once, run many times.
type Scenario = Box<dyn FnMut()>;

/// Prepares a scenario.
type Prepare = fn() -> Scenario;

/// By name, so that counting prepares only what it counts.
const SCENARIOS: [(&str, Prepare); 18] = [
    ("evaluate_all_known", || evaluate(Known::All)),
    ("evaluate_half_unknown", || evaluate(Known::Half)),
    ("evaluate_none_known", || evaluate(Known::None)),
    ("weigh_all_known", || weigh(Known::All)),
    ("weigh_half_unknown", || weigh(Known::Half)),
    ("weigh_and_first_duties", weigh_and_first_duties),
    ("duties_all_known", || duties(Known::All)),
    ("duties_half_unknown", || duties(Known::Half)),
    ("duties_none_known", || duties(Known::None)),
    ("decide_all_known", || decide(Known::All)),
    ("decide_half_unknown", || decide(Known::Half)),
    ("decide_none_known", || decide(Known::None)),
    ("why_not_half_unknown", why_not),
    ("explain_half_unknown", explain),
    ("load_national", || Box::new(|| drop(black_box(Law::national().unwrap())))),
    ("load_and_prove_national", load_and_prove),
    ("subset_compiled", || by_hand::compiled(&facts(&law(), Known::Half))),
    ("subset_by_hand", || by_hand::written(&facts(&law(), Known::Half))),
];

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, flag, name, times, ..] = args.as_slice()
        && flag == "--count"
    {
        let (_, prepare) = SCENARIOS.iter().find(|(known, _)| known == name).expect("a scenario of this name");
        let mut run = prepare();
        for _ in 0..times.parse::<u32>().expect("a number of times") {
            run();
        }
        return;
    }
    if args.iter().any(|arg| arg == "--scenarios") {
        SCENARIOS.iter().for_each(|(name, _)| println!("{name}"));
        return;
    }
    by_hand::assert_agreement();
    let timing = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(2));
    let mut criterion = timing.sample_size(50).configure_from_args();
    for (name, prepare) in SCENARIOS {
        let mut run = prepare();
        criterion.bench_function(name, |bencher| bencher.iter(&mut run));
    }
    criterion.final_summary();
}

/// How much is known of the child.
#[derive(Clone, Copy)]
enum Known {
    All,
    Half,
    None,
}

fn law() -> Law {
    Law::national().unwrap()
}

fn now() -> Moment {
    "2026-02-13T17:00:00+07:00".parse().unwrap()
}

fn day() -> Date {
    now().date()
}

/// Plain values of a child of whom every fact, every second fact or none is known; every fourth answer is a Yes, as far as
/// the facts do not contradict each other.
fn values(law: &Law, known: Known) -> Vec<(FactId, Value)> {
    let step = match known {
        Known::All => 1,
        Known::Half => 2,
        Known::None => return Vec::new(),
    };
    let mut values: Vec<(FactId, Value)> = Vec::new();
    for (i, fact) in law.entries(|p| &p.fact).step_by(step).enumerate() {
        let danger = i % 4 == 0;
        let wanted = if danger == (fact.polarity != Polarity::Protection) { Value::Yes } else { Value::No };
        let other = if wanted == Value::Yes { Value::No } else { Value::Yes };
        for value in [wanted, other] {
            values.push((fact.id.clone(), value));
            if law.facts(values.iter().map(|(id, value)| (id, *value))).is_ok() {
                break;
            }
            values.pop();
        }
    }
    values
}

fn facts(law: &Law, known: Known) -> Facts {
    law.facts(values(law, known).iter().map(|(id, value)| (id, *value))).unwrap()
}

/// A case with one report, one step, and the answers of an officer.
fn situation(law: &Law, known: Known) -> Situation {
    let mut situation: Situation = serde_json::from_str(
        r#"{
            "now": "2026-02-13T17:00:00+07:00",
            "place": { "province": "51", "commune": "23293" },
            "child": { "born": { "date": "2016-05-09", "source": "record" } },
            "reports": [{ "received": "2026-02-12T16:30:00+07:00", "receiving_place": "commune_committee" }],
            "events": [{ "step": "transferred_to_commune", "at": "2026-02-12T17:00:00+07:00" }]
        }"#,
    )
    .unwrap();
    let at = "2026-02-13T09:00:00+07:00".parse().unwrap();
    let told = law.entries(|p| &p.fact).filter(|fact| fact.derived.is_none()).map(|fact| &fact.id);
    let told: Vec<&FactId> = told.collect();
    let answers = values(law, known).into_iter().filter(|(fact, _)| told.contains(&fact));
    situation.answers = answers.map(|(fact, value)| Answer { fact, value, source: Source::Assessed, at }).collect();
    situation
}

fn evaluate(known: Known) -> Scenario {
    let law = law();
    let facts = facts(&law, known);
    let day = day();
    Box::new(move || {
        black_box(law.evaluate(black_box(&facts), day));
    })
}

fn weigh(known: Known) -> Scenario {
    let law = law();
    let situation = situation(&law, known);
    Box::new(move || {
        black_box(law.weigh(black_box(&situation)).unwrap());
    })
}

/// With the moments of the duties, which are counted once for all later readings of the clocks.
fn weigh_and_first_duties() -> Scenario {
    let law = law();
    let situation = situation(&law, Known::Half);
    let now = now();
    Box::new(move || {
        let weighed = law.weigh(black_box(&situation)).unwrap();
        black_box(weighed.agenda(now).unwrap());
    })
}

/// What is weighed is kept; only the clocks are read again, as in a countdown on a screen.
fn duties(known: Known) -> Scenario {
    // Both live as long as the program does, so that what was weighed may borrow them.
    let law: &'static Law = Box::leak(Box::new(law()));
    let situation: &'static Situation = Box::leak(Box::new(situation(law, known)));
    let weighed = law.weigh(situation).unwrap();
    let now = now();
    Box::new(move || {
        black_box((weighed.verdict(), weighed.agenda(black_box(now)).unwrap()));
    })
}

fn decide(known: Known) -> Scenario {
    let law = law();
    let situation = situation(&law, known);
    Box::new(move || {
        black_box(law.decide(black_box(&situation)).unwrap());
    })
}

fn why_not() -> Scenario {
    let law = law();
    let situation = situation(&law, Known::Half);
    Box::new(move || {
        black_box(law.why_not(black_box(&situation)).unwrap());
    })
}

fn explain() -> Scenario {
    let law = law();
    let decision = law.decide(&situation(&law, Known::Half)).unwrap();
    Box::new(move || {
        black_box(law.explain(black_box(&decision), Lang::Vi));
    })
}

fn load_and_prove() -> Scenario {
    let text = include_str!("../../packs/compiled/vn.json");
    Box::new(move || {
        black_box(Law::from_json(black_box(text)).unwrap());
    })
}
