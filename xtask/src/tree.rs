//! What the source tree says of itself: no `unsafe`, and one minimum Rust version.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::{Outcome, metadata};
use crate::packs::root;

/// Every file with this ending below a folder, sorted.
pub(crate) fn files(folder: &Path, ending: &str) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The crates into which a macro of uniffi generates code that takes and gives memory.
const GENERATED_INTO: [&str; 2] = ["bindings", "bindings/measure"];

/// The lint tables of a manifest, without their remarks.
fn lints(manifest: &str, table: &str) -> String {
    let (mut kept, mut within) = (String::new(), false);
    for line in manifest.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if let Some(header) = line.strip_prefix('[') {
            within = header.starts_with(&format!("{table}."));
        }
        if within {
            kept.push_str(&line.replace(&format!("[{table}."), "["));
            kept.push('\n');
        }
    }
    kept
}

/// `unsafe` is forbidden in every crate of the workspace but the bindings, which uniffi generates into, and our own source
/// has none, not even behind a feature or a target that was not built.
pub(crate) fn no_unsafe() -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    let workspace = fs::read_to_string(root().join("Cargo.toml"))?;
    if !workspace.contains("\nunsafe_code = \"forbid\"\n") {
        faults.push("Cargo.toml: [workspace.lints.rust] has to say unsafe_code = \"forbid\"".to_owned());
    }
    for package in packages(&metadata(&["--no-deps"])?) {
        let manifest = package.get("manifest_path").and_then(Value::as_str).unwrap_or_default();
        let text = fs::read_to_string(manifest)?;
        if GENERATED_INTO.iter().any(|folder| Path::new(manifest).parent() == Some(&root().join(folder))) {
            if lints(&text, "lints") != lints(&workspace, "workspace.lints").replace("\"forbid\"", "\"deny\"") {
                faults.push(format!("{manifest}: its lints have to be the workspace's, with unsafe_code = \"deny\""));
            }
        } else if !text.contains("[lints]\nworkspace = true\n") {
            faults.push(format!("{manifest}: add [lints] workspace = true"));
        }
    }
    let mut sources = files(&root().join("core/src"), "rs")?;
    for folder in GENERATED_INTO {
        sources.extend(files(&root().join(folder).join("src"), "rs")?);
    }
    for source in &sources {
        for (number, line) in (1..).zip(fs::read_to_string(source)?.lines()) {
            let code = line.split("//").next().unwrap_or_default();
            let mut words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
            if words.any(|word| word == "unsafe") {
                faults.push(format!("{}:{number}: {}", source.display(), line.trim()));
            }
        }
    }
    if faults.is_empty() {
        Ok(vec![format!("{} files of core and bindings", sources.len())])
    } else {
        Err(faults.join("\n").into())
    }
}

/// The documents that tell users which Rust they need.
const DOCUMENTS: [&str; 3] = ["CHANGELOG.md", "README.md", "DESIGN.md"];

/// Every document that names a minimum Rust version names that of Cargo.toml, and no dependency needs a newer one.
/// Whether our own code keeps to it, clippy tells (`incompatible_msrv`).
pub(crate) fn minimum_rust() -> Outcome<Vec<String>> {
    let metadata = metadata(&["--all-features"])?;
    let stated = packages(&metadata).find(|p| p.get("name").and_then(Value::as_str) == Some("checho"));
    let stated = stated.and_then(|p| p.get("rust_version")?.as_str()).ok_or("checho states no rust-version")?;
    let mut faults = Vec::new();
    let mut told = 0_u32;
    for document in DOCUMENTS {
        let text = fs::read_to_string(root().join(document)).unwrap_or_default();
        for found in versions_in(&text) {
            told = told.saturating_add(1);
            if found != stated {
                faults.push(format!("{document} says Rust {found}, Cargo.toml says {stated}"));
            }
        }
    }
    if told == 0 {
        faults.push(format!("no document says which Rust is needed: write “Rust {stated}” into README.md"));
    }
    for package in packages(&metadata) {
        let text = |key: &str| package.get(key).and_then(Value::as_str);
        if let Some(needs) = text("rust_version").filter(|needs| version(needs) > version(stated)) {
            let (name, own) = (text("name").unwrap_or_default(), text("version").unwrap_or_default());
            faults.push(format!("{name} {own} needs Rust {needs}, and we promise {stated}"));
        }
    }
    if faults.is_empty() { Ok(vec![format!("Rust {stated}")]) } else { Err(faults.join("\n").into()) }
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata.get("packages").and_then(Value::as_array).into_iter().flatten()
}

/// The versions in phrases like “Rust 1.88”.
fn versions_in(text: &str) -> impl Iterator<Item = String> {
    text.split("Rust 1.").skip(1).map(|rest| {
        let minor: String = rest.chars().take_while(char::is_ascii_digit).collect();
        format!("1.{minor}")
    })
}

/// Major and minor number.
fn version(text: &str) -> Vec<u32> {
    text.split('.').take(2).map(|part| part.parse().unwrap_or(0)).collect()
}
