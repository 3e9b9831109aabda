//! The Swift package: assembled, built in Swift 6 mode, and its tests, the example and the README run on Linux.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use super::{size, xcframework};
use crate::command::{Made, Outcome, cargo, command, once, run, succeeds, target_dir};
use crate::packs::root;
use crate::tools::require_target;

/// Where the Swift project lies.
const PROJECT: &str = "bindings/swift";
const EXAMPLE: &str = "examples/swift-worklist";

/// Where a machine may stand, and the language it may speak.
const ELSEWHERE: [(&str, &str); 4] = [
    ("UTC", "C.UTF-8"),
    ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8"),
    ("America/St_Johns", "en_CA.UTF-8"),
    ("UTC", "tr_TR.UTF-8"),
];

/// Assembles the package and proves it.
pub(crate) fn test() -> Outcome<Vec<String>> {
    let told = toolchain()?;
    let package = package()?;
    let mut notes = vec![told.lines().last().unwrap_or_default().to_owned()];
    notes.extend(tests(&package)?);
    let expected = fs::read_to_string(root().join(EXAMPLE).join("expected.txt"))?;
    let printed = program(&fs::read_to_string(root().join(EXAMPLE).join("Sources/Worklist/main.swift"))?)?;
    if printed != expected {
        return Err(format!("{EXAMPLE} prints something else than its expected.txt:\n{printed}").into());
    }
    notes.push("the example prints what it says".to_owned());
    Ok(notes)
}

fn toolchain() -> Outcome<String> {
    let toolchain = root().join(PROJECT).join("toolchain.sh");
    if !succeeds(&toolchain.to_string_lossy(), &["there"]) {
        println!("\n  unpacking Debian's Swift into the cache: the Swift package is built and tested with it");
    }
    run(&mut command(toolchain, &["ensure"]))
}

/// The package, and in it the framework that Xcode takes, as far as a machine without it can make it.
pub(crate) fn package_told() -> Outcome<Vec<String>> {
    let package = package()?;
    let archive = library(&package).join("libchecho_bindings.a");
    Ok(vec![package.display().to_string(), size(&archive)?, xcframework::assemble(&package)?])
}

/// The package as programs use it, in `target/packages/swift`.
fn package() -> Outcome<PathBuf> {
    static ASSEMBLED: Made = Mutex::new(None);
    once(&ASSEMBLED, assemble)
}

fn assemble() -> Outcome<PathBuf> {
    let package = target_dir()?.join("packages/swift");
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    for part in ["Sources", "Tests", "Package.swift", "README.md"] {
        copy(&root().join(PROJECT).join(part), &package.join(part))?;
    }
    let generated = target_dir()?.join("swift/generated");
    super::generate("swift", &super::library(super::LIBRARY)?, &generated)?;
    fs::copy(generated.join("CheCho.swift"), package.join("Sources/CheCho/CheCho.swift"))?;
    let header = package.join("Sources/CheChoFFI");
    fs::create_dir_all(&header)?;
    fs::copy(generated.join("CheChoFFI.h"), header.join("CheChoFFI.h"))?;
    fs::write(header.join("module.modulemap"), "module CheChoFFI {\n    header \"CheChoFFI.h\"\n    export *\n}\n")?;
    let library = library(&package);
    fs::create_dir_all(&library)?;
    fs::copy(archive(None)?, library.join("libchecho_bindings.a"))?;
    Ok(package)
}

/// The static library for this machine.
fn library(package: &Path) -> PathBuf {
    package.join(format!("lib/{}-{}", std::env::consts::OS, std::env::consts::ARCH))
}

/// A file, or a folder with all in it.
fn copy(from: &Path, to: &Path) -> Outcome {
    if !from.is_dir() {
        fs::copy(from, to)?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// A Swift command on a package, with these variables in its environment.
fn swift(folder: &Path, package: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Outcome<Command> {
    let target = target_dir()?;
    // One for the package and the example, so that the library is compiled once.
    let scratch = target.join("swift/build");
    fs::create_dir_all(&scratch)?;
    let mut swift = command(root().join(PROJECT).join("toolchain.sh"), &["run"]);
    let sees = std::env::join_paths([root(), target.clone()])?;
    swift.env("SWIFT_SEES", sees).arg(folder).arg("env");
    swift.args(variables.iter().map(|(name, value)| format!("{name}={value}")));
    swift.arg(format!("CHECHO_REPOSITORY={}", root().display())).arg(format!("CHECHO_PACKAGE={}", package.display()));
    swift.arg("swift").args(arguments.iter().take(1)).arg("--scratch-path").arg(scratch);
    // What is signed and fetched elsewhere has no part in this.
    swift.args(["--disable-sandbox", "-Xlinker"]).arg(format!("-L{}", library(package).display()));
    swift.args(arguments.iter().skip(1));
    Ok(swift)
}

fn tests(package: &Path) -> Outcome<Vec<String>> {
    let (mut notes, mut count) = (Vec::new(), 0_u32);
    for (at, (zone, language)) in ELSEWHERE.into_iter().enumerate() {
        let arguments: &[&str] = if at == 0 {
            &["test"]
        } else {
            &["test", "--skip-build", "--filter", "testEvery(ScenarioHas|Clock)|testTheMachine"]
        };
        let printed = run(&mut swift(package, package, &[("TZ", zone), ("LC_ALL", language)], arguments)?)
            .map_err(|error| format!("TZ={zone} LC_ALL={language}: {error}"))?;
        let ran = printed.lines().filter_map(|line| line.trim().strip_prefix("Executed "));
        let ran = ran.filter_map(|rest| rest.split(' ').next()?.parse::<u32>().ok()).max().unwrap_or(0);
        if ran == 0 {
            return Err(format!("{printed}\nno Swift test ran").into());
        }
        count = count.max(ran);
        notes.extend(printed.lines().filter_map(|line| line.strip_prefix("measured: ")).map(str::to_owned));
    }
    notes.insert(0, format!("{count} tests; the vectors in {} time zones and locales", ELSEWHERE.len()));
    Ok(notes)
}

/// What a program prints that depends on the package as the example does.
pub(crate) fn program(code: &str) -> Outcome<String> {
    toolchain()?;
    let package = package()?;
    let work = target_dir()?.join("swift/example");
    let sources = work.join("Sources/Worklist");
    fs::create_dir_all(&sources)?;
    fs::copy(root().join(EXAMPLE).join("Package.swift"), work.join("Package.swift"))?;
    fs::write(sources.join("main.swift"), code)?;
    run(&mut swift(&work, &package, &[], &["build", "--quiet"])?)?;
    let output = swift(&work, &package, &[], &["run", "--skip-build", "--quiet"])?.output()?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(printed)
    } else {
        Err(format!("{printed}{}", String::from_utf8_lossy(&output.stderr)).into())
    }
}

/// A static library for this machine or another; no linker takes part, so any machine can make it.
pub(super) fn archive(target: Option<&str>) -> Outcome<PathBuf> {
    let mut build = cargo(&["rustc", "--quiet", "--locked", "--release", "--package", super::LIBRARY, "--lib"]);
    build.args(["--crate-type", "staticlib"]);
    let mut folder = target_dir()?;
    if let Some(target) = target {
        require_target(target)?;
        build.args(["--target", target]);
        folder.push(target);
    }
    run(&mut build)?;
    Ok(folder.join("release/libchecho_bindings.a"))
}
