//! The main job on a synthetic commune, `cargo xtask demo [--lang en] [--json] …`; its register of children of whom nothing is
//! reported, `cargo xtask demo early …`; a whole case, `cargo xtask demo case [N] …`; its papers, `cargo xtask demo forms [N] …`.

use std::error::Error;
use std::process::Command;

use crate::forms;
use crate::packs::root;

const NOW: &str = "2026-02-13T17:00:00+07:00";

/// Runs the example on its book, and then on one with damaged lines. What follows `demo` is handed on.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    if let ["case", rest @ ..] = arguments {
        return case(rest);
    }
    if let ["forms", rest @ ..] = arguments {
        return forms::demo(rest);
    }
    if let ["early", rest @ ..] = arguments {
        return match worklist("registry.jsonl", &[&["--early"], rest].concat())? {
            Some(0) => Ok(()),
            _ => Err("the early list was not printed".into()),
        };
    }
    if worklist("reports.jsonl", arguments)? != Some(0) {
        return Err("the worklist did not run".into());
    }
    if arguments.iter().any(|argument| matches!(*argument, "--json" | "--help" | "-h")) {
        return Ok(());
    }
    println!("\n--- Sổ có dòng hỏng / a book with damaged lines: damaged.jsonl ---\n");
    match worklist("damaged.jsonl", arguments)? {
        Some(1) => Ok(()),
        other => Err(format!("a book with damaged lines must end with exit status 1, not {other:?}").into()),
    }
}

/// The example's exit status on one of its books.
fn worklist(book: &str, arguments: &[&str]) -> Result<Option<i32>, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root()).args(["run", "--quiet", "--package", "worklist", "--", "--now", NOW]);
    Ok(command.args(arguments).arg(format!("examples/worklist/{book}")).status()?.code())
}

/// Plays a case history as a timeline. What follows `case` is handed on.
fn case(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root()).args(["run", "--quiet", "--package", "casefile", "--"]).args(arguments);
    if command.status()?.success() { Ok(()) } else { Err("the timeline was not printed".into()) }
}
