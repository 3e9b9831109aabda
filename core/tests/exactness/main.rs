//! What the library promises of every answer, proved against brute force and against itself: intervals are exact,
//! danger is monotone, layers only add, nobody talks a level down, and the same input gives the same bytes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::needless_pass_by_value,
    reason = "a test may end"
)]

use std::sync::LazyLock;

use checho::Law;

mod brute;
mod columns;
mod decisions;
mod interval;
mod layers;
mod monotone;
mod situations;
mod small;

/// The national law, loaded once.
fn vn() -> &'static Law {
    static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());
    &LAW
}
