//! Bodies in parts, each bound to its header by a salted hash.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::canonical::Digest;

/// Longest content of one part, in bytes (256 KiB).
pub const MAX_PART_BYTES: usize = 256 << 10;

/// A part of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartName {
    /// Coded facts and moments: kept.
    Facts,
    /// Names, addresses and all free words: erasable.
    Identity,
    /// Who reported: erasable, and given only to those who may know it ([`crate::privacy::Recipient`]).
    Informant,
}

impl PartName {
    /// All, in the order of their names.
    pub const ALL: [Self; 3] = [Self::Facts, Self::Identity, Self::Informant];

    /// What goes when this part is erased.
    pub(super) const fn taken_with(self) -> &'static [Self] {
        match self {
            Self::Facts => &[Self::Facts],
            Self::Identity => &[Self::Identity, Self::Informant],
            Self::Informant => &[Self::Informant],
        }
    }

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Identity => "identity",
            Self::Informant => "informant",
        }
    }
}

/// 32 random bytes that hide what a commitment commits to: without them a short part could be guessed from its hash.
///
/// The library draws no random numbers. The host takes them from the platform, new for each part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 32]);

impl Salt {
    /// From 32 random bytes of the platform.
    #[must_use]
    pub const fn new(random: [u8; 32]) -> Self {
        Self(random)
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt")
    }
}

/// The salts of an event's body, one for each part: whoever is given a part gets its salt, and could guess another under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salts {
    /// For the coded facts.
    pub facts: Salt,
    /// For the identity part.
    pub identity: Salt,
    /// For the informant part.
    pub informant: Salt,
}

/// A part that is held: canonical JSON and its salt. `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    salt: Salt,
    content: String,
}

impl Part {
    pub(super) const fn new(salt: Salt, content: String) -> Self {
        Self { salt, content }
    }

    /// SHA-256 of the salt followed by the content.
    #[must_use]
    pub fn commitment(&self) -> Digest {
        Digest::of_all([self.salt.bytes(), self.content.as_bytes()])
    }

    /// The salt.
    #[must_use]
    pub const fn salt(&self) -> &Salt {
        &self.salt
    }

    /// The content, for the one place that reads it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.content
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({} bytes)", self.content.len())
    }
}
