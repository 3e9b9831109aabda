//! Viet Nam's civil time, and the limits the law counts in it.
//!
//! Everything here is a pure function of the moments passed in: no clock is read, no time zone looked up, no
//! locale asked. Civil time is UTC+7 throughout the year ([`VN_OFFSET`]).
//!
//! | Type | Is |
//! |---|---|
//! | [`Moment`] | a point in time, to the millisecond |
//! | [`Date`], [`TimeOfDay`] | a day and an hour of the day in Viet Nam |
//! | [`PartialDate`] | a date of which only the year, half, quarter or month may be known |
//! | [`Limit`] | how much time the law gives, in units that cannot be mixed |
//! | [`WorkCalendar`] | which days the State works: weekends, public holidays, swapped days |
//! | [`due`], [`count`] | where a limit ends, without and with the steps that led there |
//!
//! The rules of counting are those of the Civil Code 91/2015/QH13, Articles 147 and 148:
//!
//! ```
//! use checho::time::{Limit, Moment, WorkCalendar, WorkingDays, count};
//!
//! let received: Moment = "2026-11-20T16:30:00+07:00".parse()?;
//! let weekends_only = WorkCalendar::default();
//! let counted = count(received, &Limit::WorkingDays(WorkingDays(5)), &weekends_only)?;
//!
//! assert_eq!(counted.due, Some("2026-11-28T00:00:00+07:00".parse()?)); // Friday 27 November, 24:00
//! assert!(counted.provisional); // no announced calendar was given
//! # Ok::<(), checho::time::TimeError>(())
//! ```

use thiserror::Error;

/// Gives a type its serde form: the text of its `Display`, read back by its `FromStr`.
macro_rules! serde_as_text {
    ($type:ty, $expecting:literal) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;

                impl serde::de::Visitor<'_> for Text {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text)
            }
        }
    };
}

mod calendar;
mod clock;
mod date;
mod moment;
mod period;

pub use calendar::{CalendarYear, Certainty, CountedDay, DayKind, Holiday, WorkCalendar, WorkedDay, YearStatus};
pub use clock::{CountStep, Counted, Due, count, due};
pub use date::{Date, PartialDate, Precision, age_on, birthday};
pub use moment::{Moment, TimeOfDay, VN_OFFSET};
pub use period::{CalendarDays, Hours, Limit, Minutes, Months, WorkingDays, Years};

/// What is wrong with a moment, a date, a limit or a calendar, and what would be right.
///
/// No variant repeats the text it was given: that text may be a child's date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TimeError {
    /// The text is not an RFC 3339 date-time.
    #[error("not a moment: write RFC 3339 with seconds and an offset, such as 2026-02-13T16:30:00+07:00")]
    NotAMoment,
    /// The text is a date-time whose offset from UTC is left to guesswork.
    #[error("a moment without an offset: append +07:00 for Viet Nam's time, or Z for UTC")]
    OffsetMissing,
    /// The text is not a date.
    #[error("not a date: write YYYY-MM-DD, such as 2026-02-13")]
    NotADate,
    /// The text is neither a date nor a part of one.
    #[error("not a date or part of one: write 2014, 2014-H1, 2014-Q2, 2014-05 or 2014-05-09")]
    NotAPartialDate,
    /// The text or the numbers are not a time of day.
    #[error("not a time of day: write HH:MM, HH:MM:SS or HH:MM:SS.mmm, from 00:00 to 23:59:59.999")]
    NotATimeOfDay,
    /// The year has no such month.
    #[error("no such month: months run from 1 to 12")]
    NoSuchMonth,
    /// The month has no such day.
    #[error("no such day: that month's days run from 1 to {last}")]
    NoSuchDay {
        /// The last day of that month.
        last: u32,
    },
    /// The year has no such quarter.
    #[error("no such quarter: quarters run from 1 to 4")]
    NoSuchQuarter,
    /// The year has no such half.
    #[error("no such half-year: halves are 1 and 2")]
    NoSuchHalfYear,
    /// The moment or date, given or counted to, is not one this library handles.
    #[error("out of range: moments and dates run from 1900-01-01 to 2200-12-31 in UTC+7")]
    OutOfRange,
    /// An age was asked for on a day before the birth.
    #[error("not yet born on {on}: ask for the age on the day of birth or later")]
    NotYetBorn {
        /// The day asked about.
        on: Date,
    },
    /// A limit of zero units.
    #[error("a limit of 0: write at_once = true for \"at once\" or none = true for no limit")]
    ZeroLimit,
    /// A kind of limit without a number that is marked with anything but `true`.
    #[error("false says nothing here: write true, or name another kind of limit")]
    FlagNotTrue,
    /// A calendar lists a year more than once.
    #[error("the calendar lists {year} twice: list it once")]
    YearTwice {
        /// That year.
        year: i32,
    },
    /// A calendar has a gap.
    #[error("the calendar lacks {year}: list every year between the first and the last")]
    YearMissing {
        /// The missing year.
        year: i32,
    },
    /// A holiday that ends before it starts.
    #[error("a holiday from {from} to {to}: the first day must not be after the last")]
    HolidayBackwards {
        /// Its first day.
        from: Date,
        /// Its last day.
        to: Date,
    },
    /// A holiday or worked day in a year the calendar does not list.
    #[error("{date} lies in a year the calendar does not list: list the year with its status")]
    OutsideCalendar {
        /// That day.
        date: Date,
    },
    /// A day marked as worked that is worked anyway.
    #[error("{date} is a weekday: only a Saturday or Sunday can be marked as worked")]
    WorkedWeekday {
        /// That day.
        date: Date,
    },
    /// A day marked both as worked and as a holiday.
    #[error("{date} is marked as worked and lies within a holiday: keep one of the two")]
    WorkedHoliday {
        /// That day.
        date: Date,
    },
}

impl TimeError {
    /// The same in Vietnamese; `Display` says it in English.
    #[must_use]
    pub fn vi(self) -> String {
        match self {
            Self::NotAMoment => {
                "không phải thời điểm: viết theo RFC 3339 có giây và múi giờ, như 2026-02-13T16:30:00+07:00".into()
            }
            Self::OffsetMissing => "thời điểm thiếu múi giờ: thêm +07:00 cho giờ Việt Nam, hoặc Z cho UTC".into(),
            Self::NotADate => "không phải ngày: viết NĂM-THÁNG-NGÀY, như 2026-02-13".into(),
            Self::NotAPartialDate => {
                "không phải ngày hay một phần của ngày: viết 2014, 2014-H1, 2014-Q2, 2014-05 hoặc 2014-05-09".into()
            }
            Self::NotATimeOfDay => {
                "không phải giờ trong ngày: viết HH:MM, HH:MM:SS hoặc HH:MM:SS.mmm, từ 00:00 đến 23:59:59.999".into()
            }
            Self::NoSuchMonth => "không có tháng đó: tháng từ 1 đến 12".into(),
            Self::NoSuchDay { last } => format!("không có ngày đó: tháng này có các ngày từ 1 đến {last}"),
            Self::NoSuchQuarter => "không có quý đó: quý từ 1 đến 4".into(),
            Self::NoSuchHalfYear => "không có nửa năm đó: chỉ có 1 và 2".into(),
            Self::OutOfRange => "ngoài phạm vi: thời điểm và ngày từ 1900-01-01 đến 2200-12-31, giờ UTC+7".into(),
            Self::NotYetBorn { on } => format!("ngày {on} chưa sinh: hỏi tuổi vào ngày sinh hoặc sau đó"),
            Self::ZeroLimit => {
                "thời hạn bằng 0: viết at_once = true cho “ngay”, hoặc none = true khi không có thời hạn".into()
            }
            Self::FlagNotTrue => "false ở đây không nói gì: viết true, hoặc chọn loại thời hạn khác".into(),
            Self::YearTwice { year } => format!("lịch ghi năm {year} hai lần: chỉ ghi một lần"),
            Self::YearMissing { year } => format!("lịch thiếu năm {year}: ghi đủ mọi năm từ năm đầu đến năm cuối"),
            Self::HolidayBackwards { from, to } => {
                format!("kỳ nghỉ từ {from} đến {to}: ngày đầu không được sau ngày cuối")
            }
            Self::OutsideCalendar { date } => {
                format!("{date} thuộc năm mà lịch không ghi: ghi năm đó cùng tình trạng của nó")
            }
            Self::WorkedWeekday { date } => {
                format!("{date} là ngày trong tuần: chỉ thứ Bảy hoặc Chủ nhật mới ghi là làm bù")
            }
            Self::WorkedHoliday { date } => format!("{date} vừa ghi làm bù vừa thuộc kỳ nghỉ: chỉ giữ một trong hai"),
        }
    }
}

/// Reads exactly `width` ASCII digits, as sign, spaces and shorter forms are not allowed in any text of ours.
fn digits<T: std::str::FromStr>(text: &str, width: usize) -> Option<T> {
    let exact = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    if exact { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests;
