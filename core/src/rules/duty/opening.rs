//! What opens a duty, how firmly, and from which moments.

use super::{CompiledDuty, Context, Duties};
use crate::law::{Duty, Level, Opens, Scope, holds};
use crate::model::Coverage;
use crate::rules::compiled::{Condition, End};
use crate::rules::grounds::{Trigger, grounded_since, known_since};
use crate::rules::interval::Standing;
use crate::rules::outcome::{Concluding, Outcome, OutcomeTable};
use crate::rules::timeline::{AnyOf, Steps};
use crate::time::Moment;

#[derive(Debug, Clone)]
pub(super) enum Opening {
    Report,
    Level(Level, Concluding),
    Emergency,
    /// Opened by what is reported or established only: a power or signal, not a precaution.
    Heard(Concluding),
    OutsideLaw,
    Step(AnyOf),
}

pub(super) fn opening(duty: &Duty, table: &OutcomeTable, steps: &Steps) -> Opening {
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

impl CompiledDuty {
    pub(super) fn applies(&self, context: &Context<'_>) -> bool {
        let covered = match context.coverage {
            Coverage::Child => !matches!(self.opening, Opening::OutsideLaw),
            Coverage::Under18 => self.scope == Scope::Under18 || context.sixteenth.is_some(),
            Coverage::Adult => false,
        };
        covered && holds(self.from, self.to, context.day)
    }

    /// Whether it is open, how firmly, and whether by law at any end.
    pub(super) fn opened(&self, context: &Context<'_>) -> Option<(Standing, bool)> {
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

impl Duties {
    pub(super) fn triggers(&self, duty: &CompiledDuty, legal: bool, context: &Context<'_>, out: &mut Vec<Trigger>) {
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
                let facts = Condition::facts(&duty.when).and(on);
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

    fn grounds(&self, context: &Context<'_>, rules: &Concluding) -> Vec<Trigger> {
        let is_report = |at| self.is_report(at, context.timeline);
        grounded_since(context.rules, rules, context.ends, context.ledger, is_report)
    }
}
