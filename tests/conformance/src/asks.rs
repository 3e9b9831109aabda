//! What a case file is asked at the moments that the law is asked about: every question that its public face answers.

use std::collections::BTreeMap;
use std::error::Error;

use checho::canonical::Digest;
use checho::case::Actor;
use checho::json::{Failure, JsonCase, JsonLaw};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::calls::bytes;

/// A question to a case file, under the name that the function has in Python.
///
/// `with` is whose copy stands at the other side. What changes a file is asked of a copy of it, and leaves nothing behind.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "call", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is documented where it is answered, in checho::json")]
pub enum Ask {
    ToBytes,
    ToJsonLines,
    Have,
    Heads,
    Roots,
    Events,
    Verify,
    Witnessing,
    TwoHistories,
    UnsignedErasures,
    Situation,
    Decide,
    Effective,
    State,
    Account {
        #[serde(skip_serializing_if = "Option::is_none")]
        thresholds: Option<Value>,
    },
    FormsDue {
        #[serde(skip_serializing_if = "Option::is_none")]
        entries: Option<Value>,
    },
    Irregularities {
        event: String,
    },
    SignedMessage {
        event: String,
    },
    AsOf {
        heads: Vec<String>,
    },
    Compare {
        checkpoint: Value,
    },
    Issue {
        draft: Value,
    },
    WhatCanIDo {
        actor: Value,
    },
    Clearance {
        actor: Value,
    },
    Erase {
        request: Value,
        salts: String,
    },
    View {
        viewer: Value,
    },
    Paper {
        ask: Value,
        #[serde(skip_serializing_if = "Option::is_none")]
        about: Option<String>,
    },
    Lacking {
        with: String,
    },
    LackingFor {
        with: String,
        to: Value,
    },
    CopyFor {
        to: Value,
    },
    Receive {
        with: String,
    },
    TakeUp {
        with: String,
        actor: Value,
        salts: String,
    },
    Merge {
        with: String,
    },
    Join {
        with: String,
    },
    CaseFromBytes {
        without_last: usize,
    },
    CaseFromJsonLines {
        without_last: usize,
    },
}

/// What is answered.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// SHA-256 of the text or bytes; of a case file, those of its compact form.
    Gives(Digest),
    /// The code of the failure.
    Refused(String),
}

impl Answer {
    /// What came of a call.
    pub fn of<T: AsRef<[u8]>>(result: Result<T, Failure>) -> Self {
        match result {
            Ok(given) => Self::Gives(Digest::of(given.as_ref())),
            Err(failure) => Self::Refused(failure.code.as_str().to_owned()),
        }
    }
}

/// A question with its answer.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The question.
    #[serde(flatten)]
    pub ask: Ask,
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
}

/// The file that is looked at, beside what else a question needs.
pub struct Look<'a> {
    /// The law.
    pub law: &'a JsonLaw,
    /// Everybody's copy.
    pub copies: &'a BTreeMap<String, JsonCase>,
    /// The file.
    pub file: &'a JsonCase,
    /// The moment.
    pub now: &'a str,
}

impl Look<'_> {
    /// Asks through [`JsonCase`], the one face of every language.
    ///
    /// # Errors
    /// When the question names a copy that nobody has, or salts that are no hexadecimal digits.
    pub fn answer(&self, ask: &Ask) -> Result<Answer, Box<dyn Error>> {
        let Self { law, file, now, .. } = *self;
        let text = |value: &Option<Value>| value.as_ref().map(Value::to_string);
        Ok(match ask {
            Ask::ToBytes => Answer::of(Ok(file.to_bytes())),
            Ask::ToJsonLines => Answer::of(Ok(file.to_json_lines())),
            Ask::Have => Answer::of(Ok(file.have())),
            Ask::Heads => Answer::of(file.heads()),
            Ask::Roots => Answer::of(file.roots()),
            Ask::Events => Answer::of(file.events()),
            Ask::Verify => Answer::of(file.verify()),
            Ask::Witnessing => Answer::of(file.witnessing()),
            Ask::TwoHistories => Answer::of(file.two_histories()),
            Ask::UnsignedErasures => Answer::of(file.unsigned_erasures()),
            Ask::Situation => Answer::of(file.situation(law, now)),
            Ask::Decide => Answer::of(file.decide(law, now)),
            Ask::Effective => Answer::of(file.effective(law, now)),
            Ask::State => Answer::of(file.state(law, now)),
            Ask::Account { thresholds } => Answer::of(file.account(law, now, text(thresholds).as_deref())),
            Ask::FormsDue { entries } => Answer::of(file.forms_due(law, now, text(entries).as_deref())),
            Ask::Irregularities { event } => Answer::of(file.irregularities(law, event, now)),
            Ask::SignedMessage { event } => Answer::of(file.signed_message(event)),
            Ask::AsOf { heads } => Answer::of(file.as_of(&json!(heads).to_string()).map(|then| then.to_bytes())),
            Ask::Compare { checkpoint } => Answer::of(file.compare(&checkpoint.to_string())),
            Ask::Issue { draft } => Answer::of(file.issue(law, &draft.to_string(), now)),
            Ask::WhatCanIDo { actor } => Answer::of(file.what_can_i_do(law, &actor.to_string(), now)),
            Ask::Clearance { actor } => Answer::of(file.clearance(law, &actor.to_string(), now)),
            Ask::Erase { request, salts } => Answer::of(file.clone().erase(law, &request.to_string(), &bytes(salts)?)),
            Ask::View { viewer } => Answer::of(file.view(law, &viewer.to_string(), now)),
            Ask::Paper { ask, about } => Answer::of(file.paper(law, &ask.to_string(), about.as_deref(), now)),
            Ask::Lacking { with } => Answer::of(file.lacking(&self.copy(with)?.have())),
            Ask::LackingFor { with, to } => {
                Answer::of(file.lacking_for(law, &self.copy(with)?.have(), &to.to_string(), now))
            }
            Ask::CopyFor { to } => Answer::of(file.copy_for(law, &to.to_string(), now).map(|copy| copy.to_bytes())),
            Ask::Receive { with } => {
                let mut copy = self.copy(with)?;
                let sent = file.lacking(&copy.have())?;
                Answer::of(copy.receive(&sent))
            }
            Ask::TakeUp { with, actor, salts } => {
                let mut copy = self.copy(with)?;
                let sent = file.lacking(&copy.have())?;
                Answer::of(copy.take_up(&sent, &actor.to_string(), now, &bytes(salts)?))
            }
            Ask::Merge { with } => Answer::of(self.copy(with)?.merge(file)),
            Ask::Join { with } => Answer::of(self.copy(with)?.join(file)),
            Ask::CaseFromBytes { without_last } => {
                let file = file.to_bytes();
                let kept = file.get(..file.len().saturating_sub(*without_last)).unwrap_or_default();
                Answer::of(JsonCase::from_bytes(kept).map(|import| import.told))
            }
            Ask::CaseFromJsonLines { without_last } => {
                let lines = file.to_json_lines();
                let kept = lines.get(..lines.len().saturating_sub(*without_last)).unwrap_or_default();
                Answer::of(JsonCase::from_json_lines(kept).map(|import| import.told))
            }
        })
    }

    fn copy(&self, of: &str) -> Result<JsonCase, Box<dyn Error>> {
        Ok(self.copies.get(of).ok_or_else(|| format!("{of} has no copy"))?.clone())
    }

    /// Everything that is asked here: each function of the case file at least once.
    ///
    /// `next` is what the history does next, which somebody may ask to be allowed to do; `seen` the last checkpoint, `then`
    /// the heads at the look before.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn asks(&self, people: &[Actor], known: &Known) -> Result<Vec<Ask>, Box<dyn Error>> {
        let events: Vec<Value> = serde_json::from_str(&self.file.events()?)?;
        let id = |event: &Value| event.get("id").and_then(Value::as_str).map(str::to_owned);
        let (Some(first), Some(last)) = (events.first().and_then(id), events.last().and_then(id)) else {
            return Ok(Vec::new());
        };
        let salt = |what: &str| Digest::of(format!("{what}/{}", self.now).as_bytes()).to_string();
        let salts =
            |what: &str| ["facts", "identity", "informant"].map(|part| salt(&format!("{what}/{part}"))).concat();
        let reported = |event: &&Value| event.get("kind").and_then(Value::as_str) == Some("report");
        let report = events.iter().find(reported).and_then(id).unwrap_or_else(|| first.clone());
        let state: Value = serde_json::from_str(&self.file.state(self.law, self.now)?)?;
        let irregular = state.pointer("/irregularities/0/event").and_then(Value::as_str);
        let mut asks = vec![
            Ask::ToBytes,
            Ask::ToJsonLines,
            Ask::Have,
            Ask::Heads,
            Ask::Roots,
            Ask::Events,
            Ask::Verify,
            Ask::Witnessing,
            Ask::TwoHistories,
            Ask::UnsignedErasures,
            Ask::Situation,
            Ask::Decide,
            Ask::Effective,
            Ask::State,
            Ask::Account { thresholds: None },
            Ask::Account { thresholds: Some(json!({ "recorded_late_minutes": 1, "unwitnessed_minutes": 60 })) },
            Ask::FormsDue { entries: None },
            Ask::Irregularities { event: irregular.map_or_else(|| last.clone(), str::to_owned) },
            Ask::Irregularities { event: "0".repeat(64) },
            Ask::SignedMessage { event: last },
            Ask::AsOf { heads: known.then.clone().unwrap_or_else(|| vec![first.clone()]) },
            Ask::CaseFromBytes { without_last: 0 },
            Ask::CaseFromBytes { without_last: 40 },
            Ask::CaseFromJsonLines { without_last: 40 },
        ];
        asks.extend(known.seen.iter().map(|seen| Ask::Compare { checkpoint: seen.clone() }));
        asks.extend(known.next.iter().map(|draft| Ask::Issue { draft: draft.clone() }));
        for actor in people {
            let told = serde_json::to_value(actor)?;
            let asked = json!({ "kind": "plan_approved", "actor": told, "happened": self.now, "written": self.now });
            asks.push(Ask::Issue { draft: asked });
            asks.push(Ask::WhatCanIDo { actor: told });
        }
        if let Some(actor) = people.first() {
            asks.push(Ask::Clearance { actor: serde_json::to_value(actor)? });
            let request = json!({
                "targets": [{ "event": report, "part": "identity" }], "ground": "data-law-2025 14",
                "reason": "Gia đình yêu cầu", "actor": actor, "at": self.now,
            });
            asks.push(Ask::Erase { request, salts: salts("erase") });
            asks.push(Ask::CopyFor { to: json!({ "role": actor.role, "institution": actor.institution }) });
            let office = json!({ "role": actor.role, "institution": actor.institution, "relation": "none" });
            asks.push(Ask::View { viewer: office });
        }
        asks.push(Ask::View { viewer: json!({ "role": "parent_or_carer", "relation": "suspected_carer" }) });
        asks.push(Ask::View { viewer: json!({ "role": "anyone", "relation": "informant", "report": report }) });
        asks.push(Ask::Paper { ask: json!({ "form": "01" }), about: Some(report) });
        asks.push(Ask::Paper { ask: json!({ "form": "02" }), about: None });
        let lacks = |copy: &JsonCase| copy.case().len() < self.file.case().len() && !copy.case().is_empty();
        let other = self.copies.iter().find(|(_, copy)| lacks(copy)).or_else(|| self.copies.iter().next());
        if let (Some((with, _)), Some(actor)) = (other, people.last()) {
            let to = json!({ "role": actor.role, "institution": actor.institution });
            let actor = serde_json::to_value(actor)?;
            asks.extend([
                Ask::Lacking { with: with.clone() },
                Ask::LackingFor { with: with.clone(), to },
                Ask::Receive { with: with.clone() },
                Ask::TakeUp { with: with.clone(), actor, salts: salts("take_up") },
                Ask::Merge { with: with.clone() },
                Ask::Join { with: with.clone() },
            ]);
        }
        Ok(asks)
    }
}

/// What was learned on the way and is asked about.
#[derive(Debug, Default)]
pub struct Known {
    /// What the history does next, as a draft.
    pub next: Option<Value>,
    /// The last checkpoint.
    pub seen: Option<Value>,
    /// The heads at the look before.
    pub then: Option<Vec<String>>,
}
