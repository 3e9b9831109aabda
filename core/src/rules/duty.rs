//! Which duties are open, since when, by when, and how they stand.
//!
//! A duty has an *instance* for each trigger: a report, a ground of emergency, a step. An act answers every trigger
//! before it. Where the law leaves open where a clock starts, every reading is counted; *act by* is the cautious one, and
//! *late* is only what is late under all.

mod opening;

use serde::{Deserialize, Serialize};

use opening::{Cause, causes};

use super::compiled::{Ends, Rules};
use super::grounds::Trigger;
use super::interval::{End as PublicEnd, Standing};
use super::outcome::OutcomeTable;
use super::timeline::{AnyOf, Steps, Timeline};
use crate::law::{Certainty, Duty, Level, Opens, Pack, StepId, Tightening, holds};
use crate::model::{Coverage, FactSet, Ledger, Vocabulary};
use crate::time::{Date, Due, Hours, Limit, Moment, Months, TimeError, WorkCalendar, due};

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

/// A duty as it stands, in the compact form of the hot path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OpenDuty {
    /// Position among the duties of the packs.
    pub(crate) duty: u16,
    pub(crate) standing: Standing,
    /// A mere precaution, which waits behind what is owed.
    pub(crate) waits: bool,
    /// Whether the opening rests on law and readings, not only on guidance and proposals.
    pub(crate) legal: bool,
    pub(crate) act_by: Option<Moment>,
    pub(crate) late_after: Option<Moment>,
    pub(crate) provisional: bool,
    pub(crate) done: Option<Moment>,
    /// When a step ended it, not done by then.
    pub(crate) ended: Option<Moment>,
    /// Whether its moment can be missed.
    measurable: bool,
    /// The moment that opened it.
    pub(crate) trigger: Option<Moment>,
    limit: Limit,
}

impl OpenDuty {
    /// What is owed first, then precautions, then what is done; the soonest first, what has no moment last; then as the
    /// packs name them.
    fn rank(&self) -> u64 {
        let (done, undated) = (u64::from(!self.is_owed()), u64::from(self.act_by.is_none()));
        let class = (done << 2) | (u64::from(self.waits) << 1) | undated;
        // The milliseconds of all years of ours take 44 bits.
        let at = self.act_by.map_or(0, |at| at.millis_since(Moment::MIN).unsigned_abs());
        (class << 60) | (at << 16) | u64::from(self.duty)
    }

    /// Whether who answers this one answers the other, later instance of its duty, too: one act answers every trigger
    /// before it, so the earliest counts.
    fn covers(&self, later: &Self) -> bool {
        let sooner = |own: Option<Moment>, its: Option<Moment>| its.is_none() || (own.is_some() && own <= its);
        (self.done, self.ended) == (later.done, later.ended)
            // What has no moment covers nothing that has one.
            && (self.trigger.is_some() || later.trigger.is_none())
            // What the law owes is never hidden behind what only guidance owes.
            && (self.legal || !later.legal)
            // Nor what is owed behind a precaution.
            && (!self.waits || later.waits)
            && sooner(self.act_by, later.act_by)
            && sooner(self.late_after, later.late_after)
    }

    /// Whether it is still to be done.
    pub(crate) fn is_owed(&self) -> bool {
        self.done.is_none() && self.ended.is_none()
    }

    /// Whether it ended before its moment had passed: nobody is asked for it, and nobody is late with it.
    pub(crate) fn fell_away(&self) -> bool {
        self.ended.is_some_and(|ended| matches!(self.state_at(ended), DutyState::Open | DutyState::Met))
    }

    /// How it stands at this moment. An end stops its clock.
    pub(crate) fn state_at(&self, now: Moment) -> DutyState {
        let judged = self.ended.or(self.done).unwrap_or(now);
        let late = self.late_after.is_some_and(|moment| judged > moment);
        let past = self.measurable && self.act_by.is_some_and(|moment| judged > moment);
        match (self.done.is_some(), late, past) {
            (false, true, _) => DutyState::Late,
            (false, false, true) => DutyState::StartDisputed,
            (false, false, false) => DutyState::Open,
            (true, true, _) => DutyState::MetLate,
            (true, false, true) => DutyState::MetStartDisputed,
            (true, false, false) => DutyState::Met,
        }
    }
}

/// One reading of where the clock starts, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReadingDue {
    pub(crate) start: Option<Moment>,
    pub(crate) due: Option<Moment>,
    pub(crate) provisional: bool,
}

/// A duty's limit, and the shorter ones that layers give it between days.
#[derive(Debug, Clone)]
struct Limits {
    own: Limit,
    shorter: Vec<(Option<Date>, Option<Date>, Limit)>,
}

impl Limits {
    fn on(&self, day: Date) -> Limit {
        let shorter = self.shorter.iter().filter(|(from, to, _)| holds(*from, *to, day)).map(|(.., limit)| *limit);
        shorter.fold(self.own, |a, b| if b.is_shorter_than(&a) == Some(true) { b } else { a })
    }
}

/// A reading of where the clock starts.
#[derive(Debug, Clone, Copy)]
struct CompiledStart {
    step: u16,
    clock: Clock,
    cautious: bool,
    unlimited: bool,
    /// Of this reading alone.
    limit: Option<Limit>,
}

/// Which of the moments of a step starts the clock of what was opened at some moment.
#[derive(Debug, Clone, Copy)]
enum Clock {
    /// A receipt: what opened the duty belongs to one.
    Receipt,
    /// The arrival at the commune: what an officer found there has arrived with that.
    Arrival,
    /// The first from then on.
    Next,
    /// The first from then on, or else the last before it: a step opened the duty.
    Nearest,
}

/// A duty prepared for evaluation.
#[derive(Debug, Clone)]
pub(crate) struct CompiledDuty {
    starts: Vec<CompiledStart>,
    met_by: AnyOf,
    ends: AnyOf,
    limit: Limits,
    /// The limit of the duty around it.
    outer: Option<Limits>,
    every: Option<Limit>,
    from: Option<Date>,
    to: Option<Date>,
    /// When its first day began.
    born: Moment,
}

/// The duties of the loaded packs.
#[derive(Debug, Clone)]
pub(crate) struct Duties {
    list: Vec<CompiledDuty>,
    /// What opens them, each with the positions of what it opens.
    causes: Vec<(Cause, Vec<u16>)>,
    received: Option<u16>,
    assessed: Option<u16>,
    reached_commune: Option<u16>,
    /// Steps that close what came before.
    closing: AnyOf,
    /// How long what is found still belongs to the report that it answers: the limit for urgent measures.
    answered_within: Option<Hours>,
}

/// What the duties of one decision hang on.
pub(crate) struct Context<'a> {
    pub(crate) ends: &'a Ends,
    /// The dangers on at the certain end, as reported, and at the other end.
    pub(crate) on: [FactSet; 3],
    /// Whether all that is reported is established, as it mostly is: facts, and what they conclude.
    pub(crate) all_established: bool,
    pub(crate) timeline: &'a Timeline,
    pub(crate) coverage: Coverage,
    /// The start of the 16th birthday, once it is past.
    pub(crate) sixteenth: Option<Moment>,
    pub(crate) is_case: bool,
    pub(crate) day: Date,
    pub(crate) rules: &'a Rules,
    pub(crate) outcomes: &'a OutcomeTable,
    pub(crate) ledger: &'a Ledger,
    /// The grounds of emergency to act on, each with the receipt that it belongs to.
    pub(crate) emergency: &'a [Trigger],
    /// The level that a person's last override asks for, and when.
    pub(crate) raised: Option<(Level, Moment)>,
    /// What is acted on after overrides.
    pub(crate) acting: PublicEnd,
}

impl Duties {
    pub(crate) fn new(packs: &[Pack], vocabulary: &Vocabulary, table: &OutcomeTable, steps: &Steps) -> Self {
        let tightened = |duty: &Duty| {
            let certain = |t: &&Tightening| t.duty == duty.id && t.basis.certainty > Certainty::Unverified;
            let shorter = packs.iter().flat_map(|p| &p.tighten).filter(certain);
            Limits { own: duty.limit, shorter: shorter.map(|t| (t.basis.from, t.basis.to, t.limit)).collect() }
        };
        let outer = |duty: &Duty| {
            let within = duty.within.as_ref()?;
            packs.iter().flat_map(|p| &p.duty).find(|d| d.id == *within).map(tightened)
        };
        let (received, reached_commune) =
            (steps.find(&StepId::constant("report_received")), steps.find(&StepId::constant("at_commune")));
        let clock = |duty: &Duty, step: u16| match Some(step) {
            _ if duty.opens == Opens::Step => Clock::Nearest,
            step if step == received => Clock::Receipt,
            step if step == reached_commune => Clock::Arrival,
            _ => Clock::Next,
        };
        let list = packs.iter().flat_map(|p| &p.duty).map(|duty| CompiledDuty {
            starts: duty
                .starts
                .iter()
                .filter_map(|s| {
                    let step = steps.find(&s.step)?;
                    let clock = clock(duty, step);
                    Some(CompiledStart { step, clock, cautious: s.cautious, unlimited: s.unlimited, limit: s.limit })
                })
                .collect(),
            met_by: duty.met_by.iter().filter_map(|s| steps.find(s)).collect(),
            ends: duty.ends.iter().filter_map(|end| steps.find(&end.step)).collect(),
            limit: tightened(duty),
            outer: outer(duty),
            every: duty.every,
            from: duty.basis.from,
            to: duty.basis.to,
            born: duty.basis.from.map_or(Moment::MIN, Date::start),
        });
        let list: Vec<CompiledDuty> = list.collect();
        Self {
            causes: causes(&list, packs, received, vocabulary, table, steps),
            list,
            received,
            assessed: steps.find(&StepId::constant("initially_assessed")),
            reached_commune,
            answered_within: packs
                .iter()
                .flat_map(|p| &p.duty)
                .filter(|duty| duty.opens == Opens::Emergency)
                // The law's own: a layer that shortens the hours must not cut findings off from their report.
                .find_map(|duty| if let Limit::Hours(hours) = duty.limit { Some(hours) } else { None }),
            closing: packs
                .iter()
                .flat_map(|p| &p.step)
                .filter(|s| s.closes)
                .filter_map(|s| steps.find(&s.id))
                .collect(),
        }
    }

    /// All duties open or met: what is owed by moment, then precautions, then what is met.
    ///
    /// # Errors
    /// [`TimeError`] when a due moment leaves the range of the calendar of years 1900-2200.
    pub(crate) fn open(&self, context: &Context<'_>, calendar: &WorkCalendar) -> Result<Vec<OpenDuty>, TimeError> {
        let mut open: Vec<OpenDuty> = Vec::with_capacity(64);
        let mut triggers = Vec::with_capacity(16);
        for (cause, opened) in &self.causes {
            let Some((standing, legal)) = cause.opens(context) else { continue };
            triggers.clear();
            self.triggers(cause, legal, context, &mut triggers);
            let owed_from = self.owed_from(cause, standing, context);
            for position in opened {
                let Some(duty) = self.list.get(usize::from(*position)) else { continue };
                if !holds(duty.from, duty.to, context.day) {
                    continue;
                }
                let first_of_it = open.len();
                for trigger in &triggers {
                    let waits = owed_from.is_none_or(|from| trigger.at.unwrap_or(Moment::MIN) < from);
                    let instance = self.instance(*position, duty, (standing, waits), *trigger, context, calendar)?;
                    let earlier = open.get(first_of_it..).unwrap_or_default();
                    if !self.is_over(&instance, context) && !earlier.iter().any(|e| e.covers(&instance)) {
                        open.push(instance);
                    }
                }
            }
        }
        // Stable: of one duty the earlier trigger comes first.
        open.sort_by_cached_key(OpenDuty::rank);
        Ok(open)
    }

    /// What has no moment to miss is over when the case that asked for it was closed.
    fn is_over(&self, open: &OpenDuty, context: &Context<'_>) -> bool {
        let closed_since = |closed: Moment| open.trigger.is_none_or(|at| closed >= at);
        open.is_owed() && open.act_by.is_none() && context.timeline.first_of_any(&self.closing, closed_since).is_some()
    }

    /// Every reading of an open duty, in pack order.
    pub(crate) fn readings(
        &self,
        open: &OpenDuty,
        context: &Context<'_>,
        calendar: &WorkCalendar,
    ) -> Result<Vec<ReadingDue>, TimeError> {
        let Some(duty) = self.list.get(usize::from(open.duty)) else { return Ok(Vec::new()) };
        let reading = |from: &CompiledStart| {
            let start = self.start(*from, open.trigger, context.timeline);
            let Some(at) = start.filter(|_| !from.unlimited) else {
                return Ok(ReadingDue { start, due: None, provisional: false });
            };
            let due = duty.due(at, from.limit.as_ref().unwrap_or(&open.limit), context.day, calendar)?;
            Ok(ReadingDue { start, due: due.at, provisional: due.provisional })
        };
        duty.starts.iter().map(reading).collect()
    }

    /// The receipt to which what became known at this moment belongs. What a report told: that report. What was found
    /// while answering a report (before the initial assessment, inside the limit for urgent measures, counted from the report
    /// or from its arrival at the commune of incident): that report. What was found later: the finding itself.
    pub(crate) fn receipt_of(&self, known: Moment, timeline: &Timeline) -> Moment {
        let reports = || self.reports(timeline).iter().copied();
        if self.reports(timeline).contains(&known) {
            return known;
        }
        let of = |step: Option<u16>| step.map(|step| timeline.of(step)).unwrap_or_default().iter().copied();
        let answered = of(self.assessed).rfind(|at| *at < known);
        let in_time = |from: Moment| {
            let until = self.answered_within.and_then(|hours| from.checked_add_hours(hours).ok());
            from <= known && until.is_some_and(|until| known <= until)
        };
        let unanswered = |report: &Moment| answered.is_none_or(|answered| *report > answered);
        let passed_on = || {
            // The newest report that had come in when the information arrived: an act on an older one does not answer it.
            let arrived = of(self.reached_commune).take_while(|at| *at <= known).last().filter(|at| in_time(*at))?;
            reports().take_while(|at| *at <= arrived).last().filter(unanswered)
        };
        reports().find(|at| in_time(*at) && unanswered(at)).or_else(passed_on).unwrap_or(known)
    }

    /// When receiving places got information, in order.
    pub(crate) fn reports<'a>(&self, timeline: &'a Timeline) -> &'a [Moment] {
        self.received.map(|received| timeline.of(received)).unwrap_or_default()
    }

    fn instance(
        &self,
        position: u16,
        duty: &CompiledDuty,
        (standing, waits): (Standing, bool),
        trigger: Trigger,
        context: &Context<'_>,
        calendar: &WorkCalendar,
    ) -> Result<OpenDuty, TimeError> {
        // What must be done before a planned moment may be done before it was planned, too.
        let own = duty.limit.on(context.day);
        let ahead = matches!(own, Limit::MonthsBefore(_));
        let begins = trigger.at.filter(|_| !ahead).unwrap_or(Moment::MIN);
        let done = context.timeline.first_of_any(&duty.met_by, |at| at >= begins);
        // Later than what opened it: form 16 ends one placement and begins the next in one act.
        let end = trigger.at.and_then(|opened| context.timeline.first_of_any(&duty.ends, |at| at > opened));
        let in_time = |at: &Moment| end.is_none_or(|end| *at <= end);
        let (done, limit) = match duty.every {
            None => (done, own),
            Some(every) => {
                let done_times = context.timeline.of_any(&duty.met_by).filter(|at| *at >= begins);
                (None, repeated(own, every, done_times.filter(in_time).count()))
            }
        };
        let ended = end.filter(|_| !done.as_ref().is_some_and(in_time));
        let mut open = OpenDuty {
            duty: position,
            standing,
            waits,
            legal: trigger.legal,
            act_by: None,
            late_after: None,
            provisional: false,
            done,
            ended,
            measurable: !matches!(limit, Limit::AtOnce) || duty.outer.is_some(),
            trigger: trigger.at,
            limit,
        };
        // Most duties have no limit: nothing of them is counted.
        let starts = if duty.is_dated(&limit) { duty.starts.as_slice() } else { &[] };
        let (mut first, mut last, mut all_started) = (None::<Moment>, None, !starts.is_empty() && open.measurable);
        let mut counted = None;
        for from in starts {
            let start = self.start(*from, trigger.at, context.timeline);
            let due = match (start.filter(|_| !from.unlimited), counted) {
                (None, _) => None,
                // Mostly all readings start at one moment.
                (Some(start), Some((known, limit, due))) if (start, from.limit) == (known, limit) => due,
                (Some(start), _) => {
                    let due = duty.due(start, from.limit.as_ref().unwrap_or(&limit), context.day, calendar)?;
                    open.provisional |= due.provisional;
                    counted = Some((start, from.limit, due.at));
                    due.at
                }
            };
            all_started &= due.is_some();
            last = last.max(due);
            first = first.map_or(due, |first| Some(due.map_or(first, |due| due.min(first))));
            if from.cautious {
                open.act_by = due;
            }
        }
        open.act_by = open.act_by.or(first);
        open.late_after = last.filter(|_| all_started);
        Ok(open)
    }

    /// The moment that a reading starts from: what opened the duty where that is such a step, else the first such step after
    /// it.
    #[inline]
    fn start(&self, from: CompiledStart, trigger: Option<Moment>, timeline: &Timeline) -> Option<Moment> {
        let Some(trigger) = trigger else { return timeline.of(from.step).first().copied() };
        let next = || timeline.of(from.step).iter().find(|at| **at >= trigger).copied();
        match from.clock {
            Clock::Receipt => Some(trigger),
            Clock::Arrival if !self.reports(timeline).contains(&trigger) => Some(trigger),
            Clock::Arrival | Clock::Next => next(),
            Clock::Nearest => next().or_else(|| timeline.of(from.step).last().copied()),
        }
    }
}

impl CompiledDuty {
    /// Whether anything is due by a moment, by this limit of its own or by that of the duty around it.
    fn is_dated(&self, limit: &Limit) -> bool {
        !matches!(limit, Limit::None) || self.outer.is_some()
    }

    /// When this limit ends for a clock that starts at this moment, or the limit of the duty around it, if that ends sooner.
    fn due(&self, start: Moment, limit: &Limit, day: Date, calendar: &WorkCalendar) -> Result<Due, TimeError> {
        let mut counted = due(start, limit, calendar)?;
        if let Some(outer) = &self.outer {
            let around = due(start, &outer.on(day), calendar)?;
            if around.at.is_some() && (counted.at.is_none() || around.at < counted.at) {
                counted = around;
            }
        }
        // Nothing is due before the duty existed.
        Ok(Due { at: counted.at.map(|at| at.max(self.born)), ..counted })
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
