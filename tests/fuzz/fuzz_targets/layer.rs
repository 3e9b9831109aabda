#![no_main]

use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use checho::Law;
use checho::law::{FactId, StepId};
use checho::model::{Event, Situation};
use checho_fuzz::{answer, assert_not_lower, decide_checked, edit, small};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

/// Each layer, and the texts to edit it with.
static LAYERS: LazyLock<Vec<(Value, Vec<String>)>> = LazyLock::new(|| {
    let below = serde_json::to_value(&*small::PACK).expect("a pack is JSON");
    let layers = small::LAYERS.iter().map(|layer| {
        let layer = serde_json::to_value(layer).expect("a pack is JSON");
        let texts = [edit::texts(&layer), edit::texts(&below)].concat();
        (layer, texts)
    });
    layers.collect()
});
static FACTS: LazyLock<Vec<FactId>> = LazyLock::new(|| small::LAW.entries(|p| &p.fact).map(|f| f.id.clone()).collect());
static STEPS: LazyLock<Vec<StepId>> = LazyLock::new(|| small::LAW.entries(|p| &p.step).map(|s| s.id.clone()).collect());

fuzz_target!(|bytes: &[u8]| {
    let national: &Law = &small::LAW;
    if bytes.starts_with(b"{") {
        // A text that is no edit of anything.
        if let Ok(text) = std::str::from_utf8(bytes) {
            let _ = national.with_layer_json(text);
        }
        return;
    }
    let mut u = Unstructured::new(bytes);
    let Ok((layer, texts)) = u.choose(&LAYERS) else { return };
    let mut layer = layer.clone();
    if edit::edit(&mut layer, texts, &mut u).is_err() {
        return;
    }
    let Ok(layered) = national.with_layer_json(&layer.to_string()) else { return };
    let Ok(situation) = situation(&mut u) else { return };
    // A layer may bring an exclusion that finds a contradiction; it may not bring a lower answer.
    if let (Some(before), Some(after)) = (decide_checked(national, &situation), decide_checked(&layered, &situation)) {
        assert_not_lower(&after, &before, &(&layer, &situation));
    }
});

fn situation(u: &mut Unstructured<'_>) -> Result<Situation> {
    let situation = json!({
        "now": "2026-03-14T17:00:00+07:00",
        "place": { "province": "51" },
        "reports": [{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "receiving_place" }],
    });
    let mut situation: Situation = serde_json::from_value(situation).expect("a situation");
    for day in 14..u.int_in_range(14..=20)? {
        let at = format!("2026-02-{day}T08:00:00+07:00").parse().expect("a moment");
        situation.answers.push(answer(u, &FACTS, at)?);
        if u.arbitrary()? {
            situation.events.push(Event { step: u.choose(&STEPS)?.clone(), at });
        }
    }
    Ok(situation)
}
