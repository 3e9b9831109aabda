//! A case file that takes and gives documents.

use serde::{Deserialize, Serialize};

use super::case_told::{
    ClearanceTold, ComparedTold, DraftRead, ErasureRead, EventTold, FaultTold, FoldedTold, ImportTold, KindTold,
    TakenTold, TwoHistoriesTold, VerifiedTold, WitnessingTold,
};
use super::failure::Failure;
use super::law::JsonLaw;
use super::{read, write};
use crate::accountability::{Account, DelayReport, Period, Thresholds};
use crate::case::{
    Actor, Case, CaseError, Checkpoint, DeviceId, DeviceKey, EventId, Import, Kind, Salt, Salts, signed_message,
};
use crate::law::{Lang, Text};
use crate::privacy::{Viewer, view};
use crate::procedure::{Procedure, Refusal};
use crate::time::Moment;

/// The case file over JSON: the log, and what the law says of it.
///
/// A draft is `{kind, actor, happened, written, entry, words}`: what `entry` says depends on the kind ([`JsonCase::kinds`]
/// tells), as [`crate::case::Entry`] documents; `words` are the free words beside answers, acts and notes. An event comes
/// back in the same words. The library draws no random number and holds no private key: the host gives 64 random bytes
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
/// // 64 random bytes of the platform, new for every event: 32 for its coded facts, 32 for its identity part.
/// let salts = core::array::from_fn::<u8, 64, _>(|i| i as u8);
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

    /// Records what happened and gives the event's name. It is never refused for law. `salts` are 64 random bytes of the
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

    /// What I have: the message to the other side.
    #[must_use]
    pub fn have(&self) -> Vec<u8> {
        self.0.have()
    }

    /// What the other side lacks, as far as its message tells.
    ///
    /// # Errors
    /// As [`Case::lacking`].
    pub fn lacking(&self, have: &[u8]) -> Result<Vec<u8>, Failure> {
        Ok(self.0.lacking(have)?)
    }

    /// Takes in what the other side sent: `{added, completed, erased, waiting, faults}`.
    ///
    /// # Errors
    /// As [`Case::receive`].
    pub fn receive(&mut self, events: &[u8]) -> Result<String, Failure> {
        let received = self.0.receive(events)?;
        write(&TakenTold::received(&self.0, &received)?)
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
    /// unread, repeated}`, as [`crate::case::Folded`] documents them.
    ///
    /// # Errors
    /// [`Failure`] for a moment that is none.
    pub fn situation(&self, law: &JsonLaw, now: &str) -> Result<String, Failure> {
        write(&FoldedTold::from(self.0.situation(law.law(), now.parse()?)))
    }

    /// Decides the case, never below what was acted on when something was erased: a [`crate::rules::Decision`].
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

/// The first half is for the coded facts, the second for the identity part.
fn salted(random: &[u8]) -> Result<Salts, Failure> {
    let random = <&[u8; 64]>::try_from(random).map_err(|_| CaseError::Salt)?;
    let (halves, _) = random.as_chunks::<32>();
    match halves {
        [facts, identity] => Ok(Salts { facts: Salt::new(*facts), identity: Salt::new(*identity) }),
        _ => Err(CaseError::Salt.into()),
    }
}

#[cfg(test)]
#[cfg(all(feature = "sign", feature = "texts"))]
mod tests {
    use super::*;
    use crate::case::MemoryKey;
    use crate::json::{FailureCode, sha256};
    use serde_json::{Value as Json, json};

    const NOW: &str = "2026-02-14T05:30:00+07:00";

    fn law() -> JsonLaw {
        JsonLaw::national().unwrap()
    }

    fn of(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    fn key(seed: u8) -> MemoryKey {
        MemoryKey::from_seed(&[seed; 32])
    }

    fn salts(n: u8) -> Vec<u8> {
        [[n; 32], [n.wrapping_add(100); 32]].concat()
    }

    fn actor(role: &str, institution: &str, seed: u8) -> Json {
        json!({ "role": role, "institution": institution, "device": key(seed).device().to_string() })
    }

    fn draft(kind: &str, at: &str, entry: &Json, words: Option<&str>) -> String {
        let who = actor("commune_child_protection_officer", "commune:23293", 1);
        let mut draft = json!({ "kind": kind, "actor": who, "happened": at, "written": at, "entry": entry });
        if let Some(words) = words {
            draft["words"] = words.into();
        }
        draft.to_string()
    }

    fn report() -> String {
        let entry = json!({
            "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee",
            "informant": { "name": "Bà Tư" },
        });
        draft("report", "2026-02-13T16:30:00+07:00", &entry, None)
    }

    /// Signs as a phone does: the message goes to its keystore, the signature comes back.
    fn sign(case: &mut JsonCase, event: &str, seed: u8) {
        let message = case.signed_message(event).unwrap();
        case.attach_signature(event, &key(seed).sign(&message).unwrap()).unwrap();
    }

    fn one_report() -> (JsonCase, String) {
        let mut case = JsonCase::new();
        let id = case.record(&report(), &salts(1)).unwrap();
        (case, id)
    }

    /// A call before Tết, countersigned by the province; what the law says of it thirteen hours later.
    #[test]
    fn a_short_history_from_the_call_to_the_account() {
        let law = law();
        let (mut case, first) = one_report();
        sign(&mut case, &first, 1);
        let province = actor("provincial_child_body", "province:62", 2);
        let checkpoint = case.countersign(&province.to_string(), "2026-02-13T17:00:00+07:00", &salts(2)).unwrap();
        let witness = of(&checkpoint)["event"].as_str().unwrap().to_owned();
        assert_eq!(of(&case.witnessing().unwrap())["witnessed"], 0, "a checkpoint counts once it is signed");
        sign(&mut case, &witness, 2);
        assert_eq!(of(&case.witnessing().unwrap())["witnessed"], 1);
        let verified = json!({ "valid": 2, "missing": [], "wrong": [], "unchecked": 0 });
        assert_eq!(of(&case.verify().unwrap()), verified);
        assert_eq!(case.compare(&checkpoint).unwrap(), r#"{"kept":true,"missing":[]}"#);

        let events = of(&case.events().unwrap());
        assert_eq!(events[0]["name"], json!({ "vi": "Tin báo", "en": "Report" }));
        assert_eq!(events[0]["entry"]["informant"]["name"], "Bà Tư");
        assert_eq!(events[0]["parts"][1], json!({ "part": "identity", "held": true }));
        assert_eq!(events[1]["entry"]["heads"], json!([first]));

        let decision = of(&case.decide(&law, NOW).unwrap());
        assert_eq!(decision["acting"]["emergency"], true);
        let folded = of(&case.situation(&law, NOW).unwrap());
        assert_eq!(folded["sources"]["reports"], json!([first]));
        assert_eq!(of(&law.decide(&folded["situation"].to_string()).unwrap()), decision, "nothing was erased");
        assert_eq!(of(&case.state(&law, NOW).unwrap())["main"]["phase"], "at_commune");
        assert_eq!(case.irregularities(&law, &first, NOW).unwrap(), "[]");

        // The 12 hours of Decree 56/2017 Art. 26(3) ended at 04:30; the start is witnessed, nothing was done.
        let account = case.account(&law, NOW, None).unwrap();
        let records = of(&account)["records"].clone();
        let urgent = records.as_array().unwrap().iter().find(|record| record["duty"] == "D5").unwrap();
        assert_eq!((urgent["state"].as_str(), urgent["late_minutes"].as_u64()), (Some("missed"), Some(60)));
        let named = format!(r#"[{{"case":"7","account":{account}}}]"#);
        let delays = of(&JsonCase::delay_report(&named, None).unwrap());
        assert!(delays["all"]["missed"]["number"].as_u64().unwrap() >= 1);
        let before = r#"{"from":"2020-01-01","to":"2020-12-31"}"#;
        assert_eq!(of(&JsonCase::delay_report(&named, Some(before)).unwrap())["leads"], json!([]));
        let asked = of(&case.account(&law, NOW, Some(r#"{"recorded_late_minutes":0}"#)).unwrap());
        let late = |signal: &Json| signal["signal"] == "receipt_recorded_late";
        assert!(asked["signals"].as_array().unwrap().iter().any(late), "our threshold was lowered to nothing");

        let officer = actor("commune_child_protection_officer", "commune:23293", 1).to_string();
        let cleared = of(&case.clearance(&law, &officer, NOW).unwrap());
        assert!(cleared["open_duties"].as_array().unwrap().contains(&"D5".into()));
        let request = json!({
            "targets": [{ "event": first, "part": "identity" }], "ground": "decree-56-2017 33", "reason": "hết hạn",
            "actor": actor("archive", "province:62", 2), "at": NOW,
        });
        let refused = case.erase(&law, &request.to_string(), &salts(3)).unwrap_err();
        assert_eq!(refused.code, FailureCode::CaseErasure, "duties are open");
    }

    #[test]
    fn what_is_issued_is_asked_and_what_is_done_is_recorded() {
        let law = law();
        let (mut case, _) = one_report();
        let approval = draft("plan_approved", "2026-02-13T17:00:00+07:00", &json!({}), Some("Phê duyệt"));
        let answer = of(&case.issue(&law, &approval, NOW).unwrap());
        assert_eq!(answer["may"], false);
        assert!(answer["refusal"]["failing"].as_array().unwrap().iter().any(|failing| failing["guard"] == "form_03"));
        assert!(answer["text"]["vi"].as_str().unwrap().starts_with("Chưa thể ban hành"));
        let done = case.record(&approval, &salts(2)).unwrap();
        let irregular = of(&case.irregularities(&law, &done, NOW).unwrap());
        assert!(irregular.as_array().unwrap().iter().any(|found| found["failing"]["guard"] == "form_03"));
        assert_eq!(of(&case.effective(&law, NOW).unwrap())["events"], Json::Null, "it approves nothing");
        let note = draft("note", "2026-02-13T17:05:00+07:00", &json!({}), Some("Gọi lại lúc 18 giờ."));
        assert_eq!(case.issue(&law, &note, NOW).unwrap(), r#"{"may":true}"#);
        let note = case.record(&note, &salts(3)).unwrap();
        let told = of(&case.events().unwrap());
        let told = told.as_array().unwrap().iter().find(|event| event["id"] == note.as_str()).unwrap();
        assert_eq!(told["words"], "Gọi lại lúc 18 giờ.");
        let chair = actor("commune_chair", "commune:23293", 3).to_string();
        let possible = of(&case.what_can_i_do(&law, &chair, NOW).unwrap());
        assert_eq!(possible[0]["urge"], "must");
    }

    #[test]
    fn two_devices_merge_and_synchronise_to_the_same_bytes() {
        let law = law();
        let (mut here, first) = one_report();
        let mut there = here.clone();
        let answers = |value: &str| {
            json!({ "answers": [{
            "fact": "serious_harm_now", "value": value, "source": "assessed", "at": "2026-02-13T17:00:00+07:00" }] })
        };
        let yes =
            here.record(&draft("answers", "2026-02-13T17:00:00+07:00", &answers("yes"), None), &salts(2)).unwrap();
        let no = there.record(&draft("answers", "2026-02-13T17:00:00+07:00", &answers("no"), None), &salts(3)).unwrap();
        let lacking = here.lacking(&there.have()).unwrap();
        assert_eq!(of(&there.receive(&lacking).unwrap())["added"], json!([yes]));
        assert_eq!(of(&here.merge(&there).unwrap())["added"], json!([no]));
        assert_eq!(sha256(&here.to_bytes()), sha256(&there.to_bytes()));
        assert_eq!(of(&here.heads().unwrap()).as_array().unwrap().len(), 2);
        let folded = of(&here.situation(&law, NOW).unwrap());
        let over = json!({ "about": "fact", "fact": "serious_harm_now" });
        let told = &folded["disagreements"][0];
        assert_eq!((&told["over"], &told["kept"], &told["set_aside"]), (&over, &yes.into(), &no.into()));
        assert_eq!(of(&here.two_histories().unwrap()).as_array().unwrap().len(), 1, "one device, two histories");
        let then = here.as_of(&format!(r#"["{first}"]"#)).unwrap();
        assert_eq!(then, one_report().0);
        assert_eq!(then.roots().unwrap(), here.roots().unwrap());
    }

    #[test]
    fn a_damaged_file_says_where_and_keeps_the_rest() {
        let (mut case, _) = one_report();
        let later = case.record(&draft("transfer", NOW, &json!({}), None), &salts(2)).unwrap();
        let lines = case.to_json_lines();
        let whole = JsonCase::from_json_lines(&lines).unwrap();
        assert_eq!((whole.case, whole.told.as_str()), (case, r#"{"apart":[],"faults":[]}"#));
        let damaged = JsonCase::from_json_lines(&lines.replacen("commune_committee", "commune_police", 1)).unwrap();
        let told = of(&damaged.told);
        assert_eq!(told["faults"][0]["place"], 2);
        assert_eq!((&told["faults"][0]["damage"], &told["faults"][0]["part"]), (&"part".into(), &"facts".into()));
        assert!(told["faults"][0]["text"]["en"].as_str().unwrap().contains("its facts are not those of its header"));
        let first_line = lines.lines().nth(1).unwrap();
        let beheaded = JsonCase::from_json_lines(&lines.replace(&format!("{first_line}\n"), "")).unwrap();
        let told = of(&beheaded.told);
        assert_eq!(told["apart"][0]["id"], later.as_str());
        assert_eq!(JsonCase::from_bytes(b"\x00").unwrap_err().code, FailureCode::CaseFormat);
    }

    #[test]
    fn a_viewer_sees_what_is_due_to_it() {
        let law = law();
        let (case, _) = one_report();
        let viewer = |relation: &str| {
            json!({ "role": "commune_chair", "institution": "commune:23293", "relation": relation }).to_string()
        };
        let own = case.view(&law, &viewer("none"), NOW).unwrap();
        assert_eq!(of(&own)["secrecy"], "case_file");
        let suspect = case.view(&law, &viewer("suspect"), NOW).unwrap();
        assert_eq!(of(&suspect)["events"], json!([]));
        assert!(own.contains("Bà Tư") && !suspect.contains("Bà Tư"));
    }

    #[test]
    fn wrong_input_is_told_and_changes_nothing() {
        let (mut case, first) = one_report();
        let before = case.clone();
        let code = |failure: Failure| failure.code.as_str();
        let at = "2026-02-13T17:00:00+07:00";
        let misspelt = case.record(&draft("plan_aproved", at, &json!({}), None), &salts(2)).unwrap_err();
        assert_eq!((misspelt.code, misspelt.nearest.as_deref()), (FailureCode::CaseKind, Some("plan_approved")));
        let refused = |case: &mut JsonCase, draft: &str, salts: &[u8]| case.record(draft, salts).unwrap_err();
        assert_eq!(code(refused(&mut case, &report(), &[7; 63])), "case");
        assert_eq!(code(refused(&mut case, &report(), &[7; 64])), "case", "one salt twice");
        assert_eq!(code(refused(&mut case, &draft("report", at, &json!({}), None), &salts(2))), "json");
        assert_eq!(code(refused(&mut case, &draft("child", at, &json!({}), Some("x")), &salts(2))), "json");
        assert_eq!(code(refused(&mut case, &draft("note", at, &json!({}), None), &salts(2))), "json");
        assert_eq!(code(case.signed_message("Bà Tư").unwrap_err()), "case.event");
        assert!(!case.signed_message("Bà Tư").unwrap_err().to_string().contains("Bà Tư"));
        assert_eq!(code(case.signed_message(&"0".repeat(64)).unwrap_err()), "case.event");
        assert_eq!(code(case.attach_signature(&first, &[0; 64]).unwrap_err()), "case.signature");
        assert_eq!(code(case.attach_signature(&first, &[]).unwrap_err()), "case.signature");
        assert_eq!(code(case.decide(&law(), "today").unwrap_err()), "time");
        let mut other = JsonCase::new();
        other.record(&report(), &salts(9)).unwrap();
        assert_eq!(code(case.merge(&other).unwrap_err()), "case.unrelated");
        assert_eq!(case, before);
        assert!(case.join(&other).is_ok(), "a person found out that both are one child");
    }

    /// As on a web page that has not loaded the rest of its law.
    #[test]
    fn a_law_without_procedure_is_told_in_both_languages() {
        let failure = Failure::from(crate::procedure::ProcedureError::NotLoaded);
        assert_eq!(failure.code, FailureCode::Procedure);
        assert!(failure.text.vi.starts_with("gói luật không có trình tự") && failure.text.en.contains("no procedure"));
    }

    #[test]
    fn every_kind_is_told() {
        let kinds = of(&JsonCase::kinds().unwrap());
        assert_eq!(kinds.as_array().unwrap().len(), Kind::KNOWN.len());
        let of_kind = |name: &str| kinds.as_array().unwrap().iter().find(|kind| kind["kind"] == name).unwrap().clone();
        assert_eq!(of_kind("plan_approved")["step"], "plan_approved");
        assert_eq!(
            (of_kind("note")["entry"].as_str(), of_kind("correction")["entry"].as_str()),
            (Some("note"), Some("answers"))
        );
    }
}
