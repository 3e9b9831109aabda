//! What a form costs: filled, laid out and written as a page, each official form as full as it gets in the vectors.
//!
//! Without arguments criterion times everything; `--count NAME TIMES` runs one so many times and ends, for valgrind.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot run has to say so; it reads the vectors"
)]

use std::hint::black_box;
use std::path::Path;

use checho::forms::Ask;
use checho::model::Situation;
use checho::{Lang, Law};
use criterion::Criterion;
use serde_json::Value;

/// The fullest paper of each form that is filled from a situation.
fn full() -> Vec<(String, Situation, Ask)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/forms/papers");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let first = |path: &std::path::PathBuf| -> Option<(String, Situation, Ask)> {
        let vectors: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let (situation, ask) = (vectors[0].get("situation")?.clone(), vectors[0]["ask"].clone());
        let ask: Ask = serde_json::from_value(ask).unwrap();
        Some((ask.form.clone(), serde_json::from_value(situation).unwrap(), ask))
    };
    files.iter().filter_map(first).collect()
}

/// What is held to a budget of instructions, as criterion names it.
const ALL: &str = "all of them filled and as pages";

/// All of them; gives their length.
fn all(law: &Law, full: &[(String, Situation, Ask)]) -> usize {
    full.iter().map(|(_, known, ask)| law.paper(known, ask).unwrap().html(Lang::Vi).len()).sum()
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if args.iter().any(|arg| arg == "--scenarios") {
        println!("{ALL}");
        return;
    }
    let law = Law::national().unwrap();
    let full = full();
    if let [_, flag, name, times, ..] = args.as_slice()
        && flag == "--count"
    {
        assert_eq!(name, ALL, "the one scenario that is counted");
        for _ in 0..times.parse::<u32>().unwrap() {
            black_box(all(&law, black_box(&full)));
        }
        return;
    }
    let mut criterion = Criterion::default().configure_from_args();
    for (form, situation, ask) in &full {
        let paper = law.paper(situation, ask).unwrap();
        criterion.bench_function(&format!("form {form} as a page"), |b| b.iter(|| black_box(&paper).html(Lang::Vi)));
    }
    let (_, situation, ask) = full.iter().find(|(form, ..)| form == "07").unwrap();
    criterion.bench_function("form 07 filled", |b| b.iter(|| law.paper(black_box(situation), ask).unwrap()));
    criterion.bench_function(ALL, |b| b.iter(|| all(&law, &full)));
    criterion.final_summary();
}
