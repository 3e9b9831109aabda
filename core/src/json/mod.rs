//! The library over JSON: every capability with documents in and canonical documents out.
//!
//! This is what the bindings for other languages share, so that each of them answers the same to the byte. A Rust
//! program uses the typed interface of [`Law`](crate::Law) instead.
//!
//! Every method takes JSON as [`crate::model`], [`crate::rules`] and [`crate::case`] document it, and gives [canonical](mod@crate::canonical)
//! JSON. Every failure is a [`Failure`]: a stable code, and what is wrong and what would be right in two languages.

mod case;
mod case_told;
mod failure;
mod law;

pub use case::{JsonCase, JsonImport};
pub use failure::{Failure, FailureCode};
pub use law::{JsonLaw, SECTIONS};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::canonical;

/// Reads a document.
fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    Ok(canonical::from_str(text)?)
}

/// Writes a document.
fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, Failure> {
    Ok(canonical::to_string(value)?)
}

/// Any JSON document in canonical form.
///
/// # Errors
/// [`Failure`] for what is not JSON, or holds numbers that not every platform holds exactly.
///
/// ```
/// assert_eq!(checho::json::canonical(r#"{ "b": 1, "a": "đ" }"#).unwrap(), r#"{"a":"đ","b":1}"#);
/// ```
pub fn canonical(document: &str) -> Result<String, Failure> {
    write(&read::<serde_json::Value>(document)?)
}

/// The SHA-256, in lower-case hex, of bytes: of a canonical document, what names it everywhere.
///
/// ```
/// assert!(checho::json::sha256(b"{}").starts_with("44136fa355b3678a"));
/// ```
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    canonical::Digest::of(bytes).to_string()
}
