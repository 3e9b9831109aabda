//! Scenarios: the decision holds what the law says, and its canonical bytes are the same on every platform.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::{env, fs};

use checho::Law;
use checho::canonical::{self, Digest};
use checho::law::{GroupId, RuleId, SeparationId, SignalId};
use checho::model::Situation;
use checho::rules::{Decision, Standing};
use conformance::{Failures, LAYERS, Laws, Scenario, scenarios, subset, tests};

/// The warnings a decision can give, so that none can be misspelt in `absent`.
const WARNINGS: [&str; 11] = [
    "provisional",
    "start_disputed",
    "unverified",
    "past_review",
    "authority_ends",
    "answers_differ",
    "low_beside_grave_row",
    "ruled_out_by_broader",
    "in_the_future",
    "layer_elsewhere",
    "age_not_proved",
];

#[test]
fn every_scenario_decides_as_the_law_says() -> Result<(), Box<dyn Error>> {
    let mut laws = Laws::default();
    let everything = laws.with(&LAYERS.map(str::to_owned))?.clone();
    let mut failures = Failures::default();
    for scenario in scenarios()? {
        failures.add(&scenario.id, misspelt(&scenario, &everything));
        let wrong = laws.with(&scenario.layers).and_then(|law| {
            let decision = decide(&scenario, law)?;
            wrong(&scenario, &decision)
        });
        failures.add(&scenario.id, wrong.unwrap_or_else(|error| vec![format!("not decided: {error}")]));
    }
    failures.into_result()
}

/// Hashes are recorded, not written by hand: after a wanted change run with `UPDATE_GOLDEN=1` and review the scenarios.
#[test]
fn canonical_bytes_are_the_recorded_ones() -> Result<(), Box<dyn Error>> {
    let path = tests().join("golden/decisions.json");
    let mut laws = Laws::default();
    let mut failures = Failures::default();
    let mut hashes = BTreeMap::new();
    for scenario in scenarios()? {
        let Ok(decision) = laws.with(&scenario.layers).and_then(|law| decide(&scenario, law)) else { continue };
        let text = canonical::to_string(&decision)?;
        let back: Decision = canonical::from_str(&text)?;
        if back != decision || canonical::to_string(&back)? != text {
            failures.add(&scenario.id, ["read back, the decision differs".to_owned()]);
        }
        hashes.insert(scenario.id, Digest::of(text.as_bytes()));
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(tests().join("golden"))?;
        fs::write(&path, serde_json::to_string_pretty(&hashes)? + "\n")?;
        return failures.into_result();
    }
    let recorded: BTreeMap<String, Digest> = serde_json::from_str(&fs::read_to_string(&path)?)?;
    for id in hashes.keys().chain(recorded.keys()).collect::<BTreeSet<_>>() {
        let wrong = match (hashes.get(id), recorded.get(id)) {
            (Some(hash), Some(golden)) if hash == golden => continue,
            (Some(hash), Some(golden)) => format!("the hash is {hash}, recorded is {golden}"),
            (Some(_), None) => "no hash is recorded: run with UPDATE_GOLDEN=1".to_owned(),
            (None, _) => "a hash is recorded, but there is no such scenario or no decision".to_owned(),
        };
        failures.add(id, [wrong]);
    }
    failures.into_result()
}

fn decide(scenario: &Scenario, law: &Law) -> Result<Decision, Box<dyn Error>> {
    let situation: Situation = canonical::from_str(&scenario.situation.to_string())?;
    Ok(law.decide(&situation)?)
}

/// How the decision differs from what the scenario says.
fn wrong(scenario: &Scenario, decision: &Decision) -> Result<Vec<String>, Box<dyn Error>> {
    let value = serde_json::to_value(decision)?;
    let mut wrong = subset::mismatches(&scenario.expect, &value);
    for (array, names) in &scenario.absent {
        wrong.extend(subset::intruders(array, names, &value));
    }
    let standing = |rule: &RuleId| decision.grounds.iter().find(|g| g.rule == *rule).map(|g| g.standing);
    for (rule, expected) in &scenario.fires {
        match standing(rule) {
            Some(found) if found == *expected => {}
            Some(found) => wrong.push(format!("{rule} fires as {found:?}, expected {expected:?}")),
            None => wrong.push(format!("{rule} does not fire")),
        }
    }
    for rule in &scenario.quiet {
        if let Some(found) = standing(rule).filter(|s| *s > Standing::NotRuledOut) {
            wrong.push(format!("{rule} fires as {found:?}, expected quiet"));
        }
    }
    Ok(wrong)
}

/// What the scenario names that no pack has: an expectation that could never fail. What only a layer has may be expected
/// to be absent without it.
fn misspelt(scenario: &Scenario, law: &Law) -> Vec<String> {
    let mut wrong = Vec::new();
    if scenario.cite.is_empty() || scenario.why.trim().is_empty() {
        wrong.push("no citation or no reason".to_owned());
    }
    let instruments = scenario.cite.iter().map(|cite| &cite.instrument).filter(|id| law.instrument(id).is_none());
    wrong.extend(instruments.map(|id| format!("cites {id}, which no pack lists")));
    let rules = scenario.fires.keys().chain(&scenario.quiet).filter(|id| law.rule(id).is_none());
    wrong.extend(rules.map(|id| format!("there is no rule {id}")));
    let known = names(law);
    let absent = scenario.absent.values().flatten().filter(|name| !known.contains(name.as_str()));
    wrong.extend(absent.map(|name| format!("absent: nothing is named {name}")));
    wrong
}

/// Every name by which an element of a decision may be known.
fn names(law: &Law) -> BTreeSet<&str> {
    let facts = law.entries(|p| &p.fact).flat_map(|fact| [Some(fact.id.as_str()), fact.subgroup.as_deref()]);
    let rules = law.entries(|p| &p.rule).flat_map(|rule| {
        let then = &rule.then;
        let group = then.group.as_ref().map(GroupId::as_str);
        let separation = then.separation.as_ref().map(SeparationId::as_str);
        [Some(rule.id.as_str()), group, separation, then.signal.as_ref().map(SignalId::as_str)]
    });
    let measures = law.entries(|p| &p.measure).map(|measure| Some(measure.id.as_str()));
    let duties = law.entries(|p| &p.duty).map(|duty| Some(duty.id.as_str()));
    facts.chain(rules).chain(measures).chain(duties).flatten().chain(WARNINGS).collect()
}
