//! What is known: the child, reports, assessments, answers, and the facts they amount to.

mod answer;
mod assessment;
mod child;
mod entries;
mod facts;
mod factset;
mod ledger;
mod plan;
mod report;
mod situation;
mod vocabulary;

pub use answer::{Answer, Source, Value};
pub use assessment::{Assessment, AssessmentForm, Comparison, Rating, Summary, Totals, UnknownRow};
pub use child::{Born, Child, Coverage, Parent, Sex};
pub use entries::{Entries, Written};
pub use facts::{Conflict, Contradiction, Facts, FactsError, State};
pub(crate) use facts::{is_danger, refuse_contradictions};
pub use factset::FactIndex;
pub use ledger::Link;
pub use plan::{Activity, Dong, Estimate, Goal, Lack, Plan, PlanGap, PlanLine};
pub use report::{Category, Channel, Claim, Informant, InformantIs, Report};
pub use situation::{Event, Locality, Override, OverrideTo, Situation};
pub use vocabulary::UnknownFact;

pub(crate) use factset::{FACT_WORDS, FactSet};
pub(crate) use ledger::{GrowingLedger, Hearing, Ledger, Told};
pub(crate) use plan::PlanWords;
pub(crate) use vocabulary::Vocabulary;
