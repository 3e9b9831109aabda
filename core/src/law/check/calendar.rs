//! The working calendar: its years, days off and worked days fit together.

use alloc::collections::BTreeSet;

use super::Checker;
use crate::law::{FaultCode, Text};
use crate::time::{CalendarYear, Date, Holiday, TimeError, WorkCalendar, WorkedDay};

impl Checker<'_> {
    pub(super) fn calendar(&mut self) {
        let mut years = BTreeSet::new();
        for year in &self.pack.year {
            if !years.insert(year.year) {
                self.fault(
                    FaultCode::Duplicate,
                    format!("year/{}", year.year),
                    Text::new("năm ghi hai lần", "the year stands twice"),
                    Text::new("giữ một mục", "keep one entry"),
                );
            }
            if let Err(error) = Date::new(year.year.into(), 1, 1) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("year/{}/year", year.year),
                    Text::new("năm không dùng được", "the year cannot be used"),
                    Text::new("các năm từ 1900 đến 2200", error.to_string()),
                );
            }
        }
        for (path, from, to) in self
            .pack
            .holiday
            .iter()
            .map(|h| (format!("holiday/{}", h.from), h.from, h.to))
            .chain(self.pack.worked.iter().map(|w| (format!("worked/{}", w.date), w.date, w.date)))
            .chain(self.pack.unsettled.iter().map(|u| (format!("unsettled/{}", u.date), u.date, u.date)))
        {
            let known = [from, to].iter().all(|d| u16::try_from(d.year()).is_ok_and(|year| years.contains(&year)));
            if to < from || !known {
                self.fault(
                    FaultCode::WrongValue,
                    path,
                    Text::new(
                        "ngày nghỉ nằm ngoài các năm của lịch hoặc kết thúc trước khi bắt đầu",
                        "the days lie outside the calendar's years, or end before they begin",
                    ),
                    Text::new("thêm [[year]] hoặc sửa ngày", "add the [[year]] or mend the dates"),
                );
            }
        }
        self.calendar_builds();
        for worked in &self.pack.worked {
            if !worked.date.is_weekend() || worked.instead_of.is_weekend() {
                self.fault(
                    FaultCode::WrongValue,
                    format!("worked/{}", worked.date),
                    Text::new(
                        "ngày làm bù phải là thứ bảy hoặc chủ nhật, thay cho một ngày thường",
                        "a worked day is a weekend day instead of a weekday",
                    ),
                    Text::new("sửa date hoặc instead_of", "mend date or instead_of"),
                );
            }
        }
    }

    /// The days must make a calendar: what is not found entry by entry.
    fn calendar_builds(&mut self) {
        let p = self.pack;
        let years = p.year.iter().map(|y| CalendarYear { year: y.year.into(), status: y.status });
        let holidays = p.holiday.iter().map(|h| Holiday { from: h.from, to: h.to });
        let worked = p.worked.iter().map(|w| WorkedDay { date: w.date });
        let Err(errors) = WorkCalendar::new(years, holidays, worked) else { return };
        for error in errors {
            let path = match error {
                TimeError::YearMissing { year } => {
                    let before = p.year.iter().map(|y| y.year).filter(|y| i32::from(*y) < year).max();
                    before.map_or_else(|| "year".to_owned(), |before| format!("year/{before}"))
                }
                TimeError::WorkedHoliday { date } => format!("worked/{date}"),
                _ => continue,
            };
            self.fault(
                FaultCode::WrongValue,
                path,
                Text::new("các ngày không ghép thành lịch", "the days make no calendar"),
                Text::new(error.to_string(), error.to_string()),
            );
        }
    }
}
