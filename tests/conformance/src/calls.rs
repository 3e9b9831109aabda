//! A history as the public calls of the case file, every argument given: what other languages play.
//!
//! A script leaves out what follows from it (moments, rows of ratings, ids, salts, signatures). Here nothing is left out,
//! so a language plays a history with a loop over five calls, and needs no key and no knowledge of the script.

use std::collections::BTreeMap;
use std::error::Error;

use checho::canonical::Digest;
use checho::case::{Actor, Case, EventId};
use checho::json::{JsonCase, JsonLaw};
use checho::time::Moment;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::history::{History, Line};
use crate::replay::Replay;

/// What is recorded of one history.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    /// Layers on the national pack, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<String>,
    /// The calls, in order.
    pub calls: Vec<Call>,
}

/// One call, or what is looked at after it.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "call", rename_all = "snake_case", deny_unknown_fields)]
pub enum Call {
    /// An event is recorded on a copy, gets this name, and is signed.
    Record {
        /// Whose copy.
        on: String,
        /// The draft.
        draft: Value,
        /// 64 bytes in hexadecimal.
        salts: String,
        /// The name it gets.
        event: EventId,
        /// 64 bytes in hexadecimal.
        signature: String,
    },
    /// A copy is countersigned.
    Countersign {
        /// Whose copy.
        on: String,
        /// By whom.
        actor: Actor,
        /// When.
        at: Moment,
        /// 64 bytes in hexadecimal.
        salts: String,
        /// The event it gives.
        event: EventId,
        /// 64 bytes in hexadecimal.
        signature: String,
    },
    /// Twice: each receives from each other, in this order, what it lacks; who has nothing sends nothing.
    Exchange {
        /// Whose copies.
        between: Vec<String>,
    },
    /// What the copy of an actor, or all copies joined in whatever order, must say at a moment.
    Look {
        /// When.
        at: Moment,
        /// Whose copy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<String>,
        /// SHA-256 of the state.
        state: Digest,
        /// SHA-256 of the account.
        account: Digest,
    },
    /// What all copies joined must be in the end.
    End {
        /// SHA-256 of the compact file.
        bytes: Digest,
        /// SHA-256 of the JSON lines.
        lines: Digest,
    },
}

impl Calls {
    /// The calls that a history is, with the recorded hashes of state and account for each of its expectations.
    ///
    /// # Errors
    /// When it cannot be played.
    pub fn of(history: &History, recorded: &[(Digest, Digest)]) -> Result<Self, Box<dyn Error>> {
        let mut replay = Replay::new(history);
        let mut calls = Vec::new();
        for (expected, (state, account)) in history.expect.iter().zip(recorded) {
            play(history, &mut replay, expected.at, &mut calls)?;
            calls.push(Call::Look { at: expected.at, of: expected.of.clone(), state: *state, account: *account });
        }
        play(history, &mut replay, Moment::MAX, &mut calls)?;
        let all = replay.merged(0, false)?;
        let (bytes, lines) = (Digest::of(&all.to_bytes()), Digest::of(all.to_json_lines().as_bytes()));
        calls.push(Call::End { bytes, lines });
        Ok(Self { layers: history.layers.clone(), calls })
    }
}

fn play(
    history: &History,
    replay: &mut Replay<'_>,
    until: Moment,
    calls: &mut Vec<Call>,
) -> Result<(), Box<dyn Error>> {
    while replay.next().is_some_and(|line| line.at() <= until) {
        let call = match replay.step()?.ok_or("there is a next line")? {
            Line::Sync(sync) => Call::Exchange { between: sync.sync.clone() },
            Line::Event(told) => {
                let event = replay.id(&told.id).ok_or("it was recorded")?;
                Call::Record {
                    on: told.on.clone(),
                    draft: draft(replay.copy_of(&told.on)?, event)?,
                    salts: salts(&history.id, &told.id),
                    event,
                    signature: signature(replay.copy_of(&told.on)?, event)?,
                }
            }
            Line::Witness(seen) => {
                let event = replay.id(&seen.id).ok_or("it was recorded")?;
                Call::Countersign {
                    on: seen.witness.clone(),
                    actor: replay.actor(&seen.witness)?,
                    at: seen.at,
                    salts: salts(&history.id, &seen.id),
                    event,
                    signature: signature(replay.copy_of(&seen.witness)?, event)?,
                }
            }
        };
        calls.push(call);
    }
    Ok(())
}

/// The draft that an event was, in the words of `JsonCase::record`: those in which it comes back.
fn draft(case: &Case, event: EventId) -> Result<Value, Box<dyn Error>> {
    let told: Vec<Map<String, Value>> = serde_json::from_str(&JsonCase::from(case.clone()).events()?)?;
    let name = event.to_string();
    let own = told.into_iter().find(|told| told.get("id").and_then(Value::as_str) == Some(&name));
    let kept = ["kind", "actor", "happened", "written", "entry", "words"];
    let members = own.ok_or("it was recorded")?.into_iter().filter(|(key, _)| kept.contains(&key.as_str()));
    Ok(Value::Object(members.collect()))
}

fn signature(case: &Case, event: EventId) -> Result<String, Box<dyn Error>> {
    let signature = case.event(event).and_then(|event| event.signature()).ok_or("it was signed")?;
    Ok(signature.bytes().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// As `tests/README.md` says.
fn salts(history: &str, event: &str) -> String {
    let salt = |part| Digest::of(format!("{history}/{event}/{part}").as_bytes()).to_string();
    salt("facts") + &salt("identity")
}

/// Plays recorded calls through [`JsonCase`], the one face of every language, and gives what is otherwise.
///
/// # Errors
/// When a call is refused.
pub fn wrong(recorded: &Calls, law: &JsonLaw) -> Result<Vec<String>, Box<dyn Error>> {
    let mut copies: BTreeMap<&str, JsonCase> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut differs = |what: &str, found: String, right: String| {
        if found != right {
            wrong.push(format!("{what}: {found}, recorded {right}"));
        }
    };
    for call in &recorded.calls {
        match call {
            Call::Record { on, draft, salts, event, signature } => {
                let case = copies.entry(on).or_default();
                let id = case.record(&draft.to_string(), &bytes(salts)?)?;
                case.attach_signature(&id, &bytes(signature)?)?;
                differs("record", id, event.to_string());
            }
            Call::Countersign { on, actor, at, salts, event, signature } => {
                let case = copies.entry(on).or_default();
                let actor = serde_json::to_string(actor)?;
                let seen: Value = serde_json::from_str(&case.countersign(&actor, &at.to_string(), &bytes(salts)?)?)?;
                let id = seen.get("event").and_then(Value::as_str).ok_or("a checkpoint")?;
                case.attach_signature(id, &bytes(signature)?)?;
                differs("countersign", id.to_owned(), event.to_string());
            }
            Call::Exchange { between } => {
                for _ in 0..2 {
                    for (to, from) in between.iter().flat_map(|to| between.iter().map(move |from| (to, from))) {
                        let have = copies.entry(to).or_default().have();
                        let sender = copies.entry(from).or_default();
                        if to != from && sender.heads()? != "[]" {
                            let sent = sender.lacking(&have)?;
                            copies.entry(to).or_default().receive(&sent)?;
                        }
                    }
                }
            }
            Call::Look { at, of, state, account } => {
                let case = match of {
                    Some(of) => copies.entry(of).or_default().clone(),
                    None => joined(&copies)?,
                };
                let now = at.to_string();
                let found = |text: &str| Digest::of(text.as_bytes()).to_string();
                differs(&format!("state at {now}"), found(&case.state(law, &now)?), state.to_string());
                differs(&format!("account at {now}"), found(&case.account(law, &now, None)?), account.to_string());
            }
            Call::End { bytes, lines } => {
                let all = joined(&copies)?;
                differs("bytes", Digest::of(&all.to_bytes()).to_string(), bytes.to_string());
                differs("lines", Digest::of(all.to_json_lines().as_bytes()).to_string(), lines.to_string());
            }
        }
    }
    Ok(wrong)
}

fn joined(copies: &BTreeMap<&str, JsonCase>) -> Result<JsonCase, Box<dyn Error>> {
    let mut all = JsonCase::new();
    for copy in copies.values() {
        all.join(copy)?;
    }
    Ok(all)
}

/// Bytes from hexadecimal digits.
///
/// # Errors
/// When they are none.
pub fn bytes(hex: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let digits = hex.as_bytes().chunks(2).map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?));
    digits.collect()
}
