//! What an event says, as far as it is shown.

use serde::{Deserialize, Serialize};

use crate::case::{Act, Answered, Entry, Erasure, Kind, ServedDecision, Witnessed};
use crate::law::Words;
use crate::model::{Assessment, Child, Entries, Informant, Override, Report};

/// What an event is about, for who may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Matter {
    /// Who the child is.
    Child,
    /// A report.
    Report,
    /// Who the informant is.
    Informant,
    /// Assessments, answers, overrides.
    Findings,
    /// Plan and services.
    Plan,
    /// Minutes of the meeting, and what services report.
    Minutes,
    /// Separation from parents or carers: what form 07 says.
    Separation,
    /// Emergency measures, alternative care: where the child is.
    Shelter,
    /// Opinions of child and carers, refusals.
    Opinion,
    /// A note, and what was written into forms.
    Note,
    /// How the case was handled.
    Handling,
}

impl Matter {
    /// What an event is about: what was served of a separation or a placement is no matter of the plan.
    pub(super) fn told(kind: &Kind, entry: Option<&Entry>) -> Self {
        let served = if let Some(Entry::Act(act)) = entry { act.served.as_ref() } else { None };
        match served.map(|served| served.of) {
            Some(ServedDecision::Separation) if *kind == Kind::PlanServed => Self::Separation,
            Some(ServedDecision::Care) if *kind == Kind::PlanServed => Self::Shelter,
            _ => Self::of(kind),
        }
    }

    /// What a kind is about. A step of no kind of its own, and a kind of a newer version, may tell where the child is, and
    /// what is not known is not shown to a family.
    pub(super) fn of(kind: &Kind) -> Self {
        match kind {
            Kind::Report => Self::Report,
            Kind::Child => Self::Child,
            Kind::Assessment | Kind::Answers | Kind::Correction | Kind::ConflictResolved | Kind::Override => {
                Self::Findings
            }
            Kind::PlanDrafted
            | Kind::PlanSubmitted
            | Kind::PlanReturned
            | Kind::PlanApproved
            | Kind::PlanChanged
            | Kind::PlanServed
            | Kind::PlanEnded
            | Kind::NoPlanDecided
            | Kind::ServiceStarted => Self::Plan,
            Kind::MeetingHeld | Kind::ServiceReported => Self::Minutes,
            Kind::SeparationDecided | Kind::SeparationExtended | Kind::SeparationLifted => Self::Separation,
            Kind::EmergencyMeasures | Kind::AlternativeCare | Kind::AlternativeCareFollowed => Self::Shelter,
            Kind::OpinionHeard | Kind::CarerRefused => Self::Opinion,
            Kind::Note | Kind::FormWritten => Self::Note,
            _ => Self::Handling,
        }
    }
}

/// How much is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    Nothing,
    /// That it happened, when, by which office.
    Header,
    /// Coded facts and moments; no word, no place, no age.
    Codes,
    Full,
}

/// What an event says, as far as it is shown. `Debug` prints no words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "content", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each holds what its type says, and the words beside it")]
pub enum Content {
    /// A report.
    Report { report: Report },
    /// Who the child is.
    Child { child: Child },
    /// An assessment.
    Assessment { assessment: Assessment },
    /// Answers.
    Answers {
        answers: Answered,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    /// An override.
    Override {
        #[serde(rename = "override")]
        asked: Override,
    },
    /// An act.
    Act {
        act: Act,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    /// A note.
    Note { words: Words },
    /// What was written into forms.
    Form { entries: Entries },
    /// An erasure.
    Erasure { erasure: Erasure },
    /// A checkpoint.
    Witness { witnessed: Witnessed },
}

impl Content {
    /// As much as this depth shows. `informant`: whether the informant is shown with a report.
    pub(super) fn of(entry: Entry, depth: Depth, informant: bool) -> Option<Self> {
        if depth < Depth::Codes {
            return None;
        }
        let full = depth == Depth::Full;
        Some(match entry {
            Entry::Report(report) => Self::Report { report: shown_report(report, full, informant) },
            Entry::Child(child) if full => Self::Child { child },
            Entry::Child(child) => Self::Child { child: Child { sex: child.sex, ..Child::default() } },
            Entry::Assessment(assessment) => Self::Assessment { assessment },
            Entry::Answers(mut answers) => {
                let words = answers.words.take().filter(|_| full);
                Self::Answers { answers, words }
            }
            Entry::Override(mut asked) => {
                if !full {
                    asked.reason = Words::new("(không cung cấp / withheld)");
                }
                Self::Override { asked }
            }
            Entry::Act(mut act) => {
                let words = act.words.take().filter(|_| full);
                if !full {
                    act.place = None;
                }
                Self::Act { act, words }
            }
            Entry::Note(words) => return full.then_some(Self::Note { words }),
            Entry::Form(entries) => {
                // What was written of an informant stays with the place that received it, as in a report.
                let seen = |key: &str| informant || !Entry::says_who_reported(key);
                let entries = entries.iter().filter(|(key, _)| seen(key)).map(|(key, written)| (key, written.clone()));
                return full.then(|| Self::Form { entries: entries.collect() });
            }
            Entry::Erasure(erasure) => Self::Erasure { erasure },
            Entry::Witness(witnessed) => Self::Witness { witnessed },
        })
    }
}

fn shown_report(report: Report, full: bool, informant: bool) -> Report {
    let is = report.informant.is;
    // Household or suspect: what the source is worth, not who it is.
    let source = if informant { report.informant.clone() } else { Informant { is, ..Informant::default() } };
    if full {
        return Report { informant: source, ..report };
    }
    Report {
        informant: source,
        incident_place: None,
        incident_date: None,
        condition: None,
        outlook: None,
        done_before: None,
        ..report
    }
}
