//! The procedure: where a case stands, what was irregular, what may be issued, and who can do what now.
//!
//! | type | is |
//! |---|---|
//! | [`Procedure`] | how the law moves a case: transitions and guards of the packs, by date |
//! | [`State`] | where a case stands: the main course and the regions beside it, folded from the log |
//! | [`Irregularity`] | something recorded that a guard forbids, with the article and what mends it |
//! | [`Refusal`] | why something cannot be issued: every failing guard, and what would make it pass |
//! | [`Possible`] | something that a role must or may do now, and what is missing for it |
//!
//! Two verbs. **Record** ([`Case::record`](crate::case::Case::record)) is never refused for law: a log that refuses the truth
//! lies. **Issue** ([`Procedure::issue`]) is asked before: phase, role, commune, conflict of interest, the guards of the act
//! and the law of its date.
//!
//! What counts: an act that protects (`protects` in the pack) counts even when it was irregular, for the child *is* in the
//! safe place. What ends or decides counts only when it was lawful: an approval without form 03 approves nothing, and a
//! separated child is not at home because somebody wrote so. Contested and impossible events never count.
//!
//! ```
//! use checho::Law;
//! use checho::case::{Act, Actor, Case, DeviceId, Draft, Entry, Kind};
//! use checho::procedure::Procedure;
//!
//! let law = Law::national()?;
//! let procedure = Procedure::of(&law)?;
//! let at = "2026-02-13T17:00:00+07:00".parse()?;
//! // A chair would approve a plan that nobody has drawn up.
//! let draft = Draft {
//!     kind: Kind::PlanApproved,
//!     actor: Actor {
//!         role: "commune_chair".into(),
//!         institution: "commune:23293".to_owned(),
//!         device: DeviceId::from_bytes([7; 32]),
//!     },
//!     happened: at,
//!     written: at,
//!     entry: Entry::Act(Act::default()),
//! };
//! let refusal = procedure.issue(&Case::new(), &draft, at).unwrap_err();
//! let missing: Vec<_> = refusal.failing.iter().map(|failing| failing.guard.as_str()).collect();
//! assert_eq!(missing, ["state", "form_01", "form_02", "form_03", "minutes", "form_04"]);
//! assert_eq!(refusal.failing[3].cite[0].to_string(), "decree-56-2017 27(1)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod deed;
mod guards;
mod issue;
mod known;
mod order;
mod possible;
mod separation;
mod state;
mod transitions;
mod walk;

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

pub use crate::case::Conflict;
pub use issue::Refusal;
pub use possible::{Due, Possible, Urge};
pub use separation::{SEPARATION_CAP, SEPARATION_NOTICE, Separation};
pub use state::{
    Care, CareForm, Emergency, Failing, Irregularity, Opinion, PlanState, RegionState, Since, State, Why, WithoutEffect,
};
pub use transitions::{Procedure, ProcedureError};
