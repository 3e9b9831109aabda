//! Questions that somebody should ask about a case. Not verdicts: each has innocent answers, and says so.

use alloc::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::minutes_between;
use super::replay::{Instance, Replayed};
use crate::Law;
use crate::case::{Case, Entry, EventId, History, Kind, Opened};
use crate::law::{DutyId, Kind as SourceKind, Text};
use crate::model::{Assessment, AssessmentForm, Value};
use crate::time::{Minutes, Moment};

/// From when on something is asked about. All of them are our proposals; no law names any of these numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Thresholds {
    /// A report written down at least so many minutes after it came in was recorded *long after*. Default 120.
    pub recorded_late_minutes: u32,
    /// An assessment lowered at most so many minutes before a duty was due was lowered *shortly before*. Default 180.
    pub lowered_before_minutes: u32,
    /// A duty due at most so many minutes before or after an erasure was *near*. Default 10,080: seven days.
    pub erasure_near_minutes: u32,
    /// A case whose first event is so many minutes old should have a witness. Default 1,440: a day.
    pub unwitnessed_minutes: u32,
    /// So many reports, each closed alone, are *repeated*. Default 2.
    pub closed_alone: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            recorded_late_minutes: 120,
            lowered_before_minutes: 180,
            erasure_near_minutes: 7 * 24 * 60,
            unwitnessed_minutes: 24 * 60,
            closed_alone: 2,
        }
    }
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignalKind {
    /// A report was written down long after it came in.
    ReceiptRecordedLate,
    /// A report was closed although nobody assessed it.
    ClosedWithoutAssessment,
    /// An assessment was lowered shortly before a duty was due.
    AssessmentLowered,
    /// A danger that was on file was taken back by a correction.
    FactsWithdrawn,
    /// Reports on one child were each closed alone.
    ReportsClosedAlone,
    /// No other institution has countersigned anything.
    Unwitnessed,
    /// Something was erased while a duty was open or near.
    ErasureNearDuty,
}

impl SignalKind {
    /// The question to show.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::ReceiptRecordedLate => Text::new(
                "Tin báo được ghi lâu sau khi tiếp nhận. Vì sao? (có thể do mất điện, mất mạng, ghi giấy trước)",
                "The report was written down long after it came in. Why? (no power or network, or on paper first, may be the reason)",
            ),
            Self::ClosedWithoutAssessment => Text::new(
                "Tin báo được đóng mà hồ sơ không có đánh giá sau tin đó. Đánh giá ở đâu, hoặc vì sao không đánh giá?",
                "The report was closed and the file has no assessment made after it. Where is it, or why was none made?",
            ),
            Self::AssessmentLowered => Text::new(
                "Mức nguy cơ được hạ ngay trước khi đến hạn. Điều gì đã thay đổi, ai đã thấy?",
                "The risk was rated lower shortly before a duty was due. What had changed, and who saw it?",
            ),
            Self::FactsWithdrawn => Text::new(
                "Một nguy hiểm đã ghi được rút lại bằng đính chính. Căn cứ nào?",
                "A danger on file was taken back by a correction. On what ground?",
            ),
            Self::ReportsClosedAlone => Text::new(
                "Nhiều tin báo về cùng một trẻ em, mỗi tin được đóng riêng. Đã có ai xem chung chưa?",
                "Several reports on one child were each closed alone. Has anyone looked at them together?",
            ),
            Self::Unwitnessed => Text::new(
                "Chưa có cơ quan nào khác ký xác nhận hồ sơ này. Ai khác đã thấy hồ sơ?",
                "No other institution has countersigned this case. Who else has seen it?",
            ),
            Self::ErasureNearDuty => Text::new(
                "Có dữ liệu bị xóa khi một nghĩa vụ đang mở hoặc gần đến hạn. Vì sao vào lúc đó?",
                "Something was erased while a duty was open or near its moment. Why at that time?",
            ),
        }
    }
}

/// A question, with the events behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signal {
    /// What it is about.
    pub signal: SignalKind,
    /// Always [`Kind::Proposal`](SourceKind::Proposal): ours, and never law.
    pub kind: SourceKind,
    /// The question.
    pub text: Text,
    /// The events behind it, ascending.
    pub events: Vec<EventId>,
    /// The duties that it touches, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyId>,
    /// How long, in whole minutes, where it is about a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u64>,
}

impl Signal {
    fn new(signal: SignalKind, events: impl IntoIterator<Item = EventId>) -> Self {
        let events: BTreeSet<EventId> = events.into_iter().collect();
        let events = events.into_iter().collect();
        Self { signal, kind: SourceKind::Proposal, text: signal.text(), events, duties: Vec::new(), minutes: None }
    }
}

pub(super) fn signals(
    opened: &Opened<'_>,
    law: &Law,
    replayed: &Replayed,
    seen: &BTreeMap<EventId, Moment>,
    thresholds: &Thresholds,
) -> Vec<Signal> {
    let (case, history) = (opened.case(), opened.history());
    let entries: Vec<(EventId, &Entry)> =
        opened.events().filter_map(|(event, entry)| Some((event.id(), entry.as_ref().ok()?))).collect();
    let asked = Asked { case, law, history, entries: &entries, instances: &replayed.instances, thresholds };
    let mut signals = asked.recorded_late();
    signals.extend(asked.closings());
    signals.extend(asked.lowered());
    signals.extend(asked.withdrawn());
    signals.extend(asked.erasures());
    signals.extend(asked.unwitnessed(seen, replayed.folded.situation.now));
    signals.sort_by(|a, b| (a.signal, &a.events).cmp(&(b.signal, &b.events)));
    signals
}

struct Asked<'a> {
    case: &'a Case,
    law: &'a Law,
    history: &'a History<'a>,
    entries: &'a [(EventId, &'a Entry)],
    instances: &'a [Instance],
    thresholds: &'a Thresholds,
}

impl Asked<'_> {
    fn written(&self, event: EventId) -> Option<Moment> {
        self.case.event(event).map(|event| event.header().written)
    }

    fn recorded_late(&self) -> Vec<Signal> {
        let reports = self.entries.iter().filter_map(|(id, entry)| match entry {
            Entry::Report(report) => {
                let header = self.case.event(*id)?.header();
                Some((*id, minutes_between(report.received.min(header.happened), header.written)))
            }
            _ => None,
        });
        let long = reports.filter(|(_, minutes)| *minutes >= u64::from(self.thresholds.recorded_late_minutes));
        long.map(|(id, minutes)| Signal {
            minutes: Some(minutes),
            ..Signal::new(SignalKind::ReceiptRecordedLate, [id])
        })
        .collect()
    }

    /// Whoever closed: which reports were new to it, which of them nobody had assessed, which had no plan.
    fn closings(&self) -> Vec<Signal> {
        let of_kind = |kinds: &[Kind]| -> Vec<EventId> {
            let events = self.history.events().iter().filter(|event| kinds.contains(&event.header().kind));
            events.map(|event| event.id()).collect()
        };
        let reports = of_kind(&[Kind::Report]);
        let closings = of_kind(&[Kind::Closed, Kind::NoPlanDecided]);
        let plans = of_kind(&[Kind::PlanApproved]);
        let assessed = self.assessed();
        let knew = |later: EventId, earlier: EventId| self.history.knew(later, earlier);
        let mut signals = Vec::new();
        let mut alone: Vec<[EventId; 2]> = Vec::new();
        for closing in &closings {
            let earlier = || closings.iter().filter(|other| knew(*closing, **other));
            let new = reports.iter().copied().filter(|report| knew(*closing, *report));
            let new: Vec<EventId> = new.filter(|report| !earlier().any(|other| knew(*other, *report))).collect();
            let by_then =
                |acts: &[EventId], report: EventId| acts.iter().any(|act| knew(*act, report) && knew(*closing, *act));
            let mut unassessed = new.iter().copied().filter(|report| !by_then(&assessed, *report)).peekable();
            if unassessed.peek().is_some() {
                signals.push(Signal::new(SignalKind::ClosedWithoutAssessment, unassessed.chain([*closing])));
            }
            if let [report] = new.as_slice()
                && !by_then(&plans, *report)
            {
                alone.push([*report, *closing]);
            }
        }
        if !alone.is_empty() && alone.len() >= usize::try_from(self.thresholds.closed_alone).unwrap_or(usize::MAX) {
            signals.push(Signal::new(SignalKind::ReportsClosedAlone, alone.into_iter().flatten()));
        }
        signals
    }

    /// Finished assessments, and acts that record one as a step.
    fn assessed(&self) -> Vec<EventId> {
        let steps = AssessmentForm::ALL.map(AssessmentForm::step);
        let assessed = self.entries.iter().filter(|(_, entry)| match entry {
            Entry::Assessment(made) => made.is_complete(),
            Entry::Act(act) => act.steps.iter().any(|step| steps.contains(&step.step)),
            _ => false,
        });
        assessed.map(|(id, _)| *id).collect()
    }

    fn lowered(&self) -> Vec<Signal> {
        let made: Vec<(EventId, &Assessment)> = self
            .entries
            .iter()
            .filter_map(|(id, entry)| match entry {
                Entry::Assessment(made) => Some((*id, made)),
                _ => None,
            })
            .collect();
        let mut signals = Vec::new();
        for (i, (later, low)) in made.iter().enumerate() {
            let known = made.get(..i).unwrap_or_default().iter().rev();
            let before = known.filter(|(_, high)| high.form == low.form).find(|(id, _)| self.history.knew(*later, *id));
            let Some((earlier, high)) = before else { continue };
            let Some(at) = self.written(*later).filter(|_| self.is_lower(high, low)) else { continue };
            let within = Minutes(self.thresholds.lowered_before_minutes);
            let until = at.checked_add_minutes(within).unwrap_or(Moment::MAX);
            let due = self.owed().filter(|instance| {
                instance.is_open_at(at) && instance.due.act_by.is_some_and(|due| at <= due && due <= until)
            });
            let due: Vec<&Instance> = due.collect();
            if let Some(next) = due.iter().filter_map(|instance| instance.due.act_by).min() {
                signals.push(Signal {
                    duties: names(due.into_iter()),
                    minutes: Some(minutes_between(at, next)),
                    ..Signal::new(SignalKind::AssessmentLowered, [*earlier, *later])
                });
            }
        }
        signals
    }

    /// A harm rated lower, a protection rated higher, or a danger found before and not any more.
    fn is_lower(&self, high: &Assessment, low: &Assessment) -> bool {
        let (harm, protection) = low.form.rows();
        let fell = |row: &&&str| {
            let both = high.ratings.get(**row).zip(low.ratings.get(**row));
            both.is_some_and(|(before, after)| after < before)
        };
        let rose = |row: &&&str| {
            let both = high.ratings.get(**row).zip(low.ratings.get(**row));
            both.is_some_and(|(before, after)| after > before)
        };
        let found = |made: &Assessment, value: &crate::law::FactId, grave: bool| {
            made.findings
                .iter()
                .any(|found| found.fact == *value && self.is_grave(&found.fact, found.value) == Some(grave))
        };
        harm.iter().any(|row| fell(&row))
            || protection.iter().any(|row| rose(&row))
            || high.findings.iter().any(|f| found(high, &f.fact, true) && found(low, &f.fact, false))
    }

    fn is_grave(&self, fact: &crate::law::FactId, value: Value) -> Option<bool> {
        let found = self.law.vocabulary.find(fact)?;
        Some((value == Value::Yes) != self.law.vocabulary.is_protection(found))
    }

    fn withdrawn(&self) -> Vec<Signal> {
        let mut signals = Vec::new();
        for (id, entry) in self.entries {
            let Entry::Answers(answered) = entry else { continue };
            if self.case.event(*id).is_none_or(|event| event.header().kind != Kind::Correction) {
                continue;
            }
            let taken_back = answered.answers.iter().filter(|a| self.is_grave(&a.fact, a.value) == Some(false));
            let told = taken_back.flat_map(|answer| self.tellers(*id, &answer.fact));
            let told: BTreeSet<EventId> = told.collect();
            if !told.is_empty() {
                signals.push(Signal::new(SignalKind::FactsWithdrawn, told.into_iter().chain([*id])));
            }
        }
        signals
    }

    /// The events known to this one that told the danger.
    fn tellers(&self, later: EventId, fact: &crate::law::FactId) -> Vec<EventId> {
        let grave = |value: Value| self.is_grave(fact, value) == Some(true);
        let told = self.entries.iter().filter(|(_, entry)| match entry {
            Entry::Report(report) => {
                report.claims.iter().any(|claim| claim.fact == *fact && grave(claim.value))
                    || (grave(Value::Yes) && report.category.iter().any(|category| category.fact() == *fact))
            }
            Entry::Assessment(made) => made.findings.iter().any(|found| found.fact == *fact && grave(found.value)),
            Entry::Answers(answered) => answered.answers.iter().any(|a| a.fact == *fact && grave(a.value)),
            _ => false,
        });
        told.map(|(id, _)| *id).filter(|id| self.history.knew(later, *id)).collect()
    }

    fn erasures(&self) -> Vec<Signal> {
        let near = i64::from(self.thresholds.erasure_near_minutes).saturating_mul(60_000);
        let mut signals = Vec::new();
        for (event, erasure) in self.case.erasures() {
            let at = event.header().written;
            let close = |moment: Option<Moment>| moment.is_some_and(|moment| at.millis_since(moment).abs() <= near);
            let touched: Vec<&Instance> = self
                .owed()
                .filter(|instance| instance.since.is_none_or(|since| since <= at))
                .filter(|instance| {
                    close(instance.due.act_by) || (instance.due.act_by.is_some() && instance.is_open_at(at))
                })
                .collect();
            if !touched.is_empty() {
                let targets = erasure.targets.iter().map(|target| target.event);
                let events = targets.filter(|id| self.case.event(*id).is_some()).chain([event.id()]);
                signals.push(Signal {
                    duties: names(touched.into_iter()),
                    ..Signal::new(SignalKind::ErasureNearDuty, events)
                });
            }
        }
        signals
    }

    fn unwitnessed(&self, seen: &BTreeMap<EventId, Moment>, now: Moment) -> Option<Signal> {
        let first = self.history.events().iter().map(|event| event.header().written).min()?;
        let minutes = minutes_between(first, now);
        let old = minutes >= u64::from(self.thresholds.unwitnessed_minutes);
        (old && seen.is_empty())
            .then(|| Signal { minutes: Some(minutes), ..Signal::new(SignalKind::Unwitnessed, self.case.heads()) })
    }

    /// What is, or was, owed by law and no mere precaution.
    fn owed(&self) -> impl Iterator<Item = &Instance> {
        self.instances.iter().filter(|instance| instance.due.by_law && !instance.due.precaution)
    }
}

fn names<'a>(instances: impl Iterator<Item = &'a Instance>) -> Vec<DutyId> {
    let names: BTreeSet<DutyId> = instances.map(|instance| instance.due.id.clone()).collect();
    names.into_iter().collect()
}
