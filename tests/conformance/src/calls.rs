//! A history as the public calls of the case file, every argument given: what other languages play.
//!
//! A script leaves out what follows from it (moments, rows of ratings, ids, salts, signatures). Here nothing is left out,
//! so a language plays a history with a loop over calls, and needs no key and no knowledge of the script.

use std::collections::BTreeMap;
use std::error::Error;

use checho::case::{Actor, Case, EventId, Kind, Salts};
use checho::json::{JsonCase, JsonLaw};
use checho::time::Moment;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::asks::{Answer, Asked, Known, Look};
use crate::compiled_pack;
use crate::history::{History, Line};
use crate::replay::Replay;

/// What is recorded of all histories.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// By history, its calls.
    pub histories: BTreeMap<String, Calls>,
    /// What is asked when all are played.
    pub over_all: Vec<AskedOverAll>,
}

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

/// One call.
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
    /// Parts are erased from a copy.
    Erasure {
        /// Whose copy.
        on: String,
        /// What is asked to be erased.
        request: Value,
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
    /// Which file is asked from here on: the copy of an actor, or all copies joined in whatever order.
    Look {
        /// When.
        at: Moment,
        /// Whose copy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<String>,
    },
    /// A question to that file.
    #[serde(untagged)]
    Ask(Asked),
}

/// What is asked of no file in particular.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "call", rename_all = "snake_case")]
pub enum OverAll {
    /// The kinds of events.
    CaseKinds,
    /// Delays over all histories, each under its name, from their accounts at the last look.
    DelayReport {
        /// The days, if not all.
        #[serde(skip_serializing_if = "Option::is_none")]
        period: Option<Value>,
    },
}

/// Such a question with its answer.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedOverAll {
    /// The question.
    #[serde(flatten)]
    pub ask: OverAll,
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
}

impl Recorded {
    /// Plays the histories, and asks.
    ///
    /// # Errors
    /// When one cannot be played, or the two faces of the case file disagree.
    pub fn of(histories: &[History]) -> Result<Self, Box<dyn Error>> {
        let mut all = Self::default();
        let mut accounts = Vec::new();
        for history in histories {
            let (calls, account) = Calls::of(history).map_err(|error| format!("{}: {error}", history.id))?;
            all.histories.insert(history.id.clone(), calls);
            accounts.push((history.id.clone(), account));
        }
        accounts.sort();
        let accounts: Vec<String> =
            accounts.iter().map(|(id, account)| format!(r#"{{"case":"{id}","account":{account}}}"#)).collect();
        let accounts = format!("[{}]", accounts.join(","));
        all.over_all.push(AskedOverAll { ask: OverAll::CaseKinds, answer: Answer::of(JsonCase::kinds()) });
        for period in [None, Some(json!({ "from": "2026-01-01", "to": "2026-06-30" }))] {
            let text = period.as_ref().map(Value::to_string);
            let answer = Answer::of(JsonCase::delay_report(&accounts, text.as_deref()));
            all.over_all.push(AskedOverAll { ask: OverAll::DelayReport { period }, answer });
        }
        Ok(all)
    }

    /// The file: one call a line, so that a change shows in review where it is.
    ///
    /// # Errors
    /// None is known.
    pub fn to_text(&self) -> Result<String, serde_json::Error> {
        fn lines<T: Serialize>(all: &[T]) -> Result<String, serde_json::Error> {
            Ok(all.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?.join(",\n"))
        }
        let histories = self.histories.iter().map(|(id, told)| {
            let layers = if told.layers.is_empty() {
                String::new()
            } else {
                format!("\"layers\": {}, ", serde_json::to_string(&told.layers)?)
            };
            Ok(format!("\"{id}\": {{ {layers}\"calls\": [\n{}\n] }}", lines(&told.calls)?))
        });
        let histories = histories.collect::<Result<Vec<_>, serde_json::Error>>()?.join(",\n");
        Ok(format!("{{ \"histories\": {{\n{histories}\n}}, \"over_all\": [\n{}\n] }}\n", lines(&self.over_all)?))
    }
}

/// A history played twice at once: by its script, and by the calls that it gives.
struct Player<'h> {
    history: &'h History,
    replay: Replay<'h>,
    law: &'h JsonLaw,
    copies: BTreeMap<String, JsonCase>,
    known: Known,
    calls: Vec<Call>,
    account: String,
}

impl Calls {
    /// The calls that a history is, with everything that is asked at its expectations and in the end, and its last account.
    ///
    /// # Errors
    /// When it cannot be played.
    pub fn of(history: &History) -> Result<(Self, String), Box<dyn Error>> {
        let mut law = JsonLaw::national()?;
        for layer in &history.layers {
            law = law.with_layer(&compiled_pack(layer)?)?;
        }
        let mut player = Player {
            history,
            replay: Replay::new(history, law.law()),
            law: &law,
            copies: BTreeMap::new(),
            known: Known::default(),
            calls: Vec::new(),
            account: String::new(),
        };
        for expected in &history.expect {
            player.play_until(expected.at)?;
            player.look(expected.at, expected.of.clone())?;
        }
        player.play_until(Moment::MAX)?;
        let ends = history.script.iter().map(Line::at).chain(history.expect.iter().map(|expected| expected.at));
        player.look(ends.max().ok_or("nothing is expected")?, None)?;
        Ok((Self { layers: history.layers.clone(), calls: player.calls }, player.account))
    }
}

impl Player<'_> {
    fn play_until(&mut self, until: Moment) -> Result<(), Box<dyn Error>> {
        while self.replay.next().is_some_and(|line| line.at() <= until) {
            let call = match self.replay.step()?.ok_or("there is a next line")? {
                Line::Sync(sync) => Call::Exchange { between: sync.sync.clone() },
                Line::Event(told) => {
                    let event = self.replay.id(&told.id).ok_or("it was recorded")?;
                    let copy = self.replay.copy_of(&told.on)?;
                    let (on, salts) = (told.on.clone(), hex(&self.replay.salts(&told.id)));
                    let signature = signature(copy, event)?;
                    if told.kind == Kind::Erasure.as_str() {
                        let asked = self.replay.erasure(told)?;
                        let request = json!({
                            "targets": asked.targets, "ground": asked.ground, "reason": asked.reason,
                            "actor": asked.actor, "at": asked.at,
                        });
                        Call::Erasure { on, request, salts, event, signature }
                    } else {
                        Call::Record { on, draft: draft(copy, event)?, salts, event, signature }
                    }
                }
                Line::Witness(seen) => {
                    let event = self.replay.id(&seen.id).ok_or("it was recorded")?;
                    Call::Countersign {
                        on: seen.witness.clone(),
                        actor: self.replay.actor(&seen.witness)?,
                        at: seen.at,
                        salts: hex(&self.replay.salts(&seen.id)),
                        event,
                        signature: signature(self.replay.copy_of(&seen.witness)?, event)?,
                    }
                }
            };
            self.play(&call)?;
            self.calls.push(call);
        }
        Ok(())
    }

    /// As every language plays them.
    fn play(&mut self, call: &Call) -> Result<(), Box<dyn Error>> {
        match call {
            Call::Record { on, draft, salts, event, signature } => {
                let case = self.copies.entry(on.clone()).or_default();
                let id = case.record(&draft.to_string(), &bytes(salts)?)?;
                if id != event.to_string() {
                    return Err(format!("recorded as {draft}, the event is {id}, not {event}").into());
                }
                case.attach_signature(&id, &bytes(signature)?)?;
            }
            Call::Erasure { on, request, salts, event, signature } => {
                let case = self.copies.entry(on.clone()).or_default();
                let id = case.erase(self.law, &request.to_string(), &bytes(salts)?)?;
                if id != event.to_string() {
                    return Err(format!("erased as {request}, the event is {id}, not {event}").into());
                }
                case.attach_signature(&id, &bytes(signature)?)?;
            }
            Call::Countersign { on, actor, at, salts, event, signature } => {
                let case = self.copies.entry(on.clone()).or_default();
                let actor = serde_json::to_string(actor)?;
                let seen: Value = serde_json::from_str(&case.countersign(&actor, &at.to_string(), &bytes(salts)?)?)?;
                if seen.get("event") != Some(&json!(event)) {
                    return Err(format!("the checkpoint is {seen}, not {event}").into());
                }
                case.attach_signature(&event.to_string(), &bytes(signature)?)?;
                self.known.seen = Some(seen);
            }
            Call::Exchange { between } => {
                for _ in 0..2 {
                    for (to, from) in between.iter().flat_map(|to| between.iter().map(move |from| (to, from))) {
                        let have = self.copies.entry(to.clone()).or_default().have();
                        let sender = self.copies.entry(from.clone()).or_default();
                        if to != from && sender.heads()? != "[]" {
                            let sent = sender.lacking(&have)?;
                            self.copies.entry(to.clone()).or_default().receive(&sent)?;
                        }
                    }
                }
            }
            Call::Look { .. } | Call::Ask(_) => {}
        }
        Ok(())
    }

    fn look(&mut self, at: Moment, of: Option<String>) -> Result<(), Box<dyn Error>> {
        let file = match &of {
            Some(of) => self.copies.entry(of.clone()).or_default().clone(),
            None => {
                let mut all = JsonCase::new();
                for copy in self.copies.values() {
                    all.join(copy)?;
                }
                all
            }
        };
        self.known.next = self.next_draft()?;
        let now = at.to_string();
        let people: Vec<Actor> =
            self.history.actors.keys().map(|name| self.replay.actor(name)).collect::<Result<_, _>>()?;
        let look = Look { law: self.law, copies: &self.copies, file: &file, now: &now };
        self.calls.push(Call::Look { at, of });
        for ask in look.asks(&people, &self.known)? {
            let answer = look.answer(&ask).map_err(|error| format!("{now}: {ask:?}: {error}"))?;
            self.calls.push(Call::Ask(Asked { ask, answer }));
        }
        self.account = file.account(self.law, &now, None)?;
        self.known.then = Some(serde_json::from_str(&file.heads()?)?);
        Ok(())
    }

    /// The next event of the script, as its draft: whether it might be issued is asked before it is recorded.
    fn next_draft(&self) -> Result<Option<Value>, Box<dyn Error>> {
        let next = self.replay.rest().iter().find_map(|line| match line {
            Line::Event(told) if told.kind != Kind::Erasure.as_str() => Some(told),
            _ => None,
        });
        let Some(told) = next else { return Ok(None) };
        // It may be about events that are still to come: then nobody can ask for it yet.
        let Ok(next) = self.replay.draft(told) else { return Ok(None) };
        let mut alone = Case::new();
        let event = alone.record(next, &self.replay.salts(&told.id))?;
        draft(&alone, event).map(Some)
    }
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

fn hex(salts: &Salts) -> String {
    [salts.facts.bytes(), salts.identity.bytes(), salts.informant.bytes()]
        .iter()
        .flat_map(|salt| salt.iter())
        .map(|b| format!("{b:02x}"))
        .collect()
}

/// Bytes from hexadecimal digits.
///
/// # Errors
/// When they are none.
pub fn bytes(hex: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let digits = hex.as_bytes().chunks(2).map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?));
    digits.collect()
}
