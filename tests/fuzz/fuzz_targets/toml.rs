#![no_main]

use checho::law::Pack;
use checho::law::compile::{Source, compile};
use checho::{Law, canonical};
use checho_fuzz::small;
use libfuzzer_sys::fuzz_target;

const HEADER: &str = r#"
[pack]
id = "fuzz"
version = "0"
title = { vi = "Thử", en = "Trial" }
reviewed_until = 2026-11-24
layer_of = "vn"
"#;

fuzz_target!(|text: &str| {
    let file = |name: &str, text: &str| Source { file: name.to_owned(), text: text.to_owned() };
    if let Ok(pack) = compile(&[file("a.toml", text)], &[]) {
        // What the compiler accepts, the library loads, and it is the same pack.
        let json = canonical::to_string(&pack).expect("a pack has a canonical form");
        assert_eq!(canonical::from_str::<Pack>(&json).as_ref(), Ok(&pack));
        Law::from_json(&json).expect("a compiled pack loads");
    }
    if let Ok(layer) = compile(&[file("pack.toml", HEADER), file("b.toml", text)], &[&small::PACK]) {
        let json = canonical::to_string(&layer).expect("a pack has a canonical form");
        assert_eq!(canonical::from_str::<Pack>(&json).as_ref(), Ok(&layer));
        small::LAW.with_layer_json(&json).expect("a compiled layer loads");
    }
});
