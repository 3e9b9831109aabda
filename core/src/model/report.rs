//! A report, as form 01 records it.

use serde::{Deserialize, Serialize};

use super::answer::{Source, Value};
use super::ledger::Told;
use super::vocabulary::Vocabulary;
use crate::law::{FactId, RoleId, Words};
use crate::time::{Moment, PartialDate};

/// How the report came (form 01, A.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Điện thoại.
    Phone,
    /// Gặp trực tiếp.
    InPerson,
    /// Người khác báo.
    ToldByAnother,
}

/// The category in the title of form 01, note (4). Several may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
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

impl Category {
    /// The fact that the category claims.
    #[must_use]
    pub const fn fact(self) -> FactId {
        FactId::constant(match self {
            Self::Abused => "abuse",
            Self::RiskOfViolence => "risk_violence",
            Self::RiskOfExploitation => "risk_exploitation",
            Self::RiskOfAbandonment => "risk_abandonment",
            Self::SpecialCircumstances => "special_circumstances",
        })
    }
}

/// What the informant is to the case. It decides what a No from them is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InformantIs {
    /// Anyone: neighbour, teacher, doctor, passer-by.
    #[default]
    Other,
    /// The child.
    Child,
    /// Of the child's household.
    Household,
    /// The person suspected of the harm.
    Suspect,
}

/// Who reported, only if willing (form 01, A.3). No field given: anonymous.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Informant {
    /// What they are to the case.
    #[serde(default)]
    pub is: InformantIs,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Words>,
    /// Address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Words>,
    /// Further notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Words>,
}

/// One yes/no statement inside a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The fact.
    pub fact: FactId,
    /// Yes or No.
    pub value: Value,
}

/// A report as a receiving place records it on form 01. Only the moment and the place of receipt are needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// When a receiving place got the information.
    pub received: Moment,
    /// Which receiving place: hotline, health body, police or commune.
    pub receiving_place: RoleId,
    /// How it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The categories of the title.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub category: Vec<Category>,
    /// Who reported.
    #[serde(default)]
    pub informant: Informant,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_place: Option<Words>,
    /// When it happened, as far as known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_date: Option<PartialDate>,
    /// The child's present condition, in body and mind; note (6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Words>,
    /// What may follow without help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlook: Option<Words>,
    /// What was done to help before the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_before: Option<Words>,
    /// What the informant says, fact by fact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
}

impl Report {
    /// A report of which nothing is known but when it came in and where: that alone starts the 12 hours (Decree 56/2017
    /// Art. 26(3); from which receipt on is a reading, see duty D5). What else form 01 asks is written into its fields.
    ///
    /// ```
    /// use checho::model::Report;
    /// use checho::time::Moment;
    ///
    /// let report = Report::new("2026-02-13T16:30:00+07:00".parse::<Moment>()?, "commune_police");
    /// assert!(report.claims.is_empty() && report.informant.name.is_none());
    /// # Ok::<(), checho::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn new(received: Moment, receiving_place: impl Into<RoleId>) -> Self {
        Self {
            received,
            receiving_place: receiving_place.into(),
            channel: None,
            category: Vec::new(),
            informant: Informant::default(),
            incident_place: None,
            incident_date: None,
            condition: None,
            outlook: None,
            done_before: None,
            claims: Vec::new(),
        }
    }

    /// The source that the informant's words have.
    #[must_use]
    pub fn source(&self) -> Source {
        match self.informant.is {
            InformantIs::Other => Source::Informant,
            InformantIs::Child => Source::Child,
            InformantIs::Household => Source::Household,
            InformantIs::Suspect => Source::Suspect,
        }
    }

    /// What the report says, as answers: a category is a claim like any other.
    pub(crate) fn told(&self, vocabulary: &Vocabulary) -> Vec<Told> {
        let (source, at) = (self.source(), self.received);
        let categories = self.category.iter().map(|c| Told::new(vocabulary, &c.fact(), Value::Yes, source, at));
        let claims = self.claims.iter().map(|c| Told::new(vocabulary, &c.fact, c.value, source, at));
        categories.chain(claims).collect()
    }
}
