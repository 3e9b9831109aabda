//! Assessments: the rating rows of forms 02, 03 and 06.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Source, Value};
use super::ledger::Told;
use super::report::Claim;
use super::vocabulary::Vocabulary;
use crate::law::{FactId, StepId};
use crate::time::Moment;

/// A rating of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Thấp.
    Low,
    /// Trung bình.
    Medium,
    /// Cao.
    High,
}

/// The forms that rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AssessmentForm {
    /// Form 02, initial assessment (đánh giá nguy cơ ban đầu).
    #[serde(rename = "02")]
    Initial,
    /// Form 03, specific assessment (đánh giá nguy cơ cụ thể).
    #[serde(rename = "03")]
    Specific,
    /// Form 06, review (rà soát, đánh giá).
    #[serde(rename = "06")]
    Review,
}

impl AssessmentForm {
    pub(crate) const ALL: [Self; 3] = [Self::Initial, Self::Specific, Self::Review];

    /// The step of the law that a finished one is.
    pub(crate) const fn step(self) -> StepId {
        StepId::constant(match self {
            Self::Initial => "initially_assessed",
            Self::Specific => "specifically_assessed",
            Self::Review => "reviewed",
        })
    }

    /// Its two-digit number.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::Initial => "02",
            Self::Specific => "03",
            Self::Review => "06",
        }
    }

    /// Rows in block a (harm) and block b (self-protection and recovery).
    #[must_use]
    pub const fn rows(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Initial => (&["a1", "a2"], &["b1", "b2"]),
            Self::Specific => (&["a1", "a2", "a3", "a4", "a5"], &["b1", "b2", "b3", "b4", "b5"]),
            Self::Review => (&["a1", "a2", "a3"], &["b1", "b2", "b3"]),
        }
    }
}

/// An assessment made by the officer. Rows left out are unanswered, not low.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The form.
    pub form: AssessmentForm,
    /// When it was made.
    pub at: Moment,
    /// Rows by their code, `a1` … `b5`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ratings: BTreeMap<String, Rating>,
    /// What else the officer found, fact by fact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Claim>,
}

/// A row that the form does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("mẫu {form} không có dòng “{row}” / form {form} has no row “{row}”: its rows are {rows}")]
pub struct UnknownRow {
    /// The form's number.
    pub form: String,
    /// The row asked for.
    pub row: String,
    /// The rows it has.
    pub rows: String,
}

/// Rows of one block counted by rating, as the totals line of the forms prints them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// Cao.
    pub high: u16,
    /// Trung bình.
    pub medium: u16,
    /// Thấp.
    pub low: u16,
    /// Not rated yet.
    pub unanswered: u16,
}

/// Whether block a has more rows rated Cao than block b, as far as the rows tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// More Cao in block a, whatever the open rows turn out to be.
    More,
    /// Fewer or equal, whatever the open rows turn out to be.
    FewerOrEqual,
    /// The open rows decide.
    Open,
}

/// An assessment's rows counted and compared.
///
/// For form 03 the comparison is the law's (form 03 §3; that "more Cao" means counting rows is our reading). For forms
/// 02 and 06 it is advice only: their conclusions are the officer's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// The form.
    pub form: AssessmentForm,
    /// When it was made.
    pub at: Moment,
    /// Block a: harm; Cao is bad.
    pub harm: Totals,
    /// Block b: self-protection and recovery; Cao is good.
    pub protection: Totals,
    /// The comparison of Cao.
    pub comparison: Comparison,
    /// Whether the comparison is the law's, not advice.
    pub by_law: bool,
    /// The comparison says "fewer or equal" beside a harm row rated Cao: read the row, not the count.
    pub low_beside_grave_row: bool,
}

impl Assessment {
    /// # Errors
    /// [`UnknownRow`] for a rating of a row that the form lacks.
    pub(crate) fn check(&self) -> Result<(), UnknownRow> {
        let (a, b) = self.form.rows();
        let known = |row: &str| a.contains(&row) || b.contains(&row);
        match self.ratings.keys().find(|row| !known(row)) {
            None => Ok(()),
            Some(row) => Err(UnknownRow {
                form: self.form.number().to_owned(),
                row: row.clone(),
                rows: [a, b].concat().join(", "),
            }),
        }
    }

    /// The rows and findings as answers of an assessing officer.
    pub(crate) fn told<'a>(&'a self, vocabulary: &'a Vocabulary) -> impl Iterator<Item = Told> + 'a {
        self.rows_told(vocabulary).chain(self.findings_told(vocabulary))
    }

    /// The rows alone: each rating is two thresholds.
    pub(crate) fn rows_told<'a>(&'a self, vocabulary: &'a Vocabulary) -> impl Iterator<Item = Told> + 'a {
        let form = self.form.number();
        self.ratings.iter().flat_map(move |(row, rating)| {
            [("medium", Rating::Medium), ("high", Rating::High)].map(|(name, threshold)| {
                let value = if *rating >= threshold { Value::Yes } else { Value::No };
                let fact = FactId::from(alloc::borrow::Cow::Owned(format!("form{form}_{row}_{name}")));
                Told::new(vocabulary, &fact, value, Source::Assessed, self.at)
            })
        })
    }

    /// The findings alone, in their order.
    pub(crate) fn findings_told<'a>(&'a self, vocabulary: &'a Vocabulary) -> impl Iterator<Item = Told> + 'a {
        let told = |found: &'a Claim| Told::new(vocabulary, &found.fact, found.value, Source::Assessed, self.at);
        self.findings.iter().map(told)
    }

    /// Whether every row of the form is rated.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let (a, b) = self.form.rows();
        a.iter().chain(b).all(|row| self.ratings.contains_key(*row))
    }

    /// Counts and compares the rows.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let (a, b) = self.form.rows();
        let (harm, protection) = (self.totals(a), self.totals(b));
        let most = |t: Totals| t.high.saturating_add(t.unanswered);
        let comparison = if harm.high > most(protection) {
            Comparison::More
        } else if most(harm) <= protection.high {
            Comparison::FewerOrEqual
        } else {
            Comparison::Open
        };
        Summary {
            form: self.form,
            at: self.at,
            harm,
            protection,
            comparison,
            by_law: self.form == AssessmentForm::Specific,
            low_beside_grave_row: comparison == Comparison::FewerOrEqual && harm.high > 0,
        }
    }

    fn totals(&self, rows: &[&str]) -> Totals {
        let mut totals = Totals::default();
        for row in rows {
            let count = match self.ratings.get(*row) {
                Some(Rating::High) => &mut totals.high,
                Some(Rating::Medium) => &mut totals.medium,
                Some(Rating::Low) => &mut totals.low,
                None => &mut totals.unanswered,
            };
            *count = count.saturating_add(1);
        }
        totals
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rated(form: AssessmentForm, rows: &[(&str, Rating)]) -> Assessment {
        Assessment {
            form,
            at: "2026-02-13T09:00:00+07:00".parse().unwrap(),
            ratings: rows.iter().map(|(row, rating)| ((*row).to_owned(), *rating)).collect(),
            findings: Vec::new(),
        }
    }

    #[test]
    fn equal_counts_fall_on_the_low_side_with_a_warning() {
        let (a, b) = AssessmentForm::Specific.rows();
        let mut rows: Vec<_> = a.iter().chain(b).map(|row| (*row, Rating::Low)).collect();
        assert_eq!(rated(AssessmentForm::Specific, &rows).summary().comparison, Comparison::FewerOrEqual);
        rows.retain(|(row, _)| *row != "a1" && *row != "b1");
        rows.extend([("a1", Rating::High), ("b1", Rating::High)]);
        let summary = rated(AssessmentForm::Specific, &rows).summary();
        assert_eq!(summary.comparison, Comparison::FewerOrEqual);
        assert!(summary.low_beside_grave_row);
    }

    #[test]
    fn a_row_of_another_form_is_refused() {
        let error = rated(AssessmentForm::Initial, &[("a5", Rating::High)]).check().unwrap_err();
        assert_eq!(error.rows, "a1, a2, b1, b2");
    }

    proptest! {
        /// The interval is exact: it equals what all completions of the open rows have in common.
        #[test]
        fn comparison_equals_brute_force(codes in prop::collection::vec(0_u8..4, 6)) {
            let (a, b) = AssessmentForm::Review.rows();
            let names: Vec<&str> = a.iter().chain(b).copied().collect();
            let rating = |c: u8| [Rating::Low, Rating::Medium, Rating::High].get(usize::from(c)).copied();
            let rows: Vec<_> = names.iter().zip(&codes).filter_map(|(n, c)| Some((*n, rating(*c)?))).collect();
            let open: Vec<&str> = names.iter().zip(&codes).filter(|(_, c)| **c == 3).map(|(n, _)| *n).collect();
            let mut more = Vec::new();
            for mask in 0_u32..1 << open.len() {
                let mut all = rows.clone();
                all.extend(open.iter().enumerate().map(|(i, n)| (*n, if mask >> i & 1 == 1 { Rating::High } else { Rating::Low })));
                let high = |names: &[&str]| all.iter().filter(|(n, r)| names.contains(n) && *r == Rating::High).count();
                more.push(high(a) > high(b));
            }
            let expected = match (more.contains(&true), more.contains(&false)) {
                (true, false) => Comparison::More,
                (false, _) => Comparison::FewerOrEqual,
                (true, true) => Comparison::Open,
            };
            prop_assert_eq!(rated(AssessmentForm::Review, &rows).summary().comparison, expected);
        }
    }
}
