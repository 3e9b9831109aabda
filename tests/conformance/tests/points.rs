//! `core/packs/points.md`, written by hand, against the packs: every point of the reading is there, and every code that it
//! names is one of the national pack or of the source.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

use checho::canonical;
use checho::law::{Citation, InstrumentId, Pack};
use conformance::{Failures, compiled_pack, tests};
use serde_json::Value;

fn core() -> PathBuf {
    tests().join("../core")
}

fn page() -> Result<String, std::io::Error> {
    fs::read_to_string(core().join("packs/points.md"))
}

/// A row of the table: number, point, article, how it is handled.
fn rows(page: &str) -> Vec<[&str; 4]> {
    let lines = page.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    // The point "apply / do not apply" has no bar; a cell never does.
    lines.filter_map(|line| line.split(" | ").map(str::trim).collect::<Vec<_>>().try_into().ok()).skip(1).collect()
}

/// What stands between backticks.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The words outside backticks that are numbered as duties (D, E) and transitions (T, A) are: a letter, then a digit.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let plain = text.split('`').step_by(2);
    let words = plain.flat_map(|text| text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')));
    words.filter(|word| {
        let mut letters = word.chars();
        matches!(letters.next(), Some('D' | 'E' | 'T' | 'A')) && letters.next().is_some_and(|c| c.is_ascii_digit())
    })
}

/// Every text of a pack that can be a code: keys and values of its canonical JSON.
fn texts(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            into.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|value| texts(value, into)),
        Value::Object(members) => {
            for (key, value) in members {
                into.insert(key.clone());
                texts(value, into);
            }
        }
        _ => {}
    }
}

/// Points 15-35 and 38-47 of the reading are about the case procedure. Some ask for several things and have a row for each.
#[test]
fn every_point_is_there_and_no_row_twice() -> Result<(), Box<dyn Error>> {
    let page = page()?;
    let rows = rows(&page);
    let table = page.lines().filter(|line| line.starts_with("| ")).count().checked_sub(1);
    assert_eq!(Some(rows.len()), table, "every row has a number, a point, an article and how it is handled");
    let numbers = rows.iter().map(|[number, ..]| number.parse::<u32>()).collect::<Result<Vec<_>, _>>()?;
    assert!(numbers.is_sorted(), "in the order of the reading: {numbers:?}");
    let (found, asked): (BTreeSet<u32>, BTreeSet<u32>) =
        (numbers.into_iter().collect(), (15..=35).chain(38..=47).collect());
    assert_eq!(found, asked);
    let points: BTreeSet<&str> = rows.iter().map(|[_, point, ..]| *point).collect();
    assert_eq!(points.len(), rows.len(), "a point stands there twice");
    for [number, point, article, handled] in rows {
        assert!(!point.is_empty() && !article.is_empty() && !handled.is_empty(), "{number}: {point}");
    }
    Ok(())
}

#[test]
fn every_code_that_it_names_exists() -> Result<(), Box<dyn Error>> {
    let (page, text) = (page()?, compiled_pack("vn")?);
    let pack: Pack = canonical::from_str(&text)?;
    let mut known = BTreeSet::new();
    texts(&serde_json::from_str(&text)?, &mut known);
    let duties = pack.duty.iter().map(|duty| duty.id.as_str());
    let numbered: BTreeSet<&str> = duties.chain(pack.transition.iter().map(|moves| moves.id.as_str())).collect();
    let mut failures = Failures::default();
    let unknown = numbers(&page).filter(|number| !numbered.contains(number));
    failures.add("duties and transitions", unknown.map(|number| format!("the pack has no {number}")));
    for code in codes(&page) {
        let there = if let Some((owner, member)) = code.split_once("::") {
            in_source(owner, member)?
        } else if code.contains('/') {
            let packs = core().join("packs");
            packs.join(code).exists() || packs.join("vn").join(code).exists()
        } else {
            known.contains(code)
        };
        failures.add("codes", (!there).then(|| format!("neither the pack nor the source has `{code}`")));
    }
    assert!(numbers(&page).count() > 40 && codes(&page).count() > 15, "the page is not read as it is written");
    failures.into_result()
}

/// Forms and articles, as the packs cite them.
#[test]
fn every_form_and_article_that_it_names_exists() -> Result<(), Box<dyn Error>> {
    let page = page()?;
    let pack: Pack = canonical::from_str(&compiled_pack("vn")?)?;
    let decree = InstrumentId::constant("decree-56-2017");
    let mut failures = Failures::default();
    let forms =
        page.split("form ").skip(1).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    let unknown = forms.filter(|number| !number.is_empty() && !pack.form.iter().any(|form| form.number == *number));
    failures.add("forms", unknown.map(|number| format!("the pack has no form {number}")));
    for [number, _, article, _] in rows(&page) {
        let places = article
            .split([',', ';', ':'])
            .map(str::trim)
            .filter(|place| place.starts_with(|c: char| c.is_ascii_digit()));
        for place in places.flat_map(|place| place.split_once('-').map_or(vec![place], |(from, _)| vec![from])) {
            let cite = format!("{decree} {place}").parse::<Citation>();
            let article = cite.as_ref().ok().and_then(|cite| cite.article.as_ref()?.parse::<u32>().ok());
            let there = article.is_some_and(|article| (1..=58).contains(&article));
            failures.add(number, (!there).then(|| format!("“{place}” is no place of the Decree")));
        }
    }
    failures.into_result()
}

/// Whether the library has a type of this name with a function or constant of that one.
fn in_source(owner: &str, member: &str) -> Result<bool, std::io::Error> {
    let mut folders = vec![core().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path)?;
            if source.contains(&format!("impl {owner} {{")) && source.contains(&format!("fn {member}(")) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
