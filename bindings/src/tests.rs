//! Nothing is lost on the way across, and both ways of deciding answer alike.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;

use checho::canonical;
use checho::json::JsonLaw;
use checho::rules;
use conformance::{Clock, Failures, Refusal, compiled_pack, read, scenarios, tests};
use serde_json::Value as Json;

use crate::carry::Carry;
use crate::{ChechoError, ColumnBits, ColumnBytes, Counted, Day, Difference, Law, Limit, Moment, Situation};

fn law(layers: &[String]) -> Result<Law, Box<dyn Error>> {
    let mut law = JsonLaw::national()?;
    for layer in layers {
        law = law.with_layer(&compiled_pack(layer)?)?;
    }
    Ok(law.into())
}

#[test]
fn every_scenario_crosses_and_is_decided_alike() -> Result<(), Box<dyn Error>> {
    let golden: Json = serde_json::from_str(&fs::read_to_string(tests().join("golden/decisions.json"))?)?;
    let mut failures = Failures::default();
    let mut laws = BTreeMap::new();
    for scenario in scenarios()? {
        if !laws.contains_key(&scenario.layers) {
            laws.insert(scenario.layers.clone(), law(&scenario.layers)?);
        }
        let law = &laws[&scenario.layers];
        let document = scenario.situation.to_string();
        let situation: checho::model::Situation = canonical::from_str(&document)?;
        let typed = Situation::carry(situation.clone());
        if typed.clone().back()? != situation {
            failures.add(&scenario.id, ["the situation comes back another".to_owned()]);
        }
        let decision = law.decide(typed.clone())?;
        let core: rules::Decision = decision.clone().back()?;
        let document = law.decide_json(&document)?;
        if canonical::to_string(&core)? != document {
            failures.add(&scenario.id, ["typed and over documents it is decided otherwise".to_owned()]);
        }
        let hash = golden.get(&scenario.id).and_then(Json::as_str);
        if hash != Some(crate::sha256(document.as_bytes()).as_str()) {
            failures.add(&scenario.id, ["not the recorded hash".to_owned()]);
        }
        let (now, told) = (typed.now, law.explain(decision.clone(), None)?);
        let agenda = law.agenda(typed.clone(), now)?;
        let wrong = [
            (told.grounds.len() != decision.grounds.len(), "a ground is not told"),
            (agenda.len() != decision.duties.len(), "the agenda has other duties"),
            (law.counted(decision.clone())?.len() != decision.duties.len(), "a duty is not counted"),
            (
                law.why_not(typed.clone())?.is_empty() != (law.why_not_json(&scenario.situation.to_string())? == "[]"),
                "why not",
            ),
        ];
        failures.add(&scenario.id, wrong.into_iter().filter(|(wrong, _)| *wrong).map(|(_, what)| what.to_owned()));
        if law.compare(law, typed)? != nothing(law) {
            failures.add(&scenario.id, ["it differs from itself".to_owned()]);
        }
    }
    failures.into_result()
}

fn nothing(law: &Law) -> Difference {
    Difference {
        packs_before: law.packs(),
        packs_after: law.packs(),
        by_law: None,
        with_guidance: None,
        grounds: Vec::new(),
        groups: Vec::new(),
        measures: Vec::new(),
        separation: Vec::new(),
        signals: Vec::new(),
        duties: Vec::new(),
    }
}

#[test]
fn every_clock_is_counted_alike() -> Result<(), Box<dyn Error>> {
    let law = law(&[])?;
    for clock in read::<Clock>(&tests().join("vectors/clocks.json"))? {
        let Counted { due, provisional, .. } = law.due(Moment::carry(clock.start), Limit::carry(clock.limit))?;
        assert_eq!((due.back()?, provisional), (clock.due, clock.provisional), "{}", clock.id);
    }
    Ok(())
}

#[test]
fn every_refusal_has_its_code() -> Result<(), Box<dyn Error>> {
    let law = law(&[])?;
    for refusal in read::<Refusal>(&tests().join("vectors/errors.json"))? {
        let document = refusal.json.unwrap_or_else(|| refusal.situation.unwrap_or_default().to_string());
        let Err(ChechoError::Refused { failure }) = law.decide_json(&document) else { panic!("{}", refusal.id) };
        let code = failure.code.id();
        assert!(code == refusal.error || code.starts_with(&format!("{}.", refusal.error)), "{}: {code}", refusal.id);
    }
    Ok(())
}

#[test]
fn what_the_core_does_not_hold_is_refused() -> Result<(), Box<dyn Error>> {
    let law = law(&[])?;
    let code = |error: ChechoError| {
        let ChechoError::Refused { failure } = error;
        failure.code.id()
    };
    assert_eq!(law.working_day(Day(i64::MAX)).map_err(code).unwrap_err(), "time");
    assert_eq!(law.due(Moment(i64::MIN), Limit::AtOnce).map_err(code).unwrap_err(), "time");
    assert_eq!(law.due(Moment(0), Limit::Hours { hours: 0 }).map_err(code).unwrap_err(), "time");
    assert_eq!(law.due(Moment(0), Limit::Hours { hours: -1 }).map_err(code).unwrap_err(), "json.number");
    assert_eq!(law.decide_bytes(b"\xff").map_err(code).unwrap_err(), "json");
    assert_eq!(law.screen(-1, Vec::new(), Day(0), options()).map_err(code).unwrap_err(), "json.number");
    Ok(())
}

fn options() -> crate::ScreenOptions {
    crate::ScreenOptions { with_guidance: false, groups: true, signals: true, rules: true }
}

/// Three children: abused, not known, not abused.
#[test]
fn columns_are_screened_from_bytes_and_from_a_buffer() -> Result<(), Box<dyn Error>> {
    let law = law(&[])?;
    let day = Day::carry("2026-02-13".parse()?);
    let column = ColumnBytes {
        fact: "abuse".to_owned(),
        value: vec![0b0010],
        validity: Some(vec![0b101]),
        value_offset: 1,
        validity_offset: 0,
    };
    let screened = law.screen(3, vec![column], day, options())?;
    assert_eq!(screened.intervention.established, [0b001]);
    assert_eq!(screened.intervention.established_count, 1);
    let bits = ColumnBits { fact: "abuse".to_owned(), value: 1, validity: Some(8) };
    assert_eq!(law.screen_buffer(3, vec![bits], &[0b0010, 0b101], day, options())?, screened);
    Ok(())
}

#[test]
fn no_record_shows_a_name() {
    let situation: checho::model::Situation = serde_json::from_str(
        r#"{ "now": "2026-02-13T17:00:00+07:00", "child": { "name": "Y Blin", "father": { "name": "A Tơ" } } }"#,
    )
    .unwrap();
    let situation = Situation::carry(situation);
    assert_eq!(situation.to_string(), "Situation(…)");
    assert_eq!(situation.child.to_string(), "Child(…)");
    assert_eq!(situation.child.father.unwrap().to_string(), "Parent(…)");
}

#[test]
fn an_error_reads_as_people_read_it() -> Result<(), Box<dyn Error>> {
    let facts = [("abuze".to_owned(), crate::Value::Yes)].into();
    let error = law(&[])?.evaluate(facts, Day::carry("2026-02-13".parse()?)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "không có yếu tố “abuze”; có phải “abuse”? / there is no fact “abuze”; did you mean “abuse”?"
    );
    Ok(())
}

/// Whatever the library gives over documents, every language gets.
#[test]
fn no_method_over_documents_is_forgotten() -> Result<(), Box<dyn Error>> {
    let source = |path: &str| fs::read_to_string(tests().join("..").join(path));
    let ours = source("bindings/src/documents.rs")? + &source("bindings/src/law.rs")?;
    // Typed here; and the texts are in this library, only a web page takes them apart.
    let otherwise = ["law", "working_day", "with_texts"];
    assert_eq!(forgotten(&source("core/src/json/law.rs")?, "JsonLaw", &ours, &otherwise), Vec::<String>::new());
    let (theirs, ours) = (source("core/src/json/case.rs")?, source("bindings/src/case.rs")?);
    assert_eq!(forgotten(&theirs, "JsonCase", &ours, &["case"]), Vec::<String>::new());
    let none = forgotten(&theirs, "JsonCase", "", &["case"]);
    assert!(none.len() > 30, "the methods are found: {none:?}");
    Ok(())
}

fn forgotten(theirs: &str, object: &str, ours: &str, otherwise: &[&str]) -> Vec<String> {
    let heads = theirs.split("    pub ").skip(1).map(|rest| rest.strip_prefix("const ").unwrap_or(rest));
    let methods = heads.filter_map(|rest| rest.strip_prefix("fn ")?.split('(').next());
    let forgotten = methods.filter(|name| {
        let called = [format!(".{name}("), format!("{object}::{name}(")];
        !otherwise.contains(name) && !called.iter().any(|called| ours.contains(called))
    });
    forgotten.map(str::to_owned).collect()
}

/// One history, from the vector that every platform plays.
#[test]
fn a_case_file_crosses_and_says_the_same() -> Result<(), Box<dyn Error>> {
    let golden: Json = serde_json::from_str(&fs::read_to_string(tests().join("golden/case.json"))?)?;
    let lines = fs::read_to_string(tests().join("vectors/case/small.jsonl"))?;
    let read = crate::case_from_json_lines(&lines)?;
    assert_eq!(read.told, r#"{"apart":[],"faults":[]}"#);
    assert_eq!(crate::sha256(&read.case_file.to_bytes()), golden["sha256_of_bytes"]);
    assert_eq!(crate::sha256(read.case_file.to_json_lines().as_bytes()), golden["sha256_of_lines"]);
    let (law, now) = (law(&[])?, "2026-02-13T18:00:00+07:00");
    let decision: Json = serde_json::from_str(&read.case_file.decide(&law, now)?)?;
    assert_eq!(decision["acting"]["emergency"], true, "a child who said so is heard");
    // Merging with itself changes nothing, and locks nothing up.
    let taken: Json = serde_json::from_str(&read.case_file.merge(&read.case_file)?)?;
    assert_eq!(taken["added"], serde_json::json!([]));
    assert_eq!(format!("{:?}", read.case_file), "CaseFile(5 events)");
    Ok(())
}
