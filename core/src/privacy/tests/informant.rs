//! Who reported stays with the receiving place, in what is shown and in what is given away.

use super::*;
use crate::case::{Damage, DeviceKey as _, MemoryKey};
use crate::forms::Ask;
use crate::model::{Entries, Written};

const PLACE: (&str, &str) = ("23293", "51");

fn to((role, institution): (&str, &str)) -> Recipient {
    Recipient { role: role.into(), institution: institution.to_owned() }
}

/// The bytes that leave for a recipient who has nothing yet, in every way in which anything leaves.
fn sent(case: &Case, recipient: (&str, &str)) -> String {
    let copy = case.copy_for(&LAW, &to(recipient), at(15));
    let lacking = case.lacking_for(&LAW, &Case::new().have(), &to(recipient), at(15)).unwrap();
    assert_eq!(lacking, copy.to_bytes());
    let text = copy.to_json_lines();
    assert_eq!(String::from_utf8_lossy(&lacking).contains(INFORMANT), text.contains(INFORMANT));
    text
}

/// Written into form 01, by its source and by its field.
fn write_down(built: &mut Built, by: (&str, &str)) -> EventId {
    let words = |key: &str, words: &str| (key.to_owned(), Written::Words(Words::new(words)));
    let entries: Entries = [
        words("report.informant.name", INFORMANT),
        words("01.informant_phone", INFORMANT),
        words("report.incident_place", CHILD),
    ]
    .into_iter()
    .collect();
    built.add(by, Kind::FormWritten, 10, Entry::Form(entries))
}

#[test]
fn the_informant_leaves_for_nobody_but_the_receiving_places_own_people() {
    let (mut built, report, ..) = planted();
    let written = write_down(&mut built, HOTLINE);
    let case = &built.case;
    for stranger in
        [CHAIR, OFFICER, ("police", "police:51"), ("court", "court:51"), ("school", "hotline:111"), ("", "")]
    {
        let text = sent(case, stranger);
        assert!(!text.contains(INFORMANT) && text.contains(CHILD), "{stranger:?}");
        for event in [report, written] {
            let salt = case.event(event).unwrap().part(PartName::Informant).unwrap().salt().bytes();
            let salt: String = salt.iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(!text.contains(&salt), "with the salt a short name could be guessed");
        }
    }
    assert!(sent(case, HOTLINE).contains(INFORMANT));
    assert_eq!(case.copy_for(&LAW, &to(HOTLINE), at(15)), *case);
    // To nobody in particular neither.
    let lacking = case.lacking(&Case::new().have()).unwrap();
    assert!(!String::from_utf8_lossy(&lacking).contains(INFORMANT));
    let import = Case::from_bytes(&lacking).unwrap();
    assert!(import.faults.is_empty() && import.apart.is_empty(), "what was left out is no damage");
    assert!(import.case.heads().eq(case.heads()), "the events are the same");
}

/// Of the two parts of a form, each holds its own fields, and which fields were written stays among the facts.
#[test]
fn a_field_of_form_01_that_names_the_informant_stands_in_the_informant_part() {
    let (mut built, ..) = planted();
    let written = write_down(&mut built, OFFICER);
    let event = built.case.event(written).unwrap();
    let part = |name| event.part(name).unwrap().reveal();
    assert!(part(PartName::Informant).contains("01.informant_phone") && !part(PartName::Identity).contains(INFORMANT));
    let copy = built.case.copy_for(&LAW, &to(HOTLINE), at(15));
    let Ok(Entry::Form(entries)) = Entry::of(copy.event(written).unwrap()) else { panic!() };
    let empty = Written::Words(Words::default());
    assert_eq!(entries.get("report.informant.name"), Some(&empty), "what stood there before does not come back");
    assert_eq!(entries.get("report.incident_place"), Some(&Written::Words(Words::new(CHILD))));
    // Every field of the packs that is filled from an informant's, is known by its name as well.
    for form in LAW.entries(|pack| &pack.form) {
        for field in form.section.iter().chain(&form.annex).flat_map(|section| &section.field) {
            let filled = field.source.as_deref().is_some_and(|source| source.starts_with("report.informant."));
            let key = format!("{}.{}", form.number, field.id);
            assert_eq!(filled, Entry::says_who_reported(&key), "{key}");
        }
    }
}

#[test]
fn where_it_is_not_here_it_is_missing_and_the_receiving_place_has_it() {
    let (Built { case, .. }, report, ..) = planted();
    let copy = case.copy_for(&LAW, &to(CHAIR), at(15));
    let folded = copy.situation(&LAW, at(15));
    let [elsewhere] = folded.informants_elsewhere.as_slice() else { panic!() };
    assert_eq!((elsewhere.event, elsewhere.role.as_str()), (report, HOTLINE.0));
    assert_eq!(elsewhere.institution, HOTLINE.1);
    let informant = &folded.situation.reports[0].informant;
    assert!(informant.name.is_none() && informant.is == crate::model::InformantIs::Household, "what it is worth stays");
    let missing = |case: &Case| {
        let paper = case.paper(&LAW, &Ask::form("01"), None, at(15)).unwrap();
        let missing = paper.missing.into_iter().find(|missing| missing.field == "informant_phone");
        missing.map(|missing| (missing.by.unwrap().to_string(), missing.held_by))
    };
    assert_eq!(missing(&case), None);
    assert_eq!(missing(&copy), Some(("receiving_place".to_owned(), Some(HOTLINE.1.to_owned()))));
    assert!(case.situation(&LAW, at(15)).informants_elsewhere.is_empty());
    // An informant who gave no name is missing everywhere, and nobody has it.
    let mut built = Built { case: Case::new(), salt: 0 };
    let anonymous = r#"{ "received": "2026-03-13T08:00:00+07:00", "receiving_place": "hotline_111" }"#;
    built.add(HOTLINE, Kind::Report, 8, Entry::Report(serde_json::from_str(anonymous).unwrap()));
    assert_eq!(missing(&built.case), Some(("receiving_place".to_owned(), None)));
    assert!(!built.case.to_json_lines().contains("\"informant\":\""), "no commitment where nothing is told");
    assert!(built.case.situation(&LAW, at(15)).informants_elsewhere.is_empty());
}

#[test]
fn a_damaged_informant_part_is_named_and_nothing_else_is_lost() {
    let (Built { case, .. }, report, ..) = planted();
    let damaged = case.to_json_lines().replacen(INFORMANT, "ZZNGUOIBAOYY", 1);
    let import = Case::from_json_lines(&damaged).unwrap();
    let faults: Vec<_> = import.faults.iter().map(|fault| (fault.event, fault.damage)).collect();
    assert_eq!(faults, [(Some(report), Damage::Part(PartName::Informant))]);
    assert!(import.faults[0].text().vi.contains("phần người báo tin đã bị thay"));
    assert_eq!(import.case, case.copy_for(&LAW, &to(CHAIR), at(15)));
}

#[test]
fn a_copy_with_it_and_one_without_become_the_one_with_it() {
    let (Built { case, .. }, report, ..) = planted();
    let without = case.copy_for(&LAW, &to(CHAIR), at(15));
    let (mut one, mut other) = (case.clone(), without.clone());
    assert_eq!(one.merge(&without).unwrap().completed, []);
    assert_eq!(other.merge(&case).unwrap().completed, [report]);
    assert!(one == case && other == case);
}

/// A release, with everything that it needs but for what `change` takes from it.
fn released(change: impl FnOnce(&mut Act, &mut Draft), sign: bool) -> Case {
    let (mut built, report, ..) = planted();
    let key = MemoryKey::from_seed(&[5; 32]);
    let mut act = Act {
        steps: vec![Step { step: "informant_released".into(), at: at(15) }],
        party: Some(CHAIR.0.into()),
        place: Some(Locality { province: Some(PLACE.1.to_owned()), commune: Some(PLACE.0.to_owned()) }),
        about: vec![report],
        ..said(NOTE)
    };
    let actor = Actor { device: key.device(), ..actor(HOTLINE.0, HOTLINE.1) };
    let entry = Entry::Note(Words::new(NOTE));
    let mut draft = Draft { kind: Kind::Step, actor, happened: at(15), written: at(15), entry };
    change(&mut act, &mut draft);
    draft.entry = Entry::Act(act);
    let salts = built.salts();
    let event = built.case.record(draft, &salts).unwrap();
    if sign {
        built.case.sign(event, &key).unwrap();
    }
    built.case
}

#[test]
fn the_receiving_place_releases_it_to_one_office_signed_and_with_a_reason() {
    let shows = |case: &Case, (role, institution): (&str, &str)| {
        let shown = marks(case, &viewer(role, institution, Relation::None)).contains(&INFORMANT);
        assert_eq!(shown, sent(case, (role, institution)).contains(INFORMANT), "one judgement for both");
        shown
    };
    let case = released(|_, _| {}, true);
    assert!(shows(&case, CHAIR));
    for other in [OFFICER, ("commune_chair", "commune:23299"), ("police", "police:23293"), ("school", "school:1")] {
        assert!(!shows(&case, other), "{other:?}");
    }
    let suspect = viewer(CHAIR.0, CHAIR.1, Relation::Suspect);
    assert!(marks(&case, &suspect).is_empty(), "to a suspect not even so");
    // Whoever has everything else gets it with the next answer, once or again.
    let mut commune = released(|_, _| {}, true).copy_for(&LAW, &to(("school", "school:1")), at(15));
    let answer = case.lacking_for(&LAW, &commune.have(), &to(CHAIR), at(15)).unwrap();
    assert_eq!(commune.receive(&answer).unwrap().taken.completed.len(), 1);
    assert_eq!(commune, case);

    assert!(!shows(&released(|_, _| {}, false), CHAIR), "not signed");
    assert!(!shows(&released(|act, _| act.words = None, true), CHAIR), "no reason");
    assert!(!shows(&released(|act, _| act.place = None, true), CHAIR), "no place");
    assert!(!shows(&released(|act, _| act.party = Some("police".into()), true), CHAIR), "another office");
    assert!(!shows(&released(|act, _| act.about.clear(), true), CHAIR), "of no report");
    let elsewhere = |act: &mut Act| act.place = Some(Locality { province: None, commune: Some("23299".to_owned()) });
    assert!(!shows(&released(|act, _| elsewhere(act), true), CHAIR), "another commune");
    let step = |act: &mut Act| act.steps[0].step = "secrecy_determined".into();
    assert!(!shows(&released(|act, _| step(act), true), CHAIR), "to determine secrecy releases nobody");
    let commune = |draft: &mut Draft| draft.actor.institution = CHAIR.1.to_owned();
    assert!(!shows(&released(|_, draft| commune(draft), true), CHAIR), "nobody releases it to himself");
    let outside = |draft: &mut Draft| draft.actor.role = "front".into();
    assert!(!shows(&released(|_, draft| outside(draft), true), CHAIR), "nobody who does not handle it");
    let later = |draft: &mut Draft| (draft.happened, draft.written) = (at(23), at(23));
    assert!(!shows(&released(|_, draft| later(draft), true), CHAIR), "a moment that cannot be true");
}
