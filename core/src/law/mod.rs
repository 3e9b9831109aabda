//! The law as data: instruments, citations, packs, and the proof that a pack may decide.

mod basis;
pub(crate) mod builtin;
pub mod check;
mod cite;
#[cfg(feature = "compiler")]
pub mod compile;
mod digest;
mod fault;
mod form;
mod ids;
mod lean;
mod names;
mod pack;
mod parts;
mod text;

pub use basis::{Basis, Certainty, Kind};
pub use cite::{Citation, CitationError};
pub use fault::{Fault, FaultCode, PackError};
pub use form::{
    Block, Choice, Column, Copies, Field, FieldType, Form, FormBase, Misprint, Note, Orientation, RatingRow, Section,
    Shortfall, Signer,
};
pub use ids::{
    DutyId, FactId, GroupId, GuardId, InstrumentId, MeasureId, PackId, ReadingId, RoleId, RuleId, SeparationId,
    SignalId, StepId, TransitionId,
};
pub use lean::listed;
pub use pack::{
    About, Amount, AskWhom, Audience, Clause, Competence, Derivation, Duty, Ending, Fact, Guard, Guidance, Holiday,
    HolidayWhy, Institution, Instrument, Level, Measure, Opens, PACK_FORMAT, Pack, PackHeader, Penalty, Phase, Place,
    Polarity, Proof, Reach, Region, Role, Rule, Scope, Sensitivity, Speed, Start, Step, Task, TaskAbout, Tense, Test,
    Then, Tightening, Transition, Unknown, Unsettled, Worked, Year,
};
pub use parts::Parts;
pub use text::{Lang, Text, Words, is_nfc, nfc};

pub(crate) use basis::holds;
pub(crate) use check::is_protection;
pub(crate) use fault::nearest;
pub(crate) use names::Names;
pub(crate) use parts::add;
