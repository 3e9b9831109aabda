//! `cargo xtask fuzz`: damaged input for everything that parses. The targets are in `tests/fuzz`.

use std::fs;
use std::path::{Path, PathBuf};

use checho::canonical::Digest;
use serde_json::Value;

use crate::command::{Outcome, command as program, run, target_dir};
use crate::packs::root;
use crate::{tools, tree};

/// Runs every target, or one, for so many seconds.
pub(crate) fn command(args: &[&str]) -> Outcome {
    let (seconds, only) = match args {
        [] => (60, None),
        [seconds] => (seconds.parse()?, None),
        [seconds, target] => (seconds.parse()?, Some(*target)),
        _ => return Err("usage: cargo xtask fuzz [SECONDS] [TARGET]".into()),
    };
    let chosen: Vec<String> = targets()?.into_iter().filter(|target| only.is_none_or(|only| only == target)).collect();
    if chosen.is_empty() {
        return Err(format!("there is no such target: {}", targets()?.join(", ")).into());
    }
    run_all(&chosen, Hunt::Onward { seconds }).map(|told| told.iter().for_each(|line| println!("{line}")))
}

/// How long to look for inputs that break something.
#[derive(Debug, Clone, Copy)]
enum Hunt {
    /// From all that was found before, at random, for so many seconds.
    Onward { seconds: u32 },
    /// From the seeds alone, so many inputs, the same ones every time: what passes today passes tomorrow.
    Afresh,
}

/// Builds all targets and tries the same inputs on each as ever.
pub(crate) fn afresh() -> Outcome<Vec<String>> {
    run_all(&targets()?, Hunt::Afresh)
}

/// How many inputs beyond its seeds a target is given afresh: a few seconds' worth.
fn inputs(target: &str) -> u32 {
    match target {
        "decide" => 1_500,
        "procedure" => 300,
        "layer" | "pack" | "toml" => 3_000,
        "case" => 10_000,
        "situation" => 20_000,
        _ => 500_000,
    }
}

/// Runs them one after another, whatever became of those before.
fn run_all(targets: &[String], hunt: Hunt) -> Outcome<Vec<String>> {
    let fuzz = Fuzz::build()?;
    let (mut told, mut faults) = (Vec::new(), Vec::new());
    for target in targets {
        match fuzz.run(target, hunt) {
            Ok(line) => told.push(line),
            Err(fault) => faults.push(format!("{target}: {fault}")),
        }
    }
    if faults.is_empty() { Ok(told) } else { Err([told, faults].concat().join("\n").into()) }
}

/// The targets, sorted.
fn targets() -> Outcome<Vec<String>> {
    let files = tree::files(&root().join("tests/fuzz/fuzz_targets"), "rs")?;
    let names = files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned()));
    Ok(names.collect())
}

/// Built targets.
struct Fuzz {
    cargo_fuzz: PathBuf,
    target_dir: PathBuf,
}

impl Fuzz {
    fn build() -> Outcome<Self> {
        tools::require_nightly()?;
        tools::CPP.require()?;
        let fuzz = Self { cargo_fuzz: tools::FUZZ.path()?, target_dir: target_dir()?.join("fuzz") };
        run(&mut fuzz.cargo_fuzz("build"))?;
        Ok(fuzz)
    }

    fn cargo_fuzz(&self, what: &str) -> std::process::Command {
        // The library has no unsafe code for a sanitizer to watch over; without one, eight times as many inputs are tried.
        let options = ["--sanitizer", "none", "--codegen-units", "16", "--fuzz-dir", "tests/fuzz", "--target-dir"];
        let mut command = program(&self.cargo_fuzz, &[what]);
        command.args(options).arg(&self.target_dir).env("RUSTUP_TOOLCHAIN", "nightly").env_remove("CARGO");
        command
    }

    /// Runs one target on its seeds; gives one line that says how far it came.
    fn run(&self, target: &str, hunt: Hunt) -> Outcome<String> {
        let corpus = self.target_dir.join("corpus").join(target);
        let (corpus, end) = match hunt {
            Hunt::Onward { seconds } => (corpus, [format!("-max_total_time={seconds}"), "-seed=0".to_owned()]),
            Hunt::Afresh => {
                let fresh = corpus.with_extension("afresh");
                if fresh.exists() {
                    fs::remove_dir_all(&fresh)?;
                }
                (fresh, [format!("-runs={}", inputs(target)), "-seed=1".to_owned()])
            }
        };
        fs::create_dir_all(&corpus)?;
        seed(target, &corpus)?;
        let mut command = self.cargo_fuzz("run");
        command.arg(target).arg(&corpus).args(["--", "-timeout=20", "-len_control=0", "-max_len=100000"]).args(end);
        let printed = run(&mut command).map_err(|error| shortened(&error.to_string()))?;
        let last = printed.lines().find(|line| line.contains("DONE")).ok_or("the fuzzer did not come to its end")?;
        let mut words = last.split_whitespace();
        let tried = words.next().unwrap_or_default().trim_start_matches('#');
        let covered = words.skip_while(|word| *word != "cov:").nth(1).unwrap_or_default();
        Ok(format!("{target}: {tried} inputs, {covered} edges"))
    }
}

/// What went wrong, without the thousand lines on how the fuzzer came there.
fn shortened(printed: &str) -> String {
    let told = |line: &str| line.contains("panicked at") || line.contains("ERROR: libFuzzer");
    let from = printed.lines().position(told).unwrap_or_default();
    printed.lines().skip(from).collect::<Vec<_>>().join("\n")
}

/// Puts the target's seeds into its corpus: what the repository has of what it reads.
fn seed(target: &str, corpus: &Path) -> Outcome {
    let seeds: Vec<Vec<u8>> = match target {
        "situation" => situations()?,
        "case" => [scrambled(), read_all(&tree::files(&root().join("tests/vectors/case"), "jsonl")?)?].concat(),
        "toml" => read_all(&tree::files(&root().join("core/packs"), "toml")?)?,
        "pack" | "layer" => [scrambled(), read_all(&layers())?].concat(),
        "citation" => {
            lines(&["law-102-2016 50(2)đ", "decree-56-2017 form 03 §3", "letter-2816-2022 S16", "law-102-2016 64(1b)"])
        }
        "moment" => lines(&[
            "2026-02-13T16:30:00+07:00",
            "2026-02-13T09:30:00.123Z",
            "2024-02-29",
            "2014-Q3",
            "2014-H1",
            "23:59:59",
        ]),
        "limit" => {
            let limits = lines(&[
                "{\"hours\":12}",
                "{\"working_days\":5}",
                "{\"months\":3}",
                "{\"at_once\":true}",
                "{\"cap_days\":15}",
            ]);
            // The start of the clock stands before the limit.
            limits.into_iter().map(|limit| [vec![1, 200, 30], limit].concat()).collect()
        }
        _ => scrambled(),
    };
    for seed in seeds {
        fs::write(corpus.join(Digest::of(&seed).to_string()), seed)?;
    }
    Ok(())
}

fn lines(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

fn layers() -> Vec<PathBuf> {
    ["kon-tum", "cao-bang"].map(|layer| root().join("core/packs/compiled").join(layer).with_extension("json")).to_vec()
}

fn read_all(files: &[PathBuf]) -> Outcome<Vec<Vec<u8>>> {
    files.iter().map(|file| Ok(fs::read(file)?)).collect()
}

/// The situations of the conformance vectors.
fn situations() -> Outcome<Vec<Vec<u8>>> {
    let mut situations = Vec::new();
    for text in read_all(&tree::files(&root().join("tests/vectors/decisions"), "json")?)? {
        let vectors: Value = serde_json::from_slice(&text)?;
        let vectors = vectors.as_array().cloned().unwrap_or_else(|| vec![vectors]);
        situations.extend(vectors.iter().filter_map(|vector| Some(vector.get("situation")?.to_string().into_bytes())));
    }
    Ok(situations)
}

/// Bytes that mean nothing, for targets that draw their input from bytes: the same on every machine.
fn scrambled() -> Vec<Vec<u8>> {
    let block = |seed: u8, part: u8| Digest::of(&[seed, part]).bytes().to_vec();
    (0..32).map(|seed| (0..16).flat_map(|part| block(seed, part)).collect()).collect()
}
