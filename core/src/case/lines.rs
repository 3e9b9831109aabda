//! JSON lines: the same file for people and other programs. The header of a line is the very text whose SHA-256 is the id.

use serde::{Deserialize, Serialize};

use super::Case;
use super::error::CaseError;
use super::event::{Actor, CASE_FORMAT, Event, EventId, Header};
use super::format::{Damage, Import, MAX_FILE_BYTES, Records, Told};
use super::kind::Kind;
use super::log::MAX_EVENTS;
use super::parts::{Part, PartName, Salt};
use super::sign::Signature;
use crate::canonical::{Digest, write_string};
use crate::time::Moment;

/// The first line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    checho_case: u64,
    events: u64,
}

/// As much of the first line of a newer format as this version can hope to read.
#[derive(Deserialize)]
struct AnyFirst {
    checho_case: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: EventId,
    header: LineHeader,
    #[serde(default)]
    facts: Option<LinePart>,
    #[serde(default)]
    identity: Option<LinePart>,
    #[serde(default)]
    informant: Option<LinePart>,
    #[serde(default)]
    signature: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineHeader {
    actor: Actor,
    format: u64,
    happened: Moment,
    kind: String,
    parents: Vec<EventId>,
    parts: LineParts,
    written: Moment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineParts {
    #[serde(default)]
    facts: Option<Digest>,
    #[serde(default)]
    identity: Option<Digest>,
    #[serde(default)]
    informant: Option<Digest>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinePart {
    salt: Digest,
    content: String,
}

fn write_line(out: &mut String, event: &Event) {
    out.push_str("{\"id\":\"");
    event.id().write_hex(out);
    out.push_str("\",\"header\":");
    out.push_str(&event.header().canonical());
    for name in PartName::ALL {
        if let Some(part) = event.part(name) {
            out.push_str(",\"");
            out.push_str(name.as_str());
            out.push_str("\":{\"salt\":\"");
            Digest::from_bytes(*part.salt().bytes()).write_hex(out);
            out.push_str("\",\"content\":");
            write_string(part.reveal(), out);
            out.push('}');
        }
    }
    if let Some(signature) = event.signature() {
        out.push_str(",\"signature\":\"");
        let (halves, _) = signature.bytes().as_chunks::<32>();
        halves.iter().for_each(|half| Digest::from_bytes(*half).write_hex(out));
        out.push('"');
    }
    out.push_str("}\n");
}

fn read_line(text: &str) -> Option<Told> {
    let line: Line = serde_json::from_str(text).ok()?;
    let LineHeader { actor, format, happened, kind, parents, parts, written } = line.header;
    if format != CASE_FORMAT {
        return None;
    }
    let part = |part: LinePart| Part::new(Salt::new(*part.salt.bytes()), part.content);
    let signature = match line.signature {
        None => None,
        Some(hex) => {
            let (first, second) = hex.split_at_checked(64)?;
            let mut bytes = [0; 64];
            let halves = [Digest::parse(first)?, Digest::parse(second)?];
            bytes.iter_mut().zip(halves.iter().flat_map(Digest::bytes)).for_each(|(to, from)| *to = *from);
            Some(Signature::from_bytes(bytes))
        }
    };
    let LineParts { facts, identity, informant } = parts;
    let header =
        Header { parents, kind: Kind::from(kind.as_str()), actor, happened, written, facts, identity, informant };
    Some(Told {
        id: line.id,
        header,
        parts: [line.facts.map(part), line.identity.map(part), line.informant.map(part)],
        signature,
    })
}

impl Case {
    /// The file as JSON lines.
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        let events = self.in_order();
        let mut out = format!("{{\"checho_case\":{CASE_FORMAT},\"events\":{}}}\n", events.len());
        events.into_iter().for_each(|event| write_line(&mut out, event));
        out
    }

    /// Reads JSON lines; a damaged file as far as it goes.
    ///
    /// # Errors
    /// As [`Case::from_bytes`].
    pub fn from_json_lines(text: &str) -> Result<Import, CaseError> {
        if text.len() > MAX_FILE_BYTES {
            return Err(CaseError::TooLarge { bytes: text.len() });
        }
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let any: AnyFirst = serde_json::from_str(first).map_err(|_| CaseError::NotACase)?;
        if any.checho_case > CASE_FORMAT {
            return Err(CaseError::NewerFormat { found: any.checho_case });
        }
        let First { checho_case, events } = serde_json::from_str(first).map_err(|_| CaseError::NotACase)?;
        if checho_case != CASE_FORMAT {
            return Err(CaseError::NotACase);
        }
        let mut records = Records::default();
        let mut count = 0_u64;
        for (line, place) in rest.lines().zip(2..) {
            count = count.saturating_add(1);
            if count > MAX_EVENTS as u64 {
                return Err(CaseError::Full);
            }
            match read_line(line) {
                Some(told) => told.check(place, &mut records),
                None => records.fault(place, None, Damage::Unreadable),
            }
        }
        if count != events {
            records.fault(0, None, Damage::Count);
        }
        Ok(records.import())
    }
}
