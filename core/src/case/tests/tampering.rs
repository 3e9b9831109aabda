//! What was taken away, written anew or damaged is found.

use super::*;

#[test]
fn a_checkpoint_finds_what_was_taken_away_or_written_anew() {
    let (mut officer, mut province) = (Device::new(1, "commune:23293"), Device::new(2, "province:51"));
    let mut case = opened(&mut officer);
    officer.answer(&mut case, at(9, 0), "serious_harm_now", Value::Yes, Source::Observed);
    assert!(case.witnessing().text().vi.starts_with("Chưa có xác nhận"));
    let cut = case.as_of(&[case.roots().next().unwrap()]).unwrap();
    let salts = province.salts();
    let seen = case.countersign(province.actor(), at(10, 0), &salts).unwrap();
    assert_eq!(case.witnessing().witnessed, 0, "an unsigned checkpoint counts for nothing");
    assert_eq!(case.witnessing().refused, [seen.event]);
    case.sign(seen.event, &province.key).unwrap();
    let witnessing = case.witnessing();
    assert_eq!((witnessing.witnessed, witnessing.events), (2, 2));
    assert!(witnessing.text().en.starts_with("Witnessed"));
    assert_eq!(case.compare(&seen), Compared::Kept);
    officer.act(&mut case, Kind::PlanSubmitted, at(11, 0));
    assert_eq!(case.compare(&seen), Compared::Kept, "more may come");
    assert_eq!(case.witnessing().open.len(), 1);
    assert!(case.witnessing().text().en.starts_with("Partly"));
    assert!(matches!(cut.compare(&seen), Compared::NotTheSame { .. }), "truncation");
    let anew = opened(&mut Device::new(1, "commune:23293"));
    let mut anew2 = anew.clone();
    officer.answer(&mut anew2, at(9, 0), "serious_harm_now", Value::No, Source::Observed);
    assert!(matches!(anew2.compare(&seen), Compared::NotTheSame { .. }), "rewriting");
}

#[test]
fn ones_own_institution_is_no_witness() {
    let (mut officer, mut colleague) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut case = opened(&mut officer);
    let salts = colleague.salts();
    let seen = case.countersign(colleague.actor(), at(10, 0), &salts).unwrap();
    case.sign(seen.event, &colleague.key).unwrap();
    assert_eq!(case.witnessing().witnessed, 0);
}

#[test]
fn two_histories_of_one_device_are_found() {
    let mut officer = Device::new(1, "commune:23293");
    let mut here = opened(&mut officer);
    let mut there = here.clone();
    officer.answer(&mut here, at(9, 0), "serious_harm_now", Value::Yes, Source::Observed);
    officer.answer(&mut there, at(9, 0), "serious_harm_now", Value::No, Source::Observed);
    here.merge(&there).unwrap();
    let found = here.history().two_histories();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].device, found[0].begin.len()), (officer.key.device(), 2));
}

#[test]
fn signatures_are_of_the_device_that_wrote() {
    let (mut a, b) = (Device::new(1, "commune:23293"), Device::new(2, "commune:23293"));
    let mut case = opened(&mut a);
    let id = case.heads().next().unwrap();
    assert_eq!(case.verify(), Verified { valid: 1, ..Verified::default() });
    assert_eq!(case.sign(id, &b.key), Err(CaseError::OtherDevice { event: id }));
    struct Broken(DeviceId);
    impl DeviceKey for Broken {
        fn device(&self) -> DeviceId {
            self.0
        }
        fn sign(&self, _: &[u8]) -> Option<[u8; 64]> {
            Some([7; 64])
        }
    }
    assert_eq!(case.sign(id, &Broken(a.key.device())), Err(CaseError::KeyRefused));
    let mut forged = case.clone();
    forged.event_mut(id).unwrap().signature = Some(Signature::from_bytes([0; 64]));
    assert_eq!(forged.verify().wrong, [id]);
    let (mut one, mut other) = (case.clone(), forged.clone());
    one.merge(&forged).unwrap();
    other.merge(&case).unwrap();
    assert_eq!(one, other, "the signature that verifies wins in both directions");
    assert_eq!(one, case);
}

#[test]
fn damage_is_named_and_the_rest_is_kept() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    let root = case.heads().next().unwrap();
    officer.answer(&mut case, at(9, 0), "serious_harm_now", Value::Yes, Source::Observed);
    officer.act(&mut case, Kind::PlanSubmitted, at(10, 0));
    let lines = case.to_json_lines();
    // The answer is turned into its opposite.
    let turned = lines.replacen("\\\"value\\\":\\\"yes\\\"", "\\\"value\\\":\\\"no\\\"", 2);
    let import = Case::from_json_lines(&turned).unwrap();
    let damage: Vec<_> = import.faults.iter().map(|fault| (fault.place, fault.damage)).collect();
    assert_eq!(damage, [(2, Damage::Part(PartName::Facts)), (3, Damage::Part(PartName::Facts))]);
    assert_eq!(import.case.len(), 3);
    // The second event is rewritten: the third hangs in the air.
    let moved = lines.replacen("T09:00:00", "T07:00:00", 1);
    let moved = moved.replacen("written\":\"2026-02-13T09:00:00", "written\":\"2026-02-13T07:00:00", 1);
    let import = Case::from_json_lines(&moved).unwrap();
    let damage: Vec<_> = import.faults.iter().map(|fault| (fault.place, fault.damage)).collect();
    assert_eq!(damage, [(3, Damage::NotItsId), (4, Damage::NoParents)]);
    assert_eq!(import.case.heads().collect::<Vec<_>>(), [root]);
    assert_eq!(import.apart.len(), 1);
    // A length is destroyed in the binary file: the next record is found again.
    let mut bytes = case.to_bytes();
    let second = bytes.windows(5).enumerate().filter(|(_, w)| *w == [0xDA, 0, 0x43, 0x48, 0x4F]).nth(1).unwrap().0;
    bytes[second + 5] = 0xFF;
    let import = Case::from_bytes(&bytes).unwrap();
    assert_eq!(import.case.len(), 1);
    assert_eq!(import.apart.len(), 1);
    assert!(import.faults.iter().any(|fault| (fault.place, fault.damage) == (2, Damage::Unreadable)));
}
