//! The log as it stood before each of many moments: one fold, in which everything has the time during which it counted.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;

use super::take::ELSEWHERE;
use super::{Fold, Folded, Marks};
use crate::Law;
use crate::case::agree::{Answers, Ratings};
use crate::case::conflict::{FOUND, REROUTED};
use crate::case::{Entry, EventId, Floor};
use crate::model::{Child, Event as Step, FactIndex, Locality, Override, Situation, Source, Told, Value};
use crate::rules::{DecideError, End, Growing, RATED, TakenBy, Weighed, each_taken};
use crate::time::{Date, Moment};

/// Something that counted at each moment after the first of these, up to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lasting<T> {
    pub(super) what: T,
    pub(super) from: Moment,
    pub(super) until: Moment,
}

impl<T> Lasting<T> {
    const fn always(what: T) -> Self {
        Self { what, from: Moment::MIN, until: Moment::MAX }
    }

    fn counts_at(&self, at: Moment) -> bool {
        self.from < at && at <= self.until
    }
}

/// What comes to count, or ceases to.
enum Change {
    /// In the one batch of answers.
    Answer(Told),
    /// In a batch of its own.
    Report(Told),
    Step(u16, Moment),
    /// A report, an assessment or an act.
    Record,
    /// The place from here on.
    Place(usize, Locality),
}

/// Which events say what is known.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// Steps with their moments, sorted.
    pub(super) taken: Vec<Lasting<(u16, Moment, EventId)>>,
    /// Moments of which something is told, sorted.
    pub(super) told: Vec<Lasting<(Moment, EventId)>>,
}

impl Said {
    fn sorted(mut self) -> Self {
        self.taken.sort_unstable_by_key(|said| said.what);
        self.told.sort_unstable_by_key(|said| said.what);
        self
    }

    /// By which events a step was taken at a moment, as the log stood before another.
    pub(crate) fn taken_by(&self, step: u16, at: Moment, stood: Moment) -> impl Iterator<Item = EventId> + '_ {
        let from = self.taken.partition_point(|said| (said.what.0, said.what.1) < (step, at));
        let here = self.taken.get(from..).unwrap_or_default().iter();
        let here = here.take_while(move |said| (said.what.0, said.what.1) == (step, at));
        here.filter(move |said| said.counts_at(stood)).map(|said| said.what.2)
    }

    /// Which events tell something of a moment, as the log stood before another.
    pub(crate) fn told_at(&self, at: Moment, stood: Moment) -> impl Iterator<Item = EventId> + '_ {
        let from = self.told.partition_point(|said| said.what.0 < at);
        let here = self.told.get(from..).unwrap_or_default().iter().take_while(move |said| said.what.0 == at);
        here.filter(move |said| said.counts_at(stood)).map(|said| said.what.1)
    }
}

/// The log as it stood just before a moment, weighed.
pub(crate) struct Stood<'a> {
    pub(crate) at: Moment,
    pub(crate) weighed: Weighed<'a>,
    pub(crate) said: Arc<Said>,
    /// The overrides that stood, by moment.
    pub(crate) overrides: Vec<(Moment, EventId)>,
}

/// By event and fact: from when on what rules it out does not stand.
type Until = BTreeMap<(usize, FactIndex), Moment>;

/// How the log went between two turns.
pub(super) struct Course<'a> {
    fold: Fold<'a>,
    growing: Growing<'a>,
    /// By the moment from which on they hold; whether something comes to count.
    changes: Vec<(Moment, bool, Change)>,
    /// How many changes were made.
    made: usize,
    said: Arc<Said>,
    place: Option<(usize, Locality)>,
    children: Vec<(usize, Child)>,
    /// The child as it was known last: from how many records, on which day.
    child: Option<((usize, Date), Child)>,
    overrides: Vec<(usize, Override)>,
    /// The overrides that stood last: of how many.
    standing: Option<(usize, Vec<(EventId, Override)>)>,
    floors: Vec<(usize, Floor)>,
    /// By position: when each event came to be known.
    known: Vec<Moment>,
    /// Where something came to be known by which what was known before is read otherwise: the log has to be folded anew.
    pub(super) turns: BTreeSet<Moment>,
    /// Whether one source says two things at one moment that exclude each other, and every event may be a turn.
    pub(super) hangs_together: bool,
    /// Whether it can be told only how the log stood at the very moment for which it was folded.
    pub(super) only_now: bool,
}

impl Folded {
    /// As it stands, weighed.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub(crate) fn stands<'a>(&'a self, law: &'a Law) -> Result<Stood<'a>, DecideError> {
        let (situation, sources) = (&self.situation, &self.sources);
        let mut said = Said::default();
        each_taken(situation, &law.steps, |step, at, by| {
            let event = match by {
                TakenBy::Report(i) => sources.reports.get(i),
                TakenBy::Assessment(i) => sources.assessments.get(i),
                TakenBy::Event(i) => sources.events.get(i),
            };
            if let Some(event) = event {
                said.taken.push(Lasting::always((step, at, *event)));
                said.told.push(Lasting::always((at, *event)));
            }
        })?;
        let answers = situation.answers.iter().map(|answer| answer.at).zip(&sources.answers);
        let made = situation.assessments.iter().map(|made| made.at).zip(&sources.assessments);
        said.told.extend(answers.chain(made).map(|(at, event)| Lasting::always((at, *event))));
        let overrides = situation.overrides.iter().map(|asked| asked.at).zip(sources.overrides.iter().copied());
        let weighed = self.weigh(law)?;
        Ok(Stood { at: situation.now, weighed, said: Arc::new(said.sorted()), overrides: overrides.collect() })
    }
}

impl<'a> Fold<'a> {
    /// What these events say, with from when till when it counted, where they came to be known at these moments (by
    /// position). `hangs_together`: nothing is asked but how it stood after the last of them.
    ///
    /// # Errors
    /// [`DecideError`] for a step that the packs do not define.
    pub(super) fn course(
        mut self,
        at: Moment,
        known: &[Moment],
        mut hangs_together: bool,
    ) -> Result<Course<'a>, DecideError> {
        self.bare = true;
        let from = |position: usize| known.get(position).copied().unwrap_or(Moment::MAX);
        let mut turns = self.read_otherwise(&from);
        let rated = self.assessments.clone();
        Ratings::settle(&mut self);
        let rated_otherwise = rated != self.assessments;
        self.now = at;
        if rated_otherwise {
            turns.extend(rated.iter().map(|(position, _)| from(*position)));
            self.assessments = rated;
            Ratings::settle(&mut self);
        }
        let mut until = BTreeMap::new();
        let dangers = if hangs_together {
            Answers::settle(&mut self)
        } else {
            let lasting = Answers::lasting(&mut self, known);
            turns.extend(lasting.turns);
            if lasting.contradictory {
                hangs_together = true;
                turns.extend(known);
            }
            until = lasting.until;
            lasting.dangers
        };
        let mut course = Course {
            growing: Growing::new(self.law),
            changes: Vec::new(),
            made: 0,
            said: Arc::default(),
            place: None,
            children: core::mem::take(&mut self.children),
            child: None,
            overrides: core::mem::take(&mut self.overrides),
            standing: None,
            floors: core::mem::take(&mut self.floors),
            turns,
            hangs_together,
            // A moment that was put off as far as now.
            only_now: rated_otherwise && self.assessments.iter().any(|(_, made)| made.at >= at),
            known: known.into(),
            fold: self,
        };
        let mut said = Said::default();
        course.answers(&until, &mut said);
        course.steps(&dangers, &mut said)?;
        course.said = Arc::new(said.sorted());
        course.changes.sort_by_key(|(at, ..)| *at);
        Ok(course)
    }

    /// When something came to be known that changes how others are read: [`Fold::look_ahead`], and where a report that went
    /// astray came in.
    fn read_otherwise(&self, from: &impl Fn(usize) -> Moment) -> BTreeSet<Moment> {
        let reads = |step: &Step| [FOUND, REROUTED, ELSEWHERE].contains(&step.step.as_str());
        let mut turns = BTreeSet::new();
        for position in &self.positions {
            let Some((_, Ok(Entry::Act(act)))) = self.opened.at(*position) else { continue };
            if act.steps.iter().any(reads) || (!self.conflicts.is_empty() && act.place.is_some()) {
                turns.insert(from(*position));
            }
        }
        turns.extend(self.acts.iter().filter(|act| act.steps.iter().any(|(s, _)| reads(s))).map(|a| from(a.position)));
        turns
    }
}

impl<'a> Course<'a> {
    fn change(&mut self, from: Moment, until: Moment, change: impl Fn() -> Change) {
        if from < until {
            self.changes.push((from, true, change()));
            if until < Moment::MAX {
                self.changes.push((until, false, change()));
            }
        }
    }

    /// When an event came to be known.
    fn from(&self, position: usize) -> Moment {
        self.known.get(position).copied().unwrap_or(Moment::MAX)
    }

    fn answers(&mut self, until: &Until, said: &mut Said) {
        let law = self.fold.law;
        let vocabulary = &law.vocabulary;
        // What rules something out may fall to something graver; a danger never does.
        let falls = |position: usize, told: &Told| {
            let fact = told.fact().filter(|_| !told.is_danger(vocabulary));
            fact.and_then(|fact| until.get(&(position, fact)).copied()).unwrap_or(Moment::MAX)
        };
        for told in core::mem::take(&mut self.fold.answers) {
            let (position, at) = (told.position, told.answer.at);
            let answer = Told::placed(told.fact, told.answer.value, told.answer.source, at);
            let until = falls(position, &answer);
            self.change(counted(self.from(position), at), until, || Change::Answer(answer.clone()));
            if let Some(event) = self.fold.id(position) {
                said.told.push(Lasting { what: (at, event), from: self.from(position), until });
            }
        }
        let made = self.fold.assessments.clone();
        for (position, made) in &made {
            let counts = counted(self.from(*position), made.at);
            let rows = made.rows_told(vocabulary).map(|told| (told, Moment::MAX));
            let findings = made.findings_told(vocabulary).map(|told| (told.clone(), falls(*position, &told)));
            for (told, until) in rows.chain(findings) {
                self.change(counts, until, || Change::Answer(told.clone()));
            }
            if let Some(event) = self.fold.id(*position) {
                said.told.push(Lasting { what: (made.at, event), from: self.from(*position), until: Moment::MAX });
            }
        }
        for (form, fact) in RATED.into_iter().filter(|(_, fact)| vocabulary.find(fact).is_some()) {
            let rated = made.iter().filter(|(_, made)| made.form == form && !made.ratings.is_empty());
            let mut first = Moment::MAX;
            for (position, made) in rated {
                let counts = counted(self.from(*position), made.at);
                first = first.min(counts);
                let rated = Told::new(vocabulary, &fact, Value::Yes, Source::Assessed, made.at);
                self.change(counts, Moment::MAX, || Change::Answer(rated.clone()));
            }
            let none = Told::new(vocabulary, &fact, Value::No, Source::Record, Moment::MIN);
            self.change(Moment::MIN, first, || Change::Answer(none.clone()));
        }
    }

    fn steps(&mut self, dangers: &Marks, said: &mut Said) -> Result<(), DecideError> {
        let mut situation = Situation::new(self.fold.now);
        let mut taken_by: [Vec<(usize, Moment)>; 3] = Default::default();
        let [of_reports, of_assessments, of_events] = &mut taken_by;
        for (position, report) in core::mem::take(&mut self.fold.reports) {
            let counts = counted(self.from(position), report.received);
            for told in report.told(&self.fold.law.vocabulary) {
                self.change(counts, Moment::MAX, || Change::Report(told.clone()));
            }
            situation.reports.push(report);
            of_reports.push((position, Moment::MAX));
        }
        for (position, made) in core::mem::take(&mut self.fold.assessments) {
            situation.assessments.push(made);
            of_assessments.push((position, Moment::MAX));
        }
        for act in core::mem::take(&mut self.fold.acts) {
            let position = act.position;
            if let Some(place) = act.place {
                self.change(self.from(position), Moment::MAX, || Change::Place(position, place.clone()));
            }
            let ends = act.steps.iter().any(|(_, ends)| *ends);
            let contested = ends
                .then(|| dangers.concurrent_from(self.fold.history, position, &self.known))
                .flatten()
                .unwrap_or(Moment::MAX);
            for (step, ends) in act.standing() {
                situation.events.push(step.clone());
                of_events.push((position, if *ends { contested } else { Moment::MAX }));
            }
        }
        for (position, until) in taken_by.iter().flatten() {
            self.change(self.from(*position), *until, || Change::Record);
        }
        let [of_reports, of_assessments, of_events] = taken_by;
        let law = self.fold.law;
        each_taken(&situation, &law.steps, |step, at, by| {
            let by = match by {
                TakenBy::Report(i) => of_reports.get(i),
                TakenBy::Assessment(i) => of_assessments.get(i),
                TakenBy::Event(i) => of_events.get(i),
            };
            let Some((position, until)) = by.copied() else { return };
            self.change(self.from(position), until, || Change::Step(step, at));
            if let Some(event) = self.fold.id(position) {
                let from = self.from(position);
                said.taken.push(Lasting { what: (step, at, event), from, until });
                said.told.push(Lasting { what: (at, event), from, until });
            }
        })?;
        Ok(())
    }

    /// Those that were known before a moment. Later there are only more: as many are the same.
    fn known_before<'t, T>(&'t self, all: &'t [(usize, T)], at: Moment) -> impl Iterator<Item = &'t (usize, T)> {
        all.iter().filter(move |(position, _)| self.from(*position) < at)
    }

    fn child(&mut self, at: Moment) -> Child {
        let as_told = (self.known_before(&self.children, at).count(), at.date());
        match self.child.as_ref().filter(|(told, _)| *told == as_told) {
            Some((_, child)) => child.clone(),
            None => {
                self.fold.children = self.known_before(&self.children, at).cloned().collect();
                let child = self.fold.child();
                self.child.insert((as_told, child)).1.clone()
            }
        }
    }

    fn overrides(&mut self, at: Moment) -> Vec<(EventId, Override)> {
        let told = self.known_before(&self.overrides, at).count();
        match self.standing.as_ref().filter(|(of, _)| *of == told) {
            Some((_, standing)) => standing.clone(),
            None => {
                self.fold.overrides = self.known_before(&self.overrides, at).cloned().collect();
                let standing = self.fold.settled_overrides();
                self.standing.insert((told, standing)).1.clone()
            }
        }
    }

    /// How the log stood just before a moment; later ones after earlier ones, and none beyond the next turn.
    ///
    /// # Errors
    /// [`DecideError`] where it cannot be decided.
    pub(super) fn before(&mut self, at: Moment) -> Result<Stood<'a>, DecideError> {
        while let Some((_, comes, change)) = self.changes.get(self.made).filter(|(from, ..)| *from < at) {
            self.made = self.made.saturating_add(1);
            match change {
                Change::Answer(told) if *comes => self.growing.answers().add_answer(told),
                Change::Answer(told) => self.growing.answers().take_answer(told),
                Change::Report(told) => self.growing.answers().add(told),
                Change::Step(step, at) if *comes => self.growing.add_step(*step, *at),
                Change::Step(step, at) => self.growing.take_step(*step, *at),
                Change::Record => self.growing.count(*comes),
                Change::Place(position, place) => {
                    if self.place.as_ref().is_none_or(|(last, _)| last < position) {
                        self.place = Some((*position, place.clone()));
                    }
                }
            }
        }
        let mut situation = Situation::new(at);
        situation.place = self.place.as_ref().map(|(_, place)| place.clone()).unwrap_or_default();
        self.fold.now = at;
        situation.child = self.child(at);
        let (by, overrides): (Vec<EventId>, Vec<Override>) = self.overrides(at).into_iter().unzip();
        let by = overrides.iter().map(|asked| asked.at).zip(by).collect();
        situation.overrides = overrides;
        let floors = self.floors.iter().filter(|(position, _)| self.from(*position) < at).map(|(_, floor)| *floor);
        let floor = floors.reduce(Floor::graver).map(|Floor { level, emergency }| End { emergency, level });
        Ok(Stood { at, weighed: self.growing.weigh(situation, floor)?, said: Arc::clone(&self.said), overrides: by })
    }
}

/// From when on something counts that was known from one moment on and tells of another: what lies ahead says nothing yet.
fn counted(known: Moment, of: Moment) -> Moment {
    let before = Moment::from_unix_millis(of.unix_millis().saturating_sub(1)).unwrap_or(Moment::MIN);
    known.max(before)
}
