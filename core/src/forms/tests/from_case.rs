//! Papers from a case file: what belongs to which, what was erased, and what a family gets.

use super::*;
use crate::case::{Actor, Case, DeviceId, Draft, Entry, EventId, Kind, Over, Salt, Salts};

pub(super) fn at(hour: u32) -> Moment {
    format!("2026-03-10T{hour:02}:00:00+07:00").parse().unwrap()
}

pub(super) fn record(case: &mut Case, device: u8, hour: u32, kind: Kind, entry: Entry) -> EventId {
    record_as("commune_child_protection_officer", case, device, hour, kind, entry)
}

pub(super) fn record_as(role: &str, case: &mut Case, device: u8, hour: u32, kind: Kind, entry: Entry) -> EventId {
    let actor = Actor {
        role: role.into(),
        institution: "commune:23293".to_owned(),
        device: DeviceId::from_bytes([device; 32]),
    };
    let hour_salt = u8::try_from(hour).unwrap();
    let salts = Salts {
        facts: Salt::new([hour_salt; 32]),
        identity: Salt::new([hour_salt ^ device; 32]),
        informant: Salt::new([hour_salt ^ 0x80; 32]),
    };
    case.record(Draft { kind, actor, happened: at(hour), written: at(hour), entry }, &salts).unwrap()
}

#[test]
fn what_was_written_for_one_assessment_is_not_that_of_the_next() {
    let law = law();
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T08:00:00+07:00", "receiving_place": "commune_committee" }"#;
    record(&mut case, 1, 8, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    let review = |hour| {
        let made =
            format!(r#"{{ "form": "06", "at": "2026-03-10T{hour:02}:00:00+07:00", "ratings": {{ "a1": "low" }} }}"#);
        Entry::Assessment(serde_json::from_str(&made).unwrap())
    };
    let first = record(&mut case, 1, 9, Kind::Assessment, review(9));
    let ended =
        r#"{ "06.part_2": ["follow_then_end"], "officer.name": "Y Hlim", "child.adress": "x", "carer.birth": "1961" }"#;
    record(&mut case, 1, 10, Kind::FormWritten, Entry::Form(entries(ended)));
    let chosen = |case: &Case, about| {
        let paper = case.paper(&law, &Ask::form("06"), about, at(20)).unwrap();
        let chosen: Vec<_> = paper.parts.iter().flat_map(|part| &part.conclusions).map(|one| one.chosen).collect();
        (chosen, shown(&paper, "officer_full_name"), paper)
    };
    let (conclusions, officer, paper) = chosen(&case, None);
    assert_eq!((conclusions, officer.as_str()), (vec![Some(false), Some(true)], "Y Hlim"));
    // What these packs cannot read stops no paper, and is told.
    let unread = paper.warnings.iter().find(|warning| warning.code == PaperWarningCode::EntryUnread).unwrap();
    assert!(unread.text.vi.contains("child.adress") && unread.text.vi.contains("carer.birth"));

    record(&mut case, 1, 11, Kind::Assessment, review(11));
    let (conclusions, officer, _) = chosen(&case, None);
    assert_eq!((conclusions, officer.as_str()), (vec![None, None], "Y Hlim"), "the next review starts open");
    let again = r#"{ "06.part_2": ["next_plan"] }"#;
    record(&mut case, 1, 12, Kind::FormWritten, Entry::Form(entries(again)));
    assert_eq!(chosen(&case, None).0, vec![Some(true), Some(false)]);
    assert_eq!(chosen(&case, Some(first)).0, vec![Some(false), Some(true)], "the first one stays as it was written");
    assert!(matches!(case.paper(&law, &Ask::form("03"), Some(first), at(20)), Err(FormError::WrongEvent { .. })));
    assert!(matches!(case.paper(&law, &Ask::form("07"), Some(first), at(20)), Err(FormError::WrongEvent { .. })));
}

#[test]
fn what_was_erased_does_not_bring_back_what_stood_there_before() {
    let law = law();
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T08:00:00+07:00", "receiving_place": "commune_committee" }"#;
    record(&mut case, 1, 8, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    let residence = |place: &str| Entry::Form(entries(&format!(r#"{{ "child.residence": "{place}" }}"#)));
    record(&mut case, 1, 9, Kind::FormWritten, residence("Thôn 5"));
    let later = record(&mut case, 1, 10, Kind::FormWritten, residence("Thôn 6"));
    let state = |case: &Case| {
        let paper = case.paper(&law, &Ask::form("07"), None, at(12)).unwrap();
        paper.fields["child_address"].state
    };
    assert_eq!(state(&case), FieldState::Given);
    let lines = case.to_json_lines();
    let without: Vec<String> = lines
        .lines()
        .map(|line| {
            let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
            if line["id"] == later.to_string() {
                line.as_object_mut().unwrap().remove("identity");
            }
            line.to_string()
        })
        .collect();
    let erased = Case::from_json_lines(&without.join("\n")).unwrap().case;
    assert_eq!(state(&erased), FieldState::Missing);
}

#[test]
fn a_separation_is_printed_as_it_was_decided() {
    let law = law();
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T08:00:00+07:00", "receiving_place": "commune_committee" }"#;
    record(&mut case, 1, 8, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    let until = |day: &str| Entry::Act(crate::case::Act { until: Some(day.parse().unwrap()), ..Default::default() });
    record(&mut case, 1, 9, Kind::SeparationDecided, until("2026-03-25"));
    record(&mut case, 1, 10, Kind::SeparationExtended, until("2026-04-20"));
    let paper = case.paper(&law, &Ask::form("07"), None, at(12)).unwrap();
    // Decided on 10 March until the 25th: fifteen days, as the procedure counts them (Art. 32(3)); the extension has its own paper.
    assert_eq!(
        (shown(&paper, "separation_term").as_str(), shown(&paper, "separation_from").as_str()),
        ("15 ngày", "10 tháng 3 năm 2026")
    );
    let page = paper.html(Lang::Vi);
    assert!(
        page.contains(" 15 ngày</span> kể từ ngày") && !page.contains("ngày/tháng kể"),
        "the months are crossed out"
    );
    assert!(paper.warnings.iter().all(|warning| warning.code != PaperWarningCode::TermBeyondLaw));
    let longer = Ask { entries: entries(r#"{ "07.separation_term": "60" }"#), ..Ask::form("07") };
    let paper = case.paper(&law, &longer, None, at(12)).unwrap();
    assert!(paper.warnings.iter().any(|warning| warning.code == PaperWarningCode::TermBeyondLaw));
}

#[test]
fn a_redacted_copy_for_a_family_shows_what_is_listed_and_nothing_else() {
    let law = law();
    let written = entries(
        r#"{ "child.residence": "Nhà bà Nhung", "plan.changes": [{ "provider": "Nhà bà Nhung", "no": "1" }],
            "plan-change.reasons": "Nhà bà Nhung", "07.annex_reasons_text": "Nhà bà Nhung", "carer.name": "bà Nhung",
            "new_carer.name": "bà Nhung", "02.physical_safety_provider": "bà Nhung", "plan-end.reasons": "bà Nhung" }"#,
    );
    for form in [
        "04",
        "05",
        "07",
        "separation-extension",
        "separation-cancellation",
        "plan-change",
        "plan-end",
        "service",
        "12b",
        "16",
        "02",
    ] {
        let mut known = told();
        known.child.carer = Some(crate::law::Words::new("bà Nhung"));
        let ask = Ask { copy: PaperCopy::Redacted, entries: written.clone(), ..Ask::form(form) };
        let paper = law.paper(&known, &ask).unwrap();
        let all = serde_json::to_string(&paper).unwrap() + &paper.html(Lang::Vi);
        assert!(!all.contains("Nhung"), "form {form}");
    }
}

#[test]
fn a_case_is_typed_once_and_remembers_on_every_device() {
    let law = law();
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T08:00:00+07:00", "receiving_place": "commune_committee" }"#;
    let first = record(&mut case, 1, 8, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    record(
        &mut case,
        1,
        9,
        Kind::FormWritten,
        Entry::Form(entries(r#"{ "child.residence": "Thôn 5", "officer.name": "Y Hlim" }"#)),
    );
    let mut other = case.clone();
    record(&mut case, 1, 10, Kind::FormWritten, Entry::Form(entries(r#"{ "officer.name": "Y Hlim (sửa)" }"#)));
    record(
        &mut other,
        2,
        11,
        Kind::FormWritten,
        Entry::Form(entries(r#"{ "officer.name": "A Khác", "chair.name": "A Thút" }"#)),
    );
    let plan = r#"{ "goals": ["harm_recovered"], "lines": [{ "activity": "legal_aid", "what": "Cử luật sư", "start": "2026-03-12", "cost": 0 }] }"#;
    let act = crate::case::Act { plan: Some(serde_json::from_str(plan).unwrap()), ..Default::default() };
    record(&mut case, 1, 12, Kind::PlanDrafted, Entry::Act(act));
    let mut back = other.clone();
    case.merge(&other).unwrap();
    back.merge(&case).unwrap();

    let folded = case.situation(&law, at(13));
    assert_eq!(folded.entries, back.situation(&law, at(13)).entries);
    assert_eq!(folded.entries.keys().collect::<Vec<_>>(), ["chair.name", "child.residence", "officer.name"]);
    let over = Over::Entry("officer.name".to_owned());
    assert!(folded.disagreements.iter().any(|one| one.over == over), "two hands wrote two names");

    let plan = case.paper(&law, &Ask::form("04"), None, at(13)).unwrap();
    let Shown::Table { rows, .. } = &plan.fields["activity_table"].shown else { panic!() };
    assert_eq!((rows.len(), &*rows[0][1].vi, &*rows[0][4].vi), (1, "Cử luật sư", "từ 12/3/2026"));
    let paper = case.paper(&law, &Ask::form("01"), Some(first), at(13)).unwrap();
    assert_eq!(shown(&paper, "received_time"), "08 giờ 00 phút");
    assert!(matches!(
        case.paper(&law, &Ask::form("01"), Some(EventId::from_bytes([9; 32])), at(13)),
        Err(FormError::WrongEvent { .. })
    ));
    let due = case.forms_due(&law, &Entries::new(), at(13)).unwrap();
    assert!(due.iter().any(|one| one.form == "02" && one.missing > 0), "{due:?}");
    assert!(due.is_sorted_by_key(|one| one.act_by.is_none()), "what has a moment comes first");
}
