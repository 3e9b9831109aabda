#![no_main]

use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use checho::canonical::Digest;
use checho::json::{JsonCase, JsonLaw};
use checho_fuzz::{NATIONAL, edit, moment};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

/// The national law over documents.
static LAW: LazyLock<JsonLaw> = LazyLock::new(|| JsonLaw::national().expect("the built-in law loads"));

static FACTS: LazyLock<Vec<&str>> = LazyLock::new(|| NATIONAL.entries(|p| &p.fact).map(|f| f.id.as_str()).collect());
static STEPS: LazyLock<Vec<&str>> = LazyLock::new(|| NATIONAL.entries(|p| &p.step).map(|s| s.id.as_str()).collect());

/// Names to put where they do not belong, and where they do.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
    [of(FACTS.clone()), of(STEPS.clone()), of(ROLES.to_vec()), of(KINDS.to_vec())].concat()
});

const ROLES: [&str; 8] = [
    "hotline_111",
    "commune_committee",
    "commune_child_protection_officer",
    "commune_chair",
    "police",
    "court",
    "provincial_child_body",
    "child",
];

const KINDS: [&str; 26] = [
    "step",
    "transfer",
    "emergency_measures",
    "emergency_ended",
    "separation_decided",
    "separation_extended",
    "separation_lifted",
    "opinion_heard",
    "meeting_held",
    "no_plan_decided",
    "plan_drafted",
    "plan_submitted",
    "plan_returned",
    "plan_approved",
    "plan_changed",
    "plan_served",
    "carer_refused",
    "plan_ended",
    "follow_up_started",
    "closed",
    "reopened",
    "archived",
    "handed_over",
    "referred",
    "alternative_care",
    "turned_sixteen",
];

fuzz_target!(|bytes: &[u8]| {
    let _ = played(&mut Unstructured::new(bytes));
});

/// A history over documents: whatever is asked is answered or refused with a reason, and the same when asked again.
fn played(u: &mut Unstructured<'_>) -> Result<()> {
    let mut case = JsonCase::new();
    let mut events: Vec<String> = Vec::new();
    let mut at = moment(u)?;
    for n in 0..u.int_in_range(1..=10_u16)? {
        // Mostly one thing after another, sometimes at whatever moment.
        at = if u.ratio(1, 8)? { moment(u)? } else { at.checked_add_minutes(hours(u)?).unwrap_or(at) };
        let draft = draft(u, &at.to_string(), &events)?;
        let text = draft.to_string();
        if let Ok(answer) = case.issue(&LAW, &text, &at.to_string()) {
            let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
            let failing = answer.pointer("/refusal/failing").and_then(Value::as_array);
            assert!(
                answer["may"] == true
                    || failing.is_some_and(|failing| failing.iter().all(names_its_guard) && !failing.is_empty())
            );
        }
        let salt = |part: u8| Digest::of(&[n.to_be_bytes().as_slice(), &[part]].concat()).bytes().to_vec();
        let before = case.heads();
        match case.record(&text, &[salt(1), salt(2)].concat()) {
            Ok(event) => events.push(event),
            Err(failure) => {
                assert!(!failure.text.vi.is_empty() && !failure.text.en.is_empty());
                assert_eq!(case.heads(), before, "what is refused changes nothing");
            }
        }
    }
    asked(&case, &at.to_string(), u)
}

/// Everything that can be asked of a case, twice: of the case, and of what its file reads back as.
fn asked(case: &JsonCase, now: &str, u: &mut Unstructured<'_>) -> Result<()> {
    let file = JsonCase::from_bytes(&case.to_bytes()).expect("a case reads back");
    assert_eq!(file.told, r#"{"apart":[],"faults":[]}"#);
    let actor =
        json!({ "role": u.choose(&ROLES)?, "institution": "commune:23293", "device": "07".repeat(32) }).to_string();
    let relation =
        u.choose(&["none", "suspect", "suspected_carer", "non_offending_carer", "informant", "suspects_relative"])?;
    let viewer = json!({ "role": u.choose(&ROLES)?, "institution": "commune:23293", "relation": relation }).to_string();
    let told = |case: &JsonCase| {
        [
            case.situation(&LAW, now),
            case.decide(&LAW, now),
            case.state(&LAW, now),
            case.what_can_i_do(&LAW, &actor, now),
            case.account(&LAW, now, None),
            case.clearance(&LAW, &actor, now),
            case.view(&LAW, &viewer, now),
        ]
    };
    assert_eq!(told(case), told(&file.case), "the same log is told the same");
    Ok(())
}

fn names_its_guard(failing: &Value) -> bool {
    let named = |key: &str| failing[key].as_str().is_some_and(|name| !name.is_empty());
    named("guard") && failing["right"]["vi"].as_str().is_some_and(|right| !right.is_empty())
}

fn hours(u: &mut Unstructured<'_>) -> Result<checho::time::Minutes> {
    Ok(checho::time::Minutes(u32::from(u.arbitrary::<u8>()?) * 60))
}

fn draft(u: &mut Unstructured<'_>, at: &str, events: &[String]) -> Result<Value> {
    let (kind, entry, words) = entry(u, at, events)?;
    let device = if u.arbitrary()? { "07" } else { "08" };
    let commune = if u.ratio(7, 8)? { "commune:23293" } else { "commune:1" };
    let mut draft = json!({
        "kind": kind,
        "actor": { "role": u.choose(&ROLES)?, "institution": commune, "device": device.repeat(32) },
        "happened": at,
        "written": at,
        "entry": entry,
    });
    if let Some(words) = words {
        draft["words"] = words.into();
    }
    // A careless caller: the document stays a document.
    if u.ratio(1, 8)? {
        edit::edit(&mut draft, &NAMES, u)?;
    }
    Ok(draft)
}

/// What an event says, by its kind.
fn entry(u: &mut Unstructured<'_>, at: &str, events: &[String]) -> Result<(String, Value, Option<&'static str>)> {
    let value = |u: &mut Unstructured<'_>| u.choose(&["yes", "no"]).copied();
    Ok(match u.int_in_range(0..=9)? {
        0 | 1 => {
            let claims = (0..u.int_in_range(0..=2)?)
                .map(|_| Ok(json!({ "fact": u.choose(&FACTS)?, "value": value(u)? })))
                .collect::<Result<Vec<Value>>>()?;
            let entry = json!({ "received": at, "receiving_place": u.choose(&ROLES)?, "claims": claims });
            ("report".to_owned(), entry, None)
        }
        2 | 3 => {
            let (form, rows) = *u.choose(&[("02", 2), ("03", 5), ("06", 3)])?;
            let mut ratings = serde_json::Map::new();
            for row in 1..=rows {
                for block in ["a", "b"] {
                    ratings.insert(format!("{block}{row}"), (*u.choose(&["low", "medium", "high"])?).into());
                }
            }
            ("assessment".to_owned(), json!({ "form": form, "at": at, "ratings": ratings }), None)
        }
        4 => {
            let source = u.choose(&["suspect", "informant", "assessed", "concluded"])?;
            let answer = json!({ "fact": u.choose(&FACTS)?, "value": value(u)?, "source": source, "at": at });
            let kind = u.choose(&["answers", "correction", "conflict_resolved"])?;
            ((*kind).to_owned(), json!({ "answers": [answer] }), Some("vì sao"))
        }
        5 => {
            let to = if u.arbitrary()? {
                json!({ "emergency": u.arbitrary::<bool>()? })
            } else {
                json!({ "level": "support" })
            };
            ("override".to_owned(), json!({ "to": to, "by": u.choose(&ROLES)?, "at": at, "reason": "lý do" }), None)
        }
        _ => {
            let mut entry = json!({});
            if u.arbitrary()? {
                entry["steps"] = json!([{ "step": u.choose(&STEPS)?, "at": at }]);
            }
            if u.ratio(1, 3)? {
                entry["party"] = (*u.choose(&ROLES)?).into();
            }
            if u.ratio(1, 4)? {
                entry["place"] = json!({ "province": "51", "commune": if u.arbitrary()? { "23293" } else { "1" } });
            }
            if !events.is_empty() && u.ratio(1, 4)? {
                entry["about"] = json!([u.choose(events)?]);
            }
            ((*u.choose(&KINDS)?).to_owned(), entry, u.arbitrary::<bool>()?.then_some("lý do"))
        }
    })
}
