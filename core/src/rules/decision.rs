//! The answer: what is established, what to act on, why, what must be done, by whom, by when.

use serde::{Deserialize, Serialize};

use super::duty::DutyState;
use super::interval::{End, Interval, Standing};
use crate::canonical::Digest;
use crate::law::{
    AskWhom, Certainty, Citation, DutyId, FactId, GroupId, Kind, Level, MeasureId, PackId, ReadingId, RoleId, RuleId,
    SeparationId, SignalId, Text,
};
use crate::model::{Conflict, Coverage, Link, Override, State, Summary};
use crate::time::{Date, Moment};

/// A pack that took part in a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackVersion {
    /// Its name.
    pub id: PackId,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its canonical bytes.
    pub sha256: Digest,
}

/// Something concluded, and how firmly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stands<T> {
    /// What.
    pub id: T,
    /// How firmly.
    pub standing: Standing,
}

/// A fact that a ground rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundFact {
    /// The fact.
    pub id: FactId,
    /// What is known of it.
    pub state: State,
    /// What it follows from, where nobody named it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follows_from: Vec<LedFrom>,
}

/// A fact that somebody named and another one follows from. Its own citations say where the link stands: `Law::fact`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedFrom {
    /// The fact that was named.
    pub id: FactId,
    /// How it leads there.
    pub link: Link,
}

/// A rule that fired (căn cứ): its facts, its citations, its weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// The rule.
    pub rule: RuleId,
    /// How firmly it fired.
    pub standing: Standing,
    /// The facts that made it fire.
    pub facts: Vec<GroundFact>,
    /// The level it concludes, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Whether it concludes an emergency.
    pub emergency: bool,
    /// What kind of source it has.
    pub kind: Kind,
    /// How sure the source is.
    pub certainty: Certainty,
    /// Where it stands.
    pub cite: Vec<Citation>,
}

/// Who holds a role at the date and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// The role.
    pub role: RoleId,
    /// The bodies that hold it there and then; empty: the packs name none.
    pub institutions: Vec<Text>,
}

/// One defensible reading of where a duty's clock starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The reading.
    pub id: ReadingId,
    /// Whether it is the cautious one.
    pub cautious: bool,
    /// When the clock started; `None`: under this reading it has not.
    pub start: Option<Moment>,
    /// When it runs out; an act at that very moment is in time.
    pub due: Option<Moment>,
    /// Whether the count used days that are not announced yet.
    pub provisional: bool,
}

/// A duty that is open or met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyDue {
    /// The duty.
    pub id: DutyId,
    /// How firmly it is owed; below [`Standing::Established`] it is a precaution.
    pub standing: Standing,
    /// Whether it is owed by law and readings, or only by guidance and proposals.
    pub by_law: bool,
    /// A mere precaution: not ruled out, and waiting behind what is owed. The emergency clock is no mere precaution.
    pub precaution: bool,
    /// How it stands.
    pub state: DutyState,
    /// Who: the first answers for it.
    pub holders: Vec<Holder>,
    /// Whether it must be done as fast as possible, before any outer limit.
    pub as_fast_as_possible: bool,
    /// Act by this moment: the cautious reading.
    pub act_by: Option<Moment>,
    /// Late only after this moment: no defensible reading allows more. `None`: the law names none, or a reading's
    /// clock has not started.
    pub late_after: Option<Moment>,
    /// When it was done.
    pub done: Option<Moment>,
    /// When a step ended it, past its moment and not done by then: nobody is asked for it any more, and what was late stays
    /// late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Moment>,
    /// Whether a count used days that are not announced yet.
    pub provisional: bool,
    /// Every reading with its own result.
    pub readings: Vec<Reading>,
    /// The official forms it uses.
    pub forms: Vec<String>,
    /// Where it stands.
    pub cite: Vec<Citation>,
}

impl DutyDue {
    /// Whether it is still to be done.
    #[must_use]
    pub const fn is_owed(&self) -> bool {
        self.done.is_none() && self.ended.is_none()
    }
}

/// The three conclusions of form 02. They do not exclude each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InitialConclusion {
    /// Cần được bảo vệ khẩn cấp.
    UrgentProtection,
    /// Cần lập kế hoạch hỗ trợ, can thiệp.
    Plan,
    /// Tiếp tục theo dõi. No article, no limit, no next step: it is never forced by law.
    KeepWatching,
}

/// A conclusion of form 02 that is still possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PossibleConclusion {
    /// The conclusion.
    pub conclusion: InitialConclusion,
    /// Whether the law forces it.
    pub forced: bool,
}

/// The next thing to find out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The fact.
    pub fact: FactId,
    /// Whom to ask; never the child.
    pub ask: AskWhom,
    /// What the answer settles.
    pub settles: Settles,
    /// Whether a Yes settles it at once.
    pub yes_settles: bool,
    /// How many open grounds a No rules out.
    pub no_rules_out: u32,
}

/// The next act that is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settles {
    /// Whether urgent protection is needed within 12 hours.
    Emergency,
    /// At which level to plan.
    Level,
}

/// Something the reader of a decision has to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "warning", rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Warning {
    /// A due moment was counted over days that are not announced.
    Provisional {
        /// The duty.
        duty: DutyId,
    },
    /// A duty is past its cautious moment and the start of its clock is open to dispute.
    StartDisputed {
        /// The duty.
        duty: DutyId,
    },
    /// A ground or duty rests on a source that was only recalled.
    Unverified {
        /// The rule or duty.
        id: String,
    },
    /// The day lies after the day until which a pack's sources were followed.
    PastReview {
        /// The pack.
        pack: PackId,
        /// The day.
        reviewed_until: Date,
    },
    /// An institution's authority ends soon, or has ended and nothing is known to follow.
    AuthorityEnds {
        /// The role.
        role: RoleId,
        /// Its last day.
        last_day: Date,
    },
    /// Answers differ; the graver was kept.
    AnswersDiffer {
        /// Which.
        conflict: Conflict,
    },
    /// Something that was established was ruled out by a later answer to a broader question: look whether that was meant.
    RuledOutByBroader {
        /// What was established.
        fact: FactId,
        /// The broader question.
        broader: FactId,
        /// When it was answered.
        at: Moment,
    },
    /// The comparison of form 03 or 06 is on the low side beside a harm row rated Cao.
    LowBesideGraveRow {
        /// The form.
        form: String,
    },
    /// Something is dated after the moment of the decision and was not counted.
    InTheFuture {
        /// What.
        what: String,
        /// Its moment.
        at: Moment,
    },
    /// A layer decided although it does not apply at the place.
    LayerElsewhere {
        /// The layer.
        pack: PackId,
    },
    /// The age is not proved: the youngest possible age holds.
    AgeNotProved,
}

/// What became of an override.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverrideResult {
    /// The override.
    pub asked: Override,
    /// What it came to.
    pub result: OverrideOutcome,
}

/// What became of an override.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverrideOutcome {
    /// It raised or lowered what is acted on.
    Applied,
    /// It changed nothing.
    NoEffect,
    /// It would go below what the law says to act on.
    RefusedBelowLaw,
    /// It gives no reason.
    RefusedNoReason,
    /// It is dated after the moment of the decision.
    InTheFuture,
}

/// The decision on one child at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The packs that decided, national first.
    pub packs: Vec<PackVersion>,
    /// The moment of the decision.
    pub now: Moment,
    /// The day whose law applied.
    pub law_on: Date,
    /// Whether this is a case, or a registry entry being screened.
    pub case: bool,
    /// Whether the Law on Children covers the person. Outside it the levels say how grave the danger is; no duty of that
    /// law follows, and `duties` says what still protects.
    pub coverage: Coverage,
    /// By law, with our flagged readings of it.
    pub by_law: Interval,
    /// With guidance and proposals; never lower.
    pub with_guidance: Interval,
    /// What to act on: all that the law's questions have not ruled out, what guidance adds of what is reported, and
    /// overrides. Triage, worklists and clocks follow it.
    pub acting: End,
    /// Whether the emergency to act on still waits for its urgent measures.
    pub emergency_open: bool,
    /// Groups of special circumstances (Law Art. 10(1)).
    pub groups: Vec<Stands<GroupId>>,
    /// Sub-groups (Decree 56 Arts 3-16), established or reported.
    pub subgroups: Vec<Stands<String>>,
    /// Kinds of abuse (Law Art. 4), established or reported.
    pub abuse: Vec<Stands<FactId>>,
    /// Grounds of temporary separation (Decree 56 Art. 32(1)), established or reported.
    pub separation: Vec<Stands<SeparationId>>,
    /// Signals, established or reported.
    pub signals: Vec<Stands<SignalId>>,
    /// Measures whose own point of the law is met, or not ruled out in a case.
    pub measures: Vec<Stands<MeasureId>>,
    /// Why: every rule that fired on what is established or reported, and the emergency grounds not ruled out.
    pub grounds: Vec<Ground>,
    /// What must be done: by moment, then in the order of the packs; what is met comes last.
    pub duties: Vec<DutyDue>,
    /// The conclusions of form 02 still possible, and which the law forces.
    pub initial_conclusions: Vec<PossibleConclusion>,
    /// The rating forms counted.
    pub assessments: Vec<Summary>,
    /// The next thing to find out; `None` once the next act is settled.
    pub next_question: Option<Question>,
    /// What became of overrides.
    pub overrides: Vec<OverrideResult>,
    /// What the reader has to know.
    pub warnings: Vec<Warning>,
}
