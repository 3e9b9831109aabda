#![no_main]

use std::sync::LazyLock;

use arbitrary::Unstructured;
use checho::Law;
use checho::law::{FactId, Polarity};
use checho::model::{Situation, Value as Answered};
use checho::time::Date;
use checho_fuzz::{ask, assert_not_lower, decide_checked, edit, interval_at_least, small};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

static PACK: LazyLock<Value> = LazyLock::new(|| serde_json::to_value(&*small::PACK).expect("a pack is JSON"));
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| edit::texts(&PACK));

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"{") {
        // A text that is no edit of anything.
        if let Ok(text) = std::str::from_utf8(bytes) {
            let _ = Law::from_json(text);
        }
        return;
    }
    let mut u = Unstructured::new(bytes);
    let mut pack = PACK.clone();
    if edit::edit(&mut pack, &TEXTS, &mut u).is_err() {
        return;
    }
    let Ok(law) = Law::from_json(&pack.to_string()) else { return };
    let Some(before) = decide_checked(&law, &report(&[])) else { return };
    ask(&law, &report(&[]), &before);
    let answers = danger_after_danger(&law, before.law_on);
    if let Some(after) = decide_checked(&law, &report(&answers)) {
        assert_not_lower(&after, &before, &pack);
    }
});

/// Adds one danger after another: nothing may fall, whatever pack was accepted. Gives the answers.
fn danger_after_danger(law: &Law, day: Date) -> Vec<Value> {
    let mut values: Vec<(&FactId, Answered)> = Vec::new();
    let mut before = law.evaluate(&law.facts([]).expect("no values"), day);
    for fact in law.entries(|p| &p.fact) {
        let protection = fact.polarity == Polarity::Protection;
        values.push((&fact.id, if protection { Answered::No } else { Answered::Yes }));
        let Ok(facts) = law.facts(values.iter().copied()) else {
            // It excludes an earlier one.
            values.pop();
            continue;
        };
        let after = law.evaluate(&facts, day);
        assert!(interval_at_least(&after.by_law(), &before.by_law()), "{} lowered the law's answer", fact.id);
        assert!(interval_at_least(&after.with_guidance(), &before.with_guidance()), "{} lowered the answer", fact.id);
        before = after;
    }
    let at = "2026-02-13T17:00:00+07:00";
    let answers =
        values.iter().map(|(fact, value)| json!({ "fact": fact, "value": value, "source": "observed", "at": at }));
    answers.collect()
}

fn report(answers: &[Value]) -> Situation {
    let situation = json!({
        "now": "2026-02-14T17:00:00+07:00",
        "reports": [{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "receiving_place" }],
        "answers": answers,
    });
    serde_json::from_value(situation).expect("a situation")
}
