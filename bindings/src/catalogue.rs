//! What the packs name: facts, rules, measures, duties, steps, roles, institutions, forms.
//!
//! These hold what a screen shows. Whoever needs a whole entry takes it from [`Law::section_json`](crate::Law::section_json).

use checho::law;

use crate::carry::{Carry, choice};
use crate::decision::AskWhom;
use crate::law::Law;
use crate::situation::Level;
use crate::text::{Basis, Text};
use crate::time::Limit;

choice! {
    /// What a fact is about.
    About = law::About {
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
}

choice! {
    /// How sensitive an answer is.
    Sensitivity = law::Sensitivity {
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
}

/// A fact (yếu tố): one yes/no statement.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FactInfo {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// Its short name.
    pub name: Text,
    /// The yes/no question, in plain words.
    pub question: Text,
    /// What counts and what does not.
    pub explain: Text,
    /// Whom to ask; never the child.
    pub ask: AskWhom,
    /// How sensitive an answer is.
    pub sensitivity: Sensitivity,
    /// Whether the library computes it from a record, so that nobody is asked.
    pub computed: bool,
    /// The group of Law Art. 10(1) that it is.
    pub group: Option<String>,
    /// On what it rests.
    pub basis: Basis,
}

/// A rule (quy tắc).
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RuleInfo {
    /// Its name.
    pub id: String,
    /// Its short title.
    pub name: Text,
    /// The level it concludes, if it does.
    pub level: Option<Level>,
    /// Whether it concludes an emergency.
    pub emergency: bool,
    /// On what it rests.
    pub basis: Basis,
}

/// A measure (biện pháp) of Law on Children Arts 48-50.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct MeasureInfo {
    /// Its point, as `I-b`.
    pub id: String,
    /// Its level.
    pub level: Level,
    /// Its content in short.
    pub name: Text,
    /// What it means in practice.
    pub explain: Option<Text>,
    /// On what it rests.
    pub basis: Basis,
}

/// A duty (nghĩa vụ): something a role must do by a moment.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DutyInfo {
    /// Its name.
    pub id: String,
    /// Its short title.
    pub name: Text,
    /// What has to be done.
    pub explain: Text,
    /// Who; the first answers for it.
    pub roles: Vec<String>,
    /// Its limit.
    pub limit: Limit,
    /// The official forms it uses.
    pub forms: Vec<String>,
    /// On what it rests.
    pub basis: Basis,
}

/// A step (bước) of a case: what an event names.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct StepInfo {
    /// Its name.
    pub id: String,
    /// Its short title.
    pub name: Text,
    /// The official form that records it.
    pub form: Option<String>,
    /// Whether its moment is a plan, which may lie ahead.
    pub planned: bool,
}

/// A role (vai trò) in child protection, whoever holds it at the time.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RoleInfo {
    /// Its name.
    pub id: String,
    /// Its short title.
    pub name: Text,
    /// What it does.
    pub explain: Text,
    /// On what it rests.
    pub basis: Basis,
}

/// A body (cơ quan) that holds a role at a time and place.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Institution {
    /// The role.
    pub role: String,
    /// The body's name at the time.
    pub name: Text,
    /// Where, as province codes; empty: everywhere.
    pub provinces: Vec<String>,
    /// On what it rests, with its dates.
    pub basis: Basis,
}

/// An official form (mẫu).
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FormInfo {
    /// Its two-digit number.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// On what it rests.
    pub basis: Basis,
}

impl From<&law::Fact> for FactInfo {
    fn from(fact: &law::Fact) -> Self {
        let fact = fact.clone();
        Self {
            id: Carry::carry(fact.id),
            about: Carry::carry(fact.about),
            name: Carry::carry(fact.name),
            question: Carry::carry(fact.question),
            explain: Carry::carry(fact.explain),
            ask: Carry::carry(fact.ask),
            sensitivity: Carry::carry(fact.sensitivity),
            computed: fact.derived.is_some(),
            group: Carry::carry(fact.group),
            basis: Carry::carry(fact.basis),
        }
    }
}

impl From<&law::Rule> for RuleInfo {
    fn from(rule: &law::Rule) -> Self {
        let rule = rule.clone();
        Self {
            id: Carry::carry(rule.id),
            name: Carry::carry(rule.name),
            level: Carry::carry(rule.then.level),
            emergency: rule.then.emergency,
            basis: Carry::carry(rule.basis),
        }
    }
}

impl From<&law::Measure> for MeasureInfo {
    fn from(measure: &law::Measure) -> Self {
        let measure = measure.clone();
        Self {
            id: Carry::carry(measure.id),
            level: Carry::carry(measure.level),
            name: Carry::carry(measure.name),
            explain: Carry::carry(measure.explain),
            basis: Carry::carry(measure.basis),
        }
    }
}

impl From<&law::Duty> for DutyInfo {
    fn from(duty: &law::Duty) -> Self {
        let duty = duty.clone();
        Self {
            id: Carry::carry(duty.id),
            name: Carry::carry(duty.name),
            explain: Carry::carry(duty.explain),
            roles: Carry::carry(duty.roles),
            limit: Carry::carry(duty.limit),
            forms: duty.forms,
            basis: Carry::carry(duty.basis),
        }
    }
}

impl From<&law::Step> for StepInfo {
    fn from(step: &law::Step) -> Self {
        let step = step.clone();
        Self { id: Carry::carry(step.id), name: Carry::carry(step.name), form: step.form, planned: step.planned }
    }
}

impl From<&law::Role> for RoleInfo {
    fn from(role: &law::Role) -> Self {
        let role = role.clone();
        Self {
            id: Carry::carry(role.id),
            name: Carry::carry(role.name),
            explain: Carry::carry(role.explain),
            basis: Carry::carry(role.basis),
        }
    }
}

impl From<&law::Institution> for Institution {
    fn from(institution: &law::Institution) -> Self {
        let law::Institution { role, name, provinces, basis } = institution.clone();
        Self { role: Carry::carry(role), name: Carry::carry(name), provinces, basis: Carry::carry(basis) }
    }
}

impl From<&law::Form> for FormInfo {
    fn from(form: &law::Form) -> Self {
        Self {
            number: form.number.clone(),
            title: Carry::carry(form.title.clone()),
            basis: Carry::carry(form.basis.clone()),
        }
    }
}

/// The catalogue. Each list is in the order of the packs, national first.
#[uniffi::export]
impl Law {
    /// All facts.
    pub fn facts(&self) -> Vec<FactInfo> {
        self.core().entries(|pack| &pack.fact).map(FactInfo::from).collect()
    }

    /// All rules.
    pub fn rules(&self) -> Vec<RuleInfo> {
        self.core().entries(|pack| &pack.rule).map(RuleInfo::from).collect()
    }

    /// All measures.
    pub fn measures(&self) -> Vec<MeasureInfo> {
        self.core().entries(|pack| &pack.measure).map(MeasureInfo::from).collect()
    }

    /// All duties.
    pub fn duties(&self) -> Vec<DutyInfo> {
        self.core().entries(|pack| &pack.duty).map(DutyInfo::from).collect()
    }

    /// All steps.
    pub fn steps(&self) -> Vec<StepInfo> {
        self.core().entries(|pack| &pack.step).map(StepInfo::from).collect()
    }

    /// All roles.
    pub fn roles(&self) -> Vec<RoleInfo> {
        self.core().entries(|pack| &pack.role).map(RoleInfo::from).collect()
    }

    /// All forms.
    pub fn forms(&self) -> Vec<FormInfo> {
        self.core().entries(|pack| &pack.form).map(FormInfo::from).collect()
    }

    /// A fact by name.
    pub fn fact(&self, id: &str) -> Option<FactInfo> {
        self.core().fact(&id.into()).map(FactInfo::from)
    }

    /// A rule by name.
    pub fn rule(&self, id: &str) -> Option<RuleInfo> {
        self.core().rule(&id.into()).map(RuleInfo::from)
    }

    /// A measure by its point.
    pub fn measure(&self, id: &str) -> Option<MeasureInfo> {
        self.core().measure(&id.into()).map(MeasureInfo::from)
    }

    /// A duty by name.
    pub fn duty(&self, id: &str) -> Option<DutyInfo> {
        self.core().duty(&id.into()).map(DutyInfo::from)
    }

    /// A role by name.
    pub fn role(&self, id: &str) -> Option<RoleInfo> {
        self.core().role(&id.into()).map(RoleInfo::from)
    }

    /// A form by its two-digit number.
    pub fn form(&self, number: &str) -> Option<FormInfo> {
        self.core().form(number).map(FormInfo::from)
    }
}
