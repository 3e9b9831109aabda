//! The log decided again as it stood: so that a duty which ceased to be owed does not take its delay with it.

use alloc::collections::{BTreeMap, BTreeSet};

use crate::Law;
use crate::case::{Entry, EventId, Folded, Kind, Known, Opened, Past, Stood, Void};
use crate::law::{DutyId, StepId};
use crate::model::{Locality, Situation};
use crate::rules::{DecideError, DutyDue, DutyState, End, Standing};
use crate::time::{Date, Moment, Months};

/// One duty, opened by one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Instance {
    pub(super) due: DutyDue,
    pub(super) since: Option<Moment>,
    /// The events by which it was done.
    pub(super) done_by: Vec<EventId>,
    /// When it ceased to be owed, and by which events.
    pub(super) ended: Option<(Moment, Vec<EventId>)>,
    /// Events with this content at a moment from which a reading counts, or that opened it.
    pub(super) started_by: BTreeMap<Moment, Vec<EventId>>,
    regime: usize,
}

impl Instance {
    /// Whether it is put on record: all that is owed or was done, and what was past its moment when it ceased to be owed.
    pub(super) fn is_told(&self) -> bool {
        self.ended.is_none() || self.due.state != DutyState::Open
    }

    /// Never more than not ruled out, late, and then ruled out.
    pub(super) fn has_lapsed(&self) -> bool {
        self.ended.is_some() && self.due.done.is_none() && self.due.standing == Standing::NotRuledOut
    }

    /// Whether it was owed and not done at this moment.
    pub(super) fn is_open_at(&self, at: Moment) -> bool {
        self.since.is_none_or(|since| since <= at)
            && self.due.done.is_none_or(|done| done > at)
            && self.ended.as_ref().is_none_or(|(ended, _)| *ended >= at)
    }
}

/// What replaying a case came to.
pub(super) struct Replayed {
    pub(super) folded: Folded,
    pub(super) acting: End,
    pub(super) instances: Vec<Instance>,
    /// The places that the log names, with the moment from which each holds.
    pub(super) places: Vec<(Moment, Locality)>,
}

type Key = (DutyId, Option<Moment>);

/// `void`: the steps that have no effect. They have none at any moment: what was no approval when it was written was none.
pub(super) fn replay(
    opened: &Opened<'_>,
    law: &Law,
    folded: Folded,
    void: &Void,
    now: Moment,
) -> Result<Replayed, DecideError> {
    let folded = if void.is_empty() { folded } else { opened.situation_without(void, law, now) };
    let known = Known::new(opened.history(), now);
    let regimes = regimes(law);
    let regime_of = |at: Moment| regimes.partition_point(|day| *day <= at.date());
    let mut owed = Owed { law, known: &known, live: BTreeMap::new(), ended: Vec::new(), before: None };
    let mut past = Past::new(opened, law, &known, now).without(void);
    for at in points(opened, &folded.situation, &known, &regimes, now) {
        owed.step(past.before(at)?, regime_of(at))?;
    }
    let stands = folded.stands(law)?;
    let instances = owed.finish(decided(&stands, law, regime_of(now), |_, _| true)?)?;
    Ok(Replayed { acting: stands.weighed.acting(), instances, places: places(opened), folded: folded.clone() })
}

/// A duty that was owed or done when the log was last decided.
struct Live {
    done: Option<Moment>,
    regime: usize,
    /// Done under the law before: that law's limits stay.
    kept: Option<Instance>,
}

/// What was owed, from one point to the next. A duty is looked at closely only where it ceases to be owed.
struct Owed<'a> {
    law: &'a Law,
    known: &'a Known,
    live: BTreeMap<Key, Live>,
    ended: Vec<Instance>,
    /// How the log stood at the point before, and under which law.
    before: Option<(Stood<'a>, usize)>,
}

impl<'a> Owed<'a> {
    fn step(&mut self, stood: Stood<'a>, regime: usize) -> Result<(), DecideError> {
        let open = stood.weighed.opened()?;
        let next: Vec<_> = open.map(|(duty, since, done)| ((duty.clone(), since), done)).collect();
        self.take_over(&next, regime)?;
        self.before = Some((stood, regime));
        Ok(())
    }

    fn take_over(&mut self, next: &[(Key, Option<Moment>)], regime: usize) -> Result<(), DecideError> {
        let here: BTreeSet<&Key> = next.iter().map(|(key, _)| key).collect();
        let gone: Vec<Key> = self.live.keys().filter(|key| !here.contains(key)).cloned().collect();
        // Done under the law before.
        let keeps = |(key, done): &&(Key, Option<Moment>)| {
            self.live.get(key).is_some_and(|old| old.regime != regime && old.done.is_some() && old.done == *done)
        };
        let kept: BTreeSet<Key> = next.iter().filter(keeps).map(|(key, _)| key.clone()).collect();
        let looks = |key: &&Key| self.live.get(*key).is_some_and(|live| live.kept.is_none());
        let looked_at: BTreeSet<&Key> = gone.iter().chain(&kept).filter(looks).collect();
        let mut closely = BTreeMap::new();
        if let Some((before, regime)) = self.before.as_ref().filter(|_| !looked_at.is_empty()) {
            let wanted = |duty: &DutyId, since| looked_at.iter().any(|key| key.0 == *duty && key.1 == since);
            let found = decided(before, self.law, *regime, wanted)?;
            closely = found.into_iter().map(|instance| (key_of(&instance), instance)).collect();
        }
        for key in gone {
            let Some(live) = self.live.remove(&key) else { continue };
            // The same duty with an earlier start answers for it.
            let covered = next.iter().any(|((duty, since), done)| {
                *duty == key.0 && *since <= key.1 && done.is_none_or(|done| key.1.is_none_or(|since| since <= done))
            });
            let Some(at) = self.before.as_ref().map(|(before, _)| before.at).filter(|_| !covered) else { continue };
            if let Some(mut instance) = live.kept.or_else(|| closely.remove(&key)) {
                instance.ended.get_or_insert_with(|| (at, self.known.at(at)));
                self.ended.push(instance);
            }
        }
        self.ended.retain(|old| !here.contains(&key_of(old)));
        for (key, done) in next {
            if !kept.contains(key) {
                self.live.insert(key.clone(), Live { done: *done, regime, kept: None });
            } else if let Some(live) = self.live.get_mut(key).filter(|live| live.kept.is_none()) {
                live.kept = closely.remove(key);
            }
        }
        Ok(())
    }

    fn finish(mut self, last: Vec<Instance>) -> Result<Vec<Instance>, DecideError> {
        let regime = last.first().map_or(0, |instance| instance.regime);
        let next: Vec<_> = last.iter().map(|instance| (key_of(instance), instance.due.done)).collect();
        self.take_over(&next, regime)?;
        let mut last: BTreeMap<Key, Instance> =
            last.into_iter().map(|instance| (key_of(&instance), instance)).collect();
        let live = core::mem::take(&mut self.live).into_iter();
        let mut instances: Vec<Instance> =
            live.filter_map(|(key, live)| live.kept.or_else(|| last.remove(&key))).collect();
        instances.append(&mut self.ended);
        Ok(instances)
    }
}

fn key_of(instance: &Instance) -> Key {
    (instance.due.id.clone(), instance.since)
}

/// The duties that are wanted, as the log stood, each with the events behind its moments.
fn decided(
    stood: &Stood<'_>,
    law: &Law,
    regime: usize,
    wanted: impl Fn(&DutyId, Option<Moment>) -> bool,
) -> Result<Vec<Instance>, DecideError> {
    let told_at = |at: Moment| {
        let overrides = stood.overrides.iter().filter(|(moment, _)| *moment == at).map(|(_, event)| *event);
        sorted(stood.said.told_at(at, stood.at).chain(overrides))
    };
    let instances = stood.weighed.instances(wanted)?.into_iter().map(|(due, since)| {
        let duty = law.deciding_duty(&due.id);
        let by = |steps: &mut dyn Iterator<Item = &StepId>, at: Moment| {
            let steps = steps.filter_map(|step| law.steps.find(step));
            sorted(steps.flat_map(|step| stood.said.taken_by(step, at, stood.at)))
        };
        let done_by = due.done.map(|at| by(&mut duty.into_iter().flat_map(|duty| &duty.met_by), at));
        let ends = || duty.into_iter().flat_map(|duty| duty.ends.iter().map(|end| &end.step));
        let ended = due.ended.map(|at| (at, by(&mut ends(), at)));
        let starts = due.readings.iter().filter_map(|reading| reading.start).chain(since);
        let started_by = starts.map(|at| (at, told_at(at))).collect();
        Instance { since, done_by: done_by.unwrap_or_default(), ended, started_by, regime, due }
    });
    Ok(instances.collect())
}

fn sorted(events: impl Iterator<Item = EventId>) -> Vec<EventId> {
    let events: BTreeSet<EventId> = events.collect();
    events.into_iter().collect()
}

/// The first days of other law: whatever begins or ends among duties, limits and rules.
fn regimes(law: &Law) -> Vec<Date> {
    let duties = law.deciding(|pack| &pack.duty).map(|duty| &duty.basis);
    let rules = law.deciding(|pack| &pack.rule).map(|rule| &rule.basis);
    let limits = law.deciding(|pack| &pack.tighten).map(|tighten| &tighten.basis);
    let days = duties.chain(rules).chain(limits).flat_map(|basis| [basis.from, basis.to.and_then(|to| to.next().ok())]);
    let days: BTreeSet<Date> = days.flatten().collect();
    days.into_iter().collect()
}

/// The moments just before which the log is decided again.
fn points(
    opened: &Opened<'_>,
    situation: &Situation,
    known: &Known,
    regimes: &[Date],
    now: Moment,
) -> BTreeSet<Moment> {
    let narrows = |kind: &Kind| {
        matches!(
            kind,
            Kind::Child
                | Kind::Assessment
                | Kind::Answers
                | Kind::Correction
                | Kind::ConflictResolved
                | Kind::Override
                | Kind::Erasure
        )
    };
    let events = opened.history().events().iter().zip(&known.moments);
    let narrowing = events.filter(|(event, _)| narrows(&event.header().kind));
    let mut points: BTreeSet<Moment> = narrowing.map(|(_, known)| *known).collect();
    let first = known.events.keys().next().copied();
    let last_of_day_before = |day: Date| Moment::from_unix_millis(day.start().unix_millis().saturating_sub(1)).ok();
    points.extend(regimes.iter().filter_map(|day| last_of_day_before(*day)));
    if let Ok(Some(sixteenth)) = situation.child.sixteenth_before(now) {
        let eighteenth = sixteenth.date().checked_add_months(Months(24)).ok();
        points.extend([Some(sixteenth.date()), eighteenth].into_iter().flatten().filter_map(last_of_day_before));
    }
    points.retain(|at| first.is_some_and(|first| first < *at) && *at < now);
    points
}

/// The places that the log names.
fn places(opened: &Opened<'_>) -> Vec<(Moment, Locality)> {
    let named = opened.events().filter_map(|(event, entry)| match entry {
        Ok(Entry::Act(act)) => Some((event.header().happened, act.place.clone()?)),
        _ => None,
    });
    let mut places: Vec<_> = named.collect();
    places.sort_by_key(|(at, _)| *at);
    places
}
