//! Delays over many cases: counts, medians and the worst; each number leads to its events.

use alloc::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Account;
use super::desk::DeskHolder;
use super::record::{DutyRecord, RecordState};
use crate::case::{EventId, SeenByOthers};
use crate::law::DutyId;
use crate::time::{Date, Moment, PartialDate};

/// The days that a report covers, both included, in Viet Nam's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Period {
    fn covers(&self, record: &DutyRecord) -> bool {
        day_of(record.act_by, record.since).is_some_and(|day| self.from <= day && day <= self.to)
    }

    /// The calendar month in which a day lies.
    fn month_of(day: Date) -> Option<Self> {
        let month = PartialDate::month(day.year(), day.month()).ok()?;
        Some(Self { from: month.earliest(), to: month.latest() })
    }
}

/// A duty belongs to the day by which one had to act; without such a moment, to the day on which it opened.
fn day_of(act_by: Option<Moment>, since: Option<Moment>) -> Option<Date> {
    act_by.or(since).map(Moment::date)
}

/// Where a number leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// The app's key of the case.
    pub case: String,
    /// The duty.
    pub duty: DutyId,
    /// How it stands.
    pub state: RecordState,
    /// The codes of the institutions that it is laid to.
    pub institutions: Vec<String>,
    /// The moment that opened it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// By when one had to act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Moment>,
    /// By how many whole minutes it counts as late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_minutes: Option<u64>,
    /// The events it rests on, ascending.
    pub events: Vec<EventId>,
}

/// A number, and the leads behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// How many.
    pub number: u32,
    /// Positions in [`DelayReport::leads`].
    pub leads: Vec<u32>,
}

impl Count {
    fn add(&mut self, lead: u32) {
        self.number = self.number.saturating_add(1);
        self.leads.push(lead);
    }
}

/// Median and worst of some minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// The median in whole minutes. Of an even count it is the mean of the two in the middle, rounded down: no delay is
    /// stated longer than it was.
    pub median_minutes: u64,
    /// The longest, in whole minutes.
    pub worst_minutes: u64,
    /// Where the longest leads: a position in [`DelayReport::leads`].
    pub worst: u32,
}

impl Spread {
    /// `None` of nothing.
    fn of(mut minutes: Vec<(u64, u32)>) -> Option<Self> {
        // The first lead among equals.
        minutes.sort_by_key(|(minutes, lead)| (*minutes, core::cmp::Reverse(*lead)));
        let half = minutes.len() / 2;
        let upper = minutes.get(half)?.0;
        let lower = if minutes.len().is_multiple_of(2) { minutes.get(half.checked_sub(1)?)?.0 } else { upper };
        let (worst_minutes, worst) = *minutes.last()?;
        // The mean without a sum that could overflow.
        let median_minutes = lower.saturating_add(upper.saturating_sub(lower) / 2);
        Some(Self { median_minutes, worst_minutes, worst })
    }
}

/// How duties stand, by state, and how late the late ones are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Done in time.
    pub met: Count,
    /// Not done, not past.
    pub open: Count,
    /// Ruled out after its moment; not late.
    pub lapsed: Count,
    /// Start disputed; not late.
    pub start_disputed: Count,
    /// Moment not witnessed; not late.
    pub moment_not_witnessed: Count,
    /// Done late.
    pub met_late: Count,
    /// Late and not done.
    pub missed: Count,
    /// Of those met late and those missed: by how much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<Spread>,
}

impl Tally {
    fn of(leads: &[Lead], of: impl Iterator<Item = u32>) -> Self {
        let mut tally = Self::default();
        let mut late = Vec::new();
        for (position, lead) in of.filter_map(|i| Some((i, leads.get(usize::try_from(i).ok()?)?))) {
            let count = match lead.state {
                RecordState::Met => &mut tally.met,
                RecordState::Open => &mut tally.open,
                RecordState::Lapsed => &mut tally.lapsed,
                RecordState::StartDisputed => &mut tally.start_disputed,
                RecordState::MomentNotWitnessed => &mut tally.moment_not_witnessed,
                RecordState::MetLate => &mut tally.met_late,
                RecordState::Missed => &mut tally.missed,
            };
            count.add(position);
            late.extend(lead.late_minutes.map(|minutes| (minutes, position)));
        }
        tally.late = Spread::of(late);
        tally
    }
}

/// The tally of one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseTally {
    /// The app's key of the case.
    pub case: String,
    /// How its duties stand.
    pub tally: Tally,
    /// How far others have seen it.
    pub seen: SeenByOthers,
}

/// The tally of one calendar month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthTally {
    /// The first and the last day of the month.
    pub month: Period,
    /// How the duties of that month stand: those by whose day one had to act then, or that opened then.
    pub tally: Tally,
}

/// The tally of one institution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstitutionTally {
    /// Its code; `None`: duties laid to nobody, as the case was between desks or nothing tells.
    pub institution: Option<String>,
    /// How the duties laid to it stand. A duty laid to several counts for each.
    pub tally: Tally,
    /// How long late duties lay at its desk while their clocks ran, also those laid to another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Spread>,
    /// Month by month, in order; months without a duty are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_month: Vec<MonthTally>,
}

/// The tally of one duty over all cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyTally {
    /// The duty.
    pub duty: DutyId,
    /// How it stands.
    pub tally: Tally,
}

/// Delays over many cases. Duties owed by law are counted, no precautions, and nothing that rests on guidance only.
///
/// ```
/// use checho::accountability::DelayReport;
/// let report = DelayReport::of(&[], None);
/// assert_eq!(report.all.missed.number, 0);
/// assert!(report.all.late.is_none(), "no delay has no median");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DelayReport {
    /// The days it covers; `None`: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Where the numbers lead: by case as given, then by the order of its records.
    pub leads: Vec<Lead>,
    /// Over everything.
    pub all: Tally,
    /// By case, in the order given.
    pub by_case: Vec<CaseTally>,
    /// By institution, by code; what is laid to nobody comes first.
    pub by_institution: Vec<InstitutionTally>,
    /// By duty.
    pub by_duty: Vec<DutyTally>,
    /// Over everything, month by month, in order; months without a duty are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_month: Vec<MonthTally>,
}

impl DelayReport {
    /// Counts the duties of these accounts, each with the app's own key of its case: a number, never a name.
    ///
    /// With a period, a duty counts in it when the day by which one had to act lies within; without such a day, the day on
    /// which it opened.
    #[must_use]
    pub fn of(accounts: &[(String, Account)], period: Option<Period>) -> Self {
        let mut leads = Vec::new();
        let mut by_case: Vec<(String, Vec<u32>, SeenByOthers)> = Vec::new();
        let mut by_institution: BTreeMap<Option<String>, Vec<u32>> = BTreeMap::new();
        let mut by_duty: BTreeMap<DutyId, Vec<u32>> = BTreeMap::new();
        let mut held: BTreeMap<Option<String>, Vec<(u64, u32)>> = BTreeMap::new();
        for (case, account) in accounts {
            let mut of_case = Vec::new();
            let counted = |record: &&DutyRecord| record.is_owed() && period.is_none_or(|period| period.covers(record));
            for record in account.records.iter().filter(counted) {
                let position = u32::try_from(leads.len()).unwrap_or(u32::MAX);
                of_case.push(position);
                by_duty.entry(record.duty.clone()).or_default().push(position);
                let laid_to: BTreeSet<Option<String>> = match record.institutions.as_slice() {
                    [] => [None].into(),
                    codes => codes.iter().cloned().map(Some).collect(),
                };
                laid_to.into_iter().for_each(|code| by_institution.entry(code).or_default().push(position));
                for desk in record.held.iter().filter(|_| record.state.is_late()) {
                    if let DeskHolder::Institution { code } = &desk.holder {
                        held.entry(Some(code.clone())).or_default().push((desk.minutes, position));
                    }
                }
                leads.push(lead(case, record));
            }
            by_case.push((case.clone(), of_case, account.seen.clone()));
        }
        let codes: BTreeSet<Option<String>> = by_institution.keys().chain(held.keys()).cloned().collect();
        let tally = |of: Vec<u32>| Tally::of(&leads, of.into_iter());
        let institution = |code: Option<String>| {
            let laid_to = by_institution.get(&code).cloned().unwrap_or_default();
            InstitutionTally {
                by_month: by_month(&leads, laid_to.iter().copied()),
                tally: tally(laid_to),
                held: held.get(&code).cloned().and_then(Spread::of),
                institution: code,
            }
        };
        Self {
            period,
            all: Tally::of(&leads, (0..).take(leads.len())),
            by_case: by_case.into_iter().map(|(case, of, seen)| CaseTally { case, tally: tally(of), seen }).collect(),
            by_institution: codes.into_iter().map(institution).collect(),
            by_duty: by_duty.into_iter().map(|(duty, of)| DutyTally { duty, tally: tally(of) }).collect(),
            by_month: by_month(&leads, (0..).take(leads.len())),
            leads,
        }
    }
}

/// These leads by the calendar month to whose days they belong.
fn by_month(leads: &[Lead], of: impl Iterator<Item = u32>) -> Vec<MonthTally> {
    let mut months: BTreeMap<Date, (Period, Vec<u32>)> = BTreeMap::new();
    for position in of {
        let lead = usize::try_from(position).ok().and_then(|position| leads.get(position));
        let month = lead.and_then(|lead| day_of(lead.act_by, lead.since)).and_then(Period::month_of);
        if let Some(month) = month {
            months.entry(month.from).or_insert_with(|| (month, Vec::new())).1.push(position);
        }
    }
    let months = months.into_values();
    months.map(|(month, of)| MonthTally { month, tally: Tally::of(leads, of.into_iter()) }).collect()
}

fn lead(case: &str, record: &DutyRecord) -> Lead {
    Lead {
        case: case.to_owned(),
        duty: record.duty.clone(),
        state: record.state,
        institutions: record.institutions.clone(),
        since: record.since,
        act_by: record.act_by,
        late_minutes: record.late_minutes.filter(|_| record.state.is_late()),
        events: record.events(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_median_of_an_even_count_is_rounded_down() {
        let spread = |minutes: &[u64]| Spread::of(minutes.iter().copied().zip(0..).collect());
        assert_eq!(spread(&[]), None);
        assert_eq!(spread(&[7]), Some(Spread { median_minutes: 7, worst_minutes: 7, worst: 0 }));
        assert_eq!(spread(&[10, 1]), Some(Spread { median_minutes: 5, worst_minutes: 10, worst: 0 }));
        assert_eq!(spread(&[1, 100, 2]), Some(Spread { median_minutes: 2, worst_minutes: 100, worst: 1 }));
        assert_eq!(spread(&[4, 4, 4, 4]), Some(Spread { median_minutes: 4, worst_minutes: 4, worst: 0 }));
        assert_eq!(spread(&[u64::MAX, u64::MAX]).map(|s| s.median_minutes), Some(u64::MAX));
    }

    proptest! {
        /// As many delays lie at or below the median as at or above it, and the order in which they come does not matter.
        #[test]
        fn the_median_splits_in_two(mut minutes in prop::collection::vec(0..10_000_u64, 1..40)) {
            let spread = |minutes: &[u64]| Spread::of(minutes.iter().copied().zip(0..).collect()).unwrap();
            let found = spread(&minutes);
            let below = minutes.iter().filter(|m| **m <= found.median_minutes).count();
            let above = minutes.iter().filter(|m| **m >= found.median_minutes).count();
            prop_assert!(below >= minutes.len().div_ceil(2) && above >= minutes.len().div_ceil(2));
            minutes.reverse();
            let again = spread(&minutes);
            prop_assert_eq!((found.median_minutes, found.worst_minutes), (again.median_minutes, again.worst_minutes));
        }
    }
}
