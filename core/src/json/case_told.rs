//! What a case says, as documents.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::failure::Failure;
use super::read;
use crate::canonical::CanonicalError;
use crate::case::{
    Act, Actor, Answered, Case, Checkpoint, ChildField, Clearance, Compared, Damage, Disagreement, Doubt, Draft,
    Elsewhere, Entry, Erasure, ErasureRequest, Event, EventId, Floor, Folded, ImportFault, Impossible, Kind, NotRead,
    Over, PartName, Received, Shape, SignatureState, Sources, TakenIn, Target, TwoHistories, Unread, Unreadable,
    Verified, Witnessing,
};
use crate::law::{Citation, DutyId, FactId, RoleId, StepId, Text, Words};
use crate::model::{AssessmentForm, Entries, Situation};
use crate::rules::End;
use crate::time::Moment;

/// Something to be recorded.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DraftRead {
    kind: String,
    actor: Actor,
    happened: Moment,
    written: Moment,
    #[serde(default)]
    entry: Option<Box<RawValue>>,
    #[serde(default)]
    words: Option<Words>,
}

impl DraftRead {
    /// The draft, whose entry is of the shape that its kind has.
    pub(super) fn typed(self) -> Result<Draft, Failure> {
        let Self { kind, actor, happened, written, entry, words } = self;
        let kind = Kind::from(kind.as_str());
        let Some(shape) = kind.shape() else { return Err(Failure::no_kind(kind.as_str())) };
        let text = entry.as_deref().map_or("{}", RawValue::get);
        let beside = matches!(shape, Shape::Answers | Shape::Act | Shape::Note);
        if !beside && words.is_some() {
            return Err(Failure::words_beside(&kind));
        }
        let entry = match shape {
            Shape::Report => Entry::Report(read(text)?),
            Shape::Child => Entry::Child(read(text)?),
            Shape::Assessment => Entry::Assessment(read(text)?),
            Shape::Answers => Entry::Answers(Answered { words, ..read(text)? }),
            Shape::Override => Entry::Override(read(text)?),
            Shape::Act => Entry::Act(Act { words, ..read(text)? }),
            Shape::Note => {
                let Nothing {} = read(text)?;
                Entry::Note(words.ok_or_else(|| Failure::no_words(&kind))?)
            }
            Shape::Form => Entry::Form(read(text)?),
            Shape::Erasure => Entry::Erasure(read(text)?),
            Shape::Witness => Entry::Witness(read(text)?),
        };
        Ok(Draft { kind, actor, happened, written, entry })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// What is asked to be erased.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ErasureRead {
    targets: Vec<Target>,
    ground: Citation,
    reason: Words,
    actor: Actor,
    at: Moment,
}

impl From<ErasureRead> for ErasureRequest {
    fn from(asked: ErasureRead) -> Self {
        let ErasureRead { targets, ground, reason, actor, at } = asked;
        Self { targets, ground, reason, actor, at }
    }
}

/// A kind of events.
#[derive(Serialize)]
pub(super) struct KindTold {
    kind: &'static str,
    name: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<StepId>,
    entry: &'static str,
}

impl KindTold {
    pub(super) fn of(kind: &'static Kind) -> Self {
        let entry = match kind.shape() {
            Some(Shape::Report) => "report",
            Some(Shape::Child) => "child",
            Some(Shape::Assessment) => "assessment",
            Some(Shape::Answers) => "answers",
            Some(Shape::Override) => "override",
            Some(Shape::Act) => "act",
            Some(Shape::Note) | None => "note",
            Some(Shape::Form) => "form",
            Some(Shape::Erasure) => "erasure",
            Some(Shape::Witness) => "witness",
        };
        Self { kind: kind.as_str(), name: kind.text(), step: kind.step(), entry }
    }
}

/// An event with what is held of it.
#[derive(Serialize)]
pub(super) struct EventTold<'a> {
    id: EventId,
    kind: &'a str,
    name: Text,
    parents: &'a [EventId],
    actor: &'a Actor,
    happened: Moment,
    written: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unreadable: Option<Unreadable>,
    parts: Vec<PartTold>,
    signed: bool,
}

/// A part of an event, and whether it is held here.
#[derive(Serialize)]
struct PartTold {
    part: PartName,
    held: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    erased_by: Option<EventId>,
}

impl<'a> EventTold<'a> {
    pub(super) fn of(case: &Case, event: &'a Event) -> Result<Self, Failure> {
        let header = event.header();
        let parts = PartName::ALL.into_iter().filter(|name| header.commitment(*name).is_some());
        let parts = parts.map(|part| PartTold {
            part,
            held: event.part(part).is_some(),
            erased_by: case.erased_by(event.id(), part),
        });
        let (entry, words, unreadable) = match Entry::of(event) {
            Ok(entry) => {
                let (entry, words) = said(entry)?;
                (entry, words, None)
            }
            Err(why) => (None, None, Some(why)),
        };
        Ok(Self {
            id: event.id(),
            kind: header.kind.as_str(),
            name: header.kind.text(),
            parents: &header.parents,
            actor: &header.actor,
            happened: header.happened,
            written: header.written,
            entry,
            words,
            unreadable,
            parts: parts.collect(),
            signed: event.signature().is_some(),
        })
    }
}

/// An entry as a document, and the words that stand beside it.
fn said(entry: Entry) -> Result<(Option<serde_json::Value>, Option<Words>), Failure> {
    let (entry, words) = match entry {
        Entry::Report(report) => (serde_json::to_value(report), None),
        Entry::Child(child) => (serde_json::to_value(child), None),
        Entry::Assessment(made) => (serde_json::to_value(made), None),
        Entry::Answers(mut answered) => {
            let words = answered.words.take();
            (serde_json::to_value(answered), words)
        }
        Entry::Override(asked) => (serde_json::to_value(asked), None),
        Entry::Act(mut act) => {
            let words = act.words.take();
            (serde_json::to_value(act), words)
        }
        Entry::Note(words) => return Ok((None, Some(words))),
        Entry::Form(entries) => (serde_json::to_value(entries), None),
        Entry::Erasure(erasure) => (serde_json::to_value(erasure), None),
        Entry::Witness(witnessed) => (serde_json::to_value(witnessed), None),
    };
    Ok((Some(entry.map_err(CanonicalError::from)?), words))
}

/// A fault of an import.
#[derive(Serialize)]
pub(super) struct FaultTold {
    place: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<EventId>,
    damage: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<PartName>,
    text: Text,
}

impl From<&ImportFault> for FaultTold {
    fn from(fault: &ImportFault) -> Self {
        let (damage, part) = match fault.damage {
            Damage::Unreadable => ("unreadable", None),
            Damage::Header(_) => ("header", None),
            Damage::NotItsId => ("not_its_id", None),
            Damage::Part(part) => ("part", Some(part)),
            Damage::PartTooLong(part) => ("part_too_long", Some(part)),
            Damage::NoParents => ("no_parents", None),
            Damage::Count => ("count", None),
            Damage::FileDigest => ("file_digest", None),
        };
        Self { place: fault.place, event: fault.event, damage, part, text: fault.text() }
    }
}

/// What an import found beside the case.
#[derive(Serialize)]
pub(super) struct ImportTold<'a> {
    pub(super) apart: Vec<EventTold<'a>>,
    pub(super) faults: Vec<FaultTold>,
}

/// What was taken in.
#[derive(Serialize)]
pub(super) struct TakenTold<'a> {
    added: &'a [EventId],
    completed: &'a [EventId],
    erased: Vec<Target>,
    waiting: Vec<EventTold<'a>>,
    faults: Vec<FaultTold>,
}

impl<'a> TakenTold<'a> {
    pub(super) fn of(case: &Case, taken: &'a TakenIn) -> Result<Self, Failure> {
        let TakenIn { added, completed, erased, waiting } = taken;
        let erased = erased.iter().map(|(event, part)| Target { event: *event, part: *part }).collect();
        let waiting = waiting.iter().map(|event| EventTold::of(case, event)).collect::<Result<_, _>>()?;
        Ok(Self { added, completed, erased, waiting, faults: Vec::new() })
    }

    pub(super) fn received(case: &Case, Received { taken, faults }: &'a Received) -> Result<Self, Failure> {
        Ok(Self { faults: faults.iter().map(FaultTold::from).collect(), ..Self::of(case, taken)? })
    }
}

/// What came of taking a case up.
#[derive(Serialize)]
pub(super) struct TakenUpTold<'a> {
    pub(super) taken: TakenTold<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) checkpoint: Option<Checkpoint>,
}

/// An erasure without the right signature.
#[derive(Serialize)]
pub(super) struct UnsignedErasureTold<'a> {
    event: EventId,
    signature: &'static str,
    targets: &'a [Target],
}

impl<'a> UnsignedErasureTold<'a> {
    pub(super) fn of(event: &Event, erasure: &'a Erasure) -> Self {
        let signature = match event.signature_state() {
            SignatureState::Missing => "missing",
            SignatureState::Wrong => "wrong",
            SignatureState::Valid => "valid",
            SignatureState::Unchecked => "unchecked",
        };
        Self { event: event.id(), signature, targets: &erasure.targets }
    }
}

/// What verifying found.
#[derive(Serialize)]
pub(super) struct VerifiedTold {
    valid: usize,
    missing: Vec<EventId>,
    wrong: Vec<EventId>,
    unchecked: usize,
}

impl From<Verified> for VerifiedTold {
    fn from(Verified { valid, missing, wrong, unchecked }: Verified) -> Self {
        Self { valid, missing, wrong, unchecked }
    }
}

/// What comparing with a checkpoint found.
#[derive(Serialize)]
pub(super) struct ComparedTold {
    kept: bool,
    missing: Vec<EventId>,
}

impl From<Compared> for ComparedTold {
    fn from(compared: Compared) -> Self {
        match compared {
            Compared::Kept => Self { kept: true, missing: Vec::new() },
            Compared::NotTheSame { missing } => Self { kept: false, missing },
        }
    }
}

/// How far others have seen a case.
#[derive(Serialize)]
pub(super) struct WitnessingTold {
    text: Text,
    events: usize,
    witnessed: usize,
    open: Vec<EventId>,
    refused: Vec<EventId>,
}

impl From<Witnessing> for WitnessingTold {
    fn from(witnessing: Witnessing) -> Self {
        let text = witnessing.text();
        let Witnessing { events, witnessed, open, refused } = witnessing;
        Self { text, events, witnessed, open, refused }
    }
}

/// A device that wrote two histories.
#[derive(Serialize)]
pub(super) struct TwoHistoriesTold {
    device: String,
    begin: Vec<EventId>,
}

impl From<TwoHistories> for TwoHistoriesTold {
    fn from(TwoHistories { device, begin }: TwoHistories) -> Self {
        Self { device: device.to_string(), begin }
    }
}

/// How a case and an actor stand towards an erasure.
#[derive(Serialize)]
pub(super) struct ClearanceTold {
    open_duties: Vec<DutyId>,
    actor_in_breach_of: Vec<DutyId>,
    breaches: Vec<DutyId>,
    acting: End,
}

impl From<Clearance> for ClearanceTold {
    fn from(Clearance { open_duties, actor_in_breach_of, breaches, acting }: Clearance) -> Self {
        Self { open_duties, actor_in_breach_of, breaches, acting }
    }
}

/// The state that follows from a log.
#[derive(Serialize)]
pub(super) struct FoldedTold {
    situation: Situation,
    sources: SourcesTold,
    #[serde(skip_serializing_if = "Entries::is_empty")]
    entries: Entries,
    #[serde(skip_serializing_if = "Option::is_none")]
    floor: Option<Floor>,
    disagreements: Vec<DisagreementTold>,
    contested: Vec<ContestedTold>,
    doubts: Vec<DoubtTold>,
    unread: Vec<UnreadTold>,
    repeated: Vec<RepeatedTold>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_suspects: Vec<EventId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    informants_elsewhere: Vec<Elsewhere>,
}

#[derive(Serialize)]
struct SourcesTold {
    reports: Vec<EventId>,
    assessments: Vec<EventId>,
    answers: Vec<EventId>,
    events: Vec<EventId>,
    overrides: Vec<EventId>,
}

#[derive(Serialize)]
struct DisagreementTold {
    over: OverTold,
    kept: EventId,
    set_aside: EventId,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_by: Option<EventId>,
}

#[derive(Serialize)]
#[serde(tag = "about", rename_all = "snake_case")]
enum OverTold {
    Fact { fact: FactId },
    Rating { form: AssessmentForm, row: String },
    Child { field: &'static str },
    Override,
    Entry { key: String },
    Act { kind: String },
}

#[derive(Serialize)]
struct ContestedTold {
    event: EventId,
    by: EventId,
}

#[derive(Serialize)]
struct DoubtTold {
    event: EventId,
    why: &'static str,
    text: Text,
}

#[derive(Serialize)]
struct UnreadTold {
    event: EventId,
    #[serde(flatten)]
    what: NotReadTold,
}

#[derive(Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
enum NotReadTold {
    Absent,
    Kind,
    Shape,
    Fact { name: FactId },
    Step { name: StepId },
    Role { name: RoleId },
    Row { name: String },
}

#[derive(Serialize)]
struct RepeatedTold {
    first: EventId,
    again: EventId,
}

impl From<Folded> for FoldedTold {
    fn from(folded: Folded) -> Self {
        let Folded {
            situation,
            sources,
            entries,
            floor,
            disagreements,
            contested,
            doubts,
            unread,
            repeated,
            by_suspects,
            informants_elsewhere,
            // They stand in the state.
            conflicts: _,
        } = folded;
        let Sources { reports, assessments, answers, events, overrides } = sources;
        Self {
            situation,
            sources: SourcesTold { reports, assessments, answers, events, overrides },
            entries,
            floor,
            disagreements: disagreements.into_iter().map(DisagreementTold::from).collect(),
            contested: contested.into_iter().map(|c| ContestedTold { event: c.event, by: c.by }).collect(),
            doubts: doubts.into_iter().map(DoubtTold::from).collect(),
            unread: unread.into_iter().map(UnreadTold::from).collect(),
            repeated: repeated.into_iter().map(|r| RepeatedTold { first: r.first, again: r.again }).collect(),
            by_suspects,
            informants_elsewhere,
        }
    }
}

impl From<Disagreement> for DisagreementTold {
    fn from(Disagreement { over, kept, set_aside, settled_by }: Disagreement) -> Self {
        let over = match over {
            Over::Fact(fact) => OverTold::Fact { fact },
            Over::Rating(form, row) => OverTold::Rating { form, row },
            Over::Child(field) => OverTold::Child { field: field_name(field) },
            Over::Override => OverTold::Override,
            Over::Entry(key) => OverTold::Entry { key },
            Over::Act(kind) => OverTold::Act { kind: kind.as_str().to_owned() },
        };
        Self { over, kept, set_aside, settled_by }
    }
}

const fn field_name(field: ChildField) -> &'static str {
    match field {
        ChildField::Name => "name",
        ChildField::Born => "born",
        ChildField::Sex => "sex",
        ChildField::Father => "father",
        ChildField::Mother => "mother",
        ChildField::Family => "family",
        ChildField::Carer => "carer",
    }
}

impl From<Doubt> for DoubtTold {
    fn from(Doubt { event, why }: Doubt) -> Self {
        let name = match why {
            Impossible::WrittenBeforeItHappened => "written_before_it_happened",
            Impossible::WrittenBeforeItsPast => "written_before_its_past",
            Impossible::WrittenInTheFuture => "written_in_the_future",
        };
        Self { event, why: name, text: why.text() }
    }
}

impl From<Unread> for UnreadTold {
    fn from(Unread { event, what }: Unread) -> Self {
        let what = match what {
            NotRead::Absent => NotReadTold::Absent,
            NotRead::Kind => NotReadTold::Kind,
            NotRead::Shape => NotReadTold::Shape,
            NotRead::Fact(name) => NotReadTold::Fact { name },
            NotRead::Step(name) => NotReadTold::Step { name },
            NotRead::Role(name) => NotReadTold::Role { name },
            NotRead::Row(name) => NotReadTold::Row { name },
        };
        Self { event, what }
    }
}
