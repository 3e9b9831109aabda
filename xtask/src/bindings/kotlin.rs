//! What the generated Kotlin lacks: an error's own text as its message, and a face that Java can call without pain.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::{aar, size};
use crate::command::{Made, Outcome, Told, command, once, run, target_dir};
use crate::package::put;
use crate::packs::root;
use crate::tools::{JAVA, MAVEN};
use crate::tree::files;

/// Mends the generated file. Each change has to find its place, so that a new generator cannot pass over it in silence.
pub(crate) fn polish(folder: &Path) -> Outcome {
    let path = folder.join("vn/checho/checho.kt");
    let mut text = fs::read_to_string(&path)?;
    // The message would be a list of fields.
    replace(&mut text, "get() = \"failure=${ `failure` }\"", "get() = failure.toString()")?;
    // Constructors of the law, as statics.
    for (constructor, marks) in [("national", "@JvmStatic"), ("fromPack", "@JvmStatic @JvmOverloads")] {
        let declared = format!("@Throws(ChechoException::class) fun `{constructor}`(");
        replace(&mut text, &declared, &format!("{marks} {declared}"))?;
    }
    // What Rust calls an error, Kotlin throws.
    fs::write(&path, overloads(&throws(&text)))?;
    Ok(())
}

fn replace(text: &mut String, from: &str, to: &str) -> Outcome {
    if text.matches(from).count() != 1 {
        return Err(
            format!("the generated Kotlin does not hold “{from}” once: look at what the generator changed").into()
        );
    }
    *text = text.replace(from, to);
    Ok(())
}

/// "# Errors" and the lines below it, as KDoc says it.
fn throws(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let bare = line.trim_start();
        let pending = lines.last().is_some_and(|last| last.trim_end().ends_with("* # Errors"));
        match bare.strip_prefix("* ").filter(|_| pending) {
            Some(said) => {
                lines.pop();
                let indent = " ".repeat(line.len().saturating_sub(bare.len()));
                lines.push(format!("{indent}* @throws ChechoException {said}"));
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n") + "\n"
}

/// Java has no named arguments: whatever has a default may be left out from the end.
fn overloads(text: &str) -> String {
    let mut pieces = text.split("\ndata class ");
    let mut polished = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        polished.push_str("\ndata class ");
        let fields = piece.split("\n){").next().unwrap_or_default().split("\n)\n").next().unwrap_or_default();
        let has_default = fields.lines().any(|line| line.trim_start().starts_with("val `") && line.contains(" = "));
        match piece.split_once(" (").filter(|_| has_default) {
            Some((name, rest)) => polished.push_str(&format!("{name} @JvmOverloads constructor({rest}")),
            None => polished.push_str(piece),
        }
    }
    polished
}

/// Where the Maven project lies.
const PROJECT: &str = "bindings/kotlin";

/// The project, once Maven's own repository has the package of it.
static INSTALLED: Made = Mutex::new(None);

/// A program that uses the package as any program would.
const EXAMPLE: &str = "examples/kotlin-worklist";

/// Builds the package, runs its tests on the real library, and the example.
pub(crate) fn test() -> Outcome<Vec<String>> {
    let project = prepared()?;
    maven(&project, "install", &[])?;
    once(&INSTALLED, || Ok(project.clone()))?;
    let mut notes = vec![format!("{} tests", tests(&project.join("target/surefire-reports"))?)];
    notes.extend(fs::read_to_string(project.join("target/measured.txt"))?.lines().map(str::to_owned));
    let example = root().join(EXAMPLE);
    let printed = maven(&example, "verify", &[])?;
    let expected = fs::read_to_string(example.join("expected.txt"))?;
    if printed != expected {
        return Err(format!("{EXAMPLE} prints something else than its expected.txt:\n{printed}").into());
    }
    notes.push("the example prints what it says".to_owned());
    Ok(notes)
}

/// So many calls in one process of the JVM, which must not grow.
pub(crate) fn soak(calls: u32) -> Told {
    let project = prepared()?;
    let calls = format!("-Dchecho.calls={calls}");
    maven(&project, "test-compile", &["surefire:test@default-test", "-Dtest=SharingTest#many*", &calls])?;
    Ok(fs::read_to_string(project.join("target/measured.txt"))?.lines().map(str::to_owned).collect())
}

/// The project with all that Maven needs: Kotlin from the built library, and the library itself.
fn prepared() -> Outcome<PathBuf> {
    static PREPARED: Made = Mutex::new(None);
    once(&PREPARED, || {
        JAVA.require()?;
        MAVEN.require()?;
        let project = root().join(PROJECT);
        let generated = project.join("target/generated");
        for (package, language, native) in
            [(super::LIBRARY, "checho", "native"), (super::MEASURE, "measure", "native-measure")]
        {
            let library = super::library(package)?;
            super::generate("kotlin", &library, &generated.join(language))?;
            carry(&library, &generated.join(native))?;
        }
        Ok(project)
    })
}

/// The jars in `target/packages/kotlin`, and the Android library where the NDK's linker is.
pub(crate) fn package() -> Outcome<Vec<String>> {
    let project = prepared()?;
    maven(&project, "package", &["-DskipTests", "-Pdocs"])?;
    let mut told = Vec::new();
    for ending in ["", "-sources", "-javadoc"] {
        let jar = project.join(format!("target/checho-{}{ending}.jar", env!("CARGO_PKG_VERSION")));
        told.push(size(&put(&jar, "kotlin")?)?);
    }
    match std::env::var_os("ANDROID_NDK_HOME") {
        Some(ndk) => told.push(size(&put(&aar::assemble(Path::new(&ndk))?, "kotlin")?)?),
        None => told.push("no AAR: ANDROID_NDK_HOME names no NDK, whose linker it takes".to_owned()),
    }
    Ok(told)
}

/// What a program prints that has the package from Maven.
pub(crate) fn program(code: &str) -> Outcome<String> {
    once(&INSTALLED, || {
        let project = prepared()?;
        maven(&project, "install", &["-Dmaven.test.skip"])?;
        Ok(project)
    })?;
    let folder = target_dir()?.join("readme/kotlin");
    let source = folder.join("src/main/kotlin");
    fs::create_dir_all(&source)?;
    fs::copy(root().join(EXAMPLE).join("pom.xml"), folder.join("pom.xml"))?;
    fs::write(source.join("Readme.kt"), code)?;
    maven(&folder, "verify", &["-Dexec.mainClass=ReadmeKt"])
}

/// JNA finds the library in the jar by this folder's name.
fn carry(library: &Path, folder: &Path) -> Outcome {
    let arch = std::env::consts::ARCH.replace('_', "-");
    let folder = folder.join(format!("{}-{arch}", std::env::consts::OS));
    fs::create_dir_all(&folder)?;
    fs::copy(library, folder.join(library.file_name().unwrap_or_default()))?;
    Ok(())
}

/// Runs Maven and gives what was printed, by itself when something is wrong or by the program that it ran.
fn maven(project: &Path, goal: &str, more: &[&str]) -> Outcome<String> {
    // Into a file: what it prints elsewhere it decorates, whether or not somebody looks.
    let log = target_dir()?.join("maven.log");
    let mut maven = command("mvn", &["--batch-mode", "--no-transfer-progress", "--quiet", "--log-file"]);
    // No compiler stays behind as a daemon when we are done.
    maven.arg(&log).arg("--file").arg(project).arg(goal).arg("-Dkotlin.compiler.daemon=false").args(more);
    // Cargo names its own folders there, and JNA would take a library from them instead of the one in the jar.
    maven.env_remove("LD_LIBRARY_PATH");
    let done = run(&mut maven);
    let printed = fs::read_to_string(&log).unwrap_or_default();
    done.map_err(|error| format!("{printed}\n{error}"))?;
    Ok(printed)
}

/// How many tests Maven ran.
fn tests(reports: &Path) -> Outcome<u32> {
    let mut count = 0_u32;
    for report in files(reports, "xml")? {
        let text = fs::read_to_string(report)?;
        let suite = text.split("<testsuite ").nth(1).and_then(|rest| rest.split(" tests=\"").nth(1));
        count = count.saturating_add(suite.and_then(|rest| rest.split('"').next()?.parse().ok()).unwrap_or(0));
    }
    if count == 0 { Err("no Kotlin test ran".into()) } else { Ok(count) }
}
