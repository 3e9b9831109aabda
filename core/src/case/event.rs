//! An event: a header that never changes, and a body in parts.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::kind::Kind;
use super::parts::{Part, PartName};
use crate::canonical::{Digest, write_string};
use crate::law::RoleId;
use crate::time::Moment;

/// The format that this library writes, and the newest it reads.
pub const CASE_FORMAT: u64 = 1;

/// Most parents that one event names.
pub const MAX_PARENTS: usize = 16;

/// Longest role, institution or kind, in bytes.
pub const MAX_CODE_BYTES: usize = 64;

macro_rules! hex_names {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Digest);

        impl $name {
            /// From its 32 bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(Digest::from_bytes(bytes))
            }

            /// The 32 bytes.
            #[must_use]
            pub const fn bytes(&self) -> &[u8; 32] {
                self.0.bytes()
            }

            /// Reads 64 lower-case hexadecimal digits; `None` for anything else.
            #[must_use]
            pub fn parse(hex: &str) -> Option<Self> {
                Digest::parse(hex).map(Self)
            }

            pub(super) fn write_hex(&self, out: &mut String) {
                self.0.write_hex(out);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    )+};
}

hex_names! {
    /// The name of an event: the SHA-256 of its header's canonical bytes.
    EventId;
    /// A device: its Ed25519 public key, so that the header itself says whose signature is the right one.
    DeviceId;
}

/// Who recorded an event. No name of a person: a role, the code of an institution and a device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// The role in which it acted, e.g. `commune_chair`.
    pub role: RoleId,
    /// The institution's code, e.g. `commune:23293`.
    pub institution: String,
    /// The device.
    pub device: DeviceId,
}

/// What an event is: everything that stays provable for ever.
///
/// Canonical bytes: RFC 8785 JSON, as [`Header::canonical`] writes them; their SHA-256 is the event's id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The heads known to the device when it wrote: ascending, each once, at most [`MAX_PARENTS`].
    pub parents: Vec<EventId>,
    /// What kind of thing happened.
    pub kind: Kind,
    /// Who recorded it.
    pub actor: Actor,
    /// When it happened, as the actor says.
    pub happened: Moment,
    /// When it was written down, as the device's clock says.
    pub written: Moment,
    /// The commitment of the coded facts, if there are any.
    pub facts: Option<Digest>,
    /// The commitment of the identity part, if there is one.
    pub identity: Option<Digest>,
    /// The commitment of the informant part, if there is one.
    pub informant: Option<Digest>,
}

/// Letters, digits and `_ - . :`, so that no code needs escaping anywhere.
pub(super) fn is_code(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':');
    (1..=MAX_CODE_BYTES).contains(&text.len()) && text.bytes().all(allowed)
}

/// As `Display` writes it; a quarter of the time of checking a file went into its formatting.
fn write_moment(out: &mut String, moment: Moment) {
    let (date, time) = moment.civil();
    write_digits(out, date.year().unsigned_abs(), 1000);
    for (before, number) in
        [('-', date.month()), ('-', date.day()), ('T', time.hour()), (':', time.minute()), (':', time.second())]
    {
        out.push(before);
        write_digits(out, number, 10);
    }
    if time.milli() > 0 {
        out.push('.');
        write_digits(out, time.milli(), 100);
    }
    out.push_str("+07:00");
}

/// The decimal digits from this power of ten down.
fn write_digits(out: &mut String, number: u32, mut power: u32) {
    while let Some(digit) = number.checked_div(power) {
        out.push(char::from_digit(digit % 10, 10).unwrap_or('?'));
        power /= 10;
    }
}

impl Header {
    /// The canonical bytes, whose SHA-256 is the event's id.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut out = String::with_capacity(512);
        out.push_str("{\"actor\":{\"device\":\"");
        self.actor.device.write_hex(&mut out);
        out.push_str("\",\"institution\":");
        write_string(&self.actor.institution, &mut out);
        out.push_str(",\"role\":");
        write_string(self.actor.role.as_str(), &mut out);
        out.push_str("},\"format\":1,\"happened\":\"");
        write_moment(&mut out, self.happened);
        out.push_str("\",\"kind\":");
        write_string(self.kind.as_str(), &mut out);
        out.push_str(",\"parents\":[");
        for (i, parent) in self.parents.iter().enumerate() {
            out.push_str(if i == 0 { "\"" } else { ",\"" });
            parent.write_hex(&mut out);
            out.push('"');
        }
        out.push_str("],\"parts\":{");
        let mut first = true;
        for name in PartName::ALL {
            if let Some(commitment) = self.commitment(name) {
                out.push_str(if first { "\"" } else { ",\"" });
                out.push_str(name.as_str());
                out.push_str("\":\"");
                commitment.write_hex(&mut out);
                out.push('"');
                first = false;
            }
        }
        out.push_str("},\"written\":\"");
        write_moment(&mut out, self.written);
        out.push_str("\"}");
        out
    }

    /// The commitment of a part.
    #[must_use]
    pub const fn commitment(&self, name: PartName) -> Option<Digest> {
        match name {
            PartName::Facts => self.facts,
            PartName::Identity => self.identity,
            PartName::Informant => self.informant,
        }
    }

    /// What is wrong with the form of this header, if anything is.
    pub(super) fn fault(&self) -> Option<HeaderFault> {
        let codes = [self.actor.role.as_str(), &self.actor.institution, self.kind.as_str()];
        if !codes.into_iter().all(is_code) {
            return Some(HeaderFault::Code);
        }
        if self.parents.len() > MAX_PARENTS || !self.parents.is_sorted_by(|a, b| a < b) {
            return Some(HeaderFault::Parents);
        }
        None
    }
}

/// What is wrong with the form of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HeaderFault {
    /// A role, institution or kind that is no code.
    #[error(
        "vai trò, cơ quan và loại phải là mã chữ, số, “_-.:”, tối đa {MAX_CODE_BYTES} byte / role, institution and kind must be codes of letters, digits and “_-.:”, at most {MAX_CODE_BYTES} bytes"
    )]
    Code,
    /// Parents out of order, twice, or too many.
    #[error(
        "cha phải tăng dần, không lặp, tối đa {MAX_PARENTS} / parents must be ascending, each once, at most {MAX_PARENTS}"
    )]
    Parents,
}

/// An event whose header hashes to its id and whose parts are those that the header commits to: there is no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    id: EventId,
    header: Header,
    pub(super) facts: Option<Part>,
    pub(super) identity: Option<Part>,
    pub(super) informant: Option<Part>,
    pub(super) signature: Option<super::Signature>,
}

impl Event {
    /// An event from a header of good form; its parts, which have to fit it, are still to be put in.
    pub(super) fn new(header: Header) -> Self {
        let id = EventId(Digest::of(header.canonical().as_bytes()));
        Self { id, header, facts: None, identity: None, informant: None, signature: None }
    }

    /// Its name.
    #[must_use]
    pub const fn id(&self) -> EventId {
        self.id
    }

    /// Its header.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// A part of the body, if it is held here: it may have been erased, or never been given to this holder.
    #[must_use]
    pub const fn part(&self, name: PartName) -> Option<&Part> {
        match name {
            PartName::Facts => self.facts.as_ref(),
            PartName::Identity => self.identity.as_ref(),
            PartName::Informant => self.informant.as_ref(),
        }
    }

    pub(super) fn part_mut(&mut self, name: PartName) -> &mut Option<Part> {
        match name {
            PartName::Facts => &mut self.facts,
            PartName::Identity => &mut self.identity,
            PartName::Informant => &mut self.informant,
        }
    }

    /// The device's signature, if there is one. [`super::Case::verify`] checks it.
    #[must_use]
    pub const fn signature(&self) -> Option<&super::Signature> {
        self.signature.as_ref()
    }

    /// The same event without its identity and informant parts, for a recipient who must not know who it is about. It still
    /// verifies.
    #[must_use]
    pub fn without_identity(&self) -> Self {
        Self { identity: None, informant: None, ..self.clone() }
    }

    /// The same event without its informant part, for a recipient who must not know who reported. It still verifies.
    #[must_use]
    pub fn without_informant(&self) -> Self {
        Self { informant: None, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn moments_are_written_as_everywhere(
            millis in Moment::MIN.unix_millis()..=Moment::MAX.unix_millis(), whole: bool,
        ) {
            let millis = if whole { millis.saturating_sub(millis % 1000) } else { millis };
            let moment = Moment::from_unix_millis(millis.max(Moment::MIN.unix_millis())).unwrap();
            let mut out = String::new();
            write_moment(&mut out, moment);
            prop_assert_eq!(out, moment.to_string());
        }
    }
}
