//! Which copy of a paper goes to whom of the family.

use serde::{Deserialize, Serialize};

use super::consent::{Consent, Speaker};
use super::entry::Act;
use super::event::Event;
use crate::law::RoleId;
use crate::time::Date;

/// Which of the two copies of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperCopy {
    /// The full original: for the file and for those who act.
    #[default]
    Full,
    /// The redacted copy, our proposal: where the child is, and who told, stay with the commune.
    Redacted,
}

/// Which decision is served: each tells a family something else, so that what the chair chose for one holds for no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ServedDecision {
    /// The plan and the decision on it (forms 04 and 05): Decree 56/2017 Art. 28(5).
    #[default]
    Plan,
    /// Temporary separation (form 07, which prints the receiver's address), its extension and its cancellation: Art. 32.
    Separation,
    /// Alternative care: the placement (form 12) and its end or change (form 16), Arts 42(7) and 48(2).
    Care,
}

impl ServedDecision {
    /// Whether it is the plan, which is meant where nothing is said.
    #[must_use]
    pub const fn is_plan(&self) -> bool {
        matches!(self, Self::Plan)
    }
}

/// Who of the family gets which copy of a decision: of a service, or of the chair's choice before it.
///
/// ```
/// use checho::case::Served;
/// let served: Served = serde_json::from_str(r#"{"who":"mother","copy":"full","suspected":false}"#)?;
/// assert_eq!(served.who.text().vi, "Mẹ");
/// assert!(served.of.is_plan());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Served {
    /// Who.
    pub who: Speaker,
    /// Which copy.
    pub copy: PaperCopy,
    /// Whether this very person is under suspicion, as the officer knows; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspected: Option<bool>,
    /// Of which decision; left out: of the plan.
    #[serde(default, skip_serializing_if = "ServedDecision::is_plan")]
    pub of: ServedDecision,
}

/// The step by which the chair chooses, with reasons, which copy goes to whom.
pub(crate) const SERVING_DECIDED: &str = "serving_decided";

/// The role to which an act was directed, or of whom it is.
pub(crate) fn receiver(act: &Act) -> Option<RoleId> {
    act.served.map(|served| served.who.role()).or_else(|| act.party.clone())
}

impl Served {
    /// What the chair chose by this event, and on which day; a choice without reasons is none.
    pub(crate) fn chosen(event: &Event, act: &Act) -> Option<(Date, Self)> {
        let header = event.header();
        let chooses = act.steps.iter().any(|step| step.step.as_str() == SERVING_DECIDED);
        let may = header.actor.role.as_str() == "commune_chair" && header.identity.is_some();
        act.served.filter(|_| chooses && may).map(|served| (header.happened.date(), served))
    }

    /// Whether this copy may go to this person without a choice of the chair: nothing on it tells where the child is, or the
    /// person did not do the harm, as far as the file says. `carers`: what is known of parents and carers.
    pub(crate) fn is_safe(self, carers: Consent) -> bool {
        self.copy == PaperCopy::Redacted || carers.for_one(self.suspected) == Consent::MayCount
    }
}
