//! A case file that takes and gives documents.

use serde::{Deserialize, Serialize};

use super::case_told::{
    ClearanceTold, ComparedTold, DraftRead, ErasureRead, EventTold, FaultTold, FoldedTold, ImportTold, KindTold,
    TakenTold, TakenUpTold, TwoHistoriesTold, UnsignedErasureTold, VerifiedTold, WitnessingTold,
};
use super::failure::Failure;
use super::law::JsonLaw;
use super::{read, write};
use crate::accountability::{Account, DelayReport, Period, Thresholds};
use crate::case::{
    Actor, Case, CaseError, Checkpoint, DeviceId, DeviceKey, EventId, Import, Kind, Salt, Salts, TakenUp,
    signed_message,
};
use crate::forms::Ask;
use crate::law::{Lang, Text};
use crate::model::Entries;
use crate::privacy::{Recipient, Viewer, view};
use crate::procedure::{Procedure, Refusal};
use crate::time::Moment;

/// The case file over JSON: the log, and what the law says of it.
///
/// A draft is `{kind, actor, happened, written, entry, words}`: what `entry` says depends on the kind ([`JsonCase::kinds`]
/// tells), as [`crate::case::Entry`] documents; `words` are the free words beside answers, acts and notes. An event comes
/// back in the same words. The library draws no random number and holds no private key: the host gives 96 random bytes
/// for each event, and signs what [`JsonCase::signed_message`] gives in its own keystore.
///
/// Documents of a case hold what the case holds, names too: they are for the host that keeps it. What a person is shown
/// comes from [`JsonCase::view`].
///
/// ```
/// use checho::json::{JsonCase, JsonLaw};
///
/// let law = JsonLaw::national()?;
/// let mut case = JsonCase::new();
/// // 96 random bytes of the platform, new for every event: 32 for each part of it.
/// let salts = core::array::from_fn::<u8, 96, _>(|i| i as u8);
/// let report = case.record(r#"{
///     "kind": "report",
///     "actor": { "role": "commune_committee", "institution": "commune:23293",
///                "device": "0707070707070707070707070707070707070707070707070707070707070707" },
///     "happened": "2026-02-13T16:30:00+07:00",
///     "written": "2026-02-13T16:35:00+07:00",
///     "entry": { "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }
/// }"#, &salts)?;
/// assert_eq!(case.heads()?, format!(r#"["{report}"]"#));
///
/// let now = "2026-02-13T17:00:00+07:00";
/// assert!(case.decide(&law, now)?.starts_with(r#"{"abuse":[],"acting":{"emergency":true,"level":"#));
/// assert!(case.state(&law, now)?.contains(r#""main":{"by":"T2b","phase":"at_commune""#));
///
/// let again = JsonCase::from_bytes(&case.to_bytes())?;
/// assert_eq!(again.told, r#"{"apart":[],"faults":[]}"#);
/// assert_eq!(again.case, case);
/// # Ok::<(), checho::json::Failure>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JsonCase(Case);

/// A case that was read from a file, and what was wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonImport {
    /// The good events.
    pub case: JsonCase,
    /// `{apart, faults}`: good events whose parents are missing (the same file can be [received](JsonCase::receive) again
    /// when they have come), and every fault as `{place, event, damage, part, text}`.
    pub told: String,
}

/// Whether something may be issued.
#[derive(Serialize)]
struct Issued {
    may: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<Refusal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Text>,
}

/// An account and the app's own key of its case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    case: String,
    account: Account,
}

/// A signature that the host's keystore has made.
struct Made {
    device: DeviceId,
    signature: [u8; 64],
}

impl DeviceKey for Made {
    fn device(&self) -> DeviceId {
        self.device
    }

    fn sign(&self, _: &[u8]) -> Option<[u8; 64]> {
        Some(self.signature)
    }
}

impl From<Case> for JsonCase {
    fn from(case: Case) -> Self {
        Self(case)
    }
}

impl JsonCase {
    /// A case of which nothing is recorded yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The typed case inside.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.0
    }

    /// The kinds of events that this version knows: an array of `{kind, name, step, entry}`, where `entry` says what stands
    /// in a draft of the kind: `report`, `child`, `assessment`, `answers`, `override`, `act`, `note`, `erasure`, `witness`.
    ///
    /// # Errors
    /// None is known.
    pub fn kinds() -> Result<String, Failure> {
        write(&Kind::KNOWN.iter().map(KindTold::of).collect::<Vec<_>>())
    }

    /// Reads a compact file; a damaged one as far as it goes.
    ///
    /// # Errors
    /// As [`Case::from_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<JsonImport, Failure> {
        imported(Case::from_bytes(bytes)?)
    }

    /// The compact file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes()
    }

    /// Reads JSON lines; a damaged file as far as it goes.
    ///
    /// # Errors
    /// As [`Case::from_json_lines`].
    pub fn from_json_lines(text: &str) -> Result<JsonImport, Failure> {
        imported(Case::from_json_lines(text)?)
    }

    /// The file as JSON lines.
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        self.0.to_json_lines()
    }

    /// Records what happened and gives the event's name. It is never refused for law. `salts` are 96 random bytes of the
    /// platform, new for every event.
    ///
    /// # Errors
    /// [`Failure`] for a draft that is none, and as [`Case::record`].
    pub fn record(&mut self, draft: &str, salts: &[u8]) -> Result<String, Failure> {
        let draft = read::<DraftRead>(draft)?.typed()?;
        Ok(self.0.record(draft, &salted(salts)?)?.to_string())
    }

    /// The bytes that the device of this event signs with its Ed25519 key, wherever the platform keeps it.
    ///
    /// # Errors
    /// [`Failure`] for an event that is not there.
    pub fn signed_message(&self, event: &str) -> Result<Vec<u8>, Failure> {
        Ok(signed_message(self.known(event)?).to_vec())
    }

    /// Puts the signature of 64 bytes on an event that the host's keystore made.
    ///
    /// # Errors
    /// [`Failure`] for an event that is not there, and for a signature that is not of the device's key.
    pub fn attach_signature(&mut self, event: &str, signature: &[u8]) -> Result<(), Failure> {
        let event = self.known(event)?;
        let signature = <[u8; 64]>::try_from(signature).map_err(|_| CaseError::KeyRefused)?;
        let held = self.0.event(event).ok_or(CaseError::NoSuchEvent { event })?;
        let made = Made { device: held.header().actor.device, signature };
        Ok(self.0.sign(event, &made)?)
    }

    /// Verifies every signature: `{valid, missing, wrong, unchecked}`.
    ///
    /// # Errors
    /// None is known.
    pub fn verify(&self) -> Result<String, Failure> {
        write(&VerifiedTold::from(self.0.verify()))
    }

    /// Countersigns the heads on receipt and gives the [`Checkpoint`], which the receiver keeps apart from the file; its
    /// event has to be signed to count.
    ///
    /// # Errors
    /// As [`Case::countersign`].
    pub fn countersign(&mut self, actor: &str, at: &str, salts: &[u8]) -> Result<String, Failure> {
        let actor: Actor = read(actor)?;
        write(&self.0.countersign(actor, at.parse()?, &salted(salts)?)?)
    }

    /// Compares this file with what was seen and countersigned once: `{kept, missing}`, where `missing` are the heads of
    /// then that are not there any more.
    ///
    /// # Errors
    /// [`Failure`] when the document is no checkpoint.
    pub fn compare(&self, checkpoint: &str) -> Result<String, Failure> {
        write(&ComparedTold::from(self.0.compare(&read::<Checkpoint>(checkpoint)?)))
    }

    /// How far others have countersigned: `{text, events, witnessed, open, refused}`.
    ///
    /// # Errors
    /// None is known.
    pub fn witnessing(&self) -> Result<String, Failure> {
        write(&WitnessingTold::from(self.0.witnessing()))
    }

    /// The events that no other names as parent, ascending.
    ///
    /// # Errors
    /// None is known.
    pub fn heads(&self) -> Result<String, Failure> {
        write(&self.0.heads().collect::<Vec<_>>())
    }

    /// The events without parents, ascending: several where one child was registered twice.
    ///
    /// # Errors
    /// None is known.
    pub fn roots(&self) -> Result<String, Failure> {
        write(&self.0.roots().collect::<Vec<_>>())
    }

    /// The devices that wrote two histories: an array of `{device, begin}`.
    ///
    /// # Errors
    /// None is known.
    pub fn two_histories(&self) -> Result<String, Failure> {
        let found = self.0.history().two_histories();
        write(&found.into_iter().map(TwoHistoriesTold::from).collect::<Vec<_>>())
    }

    /// Takes in everything of another copy of this case: `{added, completed, erased, waiting, faults}`.
    ///
    /// # Errors
    /// As [`Case::merge`].
    pub fn merge(&mut self, other: &Self) -> Result<String, Failure> {
        let taken = self.0.merge(&other.0)?;
        write(&TakenTold::of(&self.0, &taken)?)
    }

    /// As [`JsonCase::merge`], for one child that was registered twice.
    ///
    /// # Errors
    /// As [`Case::join`].
    pub fn join(&mut self, other: &Self) -> Result<String, Failure> {
        let taken = self.0.join(&other.0)?;
        write(&TakenTold::of(&self.0, &taken)?)
    }

    /// Erasures without the right signature of their device: an array of `{event, signature, targets}`, where `signature` is
    /// `missing`, `wrong` or `unchecked`. What comes in so takes nothing away.
    ///
    /// # Errors
    /// None is known.
    pub fn unsigned_erasures(&self) -> Result<String, Failure> {
        let erasures = self.0.unsigned_erasures();
        write(&erasures.iter().map(|(event, erasure)| UnsignedErasureTold::of(event, erasure)).collect::<Vec<_>>())
    }

    /// What I have: the message to the other side.
    #[must_use]
    pub fn have(&self) -> Vec<u8> {
        self.0.have()
    }

    /// What the other side lacks, as far as its message tells; without who reported.
    ///
    /// # Errors
    /// As [`Case::lacking`].
    pub fn lacking(&self, have: &[u8]) -> Result<Vec<u8>, Failure> {
        Ok(self.0.lacking(have)?)
    }

    /// What the other side lacks, for a [`Recipient`] who is known: with who reported where it may know that.
    ///
    /// # Errors
    /// As [`Case::lacking_for`], and when the recipient or the moment is none.
    pub fn lacking_for(&self, law: &JsonLaw, have: &[u8], to: &str, now: &str) -> Result<Vec<u8>, Failure> {
        Ok(self.0.lacking_for(law.law(), have, &read::<Recipient>(to)?, now.parse()?)?)
    }

    /// A copy for a [`Recipient`]: with who reported only where it may know that.
    ///
    /// # Errors
    /// When the recipient or the moment is none.
    pub fn copy_for(&self, law: &JsonLaw, to: &str, now: &str) -> Result<Self, Failure> {
        Ok(Self(self.0.copy_for(law.law(), &read::<Recipient>(to)?, now.parse()?)))
    }

    /// Takes in what the other side sent: `{added, completed, erased, waiting, faults}`.
    ///
    /// # Errors
    /// As [`Case::receive`].
    pub fn receive(&mut self, events: &[u8]) -> Result<String, Failure> {
        let received = self.0.receive(events)?;
        write(&TakenTold::received(&self.0, &received)?)
    }

    /// Takes in what another desk sent, and countersigns it where anything new came from another institution:
    /// `{taken, checkpoint}`, with `taken` as [`JsonCase::receive`] gives it. The event of the checkpoint has to be signed to
    /// count.
    ///
    /// # Errors
    /// As [`Case::take_up`].
    pub fn take_up(&mut self, events: &[u8], actor: &str, at: &str, salts: &[u8]) -> Result<String, Failure> {
        let TakenUp { received, checkpoint } = self.0.take_up(events, read(actor)?, at.parse()?, &salted(salts)?)?;
        write(&TakenUpTold { taken: TakenTold::received(&self.0, &received)?, checkpoint })
    }

    /// The case as it was when these were its heads (an array of event names), for replaying a decision of that time.
    ///
    /// # Errors
    /// [`Failure`] for an event that is not there.
    pub fn as_of(&self, heads: &str) -> Result<Self, Failure> {
        let heads: Vec<EventId> = read(heads)?;
        Ok(Self(self.0.as_of(&heads)?))
    }

    /// The events in the order of the case: `{id, kind, name, parents, actor, happened, written, entry, words, unreadable,
    /// parts, signed}`. `entry` and `words` hold what is held here; `parts` says of each part whether it is, and which
    /// erasure took it.
    ///
    /// # Errors
    /// None is known.
    pub fn events(&self) -> Result<String, Failure> {
        let history = self.0.history();
        let told = history.events().iter().map(|event| EventTold::of(&self.0, event));
        write(&told.collect::<Result<Vec<_>, _>>()?)
    }

    /// What is known and was done, and what to look at: `{situation, sources, floor, disagreements, contested, doubts,
    /// unread, repeated, by_suspects}`, as [`crate::case::Folded`] documents them.
    ///
    /// # Errors
    /// [`Failure`] for a moment that is none.
    pub fn situation(&self, law: &JsonLaw, now: &str) -> Result<String, Failure> {
        write(&FoldedTold::from(self.0.situation(law.law(), now.parse()?)))
    }

    /// Decides the case, never below what was acted on when something was erased: a [`crate::rules::Decision`]. Of all that was
    /// recorded: what has no effect counts here, too. Which duties are met, [`JsonCase::account`] says.
    ///
    /// # Errors
    /// As [`crate::Law::decide`].
    pub fn decide(&self, law: &JsonLaw, now: &str) -> Result<String, Failure> {
        write(&self.0.situation(law.law(), now.parse()?).decide(law.law())?)
    }

    /// Where the case stands: a [`crate::procedure::State`], with all that was irregular.
    ///
    /// # Errors
    /// [`Failure`] when the packs hold no procedure, as on a web page before the rest of its law was loaded.
    pub fn state(&self, law: &JsonLaw, now: &str) -> Result<String, Failure> {
        write(&Procedure::of(law.law())?.state(&self.0, now.parse()?))
    }

    /// What was irregular about one event: an array of [`crate::procedure::Irregularity`].
    ///
    /// # Errors
    /// As [`JsonCase::state`], and for an event that is not there.
    pub fn irregularities(&self, law: &JsonLaw, event: &str, now: &str) -> Result<String, Failure> {
        let event = self.known(event)?;
        write(&Procedure::of(law.law())?.irregular(&self.0, event, now.parse()?))
    }

    /// What is known and was done *with effect*: a situation for [`JsonLaw::decide`].
    ///
    /// # Errors
    /// As [`JsonCase::state`].
    pub fn effective(&self, law: &JsonLaw, now: &str) -> Result<String, Failure> {
        write(&Procedure::of(law.law())?.effective(&self.0, now.parse()?))
    }

    /// Whether a draft may be issued now: `{may, refusal, text}`. A [`Refusal`] is an answer, no failure: it names each
    /// guard that does not pass, its article and what would make it pass. What was done all the same can be recorded.
    ///
    /// # Errors
    /// As [`JsonCase::state`], and for a draft that is none.
    pub fn issue(&self, law: &JsonLaw, draft: &str, now: &str) -> Result<String, Failure> {
        let draft = read::<DraftRead>(draft)?.typed()?;
        let refusal = Procedure::of(law.law())?.issue(&self.0, &draft, now.parse()?).err().map(|refusal| *refusal);
        let text = refusal.as_ref().map(|refusal| Text::new(refusal.text(Lang::Vi), refusal.text(Lang::En)));
        write(&Issued { may: refusal.is_none(), refusal, text })
    }

    /// What this actor must or may do now, the most urgent first: an array of [`crate::procedure::Possible`].
    ///
    /// # Errors
    /// As [`JsonCase::state`], and as [`crate::Law::decide`].
    pub fn what_can_i_do(&self, law: &JsonLaw, actor: &str, now: &str) -> Result<String, Failure> {
        let actor: Actor = read(actor)?;
        write(&Procedure::of(law.law())?.what_can_i_do(&self.0, &actor, now.parse()?)?)
    }

    /// Which duties were met, late or missed, by whom, at whose desk, and the questions that somebody should ask: an
    /// [`Account`]. `thresholds` are a document of [`Thresholds`]; without it, our defaults.
    ///
    /// # Errors
    /// As [`Case::account`], and for thresholds that are none.
    pub fn account(&self, law: &JsonLaw, now: &str, thresholds: Option<&str>) -> Result<String, Failure> {
        let thresholds: Thresholds = thresholds.map(read).transpose()?.unwrap_or_default();
        write(&self.0.account_with(law.law(), now.parse()?, &thresholds)?)
    }

    /// Delays over many cases: from an array of `{case, account}`, with the app's own key of each case (a number, never a
    /// name), and a period `{from, to}` if any, a [`DelayReport`].
    ///
    /// # Errors
    /// [`Failure`] when a document is not of this shape.
    pub fn delay_report(accounts: &str, period: Option<&str>) -> Result<String, Failure> {
        let named: Vec<Named> = read(accounts)?;
        let period: Option<Period> = period.map(read).transpose()?;
        let accounts: Vec<_> = named.into_iter().map(|Named { case, account }| (case, account)).collect();
        write(&DelayReport::of(&accounts, period))
    }

    /// How the case and an actor stand towards an erasure: `{open_duties, actor_in_breach_of, breaches, acting}`.
    ///
    /// # Errors
    /// As [`Case::account`].
    pub fn clearance(&self, law: &JsonLaw, actor: &str, now: &str) -> Result<String, Failure> {
        let actor: Actor = read(actor)?;
        let account = self.0.account(law.law(), now.parse()?)?;
        write(&ClearanceTold::from(account.clearance(law.law(), &actor)))
    }

    /// Erases parts for good and gives the erasure's name: `{targets: [{event, part}], ground, reason, actor, at}`.
    ///
    /// # Errors
    /// As [`Case::erase`]: refused while a duty is open, and to an actor in breach.
    pub fn erase(&mut self, law: &JsonLaw, request: &str, salts: &[u8]) -> Result<String, Failure> {
        let request: ErasureRead = read(request)?;
        Ok(self.0.erase(law.law(), request.into(), &salted(salts)?)?.to_string())
    }

    /// What a viewer `{role, institution, relation, report}` sees of the case: a [`crate::privacy::View`], with secrecy
    /// level and recipients. The only way in which a case is shown to anyone.
    ///
    /// # Errors
    /// [`Failure`] when the viewer or the moment is none.
    pub fn view(&self, law: &JsonLaw, viewer: &str, now: &str) -> Result<String, Failure> {
        let viewer: Viewer = read(viewer)?;
        let moment: Moment = now.parse()?;
        write(&view(&self.0, law.law(), &viewer, moment))
    }

    /// A form filled from the file: a [`crate::forms::Paper`], as the document [`Ask`] asks for it. `about` names the event
    /// that the paper is about; otherwise the latest is taken. [`JsonLaw::paper_html`] prints it.
    ///
    /// # Errors
    /// As [`Case::paper`], and for an event that is not there.
    pub fn paper(&self, law: &JsonLaw, ask: &str, about: Option<&str>, now: &str) -> Result<String, Failure> {
        let about = about.map(|event| self.known(event)).transpose()?;
        write(&self.0.paper(law.law(), &read::<Ask>(ask)?, about, now.parse()?)?)
    }

    /// Which forms the open duties ask for, the most urgent first: an array of [`crate::forms::FormDue`]. `entries` are a
    /// document of what is written but not recorded yet.
    ///
    /// # Errors
    /// As [`Case::forms_due`].
    pub fn forms_due(&self, law: &JsonLaw, now: &str, entries: Option<&str>) -> Result<String, Failure> {
        let entries: Entries = entries.map(read).transpose()?.unwrap_or_default();
        write(&self.0.forms_due(law.law(), &entries, now.parse()?)?)
    }

    fn known(&self, name: &str) -> Result<EventId, Failure> {
        let event = EventId::parse(name).ok_or_else(|| Failure::not_an_event(name))?;
        if self.0.event(event).is_none() {
            return Err(CaseError::NoSuchEvent { event }.into());
        }
        Ok(event)
    }
}

fn imported(import: Import) -> Result<JsonImport, Failure> {
    let Import { case, apart, faults } = import;
    let apart = apart.iter().map(|event| EventTold::of(&case, event)).collect::<Result<_, _>>()?;
    let told = write(&ImportTold { apart, faults: faults.iter().map(FaultTold::from).collect() })?;
    Ok(JsonImport { case: JsonCase(case), told })
}

/// For the coded facts, the identity part and the informant part, in this order.
fn salted(random: &[u8]) -> Result<Salts, Failure> {
    let random = <&[u8; 96]>::try_from(random).map_err(|_| CaseError::Salt)?;
    let (salts, _) = random.as_chunks::<32>();
    match salts {
        [facts, identity, informant] => {
            Ok(Salts { facts: Salt::new(*facts), identity: Salt::new(*identity), informant: Salt::new(*informant) })
        }
        _ => Err(CaseError::Salt.into()),
    }
}

#[cfg(test)]
#[cfg(all(feature = "sign", feature = "texts"))]
mod tests;
