//! One duty from its opening to its end.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::desk::{Desk, DeskHolder, held, holding};
use super::minutes_between;
use super::replay::{Instance, Replayed};
use crate::Law;
use crate::case::{Case, EventId, SignatureState};
use crate::law::{Citation, DutyId, ReadingId, RoleId, Text};
use crate::model::Locality;
use crate::rules::{DutyState, Holder, Standing};
use crate::time::Moment;

/// How a duty stands on record. What counts as late: see [`crate::accountability`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RecordState {
    /// Done in time by what its author says, or without a moment to miss.
    Met,
    /// Not done; its moment has not passed, or the law names none.
    Open,
    /// Past its moment when it was ruled out that it was owed; it was never more than not ruled out. Not counted as late.
    Lapsed,
    /// Past the cautious moment, done or not, and not late under every defensible reading.
    StartDisputed,
    /// Late under every defensible reading, but nobody else has seen when it started, or when it was done. Or done in time by
    /// what its author wrote only when no reading allowed more: nobody can have seen that moment either.
    MomentNotWitnessed,
    /// Done late under every defensible reading, by witnessed moments.
    MetLate,
    /// Not done, and late under every defensible reading from a witnessed start.
    Missed,
}

impl RecordState {
    /// What to show.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Met => Text::new("Đã thực hiện đúng hạn", "Met"),
            Self::Open => Text::new("Chưa thực hiện, chưa quá hạn", "Open"),
            Self::Lapsed => Text::new(
                "Đã quá hạn khi được loại trừ; không tính là trễ",
                "Past its moment when ruled out; not counted as late",
            ),
            Self::StartDisputed => Text::new("Còn tranh luận về mốc bắt đầu tính hạn", "Start disputed"),
            Self::MomentNotWitnessed => Text::new("Thời điểm chưa có cơ quan khác xác nhận", "Moment not witnessed"),
            Self::MetLate => Text::new("Đã thực hiện, trễ hạn", "Met late"),
            Self::Missed => Text::new("Quá hạn, chưa thực hiện", "Missed"),
        }
    }

    /// Whether it counts as late.
    #[must_use]
    pub const fn is_late(self) -> bool {
        matches!(self, Self::MetLate | Self::Missed)
    }

    /// Whether it is late, or a question of lateness is open.
    #[must_use]
    pub const fn is_in_question(self) -> bool {
        matches!(self, Self::StartDisputed | Self::MomentNotWitnessed | Self::MetLate | Self::Missed)
    }
}

/// An event by which a duty was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoneBy {
    /// The event.
    pub event: EventId,
    /// The role in which its author acted.
    pub role: RoleId,
    /// Whether that is a role that the duty names. Who records is not always who acted.
    pub in_role: bool,
    /// The code of the author's institution.
    pub institution: String,
    /// When it was written down.
    pub written: Moment,
    /// Whether the device's signature is there and right.
    pub signed: bool,
    /// When another institution, on another device, first countersigned it, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witnessed: Option<Moment>,
}

/// When and by which events a duty was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Performed {
    /// When, as its author says.
    pub at: Moment,
    /// By which events.
    pub by: Vec<DoneBy>,
}

/// When a duty ceased to be owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// When.
    pub at: Moment,
    /// The events that came in then; none where the law or the child's age ended it.
    pub by: Vec<EventId>,
}

/// One reading of where the clock starts, and how late the duty is under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingLate {
    /// The reading.
    pub id: ReadingId,
    /// Whether it is the cautious one.
    pub cautious: bool,
    /// When the clock started under it; `None`: it has not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Moment>,
    /// When it ran out, or will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// By how many whole minutes the duty is late under it; `None`: it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_minutes: Option<u64>,
}

/// How long a desk held the case while a clock ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldFor {
    /// Who.
    pub holder: DeskHolder,
    /// Whole minutes.
    pub minutes: u64,
}

/// One duty, opened by one moment, as the log shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyRecord {
    /// The duty.
    pub duty: DutyId,
    /// How it stands.
    pub state: RecordState,
    /// How firmly it is, or last was, owed.
    pub standing: Standing,
    /// Whether it is owed by law and readings, or only by guidance and proposals.
    pub by_law: bool,
    /// A mere precaution, waiting behind what is owed.
    pub precaution: bool,
    /// Who: the roles, and the bodies that held them on the day it opened, where the case was then.
    pub holders: Vec<Holder>,
    /// The codes of the institutions that it is laid to: of those that did it in time, or at whose desk the case lay when the
    /// moment passed; while it is open, of those that hold the case. Empty: it was between desks, or nothing tells.
    pub institutions: Vec<String>,
    /// The moment that opened it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// The events that tell of that moment.
    pub opened_by: Vec<EventId>,
    /// Act by this moment: the cautious reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Moment>,
    /// Late only after this moment: no defensible reading allows more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_after: Option<Moment>,
    /// Whether a count used days that are not announced yet.
    pub provisional: bool,
    /// When and by whom it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Performed>,
    /// When it ceased to be owed, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// By how many whole minutes it is past what every defensible reading allows, whether or not that is witnessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_minutes: Option<u64>,
    /// Whether the start of the most generous reading is witnessed.
    pub start_witnessed: bool,
    /// Every reading with its own result.
    pub readings: Vec<ReadingLate>,
    /// How long each desk held the case from `since` until it was done, or ceased to be owed, or now.
    pub held: Vec<HeldFor>,
    /// Where it stands.
    pub cite: Vec<Citation>,
}

impl DutyRecord {
    /// Owed by law, no mere precaution, and late by what counts as late.
    #[must_use]
    pub fn is_breach(&self) -> bool {
        self.is_owed() && self.state.is_late()
    }

    /// Owed by law, and no mere precaution.
    #[must_use]
    pub const fn is_owed(&self) -> bool {
        self.by_law && !self.precaution
    }

    /// The events that this record rests on, ascending.
    #[must_use]
    pub fn events(&self) -> Vec<EventId> {
        let done = self.done.iter().flat_map(|done| &done.by).map(|by| by.event);
        let ended = self.ended.iter().flat_map(|ended| ended.by.iter().copied());
        let mut events: Vec<EventId> = self.opened_by.iter().copied().chain(done).chain(ended).collect();
        events.sort_unstable();
        events.dedup();
        events
    }
}

/// What records are drawn up from.
pub(super) struct Drawn<'a> {
    pub(super) case: &'a Case,
    pub(super) law: &'a Law,
    pub(super) now: Moment,
    pub(super) seen: &'a BTreeMap<EventId, Moment>,
    pub(super) desks: &'a [Desk],
    pub(super) replayed: &'a Replayed,
}

impl Drawn<'_> {
    pub(super) fn record(&self, instance: &Instance) -> DutyRecord {
        let due = &instance.due;
        // What a step ended is judged at its end, also where it was done after all.
        let stopped = due.ended.or(due.done).or(instance.ended.as_ref().map(|(at, _)| *at));
        let judged = stopped.unwrap_or(self.now);
        let late =
            |after: Option<Moment>| after.filter(|after| judged > *after).map(|after| minutes_between(after, judged));
        let roles = self.law.deciding_duty(&due.id).map(|duty| duty.roles.as_slice()).unwrap_or_default();
        let done = due.done.map(|at| Performed { at, by: self.done_by(instance, roles) });
        let start_witnessed = self.start_witnessed(instance);
        let done_witnessed = done.as_ref().is_none_or(|done| done.by.iter().any(|by| by.witnessed.is_some()));
        // A moment that was written down in time can be checked in time; later it is a word about the past.
        let told_late = due.late_after.is_some_and(|after| {
            done.as_ref().is_some_and(|done| !done.by.is_empty() && done.by.iter().all(|by| by.written > after))
        });
        let measured = matches!(due.state, DutyState::Late | DutyState::MetLate);
        let state = match due.state {
            DutyState::Met if told_late => RecordState::MomentNotWitnessed,
            DutyState::Met => RecordState::Met,
            DutyState::Open => RecordState::Open,
            _ if instance.has_lapsed() => RecordState::Lapsed,
            DutyState::StartDisputed | DutyState::MetStartDisputed => RecordState::StartDisputed,
            DutyState::Late | DutyState::MetLate if !(start_witnessed && done_witnessed) => {
                RecordState::MomentNotWitnessed
            }
            DutyState::Late => RecordState::Missed,
            DutyState::MetLate => RecordState::MetLate,
        };
        let opened_by = instance.since.and_then(|since| instance.started_by.get(&since)).cloned().unwrap_or_default();
        DutyRecord {
            duty: due.id.clone(),
            state,
            standing: due.standing,
            by_law: due.by_law,
            precaution: due.precaution,
            holders: self.holders(roles, instance.since.unwrap_or(self.now)),
            institutions: self.laid_to(instance, done.as_ref()),
            since: instance.since,
            opened_by,
            act_by: due.act_by,
            late_after: due.late_after,
            provisional: due.provisional,
            done,
            ended: instance.ended.as_ref().map(|(at, by)| Ended { at: *at, by: by.clone() }),
            late_minutes: measured.then(|| late(due.late_after)).flatten(),
            start_witnessed,
            readings: due
                .readings
                .iter()
                .map(|reading| ReadingLate {
                    id: reading.id.clone(),
                    cautious: reading.cautious,
                    start: reading.start,
                    due: reading.due,
                    late_minutes: late(reading.due),
                })
                .collect(),
            held: instance.since.map(|since| held(self.desks, since, judged)).unwrap_or_default(),
            cite: due.cite.clone(),
        }
    }

    /// Of the readings that allow most, the start of one is told by an event that others have seen.
    fn start_witnessed(&self, instance: &Instance) -> bool {
        let due = &instance.due;
        let governing = due.readings.iter().filter(|reading| reading.due.is_some() && reading.due == due.late_after);
        let starts = governing.filter_map(|reading| instance.started_by.get(&reading.start?));
        starts.flatten().any(|event| self.seen.contains_key(event))
    }

    fn done_by(&self, instance: &Instance, roles: &[RoleId]) -> Vec<DoneBy> {
        let events = instance.done_by.iter().filter_map(|id| self.case.event(*id));
        let by = events.map(|event| {
            let header = event.header();
            DoneBy {
                event: event.id(),
                role: header.actor.role.clone(),
                in_role: roles.contains(&header.actor.role),
                institution: header.actor.institution.clone(),
                written: header.written,
                signed: event.signature_state() == SignatureState::Valid,
                witnessed: self.seen.get(&event.id()).copied(),
            }
        });
        by.collect()
    }

    /// The bodies that held the roles on that day, where the case was then.
    fn holders(&self, roles: &[RoleId], at: Moment) -> Vec<Holder> {
        let places = &self.replayed.places;
        let here = places.partition_point(|(from, _)| *from <= at).checked_sub(1).and_then(|i| places.get(i));
        let place = here.map(|(_, place)| place.clone()).unwrap_or_default();
        let held = |role: &RoleId, place: &Locality| {
            self.law.holding(role, at.date(), place).map(|institution| institution.name.clone()).collect()
        };
        roles.iter().map(|role| Holder { role: role.clone(), institutions: held(role, &place) }).collect()
    }

    fn laid_to(&self, instance: &Instance, done: Option<&Performed>) -> Vec<String> {
        let due = &instance.due;
        match (due.state, done) {
            (DutyState::Met, Some(done)) => {
                let mut codes: Vec<String> = done.by.iter().map(|by| by.institution.clone()).collect();
                codes.sort_unstable();
                codes.dedup();
                codes
            }
            (DutyState::Open, _) => holding(self.desks, self.now),
            (DutyState::Late | DutyState::MetLate, _) => {
                holding(self.desks, due.late_after.or(due.act_by).unwrap_or(self.now))
            }
            _ => holding(self.desks, due.act_by.unwrap_or(self.now)),
        }
    }
}
