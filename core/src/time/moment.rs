//! Points in time, and the hour of the day in Viet Nam.

use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};

use super::{Date, Hours, Minutes, TimeError, digits};

/// Viet Nam's civil time: UTC+7 throughout the year, everywhere in the country.
///
/// The whole history is read in it, also the years before 1975 when other offsets were in use: only dates
/// (of birth, of old instruments) reach back so far, never clocks.
pub const VN_OFFSET: FixedOffset = FixedOffset::east_opt(7 * 3600).unwrap();

pub(super) const DAY_MS: u64 = 24 * HOUR_MS;
const HOUR_MS: u64 = 60 * MINUTE_MS;
const MINUTE_MS: u64 = 60_000;

/// A point in time: whole milliseconds since the Unix epoch, within the years 1900 to 2200 of Viet Nam's time.
///
/// It is read from RFC 3339 with any offset and written with `+07:00`, so one point has one text:
///
/// ```
/// use checho::time::{Date, Moment};
///
/// let received: Moment = "2026-02-13T09:30:00Z".parse()?;
/// assert_eq!(received.to_string(), "2026-02-13T16:30:00+07:00");
/// assert_eq!(received.date(), Date::new(2026, 2, 13)?);
/// # Ok::<(), checho::time::TimeError>(())
/// ```
///
/// Parts of a millisecond are dropped, and a leap second is the first second of the next minute. Serde and
/// `Display` use the same text; milliseconds appear only when they are not zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// Counted from the first moment, which is 1: so an `Option<Moment>`, of which a duty has five, is no larger.
pub struct Moment(NonZeroU64);

impl Moment {
    /// The first moment: 1900-01-01T00:00:00+07:00.
    pub const MIN: Self = Self(NonZeroU64::MIN);

    /// The last moment: 2200-12-31T23:59:59.999+07:00.
    pub const MAX: Self = Self(NonZeroU64::new((Date::MAX.index() as u64 + 1) * DAY_MS).unwrap());

    /// The millisecond before the first moment, counted from 1970-01-01T00:00:00Z.
    const BEFORE: i64 = Date::MIN.day_number() as i64 * DAY_MS as i64 - 7 * HOUR_MS as i64 - 1;

    /// The moment `millis` milliseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] before [`Moment::MIN`] or after [`Moment::MAX`].
    pub fn from_unix_millis(millis: i64) -> Result<Self, TimeError> {
        let since = millis.checked_sub(Self::BEFORE).and_then(|since| NonZeroU64::new(u64::try_from(since).ok()?));
        since.map(Self).filter(|moment| *moment <= Self::MAX).ok_or(TimeError::OutOfRange)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix_millis(self) -> i64 {
        // Both are far smaller than what their types hold.
        Self::BEFORE.wrapping_add_unsigned(self.0.get())
    }

    /// The moment at which Viet Nam's clocks show `time` on `date`.
    #[must_use]
    pub fn at(date: Date, time: TimeOfDay) -> Self {
        let days = u64::from(date.index()).saturating_mul(DAY_MS);
        Self(NonZeroU64::MIN.saturating_add(days).saturating_add(time.since_midnight()))
    }

    /// Day and time of day in Viet Nam. Midnight belongs to the day that it opens.
    #[must_use]
    pub fn civil(self) -> (Date, TimeOfDay) {
        (self.date(), TimeOfDay(DateTime::<FixedOffset>::from(self).time()))
    }

    /// The day in Viet Nam.
    #[must_use]
    pub fn date(self) -> Date {
        let days = self.0.get().saturating_sub(1) / DAY_MS;
        // Every moment lies in one of our days.
        u32::try_from(days).ok().and_then(|index| Date::from_index(index).ok()).unwrap_or(Date::MAX)
    }

    /// The moment `hours` clock hours later.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Moment::MAX`].
    pub fn checked_add_hours(self, hours: Hours) -> Result<Self, TimeError> {
        self.later_by(u64::from(hours.0).saturating_mul(HOUR_MS))
    }

    /// The moment `minutes` clock minutes later.
    ///
    /// # Errors
    /// [`TimeError::OutOfRange`] after [`Moment::MAX`].
    pub fn checked_add_minutes(self, minutes: Minutes) -> Result<Self, TimeError> {
        self.later_by(u64::from(minutes.0).saturating_mul(MINUTE_MS))
    }

    /// Milliseconds from `earlier` to this moment, negative when `earlier` is in fact later.
    #[must_use]
    pub const fn millis_since(self, earlier: Self) -> i64 {
        self.unix_millis().saturating_sub(earlier.unix_millis())
    }

    pub(super) fn later_by(self, millis: u64) -> Result<Self, TimeError> {
        let later = Self(self.0.saturating_add(millis));
        if later <= Self::MAX { Ok(later) } else { Err(TimeError::OutOfRange) }
    }
}

impl FromStr for Moment {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        match DateTime::parse_from_rfc3339(text) {
            Ok(moment) => moment.try_into(),
            Err(_) if text.parse::<NaiveDateTime>().is_ok() => Err(TimeError::OffsetMissing),
            Err(_) => Err(TimeError::NotAMoment),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = self.civil();
        write!(f, "{date}T{time}+07:00")
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(Moment, "an RFC 3339 date-time with an offset, such as 2026-02-13T16:30:00+07:00");

impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for Moment {
    type Error = TimeError;

    fn try_from(moment: DateTime<Tz>) -> Result<Self, TimeError> {
        Self::from_unix_millis(moment.timestamp_millis())
    }
}

impl From<Moment> for DateTime<Utc> {
    fn from(moment: Moment) -> Self {
        // Nanoseconds fit: 2200 is 7.3e18 of them, i64 holds 9.2e18.
        DateTime::from_timestamp_nanos(moment.unix_millis().saturating_mul(1_000_000))
    }
}

impl From<Moment> for DateTime<FixedOffset> {
    fn from(moment: Moment) -> Self {
        DateTime::<Utc>::from(moment).with_timezone(&VN_OFFSET)
    }
}

/// What Viet Nam's clocks show, from 00:00 to 23:59:59.999.
///
/// Read from `16:30`, `16:30:00` or `16:30:00.250`; written with seconds, and milliseconds when not zero.
///
/// ```
/// use checho::time::TimeOfDay;
///
/// assert_eq!("16:30".parse(), TimeOfDay::new(16, 30, 0));
/// # Ok::<(), checho::time::TimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(NaiveTime);

impl TimeOfDay {
    /// 00:00, with which a day starts.
    pub const MIDNIGHT: Self = Self(NaiveTime::MIN);

    /// The time at `hour`, `minute` and `second`.
    ///
    /// # Errors
    /// [`TimeError::NotATimeOfDay`] when one of them is too large; 24:00 is the next day's 00:00.
    pub fn new(hour: u32, minute: u32, second: u32) -> Result<Self, TimeError> {
        Self::with_millis(hour, minute, second, 0)
    }

    /// The time at `hour`, `minute`, `second` and `milli`, thousandths of a second.
    ///
    /// # Errors
    /// [`TimeError::NotATimeOfDay`] when one of them is too large.
    pub fn with_millis(hour: u32, minute: u32, second: u32, milli: u32) -> Result<Self, TimeError> {
        NaiveTime::from_hms_milli_opt(hour, minute, second, milli)
            .filter(|_| milli < 1000)
            .map(Self)
            .ok_or(TimeError::NotATimeOfDay)
    }

    /// 0 to 23.
    #[must_use]
    pub fn hour(self) -> u32 {
        self.0.hour()
    }

    /// 0 to 59.
    #[must_use]
    pub fn minute(self) -> u32 {
        self.0.minute()
    }

    /// 0 to 59.
    #[must_use]
    pub fn second(self) -> u32 {
        self.0.second()
    }

    /// Thousandths of a second, 0 to 999.
    #[must_use]
    pub fn milli(self) -> u32 {
        self.0.nanosecond() / 1_000_000
    }

    /// Thousandths of a second from midnight.
    fn since_midnight(self) -> u64 {
        u64::from(self.0.num_seconds_from_midnight()).saturating_mul(1000).saturating_add(self.milli().into())
    }

    fn read(text: &str) -> Option<Self> {
        let (hour, rest) = text.split_once(':')?;
        let (minute, rest) = rest.split_once(':').unwrap_or((rest, "00"));
        let (second, milli) = rest.split_once('.').unwrap_or((rest, "000"));
        Self::with_millis(digits(hour, 2)?, digits(minute, 2)?, digits(second, 2)?, digits(milli, 3)?).ok()
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::read(text).ok_or(TimeError::NotATimeOfDay)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour(), self.minute(), self.second())?;
        match self.milli() {
            0 => Ok(()),
            milli => write!(f, ".{milli:03}"),
        }
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(TimeOfDay, "a time of day such as 16:30:00");

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn one_point_has_one_text() {
        for text in ["2026-02-13T16:30:00+07:00", "2026-02-13T09:30:00Z", "2026-02-13T04:30:00-05:00"] {
            assert_eq!(moment(text).to_string(), "2026-02-13T16:30:00+07:00");
        }
    }

    #[test]
    fn milliseconds_show_only_when_not_zero() {
        assert_eq!(moment("2026-02-13T16:30:00.250Z").to_string(), "2026-02-13T23:30:00.250+07:00");
        assert_eq!(moment("2026-02-13T16:30:00.0009Z").to_string(), "2026-02-13T23:30:00+07:00");
        assert_eq!(moment("1969-12-31T23:59:59.9999Z").unix_millis(), -1);
    }

    #[test]
    fn a_leap_second_is_the_next_second() {
        assert_eq!(moment("2016-12-31T23:59:60Z"), moment("2017-01-01T00:00:00Z"));
    }

    #[test]
    fn the_day_changes_at_midnight_in_viet_nam() {
        assert_eq!(moment("2026-12-31T16:59:59Z").date(), Date::new(2026, 12, 31).unwrap());
        assert_eq!(moment("2026-12-31T17:00:00Z").date(), Date::new(2027, 1, 1).unwrap());
    }

    #[test]
    fn faults_are_told_apart() {
        let fault = |text: &str| text.parse::<Moment>().unwrap_err();
        assert_eq!(fault("2026-02-13T16:30:00"), TimeError::OffsetMissing);
        assert_eq!(fault("13/02/2026 16:30"), TimeError::NotAMoment);
        assert_eq!(fault("2026-02-13"), TimeError::NotAMoment);
        assert_eq!(fault("2026-02-30T16:30:00Z"), TimeError::NotAMoment);
        assert_eq!(fault(""), TimeError::NotAMoment);
        assert_eq!(fault("1899-12-31T23:59:59+07:00"), TimeError::OutOfRange);
        assert_eq!(fault("2201-01-01T00:00:00+07:00"), TimeError::OutOfRange);
    }

    #[test]
    fn the_range_is_that_of_the_dates() {
        assert_eq!(Moment::MIN.to_string(), "1900-01-01T00:00:00+07:00");
        assert_eq!(Moment::MAX.to_string(), "2200-12-31T23:59:59.999+07:00");
        assert_eq!(Moment::MIN, Date::MIN.start());
        assert_eq!(Moment::from_unix_millis(Moment::MIN.unix_millis()), Ok(Moment::MIN));
        assert_eq!(Moment::from_unix_millis(Moment::MIN.unix_millis() - 1), Err(TimeError::OutOfRange));
        assert_eq!(Moment::from_unix_millis(Moment::MAX.unix_millis()), Ok(Moment::MAX));
        assert_eq!(Moment::from_unix_millis(Moment::MAX.unix_millis() + 1), Err(TimeError::OutOfRange));
        assert_eq!(size_of::<Option<Moment>>(), size_of::<Moment>());
        assert_eq!(Moment::MAX.date(), Date::MAX);
        assert_eq!(Moment::MAX.checked_add_minutes(Minutes(1)), Err(TimeError::OutOfRange));
        assert_eq!(Moment::MAX.checked_add_hours(Hours(u32::MAX)), Err(TimeError::OutOfRange));
    }

    #[test]
    fn chrono_and_back() {
        let received = moment("2026-02-13T16:30:00.250+07:00");
        assert_eq!(Moment::try_from(DateTime::<Utc>::from(received)), Ok(received));
        assert_eq!(Moment::try_from(DateTime::<FixedOffset>::from(received)), Ok(received));
        assert_eq!(Moment::try_from(DateTime::<Utc>::MIN_UTC), Err(TimeError::OutOfRange));
        assert_eq!(Moment::try_from(DateTime::<Utc>::MAX_UTC), Err(TimeError::OutOfRange));
    }

    #[test]
    fn times_of_day() {
        assert_eq!("23:59".parse(), TimeOfDay::new(23, 59, 0));
        assert_eq!("23:59:58.007".parse(), TimeOfDay::with_millis(23, 59, 58, 7));
        assert_eq!(TimeOfDay::with_millis(23, 59, 58, 7).unwrap().to_string(), "23:59:58.007");
        assert_eq!(TimeOfDay::with_millis(1, 2, 59, 1000), Err(TimeError::NotATimeOfDay));
        for text in ["24:00", "7:30", "07:30:", "07:30:00.5", "07:60", "+7:30", ""] {
            assert_eq!(text.parse::<TimeOfDay>(), Err(TimeError::NotATimeOfDay), "{text}");
        }
    }
}
