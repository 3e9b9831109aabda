//! Rules as masks over fact bits, and their evaluation: AND, compare, popcount. No allocation, no order of rules.

use super::outcome::{Outcome, OutcomeTable, Outcomes};
use crate::law::check::MAX_RULES;
use crate::law::{Clause, FactId, Kind, Measure, Pack, Rule, holds};
use crate::model::{FACT_WORDS, FactSet, Facts, Vocabulary, bits};
use crate::time::Date;

/// 64-bit words in a [`RuleSet`]: rules and, after them, measures.
pub(crate) const RULE_WORDS: usize = MAX_RULES.div_ceil(64).saturating_add(1);

/// A small fixed set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct RuleSet(pub(crate) [u64; RULE_WORDS]);

impl RuleSet {
    pub(crate) fn insert(&mut self, rule: usize) {
        if let Some(word) = self.0.get_mut(rule >> 6) {
            *word |= 1 << (rule & 63);
        }
    }

    pub(crate) fn contains(&self, rule: usize) -> bool {
        self.0.get(rule >> 6).is_some_and(|word| word & (1 << (rule & 63)) != 0)
    }

    pub(crate) fn and(mut self, other: &Self) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a &= b;
        }
        self
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(w, word)| {
            bits(word).filter_map(move |bit| w.checked_mul(64)?.checked_add(bit))
        })
    }
}

/// One condition over danger bits: at least `n` of the mask.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Condition {
    pub(crate) mask: FactSet,
    pub(crate) n: u32,
    pub(crate) size: u32,
}

impl Condition {
    fn new(mask: FactSet, n: u32) -> Self {
        Self { mask, n, size: mask.len() }
    }

    #[inline]
    pub(crate) fn holds(&self, bits: &FactSet) -> bool {
        if self.n == 1 {
            bits.intersects(&self.mask)
        } else if self.n == self.size {
            bits.covers(&self.mask)
        } else {
            bits.and(self.mask).len() >= self.n
        }
    }

    /// How many more are needed.
    pub(crate) fn lacking(&self, bits: &FactSet) -> u32 {
        self.n.saturating_sub(bits.and(self.mask).len())
    }
}

/// A rule or a measure as it is evaluated.
#[derive(Debug, Clone)]
pub(crate) struct CompiledRule {
    pub(crate) conditions: Vec<Condition>,
    pub(crate) outcomes: Outcomes,
    pub(crate) kind: Kind,
    from: Option<Date>,
    to: Option<Date>,
}

/// A rule with one condition of "any of" inside one word: one AND.
#[derive(Debug, Clone, Copy)]
struct Quick {
    mask: u64,
    bit: u64,
    word: u8,
    rule_word: u8,
}

/// Rules of one word of the rule set that conclude the same.
#[derive(Debug, Clone, Copy)]
struct Class {
    mask: u64,
    word: u8,
    legal: Outcomes,
    all: Outcomes,
}

/// What holds when these facts are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct End {
    pub(crate) fired: RuleSet,
    pub(crate) legal: Outcomes,
    pub(crate) all: Outcomes,
}

/// The rules of the loaded packs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    pub(crate) rules: Vec<CompiledRule>,
    quick: Vec<Quick>,
    /// Positions of the rules that are not quick.
    slow: Vec<u16>,
    classes: Vec<Class>,
    /// Sorted: from this day on, these rules are in force.
    epochs: Vec<(Date, RuleSet)>,
}

impl Rules {
    pub(crate) fn new<'a>(
        packs: impl Iterator<Item = &'a Pack> + Clone,
        vocabulary: &Vocabulary,
        table: &OutcomeTable,
    ) -> Self {
        let rules = packs.clone().flat_map(|p| &p.rule).map(|rule| compile_rule(rule, vocabulary, table));
        let measures = packs.flat_map(|p| &p.measure).map(|m| compile_measure(m, vocabulary, table));
        let mut compiled = Self { rules: rules.chain(measures).collect(), ..Self::default() };
        compiled.index();
        compiled.epochs();
        compiled
    }

    fn index(&mut self) {
        let mut classes: Vec<Class> = Vec::new();
        for (i, rule) in self.rules.iter().enumerate() {
            let (word, bit) = (u8::try_from(i >> 6).unwrap_or(u8::MAX), 1_u64 << (i & 63));
            match quick(rule, word, bit) {
                Some(quick) => self.quick.push(quick),
                None => self.slow.extend(u16::try_from(i)),
            }
            let all = rule.outcomes;
            let legal = if rule.kind.is_legal() { all } else { Outcomes::NONE };
            match classes.iter_mut().find(|c| c.word == word && c.legal == legal && c.all == all) {
                Some(class) => class.mask |= bit,
                None => classes.push(Class { mask: bit, word, legal, all }),
            }
        }
        self.classes = classes;
    }

    fn epochs(&mut self) {
        let mut days: Vec<Date> = self
            .rules
            .iter()
            .flat_map(|r| [r.from, r.to.and_then(|to| to.next().ok())])
            .flatten()
            .chain([Date::MIN])
            .collect();
        days.sort_unstable();
        days.dedup();
        self.epochs = days
            .into_iter()
            .map(|day| {
                let mut active = RuleSet::default();
                for (i, rule) in self.rules.iter().enumerate() {
                    if holds(rule.from, rule.to, day) {
                        active.insert(i);
                    }
                }
                (day, active)
            })
            .collect();
    }

    /// The rules in force on this day.
    pub(crate) fn in_force(&self, day: Date) -> &RuleSet {
        const NO_RULES: &RuleSet = &RuleSet([0; RULE_WORDS]);
        let at = self.epochs.partition_point(|(from, _)| *from <= day);
        at.checked_sub(1).and_then(|i| self.epochs.get(i)).map_or(NO_RULES, |(_, active)| active)
    }

    /// Evaluates all rules once with exactly these dangers on.
    #[inline]
    pub(crate) fn evaluate(&self, on: &FactSet, active: &RuleSet) -> End {
        let mut fired = RuleSet::default();
        for quick in &self.quick {
            let hit = on.0.get(usize::from(quick.word)).is_some_and(|word| word & quick.mask != 0);
            if let Some(word) = fired.0.get_mut(usize::from(quick.rule_word)) {
                *word |= quick.bit & u64::from(hit).wrapping_neg();
            }
        }
        for position in &self.slow {
            let position = usize::from(*position);
            if self.rules.get(position).is_some_and(|rule| rule.conditions.iter().all(|c| c.holds(on))) {
                fired.insert(position);
            }
        }
        let fired = fired.and(active);
        let (mut legal, mut all) = (Outcomes::NONE, Outcomes::NONE);
        for class in &self.classes {
            if fired.0.get(usize::from(class.word)).is_some_and(|word| word & class.mask != 0) {
                legal = legal.or(class.legal);
                all = all.or(class.all);
            }
        }
        End { fired, legal, all }
    }

    /// Both ends, and the middle in which reports are believed.
    #[inline]
    pub(crate) fn ends(&self, facts: &Facts, vocabulary: &Vocabulary, day: Date) -> Ends {
        let active = self.in_force(day);
        Ends {
            established: self.evaluate(&facts.established(), active),
            reported: self.evaluate(&facts.reported(), active),
            possible: self.evaluate(&facts.possible(vocabulary), active),
        }
    }
}

/// The three evaluations of one child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Ends {
    pub(crate) established: End,
    pub(crate) reported: End,
    pub(crate) possible: End,
}

fn quick(rule: &CompiledRule, rule_word: u8, bit: u64) -> Option<Quick> {
    let [condition] = rule.conditions.as_slice() else { return None };
    let mut words = condition.mask.0.iter().enumerate().filter(|(_, word)| **word != 0);
    let (word, mask) = words.next()?;
    let only = words.next().is_none() && condition.n == 1 && word < FACT_WORDS;
    only.then_some(Quick { mask: *mask, bit, word: u8::try_from(word).ok()?, rule_word })
}

fn compile_rule(rule: &Rule, vocabulary: &Vocabulary, table: &OutcomeTable) -> CompiledRule {
    let absent: Vec<FactId> = rule.absent.iter().chain(&rule.unless).cloned().collect();
    CompiledRule {
        conditions: conditions(&rule.when, &absent, vocabulary),
        outcomes: table.of(&rule.then),
        kind: rule.basis.kind,
        from: rule.basis.from,
        to: rule.basis.to,
    }
}

fn compile_measure(measure: &Measure, vocabulary: &Vocabulary, table: &OutcomeTable) -> CompiledRule {
    CompiledRule {
        conditions: conditions(&measure.when, &measure.absent, vocabulary),
        outcomes: table.bit(&Outcome::Measure(measure.id.clone())),
        kind: measure.basis.kind,
        from: measure.basis.from,
        to: measure.basis.to,
    }
}

/// The conditions as masks; the absence of each protection is one bit of an "all of".
pub(crate) fn conditions(when: &[Clause], absent: &[FactId], vocabulary: &Vocabulary) -> Vec<Condition> {
    let mask = |facts: &[FactId]| FactSet::of(facts.iter().filter_map(|id| vocabulary.find(id)));
    let mut conditions: Vec<Condition> = when
        .iter()
        .map(|clause| match clause {
            Clause::Any(any) => Condition::new(mask(any), 1),
            Clause::All(all) => {
                let mask = mask(all);
                Condition::new(mask, mask.len())
            }
            Clause::AtLeast { n, of } => Condition::new(mask(of), u32::from(*n)),
        })
        .collect();
    let absent = mask(absent);
    if !absent.is_empty() {
        conditions.push(Condition::new(absent, absent.len()));
    }
    conditions
}
