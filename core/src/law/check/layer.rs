//! A layer only adds and only tightens.

use alloc::collections::BTreeMap;

use super::duties::repeats;
use super::{Checker, procedure};
use crate::law::{Duty, FaultCode, Text};
use crate::time::Limit;

impl Checker<'_> {
    pub(super) fn only_tightens(&mut self) {
        let duties: BTreeMap<&str, &Duty> =
            self.below.iter().flat_map(|p| p.duty.iter().map(|d| (d.id.as_str(), d))).collect();
        for tighten in &self.pack.tighten {
            let here = |key: &str| format!("tighten/{}/{key}", tighten.duty);
            let Some(national) = duties.get(tighten.duty.as_str()) else {
                self.unknown_name(&here("duty"), tighten.duty.as_str(), &duties.keys().copied().collect(), "duty");
                continue;
            };
            if tighten.limit.is_shorter_than(&national.limit) != Some(true) {
                self.fault(
                    FaultCode::Weakens,
                    here("limit"),
                    Text::new(
                        format!("thời hạn mới không ngắn hơn thời hạn quốc gia của {}", tighten.duty),
                        format!("the new limit is not shorter than the national one of {}", tighten.duty),
                    ),
                    Text::new(
                        "lớp bổ sung chỉ được rút ngắn, cùng đơn vị",
                        "a layer may only shorten a limit, in the same unit",
                    ),
                );
            }
            if !repeats(national.every.as_ref(), &tighten.limit) {
                self.fault(
                    FaultCode::WrongValue,
                    here("limit"),
                    Text::new(
                        format!("{} lặp lại theo tháng", tighten.duty),
                        format!("{} repeats by months", tighten.duty),
                    ),
                    Text::new("ghi thời hạn theo { months = … }", "write the limit as { months = … }"),
                );
            }
            if tighten.limit == Limit::AtOnce {
                // Nobody can say from when on "at once" is late, and the national limit would be lost.
                self.fault(
                    FaultCode::Weakens,
                    here("limit"),
                    Text::new(
                        "“ngay” không có mốc để tính trễ, nên bỏ mất thời hạn quốc gia",
                        "“at once” has no moment to be late by, so the national limit would be lost",
                    ),
                    Text::new(
                        "ghi một thời hạn đếm được, như { minutes = 30 }",
                        "write a limit that can be counted, as { minutes = 30 }",
                    ),
                );
            }
            if national.starts.is_empty() {
                self.fault(
                    FaultCode::WrongValue,
                    here("duty"),
                    Text::new(
                        format!("{} không có mốc để tính thời hạn", tighten.duty),
                        format!("{} has no start to count a limit from", tighten.duty),
                    ),
                    Text::new("thêm một nghĩa vụ có starts", "add a duty with starts instead"),
                );
            }
        }
        for duty in &self.pack.duty {
            let Some(outer) = duty.within.as_ref().and_then(|id| duties.get(id.as_str())) else { continue };
            if outer.limit.is_shorter_than(&duty.limit) == Some(true) {
                self.fault(
                    FaultCode::Weakens,
                    format!("duty/{}/limit", duty.id),
                    Text::new(
                        "thời hạn thành phần dài hơn thời hạn quốc gia",
                        "the part's limit is longer than the national limit around it",
                    ),
                    Text::new("rút ngắn trong phạm vi thời hạn quốc gia", "keep it inside the national limit"),
                );
            }
        }
        let p = self.pack;
        let measures = p.measure.first().map(|m| format!("measure/{}", m.id));
        let years = p.year.first().map(|y| format!("year/{}", y.year));
        let holidays = p.holiday.first().map(|h| format!("holiday/{}", h.from));
        let worked = p.worked.first().map(|w| format!("worked/{}", w.date));
        let unsettled = p.unsettled.first().map(|u| format!("unsettled/{}", u.date));
        procedure::only_national(self);
        for path in [measures, years, holidays, worked, unsettled].into_iter().flatten() {
            self.fault(
                FaultCode::Weakens,
                path,
                Text::new(
                    "lớp bổ sung không được đặt biện pháp hay ngày nghỉ: ngày nghỉ thêm sẽ kéo dài thời hạn",
                    "a layer may not add measures or days off: more days off would lengthen limits",
                ),
                Text::new("bỏ phần này", "leave this section out"),
            );
        }
    }
}
