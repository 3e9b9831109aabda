//! Which days the State works.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Date, TimeError, WorkingDays};

/// How a year of the calendar came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YearStatus {
    /// From the State's notices of that year.
    Announced,
    /// A past year, computed and not checked against notices.
    Computed,
    /// A year to come, as far as the law itself fixes it.
    Forecast,
}

/// A year that a calendar covers, from 1 January to 31 December.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CalendarYear {
    /// The year.
    pub year: i32,
    /// Where its days come from.
    pub status: YearStatus,
}

/// Days off: public holidays, days that make up for them, weekdays swapped for a Saturday. Weekends may lie
/// within.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Holiday {
    /// The first day off.
    pub from: Date,
    /// The last day off.
    pub to: Date,
}

/// A Saturday or Sunday that is worked in place of a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkedDay {
    /// That day.
    pub date: Date,
}

/// How sure it is whether a day is worked, from surest to least sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Its year was announced.
    Announced,
    /// Its year is past and was computed.
    Computed,
    /// Its year is a forecast, or the State's decision on this very day was not found: it may be otherwise.
    Forecast,
    /// The calendar does not cover its year: only weekends are known.
    Beyond,
}

impl Certainty {
    /// Whether the State's announcement can still change the day: forecasts, and what lies beyond the calendar.
    #[must_use]
    pub fn is_provisional(self) -> bool {
        self >= Self::Forecast
    }
}

impl From<YearStatus> for Certainty {
    fn from(status: YearStatus) -> Self {
        match status {
            YearStatus::Announced => Self::Announced,
            YearStatus::Computed => Self::Computed,
            YearStatus::Forecast => Self::Forecast,
        }
    }
}

/// What a calendar says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DayKind {
    /// Whether State bodies work on it.
    pub working: bool,
    /// How sure that is.
    pub certainty: Certainty,
}

/// A day found by counting working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CountedDay {
    /// The day.
    pub date: Date,
    /// Whether a day counted on the way is unsettled, or lies in a year that is forecast or that the calendar does not
    /// cover.
    pub provisional: bool,
}

/// The working days of State bodies: weekdays that are no holiday, and swapped-in weekend days.
///
/// No legal text defines "ngày làm việc" in general; State offices work from Monday to Friday. A swap of
/// days binds State bodies, so here a swapped-in Saturday is a working day and the weekday swapped for it is none.
/// Outside the covered years only Saturdays and Sundays are off, and every answer is provisional. The
/// [`Default`] calendar covers no year.
///
/// Kept as the sorted days that break the weekly rhythm: queries are `O(log n)` of those (about a dozen a year),
/// plus the few years a span touches, and allocate nothing.
///
/// ```
/// use checho::time::{CalendarYear, Date, Holiday, WorkCalendar, WorkingDays, YearStatus};
///
/// let year = CalendarYear { year: 2026, status: YearStatus::Announced };
/// let tet = Holiday { from: "2026-02-14".parse()?, to: "2026-02-22".parse()? };
/// let calendar = WorkCalendar::new([year], [tet], []).unwrap();
///
/// let counted = calendar.add_working_days("2026-02-13".parse()?, WorkingDays(5))?;
/// assert_eq!(counted.date, "2026-02-27".parse()?);
/// assert!(!counted.provisional);
/// # Ok::<(), checho::time::TimeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkCalendar {
    first_year: i32,
    years: Vec<Certainty>,
    exceptions: Vec<Exception>,
    /// Sorted.
    unsettled: Vec<Date>,
}

/// A weekday off, or a weekend day worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Exception {
    /// Its [`Date::index`].
    day: u32,
    /// Working days from [`Date::MIN`] through this day.
    worked: u32,
}

impl WorkCalendar {
    /// Builds the calendar of consecutive years, in any order, with their days off and worked weekend days.
    ///
    /// Overlapping holidays and repeated days are one.
    ///
    /// # Errors
    /// Every fault of the data: a year listed twice, missing or [out of range](TimeError::OutOfRange), a holiday
    /// that ends before it starts, a day outside the years, a worked day that is a weekday or a holiday.
    pub fn new(
        years: impl IntoIterator<Item = CalendarYear>,
        holidays: impl IntoIterator<Item = Holiday>,
        worked: impl IntoIterator<Item = WorkedDay>,
    ) -> Result<Self, Vec<TimeError>> {
        let mut draft = Draft::default();
        years.into_iter().for_each(|year| draft.add_year(year));
        holidays.into_iter().for_each(|holiday| draft.add_holiday(holiday));
        worked.into_iter().for_each(|day| draft.add_worked(day));
        draft.finish()
    }

    /// The same calendar, where it is not known whether these days are worked: a swap that was proposed, and of which no
    /// decision was found. They count as they did; whatever counts over one of them is provisional.
    #[must_use]
    pub fn with_unsettled(mut self, days: impl IntoIterator<Item = Date>) -> Self {
        self.unsettled.extend(days);
        self.unsettled.sort_unstable();
        self
    }

    /// Whether `date` is worked, and how sure that is.
    #[must_use]
    pub fn is_working(&self, date: Date) -> DayKind {
        let listed = self.exceptions.binary_search_by_key(&date.index(), |exception| exception.day).is_ok();
        DayKind { working: date.is_weekend() == listed, certainty: self.certainty(date, date) }
    }

    /// How sure the calendar is of all days from `from` to `to`: as sure as of the least sure.
    #[must_use]
    pub fn certainty(&self, from: Date, to: Date) -> Certainty {
        let (first, last) = (self.certainty_of_year(from.year()), self.certainty_of_year(to.year()));
        if first == Certainty::Beyond || last == Certainty::Beyond {
            return Certainty::Beyond;
        }
        let years = (from.year()..=to.year()).map(|year| self.certainty_of_year(year)).fold(first, Ord::max);
        let next = self.unsettled.partition_point(|day| *day < from);
        let unsettled = self.unsettled.get(next).is_some_and(|day| *day <= to);
        if unsettled { years.max(Certainty::Forecast) } else { years }
    }

    /// The `days`-th working day after `from`, which itself is not counted; `from` for 0 days.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Date::MAX`].
    pub fn add_working_days(&self, from: Date, days: WorkingDays) -> Result<CountedDay, TimeError> {
        let Some(further) = u32::from(days.0).checked_sub(1) else {
            return Ok(CountedDay { date: from, provisional: false });
        };
        let first = from.next()?;
        self.counted(first, self.worked_before(first.index()).saturating_add(further))
    }

    /// `date` if it is worked, otherwise the next day that is.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Date::MAX`].
    pub fn next_working_day_on_or_after(&self, date: Date) -> Result<CountedDay, TimeError> {
        self.counted(date, self.worked_before(date.index()))
    }

    /// How many working days lie after `from`, up to and with `to`; 0 when `to` is not after `from`. So
    /// [`add_working_days`](Self::add_working_days) of that number leads from `from` to `to` if `to` is worked.
    #[must_use]
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let through = |date: Date| self.worked_before(date.index().saturating_add(1));
        through(to).saturating_sub(through(from))
    }

    fn certainty_of_year(&self, year: i32) -> Certainty {
        usize::try_from(year.saturating_sub(self.first_year))
            .ok()
            .and_then(|position| self.years.get(position).copied())
            .unwrap_or(Certainty::Beyond)
    }

    /// The day that has `rank` working days before it, found by counting from `first`.
    fn counted(&self, first: Date, rank: u32) -> Result<CountedDay, TimeError> {
        let date = Date::from_index(self.day_ranked(rank))?;
        Ok(CountedDay { date, provisional: self.certainty(first, date).is_provisional() })
    }

    /// Working days from [`Date::MIN`] to the day before `day`.
    fn worked_before(&self, day: u32) -> u32 {
        let passed = self.exceptions.partition_point(|exception| exception.day < day);
        let (start, worked) = self.resume_after(passed);
        worked.saturating_add(weekdays_before(day).saturating_sub(weekdays_before(start)))
    }

    /// The working day that has `rank` working days before it.
    fn day_ranked(&self, rank: u32) -> u32 {
        let passed = self.exceptions.partition_point(|exception| exception.worked <= rank);
        let (start, worked) = self.resume_after(passed);
        let regular = nth_weekday(weekdays_before(start).saturating_add(rank.saturating_sub(worked)));
        // A worked weekend day comes before the weekday that its rank would otherwise fall on.
        self.exceptions.get(passed).map_or(regular, |next| regular.min(next.day))
    }

    /// Where the weekly rhythm resumes after the first `passed` exceptions, and the working days before that.
    fn resume_after(&self, passed: usize) -> (u32, u32) {
        let last = passed.checked_sub(1).and_then(|position| self.exceptions.get(position));
        last.map_or((0, 0), |exception| (exception.day.saturating_add(1), exception.worked))
    }
}

/// Weekdays from [`Date::MIN`], a Monday, to the day before `day`.
fn weekdays_before(day: u32) -> u32 {
    (day / 7).saturating_mul(5).saturating_add((day % 7).min(5))
}

/// The weekday that has `rank` weekdays before it.
fn nth_weekday(rank: u32) -> u32 {
    (rank / 5).saturating_mul(7).saturating_add(rank % 5)
}

/// A calendar in the making, with the faults found so far.
#[derive(Default)]
struct Draft {
    years: BTreeMap<i32, YearStatus>,
    off: Vec<Date>,
    worked: Vec<Date>,
    faults: Vec<TimeError>,
}

impl Draft {
    fn add_year(&mut self, CalendarYear { year, status }: CalendarYear) {
        if let Err(fault) = Date::new(year, 1, 1) {
            self.faults.push(fault);
        } else if self.years.insert(year, status).is_some() {
            self.faults.push(TimeError::YearTwice { year });
        }
    }

    fn add_holiday(&mut self, Holiday { from, to }: Holiday) {
        if from > to {
            self.faults.push(TimeError::HolidayBackwards { from, to });
        }
        self.check_year_of(from);
        self.check_year_of(to);
        self.off.extend(from.through(to));
    }

    fn add_worked(&mut self, WorkedDay { date }: WorkedDay) {
        if !date.is_weekend() {
            self.faults.push(TimeError::WorkedWeekday { date });
        } else if self.off.contains(&date) {
            self.faults.push(TimeError::WorkedHoliday { date });
        }
        self.check_year_of(date);
        self.worked.push(date);
    }

    fn check_year_of(&mut self, date: Date) {
        if !self.years.contains_key(&date.year()) {
            self.faults.push(TimeError::OutsideCalendar { date });
        }
    }

    fn finish(mut self) -> Result<WorkCalendar, Vec<TimeError>> {
        let first_year = self.years.keys().next().copied().unwrap_or_default();
        let end_year = self.years.keys().next_back().copied().unwrap_or(first_year);
        let missing = (first_year..end_year).filter(|year| !self.years.contains_key(year));
        self.faults.extend(missing.map(|year| TimeError::YearMissing { year }));
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let years = self.years.into_values().map(Certainty::from).collect();
        let off = self.off.into_iter().filter(|date| !date.is_weekend());
        let mut exceptions: Vec<Date> = off.chain(self.worked).collect();
        exceptions.sort_unstable();
        exceptions.dedup();
        let exceptions = with_counts(exceptions);
        Ok(WorkCalendar { first_year, years, exceptions, unsettled: Vec::new() })
    }
}

/// From sorted days.
fn with_counts(days: Vec<Date>) -> Vec<Exception> {
    let (mut start, mut worked) = (0, 0_u32);
    days.into_iter()
        .map(|date| {
            let day = date.index();
            let regular = weekdays_before(day).saturating_sub(weekdays_before(start));
            worked = worked.saturating_add(regular).saturating_add(date.is_weekend().into());
            start = day.saturating_add(1);
            Exception { day, worked }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calendar, date};
    use super::*;

    fn add(from: &str, days: u16) -> CountedDay {
        calendar().add_working_days(date(from), WorkingDays(days)).unwrap()
    }

    fn works(day: &str) -> bool {
        calendar().is_working(date(day)).working
    }

    #[test]
    fn tet_2026_is_passed_over() {
        assert_eq!(add("2026-02-13", 5), CountedDay { date: date("2026-02-27"), provisional: false });
        assert_eq!(add("2026-02-13", 1).date, date("2026-02-23"));
        assert_eq!(add("2026-02-17", 1).date, date("2026-02-23"));
    }

    #[test]
    fn swapped_days() {
        for (worked, off) in [
            ("2019-01-05", "2018-12-31"),
            ("2019-05-04", "2019-04-29"),
            ("2024-05-04", "2024-04-29"),
            ("2025-04-26", "2025-05-02"),
            ("2026-01-10", "2026-01-02"),
            ("2026-08-22", "2026-08-31"),
        ] {
            assert!(works(worked), "{worked}");
            assert!(!works(off), "{off}");
            assert!(date(worked).is_weekend());
        }
        assert_eq!(add("2025-04-25", 1).date, date("2025-04-26"));
        assert_eq!(add("2025-04-29", 1).date, date("2025-05-05"));
        assert_eq!(add("2026-01-09", 1).date, date("2026-01-10"));
        assert_eq!(add("2026-01-09", 2).date, date("2026-01-12"));
        assert_eq!(add("2025-12-31", 1).date, date("2026-01-05"));
        assert_eq!(add("2024-04-26", 2).date, date("2024-05-03"));
        assert_eq!(add("2024-04-26", 3).date, date("2024-05-04"));
    }

    #[test]
    fn the_culture_day_is_off_from_2026() {
        assert!(works("2025-11-24"));
        assert!(!works("2026-11-24"));
    }

    #[test]
    fn years_to_come_are_provisional() {
        assert!(!add("2026-12-30", 1).provisional);
        assert!(add("2026-12-30", 2).provisional);
        assert!(add("2027-06-01", 1).provisional);
        assert!(add("2028-06-01", 1).provisional);
        assert!(add("2016-06-01", 1).provisional);
        assert!(!add("2016-12-31", 1).provisional);
        assert!(!add("2018-06-01", 1).provisional);
    }

    #[test]
    fn tet_of_2030_is_not_known() {
        let first_of_year = date("2030-02-04");
        let kind = calendar().is_working(first_of_year);
        assert_eq!(kind, DayKind { working: true, certainty: Certainty::Beyond });
        assert_eq!(add("2030-02-01", 1), CountedDay { date: first_of_year, provisional: true });
    }

    #[test]
    fn certainty_is_that_of_the_least_sure_year() {
        let certainty = |from, to| calendar().certainty(date(from), date(to));
        assert_eq!(certainty("2026-01-01", "2026-12-31"), Certainty::Announced);
        assert_eq!(certainty("2018-01-01", "2026-12-31"), Certainty::Computed);
        assert_eq!(certainty("2018-01-01", "2027-12-31"), Certainty::Forecast);
        assert_eq!(certainty("2018-01-01", "2028-01-01"), Certainty::Beyond);
        assert_eq!(certainty("2016-12-31", "2018-01-01"), Certainty::Beyond);
    }

    #[test]
    fn from_a_working_day_zero_days_stay() {
        assert_eq!(add("2026-02-13", 0).date, date("2026-02-13"));
        let next = |day| calendar().next_working_day_on_or_after(date(day)).unwrap().date;
        assert_eq!(next("2026-02-13"), date("2026-02-13"));
        assert_eq!(next("2026-02-14"), date("2026-02-23"));
        assert_eq!(next("2025-04-26"), date("2025-04-26"));
        assert_eq!(next("2025-05-01"), date("2025-05-05"));
    }

    #[test]
    fn days_between_are_counted_like_days_added() {
        let between = |from, to| calendar().working_days_between(date(from), date(to));
        assert_eq!(between("2026-02-13", "2026-02-27"), 5);
        assert_eq!(between("2026-02-13", "2026-02-22"), 0);
        assert_eq!(between("2026-02-27", "2026-02-13"), 0);
        assert_eq!(between("2025-04-25", "2025-04-27"), 1);
    }

    #[test]
    fn counting_stops_at_the_last_day() {
        let calendar = WorkCalendar::default();
        assert_eq!(calendar.add_working_days(Date::MAX, WorkingDays(1)), Err(TimeError::OutOfRange));
        assert_eq!(calendar.add_working_days(Date::MIN, WorkingDays(u16::MAX)).unwrap().date, date("2151-03-15"));
        assert_eq!(calendar.add_working_days(date("2000-01-01"), WorkingDays(u16::MAX)), Err(TimeError::OutOfRange));
    }

    #[test]
    fn every_fault_is_listed() {
        let announced = |year| CalendarYear { year, status: YearStatus::Announced };
        let off = |from, to| Holiday { from: date(from), to: date(to) };
        let worked = |day| WorkedDay { date: date(day) };
        let faults = WorkCalendar::new(
            [announced(2024), announced(2027), announced(2024), announced(1066)],
            [off("2024-05-02", "2024-05-01"), off("2025-12-31", "2026-01-01"), off("2024-05-03", "2024-05-05")],
            [worked("2024-05-04"), worked("2024-05-07"), worked("2023-05-06")],
        );
        assert_eq!(
            faults.unwrap_err(),
            [
                TimeError::YearTwice { year: 2024 },
                TimeError::OutOfRange,
                TimeError::HolidayBackwards { from: date("2024-05-02"), to: date("2024-05-01") },
                TimeError::OutsideCalendar { date: date("2025-12-31") },
                TimeError::OutsideCalendar { date: date("2026-01-01") },
                TimeError::WorkedHoliday { date: date("2024-05-04") },
                TimeError::WorkedWeekday { date: date("2024-05-07") },
                TimeError::OutsideCalendar { date: date("2023-05-06") },
                TimeError::YearMissing { year: 2025 },
                TimeError::YearMissing { year: 2026 },
            ]
        );
        assert_eq!(WorkCalendar::new([], [], []), Ok(WorkCalendar::default()));
    }

    /// Friday 13 March 2026 and what lies around it, when nobody knows whether that Friday is off.
    #[test]
    fn what_counts_over_an_unsettled_day_is_provisional() {
        let unsettled = calendar().with_unsettled([date("2026-03-13")]);
        let count = |from: &str, days| unsettled.add_working_days(date(from), WorkingDays(days)).unwrap();
        for (from, days, to, provisional) in [
            ("2026-03-10", 2, "2026-03-12", false),
            ("2026-03-10", 3, "2026-03-13", true),
            ("2026-03-12", 2, "2026-03-16", true),
            ("2026-03-13", 1, "2026-03-16", false),
        ] {
            assert_eq!(count(from, days), CountedDay { date: date(to), provisional });
        }
        let kind = unsettled.is_working(date("2026-03-13"));
        assert!(kind.working && kind.certainty.is_provisional());
        assert!(!unsettled.is_working(date("2026-03-12")).certainty.is_provisional());
    }
}
