//! Che Chở.

extern crate alloc;

pub mod canonical;
pub mod law;
pub mod model;
pub mod time;
