//! What was written into one decision, report of care or paper of ours is not printed on the next, nor on the one before.

use super::from_case::{at, record};
use super::*;
use crate::case::{Act, Case, Entry, EventId, Kind};

fn reported() -> Case {
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T07:00:00+07:00", "receiving_place": "commune_committee" }"#;
    record(&mut case, 1, 7, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    let shared = r#"{ "child.residence": "Thôn 5", "officer.name": "Y Hlim", "case.number": "12", "commune.name": "xã Đăk Rve" }"#;
    write(&mut case, 8, shared);
    case
}

fn write(case: &mut Case, hour: u32, json: &str) {
    record(case, 1, hour, Kind::FormWritten, Entry::Form(entries(json)));
}

fn act(case: &mut Case, hour: u32, kind: Kind, steps: &[&str], until: Option<&str>) -> EventId {
    let steps = steps.iter().map(|step| crate::model::Event { step: (*step).into(), at: at(hour) }).collect();
    let until = until.map(|day| day.parse().unwrap());
    record(case, 1, hour, kind, Entry::Act(Act { steps, until, ..Act::default() }))
}

/// A field as printed; `-` where nothing is written.
fn printed(case: &Case, form: &str, about: Option<EventId>, fields: &[&str]) -> Vec<String> {
    let paper = case.paper(&law(), &Ask::form(form), about, at(22)).unwrap();
    let given = |field: &str| paper.fields[field].state == FieldState::Given;
    fields.iter().map(|field| if given(field) { shown(&paper, field) } else { "-".to_owned() }).collect()
}

fn all(case: &Case, form: &str, about: Option<EventId>) -> String {
    let paper = case.paper(&law(), &Ask::form(form), about, at(22)).unwrap();
    serde_json::to_string(&paper).unwrap() + &paper.html(Lang::Vi)
}

/// Decree 56/2017 Art. 32, form 07: each separation has its own number, reasons, receiver and days.
#[test]
fn two_separations_print_each_its_own() {
    let fields = ["decision_number", "receiver_address", "separation_from", "separation_term", "annex_reasons_text"];
    let one = r#"{ "07.decision_number": "45", "separation.receiver.name": "bà Nhung",
                   "separation.receiver.address": "Thôn 3", "07.annex_reasons_text": "Lần đầu",
                   "separation.from_carer.name": "ông Bên" }"#;
    let mut case = reported();
    write(&mut case, 9, one);
    let draft = printed(&case, "07", None, &fields);
    assert_eq!(draft, ["45", "Thôn 3", "-", "-", "Lần đầu"], "written before it is decided");
    let first = act(&mut case, 10, Kind::SeparationDecided, &["separation_started"], Some("2026-03-20"));
    let of_first = ["45", "Thôn 3", "10 tháng 3 năm 2026", "10 ngày", "Lần đầu"];
    assert_eq!(printed(&case, "07", None, &fields), of_first);
    // An extension tells of the separation that it extends.
    write(&mut case, 11, r#"{ "separation-extension.paper_number": "50", "separation.extension_days": "5" }"#);
    assert_eq!(printed(&case, "07", None, &fields), of_first);
    let extension = ["paper_number", "carer_full_name", "extension_days"];
    let of_extension = ["50", "ông Bên", "5"];
    assert_eq!(printed(&case, "separation-extension", None, &extension), of_extension);
    act(&mut case, 12, Kind::SeparationExtended, &[], Some("2026-03-24"));
    assert_eq!(printed(&case, "separation-extension", None, &extension), of_extension);
    act(&mut case, 13, Kind::SeparationLifted, &[], None);

    write(&mut case, 14, r#"{ "07.decision_number": "71", "separation.receiver.address": "Thôn 9" }"#);
    assert_eq!(printed(&case, "07", None, &fields), ["71", "Thôn 9", "-", "-", "-"], "the second, not decided yet");
    let second = act(&mut case, 15, Kind::SeparationDecided, &["separation_started"], Some("2026-03-18"));
    let of_second = ["71", "Thôn 9", "10 tháng 3 năm 2026", "8 ngày", "-"];
    assert_eq!(printed(&case, "07", None, &fields), of_second);
    assert_eq!(printed(&case, "07", Some(second), &fields), of_second);
    assert_eq!(printed(&case, "07", Some(first), &fields), of_first);
    for (about, not) in [(first, ["Thôn 9", "71"]), (second, ["Thôn 3", "bà Nhung"])] {
        let all = all(&case, "07", Some(about));
        assert!(not.iter().all(|words| !all.contains(words)));
        // What belongs to the case stands on both.
        assert!(["Thôn 5", "Y Hlim", "xã Đăk Rve"].iter().all(|words| all.contains(words)));
    }
    assert_eq!(printed(&case, "separation-extension", None, &["paper_number"]), ["50"]);
    write(&mut case, 16, r#"{ "separation-extension.reasons": "Lần hai" }"#);
    assert!(!all(&case, "separation-extension", None).contains("ông Bên"), "that of the second names another");
}

/// Decree 56/2017 Art. 28, forms 04 and 05.
#[test]
fn two_plans_print_each_its_own() {
    let mut case = reported();
    let fields = ["decision_number", "annex_reasons_text", "signing_date"];
    act(&mut case, 9, Kind::PlanDrafted, &[], None);
    write(
        &mut case,
        10,
        r#"{ "05.decision_number": "47", "05.annex_reasons_text": "Lần đầu", "decision.date": "2026-03-10",
             "plan.decision_number": "47" }"#,
    );
    let first = act(&mut case, 11, Kind::PlanApproved, &[], None);
    let of_first = ["47", "Lần đầu", "10 tháng 3 năm 2026"];
    assert_eq!(printed(&case, "05", None, &fields), of_first);
    // The change of a plan names the decision that approved it.
    assert!(all(&case, "plan-change", None).contains("47"));
    act(&mut case, 12, Kind::PlanDrafted, &[], None);
    assert_eq!(printed(&case, "05", None, &fields), ["-", "-", "-"], "the next plan is drafted");
    write(
        &mut case,
        13,
        r#"{ "05.decision_number": "63", "plan.decision_number": "63", "decision.date": "2026-05-02" }"#,
    );
    assert_eq!(printed(&case, "05", Some(first), &fields), of_first);
    let second = act(&mut case, 14, Kind::PlanApproved, &[], None);
    for about in [None, Some(second)] {
        assert_eq!(printed(&case, "05", about, &fields), ["63", "-", "02 tháng 5 năm 2026"]);
    }
    assert_eq!(printed(&case, "05", Some(first), &fields), of_first);
    assert!(all(&case, "plan-change", None).contains("63"));
}

/// Decree 56/2017 Art. 43(2), form 13; what was written for the placement stands on each of its reports.
#[test]
fn two_reports_of_care_print_each_its_own() {
    let mut case = reported();
    write(&mut case, 9, r#"{ "carer.name": "Y Blui", "placement.address": "Thôn 2", "12.decision_number": "88" }"#);
    let placed = act(&mut case, 10, Kind::AlternativeCare, &["placement_decided"], None);
    let fields = ["report_number", "care_conditions"];
    write(&mut case, 11, r#"{ "13.report_number": "5", "13.care_conditions": "Nhà chật" }"#);
    let first = act(&mut case, 12, Kind::AlternativeCareFollowed, &["placement_reported"], None);
    write(&mut case, 13, r#"{ "13.report_number": "9" }"#);
    assert_eq!(printed(&case, "13", None, &fields), ["9", "-"]);
    let second = act(&mut case, 14, Kind::AlternativeCareFollowed, &["placement_reported"], None);
    assert_eq!(printed(&case, "13", None, &fields), ["9", "-"]);
    assert_eq!(printed(&case, "13", Some(second), &fields), ["9", "-"]);
    assert_eq!(printed(&case, "13", Some(first), &fields), ["5", "Nhà chật"]);
    assert!([first, second].iter().all(|about| all(&case, "13", Some(*about)).contains("Y Blui")));

    // The next placement is with somebody else.
    write(&mut case, 15, r#"{ "carer.name": "A Thút", "12.decision_number": "91" }"#);
    let next = act(&mut case, 16, Kind::AlternativeCare, &["placement_decided"], None);
    assert_eq!(printed(&case, "12", Some(placed), &["decision_number"]), ["88"]);
    assert_eq!(printed(&case, "12", None, &["decision_number"]), ["91"]);
    let (one, other) = (all(&case, "12", Some(placed)), all(&case, "12", Some(next)));
    assert!(one.contains("Y Blui") && !one.contains("A Thút") && other.contains("A Thút") && !other.contains("Y Blui"));
}
