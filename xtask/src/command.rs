//! Running other programs: what they print is kept, and is the error when they fail.

use std::error::Error;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::packs::root;

/// What a piece of work gives, or why it could not be done.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// What a piece of work has to tell beside that it was done.
pub(crate) type Told = Outcome<Vec<String>>;

/// A program that works in the top folder.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// The cargo that started us.
pub(crate) fn cargo(args: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Runs it to its end and gives what it printed.
pub(crate) fn run(command: &mut Command) -> Outcome<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{program} could not be started: {error}"))?;
    let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let printed = printed.concat();
    if output.status.success() { Ok(printed) } else { Err(format!("{printed}\n{command:?}: {}", output.status).into()) }
}

/// Whether it can be started and succeeds; nothing is printed.
pub(crate) fn succeeds(program: &str, args: &[&str]) -> bool {
    command(program, args).output().is_ok_and(|output| output.status.success())
}

/// Where something lies that is made once in a run of the tool, however many stages need it.
pub(crate) type Made = Mutex<Option<PathBuf>>;

/// Makes it, or waits for whoever is making it.
pub(crate) fn once(made: &Made, make: impl FnOnce() -> Outcome<PathBuf>) -> Outcome<PathBuf> {
    let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
    match made.as_ref() {
        Some(path) => Ok(path.clone()),
        None => Ok(made.insert(make()?).clone()),
    }
}

/// Where cargo puts what it builds.
pub(crate) fn target_dir() -> Outcome<PathBuf> {
    let metadata = metadata(&["--no-deps"])?;
    let dir = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    Ok(dir.ok_or("cargo metadata names no target directory")?.into())
}

/// What cargo knows of the workspace.
pub(crate) fn metadata(args: &[&str]) -> Outcome<serde_json::Value> {
    let output = cargo(&["metadata", "--format-version", "1", "--locked"]).args(args).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
