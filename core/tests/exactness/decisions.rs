//! Whole decisions: the same bytes whatever the order of the input, and nobody talks a level down.

use checho::canonical::{self, Digest};
use checho::law::Polarity;
use checho::model::{FactsError, Situation, Source, Value};
use checho::rules::{DecideError, Decision, Warning};
use proptest::prelude::*;
use proptest::sample::select;

use super::situations::{Drawn, Names, answer, drawn};
use super::vn;

/// Decides; `None` when a source contradicts itself, which is an error and no decision.
fn decided(situation: &Situation) -> Result<Option<Decision>, TestCaseError> {
    match vn().decide(situation) {
        Ok(decision) => Ok(Some(decision)),
        Err(DecideError::Facts(FactsError::Contradiction(_))) => Ok(None),
        Err(error) => Err(TestCaseError::fail(error.to_string())),
    }
}

/// A situation, and the same with its lists in another order.
fn shuffled() -> impl Strategy<Value = (Drawn, Vec<prop::sample::Index>)> {
    (drawn(), prop::collection::vec(any::<prop::sample::Index>(), 40))
}

fn shuffle<T>(list: &mut [T], picks: &mut impl Iterator<Item = prop::sample::Index>) {
    for i in (1..list.len()).rev() {
        let other = picks.next().map_or(0, |pick| pick.index(i + 1));
        list.swap(i, other);
    }
}

/// Leaves in order what only mirrors the order of the input.
fn mirrored(mut decision: Decision) -> Decision {
    decision.assessments.sort_by_key(|a| (a.at, a.form, canonical::to_string(a).unwrap()));
    decision.warnings.sort_by_key(|w| canonical::to_string(w).unwrap());
    decision
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn bytes_are_stable_and_read_back_the_same((drawn, picks) in shuffled()) {
        let situation = drawn.build(&Names::of(vn(), true));
        let Some(decision) = decided(&situation)? else { return Ok(()) };
        let bytes = canonical::to_string(&decision).unwrap();
        let back: Decision = canonical::from_str(&bytes).unwrap();
        prop_assert_eq!(&back, &decision);
        prop_assert_eq!(canonical::to_string(&back).unwrap(), bytes.clone());
        // Through any other JSON writer, too.
        let pretty = serde_json::to_string_pretty(&decision).unwrap();
        let back: Decision = serde_json::from_str(&pretty).unwrap();
        prop_assert_eq!(Digest::of(canonical::to_string(&back).unwrap().as_bytes()), Digest::of(bytes.as_bytes()));
        // The situation itself, written and read, gives the same decision.
        let again: Situation = canonical::from_str(&canonical::to_string(&situation).unwrap()).unwrap();
        prop_assert_eq!(&again, &situation);
        prop_assert_eq!(canonical::to_string(&vn().decide(&again).unwrap()).unwrap(), bytes);
        drop(picks);
    }

    #[test]
    fn the_order_of_the_input_changes_nothing((drawn, picks) in shuffled()) {
        let situation = drawn.build(&Names::of(vn(), true));
        let mut other = situation.clone();
        let mut picks = picks.into_iter();
        shuffle(&mut other.reports, &mut picks);
        shuffle(&mut other.answers, &mut picks);
        shuffle(&mut other.assessments, &mut picks);
        shuffle(&mut other.events, &mut picks);
        let (before, after) = (decided(&situation)?, decided(&other)?);
        prop_assert_eq!(before.map(mirrored), after.map(mirrored));
    }

    /// A No from whoever may have a reason to say so changes nothing but the note that answers differ.
    #[test]
    fn a_denial_changes_nothing(
        drawn in drawn(), more in answer(),
        source in select(vec![Source::Suspect, Source::Household, Source::Informant, Source::Child]),
    ) {
        let names = Names::of(vn(), true);
        let mut situation = drawn.build(&names);
        let mut more = more.build(&names);
        let fact = vn().fact(&more.fact).unwrap();
        more.value = if fact.polarity == Polarity::Protection { Value::Yes } else { Value::No };
        more.source = source;
        more.at = more.at.min(situation.now);
        let before = decided(&situation)?;
        situation.answers.push(more);
        if let (Some(mut before), Some(mut after)) = (before, decided(&situation)?) {
            for decision in [&mut before, &mut after] {
                decision.warnings.retain(|w| !matches!(w, Warning::AnswersDiffer { .. }));
            }
            prop_assert_eq!(before, after);
        }
    }

    /// A report more of which nothing is known lowers nothing either.
    #[test]
    fn an_answer_in_the_future_changes_nothing(drawn in drawn(), more in answer()) {
        let names = Names::of(vn(), true);
        let mut situation = drawn.build(&names);
        let mut more = more.build(&names);
        more.at = situation.now.checked_add_minutes(checho::time::Minutes(1)).unwrap();
        let before = decided(&situation)?;
        situation.answers.push(more);
        if let (Some(mut before), Some(mut after)) = (before, decided(&situation)?) {
            for decision in [&mut before, &mut after] {
                decision.warnings.retain(|w| !matches!(w, Warning::InTheFuture { .. }));
            }
            prop_assert_eq!(before, after);
        }
    }
}
