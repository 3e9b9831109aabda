//! Properties of the accounts of random histories.

use checho::accountability::{Account, DelayReport, RecordState};
use checho::case::{Act, Actor, Case, DeviceId, DeviceKey, Draft, Entry, Kind, MemoryKey};
use checho::law::{DutyId, RoleId};
use checho::model::Event as Step;
use checho::time::Moment;
use proptest::prelude::*;

use super::histories::{drawn, merged, minute, now, played, spare_salts};
use super::vn;

fn account(case: &Case) -> Account {
    case.account(vn(), now()).unwrap()
}

fn states(account: &Account) -> Vec<(DutyId, Option<Moment>, RecordState)> {
    account.records.iter().map(|record| (record.duty.clone(), record.since, record.state)).collect()
}

/// A province that has seen nothing before countersigns all of it.
fn seen_by_a_province(case: &Case, at: Moment) -> Case {
    let key = MemoryKey::from_seed(&[77; 32]);
    let actor =
        Actor { role: "provincial_child_body".into(), institution: "province:51".to_owned(), device: key.device() };
    let mut case = case.clone();
    let seen = case.countersign(actor, at, &spare_salts()).unwrap();
    case.sign(seen.event, &key).unwrap();
    case
}

/// The better, the smaller: what an officer would like the record to say.
fn badness(state: RecordState) -> u8 {
    match state {
        RecordState::Met => 0,
        RecordState::Open | RecordState::Lapsed => 1,
        RecordState::StartDisputed => 2,
        RecordState::MomentNotWitnessed => 3,
        _ => 4,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whoever merges with whom: the same account, to the byte.
    #[test]
    fn the_order_of_merging_changes_no_record(history in drawn(14)) {
        let cases = played(&history);
        let [a, b, c] = cases.as_slice() else { panic!() };
        let one = account(&merged([a, b, c]));
        prop_assert_eq!(&one, &account(&merged([c, a, b])));
        let text = checho::canonical::to_string(&one).unwrap();
        prop_assert_eq!(&checho::canonical::from_str::<Account>(&text).unwrap(), &one);
        // Every event that it names is there, and every number leads to as many records.
        let all = merged([a, b, c]);
        prop_assert!(one.records.iter().flat_map(checho::accountability::DutyRecord::events).all(|id| all.event(id).is_some()));
        prop_assert!(one.signals.iter().flat_map(|s| &s.events).all(|id| all.event(*id).is_some()));
        let report = DelayReport::of(&[("1".to_owned(), one)], None);
        let tally = &report.all;
        let counts = [&tally.met, &tally.open, &tally.lapsed, &tally.start_disputed, &tally.moment_not_witnessed,
            &tally.met_late, &tally.missed];
        prop_assert!(counts.iter().all(|count| count.number as usize == count.leads.len()));
        prop_assert_eq!(counts.iter().map(|count| count.leads.len()).sum::<usize>(), report.leads.len());
    }

    /// A witness turns "not witnessed" into late, and nothing else into anything.
    #[test]
    fn a_witness_only_settles_what_was_not_witnessed(history in drawn(14)) {
        let case = merged(&played(&history));
        let (alone, seen) = (account(&case), account(&seen_by_a_province(&case, now())));
        let (alone, seen) = (states(&alone), states(&seen));
        prop_assert_eq!(alone.len(), seen.len());
        for (before, after) in alone.iter().zip(&seen) {
            prop_assert_eq!((&before.0, before.1), (&after.0, after.1));
            let settled = before.2 == RecordState::MomentNotWitnessed && after.2.is_late();
            prop_assert!(before.2 == after.2 || settled, "{:?} became {:?}", before, after);
        }
    }

    /// An act of which the moment cannot be true improves no record.
    #[test]
    fn a_doubtful_act_improves_nothing(history in drawn(14), step in 0..4_usize, ahead: bool) {
        let case = merged(&played(&history));
        let steps = ["emergency_measures_applied", "initially_assessed", "plan_approved", "information_recorded"];
        // Written before everything that it knows; or after now.
        let at = if ahead { minute(48 * 60) } else { minute(-48 * 60) };
        let act = Act { steps: vec![Step { step: steps[step].into(), at }], ..Act::default() };
        let actor = Actor {
            role: RoleId::from("commune_chair"),
            institution: "commune:0".to_owned(),
            device: DeviceId::from_bytes([99; 32]),
        };
        let mut with = case.clone();
        let draft = Draft { kind: Kind::Step, actor, happened: at, written: at, entry: Entry::Act(act) };
        with.record(draft, &spare_salts()).unwrap();
        let (before, after) = (states(&account(&case)), states(&account(&with)));
        for (duty, since, state) in before {
            let same = after.iter().find(|(other, opened, _)| *other == duty && *opened == since);
            let kept = same.is_some_and(|(.., after)| badness(*after) >= badness(state));
            prop_assert!(kept, "{duty} {since:?} {state:?}: {same:?}");
        }
    }
}
