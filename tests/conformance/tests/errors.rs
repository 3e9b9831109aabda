//! Refusals: what is wrong with the input is said, and nothing is guessed.

use std::error::Error;

use checho::Law;
use checho::canonical;
use checho::model::{FactsError, Situation};
use checho::rules::DecideError;
use conformance::{Failures, Refusal, read, tests};

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
