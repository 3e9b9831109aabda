//! From the log to the state: one deterministic fold, the same on every device that holds the same events.

use alloc::collections::{BTreeMap, BTreeSet};

use super::agree::{Answers, Ratings};
use super::entry::{Act, Entry, Unreadable};
use super::erase::Floor;
use super::event::{DeviceId, Event, EventId};
use super::history::Marks;
use super::kind::{Kind, Shape};
use super::moments::{Doubt, Impossible, impossible, tolerated};
use super::{Case, History, Opened, PartName};
use crate::Law;
use crate::law::{FactId, RoleId, StepId};
use crate::model::{
    Answer, Assessment, AssessmentForm, Born, Child, Entries, Event as Step, Informant, Override, OverrideTo, Rating,
    Report, Situation, Source, Written,
};
use crate::rules::{DecideError, Decision, End, Weighed};
use crate::time::Moment;

/// The state that follows from a log at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// What is known and was done, for [`Folded::decide`].
    pub situation: Situation,
    /// Which events say so.
    pub sources: Sources,
    /// What was written into forms.
    pub entries: Entries,
    /// Below which no result falls because something was erased: [`Floor::hold`].
    pub floor: Option<Floor>,
    /// Where events of which neither knew the other say different things. The graver holds until a person settles it.
    pub disagreements: Vec<Disagreement>,
    /// Events that would end something while a danger came in that their actor did not know: without effect.
    pub contested: Vec<Contested>,
    /// Events whose moments cannot be true. What they tell of danger counts; that anything was done does not.
    pub doubts: Vec<Doubt>,
    /// What could not be read, and counts as unknown.
    pub unread: Vec<Unread>,
    /// The same thing recorded twice by one device, as by a double click. Both stand.
    pub repeated: Vec<Repeated>,
}

/// The events behind a situation: for each entry of a list, in its order, the event that says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources {
    /// Of `reports`.
    pub reports: Vec<EventId>,
    /// Of `assessments`.
    pub assessments: Vec<EventId>,
    /// Of `answers`.
    pub answers: Vec<EventId>,
    /// Of `events`.
    pub events: Vec<EventId>,
    /// Of `overrides`.
    pub overrides: Vec<EventId>,
}

impl Folded {
    /// Weighs what is known, never below what was acted on when something was erased.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn weigh<'a>(&'a self, law: &'a Law) -> Result<Weighed<'a>, DecideError> {
        match self.floor {
            Some(Floor { level, emergency }) => law.weigh_above(&self.situation, End { emergency, level }),
            None => law.weigh(&self.situation),
        }
    }

    /// Decides, never below what was acted on when something was erased: the one way to decide a case.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn decide(&self, law: &Law) -> Result<Decision, DecideError> {
        self.weigh(law)?.decision()
    }
}

/// Over what events disagree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Over {
    /// A fact.
    Fact(FactId),
    /// A row of a rating form.
    Rating(AssessmentForm, String),
    /// A field of the child.
    Child(ChildField),
    /// What to act on.
    Override,
    /// What is written in a field of a form, by its key.
    Entry(String),
    /// An act that was done twice, each time without knowing the other: both stand, and are shown as two.
    Act(Kind),
}

/// A field of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields of `checho::model::Child`, by name")]
pub enum ChildField {
    Name,
    Born,
    Sex,
    Father,
    Mother,
    Family,
    Carer,
}

/// Two events of which neither knew the other, and which say different things.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// Over what.
    pub over: Over,
    /// The one that holds: the graver.
    pub kept: EventId,
    /// The other.
    pub set_aside: EventId,
    /// The later event by which somebody who knew both settled it.
    pub settled_by: Option<EventId>,
}

/// An event that would end something, and what its actor did not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contested {
    /// The event without effect.
    pub event: EventId,
    /// The danger that it did not know.
    pub by: EventId,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// In which event.
    pub event: EventId,
    /// What.
    pub what: NotRead,
}

/// What could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NotRead {
    /// The coded facts are not here: erased, or not given to this holder.
    Absent,
    /// The kind is of a newer version.
    Kind,
    /// The coded facts are not of the shape of their kind.
    Shape,
    /// A fact that the loaded packs do not define.
    Fact(FactId),
    /// A step that they do not define.
    Step(StepId),
    /// A role that they do not define.
    Role(RoleId),
    /// A row that the form does not have.
    Row(String),
}

/// The same thing recorded twice by one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Repeated {
    /// The first.
    pub first: EventId,
    /// The second.
    pub again: EventId,
}

/// Steps that end a protection or a duty to protect.
const ENDING: [&str; 9] = [
    "carers_found_safe",
    "emergency_ended",
    "file_archived",
    "followed_up",
    "no_plan_decided",
    "placement_ended",
    "plan_ended",
    "separation_lifted",
    "separation_not_applied",
];

/// Acts by which somebody decides: twice at once is to be seen.
const DECIDING: [Kind; 9] = [
    Kind::PlanApproved,
    Kind::PlanReturned,
    Kind::PlanEnded,
    Kind::NoPlanDecided,
    Kind::SeparationDecided,
    Kind::SeparationExtended,
    Kind::SeparationLifted,
    Kind::EmergencyEnded,
    Kind::Closed,
];

impl Case {
    /// Folds the log to what is known and was done. The law is asked which way of a fact is the graver, and for its names.
    ///
    /// A later answer replaces those its device knew, by its weight and moment as [`Law::decide`] weighs them. Where neither
    /// knew the other the graver holds. What was erased is unknown.
    #[must_use]
    pub fn situation(&self, law: &Law, now: Moment) -> Folded {
        self.opened().situation(law, now)
    }
}

/// The entries of a history, sorted out.
pub(super) struct Fold<'a> {
    pub(super) law: &'a Law,
    opened: &'a Opened<'a>,
    /// The events that are folded.
    positions: &'a [usize],
    pub(super) history: &'a History<'a>,
    pub(super) now: Moment,
    doubts: Vec<Option<Impossible>>,
    pub(super) reports: Vec<(usize, Report)>,
    pub(super) assessments: Vec<(usize, Assessment)>,
    pub(super) answers: Vec<(usize, Answer)>,
    overrides: Vec<(usize, Override)>,
    children: Vec<(usize, Child)>,
    written: Vec<(usize, Entries)>,
    /// `None`: only the header is here.
    acts: Vec<(usize, Option<&'a Act>)>,
    pub(super) unread: BTreeSet<Unread>,
    pub(super) disagreements: BTreeSet<Disagreement>,
}

impl<'a> Fold<'a> {
    pub(super) fn new(law: &'a Law, opened: &'a Opened<'a>, positions: &'a [usize], now: Moment) -> Self {
        Self {
            law,
            opened,
            positions,
            history: &opened.history,
            now,
            doubts: impossible(&opened.history, now),
            reports: Vec::new(),
            assessments: Vec::new(),
            answers: Vec::new(),
            overrides: Vec::new(),
            children: Vec::new(),
            written: Vec::new(),
            acts: Vec::new(),
            unread: BTreeSet::new(),
            disagreements: BTreeSet::new(),
        }
    }

    pub(super) fn fold(mut self) -> Folded {
        for position in self.positions {
            self.take(*position);
        }
        self.finish()
    }

    pub(super) fn id(&self, position: usize) -> Option<EventId> {
        self.history.events().get(position).map(|event| event.id())
    }

    pub(super) fn tell(&mut self, position: usize, what: NotRead) {
        if let Some(event) = self.id(position) {
            self.unread.insert(Unread { event, what });
        }
    }

    pub(super) fn disagree(&mut self, over: Over, kept: usize, set_aside: usize, settled_by: Option<usize>) {
        if let (Some(kept), Some(set_aside)) = (self.id(kept), self.id(set_aside)) {
            let settled_by = settled_by.and_then(|position| self.id(position));
            self.disagreements.insert(Disagreement { over, kept, set_aside, settled_by });
        }
    }

    fn is_doubtful(&self, position: usize) -> bool {
        self.doubts.get(position).is_some_and(Option::is_some)
    }

    /// A claimed moment inside the event that cannot be true makes the event doubtful.
    fn claim(&mut self, position: usize, written: Moment, claimed: Moment) {
        if claimed > tolerated(written)
            && let Some(doubt) = self.doubts.get_mut(position)
        {
            doubt.get_or_insert(Impossible::WrittenBeforeItHappened);
        }
    }

    fn role(&mut self, position: usize, role: &mut RoleId, instead: &'static str) {
        if !self.law.deciding(|pack| &pack.role).any(|known| known.id == *role) {
            self.tell(position, NotRead::Role(role.clone()));
            *role = RoleId::constant(instead);
        }
    }

    fn take(&mut self, position: usize) {
        let Some((event, entry)) = self.opened.at(position) else { return };
        let written = event.header().written;
        // What was known cannot have become known after it was written, nor after now.
        let latest = written.min(self.now);
        match entry {
            Ok(Entry::Report(report)) => self.take_report(position, report.clone(), written),
            Ok(Entry::Assessment(made)) => self.take_assessment(position, made.clone(), written),
            Ok(Entry::Answers(answered)) => {
                let last = answered.answers.iter().map(|answer| answer.at).max();
                self.claim(position, written, last.unwrap_or(Moment::MIN));
                for mut answer in answered.answers.iter().cloned() {
                    answer.at = answer.at.min(latest);
                    if self.is_doubtful(position) && answer.source > Source::Child {
                        // Danger is acted on whoever tells it; a finding would also rule out.
                        answer.source = Source::Informant;
                    }
                    self.answers.push((position, answer));
                }
            }
            Ok(Entry::Override(asked)) => {
                let mut asked = asked.clone();
                self.claim(position, written, asked.at);
                if !self.is_doubtful(position) || asked.to != OverrideTo::Emergency(false) {
                    asked.at = asked.at.min(latest);
                    self.role(position, &mut asked.by, "anyone");
                    self.overrides.push((position, asked));
                }
            }
            Ok(Entry::Child(child)) => self.children.push((position, child.clone())),
            Ok(Entry::Form(entries)) => self.written.push((position, entries.clone())),
            Ok(Entry::Act(act)) => {
                let planned = |step: &Step| self.law.steps.may_lie_ahead(&step.step);
                let last = act.steps.iter().filter(|step| !planned(step)).map(|step| step.at).max();
                self.claim(position, written, last.unwrap_or(Moment::MIN));
                self.acts.push((position, Some(act)));
            }
            Ok(Entry::Note(_) | Entry::Erasure(_) | Entry::Witness(_)) => {}
            Err(why) => {
                self.tell(
                    position,
                    match why {
                        Unreadable::UnknownKind => NotRead::Kind,
                        Unreadable::Absent => NotRead::Absent,
                        Unreadable::Shape => NotRead::Shape,
                    },
                );
                self.take_bare(position, event);
            }
        }
    }

    /// The header alone still says that there was a report, and when; and that an act was done.
    fn take_bare(&mut self, position: usize, event: &Event) {
        match event.header().kind.shape() {
            Some(Shape::Report) => {
                let report = Report {
                    received: event.header().happened,
                    receiving_place: event.header().actor.role.clone(),
                    channel: None,
                    category: Vec::new(),
                    informant: Informant::default(),
                    incident_place: None,
                    incident_date: None,
                    condition: None,
                    outlook: None,
                    done_before: None,
                    claims: Vec::new(),
                };
                self.take_report(position, report, event.header().written);
            }
            Some(Shape::Act) => self.acts.push((position, None)),
            _ => {}
        }
    }

    fn take_report(&mut self, position: usize, mut report: Report, written: Moment) {
        self.claim(position, written, report.received);
        report.received = report.received.min(written).min(self.now);
        self.role(position, &mut report.receiving_place, "receiving_place");
        self.reports.push((position, report));
    }

    fn take_assessment(&mut self, position: usize, mut made: Assessment, written: Moment) {
        self.claim(position, written, made.at);
        made.at = made.at.min(written).min(self.now);
        let (harm, protection) = made.form.rows();
        let rows: Vec<String> = made.ratings.keys().cloned().collect();
        for row in rows.into_iter().filter(|row| !harm.iter().chain(protection).any(|known| known == row)) {
            made.ratings.remove(&row);
            self.tell(position, NotRead::Row(row));
        }
        if self.is_doubtful(position) {
            // The danger it tells stays; that it was made, and what it rules out, does not.
            made.ratings.retain(|row, rating| harm.contains(&row.as_str()) && *rating == Rating::High);
            let source = Source::Informant;
            for found in core::mem::take(&mut made.findings) {
                self.answers.push((position, Answer { fact: found.fact, value: found.value, source, at: made.at }));
            }
        }
        self.assessments.push((position, made));
    }

    fn finish(mut self) -> Folded {
        let mut situation = Situation::new(self.now);
        situation.child = self.child();
        let entries = self.entries();
        let mut sources = Sources::default();
        (sources.overrides, situation.overrides) = self.settled_overrides().into_iter().unzip();
        // First the moments of assessments, on which what their findings rule out depends.
        Ratings::settle(&mut self);
        let dangers = Answers::settle(&mut self);
        let contested = self.settled_acts(&mut situation, &mut sources, &dangers);
        let events = self.history.events();
        (sources.reports, situation.reports) = named(events, self.reports).unzip();
        (sources.assessments, situation.assessments) = named(events, self.assessments).unzip();
        (sources.answers, situation.answers) = named(events, self.answers).unzip();
        let doubt = |position: &usize| {
            let why = self.doubts.get(*position).copied().flatten()?;
            Some(Doubt { event: events.get(*position)?.id(), why })
        };
        let folded = || self.positions.iter().filter_map(|position| self.opened.at(*position));
        Folded {
            situation,
            sources,
            entries,
            floor: floor(folded().map(|(_, entry)| entry)),
            disagreements: self.disagreements.into_iter().collect(),
            contested,
            doubts: self.positions.iter().filter_map(doubt).collect(),
            unread: self.unread.into_iter().collect(),
            repeated: repeated(folded().map(|(event, _)| event)),
        }
    }

    /// The steps that were taken, without those that end something whose danger they did not know.
    fn settled_acts(&mut self, situation: &mut Situation, sources: &mut Sources, dangers: &Marks) -> Vec<Contested> {
        let mut contested = Vec::new();
        let mut deciding: BTreeMap<Kind, Vec<(usize, Moment)>> = BTreeMap::new();
        for (position, act) in core::mem::take(&mut self.acts) {
            let Some(header) = self.history.events().get(position).map(|event| event.header()) else { continue };
            if let Some(place) = act.and_then(|act| act.place.as_ref()) {
                situation.place = place.clone();
            }
            if DECIDING.contains(&header.kind) {
                deciding.entry(header.kind.clone()).or_default().push((position, header.happened));
            }
            let own = header.kind.step().map(|step| Step { step, at: header.happened });
            let steps: Vec<Step> =
                own.into_iter().chain(act.into_iter().flat_map(|act| act.steps.iter().cloned())).collect();
            let ends = |step: &Step| ENDING.contains(&step.step.as_str());
            let unknown = (header.kind == Kind::Closed || steps.iter().any(ends))
                .then(|| dangers.concurrent(self.history, position).first().copied())
                .flatten();
            if let (Some(event), Some(by)) = (self.id(position), unknown.and_then(|by| self.id(by))) {
                contested.push(Contested { event, by });
            }
            for step in steps {
                if self.law.steps.find(&step.step).is_none() {
                    self.tell(position, NotRead::Step(step.step));
                } else if !(self.is_doubtful(position) || (unknown.is_some() && ends(&step))) {
                    situation.events.push(step);
                    sources.events.extend(self.id(position));
                }
            }
        }
        for (kind, acts) in deciding {
            let mut marks = Marks::default();
            acts.iter().for_each(|(position, at)| marks.push(self.history, *position, *at));
            marks.seal();
            for (position, _) in acts {
                for other in marks.concurrent(self.history, position).into_iter().filter(|other| *other > position) {
                    self.disagree(Over::Act(kind.clone()), position, other, None);
                }
            }
        }
        contested
    }

    fn settled_overrides(&mut self) -> Vec<(EventId, Override)> {
        let overrides = core::mem::take(&mut self.overrides);
        let same = |a: &OverrideTo, b: &OverrideTo| core::mem::discriminant(a) == core::mem::discriminant(b);
        let graver = |a: &OverrideTo, b: &OverrideTo| match (a, b) {
            (OverrideTo::Level(a), OverrideTo::Level(b)) => a > b,
            (OverrideTo::Emergency(a), OverrideTo::Emergency(b)) => a > b,
            _ => false,
        };
        let mut kept = Vec::new();
        for (position, asked) in &overrides {
            let unknown = |other: &usize| {
                *other != *position
                    && !self.history.precedes(*other, *position)
                    && !self.history.precedes(*position, *other)
            };
            let other = overrides.iter().filter(|(_, o)| same(&o.to, &asked.to) && graver(&o.to, &asked.to));
            match other.map(|(other, _)| *other).find(unknown) {
                Some(other) => {
                    let knew =
                        |later: usize| self.history.precedes(other, later) && self.history.precedes(*position, later);
                    let settled = overrides.iter().map(|(later, _)| *later).find(|later| knew(*later));
                    self.disagree(Over::Override, other, *position, settled);
                }
                None => kept.extend(self.id(*position).map(|id| (id, asked.clone()))),
            }
        }
        kept
    }

    /// Field by field: what was written last, as far as one writer knew of the other.
    fn child(&mut self) -> Child {
        let children = core::mem::take(&mut self.children);
        let mut child = Child::default();
        macro_rules! field {
            ($($field:ident $name:ident)+) => {$(
                let given: Vec<_> = children.iter().filter_map(|(p, c)| Some((*p, c.$field.clone()?))).collect();
                child.$field = self.last(&Over::Child(ChildField::$name), given);
            )+};
        }
        field! { name Name sex Sex father Father mother Mother family Family carer Carer }
        let born = children.iter().filter_map(|(position, child)| Some((*position, child.born?)));
        let born: Vec<_> = born.filter(|(position, _)| !self.is_doubtful(*position)).collect();
        child.born = self.born(&born);
        child
    }

    fn marks<T>(&self, given: &[(usize, T)]) -> Marks {
        let mut marks = Marks::default();
        given.iter().for_each(|(position, _)| marks.push(self.history, *position, Moment::MIN));
        marks.seal();
        marks
    }

    fn last<T: PartialEq + Clone>(&mut self, over: &Over, given: Vec<(usize, T)>) -> Option<T> {
        let marks = self.marks(&given);
        let mut standing = given.into_iter().filter(|(position, _)| !marks.any_knew(self.history, *position));
        let (kept, value) = standing.next()?;
        for (other, _) in standing.filter(|(_, other)| *other != value) {
            self.disagree(over.clone(), kept, other, None);
        }
        Some(value)
    }

    /// Key by key: what was written last, as far as one writer knew of the other.
    fn entries(&mut self) -> Entries {
        let mut by_key: BTreeMap<String, Vec<(usize, Written)>> = BTreeMap::new();
        for (position, entries) in core::mem::take(&mut self.written) {
            for (key, written) in entries.iter() {
                by_key.entry(key.to_owned()).or_default().push((position, written.clone()));
            }
        }
        let mut entries = Entries::new();
        for (key, given) in by_key {
            if let Some(written) = self.last(&Over::Entry(key.clone()), given) {
                entries.set(key, written);
            }
        }
        entries
    }

    /// The birth by the youngest reading. A word does not replace a record.
    fn born(&mut self, given: &[(usize, Born)]) -> Option<Born> {
        let source = |born: &Born| match born {
            Born::Dated { source, .. } | Born::Aged { source, .. } => *source,
        };
        let today = self.now.date();
        let replaced = |(position, born): &(usize, Born)| {
            let weighty: Vec<_> =
                given.iter().filter(|(_, other)| source(other).weight() >= source(born).weight()).copied().collect();
            self.marks(&weighty).any_knew(self.history, *position)
        };
        let youngest = |born: &Born| born.ages_on(today).map_or(0, |ages| ages.youngest);
        let standing: Vec<_> = given.iter().filter(|given| !replaced(given)).copied().collect();
        let (kept, value) = standing.iter().min_by_key(|(position, born)| (youngest(born), *position)).copied()?;
        for (other, _) in standing.into_iter().filter(|(_, born)| *born != value) {
            self.disagree(Over::Child(ChildField::Born), kept, other, None);
        }
        Some(value)
    }
}

/// Entries with the events that say them.
fn named<T>(events: &[&Event], entries: Vec<(usize, T)>) -> impl Iterator<Item = (EventId, T)> {
    entries.into_iter().filter_map(|(position, entry)| Some((events.get(position)?.id(), entry)))
}

fn floor<'e>(entries: impl Iterator<Item = &'e Result<Entry, Unreadable>>) -> Option<Floor> {
    let erasures = entries.filter_map(|entry| match entry {
        Ok(Entry::Erasure(erasure)) if erasure.effective().next().is_some() => Some(erasure.floor),
        _ => None,
    });
    erasures.reduce(|a, b| Floor { level: a.level.max(b.level), emergency: a.emergency || b.emergency })
}

fn repeated<'e>(events: impl Iterator<Item = &'e Event>) -> Vec<Repeated> {
    let mut seen: BTreeMap<(DeviceId, &Kind, Moment), Vec<&Event>> = BTreeMap::new();
    let mut repeated = Vec::new();
    for event in events {
        let header = event.header();
        let alike = seen.entry((header.actor.device, &header.kind, header.happened)).or_default();
        let same = |other: &&&Event| {
            let alike = |name: &PartName| {
                event.part(*name).map(super::Part::reveal) == other.part(*name).map(super::Part::reveal)
            };
            PartName::ALL.iter().any(|name| event.part(*name).is_some()) && PartName::ALL.iter().all(alike)
        };
        // A handful is enough to see a pattern; more would be compared for nothing.
        match alike.iter().take(8).find(same) {
            Some(first) => repeated.push(Repeated { first: first.id(), again: event.id() }),
            None => alike.push(event),
        }
    }
    repeated.sort_unstable();
    repeated
}
