//! `cargo xtask …`: the tool that everything of the project hangs on.
#![allow(clippy::disallowed_methods, reason = "a tool reads files")]

mod bench;
mod bindings;
mod command;
mod demo;
mod forms;
mod fuzz;
mod law_page;
mod npm;
mod package;
mod packs;
mod portal;
mod printed;
mod readme;
mod stages;
mod tools;
mod tree;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask demo [--lang en] [--json] the main job: a commune's book of reports becomes the officer's worklist
cargo xtask demo case [N] [--lang en]     a whole case as a timeline: what happened, which clocks ran, what is due next
cargo xtask demo early [--lang en]        the early list of a register of children without reports
cargo xtask demo forms [N] [--lang en]    all forms of one case as HTML, PDF and Word, into target/forms
cargo xtask test [--quick]            everything that has to hold; --quick: format, lints, tests
cargo xtask test STAGE                one stage by its name, such as Kotlin
cargo xtask test --without STAGE …    everything but these stages, which it names first
cargo xtask pack [--check]            compile core/packs; --check: fail when something compiled is out of date
cargo xtask law [--check]             render the law page for a jurist's review; --check: fail when it is out of date
cargo xtask package                   make every artefact into target/packages and print their sizes
cargo xtask npm                       build the npm package into target/packages and print its sizes
cargo xtask portal [--port N]         serve examples/portal, the pages a provincial site would copy, and print its address
cargo xtask bindings [--check]        list what Kotlin, Swift and Python see, in bindings/api; --check: fail when it changed
cargo xtask bindings LANGUAGE [FOLDER] write kotlin, swift or python from the built library
cargo xtask fuzz [SECONDS] [TARGET]   run each fuzz target, or one, for so long (60)
cargo xtask soak [CALLS]              a million decisions in one process of Node and of the JVM, which must not grow
cargo xtask bench [--record]          time decisions and hold the instruction budgets; --record: write new budgets";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => stages::all(false),
        ["test", "--without", left_out @ ..] => stages::without(left_out),
        ["test", "--quick"] => stages::all(true),
        ["test", stage] => stages::one(stage),
        ["pack"] => packs::write(),
        ["pack", "--check"] => packs::check(),
        ["law"] => law_page::write(),
        ["law", "--check"] => law_page::check(),
        ["bindings"] => bindings::listings(false),
        ["bindings", "--check"] => bindings::listings(true),
        ["bindings", language] => bindings::write(language, None),
        ["bindings", language, folder] => bindings::write(language, Some(folder)),
        ["demo", rest @ ..] => demo::run(rest),
        ["package"] => package::command_line(),
        ["soak"] => soak(1_000_000),
        ["soak", calls] => calls.parse().map_err(Into::into).and_then(soak),
        ["npm"] => npm::command_line(),
        ["portal", rest @ ..] => portal::command_line(rest),
        ["fuzz", rest @ ..] => fuzz::command(rest),
        ["bench"] => bench::command(false),
        ["bench", "--record"] => bench::command(true),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// So many decisions in Node and on the JVM: what `cargo xtask test` does with fewer.
fn soak(calls: u32) -> command::Outcome {
    for line in [npm::soak(calls)?, bindings::kotlin::soak(calls)?].concat() {
        println!("{line}");
    }
    Ok(())
}
