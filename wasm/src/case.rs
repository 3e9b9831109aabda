//! [`checho::json::JsonCase`] for JavaScript: text and bytes in, canonical text and bytes out.

use checho::json::{JsonCase, JsonImport};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Told, WasmLaw, thrown};

/// The case file.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct WasmCase(pub(crate) JsonCase);

/// A case that was read, and what was wrong with its file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WasmImport(JsonImport);

#[wasm_bindgen]
impl WasmImport {
    /// What was found beside the good events, as a document.
    #[must_use]
    pub fn told(&self) -> String {
        self.0.told.clone()
    }

    /// The good events.
    #[must_use]
    pub fn case(self) -> WasmCase {
        WasmCase(self.0.case)
    }
}

#[wasm_bindgen]
impl WasmCase {
    /// As [`JsonCase::new`].
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new() -> WasmCase {
        Self::default()
    }

    /// As [`JsonCase::from_bytes`].
    ///
    /// # Errors
    /// The failure as a document, as everywhere here.
    #[wasm_bindgen(js_name = fromBytes)]
    pub fn from_bytes(bytes: &[u8]) -> Told<WasmImport> {
        JsonCase::from_bytes(bytes).map(WasmImport).map_err(thrown)
    }

    /// As [`JsonCase::from_json_lines`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = fromJsonLines)]
    pub fn from_json_lines(text: &str) -> Told<WasmImport> {
        JsonCase::from_json_lines(text).map(WasmImport).map_err(thrown)
    }

    /// As [`JsonCase::to_bytes`].
    #[must_use]
    #[wasm_bindgen(js_name = toBytes)]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes()
    }

    /// As [`JsonCase::to_json_lines`].
    #[must_use]
    #[wasm_bindgen(js_name = toJsonLines)]
    pub fn to_json_lines(&self) -> String {
        self.0.to_json_lines()
    }

    /// As [`JsonCase::have`].
    #[must_use]
    pub fn have(&self) -> Vec<u8> {
        self.0.have()
    }

    /// As [`JsonCase::kinds`].
    ///
    /// # Errors
    /// As there.
    pub fn kinds() -> Told<String> {
        JsonCase::kinds().map_err(thrown)
    }

    /// As [`JsonCase::delay_report`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = delayReport)]
    pub fn delay_report(accounts: &str, period: Option<String>) -> Told<String> {
        JsonCase::delay_report(accounts, period.as_deref()).map_err(thrown)
    }

    /// As [`JsonCase::as_of`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = asOf)]
    pub fn as_of(&self, heads: &str) -> Told<WasmCase> {
        self.0.as_of(heads).map(Self).map_err(thrown)
    }

    /// A copy, so that a case can be merged with itself: a module lends an object once at a time.
    #[must_use]
    pub fn copy(&self) -> WasmCase {
        Self(self.0.clone())
    }

    /// As [`JsonCase::merge`].
    ///
    /// # Errors
    /// As there.
    pub fn merge(&mut self, other: WasmCase) -> Told<String> {
        self.0.merge(&other.0).map_err(thrown)
    }

    /// As [`JsonCase::join`].
    ///
    /// # Errors
    /// As there.
    pub fn join(&mut self, other: WasmCase) -> Told<String> {
        self.0.join(&other.0).map_err(thrown)
    }

    /// As [`JsonCase::account`].
    ///
    /// # Errors
    /// As there.
    pub fn account(&self, law: &WasmLaw, now: &str, thresholds: Option<String>) -> Told<String> {
        self.0.account(&law.0, now, thresholds.as_deref()).map_err(thrown)
    }

    /// As [`JsonCase::verify`].
    ///
    /// # Errors
    /// As there.
    pub fn verify(&self) -> Told<String> {
        self.0.verify().map_err(thrown)
    }

    /// As [`JsonCase::witnessing`].
    ///
    /// # Errors
    /// As there.
    pub fn witnessing(&self) -> Told<String> {
        self.0.witnessing().map_err(thrown)
    }

    /// As [`JsonCase::heads`].
    ///
    /// # Errors
    /// As there.
    pub fn heads(&self) -> Told<String> {
        self.0.heads().map_err(thrown)
    }

    /// As [`JsonCase::roots`].
    ///
    /// # Errors
    /// As there.
    pub fn roots(&self) -> Told<String> {
        self.0.roots().map_err(thrown)
    }

    /// As [`JsonCase::two_histories`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = twoHistories)]
    pub fn two_histories(&self) -> Told<String> {
        self.0.two_histories().map_err(thrown)
    }

    /// As [`JsonCase::events`].
    ///
    /// # Errors
    /// As there.
    pub fn events(&self) -> Told<String> {
        self.0.events().map_err(thrown)
    }

    /// As [`JsonCase::compare`].
    ///
    /// # Errors
    /// As there.
    pub fn compare(&self, checkpoint: &str) -> Told<String> {
        self.0.compare(checkpoint).map_err(thrown)
    }

    /// As [`JsonCase::signed_message`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = signedMessage)]
    pub fn signed_message(&self, event: &str) -> Told<Vec<u8>> {
        self.0.signed_message(event).map_err(thrown)
    }

    /// As [`JsonCase::unsigned_erasures`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = unsignedErasures)]
    pub fn unsigned_erasures(&self) -> Told<String> {
        self.0.unsigned_erasures().map_err(thrown)
    }

    /// As [`JsonCase::lacking`].
    ///
    /// # Errors
    /// As there.
    pub fn lacking(&self, have: &[u8]) -> Told<Vec<u8>> {
        self.0.lacking(have).map_err(thrown)
    }

    /// As [`JsonCase::lacking_for`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = lackingFor)]
    pub fn lacking_for(&self, law: &WasmLaw, have: &[u8], to: &str, now: &str) -> Told<Vec<u8>> {
        self.0.lacking_for(&law.0, have, to, now).map_err(thrown)
    }

    /// As [`JsonCase::copy_for`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = copyFor)]
    pub fn copy_for(&self, law: &WasmLaw, to: &str, now: &str) -> Told<WasmCase> {
        self.0.copy_for(&law.0, to, now).map(Self).map_err(thrown)
    }

    /// As [`JsonCase::record`].
    ///
    /// # Errors
    /// As there.
    pub fn record(&mut self, draft: &str, salts: &[u8]) -> Told<String> {
        self.0.record(draft, salts).map_err(thrown)
    }

    /// As [`JsonCase::attach_signature`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = attachSignature)]
    pub fn attach_signature(&mut self, event: &str, signature: &[u8]) -> Told<()> {
        self.0.attach_signature(event, signature).map_err(thrown)
    }

    /// As [`JsonCase::countersign`].
    ///
    /// # Errors
    /// As there.
    pub fn countersign(&mut self, actor: &str, at: &str, salts: &[u8]) -> Told<String> {
        self.0.countersign(actor, at, salts).map_err(thrown)
    }

    /// As [`JsonCase::receive`].
    ///
    /// # Errors
    /// As there.
    pub fn receive(&mut self, events: &[u8]) -> Told<String> {
        self.0.receive(events).map_err(thrown)
    }

    /// As [`JsonCase::take_up`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = takeUp)]
    pub fn take_up(&mut self, events: &[u8], actor: &str, at: &str, salts: &[u8]) -> Told<String> {
        self.0.take_up(events, actor, at, salts).map_err(thrown)
    }

    /// As [`JsonCase::situation`].
    ///
    /// # Errors
    /// As there.
    pub fn situation(&self, law: &WasmLaw, now: &str) -> Told<String> {
        self.0.situation(&law.0, now).map_err(thrown)
    }

    /// As [`JsonCase::decide`].
    ///
    /// # Errors
    /// As there.
    pub fn decide(&self, law: &WasmLaw, now: &str) -> Told<String> {
        self.0.decide(&law.0, now).map_err(thrown)
    }

    /// As [`JsonCase::state`].
    ///
    /// # Errors
    /// As there.
    pub fn state(&self, law: &WasmLaw, now: &str) -> Told<String> {
        self.0.state(&law.0, now).map_err(thrown)
    }

    /// As [`JsonCase::irregularities`].
    ///
    /// # Errors
    /// As there.
    pub fn irregularities(&self, law: &WasmLaw, event: &str, now: &str) -> Told<String> {
        self.0.irregularities(&law.0, event, now).map_err(thrown)
    }

    /// As [`JsonCase::effective`].
    ///
    /// # Errors
    /// As there.
    pub fn effective(&self, law: &WasmLaw, now: &str) -> Told<String> {
        self.0.effective(&law.0, now).map_err(thrown)
    }

    /// As [`JsonCase::issue`].
    ///
    /// # Errors
    /// As there.
    pub fn issue(&self, law: &WasmLaw, draft: &str, now: &str) -> Told<String> {
        self.0.issue(&law.0, draft, now).map_err(thrown)
    }

    /// As [`JsonCase::what_can_i_do`].
    ///
    /// # Errors
    /// As there.
    #[wasm_bindgen(js_name = whatCanIDo)]
    pub fn what_can_i_do(&self, law: &WasmLaw, actor: &str, now: &str) -> Told<String> {
        self.0.what_can_i_do(&law.0, actor, now).map_err(thrown)
    }

    /// As [`JsonCase::clearance`].
    ///
    /// # Errors
    /// As there.
    pub fn clearance(&self, law: &WasmLaw, actor: &str, now: &str) -> Told<String> {
        self.0.clearance(&law.0, actor, now).map_err(thrown)
    }

    /// As [`JsonCase::erase`].
    ///
    /// # Errors
    /// As there.
    pub fn erase(&mut self, law: &WasmLaw, request: &str, salts: &[u8]) -> Told<String> {
        self.0.erase(&law.0, request, salts).map_err(thrown)
    }

    /// As [`JsonCase::view`].
    ///
    /// # Errors
    /// As there.
    pub fn view(&self, law: &WasmLaw, viewer: &str, now: &str) -> Told<String> {
        self.0.view(&law.0, viewer, now).map_err(thrown)
    }
}
