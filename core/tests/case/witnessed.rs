//! A case without a witness says so wherever it is shown (idea 11): where it stands, its account, the delay report, a paper
//! filled from it, and what anybody who is shown a part of it sees.

use checho::accountability::DelayReport;
use checho::canonical::Digest;
use checho::case::{Act, Actor, Case, DeviceKey, Draft, Entry, Kind, MemoryKey, Salt, Salts};
use checho::forms::{Ask, PaperWarningCode};
use checho::law::Text;
use checho::model::Child;
use checho::privacy::{Relation, Viewer, view};
use checho::procedure::Procedure;
use checho::time::Moment;

use super::vn;

fn at(hour: u8) -> Moment {
    format!("2026-03-13T{hour:02}:00:00+07:00").parse().unwrap()
}

struct Party {
    key: MemoryKey,
    role: &'static str,
    institution: &'static str,
}

impl Party {
    fn new(seed: u8, role: &'static str, institution: &'static str) -> Self {
        Self { key: MemoryKey::from_seed(&[seed; 32]), role, institution }
    }

    fn actor(&self) -> Actor {
        Actor { role: self.role.into(), institution: self.institution.to_owned(), device: self.key.device() }
    }

    fn record(&self, case: &mut Case, kind: Kind, hour: u8, entry: Entry) {
        let salts = salts(case.len());
        let draft = Draft { kind, actor: self.actor(), happened: at(hour), written: at(hour), entry };
        let event = case.record(draft, &salts).unwrap();
        case.sign(event, &self.key).unwrap();
    }

    fn countersign(&self, case: &mut Case, hour: u8) {
        let seen = case.countersign(self.actor(), at(hour), &salts(case.len())).unwrap();
        case.sign(seen.event, &self.key).unwrap();
    }
}

fn salts(n: usize) -> Salts {
    let salt = |part: &str| Salt::new(*Digest::of(format!("{n}{part}").as_bytes()).bytes());
    Salts { facts: salt("facts"), identity: salt("identity"), informant: salt("informant") }
}

fn office() -> Party {
    Party::new(1, "commune_committee", "commune:23293")
}

/// A report, the child, and a plan that was served on the mother.
fn recorded() -> Case {
    let (office, mut case) = (office(), Case::new());
    let report = r#"{ "received": "2026-03-13T08:00:00+07:00", "receiving_place": "commune_committee" }"#;
    office.record(&mut case, Kind::Report, 8, Entry::Report(serde_json::from_str(report).unwrap()));
    office.record(&mut case, Kind::Child, 9, Entry::Child(Child::default()));
    office.record(&mut case, Kind::PlanApproved, 10, Entry::Act(Act::default()));
    case
}

/// What each place says: where the case stands, its account, the delay report, the handler's view.
fn said(case: &Case) -> [Text; 4] {
    let procedure = Procedure::of(vn()).unwrap();
    let account = case.account(vn(), at(15)).unwrap();
    let delays = DelayReport::of(&[("1".to_owned(), account.clone())], None);
    let handler = view(case, vn(), &viewer("commune_committee", "commune:23293", Relation::None), at(15));
    [
        procedure.state(case, at(15)).seen.text,
        account.seen.text,
        delays.by_case[0].seen.text.clone(),
        handler.witnessing.unwrap(),
    ]
}

fn viewer(role: &str, institution: &str, relation: Relation) -> Viewer {
    Viewer { role: role.into(), institution: institution.to_owned(), relation, report: None }
}

fn warned(case: &Case) -> Option<Text> {
    let paper = case.paper(vn(), &Ask::form("05"), None, at(15)).unwrap();
    let printed = paper.html(checho::Lang::Vi);
    assert!(!printed.contains("xác nhận hồ sơ"), "no form of the State asks it");
    let warning = paper.warnings.into_iter().find(|warning| warning.code == PaperWarningCode::NotWitnessed)?;
    assert_eq!(warning.kind, checho::law::Kind::Proposal);
    Some(warning.text)
}

#[test]
fn it_says_so_in_both_languages_wherever_it_is_shown() {
    let case = recorded();
    let expected = Text::new(
        "Chưa có xác nhận: chưa cơ quan nào khác ký xác nhận hồ sơ này",
        "Not witnessed: no other institution has countersigned this case",
    );
    for said in said(&case) {
        assert_eq!(said, expected);
    }
    assert_eq!(warned(&case), Some(expected));
}

/// A colleague is no witness, nor is the same device under another name.
#[test]
fn a_witness_is_another_institution_on_another_device() {
    let mut case = recorded();
    Party::new(2, "commune_chair", "commune:23293").countersign(&mut case, 11);
    Party::new(1, "provincial_child_body", "province:51").countersign(&mut case, 11);
    assert!(said(&case).iter().all(|said| said.en.starts_with("Not witnessed")));
    assert_eq!(case.witnessing().witnessed, 0);
    assert!(case.witnessing().refused.is_empty(), "they are signed, and say what the graph says");
}

#[test]
fn a_witness_is_counted_everywhere() {
    let mut case = recorded();
    Party::new(3, "provincial_child_body", "province:51").countersign(&mut case, 11);
    for said in said(&case) {
        assert_eq!(said.en, "Witnessed: another institution has countersigned all 3 events");
    }
    assert_eq!(warned(&case), None);
    office().record(&mut case, Kind::PlanServed, 12, Entry::Act(Act::default()));
    for said in said(&case) {
        assert_eq!(said.en, "Partly witnessed: 3 of 4 events; the others are not witnessed");
    }
}

/// Whoever is shown a part learns whether that part was seen, and no number of the rest; a suspect learns nothing of it.
#[test]
fn a_part_says_it_of_the_part() {
    let mut case = recorded();
    let home = |relation| viewer("parent_or_carer", "", relation);
    let told = |case: &Case, relation| view(case, vn(), &home(relation), at(15)).witnessing.map(|text| text.en);
    assert_eq!(
        told(&case, Relation::NonOffendingCarer).unwrap(),
        "Not witnessed: no other institution has countersigned this case"
    );
    Party::new(3, "provincial_child_body", "province:51").countersign(&mut case, 11);
    // The child and the plan; not the report.
    assert_eq!(
        told(&case, Relation::NonOffendingCarer).unwrap(),
        "Witnessed: another institution has countersigned all 2 events"
    );
    for relation in [Relation::Suspect, Relation::SuspectedCarer, Relation::Informant, Relation::None] {
        assert_eq!(told(&case, relation), None, "{relation:?}");
    }
}
