//! One history over documents, from the call to the account.

use super::*;
use crate::case::MemoryKey;
use crate::json::{FailureCode, sha256};
use serde_json::{Value as Json, json};

const NOW: &str = "2026-02-14T05:30:00+07:00";

fn law() -> JsonLaw {
    JsonLaw::national().unwrap()
}

fn of(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

fn key(seed: u8) -> MemoryKey {
    MemoryKey::from_seed(&[seed; 32])
}

fn salts(n: u8) -> Vec<u8> {
    [[n; 32], [n.wrapping_add(100); 32], [n.wrapping_add(200); 32]].concat()
}

fn actor(role: &str, institution: &str, seed: u8) -> Json {
    json!({ "role": role, "institution": institution, "device": key(seed).device().to_string() })
}

fn draft(kind: &str, at: &str, entry: &Json, words: Option<&str>) -> String {
    let who = actor("commune_child_protection_officer", "commune:23293", 1);
    let mut draft = json!({ "kind": kind, "actor": who, "happened": at, "written": at, "entry": entry });
    if let Some(words) = words {
        draft["words"] = words.into();
    }
    draft.to_string()
}

fn report() -> String {
    let entry = json!({
        "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee",
        "informant": { "name": "Bà Tư" },
    });
    draft("report", "2026-02-13T16:30:00+07:00", &entry, None)
}

/// Signs as a phone does: the message goes to its keystore, the signature comes back.
fn sign(case: &mut JsonCase, event: &str, seed: u8) {
    let message = case.signed_message(event).unwrap();
    case.attach_signature(event, &key(seed).sign(&message).unwrap()).unwrap();
}

fn one_report() -> (JsonCase, String) {
    let mut case = JsonCase::new();
    let id = case.record(&report(), &salts(1)).unwrap();
    (case, id)
}

/// A call before Tết, countersigned by the province; what the law says of it thirteen hours later.
#[test]
fn a_short_history_from_the_call_to_the_account() {
    let law = law();
    let (mut case, first) = one_report();
    sign(&mut case, &first, 1);
    let province = actor("provincial_child_body", "province:62", 2);
    let checkpoint = case.countersign(&province.to_string(), "2026-02-13T17:00:00+07:00", &salts(2)).unwrap();
    let witness = of(&checkpoint)["event"].as_str().unwrap().to_owned();
    assert_eq!(of(&case.witnessing().unwrap())["witnessed"], 0, "a checkpoint counts once it is signed");
    sign(&mut case, &witness, 2);
    assert_eq!(of(&case.witnessing().unwrap())["witnessed"], 1);
    let verified = json!({ "valid": 2, "missing": [], "wrong": [], "unchecked": 0 });
    assert_eq!(of(&case.verify().unwrap()), verified);
    assert_eq!(case.compare(&checkpoint).unwrap(), r#"{"kept":true,"missing":[]}"#);

    let events = of(&case.events().unwrap());
    assert_eq!(events[0]["name"], json!({ "vi": "Tin báo", "en": "Report" }));
    assert_eq!(events[0]["entry"]["informant"]["name"], "Bà Tư");
    assert_eq!(events[0]["parts"][1], json!({ "part": "informant", "held": true }));
    assert_eq!(events[1]["entry"]["heads"], json!([first]));

    let decision = of(&case.decide(&law, NOW).unwrap());
    assert_eq!(decision["acting"]["emergency"], true);
    let folded = of(&case.situation(&law, NOW).unwrap());
    assert_eq!(folded["sources"]["reports"], json!([first]));
    assert_eq!(of(&law.decide(&folded["situation"].to_string()).unwrap()), decision, "nothing was erased");
    assert_eq!(of(&case.state(&law, NOW).unwrap())["main"]["phase"], "at_commune");
    assert_eq!(case.irregularities(&law, &first, NOW).unwrap(), "[]");

    // The 12 hours of Decree 56/2017 Art. 26(3) ended at 04:30; the start is witnessed, nothing was done.
    let account = case.account(&law, NOW, None).unwrap();
    let records = of(&account)["records"].clone();
    let urgent = records.as_array().unwrap().iter().find(|record| record["duty"] == "D5").unwrap();
    assert_eq!((urgent["state"].as_str(), urgent["late_minutes"].as_u64()), (Some("missed"), Some(60)));
    let named = format!(r#"[{{"case":"7","account":{account}}}]"#);
    let delays = of(&JsonCase::delay_report(&named, None).unwrap());
    assert!(delays["all"]["missed"]["number"].as_u64().unwrap() >= 1);
    let before = r#"{"from":"2020-01-01","to":"2020-12-31"}"#;
    assert_eq!(of(&JsonCase::delay_report(&named, Some(before)).unwrap())["leads"], json!([]));
    let asked = of(&case.account(&law, NOW, Some(r#"{"recorded_late_minutes":0}"#)).unwrap());
    let late = |signal: &Json| signal["signal"] == "receipt_recorded_late";
    assert!(asked["signals"].as_array().unwrap().iter().any(late), "our threshold was lowered to nothing");

    let officer = actor("commune_child_protection_officer", "commune:23293", 1).to_string();
    let cleared = of(&case.clearance(&law, &officer, NOW).unwrap());
    assert!(cleared["open_duties"].as_array().unwrap().contains(&"D5".into()));
    let request = json!({
        "targets": [{ "event": first, "part": "identity" }], "ground": "decree-56-2017 33", "reason": "hết hạn",
        "actor": actor("archive", "province:62", 2), "at": NOW,
    });
    let refused = case.erase(&law, &request.to_string(), &salts(3)).unwrap_err();
    assert_eq!(refused.code, FailureCode::CaseErasure, "duties are open");
}

#[test]
fn what_is_issued_is_asked_and_what_is_done_is_recorded() {
    let law = law();
    let (mut case, _) = one_report();
    let approval = draft("plan_approved", "2026-02-13T17:00:00+07:00", &json!({}), Some("Phê duyệt"));
    let answer = of(&case.issue(&law, &approval, NOW).unwrap());
    assert_eq!(answer["may"], false);
    assert!(answer["refusal"]["failing"].as_array().unwrap().iter().any(|failing| failing["guard"] == "form_03"));
    assert!(answer["text"]["vi"].as_str().unwrap().starts_with("Chưa thể ban hành"));
    let done = case.record(&approval, &salts(2)).unwrap();
    let irregular = of(&case.irregularities(&law, &done, NOW).unwrap());
    assert!(irregular.as_array().unwrap().iter().any(|found| found["failing"]["guard"] == "form_03"));
    assert_eq!(of(&case.effective(&law, NOW).unwrap())["events"], Json::Null, "it approves nothing");
    let note = draft("note", "2026-02-13T17:05:00+07:00", &json!({}), Some("Gọi lại lúc 18 giờ."));
    assert_eq!(case.issue(&law, &note, NOW).unwrap(), r#"{"may":true}"#);
    let note = case.record(&note, &salts(3)).unwrap();
    let told = of(&case.events().unwrap());
    let told = told.as_array().unwrap().iter().find(|event| event["id"] == note.as_str()).unwrap();
    assert_eq!(told["words"], "Gọi lại lúc 18 giờ.");
    let chair = actor("commune_chair", "commune:23293", 3).to_string();
    let possible = of(&case.what_can_i_do(&law, &chair, NOW).unwrap());
    assert_eq!(possible[0]["urge"], "must");
}

#[test]
fn two_devices_merge_and_synchronise_to_the_same_bytes() {
    let law = law();
    let (mut here, first) = one_report();
    let mut there = here.clone();
    let answers = |value: &str| {
        json!({ "answers": [{
        "fact": "serious_harm_now", "value": value, "source": "assessed", "at": "2026-02-13T17:00:00+07:00" }] })
    };
    let yes = here.record(&draft("answers", "2026-02-13T17:00:00+07:00", &answers("yes"), None), &salts(2)).unwrap();
    let no = there.record(&draft("answers", "2026-02-13T17:00:00+07:00", &answers("no"), None), &salts(3)).unwrap();
    let lacking = here.lacking(&there.have()).unwrap();
    assert_eq!(of(&there.receive(&lacking).unwrap())["added"], json!([yes]));
    assert_eq!(of(&here.merge(&there).unwrap())["added"], json!([no]));
    assert_eq!(sha256(&here.to_bytes()), sha256(&there.to_bytes()));
    assert_eq!(of(&here.heads().unwrap()).as_array().unwrap().len(), 2);
    let folded = of(&here.situation(&law, NOW).unwrap());
    let over = json!({ "about": "fact", "fact": "serious_harm_now" });
    let told = &folded["disagreements"][0];
    assert_eq!((&told["over"], &told["kept"], &told["set_aside"]), (&over, &yes.into(), &no.into()));
    assert_eq!(of(&here.two_histories().unwrap()).as_array().unwrap().len(), 1, "one device, two histories");
    // Who reported goes along to the receiving place's own people, and to nobody else.
    let to = |institution: &str| format!(r#"{{ "role": "commune_chair", "institution": "{institution}" }}"#);
    let copy = here.copy_for(&law, &to("commune:1"), NOW).unwrap();
    assert!(!copy.to_json_lines().contains("Bà Tư") && copy != here);
    assert_eq!(here.copy_for(&law, &to("commune:23293"), NOW).unwrap(), here);
    let all = here.lacking_for(&law, &JsonCase::new().have(), &to("commune:1"), NOW).unwrap();
    assert_eq!(all, copy.to_bytes());
    let elsewhere = &of(&copy.situation(&law, NOW).unwrap())["informants_elsewhere"];
    assert_eq!(
        elsewhere,
        &json!([{ "event": first, "role": "commune_child_protection_officer", "institution": "commune:23293" }])
    );
    let then = here.as_of(&format!(r#"["{first}"]"#)).unwrap();
    assert_eq!(then, one_report().0);
    assert_eq!(then.roots().unwrap(), here.roots().unwrap());
}

#[test]
fn a_damaged_file_says_where_and_keeps_the_rest() {
    let (mut case, _) = one_report();
    let later = case.record(&draft("transfer", NOW, &json!({}), None), &salts(2)).unwrap();
    let lines = case.to_json_lines();
    let whole = JsonCase::from_json_lines(&lines).unwrap();
    assert_eq!((whole.case, whole.told.as_str()), (case, r#"{"apart":[],"faults":[]}"#));
    let damaged = JsonCase::from_json_lines(&lines.replacen("commune_committee", "commune_police", 1)).unwrap();
    let told = of(&damaged.told);
    assert_eq!(told["faults"][0]["place"], 2);
    assert_eq!((&told["faults"][0]["damage"], &told["faults"][0]["part"]), (&"part".into(), &"facts".into()));
    assert!(told["faults"][0]["text"]["en"].as_str().unwrap().contains("its facts are not those of its header"));
    let first_line = lines.lines().nth(1).unwrap();
    let beheaded = JsonCase::from_json_lines(&lines.replace(&format!("{first_line}\n"), "")).unwrap();
    let told = of(&beheaded.told);
    assert_eq!(told["apart"][0]["id"], later.as_str());
    assert_eq!(JsonCase::from_bytes(b"\x00").unwrap_err().code, FailureCode::CaseFormat);
}

#[test]
fn a_viewer_sees_what_is_due_to_it() {
    let law = law();
    let (case, _) = one_report();
    let viewer = |relation: &str| {
        json!({ "role": "commune_chair", "institution": "commune:23293", "relation": relation }).to_string()
    };
    let own = case.view(&law, &viewer("none"), NOW).unwrap();
    assert_eq!(of(&own)["secrecy"], "case_file");
    let suspect = case.view(&law, &viewer("suspect"), NOW).unwrap();
    assert_eq!(of(&suspect)["events"], json!([]));
    assert!(own.contains("Bà Tư") && !suspect.contains("Bà Tư"));
}

#[test]
fn wrong_input_is_told_and_changes_nothing() {
    let (mut case, first) = one_report();
    let before = case.clone();
    let code = |failure: Failure| failure.code.as_str();
    let at = "2026-02-13T17:00:00+07:00";
    let misspelt = case.record(&draft("plan_aproved", at, &json!({}), None), &salts(2)).unwrap_err();
    assert_eq!((misspelt.code, misspelt.nearest.as_deref()), (FailureCode::CaseKind, Some("plan_approved")));
    let refused = |case: &mut JsonCase, draft: &str, salts: &[u8]| case.record(draft, salts).unwrap_err();
    assert_eq!(code(refused(&mut case, &report(), &[7; 95])), "case");
    assert_eq!(code(refused(&mut case, &report(), &[7; 96])), "case", "one salt twice");
    assert_eq!(code(refused(&mut case, &draft("report", at, &json!({}), None), &salts(2))), "json");
    assert_eq!(code(refused(&mut case, &draft("child", at, &json!({}), Some("x")), &salts(2))), "json");
    assert_eq!(code(refused(&mut case, &draft("note", at, &json!({}), None), &salts(2))), "json");
    assert_eq!(code(case.signed_message("Bà Tư").unwrap_err()), "case.event");
    assert!(!case.signed_message("Bà Tư").unwrap_err().to_string().contains("Bà Tư"));
    assert_eq!(code(case.signed_message(&"0".repeat(64)).unwrap_err()), "case.event");
    assert_eq!(code(case.attach_signature(&first, &[0; 64]).unwrap_err()), "case.signature");
    assert_eq!(code(case.attach_signature(&first, &[]).unwrap_err()), "case.signature");
    assert_eq!(code(case.decide(&law(), "today").unwrap_err()), "time");
    let mut other = JsonCase::new();
    other.record(&report(), &salts(9)).unwrap();
    assert_eq!(code(case.merge(&other).unwrap_err()), "case.unrelated");
    assert_eq!(case, before);
    assert!(case.join(&other).is_ok(), "a person found out that both are one child");
}

/// As on a web page that has not loaded the rest of its law.
#[test]
fn a_law_without_procedure_is_told_in_both_languages() {
    let failure = Failure::from(crate::procedure::ProcedureError::NotLoaded);
    assert_eq!(failure.code, FailureCode::Procedure);
    assert!(failure.text.vi.starts_with("gói luật không có trình tự") && failure.text.en.contains("no procedure"));
}

#[test]
fn every_kind_is_told() {
    let kinds = of(&JsonCase::kinds().unwrap());
    assert_eq!(kinds.as_array().unwrap().len(), Kind::KNOWN.len());
    let of_kind = |name: &str| kinds.as_array().unwrap().iter().find(|kind| kind["kind"] == name).unwrap().clone();
    assert_eq!(of_kind("plan_approved")["step"], "plan_approved");
    assert_eq!(
        (of_kind("note")["entry"].as_str(), of_kind("correction")["entry"].as_str()),
        (Some("note"), Some("answers"))
    );
}

#[test]
fn what_is_written_once_stands_on_every_form_of_the_case() {
    let law = law();
    let (mut case, first) = one_report();
    let written = json!({ "child.residence": "Thôn 5", "officer.name": "Y Hlim" });
    let entry = draft("form_written", "2026-02-13T17:05:00+07:00", &written, None);
    case.record(&entry, &salts(2)).unwrap();
    let told = of(&case.events().unwrap());
    assert_eq!(told[1]["entry"], written);
    let paper = |ask: Json, about: Option<&str>| case.paper(&law, &ask.to_string(), about, NOW);
    for form in ["03", "05", "07"] {
        let paper = of(&paper(json!({ "form": form }), None).unwrap());
        let fields = paper["fields"].as_object().unwrap();
        let officer = fields.values().find(|field| field["key"] == "officer.name").unwrap();
        assert_eq!((&officer["state"], &officer["value"]), (&"given".into(), &"Y Hlim".into()), "form {form}");
    }
    let page = JsonLaw::paper_html(&paper(json!({ "form": "07" }), None).unwrap(), Lang::Vi).unwrap();
    assert!(page.contains("Thôn 5"));
    let about = of(&paper(json!({ "form": "01" }), Some(&first)).unwrap());
    assert_eq!(about["fields"]["received_time"]["shown"]["words"]["vi"], "16 giờ 30 phút");
    let missing = |entries: Option<&str>| {
        let due = of(&case.forms_due(&law, NOW, entries).unwrap());
        due.as_array().unwrap().iter().find(|one| one["form"] == "02").unwrap()["missing"].as_u64().unwrap()
    };
    let provider = r#"{ "shelter.provider": "Nhà tạm lánh của tỉnh" }"#;
    assert_eq!(missing(Some(provider)), missing(None).checked_sub(1).unwrap(), "written, though not recorded yet");
    let refused = case.forms_due(&law, NOW, Some(r#"{ "shelter.providr": "x" }"#)).unwrap_err();
    assert_eq!(refused.code, FailureCode::FormEntry);
    let refused = |ask: Json, about: Option<&str>| paper(ask, about).unwrap_err().code;
    assert_eq!(refused(json!({ "form": "17" }), None), FailureCode::Form);
    assert_eq!(refused(json!({ "form": "01", "entries": { "child.resident": "x" } }), None), FailureCode::FormEntry);
    assert_eq!(refused(json!({ "form": "01" }), Some("Bà Tư")), FailureCode::CaseEvent);
    assert_eq!(case.forms_due(&law, "hôm nay", None).unwrap_err().code, FailureCode::Time);
}
