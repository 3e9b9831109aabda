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

/// Who reported: in a part of its own, which stays with the receiving place.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct InformantWords {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<Words>,
}

/// Words of a report.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct ReportWords {
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

/// The parts as canonical JSON.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) facts: Option<String>,
    pub(super) identity: Option<String>,
    pub(super) informant: Option<String>,
}

/// The part in which stands what was written under this key: `report.informant.phone` and `01.informant_phone` say who
/// reported.
fn part_of(key: &str) -> PartName {
    let informants = key.split('.').nth(1).is_some_and(|field| field.starts_with("informant"));
    if informants { PartName::Informant } else { PartName::Identity }
}

impl Entry {
    /// Whether what is written under this key of a form says who reported.
    pub(crate) fn says_who_reported(key: &str) -> bool {
        part_of(key) == PartName::Informant
    }

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
                let Informant { is, name, phone, address, notes } = core::mem::take(&mut report.informant);
                report.informant.is = is;
                let informant = InformantWords { name, phone, address, notes };
                let words = ReportWords {
                    incident_place: report.incident_place.take(),
                    condition: report.condition.take(),
                    outlook: report.outlook.take(),
                    done_before: report.done_before.take(),
                };
                Contents {
                    facts: facts(canonical::to_string(&report))?,
                    identity: written(&words)?,
                    informant: written(&informant)?,
                }
            }
            Self::Child(child) => {
                let Child { name, born, sex, father, mother, family, carer } = child;
                let words = ChildWords { name, father, mother, family, carer };
                Contents {
                    facts: facts(canonical::to_string(&ChildFacts { born, sex }))?,
                    identity: written(&words)?,
                    ..Contents::default()
                }
            }
            Self::Assessment(made) => Contents { facts: facts(canonical::to_string(&made))?, ..Contents::default() },
            Self::Answers(answered) => Contents {
                facts: facts(canonical::to_string(&answered))?,
                identity: words(answered.words)?,
                ..Contents::default()
            },
            Self::Override(Override { to, by, at, reason }) => Contents {
                facts: facts(canonical::to_string(&OverrideFacts { to, by, at }))?,
                identity: words(Some(reason))?,
                ..Contents::default()
            },
            Self::Act(mut act) => {
                let plan = act.plan.as_mut().and_then(PlanWords::take);
                let words = ActWords { plan, words: act.words.take() };
                Contents {
                    facts: facts(canonical::to_string(&act))?,
                    identity: written(&words)?,
                    ..Contents::default()
                }
            }
            // Names and addresses for the most part: all of it can be erased. Which fields they stand in stays.
            Self::Form(entries) => {
                let keys = FormFacts { keys: entries.keys().map(str::to_owned).collect() };
                let of = |part| -> Entries {
                    let own = entries.iter().filter(|(key, _)| part_of(key) == part);
                    own.map(|(key, written)| (key, written.clone())).collect()
                };
                let (others, informant) = (of(PartName::Identity), of(PartName::Informant));
                let text = |entries: &Entries| canonical::to_string(entries).map(Some);
                Contents {
                    facts: facts(canonical::to_string(&keys))?,
                    identity: if others.is_empty() && !informant.is_empty() { None } else { text(&others)? },
                    informant: if informant.is_empty() { None } else { text(&informant)? },
                }
            }
            Self::Note(note) => Contents { identity: words(Some(note))?, ..Contents::default() },
            Self::Erasure(erasure) => Contents { facts: facts(canonical::to_string(&erasure))?, ..Contents::default() },
            Self::Witness(witnessed) => {
                Contents { facts: facts(canonical::to_string(&witnessed))?, ..Contents::default() }
            }
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
                let words: ReportWords = part(event, PartName::Identity);
                // What another program put among the coded facts is no less personal, and has no place there.
                let InformantWords { name, phone, address, notes } = part(event, PartName::Informant);
                report.informant = Informant { is: report.informant.is, name, phone, address, notes };
                report.incident_place = words.incident_place;
                report.condition = words.condition;
                report.outlook = words.outlook;
                report.done_before = words.done_before;
                Self::Report(report)
            }
            Shape::Child => {
                let ChildFacts { born, sex } = facts(event)?;
                let ChildWords { name, father, mother, family, carer } = part(event, PartName::Identity);
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
                let ActWords { plan, words } = part(event, PartName::Identity);
                if let Some((plan, words)) = act.plan.as_mut().zip(plan) {
                    words.give(plan);
                }
                act.words = words;
                Self::Act(act)
            }
            Shape::Note => Self::Note(words(event).ok_or(Unreadable::Absent)?),
            Shape::Form => {
                let FormFacts { keys } = facts(event)?;
                let mut entries = Entries::new();
                for name in [PartName::Identity, PartName::Informant] {
                    match event.part(name) {
                        Some(part) => {
                            let held: Entries = canonical::from_str(part.reveal()).map_err(|_| Unreadable::Shape)?;
                            // Nothing that says who reported is read from a part that goes to everybody.
                            let own = held.iter().filter(|(key, _)| part_of(key) == name);
                            own.for_each(|(key, written)| entries.set(key, written.clone()));
                        }
                        // What is not here is not known; what stood there before it does not come back.
                        None => keys
                            .iter()
                            .filter(|key| part_of(key) == name)
                            .for_each(|key| entries.set(key.as_str(), Written::Words(Words::default()))),
                    }
                }
                Self::Form(entries)
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

/// The words of a part, as far as they are here.
fn part<T: DeserializeOwned + Default>(event: &Event, name: PartName) -> T {
    event.part(name).and_then(|part| canonical::from_str(part.reveal()).ok()).unwrap_or_default()
}

fn words(event: &Event) -> Option<Words> {
    part::<Plain>(event, PartName::Identity).words
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
