//! The case: an append-only log of what happened, that nobody can quietly change, that works offline and merges.
//!
//! | type | is |
//! |---|---|
//! | [`Case`] | the log: a set of events joined into a graph by the hashes of their parents |
//! | [`Draft`], [`Entry`], [`Kind`] | something to be recorded: what it says, typed, and what kind of thing it is |
//! | [`Event`], [`Header`], [`Part`] | what was recorded: a header for ever, a body in parts bound to it by salted hashes |
//! | [`Folded`] | the state that follows from the log: a [`Situation`](crate::model::Situation) to decide, and what to look at |
//! | [`DeviceKey`], [`Checkpoint`], [`Witnessing`] | who signed, and how far others have seen it |
//! | [`Import`] | what came of reading a file, with every fault at its place |
//!
//! What is promised, and what is not:
//!
//! - A changed byte is found: the id is the SHA-256 of the header, the header names its parents and commits to its parts.
//!   That stops a stranger. The holder of a file who rewrites all of it is found only by comparing with what others have
//!   countersigned; a case without a witness says so.
//! - Merging is the union of sets: commutative, associative, idempotent. Answers of which neither knew the other are folded
//!   to the graver and listed for a person to settle.
//! - Names, addresses and free words stand in parts of their own, can be erased for good, and are shown by no `Debug` and
//!   no error.
//! - Events of kinds that a newer version brings are kept and passed on as they are; a newer *format* is refused.
//!
//! The file formats, byte by byte: `README.md` beside this module.

mod agree;
mod cbor;
mod conflict;
mod consent;
mod entry;
mod erase;
mod error;
mod event;
mod fold;
mod format;
mod history;
mod institution;
mod kind;
mod lines;
mod log;
mod merge;
mod moments;
mod opened;
mod parts;
mod serving;
mod sign;
mod sync;
mod witness;

#[cfg(test)]
mod tests;

pub use conflict::Conflict;
pub(crate) use conflict::{FOUND, REROUTED, is_carer_role, is_commune_role};
pub(crate) use consent::{CONSENTED, speaker};
pub use consent::{Consent, Heard, Speaker, Subject};
pub use entry::{Act, Answered, Draft, Entry, Unreadable, Witnessed};
pub use erase::{Clearance, Erasure, ErasureRequest, Floor, Target};
pub use error::CaseError;
pub use event::{Actor, CASE_FORMAT, DeviceId, Event, EventId, Header, HeaderFault, MAX_CODE_BYTES, MAX_PARENTS};
pub use fold::{ChildField, Contested, Disagreement, Elsewhere, Folded, NotRead, Over, Repeated, Sources, Unread};
pub(crate) use fold::{Known, Past, Stood, Void};
pub use format::{Damage, Import, ImportFault, MAX_FILE_BYTES};
pub use history::{History, TwoHistories};
pub use institution::InstitutionCode;
pub use kind::Kind;
pub(crate) use kind::Shape;
pub use log::{Case, MAX_EVENTS, TakenIn};
pub use moments::{CLOCK_TOLERANCE, Doubt, Impossible};
pub(crate) use opened::Opened;
pub use parts::{MAX_PART_BYTES, Part, PartName, Salt, Salts};
pub use serving::{PaperCopy, Served, ServedDecision};
pub(crate) use serving::{SERVING_DECIDED, receiver};
#[cfg(feature = "sign")]
pub use sign::MemoryKey;
pub use sign::{DeviceKey, Signature, SignatureState, Verified, signed_message};
pub use sync::{Received, TakenUp};
pub use witness::{Checkpoint, Compared, SeenByOthers, Witnessing};
