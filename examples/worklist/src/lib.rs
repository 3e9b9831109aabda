//! The officer's worklist: whom to help first, why, what to do, by when, and what to ask next.
//!
//! - [`book`] reads a commune's book of reports, assessments and steps, and decides each child's file;
//! - [`list`] puts the files in order and gathers what an officer needs of each;
//! - [`page`] prints them for a terminal, in the words of [`phrase`].

pub mod book;
pub mod list;
pub mod page;
pub mod phrase;
