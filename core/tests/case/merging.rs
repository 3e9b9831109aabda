//! Very many random histories on several devices, merged in every order: 100,000 on demand (`tests/README.md`).

use std::cell::Cell;

use checho::canonical;
use checho::case::{Case, Entry, Event, Kind};
use checho::model::{OverrideTo, Value};
use checho::rules::End;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::histories::{Does, drawn, merged, now, played};
use super::vn;

/// As many as `PROPTEST_CASES` says, the same ones every time.
#[test]
fn whoever_merges_with_whom_it_is_one_case() {
    let config = Config { failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (events, only_danger) = (Cell::new(0_usize), Cell::new(0_u32));
    runner
        .run(&drawn(18), |history| {
            let (held, grave) = one_case(&history)?;
            events.set(events.get() + held);
            only_danger.set(only_danger.get() + grave);
            Ok(())
        })
        .unwrap();
    assert!(events.get() > 0 && only_danger.get() > 0, "what is promised was put to the test");
}

/// Plays a history and merges its copies: how many events it has, and how many merges only brought danger.
fn one_case(history: &[(usize, Does, i64)]) -> Result<(usize, u32), TestCaseError> {
    let cases = played(history);
    let [a, b, c] = cases.as_slice() else { panic!() };
    // Commutative, associative, idempotent: to the byte.
    let all = merged([a, b, c]);
    let bytes = all.to_bytes();
    for order in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
        prop_assert_eq!(merged(order).to_bytes(), bytes.as_slice());
    }
    prop_assert_eq!(merged([a, &merged([b, c])]).to_bytes(), bytes.as_slice());
    prop_assert_eq!(merged([&merged([c, a]), &all, b, &all]).to_bytes(), bytes.as_slice());
    // The union and nothing else.
    let of_all = |event: &Event| cases.iter().any(|case| case.event(event.id()).is_some());
    prop_assert!(all.history().events().iter().all(|event| of_all(event)));
    prop_assert!(cases.iter().all(|case| case.history().events().iter().all(|event| all.event(event.id()).is_some())));
    // It verifies, and reads back.
    let import = Case::from_bytes(&bytes).unwrap();
    prop_assert!(import.faults.is_empty() && import.apart.is_empty() && import.case == all);
    prop_assert!(all.verify().wrong.is_empty());
    // The fold is the same, to the byte: of the file as it was read, and of copies merged the other way round.
    let folded = all.situation(vn(), now());
    let other = merged([c, b, a]).situation(vn(), now());
    prop_assert_eq!(&folded, &import.case.situation(vn(), now()));
    prop_assert_eq!(canonical::to_string(&folded.situation).unwrap(), canonical::to_string(&other.situation).unwrap());
    prop_assert_eq!(&folded, &other);
    // What only tells of danger lowers nothing, whatever the other copy concluded without knowing it.
    let mut only_danger = 0;
    for (one, other) in [(a, b), (b, a), (a, c), (c, a), (b, c), (c, b)] {
        let new: Vec<_> =
            other.history().events().iter().copied().filter(|event| one.event(event.id()).is_none()).cloned().collect();
        if new.is_empty() || !new.iter().all(only_tells_of_danger) {
            continue;
        }
        only_danger += 1;
        let ([before_law, before], [after_law, after]) = (ends(one), ends(&merged([one, other])));
        let kept = |before: End, after: End| after.level >= before.level && after.emergency >= before.emergency;
        prop_assert!(kept(before_law, after_law), "{before_law:?} fell to {after_law:?}");
        prop_assert!(kept(before, after), "{before:?} fell to {after:?}");
    }
    Ok((all.len(), only_danger))
}

/// What is reported by law, and what is acted on after overrides.
fn ends(case: &Case) -> [End; 2] {
    let decision = case.situation(vn(), now()).decide(vn()).unwrap();
    [decision.by_law.reported, decision.acting]
}

fn only_tells_of_danger(event: &Event) -> bool {
    match Entry::of(event) {
        Ok(Entry::Report(_) | Entry::Note(_) | Entry::Witness(_)) => true,
        Ok(Entry::Answers(answered)) => {
            event.header().kind == Kind::Answers
                && answered.answers.iter().all(|a| a.value == Value::Yes && a.fact.as_str() != "age_at_least_7")
        }
        Ok(Entry::Override(asked)) => asked.to == OverrideTo::Emergency(true),
        _ => false,
    }
}
