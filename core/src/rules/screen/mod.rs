//! Screening: the same compiled rules over columns, 64 children per word and operation.
//!
//! A column is one fact as a nullable Boolean, exactly in Arrow's layout: a *validity* and a *value* bitmap, least
//! significant bit first, with a bit offset. A column's values count as established: a registry's own record, not a claim.
//! Column results equal one-by-one results on every row.
//!
//! Screening a registry is not intake. Without a report, an empty field is no ground to act: the *established* columns
//! are for early lists and statistics, the *act on* columns only say what a registry cannot rule out.

mod asked;
mod bitmap;
mod known;
mod lanes;

pub use bitmap::Bitmap;

use super::Law;
use super::compiled::RuleSet;
use super::outcome::{Concluding, Outcome};
use crate::law::{FactId, GroupId, RuleId, SignalId};
use crate::model::{FactIndex, FactSet, UnknownFact, Vocabulary};
use crate::time::Date;
use asked::Asked;
use bitmap::Output;
use known::{Given, Known, PAGE};
use lanes::BITS;

/// One fact of many children.
#[derive(Debug, Clone)]
pub struct Column<'a> {
    /// The fact.
    pub fact: FactId,
    /// Which values are known; `None`: all.
    pub validity: Option<Bitmap<'a>>,
    /// Yes or no, where known; whatever stands elsewhere is ignored.
    pub value: Bitmap<'a>,
}

/// What to compute besides levels and emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScreenOptions {
    /// Count guidance and proposals too; else by law only.
    pub with_guidance: bool,
    /// Groups of special circumstances.
    pub groups: bool,
    /// Signals, among them the layer's watch factors.
    pub signals: bool,
    /// Every rule.
    pub rules: bool,
}

/// Why columns could not be screened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScreenError {
    /// A name that no pack defines.
    #[error(transparent)]
    Unknown(#[from] UnknownFact),
    /// Two columns of one fact.
    #[error("yếu tố “{fact}” có hai cột / fact “{fact}” has two columns: give one")]
    Twice {
        /// The fact.
        fact: FactId,
    },
    /// A bitmap shorter than the number of children.
    #[error(
        "cột “{fact}” chỉ có {bits} bit cho {children} trẻ em / column “{fact}” has {bits} bits for {children} children"
    )]
    Short {
        /// The fact.
        fact: FactId,
        /// The bits there are.
        bits: usize,
        /// The children there are.
        children: usize,
    },
}

/// A result as two bitmaps, least significant bit first; bits beyond the last child are zero.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// For whom it is established.
    pub established: Vec<u64>,
    /// For whom it is not ruled out.
    pub act_on: Vec<u64>,
}

impl Pair {
    /// How many children it is established for, and how many it is not ruled out for.
    #[must_use]
    pub fn counts(&self) -> (u64, u64) {
        let count = |words: &[u64]| words.iter().fold(0, |sum: u64, word| sum.saturating_add(word.count_ones().into()));
        (count(&self.established), count(&self.act_on))
    }
}

/// The columns of a screening.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screened {
    /// How many children.
    pub children: usize,
    /// Support level or higher.
    pub support: Pair,
    /// Intervention level.
    pub intervention: Pair,
    /// Urgent protection.
    pub emergency: Pair,
    /// Groups, by name.
    pub groups: Vec<(GroupId, Pair)>,
    /// Signals, by name.
    pub signals: Vec<(SignalId, Pair)>,
    /// Rules, in pack order.
    pub rules: Vec<(RuleId, Pair)>,
    /// Children whose columns contradict each other. Their dangers count; one by one they would be an error.
    pub contradictory: Vec<u64>,
}

impl Law {
    /// Screens many children at once, by the rules of one day.
    ///
    /// # Errors
    /// [`ScreenError`] for an unknown fact, a fact given twice or a column that is too short.
    ///
    /// ```
    /// use checho::{Law, rules::{Bitmap, Column, ScreenOptions}};
    /// let law = Law::national().unwrap();
    /// // Three children: abused, not known, not abused.
    /// let column = Column {
    ///     fact: checho::facts::ABUSE,
    ///     validity: Some(Bitmap::new(&[0b101], 0)),
    ///     value: Bitmap::new(&[0b001], 0),
    /// };
    /// let day = "2026-02-13".parse().unwrap();
    /// let screened = law.screen(3, &[column], day, ScreenOptions::default()).unwrap();
    /// assert_eq!(screened.intervention.established, [0b001]);
    /// ```
    pub fn screen(
        &self,
        children: usize,
        columns: &[Column<'_>],
        day: Date,
        options: ScreenOptions,
    ) -> Result<Screened, ScreenError> {
        let columns = self.given(children, columns)?;
        let reached = |reach: fn(&Vocabulary, FactIndex) -> FactSet| {
            columns.iter().fold(FactSet::EMPTY, |sum, column| sum.or(reach(&self.vocabulary, column.fact)))
        };
        let sinks = Sinks::new(self, options);
        let active = self.rules.in_force(day);
        let asked = |open, others_on| {
            let rules = self.rules.rules.iter().filter(|rule| active.contains(rule.slot));
            Asked::new(rules, &sinks.rules, children, open, others_on)
        };
        // Only what a column brings with it is ever established, and only what brings a column's fact is ever ruled out.
        let mut established = asked(reached(Vocabulary::up), false);
        let mut possible = asked(reached(Vocabulary::down), true);
        let needed = established.facts().or(possible.facts());
        let mut known = Known::new(&self.vocabulary, &columns, needed, children);
        let blocks = children.div_ceil(BITS);
        for first in (0..blocks).step_by(PAGE) {
            let page = first..first.saturating_add(PAGE).min(blocks);
            known.read(page.clone());
            established.answer(page.clone(), &known.established);
            possible.answer(page, &known.possible);
        }
        Ok(sinks.gather(children, established.answers, possible.answers, known.contradictory))
    }

    /// The columns with their facts found.
    fn given<'a>(&self, children: usize, columns: &[Column<'a>]) -> Result<Vec<Given<'a>>, ScreenError> {
        let mut seen = FactSet::EMPTY;
        let given = columns.iter().map(|Column { fact: id, validity, value }| {
            let fact = self.vocabulary.require(id)?;
            if seen.contains(fact) {
                return Err(ScreenError::Twice { fact: id.clone() });
            }
            seen.insert(fact);
            let bits = validity.map_or(usize::MAX, |validity| validity.len()).min(value.len());
            if bits < children {
                return Err(ScreenError::Short { fact: id.clone(), bits, children });
            }
            Ok(Given { fact, protection: self.vocabulary.is_protection(fact), validity: *validity, value: *value })
        });
        given.collect()
    }
}

/// Where answers go: three fixed sinks, then groups and signals, then rules.
struct Sinks {
    /// The rules that lead to each.
    rules: Vec<RuleSet>,
    named: Vec<Outcome>,
    ids: Vec<RuleId>,
}

impl Sinks {
    fn new(law: &Law, options: ScreenOptions) -> Self {
        let pick = |rules: &Concluding| if options.with_guidance { rules.all } else { rules.legal };
        let table = &law.outcomes;
        let named = table.named().filter(|(outcome, _)| match outcome {
            Outcome::Group(_) => options.groups,
            Outcome::Signal(_) => options.signals,
            _ => false,
        });
        let fixed = [&table.support, &table.intervention, &table.emergency].map(pick);
        let (named, leading): (_, Vec<_>) = named.map(|(outcome, rules)| (outcome.clone(), pick(rules))).unzip();
        let each = law.deciding(|p| &p.rule).zip(&law.rules.rules).filter(|_| options.rules);
        let (ids, own): (_, Vec<_>) =
            each.map(|(rule, compiled)| (rule.id.clone(), RuleSet::of(compiled.slot))).unzip();
        Self { rules: [fixed.as_slice(), &leading, &own].concat(), named, ids }
    }

    /// Both ends of every sink, cut to the children there are.
    fn gather(
        self,
        children: usize,
        established: Vec<Output>,
        possible: Vec<Output>,
        contradictory: Output,
    ) -> Screened {
        let mut pairs = established.into_iter().zip(possible).map(|(established, possible)| Pair {
            established: established.cut(children),
            act_on: possible.cut(children),
        });
        let mut fixed = || pairs.next().unwrap_or_default();
        let mut screened = Screened {
            children,
            support: fixed(),
            intervention: fixed(),
            emergency: fixed(),
            contradictory: contradictory.cut(children),
            ..Screened::default()
        };
        for (outcome, pair) in self.named.into_iter().zip(&mut pairs) {
            match outcome {
                Outcome::Group(id) => screened.groups.push((id, pair)),
                Outcome::Signal(id) => screened.signals.push((id, pair)),
                _ => {}
            }
        }
        screened.rules = self.ids.into_iter().zip(pairs).collect();
        screened
    }
}
