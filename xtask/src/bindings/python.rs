//! The Python package: a wheel, proved by its own tests, by a type checker and by the example.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::command::{Made, Outcome, command, once, run, succeeds, target_dir};
use crate::packs::root;
use crate::tools::{locale, python_tools};

/// Where the Python project lies.
const PROJECT: &str = "bindings/python";

/// Builds the wheel, installs it as a user would, and runs types, tests and the example.
pub(crate) fn test() -> Outcome<Vec<String>> {
    let wheel = wheel()?;
    let python = installed(&wheel)?;
    let mut notes = vec![super::size(&wheel)?];
    types(&python)?;
    notes.extend(tests(&python)?);
    let example = run(command(&python, &["examples/python-worklist/worklist.py"]).env_remove("PYTHONPATH"))?;
    let expected = fs::read_to_string(root().join("examples/python-worklist/expected.txt"))?;
    if example != expected {
        return Err(format!("examples/python-worklist prints something else than its expected.txt:\n{example}").into());
    }
    notes.push("the example prints what it says".to_owned());
    Ok(notes)
}

/// What a program prints that has the wheel.
pub(crate) fn program(code: &str) -> Outcome<String> {
    run(command(installed(&wheel()?)?, &["-c", code]).env_remove("PYTHONPATH"))
}

/// The wheel for this machine, in `target/packages/python`.
pub(crate) fn wheel() -> Outcome<PathBuf> {
    static BUILT: Made = Mutex::new(None);
    once(&BUILT, build)
}

fn build() -> Outcome<PathBuf> {
    let tools = python_tools()?;
    let target = target_dir()?;
    // The generator that maturin looks for: ours, with what it lacks.
    let folder = target.join("python/bin");
    fs::create_dir_all(&folder)?;
    let generator = folder.join("uniffi-bindgen");
    let own = std::env::current_exe()?;
    let script = format!(
        "#!/bin/sh\nwhile [ $# -gt 0 ]; do [ \"$1\" = --out-dir ] && out=$2; shift; done\nexec \"{}\" bindings python \
         \"$out\"\n",
        own.display()
    );
    fs::write(&generator, script)?;
    fs::set_permissions(&generator, fs::Permissions::from_mode(0o755))?;
    let packages = target.join("packages/python");
    if packages.exists() {
        fs::remove_dir_all(&packages)?;
    }
    let mut maturin = command(tools.join("bin/maturin"), &["build", "--release", "--locked", "--quiet"]);
    maturin.args(["--compatibility", "linux", "--out"]).arg(&packages).current_dir(root().join(PROJECT));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(folder).chain(std::env::split_paths(&path));
    run(maturin.env("PATH", std::env::join_paths(paths)?))?;
    let wheel = fs::read_dir(&packages)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut wheel = wheel.filter(|path| path.extension().is_some_and(|ending| ending == "whl"));
    wheel.next().ok_or_else(|| "maturin made no wheel".into())
}

/// A Python that has the wheel, and beside it the tools.
fn installed(wheel: &Path) -> Outcome<PathBuf> {
    let (tools, venv) = (python_tools()?, target_dir()?.join("python/venv"));
    let python = venv.join("bin/python");
    if !succeeds(&python.to_string_lossy(), &["-c", ""]) {
        run(command("python3", &["-m", "venv", "--clear", "--without-pip"]).arg(&venv))?;
    }
    let site =
        |python: &Path| run(&mut command(python, &["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]));
    let packages = site(&tools.join("bin/python"))?;
    fs::write(Path::new(site(&python)?.trim()).join("tools.pth"), packages)?;
    let mut pip = command(tools.join("bin/pip"), &["--quiet", "--disable-pip-version-check", "--python"]);
    run(pip.arg(&python).args(["install", "--no-deps", "--force-reinstall", "--no-index"]).arg(wheel))?;
    Ok(python)
}

/// The package as it is installed, its tests and the example, as strictly as the checker can.
fn types(python: &Path) -> Outcome {
    let cache = target_dir()?.join("python/mypy");
    let tests: &[&str] = &["bindings/python/tests", "examples/python-worklist"];
    for what in [["-p", "checho"].as_slice(), tests] {
        let mut mypy = command(python, &["-m", "mypy", "--strict", "--config-file", "bindings/python/pyproject.toml"]);
        run(mypy.arg("--cache-dir").arg(&cache).arg("--python-executable").arg(python).args(what))?;
    }
    Ok(())
}

/// Where a machine may stand, and the language it may speak.
const ELSEWHERE: [(&str, &str); 4] =
    [("UTC", "C.UTF-8"), ("Asia/Ho_Chi_Minh", "C.UTF-8"), ("America/St_Johns", "C.UTF-8"), ("UTC", "tr_TR.UTF-8")];

fn tests(python: &Path) -> Outcome<Vec<String>> {
    let target = target_dir()?.join("python");
    let measure = super::library(super::MEASURE)?;
    let beside = target.join("measure");
    super::generate("python", &measure, &beside)?;
    fs::copy(&measure, beside.join(measure.file_name().unwrap_or_default()))?;
    let locales = locale("tr_TR")?;
    let measured = target.join("measured.txt");
    fs::write(&measured, "")?;
    let pytest = |arguments: &[&str], (zone, language): (&str, &str)| {
        let mut pytest =
            command(python, &["-m", "pytest", "--quiet", "-p", "no:cacheprovider", "bindings/python/tests"]);
        pytest.args(arguments).env("TZ", zone).env("LC_ALL", language).env("LOCPATH", &locales);
        pytest.env("PYTHONPATH", &beside).env("CHECHO_MEASURED", &measured).env("PYTHONDONTWRITEBYTECODE", "1");
        let printed = run(&mut pytest)?;
        let passed = printed.lines().last().and_then(|line| line.split(" passed").next());
        passed.and_then(|count| count.parse::<u32>().ok()).ok_or_else(|| format!("{printed}\nno test ran").into())
    };
    let all = pytest(&[], ("UTC", "C.UTF-8"))?;
    for elsewhere in ELSEWHERE {
        let again: Outcome<u32> = pytest(&["-k", "test_conformance"], elsewhere);
        again.map_err(|error| format!("TZ={} LC_ALL={}: {error}", elsewhere.0, elsewhere.1))?;
    }
    let mut notes = vec![format!("{all} tests; the vectors in {} time zones and locales", ELSEWHERE.len())];
    notes.extend(fs::read_to_string(measured)?.lines().map(str::to_owned));
    Ok(notes)
}
