//! The compiler: a folder of TOML files that a jurist reads becomes one checked [`Pack`].
//!
//! It never stops at the first fault. Shape and types are checked against `schema` file by file, then
//! [`check`] proves the whole, and every fault carries file, line and what would be right.

mod reader;
mod schema;

use alloc::collections::BTreeMap;

use serde_json::Value;

use super::Text;
use super::check::check;
use super::fault::{Fault, FaultCode, PackError};
use super::pack::{PACK_FORMAT, Pack};

/// One TOML file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its path, for messages.
    pub file: String,
    /// Its content.
    pub text: String,
}

/// Compiles and proves a pack; a layer is proved on top of the packs `below` it, national first.
///
/// # Errors
/// [`PackError`] with every fault found, in the order of files and lines.
pub fn compile(sources: &[Source], below: &[&Pack]) -> Result<Pack, PackError> {
    let mut reader = reader::Reader::default();
    for source in sources {
        reader.file(source);
    }
    let reader::Reader { mut sections, places, mut faults, .. } = reader;
    let mut headers = sections.remove("pack").unwrap_or_default().into_iter();
    let header = headers.next();
    if header.is_none() && faults.is_empty() {
        faults.push(Fault::new(
            FaultCode::Missing,
            "pack",
            Text::new("thiếu [pack]", "there is no [pack]"),
            Text::new("thêm pack.toml", "add pack.toml"),
        ));
    }
    if headers.next().is_some() {
        faults.push(Fault::new(
            FaultCode::Duplicate,
            "pack",
            Text::new("[pack] ghi hai lần", "[pack] stands twice"),
            Text::new("mỗi gói chỉ có một [pack]", "a pack has one [pack]"),
        ));
    }
    let (Some((_, header)), true) = (header, faults.is_empty()) else { return refuse(faults, &places) };
    let pack: Pack = match serde_json::from_value(document(&header, &sections)) {
        Ok(pack) => pack,
        Err(error) => return refuse(unreadable(&header, &sections, &error), &places),
    };
    let faults = check(&pack, below);
    if faults.is_empty() { Ok(pack) } else { refuse(faults, &places) }
}

/// The entries of each section, each with its path.
type Sections = BTreeMap<&'static str, Vec<(String, Value)>>;

fn document(header: &Value, sections: &Sections) -> Value {
    let mut document = serde_json::Map::new();
    document.insert("format".to_owned(), PACK_FORMAT.into());
    document.insert("pack".to_owned(), header.clone());
    for (name, entries) in sections {
        document.insert((*name).to_owned(), entries.iter().map(|(_, entry)| entry.clone()).collect());
    }
    document.into()
}

/// What the schema let pass and the pack's types do not hold: each entry alone shows which one it is.
fn unreadable(header: &Value, sections: &Sections, whole: &serde_json::Error) -> Vec<Fault> {
    let fault = |path: &str, error: &serde_json::Error| {
        Fault::new(
            FaultCode::WrongValue,
            path,
            Text::new(error.to_string(), error.to_string()),
            Text::new("xem core/packs/README.md", "see core/packs/README.md"),
        )
    };
    let mut faults = Vec::new();
    for (name, entries) in sections {
        for entry in entries {
            let alone = document(header, &BTreeMap::from([(*name, vec![entry.clone()])]));
            if let Err(error) = serde_json::from_value::<Pack>(alone) {
                faults.push(fault(&entry.0, &error));
            }
        }
    }
    if faults.is_empty() { vec![fault("pack", whole)] } else { faults }
}

/// A place in the sources.
#[derive(Debug, Clone)]
struct Line {
    file: String,
    line: u32,
}

/// Where everything stands in the sources.
#[derive(Default)]
pub(super) struct Places {
    first: BTreeMap<String, Line>,
    /// Where a path stands once more: the place of a name used twice.
    again: BTreeMap<String, Line>,
}

impl Places {
    fn note(&mut self, path: &str, file: &str, line: u32) {
        let seen = self.first.contains_key(path);
        let map = if seen { &mut self.again } else { &mut self.first };
        map.entry(path.to_owned()).or_insert_with(|| Line { file: file.to_owned(), line });
    }

    /// The line of the fault's path, or of the nearest entry around it.
    fn of(&self, fault: &Fault) -> Option<&Line> {
        let repeated = (fault.code == FaultCode::Duplicate).then(|| self.again.get(&fault.path)).flatten();
        let mut path = fault.path.as_str();
        repeated.or_else(|| {
            loop {
                if let Some(line) = self.first.get(path) {
                    return Some(line);
                }
                path = path.rsplit_once('/')?.0;
            }
        })
    }
}

fn refuse(mut faults: Vec<Fault>, places: &Places) -> Result<Pack, PackError> {
    for fault in &mut faults {
        if fault.line.is_none()
            && let Some(place) = places.of(fault)
        {
            fault.file = Some(place.file.clone());
            fault.line = Some(place.line);
        }
    }
    faults.sort_by(|a, b| (&a.file, a.line, &a.path).cmp(&(&b.file, b.line, &b.path)));
    faults.dedup();
    Err(PackError { faults })
}

#[cfg(test)]
mod tests;
