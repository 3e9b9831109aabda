//! Che Chở for Kotlin, Swift and Python: the library's types as records and enums of each language, and its documents.
//!
//! One definition serves the three languages. Every record here destructures that of the core to its last field, so that
//! what the core gets does not compile until it is carried over; that nothing is lost on the way the tests show on every
//! conformance vector.
//!
//! - [`Law`] decides. It is immutable, and threads may share it.
//! - [`Situation`] goes in, [`Decision`] comes out; the `…_json` and `…_bytes` methods take and give documents instead: the
//!   same bytes on every platform, and the fastest way across.
//! - [`CaseFile`] is the life of a case: an append-only log that merges, the procedure, the account, and what anyone sees.
//! - Whatever fails throws one [`ChechoError`], whose text is for people, in Vietnamese and English.
//!
//! No name, address or other word of people is shown by the text form of a record; a decision repeats none of them but the
//! reason of an override.
#![allow(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
#![allow(clippy::result_large_err, reason = "a failure crosses as it is; a box would not make it smaller on the way")]

mod carry;
mod case;
mod catalogue;
mod decision;
mod difference;
mod documents;
mod failure;
mod law;
mod screen;
mod situation;
#[cfg(test)]
mod tests;
mod text;
mod time;

pub use case::{CaseFile, ImportedCase, case_from_bytes, case_from_json_lines, case_kinds, delay_report};
pub use catalogue::{
    About, DutyInfo, FactInfo, FormInfo, Institution, MeasureInfo, RoleInfo, RuleInfo, Sensitivity, StepInfo,
};
pub use decision::{
    AskWhom, Comparison, Conflict, Coverage, Decision, DutyDue, DutyState, End, FactState, Ground, GroundFact, Holder,
    InitialConclusion, Interval, LedFrom, Link, Missing, OverrideOutcome, OverrideResult, PackVersion,
    PossibleConclusion, Question, Reading, Settles, Standing, Stands, Summary, Totals, Wanted, Warning, WhyNot,
};
pub use difference::{Difference, DutyMoved, IntervalChange, Moved};
#[cfg(feature = "word")]
pub use documents::paper_docx;
pub use documents::{
    canonical, early_list_json, paper_html, paper_pages_script, paper_sheet, sha256, version, worklist_json,
};
pub use failure::{ChechoError, Failure, FailureCode, Fault, FaultCode};
pub use law::{AgendaItem, Answered, Law, NamedDecision, RulesSay, Told, early_list, worklist};
pub use screen::{Bits, ColumnBits, ColumnBytes, NamedBits, ScreenOptions, ScreenResult};
pub use situation::{
    Answer, Assessment, AssessmentForm, Born, Category, Channel, Child, Claim, Event, Informant, InformantIs, Level,
    Locality, Override, OverrideTo, Parent, Rating, Report, Sex, Situation, Source, Value,
};
pub use text::{Basis, Certainty, Kind, Lang, Text};
pub use time::{CalendarCertainty, CountStep, Counted, Day, DayKind, Limit, Moment, moment_text};

uniffi::setup_scaffolding!("checho");
