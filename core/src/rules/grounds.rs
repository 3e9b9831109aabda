//! Since when a conclusion has its grounds: what was told or found, and when.

use super::compiled::{CompiledRule, Condition, Ends, Rules};
use super::outcome::Concluding;
use crate::model::{FactIndex, FactSet, Hearing, Ledger};
use crate::time::Moment;

/// A moment that opens an instance of a duty, and whether by law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Trigger {
    pub(crate) at: Option<Moment>,
    pub(crate) legal: bool,
}

/// When each ground of a conclusion became known: for each fired rule, the moment its last needed fact was reported, and
/// every later one of these reports that tells one of its facts again.
pub(crate) fn grounded_since(
    rules: &Rules,
    concluding: &Concluding,
    ends: &Ends,
    ledger: &Ledger,
    reports: &[Moment],
) -> Vec<Trigger> {
    if !ends.reported.concludes(&concluding.all) {
        return Vec::new();
    }
    let mut since = Vec::with_capacity(8);
    rules.fired(&ends.reported, &concluding.all).for_each(|rule| {
        let hearing = rule.hearing();
        let known = rule.conditions.iter().map(|c| known_since(c, hearing, ledger)).max();
        let Some(first) = known.flatten() else { return };
        let legal = rule.kind.is_legal();
        since.push(Trigger { at: Some(first), legal });
        if reports.last().is_some_and(|last| *last > first) {
            for fact in Condition::facts(&rule.conditions).and(ledger.on(hearing)).iter() {
                let again = ledger.heard(fact, hearing).filter(|at| *at > first && reports.contains(at));
                since.extend(again.map(|at| Trigger { at: Some(at), legal }));
            }
        }
    });
    since.sort_unstable();
    since.dedup();
    since
}

/// The moment from which enough of the condition's facts were heard of.
pub(super) fn known_since(condition: &Condition, hearing: Hearing, ledger: &Ledger) -> Option<Moment> {
    heard_since(condition, condition.n, ledger.on(hearing), |fact| ledger.heard(fact, hearing).next())
}

/// The moment from which a rule has not been ruled out: what was never answered No never was; of what was reopened, as
/// much as the rule needs. `None`: from the beginning.
pub(crate) fn not_ruled_out_since(rule: &CompiledRule, possible: FactSet, ledger: &Ledger) -> Option<Moment> {
    let reopened = ledger.reopened();
    let told = rule.conditions.iter().filter_map(|condition| {
        let never_ruled_out = possible.minus(reopened).and(condition.mask).len();
        heard_since(condition, condition.n.checked_sub(never_ruled_out)?, reopened, |fact| ledger.since(fact))
    });
    told.max()
}

/// The moment at which the `n`th of the condition's facts was heard of.
fn heard_since(
    condition: &Condition,
    n: u32,
    on: FactSet,
    since: impl Fn(FactIndex) -> Option<Moment>,
) -> Option<Moment> {
    let told = on.and(condition.mask);
    let mut moments = told.iter().filter_map(since);
    let last = usize::try_from(n).ok()?.checked_sub(1)?;
    if last == 0 {
        return moments.fold(None, |first, at| Some(first.map_or(at, |first: Moment| first.min(at))));
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
