//! The calendar that the tests share, and the laws that hold for every date and limit.

#![allow(clippy::arithmetic_side_effects, reason = "the numbers of tests are small")]

use chrono::{DateTime, FixedOffset};
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// First and last days off of 2017 to 2027, state sector. 2027 is a forecast.
#[rustfmt::skip]
const OFF: &[(&str, &str)] = &[
    ("2017-01-02", "2017-01-02"), ("2017-01-26", "2017-02-01"), ("2017-04-06", "2017-04-06"),
    ("2017-05-01", "2017-05-02"), ("2017-09-04", "2017-09-04"),
    ("2018-01-01", "2018-01-01"), ("2018-02-14", "2018-02-20"), ("2018-04-25", "2018-04-25"),
    ("2018-04-30", "2018-05-01"), ("2018-09-03", "2018-09-03"), ("2018-12-31", "2019-01-01"),
    ("2019-02-04", "2019-02-08"), ("2019-04-15", "2019-04-15"), ("2019-04-29", "2019-05-01"),
    ("2019-09-02", "2019-09-02"),
    ("2020-01-01", "2020-01-01"), ("2020-01-23", "2020-01-29"), ("2020-04-02", "2020-04-02"),
    ("2020-04-30", "2020-05-01"), ("2020-09-02", "2020-09-02"),
    ("2021-01-01", "2021-01-01"), ("2021-02-10", "2021-02-16"), ("2021-04-21", "2021-04-21"),
    ("2021-04-30", "2021-05-03"), ("2021-09-02", "2021-09-03"),
    ("2022-01-03", "2022-01-03"), ("2022-01-29", "2022-02-06"), ("2022-04-11", "2022-04-11"),
    ("2022-05-02", "2022-05-03"), ("2022-09-01", "2022-09-02"),
    ("2023-01-02", "2023-01-02"), ("2023-01-20", "2023-01-26"), ("2023-05-01", "2023-05-03"),
    ("2023-09-01", "2023-09-04"),
    ("2024-01-01", "2024-01-01"), ("2024-02-08", "2024-02-14"), ("2024-04-18", "2024-04-18"),
    ("2024-04-29", "2024-05-01"), ("2024-08-31", "2024-09-03"),
    ("2025-01-01", "2025-01-01"), ("2025-01-25", "2025-02-02"), ("2025-04-07", "2025-04-07"),
    ("2025-04-30", "2025-05-02"), ("2025-08-30", "2025-09-02"),
    ("2026-01-01", "2026-01-02"), ("2026-02-14", "2026-02-22"), ("2026-04-27", "2026-04-27"),
    ("2026-04-30", "2026-05-01"), ("2026-08-29", "2026-09-02"), ("2026-11-24", "2026-11-24"),
    ("2027-01-01", "2027-01-01"), ("2027-02-04", "2027-02-10"), ("2027-04-16", "2027-04-16"),
    ("2027-04-30", "2027-05-03"), ("2027-09-02", "2027-09-03"), ("2027-11-24", "2027-11-24"),
];

const WORKED: &[&str] = &["2019-01-05", "2019-05-04", "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"];

pub(super) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub(super) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// Years 2017 to 2027: computed to 2020, announced to 2026, then a forecast.
pub(super) fn calendar() -> WorkCalendar {
    let years = (2017..=2027).map(|year| CalendarYear {
        year,
        status: match year {
            2017..=2020 => YearStatus::Computed,
            2021..=2026 => YearStatus::Announced,
            _ => YearStatus::Forecast,
        },
    });
    let off = OFF.iter().map(|(from, to)| Holiday { from: date(from), to: date(to) });
    let worked = WORKED.iter().map(|day| WorkedDay { date: date(day) });
    WorkCalendar::new(years, off, worked).unwrap()
}

fn any_date() -> impl Strategy<Value = Date> {
    (Date::MIN.day_number()..=Date::MAX.day_number()).prop_map(|number| Date::from_day_number(number).unwrap())
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (Moment::MIN.unix_millis()..=Moment::MAX.unix_millis()).prop_map(|ms| Moment::from_unix_millis(ms).unwrap())
}

/// From the year before the calendars of these tests to three years after.
fn near_date() -> impl Strategy<Value = Date> {
    (0..5000_u16).prop_map(|days| date("2016-01-01").checked_add_days(CalendarDays(days)).unwrap())
}

fn near_moment() -> impl Strategy<Value = Moment> {
    (near_date(), 0..24_u32, 0..60_u32).prop_map(|(day, h, m)| Moment::at(day, TimeOfDay::new(h, m, 0).unwrap()))
}

/// The real calendar, and invented ones with many more breaks.
fn any_calendar() -> impl Strategy<Value = WorkCalendar> {
    prop_oneof![Just(calendar()), invented_calendar()]
}

fn invented_calendar() -> impl Strategy<Value = WorkCalendar> {
    let first = date("2017-01-01");
    let day = move |days| first.checked_add_days(CalendarDays(days)).unwrap();
    let holiday = (0..3600_u16, 0..20_u16).prop_map(move |(start, length)| (day(start), day(start + length)));
    let worked = (0..3600_u16).prop_map(day);
    (vec(holiday, 0..60), vec(worked, 0..200)).prop_map(|(off, worked)| {
        let free = |day: &Date| day.is_weekend() && !off.iter().any(|(from, to)| (from..=to).contains(&day));
        let worked: Vec<_> = worked.into_iter().filter(free).map(|date| WorkedDay { date }).collect();
        let off = off.into_iter().map(|(from, to)| Holiday { from, to });
        let years = (2017..=2026).map(|year| CalendarYear { year, status: YearStatus::Announced });
        WorkCalendar::new(years, off, worked).unwrap()
    })
}

fn any_limit() -> impl Strategy<Value = Limit> {
    prop_oneof![
        Just(Limit::AtOnce),
        (1..20_000_u32).prop_map(|n| Limit::Minutes(Minutes(n))),
        (1..2000_u32).prop_map(|n| Limit::Hours(Hours(n))),
        (1..100_u16).prop_map(|n| Limit::CalendarDays(CalendarDays(n))),
        (1..100_u16).prop_map(|n| Limit::WorkingDays(WorkingDays(n))),
        (1..4_u16).prop_map(|n| Limit::Months(Months(n))),
        (1..100_u16).prop_map(|n| Limit::CapDays(CalendarDays(n))),
        Just(Limit::EachQuarter),
        Just(Limit::None),
    ]
}

fn naive_add(calendar: &WorkCalendar, from: Date, days: u16) -> Date {
    let (mut date, mut left) = (from, days);
    while left > 0 {
        date = date.next().unwrap();
        left -= u16::from(calendar.is_working(date).working);
    }
    date
}

proptest! {
    #[test]
    fn moments_print_and_parse(moment in any_moment()) {
        prop_assert_eq!(moment.to_string().parse(), Ok(moment));
        let json = serde_json::to_string(&moment).unwrap();
        prop_assert_eq!(serde_json::from_str::<Moment>(&json).unwrap(), moment);
        prop_assert_eq!(Moment::try_from(DateTime::<FixedOffset>::from(moment)), Ok(moment));
        let (date, time) = moment.civil();
        prop_assert_eq!(Moment::at(date, time), moment);
        prop_assert_eq!(time.to_string().parse(), Ok(time));
    }

    #[test]
    fn texts_of_any_kind_never_panic(text in ".{0,40}") {
        let _ = (text.parse::<Moment>(), text.parse::<Date>(), text.parse::<PartialDate>(), text.parse::<TimeOfDay>());
    }

    #[test]
    fn dates_print_and_parse(date in any_date()) {
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        prop_assert_eq!(date.to_string().parse(), Ok(PartialDate::from(date)));
        prop_assert_eq!(Date::from_day_number(date.day_number()), Ok(date));
        prop_assert_eq!(Date::from_index(date.index()), Ok(date));
        prop_assert_eq!(date.start().date(), date);
    }

    #[test]
    fn partial_dates_print_and_parse(year in 1900..=2200, month in 1..=12_u32) {
        for partial in [
            PartialDate::year(year),
            PartialDate::half_year(year, month.div_ceil(6)),
            PartialDate::quarter(year, month.div_ceil(3)),
            PartialDate::month(year, month),
        ] {
            let partial = partial.unwrap();
            let day = Date::new(year, month, 15).unwrap();
            prop_assert!((partial.earliest()..=partial.latest()).contains(&day));
            prop_assert_eq!(partial.to_string().parse(), Ok(partial));
            let json = serde_json::to_string(&partial).unwrap();
            prop_assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), partial);
        }
    }

    #[test]
    fn months_clamp_to_the_month(date in near_date(), months in 0..600_u16) {
        let end = date.checked_add_months(Months(months)).unwrap();
        let months_of = |date: Date| date.year() * 12 + i32::try_from(date.month()).unwrap();
        prop_assert_eq!(months_of(end) - months_of(date), i32::from(months));
        let is_last = end.next().unwrap().day() == 1;
        prop_assert!(end.day() == date.day() || (end.day() < date.day() && is_last));
    }

    #[test]
    fn a_birthday_is_the_first_day_of_an_age(birth in near_date(), age in 1..90_u16) {
        let day = birthday(birth, Years(age)).unwrap();
        let eve = Date::from_day_number(day.day_number() - 1).unwrap();
        prop_assert_eq!(age_on(birth, day), Ok(Years(age)));
        prop_assert_eq!(age_on(birth, eve), Ok(Years(age - 1)));
    }

    #[test]
    fn counting_agrees_with_walking(calendar in any_calendar(), from in near_date(), days in 0..300_u16) {
        let counted = calendar.add_working_days(from, WorkingDays(days)).unwrap();
        prop_assert_eq!(counted.date, naive_add(&calendar, from, days));
        prop_assert_eq!(calendar.working_days_between(from, counted.date), u32::from(days));
    }

    #[test]
    fn the_next_working_day_agrees_with_walking(calendar in any_calendar(), from in near_date()) {
        let walked = from.through(Date::MAX).find(|day| calendar.is_working(*day).working);
        prop_assert_eq!(Some(calendar.next_working_day_on_or_after(from).unwrap().date), walked);
    }

    #[test]
    fn provisional_says_that_an_unsure_day_was_counted(from in near_date(), days in 1..300_u16) {
        let calendar = calendar();
        let counted = calendar.add_working_days(from, WorkingDays(days)).unwrap();
        let unsure = |day| calendar.is_working(day).certainty.is_provisional();
        prop_assert_eq!(counted.provisional, from.next().unwrap().through(counted.date).any(unsure));
    }

    #[test]
    fn hours_are_exact(start in near_moment(), hours in 0..100_000_u32) {
        let due = due(start, &Limit::Hours(Hours(hours)), &calendar()).unwrap();
        prop_assert_eq!(due.at.unwrap().millis_since(start), i64::from(hours) * 3_600_000);
        prop_assert!(!due.provisional);
    }

    #[test]
    fn a_later_start_is_never_due_earlier(
        calendar in any_calendar(), one in near_moment(), other in near_moment(), limit in any_limit(),
    ) {
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(due(early, &limit, &calendar).unwrap().at <= due(late, &limit, &calendar).unwrap().at);
    }

    #[test]
    fn more_units_are_never_due_earlier(calendar in any_calendar(), start in near_moment(), n in 1..400_u16) {
        let at = |limit| due(start, &limit, &calendar).unwrap().at.unwrap();
        for limit in [
            |n: u16| Limit::Minutes(Minutes(n.into())),
            |n: u16| Limit::Hours(Hours(n.into())),
            |n| Limit::CalendarDays(CalendarDays(n)),
            |n| Limit::WorkingDays(WorkingDays(n)),
            |n| Limit::Months(Months(n)),
            |n| Limit::CapDays(CalendarDays(n)),
        ] {
            prop_assert!(at(limit(n)) <= at(limit(n + 1)));
            prop_assert!(at(limit(n)) > start);
        }
    }

    #[test]
    fn a_shorter_limit_is_never_due_later(
        calendar in any_calendar(), start in near_moment(), one in any_limit(), other in any_limit(),
    ) {
        if one.is_shorter_than(&other) == Some(true) {
            let at = |limit| due(start, limit, &calendar).unwrap().at.unwrap_or(Moment::MAX);
            prop_assert!(at(&one) <= at(&other));
            prop_assert_eq!(other.is_shorter_than(&one), Some(false));
        }
    }

    #[test]
    fn the_trace_and_the_fast_path_agree(calendar in any_calendar(), start in near_moment(), limit in any_limit()) {
        let (fast, traced) = (due(start, &limit, &calendar).unwrap(), count(start, &limit, &calendar).unwrap());
        prop_assert_eq!((fast.at, fast.provisional), (traced.due, traced.provisional));
        prop_assert_eq!(traced.steps[0], CountStep::Started { at: start });
        let json = serde_json::to_string(&traced).unwrap();
        prop_assert_eq!(serde_json::from_str::<Counted>(&json).unwrap(), traced);
    }

    #[test]
    fn skipped_and_counted_days_add_up(calendar in any_calendar(), start in near_moment(), days in 1..200_u16) {
        let counted = count(start, &Limit::WorkingDays(WorkingDays(days)), &calendar).unwrap();
        let skipped: i32 = counted.steps.iter().map(|step| match *step {
            CountStep::SkippedWeekend { from, to } | CountStep::SkippedHoliday { from, to } => from.days_until(to) + 1,
            _ => 0,
        }).sum();
        let passed = start.date().days_until(counted.due.unwrap().date()) - 1;
        prop_assert_eq!(passed - skipped, i32::from(days));
    }

    #[test]
    fn limits_print_and_parse(limit in any_limit()) {
        let json = serde_json::to_string(&limit).unwrap();
        prop_assert_eq!(serde_json::from_str::<Limit>(&json).unwrap(), limit);
    }
}
