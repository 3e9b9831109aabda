//! Danger is monotone: one danger more, or one protection less, lowers nothing and removes no duty.

use checho::Law;
use checho::law::{FactId, Polarity};
use checho::model::{FactsError, Value};
use checho::rules::DecideError;
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
    #![proptest_config(ProptestConfig::with_cases(400))]

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
    #![proptest_config(ProptestConfig::with_cases(250))]

    /// The same over whole decisions: somebody says one thing more, at any time before now.
    #[test]
    fn one_word_more_for_a_danger_lowers_nothing(drawn in drawn(), more in answer()) {
        let law = vn();
        let names = Names::of(law, true);
        let mut situation = drawn.build(&names);
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
