//! `cargo xtask test`: everything that has to hold, stage by stage, each with its time.
//!
//! Every stage runs, whatever became of those before it. One that cannot run has failed.

use std::fs;
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::time::Instant;

use crate::command::{Outcome, Told, cargo, command, run};
use crate::{bench, bindings, forms, fuzz, npm, portal, readme, tools, tree};

/// When a stage runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Runs {
    /// With `cargo xtask test --quick`, and with `cargo xtask test`.
    Quick,
    /// With `cargo xtask test`.
    Always,
}

struct Stage {
    name: &'static str,
    runs: Runs,
    work: fn() -> Told,
}

const STAGES: [Stage; 23] = [
    Stage { name: "format", runs: Runs::Quick, work: format },
    Stage { name: "packs are current", runs: Runs::Always, work: || silent(own(&["pack", "--check"])?) },
    Stage { name: "law page is current", runs: Runs::Always, work: || silent(own(&["law", "--check"])?) },
    Stage { name: "no unsafe code", runs: Runs::Always, work: tree::no_unsafe },
    Stage { name: "minimum Rust version", runs: Runs::Always, work: tree::minimum_rust },
    Stage { name: "licences, duplicates, sources", runs: Runs::Always, work: dependencies },
    Stage { name: "advisories", runs: Runs::Always, work: advisories },
    Stage { name: "lints, with the pack compiler", runs: Runs::Quick, work: || silent(clippy(&["--workspace"])) },
    Stage { name: "lints, as shipped", runs: Runs::Quick, work: || silent(clippy(&["--package", "checho"])) },
    Stage { name: "tests", runs: Runs::Quick, work: tests },
    Stage { name: "demo", runs: Runs::Always, work: || silent(own(&["demo"])?) },
    Stage { name: "forms on paper", runs: Runs::Always, work: forms::test },
    Stage { name: "documentation", runs: Runs::Always, work: documentation },
    Stage { name: "checks for the web, Android and iOS", runs: Runs::Always, work: elsewhere },
    Stage {
        name: "faces of the bindings are current",
        runs: Runs::Always,
        work: || bindings::listings(true).map(|()| Vec::new()),
    },
    Stage { name: "Kotlin", runs: Runs::Always, work: bindings::kotlin::test },
    Stage { name: "npm package", runs: Runs::Always, work: npm::test },
    Stage { name: "portal", runs: Runs::Always, work: portal::test },
    Stage { name: "Python", runs: Runs::Always, work: bindings::python::test },
    Stage { name: "Swift", runs: Runs::Always, work: bindings::swift::test },
    Stage { name: "README", runs: Runs::Always, work: readme::test },
    Stage { name: "fuzz targets", runs: Runs::Always, work: fuzz::afresh },
    Stage { name: "instruction budgets", runs: Runs::Always, work: bench::hold },
];

/// Runs all stages, or the quick ones.
pub(crate) fn all(quick_only: bool) -> Outcome {
    if !quick_only {
        std::thread::spawn(ahead);
    }
    work(|stage| stage.runs == Runs::Quick || !quick_only)
}

/// Runs all stages but these, and says so.
pub(crate) fn without(left_out: &[&str]) -> Outcome {
    let known = |name: &&str| STAGES.iter().any(|stage| stage.name == *name);
    if let Some(unknown) = left_out.iter().find(|name| !known(name)) {
        return Err(format!("there is no stage “{unknown}”").into());
    }
    println!("LEFT OUT: {}", left_out.join("; "));
    std::thread::spawn(ahead);
    work(|stage| !left_out.contains(&stage.name))
}

/// Builds what later stages need while the first ones run: an optimised library keeps one processor busy for minutes, and
/// most of what the first stages do keeps one busy, too. What fails here fails again in its stage, which tells.
fn ahead() {
    for build in [bindings::ahead, bench::ahead, || npm::build().map(drop)] {
        let _ = build();
    }
}

/// Runs the stage of this name.
pub(crate) fn one(name: &str) -> Outcome {
    if STAGES.iter().any(|stage| stage.name == name) {
        return work(|stage| stage.name == name);
    }
    let names: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
    Err(format!("the stages are: {}", names.join("; ")).into())
}

/// Runs the wanted stages, and ends with a line that counts them.
fn work(wanted: impl Fn(&Stage) -> bool) -> Outcome {
    let (mut passed, mut failed) = (0_u32, 0_u32);
    let start = Instant::now();
    for stage in STAGES.iter().filter(|stage| wanted(stage)) {
        if std::io::stdout().is_terminal() {
            print!("{} …\r", stage.name);
            std::io::stdout().flush()?;
        }
        let begun = Instant::now();
        let told = (stage.work)();
        let took = begun.elapsed().as_secs();
        match told {
            Ok(notes) => {
                passed = passed.saturating_add(1);
                println!("{}: ok, {took} s", stage.name);
                notes.iter().for_each(|note| println!("  {note}"));
            }
            Err(error) => {
                failed = failed.saturating_add(1);
                println!("{}: FAILED, {took} s\n{error}\n", stage.name);
            }
        }
    }
    println!("\n{} s", start.elapsed().as_secs());
    println!("stages: {passed} passed, {failed} failed");
    if failed == 0 { Ok(()) } else { Err("not everything holds".into()) }
}

fn silent(mut command: std::process::Command) -> Told {
    run(&mut command)?;
    Ok(Vec::new())
}

/// One of our own commands, in a process of its own so that what it prints shows only when it fails.
fn own(args: &[&str]) -> Outcome<std::process::Command> {
    Ok(command(std::env::current_exe()?, args))
}

/// The fuzz targets are a workspace of their own.
fn format() -> Told {
    let fuzz = ["fmt", "--manifest-path", "tests/fuzz/Cargo.toml"];
    for workspace in [["fmt", "--all"].as_slice(), &fuzz] {
        silent(cargo(&[workspace, &["--", "--check", "-l"]].concat()))?;
    }
    Ok(Vec::new())
}

fn clippy(what: &[&str]) -> std::process::Command {
    let mut clippy = cargo(&["clippy", "--quiet", "--locked", "--all-targets"]);
    clippy.args(what).args(["--", "-D", "warnings"]);
    clippy
}

fn dependencies() -> Told {
    let deny = tools::DENY.path()?;
    silent(command(deny, &["--offline", "--locked", "check", "licenses", "bans", "sources"]))
}

/// Known vulnerabilities, against a copy of the advisory database if there is one: none is fetched here, as the machines
/// that run this reach package registries and nothing else.
fn advisories() -> Told {
    let deny = tools::DENY.path()?;
    let Some(copy) = advisory_database() else {
        return Ok(vec![
            "NOT CHECKED: there is no copy of the advisory database on this machine, and none is fetched.".to_owned(),
            "Where it can be reached, `cargo deny fetch db` brings one; this stage uses it from then on.".to_owned(),
        ]);
    };
    run(&mut command(deny, &["--offline", "--locked", "check", "advisories"]))?;
    Ok(vec![format!("offline, against the copy in {}", copy.display())])
}

fn advisory_database() -> Option<PathBuf> {
    let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = own.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")))?;
    let copies = fs::read_dir(cargo_home.join("advisory-dbs")).ok()?;
    copies.filter_map(|copy| Some(copy.ok()?.path())).find(|copy| copy.is_dir())
}

fn tests() -> Told {
    let printed = run(&mut cargo(&["test", "--workspace", "--locked", "--no-fail-fast"]))?;
    let results = printed.lines().filter_map(|line| line.trim().strip_prefix("test result: ok. "));
    let passed = results.filter_map(|rest| rest.split(' ').next()?.parse::<u32>().ok());
    match passed.sum() {
        0 => Err("no test ran".into()),
        passed => Ok(vec![format!("{passed} tests")]),
    }
}

fn documentation() -> Told {
    let mut doc = cargo(&["doc", "--quiet", "--locked", "--workspace", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    silent(doc)
}

/// What is shipped is right for machines that this one cannot run.
fn elsewhere() -> Told {
    const WEB: &str = "wasm32-unknown-unknown";
    const PHONES: [&str; 2] = ["aarch64-linux-android", "aarch64-apple-ios"];
    for target in PHONES.into_iter().chain([WEB]) {
        tools::require_target(target)?;
    }
    // As a user of the crate has it: the bindings switch on more.
    let of_targets = PHONES.into_iter().chain([WEB]).flat_map(|target| ["--target", target]);
    run(cargo(&["check", "--quiet", "--locked", "--package", "checho"]).args(of_targets))?;
    let of_phones = PHONES.into_iter().flat_map(|target| ["--target", target]);
    run(cargo(&["check", "--quiet", "--locked", "--package", "checho-bindings"]).args(of_phones))?;
    Ok(Vec::new())
}
