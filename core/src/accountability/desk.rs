//! At whose desk a case lay, and for how long: so that a delay is not laid at the last door.

use alloc::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::minutes_between;
use super::record::HeldFor;
use crate::case::{Entry, EventId, Kind, Opened};
use crate::law::RoleId;
use crate::model::Locality;
use crate::time::Moment;

/// Who held a case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeskHolder {
    /// An institution, by its code.
    Institution {
        /// The code, as headers write it.
        code: String,
    },
    /// Nobody: sent, and not yet taken up by another institution.
    Between {
        /// The code of the institution that sent it.
        from: String,
    },
}

/// A stretch of time in which an institution held the case, or in which it was between two.
///
/// An institution holds a case from the first report it recorded, or from its first event (a checkpoint, too) that knew of
/// a transfer or hand-over by another, until it transfers or hands over itself. Acts of others in between (a clinic, the
/// police) move no case. A transfer whose moment cannot be true relieves nobody until another institution is seen at work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// Who held it.
    pub holder: DeskHolder,
    /// From when.
    pub from: Moment,
    /// Until when; `None`: still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// Whole minutes, up to the moment of the account where it still holds it.
    pub minutes: u64,
    /// The event by which it came there.
    pub opened_by: EventId,
    /// The event by which it left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<EventId>,
    /// The role it was sent to, for a case between desks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_role: Option<RoleId>,
    /// The place it was sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_place: Option<Locality>,
}

impl Desk {
    fn new(holder: DeskHolder, from: Moment, opened_by: EventId) -> Self {
        Self { holder, from, until: None, minutes: 0, opened_by, closed_by: None, to_role: None, to_place: None }
    }

    fn close(&mut self, at: Moment, by: EventId) {
        self.until = Some(at.max(self.from));
        self.closed_by = Some(by);
    }

    pub(super) fn holds_at(&self, at: Moment) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// Where a case is while the log is read: the desks that hold it, and where it is between two.
#[derive(Default)]
struct Moving {
    desks: Vec<Desk>,
    /// By institution: its open desk.
    holding: BTreeMap<String, usize>,
    /// The open stretches between desks, by the transfer that began them. `true`: its moment is doubted.
    between: BTreeMap<EventId, (usize, bool)>,
}

impl Moving {
    fn open(&mut self, code: &str, from: Moment, by: EventId) {
        if !self.holding.contains_key(code) {
            self.holding.insert(code.to_owned(), self.desks.len());
            self.desks.push(Desk::new(DeskHolder::Institution { code: code.to_owned() }, from, by));
        }
    }

    fn send(&mut self, code: &str, at: Moment, by: EventId, doubted: bool) -> Option<&mut Desk> {
        if !doubted && let Some(desk) = self.holding.remove(code).and_then(|desk| self.desks.get_mut(desk)) {
            desk.close(at, by);
        }
        self.between.insert(by, (self.desks.len(), doubted));
        self.desks.push(Desk::new(DeskHolder::Between { from: code.to_owned() }, at, by));
        self.desks.last_mut()
    }

    /// The receiver is seen at work.
    fn take_up(&mut self, transfer: EventId, code: &str, at: Moment, by: EventId) {
        let Some((position, doubted)) = self.between.remove(&transfer) else { return };
        let Some(desk) = self.desks.get_mut(position) else { return };
        let DeskHolder::Between { from: sender } = desk.holder.clone() else { return };
        if doubted {
            // It cannot have been sent when it says: between the desks it took no time that is known.
            desk.from = at;
        }
        desk.close(at, by);
        let from = at.max(desk.from);
        if doubted && let Some(desk) = self.holding.remove(&sender).and_then(|desk| self.desks.get_mut(desk)) {
            desk.close(at, transfer);
        }
        self.open(code, from, by);
    }
}

pub(super) fn desks(opened: &Opened<'_>, doubted: &BTreeSet<EventId>, now: Moment) -> Vec<Desk> {
    let (case, history) = (opened.case(), opened.history());
    let mut moving = Moving::default();
    for (event, entry) in opened.events() {
        let (id, header) = (event.id(), event.header());
        let (code, at) = (header.actor.institution.as_str(), header.happened);
        let doubtful = doubted.contains(&id);
        if !doubtful {
            let waiting: Vec<EventId> = moving.between.keys().copied().collect();
            for transfer in waiting {
                let sender = case.event(transfer).map(|event| event.header().actor.institution.as_str());
                if sender != Some(code) && history.knew(id, transfer) {
                    moving.take_up(transfer, code, at, id);
                }
            }
        }
        match header.kind {
            Kind::Transfer | Kind::HandedOver => {
                if moving.desks.is_empty() {
                    moving.open(code, at, id);
                }
                if let Some(between) = moving.send(code, at, id, doubtful)
                    && let Ok(Entry::Act(act)) = entry
                {
                    (between.to_role, between.to_place) = (act.party.clone(), act.place.clone());
                }
            }
            // Whoever receives a report has it, whatever its clock says.
            Kind::Report => {
                let received = match entry {
                    Ok(Entry::Report(report)) => report.received.min(at),
                    _ => at,
                };
                moving.open(code, received, id);
            }
            _ if header.parents.is_empty() => moving.open(code, at, id),
            _ => {}
        }
    }
    let mut desks = moving.desks;
    for desk in &mut desks {
        desk.minutes = minutes_between(desk.from, desk.until.unwrap_or(now));
    }
    desks.sort_by(|a, b| {
        (a.from, a.until.is_none(), a.until, a.opened_by).cmp(&(b.from, b.until.is_none(), b.until, b.opened_by))
    });
    desks
}

/// How long each desk held the case between two moments, in the order of time.
pub(super) fn held(desks: &[Desk], from: Moment, to: Moment) -> Vec<HeldFor> {
    let mut held: Vec<HeldFor> = Vec::new();
    for desk in desks {
        let minutes = minutes_between(desk.from.max(from), desk.until.unwrap_or(to).min(to));
        match held.iter_mut().find(|known| known.holder == desk.holder) {
            Some(known) => known.minutes = known.minutes.saturating_add(minutes),
            None if minutes > 0 => held.push(HeldFor { holder: desk.holder.clone(), minutes }),
            None => {}
        }
    }
    held
}

/// The codes of the institutions that held the case at a moment, ascending.
pub(super) fn holding(desks: &[Desk], at: Moment) -> Vec<String> {
    let here = desks.iter().filter(|desk| desk.holds_at(at)).filter_map(|desk| match &desk.holder {
        DeskHolder::Institution { code } => Some(code.clone()),
        DeskHolder::Between { .. } => None,
    });
    let codes: BTreeSet<String> = here.collect();
    codes.into_iter().collect()
}
