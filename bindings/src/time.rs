//! Moments, days, limits.

use checho::time;

use crate::carry::{Carry, choice, record, sealed};
use crate::failure::ChechoError;
use crate::text::Lang;

/// A point in time, to the millisecond: `OffsetDateTime` at +07:00 in Kotlin, `Date` in Swift, an aware `datetime` at
/// +07:00 in Python. It crosses as milliseconds since 1970-01-01T00:00:00Z, and is checked where it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub(crate) i64);

uniffi::custom_newtype!(Moment, i64);

impl Carry<time::Moment> for Moment {
    fn carry(core: time::Moment) -> Self {
        Self(core.unix_millis())
    }

    fn back(self) -> Result<time::Moment, ChechoError> {
        Ok(time::Moment::from_unix_millis(self.0)?)
    }
}

/// A day in Viet Nam: `LocalDate` in Kotlin, `date` in Python. (Not `Date`, which is a moment in Swift.) It crosses as days since 1970-01-01, and is checked where
/// it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub(crate) i64);

uniffi::custom_newtype!(Day, i64);

impl Carry<time::Date> for Day {
    fn carry(core: time::Date) -> Self {
        Self(core.day_number().into())
    }

    fn back(self) -> Result<time::Date, ChechoError> {
        let number = i32::try_from(self.0).map_err(|_| time::TimeError::OutOfRange)?;
        Ok(time::Date::from_day_number(number)?)
    }
}

/// A moment in Viet Nam's time, as people write it; 24:00 belongs to the day that ends.
///
/// # Errors
/// For a moment out of range.
#[uniffi::export]
pub fn moment_text(moment: Moment, lang: Lang) -> Result<String, ChechoError> {
    Ok(checho::rules::words::moment(moment.back()?, lang.back()?))
}

/// How much time the law gives for an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Limit {
    /// "ngay": without any delay; due at the very moment it starts.
    AtOnce,
    /// Clock minutes from the very moment.
    Minutes {
        /// How many.
        minutes: i64,
    },
    /// Clock hours from the very moment.
    Hours {
        /// How many.
        hours: i64,
    },
    /// Calendar days, the first day not counted.
    CalendarDays {
        /// How many.
        days: i32,
    },
    /// Working days, the first day not counted.
    WorkingDays {
        /// How many.
        days: i32,
    },
    /// Months, the first day not counted.
    Months {
        /// How many.
        months: i32,
    },
    /// The longest a state may last, such as 15 days of separation; it never moves to a later day.
    CapDays {
        /// How many.
        days: i32,
    },
    /// The longest a state may last, in months; it never moves to a later day.
    CapMonths {
        /// How many.
        months: i32,
    },
    /// At the latest so many months before the moment it is counted from, which may lie ahead.
    MonthsBefore {
        /// How many.
        months: i32,
    },
    /// Once in every quarter of the year.
    EachQuarter,
    /// The law sets none.
    NoLimit,
}

impl Carry<time::Limit> for Limit {
    fn carry(core: time::Limit) -> Self {
        use time::Limit as Core;
        match core {
            Core::AtOnce => Self::AtOnce,
            Core::Minutes(time::Minutes(minutes)) => Self::Minutes { minutes: minutes.into() },
            Core::Hours(time::Hours(hours)) => Self::Hours { hours: hours.into() },
            Core::CalendarDays(time::CalendarDays(days)) => Self::CalendarDays { days: days.into() },
            Core::WorkingDays(time::WorkingDays(days)) => Self::WorkingDays { days: days.into() },
            Core::Months(time::Months(months)) => Self::Months { months: months.into() },
            Core::CapDays(time::CalendarDays(days)) => Self::CapDays { days: days.into() },
            Core::CapMonths(time::Months(months)) => Self::CapMonths { months: months.into() },
            Core::MonthsBefore(time::Months(months)) => Self::MonthsBefore { months: months.into() },
            Core::EachQuarter => Self::EachQuarter,
            Core::None => Self::NoLimit,
        }
    }

    fn back(self) -> Result<time::Limit, ChechoError> {
        use time::Limit as Core;
        Ok(match self {
            Self::AtOnce => Core::AtOnce,
            Self::Minutes { minutes } => Core::Minutes(time::Minutes(positive(minutes)?)),
            Self::Hours { hours } => Core::Hours(time::Hours(positive(hours)?)),
            Self::CalendarDays { days } => Core::CalendarDays(time::CalendarDays(positive(days)?)),
            Self::WorkingDays { days } => Core::WorkingDays(time::WorkingDays(positive(days)?)),
            Self::Months { months } => Core::Months(time::Months(positive(months)?)),
            Self::CapDays { days } => Core::CapDays(time::CalendarDays(positive(days)?)),
            Self::CapMonths { months } => Core::CapMonths(time::Months(positive(months)?)),
            Self::MonthsBefore { months } => Core::MonthsBefore(time::Months(positive(months)?)),
            Self::EachQuarter => Core::EachQuarter,
            Self::NoLimit => Core::None,
        })
    }
}

fn positive<C: Default + PartialEq, T: Carry<C>>(amount: T) -> Result<C, ChechoError> {
    let amount = amount.back()?;
    if amount == C::default() { Err(time::TimeError::ZeroLimit.into()) } else { Ok(amount) }
}

choice! {
    /// How sure it is whether a day is worked, from surest to least sure.
    CalendarCertainty = time::Certainty {
        /// Its year was announced.
        Announced,
        /// Its year is past and was computed.
        Computed,
        /// Its year is a forecast: the State may still decide otherwise.
        Forecast,
        /// The calendar does not cover its year: only weekends are known.
        Beyond,
    }
}

record! {
    /// What the State's calendar says of a day.
    DayKind = time::DayKind {
        /// Whether State bodies work on it.
        working: bool,
        /// How sure that is.
        certainty: CalendarCertainty,
    }
}

record! {
    /// By when, and how it was counted.
    Counted = time::Counted {
        /// The last moment in time: what happens at it is not late. None when the law sets no limit.
        due: Option<Moment>,
        /// Whether an announcement of holidays can still move it.
        provisional: bool,
        /// How it was counted, in the order of time.
        steps: Vec<CountStep>,
    }
}

sealed! {
    /// One step of counting.
    CountStep = time::CountStep {
        /// The clock started.
        Started {
            /// When.
            at: Moment,
        },
        /// Minutes or hours ran day and night.
        RanWithoutPause {
            /// Until when.
            until: Moment,
        },
        /// The day of the start does not count.
        FirstDayNotCounted {
            /// That day.
            date: Day,
        },
        /// Weekend days did not count.
        SkippedWeekend {
            /// The first of them.
            from: Day,
            /// The last of them.
            to: Day,
        },
        /// Weekdays off did not count: public holidays, days that make up for them, swapped days.
        SkippedHoliday {
            /// The first of them.
            from: Day,
            /// The last of them.
            to: Day,
        },
        /// A weekend day counted, as the State worked on it in place of a weekday.
        WorkedWeekendDay {
            /// That day.
            date: Day,
        },
        /// The month has no corresponding day, so its last day stands for it.
        MonthEndClamped {
            /// The last day of the month.
            to: Day,
        },
        /// The last day was not a working day.
        MovedToNextWorkingDay {
            /// The last day as counted.
            from: Day,
            /// The working day that took its place.
            to: Day,
        },
        /// The last day is not a working day and stays the last day.
        NotMoved {
            /// That day.
            date: Day,
        },
        /// The count depends on a year of the calendar that was not announced.
        YearNotAnnounced {
            /// That year.
            year: i32,
            /// What is known of it.
            certainty: CalendarCertainty,
        },
        /// The last day ends at 24:00.
        EndOfDay {
            /// The last day.
            date: Day,
        },
    }
}
