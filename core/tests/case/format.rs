//! The format, against files written by hand.

use std::fs;
use std::path::PathBuf;

use checho::canonical::Digest;
use checho::case::{Actor, Case, DeviceId, Draft, Entry, EventId, Kind, NotRead, Salt, Salts};
use checho::time::Moment;
use serde_json::{Value, json};

use super::vn;

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests").join(name)
}

#[expect(clippy::disallowed_methods, reason = "a test reads its vectors")]
fn read(name: &str) -> String {
    fs::read_to_string(file(name)).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    Digest::of(bytes).to_string()
}

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(hex.get(i..i + 2).unwrap(), 16).unwrap()).collect()
}

/// Builds the lines of a vector with nothing of the library but SHA-256, from what `tests/README.md` says.
fn lines(vector: &Value) -> (Vec<String>, String) {
    let events = vector["events"].as_array().unwrap();
    let mut ids: Vec<String> = Vec::new();
    let mut lines = vec![(String::new(), 0_usize, json!({ "checho_case": 1, "events": events.len() }).to_string())];
    let mut depths: Vec<usize> = Vec::new();
    for event in events {
        let mut header = event["header"].clone();
        let parents: Vec<usize> = event["parents"]
            .as_array()
            .unwrap()
            .iter()
            .map(|i| usize::try_from(i.as_u64().unwrap()).unwrap())
            .collect();
        let mut named: Vec<String> = parents.iter().map(|i| ids[*i].clone()).collect();
        named.sort();
        header["parents"] = json!(named);
        header["format"] = json!(1);
        header["parts"] = json!({});
        let mut rest = String::new();
        for part in ["facts", "identity", "informant"] {
            if let Some(held) = event.get(part) {
                let content = serde_json_canonicalizer::to_string(&held["content"]).unwrap();
                let salted = [unhex(held["salt"].as_str().unwrap()), content.clone().into_bytes()].concat();
                header["parts"][part] = json!(sha256(&salted));
                rest += &format!(r#","{part}":{{"salt":{},"content":{}}}"#, held["salt"], json!(content));
            }
        }
        let header = serde_json_canonicalizer::to_string(&header).unwrap();
        let id = sha256(header.as_bytes());
        let depth = parents.iter().map(|i| depths[*i] + 1).max().unwrap_or(0);
        lines.push((id.clone(), depth + 1, format!(r#"{{"id":"{id}","header":{header}{rest}}}"#)));
        depths.push(depth);
        ids.push(id);
    }
    // The order of a file: by depth, then by id.
    lines.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
    (ids, lines.into_iter().map(|(_, _, line)| line + "\n").collect())
}

#[test]
fn the_small_case_has_the_recorded_ids_and_bytes() {
    let vector: Value = serde_json::from_str(&read("vectors/case/small.json")).unwrap();
    let (ids, lines) = lines(&vector);
    let import = Case::from_json_lines(&lines).unwrap();
    assert!(import.faults.is_empty() && import.apart.is_empty(), "{:?}", import.faults);
    let case = import.case;
    assert_eq!(case.to_json_lines(), lines, "an independent writer gives the same lines");
    let recorded =
        json!({ "ids": ids, "sha256_of_bytes": sha256(&case.to_bytes()), "sha256_of_lines": sha256(lines.as_bytes()) });
    let golden: Value = serde_json::from_str(&read("golden/case.json")).unwrap();
    assert_eq!(golden, recorded, "recorded anew: {recorded:#}");
    assert_eq!(read("vectors/case/small.jsonl"), lines);
    // A kind of a newer version is told, and passed on byte for byte in both formats.
    let folded = case.situation(vn(), "2026-02-13T20:00:00+07:00".parse().unwrap());
    assert_eq!(folded.unread.iter().map(|unread| unread.what.clone()).collect::<Vec<_>>(), [NotRead::Kind]);
    let again = Case::from_bytes(&case.to_bytes()).unwrap().case;
    assert_eq!(again.to_json_lines(), lines);
    let unknown = ids.last().and_then(|id| EventId::parse(id)).and_then(|id| case.event(id)).unwrap();
    assert_eq!(unknown.header().kind, Kind::from("drone_flight"));
    assert_eq!(folded.disagreements.len(), 1, "Yes and No of two who did not know of each other");
    assert!(folded.decide(vn()).unwrap().acting.emergency);
}

/// One more report, of one who knows only what `case` holds.
pub(crate) fn report_again(case: &mut Case, at: Moment) {
    let report = format!(r#"{{ "received": "{at}", "receiving_place": "hotline_111", "category": ["abused"] }}"#);
    let draft = Draft {
        kind: Kind::Report,
        actor: Actor {
            role: "hotline_111".into(),
            institution: "hotline:111".to_owned(),
            device: DeviceId::from_bytes([9; 32]),
        },
        happened: at,
        written: at,
        entry: Entry::Report(serde_json::from_str(&report).unwrap()),
    };
    let salts = Salts { facts: Salt::new([3; 32]), identity: Salt::new([4; 32]), informant: Salt::new([5; 32]) };
    case.record(draft, &salts).unwrap();
}
