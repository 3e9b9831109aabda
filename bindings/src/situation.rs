//! What is known about one child at one moment: the input of a decision.
//!
//! Names, addresses and other words of people are in these records alone, and no decision repeats them but the reason of
//! an override. None of these records shows them as text: an app's log stays free of them.

use core::fmt;
use std::collections::HashMap;

use checho::{law, model};

use crate::carry::{Carry, choice, record};
use crate::failure::ChechoError;
use crate::time::{Day, Moment};

choice! {
    /// Yes or No. Unknown is the absence of an answer, never a No.
    Value = model::Value {
        /// Không.
        No,
        /// Có.
        Yes,
    }
}

choice! {
    /// Where an answer comes from. It decides what a No is worth; a Yes from anyone is acted on.
    words Source = model::Source {
        /// The person suspected of the harm (người bị nghi gây tổn hại).
        Suspect,
        /// Somebody of the child's household (người trong gia đình).
        Household,
        /// Whoever reported or was asked (người cung cấp thông tin).
        Informant,
        /// The child, in its own words; never asked by software.
        Child,
        /// An official record or register (hồ sơ, giấy tờ).
        Record,
        /// Seen by the child protection officer (quan sát).
        Observed,
        /// Assessed by the officer on form 02, 03 or 06 (đánh giá).
        Assessed,
        /// Concluded by a competent body, clinic or expert (kết luận).
        Concluded,
    }
}

choice! {
    /// The three levels of protection (cấp độ bảo vệ trẻ em), Law on Children Arts 47-50.
    words Level = law::Level {
        /// Phòng ngừa: for every child.
        Prevention,
        /// Hỗ trợ: for a child at risk or in special circumstances.
        Support,
        /// Can thiệp: for an abused child, and recovery of a child in special circumstances.
        Intervention,
    }
}

choice! {
    /// How the report came (form 01, A.1).
    Channel = model::Channel {
        /// Điện thoại.
        Phone,
        /// Gặp trực tiếp.
        InPerson,
        /// Người khác báo.
        ToldByAnother,
    }
}

choice! {
    /// The category in the title of form 01, note (4). Several may hold.
    Category = model::Category {
        /// Bị xâm hại.
        Abused,
        /// Có nguy cơ bị bạo lực.
        RiskOfViolence,
        /// Có nguy cơ bị bóc lột.
        RiskOfExploitation,
        /// Có nguy cơ bị bỏ rơi.
        RiskOfAbandonment,
        /// Có hoàn cảnh đặc biệt.
        SpecialCircumstances,
    }
}

choice! {
    /// What the informant is to the case. It decides what a No from them is worth.
    InformantIs = model::InformantIs {
        /// Anyone: neighbour, teacher, doctor, passer-by.
        Other,
        /// The child.
        Child,
        /// Of the child's household.
        Household,
        /// The person suspected of the harm.
        Suspect,
    }
}

choice! {
    /// Sex as form 01 asks it.
    Sex = model::Sex {
        /// Nam.
        Male,
        /// Nữ.
        Female,
        /// Không biết.
        Unknown,
    }
}

choice! {
    /// A rating of one row.
    Rating = model::Rating {
        /// Thấp.
        Low,
        /// Trung bình.
        Medium,
        /// Cao.
        High,
    }
}

choice! {
    /// The forms that rate.
    AssessmentForm = model::AssessmentForm {
        /// Form 02, initial assessment (đánh giá nguy cơ ban đầu).
        Initial,
        /// Form 03, specific assessment (đánh giá nguy cơ cụ thể).
        Specific,
        /// Form 06, review (rà soát, đánh giá).
        Review,
    }
}

/// What is known of the birth.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum Born {
    /// A date, or only its year, half-year, quarter or month.
    Dated {
        /// `2014-05-09`, `2014-05`, `2014-Q2`, `2014-H1` or `2014`.
        date: String,
        /// From whom.
        source: Source,
    },
    /// An age estimated on a day, in full years from-to.
    Aged {
        /// At least.
        at_least: i32,
        /// At most.
        at_most: i32,
        /// The day of the estimate.
        on: Day,
        /// From whom.
        source: Source,
    },
}

impl Carry<model::Born> for Born {
    fn carry(core: model::Born) -> Self {
        match core {
            model::Born::Dated { date, source } => {
                Self::Dated { date: Carry::carry(date), source: Carry::carry(source) }
            }
            model::Born::Aged { from, to, on, source } => Self::Aged {
                at_least: Carry::carry(from),
                at_most: Carry::carry(to),
                on: Carry::carry(on),
                source: Carry::carry(source),
            },
        }
    }

    fn back(self) -> Result<model::Born, ChechoError> {
        Ok(match self {
            Self::Dated { date, source } => model::Born::Dated { date: date.back()?, source: source.back()? },
            Self::Aged { at_least, at_most, on, source } => model::Born::Aged {
                from: at_least.back()?,
                to: at_most.back()?,
                on: on.back()?,
                source: source.back()?,
            },
        })
    }
}

record! {
    /// A parent as form 01 asks.
    #[uniffi::export(Display)]
    Parent = model::Parent {
        /// Name.
        #[uniffi(default)]
        name: Option<String>,
        /// Age in years.
        #[uniffi(default)]
        age: Option<i32>,
        /// Occupation.
        #[uniffi(default)]
        job: Option<String>,
    }
}

record! {
    /// The child of the case. Every field is optional: nobody waits for a name to protect a child.
    #[uniffi::export(Display)]
    Child = model::Child {
        /// Full name (họ và tên).
        #[uniffi(default)]
        name: Option<String>,
        /// Birth, or estimated age.
        #[uniffi(default)]
        born: Option<Born>,
        /// Sex.
        #[uniffi(default)]
        sex: Option<Sex>,
        /// Father (cha).
        #[uniffi(default)]
        father: Option<Parent>,
        /// Mother (mẹ).
        #[uniffi(default)]
        mother: Option<Parent>,
        /// Family circumstances (hoàn cảnh gia đình).
        #[uniffi(default)]
        family: Option<String>,
        /// Who cares for the child now (người chăm sóc hiện nay).
        #[uniffi(default)]
        carer: Option<String>,
    }
}

/// Who reported, only if willing (form 01, A.3). No field given: anonymous.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Informant {
    /// What they are to the case; none: anyone. Documents call it `is`, which many languages keep for themselves.
    #[uniffi(default)]
    pub relation: Option<InformantIs>,
    /// Name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// Telephone.
    #[uniffi(default)]
    pub phone: Option<String>,
    /// Address.
    #[uniffi(default)]
    pub address: Option<String>,
    /// Further notes.
    #[uniffi(default)]
    pub notes: Option<String>,
}

impl Carry<model::Informant> for Informant {
    fn carry(core: model::Informant) -> Self {
        let model::Informant { is, name, phone, address, notes } = core;
        Self {
            relation: Some(Carry::carry(is)),
            name: Carry::carry(name),
            phone: Carry::carry(phone),
            address: Carry::carry(address),
            notes: Carry::carry(notes),
        }
    }

    fn back(self) -> Result<model::Informant, ChechoError> {
        let Self { relation, name, phone, address, notes } = self;
        Ok(model::Informant {
            is: relation.back()?.unwrap_or_default(),
            name: name.back()?,
            phone: phone.back()?,
            address: address.back()?,
            notes: notes.back()?,
        })
    }
}

record! {
    /// One yes/no statement inside a report or an assessment.
    Claim = model::Claim {
        /// The fact.
        fact: String,
        /// Yes or No.
        value: Value,
    }
}

record! {
    /// A report as a receiving place records it on form 01. Only the moment and the place of receipt are needed.
    #[uniffi::export(Display)]
    Report = model::Report {
        /// When a receiving place got the information.
        received: Moment,
        /// Which receiving place, by role: hotline, health body, police or commune.
        receiving_place: String,
        /// What the informant says, fact by fact.
        #[uniffi(default)]
        claims: Vec<Claim>,
        /// The categories of the title.
        #[uniffi(default)]
        category: Vec<Category>,
        /// How it came.
        #[uniffi(default)]
        channel: Option<Channel>,
        /// Who reported.
        #[uniffi(default)]
        informant: Informant,
        /// Where it happened.
        #[uniffi(default)]
        incident_place: Option<String>,
        /// When it happened, as far as known: `2014-05-09`, `2014-05`, `2014`.
        #[uniffi(default)]
        incident_date: Option<String>,
        /// The child's present condition, in body and mind; note (6).
        #[uniffi(default)]
        condition: Option<String>,
        /// What may follow without help.
        #[uniffi(default)]
        outlook: Option<String>,
        /// What was done to help before the report.
        #[uniffi(default)]
        done_before: Option<String>,
    }
}

/// An assessment made by the officer. Rows left out are unanswered, not low.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Assessment {
    /// The form.
    pub form: AssessmentForm,
    /// When it was made.
    pub at: Moment,
    /// Rows by their code, `a1` … `b5`.
    #[uniffi(default)]
    pub ratings: HashMap<String, Rating>,
    /// What else the officer found, fact by fact.
    #[uniffi(default)]
    pub findings: Vec<Claim>,
}

impl Carry<model::Assessment> for Assessment {
    fn carry(core: model::Assessment) -> Self {
        let model::Assessment { form, at, ratings, findings } = core;
        Self {
            form: Carry::carry(form),
            at: Carry::carry(at),
            ratings: ratings.into_iter().map(|(row, rating)| (row, Carry::carry(rating))).collect(),
            findings: Carry::carry(findings),
        }
    }

    fn back(self) -> Result<model::Assessment, ChechoError> {
        let Self { form, at, ratings, findings } = self;
        // The core sorts the rows, so that the order of a hash map decides nothing.
        let ratings = ratings.into_iter().map(|(row, rating)| Ok((row, rating.back()?)));
        Ok(model::Assessment {
            form: form.back()?,
            at: at.back()?,
            ratings: ratings.collect::<Result<_, ChechoError>>()?,
            findings: findings.back()?,
        })
    }
}

record! {
    /// One answer to the question of one fact.
    Answer = model::Answer {
        /// The fact.
        fact: String,
        /// Yes or No.
        value: Value,
        /// From whom.
        source: Source,
        /// When it became known.
        at: Moment,
    }
}

record! {
    /// A step that was taken.
    Event = model::Event {
        /// The step.
        step: String,
        /// When it was taken.
        at: Moment,
    }
}

/// What an override asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum OverrideTo {
    /// Act on this level.
    Level {
        /// The level.
        level: Level,
    },
    /// Act, or stop acting, on an emergency.
    Emergency {
        /// Whether to act on one.
        emergency: bool,
    },
}

impl Carry<model::OverrideTo> for OverrideTo {
    fn carry(core: model::OverrideTo) -> Self {
        match core {
            model::OverrideTo::Level(level) => Self::Level { level: Carry::carry(level) },
            model::OverrideTo::Emergency(emergency) => Self::Emergency { emergency },
        }
    }

    fn back(self) -> Result<model::OverrideTo, ChechoError> {
        Ok(match self {
            Self::Level { level } => model::OverrideTo::Level(level.back()?),
            Self::Emergency { emergency } => model::OverrideTo::Emergency(emergency),
        })
    }
}

record! {
    /// A person's decision to act on more than the rules say; or on less, as far as only guidance and proposals said more.
    #[uniffi::export(Display)]
    Override = model::Override {
        /// What to act on.
        to: OverrideTo,
        /// Who decided, by role.
        by: String,
        /// When.
        at: Moment,
        /// Why; needed.
        reason: String,
    }
}

record! {
    /// Where the case is handled, by the codes of its date.
    Locality = model::Locality {
        /// Two-digit province code, as `51`.
        #[uniffi(default)]
        province: Option<String>,
        /// Five-digit commune code, as `23293`.
        #[uniffi(default)]
        commune: Option<String>,
    }
}

record! {
    /// The input of a decision.
    ///
    /// With at least one report, step or assessment it is a *case*: what is not ruled out is acted on. Without any it is a
    /// registry entry being *screened*: only what is established or reported counts, never a suspicion from empty fields.
    #[uniffi::export(Display)]
    Situation = model::Situation {
        /// The moment of the decision.
        now: Moment,
        /// The reports.
        #[uniffi(default)]
        reports: Vec<Report>,
        /// The assessments.
        #[uniffi(default)]
        assessments: Vec<Assessment>,
        /// Further answers.
        #[uniffi(default)]
        answers: Vec<Answer>,
        /// The steps taken.
        #[uniffi(default)]
        events: Vec<Event>,
        /// Overrides.
        #[uniffi(default)]
        overrides: Vec<Override>,
        /// The child.
        #[uniffi(default)]
        child: Child,
        /// Where.
        #[uniffi(default)]
        place: Locality,
        /// The day whose law applies, if not the day of `now`: for replaying an old decision.
        #[uniffi(default)]
        law_on: Option<Day>,
    }
}

/// What a record with people's words shows of itself: only what it is.
macro_rules! silent {
    ($($name:ident)+) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

silent! { Born Child Informant Override Parent Report Situation }
