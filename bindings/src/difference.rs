//! Two laws over the same situation: what would change, and why.

use checho::rules::{self, Change};

use crate::carry::Carry;
use crate::decision::{Interval, PackVersion, Standing};
use crate::time::Moment;

/// A result under two laws.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct IntervalChange {
    /// Under the first law.
    pub before: Interval,
    /// Under the second law.
    pub after: Interval,
}

/// A named thing whose standing differs; none where it does not hold.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Moved {
    /// What.
    pub id: String,
    /// How firmly it stands under the first law.
    pub before: Option<Standing>,
    /// How firmly it stands under the second law.
    pub after: Option<Standing>,
}

/// A duty whose moments differ; none where it is not open or has no moment.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DutyMoved {
    /// The duty.
    pub id: String,
    /// Whether it is open or met under the first law.
    pub owed_before: bool,
    /// Whether it is open or met under the second law.
    pub owed_after: bool,
    /// Act by, under the first law.
    pub act_by_before: Option<Moment>,
    /// Act by, under the second law.
    pub act_by_after: Option<Moment>,
}

/// What would change between two laws.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Difference {
    /// The packs of the first law.
    pub packs_before: Vec<PackVersion>,
    /// The packs of the second law.
    pub packs_after: Vec<PackVersion>,
    /// The result by law, if it differs.
    pub by_law: Option<IntervalChange>,
    /// The result with guidance, if it differs.
    pub with_guidance: Option<IntervalChange>,
    /// Why: grounds that stand otherwise.
    pub grounds: Vec<Moved>,
    /// Groups that stand otherwise.
    pub groups: Vec<Moved>,
    /// Measures that stand otherwise.
    pub measures: Vec<Moved>,
    /// Grounds of separation that stand otherwise.
    pub separation: Vec<Moved>,
    /// Signals that stand otherwise.
    pub signals: Vec<Moved>,
    /// Duties that are owed or due otherwise.
    pub duties: Vec<DutyMoved>,
}

fn intervals(change: Change<rules::Interval>) -> IntervalChange {
    let Change { before, after } = change;
    IntervalChange { before: Carry::carry(before), after: Carry::carry(after) }
}

fn moved<C>(list: Vec<rules::Moved<C>>) -> Vec<Moved>
where
    String: Carry<C>,
{
    let one = |rules::Moved { id, standing: Change { before, after } }| Moved {
        id: String::carry(id),
        before: Carry::carry(before),
        after: Carry::carry(after),
    };
    list.into_iter().map(one).collect()
}

fn duty(moved: rules::DutyMoved) -> DutyMoved {
    let rules::DutyMoved { id, owed, act_by } = moved;
    let (Change { before: owed_before, after: owed_after }, Change { before, after }) = (owed, act_by);
    DutyMoved {
        id: String::carry(id),
        owed_before,
        owed_after,
        act_by_before: Carry::carry(before),
        act_by_after: Carry::carry(after),
    }
}

impl From<rules::Difference> for Difference {
    fn from(difference: rules::Difference) -> Self {
        let rules::Difference { packs, by_law, with_guidance, grounds, groups, measures, separation, signals, duties } =
            difference;
        let Change { before, after } = packs;
        Self {
            packs_before: Carry::carry(before),
            packs_after: Carry::carry(after),
            by_law: by_law.map(intervals),
            with_guidance: with_guidance.map(intervals),
            grounds: moved(grounds),
            groups: moved(groups),
            measures: moved(measures),
            separation: moved(separation),
            signals: moved(signals),
            duties: duties.into_iter().map(duty).collect(),
        }
    }
}
