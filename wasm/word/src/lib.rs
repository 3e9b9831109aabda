//! [`checho_docx::sheet_docx`] for JavaScript: a laid out paper in, a Word file out, and no law.
//!
//! A module of its own, for `checho/word`: a page that asks for no Word file does not load it. It takes the sheet and not the
//! paper, because whoever has a paper has the layout already: so it carries neither that nor any text of the law.

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// As [`checho_docx::sheet_docx`].
///
/// # Errors
/// The failure as a document; the package makes an error of it.
#[wasm_bindgen(js_name = sheetDocx)]
pub fn sheet_docx(sheet: &str) -> Result<Vec<u8>, JsValue> {
    checho_docx::sheet_docx(sheet).map_err(|failure| match checho::canonical::to_string(&failure) {
        Ok(document) => JsValue::from_str(&document),
        Err(error) => JsError::from(error).into(),
    })
}
