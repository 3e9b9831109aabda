//! From the log to the state: one deterministic fold, the same on every device that holds the same events.

mod course;
mod past;
mod take;
#[cfg(test)]
mod tests;
mod void;

use alloc::collections::{BTreeMap, BTreeSet};

pub(crate) use course::Stood;
pub(crate) use past::{Known, Past};
pub(crate) use void::Void;

use serde::{Deserialize, Serialize};

use super::agree::{Answers, Ratings};
use super::erase::Floor;
use super::event::{Actor, DeviceId, Event, EventId};
use super::history::Marks;
use super::kind::Kind;
use super::moments::{Doubt, Impossible, impossible};
use super::{Case, Conflict, History, Opened, PartName};
use crate::Law;
use crate::law::{FactId, RoleId, StepId};
use crate::model::{
    Answer, Assessment, AssessmentForm, Born, Child, Entries, Event as Step, FactIndex, Locality, Override, OverrideTo,
    Report, Situation, Written,
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
    /// Events of somebody who is said to be the suspect or a relative, in the order of the case. What they tell of danger
    /// counts; what they find rules nothing out, assesses nothing and ends nothing: it is a suspect's word.
    pub by_suspects: Vec<EventId>,
    /// Events that say who reported, in a part that is not here: who has it and must be asked. None that was erased.
    pub informants_elsewhere: Vec<Elsewhere>,
    /// Who is said to be the suspect or a relative, and the commune that had the case then.
    pub(crate) conflicts: Vec<(Conflict, Option<String>)>,
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

/// A part that is not here, and who has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// The event that was written with it.
    pub event: EventId,
    /// The role that recorded it.
    pub role: RoleId,
    /// The code of the institution that recorded it: the receiving place, for who reported.
    pub institution: String,
}

impl Elsewhere {
    /// Of who reported, where an event says so in a part that is neither here nor erased.
    pub(crate) fn of(case: &Case, event: &Event) -> Option<Self> {
        let part = PartName::Informant;
        let lacking = event.header().commitment(part).is_some() && event.part(part).is_none();
        (lacking && case.erased_by(event.id(), part).is_none()).then(|| {
            let Actor { role, institution, .. } = event.header().actor.clone();
            Self { event: event.id(), role, institution }
        })
    }
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

/// An answer, with the place of its fact in the vocabulary.
#[derive(Clone)]
pub(super) struct Told {
    pub(super) position: usize,
    pub(super) fact: FactIndex,
    pub(super) answer: Answer,
}

/// An act.
struct Done<'a> {
    position: usize,
    kind: &'a Kind,
    happened: Moment,
    doubtful: bool,
    by_suspect: bool,
    place: Option<&'a Locality>,
    /// Those that the packs define, each with whether it ends something.
    steps: Vec<(Step, bool)>,
}

impl Done<'_> {
    /// The steps that stand, unless contested, each with whether it ends something.
    fn standing(&self) -> impl Iterator<Item = &(Step, bool)> {
        let void = |(step, ends): &(Step, bool)| self.by_suspect && (*ends || is_assessment(step));
        self.steps.iter().filter(move |step| !(self.doubtful || void(step)))
    }
}

/// The entries of a history, sorted out.
pub(crate) struct Fold<'a> {
    pub(super) law: &'a Law,
    opened: &'a Opened<'a>,
    pub(super) history: &'a History<'a>,
    pub(super) now: Moment,
    /// Steps that count for nothing; where nobody has judged yet, none.
    void: Option<&'a Void>,
    /// The events that are folded.
    positions: Vec<usize>,
    doubts: Vec<Option<Impossible>>,
    pub(super) reports: Vec<(usize, Report)>,
    pub(super) assessments: Vec<(usize, Assessment)>,
    pub(super) answers: Vec<Told>,
    overrides: Vec<(usize, Override)>,
    children: Vec<(usize, Child)>,
    written: Vec<(usize, Entries)>,
    acts: Vec<Done<'a>>,
    floors: Vec<(usize, Floor)>,
    /// Who must not handle the case.
    conflicts: Vec<Conflict>,
    /// The commune that has the case, where somebody must not handle it.
    here: Option<&'a str>,
    /// What reached a commune where it did not happen, each with where that commune says so.
    astray: Vec<(usize, EventId)>,
    by_suspects: Vec<usize>,
    pub(super) unread: BTreeSet<Unread>,
    pub(super) disagreements: BTreeSet<Disagreement>,
    /// Whether only a decision is asked for, and nothing for a person to look at.
    pub(super) bare: bool,
}

impl<'a> Fold<'a> {
    fn empty(law: &'a Law, opened: &'a Opened<'a>, now: Moment) -> Self {
        Self {
            law,
            opened,
            history: &opened.history,
            now,
            void: None,
            positions: Vec::new(),
            doubts: Vec::new(),
            reports: Vec::new(),
            assessments: Vec::new(),
            answers: Vec::new(),
            overrides: Vec::new(),
            children: Vec::new(),
            written: Vec::new(),
            acts: Vec::new(),
            floors: Vec::new(),
            conflicts: Vec::new(),
            here: None,
            astray: Vec::new(),
            by_suspects: Vec::new(),
            unread: BTreeSet::new(),
            disagreements: BTreeSet::new(),
            bare: false,
        }
    }

    /// Reads what these events say, ascending by position and with every parent of each.
    pub(super) fn new(law: &'a Law, opened: &'a Opened<'a>, positions: Vec<usize>, now: Moment) -> Self {
        Self::without(law, opened, positions, now, None)
    }

    /// As [`Self::new`], without the steps that have no effect.
    pub(super) fn without(
        law: &'a Law,
        opened: &'a Opened<'a>,
        positions: Vec<usize>,
        now: Moment,
        void: Option<&'a Void>,
    ) -> Self {
        let mut fold = Self { doubts: impossible(&opened.history, now), void, ..Self::empty(law, opened, now) };
        positions.iter().for_each(|position| fold.look_ahead(*position));
        if !fold.conflicts.is_empty() {
            fold.here = positions.iter().rev().find_map(|position| opened.place_at(*position)?.commune.as_deref());
        }
        positions.iter().for_each(|position| fold.take(*position));
        fold.positions = positions;
        fold
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
        if self.bare {
            return;
        }
        if let (Some(kept), Some(set_aside)) = (self.id(kept), self.id(set_aside)) {
            let settled_by = settled_by.and_then(|position| self.id(position));
            self.disagreements.insert(Disagreement { over, kept, set_aside, settled_by });
        }
    }

    fn is_doubtful(&self, position: usize) -> bool {
        self.doubts.get(position).is_some_and(Option::is_some)
    }

    pub(super) fn fold(mut self) -> Folded {
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
        let answers = self.answers.into_iter().map(|told| (told.position, told.answer));
        (sources.answers, situation.answers) = named(events, answers).unzip();
        let doubt = |position: &usize| {
            let why = self.doubts.get(*position).copied().flatten()?;
            Some(Doubt { event: events.get(*position)?.id(), why })
        };
        let by_suspects: Vec<EventId> =
            self.by_suspects.iter().filter_map(|position| Some(events.get(*position)?.id())).collect();
        let folded = self.positions.iter().filter_map(|position| Some(self.opened.at(*position)?.0));
        let elsewhere = |position: &usize| Elsewhere::of(self.opened.case(), self.opened.at(*position)?.0);
        let informants_elsewhere = self.positions.iter().filter_map(elsewhere).collect();
        let floors = self.floors.into_iter().map(|(_, floor)| floor);
        let here = |conflict: &Conflict| {
            let said = self
                .positions
                .iter()
                .rev()
                .skip_while(|position| events.get(**position).is_none_or(|event| event.id() != conflict.event));
            said.filter_map(|position| self.opened.place_at(*position)).find_map(|place| place.commune.clone())
        };
        let conflicts = self.conflicts.iter().map(|conflict| (conflict.clone(), here(conflict))).collect();
        Folded {
            situation,
            sources,
            entries,
            floor: floors.reduce(Floor::graver),
            disagreements: self.disagreements.into_iter().collect(),
            contested,
            doubts: self.positions.iter().filter_map(doubt).collect(),
            unread: self.unread.into_iter().collect(),
            repeated: repeated(folded),
            by_suspects,
            informants_elsewhere,
            conflicts,
        }
    }

    /// The steps that were taken, without those that end something whose danger they did not know.
    fn settled_acts(&mut self, situation: &mut Situation, sources: &mut Sources, dangers: &Marks) -> Vec<Contested> {
        let mut contested = Vec::new();
        let mut deciding: BTreeMap<&Kind, Vec<(usize, Moment)>> = BTreeMap::new();
        for act in core::mem::take(&mut self.acts) {
            let position = act.position;
            if let Some(place) = act.place {
                situation.place = place.clone();
            }
            if !self.bare && DECIDING.contains(act.kind) {
                deciding.entry(act.kind).or_default().push((position, act.happened));
            }
            let unknown = (*act.kind == Kind::Closed || act.steps.iter().any(|(_, ends)| *ends))
                .then(|| dangers.concurrent(self.history, position).first().copied())
                .flatten();
            if let (Some(event), Some(by)) = (self.id(position), unknown.and_then(|by| self.id(by))) {
                contested.push(Contested { event, by });
            }
            for (step, _) in act.standing().filter(|(_, ends)| !(unknown.is_some() && *ends)) {
                situation.events.push(step.clone());
                sources.events.extend(self.id(position));
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
                    if self.bare {
                        continue;
                    }
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
        let born: Vec<_> = children.iter().filter_map(|(position, child)| Some((*position, child.born?))).collect();
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
        // By weight, those that weigh as much or more.
        let mut weightier = BTreeMap::new();
        for weight in given.iter().map(|(_, born)| source(born).weight()) {
            weightier.entry(weight).or_insert_with(|| {
                let told = given.iter().filter(|(_, other)| source(other).weight() >= weight);
                self.marks(&told.copied().collect::<Vec<_>>())
            });
        }
        let replaced = |(position, born): &(usize, Born)| {
            let marks = weightier.get(&source(born).weight());
            marks.is_some_and(|marks| marks.any_knew(self.history, *position))
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

/// A step by which somebody has assessed.
fn is_assessment(step: &Step) -> bool {
    AssessmentForm::ALL.iter().any(|form| form.step() == step.step)
}

/// Entries with the events that say them.
fn named<T>(events: &[&Event], entries: impl IntoIterator<Item = (usize, T)>) -> impl Iterator<Item = (EventId, T)> {
    entries.into_iter().filter_map(|(position, entry)| Some((events.get(position)?.id(), entry)))
}

fn repeated<'e>(events: impl Iterator<Item = &'e Event>) -> Vec<Repeated> {
    let mut seen: BTreeMap<(DeviceId, &Kind, Moment), Vec<&Event>> = BTreeMap::new();
    let mut repeated = Vec::new();
    for event in events {
        let header = event.header();
        let alike = seen.entry((header.actor.device, &header.kind, header.happened)).or_default();
        let same = |other: &&&Event| {
            let alike = |name: &PartName| {
                header.commitment(*name).is_some() == other.header().commitment(*name).is_some()
                    && event.part(*name).map(super::Part::reveal) == other.part(*name).map(super::Part::reveal)
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
