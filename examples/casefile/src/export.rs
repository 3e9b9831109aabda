//! The histories as case files, for pages and programs that open a file.

use std::error::Error;
use std::fs;
use std::path::Path;

use conformance::Laws;
use conformance::history::{History, Line};
use conformance::replay::Replay;
use serde_json::json;

/// Writes every history, played to its end and with all copies merged, as `ID.jsonl`, and `index.json`, which describes
/// them. Tells what was written.
///
/// # Errors
/// When a history cannot be played, or a file cannot be written.
pub fn export(all: &[History], folder: &Path) -> Result<String, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let (mut index, mut told) = (Vec::new(), String::new());
    let mut laws = Laws::default();
    for history in all {
        let mut replay = Replay::new(history, laws.with(&history.layers)?);
        while replay.step()?.is_some() {}
        let file = format!("{}.jsonl", history.id);
        fs::write(folder.join(&file), replay.merged(0, false)?.to_json_lines())?;
        let actors = history.actors.values();
        let actors = actors.map(|party| json!({ "role": party.role, "institution": party.institution }));
        index.push(json!({
            "id": history.id, "file": file, "title": history.title, "story": history.story, "layers": history.layers,
            "actors": actors.collect::<Vec<_>>(), "until": history.script.iter().map(Line::at).max(),
        }));
        told.push_str(&file);
        told.push('\n');
    }
    fs::write(folder.join("index.json"), serde_json::to_string(&index)?)?;
    Ok(told)
}
