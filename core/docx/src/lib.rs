//! Papers of Che Chở as Word files (DOCX, Office Open XML): what an officer corrects before signing.
//!
//! ```
//! use checho::forms::Ask;
//! use checho::{Lang, Law, model::Situation};
//!
//! let law = Law::national()?;
//! let situation: Situation = serde_json::from_str(r#"{ "now": "2026-02-13T17:00:00+07:00", "reports": [{
//!     "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee", "channel": "phone"
//! }] }"#)?;
//! let paper = law.paper(&situation, &Ask::form("01"))?;
//! let file: Vec<u8> = checho_docx::docx(&paper.sheet(Lang::Vi))?;
//!
//! assert!(file.starts_with(b"PK"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The layout is that of [`Sheet::html`]: A4, margins of 20, 15, 20 and 30 mm, Times New Roman 13 pt, and the number of the page
//! at the top from the second page on (Decree 30/2020, as it is remembered: unverified). Everything stands in named styles, so that a look is changed
//! once. The same sheet gives the same bytes: the file holds no date, no author and no name but that of the sheet.
//!
//! It is a crate of its own, so that apps that print from HTML alone do not carry it.

mod document;
mod package;
mod table;

#[cfg(test)]
mod tests;

use checho::forms::{Paper, Sheet};
use checho::json::{Failure, FailureCode};
use checho::law::Text;
use checho::{Lang, canonical};

/// Why a Word file cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocxError {
    /// It could not be put together: more than a ZIP file holds (4 GiB), or no memory.
    #[error("không ghi được tệp Word / the Word file could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The sheet as a Word file.
///
/// Line breaks stay line breaks; other control characters, which XML cannot hold, become spaces.
///
/// # Errors
///
/// [`DocxError::Write`] when the file grows beyond what a ZIP file holds.
pub fn docx(sheet: &Sheet) -> Result<Vec<u8>, DocxError> {
    Ok(package::pack(sheet)?)
}

/// As [`docx`], of a [`Paper`] as its document: what languages other than Rust call. It needs no law.
///
/// # Errors
///
/// [`Failure`] when the document is not a paper.
pub fn paper_docx(paper: &str, lang: Lang) -> Result<Vec<u8>, Failure> {
    docx(&canonical::from_str::<Paper>(paper)?.sheet(lang)).map_err(failed)
}

/// As [`docx`], of a [`Sheet`] as its document: what a page calls, whose module then carries no layout.
///
/// # Errors
///
/// [`Failure`] when the document is not a sheet.
pub fn sheet_docx(sheet: &str) -> Result<Vec<u8>, Failure> {
    docx(&canonical::from_str(sheet)?).map_err(failed)
}

fn failed(DocxError::Write(reason): DocxError) -> Failure {
    Failure {
        code: FailureCode::TooLarge,
        text: Text::new(
            format!("không ghi được tệp Word: {reason}"),
            format!("the Word file could not be written: {reason}"),
        ),
        line: None,
        column: None,
        nearest: None,
        faults: Vec::new(),
    }
}
