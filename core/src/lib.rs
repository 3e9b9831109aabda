//! Che Chở ("to shelter, to protect"): the rule core of child protection in Viet Nam.
//!
//! It decides, from what is known about a child, **which of the three levels of protection applies, whether it is an
//! emergency, why (article, clause, point), what must be done, by whom, by when and on which form**. The law is data
//! that a jurist reads and reviews; the library owns every decision about a child, the host app owns screens, storage
//! and network.
//!
//! ```
//! use checho::{Lang, Law, model::Situation};
//!
//! let law = Law::national()?;
//! // Friday 13 February 2026, 16:30, the last hour before Tết: somebody calls the commune.
//! let situation: Situation = serde_json::from_str(r#"{
//!     "now": "2026-02-13T17:00:00+07:00",
//!     "reports": [{
//!         "received": "2026-02-13T16:30:00+07:00",
//!         "receiving_place": "commune_committee",
//!         "claims": [
//!             { "fact": "physical_violence", "value": "yes" },
//!             { "fact": "harm_doer_is_parent", "value": "yes" }
//!         ]
//!     }]
//! }"#)?;
//! let decision = law.decide(&situation)?;
//!
//! assert!(decision.acting.emergency, "reported, and acted on");
//! assert!(!decision.by_law.established.emergency, "a call establishes nothing");
//! let clock = decision.duties.iter().find(|duty| duty.id.as_str() == "D5").unwrap();
//! assert_eq!(clock.act_by.unwrap().to_string(), "2026-02-14T04:30:00+07:00");
//! println!("{}", law.explain(&decision, Lang::Vi));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The few primary types
//!
//! | type | is |
//! |---|---|
//! | [`Law`] | the national rule pack and any layers on it, proved and compiled; immutable, shared between threads |
//! | [`model::Situation`] | what is known about one child at one moment: reports, assessments, answers, steps taken |
//! | [`rules::Decision`] | the answer, as data: intervals, grounds, measures, duties, the next question, warnings |
//! | [`rules::Weighed`] | a situation weighed once: [`verdict`](rules::Weighed::verdict), [`agenda`](rules::Weighed::agenda) for live countdowns |
//! | [`model::Facts`], [`rules::Verdict`] | the hot path: facts as bits, the rules' answer without texts or moments |
//! | [`case::Case`] | the case file: an append-only log that merges, folds to a situation and finds changed bytes |
//! | [`procedure::Procedure`] | where a case stands, what was irregular, what may be issued, who can do what now |
//! | [`accountability::Account`] | which duties of a case were met, late or missed, by whom, at whose desk |
//! | [`privacy::view`] | what anyone sees of a case, with secrecy level and recipients |
//! | [`forms::Paper`] | an official form filled from a report or a case, ready to print and sign; what is missing, what to know |
//! | [`rules::Screened`] | many children at once, from columns in Arrow's layout |
//! | [`json::JsonLaw`], [`json::JsonCase`] | the same over JSON documents: what the bindings for other languages share |
//! | [`time::Moment`], [`time::Limit`] | Viet Nam's civil time (UTC+7) and the limits that the law counts in it |
//!
//! # Two ends, never one
//!
//! *Unknown* is a value, never a no. Every result is an interval: what is **established** (for papers and statistics) and
//! what to **act on** (not ruled out yet: for triage, worklists and clocks), with what is **reported** between them. A Yes
//! from anyone is acted on; a No narrows only when the officer observed or assessed it, or a competent body concluded it.
//! Beside the result *by law* (with our flagged readings of it) stands the one *with guidance*, never lower.
//!
//! # Floors
//!
//! [`time`] → [`law`] → [`model`] → [`rules`] → [`case`] → [`procedure`], [`accountability`], [`privacy`] → [`forms`] → [`json`], each using only those before it; [`canonical`] gives every value the same
//! bytes and SHA-256 on every platform. [`facts`] names the facts of the national pack for autocompletion.
//!
//! # What this library never does
//!
//! It has no `unsafe`, no panic path, no floating point, reads no clock, no time zone, no locale, no file and no network,
//! and never iterates in hash order: the same inputs give the same bytes everywhere. Where the law is silent it says so.
//! It decides nothing about guilt.
//!
//! Why it is so: `DESIGN.md` in the repository. What the packs contain: `core/packs/README.md`.

extern crate alloc;

pub mod accountability;
pub mod canonical;
pub mod case;
#[rustfmt::skip]
pub mod facts;
pub mod forms;
pub mod json;
pub mod law;
pub mod model;
pub mod privacy;
pub mod procedure;
pub mod rules;
pub mod time;

pub use law::Lang;
pub use rules::Law;

/// The examples of the README are run, too.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
