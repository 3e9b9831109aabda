//! Papers from a case file.

use alloc::collections::BTreeSet;

use super::fill::{Ask, Beyond};
use super::known::Separated;
use super::paper::Paper;
use super::{FormDue, FormError, due, entries};
use crate::Law;
use crate::case::{Case, Entry, EventId, Folded, Kind};
use crate::model::{AssessmentForm, Entries, Plan};
use crate::rules::Decision;
use crate::time::Moment;

/// What the file knows beyond its situation, up to the event that a paper is about.
#[derive(Default)]
struct FromFile {
    plan: Option<Plan>,
    separated: Option<Separated>,
    /// What was written since the document that the paper is about: what belongs to one paper is not carried over to the next.
    since: Entries,
}

/// Whether what stands under this key belongs to one report or assessment, and not to the child and its case.
fn is_of_one_document(key: &str) -> bool {
    let first = key.split('.').next().unwrap_or_default();
    matches!(
        first,
        "01" | "02" | "03" | "06" | "report" | "transfer" | "review" | "specific" | "emergency" | "follow_up"
    )
}

impl FromFile {
    /// `document`: the report or assessment that the paper is filled from; `about`: the event at which to stop.
    fn of(case: &Case, document: Option<EventId>, about: Option<EventId>, folded: &Folded) -> Self {
        let mut found = Self::default();
        let doubtful: BTreeSet<EventId> = folded.doubts.iter().map(|doubt| doubt.event).collect();
        for event in case.history().events() {
            let kind = &event.header().kind;
            match Entry::of(event) {
                _ if doubtful.contains(&event.id()) => {}
                Ok(Entry::Form(entries)) => found.since.extend(entries),
                Ok(Entry::Act(act)) => match kind {
                    Kind::PlanDrafted | Kind::PlanChanged if act.plan.is_some() => found.plan = act.plan,
                    Kind::SeparationDecided => {
                        let started = act.steps.iter().find(|step| step.step.as_str() == "separation_started");
                        let from = started.map_or(event.header().happened, |step| step.at);
                        found.separated = Some(Separated { from, until: act.until });
                    }
                    _ => {}
                },
                // What was erased is unknown, not what was decided before it.
                Err(_) if *kind == Kind::SeparationDecided => found.separated = None,
                _ => {}
            }
            if Some(event.id()) == document {
                found.since = Entries::new();
            }
            if Some(event.id()) == about && document != about {
                break;
            }
        }
        found
    }

    fn beyond(&self) -> Beyond<'_> {
        Beyond { plan: self.plan.as_ref(), separated: self.separated }
    }
}

impl Case {
    /// A form filled from the file: what was reported, assessed, planned and decided, and what was ever written into forms.
    ///
    /// `about` names the report of form 01, the assessment of form 02, 03 or 06, or the act that any other paper is about;
    /// otherwise the latest is taken. What is written in `ask` goes before what the file holds. What was written for one
    /// report or assessment is not carried over to the next: only what was written after it was recorded counts.
    ///
    /// # Errors
    /// [`FormError`], also for an event that is not there or that the form cannot be about.
    pub fn paper(&self, law: &Law, ask: &Ask, about: Option<EventId>, now: Moment) -> Result<Paper, FormError> {
        let folded = self.situation(law, now);
        let decision = folded.decide(law)?;
        self.paper_from(law, &folded, &decision, ask, about)
    }

    fn paper_from(
        &self,
        law: &Law,
        folded: &Folded,
        decision: &Decision,
        ask: &Ask,
        about: Option<EventId>,
    ) -> Result<Paper, FormError> {
        entries::check(&ask.entries, law)?;
        let mut ask = ask.clone();
        let (nth, document) = self.document(folded, &ask, about)?;
        ask.nth = nth;
        let file = FromFile::of(self, document, about, folded);
        let mut kept = Entries::new();
        let mut unread = Vec::new();
        for (key, written) in folded.entries.iter() {
            let written = if is_of_one_document(key) { file.since.get(key) } else { Some(written) };
            match written {
                // The log keeps what another version or a layer of elsewhere wrote; it must not stop every paper.
                Some(written) if entries::check_one(key, written, law).is_err() => unread.push(key.to_owned()),
                Some(written) => kept.set(key, written.clone()),
                None => {}
            }
        }
        kept.extend(core::mem::take(&mut ask.entries));
        ask.entries = kept;
        let mut paper = law.paper_from(&folded.situation, decision, &ask, file.beyond())?;
        paper.warn_unread(&unread);
        Ok(paper)
    }

    /// Which report or assessment a paper is filled from: its place among those of its kind, and its event.
    fn document(
        &self,
        folded: &Folded,
        ask: &Ask,
        about: Option<EventId>,
    ) -> Result<(Option<usize>, Option<EventId>), FormError> {
        let nothing = |what: String| FormError::Nothing { form: ask.form.clone(), what };
        let rates = AssessmentForm::ALL.into_iter().find(|form| form.number() == ask.form);
        let of_kind: Vec<EventId> = match (ask.form.as_str(), rates) {
            ("01", _) => folded.sources.reports.clone(),
            (_, Some(form)) => {
                let made = folded.situation.assessments.iter().zip(&folded.sources.assessments);
                made.filter(|(made, _)| made.form == form).map(|(_, event)| *event).collect()
            }
            _ => Vec::new(),
        };
        let documents = ask.form == "01" || rates.is_some();
        let Some(id) = about else {
            let event = match ask.nth {
                Some(nth) => of_kind.get(nth),
                None => of_kind.last(),
            };
            return Ok((ask.nth, event.copied()));
        };
        let event = self.event(id).ok_or_else(|| nothing(format!("event {id}")))?;
        match of_kind.iter().position(|one| *one == id) {
            Some(nth) => Ok((Some(nth), Some(id))),
            None if !documents && matches!(Entry::of(event), Ok(Entry::Act(_)) | Err(_)) => Ok((None, None)),
            None => Err(nothing(format!("event {id}"))),
        }
    }

    /// Which forms the open duties ask for, the most urgent first, and how much of each is still missing.
    ///
    /// # Errors
    /// As [`Case::paper`].
    pub fn forms_due(&self, law: &Law, now: Moment) -> Result<Vec<FormDue>, FormError> {
        let folded = self.situation(law, now);
        let decision = folded.decide(law)?;
        due::of(&decision, |form| self.paper_from(law, &folded, &decision, &Ask::form(form), None))
    }
}
