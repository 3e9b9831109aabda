//! Properties of random histories.

use checho::case::{Case, EventId, PartName, Target};
use proptest::prelude::*;

use checho::privacy::Recipient;

use super::histories::{MARK, drawn, erase, merged, now, played, spare_salts};
use super::vn;

/// The case as somebody has it who may not know who reported.
fn anonymous(case: &Case) -> Case {
    case.copy_for(vn(), &Recipient { role: "school".into(), institution: "school:1".to_owned() }, now())
}

fn has_informant(case: &Case, event: EventId) -> bool {
    case.event(event).is_some_and(|event| event.part(PartName::Informant).is_some())
}

proptest! {
    /// Commutative, associative, idempotent, to the byte; and the state is the same.
    #[test]
    fn the_order_of_merging_changes_nothing(history in drawn(24)) {
        let cases = played(&history);
        let [a, b, c] = cases.as_slice() else { panic!() };
        let all = merged([a, b, c]);
        let bytes = all.to_bytes();
        for order in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
            prop_assert_eq!(merged(order).to_bytes(), bytes.as_slice());
        }
        prop_assert_eq!(merged([a, &merged([b, c])]), all.clone());
        prop_assert_eq!(merged([&all, a, &all, b]), all.clone());
        let folded = all.situation(vn(), now());
        prop_assert_eq!(&folded, &merged([c, b, a]).situation(vn(), now()));
        // Sources may contradict themselves in one breath only inside one event, and these do not.
let decided = folded.decide(vn());
        prop_assert!(decided.is_ok(), "{decided:?}");
    }

    /// Both formats read back to the same case, without a word.
    #[test]
    fn both_formats_round_trip(history in drawn(16)) {
        let case = merged(&played(&history));
        let import = Case::from_bytes(&case.to_bytes()).unwrap();
        prop_assert!(import.faults.is_empty() && import.apart.is_empty());
        prop_assert_eq!(import.case.to_bytes(), case.to_bytes());
        let lines = case.to_json_lines();
        let import = Case::from_json_lines(&lines).unwrap();
        prop_assert!(import.faults.is_empty() && import.apart.is_empty());
        prop_assert_eq!(import.case.to_json_lines(), lines);
        prop_assert_eq!(&import.case, &case);
    }

    /// Any changed byte of the compact file is found.
    #[test]
    fn any_changed_byte_is_found(history in drawn(8), at: prop::sample::Index, bit in 0..8_u32) {
        let case = merged(&played(&history));
        let mut bytes = case.to_bytes();
        *at.get_mut(&mut bytes) ^= 1 << bit;
        if let Ok(import) = Case::from_bytes(&bytes) {
            prop_assert!(!import.faults.is_empty());
            // Whatever was taken in is what was written, and nothing is lost without being told.
            for event in import.case.history().events() {
                prop_assert!(case.event(event.id()).is_some());
            }
            let kept = import.case.len() + import.apart.len();
            prop_assert!(kept >= case.len().saturating_sub(2) || import.faults.len() > 1);
        }
    }

    /// Any changed byte of a line changes a hash or a signature, or is not read, or reads the same.
    #[test]
    fn any_changed_character_of_a_line_is_found(history in drawn(6), at: prop::sample::Index) {
        let case = merged(&played(&history));
        let mut lines = case.to_json_lines().into_bytes();
        let byte = at.get_mut(&mut lines);
        *byte = if *byte == b'1' { b'2' } else { b'1' };
        let lines = String::from_utf8(lines).unwrap_or_default();
        if let Ok(import) = Case::from_json_lines(&lines) {
            let forged = !import.case.verify().wrong.is_empty();
            prop_assert!(!import.faults.is_empty() || import.case == case || forged);
        }
    }

    /// What one device erased comes back from no other.
    #[test]
    fn erasure_survives_every_merge(history in drawn(16), which: prop::sample::Index) {
        let cases = played(&history);
        let mut erasing = cases[0].clone();
        let root = erasing.roots().next().unwrap();
        let named: Vec<_> = erasing
            .history()
            .events()
            .iter()
            .filter(|event| event.part(PartName::Identity).is_some())
            .map(|event| event.id())
            .collect();
        if named.is_empty() {
            return Ok(());
        }
        let target = Target { event: *which.get(&named), part: PartName::Identity };
        erase(&mut erasing, 0, now(), target, &spare_salts());
        for others in [[&cases[1], &cases[2], &erasing], [&erasing, &cases[2], &cases[1]], [&cases[0], &erasing, &cases[1]]] {
            let all = merged(others);
            prop_assert!(all.event(target.event).unwrap().part(PartName::Identity).is_none());
            prop_assert!(all.erased_by(target.event, PartName::Identity).is_some());
            prop_assert!(all.situation(vn(), now()).floor.is_some());
            prop_assert!(Case::from_bytes(&all.to_bytes()).unwrap().case == all);
        }
        // With every identity part erased no name is left in any byte.
        let mut all = merged(&cases);
        for event in all.clone().history().events() {
            if event.part(PartName::Identity).is_some() {
                erase(&mut all, 1, now(), Target { event: event.id(), part: PartName::Identity }, &spare_salts());
            }
        }
        prop_assert!(!all.to_json_lines().contains(MARK));
        prop_assert!(!String::from_utf8_lossy(&all.to_bytes()).contains(MARK));
        prop_assert!(all.event(root).is_some());
    }

    /// What copies hold together is the union of their parts without those that a signed erasure names: one without a
    /// signature, which some of these histories have, takes nothing from another.
    #[test]
    fn only_a_signed_erasure_takes_anything_from_another_copy(history in drawn(24)) {
        let cases = played(&history);
        let all = merged(&cases);
        let unsigned: Vec<_> = all.unsigned_erasures().into_iter().map(|(event, _)| event.id()).collect();
        let erasures = all.erasures();
        let taken: Vec<(EventId, PartName)> = erasures
            .iter()
            .filter(|(event, _)| !unsigned.contains(&event.id()))
            .flat_map(|(_, erasure)| &erasure.targets)
            .flat_map(|target| match target.part {
                PartName::Identity => vec![(target.event, PartName::Identity), (target.event, PartName::Informant)],
                part => vec![(target.event, part)],
            })
            .collect();
        for event in all.history().events() {
            for part in PartName::ALL {
                let some = cases.iter().any(|case| case.event(event.id()).is_some_and(|event| event.part(part).is_some()));
                prop_assert_eq!(event.part(part).is_some(), some && !taken.contains(&(event.id(), part)));
            }
        }
        prop_assert_eq!(Case::from_bytes(&all.to_bytes()).unwrap().case, all);
    }

    /// Two copies that exchange what they have become one, in one round; and it can be repeated.
    #[test]
    fn copies_that_talk_become_equal(history in drawn(24)) {
        let cases = played(&history);
        let (mut here, mut there) = (cases[0].clone(), cases[1].clone());
        let (for_there, for_here) = (here.lacking(&there.have()).unwrap(), there.lacking(&here.have()).unwrap());
        prop_assert!(there.receive(&for_there).unwrap().faults.is_empty());
        prop_assert!(here.receive(&for_here).unwrap().faults.is_empty());
        // Who reported stays where it was recorded: an answer to nobody in particular does not tell.
        prop_assert_eq!(anonymous(&here), anonymous(&there));
        prop_assert_eq!(anonymous(&here), anonymous(&merged([&cases[0], &cases[1]])));
        let before = here.clone();
        here.receive(&for_here).unwrap();
        prop_assert_eq!(&here, &before);
    }

    /// Copies that were given who reported, copies that were not, and copies in which it was erased: the order of merging
    /// changes nothing, and the part is in the end where any copy had it, unless it was erased.
    #[test]
    fn who_reported_comes_together_in_any_order(history in drawn(20), given: [bool; 3], erased: Option<bool>) {
        let mut cases = played(&history);
        for (case, _) in cases.iter_mut().zip(given).filter(|(_, given)| !given) {
            *case = anonymous(case);
        }
        let event = cases[1].roots().next().unwrap();
        let here = has_informant(&cases[1], event);
        if let Some(whole) = erased.filter(|_| here) {
            let part = if whole { PartName::Identity } else { PartName::Informant };
            erase(&mut cases[1], 1, now(), Target { event, part }, &spare_salts());
        }
        let [a, b, c] = cases.as_slice() else { panic!() };
        let all = merged([a, b, c]);
        for order in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
            prop_assert_eq!(merged(order).to_bytes(), all.to_bytes());
        }
        prop_assert_eq!(merged([a, &merged([b, c])]), all.clone());
        prop_assert_eq!(merged([&merged([a, b]), c]), all.clone());
        prop_assert_eq!(merged([&all, a, &all, b]), all.clone());
        for event in all.history().events() {
            let some = cases.iter().any(|case| has_informant(case, event.id()));
            let gone = all.erased_by(event.id(), PartName::Informant).is_some();
            prop_assert_eq!(has_informant(&all, event.id()), some && !gone);
        }
    }

    /// A word of danger that comes in lowers nothing, whatever the others concluded without knowing it.
    #[test]
    fn a_danger_from_another_device_is_acted_on(history in drawn(16)) {
        use checho::rules::End;
        let cases = played(&history);
        let end = |case: &Case| -> End {
            case.situation(vn(), now()).decide(vn()).unwrap().by_law.reported
        };
        let alone = end(&merged([&cases[0], &cases[1]]));
        // Somebody who knows only the first report reports again, at the end.
        let first = cases[2].as_of(&[cases[2].roots().next().unwrap()]).unwrap();
        let mut told = first.clone();
        super::format::report_again(&mut told, now());
        let with = end(&merged([&cases[0], &cases[1], &told]));
        prop_assert!(with.level >= alone.level && with.emergency >= alone.emergency);
    }
}
