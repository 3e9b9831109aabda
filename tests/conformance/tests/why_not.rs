//! “Why not more?”, put to every scenario: the answers that are named would really do, and one fewer would not.

use std::collections::BTreeSet;
use std::error::Error;

use checho::Law;
use checho::model::{Answer, Situation, Source};
use checho::rules::{Decision, Standing, Wanted, WhyNot};
use conformance::{Failures, Laws, scenarios};

/// Every rule is tried where it is named first; otherwise one in so many of a scenario, each beginning elsewhere.
const ONE_IN: usize = 6;

/// The situation, with these answers concluded at its moment.
fn with(situation: &Situation, wanted: &[&Wanted]) -> Situation {
    let mut situation = situation.clone();
    let at = situation.now;
    let answers = wanted.iter().map(|w| Answer { fact: w.fact.clone(), value: w.value, source: Source::Concluded, at });
    situation.answers.extend(answers);
    situation
}

fn is_established(decision: &Decision, told: &WhyNot) -> bool {
    decision.grounds.iter().any(|ground| ground.rule == told.rule && ground.standing == Standing::Established)
}

/// Whether the decision is at least what the rule would establish.
fn is_so_high(decision: &Decision, told: &WhyNot) -> bool {
    let end = &decision.with_guidance.established;
    (!told.emergency || end.emergency) && told.level.is_none_or(|level| end.level >= level)
}

/// As many of each condition as it lacks, the first that are named or the last.
fn chosen(told: &WhyNot, last: bool) -> Vec<&Wanted> {
    let of_one = |missing: &'_ checho::rules::Missing| -> Vec<usize> {
        let need = usize::try_from(missing.need).unwrap_or(usize::MAX).min(missing.of.len());
        if last { (missing.of.len().saturating_sub(need)..missing.of.len()).collect() } else { (0..need).collect() }
    };
    told.missing.iter().flat_map(|missing| of_one(missing).into_iter().filter_map(|n| missing.of.get(n))).collect()
}

fn wrong(law: &Law, situation: &Situation, told: &WhyNot, last: bool) -> Result<Vec<String>, Box<dyn Error>> {
    let mut wrong = Vec::new();
    let wanted = chosen(told, last);
    let named: BTreeSet<&str> = wanted.iter().map(|w| w.fact.as_str()).collect();
    let decision = law.decide(&with(situation, &wanted))?;
    if !is_established(&decision, told) || !is_so_high(&decision, told) {
        wrong.push(format!("{}: with {named:?} it is not established", told.rule));
    }
    for left_out in 0..wanted.len() {
        let fewer: Vec<&Wanted> =
            wanted.iter().enumerate().filter(|(n, _)| *n != left_out).map(|(_, wanted)| *wanted).collect();
        if is_established(&law.decide(&with(situation, &fewer))?, told) {
            let names: Vec<&str> = fewer.iter().map(|w| w.fact.as_str()).collect();
            wrong.push(format!("{}: {names:?} would do, {named:?} are named", told.rule));
        }
    }
    Ok(wrong)
}

#[test]
fn what_is_named_would_do_and_less_would_not() -> Result<(), Box<dyn Error>> {
    let mut laws = Laws::default();
    let mut failures = Failures::default();
    let mut tried = BTreeSet::new();
    for (number, scenario) in scenarios()?.iter().enumerate() {
        let law = laws.with(&scenario.layers)?;
        let situation: Situation = serde_json::from_value(scenario.situation.clone())?;
        let possible = law.why_not(&situation)?.into_iter().filter(|told| !told.ruled_out);
        for (n, told) in possible.enumerate() {
            let first = tried.insert(told.rule.clone());
            if first || n.wrapping_add(number).is_multiple_of(ONE_IN) {
                failures.add(&scenario.id, wrong(law, &situation, &told, number.is_multiple_of(2))?);
            }
        }
    }
    assert!(tried.len() > 50, "only {} rules were tried", tried.len());
    failures.into_result()
}

#[test]
fn what_is_ruled_out_is_not_to_be_had_by_answers_that_are_open() -> Result<(), Box<dyn Error>> {
    let mut laws = Laws::default();
    let mut failures = Failures::default();
    for scenario in scenarios()? {
        let law = laws.with(&scenario.layers)?;
        let situation: Situation = serde_json::from_value(scenario.situation.clone())?;
        let decision = law.decide(&situation)?;
        let stands = |told: &WhyNot| decision.grounds.iter().any(|ground| ground.rule == told.rule);
        let ruled_out = law.why_not(&situation)?.into_iter().filter(|told| told.ruled_out);
        let wrong = ruled_out.filter(stands).map(|told| format!("{} is ruled out, and a ground", told.rule));
        failures.add(&scenario.id, wrong);
    }
    failures.into_result()
}
