//! Bounded model check.
