//! Synchronising two copies over bytes: "here is what I have", "here is what you lack". No network here: the host carries
//! the bytes, in whatever way and however late.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;

use super::cbor::{Malformed, Reader, Writer};
use super::error::CaseError;
use super::event::{Actor, EventId};
use super::format::{self, ImportFault};
use super::log::TakenIn;
use super::parts::Salts;
use super::witness::Checkpoint;
use super::{Case, Event, Kind};
use crate::time::Moment;

const MAGIC: &str = "checho-have";
const SYNC_FORMAT: i64 = 1;

/// Most ids in one message.
const MAX_IDS: usize = 4096;

/// What came of receiving events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// What was taken in; events whose parents are missing wait there.
    pub taken: TakenIn,
    /// What was wrong with the message, where.
    pub faults: Vec<ImportFault>,
}

/// What came of taking a case up at one's desk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenUp {
    /// What was received.
    pub received: Received,
    /// The checkpoint, where anything new came from another institution. Its event has to be [signed](Case::sign) to count.
    pub checkpoint: Option<Checkpoint>,
}

impl Case {
    /// What I have: heads, roots, and events further and further back, so that the other side finds where we parted.
    #[must_use]
    pub fn have(&self) -> Vec<u8> {
        let mut ids: BTreeSet<EventId> = self.heads().chain(self.roots()).take(MAX_IDS).collect();
        let back = self.in_order();
        let mut step = 1_usize;
        while let Some(event) = back.len().checked_sub(step).and_then(|i| back.get(i)).filter(|_| ids.len() < MAX_IDS) {
            ids.insert(event.id());
            // Close by every one, then further and further apart.
            step = if step < 16 { step.saturating_add(1) } else { step.saturating_mul(2) };
        }
        let mut out = Writer::default();
        out.array(3);
        out.text(MAGIC);
        out.int(SYNC_FORMAT);
        out.array(ids.len());
        ids.iter().for_each(|id| out.bytes(id.bytes()));
        out.0
    }

    /// What the other side lacks, as far as its message tells: everything here that does not stand under something it has.
    /// It may be a little more than it lacks, never less.
    ///
    /// Who reported is left out: nobody knows who asks. [`Case::lacking_for`] answers somebody who is known.
    ///
    /// # Errors
    /// [`CaseError::NotACase`] for bytes that are no such message, [`CaseError::NewerFormat`], and
    /// [`CaseError::Unrelated`] when it is about another child, as far as the logs tell.
    pub fn lacking(&self, have: &[u8]) -> Result<Vec<u8>, CaseError> {
        self.lacking_with(have, |_| false)
    }

    /// As [`Case::lacking`], with who reported where the recipient may know it. The message does not tell of parts: what it
    /// may know goes along each time, so that a release after the last exchange reaches it.
    pub(crate) fn lacking_with(&self, have: &[u8], may_know: impl Fn(&Event) -> bool) -> Result<Vec<u8>, CaseError> {
        let theirs = read_have(have)?;
        let common: Vec<EventId> = theirs.iter().copied().filter(|id| self.event(*id).is_some()).collect();
        if !theirs.is_empty() && !self.is_empty() && common.is_empty() {
            return Err(CaseError::Unrelated);
        }
        let known = self.under(common.into_iter());
        let sent = |event| given(event, &may_know);
        let lacks = |sent: &Cow<'_, Event>| sent.informant.is_some() || !known.contains(&sent.id());
        let lacking: Vec<Cow<'_, Event>> = self.in_order().into_iter().map(sent).filter(lacks).collect();
        Ok(format::write(lacking.iter().map(AsRef::as_ref)))
    }

    /// A copy that says who reported only where that may be known.
    pub(crate) fn copy_with(&self, may_know: impl Fn(&Event) -> bool) -> Self {
        let mut copy = self.clone();
        let kept = self.in_order().into_iter().filter(|event| event.informant.is_some() && !may_know(event));
        for id in kept.map(Event::id) {
            if let Some(event) = copy.event_mut(id) {
                event.informant = None;
            }
        }
        copy
    }

    /// Takes in what the other side sent.
    ///
    /// # Errors
    /// As [`Case::from_bytes`], and [`CaseError::Unrelated`] when no event of it belongs here. Nothing was taken in then.
    pub fn receive(&mut self, events: &[u8]) -> Result<Received, CaseError> {
        let records = format::read(events)?;
        let belongs = |event: &Event| {
            let here = |id: &EventId| self.event(*id).is_some();
            here(&event.id()) || event.header().parents.iter().any(here)
        };
        if !self.is_empty() && !records.events.is_empty() && !records.events.iter().any(belongs) {
            return Err(CaseError::Unrelated);
        }
        if self.len().saturating_add(records.events.len()) > super::MAX_EVENTS {
            return Err(CaseError::Full);
        }
        let (taken, faults) = records.into_case(self);
        Ok(Received { taken, faults })
    }
}

impl Case {
    /// Takes in what another desk sent, and countersigns the heads: whenever a case crosses desks, this is how. What is new
    /// from one's own institution alone needs no such witness and gets none. [`Case::receive`] is for one's own devices.
    ///
    /// # Errors
    /// As [`Case::receive`] and [`Case::countersign`]. Nothing was taken in then.
    pub fn take_up(&mut self, events: &[u8], actor: Actor, at: Moment, salts: &Salts) -> Result<TakenUp, CaseError> {
        let mut next = self.clone();
        let received = next.receive(events)?;
        let mut new = received.taken.added.iter().filter_map(|id| next.event(*id));
        let crosses = new
            .any(|event| event.header().kind != Kind::Witness && event.header().actor.institution != actor.institution);
        let checkpoint = if crosses { Some(next.countersign(actor, at, salts)?) } else { None };
        *self = next;
        Ok(TakenUp { received, checkpoint })
    }
}

/// An event as it is given away: with who reported only where that may be known.
fn given<'e>(event: &'e Event, may_know: impl Fn(&Event) -> bool) -> Cow<'e, Event> {
    if event.informant.is_some() && !may_know(event) {
        Cow::Owned(event.without_informant())
    } else {
        Cow::Borrowed(event)
    }
}

fn read_have(bytes: &[u8]) -> Result<Vec<EventId>, CaseError> {
    let not = |_: Malformed| CaseError::NotACase;
    let mut message = Reader::new(bytes);
    let len = message.array(16).map_err(not)?;
    if message.text().map_err(not)? != MAGIC {
        return Err(CaseError::NotACase);
    }
    let format = message.int().map_err(not)?;
    if format > SYNC_FORMAT {
        return Err(CaseError::NewerFormat { found: format.unsigned_abs() });
    }
    if format != SYNC_FORMAT || len != 3 {
        return Err(CaseError::NotACase);
    }
    let count = message.array(MAX_IDS).map_err(not)?;
    let ids = (0..count).map(|_| message.array_of().map(EventId::from_bytes)).collect::<Result<_, _>>().map_err(not)?;
    message.end().map_err(not)?;
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Act, DeviceKey, Draft, Entry, MemoryKey, Salt};

    fn actor(key: &MemoryKey, institution: &str) -> Actor {
        Actor { role: "commune_chair".into(), institution: institution.to_owned(), device: key.device() }
    }

    fn salts(n: u8) -> Salts {
        Salts { facts: Salt::new([n; 32]), identity: Salt::new([n ^ 0x80; 32]), informant: Salt::new([n ^ 0x40; 32]) }
    }

    /// Whenever a case crosses desks the receiver countersigns; what one's own institution wrote it need not.
    #[test]
    fn whoever_takes_a_case_up_countersigns_it() {
        let at: Moment = "2026-03-02T09:00:00+07:00".parse().unwrap();
        let (commune, colleague, province) =
            (MemoryKey::from_seed(&[1; 32]), MemoryKey::from_seed(&[2; 32]), MemoryKey::from_seed(&[3; 32]));
        let mut sent = Case::new();
        let entry = Entry::Act(Act::default());
        let draft =
            Draft { kind: Kind::MeetingHeld, actor: actor(&commune, "commune:1"), happened: at, written: at, entry };
        let first = sent.record(draft, &salts(1)).unwrap();
        sent.sign(first, &commune).unwrap();
        let bytes = sent.lacking(&Case::new().have()).unwrap();

        let mut own = Case::new();
        let taken = own.take_up(&bytes, actor(&colleague, "commune:1"), at, &salts(2)).unwrap();
        assert_eq!((taken.received.taken.added, taken.checkpoint), (vec![first], None));

        let mut there = Case::new();
        let same = Salts { facts: Salt::new([9; 32]), identity: Salt::new([9; 32]), informant: Salt::new([10; 32]) };
        assert_eq!(there.take_up(&bytes, actor(&province, "province:51"), at, &same), Err(CaseError::Salt));
        assert!(there.is_empty(), "nothing was taken in");
        let taken = there.take_up(&bytes, actor(&province, "province:51"), at, &salts(3)).unwrap();
        let checkpoint = taken.checkpoint.unwrap();
        assert_eq!((checkpoint.heads.as_slice(), checkpoint.events), (&[first][..], 1));
        assert_eq!(there.witnessing().witnessed, 0, "not signed yet");
        there.sign(checkpoint.event, &province).unwrap();
        assert_eq!(there.witnessing().witnessed, 1);
        // The checkpoint comes back: nothing new that asks for another.
        let back = there.lacking(&sent.have()).unwrap();
        assert_eq!(sent.take_up(&back, actor(&commune, "commune:1"), at, &salts(4)).unwrap().checkpoint, None);
    }
}
