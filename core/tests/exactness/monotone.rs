//! Danger is monotone: one danger more, or one protection less, lowers nothing and removes no duty.

use std::collections::BTreeMap;

use checho::Law;
use checho::law::{Clause, FactId, Polarity, StepId};
use checho::model::{Answer, FactsError, Report, Situation, Source, Value};
use checho::rules::{DecideError, DutyState};
use checho::time::Moment;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;

use super::brute::Brute;
use super::situations::{Names, answer, drawn, ends_in_order, nothing_lowered};
use super::small::{self, day, drawn_facts, drawn_rules};
use super::vn;

/// What may happen to one fact between two looks at the same child.
#[derive(Debug, Clone, Copy)]
enum Worse {
    /// A danger is found, or a protection is found missing.
    Found,
    /// What ruled a danger out, or assured a protection, is no longer known.
    Forgotten,
}

fn worse() -> impl Strategy<Value = Worse> {
    prop_oneof![Just(Worse::Found), Just(Worse::Forgotten)]
}

/// Makes one thing worse in the answers, leaving out what would contradict it.
fn worsen(brute: &Brute, known: &mut [Option<Value>], fact: usize, how: Worse) {
    let grave = if brute.is_protection(fact) { Value::No } else { Value::Yes };
    match how {
        Worse::Found => {
            // What follows from it can no longer be answered the other way.
            let follows = if brute.is_protection(fact) { brute.implying(fact) } else { brute.implied(fact) };
            for other in follows {
                if known[other].is_some_and(|value| value != grave) {
                    known[other] = None;
                }
            }
            known[fact] = Some(grave);
        }
        Worse::Forgotten => {
            if known[fact].is_some_and(|value| value != grave) {
                known[fact] = None;
            }
        }
    }
}

fn moves_up(law: &Law, brute: &Brute, known: &mut Vec<Option<Value>>, moves: &[(Index, Worse)]) -> TestCaseResult {
    let values = |known: &[Option<Value>]| -> Vec<(FactId, Value)> {
        known.iter().zip(&brute.facts).filter_map(|(value, id)| Some((id.clone(), (*value)?))).collect()
    };
    let facts = |known: &[Option<Value>]| law.facts(values(known).iter().map(|(id, value)| (id, *value)));
    let Ok(first) = facts(known) else { return Ok(()) };
    let mut before = brute.answered(law, &law.evaluate(&first, day()));
    for (pick, how) in moves {
        let mut next = known.clone();
        worsen(brute, &mut next, pick.index(brute.facts.len()), *how);
        let facts = match facts(&next) {
            Ok(facts) => facts,
            // Two dangers that exclude each other: the input is refused, not lowered.
            Err(FactsError::Contradiction(_)) => continue,
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        let after = brute.answered(law, &law.evaluate(&facts, day()));
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(after.covers(before), "{} {how:?}", brute.facts[pick.index(brute.facts.len())]);
        }
        (before, *known) = (after, next);
    }
    Ok(())
}

fn known(n: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<Option<Value>>> {
    let value = prop_oneof![2 => Just(None), 2 => Just(Some(Value::No)), 1 => Just(Some(Value::Yes))];
    prop::collection::vec(value, n)
}

fn moves() -> impl Strategy<Value = Vec<(Index, Worse)>> {
    prop::collection::vec((any::<Index>(), worse()), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn in_small_packs(
        facts in drawn_facts(2..=10), rules in drawn_rules(1..9), measures in drawn_rules(0..3), known in known(10), moves in moves(),
    ) {
        let law = Law::from_pack(small::pack(&facts, &rules, &measures)).unwrap();
        let brute = Brute::new(law.packs(), day());
        let mut known = known[..facts.len()].to_vec();
        moves_up(&law, &brute, &mut known, &moves)?;
    }

    /// Answers to the real pack are few and consistent: drawn as No everywhere, with dangers added one by one.
    #[test]
    fn in_the_national_pack(no in any::<u64>(), moves in prop::collection::vec((any::<Index>(), worse()), 1..40)) {
        let law = vn();
        let brute = Brute::new(law.packs(), day());
        let calm = |(i, f): (usize, &checho::law::Fact)| {
            // A protection that is there, a danger that is not.
            let value = if f.polarity == Polarity::Protection { Value::Yes } else { Value::No };
            (no >> (i % 64) & 1 == 1).then_some(value)
        };
        let mut known = law.packs()[0].fact.iter().enumerate().map(calm).collect();
        moves_up(law, &brute, &mut known, &moves)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// The same over whole decisions: somebody says one thing more, at any time before now.
    #[test]
    fn one_word_more_for_a_danger_lowers_nothing(drawn in drawn(), more in answer()) {
        let law = vn();
        let names = Names::of(law, true);
        let mut situation = drawn.build(&names);
        // What was told before a case was closed is over with it, and told again it begins anew: not a matter of one set
        // of facts.
        let closing = |id: &StepId| law.entries(|p| &p.step).any(|step| step.id == *id && step.closes);
        situation.events.retain(|event| !closing(&event.step));
        let mut more = more.build(&names);
        let fact = law.fact(&more.fact).unwrap();
        more.value = if fact.polarity == Polarity::Protection { Value::No } else { Value::Yes };
        more.at = more.at.min(situation.now);
        let before = match law.decide(&situation) {
            Ok(decision) => decision,
            Err(DecideError::Facts(FactsError::Contradiction(_))) => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        ends_in_order(&before)?;
        situation.answers.push(more);
        match law.decide(&situation) {
            Ok(after) => nothing_lowered(&before, &after)?,
            Err(DecideError::Facts(FactsError::Contradiction(_))) => {}
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        }
    }
}

/// A case of which only threatening harm is not ruled out, reported a day ago.
fn one_danger_open() -> Situation {
    let law = vn();
    // What a danger that stays open brings with it stays open, too.
    let open = ["serious_harm_threatened", "harm_present_or_threatened", "abuse"];
    let emergencies = law.packs()[0].rule.iter().filter(|r| r.then.emergency);
    let asked = emergencies.flat_map(|r| r.when.iter().flat_map(Clause::facts));
    let ruled_out = asked.filter(|id| !open.contains(&id.as_str()) && law.fact(id).unwrap().derived.is_none());
    let answers = ruled_out.map(|id| Answer {
        fact: id.clone(),
        value: Value::No,
        source: Source::Assessed,
        at: "2026-03-02T09:00:00+07:00".parse().unwrap(),
    });
    let answers: BTreeMap<FactId, Answer> = answers.map(|a| (a.fact.clone(), a)).collect();
    Situation {
        reports: vec![report("2026-03-02T08:00:00+07:00", None)],
        answers: answers.into_values().collect(),
        ..Situation::new("2026-03-03T09:00:00+07:00".parse().unwrap())
    }
}

fn report(received: &str, claim: Option<&str>) -> Report {
    let claims: Vec<_> = claim.iter().map(|fact| serde_json::json!({ "fact": fact, "value": "yes" })).collect();
    let json = serde_json::json!({ "received": received, "receiving_place": "commune_committee", "claims": claims });
    serde_json::from_value(json).unwrap()
}

/// Decree 56 Art. 26(3): twelve hours from the receipt of the first report, whatever a second one adds.
#[test]
fn a_new_danger_does_not_stop_the_first_clock() {
    let law = vn();
    let mut situation = one_danger_open();
    let late = |situation: &Situation| -> Vec<Moment> {
        let decision = law.decide(situation).unwrap();
        let late = decision.duties.iter().filter(|d| d.id.as_str() == "D5" && d.state == DutyState::Late);
        late.filter_map(|d| d.act_by).collect()
    };
    let first: Moment = "2026-03-02T20:00:00+07:00".parse().unwrap();
    assert_eq!(late(&situation), [first]);
    situation.reports.push(report("2026-03-03T08:00:00+07:00", Some("serious_harm_now")));
    assert!(late(&situation).contains(&first), "what is late may not vanish because more danger is reported");
}

/// Decree 56 Art. 26(3) again: danger reported anew, after measures were taken and the case was closed, has its own hours.
#[test]
fn a_danger_reported_again_runs_a_clock_of_its_own() {
    let events = serde_json::json!([
        { "step": "emergency_measures_applied", "at": "2026-01-02T12:00:00+07:00" },
        { "step": "plan_ended", "at": "2026-02-02T12:00:00+07:00" },
    ]);
    let reports = ["2026-01-02T08:00:00+07:00", "2026-03-03T08:00:00+07:00"];
    let situation = Situation {
        reports: reports.iter().map(|received| report(received, Some("serious_harm_now"))).collect(),
        events: serde_json::from_value(events).unwrap(),
        ..Situation::new("2026-03-03T09:00:00+07:00".parse().unwrap())
    };
    let decision = vn().decide(&situation).unwrap();
    let open = decision.duties.iter().filter(|d| d.id.as_str() == "D5" && d.done.is_none());
    let due: Vec<Moment> = open.filter_map(|d| d.act_by).collect();
    assert_eq!(due, ["2026-03-03T20:00:00+07:00".parse().unwrap()]);
}
