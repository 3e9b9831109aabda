//! Duties: who, since when, until when, what meets and what ends them.

use alloc::collections::BTreeSet;

use super::Checker;
use crate::law::{Duty, FaultCode, Kind, Opens, SignalId, Start, Text};
use crate::time::Limit;

impl Checker<'_> {
    pub(super) fn duties(&mut self) {
        let steps: BTreeSet<&str> = self.packs().flat_map(|p| p.step.iter().map(|s| s.id.as_str())).collect();
        let duties: BTreeSet<&str> = self.packs().flat_map(|p| p.duty.iter().map(|d| d.id.as_str())).collect();
        let roles: BTreeSet<&str> = self.packs().flat_map(|p| p.role.iter().map(|r| r.id.as_str())).collect();
        let forms: BTreeSet<&str> = self.packs().flat_map(|p| p.form.iter().map(|f| f.number.as_str())).collect();
        let signals: BTreeSet<&str> = self
            .packs()
            .flat_map(|p| p.rule.iter().filter_map(|r| r.then.signal.as_ref()).map(SignalId::as_str))
            .collect();
        for duty in &self.pack.duty {
            let path = format!("duty/{}", duty.id);
            self.clauses(&format!("{path}/when"), &duty.when);
            self.protections(&format!("{path}/absent"), &duty.absent);
            for role in &duty.roles {
                self.resolve(&format!("{path}/roles"), role.as_str(), &roles, "role");
            }
            let starts = duty.starts.iter().map(|s| (format!("starts/{}/step", s.reading), &s.step));
            let after = duty.after.iter().map(|step| ("after".to_owned(), step));
            let met_by = duty.met_by.iter().map(|step| ("met_by".to_owned(), step));
            let ends = duty.ends.iter().map(|end| (format!("ends/{}/step", end.step), &end.step));
            for (key, step) in starts.chain(after).chain(met_by).chain(ends) {
                self.resolve(&format!("{path}/{key}"), step.as_str(), &steps, "step");
            }
            for form in &duty.forms {
                self.resolve(&format!("{path}/forms"), form, &forms, "form");
            }
            if let Some(within) = &duty.within {
                self.resolve(&format!("{path}/within"), within.as_str(), &duties, "duty");
            }
            if let Opens::Signal(signal) = &duty.opens {
                self.resolve(&format!("{path}/opens"), signal.as_str(), &signals, "rule.then.signal");
            }
            if duty.roles.is_empty() {
                self.fault(
                    FaultCode::Missing,
                    format!("{path}/roles"),
                    Text::new("nghĩa vụ không có người thực hiện", "nobody holds the duty"),
                    Text::new("thêm roles = […]", "add roles = […]"),
                );
            }
            if matches!(duty.opens, Opens::Step) == duty.after.is_empty() {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/after"),
                    Text::new("opens = \"step\" đi cùng after = […]", "opens = \"step\" and after = […] go together"),
                    Text::new("thêm hoặc bỏ after", "add after, or leave it out"),
                );
            }
            if !repeats(duty.every.as_ref(), &duty.limit) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/every"),
                    Text::new("chỉ đếm lặp lại được theo tháng", "a repetition is counted in months only"),
                    Text::new("ghi every và limit theo { months = … }", "write every and limit as { months = … }"),
                );
            }
            self.endings(&path, duty);
            for start in duty.starts.iter().filter(|s| s.unlimited && (s.cautious || s.kind != Kind::Reading)) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/starts/{}/unlimited", start.reading),
                    Text::new(
                        "chỉ một cách hiểu (kind = \"reading\") không thận trọng mới có thể không có thời hạn",
                        "only a reading (kind = \"reading\") that is not the cautious one may find no limit",
                    ),
                    Text::new("bỏ unlimited", "leave unlimited out"),
                );
            }
            let own_limit = |s: &&Start| s.limit.is_some() && (s.cautious || s.unlimited || s.kind != Kind::Reading);
            for start in duty.starts.iter().filter(own_limit) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/starts/{}/limit", start.reading),
                    Text::new(
                        "chỉ một cách hiểu (kind = \"reading\") không thận trọng mới có thể có thời hạn riêng",
                        "only a reading (kind = \"reading\") that is not the cautious one may have a limit of its own",
                    ),
                    Text::new("bỏ limit ở mục này", "leave the limit of this entry out"),
                );
            }
            let readings: BTreeSet<_> = duty.starts.iter().map(|s| &s.reading).collect();
            if readings.len() != duty.starts.len() {
                self.fault(
                    FaultCode::Duplicate,
                    format!("{path}/starts"),
                    Text::new("hai cách hiểu cùng tên", "two readings have one name"),
                    Text::new("đặt tên khác", "give one another name"),
                );
            }
            let cautious = duty.starts.iter().filter(|s| s.cautious).count();
            // A part of another duty is due with it, counted from a start of its own.
            let counted = !matches!(duty.limit, Limit::None) || duty.within.is_some();
            if cautious > 1 || (cautious == 0 && (counted || !duty.starts.is_empty())) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/starts"),
                    Text::new(
                        format!("cần đúng một cách hiểu thận trọng, đang có {cautious}"),
                        format!("exactly one reading must be cautious, not {cautious}"),
                    ),
                    Text::new("ghi cautious = true ở một mục", "write cautious = true in one entry"),
                );
            }
        }
        self.resolve_all(
            "measures of guidance",
            |p| {
                p.guidance
                    .iter()
                    .flat_map(|g| g.measures.iter().map(|m| (format!("guidance/{}/measures", g.id), m.as_str())))
                    .collect()
            },
            |p| p.measure.iter().map(|m| m.id.as_str()).collect(),
        );
        self.resolve_all(
            "form of a step",
            |p| p.step.iter().filter_map(|s| s.form.as_deref().map(|f| (format!("step/{}/form", s.id), f))).collect(),
            |p| p.form.iter().map(|f| f.number.as_str()).collect(),
        );
    }

    /// A layer may shorten a limit and add duties; never lengthen, never replace.
    /// What ends a duty takes something away: it has to have happened, to be nothing that opens or meets the duty, and to
    /// stand as firmly as the duty itself.
    fn endings(&mut self, path: &str, duty: &Duty) {
        for end in &duty.ends {
            let step = self.packs().flat_map(|p| &p.step).find(|step| step.id == end.step);
            let planned = step.is_some_and(|step| step.planned);
            let used = duty.after.iter().chain(&duty.met_by).chain(duty.starts.iter().map(|start| &start.step));
            let fault = if planned {
                Some(Text::new(
                    "bước chỉ mới dự kiến không chấm dứt nghĩa vụ nào",
                    "a step whose moment is a plan ends no duty",
                ))
            } else if used.clone().any(|step| *step == end.step) {
                Some(Text::new(
                    "bước này cũng mở, bắt đầu tính hoặc hoàn thành chính nghĩa vụ đó",
                    "the step also opens, starts or meets the duty itself",
                ))
            } else if duty.opens != Opens::Step {
                Some(Text::new(
                    "chỉ nghĩa vụ mở bằng một bước mới chấm dứt bằng một bước",
                    "only a duty that a step opens is ended by a step",
                ))
            } else if duty.basis.kind.is_legal() && !end.kind.is_legal() {
                Some(Text::new(
                    "hướng dẫn hay đề xuất không chấm dứt được nghĩa vụ luật định",
                    "guidance or a proposal ends no duty of the law",
                ))
            } else {
                None
            };
            if let Some(what) = fault {
                let right = Text::new(
                    "ghi bước đã xảy ra làm chấm dứt nghĩa vụ, có căn cứ của luật; hoặc bỏ mục này",
                    "name a step that happened and ends the duty by law, or leave the entry out",
                );
                self.fault(FaultCode::WrongValue, format!("{path}/ends/{}", end.step), what, right);
            }
        }
    }
}

/// Whether a limit can be counted again and again: months from one start, so that they do not drift.
pub(super) fn repeats(every: Option<&Limit>, limit: &Limit) -> bool {
    every.is_none_or(|every| matches!((every, limit), (Limit::Months(_), Limit::Months(_))))
}
