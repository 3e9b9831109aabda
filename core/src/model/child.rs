//! The child: who it is, as far as anyone knows, and how old.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::answer::{Source, Value, Weight};
use super::ledger::Told;
use super::vocabulary::Vocabulary;
use crate::law::{FactId, Words};
use crate::time::{Date, Moment, PartialDate, TimeError, Years, age_on, birthday};

/// Sex as form 01 asks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Nam.
    Male,
    /// Nữ.
    Female,
    /// Không biết.
    Unknown,
}

/// What is known of the birth.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Born {
    /// A date, or only its year, half-year, quarter or month.
    Dated {
        /// The date as far as it is known.
        date: PartialDate,
        /// From whom.
        source: Source,
    },
    /// An age estimated on a day, in full years from-to.
    Aged {
        /// At least.
        from: u16,
        /// At most.
        to: u16,
        /// The day of the estimate.
        on: Date,
        /// From whom.
        source: Source,
    },
}

/// The ages a child may have on a day, in full years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AgeSpan {
    pub(crate) youngest: u16,
    pub(crate) oldest: u16,
    pub(crate) source: Source,
}

impl Born {
    /// The same, as this source says it.
    pub(crate) fn told_by(self, by: Source) -> Self {
        match self {
            Self::Dated { date, .. } => Self::Dated { date, source: by },
            Self::Aged { from, to, on, .. } => Self::Aged { from, to, on, source: by },
        }
    }

    /// The ages possible on this day.
    ///
    /// # Errors
    /// [`TimeError`] when the birth lies after the day, or a date is out of range.
    pub(crate) fn ages_on(&self, day: Date) -> Result<AgeSpan, TimeError> {
        match *self {
            Self::Dated { date, source } => {
                // A child said to be born later this month is a newborn, not an error.
                let youngest = if date.latest() > day { Years(0) } else { date.youngest_age_on(day)? };
                Ok(AgeSpan { youngest: youngest.0, oldest: date.oldest_age_on(day)?.0, source })
            }
            Self::Aged { from, to, on, source } => {
                let (from, to) = (from.min(to), from.max(to));
                // Somebody aged `from` on that day was born at the latest `from` years before it, and at the earliest
                // the day after `to + 1` years before it.
                let latest = back(on, from)?;
                let earliest = back(on, to.saturating_add(1))?.next()?;
                let youngest = if latest > day { Years(0) } else { age_on(latest, day)? };
                Ok(AgeSpan { youngest: youngest.0, oldest: age_on(earliest, day)?.0, source })
            }
        }
    }
}

fn back(day: Date, years: u16) -> Result<Date, TimeError> {
    let year = day.year().saturating_sub(i32::from(years));
    Date::new(year, day.month(), day.day()).or_else(|_| Date::new(year, day.month(), day.day().saturating_sub(1)))
}

/// The child of the case. Every field is optional: nobody waits for a name to protect a child.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// Full name (họ và tên).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// Birth, or estimated age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Born>,
    /// Sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Father (cha).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub father: Option<Parent>,
    /// Mother (mẹ).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mother: Option<Parent>,
    /// Family circumstances (hoàn cảnh gia đình).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<Words>,
    /// Who cares for the child now (người chăm sóc hiện nay).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carer: Option<Words>,
}

/// A parent as form 01 asks. `Debug` shows nothing of who it is.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parent {
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// Age in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u16>,
    /// Occupation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<Words>,
}

/// A birth date and an age are private life (Decree 56/2017 Art. 33).
impl fmt::Debug for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Born")
    }
}

impl fmt::Debug for Parent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parent")
    }
}

/// Whether the Law on Children covers the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// Under 16, or not proved to be older: the youngest possible age holds.
    Child,
    /// Proved to be 16 or 17: outside this law, still protected by criminal procedure.
    #[serde(rename = "under_18")]
    Under18,
    /// Proved to be 18 or older.
    Adult,
}

/// The age thresholds that packs speak of: fact name, age, whether Yes means "younger than".
const THRESHOLDS: [(&str, u16, bool); 6] = [
    ("age_under_3", 3, true),
    ("age_under_6", 6, true),
    ("age_under_7", 7, true),
    ("age_under_13", 13, true),
    ("age_under_15", 15, true),
    ("age_at_least_7", 7, false),
];

impl Child {
    /// The ages possible on this day; `None` when nothing is known of the birth.
    pub(crate) fn ages_on(&self, day: Date) -> Result<Option<AgeSpan>, TimeError> {
        self.born.as_ref().map(|born| born.ages_on(day)).transpose()
    }

    /// Whether the law covers the child on this day. Only a record, a finding or a conclusion proves an age.
    pub(crate) fn coverage_on(&self, day: Date) -> Result<Coverage, TimeError> {
        Ok(match self.ages_on(day)? {
            Some(ages) if ages.source.weight() > Weight::Claim && ages.youngest >= 18 => Coverage::Adult,
            Some(ages) if ages.source.weight() > Weight::Claim && ages.youngest >= 16 => Coverage::Under18,
            _ => Coverage::Child,
        })
    }

    /// The start of the 16th birthday, by the youngest reading, if it is proved to lie before this moment.
    pub(crate) fn sixteenth_before(&self, now: Moment) -> Result<Option<Moment>, TimeError> {
        if self.coverage_on(now.date())? == Coverage::Child {
            return Ok(None);
        }
        let latest = match self.born {
            Some(Born::Dated { date, .. }) => date.latest(),
            Some(Born::Aged { from, to, on, .. }) => back(on, from.min(to))?,
            None => return Ok(None),
        };
        Ok(Some(birthday(latest, Years(16))?.start()))
    }

    /// The age facts that follow, as answers of whoever gave the birth.
    pub(crate) fn ages_told(
        &self,
        vocabulary: &Vocabulary,
        at: Moment,
    ) -> Result<impl Iterator<Item = Told>, TimeError> {
        let told = self.ages_on(at.date())?.map(|ages| {
            THRESHOLDS.into_iter().filter_map(move |(fact, age, younger)| {
                let value = match (ages.oldest < age, ages.youngest >= age) {
                    (true, _) => younger,
                    (_, true) => !younger,
                    (false, false) => return None,
                };
                let value = if value { Value::Yes } else { Value::No };
                Some(Told::new(vocabulary, &FactId::constant(fact), value, ages.source, at))
            })
        });
        Ok(told.into_iter().flatten())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn born(json: &str) -> Born {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn an_estimate_is_a_span() {
        let born = born(r#"{"from":8,"to":10,"on":"2026-02-01","source":"informant"}"#);
        let ages = born.ages_on(day("2026-02-01")).unwrap();
        assert_eq!((ages.youngest, ages.oldest), (8, 10));
        let later = born.ages_on(day("2027-02-01")).unwrap();
        assert_eq!((later.youngest, later.oldest), (9, 11));
    }

    #[test]
    fn a_year_gives_the_youngest_reading() {
        let child = Child { born: Some(born(r#"{"date":"2010","source":"record"}"#)), ..Child::default() };
        // Born on 31 December 2010 at the latest: still 15 on 30 December 2026.
        assert_eq!(child.coverage_on(day("2026-12-30")).unwrap(), Coverage::Child);
        assert_eq!(child.coverage_on(day("2026-12-31")).unwrap(), Coverage::Under18);
    }

    #[test]
    fn a_word_never_proves_sixteen() {
        let child = Child { born: Some(born(r#"{"date":"2008-01-01","source":"suspect"}"#)), ..Child::default() };
        assert_eq!(child.coverage_on(day("2026-02-13")).unwrap(), Coverage::Child);
    }

    #[test]
    fn estimates_around_29_february_stay_valid() {
        let born = born(r#"{"from":7,"to":7,"on":"2024-02-29","source":"observed"}"#);
        assert_eq!(born.ages_on(day("2024-02-29")).unwrap().youngest, 7);
    }

    #[test]
    fn a_child_born_later_this_year_by_a_loose_record_is_a_newborn() {
        let born = born(r#"{"date":"2026","source":"record"}"#);
        assert_eq!(born.ages_on(day("2026-02-13")).unwrap().youngest, 0);
    }
}
