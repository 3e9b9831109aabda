//! What an actor knew, weighed: only acts that end or decide something ask for it.

use std::sync::OnceLock;

use crate::Law;
use crate::case::{Consent, EventId, Folded, Opened};
use crate::law::{FactId, Level};
use crate::model::State;
use crate::rules::End;
use crate::time::Moment;

/// What was known under some heads, weighed when first asked for.
pub(super) struct Known<'a> {
    law: &'a Law,
    opened: &'a Opened<'a>,
    /// `None`: everything in the case.
    heads: Option<&'a [EventId]>,
    at: Moment,
    weighed: OnceLock<Option<Weighed>>,
}

pub(super) struct Weighed {
    /// What to act on, after overrides.
    pub(super) acting: End,
    /// What would hold if every report is true, with guidance.
    pub(super) reported_emergency: bool,
    /// A ground of emergency in the law that nobody whose No counts has answered No: said, or never asked.
    pub(super) emergency_by_law: bool,
    /// A ground of separation by or from the carers.
    by_carers: bool,
    refused_plan: bool,
    /// What a consent of a parent or carer is worth.
    pub(super) carers: Consent,
    facts: Vec<(FactId, State)>,
}

/// The facts that the two conditions of Decree 56/2017 Art. 30(1)b ask for, that of Art. 32(1), and of Law Art. 63(1)b.
const FACTS: [FactId; 8] = [
    crate::facts::NO_FURTHER_ABUSE_RISK,
    crate::facts::PHYSICAL_STABLE,
    crate::facts::PSYCHOLOGICAL_STABLE,
    crate::facts::COGNITIVE_STABLE,
    crate::facts::EMOTIONAL_STABLE,
    crate::facts::ABUSE,
    crate::facts::PARENTAL_RIGHTS_RESTRICTED,
    crate::facts::ONE_PARENT_LOST,
];

impl<'a> Known<'a> {
    pub(super) const fn all(law: &'a Law, opened: &'a Opened<'a>, at: Moment) -> Self {
        Self { law, opened, heads: None, at, weighed: OnceLock::new() }
    }

    pub(super) const fn under(law: &'a Law, opened: &'a Opened<'a>, heads: &'a [EventId], at: Moment) -> Self {
        Self { law, opened, heads: Some(heads), at, weighed: OnceLock::new() }
    }

    /// `None` when it cannot be decided: then no guard that asks passes.
    pub(super) fn weighed(&self) -> Option<&Weighed> {
        self.weighed.get_or_init(|| self.weigh()).as_ref()
    }

    fn weigh(&self) -> Option<Weighed> {
        let folded = match self.heads {
            None => self.opened.situation(self.law, self.at),
            Some(heads) => self.opened.situation_under(heads, self.law, self.at)?,
        };
        Weighed::of(self.law, &folded)
    }
}

impl Weighed {
    fn of(law: &Law, folded: &Folded) -> Option<Self> {
        let weighed = folded.weigh(law).ok()?;
        let states = FACTS.into_iter().map(|fact| {
            let state = law.state(&weighed.ledger.facts, &fact).ok()?;
            Some((fact, state))
        });
        let facts: Vec<(FactId, State)> = states.collect::<Option<_>>()?;
        let carers = Consent::of_carers(law, Some(&weighed));
        let decision = weighed.decision().ok()?;
        let ground = |names: &[&str]| decision.separation.iter().any(|stands| names.contains(&stands.id.as_str()));
        Some(Self {
            acting: decision.acting,
            reported_emergency: decision.with_guidance.reported.emergency,
            emergency_by_law: decision.by_law.act_on.emergency,
            by_carers: ground(&["by_carers", "further_abuse"]),
            refused_plan: ground(&["refused_plan"]),
            carers,
            facts,
        })
    }

    /// Established, by somebody whose No counts.
    pub(super) fn is_established(&self, fact: &FactId) -> bool {
        self.state(fact) == State::Yes
    }

    /// Said by anybody and not ruled out.
    pub(super) fn is_said(&self, fact: &FactId) -> bool {
        matches!(self.state(fact), State::Yes | State::ReportedYes)
    }

    fn state(&self, fact: &FactId) -> State {
        self.facts.iter().find(|(known, _)| known == fact).map_or(State::Unknown, |(_, state)| *state)
    }

    pub(super) const fn separation_by_carers(&self) -> bool {
        self.by_carers
    }

    pub(super) const fn refused_plan(&self) -> bool {
        self.refused_plan
    }

    pub(super) fn is_abused(&self) -> bool {
        self.is_said(&crate::facts::ABUSE)
    }

    pub(super) fn asks_for_plan(&self) -> bool {
        self.acting.emergency || self.acting.level > Level::Prevention
    }
}
