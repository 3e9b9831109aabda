//! The pack: the law as data. One struct per section of `core/packs/README.md`, which says what each field means.

use serde::{Deserialize, Serialize};

use super::form::Form;
use super::ids::{
    DutyId, FactId, GroupId, InstrumentId, MeasureId, PackId, ReadingId, RoleId, RuleId, SeparationId, SignalId, StepId,
};
use super::{Basis, Certainty, Citation, Kind, Text};
use crate::time::{Date, Limit, YearStatus};

/// The version of the pack format that this library reads and writes.
pub const PACK_FORMAT: u16 = 1;

/// A rule pack, national or a layer on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The format, [`PACK_FORMAT`].
    pub format: u16,
    /// Name, version and reach.
    pub pack: PackHeader,
    /// Instruments (văn bản).
    #[serde(default)]
    pub instrument: Vec<Instrument>,
    /// Facts (yếu tố).
    #[serde(default)]
    pub fact: Vec<Fact>,
    /// Rules (quy tắc).
    #[serde(default)]
    pub rule: Vec<Rule>,
    /// Measures (biện pháp).
    #[serde(default)]
    pub measure: Vec<Measure>,
    /// Steps of a case (bước).
    #[serde(default)]
    pub step: Vec<Step>,
    /// Duties (nghĩa vụ).
    #[serde(default)]
    pub duty: Vec<Duty>,
    /// Shortened limits; layers only.
    #[serde(default)]
    pub tighten: Vec<Tightening>,
    /// Roles (vai trò).
    #[serde(default)]
    pub role: Vec<Role>,
    /// Institutions (cơ quan) by role, date and place.
    #[serde(default)]
    pub institution: Vec<Institution>,
    /// Years of the working calendar.
    #[serde(default)]
    pub year: Vec<Year>,
    /// Days off.
    #[serde(default)]
    pub holiday: Vec<Holiday>,
    /// Saturdays worked.
    #[serde(default)]
    pub worked: Vec<Worked>,
    /// Prevention guidance by audience.
    #[serde(default)]
    pub guidance: Vec<Guidance>,
    /// Penalties, as information.
    #[serde(default)]
    pub penalty: Vec<Penalty>,
    /// What instruments ask of bodies without a clock.
    #[serde(default)]
    pub task: Vec<Task>,
    /// Communes and provinces.
    #[serde(default)]
    pub place: Vec<Place>,
    /// What the sources do not say.
    #[serde(default)]
    pub unknown: Vec<Unknown>,
    /// The official forms (mẫu).
    #[serde(default)]
    pub form: Vec<Form>,
}

/// Name, version and reach of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackHeader {
    /// Its name.
    pub id: PackId,
    /// Its version.
    pub version: String,
    /// Its title.
    #[serde(default)]
    pub title: Text,
    /// The day until which its sources were followed.
    pub reviewed_until: Date,
    /// For a layer: the pack it adds to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer_of: Option<PackId>,
    /// For a layer: where it applies.
    #[serde(default)]
    pub applies: Reach,
}

/// Where a layer applies; both lists empty: everywhere.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Province codes of two digits.
    #[serde(default)]
    pub provinces: Vec<String>,
    /// Commune codes of five digits.
    #[serde(default)]
    pub communes: Vec<String>,
}

/// A law, decree, circular, resolution, plan, letter; or, marked so, a source that is not law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its name here.
    pub id: InstrumentId,
    /// Its number, as `56/2017/NĐ-CP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its title.
    #[serde(default)]
    pub title: Text,
    /// Who issued it.
    #[serde(default)]
    pub issuer: Text,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
    /// First day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// What it replaced.
    #[serde(default)]
    pub replaces: Vec<InstrumentId>,
    /// What it amended.
    #[serde(default)]
    pub amends: Vec<InstrumentId>,
    /// How sure these particulars are.
    pub certainty: Certainty,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum About {
    /// The child.
    Child,
    /// The family.
    Family,
    /// The person who harms (người gây tổn hại).
    HarmDoer,
    /// The community.
    Community,
    /// Life online.
    Online,
    /// The report.
    Report,
    /// An assessment.
    Assessment,
}

/// How a fact counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// Its presence endangers.
    Danger,
    /// Its presence protects; rules may use only its absence.
    Protection,
    /// It triggers something and never protects by being absent.
    Neutral,
}

/// When a fact is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tense {
    /// It happened at some time, and stays true.
    Ever,
    /// It is so now, and can end.
    Now,
    /// It threatens.
    Future,
}

/// Whom to ask. Never the child: a child is not interviewed by software.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskWhom {
    /// Look into the file or a register.
    File,
    /// Ask an adult who is not the suspect.
    Adult,
    /// Observe.
    Observe,
    /// Only staff trained for it.
    Trained,
}

/// How sensitive an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Ordinary.
    Ordinary,
    /// Identity.
    Identity,
    /// Health.
    Health,
    /// Sexual life or harm.
    Sexual,
    /// Crime.
    Criminal,
    /// Family life.
    Family,
}

/// From which record the library computes a fact that nobody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Derivation {
    /// From the child's birth.
    Age,
    /// From a rating row of form 02, 03 or 06.
    Rating,
    /// From the report.
    Report,
}

/// What it takes to establish a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// A conclusion by a competent body, clinic or expert (Decree 56 Art. 11).
    Conclusion,
}

/// A fact (yếu tố): one yes/no statement with a tense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its name.
    pub id: FactId,
    /// What it is about.
    pub about: About,
    /// How it counts.
    pub polarity: Polarity,
    /// When it is true.
    pub tense: Tense,
    /// Its short name.
    #[serde(default)]
    pub name: Text,
    /// The yes/no question, in plain words.
    #[serde(default)]
    pub question: Text,
    /// Whom to ask.
    pub ask: AskWhom,
    /// What counts and what does not.
    #[serde(default)]
    pub explain: Text,
    /// How sensitive an answer is.
    pub sensitivity: Sensitivity,
    /// What a Yes makes Yes; of the same polarity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implies: Vec<FactId>,
    /// What a Yes is at least a report of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggests: Vec<FactId>,
    /// What cannot be Yes together with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<FactId>,
    /// What it takes to establish it, if more than an officer's assessment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// From which record it is computed, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derivation>,
    /// The group of Law Art. 10(1) that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// The sub-group of Decree 56 Arts 3-16 that it is, as `a.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup: Option<String>,
    /// Whether it is one of the kinds of abuse of Law Art. 4.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub abuse_kind: bool,
    /// On what it rests.
    pub basis: Basis,
}

/// The three levels of protection (cấp độ bảo vệ trẻ em), Law on Children Arts 47-50.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Phòng ngừa: for every child.
    Prevention,
    /// Hỗ trợ: for a child at risk or in special circumstances.
    Support,
    /// Can thiệp: for an abused child, and recovery of a child in special circumstances.
    Intervention,
}

/// One condition of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ClauseShape", into = "ClauseShape")]
pub enum Clause {
    /// At least one of these dangers is present.
    Any(Vec<FactId>),
    /// All of these dangers are present.
    All(Vec<FactId>),
    /// At least `n` of these count: a danger when present, a protection when absent.
    AtLeast {
        /// How many.
        n: u16,
        /// Of which facts.
        of: Vec<FactId>,
    },
}

impl Clause {
    /// The facts it speaks of.
    #[must_use]
    pub fn facts(&self) -> &[FactId] {
        match self {
            Self::Any(facts) | Self::All(facts) | Self::AtLeast { of: facts, .. } => facts,
        }
    }
}

/// How a clause is written: `{ any = […] }`, `{ all = […] }` or `{ at_least = 2, of = […] }`.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseShape {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any: Option<Vec<FactId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all: Option<Vec<FactId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<Vec<FactId>>,
}

impl TryFrom<ClauseShape> for Clause {
    type Error = &'static str;

    fn try_from(shape: ClauseShape) -> Result<Self, Self::Error> {
        match shape {
            ClauseShape { any: Some(any), all: None, at_least: None, of: None } => Ok(Self::Any(any)),
            ClauseShape { any: None, all: Some(all), at_least: None, of: None } => Ok(Self::All(all)),
            ClauseShape { any: None, all: None, at_least: Some(n), of: Some(of) } => Ok(Self::AtLeast { n, of }),
            _ => Err("a condition is { any = […] }, { all = […] } or { at_least = n, of = […] }"),
        }
    }
}

impl From<Clause> for ClauseShape {
    fn from(clause: Clause) -> Self {
        match clause {
            Clause::Any(any) => Self { any: Some(any), ..Self::default() },
            Clause::All(all) => Self { all: Some(all), ..Self::default() },
            Clause::AtLeast { n, of } => Self { at_least: Some(n), of: Some(of), ..Self::default() },
        }
    }
}

/// What a rule concludes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Then {
    /// This level at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Urgent protection.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub emergency: bool,
    /// A group of Law Art. 10(1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// A ground of temporary separation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separation: Option<SeparationId>,
    /// A signal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<SignalId>,
}

/// A rule: conditions, conclusion, citation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// All must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Clause>,
    /// Protections that must be absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<FactId>,
    /// Protections that the cited text itself makes an exception of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<FactId>,
    /// What it concludes.
    pub then: Then,
    /// On what it rests.
    pub basis: Basis,
}

/// A measure of Law on Children Arts 48-50, with the eligibility of its own point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its point, as `I-b`.
    pub id: MeasureId,
    /// Its level.
    pub level: Level,
    /// Its content in short.
    #[serde(default)]
    pub name: Text,
    /// What it means in practice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explain: Option<Text>,
    /// For whom; empty: every child.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Clause>,
    /// Protections that must be absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<FactId>,
    /// On what it rests.
    pub basis: Basis,
}

/// Something that happens in a case; duties start from steps and are met by steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// The official form that records it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Whether its moment is a plan, which may lie ahead.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub planned: bool,
    /// Steps that it is, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<StepId>,
    /// Whether it closes what came before: a later report begins anew.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub closes: bool,
}

/// What opens a duty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Opens {
    /// Any report.
    Report,
    /// An emergency to act on.
    Emergency,
    /// Support level or higher to act on.
    Support,
    /// Intervention level to act on.
    Intervention,
    /// A ground of separation, reported or established.
    Separation,
    /// A person known to be 16 or older.
    OutsideLaw,
    /// One of the steps in `after`.
    Step,
    /// A signal, reported or established.
    Signal(SignalId),
}

impl Serialize for Opens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Report => serializer.serialize_str("report"),
            Self::Emergency => serializer.serialize_str("emergency"),
            Self::Support => serializer.serialize_str("support"),
            Self::Intervention => serializer.serialize_str("intervention"),
            Self::Separation => serializer.serialize_str("separation"),
            Self::OutsideLaw => serializer.serialize_str("outside_law"),
            Self::Step => serializer.serialize_str("step"),
            Self::Signal(signal) => serializer.collect_str(&format_args!("signal:{signal}")),
        }
    }
}

impl<'de> Deserialize<'de> for Opens {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<'_, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(Self::EXPECTED))
    }
}

impl Opens {
    /// What a pack may write here.
    pub(crate) const EXPECTED: &str =
        "report, emergency, support, intervention, separation, outside_law, step or signal:<id>";

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "report" => Self::Report,
            "emergency" => Self::Emergency,
            "support" => Self::Support,
            "intervention" => Self::Intervention,
            "separation" => Self::Separation,
            "outside_law" => Self::OutsideLaw,
            "step" => Self::Step,
            _ => Self::Signal(SignalId::from(text.strip_prefix("signal:")?)),
        })
    }
}

/// One defensible reading of where a clock starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Its name.
    pub reading: ReadingId,
    /// The step whose moment starts the clock.
    pub step: StepId,
    /// Whether this is the cautious reading, by which to act.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub cautious: bool,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// Where it stands.
    pub cite: Vec<Citation>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// What kind of source it is.
    pub kind: Kind,
    /// A remark for the jurist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// For a reading: what another reader may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
}

/// Said of a duty that has to be done as fast as possible before its outer limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speed {
    /// Nhanh nhất có thể.
    AsFastAsPossible,
}

/// Whom a duty protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// A child: under 16.
    #[default]
    Child,
    /// A person under 18.
    #[serde(rename = "under_18")]
    Under18,
}

/// Something a role must do by a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its name.
    pub id: DutyId,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// What has to be done.
    #[serde(default)]
    pub explain: Text,
    /// Who; the first answers for it.
    pub roles: Vec<RoleId>,
    /// What opens it.
    pub opens: Opens,
    /// With [`Opens::Step`]: the steps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<StepId>,
    /// Further conditions on facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Clause>,
    /// Where its clock starts, one entry per defensible reading; exactly one is cautious.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub starts: Vec<Start>,
    /// Its limit.
    pub limit: Limit,
    /// How often it comes again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Limit>,
    /// What emergency adds; it waives nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_emergency: Option<Speed>,
    /// Said always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speed: Option<Speed>,
    /// The steps any of which meets it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met_by: Vec<StepId>,
    /// The official forms it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// The duty inside whose limit it has to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<DutyId>,
    /// Whom it protects.
    #[serde(default)]
    pub scope: Scope,
    /// On what it rests.
    pub basis: Basis,
}

/// A limit that a layer shortens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tightening {
    /// The duty of the pack below.
    pub duty: DutyId,
    /// Its shorter limit.
    pub limit: Limit,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// On what it rests.
    pub basis: Basis,
}

/// A role in child protection, whoever holds it at the time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name.
    pub id: RoleId,
    /// Its short title.
    #[serde(default)]
    pub name: Text,
    /// What it does.
    #[serde(default)]
    pub explain: Text,
    /// The steps that are taken when this role receives a report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receipt_is: Vec<StepId>,
    /// On what it rests.
    pub basis: Basis,
}

/// The body that holds a role at a time and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// The role.
    pub role: RoleId,
    /// The body's name at the time.
    #[serde(default)]
    pub name: Text,
    /// Where, as province codes; empty: everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provinces: Vec<String>,
    /// On what it rests, with its dates.
    pub basis: Basis,
}

/// A year of the working calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    /// The year.
    pub year: u16,
    /// How far it is known.
    pub status: YearStatus,
    /// From what.
    #[serde(default)]
    pub sources: Vec<Text>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Why a day is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayWhy {
    /// By the Labour Code.
    Statutory,
    /// Makes up for a holiday on a weekly rest day (nghỉ bù).
    Compensating,
    /// Swapped with a Saturday that is worked (hoán đổi).
    Swapped,
    /// By the year's announcement.
    Announced,
}

/// Days off, both ends included; may span weekends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Its name.
    #[serde(default)]
    pub name: Text,
    /// Why.
    pub why: HolidayWhy,
    /// How sure the source is.
    pub certainty: Certainty,
    /// The notice or data.
    #[serde(default)]
    pub source: String,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A Saturday that is worked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worked {
    /// The day.
    pub date: Date,
    /// The day off that it makes up for.
    pub instead_of: Date,
    /// The notice or data.
    #[serde(default)]
    pub source: String,
    /// How sure the source is.
    pub certainty: Certainty,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Whom prevention guidance addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The child.
    Child,
    /// Parents and carers.
    Carers,
    /// The school.
    School,
    /// The community.
    Community,
}

/// A piece of prevention guidance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// Its name.
    pub id: String,
    /// For whom.
    pub audience: Audience,
    /// The text.
    #[serde(default)]
    pub text: Text,
    /// The measures it carries out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureId>,
    /// On what it rests.
    pub basis: Basis,
}

/// An amount in đồng (VND); an end that no source gives is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u64>,
    /// At most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u64>,
}

/// What the law threatens for an act. Information; never a finding about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Penalty {
    /// Its name.
    pub id: String,
    /// The act.
    #[serde(default)]
    pub act: Text,
    /// Whom it addresses.
    #[serde(default)]
    pub who: Text,
    /// The fine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// On what it rests, with its dates.
    pub basis: Basis,
}

/// What a task is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TaskAbout {
    /// Goes on without end.
    Standing,
    /// Holding bodies and persons to account.
    Accountability,
    /// Prevention.
    Prevention,
    /// Support and intervention.
    Support,
    /// Oversight.
    Oversight,
    /// Coordination.
    Coordination,
    /// Procedure.
    Procedure,
    /// Resources.
    Resources,
    /// Roles.
    Roles,
    /// Early detection.
    EarlyDetection,
}

/// What an instrument asks of bodies without a clock of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its name, as `S16`.
    pub id: String,
    /// Whom it addresses, in its words.
    #[serde(default)]
    pub who: Text,
    /// The roles that hold it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleId>,
    /// What it asks.
    #[serde(default)]
    pub text: Text,
    /// What it is about.
    pub about: TaskAbout,
    /// On what it rests.
    pub basis: Basis,
}

/// A province or commune between two dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its code: two digits for a province, three for an old district, five for a commune.
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub name: Text,
    /// The code of its province.
    pub province: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The codes it was formed from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// The old district in whose area it lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<Text>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// The source.
    #[serde(default)]
    pub source: String,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Something the sources do not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unknown {
    /// Its name.
    pub id: String,
    /// What is not known.
    #[serde(default)]
    pub text: Text,
    /// What it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Citation>,
}
