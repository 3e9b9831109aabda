//! `cargo xtask …`: the tool that everything of the project hangs on.
#![allow(clippy::disallowed_methods, reason = "a tool reads files")]

mod demo;
mod law_page;
mod packs;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["pack"] => packs::write(),
        ["pack", "--check"] => packs::check(),
        ["law"] => law_page::write(),
        ["law", "--check"] => law_page::check(),
        ["demo", rest @ ..] => demo::run(rest),
        _ => Err("usage: cargo xtask pack [--check] | law [--check] | demo [--lang en] [--json] …".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
