//! Privacy: one function decides what anyone sees of a case.
//!
//! | type | is |
//! |---|---|
//! | [`view`] | the function |
//! | [`Viewer`], [`Relation`] | who looks: role, institution, and what it is to the child |
//! | [`Recipient`] | to whom a copy is given: `Case::copy_for`, `Case::lacking_for` |
//! | [`View`] | what it sees, with secrecy level and recipients (Decree 56/2017 Art. 24(3)), and what was held back and why |
//! | [`Opinion`], [`Consent`](crate::case::Consent) | opinions of child and carers, apart; a suspected carer's never counts as consent |
//!
//! # What is law and what is ours
//!
//! Law: everything in receipt and verification is confidential, for the informant's safety and the child's best interests
//! (Decree 56/2017 Art. 24(1)-(2)); information and reports state their secrecy level and recipients (24(3)); decision and
//! plan go to those who act and to parents or carer (28(5)); name, age, family, health, address, school and services of a
//! child are its private life (33); a carer who is the harm-doer is not heard on form 03 (27(1)h), and its consent is not
//! needed (Law on Children Art. 63(1)b).
//!
//! The law names no levels, and does not say who sees which part of a file. That table is **our proposal**; each line says so:
//!
//! | viewer | child | report | informant | findings | plan | separation | shelter | opinions | rest |
//! |---|---|---|---|---|---|---|---|---|---|
//! | handles the case | full | full | own report, or released | full | full | full | full | full | full |
//! | oversees | codes, no age | codes | – | codes | codes | codes, no place | codes, no place | codes | codes |
//! | carries out | full | – | – | – | full | carer, facility: full | carer, facility: full | – | – |
//! | non-offending carer | full | – | – | – | full, no minutes | full | full | that they were heard | – |
//! | carer under suspicion | – | – | – | – | – | that it was decided | – | – | – |
//! | suspected harm-doer, or a relative | – | – | – | – | – | – | – | – | – |
//! | informant | – | that its own came in | – | – | – | – | – | – | – |
//! | anyone else | – | – | – | – | – | – | – | – | – |
//!
//! A relation to the harm outweighs any office: a chair who is the suspect sees what a suspect sees.
//!
//! **The full original.** What the law sends to a family (28(5), form 07) is a redacted copy for a carer under suspicion,
//! that is, only that it was decided. The chair may release the full original to `parent_or_carer`, with a reason: a
//! [`Kind::Step`](crate::case::Kind::Step) by `commune_chair` with the step `secrecy_determined`, the events in `about`, that
//! role in `party`, and words. Without a reason, by anyone else, or with a moment that cannot be true, it
//! releases nothing. A report is never released so: the informant stays with the receiving place.
//!
//! **The informant.** The identity of whoever reported stays with the institution that recorded the report: its own people who
//! handle the case see it, and [`Case::copy_for`](crate::case::Case::copy_for) and
//! [`Case::lacking_for`](crate::case::Case::lacking_for) give it to nobody else. The law keeps it confidential (Decree 56/2017
//! Art. 24(1); where a sexual crime is investigated also Joint Circular 01/2022) and does not say to whom it may be told.
//! **Our proposal**: the receiving place may release it to another office that handles the case, as to the investigating
//! body: a [`Kind::Step`](crate::case::Kind::Step) with the step `informant_released`, recorded by a role of the receiving
//! place that handles the case, the report in `about`, the office in `party` and its commune (its province, for a body of the
//! province) in `place`, and words. Without a reason, a place or a valid signature, with a moment that cannot be true, by
//! another institution or by a suspect, it releases nothing. What was sent cannot be taken back.
//!
//! The child is told by a person, not by a screen: there is no view for it.

mod entitled;
mod exchange;
mod redacted;
mod view;

#[cfg(test)]
mod tests;

pub use entitled::{Recipient, Relation, Standpoint, Viewer};
pub use redacted::{Content, Matter};
pub use view::{Opinion, Secrecy, Shown, View, Withheld, view};
