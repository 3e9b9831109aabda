//! Which forms to finish for the next step, and in which order.

use serde::{Deserialize, Serialize};

use super::FormError;
use super::entries::check;
use super::fill::{Ask, Beyond, Judged};
use super::paper::Paper;
use crate::Law;
use crate::law::{DutyId, Text};
use crate::model::{Entries, Situation};
use crate::rules::{Decision, DutyDue, Standing};
use crate::time::Moment;

/// A form that an open duty asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormDue {
    /// Its number.
    pub form: String,
    /// Its title, without any name.
    pub title: Text,
    /// The duty that asks for it first.
    pub duty: DutyId,
    /// How firmly that is owed.
    pub standing: Standing,
    /// When the duty is to be done, by the cautious reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Moment>,
    /// How many fields are open, without those asked only "if known".
    pub missing: u32,
}

/// The forms of the open duties in their order: by moment, then as the packs list them. What nobody told and no clock
/// presses (a duty that is merely not ruled out, "at once") comes after what is owed.
pub(super) fn of(
    decision: &Decision,
    paper: impl Fn(&str) -> Result<Paper, FormError>,
) -> Result<Vec<FormDue>, FormError> {
    let mut due: Vec<FormDue> = Vec::new();
    let vague = |duty: &&DutyDue| duty.standing == Standing::NotRuledOut && duty.act_by.is_none();
    let open = || decision.open_duties().filter(|duty| !duty.precaution);
    for duty in open().filter(|duty| !vague(duty)).chain(open().filter(vague)) {
        for form in &duty.forms {
            if due.iter().any(|one| one.form == *form) {
                continue;
            }
            let paper = paper(form)?;
            due.push(FormDue {
                form: form.clone(),
                title: paper.title.clone(),
                duty: duty.id.clone(),
                standing: duty.standing,
                act_by: duty.act_by,
                missing: u32::try_from(paper.open()).unwrap_or(u32::MAX),
            });
        }
    }
    Ok(due)
}

impl Law {
    /// Which forms the open duties ask for, the most urgent first, and how much of each is still missing.
    ///
    /// # Errors
    /// As [`Law::paper`].
    pub fn forms_due(&self, situation: &Situation, entries: &Entries) -> Result<Vec<FormDue>, FormError> {
        check(entries, self, None)?;
        let judged = Judged::of(self, self.weigh(situation)?)?;
        let ask = |form: &str| Ask { entries: entries.clone(), ..Ask::form(form) };
        of(&judged.decision, |form| self.paper_from(situation, &judged, &ask(form), Beyond::default()))
    }
}
