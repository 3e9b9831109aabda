//! Papers from a case file.
//!
//! What was written for a report or an assessment (forms 01, 02, 03, 06) is written after it was recorded; what was written for
//! a decision or another paper with an act, before it: see [`of_paper`](super::of_paper).

use alloc::collections::BTreeSet;

use super::fill::{Ask, Beyond, Judged};
use super::heard::Opinion;
use super::known::Separated;
use super::of_paper::{Of, Sorted};
use super::paper::Paper;
use super::{FormDue, FormError, due, entries};
use crate::Law;
use crate::case::{Case, Entry, EventId, Folded, Kind, Opened, SeenByOthers, Served};
use crate::model::{AssessmentForm, Entries, Plan};
use crate::time::{Date, Moment};

/// What the file knows beyond its situation, up to the event that a paper is about.
#[derive(Default)]
struct FromFile {
    plan: Option<Plan>,
    separated: Option<Separated>,
    /// The opinions heard, for a form that assesses: since the assessment before.
    opinions: Vec<Opinion>,
    /// What the chair chose to serve on whom, for the decision that the paper is of.
    chosen: Vec<(Date, Served)>,
    /// What was written since the document that the paper is about: what belongs to one paper is not carried over to the next.
    since: Entries,
}

/// Whether what stands under this key belongs to one report or assessment, and not to the child and its case.
fn is_of_one_document(key: &str) -> bool {
    let first = key.split('.').next().unwrap_or_default();
    // Form 03 asks whether the carers of a separated child are safe again.
    key == "separation.carers_safe"
        || matches!(
            first,
            "01" | "02" | "03" | "06" | "report" | "transfer" | "review" | "specific" | "emergency" | "follow_up"
        )
}

/// The report or assessment that a paper is filled from.
#[derive(Clone, Copy, Default)]
struct Document {
    /// Its place among those of its kind, where one was asked for.
    nth: Option<usize>,
    /// The one before.
    previous: Option<EventId>,
    event: Option<EventId>,
    /// The next one of its kind: what is written from then on is that one's.
    next: Option<EventId>,
}

impl FromFile {
    /// `about`: the act at which to stop.
    fn of<'a>(file: &OpenFile<'a>, form: &str, document: Document, about: Option<EventId>) -> (Self, Sorted<'a>) {
        let OpenFile { law, opened, folded, judged, .. } = file;
        let mut found = Self::default();
        let mut sorted = Sorted::of(law, form);
        let doubtful: BTreeSet<EventId> = folded.doubts.iter().map(|doubt| doubt.event).collect();
        for (event, entry) in opened.events() {
            let kind = &event.header().kind;
            if Some(event.id()) == document.next {
                break;
            }
            let act = if let Ok(Entry::Act(act)) = entry { Some(act) } else { None };
            sorted.act(kind, act, Some(event.id()) == about);
            match entry {
                _ if doubtful.contains(&event.id()) => {}
                Ok(Entry::Form(entries)) => {
                    sorted.write(entries);
                    found.since.extend(entries.clone());
                }
                Ok(Entry::Act(act)) => match kind {
                    Kind::PlanDrafted | Kind::PlanChanged if act.plan.is_some() => found.plan.clone_from(&act.plan),
                    Kind::SeparationDecided => {
                        let started = act.steps.iter().find(|step| step.step.as_str() == "separation_started");
                        let from = started.map_or(event.header().happened, |step| step.at);
                        found.separated = Some(Separated { from, until: act.until });
                    }
                    Kind::OpinionHeard => found.opinions.extend(Opinion::of(law, event, act, judged.carers)),
                    _ => {}
                },
                // What was erased is unknown, not what was decided before it.
                Err(_) if *kind == Kind::SeparationDecided => found.separated = None,
                _ => {}
            }
            if Some(event.id()) == document.previous {
                found.opinions.clear();
            }
            if Some(event.id()) == document.event {
                found.since = Entries::new();
            }
            if Some(event.id()) == about && document.event != about {
                break;
            }
        }
        let own = Of::form(form);
        // A separation that is not decided yet has no days.
        if own == Some(Of::Separation) && sorted.is_next() {
            found.separated = None;
        }
        if let Some(own) = own.filter(|_| !sorted.is_next()) {
            // Nobody named as the suspect or a relative of one chooses.
            let void = doubtful.iter().chain(&folded.by_suspects).copied().collect();
            found.chosen = chosen(opened, &void, own, about);
        }
        (found, sorted)
    }

    fn beyond<'a>(&'a self, informant_with: Option<&'a str>) -> Beyond<'a> {
        let Self { plan, separated, opinions, chosen, .. } = self;
        Beyond { plan: plan.as_ref(), separated: *separated, opinions, chosen, informant_with }
    }
}

/// What the chair chose to serve on whom, for the decision that a paper is of: since it was taken and until the next one,
/// by a chair who knew it. Before the first one, for that one.
fn chosen(opened: &Opened<'_>, void: &BTreeSet<EventId>, own: Of, about: Option<EventId>) -> Vec<(Date, Served)> {
    let Some(decision) = own.decision() else { return Vec::new() };
    let decisions = Of::all(decision);
    let mut chosen = Vec::new();
    let mut last: Option<(EventId, bool)> = None;
    for (event, entry) in opened.events() {
        let (id, kind) = (event.id(), &event.header().kind);
        let act = if let Ok(Entry::Act(act)) = entry { Some(act) } else { None };
        if decisions.iter().any(|of| of.is_made_by(kind, act)) {
            if about.is_some() && last.map(|(last, _)| last) == about {
                break;
            }
            chosen.clear();
            // The plan is one decision for all its papers; of the others each has its own.
            last = Some((id, decision.is_plan() || own.is_made_by(kind, act)));
            continue;
        }
        let knew = last.is_none_or(|(last, _)| opened.history().knew(id, last));
        if let Some(act) = act.filter(|_| knew && !void.contains(&id)) {
            chosen.extend(Served::chosen(event, act).filter(|(_, served)| served.of == decision));
        }
        if Some(id) == about {
            break;
        }
    }
    if last.is_some_and(|(_, own)| !own) { Vec::new() } else { chosen }
}

impl Case {
    /// A form filled from the file: what was reported, assessed, planned and decided, and what was ever written into forms.
    ///
    /// `about` names the report of form 01, the assessment of form 02, 03 or 06, or the act that any other paper is about;
    /// otherwise the latest is taken. What is written in `ask` goes before what the file holds. What was written for one paper
    /// is not carried over to the next: for a report or an assessment counts what was written after it was recorded; for a
    /// decision or another paper with an act, what was written after the act of its kind before it, up to it. What is written
    /// after it is the next one's, and so is the paper from then on, unless `about` names the act.
    ///
    /// # Errors
    /// [`FormError`], also for an event that is not there or that the form cannot be about.
    pub fn paper(&self, law: &Law, ask: &Ask, about: Option<EventId>, now: Moment) -> Result<Paper, FormError> {
        OpenFile::new(self, law, now)?.paper(ask, about)
    }

    /// Which forms the open duties ask for, the most urgent first, and how much of each is still missing. `entries` are
    /// written but not recorded yet, as those of an [`Ask`].
    ///
    /// # Errors
    /// As [`Case::paper`].
    pub fn forms_due(&self, law: &Law, entries: &Entries, now: Moment) -> Result<Vec<FormDue>, FormError> {
        let file = OpenFile::new(self, law, now)?;
        entries.iter().try_for_each(|(key, written)| file.asked.check(key, written))?;
        due::of(&file.judged.decision, |form| file.paper(&Ask { entries: entries.clone(), ..Ask::form(form) }, None))
    }
}

/// A case file opened, folded and judged once, for however many papers.
struct OpenFile<'a> {
    law: &'a Law,
    opened: Opened<'a>,
    folded: Folded,
    judged: Judged,
    asked: entries::Asked<'a>,
    seen: SeenByOthers,
}

impl<'a> OpenFile<'a> {
    fn new(case: &'a Case, law: &'a Law, now: Moment) -> Result<Self, FormError> {
        let opened = case.opened();
        let folded = opened.situation(law, now);
        let judged = Judged::of(law, folded.weigh(law)?)?;
        let doubted = folded.doubts.iter().map(|doubt| doubt.event).collect();
        let seen = SeenByOthers::of(opened.history(), &case.seen_in(opened.history(), &doubted), |_| true);
        Ok(Self { law, opened, folded, judged, asked: entries::Asked::of(law), seen })
    }

    fn paper(&self, ask: &Ask, about: Option<EventId>) -> Result<Paper, FormError> {
        let Self { law, folded, judged, asked, seen, .. } = self;
        ask.entries.iter().try_for_each(|(key, written)| asked.check(key, written))?;
        let mut ask = ask.clone();
        let document = self.document(&ask, about)?;
        ask.nth = document.nth;
        let (file, sorted) = FromFile::of(self, &ask.form, document, about);
        let mut kept = Entries::new();
        let mut unread = Vec::new();
        for (key, written) in folded.entries.iter() {
            let written = match key {
                _ if is_of_one_document(key) => file.since.get(key),
                _ if sorted.has(key) => sorted.get(key),
                _ => Some(written),
            };
            match written {
                // The log keeps what another version or a layer of elsewhere wrote; it must not stop every paper.
                Some(written) if asked.check(key, written).is_err() => unread.push(key.to_owned()),
                Some(written) => kept.set(key, written.clone()),
                None => {}
            }
        }
        kept.extend(core::mem::take(&mut ask.entries));
        ask.entries = kept;
        let elsewhere = folded.informants_elsewhere.iter().find(|elsewhere| Some(elsewhere.event) == document.event);
        let informant_with = elsewhere.map(|elsewhere| elsewhere.institution.as_str());
        let mut paper = law.paper_from(&folded.situation, judged, &ask, file.beyond(informant_with))?;
        paper.warn_unread(&unread);
        paper.warn_not_witnessed(seen);
        Ok(paper)
    }

    /// Which report or assessment a paper is filled from.
    fn document(&self, ask: &Ask, about: Option<EventId>) -> Result<Document, FormError> {
        let Folded { situation, sources, .. } = &self.folded;
        let rates = AssessmentForm::ALL.into_iter().find(|form| form.number() == ask.form);
        let of_kind: Vec<EventId> = match (ask.form.as_str(), rates) {
            ("01", _) => sources.reports.clone(),
            (_, Some(form)) => {
                let made = situation.assessments.iter().zip(&sources.assessments);
                made.filter(|(made, _)| made.form == form).map(|(_, event)| *event).collect()
            }
            _ => Vec::new(),
        };
        let document = |nth: Option<usize>| {
            let place = nth.or_else(|| of_kind.len().checked_sub(1));
            let event = place.and_then(|place| of_kind.get(place)).copied();
            let previous = place.and_then(|place| of_kind.get(place.checked_sub(1)?)).copied();
            let next = place.and_then(|place| of_kind.get(place.saturating_add(1))).copied();
            Document { nth, previous, event, next }
        };
        let Some(id) = about else { return Ok(document(ask.nth)) };
        if let Some(nth) = of_kind.iter().position(|one| *one == id) {
            return Ok(document(Some(nth)));
        }
        let entry = self.opened.events().find(|(event, _)| event.id() == id).map(|(_, entry)| entry);
        let rated_or_reported = ask.form == "01" || rates.is_some();
        match entry {
            Some(Ok(Entry::Act(_)) | Err(_)) if !rated_or_reported => Ok(Document::default()),
            _ => Err(FormError::WrongEvent { form: ask.form.clone(), event: id }),
        }
    }
}
