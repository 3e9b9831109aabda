#![no_main]

use arbitrary::Unstructured;
use checho::canonical;
use checho::time::{Limit, count, due};
use checho_fuzz::{NATIONAL, moment};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut u = Unstructured::new(bytes);
    let Ok(start) = moment(&mut u) else { return };
    let Ok(text) = std::str::from_utf8(u.take_rest()) else { return };
    let Ok(limit) = canonical::from_str::<Limit>(text) else { return };
    let json = canonical::to_string(&limit).expect("a limit has a canonical form");
    assert_eq!(canonical::from_str::<Limit>(&json), Ok(limit));
    assert_ne!(limit.is_shorter_than(&limit), Some(true));
    let calendar = NATIONAL.calendar();
    match (due(start, &limit, calendar), count(start, &limit, calendar)) {
        (Ok(due), Ok(counted)) => {
            assert_eq!((due.at, due.provisional), (counted.due, counted.provisional));
            assert!(due.at.is_none_or(|at| at >= start), "due before it starts");
        }
        (Err(one), Err(other)) => assert_eq!(one, other),
        (one, other) => panic!("{one:?} but {other:?}"),
    }
});
