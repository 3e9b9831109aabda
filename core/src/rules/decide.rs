//! From a situation to a decision.

mod gather;
mod warnings;

use gather::{check_roles, gather};

use super::compiled::{Condition, Ends};
use super::decision::{
    Decision, DutyDue, Ground, GroundFact, Holder, InitialConclusion, LedFrom, OverrideOutcome, OverrideResult,
    PossibleConclusion, Reading, Stands, Warning,
};
use super::duty::{Context, DutyState, OpenDuty};
use super::grounds::{Trigger, grounded_since, not_ruled_out_since};
use super::interval::{End, Interval, Standing};
use super::outcome::Outcome;
use super::timeline::{Timeline, UnknownStep};
use super::verdict::{Verdict, outcomes, standing_of};
use super::{Law, question};
use alloc::borrow::Cow;
use std::sync::OnceLock;

use crate::law::{Duty, DutyId, Fact, FactId, Level, Opens, RoleId};
use crate::model::{
    Assessment, AssessmentForm, Coverage, FactIndex, FactSet, Facts, FactsError, Ledger, Override, OverrideTo,
    Situation, State, UnknownRow,
};
use crate::time::{Date, Limit, Moment, TimeError};

/// Why a situation could not be decided. The situation is wrong at the named place; nothing was guessed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecideError {
    /// An unknown fact, or a source that contradicts itself.
    #[error(transparent)]
    Facts(#[from] FactsError),
    /// A rating of a row that the form lacks.
    #[error(transparent)]
    Row(#[from] UnknownRow),
    /// An unknown step.
    #[error(transparent)]
    Step(#[from] UnknownStep),
    /// An unknown role.
    #[error("không có vai trò “{name}” / there is no role “{name}”{}", .nearest.as_ref().map_or_else(String::new, |near| format!(": có phải / did you mean “{near}”?")))]
    Role {
        /// The name.
        name: RoleId,
        /// The nearest known one.
        nearest: Option<RoleId>,
    },
    /// A date or moment out of range, or a birth after the moment of the decision.
    #[error(transparent)]
    Time(#[from] TimeError),
}

/// The rating forms and the fact that says that any row of theirs is rated.
pub(crate) const RATED: [(AssessmentForm, FactId); 3] = [
    (AssessmentForm::Initial, FactId::constant("form02_rated")),
    (AssessmentForm::Specific, FactId::constant("form03_rated")),
    (AssessmentForm::Review, FactId::constant("form06_rated")),
];

impl Law {
    /// Decides: level, emergency, grounds, measures, duties with their moments, the next question, warnings.
    ///
    /// # Errors
    /// [`DecideError`] naming what is wrong in the situation and what would be right.
    ///
    /// ```
    /// use checho::{Law, model::Situation};
    /// // An anonymous call of which nothing is known: the 12-hour clock runs.
    /// let situation: Situation = serde_json::from_str(r#"{
    ///     "now": "2026-02-13T17:00:00+07:00",
    ///     "reports": [{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }]
    /// }"#).unwrap();
    /// let decision = Law::national().unwrap().decide(&situation).unwrap();
    /// assert!(decision.acting.emergency);
    /// assert!(!decision.by_law.established.emergency);
    /// let urgent = decision.duties.iter().find(|d| d.id.as_str() == "D5").unwrap();
    /// assert_eq!(urgent.act_by.unwrap().to_string(), "2026-02-14T04:30:00+07:00");
    /// ```
    pub fn decide(&self, situation: &Situation) -> Result<Decision, DecideError> {
        self.weigh(situation)?.decision()
    }

    /// Weighs what is known, once, for [`Weighed::verdict`], [`Weighed::agenda`] and [`Weighed::decision`].
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn weigh<'a>(&'a self, situation: &'a Situation) -> Result<Weighed<'a>, DecideError> {
        Weighed::new(self, situation, None)
    }

    /// As [`Law::weigh`], where something was erased: what is acted on never falls below this.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn weigh_above<'a>(&'a self, situation: &'a Situation, floor: End) -> Result<Weighed<'a>, DecideError> {
        Weighed::new(self, situation, Some(floor))
    }
}

/// A duty at a moment, in short; [`Weighed::duty_of`] names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgendaItem {
    duty: u16,
    /// How firmly it is owed.
    pub standing: Standing,
    /// How it stands.
    pub state: DutyState,
    /// Act by this moment.
    pub act_by: Option<Moment>,
    /// Late only after this moment.
    pub late_after: Option<Moment>,
    /// When it was done.
    pub done: Option<Moment>,
    /// When a step ended it, past its moment and not done.
    pub ended: Option<Moment>,
    /// Whether the count used days that are not announced yet.
    pub provisional: bool,
}

/// What the records of a situation amount to.
pub(super) struct Known {
    pub(super) is_case: bool,
    pub(super) ledger: Ledger,
    pub(super) timeline: Timeline,
    pub(super) warnings: Vec<Warning>,
}

/// A situation, weighed and evaluated.
#[derive(Debug)]
pub struct Weighed<'a> {
    law: &'a Law,
    situation: Cow<'a, Situation>,
    is_case: bool,
    pub(super) day: Date,
    coverage: Coverage,
    sixteenth: Option<Moment>,
    pub(crate) ledger: Ledger,
    timeline: Timeline,
    pub(super) ends: Ends,
    possible: FactSet,
    overrides: Vec<OverrideResult>,
    acting: End,
    /// Below which what is acted on does not fall, as something was erased.
    floor: Option<End>,
    emergency: Vec<Trigger>,
    warnings: Vec<Warning>,
    /// The duties, once asked for: the clock only moves how they stand.
    open: OnceLock<Result<Vec<OpenDuty>, TimeError>>,
}

impl<'a> Weighed<'a> {
    fn new(law: &'a Law, situation: &'a Situation, sealed: Option<End>) -> Result<Self, DecideError> {
        check_roles(law, situation)?;
        let mut warnings = Vec::new();
        let answers = gather(law, situation, &mut warnings)?;
        let ledger = Ledger::weigh(&law.vocabulary, &answers)?;
        let timeline = Timeline::new(situation, &law.steps)?;
        let known = Known { is_case: situation.is_case(), ledger, timeline, warnings };
        Self::of(law, Cow::Borrowed(situation), known, sealed)
    }

    /// What follows from what is known, and from the situation's child, place, moment and overrides.
    pub(super) fn of(
        law: &'a Law,
        situation: Cow<'a, Situation>,
        known: Known,
        sealed: Option<End>,
    ) -> Result<Self, DecideError> {
        let Known { is_case, ledger, timeline, warnings } = known;
        let day = situation.law_day();
        let mut ends = law.ends(&ledger.facts, day);
        let mut possible = ledger.facts.possible(&law.vocabulary);
        if !is_case {
            // Screening a registry is not intake: an empty field is no suspicion.
            possible = ledger.facts.reported();
            ends.possible = ends.reported;
        }
        let floor = law.outcomes.by_law(&ends).act_on;
        let floor = sealed.map_or(floor, |sealed| floor.at_least(sealed));
        // The law's questions rule things out; guidance adds what is reported, not what merely nobody asked.
        let guided = law.outcomes.with_guidance(&ends).reported;
        let (acting, overrides) = override_all(&situation, floor.at_least(guided), floor);
        let coverage = situation.child.coverage_on(situation.now.date())?;
        let sixteenth = situation.child.sixteenth_before(situation.now)?;
        let timeline = match sixteenth {
            Some(at) => timeline.with_sixteenth(at, situation.now, &law.steps),
            None => timeline,
        };
        let mut weighed = Self {
            law,
            is_case,
            day,
            coverage,
            sixteenth,
            situation,
            ledger,
            timeline,
            ends,
            possible,
            overrides,
            acting,
            floor: sealed,
            emergency: Vec::new(),
            warnings,
            open: OnceLock::new(),
        };
        weighed.emergency = weighed.emergency_grounds();
        Ok(weighed)
    }

    /// What the rules say, without texts or moments.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::new(self.law, self.ends)
    }

    /// The facts as they were weighed.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.ledger.facts
    }

    /// What to act on, after overrides.
    #[must_use]
    pub fn acting(&self) -> End {
        self.acting
    }

    /// The whole decision.
    ///
    /// # Errors
    /// [`DecideError::Time`] when a due moment leaves the calendar of years 1900-2200.
    pub fn decision(mut self) -> Result<Decision, DecideError> {
        let by_law = self.law.outcomes.by_law(&self.ends);
        let mut with_guidance = self.law.outcomes.with_guidance(&self.ends);
        with_guidance.act_on = self.floor.map_or(with_guidance.act_on, |floor| with_guidance.act_on.at_least(floor));
        let mut warnings = core::mem::take(&mut self.warnings);
        let open = self.open_duties()?;
        let duties = self.duties(open)?;
        let grounds = self.grounds();
        self.warn(open, &duties, &grounds, &mut warnings);
        let level_waits = self.waits_for(open, |opens| matches!(opens, Opens::Support | Opens::Intervention));
        let emergency_open = self.acting.emergency && self.waits_for(open, |opens| *opens == Opens::Emergency);
        let is_case = self.is_case;
        let next_question = question::next(self.law, &self.ledger.facts, &self.ends, self.day, is_case, level_waits);
        let law = self.law;
        let ends = self.ends;
        let mut decision = Decision {
            packs: law.versions().to_vec(),
            now: self.situation.now,
            law_on: self.day,
            case: is_case,
            coverage: self.coverage,
            by_law,
            with_guidance,
            acting: self.acting,
            emergency_open,
            groups: Vec::new(),
            subgroups: self.named(|fact| fact.subgroup.as_ref()),
            abuse: self.named(|fact| fact.abuse_kind.then_some(&fact.id)),
            separation: Vec::new(),
            signals: Vec::new(),
            measures: Vec::new(),
            grounds,
            duties,
            initial_conclusions: initial_conclusions(&by_law),
            assessments: self.situation.assessments.iter().map(Assessment::summary).collect(),
            next_question,
            overrides: self.overrides,
            warnings,
        };
        let covered = self.coverage == Coverage::Child;
        for (outcome, standing) in outcomes(&ends, law) {
            let heard = standing > Standing::NotRuledOut;
            match outcome {
                Outcome::Group(id) => decision.groups.push(Stands { id: id.clone(), standing }),
                Outcome::Measure(id) if covered => decision.measures.push(Stands { id: id.clone(), standing }),
                Outcome::Separation(id) if heard => decision.separation.push(Stands { id: id.clone(), standing }),
                Outcome::Signal(id) if heard => decision.signals.push(Stands { id: id.clone(), standing }),
                _ => {}
            }
        }
        Ok(decision)
    }

    /// Facts that carry a name of their own in the law, established or reported.
    fn named<T: Clone>(&self, name: impl Fn(&Fact) -> Option<&T>) -> Vec<Stands<T>> {
        let facts = self.law.deciding(|p| &p.fact).zip((0..self.law.vocabulary.len()).map_while(FactIndex::new));
        let standing = |fact| match self.ledger.facts.state(&self.law.vocabulary, fact) {
            State::Yes => Some(Standing::Established),
            State::ReportedYes => Some(Standing::Reported),
            State::No | State::ReportedNo | State::Unknown => None,
        };
        facts
            .filter_map(|(fact, at)| name(fact).zip(standing(at)))
            .map(|(id, standing)| Stands { id: id.clone(), standing })
            .collect()
    }

    /// Whether a duty of this opening that the law gives a limit of its own is not done.
    fn waits_for(&self, open: &[OpenDuty], opens: impl Fn(&Opens) -> bool) -> bool {
        let limited = |duty: &&Duty| duty.within.is_none() && !matches!(duty.limit, Limit::None | Limit::AtOnce);
        let undone = open.iter().filter(|open| open.is_owed());
        undone.filter_map(|open| self.law.duty_at(open.duty)).filter(limited).any(|duty| opens(&duty.opens))
    }

    fn grounds(&self) -> Vec<Ground> {
        let rules = self.law.deciding(|p| &p.rule).zip(&self.law.rules.rules);
        let mut grounds: Vec<Ground> = rules
            .filter_map(|(rule, compiled)| {
                let standing = standing_of(&self.ends, |end| end.fired.contains(compiled.slot))?;
                let shown = standing > Standing::NotRuledOut || (rule.then.emergency && compiled.kind.is_legal());
                shown.then(|| {
                    let mask = Condition::facts(&compiled.conditions);
                    let on = match standing {
                        Standing::Established => self.ledger.facts.established(),
                        Standing::Reported => self.ledger.on(compiled.hearing()),
                        Standing::NotRuledOut => self.possible,
                    };
                    let facts = mask.and(on).iter().filter_map(|fact| {
                        let vocabulary = &self.law.vocabulary;
                        let state = self.ledger.facts.state(vocabulary, fact);
                        let led = self.ledger.led_from(vocabulary, fact);
                        let from =
                            led.filter_map(|(from, link)| Some(LedFrom { id: vocabulary.id(from)?.clone(), link }));
                        Some(GroundFact { id: vocabulary.id(fact)?.clone(), state, follows_from: from.collect() })
                    });
                    Ground {
                        rule: rule.id.clone(),
                        standing,
                        facts: facts.collect(),
                        level: rule.then.level,
                        emergency: rule.then.emergency,
                        kind: rule.basis.kind,
                        certainty: rule.basis.certainty,
                        cite: rule.basis.cite.clone(),
                    }
                })
            })
            .collect();
        // The gravest and firmest first; the order of the packs decides the rest.
        grounds.sort_by_key(|g| core::cmp::Reverse((g.emergency, g.standing, g.level, g.kind)));
        grounds
    }

    /// The duties at a moment, in the order in which to look at them: what is owed by moment, then precautions, then
    /// what is met. For live countdowns: nothing is weighed or counted again, and no text is touched.
    ///
    /// # Errors
    /// [`TimeError`] when a due moment leaves the calendar of years 1900-2200.
    pub fn agenda(&self, now: Moment) -> Result<Vec<AgendaItem>, TimeError> {
        let open = self.open_duties()?;
        let mut items = Vec::with_capacity(open.len());
        items.extend(open.iter().filter(|open| !open.fell_away()).map(|open| AgendaItem {
            duty: open.duty,
            standing: open.standing,
            state: open.state_at(now),
            act_by: open.act_by,
            late_after: open.late_after,
            done: open.done,
            ended: open.ended,
            provisional: open.provisional,
        }));
        Ok(items)
    }

    /// The name of an item's duty.
    #[must_use]
    pub fn duty_of(&self, item: &AgendaItem) -> Option<&DutyId> {
        self.law.duty_at(item.duty).map(|duty| &duty.id)
    }

    fn context(&self) -> Context<'_> {
        let facts = &self.ledger.facts;
        Context {
            ends: &self.ends,
            on: [facts.established(), facts.reported(), self.possible],
            all_established: facts.reported() == facts.established() && self.ends.reported == self.ends.established,
            timeline: &self.timeline,
            coverage: self.coverage,
            sixteenth: self.sixteenth,
            is_case: self.is_case,
            day: self.day,
            rules: &self.law.rules,
            outcomes: &self.law.outcomes,
            ledger: &self.ledger,
            emergency: &self.emergency,
            raised: self
                .standing_overrides()
                .filter_map(|o| match o.to {
                    OverrideTo::Level(level) => Some((level, o.at)),
                    OverrideTo::Emergency(_) => None,
                })
                .next_back(),
            acting: self.acting,
        }
    }

    fn open_duties(&self) -> Result<&[OpenDuty], TimeError> {
        let open = self.open.get_or_init(|| self.law.duties.open(&self.context(), self.law.calendar()));
        open.as_deref().map_err(|error| *error)
    }

    fn duties(&self, open: &[OpenDuty]) -> Result<Vec<DutyDue>, TimeError> {
        let context = self.context();
        let mut duties = Vec::with_capacity(open.len());
        for open in open.iter().filter(|open| !open.fell_away()) {
            duties.extend(self.duty_due(open, &context)?);
        }
        Ok(duties)
    }

    /// Of the duties as the decision lists them, and those that fell away, the wanted ones, each with the moment that opened
    /// it.
    ///
    /// # Errors
    /// [`TimeError`] when a due moment leaves the calendar of years 1900-2200.
    pub(crate) fn instances(
        &self,
        wanted: impl Fn(&DutyId, Option<Moment>) -> bool,
    ) -> Result<Vec<(DutyDue, Option<Moment>)>, TimeError> {
        let context = self.context();
        let due = |open: &OpenDuty| Ok(self.duty_due(open, &context)?.map(|due| (due, open.trigger)));
        let of = |open: &&OpenDuty| self.law.duty_at(open.duty).is_some_and(|duty| wanted(&duty.id, open.trigger));
        self.open_duties()?.iter().filter(of).filter_map(|open| due(open).transpose()).collect()
    }

    /// Overrides that were not refused, in order of their moments. One that asked for what stood anyway still stands
    /// when a later law or fact would change that.
    fn standing_overrides(&self) -> impl DoubleEndedIterator<Item = &Override> {
        let stands = |o: &&OverrideResult| matches!(o.result, OverrideOutcome::Applied | OverrideOutcome::NoEffect);
        self.overrides.iter().filter(stands).map(|o| &o.asked)
    }

    /// The grounds of the emergency to act on: each reported ground with the receipt it belongs to; the first report,
    /// while some ground of the law is neither reported nor ruled out; and the moment a person raised it.
    fn emergency_grounds(&self) -> Vec<Trigger> {
        let rules = &self.law.rules;
        let emergency = &self.law.outcomes.emergency;
        let reports = self.law.duties.reports(&self.timeline);
        let mut grounds = grounded_since(rules, emergency, &self.ends, &self.ledger, reports);
        for ground in &mut grounds {
            ground.at = ground.at.map(|at| self.law.duties.receipt_of(at, &self.timeline));
        }
        let first = reports.first().copied();
        let open = rules.fired(&self.ends.possible, &emergency.legal);
        // Not ruled out since the first report, or since the last report without which it would be.
        grounds.extend(open.map(|rule| {
            let told = not_ruled_out_since(rule, self.possible, &self.ledger);
            Trigger { at: told.map(|at| self.law.duties.receipt_of(at, &self.timeline)).max(first), legal: true }
        }));
        let raised = self.standing_overrides().filter(|o| o.to == OverrideTo::Emergency(true));
        grounds.extend(raised.map(|o| Trigger { at: Some(o.at), legal: false }));
        if grounds.is_empty() {
            grounds.push(Trigger { at: first, legal: self.ends.possible.concludes(&emergency.legal) });
        }
        grounds
    }

    /// Those of [`Self::instances`], in short: the duty, the moment that opened it, and when it was done.
    ///
    /// # Errors
    /// [`TimeError`] when a due moment leaves the calendar of years 1900-2200.
    pub(crate) fn opened(
        &self,
    ) -> Result<impl Iterator<Item = (&'a DutyId, Option<Moment>, Option<Moment>)>, TimeError> {
        let law = self.law;
        let open = self.open_duties()?.iter();
        Ok(open.filter_map(move |open| Some((&law.duty_at(open.duty)?.id, open.trigger, open.done))))
    }

    fn duty_due(&self, open: &OpenDuty, context: &Context<'_>) -> Result<Option<DutyDue>, TimeError> {
        let Some(duty) = self.law.duty_at(open.duty) else { return Ok(None) };
        let counted = self.law.duties.readings(open, context, self.law.calendar())?;
        let readings = duty.starts.iter().zip(counted).map(|(start, due)| Reading {
            id: start.reading.clone(),
            cautious: start.cautious,
            start: due.start,
            due: due.due,
            provisional: due.provisional,
        });
        let fast = duty.speed.is_some() || (duty.in_emergency.is_some() && self.acting.emergency);
        Ok(Some(DutyDue {
            id: duty.id.clone(),
            standing: open.standing,
            by_law: open.legal && duty.basis.kind.is_legal(),
            precaution: open.waits,
            state: open.state_at(self.situation.now),
            holders: self.holders(open.duty),
            as_fast_as_possible: fast,
            act_by: open.act_by,
            late_after: open.late_after,
            done: open.done,
            ended: open.ended,
            provisional: open.provisional,
            readings: readings.collect(),
            forms: duty.forms.clone(),
            cite: duty.basis.cite.clone(),
        }))
    }

    fn holders(&self, duty: u16) -> Vec<Holder> {
        let (day, place) = (self.day, &self.situation.place);
        let roles = self.law.offices.of_duty(duty).iter();
        let holders = roles.filter_map(|role| {
            let institutions = self.law.in_office(*role, day, place).map(|institution| institution.name.clone());
            Some(Holder { role: self.law.offices.name(*role)?.clone(), institutions: institutions.collect() })
        });
        holders.collect()
    }
}

/// Applies overrides in order of their moments; none goes below what the law says to act on.
fn override_all(situation: &Situation, guided: End, floor: End) -> (End, Vec<OverrideResult>) {
    let mut asked: Vec<&Override> = situation.overrides.iter().collect();
    asked.sort_by_key(|o| o.at);
    let mut acting = guided;
    let results = asked.into_iter().map(|asked| {
        let wanted = match asked.to {
            OverrideTo::Level(level) => End { level, ..acting },
            OverrideTo::Emergency(emergency) => End { emergency, ..acting },
        };
        let result = if asked.at > situation.now {
            OverrideOutcome::InTheFuture
        } else if asked.reason.reveal().trim().is_empty() {
            OverrideOutcome::RefusedNoReason
        } else if wanted == acting {
            OverrideOutcome::NoEffect
        } else if wanted.level < floor.level || (floor.emergency && !wanted.emergency) {
            OverrideOutcome::RefusedBelowLaw
        } else {
            acting = wanted;
            OverrideOutcome::Applied
        };
        OverrideResult { asked: asked.clone(), result }
    });
    let results = results.collect();
    (acting, results)
}

fn initial_conclusions(by_law: &Interval) -> Vec<PossibleConclusion> {
    let Interval { established, act_on, .. } = by_law;
    let plan_owed = established.level > Level::Prevention || established.emergency;
    [
        (InitialConclusion::UrgentProtection, act_on.emergency, established.emergency),
        // An emergency child is still owed a plan: Decree 56 Art. 31(3)b.
        (InitialConclusion::Plan, act_on.level > Level::Prevention || act_on.emergency, plan_owed),
        (InitialConclusion::KeepWatching, true, false),
    ]
    .into_iter()
    .filter(|(_, possible, _)| *possible)
    .map(|(conclusion, _, forced)| PossibleConclusion { conclusion, forced })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The agenda at the moment of the decision is its list of duties.
    #[test]
    fn the_agenda_says_what_the_decision_says() {
        let situation: Situation = serde_json::from_str(
            r#"{ "now": "2026-03-10T10:00:00+07:00",
                "reports": [{ "received": "2026-03-09T09:00:00+07:00", "receiving_place": "commune_committee" }] }"#,
        )
        .unwrap();
        let law = Law::national().unwrap();
        let weighed = law.weigh(&situation).unwrap();
        let agenda = weighed.agenda(situation.now).unwrap();
        let duties = law.decide(&situation).unwrap().duties;
        assert!(!duties.is_empty());
        assert_eq!(agenda.len(), duties.len());
        for (item, duty) in agenda.iter().zip(&duties) {
            assert_eq!(weighed.duty_of(item), Some(&duty.id));
            let own = (item.standing, item.state, item.act_by, item.late_after, item.provisional);
            assert_eq!(own, (duty.standing, duty.state, duty.act_by, duty.late_after, duty.provisional));
            assert_eq!((item.done, item.ended), (duty.done, duty.ended));
        }
    }
}
