//! The pack: the law as data. One struct per section of `core/packs/README.md`, which says what each field means.

mod calendar;
mod duty;
mod fact;
mod guidance;
mod people;
mod procedure;
mod rule;

use serde::{Deserialize, Serialize};

use crate::law::Form;
use crate::law::ids::{InstrumentId, PackId};
use crate::law::{Certainty, Citation, Text};
use crate::time::Date;

pub use calendar::{Holiday, HolidayWhy, Unsettled, Worked, Year};
pub use duty::{Duty, Ending, Opens, Scope, Speed, Start, Step, Tightening};
pub use fact::{About, AskWhom, Derivation, Fact, Polarity, Proof, Sensitivity, Tense};
pub use guidance::{Amount, Audience, Guidance, Penalty, Task, TaskAbout};
pub use people::{Institution, Place, Role};
pub use procedure::{Competence, Guard, Phase, Region, Test, Transition};
pub use rule::{Clause, Level, Measure, Rule, Then};

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
    /// Days of which it is not known whether they are worked.
    #[serde(default)]
    pub unsettled: Vec<Unsettled>,
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
    /// What moves of a case ask for; national only.
    #[serde(default)]
    pub guard: Vec<Guard>,
    /// How a case moves; national only.
    #[serde(default)]
    pub transition: Vec<Transition>,
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
