//! Where a case stands.

use serde::{Deserialize, Serialize};

use super::separation::Separation;
use crate::case::{Conflict, Consent, Entry, Event, EventId, Heard, PartName, SeenByOthers};
use crate::law::{Certainty, Citation, DutyId, GuardId, Kind, Phase, RoleId, StepId, Text, TransitionId};
use crate::model::{Estimate, Locality, Plan, PlanGap};
use crate::time::Moment;

/// Since when, and by which event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// When it happened, as its actor says.
    pub at: Moment,
    /// The event.
    pub event: EventId,
}

/// A region: its phase, and what brought it there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionState {
    /// The phase.
    pub phase: Phase,
    /// Since when; `None`: nothing has begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// By which transition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<TransitionId>,
}

impl Default for RegionState {
    fn default() -> Self {
        Self { phase: Phase::None, since: None, by: None }
    }
}

/// The emergency region: it opens on its ground or on measures, and ends only by measures, a new assessment and a decision.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The region.
    pub region: RegionState,
    /// Whether an emergency is not ruled out, although nobody told of one: the 12 hours run all the same.
    pub not_ruled_out: bool,
    /// The first urgent measures since it opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Since>,
}

/// How a placed child is cared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum CareForm {
    /// A placement is decided, the child not yet handed over.
    Decided,
    /// With a person or family.
    Family,
    /// In a social assistance facility: temporary only.
    Facility,
}

/// Where a placed child is, as far as codes say it. No address: that stands in the identity part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Care {
    /// How.
    pub form: CareForm,
    /// Since when.
    pub since: Since,
}

/// An opinion that was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// In which event.
    pub event: EventId,
    /// Whose.
    pub of: RoleId,
    /// Who said what of it, as far as it was coded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Heard>,
    /// What it is worth as consent.
    pub consent: Consent,
    /// Whether it is a consent that counts: it may count, and they agree.
    #[serde(default)]
    pub given: bool,
}

/// The plan that was drafted or changed last for the case that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanState {
    /// The event that holds it.
    pub event: EventId,
    /// What Decree 56/2017 Art. 28(3) and form 04 ask for and it lacks; `None`: its content, or its words, are not here, so
    /// nobody can tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gaps: Option<Vec<PlanGap>>,
    /// The estimate of its cost, in whole đồng.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
}

impl PlanState {
    pub(super) fn of(event: &Event) -> Self {
        let plan = match Entry::of(event) {
            Ok(Entry::Act(act)) => act.plan,
            _ => None,
        };
        let told = event.header().identity.is_none() || event.part(PartName::Identity).is_some();
        let gaps = plan.as_ref().filter(|_| told).map(Plan::gaps);
        Self { event: event.id(), gaps, estimate: plan.as_ref().map(Plan::estimate) }
    }
}

/// A guard that does not pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failing {
    /// The guard.
    pub guard: GuardId,
    /// What it asks.
    pub asks: Text,
    /// What would make it pass.
    pub right: Text,
    /// Where it stands.
    pub cite: Vec<Citation>,
    /// What kind of source it has: a proposal of ours is marked so.
    pub kind: Kind,
    /// How sure the source is.
    pub certainty: Certainty,
    /// For a reading: what another reader may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
    /// The steps that mend it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<StepId>,
    /// The duties that follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyId>,
    /// Of a plan that is not complete: what it lacks, each with its point of the law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<PlanGap>,
}

/// Something recorded that a guard forbids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Irregularity {
    /// The event.
    pub event: EventId,
    /// As which move of the case; `None`: as none, by an actor who must not handle it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transition: Option<TransitionId>,
    /// Whether it counts all the same: it protects, or it only tells something.
    pub counts: bool,
    /// The guard, its article, and what mends it.
    pub failing: Failing,
    /// The later event that mended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mended_by: Option<EventId>,
}

/// Why an event has no effect on where the case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "why")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Why {
    /// It would end or decide something, and a guard forbids it.
    Irregular,
    /// A danger came in that its actor did not know.
    Contested {
        /// It.
        by: EventId,
    },
    /// Its moments cannot be true.
    Impossible,
}

/// An event without effect on where the case stands. It stays in the log, visibly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithoutEffect {
    /// The event.
    pub event: EventId,
    /// Why.
    pub why: Why,
}

/// Where a case stands at a moment, folded from its log. Equal sets of events give equal states, in whatever order they
/// were merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The moment.
    pub now: Moment,
    /// The commune that has the case.
    pub place: Locality,
    /// From report to archive.
    pub main: RegionState,
    /// Urgent protection.
    pub emergency: Emergency,
    /// Temporary separation.
    pub separation: Separation,
    /// Criminal proceedings.
    pub criminal: RegionState,
    /// The court.
    pub court: RegionState,
    /// Alternative care.
    pub alternative_care: RegionState,
    /// Where a placed child is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care: Option<Care>,
    /// The plan as it was drafted or changed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanState>,
    /// The start of the 16th birthday, once it is proved to be past. It closes nothing: it opens hand-over duties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sixteenth: Option<Moment>,
    /// The opinions heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opinions: Vec<Opinion>,
    /// Who must not handle the case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<Conflict>,
    /// What was irregular, in the order of the case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub irregularities: Vec<Irregularity>,
    /// What has no effect, in the order of the case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_effect: Vec<WithoutEffect>,
    /// How far other institutions have countersigned the log that this was folded from.
    pub seen: SeenByOthers,
}
