//! Gives back what it gets: what crossing costs by itself, to measure the library's calls against. Never shipped.

use wasm_bindgen::prelude::wasm_bindgen;

/// The text as it came.
#[must_use]
#[wasm_bindgen]
pub fn echo(text: &str) -> String {
    text.to_owned()
}
