//! Witnessing: who receives a case countersigns its heads. Without that, the holder of a file could rewrite all of it.

use alloc::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::entry::{Draft, Entry, Witnessed};
use super::error::CaseError;
use super::event::{Actor, DeviceId, Event, EventId};
use super::kind::Kind;
use super::parts::Salts;
use super::sign::SignatureState;
use super::{Case, History};
use crate::law::Text;
use crate::time::Moment;

/// What the receiver keeps for itself, outside the file, to compare the file with later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The event by which it countersigned.
    pub event: EventId,
    /// The heads it saw, ascending.
    pub heads: Vec<EventId>,
    /// How many events stood under them.
    pub events: u32,
    /// When, by its own clock.
    pub at: Moment,
}

/// What comparing a file with a checkpoint found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compared {
    /// All that was seen then is there, unchanged; events may have been added.
    Kept,
    /// It is not: events were taken away, or the history was written anew, or this is another history than was shown then.
    NotTheSame {
        /// The heads that are not there.
        missing: Vec<EventId>,
    },
}

/// How far others have seen this case, event by event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witnessing {
    /// Events, without the checkpoints themselves.
    pub events: usize,
    /// Events that an institution other than their own has countersigned.
    pub witnessed: usize,
    /// Events that nobody else has countersigned, in the order of the case.
    pub open: Vec<EventId>,
    /// Checkpoints that count for nothing: not signed, wrongly signed, or saying something else than the graph.
    pub refused: Vec<EventId>,
}

impl Witnessing {
    /// What to show.
    #[must_use]
    pub fn text(&self) -> Text {
        SeenByOthers::new(self.events, self.witnessed).text
    }
}

/// How far other institutions have countersigned, in numbers and words. It stands in whatever shows a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenByOthers {
    /// Events, without the checkpoints themselves.
    pub events: u32,
    /// Those that another institution, on another device, has countersigned.
    pub witnessed: u32,
    /// What to show: without a witness it says so.
    pub text: Text,
}

impl SeenByOthers {
    fn new(events: usize, witnessed: usize) -> Self {
        let text = match witnessed {
            0 => Text::new(
                "Chưa có xác nhận: chưa cơ quan nào khác ký xác nhận hồ sơ này",
                "Not witnessed: no other institution has countersigned this case",
            ),
            n if n == events => Text::new(
                format!("Đã có cơ quan khác ký xác nhận toàn bộ {events} sự kiện"),
                format!("Witnessed: another institution has countersigned all {events} events"),
            ),
            _ => Text::new(
                format!("Xác nhận một phần: {witnessed} trên {events} sự kiện; các sự kiện còn lại chưa có xác nhận"),
                format!("Partly witnessed: {witnessed} of {events} events; the others are not witnessed"),
            ),
        };
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { events: number(events), witnessed: number(witnessed), text }
    }

    /// Of the events of a history that are `shown`, by what [`Case::seen`] found.
    pub(crate) fn of(history: &History<'_>, seen: &BTreeMap<EventId, Moment>, shown: impl Fn(EventId) -> bool) -> Self {
        let told = || history.events().iter().filter(|event| !event.is_checkpoint() && shown(event.id()));
        Self::new(told().count(), told().filter(|event| seen.contains_key(&event.id())).count())
    }

    /// Whether nobody else has countersigned anything of it.
    #[must_use]
    pub const fn is_not_witnessed(&self) -> bool {
        self.witnessed == 0
    }
}

impl Event {
    /// Whether it is a checkpoint, which needs no witness of its own.
    fn is_checkpoint(&self) -> bool {
        self.header().kind == Kind::Witness
    }
}

impl Case {
    /// Countersigns the heads on receipt: records a checkpoint, which has to be [signed](Case::sign) to count. The receiver
    /// keeps the [`Checkpoint`] apart from the file.
    ///
    /// # Errors
    /// [`CaseError::Empty`] when there is nothing to countersign, and as [`Case::record`].
    pub fn countersign(&mut self, actor: Actor, at: Moment, salts: &Salts) -> Result<Checkpoint, CaseError> {
        if self.is_empty() {
            return Err(CaseError::Empty);
        }
        let heads: Vec<EventId> = self.heads().take(super::MAX_PARENTS).collect();
        let events = u32::try_from(self.under(heads.iter().copied()).len()).unwrap_or(u32::MAX);
        let entry = Entry::Witness(Witnessed { heads: heads.clone(), events });
        let event = self.record(Draft { kind: Kind::Witness, actor, happened: at, written: at, entry }, salts)?;
        Ok(Checkpoint { event, heads, events, at })
    }

    /// Compares this file with what was seen and countersigned once.
    #[must_use]
    pub fn compare(&self, seen: &Checkpoint) -> Compared {
        let missing = seen.heads.iter().filter(|head| self.event(**head).is_none());
        let mut missing: Vec<EventId> = missing.copied().collect();
        // Heads that name the same past cannot stand over fewer events: hashes see to that. The count catches a
        // checkpoint that was copied wrongly.
        if missing.is_empty() && self.under(seen.heads.iter().copied()).len() != seen.events as usize {
            missing.clone_from(&seen.heads);
        }
        if missing.is_empty() { Compared::Kept } else { Compared::NotTheSame { missing } }
    }

    /// How far other institutions have countersigned. A checkpoint counts only when its signature verifies.
    #[must_use]
    pub fn witnessing(&self) -> Witnessing {
        let history = self.history();
        let seen = self.seen(&BTreeSet::new());
        let told = || history.events().iter().filter(|event| !event.is_checkpoint());
        let open: Vec<EventId> = told().map(|event| event.id()).filter(|id| !seen.contains_key(id)).collect();
        let refused = (0..).zip(history.events());
        let refused = refused.filter(|(position, event)| event.is_checkpoint() && !counts(&history, self, *position));
        let events = told().count();
        Witnessing {
            events,
            witnessed: events.saturating_sub(open.len()),
            open,
            refused: refused.map(|(_, event)| event.id()).collect(),
        }
    }

    /// For each event that another institution, on another device, has countersigned: when that was first done, by the
    /// clock of whoever did. Such an event existed then: its moment cannot be later, and cannot be changed any more.
    ///
    /// A checkpoint counts as in [`Case::witnessing`], and not when it is among those whose own moments are doubted.
    #[must_use]
    pub fn seen(&self, doubted: &BTreeSet<EventId>) -> BTreeMap<EventId, Moment> {
        self.seen_in(&self.history(), doubted)
    }

    /// As [`Case::seen`], with its history at hand.
    pub(crate) fn seen_in(&self, history: &History<'_>, doubted: &BTreeSet<EventId>) -> BTreeMap<EventId, Moment> {
        type Witnesses<'a> = BTreeMap<(&'a str, DeviceId), Moment>;
        let mut under: Vec<Witnesses<'_>> = vec![Witnesses::new(); history.events().len()];
        let mut seen = BTreeMap::new();
        for (position, event) in history.events().iter().enumerate().rev() {
            let header = event.header();
            let (own, device) = (header.actor.institution.as_str(), header.actor.device);
            let mut by = under.get_mut(position).map(core::mem::take).unwrap_or_default();
            let others = by.iter().filter(|((institution, by), _)| *institution != own && *by != device);
            if let Some(first) = others.map(|(_, at)| *at).min() {
                seen.insert(event.id(), first);
            }
            if event.is_checkpoint() && !doubted.contains(&event.id()) && counts(history, self, position) {
                let at = by.entry((own, device)).or_insert(header.written);
                *at = header.written.min(*at);
            }
            for parent in history.parents(position) {
                let Some(of_parent) = under.get_mut(*parent) else { continue };
                for (witness, at) in &by {
                    let first = of_parent.entry(*witness).or_insert(*at);
                    *first = (*at).min(*first);
                }
            }
        }
        seen
    }
}

/// Whether a checkpoint is signed and says what its parents say.
fn counts(history: &History<'_>, case: &Case, position: usize) -> bool {
    let Some(event) = history.events().get(position) else { return false };
    let Ok(Entry::Witness(witnessed)) = Entry::of(event) else { return false };
    witnessed.heads == event.header().parents
        && case.event(event.id()).is_some()
        && event.signature_state() == SignatureState::Valid
}
