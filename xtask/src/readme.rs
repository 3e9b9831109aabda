//! The lines that READMEs show: run as they stand, with the packages as they are shipped, and what they print compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::bindings::{kotlin, python, swift};
use crate::command::{Outcome, cargo, command, run, target_dir};
use crate::npm;
use crate::package;
use crate::packs::root;

/// A block of lines in a README: its language, and how a program of it runs and gives what it printed.
struct Shown {
    readme: &'static str,
    language: &'static str,
    ran: fn(&str) -> Outcome<String>,
}

const SHOWN: [Shown; 10] = [
    Shown { readme: "README.md", language: "rust", ran: rust },
    Shown { readme: "README.md", language: "kotlin", ran: kotlin::program },
    Shown { readme: "README.md", language: "swift", ran: swift::program },
    Shown { readme: "README.md", language: "python", ran: python::program },
    Shown { readme: "README.md", language: "ts", ran: npm::program },
    Shown { readme: "README.md", language: "html", ran: npm::page },
    Shown { readme: "bindings/kotlin/README.md", language: "kotlin", ran: kotlin::program },
    Shown { readme: "bindings/swift/README.md", language: "swift", ran: swift::program },
    Shown { readme: "bindings/python/README.md", language: "python", ran: python::program },
    Shown { readme: "wasm/npm/README.md", language: "ts", ran: npm::program },
];

/// The stage: all of them. Lines that two READMEs share run once.
pub(crate) fn test() -> Outcome<Vec<String>> {
    let mut printed: BTreeMap<String, String> = BTreeMap::new();
    let (mut told, mut faults) = (Vec::new(), Vec::new());
    for Shown { readme, language, ran } in SHOWN {
        let mut compared = || -> Outcome {
            let (code, shown) = lines(&root().join(readme), language)?;
            let prints = match printed.get(&code) {
                Some(prints) => prints.clone(),
                None => ran(&code)?,
            };
            printed.insert(code, prints.clone());
            if prints == shown { Ok(()) } else { Err(format!("it shows:\n{shown}and prints:\n{prints}").into()) }
        };
        match compared() {
            Ok(()) => told.push(format!("{language} of {readme}")),
            Err(error) => faults.push(format!("{readme}, {language}: {error}")),
        }
    }
    if faults.is_empty() { Ok(vec![told.join(", ")]) } else { Err(faults.join("\n").into()) }
}

/// The first block of code in a language, and the block of text after it.
fn lines(readme: &Path, language: &str) -> Outcome<(String, String)> {
    let text = fs::read_to_string(readme)?;
    let (code, rest) = block(&text, language).ok_or("no lines of code")?;
    let (printed, _) = block(rest, "text").ok_or("no text that is printed")?;
    Ok((code.to_owned(), printed.to_owned()))
}

/// The first block of a language, and what follows it.
fn block<'a>(text: &'a str, language: &str) -> Option<(&'a str, &'a str)> {
    let (_, rest) = text.split_once(&format!("\n```{language}\n"))?;
    let end = rest.find("\n```\n")?.saturating_add(1);
    rest.split_at_checked(end)
}

/// A program of the crate as it is packaged, with the dependencies that the README names.
fn rust(code: &str) -> Outcome<String> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let (dependencies, _) = block(&readme, "toml").ok_or("the README names no dependencies")?;
    let folder = target_dir()?.join("readme/rust");
    // Where the README says that the repository lies there is nothing but what the package holds.
    let beside = folder.join("che-cho");
    if beside.exists() {
        fs::remove_dir_all(&beside)?;
    }
    fs::create_dir_all(&beside)?;
    run(command("tar", &["--extract", "--gzip", "--file"])
        .arg(package::crate_file()?)
        .arg("--directory")
        .arg(&beside))?;
    let unpacked = fs::read_dir(&beside)?.next().ok_or("the crate is empty")??.path();
    fs::rename(unpacked, beside.join("core"))?;
    let program = folder.join("program");
    fs::create_dir_all(program.join("src"))?;
    fs::write(program.join("src/main.rs"), code)?;
    let manifest = format!(
        "[package]\nname = \"readme\"\nedition = \"2024\"\n\n{dependencies}\n[workspace]\n\n[profile.dev]\ndebug = \
         \"line-tables-only\"\n"
    );
    fs::write(program.join("Cargo.toml"), manifest)?;
    // What it is built of is what everything here is built of.
    fs::copy(root().join("Cargo.lock"), program.join("Cargo.lock"))?;
    let mut cargo = cargo(&["run", "--quiet"]);
    let output = cargo.env("CARGO_TARGET_DIR", target_dir()?).current_dir(&program).output()?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into())
    }
}
