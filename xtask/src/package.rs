//! `cargo xtask package`: every artefact into `target/packages`, with its size.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bindings::{kotlin, python, size, swift};
use crate::command::{Outcome, Told, cargo, run, target_dir};
use crate::npm;

/// A language, and what makes its artefacts and tells their names and sizes.
struct Maker {
    language: &'static str,
    make: fn() -> Told,
}

const MAKERS: [Maker; 5] = [
    Maker { language: "Rust", make: || Ok(vec![size(&crate_file()?)?]) },
    Maker { language: "npm", make: || Ok(vec![size(&npm::archive()?)?]) },
    Maker { language: "Python", make: || Ok(vec![size(&python::wheel()?)?]) },
    Maker { language: "Kotlin", make: kotlin::package },
    Maker { language: "Swift", make: swift::package_told },
];

/// Makes all of them, and says what could not be made here. One that fails does not keep the others from being made.
pub(crate) fn command_line() -> Outcome {
    println!("{}", folder()?.display());
    let mut failed = Vec::new();
    for Maker { language, make } in MAKERS {
        match make() {
            Ok(made) => made.iter().for_each(|line| println!("{language:<8} {line}")),
            Err(error) => failed.push(format!("{language}: {error}")),
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n").into()) }
}

/// Where they are made.
pub(crate) fn folder() -> Outcome<PathBuf> {
    Ok(target_dir()?.join("packages"))
}

/// A file put beside the other packages of its language.
pub(crate) fn put(file: &Path, language: &str) -> Outcome<PathBuf> {
    let folder = folder()?.join(language);
    fs::create_dir_all(&folder)?;
    let to = folder.join(file.file_name().unwrap_or_default());
    fs::copy(file, &to)?;
    Ok(to)
}

/// The crate as a registry takes it.
pub(crate) fn crate_file() -> Outcome<PathBuf> {
    // The README's lines are built from it: that shows that it is whole.
    run(&mut cargo(&["package", "--quiet", "--locked", "--allow-dirty", "--no-verify", "--package", "checho"]))?;
    let made = target_dir()?.join("package").join(format!("checho-{}.crate", env!("CARGO_PKG_VERSION")));
    put(&made, "rust")
}
