//! What the stages need beyond cargo. Whatever is missing is installed, with one line saying what and why.

use std::fs;
use std::path::{Path, PathBuf};

use checho::canonical::Digest;

use crate::command::{Outcome, cargo, command, run, succeeds};

/// A program from the Rust registry, kept outside the tree so that clean checkouts share it.
pub(crate) struct CargoTool {
    name: &'static str,
    version: &'static str,
    why: &'static str,
}

pub(crate) const DENY: CargoTool = CargoTool {
    name: "cargo-deny",
    version: "0.20.2",
    why: "it checks licences, duplicates and sources of dependencies",
};

pub(crate) const FUZZ: CargoTool =
    CargoTool { name: "cargo-fuzz", version: "0.13.2", why: "it builds and runs the fuzz targets" };

impl CargoTool {
    /// Where it is, installing it first when it is not there in this version.
    pub(crate) fn path(&self) -> Outcome<PathBuf> {
        let Self { name, version, why } = self;
        let cache = cache()?;
        let path = cache.join("bin").join(name);
        let found = command(&path, &["--version"]).output();
        if found.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim_end().ends_with(version)) {
            return Ok(path);
        }
        println!("\n  installing {name} {version} into {}: {why}", cache.display());
        let mut install = cargo(&["install", "--locked", "--root"]);
        // Its build products belong to no workspace: cargo throws them away when nobody names a place for them.
        install.arg(&cache).arg(format!("{name}@{version}")).env_remove("CARGO_TARGET_DIR");
        // They run for seconds: what a slower program costs is less than what a faster one takes to be built.
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
        install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        run(&mut install)?;
        Ok(path)
    }
}

/// `$CHECHO_TOOLS`, or `checho-tools` in the user's cache.
fn cache() -> Outcome<PathBuf> {
    let own = std::env::var_os("CHECHO_TOOLS").map(PathBuf::from);
    let user = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let cache = own.or_else(|| user.or(home).map(|cache| cache.join("checho-tools")));
    Ok(cache.ok_or("set HOME, or CHECHO_TOOLS to a folder for tools")?)
}

/// A program of the operating system.
pub(crate) struct SystemTool {
    program: &'static str,
    /// The Debian package it is in.
    package: &'static str,
    why: &'static str,
}

pub(crate) const VALGRIND: SystemTool =
    SystemTool { program: "valgrind", package: "valgrind", why: "it counts instructions and allocations" };

pub(crate) const NODE: SystemTool =
    SystemTool { program: "node", package: "nodejs", why: "the tests of the portal run in it" };

pub(crate) const NPM: SystemTool =
    SystemTool { program: "npm", package: "npm", why: "it installs what the tests of the portal need" };

pub(crate) const CHROMIUM: SystemTool = SystemTool {
    program: "chromium",
    package: "chromium",
    why: "the portal is tested in a real browser, and the forms are printed by it",
};

pub(crate) const PDF: SystemTool =
    SystemTool { program: "pdftotext", package: "poppler-utils", why: "it reads what the portal and the forms print" };

pub(crate) const WORD: SystemTool = SystemTool {
    program: "soffice",
    package: "libreoffice-writer-nogui",
    why: "it opens the forms for word processors, as an officer would",
};

/// Makes sure that there is a face with the metrics of Times New Roman, the one that papers ask for first: in a wider one, lines
/// and pages break elsewhere.
pub(crate) fn typeface() -> Outcome {
    let found = run(&mut command("fc-match", &["--format", "%{family}", "Times New Roman"])).unwrap_or_default();
    if ["Times New Roman", "Tinos", "Liberation Serif", "Nimbus Roman"].iter().any(|face| found.contains(face)) {
        return Ok(());
    }
    install(&["fonts-liberation", "fontconfig"], "papers are printed in a face with the metrics of Times New Roman")
}

/// WebKit is a library: what shows that it is there is the script that asks for it.
const WEBKIT: [&str; 4] = ["gir1.2-webkit2-4.1", "python3-gi", "xvfb", "xauth"];

/// Prints with WebKit, the engine of every browser view on iOS and macOS, by a script for Debian's own Python.
pub(crate) fn webkit(script: &str, folders: &[&Path]) -> Outcome {
    const PYTHON: &str = "/usr/bin/python3";
    let ready = succeeds("xvfb-run", &["--help"])
        && succeeds(PYTHON, &["-c", "import gi; gi.require_version('WebKit2', '4.1')"]);
    if !ready {
        install(&WEBKIT, "the forms are printed by WebKit too, as on iOS and macOS")?;
    }
    let mut print = command("xvfb-run", &["--auto-servernum", PYTHON, "-c", script]);
    // There is no graphics card to draw with.
    run(print.args(folders).env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")).map(drop)
}

pub(crate) const CPP: SystemTool =
    SystemTool { program: "c++", package: "g++", why: "the fuzzing engine is built with it" };

pub(crate) const MAVEN: SystemTool =
    SystemTool { program: "mvn", package: "maven", why: "it builds and tests the Kotlin package" };

pub(crate) const JAVA: SystemTool =
    SystemTool { program: "javac", package: "default-jdk-headless", why: "Kotlin and its tests run on it" };

const PYTHON_VENV: SystemTool =
    SystemTool { program: "python3", package: "python3-venv", why: "the Python package is built and tested with it" };

const LOCALES: SystemTool =
    SystemTool { program: "localedef", package: "locales", why: "answers may not depend on the machine's language" };

/// What the Python package is built, checked and tested with.
const PYTHON_TOOLS: [&str; 4] = ["maturin==1.16.0", "mypy==2.4.1", "pyarrow==26.0.1", "pytest==9.2.0"];

/// A virtual environment with these tools, kept outside the tree.
pub(crate) fn python_tools() -> Outcome<PathBuf> {
    let venv = cache()?.join("python");
    let (python, pip) = (venv.join("bin/python"), venv.join("bin/pip"));
    let frozen = run(&mut command(&pip, &["freeze", "--disable-pip-version-check"])).unwrap_or_default();
    let missing: Vec<&str> = PYTHON_TOOLS.into_iter().filter(|tool| !frozen.lines().any(|l| l == *tool)).collect();
    if missing.is_empty() {
        return Ok(venv);
    }
    if !succeeds("python3", &["-c", "import ensurepip"]) {
        PYTHON_VENV.install()?;
    }
    println!("\n  installing {} into {}: they build and check the Python package", missing.join(", "), venv.display());
    if !succeeds(&python.to_string_lossy(), &["-m", "pip", "--version"]) {
        run(command("python3", &["-m", "venv", "--clear"]).arg(&venv))?;
    }
    run(command(&pip, &["install", "--quiet", "--disable-pip-version-check"]).args(missing))?;
    Ok(venv)
}

/// A folder (for `LOCPATH`) that holds a locale which the machine itself may lack.
pub(crate) fn locale(name: &str) -> Outcome<PathBuf> {
    let folder = cache()?.join("locales");
    let path = folder.join(format!("{name}.UTF-8"));
    if !path.is_dir() {
        LOCALES.require()?;
        fs::create_dir_all(&folder)?;
        run(command("localedef", &["--inputfile", name, "--charmap", "UTF-8"]).arg(&path))?;
    }
    Ok(folder)
}

impl SystemTool {
    /// Makes sure that it is there.
    pub(crate) fn require(&self) -> Outcome {
        if succeeds(self.program, &["--version"]) || succeeds(self.program, &["-v"]) { Ok(()) } else { self.install() }
    }

    fn install(&self) -> Outcome {
        install(&[self.package], self.why)
    }
}

/// Installs packages of Debian, or says which are missing where that is not ours to do.
fn install(packages: &[&str], why: &str) -> Outcome {
    let names = packages.join(" ");
    let root = run(&mut command("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    if !root || !succeeds("apt-get", &["--version"]) {
        return Err(format!("{names} missing: install it, as {why}").into());
    }
    println!("\n  installing Debian's {names}: {why}");
    run(&mut command("apt-get", &["update", "--quiet"]))?;
    let args = ["install", "--yes", "--quiet", "--no-install-recommends"];
    run(command("apt-get", &args).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))?;
    Ok(())
}

/// Makes sure that a folder has the npm packages of its lock file: a link to where they are kept outside the tree.
pub(crate) fn node_modules(folder: &Path, why: &str) -> Outcome {
    const LINK: &str = "node_modules";
    NPM.require()?;
    let lock = folder.join("package-lock.json");
    let kept = cache()?.join("npm").join(Digest::of(&fs::read(&lock)?).to_string());
    let (modules, link) = (kept.join(LINK), folder.join(LINK));
    // npm writes this file last.
    if !modules.join(".package-lock.json").is_file() {
        println!("\n  installing the npm packages of {} into {}: {why}", folder.display(), kept.display());
        fs::create_dir_all(&kept)?;
        for file in ["package.json", "package-lock.json"] {
            fs::copy(folder.join(file), kept.join(file))?;
        }
        run(command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&kept))?;
    }
    if fs::read_link(&link).is_ok_and(|to| to == modules) {
        return Ok(());
    }
    match fs::symlink_metadata(&link) {
        Ok(there) if there.is_dir() => fs::remove_dir_all(&link)?,
        Ok(_) => fs::remove_file(&link)?,
        Err(_) => {}
    }
    Ok(std::os::unix::fs::symlink(modules, link)?)
}

/// Makes sure that the standard library for a target is there.
pub(crate) fn require_target(target: &str) -> Outcome {
    let print = run(&mut command("rustc", &["--print", "target-libdir", "--target", target]))?;
    if PathBuf::from(print.trim()).is_dir() {
        return Ok(());
    }
    println!("\n  adding the Rust target {target}: the library has to build for it");
    run(&mut command("rustup", &["target", "add", target]))?;
    Ok(())
}

/// Makes sure that a nightly compiler is there.
pub(crate) fn require_nightly() -> Outcome {
    if succeeds("rustup", &["run", "nightly", "rustc", "--version"]) {
        return Ok(());
    }
    Err("there is no nightly compiler, and fuzzing needs its instrumentation: run rustup toolchain install nightly"
        .into())
}
