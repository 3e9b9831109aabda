//! Accountability: from the log alone, which duty was met, late or missed, by whom, and at whose desk the time went.
//!
//! | type | is |
//! |---|---|
//! | [`Account`] | what [`Case::account`] finds: records, desks, questions, sealed breaches, what law may attach |
//! | [`DutyRecord`], [`RecordState`] | one duty from its opening to its end, and how it stands |
//! | [`Desk`] | a stretch of time in which an institution held the case, or in which it was between two |
//! | [`DelayReport`] | counts, medians and the worst over many cases, each number with its events |
//! | [`Signal`], [`Thresholds`] | a question that somebody should ask; never a verdict, and never law |
//! | [`AccountError`] | why none can be drawn up |
//! | [`Consequence`] | a provision on fines, as information; never a finding of guilt |
//!
//! # What counts as late
//!
//! The moment at which something was done is claimed by whoever did it. A duty is late ([`RecordState::MetLate`],
//! [`RecordState::Missed`]) only if all of this holds:
//!
//! 1. it is late under **every** defensible reading of where its clock starts ([`DutyDue::late_after`]);
//! 2. the **start** is witnessed: of the events from which the most generous reading counts, one is [seen](Case::seen): a
//!    validly signed checkpoint by another institution, on another device, whose own moment is not doubted, has that event
//!    in its past;
//! 3. if it was done, the **act** is witnessed in the same way.
//!
//! And a duty is met only by a deed that was written down while it could still be seen: what is told of an earlier moment
//! after every reading has run out is no breach, and not met: *moment not witnessed*.
//!
//! Where 1 fails the record says *start disputed*; where 2 or 3 fails, *moment not witnessed*. That a duty was never done is
//! what this copy of the log shows: a device that has not synchronised may hold the act. Moments that cannot be true never
//! make a duty look met: [`Case::situation`] takes such acts out.
//!
//! # What meets a duty
//!
//! Only what has effect, by the one judgement of [`crate::procedure`]: what ends or decides and was not lawful (an approval by
//! somebody who may not approve, a court's decision that the commune claims without naming a court, an act of somebody in a
//! conflict of interest) meets no duty and starts no clock, as [`Procedure::effective`] leaves it out. What protects counts.
//! [`State::without_effect`](crate::procedure::State::without_effect) names such events.
//!
//! # What is replayed
//!
//! A danger that is ruled out at hour 20 must not make hour 12 disappear. So the log is decided again as it stood before each
//! event that can narrow a decision, before each change of the law and before the 16th and 18th birthday. A duty that had
//! been met, or that was past its moment when it ceased to be owed, stays on record. A duty that was never more than *not
//! ruled out* and was late when it was ruled out has [lapsed](RecordState::Lapsed): it is shown and not counted as late.
//! A duty that had been done before the law changed keeps the limits of the law under which it was done.
//!
//! [`DutyDue::late_after`]: crate::rules::DutyDue::late_after

mod consequence;
mod desk;
mod erasure;
mod record;
mod replay;
mod report;
mod signal;

#[cfg(test)]
mod tests;

use alloc::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use consequence::Consequence;
pub use desk::{Desk, DeskHolder};
pub use erasure::EraseError;
pub use record::{DoneBy, DutyRecord, Ended, HeldFor, Performed, ReadingLate, RecordState};
pub use report::{CaseTally, Count, DelayReport, DutyTally, InstitutionTally, Lead, MonthTally, Period, Spread, Tally};
pub use signal::{Signal, SignalKind, Thresholds};

use crate::Law;
use crate::case::{Case, EventId, SeenByOthers};
use crate::law::DutyId;
use crate::procedure::{Procedure, ProcedureError};
use crate::rules::{DecideError, End, PackVersion};
use crate::time::Moment;

/// Why no account can be drawn up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// The log cannot be decided.
    #[error(transparent)]
    Decide(#[from] DecideError),
    /// The packs hold no procedure, so nobody can tell what had effect.
    #[error(transparent)]
    Procedure(#[from] ProcedureError),
}

/// A breach that an erasure sealed: it stays although what it followed from may be gone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedBreach {
    /// The duty.
    pub duty: DutyId,
    /// The erasure that names it.
    pub erasure: EventId,
}

/// What the log of one case says of its duties at a moment. It holds codes, moments and event ids; no name of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The moment at which it was drawn up.
    pub now: Moment,
    /// The packs that decided, national first.
    pub packs: Vec<PackVersion>,
    /// What is acted on now, never below what was acted on when something was erased.
    pub acting: End,
    /// The duties, by the moment that opened them, then by duty.
    pub records: Vec<DutyRecord>,
    /// At whose desk the case lay, in the order of time.
    pub desks: Vec<Desk>,
    /// Questions that somebody should ask.
    pub signals: Vec<Signal>,
    /// Breaches that erasures sealed.
    pub sealed: Vec<SealedBreach>,
    /// What law may attach to such delays, as information; empty where nothing is in breach, or where the packs were loaded
    /// without the texts that hold it ([`Law::with_texts`]).
    pub consequences: Vec<Consequence>,
    /// How far others have seen it.
    pub seen: SeenByOthers,
}

impl Case {
    /// Draws up the account of this case, with our default [`Thresholds`] for questions.
    ///
    /// ```
    /// use checho::Law;
    /// use checho::accountability::RecordState;
    /// use checho::case::{Actor, Case, DeviceId, Draft, Entry, Kind, Salt, Salts};
    ///
    /// let mut case = Case::new();
    /// let received = "2026-02-13T16:30:00+07:00".parse()?;
    /// let report = r#"{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }"#;
    /// let actor = Actor {
    ///     role: "commune_committee".into(),
    ///     institution: "commune:23293".to_owned(),
    ///     device: DeviceId::from_bytes([7; 32]),
    /// };
    /// let entry = Entry::Report(serde_json::from_str(report)?);
    /// let salts = Salts { facts: Salt::new([1; 32]), identity: Salt::new([2; 32]), informant: Salt::new([3; 32]) };
    /// case.record(Draft { kind: Kind::Report, actor, happened: received, written: received, entry }, &salts)?;
    ///
    /// let law = Law::national()?;
    /// // Thirteen hours later nothing was done: the 12 hours of Decree 56/2017 Art. 26(3) are over under every reading. But
    /// // nobody else has seen when the report came in, so nobody is called late for it.
    /// let account = case.account(&law, "2026-02-14T05:30:00+07:00".parse()?)?;
    /// let urgent = account.records.iter().find(|record| record.duty.as_str() == "D5").unwrap();
    /// assert_eq!(urgent.state, RecordState::MomentNotWitnessed);
    /// assert_eq!(urgent.late_minutes, Some(60));
    /// assert_eq!(account.breaches().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AccountError`] where the log cannot be decided, now or as it stood; and where the packs hold no procedure, for then
    /// nobody can tell what had effect.
    pub fn account(&self, law: &Law, now: Moment) -> Result<Account, AccountError> {
        self.account_with(law, now, &Thresholds::default())
    }

    /// As [`Case::account`], with thresholds of one's own.
    ///
    /// # Errors
    /// As [`Case::account`].
    pub fn account_with(&self, law: &Law, now: Moment, thresholds: &Thresholds) -> Result<Account, AccountError> {
        let procedure = Procedure::of(law)?;
        let opened = self.opened();
        let folded = opened.situation(law, now);
        let void = procedure.void(&opened, &folded, now);
        let replayed = replay::replay(&opened, law, folded, &void, now)?;
        let doubted: BTreeSet<EventId> = replayed.folded.doubts.iter().map(|doubt| doubt.event).collect();
        let seen = self.seen_in(opened.history(), &doubted);
        let desks = desk::desks(&opened, &doubted, now);
        let drawn = record::Drawn { case: self, law, now, seen: &seen, desks: &desks, replayed: &replayed };
        let mut records: Vec<DutyRecord> =
            replayed.instances.iter().filter(|instance| instance.is_told()).map(|i| drawn.record(i)).collect();
        records.sort_by(|a, b| (a.since, &a.duty).cmp(&(b.since, &b.duty)));
        let sealed = sealed(self);
        Ok(Account {
            now,
            packs: law.versions().to_vec(),
            acting: replayed.acting,
            consequences: consequence::consequences(law, &records),
            signals: signal::signals(&opened, law, &replayed, &seen, thresholds),
            seen: SeenByOthers::of(opened.history(), &seen, |_| true),
            records,
            desks,
            sealed,
        })
    }
}

impl Account {
    /// Duties owed by law that were late under every defensible reading and by witnessed moments; those met late, too.
    pub fn breaches(&self) -> impl Iterator<Item = &DutyRecord> {
        self.records.iter().filter(|record| record.is_breach())
    }
}

fn sealed(case: &Case) -> Vec<SealedBreach> {
    let mut sealed = Vec::new();
    for (event, erasure) in case.erasures() {
        let took = erasure.targets.iter().any(|target| case.erased_by(target.event, target.part).is_some());
        let breaches = erasure.breaches.into_iter().filter(|_| took);
        sealed.extend(breaches.map(|duty| SealedBreach { duty, erasure: event.id() }));
    }
    sealed.sort_unstable();
    sealed.dedup();
    sealed
}

/// Whole minutes between two moments, rounded down; none when the second is not later.
fn minutes_between(from: Moment, to: Moment) -> u64 {
    u64::try_from(to.millis_since(from).max(0)).unwrap_or_default() / 60_000
}
