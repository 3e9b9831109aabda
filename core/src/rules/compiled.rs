//! Rules as masks over fact bits, and their evaluation: AND, compare, popcount. No allocation, no order of rules.

use alloc::collections::BTreeMap;

use crate::law::check::MAX_RULES;
use crate::law::{Clause, FactId, Kind, Level, Pack, Then, holds};
use crate::model::{FACT_WORDS, FactSet, Facts, Hearing, Vocabulary};
use crate::time::Date;

/// 64-bit words in a [`RuleSet`].
///
/// A rule that is one fact fires exactly when that fact is on: its slot is the fact's own bit, and evaluating it costs
/// nothing. All other rules, and the measures, have the slots after those of the facts.
pub(crate) const RULE_WORDS: usize = FACT_WORDS.saturating_add(MAX_RULES.div_ceil(64));

/// Where a rule stands in a [`RuleSet`]. Rules that always fire together may share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot(u16);

impl Slot {
    fn word(self) -> usize {
        usize::from(self.0 >> 6)
    }

    fn bit(self) -> u64 {
        1 << (self.0 & 63)
    }
}

/// A small fixed set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct RuleSet([u64; RULE_WORDS]);

impl RuleSet {
    pub(crate) fn of(slot: Slot) -> Self {
        let mut only = Self::default();
        only.insert(slot);
        only
    }

    pub(crate) fn insert(&mut self, slot: Slot) {
        if let Some(word) = self.0.get_mut(slot.word()) {
            *word |= slot.bit();
        }
    }

    pub(crate) fn contains(&self, slot: Slot) -> bool {
        self.0.get(slot.word()).is_some_and(|word| word & slot.bit() != 0)
    }

    fn and(mut self, other: &Self) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a &= b;
        }
        self
    }

    fn or(mut self, other: &Self) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a |= b;
        }
        self
    }

    fn minus(mut self, other: &Self) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a &= !b;
        }
        self
    }

    fn slots(self) -> impl Iterator<Item = u16> {
        self.0.into_iter().zip((0_u16..).step_by(64)).flat_map(|(mut word, first)| {
            core::iter::from_fn(move || {
                let bit = u16::try_from(word.trailing_zeros()).ok().filter(|bit| *bit < 64)?;
                word &= word.wrapping_sub(1);
                Some(first | bit)
            })
        })
    }

    #[inline]
    pub(crate) fn intersects(&self, other: &Self) -> bool {
        // Without an early way out: short, and the same time for every child.
        self.0.iter().zip(other.0).fold(0, |sum, (a, b)| sum | (a & b)) != 0
    }
}

/// One condition over danger bits: at least `n` of the mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) mask: FactSet,
    pub(crate) n: u32,
    size: u32,
}

impl Condition {
    fn new(mask: FactSet, n: u32) -> Self {
        Self { mask, n, size: mask.len() }
    }

    /// Whether it asks for all of several facts.
    fn is_all(&self) -> bool {
        self.n == self.size && self.n > 1
    }

    /// Whether it asks for some number of facts other than one or all.
    fn is_counted(&self) -> bool {
        self.n != 1 && !self.is_all()
    }

    #[inline]
    pub(crate) fn holds(&self, on: &FactSet) -> bool {
        if self.n == 1 {
            on.intersects(&self.mask)
        } else if self.is_all() {
            on.covers(&self.mask)
        } else {
            on.shared(&self.mask) >= self.n
        }
    }

    /// The facts that any of these conditions speaks of.
    pub(crate) fn facts<'a>(of: impl IntoIterator<Item = &'a Self>) -> FactSet {
        of.into_iter().fold(FactSet::EMPTY, |sum, condition| sum.or(condition.mask))
    }

    /// How many more facts are needed.
    pub(crate) fn lacking(&self, on: &FactSet) -> u32 {
        self.n.saturating_sub(on.and(self.mask).len())
    }
}

/// A rule or a measure as others look at it.
#[derive(Debug, Clone)]
pub(crate) struct CompiledRule {
    pub(crate) conditions: Vec<Condition>,
    pub(crate) slot: Slot,
    pub(crate) kind: Kind,
    pub(crate) level: Option<Level>,
    pub(crate) emergency: bool,
    /// Whether it speaks against a family, and so needs more than a sign.
    needs_claims: bool,
    from: Option<Date>,
    to: Option<Date>,
}

impl CompiledRule {
    /// What it takes as reported.
    pub(crate) fn hearing(&self) -> Hearing {
        if self.needs_claims { Hearing::Claims } else { Hearing::Reports }
    }

    pub(crate) fn holds(&self, on: &FactSet) -> bool {
        self.conditions.iter().all(|c| c.holds(on))
    }
}

/// Bits of a [`Window`].
const WIDTH: u32 = 6;

/// A few neighbouring facts: for each of their values, the rules whose "any of" is met by a fact that is on, and those
/// whose "all of" is broken by one that is off.
///
/// So the cost of an evaluation hangs on the number of facts, not on that of the rules.
#[derive(Debug, Clone, Copy)]
struct Window {
    word: u8,
    shift: u8,
    rules: [u64; 1 << WIDTH],
}

impl Window {
    /// As few windows as these facts fit into, still without rules.
    fn over(facts: FactSet) -> Vec<Self> {
        let mut windows: Vec<Self> = Vec::new();
        for fact in facts.iter() {
            let (Ok(word), Ok(place)) = (u8::try_from(fact.word()), u8::try_from(fact.position() % 64)) else {
                continue;
            };
            let covers = |last: &Self| last.word == word && u32::from(place.saturating_sub(last.shift)) < WIDTH;
            if !windows.last().is_some_and(covers) {
                windows.push(Self { word, shift: place, rules: [0; 1 << WIDTH] });
            }
        }
        windows
    }

    /// The facts of a set that lie in this window.
    #[inline]
    fn part(&self, set: &FactSet) -> usize {
        let word = set.0.get(usize::from(self.word) % FACT_WORDS).copied().unwrap_or(0);
        usize::try_from(word.wrapping_shr(u32::from(self.shift)) & ((1 << WIDTH) - 1)).unwrap_or(0)
    }

    fn add(&mut self, condition: &Condition, bit: u64) {
        let (own, all) = (self.part(&condition.mask), condition.is_all());
        if own == 0 {
            return;
        }
        for (value, rules) in self.rules.iter_mut().enumerate() {
            let met_or_broken = if all { value & own != own } else { value & own != 0 };
            if met_or_broken {
                *rules |= bit;
            }
        }
    }

    #[inline]
    fn of(&self, on: &FactSet) -> u64 {
        self.rules.get(self.part(on)).copied().unwrap_or(0)
    }
}

/// Conditions of different rules, each at its rule's bit: at most one of a rule.
#[derive(Debug, Clone, Default)]
struct Layer {
    windows: Vec<Window>,
    /// The rules of which this condition is an "all of".
    all_of: u64,
    /// "At least n of", other than one or all, and the rules that ask for it: the rows of a form count for several.
    counted: Vec<(Condition, u64)>,
    /// The rules that have no condition here.
    free: u64,
}

impl Layer {
    /// The layer of these conditions, each with its rule's bit.
    fn new<'a>(conditions: impl Iterator<Item = (&'a Condition, u64)> + Clone) -> Self {
        let looked_up = conditions.clone().filter(|(condition, _)| !condition.is_counted());
        let facts = looked_up.clone().fold(FactSet::EMPTY, |sum, (condition, _)| sum.or(condition.mask));
        let mut layer = Self { windows: Window::over(facts), free: u64::MAX, ..Self::default() };
        for (condition, bit) in conditions {
            layer.free &= !bit;
            if condition.is_all() {
                layer.all_of |= bit;
            } else if condition.is_counted() {
                match layer.counted.iter_mut().find(|(known, _)| known == condition) {
                    Some((_, rules)) => *rules |= bit,
                    None => layer.counted.push((*condition, bit)),
                }
            }
        }
        for (condition, bit) in looked_up {
            layer.windows.iter_mut().for_each(|window| window.add(condition, bit));
        }
        layer
    }

    /// The rules whose condition here holds, for each set of dangers.
    #[inline]
    fn met<const N: usize>(&self, on: &[FactSet; N]) -> [u64; N] {
        let mut met = [0; N];
        for window in &self.windows {
            for (on, met) in on.iter().zip(&mut met) {
                *met |= window.of(on);
            }
        }
        for (condition, rules) in &self.counted {
            for (on, met) in on.iter().zip(&mut met) {
                *met |= rules & u64::from(on.shared(&condition.mask) >= condition.n).wrapping_neg();
            }
        }
        met.map(|met| (met ^ self.all_of) | self.free)
    }
}

/// The rules of one word of a [`RuleSet`] that are more than one fact.
#[derive(Debug, Clone)]
struct WordRules {
    word: usize,
    /// The rules that have conditions.
    rules: u64,
    /// A rule fires when its conditions in all layers hold.
    layers: Vec<Layer>,
}

impl WordRules {
    /// Those of these rules that have conditions and their slots in this word.
    fn new(word: usize, rules: &[CompiledRule]) -> Self {
        let own = || rules.iter().filter(|rule| rule.slot.word() == word && !rule.conditions.is_empty());
        let depth = own().map(|rule| rule.conditions.len()).max().unwrap_or_default();
        let layer = |i| own().filter_map(move |rule| Some((rule.conditions.get(i)?, rule.slot.bit())));
        Self {
            word,
            rules: own().fold(0, |sum, rule| sum | rule.slot.bit()),
            layers: (0..depth).map(|i| Layer::new(layer(i))).collect(),
        }
    }

    /// The bits of the rules that fire, for each set of dangers.
    #[inline]
    fn fired<const N: usize>(&self, on: &[FactSet; N]) -> [u64; N] {
        let mut fired = [self.rules; N];
        for layer in &self.layers {
            for (fired, met) in fired.iter_mut().zip(layer.met(on)) {
                *fired &= met;
            }
        }
        fired
    }
}

/// The rules that fired with exactly some dangers on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct End {
    pub(crate) fired: RuleSet,
}

impl End {
    pub(crate) fn concludes(&self, rules: &RuleSet) -> bool {
        self.fired.intersects(rules)
    }
}

/// The three evaluations of one child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Ends {
    pub(crate) established: End,
    pub(crate) reported: End,
    pub(crate) possible: End,
}

/// The rules of the loaded packs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    pub(crate) rules: Vec<CompiledRule>,
    words: Vec<WordRules>,
    /// Rules without any condition: measures for every child.
    always: RuleSet,
    /// Rules that a mere sign does not report.
    needing_claims: RuleSet,
    /// Rules in order of their slots.
    by_slot: Vec<u16>,
    /// By slot: where its rules begin and end there.
    spans: Vec<(u16, u16)>,
    /// Sorted: from this day on, these rules are in force.
    epochs: Vec<(Date, RuleSet)>,
}

impl Rules {
    pub(crate) fn new<'a>(packs: impl Iterator<Item = &'a Pack> + Clone, vocabulary: &Vocabulary) -> Self {
        let unplaced = Slot(u16::MAX);
        let rules = packs.clone().flat_map(|p| &p.rule).map(|rule| {
            let absent = rule.absent.iter().chain(&rule.unless);
            CompiledRule {
                conditions: conditions(&rule.when, absent, vocabulary),
                slot: unplaced,
                kind: rule.basis.kind,
                level: rule.then.level,
                emergency: rule.then.emergency,
                needs_claims: needs_claims(&rule.then),
                from: rule.basis.from,
                to: rule.basis.to,
            }
        });
        let measures = packs.flat_map(|p| &p.measure).map(|measure| CompiledRule {
            conditions: conditions(&measure.when, measure.absent.iter(), vocabulary),
            slot: unplaced,
            kind: measure.basis.kind,
            level: None,
            emergency: false,
            needs_claims: false,
            from: measure.basis.from,
            to: measure.basis.to,
        });
        let mut compiled = Self { rules: rules.chain(measures).collect(), ..Self::default() };
        compiled.index();
        compiled.sort();
        compiled.epochs();
        compiled
    }

    /// Gives every rule its slot and its form.
    fn index(&mut self) {
        let mut units: BTreeMap<u16, (Option<Date>, Option<Date>)> = BTreeMap::new();
        let mut next = FACT_WORDS.saturating_mul(64);
        for rule in &mut self.rules {
            if rule.needs_claims {
                self.needing_claims.insert(Slot(u16::try_from(next).unwrap_or(u16::MAX)));
            } else if let Some(fact) = only_fact(rule)
                && *units.entry(fact).or_insert((rule.from, rule.to)) == (rule.from, rule.to)
            {
                rule.slot = Slot(fact);
                continue;
            }
            rule.slot = Slot(u16::try_from(next).unwrap_or(u16::MAX));
            next = next.saturating_add(1);
            if rule.conditions.is_empty() {
                self.always.insert(rule.slot);
            }
        }
        let words = FACT_WORDS..next.div_ceil(64);
        self.words = words.map(|word| WordRules::new(word, &self.rules)).collect();
    }

    fn sort(&mut self) {
        let mut sorted: Vec<(Slot, u16)> = self.rules.iter().zip(0..).map(|(rule, at)| (rule.slot, at)).collect();
        sorted.sort_unstable();
        self.spans.resize(sorted.last().map_or(0, |(last, _)| usize::from(last.0).saturating_add(1)), (0, 0));
        for ((slot, _), at) in sorted.iter().zip(0_u16..) {
            if let Some((begin, end)) = self.spans.get_mut(usize::from(slot.0)) {
                *begin = if *end == 0 { at } else { *begin };
                *end = at.saturating_add(1);
            }
        }
        self.by_slot = sorted.into_iter().map(|(_, rule)| rule).collect();
    }

    fn epochs(&mut self) {
        let ends = self.rules.iter().flat_map(|r| [r.from, r.to.and_then(|to| to.next().ok())]);
        let mut days: Vec<Date> = ends.flatten().chain([Date::MIN]).collect();
        days.sort_unstable();
        days.dedup();
        let in_force = |day: Date| {
            let mut active = RuleSet::default();
            let rules = self.rules.iter().filter(|rule| holds(rule.from, rule.to, day));
            rules.for_each(|rule| active.insert(rule.slot));
            (day, active)
        };
        self.epochs = days.into_iter().map(in_force).collect();
    }

    /// The rules in force on this day.
    pub(crate) fn in_force(&self, day: Date) -> &RuleSet {
        const NO_RULES: &RuleSet = &RuleSet([0; RULE_WORDS]);
        let at = self.epochs.partition_point(|(from, _)| *from <= day);
        at.checked_sub(1).and_then(|i| self.epochs.get(i)).map_or(NO_RULES, |(_, active)| active)
    }

    /// The rules that fired at this end, of those that conclude something.
    pub(crate) fn fired<'a>(&'a self, end: &End, concluding: &RuleSet) -> impl Iterator<Item = &'a CompiledRule> + 'a {
        end.fired.and(concluding).slots().flat_map(|slot| {
            let (begin, end) = self.spans.get(usize::from(slot)).copied().unwrap_or_default();
            let of_slot = self.by_slot.get(usize::from(begin)..usize::from(end)).unwrap_or_default();
            of_slot.iter().filter_map(|rule| self.rules.get(usize::from(*rule)))
        })
    }

    /// Evaluates all rules once for each of these sets of dangers.
    #[inline]
    pub(crate) fn evaluate<const N: usize>(&self, on: &[FactSet; N], active: &RuleSet) -> [End; N] {
        let mut ends = on.map(|on| {
            let mut fired = self.always;
            for (word, on) in fired.0.iter_mut().zip(on.0) {
                *word |= on;
            }
            End { fired }
        });
        for rules in &self.words {
            for (end, bits) in ends.iter_mut().zip(rules.fired(on)) {
                if let Some(word) = end.fired.0.get_mut(rules.word) {
                    *word |= bits;
                }
            }
        }
        ends.map(|end| End { fired: end.fired.and(active) })
    }

    /// Both ends, and the middle in which reports are believed.
    #[inline]
    pub(crate) fn ends(&self, facts: &Facts, vocabulary: &Vocabulary, day: Date) -> Ends {
        let (established, reported, possible) = (facts.established(), facts.reported(), facts.possible(vocabulary));
        let active = self.in_force(day);
        if reported == established {
            let [established, possible] = self.evaluate(&[established, possible], active);
            return Ends { established, reported: established, possible };
        }
        let claimed = facts.claimed();
        if claimed == reported {
            let [established, reported, possible] = self.evaluate(&[established, reported, possible], active);
            return Ends { established, reported, possible };
        }
        let [established, claimed, mut reported, possible] =
            self.evaluate(&[established, claimed, reported, possible], active);
        reported.fired = reported.fired.minus(&self.needing_claims).or(&claimed.fired);
        Ends { established, reported, possible }
    }
}

/// Whether this is only a ground of separation or something else that is asked of or against a family: that a person did
/// harm is claimed or found, never read off a sign. What also reaches a level, an emergency or a group acts on signs.
fn needs_claims(then: &Then) -> bool {
    const AGAINST_A_FAMILY: [&str; 4] = ["alternative_care", "court", "leave_placement", "remove_from_harm_doer"];
    let against = then.signal.as_ref().is_some_and(|signal| AGAINST_A_FAMILY.contains(&signal.as_str()));
    let more = then.level.is_some() || then.emergency || then.group.is_some();
    (then.separation.is_some() || against) && !more
}

/// The position of the only fact of a rule that is one fact.
fn only_fact(rule: &CompiledRule) -> Option<u16> {
    let [condition] = rule.conditions.as_slice() else { return None };
    let fact = condition.mask.iter().next()?;
    (condition.mask.len() == 1 && condition.n == 1).then_some(u16::try_from(fact.position()).ok()?)
}

/// The conditions as masks; the absence of each protection is one bit of an "all of".
pub(crate) fn conditions<'a>(
    when: &[Clause],
    absent: impl Iterator<Item = &'a FactId>,
    vocabulary: &Vocabulary,
) -> Vec<Condition> {
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
    let absent = FactSet::of(absent.filter_map(|id| vocabulary.find(id)));
    if !absent.is_empty() {
        conditions.push(Condition::new(absent, absent.len()));
    }
    conditions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::FactIndex;

    fn rule(facts: &[usize], n: u32) -> CompiledRule {
        let mask = FactSet::of(facts.iter().filter_map(|fact| FactIndex::new(*fact)));
        CompiledRule {
            conditions: vec![Condition::new(mask, n)],
            slot: Slot(u16::MAX),
            kind: Kind::Law,
            level: None,
            emergency: false,
            needs_claims: false,
            from: None,
            to: None,
        }
    }

    /// More rules than one word holds, over facts of one word, of two, and of all but one.
    #[test]
    fn whatever_its_form_a_rule_fires_when_its_condition_holds() {
        let pairs = (0..FACT_WORDS * 64 - 1).flat_map(|i| [rule(&[i, i + 1], 1), rule(&[i, i + 1], 2)]);
        let wide = [rule(&[3, 70, 140], 1), rule(&[3, 70, 140], 2), rule(&[3, 70, 140], 3)];
        let mut compiled = Rules { rules: pairs.chain(wide).take(MAX_RULES - 3).collect(), ..Rules::default() };
        compiled.rules.extend([rule(&[3, 70, 140], 1), rule(&[3, 70, 140], 2), rule(&[3, 70, 140], 3)]);
        compiled.index();
        compiled.epochs();
        let sets = [&[][..], &[3], &[3, 140], &[3, 70, 140], &[4, 5, 64, 65, 80]]
            .map(|on| FactSet::of(on.iter().filter_map(|fact| FactIndex::new(*fact))));
        let ends = compiled.evaluate(&sets, compiled.in_force(Date::MIN));
        for (on, end) in sets.iter().zip(ends) {
            for rule in &compiled.rules {
                assert_eq!(end.fired.contains(rule.slot), rule.holds(on), "{rule:?} with {on:?}");
            }
        }
    }

    #[test]
    fn sets_that_meet_in_two_words_meet() {
        let mut set = RuleSet::default();
        set.insert(Slot(1));
        set.insert(Slot(65));
        assert!(set.intersects(&set) && !set.intersects(&RuleSet::default()));
    }
}
