//! No public function of the case file is left out of what every language must answer alike.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use conformance::{Failures, tests};
use serde_json::Value;

/// Played with other calls, by every language: a wrong one would be refused there.
const PLAYED: [&str; 1] = ["attach_signature"];

/// What Node names otherwise; the rest is the same in its own spelling.
const IN_NODE: [(&str, &str); 4] = [
    ("from_bytes", "case_from_bytes"),
    ("from_json_lines", "case_from_json_lines"),
    ("kinds", "case_kinds"),
    ("decide_text", "decide"),
];

/// The calls that `golden/calls.json` holds; those that only a history needs are no functions.
fn called() -> Result<BTreeSet<String>, Box<dyn Error>> {
    let golden: Value = serde_json::from_str(&fs::read_to_string(tests().join("golden/calls.json"))?)?;
    let histories = golden.get("histories").and_then(Value::as_object).ok_or("no histories")?;
    let calls = histories.values().filter_map(|history| history.get("calls").and_then(Value::as_array)).flatten();
    let over_all = golden.get("over_all").and_then(Value::as_array).ok_or("nothing over all")?;
    let names = calls.chain(over_all).filter_map(|call| call.get("call").and_then(Value::as_str));
    let names = names.filter(|name| !["exchange", "look", "erasure"].contains(name));
    Ok(names.map(str::to_owned).chain(PLAYED.map(str::to_owned)).collect())
}

fn text(path: &str) -> Result<String, Box<dyn Error>> {
    Ok(fs::read_to_string(tests().join("..").join(path))?)
}

/// The lines of the block that begins with a line.
fn block<'t>(text: &'t str, begin: &'t str) -> impl Iterator<Item = &'t str> {
    text.lines()
        .skip_while(move |line| !line.starts_with(begin))
        .skip(1)
        .take_while(|line| line.is_empty() || line.starts_with(' ') || line.starts_with("\t"))
}

/// The name after a word that opens a function, in the spelling of Python.
fn name(line: &str, word: &str) -> Option<String> {
    let (_, rest) = line.split_once(word)?;
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    Some(snake).filter(|name| !name.is_empty())
}

/// What a listing of `bindings/api` says of the case file: its methods, and the functions about cases.
fn listed(listing: &str, protocol: &str, word: &str) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let text = text(listing)?;
    let methods: BTreeSet<String> = block(&text, protocol).filter_map(|line| name(line, word)).collect();
    if methods.len() < 20 {
        return Err(format!("{listing}: {protocol} is not where it was").into());
    }
    let functions = text.lines().filter_map(|line| name(line, word));
    let functions = functions.filter(|name| name.starts_with("case_") || name == "delay_report");
    Ok(methods.into_iter().chain(functions).collect())
}

#[test]
fn every_function_of_the_case_file_is_called_in_every_language() -> Result<(), Box<dyn Error>> {
    let called = called()?;
    let mut failures = Failures::default();
    let mut compare = |language: &str, public: &BTreeSet<String>| {
        let left_out = public.difference(&called).map(|name| format!("{name} is in no call of golden/calls.json"));
        failures.add(language, left_out);
        let unknown = called.difference(public).map(|name| format!("it has no {name}, which is called"));
        failures.add(language, unknown);
    };
    compare("Python", &listed("bindings/api/python.txt", "class CaseFileProtocol", "def ")?);
    compare("Kotlin", &listed("bindings/api/kotlin.txt", "public interface CaseFileInterface", "fun ")?);
    compare("Swift", &listed("bindings/api/swift.txt", "public protocol CaseFileProtocol", "func ")?);

    let node = text("wasm/npm/case.d.ts")?;
    let methods = block(&node, "export class CaseFile").filter_map(|line| {
        let line = line.strip_prefix("  ")?;
        let line = line.strip_prefix("static ").unwrap_or(line);
        line.split_once('(').and_then(|(before, _)| name(&format!("·{before}"), "·"))
    });
    let methods = methods.filter(|name| !["private", "constructor", "create"].contains(&name.as_str()));
    let methods =
        methods.map(|name| IN_NODE.iter().find(|(own, _)| *own == name).map_or(name, |(_, other)| (*other).to_owned()));
    compare("Node", &methods.collect());

    let rust = text("core/src/json/case.rs")?;
    let functions = rust.lines().filter(|line| line.starts_with("    pub ")).filter_map(|line| name(line, "fn "));
    let functions = functions.filter(|name| !["new", "case"].contains(&name.as_str()));
    let functions = functions
        .map(|name| IN_NODE.iter().find(|(own, _)| *own == name).map_or(name, |(_, other)| (*other).to_owned()));
    compare("Rust", &functions.collect());
    failures.into_result()
}
