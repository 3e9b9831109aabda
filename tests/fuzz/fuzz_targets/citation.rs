#![no_main]

use checho::law::Citation;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(cite) = text.parse::<Citation>() else { return };
    let printed = cite.to_string();
    assert_eq!(printed.parse::<Citation>().as_ref(), Ok(&cite), "{printed}");
    let json = serde_json::to_string(&cite).expect("a citation is a text");
    assert_eq!(serde_json::from_str::<Citation>(&json).expect("reads back"), cite);
});
