//! What the rules of one day ask of columns, at one end.

use alloc::collections::{BTreeMap, BTreeSet};
use core::ops::Range;

use super::bitmap::Output;
use super::known::Page;
use super::lanes::{Block, at_least};
use crate::model::{FactIndex, FactSet};
use crate::rules::compiled::{CompiledRule, Condition, RuleSet};

/// The rules of one end, folded over the facts of which no column speaks, and what they answer.
///
/// Every *sink* is a set of rules; it holds for whom any of them holds.
#[derive(Debug)]
pub(super) struct Asked {
    /// Conditions, and the sinks they lead to. Rules that ask the same are asked once.
    rules: Vec<(Vec<Threshold>, Vec<usize>)>,
    /// One bitmap for each sink.
    pub(super) answers: Vec<Output>,
}

/// At least so many of these.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Threshold {
    n: u32,
    facts: Vec<FactIndex>,
}

impl Asked {
    /// Rules that lead to sinks, asked of so many children. The facts that are not open are all on, or all off.
    pub(super) fn new<'a>(
        rules: impl Iterator<Item = &'a CompiledRule>,
        sinks: &[RuleSet],
        children: usize,
        open: FactSet,
        others_on: bool,
    ) -> Self {
        let mut asked: BTreeMap<Vec<Threshold>, BTreeSet<usize>> = BTreeMap::new();
        for rule in rules {
            let sinks = sinks.iter().enumerate().filter(|(_, rules)| rules.contains(rule.slot));
            if let Some(conditions) = fold(&rule.conditions, open, others_on) {
                asked.entry(conditions).or_default().extend(sinks.map(|(sink, _)| sink));
            }
        }
        // What holds without any condition holds for everybody; nothing more is asked for that sink.
        let constant = asked.remove([].as_slice()).unwrap_or_default();
        let rules =
            asked.into_iter().map(|(conditions, sinks)| (conditions, sinks.difference(&constant).copied().collect()));
        let answers = (0..sinks.len()).map(|sink| Output::new(children, constant.contains(&sink)));
        Self {
            rules: rules.filter(|(_, sinks): &(_, Vec<usize>)| !sinks.is_empty()).collect(),
            answers: answers.collect(),
        }
    }

    /// The facts that are still asked for.
    pub(super) fn facts(&self) -> FactSet {
        FactSet::of(self.rules.iter().flat_map(|(conditions, _)| conditions).flat_map(|c| &c.facts).copied())
    }

    /// Answers for blocks of children.
    pub(super) fn answer(&mut self, blocks: Range<usize>, on: &Page) {
        for (conditions, sinks) in &self.rules {
            for block in blocks.clone() {
                let holds = conditions.iter().fold(Block::ON, |all, condition| all & condition.holds(on, block));
                for sink in sinks {
                    if let Some(answer) = self.answers.get_mut(*sink) {
                        answer.add(block, holds);
                    }
                }
            }
        }
    }
}

/// The conditions that are left when all facts but the open ones are on, or off; `None` if they can never hold.
fn fold(conditions: &[Condition], open: FactSet, others_on: bool) -> Option<Vec<Threshold>> {
    let mut left = Vec::new();
    for condition in conditions {
        let facts = condition.mask.and(open);
        let given = if others_on { condition.mask.minus(open).len() } else { 0 };
        let n = condition.n.saturating_sub(given);
        if n > facts.len() {
            return None;
        }
        if n > 0 {
            left.push(Threshold { n, facts: facts.iter().collect() });
        }
    }
    Some(left)
}

impl Threshold {
    /// For which children it holds.
    #[inline]
    fn holds(&self, on: &Page, block: usize) -> Block {
        let blocks = self.facts.iter().map(|fact| on.get(*fact, block));
        if self.n == 1 {
            blocks.fold(Block::OFF, |any, block| any | block)
        } else if usize::try_from(self.n).is_ok_and(|n| n == blocks.len()) {
            blocks.fold(Block::ON, |all, block| all & block)
        } else {
            at_least(self.n, blocks)
        }
    }
}
