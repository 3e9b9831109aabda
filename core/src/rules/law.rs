//! The law, loaded and ready to decide.

use super::compiled::{Ends, Rules};
use super::decision::PackVersion;
use super::duty::Duties;
use super::offices::Offices;
use super::outcome::OutcomeTable;
use super::packs::Packs;
use super::timeline::Steps;
use super::verdict::Verdict;
use crate::canonical::{self, CanonicalError, Digest};
use crate::law::check::check;
use crate::law::{
    Duty, DutyId, Fact, FactId, Form, Institution, Instrument, InstrumentId, Measure, MeasureId, Pack, PackError, Role,
    RoleId, Rule, RuleId, Text,
};
use crate::model::{Facts, FactsError, Locality, State, UnknownFact, Value, Vocabulary};
use crate::time::{CalendarYear, Date, Holiday, WorkCalendar, WorkedDay};

/// Why a pack could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// It is not JSON of the pack format.
    #[error(transparent)]
    Json(#[from] CanonicalError),
    /// It is refused, with every fault.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// Its hash is not the expected one.
    #[error("mã băm của gói là {found}, phải là {expected} / the pack's hash is {found}, expected {expected}")]
    Hash {
        /// The hash it must have.
        expected: Digest,
        /// The hash it has.
        found: Digest,
    },
}

/// The law: the national pack and any layers on it, compiled. Immutable, and safe to share between threads.
///
/// ```
/// use checho::{Law, Lang};
/// let law = Law::national().unwrap();
/// let fact = law.fact(&checho::facts::SERIOUS_HARM_NOW).unwrap();
/// assert_eq!(fact.basis.cite[0].to_string(), "decree-56-2017 26(3)");
/// ```
#[derive(Debug, Clone)]
pub struct Law {
    pub(super) packs: Packs,
    versions: Vec<PackVersion>,
    pub(crate) vocabulary: Vocabulary,
    pub(super) outcomes: OutcomeTable,
    pub(super) rules: Rules,
    pub(super) duties: Duties,
    pub(crate) steps: Steps,
    calendar: WorkCalendar,
    pub(super) offices: Offices,
}

impl Law {
    /// Loads a national pack from its compiled JSON and proves it.
    ///
    /// # Errors
    /// [`LoadError`] when the text is not a pack, or with every fault of the pack.
    pub fn from_json(text: &str) -> Result<Self, LoadError> {
        Ok(Self::from_pack(canonical::from_str(text)?)?)
    }

    /// Loads a national pack from its compiled JSON whose SHA-256 must be the expected one.
    ///
    /// # Errors
    /// [`LoadError::Hash`] for another hash, and as [`Law::from_json`].
    pub fn from_pinned_json(text: &str, expected: Digest) -> Result<Self, LoadError> {
        let pack: Pack = canonical::from_str(text)?;
        let found = pack.digest()?;
        if found != expected {
            return Err(LoadError::Hash { expected, found });
        }
        Ok(Self::from_pack(pack)?)
    }

    /// Takes a national pack, proves and compiles it.
    ///
    /// # Errors
    /// [`PackError`] with every fault.
    pub fn from_pack(pack: Pack) -> Result<Self, PackError> {
        Self::stack(vec![pack])
    }

    /// The same law with a layer on top. A layer can only add, and only tighten; that is proved here.
    ///
    /// # Errors
    /// [`PackError`] with every fault, among them whatever would weaken the law below.
    pub fn with_layer(&self, layer: Pack) -> Result<Self, PackError> {
        Self::stack(self.packs().iter().cloned().chain([layer]).collect())
    }

    /// As [`Law::with_layer`], from compiled JSON.
    ///
    /// # Errors
    /// [`LoadError`] when the text is not a pack, or with every fault of the pack.
    pub fn with_layer_json(&self, text: &str) -> Result<Self, LoadError> {
        Ok(self.with_layer(canonical::from_str(text)?)?)
    }

    fn stack(packs: Vec<Pack>) -> Result<Self, PackError> {
        let faults = packs.iter().enumerate().flat_map(|(i, pack)| {
            let below: Vec<&Pack> = packs.iter().take(i).collect();
            check(pack, &below)
        });
        let faults: Vec<_> = faults.collect();
        if !faults.is_empty() {
            return Err(PackError { faults });
        }
        let versions = packs.iter().map(version).collect::<Result<_, _>>()?;
        Self::proved(Packs::whole(packs), versions)
    }

    /// Compiles packs that were proved before.
    pub(super) fn proved(packs: Packs, versions: Vec<PackVersion>) -> Result<Self, PackError> {
        let deciding = packs.deciding();
        let vocabulary = Vocabulary::new(deciding.iter().flat_map(|p| &p.fact));
        let rules = Rules::new(deciding.iter(), &vocabulary);
        let outcomes = OutcomeTable::new(deciding.iter(), &rules);
        let steps = Steps::new(deciding.iter());
        Ok(Self {
            rules,
            duties: Duties::new(deciding, &vocabulary, &outcomes, &steps),
            calendar: calendar(deciding)?,
            offices: Offices::new(deciding),
            vocabulary,
            outcomes,
            steps,
            versions,
            packs,
        })
    }

    /// The packs with all their texts, national first.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        self.packs.whole_packs()
    }

    /// Names, versions and hashes of the packs.
    #[must_use]
    pub fn versions(&self) -> &[PackVersion] {
        &self.versions
    }

    /// The working calendar of the State's offices.
    #[must_use]
    pub fn calendar(&self) -> &WorkCalendar {
        &self.calendar
    }

    /// Whether a layer applies at a place; the national pack always does.
    #[must_use]
    pub fn applies(pack: &Pack, place: &Locality) -> bool {
        let reach = &pack.pack.applies;
        let named = |list: &[String], code: &Option<String>| code.as_ref().is_some_and(|code| list.contains(code));
        (reach.provinces.is_empty() && reach.communes.is_empty())
            || named(&reach.provinces, &place.province)
            || named(&reach.communes, &place.commune)
    }

    /// The same law with only those layers that apply at this place.
    ///
    /// # Errors
    /// [`PackError`] only if a layer rests on one that does not apply here.
    pub fn at_place(&self, place: &Locality) -> Result<Self, PackError> {
        Self::stack(self.packs().iter().filter(|pack| Self::applies(pack, place)).cloned().collect())
    }

    /// Plain yes/no values as established facts, with everything that follows from them.
    ///
    /// # Errors
    /// [`FactsError`] naming an unknown fact (and the nearest known one), or both facts that contradict each other.
    pub fn facts<'a>(&self, values: impl IntoIterator<Item = (&'a FactId, Value)>) -> Result<Facts, FactsError> {
        Facts::from_values(&self.vocabulary, values)
    }

    /// What is known of one fact.
    ///
    /// # Errors
    /// [`UnknownFact`] with the nearest known name.
    pub fn state(&self, facts: &Facts, fact: &FactId) -> Result<State, UnknownFact> {
        Ok(facts.state(&self.vocabulary, self.vocabulary.require(fact)?))
    }

    /// Evaluates every rule of the day on these facts: both ends, groups, measures, fired rules. Allocates nothing.
    ///
    /// ```
    /// use checho::{Law, law::Level, model::Value};
    /// let law = Law::national().unwrap();
    /// let facts = law.facts([(&checho::facts::ABUSE, Value::Yes)]).unwrap();
    /// let verdict = law.evaluate(&facts, "2026-02-13".parse().unwrap());
    /// assert_eq!(verdict.by_law().established.level, Level::Intervention);
    /// assert!(verdict.by_law().act_on.emergency, "nothing has ruled an emergency out");
    /// ```
    #[must_use]
    pub fn evaluate(&self, facts: &Facts, day: Date) -> Verdict {
        Verdict::new(self, self.ends(facts, day))
    }

    pub(super) fn ends(&self, facts: &Facts, day: Date) -> Ends {
        self.rules.ends(facts, &self.vocabulary, day)
    }

    /// A fact by name.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.entries(|p| &p.fact).find(|f| f.id == *id)
    }

    /// A rule by name.
    #[must_use]
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.entries(|p| &p.rule).find(|r| r.id == *id)
    }

    /// A measure by its point.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.entries(|p| &p.measure).find(|m| m.id == *id)
    }

    /// A duty by name.
    #[must_use]
    pub fn duty(&self, id: &DutyId) -> Option<&Duty> {
        self.entries(|p| &p.duty).find(|d| d.id == *id)
    }

    /// What decides of a duty, by name; without its texts, which need not be here.
    pub(crate) fn deciding_duty(&self, id: &DutyId) -> Option<&Duty> {
        self.deciding(|p| &p.duty).find(|d| d.id == *id)
    }

    /// A role by name.
    #[must_use]
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.entries(|p| &p.role).find(|r| r.id == *id)
    }

    /// An instrument by name.
    #[must_use]
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.entries(|p| &p.instrument).find(|i| i.id == *id)
    }

    /// A form by its two-digit number.
    #[must_use]
    pub fn form(&self, number: &str) -> Option<&Form> {
        self.entries(|p| &p.form).find(|f| f.number == number)
    }

    /// Who holds a role on this day at this place; several bodies may share it.
    pub fn institutions<'a>(
        &'a self,
        role: &'a RoleId,
        day: Date,
        place: &'a Locality,
    ) -> impl Iterator<Item = &'a Institution> + 'a {
        let holders = self.offices.holders(self.offices.find(role), self.packs());
        holders.filter(move |institution| is_here(institution, place) && institution.basis.holds_on(day))
    }

    /// As [`Law::institutions`], of the role at a position: what an institution rests on may be left out.
    pub(super) fn in_office<'a>(
        &'a self,
        role: usize,
        day: Date,
        place: &'a Locality,
    ) -> impl Iterator<Item = &'a Institution> + 'a {
        let holders = self.offices.holders(Some(role), self.deciding_packs());
        holders.filter(move |institution| is_here(institution, place) && institution.basis.holds_on(day))
    }

    /// As [`Law::institutions`], where nothing but their names is asked for.
    pub(crate) fn holding<'a>(
        &'a self,
        role: &RoleId,
        day: Date,
        place: &'a Locality,
    ) -> impl Iterator<Item = &'a Institution> + 'a {
        self.offices.find(role).into_iter().flat_map(move |role| self.in_office(role, day, place))
    }

    /// The last days of authority of a role that ended before this day with nothing known to follow.
    pub(super) fn lapsed<'a>(&'a self, role: usize, day: Date, place: &'a Locality) -> impl Iterator<Item = Date> + 'a {
        let here = self.offices.holders(Some(role), self.deciding_packs()).filter(move |i| is_here(i, place));
        let ended = here.clone().filter_map(|institution| institution.basis.to).filter(move |to| *to < day);
        ended.filter(move |to| {
            let follows = |i: &Institution| {
                i.basis.kind.is_legal() && i.basis.to.is_none_or(|end| end > *to) && to.next().ok() >= i.basis.from
            };
            !here.clone().any(follows)
        })
    }

    /// Every entry of one section, over all packs.
    pub fn entries<'a, T: 'a>(&'a self, section: fn(&Pack) -> &Vec<T>) -> impl Iterator<Item = &'a T> + 'a {
        self.packs().iter().flat_map(section)
    }

    /// The duty at a position over all packs.
    pub(super) fn duty_at(&self, position: u16) -> Option<&Duty> {
        let mut position = usize::from(position);
        for pack in self.deciding_packs() {
            match position.checked_sub(pack.duty.len()) {
                None => return pack.duty.get(position),
                Some(rest) => position = rest,
            }
        }
        None
    }

    pub(super) fn deciding_packs(&self) -> &[Pack] {
        self.packs.deciding()
    }

    /// As [`Law::entries`], for what decides: the texts of the entries may be left out.
    pub(crate) fn deciding<'a, T: 'a>(&'a self, section: fn(&Pack) -> &Vec<T>) -> impl Iterator<Item = &'a T> + 'a {
        self.packs.deciding().iter().flat_map(section)
    }
}

fn version(pack: &Pack) -> Result<PackVersion, PackError> {
    let sha256 = pack.digest().map_err(|error| broken(&error.to_string()))?;
    Ok(PackVersion { id: pack.pack.id.clone(), version: pack.pack.version.clone(), sha256 })
}

fn broken(reason: &str) -> PackError {
    let fault = crate::law::Fault {
        code: crate::law::FaultCode::WrongValue,
        path: String::new(),
        file: None,
        line: None,
        what: Text::new(reason, reason),
        right: Text::new("xem core/packs/README.md", "see core/packs/README.md"),
    };
    PackError { faults: vec![fault] }
}

fn is_here(institution: &Institution, place: &Locality) -> bool {
    institution.provinces.is_empty()
        || place.province.as_ref().is_some_and(|province| institution.provinces.contains(province))
}

fn calendar(packs: &[Pack]) -> Result<WorkCalendar, PackError> {
    let years = packs.iter().flat_map(|p| &p.year);
    let years = years.map(|y| CalendarYear { year: y.year.into(), status: y.status });
    let holidays = packs.iter().flat_map(|p| &p.holiday);
    let holidays = holidays.map(|h| Holiday { from: h.from, to: h.to });
    let worked = packs.iter().flat_map(|p| &p.worked).map(|w| WorkedDay { date: w.date });
    let calendar = WorkCalendar::new(years, holidays, worked).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        broken(&lines.join("; "))
    })?;
    Ok(calendar.with_unsettled(packs.iter().flat_map(|p| &p.unsettled).map(|u| u.date)))
}
