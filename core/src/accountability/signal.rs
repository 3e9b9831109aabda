//! Questions that somebody should ask about a case. Not verdicts: each has innocent answers, and says so.

use alloc::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::minutes_between;
use super::replay::{Instance, Replayed};
use crate::Law;
use crate::case::{Case, Entry, EventId, History, Kind, Opened, PartName};
use crate::law::{DutyId, FactId, Kind as SourceKind, Level, Text};
use crate::model::{Assessment, AssessmentForm, Claim, OverrideTo, Value};
use crate::time::{Minutes, Moment};

/// From when on something is asked about. All of them are our proposals; no law names any of these numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Thresholds {
    /// A report written down at least so many minutes after it came in was recorded *long after*. Default 120.
    pub recorded_late_minutes: u32,
    /// What was rated, or set, lower at most so many minutes before a duty was due was lowered *shortly before*. Default 180.
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
    /// Shortly before a duty was due, an assessment rated lower than one before it, on whichever form, or a person set what to
    /// act on lower.
    AssessmentLowered,
    /// A danger that was on file was taken back: by a correction, by settling two answers, or by erasing what told it; by a
    /// later answer or finding, where a dated duty was open then. What an assessment finds when nothing is due is its work.
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
                "Mức nguy cơ được đánh giá hoặc điều chỉnh thấp hơn ngay trước khi đến hạn. Điều gì đã thay đổi, ai đã thấy?",
                "The risk was rated or set lower shortly before a duty was due. What had changed, and who saw it?",
            ),
            Self::FactsWithdrawn => Text::new(
                "Một nguy hiểm đã ghi được rút lại hoặc bị xóa. Căn cứ nào, ai đã kiểm tra?",
                "A danger on file was taken back or erased. On what ground, and who has checked?",
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

    /// Assessments that rate lower than what was known to them, and overrides that set lower what to act on.
    fn lowered(&self) -> Vec<Signal> {
        let mut made: Vec<(EventId, &Assessment)> = Vec::new();
        let mut set: Vec<(EventId, &OverrideTo)> = Vec::new();
        let mut signals = Vec::new();
        for (id, entry) in self.entries {
            let before = match entry {
                Entry::Assessment(low) => {
                    let known = || made.iter().rev().filter(|(earlier, _)| self.history.knew(*id, *earlier));
                    // With the last on its own form row by row; with the last of all by what is gravest.
                    let own = known().find(|(_, high)| high.form == low.form);
                    let any = known().next().filter(|(_, high)| high.form != low.form);
                    let lower = own.into_iter().chain(any).find(|(_, high)| self.is_lower(high, low));
                    let lower = lower.map(|(earlier, _)| vec![*earlier]);
                    made.push((*id, low));
                    lower
                }
                Entry::Override(asked) => {
                    let known = set.iter().rev().find(|(earlier, _)| self.history.knew(*id, *earlier));
                    let lower = lowers(known.map(|(_, to)| *to), &asked.to);
                    let lower = lower.then(|| known.map(|(earlier, _)| *earlier).into_iter().collect());
                    set.push((*id, &asked.to));
                    lower
                }
                _ => None,
            };
            let (Some(earlier), Some(at)) = (before, self.written(*id)) else { continue };
            let within = Minutes(self.thresholds.lowered_before_minutes);
            let until = at.checked_add_minutes(within).unwrap_or(Moment::MAX);
            let due: Vec<&Instance> =
                self.dated_at(at).filter(|i| i.due.act_by.is_some_and(|due| due <= until)).collect();
            if let Some(next) = due.iter().filter_map(|instance| instance.due.act_by).filter(|due| at <= *due).min() {
                let due = due.into_iter().filter(|instance| instance.due.act_by.is_some_and(|due| at <= due));
                signals.push(Signal {
                    duties: names(due),
                    minutes: Some(minutes_between(at, next)),
                    ..Signal::new(SignalKind::AssessmentLowered, earlier.into_iter().chain([*id]))
                });
            }
        }
        signals
    }

    /// What was owed and not done then, with a moment to miss.
    fn dated_at(&self, at: Moment) -> impl Iterator<Item = &Instance> {
        self.owed().filter(move |instance| instance.due.act_by.is_some() && instance.is_open_at(at))
    }

    /// A harm rated lower, a protection rated higher, or a danger found before and not any more.
    fn is_lower(&self, high: &Assessment, low: &Assessment) -> bool {
        if high.form != low.form {
            let gravest = |made: &Assessment| {
                let (harm, _) = made.form.rows();
                harm.iter().filter_map(|row| made.ratings.get(*row).copied()).max()
            };
            let fell = gravest(high).zip(gravest(low)).is_some_and(|(before, after)| after < before);
            return fell || self.takes_back(high, low);
        }
        let (harm, protection) = low.form.rows();
        let fell = |row: &&&str| {
            let both = high.ratings.get(**row).zip(low.ratings.get(**row));
            both.is_some_and(|(before, after)| after < before)
        };
        let rose = |row: &&&str| {
            let both = high.ratings.get(**row).zip(low.ratings.get(**row));
            both.is_some_and(|(before, after)| after > before)
        };
        harm.iter().any(|row| fell(&row)) || protection.iter().any(|row| rose(&row)) || self.takes_back(high, low)
    }

    /// Whether a danger was found before, and is ruled out now.
    fn takes_back(&self, high: &Assessment, low: &Assessment) -> bool {
        let found = |made: &Assessment, fact: &FactId, grave: bool| {
            made.findings
                .iter()
                .any(|found| found.fact == *fact && self.is_grave(&found.fact, found.value) == Some(grave))
        };
        high.findings.iter().any(|f| found(high, &f.fact, true) && found(low, &f.fact, false))
    }

    fn is_grave(&self, fact: &FactId, value: Value) -> Option<bool> {
        let found = self.law.vocabulary.find(fact)?;
        Some((value == Value::Yes) != self.law.vocabulary.is_protection(found))
    }

    /// Every way in which a danger on file can be taken back. A note takes nothing back, and of two answers of which neither
    /// knew the other the graver holds: merging withdraws nothing by itself.
    fn withdrawn(&self) -> Vec<Signal> {
        let mut told: BTreeMap<FactId, Vec<EventId>> = BTreeMap::new();
        let mut signals = Vec::new();
        for (id, entry) in self.entries {
            let kind = self.case.event(*id).map(|event| &event.header().kind);
            // To answer and to find is everybody's work: a question only where something was due.
            let ordinary = !matches!(kind, Some(Kind::Correction | Kind::ConflictResolved));
            let at = self.written(*id).unwrap_or(Moment::MAX);
            let said = said(entry);
            let safe = said.iter().filter(|(fact, value)| self.is_grave(fact, *value) == Some(false));
            let tellers: BTreeSet<EventId> = safe.flat_map(|(fact, _)| self.tellers(*id, told.get(fact))).collect();
            if !tellers.is_empty() && (!ordinary || self.dated_at(at).next().is_some()) {
                signals.push(Signal {
                    duties: names(self.dated_at(at)),
                    ..Signal::new(SignalKind::FactsWithdrawn, tellers.into_iter().chain([*id]))
                });
            }
            for (fact, _) in said.iter().filter(|(fact, value)| self.is_grave(fact, *value) == Some(true)) {
                told.entry(fact.clone()).or_default().push(*id);
            }
        }
        signals.extend(self.erased());
        signals
    }

    /// Erased coded facts told something; what, nobody can see any more.
    fn erased(&self) -> Vec<Signal> {
        let tells = |id: EventId| {
            let kind = self.case.event(id).map(|event| &event.header().kind);
            matches!(
                kind,
                Some(Kind::Report | Kind::Assessment | Kind::Answers | Kind::Correction | Kind::ConflictResolved)
            )
        };
        let mut signals = Vec::new();
        for (event, erasure) in self.case.erasures() {
            let facts = erasure.targets.iter().filter(|target| target.part == PartName::Facts && tells(target.event));
            let targets: Vec<EventId> = facts.map(|target| target.event).collect();
            if !targets.is_empty() {
                signals.push(Signal::new(SignalKind::FactsWithdrawn, targets.into_iter().chain([event.id()])));
            }
        }
        signals
    }

    /// Of the events that told the danger, the last few that this one knew.
    fn tellers<'t>(&'t self, later: EventId, told: Option<&'t Vec<EventId>>) -> impl Iterator<Item = EventId> + 't {
        let told = told.into_iter().flatten().rev().copied();
        told.filter(move |id| self.history.knew(later, *id)).take(MOST_TELLERS)
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

/// So many of the events that told a danger are shown with what took it back.
const MOST_TELLERS: usize = 8;

/// The facts of an entry with what it says of them.
fn said(entry: &Entry) -> Vec<(FactId, Value)> {
    let claim = |claim: &Claim| (claim.fact.clone(), claim.value);
    match entry {
        Entry::Report(report) => {
            let category = report.category.iter().map(|category| (category.fact(), Value::Yes));
            category.chain(report.claims.iter().map(claim)).collect()
        }
        Entry::Assessment(made) => made.findings.iter().map(claim).collect(),
        Entry::Answers(answered) => answered.answers.iter().map(|a| (a.fact.clone(), a.value)).collect(),
        _ => Vec::new(),
    }
}

/// Whether it sets lower what to act on than a person did before, or than nobody did.
fn lowers(before: Option<&OverrideTo>, to: &OverrideTo) -> bool {
    match (before, to) {
        (_, OverrideTo::Emergency(emergency)) => !emergency,
        (Some(OverrideTo::Level(before)), OverrideTo::Level(level)) => level < before,
        (_, OverrideTo::Level(level)) => *level < Level::Intervention,
    }
}

fn names<'a>(instances: impl Iterator<Item = &'a Instance>) -> Vec<DutyId> {
    let names: BTreeSet<DutyId> = instances.map(|instance| instance.due.id.clone()).collect();
    names.into_iter().collect()
}
