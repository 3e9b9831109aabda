//! `cargo xtask portal`: serves `examples/portal` as a strict web server would, from this machine to this machine only.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::command::{Outcome, cargo, command, run, target_dir};
use crate::packs::root;
use crate::{npm, tools};

/// What the pages may do: load code, styles, pictures and data from here, compile WebAssembly, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Longest line of a request that is read.
const LINE: u64 = 8192;

/// A running server.
pub(crate) struct Portal {
    listener: TcpListener,
    places: Arc<Places>,
}

/// Where the files are.
struct Places {
    /// The pages, and below `checho/` the npm package.
    pages: PathBuf,
    package: PathBuf,
    /// Below `cases/`: the sample histories as case files, and the layers of provinces.
    cases: PathBuf,
}

/// `cargo xtask portal [--port N]`.
pub(crate) fn command_line(args: &[&str]) -> Outcome {
    let port = match args {
        [] => 8111,
        ["--port", port] => port.parse()?,
        _ => return Err("usage: cargo xtask portal [--port N]".into()),
    };
    let portal = Portal::open(port)?;
    println!("{}", portal.url()?);
    portal.serve();
    Ok(())
}

impl Portal {
    /// Builds the package and opens the port; 0 takes a free one.
    pub(crate) fn open(port: u16) -> Outcome<Self> {
        let places = Places { pages: root().join("examples/portal"), package: npm::build()?, cases: samples()? };
        Ok(Self { listener: TcpListener::bind((Ipv4Addr::LOCALHOST, port))?, places: Arc::new(places) })
    }

    /// Where a browser finds it.
    pub(crate) fn url(&self) -> Outcome<String> {
        Ok(format!("http://localhost:{}/", self.listener.local_addr()?.port()))
    }

    /// Answers until the process ends.
    pub(crate) fn serve(self) {
        for stream in self.listener.incoming().flatten() {
            let places = Arc::clone(&self.places);
            // A browser that goes away in the middle of an answer is no fault of ours.
            std::thread::spawn(move || answer(stream, &places).ok());
        }
    }
}

/// The sample histories as files that the page of cases opens, and the layers that a page may load. All names are invented.
fn samples() -> Outcome<PathBuf> {
    let folder = target_dir()?.join("portal-cases");
    let mut export = cargo(&["run", "--quiet", "--locked", "--package", "casefile", "--", "--export"]);
    run(export.arg(&folder))?;
    for layer in ["kon-tum", "cao-bang"] {
        let file = format!("{layer}.json");
        fs::copy(root().join("core/packs/compiled").join(&file), folder.join(&file))?;
    }
    Ok(folder)
}

fn answer(mut stream: TcpStream, places: &Places) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(std::io::Read::take(stream.try_clone()?, LINE));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let found = match method {
        "GET" | "HEAD" => places.file(target).and_then(|file| Some((kind(&file)?, fs::read(&file).ok()?))),
        _ => None,
    };
    let (status, kind, body) = match found {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain; charset=utf-8", b"not here\n".to_vec()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCross-Origin-Opener-Policy: same-origin\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

impl Places {
    /// The file that a request asks for; never one outside the two folders.
    fn file(&self, target: &str) -> Option<PathBuf> {
        let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
        let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if !plain || path.contains(['%', '\\', '\0']) {
            return None;
        }
        let below = |folder: &str| path.strip_prefix(folder);
        let file = match (below("checho/"), below("cases/")) {
            (Some(inside), _) => self.package.join(inside),
            (_, Some(inside)) => self.cases.join(inside),
            _ if path.starts_with("tests") => return None,
            _ if path.is_empty() || path.ends_with('/') => self.pages.join(path).join("index.html"),
            _ => self.pages.join(path),
        };
        file.is_file().then_some(file)
    }
}

fn kind(file: &Path) -> Option<&'static str> {
    Some(match file.extension().and_then(OsStr::to_str)? {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "jsonl" => "application/jsonl",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        _ => return None,
    })
}

/// The pages in a real browser: the tests of `examples/portal/tests`.
pub(crate) fn test() -> Outcome<Vec<String>> {
    tools::NODE.require()?;
    tools::CHROMIUM.require()?;
    tools::PDF.require()?;
    tools::typeface()?;
    let tests = root().join("examples/portal/tests");
    tools::node_modules(&tests, "the browser driver and the accessibility checker of the portal's tests")?;
    let portal = Portal::open(0)?;
    let url = portal.url()?;
    std::thread::spawn(move || portal.serve());
    let shots = target_dir()?.join("portal-screenshots");
    fs::create_dir_all(&shots)?;
    let mut node = command("node", &["--test", "--test-concurrency=2", "--test-reporter=tap", "."]);
    node.current_dir(&tests).env("PORTAL_URL", url).env("PORTAL_SCREENSHOTS", &shots);
    let printed = run(&mut node)?;
    let count = |name: &str| {
        printed.lines().find_map(|line| line.strip_prefix(name)?.trim().parse::<u32>().ok()).unwrap_or_default()
    };
    match (count("# pass "), count("# skipped ")) {
        (0, _) => Err("no test ran".into()),
        (_, 1..) => Err(format!("a test was skipped\n{printed}").into()),
        (passed, 0) => Ok(vec![format!("{passed} tests in Chromium; screenshots in {}", shots.display())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_two_folders_are_served() {
        let places =
            Places { pages: root().join("examples/portal"), package: root().join("core"), cases: root().join("tests") };
        let file = |target: &str| places.file(target);
        assert!(file("/").is_some_and(|file| file.ends_with("index.html")));
        assert!(file("/checho/Cargo.toml?x").is_some());
        assert!(file("/cases/README.md").is_some());
        for outside in
            ["/../Cargo.toml", "/checho/../Cargo.toml", "//etc/passwd", "/%2e%2e/Cargo.toml", "", "/tests/package.json"]
        {
            assert_eq!(file(outside), None, "{outside}");
        }
    }
}
