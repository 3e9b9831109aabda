//! Two laws over one situation: what a layer adds, and what would change if a rule went.

use std::error::Error;

use checho::Law;
use checho::law::Pack;
use checho::model::Situation;
use checho::rules::{Difference, Standing};
use conformance::compiled_pack;
use serde_json::{Value, json};

type Tested = Result<(), Box<dyn Error>>;

fn national() -> Result<Pack, Box<dyn Error>> {
    Ok(serde_json::from_str(&compiled_pack("vn")?)?)
}

fn situation(value: Value) -> Result<Situation, serde_json::Error> {
    serde_json::from_value(value)
}

/// Duties that differ: whether they were owed, whether they are, and until when then.
fn duties(found: &Difference) -> Vec<(&str, bool, bool, Option<String>)> {
    let moved = found.duties.iter();
    moved.map(|d| (d.id.as_str(), d.owed.before, d.owed.after, d.act_by.after.map(|at| at.to_string()))).collect()
}

/// Decision 2022/2025 of Cao Bằng divides the 12 hours of Decree 56/2017 Art. 31(2); nothing else of the law changes.
#[test]
fn what_a_layer_adds_are_its_steps_and_nothing_else() -> Tested {
    let law = Law::from_pack(national()?)?;
    let layered = law.with_layer_json(&compiled_pack("cao-bang")?)?;
    let known = situation(json!({
        "now": "2026-02-13T17:15:00+07:00", "place": { "province": "04" },
        "reports": [{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }]
    }))?;
    let found = law.compare(&layered, &known)?;
    let by = |at: &str| Some(at.to_owned());
    assert_eq!(
        duties(&found),
        [
            ("CB1", false, true, by("2026-02-13T17:00:00+07:00")),
            ("CB2", false, true, by("2026-02-13T17:30:00+07:00")),
            ("CB3", false, true, by("2026-02-13T21:30:00+07:00")),
            ("CB4", false, true, by("2026-02-14T00:30:00+07:00")),
            ("CB5", false, true, by("2026-02-14T02:30:00+07:00")),
        ]
    );
    assert_eq!((found.packs.before.len(), found.packs.after.len()), (1, 2));
    assert!(found.by_law.is_none() && found.with_guidance.is_none() && found.measures.is_empty());
    assert!(!found.is_empty());
    // The other way round they go again.
    let back = layered.compare(&law, &known)?;
    assert!(back.duties.iter().all(|duty| duty.owed.before && !duty.owed.after), "{:?}", duties(&back));
    assert!(law.compare(&law, &known)?.is_empty());
    Ok(())
}

/// Without the first limb of Decree 56/2017 Art. 31(1), serious harm that an officer saw would be no emergency: the comparison
/// says so, and by which rule.
#[test]
fn a_rule_that_goes_is_told_with_what_hung_on_it() -> Tested {
    let mut pack = national()?;
    let whole = Law::from_pack(pack.clone())?;
    pack.rule.retain(|rule| rule.id.as_str() != "emergency_serious_harm");
    let without = Law::from_pack(pack)?;
    let known = situation(json!({
        "now": "2026-02-13T10:00:00+07:00", "child": { "born": { "date": "2018-03-01", "source": "record" } },
        "answers": [{ "fact": "serious_harm_now", "value": "yes", "source": "observed", "at": "2026-02-13T09:30:00+07:00" }]
    }))?;
    let found = whole.compare(&without, &known)?;
    let by_law = found.by_law.as_ref().ok_or("the result by law is another")?;
    assert!(by_law.before.established.emergency && !by_law.after.established.emergency);
    let ground =
        found.grounds.iter().find(|ground| ground.id.as_str() == "emergency_serious_harm").ok_or("the ground")?;
    assert_eq!((ground.standing.before, ground.standing.after), (Some(Standing::Established), None));
    Ok(())
}
