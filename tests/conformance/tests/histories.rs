//! Whole case histories: replayed through the real case file, they mean what the law says, in whatever order the copies
//! are merged, and their bytes are the same on every platform.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use checho::canonical::{self, Digest};
use checho::case::{Case, Kind};
use checho::procedure::Procedure;
use checho::time::Moment;
use conformance::asks::{Answer, Ask};
use conformance::calls::{Call, Recorded};
use conformance::history::{Expectation, History, Line, histories};
use conformance::meaning::Meaning;
use conformance::replay::Replay;
use conformance::{Failures, Laws, tests};
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

/// A kind that no history plays is a kind of which nobody has said what it means.
#[test]
fn every_kind_stands_in_a_history() -> Result<(), Box<dyn Error>> {
    let histories = histories()?;
    let played: BTreeSet<&str> = histories
        .iter()
        .flat_map(|history| &history.script)
        .filter_map(|line| match line {
            Line::Event(told) => Some(told.kind.as_str()),
            Line::Witness(_) => Some(Kind::Witness.as_str()),
            Line::Sync(_) => None,
        })
        .collect();
    let missing: Vec<&str> = Kind::KNOWN.iter().map(Kind::as_str).filter(|kind| !played.contains(kind)).collect();
    assert!(missing.is_empty(), "in no history: {missing:?}");
    Ok(())
}

#[test]
fn every_history_means_what_the_law_says() -> Result<(), Box<dyn Error>> {
    let mut laws = Laws::default();
    let mut failures = Failures::default();
    for history in histories()? {
        let law = laws.with(&history.layers)?;
        let procedure = Procedure::of(law)?;
        let mut replay = Replay::new(&history, procedure.law());
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
        let mut replay = Replay::new(&history, procedure.law());
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

/// The calls that other languages play, in `golden/calls.json`: recorded, through the one face of them all.
#[test]
fn calls_are_the_recorded_ones() -> Result<(), Box<dyn Error>> {
    let path = tests().join("golden/calls.json");
    let found = Recorded::of(&histories()?)?;
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, found.to_text()?)?;
        return Ok(());
    }
    let recorded: Recorded = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let mut failures = Failures::default();
    for id in found.histories.keys().chain(recorded.histories.keys()).collect::<BTreeSet<_>>() {
        let calls = |of: &Recorded| of.histories.get(id).map(|told| format!("{:#?}", told.calls)).unwrap_or_default();
        let (found, recorded) = (calls(&found), calls(&recorded));
        let other = found.lines().zip(recorded.lines()).find(|(found, recorded)| found != recorded);
        failures.add(id, other.map(|(found, recorded)| format!("found {found}, recorded {recorded}")));
    }
    if found != recorded {
        failures.add("golden/calls.json", ["it is not what is found".to_owned()]);
    }
    failures.into_result()
}

/// Both faces of the case file, the typed one and the one over documents, say the same.
#[test]
fn calls_and_histories_agree() -> Result<(), Box<dyn Error>> {
    let golden: BTreeMap<String, Golden> = serde_json::from_str(&fs::read_to_string(golden_path())?)?;
    let recorded: Recorded = serde_json::from_str(&fs::read_to_string(tests().join("golden/calls.json"))?)?;
    assert!(recorded.histories.keys().eq(golden.keys()));
    for (id, told) in &recorded.histories {
        let golden = &golden[id];
        let answers = |wanted: &Ask| -> Vec<&Answer> {
            let asked = told.calls.iter().filter_map(|call| match call {
                Call::Ask(asked) if asked.ask == *wanted => Some(&asked.answer),
                _ => None,
            });
            asked.collect()
        };
        let (states, accounts) = (answers(&Ask::State), answers(&Ask::Account { thresholds: None }));
        // The last look stands after every expectation.
        assert_eq!(states.len(), golden.moments.len() + 1, "{id}");
        for (moment, (state, account)) in golden.moments.iter().zip(states.iter().zip(&accounts)) {
            assert_eq!(**state, Answer::Gives(moment.sha256_of_state), "{id}: state at {}", moment.at);
            assert_eq!(**account, Answer::Gives(moment.sha256_of_account), "{id}: account at {}", moment.at);
        }
        assert_eq!(answers(&Ask::ToBytes).last(), Some(&&Answer::Gives(golden.sha256_of_bytes)), "{id}");
        assert_eq!(answers(&Ask::ToJsonLines).last(), Some(&&Answer::Gives(golden.sha256_of_lines)), "{id}");
    }
    Ok(())
}

fn golden_path() -> PathBuf {
    tests().join("golden/histories.json")
}

fn golden(history: &History, procedure: &Procedure<'_>) -> Result<Golden, Box<dyn Error>> {
    let mut replay = Replay::new(history, procedure.law());
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
