//! The days of a separation: a sum over the decisions that count, never ended by a date alone.

use serde::{Deserialize, Serialize};

use super::state::{RegionState, Since};
use crate::law::Phase;
use crate::time::{CalendarDays, Date, Moment};

/// The days that separation may last in all, with extensions (Decree 56/2017 Art. 32(3)).
pub const SEPARATION_CAP: CalendarDays = CalendarDays(15);

/// The day from which the return or the court has to be prepared. Our proposal; no instrument has it.
pub const SEPARATION_NOTICE: CalendarDays = CalendarDays(10);

/// Temporary separation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Separation {
    /// The region: [`Phase::SeparatedWithoutDecision`] once the last day is over and nobody has decided.
    pub region: RegionState,
    /// The day from which the current separation counts: the start written in the decision, or its signing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Date>,
    /// Days used up to now, with those of earlier separations on the same ground. A report received while no separation runs
    /// begins a new ground: our reading, for Art. 32(3) does not say over what its 15 days are summed.
    pub days_used: u16,
    /// The last day that the decision covers: as decided, at most [`SEPARATION_CAP`]. `None`: none, or a competent body
    /// requires more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// Whether day 10 is reached: the return or the court has to be prepared now.
    pub notice: bool,
    /// The requirement of a competent body, or the court's decision, that lifts the cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Since>,
    /// The latest decision on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Since>,
}

/// The separation while the log is walked.
#[derive(Debug, Clone, Default)]
pub(super) struct Running {
    region: RegionState,
    started: Option<Date>,
    /// The last day as decided.
    until: Option<Date>,
    /// Days of earlier separations on the same ground.
    before: i32,
    required: Option<Since>,
    decided: Option<Since>,
    /// The place in the order at which it began.
    pub(super) began: usize,
}

impl Running {
    pub(super) const fn is_on(&self) -> bool {
        self.started.is_some()
    }

    /// Decided, or decided once more: the earliest start counts, and the latest end within the cap.
    pub(super) fn decide(&mut self, began: usize, region: RegionState, start: Date, until: Option<Date>) {
        self.decided = region.since;
        if self.is_on() {
            self.started = self.started.map(|own| own.min(start));
            self.extend(region.since, until);
            return;
        }
        *self = Self {
            region,
            started: Some(start),
            until,
            before: self.before,
            required: None,
            decided: self.decided,
            began,
        };
    }

    pub(super) fn extend(&mut self, since: Option<Since>, until: Option<Date>) {
        self.decided = since;
        self.until = self.until.max(until);
        if until.is_none() {
            // An extension that names no end reaches to the cap.
            self.until = None;
        }
    }

    pub(super) const fn require(&mut self, since: Since) {
        if self.is_on() {
            self.required = Some(since);
        }
    }

    /// The child is back, by a decision.
    pub(super) fn lift(&mut self, region: RegionState) {
        let day = region.since.map(|since| since.at.date());
        let used = self.started.zip(day).map_or(0, |(start, day)| start.days_until(day).max(0));
        let before = self.before.saturating_add(used);
        *self = Self { region, before, ..Self::default() };
    }

    /// A new report grounds a new separation with days of its own.
    pub(super) fn new_ground(&mut self) {
        if !self.is_on() {
            self.before = 0;
        }
    }

    /// The day that the cap allows last.
    pub(super) fn cap(&self) -> Option<Date> {
        let left = i32::from(SEPARATION_CAP.0).saturating_sub(self.before).max(0);
        let start = self.started?;
        start.checked_add_days(CalendarDays(u16::try_from(left).unwrap_or(0))).ok()
    }

    pub(super) fn last_day(&self) -> Option<Date> {
        if self.required.is_some() {
            return None;
        }
        let cap = self.cap()?;
        Some(self.until.map_or(cap, |until| until.min(cap)))
    }

    pub(super) const fn is_required(&self) -> bool {
        self.required.is_some()
    }

    pub(super) fn phase(&self, at: Moment) -> Phase {
        match (self.is_on(), self.last_day()) {
            (false, _) => Phase::None,
            (true, Some(last)) if at.date() > last => Phase::SeparatedWithoutDecision,
            (true, _) => Phase::Separated,
        }
    }

    pub(super) fn at(&self, now: Moment) -> Separation {
        let used = self.started.map_or(0, |start| start.days_until(now.date()).max(0)).saturating_add(self.before);
        Separation {
            region: RegionState { phase: self.phase(now), ..self.region.clone() },
            started: self.started,
            days_used: u16::try_from(used).unwrap_or(u16::MAX),
            last_day: self.last_day(),
            notice: self.is_on() && used >= i32::from(SEPARATION_NOTICE.0),
            required: self.required,
            decided: self.decided,
        }
    }
}
