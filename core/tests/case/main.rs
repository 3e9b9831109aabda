//! What the library promises of every case file: whoever merges with whom, equal events give equal bytes; a changed byte is
//! found; what was erased stays erased; what a newer version wrote is kept; copies that talk become equal.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::needless_pass_by_value,
    reason = "a test may end"
)]

use std::sync::LazyLock;

use checho::Law;

mod accounts;
mod format;
mod histories;
mod merging;
mod properties;
mod witnessed;

/// The national law, loaded once.
fn vn() -> &'static Law {
    static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());
    &LAW
}
