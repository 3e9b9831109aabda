//! The law applied: compiled rules, decisions, duties, questions, screening.

mod compare;
mod compiled;
mod decide;
mod decision;
mod duty;
mod explain;
mod grounds;
mod growing;
mod interval;
mod law;
mod national;
mod offices;
mod outcome;
mod packs;
mod question;
mod screen;
mod timeline;
mod verdict;
mod why_not;
pub mod words;
mod worklist;

pub use compare::{Change, Difference, DutyMoved, Moved};
pub(crate) use decide::RATED;
pub use decide::{AgendaItem, DecideError, Weighed};
pub use decision::{
    Decision, DutyDue, Ground, GroundFact, Holder, InitialConclusion, LedFrom, OverrideOutcome, OverrideResult,
    PackVersion, PossibleConclusion, Question, Reading, Settles, Stands, Warning,
};
pub use duty::DutyState;
pub(crate) use growing::Growing;
pub use interval::{End, Interval, Standing};
pub use law::{Law, LoadError};
pub use screen::{Bitmap, Column, Pair, ScreenError, ScreenOptions, Screened};
pub use timeline::UnknownStep;
pub(crate) use timeline::{TakenBy, each_taken};
pub use verdict::Verdict;
pub use why_not::{Missing, Wanted, WhyNot};
pub use worklist::{Urgency, early_list, worklist};
