//! To which paper belongs what was written into forms.
//!
//! | what is written | belongs to |
//! |---|---|
//! | the child, parents, commune, officer, chair, case number | the case: it stands on every paper |
//! | into a report or an assessment | that one, from when it was recorded until the next (see the module of files) |
//! | into a decision, or a paper that goes with an act | that act: what was written after the act of its kind before it, up to it |
//!
//! A decision is written first and recorded when it is signed. So what is written after an act belongs to the next of its
//! kind, and never shows on the one before. Asked without an act, a paper is that of the latest act of its kind, until
//! something is written into the next. A paper that tells of a decision of another kind (an extension of the separation it
//! extends, a report of the placement) takes what was written for the latest one of those, and since.
//!
//! This is ours: no text says what of one decision may stand on the next.

use alloc::collections::BTreeMap;

use crate::Law;
use crate::case::{Act, Kind, ServedDecision};
use crate::law::Form;
use crate::model::{Entries, Written};

/// A kind of paper of which a case may have several, each with an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    /// Forms 04 and 05.
    Plan,
    PlanChange,
    PlanEnd,
    /// Form 07.
    Separation,
    Extension,
    Cancellation,
    /// Form 12.
    Placement,
    /// The record of form 12 by which the child is given.
    Giving,
    /// Form 13.
    CareReport,
    /// Form 16.
    CareEnd,
    Service,
    Meeting,
    Referral,
    Handover,
    Court,
}

impl Of {
    pub(super) fn form(number: &str) -> Option<Self> {
        Some(match number {
            "04" | "05" => Self::Plan,
            "plan-change" => Self::PlanChange,
            "plan-end" => Self::PlanEnd,
            "07" => Self::Separation,
            "separation-extension" => Self::Extension,
            "separation-cancellation" => Self::Cancellation,
            "12" => Self::Placement,
            "12b" => Self::Giving,
            "13" => Self::CareReport,
            "16" => Self::CareEnd,
            "service" => Self::Service,
            "minutes" => Self::Meeting,
            "referral" => Self::Referral,
            "handover" => Self::Handover,
            "court-request" => Self::Court,
            _ => return None,
        })
    }

    /// Whose is what stands under this key; `asked`: that of the paper asked for, whose are the words that any paper has.
    fn key(key: &str, asked: Option<Self>) -> Option<Self> {
        let (first, rest) = key.split_once('.').unwrap_or((key, ""));
        let begins = |start: &[&str]| start.iter().any(|start| rest.starts_with(start));
        Some(match first {
            "paper" | "decision" => return asked,
            "plan" if rest == "changes" => Self::PlanChange,
            "plan" if rest == "ends_on" => Self::PlanEnd,
            "plan" => Self::Plan,
            // These three are asked by form 05.
            "service" if matches!(rest, "carers" | "harm_doer_copy" | "reasons") => Self::Plan,
            "service" => Self::Service,
            "separation" if begins(&["extension_", "required_", "total_days"]) => Self::Extension,
            "separation" if rest == "lifted_on" => Self::Cancellation,
            "separation" if rest == "summary" => Self::Court,
            "separation" => Self::Separation,
            "placement" if begins(&["end_ground", "ends_on", "moved_on", "reunited_with"]) => Self::CareEnd,
            "placement" if rest == "report_occasion" => Self::CareReport,
            "placement" | "carer" => Self::Placement,
            "new_carer" => Self::CareEnd,
            "handover" if begins(&["belongings", "documents"]) => Self::Giving,
            "meeting" => Self::Meeting,
            "court" => Self::Court,
            _ if matches!(key, "case.open_duties" | "case.state") => Self::Handover,
            _ if key == "assessment.summary" => Self::Meeting,
            _ => return Self::form(first),
        })
    }

    /// Whether an act is the one with which such a paper goes. An act of its kind that cannot be read (`None`) is one.
    pub(super) fn is_made_by(self, kind: &Kind, act: Option<&Act>) -> bool {
        let own = kind.step();
        let takes = |step: &str| {
            own.as_ref().is_some_and(|own| own.as_str() == step)
                || act.is_some_and(|act| act.steps.iter().any(|taken| taken.step.as_str() == step))
        };
        match self {
            Self::Plan => takes("plan_approved"),
            Self::PlanChange => *kind == Kind::PlanChanged,
            Self::PlanEnd => takes("plan_ended"),
            Self::Separation => takes("separation_decided"),
            Self::Extension => takes("separation_extended"),
            Self::Cancellation => takes("separation_lifted"),
            // Alternative care is also told of without a decision: a child handed over at once, a placement that ends.
            Self::Placement => {
                let says_nothing = act.is_none_or(|act| act.steps.is_empty());
                takes("placement_decided") || (*kind == Kind::AlternativeCare && says_nothing)
            }
            Self::Giving => takes("child_handed_over") || takes("facility_admitted"),
            Self::CareReport => takes("placement_reported") || *kind == Kind::AlternativeCareFollowed,
            Self::CareEnd => takes("placement_ended"),
            Self::Service => takes("plan_served"),
            Self::Meeting => takes("meeting_held"),
            Self::Referral => *kind == Kind::Referred,
            Self::Handover => *kind == Kind::HandedOver,
            Self::Court => takes("court_requested"),
        }
    }

    /// The decision for which the chair chooses who of the family gets which copy of this paper.
    pub(super) const fn decision(self) -> Option<ServedDecision> {
        match self {
            Self::Plan | Self::PlanChange | Self::PlanEnd | Self::Service => Some(ServedDecision::Plan),
            Self::Separation | Self::Extension | Self::Cancellation => Some(ServedDecision::Separation),
            Self::Placement | Self::CareEnd => Some(ServedDecision::Care),
            _ => None,
        }
    }

    /// The decisions of a kind by which a choice for the one before it is over.
    pub(super) const fn all(decision: ServedDecision) -> &'static [Self] {
        match decision {
            ServedDecision::Plan => &[Self::Plan],
            ServedDecision::Separation => &[Self::Separation, Self::Extension, Self::Cancellation],
            ServedDecision::Care => &[Self::Placement, Self::CareEnd],
        }
    }
}

/// What was written for the papers of one kind.
#[derive(Default)]
struct Kept {
    /// Since the last act.
    since: Entries,
    /// For the last act.
    last: Entries,
    is_made: bool,
    /// Whether the next one has begun.
    is_begun: bool,
}

/// What was written into forms, by the papers that it belongs to, up to the act that the paper is about.
pub(super) struct Sorted<'a> {
    own: Option<Of>,
    /// The forms of the paper's own kind.
    forms: Vec<&'a Form>,
    /// Whether the paper is about the last act of its kind, and about no other.
    is_about: bool,
    kinds: BTreeMap<Of, Kept>,
}

impl<'a> Sorted<'a> {
    /// For a paper on this form.
    pub(super) fn of(law: &'a Law, form: &str) -> Self {
        let own = Of::form(form);
        let forms = law.entries(|pack| &pack.form).filter(|one| own.is_some() && Of::form(&one.number) == own);
        Self { own, forms: forms.collect(), is_about: false, kinds: BTreeMap::new() }
    }

    pub(super) fn write(&mut self, entries: &Entries) {
        for (key, written) in entries.iter() {
            let Some(of) = Of::key(key, self.own) else { continue };
            let is_asked = self.own == Some(of) && self.asks(key);
            let kept = self.kinds.entry(of).or_default();
            kept.is_begun |= is_asked;
            kept.since.set(key, written.clone());
        }
    }

    /// Takes note of an act; `is_about`: the paper is about it.
    pub(super) fn act(&mut self, kind: &Kind, act: Option<&Act>, is_about: bool) {
        let made: Vec<Of> = ALL.into_iter().filter(|of| of.is_made_by(kind, act)).collect();
        for of in &made {
            let since = core::mem::take(&mut self.kinds.entry(*of).or_default().since);
            self.kinds.insert(*of, Kept { last: since, is_made: true, ..Kept::default() });
        }
        if *kind == Kind::PlanDrafted {
            self.kinds.entry(Of::Plan).or_default().is_begun = true;
        }
        self.is_about |= is_about && self.own.is_some_and(|own| made.contains(&own));
    }

    /// Whether a form of the paper's kind asks for a key, so that writing it begins the next paper. A carer's own data are
    /// also written for other reasons.
    fn asks(&self, key: &str) -> bool {
        let (first, rest) = key.split_once('.').unwrap_or((key, ""));
        let own = |form: &Form, id: &str| form.number == first && id == rest;
        let asks = |form: &&Form| {
            let mut fields = super::sections(form).flat_map(|section| &section.field);
            fields.any(|field| own(form, &field.id) || field.source.as_deref() == Some(key))
        };
        first != "carer" && self.forms.iter().any(asks)
    }

    /// Whether an act of the paper's kind was done, and the paper is of the next one, which is not done yet.
    pub(super) fn is_next(&self) -> bool {
        let own = self.own.and_then(|own| self.kinds.get(&own));
        !self.is_about && own.is_some_and(|kept| kept.is_made && kept.is_begun)
    }

    /// Whether what stands under a key belongs to one paper, and not to the case.
    pub(super) fn has(&self, key: &str) -> bool {
        Of::key(key, self.own).is_some()
    }

    /// What was written for this paper under a key that belongs to one.
    pub(super) fn get(&self, key: &str) -> Option<&Written> {
        let of = Of::key(key, self.own)?;
        let Kept { since, last, is_made, .. } = self.kinds.get(&of)?;
        match self.own == Some(of) {
            true if !is_made || self.is_next() => since.get(key),
            true => last.get(key),
            false => since.get(key).or_else(|| last.get(key)),
        }
    }
}

const ALL: [Of; 15] = [
    Of::Plan,
    Of::PlanChange,
    Of::PlanEnd,
    Of::Separation,
    Of::Extension,
    Of::Cancellation,
    Of::Placement,
    Of::Giving,
    Of::CareReport,
    Of::CareEnd,
    Of::Service,
    Of::Meeting,
    Of::Referral,
    Of::Handover,
    Of::Court,
];
