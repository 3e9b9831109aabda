//! The compiler: a folder of TOML files that a jurist reads becomes one checked [`Pack`].
//!
//! It never stops at the first fault. Shape and types are checked against [`schema`] file by file, then
//! [`check`](super::check::check) proves the whole, and every fault carries file, line and what would be right.

mod reader;
mod schema;

use alloc::collections::BTreeMap;

use super::check::check;
use super::fault::{Fault, FaultCode, PackError};
use super::pack::{PACK_FORMAT, Pack};
use super::Text;

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
    let reader::Reader { sections, lines, mut faults, .. } = reader;
    if !faults.is_empty() {
        return refuse(faults, &lines);
    }
    let mut document = serde_json::Map::new();
    document.insert("format".to_owned(), PACK_FORMAT.into());
    let header = sections.get("pack").and_then(|entries| entries.first()).cloned();
    match header {
        Some(header) => {
            document.insert("pack".to_owned(), header);
        }
        None => faults.push(Fault::new(
            FaultCode::Missing,
            "pack",
            Text::new("thiếu [pack]", "there is no [pack]"),
            Text::new("thêm pack.toml", "add pack.toml"),
        )),
    }
    for section in schema::SECTIONS.iter().filter(|s| s.name != "pack") {
        let entries = sections.get(section.name).cloned().unwrap_or_default();
        document.insert(section.name.to_owned(), entries.into());
    }
    if !faults.is_empty() {
        return refuse(faults, &lines);
    }
    let pack: Pack = match serde_json::from_value(document.into()) {
        Ok(pack) => pack,
        Err(error) => {
            faults.push(Fault::new(
                FaultCode::WrongValue,
                "pack",
                Text::new(error.to_string(), error.to_string()),
                Text::new("xem core/packs/README.md", "see core/packs/README.md"),
            ));
            return refuse(faults, &lines);
        }
    };
    let faults = check(&pack, below);
    if faults.is_empty() { Ok(pack) } else { refuse(faults, &lines) }
}

/// A place in the sources.
#[derive(Debug, Clone)]
pub(super) struct Line {
    file: String,
    line: u32,
}

fn refuse(mut faults: Vec<Fault>, lines: &BTreeMap<String, Line>) -> Result<Pack, PackError> {
    for fault in &mut faults {
        if fault.line.is_none()
            && let Some(place) = place_of(&fault.path, lines)
        {
            fault.file = Some(place.file.clone());
            fault.line = Some(place.line);
        }
    }
    faults.sort_by(|a, b| (&a.file, a.line, &a.path).cmp(&(&b.file, b.line, &b.path)));
    faults.dedup();
    Err(PackError { faults })
}

/// The line of the path, or of the nearest entry around it.
fn place_of<'a>(path: &str, lines: &'a BTreeMap<String, Line>) -> Option<&'a Line> {
    let mut path = path;
    loop {
        if let Some(line) = lines.get(path) {
            return Some(line);
        }
        path = path.rsplit_once('/')?.0;
    }
}

#[cfg(test)]
mod tests;
