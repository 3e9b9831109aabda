//! Which duties are open, since when, by when, and how they stand.

use serde::{Deserialize, Serialize};

use super::compiled::{Condition, End, Ends, RuleSet, Rules, conditions};
use super::decision::End as PublicEnd;
use super::outcome::{Concluding, Outcome, OutcomeTable};
use super::timeline::{Steps, Timeline};
use crate::law::{Duty, Opens, Pack, Scope, StepId, holds};
use crate::model::{Coverage, FactSet, Facts, Ledger, Vocabulary};
use crate::time::{Date, Limit, Moment, Months, TimeError, WorkCalendar, due};

/// How firmly something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Not ruled out yet; acted on as a precaution.
    NotRuledOut,
    /// Reported by somebody; acted on.
    Reported,
    /// Established (đã xác định).
    Established,
}

/// How a duty stands at the moment of the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// Not done; its moment has not passed, or the law names none.
    Open,
    /// Not done, past the cautious moment, and not late under every defensible reading.
    StartDisputed,
    /// Not done, and late under every defensible reading.
    Late,
    /// Done in time, or without a moment to miss.
    Met,
    /// Done after the cautious moment, and not late under every defensible reading.
    MetStartDisputed,
    /// Done late under every defensible reading.
    MetLate,
}

/// Most readings of one clock's start that a duty may have.
pub(crate) const MAX_READINGS: usize = 6;

/// A duty as it stands, in the compact form of the hot path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OpenDuty {
    /// Position among the duties of the packs.
    pub(crate) duty: u16,
    pub(crate) standing: Standing,
    /// A mere precaution, which waits behind what is owed. The emergency clock is no mere precaution.
    pub(crate) waits: bool,
    /// Whether the opening rests on law and readings, not only on guidance and proposals.
    pub(crate) legal: bool,
    pub(crate) state: DutyState,
    pub(crate) start: Option<Moment>,
    pub(crate) act_by: Option<Moment>,
    pub(crate) late_after: Option<Moment>,
    pub(crate) provisional: bool,
    pub(crate) done: Option<Moment>,
    pub(crate) readings: [ReadingDue; MAX_READINGS],
}

/// One reading of where the clock starts, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ReadingDue {
    pub(crate) start: Option<Moment>,
    pub(crate) due: Option<Moment>,
    pub(crate) provisional: bool,
}

#[derive(Debug, Clone)]
enum Opening {
    Report,
    Level(Concluding),
    Emergency,
    /// Opened by what is reported or established only: a power or signal, not a precaution.
    Heard(Concluding),
    OutsideLaw,
    Step(Vec<u16>),
}

/// A duty prepared for evaluation.
#[derive(Debug, Clone)]
pub(crate) struct CompiledDuty {
    opening: Opening,
    when: Vec<Condition>,
    /// Step, whether cautious.
    starts: Vec<(u16, bool)>,
    met_by: Vec<u16>,
    limit: Limit,
    /// The limit of the duty around it.
    outer: Option<Limit>,
    every: Option<Limit>,
    scope: Scope,
    from: Option<Date>,
    to: Option<Date>,
}

/// The duties of the loaded packs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Duties {
    list: Vec<CompiledDuty>,
    report_step: Option<u16>,
    assessed_step: Option<u16>,
}

/// What the duties of one decision hang on.
pub(crate) struct Context<'a> {
    pub(crate) ends: &'a Ends,
    pub(crate) facts: &'a Facts,
    pub(crate) possible: FactSet,
    pub(crate) timeline: &'a Timeline,
    pub(crate) coverage: Coverage,
    pub(crate) is_case: bool,
    pub(crate) day: Date,
    pub(crate) now: Moment,
    pub(crate) rules: &'a Rules,
    pub(crate) ledger: &'a Ledger,
    /// When emergency was first grounded, by each ground.
    pub(crate) emergency_since: &'a [Moment],
    /// Whether a person's override makes it an emergency to act on.
    pub(crate) emergency_raised: bool,
    /// What is acted on after overrides.
    pub(crate) acting: PublicEnd,
    pub(crate) outcomes: &'a OutcomeTable,
}

impl Duties {
    pub(crate) fn new<'a>(
        packs: impl Iterator<Item = &'a Pack> + Clone,
        vocabulary: &Vocabulary,
        table: &OutcomeTable,
        steps: &Steps,
    ) -> Self {
        let tightened = |duty: &Duty| {
            let shorter = packs.clone().flat_map(|p| &p.tighten).filter(|t| t.duty == duty.id).map(|t| t.limit);
            shorter.fold(duty.limit, |a, b| if b.is_shorter_than(&a) == Some(true) { b } else { a })
        };
        let outer = |duty: &Duty| {
            let within = duty.within.as_ref()?;
            packs.clone().flat_map(|p| &p.duty).find(|d| d.id == *within).map(tightened)
        };
        let list = packs
            .clone()
            .flat_map(|p| &p.duty)
            .map(|duty| CompiledDuty {
                opening: opening(duty, table, steps),
                when: conditions(&duty.when, &[], vocabulary),
                starts: duty.starts.iter().filter_map(|s| Some((steps.find(&s.step)?, s.cautious))).collect(),
                met_by: duty.met_by.iter().filter_map(|s| steps.find(s)).collect(),
                limit: tightened(duty),
                outer: outer(duty),
                every: duty.every,
                scope: duty.scope,
                from: duty.basis.from,
                to: duty.basis.to,
            })
            .collect();
        Self {
            list,
            report_step: steps.find(&StepId::constant("report_received")),
            assessed_step: steps.find(&StepId::constant("initially_assessed")),
        }
    }

    /// All duties open or met: what is owed by moment, then precautions, then what is met.
    ///
    /// # Errors
    /// [`TimeError`] when a due moment leaves the range of the calendar of years 1900-2200.
    pub(crate) fn at(&self, context: &Context<'_>, calendar: &WorkCalendar) -> Result<Vec<OpenDuty>, TimeError> {
        let mut open = Vec::with_capacity(self.list.len());
        for (position, duty) in self.list.iter().enumerate() {
            let Ok(position) = u16::try_from(position) else { break };
            if !duty.applies(context) {
                continue;
            }
            if let Some((standing, legal)) = duty.opened(context) {
                self.instances(position, duty, standing, legal, context, calendar, &mut open)?;
            }
        }
        open.sort_by_key(|d| (d.done.is_some(), d.waits, d.act_by.is_none(), d.act_by));
        Ok(open)
    }

    #[expect(clippy::too_many_arguments, reason = "one private step of the loop above, split for reading")]
    fn instances(
        &self,
        position: u16,
        duty: &CompiledDuty,
        standing: Standing,
        legal: bool,
        context: &Context<'_>,
        calendar: &WorkCalendar,
        open: &mut Vec<OpenDuty>,
    ) -> Result<(), TimeError> {
        let first_new = open.len();
        let mut add = |trigger: Option<Moment>| -> Result<(), TimeError> {
            let instance = self.instance(position, duty, standing, legal, trigger, context, calendar)?;
            let same = |other: &OpenDuty| other.done == instance.done;
            // One act after two triggers answers both: the earlier trigger counts.
            if !open.get(first_new..).unwrap_or_default().iter().any(same) {
                open.push(instance);
            }
            Ok(())
        };
        match &duty.opening {
            Opening::Step(after) => {
                for trigger in context.timeline.of_any(after) {
                    add(Some(trigger))?;
                }
            }
            Opening::Emergency => {
                if context.emergency_since.is_empty() {
                    add(self.first_report(context))?;
                }
                for trigger in context.emergency_since {
                    add(Some(*trigger))?;
                }
            }
            Opening::Report => {
                for trigger in self.report_step.into_iter().flat_map(|step| context.timeline.of(step)) {
                    add(Some(trigger))?;
                }
            }
            Opening::Heard(rules) => {
                // Grounds may arise weeks after the first report: each starts its own clock.
                let since = grounded_since(context.rules, &rules.all, context.ends, context.ledger);
                for moment in &since {
                    add(Some(self.receipt_of(*moment, context.timeline)))?;
                }
                if since.is_empty() {
                    add(self.first_report(context))?;
                }
            }
            Opening::Level(_) | Opening::OutsideLaw => add(self.first_report(context))?,
        }
        Ok(())
    }

    /// The receipt to which what became known at this moment belongs. What a report told: that report. What was found:
    /// of the reports that the last initial assessment had not answered, the earliest; without one, the finding itself.
    pub(crate) fn receipt_of(&self, known: Moment, timeline: &Timeline) -> Moment {
        let answered = self.assessed_step.and_then(|step| timeline.of(step).filter(|at| *at < known).last());
        let mut reports = self.report_step.into_iter().flat_map(|step| timeline.of(step));
        if reports.clone().any(|at| at == known) {
            return known;
        }
        reports.find(|at| *at <= known && answered.is_none_or(|answered| *at > answered)).unwrap_or(known)
    }

    fn first_report(&self, context: &Context<'_>) -> Option<Moment> {
        self.report_step.and_then(|step| context.timeline.of(step).next())
    }

    #[expect(clippy::too_many_arguments, reason = "one private step of the loop above, split for reading")]
    fn instance(
        &self,
        position: u16,
        duty: &CompiledDuty,
        standing: Standing,
        legal: bool,
        trigger: Option<Moment>,
        context: &Context<'_>,
        calendar: &WorkCalendar,
    ) -> Result<OpenDuty, TimeError> {
        let begins = trigger.unwrap_or(Moment::MIN);
        let done_times = context.timeline.of_any(&duty.met_by).filter(|at| *at >= begins);
        let (done, limit) = match duty.every {
            None => (done_times.min(), duty.limit),
            Some(every) => (None, repeated(duty.limit, every, done_times.count())),
        };
        let mut readings = [ReadingDue::default(); MAX_READINGS];
        let mut cautious = None;
        let (mut late_after, mut all_started, mut provisional) = (None, !duty.starts.is_empty(), false);
        for (slot, (step, is_cautious)) in readings.iter_mut().zip(&duty.starts) {
            let start = self.start(duty, *step, trigger, context);
            let mut reading = ReadingDue { start, ..ReadingDue::default() };
            if let Some(start) = start {
                let mut counted = due(start, &limit, calendar)?;
                if let Some(outer) = &duty.outer {
                    let around = due(start, outer, calendar)?;
                    if earlier(around.at, counted.at) {
                        counted = around;
                    }
                }
                reading.due = counted.at;
                reading.provisional = counted.provisional;
            }
            all_started &= reading.due.is_some();
            late_after = late_after.max(reading.due);
            provisional |= reading.provisional;
            if *is_cautious {
                cautious = Some(reading);
            }
            *slot = reading;
        }
        let first = readings.iter().filter_map(|r| r.due).min();
        let act_by = cautious.and_then(|r| r.due).or(first);
        let start = cautious.and_then(|r| r.start).or(trigger);
        let measurable = !matches!(limit, Limit::AtOnce) || duty.outer.is_some();
        let late_after = if all_started && measurable { late_after } else { None };
        let judged = done.unwrap_or(context.now);
        let late = late_after.is_some_and(|moment| judged > moment);
        let past = measurable && act_by.is_some_and(|moment| judged > moment);
        let state = match (done.is_some(), late, past) {
            (false, true, _) => DutyState::Late,
            (false, false, true) => DutyState::StartDisputed,
            (false, false, false) => DutyState::Open,
            (true, true, _) => DutyState::MetLate,
            (true, false, true) => DutyState::MetStartDisputed,
            (true, false, false) => DutyState::Met,
        };
        let waits = standing == Standing::NotRuledOut && !matches!(duty.opening, Opening::Emergency);
        Ok(OpenDuty { duty: position, standing, waits, legal, state, start, act_by, late_after, provisional, done, readings })
    }

    /// The moment that a reading starts from: the trigger itself where it is such a step, else the first such step after it.
    fn start(&self, duty: &CompiledDuty, step: u16, trigger: Option<Moment>, context: &Context<'_>) -> Option<Moment> {
        let triggered_by_it = match &duty.opening {
            Opening::Step(after) => after.contains(&step),
            _ => Some(step) == self.report_step,
        };
        let start = match trigger {
            Some(trigger) if triggered_by_it => Some(trigger),
            Some(trigger) => context.timeline.of(step).find(|at| *at >= trigger),
            None => context.timeline.of(step).next(),
        };
        // Nobody is late for a duty that did not exist yet.
        start.map(|start| duty.from.map_or(start, |from| start.max(from.start())))
    }
}

impl CompiledDuty {
    fn applies(&self, context: &Context<'_>) -> bool {
        let scope = match context.coverage {
            Coverage::Child => !matches!(self.opening, Opening::OutsideLaw),
            Coverage::Under18 => self.scope == Scope::Under18,
            Coverage::Adult => false,
        };
        scope && holds(self.from, self.to, context.day)
    }

    /// Whether it is open, how firmly, and whether by law.
    fn opened(&self, context: &Context<'_>) -> Option<(Standing, bool)> {
        let ends = context.ends;
        let all = [
            (Standing::Established, &ends.established, context.facts.established()),
            (Standing::Reported, &ends.reported, context.facts.reported()),
            (Standing::NotRuledOut, &ends.possible, context.possible),
        ];
        // What hangs on a fact of the report waits until somebody reports that fact.
        let heard = matches!(self.opening, Opening::Heard(_))
            || (matches!(self.opening, Opening::Report) && !self.when.is_empty());
        let precaution = context.is_case && !heard;
        all.into_iter()
            .filter(|(standing, ..)| precaution || *standing != Standing::NotRuledOut)
            .find_map(|(standing, end, on)| {
                let concluded = |end: &End, rules: &Concluding, standing| {
                    let legal = end.concludes(&rules.legal);
                    // Guidance adds what is reported, not what merely nobody asked.
                    let guided = standing > Standing::NotRuledOut && end.concludes(&rules.all);
                    (legal || guided).then_some(legal)
                };
                let legal = match &self.opening {
                    Opening::Report | Opening::Step(_) => {
                        let stands = match &self.opening {
                            Opening::Step(after) => context.timeline.of_any(after).next().is_some(),
                            _ => context.is_case,
                        };
                        stands.then_some(true)
                    }
                    Opening::OutsideLaw => (context.coverage == Coverage::Under18).then_some(true),
                    Opening::Level(rules) | Opening::Heard(rules) => concluded(end, rules, standing),
                    Opening::Emergency if !context.acting.emergency => None,
                    Opening::Emergency => {
                        let raised = context.emergency_raised && standing == Standing::NotRuledOut;
                        concluded(end, &context.outcomes.emergency, standing).or(raised.then_some(false))
                    }
                }?;
                self.when.iter().all(|c| c.holds(&on)).then_some((standing, legal))
            })
    }
}

fn opening(duty: &Duty, table: &OutcomeTable, steps: &Steps) -> Opening {
    match &duty.opens {
        Opens::Report => Opening::Report,
        Opens::Emergency => Opening::Emergency,
        Opens::Support => Opening::Level(table.support),
        Opens::Intervention => Opening::Level(table.intervention),
        Opens::Separation => Opening::Heard(table.separation),
        Opens::OutsideLaw => Opening::OutsideLaw,
        Opens::Step => Opening::Step(duty.after.iter().filter_map(|s| steps.find(s)).collect()),
        Opens::Signal(signal) => Opening::Heard(table.concluding(&Outcome::Signal(signal.clone()))),
    }
}

fn earlier(a: Option<Moment>, b: Option<Moment>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a < b,
        (a, b) => a.is_some() && b.is_none(),
    }
}

/// The limit after so many repetitions, counted from the same start so that months do not drift.
fn repeated(limit: Limit, every: Limit, times: usize) -> Limit {
    match (limit, every) {
        (Limit::Months(first), Limit::Months(step)) => {
            let times = u16::try_from(times).unwrap_or(u16::MAX);
            Limit::Months(Months(step.0.saturating_mul(times).saturating_add(first.0)))
        }
        (limit, _) => limit,
    }
}

/// When each ground of a conclusion became known: for each fired rule, the moment its last needed fact was reported.
pub(crate) fn grounded_since(rules: &Rules, concluding: &RuleSet, ends: &Ends, ledger: &Ledger) -> Vec<Moment> {
    let on = ledger.facts.reported();
    let mut since: Vec<Moment> = rules
        .rules
        .iter()
        .filter(|rule| concluding.contains(rule.slot) && ends.reported.fired.contains(rule.slot))
        .filter_map(|rule| rule.conditions.iter().map(|c| known_since(c, on, ledger)).max().flatten())
        .collect();
    since.sort_unstable();
    since.dedup();
    since
}

/// The moment from which enough of the condition's facts were reported.
fn known_since(condition: &Condition, on: FactSet, ledger: &Ledger) -> Option<Moment> {
    let mut moments: Vec<Moment> = on.and(condition.mask).iter().filter_map(|f| ledger.since(f)).collect();
    moments.sort_unstable();
    let last = usize::try_from(condition.n).ok()?.checked_sub(1)?;
    moments.get(last).copied()
}
