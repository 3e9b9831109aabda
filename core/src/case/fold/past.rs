//! The log as it stood, moment after moment: folded anew only where something came to be known that changes how what was
//! known before is read.

use alloc::collections::{BTreeMap, BTreeSet};

use super::course::{Course, Stood};
use super::{Fold, Void};
use crate::Law;
use crate::case::{CLOCK_TOLERANCE, EventId, History, Opened};
use crate::rules::DecideError;
use crate::time::Moment;

/// When each event can first have been part of the log: written, and everything before it written.
pub(crate) struct Known {
    /// By position.
    pub(crate) moments: Vec<Moment>,
    /// The events of each moment, ascending.
    pub(crate) events: BTreeMap<Moment, BTreeSet<EventId>>,
}

impl Known {
    pub(crate) fn new(history: &History<'_>, now: Moment) -> Self {
        let latest = now.checked_add_minutes(CLOCK_TOLERANCE).unwrap_or(Moment::MAX);
        let mut moments: Vec<Moment> = Vec::with_capacity(history.events().len());
        let mut events: BTreeMap<Moment, BTreeSet<EventId>> = BTreeMap::new();
        for (position, event) in history.events().iter().enumerate() {
            let header = event.header();
            let past = history.parents(position).iter().filter_map(|parent| moments.get(*parent).copied()).max();
            // A clock that runs ahead of now says nothing: such an event belongs to now.
            let written = if header.written > latest { now } else { header.written };
            let known = past.map_or(written, |past| past.max(written)).min(now);
            moments.push(known);
            events.entry(known).or_default().insert(event.id());
        }
        Self { moments, events }
    }

    /// The positions of what was known. That is closed under parents: a parent is never known later than its child.
    pub(super) fn before(&self, at: Moment) -> Vec<usize> {
        self.moments.iter().enumerate().filter(|(_, known)| **known < at).map(|(position, _)| position).collect()
    }

    /// What came to be known at a moment, ascending.
    pub(crate) fn at(&self, at: Moment) -> Vec<EventId> {
        self.events.get(&at).into_iter().flatten().copied().collect()
    }
}

/// The log as it stood, moment after moment.
pub(crate) struct Past<'a> {
    opened: &'a Opened<'a>,
    law: &'a Law,
    known: &'a Known,
    now: Moment,
    void: Option<&'a Void>,
    /// When something came to be known by which what was known before is read otherwise. Most logs have no such moment.
    turns: BTreeSet<Moment>,
    /// Whether every event may be one, as far as is known.
    hangs_together: bool,
    course: Option<Course<'a>>,
    /// The turn up to which the course is known.
    until: Moment,
}

impl<'a> Past<'a> {
    pub(crate) const fn new(opened: &'a Opened<'a>, law: &'a Law, known: &'a Known, now: Moment) -> Self {
        let until = Moment::MIN;
        Self { opened, law, known, now, void: None, turns: BTreeSet::new(), hangs_together: false, course: None, until }
    }

    /// Without the steps that have no effect.
    pub(crate) fn without(self, void: &'a Void) -> Self {
        Self { void: Some(void), ..self }
    }

    /// As it stood just before a moment; earlier moments first.
    ///
    /// # Errors
    /// [`DecideError`] where it cannot be decided.
    pub(crate) fn before(&mut self, at: Moment) -> Result<Stood<'a>, DecideError> {
        let course = match self.course.take().filter(|_| at <= self.until) {
            Some(course) => course,
            None => self.anew(at)?,
        };
        self.course.insert(course).before(at)
    }

    /// Folds what was known before the next turn, which may be seen only in what is read before it.
    fn anew(&mut self, at: Moment) -> Result<Course<'a>, DecideError> {
        loop {
            self.until = self.turns.range(at..).next().copied().unwrap_or(Moment::MAX);
            let read = Fold::without(self.law, self.opened, self.known.before(self.until), self.now, self.void);
            let course = read.course(at, &self.known.moments, self.hangs_together)?;
            let seen =
                course.hangs_together != self.hangs_together || course.turns.range(at..self.until).next().is_some();
            self.hangs_together = course.hangs_together;
            if !seen {
                self.until = if course.only_now { at } else { self.until };
                return Ok(course);
            }
            self.turns.extend(&course.turns);
        }
    }
}
