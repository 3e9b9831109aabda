//! Whole case histories: what happened on which device, and what the law says of it at several moments.

use std::collections::BTreeMap;
use std::error::Error;

use checho::law::{Citation, Text};
use checho::time::Moment;
use serde::Deserialize;
use serde_json::Value;

use crate::{Identified, tests};

/// The folder of the histories.
const FOLDER: &str = "vectors/case/histories";

/// A case from its first report to its archive, as a script, with the meaning that the law gives it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// Its name, and that of its file.
    pub id: String,
    /// What it is about.
    pub title: Text,
    /// What happens, in a few sentences. Every name and event is invented.
    pub story: Text,
    /// Layers on the national pack, in order.
    #[serde(default)]
    pub layers: Vec<String>,
    /// Who takes part, each with a device of their own.
    pub actors: BTreeMap<String, Party>,
    /// What happened, in the order in which it was written down.
    pub script: Vec<Line>,
    /// What the law says of it, moment by moment.
    pub expect: Vec<Expectation>,
}

/// Somebody with a device.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The role.
    pub role: String,
    /// The code of the institution.
    pub institution: String,
}

/// A line of the script: an event, a checkpoint, or an exchange between devices.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Line {
    /// Somebody records something.
    Event(Box<Told>),
    /// Somebody countersigns what their device holds.
    Witness(Seen),
    /// Devices exchange what they have, both ways; after it they hold the same.
    Sync(Sync),
}

impl Line {
    /// When it was written down, or took place.
    #[must_use]
    pub fn at(&self) -> Moment {
        match self {
            Self::Event(told) => told.written.unwrap_or(told.at),
            Self::Witness(seen) => seen.at,
            Self::Sync(sync) => sync.at,
        }
    }
}

/// An event.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Its name in this history.
    pub id: String,
    /// Whose device.
    pub on: String,
    /// When it happened.
    pub at: Moment,
    /// When it was written down; left out: when it happened.
    pub written: Option<Moment>,
    /// The kind.
    pub kind: String,
    /// What it says, as its kind has it; moments left out are `at`, steps may be bare names, events are named.
    #[serde(default)]
    pub entry: Value,
    /// In plain words, for whoever reads the timeline.
    pub say: Text,
}

/// A witness checkpoint.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Its name in this history.
    pub id: String,
    /// Who countersigns.
    pub witness: String,
    /// When.
    pub at: Moment,
}

/// An exchange between devices.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sync {
    /// Between whom.
    pub sync: Vec<String>,
    /// When.
    pub at: Moment,
}

/// What the law says at a moment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// When: every line up to then has been played, this moment included.
    pub at: Moment,
    /// Whose copy is looked at; left out: all copies merged.
    #[serde(default)]
    pub of: Option<String>,
    /// The places of the law it follows from.
    pub cite: Vec<Citation>,
    /// Why it follows.
    pub why: String,
    /// Where the case stands.
    #[serde(default)]
    pub main: Option<String>,
    /// Every other region that is open, with its phase. No other may be.
    #[serde(default)]
    pub open: Option<BTreeMap<String, String>>,
    /// More of where it stands: a subset of the state.
    #[serde(default)]
    pub state: Option<Value>,
    /// The commune that has the case.
    #[serde(default)]
    pub commune: Option<String>,
    /// By duty: one record of it has these values.
    #[serde(default)]
    pub duties: BTreeMap<String, Value>,
    /// The duties in breach: these and no others.
    #[serde(default)]
    pub breaches: Option<Vec<String>>,
    /// What is irregular: these and no others.
    #[serde(default)]
    pub irregular: Option<Vec<Value>>,
    /// What has no effect: these and no others.
    #[serde(default)]
    pub without_effect: Option<Vec<Value>>,
    /// What was said differently without knowing of each other: these and no others.
    #[serde(default)]
    pub disagreements: Option<Vec<Value>>,
    /// By actor: duties that this actor must meet next.
    #[serde(default)]
    pub must: BTreeMap<String, Vec<String>>,
    /// Where the program is known to say something else than the law: it must still say exactly this, or the entry goes.
    #[serde(default)]
    pub known_gap: Option<KnownGap>,
    /// By actor: duties that do not stand among what this actor must do.
    #[serde(default)]
    pub need_not: BTreeMap<String, Vec<String>>,
}

/// A place where the program does not yet follow the law, named openly.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownGap {
    /// What is missing in the program.
    pub why: String,
    /// The breaches that it wrongly adds.
    #[serde(default)]
    pub breaches: Vec<String>,
    /// What it wrongly calls irregular.
    #[serde(default)]
    pub irregular: Vec<Value>,
}

impl Identified for History {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Every history, in the order of their names.
///
/// # Errors
/// When a file is missing or not of the format, is named otherwise than its history, or its lines are not in order.
pub fn histories() -> Result<Vec<History>, Box<dyn Error>> {
    let folder = tests().join(FOLDER);
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let history: History = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        if file.file_stem().and_then(|stem| stem.to_str()).is_none_or(|stem| !stem.ends_with(&history.id)) {
            return Err(format!("{}: the history is named {}", file.display(), history.id).into());
        }
        if !history.script.is_sorted_by_key(Line::at) {
            return Err(format!("{}: its lines are not in the order of time", history.id).into());
        }
        all.push(history);
    }
    if all.is_empty() {
        return Err(format!("{}: no histories", folder.display()).into());
    }
    Ok(all)
}
