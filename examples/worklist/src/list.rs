//! Whom to help first, and what of each file an officer has to see.

use checho::Law;
use checho::law::Opens;
use checho::model::{Event, Situation};
use checho::rules::{Decision, DutyDue, DutyState, Standing, early_list};
use checho::time::{CalendarDays, Date, Hours, Limit, Moment};
use serde::Serialize;

use crate::book::{Book, Case};

/// Days ahead in which a due moment still belongs on the list of what presses.
const NEAR: CalendarDays = CalendarDays(10);

/// How near a file is to an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// An emergency to act on, something late, or something due soon.
    Presses,
    /// Something to do, later or without a date.
    Open,
    /// Nothing to do.
    Quiet,
}

/// When a duty is due, as seen from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Late under every defensible reading; since this moment.
    Late(Moment),
    /// Past the cautious moment; whether it is late is open to dispute.
    Disputed(Moment),
    /// "Ngay": without any delay, since this moment.
    AtOnce(Option<Moment>),
    /// By this moment.
    By(Moment),
    /// The law names no moment.
    Undated {
        /// It still says "as fast as possible".
        fast: bool,
    },
}

impl When {
    /// The moment, if the law names one.
    #[must_use]
    pub const fn moment(&self) -> Option<Moment> {
        match *self {
            Self::Late(at) | Self::Disputed(at) | Self::By(at) => Some(at),
            Self::AtOnce(at) => at,
            Self::Undated { .. } => None,
        }
    }
}

/// A duty that is owed, beside the part of the law it comes from.
#[derive(Debug, Clone, Copy)]
pub struct Owed<'a> {
    /// The duty.
    pub duty: &'a DutyDue,
    /// When.
    pub when: When,
    /// Owed only as long as an emergency is not ruled out.
    pub unless_ruled_out: bool,
    /// A precaution: it hangs on something that nobody has answered, other than the emergency itself.
    pub precaution: bool,
}

/// The open duties of a decision, in its order. What is owed all the time and never "done", such as secrecy, is no item
/// of a worklist.
pub fn owed<'a>(law: &'a Law, decision: &'a Decision) -> impl Iterator<Item = Owed<'a>> + 'a {
    decision.open_duties().filter_map(move |duty| {
        let definition = law.duty(&duty.id)?;
        if definition.met_by.is_empty() {
            return None;
        }
        let at_once = definition.limit == Limit::AtOnce && definition.within.is_none();
        let when = match (duty.state, duty.act_by) {
            (DutyState::Late, Some(at)) => When::Late(duty.late_after.unwrap_or(at)),
            (DutyState::StartDisputed, Some(at)) => When::Disputed(at),
            (_, start) if at_once => When::AtOnce(start),
            (_, Some(at)) => When::By(at),
            (_, None) => When::Undated { fast: duty.as_fast_as_possible },
        };
        let open = duty.standing == Standing::NotRuledOut;
        let emergency = definition.opens == Opens::Emergency;
        Some(Owed { duty, when, unless_ruled_out: open && emergency, precaution: open && !emergency })
    })
}

/// Whether it is late, or due within [`NEAR`].
pub(crate) fn near(when: &When, now: Moment) -> bool {
    let soon = now.date().checked_add_days(NEAR).and_then(Date::end_of_day).unwrap_or(Moment::MAX);
    match when {
        When::Late(_) | When::Disputed(_) | When::AtOnce(_) => true,
        When::By(at) => *at <= soon,
        When::Undated { .. } => false,
    }
}

/// How near this file is to an act.
#[must_use]
pub fn stage(law: &Law, case: &Case) -> Stage {
    let decision = &case.decision;
    let real = || owed(law, decision).filter(|o| !o.precaution);
    if decision.acting.emergency || real().any(|o| near(&o.when, decision.now)) {
        Stage::Presses
    } else if real().next().is_none() || closed(&case.situation) {
        Stage::Quiet
    } else {
        Stage::Open
    }
}

/// The officer has ended the file, and no report came after that.
fn closed(situation: &Situation) -> bool {
    let ends = |event: &&Event| matches!(event.step.as_str(), "plan_ended" | "no_plan_decided");
    let ended = situation.events.iter().filter(ends).map(|event| event.at).max();
    ended.is_some_and(|ended| situation.reports.iter().all(|report| report.received <= ended))
}

/// The head of the list, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Summary {
    /// Children with a file.
    pub children: usize,
    /// Reports on them.
    pub reports: usize,
    /// Emergencies established.
    pub emergency_established: usize,
    /// Emergencies reported.
    pub emergency_reported: usize,
    /// Emergencies not ruled out.
    pub emergency_not_ruled_out: usize,
    /// Duties owed by law, late under every reading, not done.
    pub late_duties: usize,
    /// Children whose protection is late so.
    pub late_children: usize,
    /// Duties due by the end of today.
    pub due_today: usize,
    /// Duties due after that, within 24 hours.
    pub next_day: usize,
    /// Files with something to do, later or without a date.
    pub open: usize,
    /// Files with nothing to do.
    pub quiet: usize,
    /// Lines of the book that could not be used.
    pub damaged_lines: usize,
    /// Lines dated after this moment.
    pub later_lines: usize,
}

/// The files in the order in which to work, with the numbers of the head.
#[must_use]
pub fn worklist<'a>(law: &Law, book: &'a Book) -> (Vec<&'a Case>, Summary) {
    let mut cases: Vec<&Case> = book.cases.iter().collect();
    cases.sort_by_cached_key(|case| case.decision.urgency());
    let summary = summary(law, book, &cases);
    (cases, summary)
}

/// Of a register: the children to look at early, the first first, with the numbers of all.
#[must_use]
pub fn early<'a>(law: &Law, book: &'a Book) -> (Vec<&'a Case>, Summary) {
    let all: Vec<&Case> = book.cases.iter().collect();
    let summary = summary(law, book, &all);
    let listed = early_list(all.into_iter().map(|case| (case, case.decision.clone())));
    (listed.into_iter().map(|(case, _)| case).collect(), summary)
}

fn summary(law: &Law, book: &Book, cases: &[&Case]) -> Summary {
    let decisions = || cases.iter().map(|case| &case.decision);
    let emergencies = |standing| decisions().filter(|d| d.emergency_standing() == Some(standing)).count();
    let at = |wanted| cases.iter().filter(|case| stage(law, case) == wanted).count();
    let late = |d: &Decision| {
        owed(law, d).filter(|o| o.duty.by_law && !o.precaution && matches!(o.when, When::Late(_))).count()
    };
    let due_by = |d: &Decision, end: Moment| {
        owed(law, d).filter(|o| !o.precaution && matches!(o.when, When::By(at) if at <= end)).count()
    };
    let due_today = |d: &Decision| due_by(d, d.now.date().end_of_day().unwrap_or(Moment::MAX));
    let due_in_a_day = |d: &Decision| due_by(d, d.now.checked_add_hours(Hours(24)).unwrap_or(Moment::MAX));
    Summary {
        children: cases.len(),
        reports: cases.iter().map(|case| case.situation.reports.len()).sum(),
        emergency_established: emergencies(Standing::Established),
        emergency_reported: emergencies(Standing::Reported),
        emergency_not_ruled_out: emergencies(Standing::NotRuledOut),
        late_duties: decisions().map(late).sum(),
        late_children: decisions().filter(|d| late(d) > 0).count(),
        due_today: decisions().map(due_today).sum(),
        next_day: decisions().map(|d| due_in_a_day(d).saturating_sub(due_today(d))).sum(),
        open: at(Stage::Open),
        quiet: at(Stage::Quiet),
        damaged_lines: book.faults.len(),
        later_lines: book.later.len(),
    }
}
