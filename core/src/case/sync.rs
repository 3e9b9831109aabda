//! Synchronising two copies over bytes: "here is what I have", "here is what you lack". No network here: the host carries
//! the bytes, in whatever way and however late.

use alloc::collections::BTreeSet;

use super::cbor::{Malformed, Reader, Writer};
use super::error::CaseError;
use super::event::EventId;
use super::format::{self, ImportFault};
use super::log::TakenIn;
use super::{Case, Event};

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
    /// # Errors
    /// [`CaseError::NotACase`] for bytes that are no such message, [`CaseError::NewerFormat`], and
    /// [`CaseError::Unrelated`] when it is about another child, as far as the logs tell.
    pub fn lacking(&self, have: &[u8]) -> Result<Vec<u8>, CaseError> {
        let theirs = read_have(have)?;
        let common: Vec<EventId> = theirs.iter().copied().filter(|id| self.event(*id).is_some()).collect();
        if !theirs.is_empty() && !self.is_empty() && common.is_empty() {
            return Err(CaseError::Unrelated);
        }
        let known = self.under(common.into_iter());
        let lacking: Vec<&Event> = self.in_order().into_iter().filter(|event| !known.contains(&event.id())).collect();
        Ok(format::write(lacking.into_iter()))
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
