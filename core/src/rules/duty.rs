//! Which duties are open, since when, by when, and how they stand.
//!
//! A duty has an *instance* for each trigger: a report, a ground of emergency, a step. An act answers every trigger
//! before it. Where the law leaves open where a clock starts, every reading is counted; *act by* is the cautious one, and
//! *late* is only what is late under all.

use serde::{Deserialize, Serialize};

use super::compiled::{CompiledRule, Condition, End, Ends, Rules, conditions};
use super::interval::{End as PublicEnd, Standing};
use super::outcome::{Concluding, Outcome, OutcomeTable};
use super::timeline::{AnyOf, Steps, Timeline};
use crate::law::{Certainty, Duty, Level, Opens, Pack, Scope, StepId, Tightening, holds};
use crate::model::{Coverage, FactSet, Ledger, Vocabulary};
use crate::time::{Date, Limit, Moment, Months, TimeError, WorkCalendar, due};

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
    /// A mere precaution, which waits behind what is owed. The emergency clock is no mere precaution.
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
    /// What is owed first, then precautions, then what is done; the soonest first, what has no moment last.
    fn rank(&self) -> (u8, i64) {
        let (done, undated) = (u8::from(!self.is_owed()), u8::from(self.act_by.is_none()));
        ((done << 2) | (u8::from(self.waits) << 1) | undated, self.act_by.map_or(0, Moment::unix_millis))
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

/// A moment that opens an instance of a duty, and whether by law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Trigger {
    pub(crate) at: Option<Moment>,
    pub(crate) legal: bool,
}

#[derive(Debug, Clone)]
enum Opening {
    Report,
    Level(Level, Concluding),
    Emergency,
    /// Opened by what is reported or established only: a power or signal, not a precaution.
    Heard(Concluding),
    OutsideLaw,
    Step(AnyOf),
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
    cautious: bool,
    unlimited: bool,
}

/// A duty prepared for evaluation.
#[derive(Debug, Clone)]
pub(crate) struct CompiledDuty {
    opening: Opening,
    when: Vec<Condition>,
    starts: Vec<CompiledStart>,
    met_by: AnyOf,
    ends: AnyOf,
    limit: Limits,
    /// The limit of the duty around it.
    outer: Option<Limits>,
    every: Option<Limit>,
    scope: Scope,
    from: Option<Date>,
    to: Option<Date>,
    /// When its first day began.
    born: Moment,
}

/// The duties of the loaded packs.
#[derive(Debug, Clone)]
pub(crate) struct Duties {
    list: Vec<CompiledDuty>,
    received: Option<u16>,
    assessed: Option<u16>,
    reached_commune: Option<u16>,
    /// Steps that close what came before.
    closing: AnyOf,
    /// How long what is found still belongs to the report that it answers: the limit for urgent measures.
    answered_within: Limit,
}

/// What the duties of one decision hang on.
pub(crate) struct Context<'a> {
    pub(crate) ends: &'a Ends,
    /// The dangers on at the certain end, as reported, and at the other end.
    pub(crate) on: [FactSet; 3],
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
        let list = packs.iter().flat_map(|p| &p.duty).map(|duty| CompiledDuty {
            opening: opening(duty, table, steps),
            when: conditions(&duty.when, core::iter::empty(), vocabulary),
            starts: duty
                .starts
                .iter()
                .filter_map(|s| {
                    let step = steps.find(&s.step)?;
                    Some(CompiledStart { step, cautious: s.cautious, unlimited: s.unlimited })
                })
                .collect(),
            met_by: duty.met_by.iter().filter_map(|s| steps.find(s)).collect(),
            ends: duty.ends.iter().filter_map(|end| steps.find(&end.step)).collect(),
            limit: tightened(duty),
            outer: outer(duty),
            every: duty.every,
            scope: duty.scope,
            from: duty.basis.from,
            to: duty.basis.to,
            born: duty.basis.from.map_or(Moment::MIN, Date::start),
        });
        Self {
            list: list.collect(),
            received: steps.find(&StepId::constant("report_received")),
            assessed: steps.find(&StepId::constant("initially_assessed")),
            reached_commune: steps.find(&StepId::constant("at_commune")),
            answered_within: packs
                .iter()
                .flat_map(|p| &p.duty)
                .find(|duty| duty.opens == Opens::Emergency && matches!(duty.limit, Limit::Hours(_)))
                // The law's own: a layer that shortens the hours must not cut findings off from their report.
                .map_or(Limit::None, |duty| duty.limit),
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
        let mut triggers = Vec::new();
        for (position, duty) in self.list.iter().enumerate() {
            let Ok(position) = u16::try_from(position) else { break };
            if !duty.applies(context) {
                continue;
            }
            let Some((standing, legal)) = duty.opened(context) else { continue };
            triggers.clear();
            self.triggers(duty, legal, context, &mut triggers);
            let first_of_it = open.len();
            for trigger in &triggers {
                let instance = self.instance(position, duty, standing, *trigger, context, calendar)?;
                // One act answers every trigger before it: the earliest counts, and what the law owes is never hidden
                // behind what only guidance owes.
                let earlier = open.get(first_of_it..).unwrap_or_default();
                // What has no moment to miss is over when the case that asked for it was closed.
                let over = instance.is_owed()
                    && instance.act_by.is_none()
                    && context
                        .timeline
                        .first_of_any(&self.closing, |closed| trigger.at.is_none_or(|at| closed >= at))
                        .is_some();
                let sooner =
                    |own: Option<Moment>, other: Option<Moment>| other.is_none() || (own.is_some() && own <= other);
                let answered = |e: &OpenDuty| {
                    (e.done, e.ended) == (instance.done, instance.ended)
                        // What has no moment covers nothing that has one.
                        && (e.trigger.is_some() || instance.trigger.is_none())
                        && (e.legal || !instance.legal)
                        && sooner(e.act_by, instance.act_by)
                        && sooner(e.late_after, instance.late_after)
                };
                if !over && !earlier.iter().any(answered) {
                    open.push(instance);
                }
            }
        }
        // Stable, as it is; and what is sorted is small.
        open.sort_by_cached_key(OpenDuty::rank);
        Ok(open)
    }

    /// Every reading of an open duty, in pack order.
    pub(crate) fn readings(
        &self,
        open: &OpenDuty,
        context: &Context<'_>,
        calendar: &WorkCalendar,
    ) -> Result<Vec<ReadingDue>, TimeError> {
        let Some(duty) = self.list.get(usize::from(open.duty)) else { return Ok(Vec::new()) };
        let starts = duty.starts.iter();
        starts.map(|start| self.reading(duty, *start, open.trigger, &open.limit, context, calendar)).collect()
    }

    fn triggers(&self, duty: &CompiledDuty, legal: bool, context: &Context<'_>, out: &mut Vec<Trigger>) {
        let timeline = context.timeline;
        let first = Trigger { at: self.first_report(timeline), legal };
        match &duty.opening {
            Opening::Step(after) => out.extend(timeline.of_any(after).map(|at| Trigger { at: Some(at), legal })),
            Opening::Emergency => out.extend_from_slice(context.emergency),
            Opening::Report if duty.when.is_empty() => {
                out.extend(self.reports(timeline).iter().map(|at| Trigger { at: Some(*at), legal }));
            }
            Opening::Report => {
                // It hangs on something that was told: the clock is that of the telling, and told again, it is owed again.
                let on = context.ledger.facts.reported();
                let since = duty.when.iter().map(|c| known_since(c, on, context.ledger)).max().flatten();
                out.push(since.map_or(first, |at| Trigger { at: Some(self.receipt_of(at, timeline)), legal }));
                let facts = duty.when.iter().fold(FactSet::EMPTY, |sum, c| sum.or(c.mask)).and(on);
                let later = |at: &Moment| since.is_some_and(|since| *at > since) && self.is_report(*at, timeline);
                let told = facts.iter().flat_map(|fact| context.ledger.told(fact));
                out.extend(told.filter(later).map(|at| Trigger { at: Some(at), legal }));
            }
            Opening::Heard(rules) => self.heard(duty, rules, context, out),
            Opening::Level(level, rules) => {
                let concluded =
                    context.ends.possible.concludes(&rules.legal) || context.ends.reported.concludes(&rules.all);
                let raised = context.raised.filter(|(to, _)| to >= level);
                out.extend(raised.map(|(_, at)| Trigger { at: Some(at), legal: false }));
                if concluded || raised.is_none() {
                    self.cycles(first, context, out);
                }
            }
            Opening::OutsideLaw => out.push(first),
        }
        if let Some(sixteenth) = context.sixteenth.filter(|_| duty.scope == Scope::Child) {
            // The 16th birthday closes nothing that was open before it, and opens nothing new of this law.
            out.retain(|trigger| trigger.at.is_some_and(|at| at < sixteenth));
        }
        out.sort_unstable_by_key(|trigger| (trigger.at, !trigger.legal));
        // Several grounds of one moment are one trigger, by law if any of them is.
        out.dedup_by_key(|trigger| trigger.at);
    }

    /// The first report, and the first after whatever closed what came before.
    fn cycles(&self, first: Trigger, context: &Context<'_>, out: &mut Vec<Trigger>) {
        out.push(first);
        for closed in context.timeline.of_any(&self.closing) {
            let again = self.reports(context.timeline).iter().find(|at| **at > closed);
            out.extend(again.map(|at| Trigger { at: Some(*at), ..first }));
        }
    }

    /// Grounds may arise weeks after the first report: each starts its own clock, from the receipt it belongs to, or from
    /// each later step that the clock counts from.
    fn heard(&self, duty: &CompiledDuty, rules: &Concluding, context: &Context<'_>, out: &mut Vec<Trigger>) {
        let counted_from = duty.starts.iter().find(|start| start.cautious).map(|start| start.step);
        let recurring = counted_from.filter(|step| Some(*step) != self.received);
        for Trigger { at, legal } in self.grounds(context, rules) {
            let Some(at) = at else { continue };
            let moments = recurring.map(|step| context.timeline.of(step)).unwrap_or_default();
            let mut later = moments.iter().filter(|m| **m >= at).peekable();
            if later.peek().is_some() {
                out.extend(later.map(|at| Trigger { at: Some(*at), legal }));
            } else {
                out.push(Trigger { at: Some(self.receipt_of(at, context.timeline)), legal });
            }
        }
        if out.is_empty() {
            let first = self.first_report(context.timeline);
            out.push(Trigger { at: first, legal: context.ends.reported.concludes(&rules.legal) });
        }
    }

    /// The receipt to which what became known at this moment belongs. What a report told: that report. What was found
    /// while answering a report (before the initial assessment, inside the limit for urgent measures, counted from the report
    /// or from its arrival at the commune of incident): that report. What was found later: the finding itself.
    pub(crate) fn receipt_of(&self, known: Moment, timeline: &Timeline) -> Moment {
        let reports = || self.reports(timeline).iter().copied();
        if reports().any(|at| at == known) {
            return known;
        }
        let of = |step: Option<u16>| step.map(|step| timeline.of(step)).unwrap_or_default().iter().copied();
        let answered = of(self.assessed).rfind(|at| *at < known);
        let in_time = |from: Moment| {
            let until = due(from, &self.answered_within, &WorkCalendar::default()).ok().and_then(|due| due.at);
            until.is_some_and(|until| from <= known && known <= until)
        };
        let unanswered = |report: &Moment| answered.is_none_or(|answered| *report > answered);
        let passed_on = || {
            // The newest report that had come in when the information arrived: an act on an older one does not answer it.
            let arrived = of(self.reached_commune).take_while(|at| *at <= known).last().filter(|at| in_time(*at))?;
            reports().take_while(|at| *at <= arrived).last().filter(unanswered)
        };
        reports().find(|at| in_time(*at) && unanswered(at)).or_else(passed_on).unwrap_or(known)
    }

    /// Whether a receiving place got a report at this moment.
    pub(crate) fn is_report(&self, at: Moment, timeline: &Timeline) -> bool {
        self.reports(timeline).contains(&at)
    }

    /// When receiving places got information.
    fn reports<'a>(&self, timeline: &'a Timeline) -> &'a [Moment] {
        self.received.map(|received| timeline.of(received)).unwrap_or_default()
    }

    fn grounds(&self, context: &Context<'_>, rules: &Concluding) -> Vec<Trigger> {
        let is_report = |at| self.is_report(at, context.timeline);
        grounded_since(context.rules, rules, context.ends, context.ledger, is_report)
    }

    /// When a receiving place first got information.
    pub(crate) fn first_report(&self, timeline: &Timeline) -> Option<Moment> {
        self.reports(timeline).first().copied()
    }

    fn instance(
        &self,
        position: u16,
        duty: &CompiledDuty,
        standing: Standing,
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
            waits: standing == Standing::NotRuledOut && !matches!(duty.opening, Opening::Emergency),
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
        for start in starts {
            let reading = self.reading(duty, *start, trigger.at, &limit, context, calendar)?;
            all_started &= reading.due.is_some();
            last = last.max(reading.due);
            first = first.map_or(reading.due, |first| Some(reading.due.map_or(first, |due| due.min(first))));
            open.provisional |= reading.provisional;
            if start.cautious {
                open.act_by = reading.due;
            }
        }
        open.act_by = open.act_by.or(first);
        open.late_after = last.filter(|_| all_started);
        Ok(open)
    }

    fn reading(
        &self,
        duty: &CompiledDuty,
        from: CompiledStart,
        trigger: Option<Moment>,
        limit: &Limit,
        context: &Context<'_>,
        calendar: &WorkCalendar,
    ) -> Result<ReadingDue, TimeError> {
        let start = self.start(duty, from.step, trigger, context);
        let Some(start) = start.filter(|_| !from.unlimited) else {
            return Ok(ReadingDue { start, due: None, provisional: false });
        };
        let mut counted = due(start, limit, calendar)?;
        if let Some(outer) = &duty.outer {
            let around = due(start, &outer.on(context.day), calendar)?;
            if around.at.is_some() && (counted.at.is_none() || around.at < counted.at) {
                counted = around;
            }
        }
        // Nothing is due before the duty existed.
        let at = counted.at.map(|at| at.max(duty.born));
        Ok(ReadingDue { start: Some(start), due: at, provisional: counted.provisional })
    }

    /// The moment that a reading starts from: the trigger where it is such a step, else the first such step after it.
    fn start(&self, duty: &CompiledDuty, step: u16, trigger: Option<Moment>, context: &Context<'_>) -> Option<Moment> {
        let moments = context.timeline.of(step);
        let Some(trigger) = trigger else { return moments.first().copied() };
        let by_step = matches!(duty.opening, Opening::Step(_));
        let receipt = Some(step) == self.received && !by_step;
        // What an officer of the commune found has reached the commune with that.
        let found_there = Some(step) == self.reached_commune && !by_step && !self.is_report(trigger, context.timeline);
        if receipt || found_there {
            return Some(trigger);
        }
        let before = || moments.iter().rev().find(|at| by_step && **at < trigger);
        moments.iter().find(|at| **at >= trigger).or_else(before).copied()
    }
}

impl CompiledDuty {
    /// Whether anything is due by a moment, by this limit of its own or by that of the duty around it.
    fn is_dated(&self, limit: &Limit) -> bool {
        !matches!(limit, Limit::None) || self.outer.is_some()
    }

    fn applies(&self, context: &Context<'_>) -> bool {
        let covered = match context.coverage {
            Coverage::Child => !matches!(self.opening, Opening::OutsideLaw),
            Coverage::Under18 => self.scope == Scope::Under18 || context.sixteenth.is_some(),
            Coverage::Adult => false,
        };
        covered && holds(self.from, self.to, context.day)
    }

    /// Whether it is open, how firmly, and whether by law at any end.
    fn opened(&self, context: &Context<'_>) -> Option<(Standing, bool)> {
        let given = match &self.opening {
            Opening::Report => context.is_case,
            Opening::Step(after) => context.timeline.first_of_any(after, |_| true).is_some(),
            Opening::OutsideLaw => context.coverage == Coverage::Under18,
            Opening::Level(..) | Opening::Emergency | Opening::Heard(_) => true,
        };
        if !given {
            return None;
        }
        let unconditional = matches!(self.opening, Opening::Report | Opening::Step(_) | Opening::OutsideLaw);
        if unconditional && self.when.is_empty() {
            return Some((Standing::Established, true));
        }
        // What hangs on a fact of the report waits until somebody reports that fact.
        let heard = matches!(self.opening, Opening::Heard(_))
            || (matches!(self.opening, Opening::Report) && !self.when.is_empty());
        let precaution = context.is_case && !heard;
        let [established, reported, possible] = &context.on;
        let ends = [
            (Standing::Established, &context.ends.established, established),
            (Standing::Reported, &context.ends.reported, reported),
            (Standing::NotRuledOut, &context.ends.possible, possible),
        ];
        let mut opened = None;
        for (standing, end, on) in ends {
            let skipped = match standing {
                Standing::NotRuledOut => !precaution,
                // Mostly what is reported is established: it opens what that opened.
                Standing::Reported => context.ends.reported == context.ends.established && reported == established,
                Standing::Established => false,
            };
            if skipped || !self.when.iter().all(|c| c.holds(on)) {
                continue;
            }
            if let Some(legal) = self.concluded(end, standing, context) {
                let (firmest, any_legal) = opened.unwrap_or((standing, false));
                opened = Some((firmest, any_legal || legal));
                if legal {
                    break;
                }
            }
        }
        opened
    }

    /// Whether this end opens it; `true` inside for by law.
    fn concluded(&self, end: &End, standing: Standing, context: &Context<'_>) -> Option<bool> {
        let by = |rules: &Concluding| {
            let legal = end.concludes(&rules.legal);
            // Guidance adds what is reported, not what merely nobody asked.
            let guided = standing > Standing::NotRuledOut && end.concludes(&rules.all);
            (legal || guided).then_some(legal)
        };
        let last = standing == Standing::NotRuledOut;
        match &self.opening {
            Opening::Report | Opening::Step(_) | Opening::OutsideLaw => Some(true),
            Opening::Heard(rules) => by(rules),
            Opening::Level(level, rules) => {
                let raised = last && context.raised.is_some_and(|(to, _)| to >= *level);
                by(rules).or(raised.then_some(false))
            }
            Opening::Emergency if !context.acting.emergency => None,
            Opening::Emergency => {
                by(&context.outcomes.emergency).or((last && !context.emergency.is_empty()).then_some(false))
            }
        }
    }
}

fn opening(duty: &Duty, table: &OutcomeTable, steps: &Steps) -> Opening {
    match &duty.opens {
        Opens::Report => Opening::Report,
        Opens::Emergency => Opening::Emergency,
        Opens::Support => Opening::Level(Level::Support, table.support),
        Opens::Intervention => Opening::Level(Level::Intervention, table.intervention),
        Opens::Separation => Opening::Heard(table.separation),
        Opens::OutsideLaw => Opening::OutsideLaw,
        Opens::Step => Opening::Step(duty.after.iter().filter_map(|s| steps.find(s)).collect()),
        Opens::Signal(signal) => Opening::Heard(table.concluding(&Outcome::Signal(signal.clone()))),
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

/// When each ground of a conclusion became known: for each fired rule, the moment its last needed fact was reported, and
/// every later report that tells one of its facts again.
pub(crate) fn grounded_since(
    rules: &Rules,
    concluding: &Concluding,
    ends: &Ends,
    ledger: &Ledger,
    is_report: impl Fn(Moment) -> bool,
) -> Vec<Trigger> {
    let mut since: Vec<Trigger> = Vec::new();
    if !ends.reported.concludes(&concluding.all) {
        return since;
    }
    let on = ledger.facts.reported();
    for rule in rules.fired(&ends.reported, &concluding.all) {
        let known = rule.conditions.iter().map(|c| known_since(c, on, ledger)).max();
        let Some(first) = known.flatten() else { continue };
        let legal = rule.kind.is_legal();
        since.push(Trigger { at: Some(first), legal });
        for fact in rule.conditions.iter().fold(FactSet::EMPTY, |sum, c| sum.or(c.mask)).and(on).iter() {
            let again = ledger.told(fact).filter(|at| *at > first && is_report(*at));
            since.extend(again.map(|at| Trigger { at: Some(at), legal }));
        }
    }
    since.sort_unstable();
    since.dedup();
    since
}

/// The moment from which enough of the condition's facts were reported.
fn known_since(condition: &Condition, on: FactSet, ledger: &Ledger) -> Option<Moment> {
    reported_since(condition, condition.n, on, ledger)
}

/// The moment from which a rule has not been ruled out: what was never answered No never was; of what was reopened, as
/// much as the rule needs. `None`: from the beginning.
pub(crate) fn not_ruled_out_since(rule: &CompiledRule, possible: FactSet, ledger: &Ledger) -> Option<Moment> {
    let reopened = ledger.reopened();
    let told = rule.conditions.iter().filter_map(|condition| {
        let never_ruled_out = possible.minus(reopened).and(condition.mask).len();
        reported_since(condition, condition.n.checked_sub(never_ruled_out)?, reopened, ledger)
    });
    told.max()
}

/// The moment at which the `n`th of the condition's facts was reported.
fn reported_since(condition: &Condition, n: u32, on: FactSet, ledger: &Ledger) -> Option<Moment> {
    let told = on.and(condition.mask);
    let mut moments = told.iter().filter_map(|f| ledger.since(f));
    let last = usize::try_from(n).ok()?.checked_sub(1)?;
    if last == 0 {
        return moments.min();
    }
    if told.len() <= n {
        // All of them, or fewer than needed.
        let (count, latest) = moments.fold((0_u32, None), |(n, max), at| (n.saturating_add(1), max.max(Some(at))));
        return latest.filter(|_| count == n);
    }
    let mut moments: Vec<Moment> = moments.by_ref().collect();
    moments.sort_unstable();
    moments.get(last).copied()
}
