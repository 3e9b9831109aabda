//! What the columns say of the children: both ends of every fact that matters, closed under what follows from what.

use core::cmp::Reverse;
use core::ops::Range;

use super::bitmap::{Bitmap, Output};
use super::lanes::Block;
use crate::law::check::MAX_FACTS;
use crate::model::{FactIndex, FactSet, Vocabulary};

/// Blocks that are read together. A column then gives eight cache lines that follow each other, and memory is not
/// waited for at each of them.
pub(super) const PAGE: usize = 8;

/// One bit of every fact, for a page of children.
#[derive(Debug)]
pub(super) struct Page(Vec<[Block; PAGE]>);

impl Page {
    fn new() -> Self {
        Self(vec![[Block::OFF; PAGE]; MAX_FACTS])
    }

    /// A fact in a block of the page.
    #[inline]
    pub(super) fn get(&self, fact: FactIndex, block: usize) -> Block {
        self.0.get(fact.position()).and_then(|blocks| blocks.get(block % PAGE)).copied().unwrap_or(Block::OFF)
    }

    #[inline]
    fn set(&mut self, fact: FactIndex, block: usize, bits: Block) {
        if let Some(place) = self.0.get_mut(fact.position()).and_then(|blocks| blocks.get_mut(block % PAGE)) {
            *place = bits;
        }
    }
}

/// A column whose fact is found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) fact: FactIndex,
    pub(super) protection: bool,
    pub(super) validity: Option<Bitmap<'a>>,
    pub(super) value: Bitmap<'a>,
}

impl Given<'_> {
    /// For whom the column says that the danger is there, and for whom it does not say that it is not.
    #[inline]
    fn block(&self, block: usize) -> (Block, Block) {
        let known = self.validity.map_or(Block::ON, |validity| validity.block(block));
        let value = self.value.block(block);
        let on = if self.protection { !value } else { value };
        (known & on, !known | on)
    }
}

/// A fact that a column gives or a rule asks for.
#[derive(Debug)]
struct Step<'a> {
    fact: FactIndex,
    given: Option<Given<'a>>,
    /// The nearest facts that bring this danger with them; they come before it.
    from: Vec<FactIndex>,
    /// The nearest facts that this danger brings with it; they come after it.
    to: Vec<FactIndex>,
}

/// The facts, in the order in which one follows from another, and their two ends.
#[derive(Debug)]
pub(super) struct Known<'a> {
    steps: Vec<Step<'a>>,
    excludes: Vec<(FactIndex, FactIndex)>,
    /// Dangers that are there.
    pub(super) established: Page,
    /// Dangers that are not ruled out.
    pub(super) possible: Page,
    /// Children whose columns contradict each other.
    pub(super) contradictory: Output,
}

impl<'a> Known<'a> {
    /// By these columns, for rules that ask for these facts.
    pub(super) fn new(vocabulary: &Vocabulary, columns: &[Given<'a>], asked: FactSet, children: usize) -> Self {
        let given = FactSet::of(columns.iter().map(|column| column.fact));
        let brought = given.iter().fold(FactSet::EMPTY, |sum, fact| sum.or(vocabulary.up(fact)));
        let excludes = vocabulary.excludes().iter().copied();
        let excludes: Vec<_> = excludes.filter(|(a, b)| brought.contains(*a) && brought.contains(*b)).collect();
        let asked = asked.or(FactSet::of(excludes.iter().flat_map(|(a, b)| [*a, *b])));
        let all = given.or(asked);
        let step = |fact: FactIndex| {
            let others = all.minus(FactSet::of([fact]));
            let (from, to) = (others.and(vocabulary.down(fact)), others.and(vocabulary.up(fact)));
            Step {
                fact,
                given: columns.iter().find(|column| column.fact == fact).copied(),
                // What reaches it by way of another is not near.
                from: from.iter().filter(|other| vocabulary.up(*other).and(from).len() == 1).collect(),
                to: to.iter().filter(|other| vocabulary.down(*other).and(to).len() == 1).collect(),
            }
        };
        let mut steps: Vec<Step<'_>> = all.iter().map(step).collect();
        // A column that no rule asks for and no other column can contradict adds nothing.
        steps.retain(|step| asked.contains(step.fact) || !step.from.is_empty() || !step.to.is_empty());
        // What brings a danger with it also brings all that follows from that one.
        steps.sort_by_key(|step| Reverse(vocabulary.up(step.fact).len()));
        let contradictory = Output::new(children, false);
        Self { steps, excludes, established: Page::new(), possible: Page::new(), contradictory }
    }

    /// Reads blocks of the columns, closing implications both ways.
    pub(super) fn read(&mut self, blocks: Range<usize>) {
        for step in &self.steps {
            for block in blocks.clone() {
                let brought = step.from.iter().fold(Block::OFF, |sum, fact| sum | self.established.get(*fact, block));
                let (said, allowed) = step.given.map_or((Block::OFF, Block::ON), |given| given.block(block));
                let present = said | brought;
                self.established.set(step.fact, block, present);
                // Of two answers that cannot both be true the danger counts, and the other rules nothing out.
                self.possible.set(step.fact, block, allowed | present);
                self.contradictory.add(block, present & !allowed);
            }
        }
        for step in self.steps.iter().rev().filter(|step| !step.to.is_empty()) {
            for block in blocks.clone() {
                let own = self.possible.get(step.fact, block);
                let allowed = step.to.iter().fold(own, |all, fact| all & self.possible.get(*fact, block));
                self.possible.set(step.fact, block, allowed);
            }
        }
        for (a, b) in &self.excludes {
            for block in blocks.clone() {
                self.contradictory.add(block, self.established.get(*a, block) & self.established.get(*b, block));
            }
        }
    }
}
