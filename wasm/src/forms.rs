//! The forms for JavaScript, from a situation and from a case, as values and as pages.

use checho::json::JsonLaw;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Told, WasmCase, WasmLaw, lang, thrown};

#[wasm_bindgen]
impl WasmCase {
    /// As [`checho::json::JsonCase::paper`].
    ///
    /// # Errors
    /// As there.
    pub fn paper(&self, law: &WasmLaw, ask: &str, about: Option<String>, now: &str) -> Told<String> {
        self.0.paper(&law.0, ask, about.as_deref(), now).map_err(thrown)
    }

    /// As [`checho::json::JsonCase::forms_due`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = formsDue)]
    pub fn forms_due(&self, law: &WasmLaw, now: &str, entries: Option<String>) -> Told<String> {
        self.0.forms_due(&law.0, now, entries.as_deref()).map_err(thrown)
    }
}

/// As [`JsonLaw::paper`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn paper(law: &WasmLaw, situation: &str, ask: &str) -> Told<String> {
    law.0.paper(situation, ask).map_err(thrown)
}

/// As [`JsonLaw::forms_due`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = formsDue)]
pub fn forms_due(law: &WasmLaw, situation: &str, entries: &str) -> Told<String> {
    law.0.forms_due(situation, entries).map_err(thrown)
}

/// As [`JsonLaw::paper_html`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = paperHtml)]
pub fn paper_html(paper: &str, english: bool) -> Told<String> {
    JsonLaw::paper_html(paper, lang(english)).map_err(thrown)
}

/// As [`JsonLaw::paper_sheet`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = paperSheet)]
pub fn paper_sheet(paper: &str, english: bool) -> Told<String> {
    JsonLaw::paper_sheet(paper, lang(english)).map_err(thrown)
}

/// As [`JsonLaw::paper_pages_script`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = paperPagesScript)]
pub fn paper_pages_script(paper: &str) -> Told<String> {
    JsonLaw::paper_pages_script(paper).map_err(thrown)
}
