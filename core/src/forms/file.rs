//! Papers from a case file.

use super::fill::{Ask, Beyond};
use super::known::Separated;
use super::paper::Paper;
use super::{FormDue, FormError, due};
use crate::Law;
use crate::case::{Case, Entry, EventId, Folded, Kind};
use crate::model::Plan;
use crate::time::Moment;

/// What the file knows beyond its situation, up to one event or to the end.
struct FromFile {
    plan: Option<Plan>,
    separated: Option<Separated>,
    /// The event before which nothing of the kind was found.
    about: Option<Kind>,
}

impl FromFile {
    fn of(case: &Case, about: Option<EventId>, folded: &Folded) -> Self {
        let mut found = Self { plan: None, separated: None, about: None };
        let doubtful = |id: EventId| folded.doubts.iter().any(|doubt| doubt.event == id);
        for event in case.history().events() {
            if let (Ok(Entry::Act(act)), false) = (Entry::of(event), doubtful(event.id())) {
                let kind = &event.header().kind;
                match kind {
                    Kind::PlanDrafted | Kind::PlanChanged if act.plan.is_some() => found.plan = act.plan,
                    Kind::SeparationDecided | Kind::SeparationExtended => {
                        let decided = match (&found.separated, kind) {
                            // An extension runs from the first decision.
                            (Some(before), Kind::SeparationExtended) => before.decided,
                            _ => event.header().happened,
                        };
                        found.separated = Some(Separated { decided, until: act.until });
                    }
                    _ => {}
                }
            }
            if Some(event.id()) == about {
                found.about = Some(event.header().kind.clone());
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
    /// `about` names the report, the assessment or the act that the paper is about; otherwise the latest is taken. What is
    /// written in `ask` goes before what the file holds.
    ///
    /// # Errors
    /// [`FormError`], also for an event that is not there or that the form cannot be about.
    pub fn paper(&self, law: &Law, ask: &Ask, about: Option<EventId>, now: Moment) -> Result<Paper, FormError> {
        let folded = self.situation(law, now);
        self.paper_from(law, &folded, ask, about)
    }

    fn paper_from(&self, law: &Law, folded: &Folded, ask: &Ask, about: Option<EventId>) -> Result<Paper, FormError> {
        let file = FromFile::of(self, about, folded);
        let mut ask = ask.clone();
        if let Some(id) = about {
            let nothing = || FormError::Nothing { form: ask.form.clone(), what: format!("event {id}") };
            let position = |of: &[EventId]| of.iter().position(|event| *event == id);
            let nth = match file.about {
                Some(Kind::Report) => position(&folded.sources.reports),
                // Counted among those of the same form.
                Some(Kind::Assessment) => position(&folded.sources.assessments).and_then(|place| {
                    let made = folded.situation.assessments.get(place)?;
                    let before = folded.situation.assessments.get(..place)?;
                    (made.form.number() == ask.form).then(|| before.iter().filter(|one| one.form == made.form).count())
                }),
                Some(_) => ask.nth,
                None => return Err(nothing()),
            };
            if nth.is_none() && matches!(file.about, Some(Kind::Report | Kind::Assessment)) {
                return Err(nothing());
            }
            ask.nth = nth;
        }
        let mut entries = folded.entries.clone();
        entries.extend(core::mem::take(&mut ask.entries));
        ask.entries = entries;
        law.paper_from(&folded.situation, &ask, file.beyond())
    }

    /// Which forms the open duties ask for, the most urgent first, and how much of each is still missing.
    ///
    /// # Errors
    /// As [`Case::paper`].
    pub fn forms_due(&self, law: &Law, now: Moment) -> Result<Vec<FormDue>, FormError> {
        let folded = self.situation(law, now);
        let decision = folded.decide(law)?;
        due::of(&decision, |form| self.paper_from(law, &folded, &Ask::form(form), None))
    }
}
