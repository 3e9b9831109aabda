//! The three kinds of vector, as their files hold them. An unknown key is an error: it would be an expectation that
//! nobody checks.

use std::collections::BTreeMap;

use checho::law::{Citation, RuleId};
use checho::rules::Standing;
use checho::time::{Limit, Moment};
use serde::Deserialize;
use serde_json::Value;

/// A scenario: a situation and what the law says of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its name, once in all files.
    pub id: String,
    /// The places of the law it follows from.
    pub cite: Vec<Citation>,
    /// Why the expectation follows from them.
    pub why: String,
    /// Layers on the national pack, in order.
    #[serde(default)]
    pub layers: Vec<String>,
    /// The input, as `checho::model::Situation` documents it.
    pub situation: Value,
    /// A subset of the decision.
    #[serde(default = "anything")]
    pub expect: Value,
    /// Names that must not stand in an array of the decision.
    #[serde(default)]
    pub absent: BTreeMap<String, Vec<String>>,
    /// Rules among the grounds, with their standing.
    #[serde(default)]
    pub fires: BTreeMap<RuleId, Standing>,
    /// Near misses: rules neither established nor reported.
    #[serde(default)]
    pub quiet: Vec<RuleId>,
}

fn anything() -> Value {
    Value::Object(serde_json::Map::new())
}

/// A limit counted from a moment, with the national calendar.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// Its name.
    pub id: String,
    /// The places of the law it follows from.
    pub cite: Vec<Citation>,
    /// Why the expectation follows from them.
    pub why: String,
    /// When the clock starts.
    pub start: Moment,
    /// How much time the law gives.
    pub limit: Limit,
    /// The last moment in time; `None` when the law sets no limit.
    pub due: Option<Moment>,
    /// Whether an announcement of holidays can still move it.
    pub provisional: bool,
}

/// Input that must be refused.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Its name.
    pub id: String,
    /// Why it must be refused.
    pub why: String,
    /// The input.
    #[serde(default)]
    pub situation: Option<Value>,
    /// The input as a text, where it is no JSON value.
    #[serde(default)]
    pub json: Option<String>,
    /// The error it must be.
    pub error: String,
    /// What its message must say.
    #[serde(default)]
    pub contains: Vec<String>,
}

/// A vector has a name.
pub trait Identified {
    /// The name.
    fn id(&self) -> &str;
}

impl Identified for Scenario {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Clock {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Refusal {
    fn id(&self) -> &str {
        &self.id
    }
}
