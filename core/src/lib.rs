//! Che Chở.

extern crate alloc;

pub mod canonical;
#[rustfmt::skip]
pub mod facts;
pub mod law;
pub mod model;
pub mod rules;
pub mod time;

pub use law::Lang;
pub use rules::Law;
