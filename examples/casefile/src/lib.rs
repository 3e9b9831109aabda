//! A whole case as a timeline for a terminal: moments, who, what, which clocks ran and how they ended, what was irregular
//! and what is due next. The histories are those of the conformance vectors.

mod export;
mod look;
mod timeline;

pub use export::export;
pub use look::Look;
pub use timeline::timeline;
