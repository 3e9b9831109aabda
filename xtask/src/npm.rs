//! `cargo xtask npm`: the npm package `checho`, one build for Node, bundlers, browsers and workers.
//!
//! The module and the texts stand in JavaScript as strings: nothing is looked for beside the script, so that bundlers and
//! plain web servers need no configuration, and the package has no network of its own.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::command::{Made, Outcome, Told, cargo, command, once, run, target_dir};
use crate::packs::root;
use crate::tools;

/// What a page loads before it decides, compressed with brotli as web servers do: no more than this, in bytes. The budget of
/// the product is 150 KB; the code alone is above it today, and this holds what was reached.
const BUDGET: u64 = 480_000;

/// What the compiler uses beyond the first WebAssembly, all of it in every browser and in Node 20.
const FEATURES: [&str; 7] = [
    "sign-ext",
    "bulk-memory",
    "bulk-memory-opt",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
];

/// Where the package is built.
pub(crate) fn folder() -> Outcome<PathBuf> {
    Ok(target_dir()?.join("packages/npm/checho"))
}

/// Builds the package and prints its sizes.
pub(crate) fn command_line() -> Outcome {
    let folder = build()?;
    println!("{}", folder.display());
    for (what, bytes) in sizes(&folder)? {
        println!("{what:<24} {bytes:>9} bytes of brotli");
    }
    Ok(())
}

/// Builds the package.
pub(crate) fn build() -> Outcome<PathBuf> {
    static BUILT: Made = Mutex::new(None);
    once(&BUILT, assemble)
}

fn assemble() -> Outcome<PathBuf> {
    tools::NODE.require()?;
    tools::node_modules(&root().join("wasm/tests"), "they build and test the npm package")?;
    bound(&module("checho-wasm-measure", &[])?, "measure")?;
    // One after the other: the compiler gives the first two the same name.
    let parts = [
        ("case-", bound(&module("checho-wasm", &["--features", "forms"])?, "case")?),
        ("", bound(&module("checho-wasm", &[])?, "parts")?),
        ("word-", bound(&module("checho-wasm-word", &[])?, "word")?),
    ];
    let folder = folder()?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for file in fs::read_dir(root().join("wasm/npm"))? {
        let file = file?.path();
        fs::copy(&file, folder.join(file.file_name().unwrap_or_default()))?;
    }
    for (prefix, parts) in parts {
        let code = latin(&fs::read(optimised(&parts.join("checho_bg.wasm"))?)?);
        fs::copy(parts.join("checho.js"), folder.join(format!("{prefix}module.js")))?;
        fs::write(folder.join(format!("{prefix}code.js")), format!("export default \"{code}\";\n"))?;
    }
    for part in ["texts", "rest"] {
        let text = fs::read_to_string(root().join(format!("core/packs/compiled/vn.{part}.json")))?;
        fs::write(folder.join(format!("{part}.js")), format!("export default {};\n", serde_json::to_string(&text)?))?;
    }
    Ok(folder)
}

/// A WebAssembly module as the compiler leaves it. The library is without its texts, for size: once as it decides, and once
/// with case files, for those who keep them; there is one that only writes Word files, and one that only gives back what it
/// gets, for tests.
fn module(package: &str, features: &[&str]) -> Outcome<PathBuf> {
    let target = "wasm32-unknown-unknown";
    tools::require_target(target)?;
    let mut build = cargo(&["build", "--quiet", "--locked", "--profile", "web", "--target", target]);
    run(build.args(["--package", package]).args(features))?;
    Ok(target_dir()?.join(target).join("web").join(format!("{}.wasm", package.replace('-', "_"))))
}

/// Where a module's parts lie: itself and its JavaScript, by wasm-bindgen.
fn bound(module: &Path, name: &str) -> Outcome<PathBuf> {
    let parts = target_dir()?.join("npm").join(name);
    fs::create_dir_all(&parts)?;
    let mut glue = cargo(&["run", "--quiet", "--locked", "--manifest-path"]);
    glue.arg(root().join("wasm/glue/Cargo.toml")).arg("--target-dir").arg(target_dir()?.join("glue"));
    run(glue.arg("--").arg(module).arg(&parts))?;
    Ok(parts)
}

/// The module, made smaller; again only when it changed, as that takes half a minute.
fn optimised(module: &Path) -> Outcome<PathBuf> {
    let bytes = fs::read(module)?;
    let digest = checho::canonical::Digest::of(&bytes).to_string();
    let (made, mark) = (module.with_extension("small.wasm"), module.with_extension("small.of"));
    if made.is_file() && fs::read_to_string(&mark).is_ok_and(|of| of == digest) {
        return Ok(made);
    }
    let optimiser = root().join("wasm/tests/node_modules/.bin/wasm-opt");
    let mut optimise = command(optimiser, &["-O2", "--strip-debug", "--strip-producers"]);
    run(optimise.args(FEATURES.map(|feature| format!("--enable-{feature}"))).arg(module).arg("-o").arg(&made))?;
    fs::write(mark, digest)?;
    Ok(made)
}

/// Bytes as a JavaScript string of the characters 0 to 255: compressed, it is hardly longer than the bytes.
fn latin(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        match byte {
            0 => text.push_str("\\x00"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            other => text.push(char::from(*other)),
        }
    }
    text
}

/// What a browser loads: code, law, glue, and what it loads later if a page asks for it.
fn sizes(folder: &Path) -> Outcome<Vec<(String, u64)>> {
    const BROTLI: &str = "const z=require('zlib'),fs=require('fs'),c=z.constants;for(const f of process.argv.slice(1)){\
        const b=fs.readFileSync(f);console.log(z.brotliCompressSync(b,{params:{[c.BROTLI_PARAM_QUALITY]:11,\
        [c.BROTLI_PARAM_LGWIN]:24,[c.BROTLI_PARAM_SIZE_HINT]:b.length}}).length)}";
    let of = |names: &[&str]| -> Outcome<u64> {
        let mut node = command("node", &["-e", BROTLI]);
        node.args(names.iter().map(|name| folder.join(name)));
        run(&mut node)?.lines().map(|line| Ok(line.trim().parse::<u64>()?)).sum()
    };
    let lean = root().join("core/packs/compiled/vn.lean.json");
    let lean = of(&[&lean.to_string_lossy()])?;
    let code = of(&["code.js"])?.saturating_sub(lean);
    let glue = of(&["index.js", "library.js", "documents.js", "module.js"])?;
    let (texts, rest) = (of(&["texts.js"])?, of(&["rest.js"])?);
    let cases = of(&["case.js", "case-module.js", "case-code.js"])?;
    let word = of(&["word.js", "word-module.js", "word-code.js"])?;
    let at_once = [code, lean, glue, texts].iter().fold(0_u64, |sum, size| sum.saturating_add(*size));
    let named = [("code", code), ("law: what decides", lean), ("law: texts", texts), ("glue", glue)];
    let named = named.into_iter().chain([
        ("at once, in all", at_once),
        ("later: every text", rest),
        ("case files, instead", cases),
        ("Word files, beside", word),
    ]);
    Ok(named.map(|(what, size)| (what.to_owned(), size)).collect())
}

/// The package as npm takes it, in `target/packages/npm`.
pub(crate) fn archive() -> Outcome<PathBuf> {
    let folder = build()?;
    let beside = folder.parent().unwrap_or(&folder);
    run(command("npm", &["pack", "--silent", "--pack-destination"]).arg(beside).current_dir(&folder))?;
    Ok(beside.join(format!("checho-{}.tgz", env!("CARGO_PKG_VERSION"))))
}

/// A project that has installed the package.
fn project(name: &str) -> Outcome<PathBuf> {
    let project = target_dir()?.join("readme").join(name);
    fs::create_dir_all(&project)?;
    fs::write(project.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
    let install = ["install", "--offline", "--no-audit", "--no-fund", "--no-package-lock", "--silent"];
    run(command("npm", &install).arg(archive()?).current_dir(&project))?;
    Ok(project)
}

/// What a program in TypeScript prints that has the package, checked as strictly as the compiler can.
pub(crate) fn program(code: &str) -> Outcome<String> {
    let project = project("npm")?;
    fs::write(project.join("program.ts"), code)?;
    let options = serde_json::json!({
        "strict": true, "skipLibCheck": false, "module": "nodenext", "target": "es2022", "lib": ["es2022", "dom"], "types": []
    });
    let described = serde_json::json!({ "compilerOptions": options, "files": ["program.ts"] });
    fs::write(project.join("tsconfig.json"), described.to_string())?;
    let compiler = root().join("wasm/tests/node_modules/typescript/bin/tsc");
    run(command("node", &[]).arg(compiler).current_dir(&project))?;
    run(command("node", &["program.js"]).current_dir(&project))
}

/// What a page writes to the console of a real browser that gets the package from the page's own server.
pub(crate) fn page(code: &str) -> Outcome<String> {
    tools::CHROMIUM.require()?;
    let project = project("page")?;
    fs::write(project.join("index.html"), code)?;
    run(command("node", &["wasm/tests/page.js"]).arg(project))
}

/// The stage: builds the package, holds its size, and runs its tests in Node and Chromium.
pub(crate) fn test() -> Outcome<Vec<String>> {
    tools::CHROMIUM.require()?;
    let folder = build()?;
    let sizes = sizes(&folder)?;
    let mut told = String::new();
    for (what, bytes) in &sizes {
        let _ = write!(told, "{}{what} {bytes}", if told.is_empty() { "brotli bytes: " } else { ", " });
    }
    let at_once = sizes.iter().find(|(what, _)| what.starts_with("at once")).map_or(u64::MAX, |(_, bytes)| *bytes);
    if at_once > BUDGET {
        return Err(format!("a page loads {at_once} bytes, the budget is {BUDGET}; {told}").into());
    }
    let printed = node_tests(&["--test"], None)?;
    let count = |what: &str| -> u32 {
        let line = printed.lines().rev().find_map(|line| line.strip_prefix(&format!("# {what} ")));
        line.and_then(|number| number.trim().parse().ok()).unwrap_or_default()
    };
    if count("pass") == 0 || count("skipped") > 0 || count("todo") > 0 {
        return Err(format!("tests of the npm package were skipped or none ran:\n{printed}").into());
    }
    Ok([format!("{} tests", count("pass")), told].into_iter().chain(measured(&printed)).collect())
}

/// So many decisions in one process of Node, which must not grow.
pub(crate) fn soak(calls: u32) -> Told {
    let printed = node_tests(&["--test", "--test-name-pattern=many calls"], Some(calls))?;
    let told: Vec<String> = measured(&printed).collect();
    if told.is_empty() { Err(format!("nothing was measured:\n{printed}").into()) } else { Ok(told) }
}

/// The tests of the package in Node and Chromium, and what they print.
fn node_tests(options: &[&str], calls: Option<u32>) -> Outcome<String> {
    let (folder, tests) = (build()?, root().join("wasm/tests"));
    let mut node = command("node", options);
    node.arg("--test-reporter=tap").arg(&tests).current_dir(&tests);
    node.env("CHECHO_PACKAGE", folder).env("CHECHO_MEASURE", target_dir()?.join("npm/measure"));
    if let Some(calls) = calls {
        node.env("CHECHO_CALLS", calls.to_string());
    }
    run(&mut node)
}

/// What the tests say that they measured.
fn measured(printed: &str) -> impl Iterator<Item = String> {
    printed.lines().filter_map(|line| line.trim().strip_prefix("# measured: ")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[test]
    fn every_byte_is_one_character_of_a_string() {
        let all: Vec<u8> = (0..=255).collect();
        let text = latin(&all);
        assert!(text.starts_with("\\x00\u{1}"));
        assert_eq!(text.chars().filter(|c| *c as u32 > 127).count(), 128);
    }
}
