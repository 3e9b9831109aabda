//! How a case moves: transitions between phases, and the guards they ask for.

use serde::{Deserialize, Serialize};

use crate::law::ids::{DutyId, GuardId, RoleId, StepId, TransitionId};
use crate::law::{Basis, Text};

macro_rules! words {
    ($($(#[$attribute:meta])* $visibility:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $slug:literal,)+ })+) => {$(
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
        $visibility enum $name {
            $($(#[$doc])* #[serde(rename = $slug)] $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// Their names, as packs write them.
            pub const NAMES: &[&str] = &[$($slug),+];

            /// Its name, as packs write it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// By its name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                match name { $($slug => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

words! {
    /// The regions of a case. They run beside each other.
    pub enum Region {
        /// From report to archive.
        Main = "main",
        /// Urgent protection (bảo vệ khẩn cấp).
        Emergency = "emergency",
        /// Temporary separation from parents or carers (tạm thời cách ly).
        Separation = "separation",
        /// Criminal proceedings (tố tụng hình sự).
        Criminal = "criminal",
        /// The request to the court (đề nghị Tòa án).
        Court = "court",
        /// Alternative care (chăm sóc thay thế).
        AlternativeCare = "alternative_care",
    }

    /// The phases of the regions.
    pub enum Phase {
        /// Nothing has begun in this region.
        None = "none",
        /// Somebody has told of abuse or risk.
        Reported = "reported",
        /// A receiving place has recorded it (form 01).
        IntakeRecorded = "intake_recorded",
        /// The commune of incident has it.
        AtCommune = "at_commune",
        /// Form 02 is done.
        InitiallyAssessed = "initially_assessed",
        /// Form 03 is done.
        SpecificallyAssessed = "specifically_assessed",
        /// The meeting has fixed needs and measures.
        NeedsDetermined = "needs_determined",
        /// It is decided that no plan is needed.
        NoPlanNeeded = "no_plan_needed",
        /// The plan is drafted (form 04).
        PlanDrafted = "plan_drafted",
        /// The plan is with the chair.
        PlanSubmitted = "plan_submitted",
        /// The chair has returned it.
        ReturnedForRevision = "returned_for_revision",
        /// The plan is approved (form 05).
        PlanApproved = "plan_approved",
        /// The plan is being carried out.
        Implementing = "implementing",
        /// Form 06 is done.
        UnderReview = "under_review",
        /// Three months of follow-up.
        Monitoring = "monitoring",
        /// The chair has ended the plan.
        PlanEnded = "plan_ended",
        /// Closed.
        Closed = "closed",
        /// Kept in the archive.
        Archived = "archived",
        /// Urgent protection is needed.
        EmergencyActive = "emergency_active",
        /// The child is separated, by a decision that stands.
        Separated = "separated",
        /// The child is separated and the decision has run out: nobody has decided. It never goes back by the date alone.
        SeparatedWithoutDecision = "separated_without_decision",
        /// Passed to those who prosecute.
        CriminalTrack = "criminal_track",
        /// The court is asked.
        CourtTrack = "court_track",
        /// The court has decided.
        CourtDecided = "court_decided",
        /// In alternative care.
        AlternativeCare = "alternative_care",
    }

    /// What a guard asks: the closed list that this library knows to check.
    pub enum Test {
        /// The region is in a phase from which this can be done.
        State = "state",
        /// The actor has a role that may do it.
        Role = "role",
        /// The actor's commune is competent.
        Place = "place",
        /// The law of that date has this procedure.
        InForce = "in_force",
        /// The actor is neither suspect nor relative of one.
        NoConflict = "no_conflict",
        /// Reasons are given.
        Reasons = "reasons",
        /// What another body decided is recorded with that body and its words.
        BodyNamed = "body_named",
        /// A report is recorded.
        Form01 = "form_01",
        /// The initial assessment is done.
        Form02 = "form_02",
        /// The specific assessment is done.
        Form03 = "form_03",
        /// The meeting is held, with minutes.
        Minutes = "minutes",
        /// The plan is drawn up.
        Form04 = "form_04",
        /// The plan says all that Art. 28(3) asks; one whose content is not recorded here is not held against anybody.
        PlanComplete = "plan_complete",
        /// The child is heard for the specific assessment.
        ChildHeard = "child_heard",
        /// Neither support nor intervention nor an emergency is to be acted on.
        PlanNotNeeded = "plan_not_needed",
        /// Urgent measures are recorded.
        MeasuresRecorded = "measures_recorded",
        /// The child was assessed after the measures.
        FreshAssessment = "fresh_assessment",
        /// No ground of Decree 56/2017 Art. 31(1) is said or left unasked.
        SeriousHarmOver = "serious_harm_over",
        /// A ground of separation by or from the carers.
        SeparationGround = "separation_ground",
        /// An abused child whose carers refuse the plan.
        AbusedPlanRefused = "abused_plan_refused",
        /// The days of separation stay within 15.
        WithinFifteenDays = "within_fifteen_days",
        /// The decision has not run out.
        NotRunOut = "not_run_out",
        /// The separated child is away by a decision that stands.
        DecisionStands = "decision_stands",
        /// The carers are found safe on form 03.
        CarersFoundSafe = "carers_found_safe",
        /// Separation is decided.
        SeparationDecided = "separation_decided",
        /// The placement is decided.
        PlacementDecided = "placement_decided",
        /// A child of 7 or more is heard on its placement.
        ChildOpinion = "child_opinion",
        /// The guardian or the parents consented in writing, or no consent is asked.
        WrittenConsent = "written_consent",
        /// The carer is verified.
        CarerVerified = "carer_verified",
        /// Family forms of care were tried, or it is urgent.
        FamilyFormsFailed = "family_forms_failed",
        /// Decision and plan are served.
        PlanServed = "plan_served",
        /// A full copy goes to a parent or carer who may have done the harm only as the chair chose, with reasons.
        CopyChosen = "copy_chosen",
        /// The change was proposed.
        ChangeProposed = "change_proposed",
        /// No more risk of abuse.
        RiskGone = "risk_gone",
        /// Physically, psychologically, cognitively and emotionally stable.
        Stable = "stable",
        /// Three months of follow-up are over.
        ThreeMonths = "three_months",
        /// No emergency is open.
        NoEmergency = "no_emergency",
        /// The child is not separated.
        NotSeparated = "not_separated",
    }

    /// Which commune may do it.
    pub enum Competence {
        /// The commune that has the case now.
        Here = "here",
        /// Any commune that the case has had: residence or incident.
        EverHere = "ever_here",
    }
}

impl Phase {
    /// The region to which it belongs; `None` for [`Phase::None`], which every region has.
    #[must_use]
    pub const fn region(self) -> Option<Region> {
        Some(match self {
            Self::None => return None,
            Self::EmergencyActive => Region::Emergency,
            Self::Separated | Self::SeparatedWithoutDecision => Region::Separation,
            Self::CriminalTrack => Region::Criminal,
            Self::CourtTrack | Self::CourtDecided => Region::Court,
            Self::AlternativeCare => Region::AlternativeCare,
            _ => Region::Main,
        })
    }
}

/// What has to be so before something is issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// Its name: one of [`Test::NAMES`].
    pub id: GuardId,
    /// What it asks.
    #[serde(default)]
    pub name: Text,
    /// What would make it pass.
    #[serde(default)]
    pub right: Text,
    /// The steps that mend it when it was not so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<StepId>,
    /// The duties that follow when it was not so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyId>,
    /// Whether an act that fails no other guard counts all the same: it is marked, not void.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub counts: bool,
    /// On what it rests.
    pub basis: Basis,
}

/// A move of a case in one region, or something that is done without a move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// Its name, as `T11`.
    pub id: TransitionId,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// The region that moves.
    pub region: Region,
    /// The phases from which it is done; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// The phase that follows; `None`: the region stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Phase>,
    /// The kinds of event that are it, as [`crate::case::Kind`] names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
    /// The steps that are it, whatever event records them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<StepId>,
    /// Who may do it; with `anyone`, everybody.
    pub roles: Vec<RoleId>,
    /// Which commune may do it; `None`: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Competence>,
    /// What has to be so, beside phase, role, place and date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guards: Vec<GuardId>,
    /// Whether it protects: then it counts even when it was done irregularly. What ends or decides counts only when lawful.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub protects: bool,
    /// The duties whose clock it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyId>,
    /// The official forms it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// On what it rests.
    pub basis: Basis,
}
