#![no_main]

use checho::canonical;
use checho::model::Situation;
use checho_fuzz::{NATIONAL, ask, decide_checked};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(situation) = canonical::from_str::<Situation>(text) else { return };
    let written = canonical::to_string(&situation).expect("a situation has a canonical form");
    let back: Situation = canonical::from_str(&written).expect("what was written reads back");
    assert_eq!(back, situation);
    if let Some(decision) = decide_checked(&NATIONAL, &situation) {
        ask(&NATIONAL, &situation, &decision);
    }
});
