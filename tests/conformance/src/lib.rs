//! The conformance vectors of `tests/`, read and compared with what the library answers.
//!
//! The format stands in `tests/README.md`. [`Scenario`], [`Clock`] and [`Refusal`] are the three kinds of vector,
//! [`read`] and [`scenarios`] read them, [`subset::mismatches`] compares, and [`Failures`] says everything that is wrong
//! at once, each line with the id of its vector.

pub mod asks;
pub mod calls;
pub mod history;
pub mod meaning;
pub mod paper;
pub mod replay;
pub mod subset;
mod vector;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use checho::Law;
use serde::de::DeserializeOwned;

pub use vector::{Clock, Identified, Refusal, Scenario};

/// The layers that vectors may load, in the order of loading.
pub const LAYERS: [&str; 2] = ["kon-tum", "cao-bang"];

/// The folder `tests` of the repository.
#[must_use]
pub fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The text of a compiled pack, by name.
///
/// # Errors
/// When the file cannot be read.
pub fn compiled_pack(name: &str) -> Result<String, Box<dyn Error>> {
    let path = tests().join("../core/packs/compiled").join(format!("{name}.json"));
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Reads one file of vectors, a JSON array.
///
/// # Errors
/// When the file is missing, empty, not of the format, or holds an id twice: vectors that do not run prove nothing.
pub fn read<T: DeserializeOwned + Identified>(path: &Path) -> Result<Vec<T>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let vectors: Vec<T> = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    if vectors.is_empty() {
        return Err(format!("{}: no vectors", path.display()).into());
    }
    refuse_repeated(&vectors)?;
    Ok(vectors)
}

/// Every scenario of `vectors/decisions`, file by file in the order of names.
///
/// # Errors
/// As [`read`], and when an id stands in two files.
pub fn scenarios() -> Result<Vec<Scenario>, Box<dyn Error>> {
    let folder = tests().join("vectors/decisions");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut all = Vec::new();
    for file in files {
        all.extend(read::<Scenario>(&file)?);
    }
    refuse_repeated(&all)?;
    if all.is_empty() {
        return Err(format!("{}: no vectors", folder.display()).into());
    }
    Ok(all)
}

fn refuse_repeated<T: Identified>(vectors: &[T]) -> Result<(), Box<dyn Error>> {
    let mut seen = BTreeSet::new();
    match vectors.iter().find(|vector| !seen.insert(vector.id())) {
        Some(twice) => Err(format!("{}: two vectors have this id", twice.id()).into()),
        None => Ok(()),
    }
}

/// The national law with any layers on it, each combination loaded once.
#[derive(Debug, Default)]
pub struct Laws(BTreeMap<Vec<String>, Law>);

impl Laws {
    /// The built-in national law with these layers, from `core/packs/compiled`.
    ///
    /// # Errors
    /// When a pack is missing or refused.
    pub fn with(&mut self, layers: &[String]) -> Result<&Law, Box<dyn Error>> {
        if !self.0.contains_key(layers) {
            let mut law = Law::national()?;
            for layer in layers {
                law = law.with_layer_json(&compiled_pack(layer)?)?;
            }
            self.0.insert(layers.to_vec(), law);
        }
        self.0.get(layers).ok_or_else(|| "the law was just loaded".into())
    }
}

/// Everything that is wrong, to be read in one go.
#[derive(Default)]
pub struct Failures(Vec<String>);

impl Failures {
    /// Adds what is wrong with one vector.
    pub fn add(&mut self, id: &str, wrong: impl IntoIterator<Item = String>) {
        self.0.extend(wrong.into_iter().map(|wrong| format!("{id}: {wrong}")));
    }

    /// All is well, or everything that is not.
    ///
    /// # Errors
    /// Itself, when there is any failure.
    pub fn into_result(self) -> Result<(), Box<dyn Error>> {
        if self.0.is_empty() { Ok(()) } else { Err(Box::new(self)) }
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} failures", self.0.len())?;
        self.0.iter().try_for_each(|failure| writeln!(f, "  {failure}"))
    }
}

/// As `Display`: a test that returns an error prints it with `Debug`.
impl fmt::Debug for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for Failures {}
