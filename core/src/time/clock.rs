//! Where a limit ends.
//!
//! Civil Code 91/2015/QH13, Articles 147 and 148, in short:
//!
//! - minutes and hours run from the very moment, through nights, weekends and holidays (147(1));
//! - of days and months the first day is not counted (147(2), 147(3));
//! - months end on the corresponding day, or on the last day of the month (148(3));
//! - a last day on a weekend or public holiday gives way to the next working day (148(5));
//! - the last day ends at 24:00 (148(6)).
//!
//! Our choices where the Code is silent: a limit on how long a state may last ([`Limit::CapDays`]) is no time to
//! act in, and a quarterly rhythm ([`Limit::EachQuarter`]) is no period with a start, so neither moves to a later
//! day; a Saturday that the State works is no weekend day.

use serde::{Deserialize, Serialize};

use super::{Certainty, CountedDay, Date, Limit, Moment, TimeError, WorkCalendar};

/// By when, as [`due`] says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Due {
    /// The last moment in time: what happens at it is not late. Absent when the law sets no limit.
    pub at: Option<Moment>,
    /// Whether an announcement of holidays can still move it.
    pub provisional: bool,
}

/// By when, and how it was counted, as [`count`] says it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Counted {
    /// The last moment in time: what happens at it is not late. Absent when the law sets no limit.
    pub due: Option<Moment>,
    /// Whether an announcement of holidays can still move it.
    pub provisional: bool,
    /// How it was counted, in the order of time.
    pub steps: Vec<CountStep>,
}

/// One step of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum CountStep {
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
        date: Date,
    },
    /// Weekend days did not count.
    SkippedWeekend {
        /// The first of them.
        from: Date,
        /// The last of them.
        to: Date,
    },
    /// Weekdays off did not count: public holidays, days that make up for them, swapped days.
    SkippedHoliday {
        /// The first of them.
        from: Date,
        /// The last of them.
        to: Date,
    },
    /// A weekend day counted, as the State worked on it in place of a weekday.
    WorkedWeekendDay {
        /// That day.
        date: Date,
    },
    /// The month has no corresponding day, so its last day stands for it.
    MonthEndClamped {
        /// The last day of the month.
        to: Date,
    },
    /// The last day was not a working day.
    MovedToNextWorkingDay {
        /// The last day as counted.
        from: Date,
        /// The working day that took its place.
        to: Date,
    },
    /// The last day is not a working day and stays the last day.
    NotMoved {
        /// That day.
        date: Date,
    },
    /// The count depends on a year of the calendar that was not announced.
    YearNotAnnounced {
        /// That year.
        year: i32,
        /// What is known of it.
        certainty: Certainty,
    },
    /// The last day ends at 24:00.
    EndOfDay {
        /// The last day.
        date: Date,
    },
}

impl CountStep {
    /// The legal source of the step, in the notation of the rule packs. Absent where the step only reports a
    /// date, or where it is our choice.
    #[must_use]
    pub const fn cite(&self) -> Option<&'static str> {
        match self {
            Self::RanWithoutPause { .. } => Some("civil-code-2015 147(1)"),
            Self::FirstDayNotCounted { .. } => Some("civil-code-2015 147(2)"),
            Self::MonthEndClamped { .. } => Some("civil-code-2015 148(3)"),
            Self::MovedToNextWorkingDay { .. } => Some("civil-code-2015 148(5)"),
            Self::EndOfDay { .. } => Some("civil-code-2015 148(6)"),
            _ => None,
        }
    }
}

/// When a limit that starts at `start` ends. Allocates nothing; `O(log n)` of the calendar's holidays.
///
/// ```
/// use checho::time::{Hours, Limit, Moment, WorkCalendar, due};
///
/// let received: Moment = "2026-02-14T23:30:00+07:00".parse()?; // the first night of Tết
/// let due = due(received, &Limit::Hours(Hours(12)), &WorkCalendar::default())?;
/// assert_eq!(due.at, Some("2026-02-15T11:30:00+07:00".parse()?));
/// assert!(!due.provisional); // hours need no calendar
/// # Ok::<(), checho::time::TimeError>(())
/// ```
///
/// # Errors
/// [`TimeError::OutOfRange`] when the end lies after [`Moment::MAX`].
pub fn due(start: Moment, limit: &Limit, calendar: &WorkCalendar) -> Result<Due, TimeError> {
    End::of(start, *limit, calendar)?.due()
}

/// When a limit that starts at `start` ends, and how that was counted.
///
/// ```
/// use checho::time::{CalendarDays, CountStep, Limit, Moment, WorkCalendar, count};
///
/// let start: Moment = "2026-11-24T09:00:00+07:00".parse()?;
/// let counted = count(start, &Limit::CalendarDays(CalendarDays(4)), &WorkCalendar::default())?;
/// let moved = CountStep::MovedToNextWorkingDay { from: "2026-11-28".parse()?, to: "2026-11-30".parse()? };
/// assert!(counted.steps.contains(&moved));
/// assert_eq!(moved.cite(), Some("civil-code-2015 148(5)"));
/// # Ok::<(), checho::time::TimeError>(())
/// ```
///
/// # Errors
/// [`TimeError::OutOfRange`] when the end lies after [`Moment::MAX`].
pub fn count(start: Moment, limit: &Limit, calendar: &WorkCalendar) -> Result<Counted, TimeError> {
    let end = End::of(start, *limit, calendar)?;
    let Due { at, provisional } = end.due()?;
    Ok(Counted { due: at, provisional, steps: end.steps(start, *limit, calendar)? })
}

/// Where counting came to an end, and by which road.
#[derive(Clone, Copy)]
enum End {
    Never,
    AtOnce(Moment),
    OnClock(Moment),
    OnWorkingDay(CountedDay),
    Moved { from: Date, to: CountedDay },
    Kept(Date),
}

impl End {
    #[inline]
    fn of(start: Moment, limit: Limit, calendar: &WorkCalendar) -> Result<Self, TimeError> {
        // Hours need no calendar: the day is looked up only where days are counted.
        let day = || start.date();
        Ok(match limit {
            Limit::None => Self::Never,
            Limit::AtOnce => Self::AtOnce(start),
            Limit::Minutes(minutes) => Self::OnClock(start.checked_add_minutes(minutes)?),
            Limit::Hours(hours) => Self::OnClock(start.checked_add_hours(hours)?),
            Limit::WorkingDays(days) => Self::OnWorkingDay(calendar.add_working_days(day(), days)?),
            Limit::CalendarDays(days) => Self::moved(day().checked_add_days(days)?, calendar)?,
            Limit::Months(months) => Self::moved(day().checked_add_months(months)?, calendar)?,
            Limit::CapDays(days) => Self::Kept(day().checked_add_days(days)?),
            Limit::CapMonths(months) => Self::Kept(day().checked_add_months(months)?),
            Limit::MonthsBefore(months) => Self::Kept(day().checked_sub_months(months)?),
            Limit::EachQuarter => Self::Kept(day().quarter_end()?),
        })
    }

    fn moved(from: Date, calendar: &WorkCalendar) -> Result<Self, TimeError> {
        Ok(Self::Moved { from, to: calendar.next_working_day_on_or_after(from)? })
    }

    #[inline]
    fn due(self) -> Result<Due, TimeError> {
        let (at, provisional) = match self {
            Self::Never => (None, false),
            Self::AtOnce(at) | Self::OnClock(at) => (Some(at), false),
            Self::OnWorkingDay(last) | Self::Moved { to: last, .. } => {
                (Some(last.date.end_of_day()?), last.provisional)
            }
            Self::Kept(last) => (Some(last.end_of_day()?), false),
        };
        Ok(Due { at, provisional })
    }

    fn steps(self, start: Moment, limit: Limit, calendar: &WorkCalendar) -> Result<Vec<CountStep>, TimeError> {
        let mut steps = vec![CountStep::Started { at: start }];
        let first = start.date();
        let counts_days = !matches!(self, Self::Never | Self::AtOnce(_) | Self::OnClock(_));
        if counts_days && limit != Limit::EachQuarter {
            steps.push(CountStep::FirstDayNotCounted { date: first });
        }
        match self {
            Self::Never | Self::AtOnce(_) => {}
            Self::OnClock(until) => steps.push(CountStep::RanWithoutPause { until }),
            Self::OnWorkingDay(last) => {
                pass_over(first.next()?, last.date, calendar, &mut steps);
                steps.push(CountStep::EndOfDay { date: last.date });
            }
            Self::Moved { from, to } => {
                if matches!(limit, Limit::Months(_)) && from.day() != first.day() {
                    steps.push(CountStep::MonthEndClamped { to: from });
                }
                pass_over(from, to.date, calendar, &mut steps);
                if from != to.date {
                    steps.push(CountStep::MovedToNextWorkingDay { from, to: to.date });
                }
                steps.push(CountStep::EndOfDay { date: to.date });
            }
            Self::Kept(date) => {
                if !calendar.is_working(date).working {
                    steps.push(CountStep::NotMoved { date });
                }
                steps.push(CountStep::EndOfDay { date });
            }
        }
        Ok(steps)
    }
}

/// Reports what the calendar says of the days from `from` to `to`, both included, where it is not the plain rule.
fn pass_over(from: Date, to: Date, calendar: &WorkCalendar, steps: &mut Vec<CountStep>) {
    let mut year = None;
    for day in from.through(to) {
        let kind = calendar.is_working(day);
        if kind.certainty != Certainty::Announced && year.replace(day.year()) != Some(day.year()) {
            steps.push(CountStep::YearNotAnnounced { year: day.year(), certainty: kind.certainty });
        }
        match (kind.working, day.is_weekend()) {
            (true, false) => {}
            (true, true) => steps.push(CountStep::WorkedWeekendDay { date: day }),
            (false, weekend) => skip(day, weekend, steps),
        }
    }
}

/// Adds a skipped day to the run of such days that ended the day before, or starts a new run.
fn skip(day: Date, weekend: bool, steps: &mut Vec<CountStep>) {
    let follows = |to: &Date| to.next() == Ok(day);
    match steps.last_mut() {
        Some(CountStep::SkippedWeekend { to, .. }) if weekend && follows(to) => *to = day,
        Some(CountStep::SkippedHoliday { to, .. }) if !weekend && follows(to) => *to = day,
        _ if weekend => steps.push(CountStep::SkippedWeekend { from: day, to: day }),
        _ => steps.push(CountStep::SkippedHoliday { from: day, to: day }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calendar, date, moment};
    use super::super::{CalendarDays, Hours, Minutes, Months, WorkingDays};
    use super::CountStep::*;
    use super::*;

    fn counted(start: &str, limit: Limit) -> Counted {
        count(moment(start), &limit, &calendar()).unwrap()
    }

    /// The last day, of a limit that ends with a day.
    fn last_day(start: &str, limit: Limit) -> String {
        let end = counted(start, limit).due.unwrap();
        assert_eq!(end, end.date().start());
        Date::from_day_number(end.date().day_number().saturating_sub(1)).unwrap().to_string()
    }

    fn working(days: u16) -> Limit {
        Limit::WorkingDays(WorkingDays(days))
    }

    fn days(days: u16) -> Limit {
        Limit::CalendarDays(CalendarDays(days))
    }

    fn months(months: u16) -> Limit {
        Limit::Months(Months(months))
    }

    #[test]
    fn five_working_days_over_tet_2026() {
        let start = "2026-02-13T16:30:00+07:00";
        assert_eq!(
            counted(start, working(5)),
            Counted {
                due: Some(moment("2026-02-28T00:00:00+07:00")),
                provisional: false,
                steps: vec![
                    Started { at: moment(start) },
                    FirstDayNotCounted { date: date("2026-02-13") },
                    SkippedWeekend { from: date("2026-02-14"), to: date("2026-02-15") },
                    SkippedHoliday { from: date("2026-02-16"), to: date("2026-02-20") },
                    SkippedWeekend { from: date("2026-02-21"), to: date("2026-02-22") },
                    EndOfDay { date: date("2026-02-27") },
                ],
            }
        );
    }

    #[test]
    fn hours_run_through_tet() {
        let start = "2026-02-13T16:30:00+07:00";
        let ran = counted(start, Limit::Hours(Hours(12)));
        let until = moment("2026-02-14T04:30:00+07:00");
        assert_eq!(ran.due, Some(until));
        assert_eq!(ran.steps, [Started { at: moment(start) }, RanWithoutPause { until }]);
        assert_eq!(
            counted("2026-12-31T23:59:00+07:00", Limit::Minutes(Minutes(30))).due,
            Some(moment("2027-01-01T00:29:00+07:00"))
        );
    }

    #[test]
    fn the_minute_before_midnight_still_belongs_to_the_day() {
        assert_eq!(last_day("2026-03-02T23:59:59.999+07:00", working(1)), "2026-03-03");
        assert_eq!(last_day("2026-03-03T00:00:00+07:00", working(1)), "2026-03-04");
        assert_eq!(last_day("2026-03-02T16:59:59Z", days(1)), "2026-03-03");
        assert_eq!(last_day("2026-03-02T17:00:00Z", days(1)), "2026-03-04");
    }

    #[test]
    fn a_worked_saturday_counts() {
        assert_eq!(last_day("2025-04-24T08:00:00+07:00", working(2)), "2025-04-26");
        let counted = counted("2025-04-24T08:00:00+07:00", working(2));
        assert!(counted.steps.contains(&WorkedWeekendDay { date: date("2025-04-26") }));
        assert_eq!(last_day("2025-04-21T08:00:00+07:00", days(5)), "2025-04-26");
        assert_eq!(last_day("2025-04-27T08:00:00+07:00", days(5)), "2025-05-05");
        assert_eq!(last_day("2025-12-30T08:00:00+07:00", working(2)), "2026-01-05");
    }

    #[test]
    fn a_last_day_off_moves_to_the_next_working_day() {
        let moved = counted("2026-02-10T08:00:00+07:00", days(5));
        assert_eq!(
            moved.steps[2..],
            [
                SkippedWeekend { from: date("2026-02-15"), to: date("2026-02-15") },
                SkippedHoliday { from: date("2026-02-16"), to: date("2026-02-20") },
                SkippedWeekend { from: date("2026-02-21"), to: date("2026-02-22") },
                MovedToNextWorkingDay { from: date("2026-02-15"), to: date("2026-02-23") },
                EndOfDay { date: date("2026-02-23") },
            ]
        );
        assert_eq!(last_day("2026-11-23T08:00:00+07:00", days(1)), "2026-11-25");
        assert_eq!(last_day("2026-08-01T08:00:00+07:00", months(1)), "2026-09-03");
    }

    #[test]
    fn months_end_on_the_last_day_of_a_shorter_month() {
        let clamped = counted("2025-01-31T10:00:00+07:00", months(1));
        assert_eq!(clamped.due, Some(moment("2025-03-01T00:00:00+07:00")));
        assert!(clamped.steps.contains(&MonthEndClamped { to: date("2025-02-28") }));
        assert_eq!(last_day("2026-01-31T10:00:00+07:00", months(1)), "2026-03-02");
        assert_eq!(last_day("2024-01-31T10:00:00+07:00", months(1)), "2024-02-29");
        assert_eq!(last_day("2024-02-29T10:00:00+07:00", months(12)), "2025-02-28");
        assert_eq!(last_day("2025-11-30T10:00:00+07:00", months(3)), "2026-03-02");
    }

    #[test]
    fn a_cap_never_moves() {
        let separated = counted("2026-02-01T20:00:00+07:00", Limit::CapDays(CalendarDays(15)));
        assert_eq!(separated.due, Some(moment("2026-02-17T00:00:00+07:00")));
        assert!(separated.steps.contains(&NotMoved { date: date("2026-02-16") }));
        assert!(!separated.provisional);
        assert_eq!(last_day("2030-01-20T20:00:00+07:00", Limit::CapDays(CalendarDays(15))), "2030-02-04");
    }

    #[test]
    fn a_quarter_ends_with_its_last_day() {
        let report = counted("2026-01-31T10:00:00+07:00", Limit::EachQuarter);
        assert_eq!(report.steps[1..], [EndOfDay { date: date("2026-03-31") }]);
        assert_eq!(last_day("2026-12-31T23:59:00+07:00", Limit::EachQuarter), "2026-12-31");
        assert_eq!(last_day("2028-04-01T00:00:00+07:00", Limit::EachQuarter), "2028-06-30");
        let sunday = counted("2024-04-01T00:00:00+07:00", Limit::EachQuarter);
        assert_eq!(sunday.steps[1..], [NotMoved { date: date("2024-06-30") }, EndOfDay { date: date("2024-06-30") }]);
    }

    #[test]
    fn at_once_is_the_start_and_no_limit_is_no_end() {
        let start = "2026-02-17T03:00:00+07:00";
        assert_eq!(counted(start, Limit::AtOnce).due, Some(moment(start)));
        let endless = Counted { due: None, provisional: false, steps: vec![Started { at: moment(start) }] };
        assert_eq!(counted(start, Limit::None), endless);
    }

    #[test]
    fn beyond_the_announced_years_the_answer_is_provisional() {
        assert!(!counted("2026-12-29T08:00:00+07:00", working(2)).provisional);
        let across = counted("2026-12-29T08:00:00+07:00", working(3));
        assert!(across.provisional);
        let unannounced = YearNotAnnounced { year: 2027, certainty: Certainty::Forecast };
        assert!(across.steps.contains(&unannounced));
        assert!(counted("2026-12-29T08:00:00+07:00", months(3)).provisional);
        assert!(!counted("2026-12-29T08:00:00+07:00", Limit::Hours(Hours(240))).provisional);
        let tet_2030 = counted("2030-02-01T08:00:00+07:00", working(5));
        assert!(tet_2030.provisional);
        assert!(tet_2030.steps.contains(&YearNotAnnounced { year: 2030, certainty: Certainty::Beyond }));
    }

    #[test]
    fn computed_years_are_told_and_not_provisional() {
        let past = counted("2018-12-28T08:00:00+07:00", working(1));
        assert_eq!(past.due, Some(moment("2019-01-03T00:00:00+07:00")));
        assert!(!past.provisional);
        let told = |year| past.steps.contains(&YearNotAnnounced { year, certainty: Certainty::Computed });
        assert!(told(2018) && told(2019) && !told(2020));
        let years = past.steps.iter().filter(|step| matches!(step, YearNotAnnounced { .. }));
        assert_eq!(years.count(), 2, "each year is told once");
    }

    #[test]
    fn every_step_that_rests_on_the_code_cites_it() {
        let (at, date) = (moment("2026-02-13T16:30:00+07:00"), date("2026-02-13"));
        for (step, clause) in [
            (RanWithoutPause { until: at }, Some("civil-code-2015 147(1)")),
            (FirstDayNotCounted { date }, Some("civil-code-2015 147(2)")),
            (MonthEndClamped { to: date }, Some("civil-code-2015 148(3)")),
            (MovedToNextWorkingDay { from: date, to: date }, Some("civil-code-2015 148(5)")),
            (EndOfDay { date }, Some("civil-code-2015 148(6)")),
            (Started { at }, None),
            (NotMoved { date }, None),
        ] {
            assert_eq!(step.cite(), clause, "{step:?}");
        }
    }

    #[test]
    fn the_end_of_time_is_an_error() {
        for limit in [working(1), days(1), months(1), Limit::Hours(Hours(24)), Limit::EachQuarter] {
            assert_eq!(due(Moment::MAX, &limit, &calendar()), Err(TimeError::OutOfRange), "{limit:?}");
            assert_eq!(count(Moment::MAX, &limit, &calendar()), Err(TimeError::OutOfRange), "{limit:?}");
        }
    }

    #[test]
    fn steps_are_plain_json() {
        let step = MovedToNextWorkingDay { from: date("2026-02-15"), to: date("2026-02-23") };
        let json = serde_json::to_string(&step).unwrap();
        assert_eq!(json, r#"{"step":"moved_to_next_working_day","from":"2026-02-15","to":"2026-02-23"}"#);
        assert_eq!(serde_json::from_str::<CountStep>(&json).unwrap(), step);
    }
}
