//! The law applied: compiled rules, decisions, duties, questions, screening.

mod compare;
mod compiled;
mod decide;
mod decision;
mod duty;
mod explain;
mod law;
mod national;
mod outcome;
mod question;
mod screen;
mod timeline;
mod verdict;
mod why_not;
pub mod words;
mod worklist;

pub use compare::{Change, Difference, DutyMoved, Moved};
pub use decide::{AgendaItem, DecideError, Weighed};
pub use decision::{
    Decision, DutyDue, End, Ground, GroundFact, Holder, InitialConclusion, Interval, OverrideOutcome, OverrideResult,
    PackVersion, PossibleConclusion, Question, Reading, Settles, Stands, Warning,
};
pub use duty::{DutyState, Standing};
pub use law::{Law, LoadError};
pub use screen::{Bitmap, Column, Pair, ScreenError, ScreenOptions, Screened};
pub use timeline::UnknownStep;
pub use verdict::Verdict;
pub use why_not::{Missing, Wanted, WhyNot};
pub use worklist::{Urgency, early_list, worklist};
