//! The case file over JSON documents and bytes, as an object that threads may share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use checho::json::{JsonCase, JsonImport};

use crate::failure::ChechoError;
use crate::law::Law;

/// The case file: an append-only log of what happened, and what the law says of it. Documents go in and come out as
/// canonical JSON, the same bytes on every platform; the Rust documentation of `JsonCase` says what each holds.
///
/// Documents of a case hold names, for the app that keeps it. What a person is shown comes from `view`. The library draws
/// no random number and holds no private key: the app gives 96 random bytes for each event, and signs `signed_message` in
/// the platform's keystore.
#[derive(uniffi::Object)]
pub struct CaseFile {
    json: Mutex<JsonCase>,
}

/// A case that was read from a file, and what was wrong with the file.
#[derive(uniffi::Record)]
pub struct ImportedCase {
    /// The good events.
    pub case_file: Arc<CaseFile>,
    /// `{apart, faults}` as JSON: good events whose parents are missing, and every fault at its place.
    pub told: String,
}

impl From<JsonCase> for CaseFile {
    fn from(json: JsonCase) -> Self {
        Self { json: Mutex::new(json) }
    }
}

impl From<JsonImport> for ImportedCase {
    fn from(JsonImport { case, told }: JsonImport) -> Self {
        Self { case_file: Arc::new(case.into()), told }
    }
}

impl CaseFile {
    /// Every change is whole or none, so a thread that died has left nothing half done.
    fn json(&self) -> MutexGuard<'_, JsonCase> {
        self.json.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy, so that two cases are never locked at once.
    fn copy(&self) -> JsonCase {
        self.json().clone()
    }
}

#[uniffi::export]
impl CaseFile {
    /// A case of which nothing is recorded yet.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Self {
        JsonCase::new().into()
    }

    /// The compact file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.json().to_bytes()
    }

    /// The file as JSON lines.
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        self.json().to_json_lines()
    }

    /// Records what happened, a draft `{kind, actor, happened, written, entry, words}`, and gives the event's name. It is
    /// never refused for law. `salts` are 96 random bytes of the platform, new for every event.
    ///
    /// # Errors
    /// For a draft that is none, salts that are not random, a full case.
    pub fn record(&self, draft: &str, salts: &[u8]) -> Result<String, ChechoError> {
        Ok(self.json().record(draft, salts)?)
    }

    /// The bytes that the device of this event signs with its Ed25519 key, wherever the platform keeps it.
    ///
    /// # Errors
    /// For an event that is not there.
    pub fn signed_message(&self, event: &str) -> Result<Vec<u8>, ChechoError> {
        Ok(self.json().signed_message(event)?)
    }

    /// Puts the signature of 64 bytes on an event that the platform's keystore made.
    ///
    /// # Errors
    /// For an event that is not there, and for a signature that is not of the device's key.
    pub fn attach_signature(&self, event: &str, signature: &[u8]) -> Result<(), ChechoError> {
        Ok(self.json().attach_signature(event, signature)?)
    }

    /// Verifies every signature: `{valid, missing, wrong, unchecked}`.
    ///
    /// # Errors
    /// None is known.
    pub fn verify(&self) -> Result<String, ChechoError> {
        Ok(self.json().verify()?)
    }

    /// Countersigns the heads on receipt and gives the checkpoint, which the receiver keeps apart from the file; its event
    /// has to be signed to count.
    ///
    /// # Errors
    /// For an empty or full case, and for an actor or moment that is none.
    pub fn countersign(&self, actor: &str, at: &str, salts: &[u8]) -> Result<String, ChechoError> {
        Ok(self.json().countersign(actor, at, salts)?)
    }

    /// Compares this file with what was seen and countersigned once: `{kept, missing}`.
    ///
    /// # Errors
    /// When the document is no checkpoint.
    pub fn compare(&self, checkpoint: &str) -> Result<String, ChechoError> {
        Ok(self.json().compare(checkpoint)?)
    }

    /// How far others have countersigned: `{text, events, witnessed, open, refused}`.
    ///
    /// # Errors
    /// None is known.
    pub fn witnessing(&self) -> Result<String, ChechoError> {
        Ok(self.json().witnessing()?)
    }

    /// The events that no other names as parent, ascending.
    ///
    /// # Errors
    /// None is known.
    pub fn heads(&self) -> Result<String, ChechoError> {
        Ok(self.json().heads()?)
    }

    /// The events without parents, ascending: several where one child was registered twice.
    ///
    /// # Errors
    /// None is known.
    pub fn roots(&self) -> Result<String, ChechoError> {
        Ok(self.json().roots()?)
    }

    /// The devices that wrote two histories: an array of `{device, begin}`.
    ///
    /// # Errors
    /// None is known.
    pub fn two_histories(&self) -> Result<String, ChechoError> {
        Ok(self.json().two_histories()?)
    }

    /// Takes in everything of another copy of this case: `{added, completed, erased, waiting, faults}`.
    ///
    /// # Errors
    /// For the case of another child, and when there would be too many events.
    pub fn merge(&self, other: &Self) -> Result<String, ChechoError> {
        let other = other.copy();
        Ok(self.json().merge(&other)?)
    }

    /// As `merge`, for one child that was registered twice.
    ///
    /// # Errors
    /// When there would be too many events.
    pub fn join(&self, other: &Self) -> Result<String, ChechoError> {
        let other = other.copy();
        Ok(self.json().join(&other)?)
    }

    /// What I have: the message to the other side.
    #[must_use]
    pub fn have(&self) -> Vec<u8> {
        self.json().have()
    }

    /// Erasures without the right signature of their device: an array of `{event, signature, targets}`. What comes in so takes
    /// nothing away.
    ///
    /// # Errors
    /// None is known.
    pub fn unsigned_erasures(&self) -> Result<String, ChechoError> {
        Ok(self.json().unsigned_erasures()?)
    }

    /// What the other side lacks, as far as its message tells; without who reported.
    ///
    /// # Errors
    /// For bytes that are no such message, and for the case of another child.
    pub fn lacking(&self, have: &[u8]) -> Result<Vec<u8>, ChechoError> {
        Ok(self.json().lacking(have)?)
    }

    /// What the other side lacks, for a recipient `{role, institution}` who is known: with who reported where it may know
    /// that.
    ///
    /// # Errors
    /// As `lacking`, and when the recipient or the moment is none.
    pub fn lacking_for(&self, law: &Law, have: &[u8], to: &str, now: &str) -> Result<Vec<u8>, ChechoError> {
        Ok(self.json().lacking_for(law.json(), have, to, now)?)
    }

    /// A copy for a recipient `{role, institution}`: with who reported only where it may know that.
    ///
    /// # Errors
    /// When the recipient or the moment is none.
    pub fn copy_for(&self, law: &Law, to: &str, now: &str) -> Result<Arc<Self>, ChechoError> {
        Ok(Arc::new(self.json().copy_for(law.json(), to, now)?.into()))
    }

    /// Takes in what the other side sent: `{added, completed, erased, waiting, faults}`.
    ///
    /// # Errors
    /// For bytes that are no events, and for the case of another child.
    pub fn receive(&self, events: &[u8]) -> Result<String, ChechoError> {
        Ok(self.json().receive(events)?)
    }

    /// Takes in what another desk sent, and countersigns it where anything new came from another institution:
    /// `{taken, checkpoint}`. The event of the checkpoint has to be signed to count. `receive` is for one's own devices.
    ///
    /// # Errors
    /// For bytes that are no events, for the case of another child, and as `countersign`.
    pub fn take_up(&self, events: &[u8], actor: &str, at: &str, salts: &[u8]) -> Result<String, ChechoError> {
        Ok(self.json().take_up(events, actor, at, salts)?)
    }

    /// The case as it was when these were its heads (an array of event names), for replaying a decision of that time.
    ///
    /// # Errors
    /// For an event that is not there.
    pub fn as_of(&self, heads: &str) -> Result<Arc<Self>, ChechoError> {
        Ok(Arc::new(self.json().as_of(heads)?.into()))
    }

    /// The events in the order of the case, each with its kind in words and what is held of it.
    ///
    /// # Errors
    /// None is known.
    pub fn events(&self) -> Result<String, ChechoError> {
        Ok(self.json().events()?)
    }

    /// What is known and was done, and what to look at: `{situation, sources, floor, disagreements, contested, doubts,
    /// unread, repeated, by_suspects, informants_elsewhere}`.
    ///
    /// # Errors
    /// For a moment that is none.
    pub fn situation(&self, law: &Law, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().situation(law.json(), now)?)
    }

    /// Decides all that was recorded, also what has no effect, never below what was acted on when something was erased.
    ///
    /// # Errors
    /// As `Law.decide_json`.
    pub fn decide(&self, law: &Law, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().decide(law.json(), now)?)
    }

    /// Where the case stands, with all that was irregular.
    ///
    /// # Errors
    /// When the packs hold no procedure.
    pub fn state(&self, law: &Law, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().state(law.json(), now)?)
    }

    /// What was irregular about one event.
    ///
    /// # Errors
    /// As `state`, and for an event that is not there.
    pub fn irregularities(&self, law: &Law, event: &str, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().irregularities(law.json(), event, now)?)
    }

    /// What is known and was done with effect: a situation for `Law.decide_json`.
    ///
    /// # Errors
    /// As `state`.
    pub fn effective(&self, law: &Law, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().effective(law.json(), now)?)
    }

    /// Whether a draft may be issued now: `{may, refusal, text}`. A refusal is an answer, no error: it names each guard that
    /// does not pass, its article and what would make it pass.
    ///
    /// # Errors
    /// As `state`, and for a draft that is none.
    pub fn issue(&self, law: &Law, draft: &str, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().issue(law.json(), draft, now)?)
    }

    /// What this actor must or may do now, the most urgent first.
    ///
    /// # Errors
    /// As `state`.
    pub fn what_can_i_do(&self, law: &Law, actor: &str, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().what_can_i_do(law.json(), actor, now)?)
    }

    /// Which duties were met, late or missed, by whom, at whose desk, and the questions that somebody should ask.
    ///
    /// # Errors
    /// When the case cannot be decided, and for thresholds that are none.
    #[uniffi::method(default(thresholds = None))]
    pub fn account(&self, law: &Law, now: &str, thresholds: Option<String>) -> Result<String, ChechoError> {
        Ok(self.json().account(law.json(), now, thresholds.as_deref())?)
    }

    /// How the case and an actor stand towards an erasure: `{open_duties, actor_in_breach_of, breaches, acting}`.
    ///
    /// # Errors
    /// As `account`.
    pub fn clearance(&self, law: &Law, actor: &str, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().clearance(law.json(), actor, now)?)
    }

    /// Erases parts for good, `{targets: [{event, part}], ground, reason, actor, at}`, and gives the erasure's name.
    ///
    /// # Errors
    /// While a duty is open, to an actor in breach, without a reason, and for what is not there.
    pub fn erase(&self, law: &Law, request: &str, salts: &[u8]) -> Result<String, ChechoError> {
        Ok(self.json().erase(law.json(), request, salts)?)
    }

    /// A form filled from the file, as `{form, nth, signed, copy, entries}` asks for it: a paper, which `paper_html` prints.
    /// `about` names the event that the paper is about; otherwise the latest is taken.
    ///
    /// # Errors
    /// As `Law.paper_json`, and for an event that is not there.
    #[uniffi::method(default(about = None))]
    pub fn paper(&self, law: &Law, ask: &str, now: &str, about: Option<String>) -> Result<String, ChechoError> {
        Ok(self.json().paper(law.json(), ask, about.as_deref(), now)?)
    }

    /// Which forms the open duties ask for, the most urgent first, and how much of each is still missing. `entries` are
    /// written but not recorded yet, as those of `paper`.
    ///
    /// # Errors
    /// As `decide`, and for entries that no form asks for.
    #[uniffi::method(default(entries = None))]
    pub fn forms_due(&self, law: &Law, now: &str, entries: Option<String>) -> Result<String, ChechoError> {
        Ok(self.json().forms_due(law.json(), now, entries.as_deref())?)
    }

    /// What a viewer `{role, institution, relation, report}` sees of the case, with secrecy level and recipients: the only
    /// way in which a case is shown to anyone.
    ///
    /// # Errors
    /// When the viewer or the moment is none.
    pub fn view(&self, law: &Law, viewer: &str, now: &str) -> Result<String, ChechoError> {
        Ok(self.json().view(law.json(), viewer, now)?)
    }
}

impl Default for CaseFile {
    fn default() -> Self {
        Self::new()
    }
}

/// How many events, and nothing of what they say.
impl core::fmt::Debug for CaseFile {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "CaseFile({} events)", self.json().case().len())
    }
}

/// Reads a compact case file; a damaged one as far as it goes.
///
/// # Errors
/// For bytes that are no case file, too long, or of a newer format.
#[uniffi::export]
pub fn case_from_bytes(data: &[u8]) -> Result<ImportedCase, ChechoError> {
    Ok(JsonCase::from_bytes(data)?.into())
}

/// Reads a case file of JSON lines; a damaged one as far as it goes.
///
/// # Errors
/// As `case_from_bytes`.
#[uniffi::export]
pub fn case_from_json_lines(lines: &str) -> Result<ImportedCase, ChechoError> {
    Ok(JsonCase::from_json_lines(lines)?.into())
}

/// The kinds of events that this version knows: an array of `{kind, name, step, entry}`.
///
/// # Errors
/// None is known.
#[uniffi::export]
pub fn case_kinds() -> Result<String, ChechoError> {
    Ok(JsonCase::kinds()?)
}

/// Delays over many cases, from an array of `{case, account}` and a period `{from, to}` if any: counts, medians and the
/// worst, each number with its events.
///
/// # Errors
/// When a document is not of this shape.
#[uniffi::export(default(period = None))]
pub fn delay_report(accounts: &str, period: Option<String>) -> Result<String, ChechoError> {
    Ok(JsonCase::delay_report(accounts, period.as_deref())?)
}
