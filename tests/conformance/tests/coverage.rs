//! Coverage: every rule of the packs has a case that fires it and a near miss, and every article that rules, measures
//! and duties rest on by law or reading has a scenario.

use std::collections::BTreeSet;
use std::error::Error;

use checho::canonical;
use checho::law::{Citation, Kind, Pack};
use checho::time::{Date, Moment};
use conformance::{Failures, LAYERS, compiled_pack, scenarios};
use serde_json::Value;

#[test]
fn every_rule_fires_somewhere_and_is_missed_nearly_somewhere() -> Result<(), Box<dyn Error>> {
    let scenarios = scenarios()?;
    let fires: BTreeSet<_> = scenarios.iter().flat_map(|s| s.fires.keys()).collect();
    let quiet: BTreeSet<_> = scenarios.iter().flat_map(|s| &s.quiet).collect();
    let mut failures = Failures::default();
    for pack in packs()? {
        for rule in &pack.rule {
            let missing = [(&fires, "no scenario fires it"), (&quiet, "no scenario has a near miss")];
            let missing = missing.into_iter().filter(|(named, _)| !named.contains(&rule.id));
            failures.add(&format!("{} {}", pack.pack.id, rule.id), missing.map(|(_, what)| what.to_owned()));
        }
    }
    failures.into_result()
}

#[test]
fn every_article_that_decides_is_cited_by_a_scenario() -> Result<(), Box<dyn Error>> {
    let scenarios = scenarios()?;
    let cited: BTreeSet<_> = scenarios.iter().flat_map(|scenario| articles(&scenario.cite)).collect();
    let packs = packs()?;
    let legal = packs.iter().flat_map(bases).filter(|(kind, _)| kind.is_legal());
    let decides: BTreeSet<_> = legal.flat_map(|(_, cite)| articles(cite)).collect();
    let mut failures = Failures::default();
    for (instrument, article) in decides.difference(&cited) {
        failures.add(&format!("{instrument} {article}"), ["no scenario cites this article".to_owned()]);
    }
    failures.into_result()
}

fn packs() -> Result<Vec<Pack>, Box<dyn Error>> {
    ["vn"].into_iter().chain(LAYERS).map(|name| Ok(canonical::from_str(&compiled_pack(name)?)?)).collect()
}

/// What the rules, measures and duties of a pack rest on, the readings of a clock's start and what ends a duty among it.
fn bases(pack: &Pack) -> impl Iterator<Item = (Kind, &[Citation])> {
    let rules = pack.rule.iter().map(|rule| &rule.basis);
    let measures = pack.measure.iter().map(|measure| &measure.basis);
    let duties = pack.duty.iter().map(|duty| &duty.basis);
    let tightened = pack.tighten.iter().map(|tightening| &tightening.basis);
    let entries = rules.chain(measures).chain(duties).chain(tightened);
    let starts = pack.duty.iter().flat_map(|duty| &duty.starts);
    let ends = pack.duty.iter().flat_map(|duty| &duty.ends);
    entries
        .map(|basis| (basis.kind, basis.cite.as_slice()))
        .chain(starts.map(|start| (start.kind, start.cite.as_slice())))
        .chain(ends.map(|end| (end.kind, end.cite.as_slice())))
}

/// Instrument and article; forms, and instruments cited as a whole, have none.
fn articles(cite: &[Citation]) -> impl Iterator<Item = (String, String)> {
    cite.iter().filter_map(|cite| Some((cite.instrument.to_string(), cite.article.as_deref()?.to_owned())))
}

/// Every sub-group is expected somewhere, every duty is expected and, where it came later than the Decree, absent on a day
/// before, and every fact that somebody can answer stands in a situation.
#[test]
fn every_sub_group_duty_and_fact_stands_in_a_scenario() -> Result<(), Box<dyn Error>> {
    let scenarios = scenarios()?;
    let expected = |array: &str| -> BTreeSet<String> {
        let elements = scenarios.iter().filter_map(|s| s.expect.get(array).and_then(Value::as_array)).flatten();
        elements.filter_map(|element| Some(element.get("id")?.as_str()?.to_owned())).collect()
    };
    let (subgroups, duties) = (expected("subgroups"), expected("duties"));
    let told: Vec<String> = scenarios.iter().map(|scenario| scenario.situation.to_string()).collect();
    let decree: Date = "2017-07-01".parse()?;
    let mut failures = Failures::default();
    for pack in packs()? {
        for fact in &pack.fact {
            let id = format!("{} {}", pack.pack.id, fact.id);
            let subgroup = fact.subgroup.as_ref().filter(|own| !subgroups.contains(own.as_str()));
            failures.add(&id, subgroup.map(|own| format!("sub-group {own} is expected nowhere")));
            let named = format!("\"{}\"", fact.id);
            let silent = fact.derived.is_none() && !told.iter().any(|situation| situation.contains(&named));
            failures.add(&id, silent.then(|| "no scenario answers it".to_owned()));
        }
        for duty in &pack.duty {
            let id = format!("{} {}", pack.pack.id, duty.id);
            let missing = !duties.contains(duty.id.as_str());
            failures.add(&id, missing.then(|| "no scenario expects it".to_owned()));
            let Some(from) = duty.basis.from.filter(|from| *from > decree) else { continue };
            let before = scenarios.iter().any(|scenario| {
                let absent =
                    scenario.absent.get("duties").is_some_and(|names| names.iter().any(|n| n == duty.id.as_str()));
                let now =
                    scenario.situation.get("now").and_then(Value::as_str).and_then(|now| now.parse::<Moment>().ok());
                absent && now.is_some_and(|now| now.date() < from)
            });
            failures.add(&id, (!before).then(|| format!("no scenario shows that it is not owed before {from}")));
        }
    }
    failures.into_result()
}
