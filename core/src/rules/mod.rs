//! The law applied: compiled rules, decisions, duties, questions, screening.

mod compiled;
mod decide;
mod decision;
mod duty;
mod law;
mod national;
mod outcome;
mod question;
mod timeline;
mod verdict;

pub use decide::DecideError;
pub use decision::{
    Decision, DutyDue, End, Ground, GroundFact, Holder, InitialConclusion, Interval, OverrideOutcome, OverrideResult,
    PackVersion, PossibleConclusion, Question, Reading, Settles, Stands, Warning,
};
pub use duty::{DutyState, Standing};
pub use law::{Law, LoadError};
pub use timeline::UnknownStep;
pub use verdict::Verdict;
