//! Gives back what it gets: what crossing costs by itself, to measure the library's calls against. Never shipped.
#![allow(clippy::needless_pass_by_value, reason = "what crosses is handed over")]

uniffi::setup_scaffolding!("measure");

/// The text as it came.
#[uniffi::export]
#[must_use]
pub fn echo(text: String) -> String {
    text
}

/// The bytes as they came, read where they lie.
#[uniffi::export]
#[must_use]
pub fn echo_bytes(data: &[u8]) -> Vec<u8> {
    data.to_vec()
}
