//! [`checho::json::JsonLaw`] for JavaScript: text in, canonical text out.
//!
//! The npm package `checho` (`wasm/npm`) wraps this: it alone is meant to be used. It carries two modules: one that only
//! decides, and one, for `checho/case`, that also keeps case files ([`checho::json::JsonCase`], feature `case`) and fills forms
//! (feature `forms`). A third, `checho-wasm-word`, writes Word files.
#![expect(clippy::needless_pass_by_value, reason = "what crosses into a module is given away")]
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test reads files"))]

#[cfg(feature = "case")]
mod case;
#[cfg(feature = "forms")]
mod forms;
mod screen;

use checho::Lang;
use checho::json::{Failure, JsonLaw};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[cfg(feature = "case")]
pub use case::{WasmCase, WasmImport};
#[cfg(feature = "forms")]
pub use forms::{forms_due, paper, paper_html, paper_pages_script, paper_sheet};
pub use screen::{Columns, Screened};

/// What is thrown: the failure as its document; the package makes an error of it.
type Told<T> = Result<T, JsValue>;

fn thrown(failure: Failure) -> JsValue {
    match checho::canonical::to_string(&failure) {
        Ok(document) => JsValue::from_str(&document),
        Err(error) => JsError::from(error).into(),
    }
}

fn lang(english: bool) -> Lang {
    if english { Lang::En } else { Lang::Vi }
}

/// The law. Immutable.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WasmLaw(JsonLaw);

#[wasm_bindgen]
impl WasmLaw {
    /// As [`JsonLaw::national`]: without its texts.
    ///
    /// # Errors
    /// The failure as a document, as everywhere here.
    pub fn national() -> Told<WasmLaw> {
        JsonLaw::national().map(Self).map_err(thrown)
    }

    /// As [`JsonLaw::from_pack`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = fromPack)]
    pub fn from_pack(pack: &str, sha256: Option<String>) -> Told<WasmLaw> {
        JsonLaw::from_pack(pack, sha256.as_deref()).map(Self).map_err(thrown)
    }

    /// As [`JsonLaw::with_texts`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = withTexts)]
    pub fn with_texts(&self, texts: &str, rest: Option<String>) -> Told<WasmLaw> {
        self.0.with_texts(texts, rest.as_deref()).map(Self).map_err(thrown)
    }

    /// As [`JsonLaw::with_layer`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = withLayer)]
    pub fn with_layer(&self, layer: &str) -> Told<WasmLaw> {
        self.0.with_layer(layer).map(Self).map_err(thrown)
    }

    /// As [`JsonLaw::at_place`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = atPlace)]
    pub fn at_place(&self, place: &str) -> Told<WasmLaw> {
        self.0.at_place(place).map(Self).map_err(thrown)
    }

    /// As [`JsonLaw::packs`].
    ///
    /// # Errors
    /// As there.
    pub fn packs(&self) -> Told<String> {
        self.0.packs().map_err(thrown)
    }

    /// As [`JsonLaw::decide`].
    ///
    /// # Errors
    /// As there.
    pub fn decide(&self, situation: &str) -> Told<String> {
        self.0.decide(situation).map_err(thrown)
    }

    /// As [`JsonLaw::decide_all`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = decideAll)]
    pub fn decide_all(&self, situations: &str) -> Told<String> {
        self.0.decide_all(situations).map_err(thrown)
    }

    /// As [`JsonLaw::agenda`].
    ///
    /// # Errors
    /// As there.
    pub fn agenda(&self, situation: &str, at: &str) -> Told<String> {
        self.0.agenda(situation, at).map_err(thrown)
    }

    /// As [`JsonLaw::evaluate`].
    ///
    /// # Errors
    /// As there.
    pub fn evaluate(&self, facts: &str, day: &str) -> Told<String> {
        self.0.evaluate(facts, day).map_err(thrown)
    }

    /// As [`JsonLaw::why_not`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = whyNot)]
    pub fn why_not(&self, situation: &str) -> Told<String> {
        self.0.why_not(situation).map_err(thrown)
    }

    /// As [`JsonLaw::compare`].
    ///
    /// # Errors
    /// As there.
    pub fn compare(&self, other: &WasmLaw, situation: &str) -> Told<String> {
        self.0.compare(&other.0, situation).map_err(thrown)
    }

    /// As [`JsonLaw::explain`].
    ///
    /// # Errors
    /// As there.
    pub fn explain(&self, decision: &str, english: bool) -> Told<String> {
        self.0.explain(decision, lang(english)).map_err(thrown)
    }

    /// As [`JsonLaw::cite`].
    ///
    /// # Errors
    /// As there.
    pub fn cite(&self, citation: &str, english: bool) -> Told<String> {
        self.0.cite(citation, lang(english)).map_err(thrown)
    }

    /// As [`JsonLaw::counted`].
    ///
    /// # Errors
    /// As there.
    pub fn counted(&self, decision: &str) -> Told<String> {
        self.0.counted(decision).map_err(thrown)
    }

    /// As [`JsonLaw::section`].
    ///
    /// # Errors
    /// As there.
    pub fn section(&self, name: &str) -> Told<String> {
        self.0.section(name).map_err(thrown)
    }

    /// As [`JsonLaw::institutions`].
    ///
    /// # Errors
    /// As there.
    pub fn institutions(&self, role: &str, day: &str, place: &str) -> Told<String> {
        self.0.institutions(role, day, place).map_err(thrown)
    }

    /// As [`JsonLaw::due`].
    ///
    /// # Errors
    /// As there.
    pub fn due(&self, start: &str, limit: &str) -> Told<String> {
        self.0.due(start, limit).map_err(thrown)
    }

    /// As [`JsonLaw::working_day`], as a document.
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = workingDay)]
    pub fn working_day(&self, day: &str) -> Told<String> {
        self.0.working_day(day).and_then(|kind| Ok(checho::canonical::to_string(&kind)?)).map_err(thrown)
    }

    /// As [`checho::Law::screen`].
    ///
    /// # Errors
    /// As there.
    pub fn screen(&self, children: usize, columns: &Columns, day: &str, options: u32) -> Told<Screened> {
        screen::screen(self.0.law(), children, columns, day, options).map_err(thrown)
    }
}

/// As [`JsonLaw::worklist`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn worklist(decisions: &str) -> Told<String> {
    JsonLaw::worklist(decisions).map_err(thrown)
}

/// As [`JsonLaw::early_list`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = earlyList)]
pub fn early_list(decisions: &str) -> Told<String> {
    JsonLaw::early_list(decisions).map_err(thrown)
}

/// As [`checho::json::canonical`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn canonical(document: &str) -> Told<String> {
    checho::json::canonical(document).map_err(thrown)
}

/// As [`checho::json::sha256`].
#[must_use]
#[wasm_bindgen]
pub fn sha256(bytes: &[u8]) -> String {
    checho::json::sha256(bytes)
}
