//! Papers: what stands on them is what the law and the Gazette say, and their bytes are the same on every platform.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::{env, fs};

use checho::Lang;
use checho::canonical::Digest;
use checho::json::JsonLaw;
use checho::law::Kind;
use conformance::paper::{Refused, Vector, papers};
use conformance::{Failures, read, tests};
use serde::{Deserialize, Serialize};

/// What other languages compare with.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Golden {
    sha256_of_paper: Digest,
    sha256_of_page: Digest,
    sha256_of_word: Digest,
}

#[test]
fn every_paper_says_what_the_law_says() -> Result<(), Box<dyn Error>> {
    let law = JsonLaw::national()?;
    let mut failures = Failures::default();
    for vector in papers()? {
        if vector.cite.is_empty() || vector.why.trim().is_empty() {
            failures.add(&vector.id, ["no citation or no reason".to_owned()]);
        }
        let unknown = vector.cite.iter().filter(|cite| law.law().instrument(&cite.instrument).is_none());
        failures.add(&vector.id, unknown.map(|cite| format!("cites {cite}, which no pack lists")));
        match vector.document(&law) {
            Ok(document) => failures.add(&vector.id, vector.wrong(&document)?),
            Err(failure) => failures.add(&vector.id, [failure.to_string()]),
        }
    }
    failures.into_result()
}

/// One without a blank left and one of which hardly anything is known.
#[test]
fn every_official_form_is_looked_at_full_and_nearly_empty() -> Result<(), Box<dyn Error>> {
    let law = JsonLaw::national()?;
    let all = papers()?;
    let asked = |of: fn(&Vector) -> bool| -> BTreeSet<&str> {
        all.iter().filter(|vector| of(vector)).filter_map(|vector| vector.ask.get("form")?.as_str()).collect()
    };
    let full = asked(|vector| vector.expect.missing.as_ref().is_some_and(BTreeSet::is_empty));
    let empty = asked(|vector| vector.expect.given.is_some());
    let forms = law.law().entries(|pack| &pack.form).filter(|form| form.basis.kind != Kind::Proposal);
    let official: BTreeSet<&str> = forms.map(|form| form.number.as_str()).collect();
    assert_eq!(official.len(), 17);
    for seen in [full, empty] {
        assert_eq!(official.difference(&seen).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
    Ok(())
}

/// Fields, what is missing and who supplies it, recipients, who signs, and the legal base where one is printed.
#[test]
fn every_form_and_paper_is_looked_at_from_a_case() -> Result<(), Box<dyn Error>> {
    let law = JsonLaw::national()?;
    let mut failures = Failures::default();
    let all = papers()?;
    for form in law.law().entries(|pack| &pack.form) {
        let of_form = |vector: &&Vector| vector.ask.get("form").and_then(|asked| asked.as_str()) == Some(&form.number);
        let whole = all.iter().filter(of_form).filter(|vector| vector.situation.is_none()).any(|vector| {
            let expect = &vector.expect;
            let bases = expect.bases.as_ref().is_some_and(|lines| !lines.is_empty());
            !expect.fields.is_empty()
                && expect.missing.is_some()
                && expect.supplied_by.is_some()
                && expect.recipients.as_ref().is_some_and(|all| all.len() == form.copies.len())
                && expect.signers.as_ref().is_some_and(|all| all.len() == form.signers.len())
                && (bases || form.bases.is_empty())
        });
        if !whole {
            failures.add(&form.number, ["no paper from a case is looked at as a whole".to_owned()]);
        }
    }
    failures.into_result()
}

#[test]
fn every_refusal_names_what_would_be_right() -> Result<(), Box<dyn Error>> {
    let law = JsonLaw::national()?;
    let mut failures = Failures::default();
    for refused in read::<Refused>(&tests().join("vectors/forms/errors.json"))? {
        let Err(failure) = law.paper(&refused.situation.to_string(), &refused.ask.to_string()) else {
            failures.add(&refused.id, ["not refused".to_owned()]);
            continue;
        };
        let found = (failure.code.as_str(), failure.nearest.as_deref());
        if found != (refused.error.as_str(), refused.nearest.as_deref()) || refused.why.trim().is_empty() {
            failures.add(&refused.id, [format!("{found:?}, expected {:?} {:?}", refused.error, refused.nearest)]);
        }
        for text in [&failure.text.vi, &failure.text.en] {
            let lacks = refused.contains.iter().filter(|part| !text.contains(part.as_str()));
            failures.add(&refused.id, lacks.map(|part| format!("“{text}” lacks “{part}”")));
            let repeated = refused.not_repeated.iter().filter(|words| text.contains(words.as_str()));
            failures.add(&refused.id, repeated.map(|words| format!("“{text}” repeats “{words}”")));
        }
    }
    failures.into_result()
}

/// Hashes are recorded, not written by hand: after a wanted change run with `UPDATE_GOLDEN=1` and review the papers.
#[test]
fn bytes_are_the_recorded_ones() -> Result<(), Box<dyn Error>> {
    let path = tests().join("golden/forms.json");
    let law = JsonLaw::national()?;
    let mut found = BTreeMap::new();
    for vector in papers()? {
        let paper = vector.document(&law)?;
        let page = JsonLaw::paper_html(&paper, Lang::Vi)?;
        let word = checho_docx::paper_docx(&paper, Lang::Vi)?;
        assert!(
            word == checho_docx::sheet_docx(&JsonLaw::paper_sheet(&paper, Lang::Vi)?)?,
            "{}: one file, whichever way",
            vector.id
        );
        let golden = Golden {
            sha256_of_paper: Digest::of(paper.as_bytes()),
            sha256_of_page: Digest::of(page.as_bytes()),
            sha256_of_word: Digest::of(&word),
        };
        found.insert(vector.id, golden);
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, serde_json::to_string_pretty(&found)? + "\n")?;
        return Ok(());
    }
    let recorded: BTreeMap<String, Golden> = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let mut failures = Failures::default();
    for id in found.keys().chain(recorded.keys()).collect::<BTreeSet<_>>() {
        if found.get(id) != recorded.get(id) {
            failures.add(id, [format!("found {:?}, recorded {:?}", found.get(id), recorded.get(id))]);
        }
    }
    failures.into_result()
}
