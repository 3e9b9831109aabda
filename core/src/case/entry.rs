//! What an event says, typed, and how it is split into what is kept and what can be erased.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::consent::Heard;
use super::erase::Erasure;
use super::event::{Event, EventId};
use super::kind::{Kind, Shape};
use super::parts::PartName;
use super::serving::Served;
use crate::canonical::{self, CanonicalError};
use crate::law::{MeasureId, RoleId, Words};
use crate::model::{
    Answer, Assessment, Born, Child, Entries, Event as Step, Informant, Locality, Override, OverrideTo, Parent, Plan,
    PlanWords, Report, Sex, Written,
};
use crate::time::{Date, Moment};

/// Answers to questions about facts; also a correction, and the resolution of a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The events that are corrected, or between which is decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<EventId>,
    /// Why, in words; erasable.
    #[serde(skip)]
    pub words: Option<Words>,
}

/// An act of the procedure, as far as codes say it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Further steps of the law that were taken with it; those that are planned may lie ahead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// The measures it applies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureId>,
    /// To whom, for a transfer, referral or hand-over; whose, for an opinion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<RoleId>,
    /// The place from then on, for a transfer or hand-over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Locality>,
    /// Who said what of it, for an opinion, in codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opinion: Option<Heard>,
    /// Who of the family gets which copy, for a service and for the chair's choice before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub served: Option<Served>,
    /// The last day, for a separation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The events it rests on or answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<EventId>,
    /// What the plan says, for a draft or a change of it; its free words are erasable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// Minutes, reasons, content; erasable.
    #[serde(skip)]
    pub words: Option<Words>,
}

/// The receiver has seen these heads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witnessed {
    /// The heads, ascending.
    pub heads: Vec<EventId>,
    /// How many events stood under them.
    pub events: u32,
}

/// What an event says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Entry {
    /// A report (form 01).
    Report(Report),
    /// Who the child is: fields left out keep what was known.
    Child(Child),
    /// An assessment (form 02, 03, 06).
    Assessment(Assessment),
    /// Answers, a correction, a resolution: by the kind.
    Answers(Answered),
    /// An override.
    Override(Override),
    /// Any act of the procedure, by the kind.
    Act(Act),
    /// A note.
    Note(Words),
    /// What was written into forms.
    Form(Entries),
    /// An erasure.
    Erasure(Erasure),
    /// A witness checkpoint.
    Witness(Witnessed),
}

/// Why the body of an event could not be read as its kind says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unreadable {
    /// The kind is of a newer version.
    UnknownKind,
    /// The coded facts were erased, or were not given to this holder.
    Absent,
    /// The coded facts are not of the shape of their kind.
    Shape,
}

/// Words of a report.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct ReportWords {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    incident_place: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outlook: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done_before: Option<Words>,
}

/// Words about a child. Parents stand here whole: their age and job point to them.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct ChildWords {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    father: Option<Parent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mother: Option<Parent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carer: Option<Words>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChildFacts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    born: Option<Born>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sex: Option<Sex>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OverrideFacts {
    to: OverrideTo,
    by: RoleId,
    at: Moment,
}

/// The fields that were written into.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormFacts {
    keys: Vec<String>,
}

/// Words that stand alone.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Plain {
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Words>,
}

/// Words of an act.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct ActWords {
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<PlanWords>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Words>,
}

/// The two parts as canonical JSON.
pub(super) struct Contents {
    pub(super) facts: Option<String>,
    pub(super) identity: Option<String>,
}

impl Entry {
    pub(super) const fn shape(&self) -> Shape {
        match self {
            Self::Report(_) => Shape::Report,
            Self::Child(_) => Shape::Child,
            Self::Assessment(_) => Shape::Assessment,
            Self::Answers(_) => Shape::Answers,
            Self::Override(_) => Shape::Override,
            Self::Act(_) => Shape::Act,
            Self::Note(_) => Shape::Note,
            Self::Form(_) => Shape::Form,
            Self::Erasure(_) => Shape::Erasure,
            Self::Witness(_) => Shape::Witness,
        }
    }

    /// Splits into what is kept and what can be erased.
    pub(super) fn contents(self) -> Result<Contents, CanonicalError> {
        let facts = |value: Result<String, CanonicalError>| value.map(Some);
        let words = |words: Option<Words>| written(&Plain { words });
        Ok(match self {
            Self::Report(mut report) => {
                let informant = core::mem::take(&mut report.informant);
                report.informant.is = informant.is;
                let words = ReportWords {
                    name: informant.name,
                    phone: informant.phone,
                    address: informant.address,
                    notes: informant.notes,
                    incident_place: report.incident_place.take(),
                    condition: report.condition.take(),
                    outlook: report.outlook.take(),
                    done_before: report.done_before.take(),
                };
                Contents { facts: facts(canonical::to_string(&report))?, identity: written(&words)? }
            }
            Self::Child(child) => {
                let Child { name, born, sex, father, mother, family, carer } = child;
                let words = ChildWords { name, father, mother, family, carer };
                Contents { facts: facts(canonical::to_string(&ChildFacts { born, sex }))?, identity: written(&words)? }
            }
            Self::Assessment(made) => Contents { facts: facts(canonical::to_string(&made))?, identity: None },
            Self::Answers(answered) => {
                Contents { facts: facts(canonical::to_string(&answered))?, identity: words(answered.words)? }
            }
            Self::Override(Override { to, by, at, reason }) => Contents {
                facts: facts(canonical::to_string(&OverrideFacts { to, by, at }))?,
                identity: words(Some(reason))?,
            },
            Self::Act(mut act) => {
                let plan = act.plan.as_mut().and_then(PlanWords::take);
                let words = ActWords { plan, words: act.words.take() };
                Contents { facts: facts(canonical::to_string(&act))?, identity: written(&words)? }
            }
            // Names and addresses for the most part: all of it can be erased. Which fields they stand in stays.
            Self::Form(entries) => {
                let keys = FormFacts { keys: entries.keys().map(str::to_owned).collect() };
                Contents { facts: facts(canonical::to_string(&keys))?, identity: Some(canonical::to_string(&entries)?) }
            }
            Self::Note(note) => Contents { facts: None, identity: words(Some(note))? },
            Self::Erasure(erasure) => Contents { facts: facts(canonical::to_string(&erasure))?, identity: None },
            Self::Witness(witnessed) => Contents { facts: facts(canonical::to_string(&witnessed))?, identity: None },
        })
    }

    /// Reads the body of an event as its kind says. Words that were erased are absent; everything else stands.
    ///
    /// # Errors
    /// [`Unreadable`] when the coded facts cannot be read: they count as unknown, never as "no".
    pub fn of(event: &Event) -> Result<Self, Unreadable> {
        let shape = event.header().kind.shape().ok_or(Unreadable::UnknownKind)?;
        Ok(match shape {
            Shape::Report => {
                let mut report: Report = facts(event)?;
                let words: ReportWords = identity(event);
                // What was put among the coded facts by another program is no less personal.
                let is = report.informant.is;
                report.informant =
                    Informant { is, name: words.name, phone: words.phone, address: words.address, notes: words.notes };
                report.incident_place = words.incident_place;
                report.condition = words.condition;
                report.outlook = words.outlook;
                report.done_before = words.done_before;
                Self::Report(report)
            }
            Shape::Child => {
                let ChildFacts { born, sex } = facts(event)?;
                let ChildWords { name, father, mother, family, carer } = identity(event);
                Self::Child(Child { name, born, sex, father, mother, family, carer })
            }
            Shape::Assessment => Self::Assessment(facts(event)?),
            Shape::Answers => Self::Answers(Answered { words: words(event), ..facts(event)? }),
            Shape::Override => {
                let OverrideFacts { to, by, at } = facts(event)?;
                let reason = words(event).unwrap_or_else(|| Words::new("(đã xóa / erased)"));
                Self::Override(Override { to, by, at, reason })
            }
            Shape::Act => {
                let mut act: Act = facts(event)?;
                let ActWords { plan, words } = identity(event);
                if let Some((plan, words)) = act.plan.as_mut().zip(plan) {
                    words.give(plan);
                }
                act.words = words;
                Self::Act(act)
            }
            Shape::Note => Self::Note(words(event).ok_or(Unreadable::Absent)?),
            Shape::Form => {
                let FormFacts { keys } = facts(event)?;
                // What was erased is not known any more; what stood there before it does not come back.
                let erased = || keys.into_iter().map(|key| (key, Written::Words(Words::default()))).collect();
                Self::Form(match event.part(PartName::Identity) {
                    Some(part) => canonical::from_str(part.reveal()).map_err(|_| Unreadable::Shape)?,
                    None => erased(),
                })
            }
            Shape::Erasure => Self::Erasure(facts(event)?),
            Shape::Witness => Self::Witness(facts(event)?),
        })
    }
}

fn written<T: Serialize>(words: &T) -> Result<Option<String>, CanonicalError> {
    let text = canonical::to_string(words)?;
    Ok((text != "{}").then_some(text))
}

fn facts<T: DeserializeOwned>(event: &Event) -> Result<T, Unreadable> {
    let part = event.part(PartName::Facts).ok_or(Unreadable::Absent)?;
    canonical::from_str(part.reveal()).map_err(|_| Unreadable::Shape)
}

fn identity<T: DeserializeOwned + Default>(event: &Event) -> T {
    event.part(PartName::Identity).and_then(|part| canonical::from_str(part.reveal()).ok()).unwrap_or_default()
}

fn words(event: &Event) -> Option<Words> {
    identity::<Plain>(event).words
}

/// Something to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The kind.
    pub kind: Kind,
    /// Who records it.
    pub actor: super::Actor,
    /// When it happened.
    pub happened: Moment,
    /// When it is written: the device's clock, passed in by the host.
    pub written: Moment,
    /// What it says; must be of the kind's shape.
    pub entry: Entry,
}
