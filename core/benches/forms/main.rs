//! What a form costs: filled, laid out and written as a page, each official form as full as it gets in the vectors.
#![allow(missing_docs, reason = "criterion's macros and a program of its own: nobody links to it")]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot run has to say so; it reads the vectors"
)]

use std::hint::black_box;
use std::path::Path;

use checho::forms::{Ask, Paper};
use checho::model::Situation;
use checho::{Lang, Law};
use criterion::{Criterion, criterion_group, criterion_main};
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

fn forms(c: &mut Criterion) {
    let law = Law::national().unwrap();
    let full = full();
    let papers: Vec<(&str, Paper)> =
        full.iter().map(|(form, situation, ask)| (form.as_str(), law.paper(situation, ask).unwrap())).collect();
    for (form, paper) in &papers {
        c.bench_function(&format!("form {form} as a page"), |b| b.iter(|| black_box(paper).html(Lang::Vi)));
    }
    let (_, situation, ask) = full.iter().find(|(form, ..)| form == "07").unwrap();
    c.bench_function("form 07 filled", |b| b.iter(|| law.paper(black_box(situation), ask).unwrap()));
    c.bench_function("all of them filled and as pages", |b| {
        b.iter(|| {
            full.iter().map(|(_, known, ask)| law.paper(known, ask).unwrap().html(Lang::Vi).len()).sum::<usize>()
        });
    });
}

criterion_group!(benches, forms);
criterion_main!(benches);
