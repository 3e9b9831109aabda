//! Signatures of devices. The private key stays where the platform keeps it: a callback signs, the library verifies.

use core::fmt;

use super::Case;
use super::error::CaseError;
use super::event::{DeviceId, Event, EventId};

/// Stands before the event's id in what is signed, so that the signature can mean nothing else.
const CONTEXT: &[u8; 16] = b"checho-case-v1\0\0";

/// An Ed25519 signature (RFC 8032).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Signature([u8; 64]);

impl Signature {
    /// From its 64 bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    /// The 64 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 64] {
        &self.0
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature")
    }
}

/// The key of a device, wherever the platform keeps it.
pub trait DeviceKey {
    /// The public key.
    fn device(&self) -> DeviceId;

    /// Signs a message with Ed25519 (RFC 8032); `None` when the keystore refuses.
    fn sign(&self, message: &[u8]) -> Option<[u8; 64]>;
}

/// How an event's signature stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureState {
    /// There is none.
    Missing,
    /// It is the signature of the device that the header names.
    Valid,
    /// It is not: header, device or signature are not what they were.
    Wrong,
    /// This build does not verify signatures (feature `sign` is off).
    Unchecked,
}

/// The bytes that a device signs for an event: the context, then the 32 bytes of the id.
#[must_use]
pub fn signed_message(event: EventId) -> [u8; 48] {
    let mut message = [0; 48];
    let pieces = CONTEXT.iter().chain(event.bytes());
    message.iter_mut().zip(pieces).for_each(|(to, from)| *to = *from);
    message
}

#[cfg(feature = "sign")]
fn verify(event: &Event, signature: &Signature) -> SignatureState {
    let key = ed25519_dalek::VerifyingKey::from_bytes(event.header().actor.device.bytes());
    let signature = ed25519_dalek::Signature::from_bytes(signature.bytes());
    let valid = key.is_ok_and(|key| key.verify_strict(&signed_message(event.id()), &signature).is_ok());
    if valid { SignatureState::Valid } else { SignatureState::Wrong }
}

#[cfg(not(feature = "sign"))]
fn verify(_: &Event, _: &Signature) -> SignatureState {
    SignatureState::Unchecked
}

/// Keeps the better of two signatures: one that verifies, then the smaller. So the order of merging does not matter.
pub(super) fn keep_better(held: &mut Event, other: Option<Signature>) -> bool {
    let Some(other) = other.filter(|other| held.signature != Some(*other)) else { return false };
    let better = held.signature.is_none_or(|own| {
        let wrong = |signature: &Signature| verify(held, signature) == SignatureState::Wrong;
        (wrong(&other), other) < (wrong(&own), own)
    });
    if better {
        held.signature = Some(other);
    }
    better
}

impl Event {
    /// How its signature stands.
    #[must_use]
    pub fn signature_state(&self) -> SignatureState {
        self.signature.as_ref().map_or(SignatureState::Missing, |signature| verify(self, signature))
    }
}

/// What verifying found. The hashes always fit: an event whose header or parts do not is none and was refused on entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verified {
    /// Events with the right signature.
    pub valid: usize,
    /// Events without one, in the order of the case.
    pub missing: Vec<EventId>,
    /// Events with a wrong one.
    pub wrong: Vec<EventId>,
    /// Events with one that this build cannot check.
    pub unchecked: usize,
}

impl Case {
    /// Has the device that recorded an event sign it.
    ///
    /// # Errors
    /// [`CaseError::NoSuchEvent`]; [`CaseError::OtherDevice`] when the event is another device's;
    /// [`CaseError::KeyRefused`] when the keystore refuses or what it gives does not verify.
    pub fn sign(&mut self, event: EventId, key: &(impl DeviceKey + ?Sized)) -> Result<(), CaseError> {
        let held = self.event_mut(event).ok_or(CaseError::NoSuchEvent { event })?;
        if held.header().actor.device != key.device() {
            return Err(CaseError::OtherDevice { event });
        }
        let signature = key.sign(&signed_message(event)).map(Signature).ok_or(CaseError::KeyRefused)?;
        if verify(held, &signature) == SignatureState::Wrong {
            return Err(CaseError::KeyRefused);
        }
        held.signature = Some(signature);
        self.bury(event);
        Ok(())
    }

    /// Verifies every signature. It costs some 50 µs an event: once on receipt, not at every opening.
    #[must_use]
    pub fn verify(&self) -> Verified {
        let mut verified = Verified::default();
        for event in self.in_order() {
            let counted = match event.signature_state() {
                SignatureState::Valid => &mut verified.valid,
                SignatureState::Unchecked => &mut verified.unchecked,
                SignatureState::Missing => {
                    verified.missing.push(event.id());
                    continue;
                }
                SignatureState::Wrong => {
                    verified.wrong.push(event.id());
                    continue;
                }
            };
            *counted = counted.saturating_add(1);
        }
        verified
    }
}

/// A key in memory: for servers and tests. A phone signs through its keystore with a [`DeviceKey`] of its own.
#[cfg(feature = "sign")]
pub struct MemoryKey(ed25519_dalek::SigningKey);

#[cfg(feature = "sign")]
impl MemoryKey {
    /// From 32 random bytes of the platform, which are the private key.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }
}

#[cfg(feature = "sign")]
impl fmt::Debug for MemoryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryKey({})", self.device())
    }
}

#[cfg(feature = "sign")]
impl DeviceKey for MemoryKey {
    fn device(&self) -> DeviceId {
        DeviceId::from_bytes(self.0.verifying_key().to_bytes())
    }

    fn sign(&self, message: &[u8]) -> Option<[u8; 64]> {
        use ed25519_dalek::Signer as _;
        Some(self.0.sign(message).to_bytes())
    }
}
