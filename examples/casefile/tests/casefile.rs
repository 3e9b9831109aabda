//! The timeline as it is printed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;

use unicode_width::UnicodeWidthStr as _;

fn print(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_casefile")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn as_expected(name: &str, printed: &str) {
    assert!(!printed.contains('\u{1b}'), "a pipe gets no colours");
    let wide = printed.lines().find(|line| line.width() > 80);
    assert_eq!(wide, None, "at most 80 columns");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, printed).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    let differs = printed.lines().zip(expected.lines()).zip(1..).find(|((a, b), _)| a != b);
    assert!(
        printed == expected,
        "{name} changed, first at {differs:?}; UPDATE_EXPECTED=1 cargo test -p casefile writes it anew, for review"
    );
}

#[test]
fn tells_the_night_before_tet_in_vietnamese() {
    as_expected("tet.vi.txt", &print(&[]));
}

#[test]
fn tells_a_separation_that_ran_out_as_it_stands_on_day_16() {
    as_expected("separation.en.txt", &print(&["5", "--lang", "en", "--until", "2026-03-18T09:00:00+07:00"]));
}

#[test]
fn a_history_that_is_not_there_is_refused() {
    let status = Command::new(env!("CARGO_BIN_EXE_casefile")).arg("99").output().unwrap().status;
    assert_eq!(status.code(), Some(2));
}
