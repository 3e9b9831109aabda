//! `cargo xtask bench`: what decisions, case files, forms and screening cost, in time, instructions and allocations.
//!
//! Times differ from machine to machine and are shown. Instructions and allocations do not, and are held to the budgets
//! committed in `core/benches/budgets.json`: more than the budget and its tolerance fails, and so does less, so that what
//! was gained is written down and cannot be lost again unseen.
#![allow(clippy::float_arithmetic, reason = "times of a benchmark are part of no decision")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::command::{Outcome, cargo, command as program, run, target_dir};
use crate::packs::root;
use crate::tools;

/// Differences that no budget speaks of, in thousandths: another linker, another libc.
const TOLERANCE: u64 = 20;

/// And in instructions: what starting the program costs differs between machines, and a thousandth of that shows.
const NOISE: u64 = 5;

/// What one run of a scenario costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Cost {
    instructions: u64,
    allocations: u64,
}

/// The whole: times, costs, budgets. Or writes the costs as the new budgets.
pub(crate) fn command(record: bool) -> Outcome {
    let bench = Bench::build()?;
    if record {
        return write(&bench.costs()?);
    }
    let times = bench.times()?;
    let costs = bench.costs()?;
    println!("{:<26} {:>12} {:>14} {:>12}", "", "median", "instructions", "allocations");
    for (name, cost) in &costs {
        let time = times.get(name).map_or_else(String::new, |ns| format!("{ns:.1} ns"));
        println!("{name:<26} {time:>12} {:>14} {:>12}", cost.instructions, cost.allocations);
    }
    if let [Some(compiled), Some(by_hand)] = ["subset_compiled", "subset_by_hand"].map(|name| times.get(name)) {
        println!("\nthe compiled rules take {:.2} times as long as the same rules written by hand", compiled / by_hand);
    }
    held(&costs).map(|told| told.iter().for_each(|line| println!("{line}")))
}

/// Builds the benchmark programs.
pub(crate) fn ahead() -> Outcome {
    Bench::build().map(drop)
}

/// The costs, held to the budgets.
pub(crate) fn hold() -> Outcome<Vec<String>> {
    held(&Bench::build()?.costs()?)
}

/// What is held to budgets: deciding, case files, forms, screening.
const BENCHES: [&str; 4] = ["decision", "case", "forms", "screening"];

/// The benchmark programs.
struct Bench {
    programs: Vec<PathBuf>,
    target_dir: PathBuf,
}

impl Bench {
    fn build() -> Outcome<Self> {
        let mut build = cargo(&["bench", "--locked", "--package", "checho", "--no-run", "--message-format", "json"]);
        let output = build.args(BENCHES.iter().flat_map(|bench| ["--bench", bench])).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        let messages = String::from_utf8_lossy(&output.stdout).into_owned();
        let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let programs: Vec<_> = messages.filter_map(|m| Some(PathBuf::from(m.get("executable")?.as_str()?))).collect();
        if programs.len() != BENCHES.len() {
            return Err(format!("cargo built {} of {} benchmarks", programs.len(), BENCHES.len()).into());
        }
        Ok(Self { programs, target_dir: target_dir()? })
    }

    /// Median times in nanoseconds, by scenario.
    fn times(&self) -> Outcome<BTreeMap<String, f64>> {
        let home = self.target_dir.join("criterion");
        let mut times = BTreeMap::new();
        for built in &self.programs {
            let names = scenarios(built)?;
            let wanted = format!("^({})$", names.join("|"));
            run(program(built, &["--bench", "--noplot", &wanted]).env("CRITERION_HOME", &home))?;
            for name in names {
                let text = fs::read_to_string(home.join(&name).join("new/estimates.json"))?;
                let estimates: Value = serde_json::from_str(&text)?;
                times.extend(estimates.pointer("/median/point_estimate").and_then(Value::as_f64).map(|ns| (name, ns)));
            }
        }
        Ok(times)
    }

    /// Instructions and allocations, by scenario.
    fn costs(&self) -> Outcome<BTreeMap<String, Cost>> {
        tools::VALGRIND.require()?;
        let mut costs = BTreeMap::new();
        for built in &self.programs {
            for name in scenarios(built)? {
                let cost = self.cost(built, &name)?;
                costs.insert(name, cost);
            }
        }
        Ok(costs)
    }

    /// The difference of two runs, so that preparing costs nothing.
    fn cost(&self, built: &Path, name: &str) -> Outcome<Cost> {
        // The first run warms what is read once: texts, lazily.
        let few = self.count(built, name, 2)?;
        let over = |more: u64| -> Outcome<Cost> {
            let many = self.count(built, name, more.saturating_add(2))?;
            let each = |few: u64, many: u64| many.saturating_sub(few).checked_div(more).unwrap_or_default();
            Ok(Cost {
                instructions: each(few.instructions, many.instructions),
                allocations: each(few.allocations, many.allocations),
            })
        };
        let cost = over(2)?;
        // What starting a program costs varies by some hundred instructions from machine to machine: it must not show.
        match cost.instructions {
            0..10_000 => over(1000),
            10_000..1_000_000 => over(10),
            _ => Ok(cost),
        }
    }

    fn count(&self, built: &Path, name: &str, times: u64) -> Outcome<Cost> {
        let out = self.target_dir.join("callgrind.out");
        let mut valgrind = program("valgrind", &["--tool=callgrind", "--compress-strings=no", "--compress-pos=no"]);
        valgrind.arg(format!("--callgrind-out-file={}", out.display())).arg(built);
        valgrind.args(["--count", name, &times.to_string()]);
        // One way of copying memory, whatever the processor has.
        valgrind.env("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-AVX2,-AVX_Fast_Unaligned_Load,-ERMS");
        run(&mut valgrind)?;
        read(&out)
    }
}

fn scenarios(built: &Path) -> Outcome<Vec<String>> {
    Ok(run(&mut program(built, &["--scenarios"]))?.lines().map(str::to_owned).collect())
}

/// Reads what callgrind wrote: all instructions, and the calls of functions that allocate.
fn read(out: &Path) -> Outcome<Cost> {
    let mut cost = Cost::default();
    let mut allocates = false;
    for line in fs::read_to_string(out)?.lines() {
        if let Some(called) = line.strip_prefix("cfn=") {
            allocates = matches!(called, "malloc" | "calloc" | "realloc" | "posix_memalign" | "aligned_alloc");
        } else if let Some(calls) = line.strip_prefix("calls=").filter(|_| allocates) {
            let calls: u64 = calls.split(' ').next().unwrap_or_default().parse()?;
            cost.allocations = cost.allocations.saturating_add(calls);
        } else if let Some(total) = line.strip_prefix("totals: ") {
            cost.instructions = total.trim().parse()?;
        }
    }
    if cost.instructions == 0 { Err("callgrind counted nothing".into()) } else { Ok(cost) }
}

fn budgets_file() -> PathBuf {
    root().join("core/benches/budgets.json")
}

fn write(costs: &BTreeMap<String, Cost>) -> Outcome {
    let entry = |cost: &Cost| json!({ "instructions": cost.instructions, "allocations": cost.allocations });
    let budgets: BTreeMap<&String, Value> = costs.iter().map(|(name, cost)| (name, entry(cost))).collect();
    let recorded = json!({ "compiler": compiler()?, "budgets": budgets });
    fs::write(budgets_file(), format!("{}\n", serde_json::to_string_pretty(&recorded)?))?;
    Ok(())
}

fn compiler() -> Outcome<String> {
    Ok(run(&mut program("rustc", &["--version"]))?.trim().to_owned())
}

fn held(costs: &BTreeMap<String, Cost>) -> Outcome<Vec<String>> {
    let recorded: Value = serde_json::from_str(&fs::read_to_string(budgets_file())?)?;
    let mut faults = Vec::new();
    for (name, cost) in costs {
        let budget = |what: &str| recorded.get("budgets")?.get(name)?.get(what)?.as_u64();
        let (Some(instructions), Some(allocations)) = (budget("instructions"), budget("allocations")) else {
            faults.push(format!("{name} has no budget"));
            continue;
        };
        let allowed = (instructions.saturating_mul(TOLERANCE) / 1000).saturating_add(NOISE);
        if cost.instructions.abs_diff(instructions) > allowed {
            faults.push(format!("{name}: {} instructions, budget {instructions} ± {allowed}", cost.instructions));
        }
        if cost.allocations != allocations {
            faults.push(format!("{name}: {} allocations, budget {allocations}", cost.allocations));
        }
    }
    if faults.is_empty() {
        return Ok(vec![format!("{} scenarios within {} ‰ of their instructions", costs.len(), TOLERANCE)]);
    }
    let then = recorded.get("compiler").and_then(Value::as_str).unwrap_or("an unknown compiler");
    faults.push(format!("budgets are of {then}, this is {}", compiler()?));
    faults.push("where the change is meant: cargo xtask bench --record".to_owned());
    Err(faults.join("\n").into())
}
