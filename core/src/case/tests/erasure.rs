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
