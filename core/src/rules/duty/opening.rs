//! What opens a duty, how firmly, and from which moments.

use super::{CompiledDuty, Context, Duties};
use crate::law::{Duty, Level, Opens, Pack, Scope};
use crate::model::{Coverage, FactSet, Hearing, Vocabulary};
use crate::rules::compiled::{Condition, End, conditions};
use crate::rules::grounds::{Trigger, grounded_since, known_since};
use crate::rules::interval::Standing;
use crate::rules::outcome::{Concluding, Outcome, OutcomeTable};
use crate::rules::timeline::{AnyOf, Steps};
use crate::time::Moment;

#[derive(Debug, Clone, PartialEq)]
enum Opening {
    Report,
    Level(Level, Concluding),
    Emergency,
    /// Opened by what is reported or established only: a power or signal, not a precaution. With the later step, other than
    /// the receipt, that its clock counts from.
    Heard(Concluding, Option<u16>),
    OutsideLaw,
    Step(AnyOf),
}

/// What opens duties, how firmly, and from which moments: asked once for all duties that it opens.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cause {
    opening: Opening,
    when: Vec<Condition>,
    scope: Scope,
}

/// Every cause of these duties, with the positions of the duties that it opens.
pub(super) fn causes(
    duties: &[CompiledDuty],
    packs: &[Pack],
    received: Option<u16>,
    vocabulary: &Vocabulary,
    table: &OutcomeTable,
    steps: &Steps,
) -> Vec<(Cause, Vec<u16>)> {
    let mut causes: Vec<(Cause, Vec<u16>)> = Vec::new();
    for ((duty, compiled), position) in packs.iter().flat_map(|p| &p.duty).zip(duties).zip(0_u16..) {
        let counted_from = compiled.starts.iter().find(|start| start.cautious).map(|start| start.step);
        let cause = Cause {
            opening: opening(duty, counted_from.filter(|step| Some(*step) != received), table, steps),
            when: conditions(&duty.when, duty.absent.iter(), vocabulary),
            scope: duty.scope,
        };
        match causes.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, opened)) => opened.push(position),
            None => causes.push((cause, vec![position])),
        }
    }
    causes
}

fn opening(duty: &Duty, counted_from: Option<u16>, table: &OutcomeTable, steps: &Steps) -> Opening {
    match &duty.opens {
        Opens::Report => Opening::Report,
        Opens::Emergency => Opening::Emergency,
        Opens::Support => Opening::Level(Level::Support, table.support),
        Opens::Intervention => Opening::Level(Level::Intervention, table.intervention),
        Opens::Separation => Opening::Heard(table.separation, counted_from),
        Opens::OutsideLaw => Opening::OutsideLaw,
        Opens::Step => Opening::Step(duty.after.iter().filter_map(|s| steps.find(s)).collect()),
        Opens::Signal(signal) => Opening::Heard(table.concluding(&Outcome::Signal(signal.clone())), counted_from),
    }
}

impl Cause {
    /// Whether it opens anything, how firmly, and whether by law at any end.
    pub(super) fn opens(&self, context: &Context<'_>) -> Option<(Standing, bool)> {
        // Most causes are steps that were not taken: those first.
        let not_taken = matches!(&self.opening, Opening::Step(after) if !context.timeline.has_any(after));
        if not_taken || !self.is_given(context) {
            return None;
        }
        let unconditional = matches!(self.opening, Opening::Report | Opening::Step(_) | Opening::OutsideLaw);
        if unconditional && self.when.is_empty() {
            return Some((Standing::Established, true));
        }
        // What hangs on a fact of the report waits until somebody reports that fact.
        let heard = matches!(self.opening, Opening::Heard(..))
            || (matches!(self.opening, Opening::Report) && !self.when.is_empty());
        let [established, reported, possible] = &context.on;
        let ends = context.ends;
        // The firmest end that opens it, and from end to end until one does by law.
        let or_at = |opened: Option<(Standing, bool)>, asked: bool, standing, end, on: &FactSet| {
            if !asked || opened.is_some_and(|(_, legal)| legal) || !self.when.iter().all(|c| c.holds(on)) {
                return opened;
            }
            let legal = self.concluded(end, standing, context);
            legal.map(|legal| (opened.map_or(standing, |(firmest, _)| firmest), legal)).or(opened)
        };
        let opened = or_at(None, true, Standing::Established, &ends.established, established);
        // Else it opens what that opened.
        // A sign asks for what protects a child now, not yet for what is asked of the police or a clinic.
        let some_emergencies = matches!(self.opening, Opening::Emergency) && !self.when.is_empty();
        let claimed = if some_emergencies { context.ledger.on(Hearing::Claims) } else { *reported };
        let opened = or_at(opened, !context.all_established, Standing::Reported, &ends.reported, &claimed);
        let precaution = context.is_case && !heard;
        or_at(opened, precaution, Standing::NotRuledOut, &ends.possible, possible)
    }

    /// Whether the person and the case are such that it may open anything.
    fn is_given(&self, context: &Context<'_>) -> bool {
        let covered = match context.coverage {
            Coverage::Child => !matches!(self.opening, Opening::OutsideLaw),
            Coverage::Under18 => self.scope == Scope::Under18 || context.sixteenth.is_some(),
            Coverage::Adult => false,
        };
        covered
            && match &self.opening {
                Opening::Report => context.is_case,
                Opening::OutsideLaw => context.coverage == Coverage::Under18,
                Opening::Step(_) | Opening::Level(..) | Opening::Emergency | Opening::Heard(..) => true,
            }
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
            Opening::Heard(rules, _) => by(rules),
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

impl Duties {
    /// From when on what this cause opens is owed and no mere precaution; `None`: it is one. The emergency clock is none;
    /// what the law asks for in some emergencies is one, until somebody tells that this is one of them.
    pub(super) fn owed_from(&self, cause: &Cause, standing: Standing, context: &Context<'_>) -> Option<Moment> {
        if !matches!(cause.opening, Opening::Emergency) {
            return (standing > Standing::NotRuledOut).then_some(Moment::MIN);
        }
        cause.when.iter().try_fold(Moment::MIN, |from, condition| {
            let told = known_since(condition, Hearing::Claims, context.ledger)?;
            Some(from.max(self.receipt_of(told, context.timeline)))
        })
    }

    /// The moments that this cause opened its duties at, each once, in order; of an empty list.
    pub(super) fn triggers(&self, cause: &Cause, legal: bool, context: &Context<'_>, out: &mut Vec<Trigger>) {
        let timeline = context.timeline;
        let first = Trigger { at: self.reports(timeline).first().copied(), legal };
        match &cause.opening {
            Opening::Step(after) => out.extend(timeline.of_any(after).map(|at| Trigger { at: Some(at), legal })),
            Opening::Emergency => out.extend_from_slice(context.emergency),
            Opening::Report if cause.when.is_empty() => {
                out.extend(self.reports(timeline).iter().map(|at| Trigger { at: Some(*at), legal }));
            }
            Opening::Report => {
                // It hangs on something that was told: the clock is that of the telling, and told again, it is owed again.
                let on = context.ledger.facts.reported();
                let since = cause.when.iter().map(|c| known_since(c, Hearing::Reports, context.ledger)).max().flatten();
                out.push(since.map_or(first, |at| Trigger { at: Some(self.receipt_of(at, timeline)), legal }));
                let facts = Condition::facts(&cause.when).and(on);
                let later = |at: &Moment| since.is_some_and(|since| *at > since) && self.reports(timeline).contains(at);
                let told = facts.iter().flat_map(|fact| context.ledger.told(fact));
                out.extend(told.filter(later).map(|at| Trigger { at: Some(at), legal }));
            }
            Opening::Heard(rules, counted_from) => self.heard(rules, *counted_from, context, out),
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
        if let Some(sixteenth) = context.sixteenth.filter(|_| cause.scope == Scope::Child) {
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
    fn heard(&self, rules: &Concluding, counted_from: Option<u16>, context: &Context<'_>, out: &mut Vec<Trigger>) {
        let moments = counted_from.map(|step| context.timeline.of(step)).unwrap_or_default();
        let reports = self.reports(context.timeline);
        for Trigger { at, legal } in grounded_since(context.rules, rules, context.ends, context.ledger, reports) {
            let Some(at) = at else { continue };
            let mut later = moments.iter().filter(|m| **m >= at).peekable();
            if later.peek().is_some() {
                out.extend(later.map(|at| Trigger { at: Some(*at), legal }));
            } else {
                out.push(Trigger { at: Some(self.receipt_of(at, context.timeline)), legal });
            }
        }
        if out.is_empty() {
            let legal = context.ends.reported.concludes(&rules.legal);
            out.push(Trigger { at: reports.first().copied(), legal });
        }
    }
}
