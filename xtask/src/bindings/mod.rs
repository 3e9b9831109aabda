//! `cargo xtask bindings …`: Kotlin, Swift and Python from the built library, and the committed listing of their faces.

mod aar;
pub(crate) mod kotlin;
mod listing;
pub(crate) mod names;
pub(crate) mod python;
mod python_face;
pub(crate) mod swift;
mod swift_face;
mod xcframework;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::command::{Made, Outcome, cargo, command, once, run, target_dir};
use crate::packs::root;

/// The languages, and the file that each is written to.
pub(crate) const LANGUAGES: [(&str, &str); 3] =
    [("kotlin", "vn/checho/checho.kt"), ("swift", "CheCho.swift"), ("python", "checho.py")];

/// What stands beside the generated files and was written by hand.
const BY_HAND: [(&str, &str); 2] =
    [("swift", "bindings/swift/Sources/CheCho/CalendarDay.swift"), ("python", "bindings/python/checho/arrow.py")];

/// The library that other languages load, built as it is shipped.
const LIBRARY: &str = "checho-bindings";

/// What crossing to another language costs by itself; for tests alone.
const MEASURE: &str = "checho-measure";

/// Both, built once for all languages: one command for each, which is maturin's own, so that the wheel's build finds all done.
/// Together with a static library they would be optimised in another way, and everything built twice.
fn library(package: &str) -> Outcome<PathBuf> {
    static BUILT: Made = Mutex::new(None);
    let folder = once(&BUILT, || {
        for package in [LIBRARY, MEASURE] {
            let mut build = cargo(&["rustc", "--quiet", "--locked", "--profile", "release", "--package", package]);
            run(build.args(["--lib", "--crate-type", "cdylib"]))?;
        }
        Ok(target_dir()?.join("release"))
    })?;
    Ok(folder.join(file_name(package)))
}

/// What all of these languages and their stages are made from.
pub(crate) fn ahead() -> Outcome {
    library(LIBRARY)?;
    generator()?;
    swift::archive(None)?;
    Ok(())
}

fn file_name(package: &str) -> String {
    format!("{}{}{}", std::env::consts::DLL_PREFIX, package.replace('-', "_"), std::env::consts::DLL_SUFFIX)
}

/// A product with its size, as the stages tell it.
pub(crate) fn size(path: &Path) -> Outcome<String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("{name}, {} KB", fs::metadata(path)?.len().div_ceil(1024)))
}

/// The program that writes other languages. It is a workspace of its own, built once into a folder of its own.
fn generator() -> Outcome<PathBuf> {
    static BUILT: Made = Mutex::new(None);
    once(&BUILT, || {
        let folder = target_dir()?.join("generate");
        let mut build = cargo(&["build", "--quiet", "--locked", "--manifest-path", "bindings/generate/Cargo.toml"]);
        run(build.env("CARGO_TARGET_DIR", &folder))?;
        Ok(folder.join("debug/generate-bindings"))
    })
}

/// Writes one language into a folder.
pub(crate) fn generate(language: &str, library: &Path, folder: &Path) -> Outcome {
    fs::create_dir_all(folder)?;
    let mut generate = command(generator()?, &["generate", "--no-format", "--language", language]);
    run(generate.arg("--out-dir").arg(folder).arg(library))?;
    if language == "kotlin" && library.ends_with(file_name(LIBRARY)) {
        kotlin::polish(folder)?;
    }
    if language == "swift" && library.ends_with(file_name(LIBRARY)) {
        let source = folder.join("CheCho.swift");
        fs::write(&source, swift_face::polish(&fs::read_to_string(&source)?)?)?;
    }
    if language == "python" && library.ends_with(file_name(LIBRARY)) {
        let module = folder.join("checho.py");
        fs::write(&module, python_face::polish(&fs::read_to_string(&module)?)?)?;
    }
    Ok(())
}

/// `cargo xtask bindings LANGUAGE [FOLDER]`.
pub(crate) fn write(language: &str, folder: Option<&str>) -> Outcome {
    if !LANGUAGES.iter().any(|(known, _)| *known == language) {
        return Err("the languages are kotlin, swift and python".into());
    }
    let folder = match folder {
        Some(folder) => std::env::current_dir()?.join(folder),
        None => target_dir()?.join("bindings").join(language),
    };
    let library = library(LIBRARY)?;
    generate(language, &library, &folder)?;
    println!("{}\n{}", library.display(), folder.display());
    Ok(())
}

/// Writes the listings, or fails when one is out of date.
pub(crate) fn listings(check: bool) -> Outcome {
    let library = library(LIBRARY)?;
    for (language, file) in LANGUAGES {
        let folder = target_dir()?.join("bindings").join(language);
        generate(language, &library, &folder)?;
        let mut listing = listing::of(language, &fs::read_to_string(folder.join(file))?);
        for (_, file) in BY_HAND.iter().filter(|(written, _)| *written == language) {
            listing.push_str(&format!("# {file}\n"));
            listing.push_str(&listing::part(language, &fs::read_to_string(root().join(file))?));
        }
        let path = root().join("bindings/api").join(format!("{language}.txt"));
        if !check {
            fs::create_dir_all(root().join("bindings/api"))?;
            fs::write(&path, listing)?;
        } else if fs::read_to_string(&path).unwrap_or_default() != listing {
            return Err(format!(
                "bindings/api/{language}.txt is out of date: run cargo xtask bindings, and review what changed"
            )
            .into());
        }
    }
    Ok(())
}
