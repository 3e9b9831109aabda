//! The compact file: a CBOR sequence (RFC 8742) of a preamble and one record for each event. `README.md` describes it byte
//! by byte.

use alloc::sync::Arc;

use super::Case;
use super::cbor::{Malformed, Reader, Writer};
use super::error::CaseError;
use super::event::{Actor, CASE_FORMAT, DeviceId, Event, EventId, Header, HeaderFault, MAX_PARENTS};
use super::kind::Kind;
use super::log::{MAX_EVENTS, TakenIn};
use super::parts::{MAX_PART_BYTES, Part, PartName, Salt};
use super::sign::Signature;
use crate::canonical::Digest;
use crate::law::{RoleId, Text};
use crate::time::Moment;

/// Longest file that is read in one piece, in bytes (64 MiB).
pub const MAX_FILE_BYTES: usize = 64 << 20;

/// The first text of every file.
const MAGIC: &str = "checho-case";

/// The tag of a record: `CHO` in ASCII. After damage the next record is looked for by it.
const RECORD: u64 = 0x43_48_4F;
const RECORD_BYTES: [u8; 5] = [0xDA, 0x00, 0x43, 0x48, 0x4F];

/// What is wrong with one event of a file, or with the file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Damage {
    /// The record cannot be read at all.
    Unreadable,
    /// The header is not of good form.
    Header(HeaderFault),
    /// The header is not the one that the id names.
    NotItsId,
    /// The part is not the one that the header commits to: another body under the same header. It was left out.
    Part(PartName),
    /// The part is too long. It was left out.
    PartTooLong(PartName),
    /// Parents of this event are not there; it is kept apart.
    NoParents,
    /// The file does not hold as many events as it says.
    Count,
    /// Bytes of the file were changed: here, if nothing else is told, a signature or what stands between the records.
    FileDigest,
}

/// A fault found on import, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFault {
    /// The record from 1, or the line of JSON lines; 0 is the file as a whole.
    pub place: usize,
    /// The event, as far as it can be told.
    pub event: Option<EventId>,
    /// What is wrong.
    pub damage: Damage,
}

impl ImportFault {
    /// What is wrong, in two languages.
    #[must_use]
    pub fn text(&self) -> Text {
        let (vi, en) = match self.damage {
            Damage::Unreadable => ("không đọc được", "cannot be read"),
            Damage::Header(_) => ("phần đầu sai dạng", "its header is not of good form"),
            Damage::NotItsId => {
                ("phần đầu đã bị sửa: không khớp mã", "its header was changed: it does not hash to its id")
            }
            Damage::Part(PartName::Facts) => ("phần dữ kiện đã bị thay", "its facts are not those of its header"),
            Damage::Part(PartName::Identity) => {
                ("phần nhân thân đã bị thay", "its identity part is not that of its header")
            }
            Damage::Part(PartName::Informant) => {
                ("phần người báo tin đã bị thay", "its informant part is not that of its header")
            }
            Damage::PartTooLong(_) => ("một phần quá dài", "a part is too long"),
            Damage::NoParents => ("thiếu sự kiện cha, được để riêng", "its parents are missing; it is kept apart"),
            Damage::Count => ("số sự kiện không đúng như đã ghi", "it does not hold as many events as it says"),
            Damage::FileDigest => ("tệp đã bị sửa", "its bytes were changed"),
        };
        let name = self.event.map_or_else(String::new, |event| format!(" {event}"));
        match self.place {
            0 => Text::new(format!("Tệp: {vi}"), format!("File: {en}")),
            place => Text::new(format!("Sự kiện thứ {place}{name}: {vi}"), format!("Event {place}{name}: {en}")),
        }
    }
}

/// What came of reading a file. Nothing is dropped silently: what is not in the case is apart, or is told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    /// The good events.
    pub case: Case,
    /// Good events whose parents are missing.
    pub apart: Vec<Event>,
    /// What is wrong, where.
    pub faults: Vec<ImportFault>,
}

/// Events as a file has them, before they find their place.
#[derive(Default)]
pub(super) struct Records {
    pub(super) events: Vec<Event>,
    pub(super) faults: Vec<ImportFault>,
    /// By event: its record or line.
    places: Vec<(EventId, usize)>,
}

impl Records {
    pub(super) fn keep(&mut self, place: usize, event: Event) {
        self.places.push((event.id(), place));
        self.events.push(event);
    }

    pub(super) fn fault(&mut self, place: usize, event: Option<EventId>, damage: Damage) {
        self.faults.push(ImportFault { place, event, damage });
    }

    /// Gives the events their place in a case.
    pub(super) fn into_case(self, case: &mut Case) -> (TakenIn, Vec<ImportFault>) {
        let Self { events, mut faults, places } = self;
        let taken = case.take_in(events.into_iter().map(Arc::new).collect());
        for event in &taken.waiting {
            let place = places.iter().find(|(id, _)| *id == event.id()).map_or(0, |(_, place)| *place);
            faults.push(ImportFault { place, event: Some(event.id()), damage: Damage::NoParents });
        }
        faults.sort_by_key(|fault| fault.place);
        (taken, faults)
    }

    pub(super) fn import(self) -> Import {
        let mut case = Case::new();
        let (taken, faults) = self.into_case(&mut case);
        Import { case, apart: taken.waiting, faults }
    }
}

/// What a file says of one event, before anything is believed.
pub(super) struct Told {
    pub(super) id: EventId,
    pub(super) header: Header,
    pub(super) parts: [Option<Part>; 3],
    pub(super) signature: Option<Signature>,
}

impl Told {
    /// Believes what hashes as it must, and tells what does not.
    pub(super) fn check(self, place: usize, records: &mut Records) {
        let Self { id, header, parts, signature } = self;
        if let Some(fault) = header.fault() {
            return records.fault(place, Some(id), Damage::Header(fault));
        }
        let mut event = Event::new(header);
        if event.id() != id {
            return records.fault(place, Some(id), Damage::NotItsId);
        }
        for (name, part) in PartName::ALL.into_iter().zip(parts) {
            let Some(part) = part else { continue };
            if part.reveal().len() > MAX_PART_BYTES {
                records.fault(place, Some(id), Damage::PartTooLong(name));
            } else if event.header().commitment(name) != Some(part.commitment()) {
                records.fault(place, Some(id), Damage::Part(name));
            } else {
                *event.part_mut(name) = Some(part);
            }
        }
        event.signature = signature;
        records.keep(place, event);
    }
}

/// Writes events as a file.
pub(super) fn write<'a>(events: impl ExactSizeIterator<Item = &'a Event>) -> Vec<u8> {
    let count = events.len();
    let mut body = Writer(Vec::with_capacity(count.saturating_mul(512)));
    let mut record = Writer::default();
    for event in events {
        record.0.clear();
        write_record(&mut record, event);
        body.tag(RECORD);
        body.bytes(&record.0);
    }
    let mut file = Writer(Vec::with_capacity(body.0.len().saturating_add(64)));
    file.array(4);
    file.text(MAGIC);
    file.int(i64::try_from(CASE_FORMAT).unwrap_or(i64::MAX));
    file.int(i64::try_from(count).unwrap_or(i64::MAX));
    file.bytes(Digest::of(&body.0).bytes());
    file.0.append(&mut body.0);
    file.0
}

fn write_record(out: &mut Writer, event: &Event) {
    let Header { parents, kind, actor, happened, written, .. } = event.header();
    out.array(10);
    out.bytes(event.id().bytes());
    out.array(parents.len());
    parents.iter().for_each(|parent| out.bytes(parent.bytes()));
    out.text(kind.as_str());
    out.array(3);
    out.text(actor.role.as_str());
    out.text(&actor.institution);
    out.bytes(actor.device.bytes());
    out.int(happened.unix_millis());
    out.int(written.unix_millis());
    for name in PartName::ALL {
        match (event.header().commitment(name), event.part(name)) {
            (None, _) => out.null(),
            (Some(commitment), None) => {
                out.array(1);
                out.bytes(commitment.bytes());
            }
            (Some(commitment), Some(part)) => {
                out.array(3);
                out.bytes(commitment.bytes());
                out.bytes(part.salt().bytes());
                out.text(part.reveal());
            }
        }
    }
    match event.signature() {
        None => out.null(),
        Some(signature) => out.bytes(signature.bytes()),
    }
}

fn read_record(bytes: &[u8]) -> Result<Told, Malformed> {
    let mut record = Reader::new(bytes);
    record.tuple(10)?;
    let id = EventId::from_bytes(record.array_of()?);
    let parents = record.array(MAX_PARENTS)?;
    let parents = (0..parents).map(|_| record.array_of().map(EventId::from_bytes)).collect::<Result<_, _>>()?;
    let kind = Kind::from(record.text()?);
    record.tuple(3)?;
    let role = RoleId::from(record.text()?);
    let institution = record.text()?.to_owned();
    let device = DeviceId::from_bytes(record.array_of()?);
    let happened = moment(&mut record)?;
    let written = moment(&mut record)?;
    let (facts, facts_part) = read_part(&mut record)?;
    let (identity, identity_part) = read_part(&mut record)?;
    let (informant, informant_part) = read_part(&mut record)?;
    let signature = if record.null() { None } else { Some(Signature::from_bytes(record.array_of()?)) };
    record.end()?;
    let actor = Actor { role, institution, device };
    let header = Header { parents, kind, actor, happened, written, facts, identity, informant };
    Ok(Told { id, header, parts: [facts_part, identity_part, informant_part], signature })
}

fn moment(record: &mut Reader<'_>) -> Result<Moment, Malformed> {
    Moment::from_unix_millis(record.int()?).map_err(|_| Malformed)
}

fn read_part(record: &mut Reader<'_>) -> Result<(Option<Digest>, Option<Part>), Malformed> {
    if record.null() {
        return Ok((None, None));
    }
    let len = record.array(3)?;
    let commitment = Digest::from_bytes(record.array_of()?);
    let part = match len {
        1 => None,
        3 => Some(Part::new(Salt::new(record.array_of()?), record.text()?.to_owned())),
        _ => return Err(Malformed),
    };
    Ok((Some(commitment), part))
}

/// Reads a file record by record; what cannot be read is told, and the next record is looked for.
///
/// # Errors
/// [`CaseError::NotACase`], [`CaseError::NewerFormat`], [`CaseError::TooLarge`], [`CaseError::Full`]: nothing was read.
pub(super) fn read(bytes: &[u8]) -> Result<Records, CaseError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(CaseError::TooLarge { bytes: bytes.len() });
    }
    let mut file = Reader::new(bytes);
    let (count, digest) = preamble(&mut file)?;
    let mut records = Records::default();
    if digest != Digest::of(file.rest()) {
        records.fault(0, None, Damage::FileDigest);
    }
    let mut place = 0_usize;
    while !file.rest().is_empty() {
        place = place.saturating_add(1);
        if place > MAX_EVENTS {
            return Err(CaseError::Full);
        }
        let start = file.rest();
        let told = file.tag(RECORD).and_then(|()| file.bytes()).and_then(read_record);
        match told {
            Ok(told) => told.check(place, &mut records),
            Err(Malformed) => {
                records.fault(place, None, Damage::Unreadable);
                // Whatever length was read may be part of the damage.
                let after = start.get(1..).unwrap_or_default();
                let next = after.windows(RECORD_BYTES.len()).position(|window| window == RECORD_BYTES);
                file = Reader::new(next.and_then(|next| after.get(next..)).unwrap_or_default());
            }
        }
    }
    if place as u64 != count {
        records.fault(0, None, Damage::Count);
    }
    Ok(records)
}

fn preamble(file: &mut Reader<'_>) -> Result<(u64, Digest), CaseError> {
    let not = |_: Malformed| CaseError::NotACase;
    let len = file.array(16).map_err(not)?;
    if file.text().map_err(not)? != MAGIC {
        return Err(CaseError::NotACase);
    }
    let format = u64::try_from(file.int().map_err(not)?).map_err(|_| CaseError::NotACase)?;
    if format > CASE_FORMAT {
        return Err(CaseError::NewerFormat { found: format });
    }
    if format != CASE_FORMAT || len != 4 {
        return Err(CaseError::NotACase);
    }
    let count = u64::try_from(file.int().map_err(not)?).map_err(|_| CaseError::NotACase)?;
    Ok((count, Digest::from_bytes(file.array_of().map_err(not)?)))
}

impl Case {
    /// The compact file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        write(self.in_order().into_iter())
    }

    /// Reads a compact file. A damaged one is read as far as it goes: [`Import::faults`] says exactly what is wrong.
    ///
    /// # Errors
    /// [`CaseError::NotACase`], [`CaseError::NewerFormat`], [`CaseError::TooLarge`], [`CaseError::Full`]: nothing was read.
    pub fn from_bytes(bytes: &[u8]) -> Result<Import, CaseError> {
        Ok(read(bytes)?.import())
    }
}
