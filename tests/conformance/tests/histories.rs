//! Whole case histories: replayed through the real case file, they mean what the law says, in whatever order the copies
//! are merged, and their bytes are the same on every platform.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use checho::canonical::{self, Digest};
use checho::case::Case;
use checho::json::JsonLaw;
use checho::procedure::Procedure;
use checho::time::Moment;
use conformance::calls::{self, Calls};
use conformance::history::{Expectation, History, histories};
use conformance::meaning::Meaning;
use conformance::replay::Replay;
use conformance::{Failures, Laws, compiled_pack, tests};
use serde::{Deserialize, Serialize};

/// What other languages compare with.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Golden {
    events: usize,
    sha256_of_bytes: Digest,
    sha256_of_lines: Digest,
    moments: Vec<GoldenMoment>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct GoldenMoment {
    at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    sha256_of_state: Digest,
    sha256_of_account: Digest,
}

#[test]
fn there_are_the_ten_histories() -> Result<(), Box<dyn Error>> {
    assert_eq!(histories()?.len(), 10);
    Ok(())
}

#[test]
fn every_history_means_what_the_law_says() -> Result<(), Box<dyn Error>> {
    let mut laws = Laws::default();
    let mut failures = Failures::default();
    for history in histories()? {
        let law = laws.with(&history.layers)?;
        let procedure = Procedure::of(law)?;
        let mut replay = Replay::new(&history);
        for expected in &history.expect {
            let id = format!("{} {}", history.id, expected.at);
            if expected.cite.is_empty() || expected.why.trim().is_empty() {
                failures.add(&id, ["no citation or no reason".to_owned()]);
            }
            let unknown = expected.cite.iter().filter(|cite| law.instrument(&cite.instrument).is_none());
            failures.add(&id, unknown.map(|cite| format!("cites {cite}, which no pack lists")));
            let unknown = expected.duties.keys().filter(|duty| law.duty(&duty.as_str().into()).is_none());
            failures.add(&id, unknown.map(|duty| format!("there is no duty {duty}")));
            replay.play_until(expected.at).map_err(|error| format!("{id}: {error}"))?;
            let case = looked_at(&replay, expected)?;
            let meaning = Meaning::of(&procedure, &case, expected.at).map_err(|error| format!("{id}: {error}"))?;
            failures.add(&id, meaning.wrong(expected, &replay, &procedure, &case)?);
        }
    }
    failures.into_result()
}

/// Equal bytes are equal cases; what they mean is compared for one other order.
#[test]
fn the_order_of_merging_changes_nothing() -> Result<(), Box<dyn Error>> {
    let mut laws = Laws::default();
    let mut failures = Failures::default();
    for history in histories()? {
        let procedure = Procedure::of(laws.with(&history.layers)?)?;
        let mut replay = Replay::new(&history);
        for expected in history.expect.iter().filter(|expected| expected.of.is_none()) {
            replay.play_until(expected.at)?;
            let one = replay.merged(0, false)?;
            let others = (0..replay.orders()).flat_map(|order| [(order, false), (order, true)]);
            for (order, backwards) in others {
                if replay.merged(order, backwards)?.to_bytes() != one.to_bytes() {
                    failures.add(&history.id, [format!("{}: merged in order {order} it differs", expected.at)]);
                }
            }
        }
        let now = history.expect.last().map(|expected| expected.at).ok_or("nothing is expected")?;
        let (one, other) = (replay.merged(0, false)?, replay.merged(1, true)?);
        let (one, other) = (Meaning::of(&procedure, &one, now)?, Meaning::of(&procedure, &other, now)?);
        if one.state != other.state || one.account != other.account {
            failures.add(&history.id, ["merged backwards it means something else".to_owned()]);
        }
    }
    failures.into_result()
}

/// Hashes are recorded, not written by hand: after a wanted change run with `UPDATE_GOLDEN=1` and review the histories.
#[test]
fn bytes_are_the_recorded_ones() -> Result<(), Box<dyn Error>> {
    let path = golden_path();
    let mut laws = Laws::default();
    let mut found = BTreeMap::new();
    for history in histories()? {
        let procedure = Procedure::of(laws.with(&history.layers)?)?;
        found.insert(history.id.clone(), golden(&history, &procedure)?);
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, serde_json::to_string_pretty(&found)? + "\n")?;
        return Ok(());
    }
    let recorded: BTreeMap<String, Golden> = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let mut failures = Failures::default();
    for id in found.keys().chain(recorded.keys()).collect::<BTreeSet<_>>() {
        if found.get(id) != recorded.get(id) {
            let (found, recorded) = (found.get(id), recorded.get(id));
            failures.add(id, [format!("found {found:#?}, recorded {recorded:#?}")]);
        }
    }
    failures.into_result()
}

/// The calls that other languages play, in `golden/calls.json`: recorded, and played here through the one face of them all.
#[test]
fn calls_are_the_recorded_ones() -> Result<(), Box<dyn Error>> {
    let path = tests().join("golden/calls.json");
    let golden: BTreeMap<String, Golden> = serde_json::from_str(&fs::read_to_string(golden_path())?)?;
    let mut found = BTreeMap::new();
    for history in histories()? {
        let moments = golden.get(&history.id).map(|golden| golden.moments.as_slice()).unwrap_or_default();
        let looks: Vec<_> = moments.iter().map(|moment| (moment.sha256_of_state, moment.sha256_of_account)).collect();
        if looks.len() != history.expect.len() {
            return Err(format!("{}: record golden/histories.json first", history.id).into());
        }
        found.insert(history.id.clone(), Calls::of(&history, &looks)?);
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, serde_json::to_string_pretty(&found)? + "\n")?;
        return Ok(());
    }
    let recorded: BTreeMap<String, Calls> = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let mut failures = Failures::default();
    for id in found.keys().chain(recorded.keys()).collect::<BTreeSet<_>>() {
        if found.get(id) != recorded.get(id) {
            failures.add(id, ["its calls are not the recorded ones".to_owned()]);
        }
    }
    for (id, calls) in &recorded {
        let mut law = JsonLaw::national()?;
        for layer in &calls.layers {
            law = law.with_layer(&compiled_pack(layer)?)?;
        }
        failures.add(id, calls::wrong(calls, &law)?);
    }
    failures.into_result()
}

fn golden_path() -> PathBuf {
    tests().join("golden/histories.json")
}

fn golden(history: &History, procedure: &Procedure<'_>) -> Result<Golden, Box<dyn Error>> {
    let mut replay = Replay::new(history);
    let mut moments = Vec::new();
    for expected in &history.expect {
        replay.play_until(expected.at)?;
        let meaning = Meaning::of(procedure, &looked_at(&replay, expected)?, expected.at)?;
        moments.push(GoldenMoment {
            at: expected.at,
            of: expected.of.clone(),
            sha256_of_state: Digest::of(canonical::to_string(&meaning.state)?.as_bytes()),
            sha256_of_account: Digest::of(canonical::to_string(&meaning.account)?.as_bytes()),
        });
    }
    replay.play_until(Moment::MAX)?;
    let case = replay.merged(0, false)?;
    let (bytes, lines) = (case.to_bytes(), case.to_json_lines());
    for import in [Case::from_bytes(&bytes)?, Case::from_json_lines(&lines)?] {
        if !import.faults.is_empty() || import.case != case {
            return Err(format!("{}: read back, the case differs", history.id).into());
        }
    }
    Ok(Golden {
        events: case.len(),
        sha256_of_bytes: Digest::of(&bytes),
        sha256_of_lines: Digest::of(lines.as_bytes()),
        moments,
    })
}

fn looked_at(replay: &Replay<'_>, expected: &Expectation) -> Result<Case, Box<dyn Error>> {
    match &expected.of {
        Some(actor) => Ok(replay.copy_of(actor)?.clone()),
        None => replay.merged(0, false),
    }
}
