//! Compiles `core/packs/*` to the canonical JSON that the crate embeds.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use checho::canonical;
use checho::law::compile::{Source, compile};
use checho::law::{Pack, listed};

use crate::bindings::names;

/// The packs in the order of loading: national first, then layers.
pub(crate) const PACKS: [&str; 3] = ["vn", "kon-tum", "cao-bang"];

/// The checkout. Cargo names it when it runs this program: a kept target folder may have been built in another one.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Every TOML file below a folder, sorted by path.
fn sources(folder: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut sources = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") {
                let file = path.strip_prefix(root())?.display().to_string();
                sources.push(Source { file, text: fs::read_to_string(&path)? });
            }
        }
    }
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(sources)
}

/// Compiles one pack.
pub(crate) fn load(name: &str, below: &[&Pack]) -> Result<Pack, Box<dyn Error>> {
    Ok(compile(&sources(&root().join("core/packs").join(name))?, below)?)
}

/// Compiles all packs.
pub(crate) fn all() -> Result<Vec<(&'static str, Pack)>, Box<dyn Error>> {
    let national = load("vn", &[])?;
    let mut packs = Vec::new();
    for name in PACKS.into_iter().skip(1) {
        packs.push((name, load(name, &[&national])?));
    }
    packs.insert(0, ("vn", national));
    Ok(packs)
}

/// What is committed beside the sources, by file name.
fn products() -> Result<Products, Box<dyn Error>> {
    let (mut products, mut summary) = (Vec::new(), Vec::new());
    for (name, pack) in all()? {
        let text = canonical::to_string(&pack)?;
        summary.push(format!(
            "{name} {}: {} facts, {} rules, {} measures, {} duties, {} forms, {} bytes, SHA-256 {}",
            pack.pack.version,
            pack.fact.len(),
            pack.rule.len(),
            pack.measure.len(),
            pack.duty.len(),
            pack.form.len(),
            text.len(),
            pack.digest()?
        ));
        products.push((format!("core/packs/compiled/{name}.json"), text));
        products.push((format!("core/packs/compiled/{name}.sha256"), format!("{}\n", pack.digest()?)));
        if name == "vn" {
            let parts = pack.parts()?;
            let lean = canonical::to_string(&listed(parts.lean))?;
            products.push((format!("core/packs/compiled/{name}.lean.json"), lean));
            for (part, value) in [("texts", &parts.texts), ("rest", &parts.rest)] {
                let text = canonical::to_string(value)?;
                let sha256 = format!("{}\n", canonical::Digest::of(text.as_bytes()));
                products.push((format!("core/packs/compiled/{name}.{part}.json"), text));
                products.push((format!("core/packs/compiled/{name}.{part}.sha256"), sha256));
            }
            products.push(("core/src/facts.rs".to_owned(), constants(&pack)));
            products.extend(names::kotlin(&pack));
            products.extend(names::swift(&pack));
            products.push(names::python(&pack));
            products.extend(names::javascript(&pack));
        }
    }
    Ok(Products { files: products, summary })
}

/// What compiling the packs gives.
struct Products {
    /// By path in the repository.
    files: Vec<(String, String)>,
    /// A line for each pack.
    summary: Vec<String>,
}

/// The facts of the national pack as documented Rust constants.
fn constants(pack: &Pack) -> String {
    let mut text = String::from(
        "//! The facts of the national pack, by name. Written by `cargo xtask pack`; do not edit.\n\n\
         use crate::law::FactId;\n",
    );
    for fact in &pack.fact {
        let constant = fact.id.as_str().replace('đ', "dd").to_uppercase();
        let cite: Vec<String> = fact.basis.cite.iter().map(|c| format!("`{c}`")).collect();
        text.push_str(&format!(
            "\n/// {}. {}. {}\npub const {constant}: FactId = FactId::constant(\"{}\");\n",
            fact.name.vi,
            fact.name.en,
            cite.join(", "),
            fact.id
        ));
    }
    text
}

/// Writes the compiled packs and the fact constants.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(root().join("core/packs/compiled"))?;
    let products = products()?;
    for (file, text) in products.files {
        let path = root().join(file);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        fs::write(path, text)?;
    }
    products.summary.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// Fails when something compiled is not what its sources give.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    for (file, text) in products()?.files {
        if fs::read_to_string(root().join(&file)).ok().as_deref() != Some(text.as_str()) {
            return Err(format!("{file} is out of date: run cargo xtask pack").into());
        }
    }
    Ok(())
}
