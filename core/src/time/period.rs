//! Amounts of time in the units the law uses, as types that cannot be mixed.

use serde::{Deserialize, Deserializer, Serialize};

use super::TimeError;

macro_rules! amount {
    ($(#[$doc:meta])* $name:ident, $inner:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub $inner);
    };
}

amount!(
    /// Clock minutes. They run day and night (Civil Code Art. 147(1)).
    Minutes, u32
);
amount!(
    /// Clock hours. They run day and night (Civil Code Art. 147(1)).
    Hours, u32
);
amount!(
    /// Days of the calendar, weekends and holidays included ("ngày").
    CalendarDays, u16
);
amount!(
    /// Days on which the State works ("ngày làm việc").
    WorkingDays, u16
);
amount!(
    /// Months of the calendar, from a day to the corresponding day (Civil Code Art. 148(3)).
    Months, u16
);
amount!(
    /// Years of the calendar; ages are full years.
    Years, u16
);

/// How much time the law gives for an act.
///
/// Written in packs and JSON as one key: `{ "hours": 12 }`, `{ "working_days": 5 }`, `{ "at_once": true }`.
/// A limit of zero units is refused there.
///
/// ```
/// use checho::time::{Hours, Limit, WorkingDays};
///
/// let national = Limit::WorkingDays(WorkingDays(2));
/// let local = Limit::Hours(Hours(24));
/// assert_eq!(local.is_shorter_than(&national), Some(true));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// "ngay": without any delay; due at the very moment it starts.
    #[serde(with = "flag")]
    AtOnce,
    /// Clock minutes from the very moment.
    #[serde(deserialize_with = "positive")]
    Minutes(Minutes),
    /// Clock hours from the very moment.
    #[serde(deserialize_with = "positive")]
    Hours(Hours),
    /// Calendar days, the first day not counted.
    #[serde(deserialize_with = "positive")]
    CalendarDays(CalendarDays),
    /// Working days, the first day not counted.
    #[serde(deserialize_with = "positive")]
    WorkingDays(WorkingDays),
    /// Months, the first day not counted.
    #[serde(deserialize_with = "positive")]
    Months(Months),
    /// The longest a state may last, such as 15 days of separation. No time to act in: it never moves to a
    /// later day.
    #[serde(deserialize_with = "positive")]
    CapDays(CalendarDays),
    /// The longest a state may last, in months; it never moves to a later day.
    #[serde(deserialize_with = "positive")]
    CapMonths(Months),
    /// At the latest so many months before the moment it is counted from, which may lie ahead.
    #[serde(deserialize_with = "positive")]
    MonthsBefore(Months),
    /// Once in every quarter of the year.
    #[serde(with = "flag")]
    EachQuarter,
    /// The law sets none.
    #[serde(with = "flag")]
    None,
}

/// The fewest and the most days that a month has.
const MONTH_DAYS: (u64, u64) = (28, 31);
const DAY_MINUTES: u64 = 24 * 60;

impl Limit {
    /// Whether this limit is a tightening of `other`: due never later, from whatever start and under whatever
    /// calendar, and not the same.
    ///
    /// `None` when that depends on start or calendar (10 calendar days and 8 working days), or when the two are
    /// of different nature (a cap and a limit to act in).
    #[must_use]
    pub fn is_shorter_than(&self, other: &Self) -> Option<bool> {
        match (self.never_later_than(*other), other.never_later_than(*self)) {
            (true, back) => Some(!back),
            (false, true) => Some(false),
            (false, false) => None,
        }
    }

    fn never_later_than(self, other: Self) -> bool {
        match (self, other) {
            (Self::AtOnce, Self::CapDays(_) | Self::CapMonths(_) | Self::MonthsBefore(_))
            | (Self::CapDays(_) | Self::CapMonths(_) | Self::MonthsBefore(_), Self::None) => false,
            // Earlier before the same moment is the stricter.
            (Self::MonthsBefore(own), Self::MonthsBefore(its)) => own >= its,
            (Self::AtOnce, _) | (_, Self::None) | (Self::EachQuarter, Self::EachQuarter) => true,
            (Self::CapDays(own), Self::CapDays(its)) => own <= its,
            (Self::WorkingDays(own), Self::WorkingDays(its)) => own <= its,
            (Self::Months(own), Self::Months(its)) | (Self::CapMonths(own), Self::CapMonths(its)) => own <= its,
            _ => match (self.clock_minutes(), other.clock_minutes()) {
                (Some(own), Some(its)) => own <= its,
                (Some(own), None) => other.at_least_days().is_some_and(|days| own <= days.saturating_mul(DAY_MINUTES)),
                (None, Some(_)) => false,
                (None, None) => self.at_most_days().zip(other.at_least_days()).is_some_and(|(own, its)| own <= its),
            },
        }
    }

    fn clock_minutes(self) -> Option<u64> {
        match self {
            Self::Minutes(minutes) => Some(minutes.0.into()),
            Self::Hours(hours) => Some(u64::from(hours.0).saturating_mul(60)),
            _ => None,
        }
    }

    /// Days that surely pass before the last day, which itself may still move to a later one.
    fn at_least_days(self) -> Option<u64> {
        match self {
            Self::CalendarDays(days) => Some(days.0.into()),
            Self::WorkingDays(days) => Some(days.0.into()),
            Self::Months(months) => Some(u64::from(months.0).saturating_mul(MONTH_DAYS.0)),
            _ => None,
        }
    }

    /// Days after which the last day has surely come, before it moves to a working day.
    fn at_most_days(self) -> Option<u64> {
        match self {
            Self::CalendarDays(days) => Some(days.0.into()),
            Self::Months(months) => Some(u64::from(months.0).saturating_mul(MONTH_DAYS.1)),
            _ => None,
        }
    }
}

fn positive<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default + PartialEq,
{
    let amount = T::deserialize(deserializer)?;
    if amount == T::default() { Err(serde::de::Error::custom(TimeError::ZeroLimit)) } else { Ok(amount) }
}

/// A kind without a number is marked with `true`.
mod flag {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use super::TimeError;

    pub(super) fn serialize<S: Serializer>(serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
        if bool::deserialize(deserializer)? { Ok(()) } else { Err(D::Error::custom(TimeError::FlagNotTrue)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPES: [(&str, Limit); 9] = [
        (r#"{"at_once":true}"#, Limit::AtOnce),
        (r#"{"minutes":30}"#, Limit::Minutes(Minutes(30))),
        (r#"{"hours":12}"#, Limit::Hours(Hours(12))),
        (r#"{"calendar_days":25}"#, Limit::CalendarDays(CalendarDays(25))),
        (r#"{"working_days":5}"#, Limit::WorkingDays(WorkingDays(5))),
        (r#"{"months":3}"#, Limit::Months(Months(3))),
        (r#"{"cap_days":15}"#, Limit::CapDays(CalendarDays(15))),
        (r#"{"each_quarter":true}"#, Limit::EachQuarter),
        (r#"{"none":true}"#, Limit::None),
    ];

    #[test]
    fn the_json_shape_is_that_of_the_packs() {
        for (json, limit) in SHAPES {
            assert_eq!(serde_json::to_string(&limit).unwrap(), json);
            assert_eq!(serde_json::from_str::<Limit>(json).unwrap(), limit);
        }
    }

    #[test]
    fn malformed_limits_are_refused() {
        for (json, told) in [
            (r#"{"hours":0}"#, "at_once = true"),
            (r#"{"at_once":false}"#, "write true"),
            (r#"{"hours":-1}"#, "u32"),
            (r#"{"hours":1.5}"#, "u32"),
            (r#"{"working_days":70000}"#, "u16"),
            (r#"{"weeks":2}"#, "unknown variant"),
            (r#"{"hours":1,"months":1}"#, ""),
            (r#""at_once""#, ""),
            ("{}", ""),
        ] {
            let fault = serde_json::from_str::<Limit>(json).unwrap_err().to_string();
            assert!(fault.contains(told), "{json}: {fault}");
        }
    }

    #[test]
    fn comparable_kinds() {
        let hours = |n| Limit::Hours(Hours(n));
        let days = |n| Limit::CalendarDays(CalendarDays(n));
        let working = |n| Limit::WorkingDays(WorkingDays(n));
        let months = |n| Limit::Months(Months(n));
        let cap = |n| Limit::CapDays(CalendarDays(n));
        let cap_months = |n| Limit::CapMonths(Months(n));
        let before = |n| Limit::MonthsBefore(Months(n));
        for (own, other, expected) in [
            (hours(11), hours(12), Some(true)),
            (hours(12), hours(12), Some(false)),
            (hours(13), hours(12), Some(false)),
            (Limit::Minutes(Minutes(60)), hours(1), Some(false)),
            (Limit::Minutes(Minutes(59)), hours(1), Some(true)),
            (hours(24), days(1), Some(true)),
            (hours(25), days(1), None),
            (days(1), hours(24), Some(false)),
            (days(5), working(5), Some(true)),
            (days(6), working(5), None),
            (working(4), working(5), Some(true)),
            (working(5), days(6), None),
            (days(28), months(1), Some(true)),
            (days(30), months(1), None),
            (months(1), days(31), Some(true)),
            (months(3), months(6), Some(true)),
            (months(11), months(12), Some(true)),
            (months(12), months(12), Some(false)),
            (cap_months(2), cap_months(3), Some(true)),
            (cap_months(3), cap_months(3), Some(false)),
            (cap_months(4), cap_months(3), Some(false)),
            (before(3), before(2), Some(true)),
            (before(2), before(2), Some(false)),
            (before(1), before(2), Some(false)),
            (before(1), months(1), None),
            (hours(12), months(1), Some(true)),
            (cap(10), cap(15), Some(true)),
            (cap(10), days(15), None),
            (cap(10), Limit::None, None),
            (cap(10), Limit::AtOnce, None),
            (Limit::AtOnce, hours(1), Some(true)),
            (Limit::AtOnce, Limit::AtOnce, Some(false)),
            (hours(1), Limit::AtOnce, Some(false)),
            (months(1), Limit::None, Some(true)),
            (Limit::None, months(1), Some(false)),
            (Limit::None, Limit::None, Some(false)),
            (Limit::EachQuarter, Limit::EachQuarter, Some(false)),
            (Limit::EachQuarter, Limit::None, Some(true)),
            (Limit::EachQuarter, months(3), None),
        ] {
            assert_eq!(own.is_shorter_than(&other), expected, "{own:?} against {other:?}");
        }
    }
}
