//! Two laws over the same situation: what would change, and why.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Law;
use super::decide::DecideError;
use super::decision::{Decision, PackVersion, Stands};
use super::interval::{Interval, Standing};
use crate::law::{DutyId, GroupId, MeasureId, RuleId, SeparationId, SignalId};
use crate::model::Situation;
use crate::time::Moment;

/// A value under the first law and under the second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change<T> {
    /// Under the first law.
    pub before: T,
    /// Under the second law.
    pub after: T,
}

/// A named thing whose standing differs; `None` where it does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved<T> {
    /// What.
    pub id: T,
    /// How firmly it stands under each law.
    pub standing: Change<Option<Standing>>,
}

/// A duty whose moments differ; `None` where it is not open or has no moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyMoved {
    /// The duty.
    pub id: DutyId,
    /// Whether it is open or met under each law.
    pub owed: Change<bool>,
    /// Act by.
    pub act_by: Change<Option<Moment>>,
}

/// What would change between two laws.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// The packs of each.
    pub packs: Change<Vec<PackVersion>>,
    /// The result by law, if it differs.
    pub by_law: Option<Change<Interval>>,
    /// The result with guidance, if it differs.
    pub with_guidance: Option<Change<Interval>>,
    /// Why: grounds that stand otherwise.
    pub grounds: Vec<Moved<RuleId>>,
    /// Groups that stand otherwise.
    pub groups: Vec<Moved<GroupId>>,
    /// Measures that stand otherwise.
    pub measures: Vec<Moved<MeasureId>>,
    /// Separation grounds that stand otherwise.
    pub separation: Vec<Moved<SeparationId>>,
    /// Signals that stand otherwise.
    pub signals: Vec<Moved<SignalId>>,
    /// Duties that are owed otherwise or due at another moment.
    pub duties: Vec<DutyMoved>,
}

impl Difference {
    /// Whether both laws say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_law.is_none()
            && self.with_guidance.is_none()
            && self.grounds.is_empty()
            && self.groups.is_empty()
            && self.measures.is_empty()
            && self.separation.is_empty()
            && self.signals.is_empty()
            && self.duties.is_empty()
    }
}

impl Law {
    /// What another law would change in this situation, and why.
    ///
    /// # Errors
    /// [`DecideError`] when either law cannot decide the situation, e.g. because it does not know a fact.
    pub fn compare(&self, other: &Self, situation: &Situation) -> Result<Difference, DecideError> {
        let (before, after) = (self.decide(situation)?, other.decide(situation)?);
        let grounds = |d: &Decision| d.grounds.iter().map(|g| (g.rule.clone(), g.standing)).collect();
        Ok(Difference {
            by_law: change(before.by_law, after.by_law),
            with_guidance: change(before.with_guidance, after.with_guidance),
            grounds: moved(&grounds(&before), &grounds(&after)),
            groups: moved(&standings(&before.groups), &standings(&after.groups)),
            measures: moved(&standings(&before.measures), &standings(&after.measures)),
            separation: moved(&standings(&before.separation), &standings(&after.separation)),
            signals: moved(&standings(&before.signals), &standings(&after.signals)),
            duties: duties(&before, &after),
            packs: Change { before: before.packs, after: after.packs },
        })
    }
}

fn change<T: PartialEq>(before: T, after: T) -> Option<Change<T>> {
    (before != after).then_some(Change { before, after })
}

fn standings<T: Ord + Clone>(list: &[Stands<T>]) -> BTreeMap<T, Standing> {
    list.iter().map(|item| (item.id.clone(), item.standing)).collect()
}

fn moved<T: Ord + Clone>(before: &BTreeMap<T, Standing>, after: &BTreeMap<T, Standing>) -> Vec<Moved<T>> {
    let ids: alloc::collections::BTreeSet<T> = before.keys().chain(after.keys()).cloned().collect();
    ids.into_iter()
        .filter_map(|id| {
            let standing = change(before.get(&id).copied(), after.get(&id).copied())?;
            Some(Moved { id, standing })
        })
        .collect()
}

fn duties(before: &Decision, after: &Decision) -> Vec<DutyMoved> {
    let owed = |d: &Decision| -> BTreeMap<DutyId, Option<Moment>> {
        let mut owed = BTreeMap::new();
        for duty in &d.duties {
            let earliest: &mut Option<Moment> = owed.entry(duty.id.clone()).or_insert(duty.act_by);
            *earliest = [*earliest, duty.act_by].into_iter().flatten().min();
        }
        owed
    };
    let (before, after) = (owed(before), owed(after));
    let ids: alloc::collections::BTreeSet<&DutyId> = before.keys().chain(after.keys()).collect();
    ids.into_iter()
        .filter(|id| before.get(*id) != after.get(*id))
        .map(|id| DutyMoved {
            id: id.clone(),
            owed: Change { before: before.contains_key(id), after: after.contains_key(id) },
            act_by: Change { before: before.get(id).copied().flatten(), after: after.get(id).copied().flatten() },
        })
        .collect()
}
