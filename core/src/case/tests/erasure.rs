//! Who may erase what, and what stays of it.

use super::*;

fn clear() -> Clearance {
    Clearance {
        open_duties: Vec::new(),
        actor_in_breach_of: Vec::new(),
        breaches: vec!["D5".into()],
        acting: End { level: Level::Intervention, emergency: true },
    }
}

fn request(device: &Device, targets: Vec<Target>) -> ErasureRequest {
    ErasureRequest {
        targets,
        ground: "law-91-2025 14".parse().unwrap(),
        reason: Words::new("hết thời hạn lưu"),
        actor: device.actor(),
        at: at(20, 0),
    }
}

#[test]
fn erasure_is_refused_to_whoever_would_cover_up() {
    let mut officer = Device::new(1, "commune:23293");
    let mut case = opened(&mut officer);
    let target = Target { event: case.heads().next().unwrap(), part: PartName::Identity };
    let salts = officer.salts();
    let breach = Clearance { actor_in_breach_of: vec!["D5".into()], ..clear() };
    let open = Clearance { open_duties: vec!["D5".into()], ..clear() };
    let before = case.clone();
    for clearance in [breach, open] {
        let error = case.erase_cleared(request(&officer, vec![target]), &clearance, &salts).unwrap_err();
        assert!(matches!(error, CaseError::ActorInBreach { .. } | CaseError::DutyOpen { .. }));
        assert_eq!(crate::json::Failure::from(error).code.as_str(), "case.erasure");
    }
    let mut silent = request(&officer, vec![target]);
    silent.reason = Words::new(" ");
    assert_eq!(case.erase_cleared(silent, &clear(), &salts), Err(CaseError::NoReason));
    let direct = officer.draft(Kind::Erasure, at(9, 0), Entry::Note(Words::new("x")));
    assert!(matches!(case.record(direct, &salts), Err(CaseError::Shape { .. })));
    assert_eq!(case, before);
}

#[test]
fn what_is_erased_leaves_a_tombstone_a_floor_and_comes_back_from_nowhere() {
    let mut officer = Device::new(1, "commune:23293");
    let mut archivist = Device::new(2, "province:51");
    let mut case = opened(&mut officer);
    let report = case.heads().next().unwrap();
    let offline = case.clone();
    let targets = PartName::ALL.map(|part| Target { event: report, part }).to_vec();
    let salts = archivist.salts();
    let erasure = case.erase_cleared(request(&archivist, targets), &clear(), &salts).unwrap();
    case.sign(erasure, &archivist.key).unwrap();
    assert_eq!(case.unsigned_erasures(), []);
    assert_eq!(case.erased_by(report, PartName::Identity), Some(erasure));
    for merged in [
        {
            let mut c = case.clone();
            c.merge(&offline).unwrap();
            c
        },
        {
            let mut c = offline.clone();
            assert_eq!(c.merge(&case).unwrap().erased.len(), PartName::ALL.len());
            c
        },
    ] {
        assert_eq!(merged, case);
        assert!(!String::from_utf8_lossy(&merged.to_bytes()).contains(MARK));
        assert!(!merged.to_json_lines().contains(MARK));
    }
    let folded = case.situation(&LAW, at(21, 0));
    assert_eq!(folded.situation.reports.len(), 1, "that there was a report, and when, stays");
    assert_eq!(folded.situation.reports[0].received, at(8, 0));
    assert_eq!(folded.unread, [Unread { event: report, what: NotRead::Absent }]);
    let nothing = End { level: Level::Prevention, emergency: false };
    assert_eq!(folded.floor.unwrap().hold(nothing), End { level: Level::Intervention, emergency: true });
    let (event, said) = &case.erasures()[0];
    assert_eq!((event.header().actor.institution.as_str(), said.reason.reveal()), ("province:51", "hết thời hạn lưu"));
    assert_eq!(said.breaches, ["D5".into()]);
    assert_eq!(case.erased_by(report, PartName::Informant), Some(erasure));
    assert_eq!(folded.informants_elsewhere, [], "nobody has what was erased");
    let (again, clearance) = (Target { event: erasure, part: PartName::Facts }, clear());
    assert!(matches!(
        case.erase_cleared(request(&archivist, vec![again]), &clearance, &archivist.salts()),
        Err(CaseError::NothingToErase { .. })
    ));
}

/// Names that are to go take the informant's with them; the informant's can go alone.
#[test]
fn erasing_the_identity_takes_the_informant_and_not_the_other_way_round() {
    let mut officer = Device::new(1, "commune:23293");
    let case = opened(&mut officer);
    let report = case.heads().next().unwrap();
    let held = |case: &Case| PartName::ALL.map(|part| case.event(report).unwrap().part(part).is_some());
    assert_eq!(held(&case), [true; 3]);
    for (part, left) in [(PartName::Identity, [true, false, false]), (PartName::Informant, [true, true, false])] {
        let mut case = case.clone();
        let target = Target { event: report, part };
        case.erase_cleared(request(&officer, vec![target]), &clear(), &officer.salts()).unwrap();
        assert_eq!(held(&case), left);
        let again = case.erase_cleared(request(&officer, vec![target]), &clear(), &officer.salts());
        assert_eq!(again, Err(CaseError::NothingToErase { event: report, part }));
    }
}

/// A file in which somebody erased without the key of the device that the erasure names.
fn forged(case: &Case, by: &Device, wrong: bool) -> (Case, EventId) {
    let mut forged = case.clone();
    let target = Target { event: case.roots().next().unwrap(), part: PartName::Identity };
    let salts = Device::new(9, "commune:9").salts();
    let erasure = forged.erase_cleared(request(by, vec![target]), &clear(), &salts).unwrap();
    if wrong {
        forged.event_mut(erasure).unwrap().signature = Some(Signature::from_bytes([3; 64]));
    }
    (forged, erasure)
}

#[test]
fn a_forged_erasure_takes_nothing_away_and_is_told() {
    let mut officer = Device::new(1, "commune:23293");
    let case = opened(&mut officer);
    let report = case.roots().next().unwrap();
    for wrong in [false, true] {
        let (forged, erasure) = forged(&case, &officer, wrong);
        assert!(!forged.to_json_lines().contains(MARK), "whoever forges takes it from himself");
        let imported = Case::from_bytes(&forged.to_bytes()).unwrap().case;
        assert_eq!(imported, forged, "a file says no less");
        let (mut one, mut other) = (case.clone(), imported.clone());
        let taken = one.merge(&imported).unwrap();
        assert_eq!((taken.added, taken.erased), (vec![erasure], Vec::new()));
        assert_eq!(other.merge(&case).unwrap().completed, [report], "and gets it back");
        assert_eq!(one, other);
        let mut synchronised = case.clone();
        synchronised.receive(&forged.lacking(&case.have()).unwrap()).unwrap();
        assert_eq!(synchronised, one);
        for part in PartName::ALL {
            assert!(one.event(report).unwrap().part(part).is_some(), "{part:?}");
            assert_eq!(one.erased_by(report, part), None);
        }
        let [(event, said)] = one.unsigned_erasures().try_into().unwrap();
        assert_eq!((event.id(), said.targets[0].event), (erasure, report));
        let state = if wrong { SignatureState::Wrong } else { SignatureState::Missing };
        assert_eq!(event.signature_state(), state);
        assert!(one.situation(&LAW, at(21, 0)).floor.is_some(), "what it says of the floor lowers nothing");
    }
}

#[test]
fn a_device_without_keys_erases_its_own_copy_and_for_all_when_it_is_signed() {
    let mut officer = Device::new(1, "commune:23293");
    let case = opened(&mut officer);
    let report = case.roots().next().unwrap();
    let (mut own, erasure) = forged(&case, &officer, false);
    assert_eq!(own.erased_by(report, PartName::Identity), Some(erasure));
    assert_eq!(own.erased_by(report, PartName::Facts), None);
    // Before it is signed the next copy brings it back; with the signature it goes everywhere and for good.
    own.merge(&case).unwrap();
    assert!(own.to_json_lines().contains(MARK));
    own.sign(erasure, &officer.key).unwrap();
    assert!(!own.to_json_lines().contains(MARK));
    assert_eq!(own.unsigned_erasures(), []);
    let (mut there, mut later) = (case.clone(), forged(&case, &officer, true).0);
    let gone = [PartName::Identity, PartName::Informant].map(|part| (report, part)).to_vec();
    assert_eq!(there.merge(&own).unwrap().erased, gone);
    // Where the erasure was known with a wrong signature, the right one comes after it and takes effect.
    later.merge(&case).unwrap();
    let taken = later.merge(&own).unwrap();
    assert_eq!((taken.completed, taken.erased), (vec![erasure], gone));
    assert!(there == own && later == own);
    there.merge(&case).unwrap();
    assert_eq!(there, own, "from nowhere does it come back");
}
