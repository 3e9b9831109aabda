//! Refusals: what is wrong with the input is said, and nothing is guessed.

use std::error::Error;
use std::fs;

use checho::Law;
use checho::canonical;
use checho::json::{JsonCase, JsonLaw};
use checho::model::{FactsError, Situation};
use checho::rules::DecideError;
use conformance::calls::bytes;
use conformance::{Failures, Identified, Refusal, read, tests};
use serde::Deserialize;
use serde_json::Value;

#[test]
fn every_refusal_names_its_error() -> Result<(), Box<dyn Error>> {
    let law = Law::national()?;
    let mut failures = Failures::default();
    for refusal in read::<Refusal>(&tests().join("vectors/errors.json"))? {
        let text = match (&refusal.situation, &refusal.json) {
            (Some(situation), None) => situation.to_string(),
            (None, Some(text)) => text.clone(),
            _ => {
                failures.add(&refusal.id, ["give either a situation or a json text".to_owned()]);
                continue;
            }
        };
        let Some((code, message)) = refused(&law, &text) else {
            failures.add(&refusal.id, [format!("decided, expected {}", refusal.error)]);
            continue;
        };
        if code != refusal.error {
            failures.add(&refusal.id, [format!("the error is {code}, expected {}: {message}", refusal.error)]);
        }
        let missing = refusal.contains.iter().filter(|part| !message.contains(part.as_str()));
        failures.add(&refusal.id, missing.map(|part| format!("the message lacks “{part}”: {message}")));
    }
    failures.into_result()
}

/// The code and message of the refusal; `None` when the text is decided.
fn refused(law: &Law, text: &str) -> Option<(&'static str, String)> {
    let situation: Situation = match canonical::from_str(text) {
        Ok(situation) => situation,
        Err(error) => return Some(("json", error.to_string())),
    };
    let error = law.decide(&situation).err()?;
    let code = match &error {
        DecideError::Facts(FactsError::Unknown(_)) => "facts.unknown",
        DecideError::Facts(FactsError::Contradiction(_)) => "facts.contradiction",
        DecideError::Row(_) => "row",
        DecideError::Step(_) => "step",
        DecideError::Role { .. } => "role",
        DecideError::Time(_) => "time",
        _ => "other",
    };
    Some((code, error.to_string()))
}

/// A call on a case file that is refused.
#[derive(Debug, Deserialize)]
struct CaseRefusal {
    id: String,
    why: String,
    #[serde(flatten)]
    call: Call,
    error: String,
    contains: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "call", rename_all = "snake_case")]
enum Call {
    Record { draft: Value, salts: String },
    SignedMessage { event: String },
    AttachSignature { event: String, signature: String },
    AsOf { heads: Vec<String> },
    FromBytes { bytes: String },
    FromJsonLines { lines: String },
    Erase { request: Value, salts: String },
    State { now: String },
    View { viewer: Value, now: String },
}

impl Identified for CaseRefusal {
    fn id(&self) -> &str {
        &self.id
    }
}

#[test]
fn every_refusal_of_a_case_names_its_error() -> Result<(), Box<dyn Error>> {
    let law = JsonLaw::national()?;
    let lines = fs::read_to_string(tests().join("vectors/case/small.jsonl"))?;
    let whole = JsonCase::from_json_lines(&lines)?.case;
    let mut failures = Failures::default();
    for refusal in read::<CaseRefusal>(&tests().join("vectors/case/errors.json"))? {
        let mut case = whole.clone();
        let answer = match &refusal.call {
            Call::Record { draft, salts } => case.record(&draft.to_string(), &bytes(salts)?).map(drop),
            Call::SignedMessage { event } => case.signed_message(event).map(drop),
            Call::AttachSignature { event, signature } => case.attach_signature(event, &bytes(signature)?),
            Call::AsOf { heads } => case.as_of(&serde_json::to_string(heads)?).map(drop),
            Call::FromBytes { bytes: file } => JsonCase::from_bytes(&bytes(file)?).map(drop),
            Call::FromJsonLines { lines } => JsonCase::from_json_lines(lines).map(drop),
            Call::Erase { request, salts } => case.erase(&law, &request.to_string(), &bytes(salts)?).map(drop),
            Call::State { now } => case.state(&law, now).map(drop),
            Call::View { viewer, now } => case.view(&law, &viewer.to_string(), now).map(drop),
        };
        if refusal.why.trim().is_empty() {
            failures.add(&refusal.id, ["no reason".to_owned()]);
        }
        match answer {
            Ok(()) => failures.add(&refusal.id, [format!("not refused, expected {}", refusal.error)]),
            Err(failure) => {
                let message = format!("{} {}", failure.text.vi, failure.text.en);
                let code = failure.code.as_str();
                if code != refusal.error {
                    failures.add(&refusal.id, [format!("the error is {code}, expected {}: {message}", refusal.error)]);
                }
                let missing = refusal.contains.iter().filter(|part| !message.contains(part.as_str()));
                failures.add(&refusal.id, missing.map(|part| format!("the message lacks “{part}”: {message}")));
            }
        }
        if case != whole {
            failures.add(&refusal.id, ["the case was changed".to_owned()]);
        }
    }
    failures.into_result()
}
