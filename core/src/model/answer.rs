//! Answers: who said what about a fact, and when.

use serde::{Deserialize, Serialize};

use crate::law::FactId;
use crate::time::Moment;

/// Yes or No. Unknown is the absence of an answer, never a No.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Không.
    No,
    /// Có.
    Yes,
}

/// Where an answer comes from. It decides what a No is worth; a Yes from anyone is acted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Source {
    /// The person suspected of the harm (người bị nghi gây tổn hại).
    Suspect,
    /// Somebody of the child's household (người trong gia đình).
    Household,
    /// Whoever reported or was asked (người cung cấp thông tin).
    Informant,
    /// The child, in its own words; never asked by software.
    Child,
    /// An official record or register (hồ sơ, giấy tờ).
    Record,
    /// Seen by the child protection officer (quan sát).
    Observed,
    /// Assessed by the officer on form 02, 03 or 06 (đánh giá).
    Assessed,
    /// Concluded by a competent body, clinic or expert (kết luận).
    Concluded,
}

/// What an answer is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// A claim: its Yes is acted on, its No narrows nothing.
    Claim,
    /// The officer's own finding, or a record.
    Finding,
    /// A conclusion by a competent body.
    Conclusion,
}

impl Source {
    /// Whether its No can rule something out.
    pub(crate) fn is_finding(self) -> bool {
        self.weight() > Weight::Claim
    }

    pub(crate) const fn weight(self) -> Weight {
        match self {
            Self::Suspect | Self::Household | Self::Informant | Self::Child => Weight::Claim,
            Self::Record | Self::Observed | Self::Assessed => Weight::Finding,
            Self::Concluded => Weight::Conclusion,
        }
    }
}

/// One answer to the question of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The fact.
    pub fact: FactId,
    /// Yes or No.
    pub value: Value,
    /// From whom.
    pub source: Source,
    /// When it became known.
    pub at: Moment,
}
