//! The program as an officer, a script or another program runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use checho::canonical;
use checho::rules::Decision;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

const NOW: &str = "2026-02-13T17:00:00+07:00";

fn here(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_worklist"));
    command.args(arguments).current_dir(here("")).env_remove("NO_COLOR").output().unwrap()
}

fn page(book: &str, arguments: &[&str]) -> String {
    let output = run(&[&[book, "--now", NOW], arguments].concat());
    String::from_utf8(output.stdout).unwrap()
}

fn answer(book: &str, now: &str) -> Value {
    let output = run(&[book, "--now", now, "--json"]);
    serde_json::from_slice(&output.stdout).unwrap()
}

fn as_expected(name: &str, printed: &str) {
    let path = here("tests/expected").join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, printed).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    let differs = printed.lines().zip(expected.lines()).zip(1..).find(|((a, b), _)| a != b);
    assert!(
        printed == expected,
        "{name} changed, first at {differs:?}; UPDATE_EXPECTED=1 cargo test -p worklist writes it anew, for review"
    );
}

fn book() -> String {
    std::fs::read_to_string(here("reports.jsonl")).unwrap()
}

#[test]
fn prints_the_list_in_vietnamese() {
    as_expected("worklist.vi.txt", &page("reports.jsonl", &[]));
}

#[test]
fn prints_the_list_in_english() {
    as_expected("worklist.en.txt", &page("reports.jsonl", &["--lang", "en"]));
}

#[test]
fn prints_the_early_list_of_a_register_in_vietnamese() {
    as_expected("early.vi.txt", &page("registry.jsonl", &["--early", "--top", "12"]));
}

#[test]
fn prints_the_early_list_of_a_register_in_english() {
    as_expected("early.en.txt", &page("registry.jsonl", &["--early", "--top", "8", "--lang", "en"]));
}

/// Who is listed has something recorded, and who has nothing recorded is not listed: no suspicion from an empty field.
#[test]
fn an_empty_field_lists_nobody() {
    let listed: Value = serde_json::from_str(&page("registry.jsonl", &["--early", "--json"])).unwrap();
    let listed: Vec<&str> =
        listed["cases"].as_array().unwrap().iter().map(|case| case["ref"].as_str().unwrap()).collect();
    let register = std::fs::read_to_string(here("registry.jsonl")).unwrap();
    let affirmed = |line: &&str| line.contains("\"yes\"");
    assert!(register.lines().filter(|line| !affirmed(line)).count() > 100);
    // One parent lost alone is no special circumstance and no factor of the letter, but one of the field report.
    for line in register.lines() {
        let entry: Value = serde_json::from_str(line).unwrap();
        assert_eq!(listed.contains(&entry["ref"].as_str().unwrap()), affirmed(&line), "{line}");
    }
}

#[test]
fn keeps_to_its_columns() {
    for line in page("registry.jsonl", &["--early"]).lines() {
        assert!(line.width() <= 80, "{} columns: {line}", line.width());
    }
    for arguments in [&[][..], &["--lang", "en"], &["--all", "--names"], &["--all", "--lang", "en"], &["--width", "60"]]
    {
        let columns = if arguments.contains(&"60") { 60 } else { 80 };
        for line in page("reports.jsonl", arguments).lines() {
            assert!(line.width() <= columns, "{} columns: {line}", line.width());
        }
    }
}

#[test]
fn a_pipe_gets_no_colours() {
    assert!(!page("reports.jsonl", &[]).contains('\u{1b}'));
}

#[test]
fn shows_no_name_unless_asked() {
    let names: Vec<String> = book()
        .lines()
        .filter_map(|line| {
            let entry: Value = serde_json::from_str(line).unwrap();
            Some(entry.get("child")?.get("name")?.as_str()?.to_owned())
        })
        .collect();
    assert!(names.len() > 30);
    let quiet = [page("reports.jsonl", &["--all"]), page("reports.jsonl", &["--json"])].concat();
    assert!(names.iter().all(|name| !quiet.contains(name.as_str())));
    let named = page("reports.jsonl", &["--names"]);
    assert!(names.iter().any(|name| named.contains(name.as_str())));
}

#[test]
fn reports_damaged_lines_and_runs_the_rest() {
    let output = run(&["damaged.jsonl", "--now", NOW]);
    assert_eq!(output.status.code(), Some(1));
    as_expected("damaged.vi.txt", std::str::from_utf8(&output.stdout).unwrap());
    let complaint = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = complaint.lines().collect();
    assert_eq!(lines.len(), 3, "{complaint}");
    assert!(lines[0].starts_with("damaged.jsonl:2:188: KT-2026-102: dòng bị đứt giữa chừng"));
    assert_eq!(
        lines[1],
        "damaged.jsonl:3: KT-2026-101: không có yếu tố “serius_harm_now”; có phải “serious_harm_now”?"
    );
    assert!(lines[2].starts_with("damaged.jsonl:5:106: KT-2026-104: sai khuôn"));
}

#[test]
fn says_in_its_status_what_it_could_not_use() {
    for unusable in [
        &["no-such-book.jsonl"][..],
        &["reports.jsonl", "--now", "yesterday"],
        &["reports.jsonl", "--lang", "fr"],
        &["reports.jsonl", "--everything"],
        &["reports.jsonl", "--layer", "README.md"],
        &[],
    ] {
        let output = run(unusable);
        assert_eq!(output.status.code(), Some(2), "{unusable:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{unusable:?}");
    }
    assert_eq!(run(&["reports.jsonl", "--now", NOW]).status.code(), Some(0));
}

#[test]
fn json_is_canonical_and_holds_the_decisions() {
    let text = page("reports.jsonl", &["--json"]);
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(text.trim_end(), canonical::to_string(&answer).unwrap());
    let cases = answer["cases"].as_array().unwrap();
    assert_eq!(u64::try_from(cases.len()).unwrap(), answer["summary"]["children"].as_u64().unwrap());
    for case in cases {
        let decision: Decision = serde_json::from_value(case["decision"].clone()).unwrap();
        assert_eq!(serde_json::to_value(&decision).unwrap(), case["decision"]);
    }
}

#[test]
fn an_old_moment_shows_the_old_institutions() {
    let holders = |answer: &Value| answer["cases"][0]["decision"]["duties"].to_string();
    let then = answer("reports.jsonl", "2023-05-08T10:30:00+07:00");
    assert_eq!(then["summary"]["children"], 1);
    assert!(holders(&then).contains("Phòng Lao động - Thương binh và Xã hội cấp huyện"));
    let now = answer("reports.jsonl", NOW);
    assert!(holders(&now).contains("Trạm Y tế xã, phường, đặc khu"));
    assert!(!holders(&now).contains("Phòng Lao động"));
}

#[test]
fn the_last_call_before_tet_runs_its_clock() {
    let answer = answer("reports.jsonl", NOW);
    let cases = answer["cases"].as_array().unwrap();
    let call = cases.iter().find(|case| case["ref"] == "KT-2026-018").unwrap();
    assert_eq!(call["decision"]["acting"]["emergency"], true);
    let duties = call["decision"]["duties"].as_array().unwrap();
    let urgent = duties.iter().find(|duty| duty["id"] == "D5").unwrap();
    assert_eq!(urgent["act_by"], "2026-02-14T04:30:00+07:00");
}

#[test]
fn the_book_comes_from_its_seed() {
    let generate = |seed: &str| Command::new(env!("CARGO_BIN_EXE_generate")).arg(seed).output().unwrap().stdout;
    let committed = book();
    assert!(generate("2026") == committed.as_bytes(), "run the generator anew and review the change");
    assert_ne!(generate("1"), committed.as_bytes());
    assert_eq!(committed.lines().filter(|line| line.contains("\"reports\":")).count(), 60);
}

#[test]
fn the_register_comes_from_its_seed() {
    let generate =
        |seed: &str| Command::new(env!("CARGO_BIN_EXE_generate")).args(["registry", seed]).output().unwrap().stdout;
    let committed = std::fs::read(here("registry.jsonl")).unwrap();
    assert!(generate("2026") == committed, "run the generator anew and review the change");
    assert_ne!(generate("1"), committed);
}

#[test]
fn any_seed_makes_a_book_without_faults() {
    for seed in ["1", "7"] {
        let book = Command::new(env!("CARGO_BIN_EXE_generate")).arg(seed).output().unwrap().stdout;
        let path = std::env::temp_dir().join(format!("worklist-{}-{seed}.jsonl", std::process::id()));
        std::fs::write(&path, book).unwrap();
        let output = run(&[path.to_str().unwrap(), "--now", NOW]);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
