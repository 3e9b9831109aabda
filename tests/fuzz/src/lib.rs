//! What every fuzz target checks.

pub mod edit;
pub mod small;

use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use checho::law::FactId;
use checho::model::{Answer, Situation, Source, Value};
use checho::rules::{Decision, End, Interval};
use checho::time::Moment;
use checho::{Lang, Law, canonical};
use serde::Serialize;

/// The built-in national law.
pub static NATIONAL: LazyLock<Law> = LazyLock::new(|| Law::national().expect("the built-in law loads"));

/// Decides, and holds the decision to what the library promises of every decision.
pub fn decide_checked(law: &Law, situation: &Situation) -> Option<Decision> {
    let decision = law.decide(situation).ok()?;
    for interval in [&decision.by_law, &decision.with_guidance] {
        assert!(at_least(interval.reported, interval.established), "reported below established");
        assert!(at_least(interval.act_on, interval.reported), "act on below reported");
    }
    assert!(interval_at_least(&decision.with_guidance, &decision.by_law), "guidance below the law");
    assert!(at_least(decision.acting, decision.by_law.act_on), "acting below the law");
    let bytes = canonical::to_string(&decision).expect("a decision has a canonical form");
    let back: Decision = canonical::from_str(&bytes).expect("a decision reads back");
    assert_eq!(back, decision, "a decision reads back the same");
    Some(decision)
}

/// Asks everything that can be asked about a decision.
pub fn ask(law: &Law, situation: &Situation, decision: &Decision) {
    let same = law.compare(law, situation).expect("a law compares with itself");
    assert!(same.is_empty(), "the same input decides the same");
    law.why_not(situation).expect("what can be decided can be asked why not");
    for lang in [Lang::Vi, Lang::En] {
        assert!(!law.explain(decision, lang).is_empty());
    }
    for duty in &decision.duties {
        law.counted(duty).expect("what was counted can be counted again");
    }
}

/// Whether one end is nowhere below the other.
#[must_use]
pub fn at_least(a: End, b: End) -> bool {
    a.level >= b.level && a.emergency >= b.emergency
}

/// Whether one interval is nowhere below the other.
#[must_use]
pub fn interval_at_least(a: &Interval, b: &Interval) -> bool {
    at_least(a.established, b.established) && at_least(a.reported, b.reported) && at_least(a.act_on, b.act_on)
}

/// A decision that may have lost nothing against another: no level, no emergency, no duty, no time to act. What was put in
/// is shown when it did.
pub fn assert_not_lower(after: &Decision, before: &Decision, input: &impl Serialize) {
    if let Some(lost) = lost(after, before) {
        panic!("{lost}\n{}", serde_json::to_string(input).expect("the input is JSON"));
    }
}

fn lost(after: &Decision, before: &Decision) -> Option<String> {
    if !interval_at_least(&after.by_law, &before.by_law) {
        return Some("the law's answer fell".to_owned());
    }
    if !interval_at_least(&after.with_guidance, &before.with_guidance) {
        return Some("guidance's answer fell".to_owned());
    }
    if !at_least(after.acting, before.acting) {
        return Some("what is acted on fell".to_owned());
    }
    before.duties.iter().find_map(|duty| {
        let kept = after.duties.iter().filter(|d| d.id == duty.id);
        let strongest = kept.clone().map(|d| d.standing).max();
        if strongest < Some(duty.standing) {
            return Some(format!("duty {} fell from {:?} to {strongest:?}", duty.id, duty.standing));
        }
        let act_by = duty.act_by.filter(|_| duty.done.is_none())?;
        let earliest = kept.filter(|d| d.done.is_none()).filter_map(|d| d.act_by).min();
        let later = earliest.is_none_or(|by| by > act_by);
        later.then(|| format!("duty {} moved from {act_by} to {earliest:?}", duty.id))
    })
}

/// A moment: mostly of these years, sometimes anywhere.
pub fn moment(u: &mut Unstructured<'_>) -> Result<Moment> {
    const HOUR: i64 = 3_600_000;
    // 2017-06-01, the day the Law on Children came into force, in UTC+7.
    const START: i64 = 1_496_250_000_000;
    let millis = if u.ratio(15, 16)? { START + i64::from(u.arbitrary::<u16>()?) * 2 * HOUR } else { u.arbitrary()? };
    Moment::from_unix_millis(millis).map_err(|_| arbitrary::Error::IncorrectFormat)
}

/// Every source of an answer.
pub const SOURCES: [Source; 8] = [
    Source::Suspect,
    Source::Household,
    Source::Informant,
    Source::Child,
    Source::Record,
    Source::Observed,
    Source::Assessed,
    Source::Concluded,
];

/// A value.
pub fn value(u: &mut Unstructured<'_>) -> Result<Value> {
    Ok(if u.arbitrary()? { Value::Yes } else { Value::No })
}

/// An answer about one of these facts.
pub fn answer(u: &mut Unstructured<'_>, facts: &[FactId], at: Moment) -> Result<Answer> {
    Ok(Answer { fact: u.choose(facts)?.clone(), value: value(u)?, source: *u.choose(&SOURCES)?, at })
}
