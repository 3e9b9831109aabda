//! The graph of a case in one order, and who could have known what.

use alloc::collections::BTreeMap;

use super::Case;
use super::event::{DeviceId, Event, EventId};
use crate::time::Moment;

/// Most lines of work (a device, or one branch of a device that wrote two histories) whose knowledge is followed. What
/// stands on any further one is never taken to have been known to anybody: it replaces nothing, and the graver answer holds.
const MAX_LINES: usize = 256;

/// One device's events, each after the one before.
#[derive(Debug)]
struct Line {
    device: DeviceId,
    events: Vec<usize>,
}

/// A device that wrote two histories: after the same past it wrote two things, neither of which knows the other.
///
/// A restored backup looks so, and so does showing one history to one person and another to the next. A person asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoHistories {
    /// The device.
    pub device: DeviceId,
    /// The first event of each of its histories, in the order of the case.
    pub begin: Vec<EventId>,
}

/// The events of a case in their order: by depth in the graph, then by id. The same on every device that holds the same set.
#[derive(Debug)]
pub struct History<'a> {
    events: Vec<&'a Event>,
    /// Sorted by id.
    positions: Vec<(EventId, usize)>,
    lines: Vec<Line>,
    /// By event: where its parents stand.
    parents: Vec<Vec<usize>>,
    /// By event: its line and its number on it, from 1.
    places: Vec<Option<(usize, u32)>>,
    /// By event: for each line, how many of its events were known.
    clocks: Vec<Vec<u32>>,
}

impl<'a> History<'a> {
    pub(super) fn new(case: &'a Case) -> Self {
        let events = case.in_order();
        let mut positions: Vec<_> = events.iter().enumerate().map(|(i, event)| (event.id(), i)).collect();
        positions.sort_unstable();
        let mut history = Self {
            parents: Vec::with_capacity(events.len()),
            places: Vec::with_capacity(events.len()),
            clocks: Vec::with_capacity(events.len()),
            lines: Vec::new(),
            events,
            positions,
        };
        let mut by_device: BTreeMap<DeviceId, Vec<usize>> = BTreeMap::new();
        for position in 0..history.events.len() {
            history.place(position, &mut by_device);
        }
        history
    }

    fn place(&mut self, position: usize, by_device: &mut BTreeMap<DeviceId, Vec<usize>>) {
        let Some(event) = self.events.get(position).copied() else { return };
        let mut clock: Vec<u32> = Vec::new();
        let parents: Vec<usize> = event.header().parents.iter().filter_map(|parent| self.position(*parent)).collect();
        for parent in &parents {
            let known = self.clocks.get(*parent).map(Vec::as_slice).unwrap_or_default();
            if clock.is_empty() {
                clock.extend_from_slice(known);
                continue;
            }
            clock.resize(clock.len().max(known.len()), 0);
            for (own, known) in clock.iter_mut().zip(known) {
                *own = (*own).max(*known);
            }
        }
        let device = event.header().actor.device;
        let own = by_device.entry(device).or_default();
        let continued = own.iter().copied().find(|line| {
            let written = self.lines.get(*line).map_or(0, |line| line.events.len());
            clock.get(*line).is_some_and(|known| *known as usize == written)
        });
        let line = continued.or_else(|| {
            let new = self.lines.len();
            if new == MAX_LINES {
                return None;
            }
            self.lines.push(Line { device, events: Vec::new() });
            own.push(new);
            Some(new)
        });
        let place = line.and_then(|line| {
            let events = &mut self.lines.get_mut(line)?.events;
            events.push(position);
            let number = u32::try_from(events.len()).ok()?;
            clock.resize(clock.len().max(line.saturating_add(1)), 0);
            *clock.get_mut(line)? = number;
            Some((line, number))
        });
        self.parents.push(parents);
        self.places.push(place);
        self.clocks.push(clock);
    }

    /// The events, parents before children.
    #[must_use]
    pub fn events(&self) -> &[&'a Event] {
        &self.events
    }

    /// Whether the writer of `later` knew `earlier`. An event of which this cannot be told knew nothing.
    #[must_use]
    pub fn knew(&self, later: EventId, earlier: EventId) -> bool {
        match (self.position(later), self.position(earlier)) {
            (Some(later), Some(earlier)) => self.precedes(earlier, later),
            _ => false,
        }
    }

    /// The devices that wrote two histories, by device.
    #[must_use]
    pub fn two_histories(&self) -> Vec<TwoHistories> {
        let mut by_device: BTreeMap<DeviceId, Vec<EventId>> = BTreeMap::new();
        for line in &self.lines {
            let first = line.events.first().and_then(|first| self.events.get(*first));
            by_device.entry(line.device).or_default().extend(first.map(|event| event.id()));
        }
        let forked = by_device.into_iter().filter(|(_, begin)| begin.len() > 1);
        forked.map(|(device, begin)| TwoHistories { device, begin }).collect()
    }

    /// Where the parents of an event stand.
    pub(crate) fn parents(&self, position: usize) -> &[usize] {
        self.parents.get(position).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn position(&self, id: EventId) -> Option<usize> {
        let at = self.positions.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.positions.get(at).map(|(_, position)| *position)
    }

    pub(super) fn precedes(&self, earlier: usize, later: usize) -> bool {
        let Some(Some((line, number))) = self.places.get(earlier) else { return false };
        earlier != later && self.known(later, *line) >= *number
    }

    fn known(&self, event: usize, line: usize) -> u32 {
        self.clocks.get(event).and_then(|clock| clock.get(line)).copied().unwrap_or_default()
    }
}

/// Some events of a history, by line: finds those that an event did not know, without looking at each.
#[derive(Debug, Default)]
pub(super) struct Marks {
    lines: BTreeMap<usize, Vec<Mark>>,
    /// Events whose line is not followed.
    stray: Vec<(usize, Moment)>,
}

#[derive(Debug)]
struct Mark {
    number: u32,
    position: usize,
    at: Moment,
    /// The earliest moment here or later on the line.
    earliest: Moment,
    /// The latest moment here or earlier on the line.
    latest: Moment,
}

impl Marks {
    /// Marks an event; in the order of the history.
    pub(super) fn push(&mut self, history: &History<'_>, position: usize, at: Moment) {
        let Some(Some((line, number))) = history.places.get(position) else {
            self.stray.push((position, at));
            return;
        };
        let marks = self.lines.entry(*line).or_default();
        let latest = marks.last().map_or(at, |before| before.latest.max(at));
        marks.push(Mark { number: *number, position, at, earliest: at, latest });
    }

    /// Must be called when all are marked.
    pub(super) fn seal(&mut self) {
        for marks in self.lines.values_mut() {
            let mut earliest = Moment::MAX;
            for mark in marks.iter_mut().rev() {
                earliest = earliest.min(mark.earliest);
                mark.earliest = earliest;
            }
        }
    }

    /// By line, the last event that neither knew the other.
    pub(super) fn concurrent(&self, history: &History<'_>, event: usize) -> Vec<usize> {
        let stray = self.stray.iter().map(|(position, _)| *position).filter(|position| *position != event);
        let lines = self.lines.iter().filter_map(|(line, marks)| {
            let (unknown, later) = Self::split(history, event, *line, marks);
            unknown.get(..unknown.len().saturating_sub(later.len()))?.last().map(|mark| mark.position)
        });
        let mut found: Vec<usize> = lines.chain(stray).filter(|position| *position != event).collect();
        found.sort_unstable();
        found
    }

    /// The latest moment of those marked events that this event knew.
    pub(super) fn latest_known(&self, history: &History<'_>, event: usize) -> Option<Moment> {
        let known = self.lines.iter().filter_map(|(line, marks)| {
            let known = history.known(event, *line);
            let known = marks.get(..marks.partition_point(|mark| mark.number <= known))?;
            known.iter().rev().find(|mark| mark.position != event).map(|mark| mark.latest)
        });
        known.max()
    }

    /// Whether any marked event knew this one.
    pub(super) fn any_knew(&self, history: &History<'_>, event: usize) -> bool {
        let last = self.lines.values().filter_map(|marks| marks.last());
        last.map(|mark| mark.position).any(|last| history.precedes(event, last))
    }

    /// A marked event that knew both of these.
    pub(super) fn knew_both(&self, history: &History<'_>, a: usize, b: usize) -> Option<usize> {
        let last = self.lines.values().filter_map(|marks| marks.last()).map(|mark| mark.position);
        last.filter(|last| history.precedes(a, *last) && history.precedes(b, *last)).min()
    }

    /// One marked event that has to prevail over this one: neither knew the other, or it knew this one and yet claims an
    /// earlier moment, or the same.
    pub(super) fn prevailing(&self, history: &History<'_>, event: usize, at: Moment) -> Option<usize> {
        let stray = self.stray.iter().map(|(position, _)| *position).find(|position| *position != event);
        let on_line = |(line, marks): (&usize, &Vec<Mark>)| {
            let (unknown, later) = Self::split(history, event, *line, marks);
            let aside = unknown.get(..unknown.len().saturating_sub(later.len()))?.last();
            let aside = aside.filter(|mark| mark.position != event).map(|mark| mark.position);
            aside.or_else(|| {
                let first = later.first().filter(|mark| mark.earliest <= at)?;
                Some(first.position)
            })
        };
        self.lines.iter().find_map(on_line).or(stray)
    }

    /// When the first of those came to be known that [`Self::prevailing`] may find, where events did at these moments: on a
    /// line, one after the other.
    pub(super) fn prevails_from(
        &self,
        history: &History<'_>,
        event: usize,
        at: Moment,
        known: &[Moment],
    ) -> Option<Moment> {
        let on_line = |(line, marks): (&usize, &Vec<Mark>)| {
            let (unknown, later) = Self::split(history, event, *line, marks);
            let aside = unknown.first().filter(|_| later.len() < unknown.len());
            let first = aside.or_else(|| {
                let mut may = later.iter().take_while(|mark| mark.earliest <= at);
                may.find(|mark| mark.at <= at)
            });
            first.map(|mark| mark.position)
        };
        let stray = self.stray.iter().map(|(position, _)| *position).filter(|position| *position != event);
        self.lines.iter().filter_map(on_line).chain(stray).filter_map(|first| known.get(first).copied()).min()
    }

    /// When the first of those came to be known that [`Self::concurrent`] finds.
    pub(super) fn concurrent_from(&self, history: &History<'_>, event: usize, known: &[Moment]) -> Option<Moment> {
        let on_line = |(line, marks): (&usize, &Vec<Mark>)| {
            let (unknown, later) = Self::split(history, event, *line, marks);
            unknown.first().filter(|_| later.len() < unknown.len()).map(|mark| mark.position)
        };
        let stray = self.stray.iter().map(|(position, _)| *position);
        let found = self.lines.iter().filter_map(on_line).chain(stray).filter(|position| *position != event);
        found.filter_map(|first| known.get(first).copied()).min()
    }

    /// Of a line's marks, those that the event did not know, and among them those that knew the event.
    fn split<'m>(history: &History<'_>, event: usize, line: usize, marks: &'m [Mark]) -> (&'m [Mark], &'m [Mark]) {
        let known = history.known(event, line);
        let unknown = marks.get(marks.partition_point(|mark| mark.number <= known)..).unwrap_or_default();
        let later = unknown.partition_point(|mark| !history.precedes(event, mark.position));
        (unknown, unknown.get(later..).unwrap_or_default())
    }
}
