//! Days of the calendar, dates known in part, and ages.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::moment::DAY_MS;
use super::{CalendarDays, Moment, Months, TimeError, TimeOfDay, Years, digits};

/// A day in Viet Nam, in the years 1900 to 2200.
///
/// Text and serde form is `YYYY-MM-DD`, nothing shorter.
///
/// ```
/// use checho::time::{CalendarDays, Date, Months};
///
/// let tet: Date = "2026-02-17".parse()?;
/// assert_eq!(tet.checked_add_days(CalendarDays(15))?, Date::new(2026, 3, 4)?);
/// assert_eq!(Date::new(2026, 1, 31)?.checked_add_months(Months(1))?, Date::new(2026, 2, 28)?);
/// # Ok::<(), checho::time::TimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The first day, 1900-01-01, a Monday.
    pub const MIN: Self = Self(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap());

    /// The last day, 2200-12-31.
    pub const MAX: Self = Self(NaiveDate::from_ymd_opt(2200, 12, 31).unwrap());

    const YEARS: RangeInclusive<i32> = 1900..=2200;

    /// The day with these numbers; month and day count from 1.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] for the year, [`TimeError::NoSuchMonth`], [`TimeError::NoSuchDay`].
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, TimeError> {
        if !Self::YEARS.contains(&year) {
            return Err(TimeError::OutOfRange);
        }
        let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(TimeError::NoSuchMonth)?;
        let last = first.num_days_in_month().into();
        first.with_day(day).map(Self).ok_or(TimeError::NoSuchDay { last })
    }

    /// The day `number` days after 1970-01-01.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`].
    pub fn from_day_number(number: i32) -> Result<Self, TimeError> {
        NaiveDate::from_epoch_days(number).ok_or(TimeError::OutOfRange)?.try_into()
    }

    /// Days since 1970-01-01, negative before.
    #[must_use]
    pub const fn day_number(self) -> i32 {
        self.0.to_epoch_days()
    }

    /// 1900 to 2200.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Whether it is a Saturday or Sunday, the weekly rest of State bodies.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// 00:00, with which the day starts.
    #[must_use]
    pub fn start(self) -> Moment {
        Moment::at(self, TimeOfDay::MIDNIGHT)
    }

    /// 24:00, with which the day ends (Civil Code Art. 148(6)): the next day's 00:00.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] on [`Date::MAX`].
    pub fn end_of_day(self) -> Result<Moment, TimeError> {
        self.start().later_by(DAY_MS)
    }

    /// The next day.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] on [`Date::MAX`].
    pub fn next(self) -> Result<Self, TimeError> {
        self.checked_add_days(CalendarDays(1))
    }

    /// The day `days` later.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Date::MAX`].
    pub fn checked_add_days(self, days: CalendarDays) -> Result<Self, TimeError> {
        self.0.checked_add_days(Days::new(days.0.into())).ok_or(TimeError::OutOfRange)?.try_into()
    }

    /// The corresponding day `months` later, or the last day of that month when it has none (Civil Code
    /// Art. 148(3)).
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Date::MAX`].
    pub fn checked_add_months(self, months: Months) -> Result<Self, TimeError> {
        self.0.checked_add_months(chrono::Months::new(months.0.into())).ok_or(TimeError::OutOfRange)?.try_into()
    }

    /// The corresponding day `months` earlier, or the last day of that month when it has none.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] before [`Date::MIN`].
    pub fn checked_sub_months(self, months: Months) -> Result<Self, TimeError> {
        self.0.checked_sub_months(chrono::Months::new(months.0.into())).ok_or(TimeError::OutOfRange)?.try_into()
    }

    /// The same day and month `years` later (Civil Code Art. 148(4)). The Code does not say when a year from
    /// 29 February ends; as for months, we read 28 February where there is no 29th.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Date::MAX`].
    pub fn checked_add_years(self, years: Years) -> Result<Self, TimeError> {
        let months = u32::from(years.0).saturating_mul(12);
        self.0.checked_add_months(chrono::Months::new(months)).ok_or(TimeError::OutOfRange)?.try_into()
    }

    /// Days from this day to `other`, negative when `other` is earlier.
    #[must_use]
    pub const fn days_until(self, other: Self) -> i32 {
        other.day_number().saturating_sub(self.day_number())
    }

    /// The last day of the stretch of `length` months, a divisor of 12, that `month` is in.
    fn last_of(year: i32, month: u32, length: u32) -> Result<Self, TimeError> {
        let month = month.checked_next_multiple_of(length).ok_or(TimeError::NoSuchMonth)?;
        let first = Self::new(year, month, 1)?;
        Self::new(year, month, first.0.num_days_in_month().into())
    }

    pub(super) fn quarter_end(self) -> Result<Self, TimeError> {
        Self::last_of(self.year(), self.month(), 3)
    }

    /// Days since [`Date::MIN`], a Monday.
    pub(super) const fn index(self) -> u32 {
        self.day_number().abs_diff(Self::MIN.day_number())
    }

    /// The day `index` days after [`Date::MIN`].
    pub(super) fn from_index(index: u32) -> Result<Self, TimeError> {
        Self::from_day_number(Self::MIN.day_number().saturating_add_unsigned(index))
    }

    /// The days from this one to `last`, both included.
    pub(super) fn through(self, last: Self) -> impl Iterator<Item = Self> {
        self.0.iter_days().map(Self).take_while(move |day| *day <= last)
    }

    fn read(text: &str) -> Option<(i32, u32, u32)> {
        let (year, rest) = text.split_at_checked(4)?;
        let (month, day) = rest.strip_prefix('-')?.split_at_checked(2)?;
        Some((digits(year, 4)?, digits(month, 2)?, digits(day.strip_prefix('-')?, 2)?))
    }
}

impl FromStr for Date {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (year, month, day) = Self::read(text).ok_or(TimeError::NotADate)?;
        Self::new(year, month, day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(Date, "a date such as 2026-02-13");

impl TryFrom<NaiveDate> for Date {
    type Error = TimeError;

    fn try_from(date: NaiveDate) -> Result<Self, TimeError> {
        if Self::YEARS.contains(&date.year()) { Ok(Self(date)) } else { Err(TimeError::OutOfRange) }
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// Only the year.
    Year,
    /// The half-year.
    HalfYear,
    /// The quarter.
    Quarter,
    /// The month.
    Month,
    /// The very day.
    Day,
}

/// A date, usually of birth, of which perhaps only the year, half-year, quarter or month is known.
///
/// Whoever was born on it counts as born on [`latest`](Self::latest), so as the youngest the papers allow
/// (Criminal Procedure Code 101/2015/QH13, Art. 417(2)).
///
/// ```
/// use checho::time::{Date, PartialDate};
///
/// let born: PartialDate = "2014-Q2".parse()?;
/// assert_eq!(born.latest(), Date::new(2014, 6, 30)?);
/// # Ok::<(), checho::time::TimeError>(())
/// ```
///
/// Text and serde form: `2014`, `2014-H1`, `2014-Q2`, `2014-05`, `2014-05-09`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    earliest: Date,
    latest: Date,
    precision: Precision,
}

impl PartialDate {
    /// Some day of `year`.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`].
    pub fn year(year: i32) -> Result<Self, TimeError> {
        Self::stretch(year, 1, 12, Precision::Year)
    }

    /// Some day of half-year 1 or 2.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`], [`TimeError::NoSuchHalfYear`].
    pub fn half_year(year: i32, half: u32) -> Result<Self, TimeError> {
        let first = match half {
            1 => 1,
            2 => 7,
            _ => return Err(TimeError::NoSuchHalfYear),
        };
        Self::stretch(year, first, 6, Precision::HalfYear)
    }

    /// Some day of quarter 1 to 4.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`], [`TimeError::NoSuchQuarter`].
    pub fn quarter(year: i32, quarter: u32) -> Result<Self, TimeError> {
        let first = match quarter {
            1 => 1,
            2 => 4,
            3 => 7,
            4 => 10,
            _ => return Err(TimeError::NoSuchQuarter),
        };
        Self::stretch(year, first, 3, Precision::Quarter)
    }

    /// Some day of month 1 to 12.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`], [`TimeError::NoSuchMonth`].
    pub fn month(year: i32, month: u32) -> Result<Self, TimeError> {
        Self::stretch(year, month, 1, Precision::Month)
    }

    /// The first day it may be: the oldest reading.
    #[must_use]
    pub const fn earliest(self) -> Date {
        self.earliest
    }

    /// The last day it may be: the youngest reading, the one that protects.
    #[must_use]
    pub const fn latest(self) -> Date {
        self.latest
    }

    /// How much of the date is known.
    #[must_use]
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// The age on `on` by the youngest reading. Nobody alive on `on` was born after it.
    ///
    /// # Errors
    /// [`TimeError::NotYetBorn`] when even the earliest reading lies after `on`.
    pub fn youngest_age_on(self, on: Date) -> Result<Years, TimeError> {
        age_on(self.latest.min(on).max(self.earliest), on)
    }

    /// The age on `on` by the oldest reading.
    ///
    /// # Errors
    /// [`TimeError::NotYetBorn`] when even the earliest reading lies after `on`.
    pub fn oldest_age_on(self, on: Date) -> Result<Years, TimeError> {
        age_on(self.earliest, on)
    }

    fn stretch(year: i32, month: u32, length: u32, precision: Precision) -> Result<Self, TimeError> {
        let earliest = Date::new(year, month, 1)?;
        Ok(Self { earliest, latest: Date::last_of(year, month, length)?, precision })
    }

    fn read(text: &str) -> Option<Result<Self, TimeError>> {
        let Some((year, rest)) = text.split_once('-') else {
            return Some(Self::year(digits(text, 4)?));
        };
        let year = digits(year, 4)?;
        Some(if let Some(half) = rest.strip_prefix('H') {
            Self::half_year(year, digits(half, 1)?)
        } else if let Some(quarter) = rest.strip_prefix('Q') {
            Self::quarter(year, digits(quarter, 1)?)
        } else if let Some((month, day)) = rest.split_once('-') {
            Date::new(year, digits(month, 2)?, digits(day, 2)?).map(Self::from)
        } else {
            Self::month(year, digits(rest, 2)?)
        })
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { earliest: date, latest: date, precision: Precision::Day }
    }
}

impl FromStr for PartialDate {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::read(text).ok_or(TimeError::NotAPartialDate)?
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.latest.year(), self.latest.month());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::HalfYear => write!(f, "{year:04}-H{}", month / 6),
            Precision::Quarter => write!(f, "{year:04}-Q{}", month / 3),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => self.latest.fmt(f),
        }
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(PartialDate, "a date or part of one, such as 2014, 2014-H1, 2014-Q2, 2014-05 or 2014-05-09");

/// The age on `on` in full years, for a person born on `birth`.
///
/// A person born on 29 February turns a year older on 1 March of common years. No rule was found for this; it
/// is our choice, as it protects a child one day longer than the last day of February would.
///
/// ```
/// use checho::time::{Date, Years, age_on};
///
/// let born = Date::new(2012, 2, 29)?;
/// assert_eq!(age_on(born, Date::new(2026, 2, 28)?)?, Years(13));
/// assert_eq!(age_on(born, Date::new(2026, 3, 1)?)?, Years(14));
/// # Ok::<(), checho::time::TimeError>(())
/// ```
///
/// # Errors
/// [`TimeError::NotYetBorn`] when `on` is before `birth`.
pub fn age_on(birth: Date, on: Date) -> Result<Years, TimeError> {
    if on < birth {
        return Err(TimeError::NotYetBorn { on });
    }
    let begun = on.year().abs_diff(birth.year());
    let unfinished = u32::from((on.month(), on.day()) < (birth.month(), birth.day()));
    let years = begun.saturating_sub(unfinished);
    u16::try_from(years).map(Years).map_err(|_| TimeError::OutOfRange)
}

/// The first day on which a person born on `birth` is `age` full years old, under the rule of [`age_on`].
///
/// # Errors
/// [`TimeError::OutOfRange`] after [`Date::MAX`].
pub fn birthday(birth: Date, age: Years) -> Result<Date, TimeError> {
    let day = birth.checked_add_years(age)?;
    if day.day() < birth.day() { day.next() } else { Ok(day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn partial(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn only_the_full_form_is_a_date() {
        for text in ["2026-2-13", "2026-02-13 ", "13/02/2026", "2026-02", "+026-02-13", "2026-02-13T00:00:00Z", ""] {
            assert_eq!(text.parse::<Date>(), Err(TimeError::NotADate), "{text}");
        }
    }

    #[test]
    fn numbers_are_checked() {
        assert_eq!(Date::new(2026, 2, 29), Err(TimeError::NoSuchDay { last: 28 }));
        assert_eq!(Date::new(2028, 2, 30), Err(TimeError::NoSuchDay { last: 29 }));
        assert_eq!(Date::new(2026, 4, 0), Err(TimeError::NoSuchDay { last: 30 }));
        assert_eq!(Date::new(2026, 13, 1), Err(TimeError::NoSuchMonth));
        assert_eq!(Date::new(1899, 12, 31), Err(TimeError::OutOfRange));
        assert_eq!(Date::new(2201, 1, 1), Err(TimeError::OutOfRange));
    }

    #[test]
    fn the_ends_of_the_range() {
        assert_eq!(Date::MIN.weekday(), Weekday::Mon);
        assert_eq!(Date::MAX.next(), Err(TimeError::OutOfRange));
        assert_eq!(Date::MAX.end_of_day(), Err(TimeError::OutOfRange));
        assert_eq!(Date::MAX.checked_add_days(CalendarDays(u16::MAX)), Err(TimeError::OutOfRange));
        assert_eq!(Date::MAX.checked_add_months(Months(u16::MAX)), Err(TimeError::OutOfRange));
        assert_eq!(Date::MAX.checked_add_years(Years(u16::MAX)), Err(TimeError::OutOfRange));
        assert_eq!(Date::from_day_number(i32::MAX), Err(TimeError::OutOfRange));
        assert_eq!(Date::from_index(u32::MAX), Err(TimeError::OutOfRange));
        assert_eq!(Date::from_index(Date::MAX.index()), Ok(Date::MAX));
    }

    #[test]
    fn a_day_ends_when_the_next_one_starts() {
        let day = date("2026-12-31");
        assert_eq!(day.start().to_string(), "2026-12-31T00:00:00+07:00");
        assert_eq!(day.end_of_day().unwrap().to_string(), "2027-01-01T00:00:00+07:00");
    }

    #[test]
    fn months_end_on_the_corresponding_or_the_last_day() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-01-31", 3, "2026-04-30"),
            ("2026-02-28", 1, "2026-03-28"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-08-15", 6, "2027-02-15"),
        ] {
            assert_eq!(date(from).checked_add_months(Months(months)), Ok(date(to)));
        }
        assert_eq!(date("2028-02-29").checked_add_years(Years(1)), Ok(date("2029-02-28")));
        assert_eq!(date("2028-02-29").checked_add_years(Years(4)), Ok(date("2032-02-29")));
    }

    #[test]
    fn the_youngest_reading_is_the_last_day() {
        for (text, earliest, latest) in [
            ("2014", "2014-01-01", "2014-12-31"),
            ("2014-H1", "2014-01-01", "2014-06-30"),
            ("2014-H2", "2014-07-01", "2014-12-31"),
            ("2014-Q1", "2014-01-01", "2014-03-31"),
            ("2014-Q4", "2014-10-01", "2014-12-31"),
            ("2016-02", "2016-02-01", "2016-02-29"),
            ("2014-05-09", "2014-05-09", "2014-05-09"),
        ] {
            let read = partial(text);
            assert_eq!((read.earliest(), read.latest()), (date(earliest), date(latest)));
            assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn faulty_parts_are_told_apart() {
        let fault = |text: &str| text.parse::<PartialDate>().unwrap_err();
        assert_eq!(fault("2014-Q5"), TimeError::NoSuchQuarter);
        assert_eq!(fault("2014-H0"), TimeError::NoSuchHalfYear);
        assert_eq!(fault("2014-13"), TimeError::NoSuchMonth);
        assert_eq!(fault("2014-02-30"), TimeError::NoSuchDay { last: 28 });
        assert_eq!(fault("1814"), TimeError::OutOfRange);
        for text in ["14", "2014-5", "2014-05-9", "2014-", "2014-Q", "2014-Q12", "05/2014", ""] {
            assert_eq!(fault(text), TimeError::NotAPartialDate, "{text}");
        }
    }

    #[test]
    fn age_is_in_full_years() {
        let born = date("2010-11-24");
        assert_eq!(age_on(born, date("2026-11-23")), Ok(Years(15)));
        assert_eq!(age_on(born, date("2026-11-24")), Ok(Years(16)));
        assert_eq!(age_on(born, born), Ok(Years(0)));
        let before = date("2010-11-23");
        assert_eq!(age_on(born, before), Err(TimeError::NotYetBorn { on: before }));
    }

    #[test]
    fn a_leap_day_child_is_protected_one_day_longer() {
        let born = date("2012-02-29");
        assert_eq!(birthday(born, Years(16)), Ok(date("2028-02-29")));
        assert_eq!(birthday(born, Years(14)), Ok(date("2026-03-01")));
        assert_eq!(age_on(born, date("2026-02-28")), Ok(Years(13)));
        assert_eq!(age_on(born, date("2028-02-28")), Ok(Years(15)));
    }

    #[test]
    fn a_partial_birth_date_gives_two_ages() {
        let born = partial("2010");
        assert_eq!(born.youngest_age_on(date("2026-11-24")), Ok(Years(15)));
        assert_eq!(born.oldest_age_on(date("2026-11-24")), Ok(Years(16)));
        let today = date("2026-11-24");
        assert_eq!(partial("2026").youngest_age_on(today), Ok(Years(0)));
        assert_eq!(partial("2027").youngest_age_on(today), Err(TimeError::NotYetBorn { on: today }));
    }
}
