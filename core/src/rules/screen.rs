//! Screening: the same compiled rules over columns, 64 children per word and operation.
//!
//! A column is one fact as a nullable Boolean, exactly in Arrow's layout: a *validity* and a *value* bitmap, least
//! significant bit first, with a bit offset. Column results equal one-by-one results on every row.
//!
//! Screening a registry is not intake. Without a report, an empty field is no ground to act: the *established* columns
//! are for early lists and statistics, the *act on* columns only say what a registry cannot rule out.

use super::Law;
use super::compiled::{Condition, RuleSet};
use super::outcome::{Concluding, Outcome};
use crate::law::{FactId, GroupId, RuleId, SignalId};
use crate::model::{FACT_WORDS, FactIndex, FactSet, UnknownFact};
use crate::time::Date;

/// Words processed together: 512 children, so that a compiler can use vector instructions.
const LANES: usize = 8;
type Block = [u64; LANES];
const OFF: Block = [0; LANES];
const ON: Block = [u64::MAX; LANES];

/// A bitmap: bit `i` of the column is bit `offset + i`, counted from the least significant bit of the first byte.
#[derive(Debug, Clone, Copy)]
pub struct Bitmap<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Bitmap<'a> {
    /// A bitmap that starts at this bit.
    #[must_use]
    pub const fn new(bytes: &'a [u8], offset: usize) -> Self {
        Self { bytes, offset }
    }

    /// How many bits it holds after its offset.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len().saturating_mul(8).saturating_sub(self.offset)
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bits `512 × block` and following; zeros beyond the end.
    #[inline]
    fn block(&self, block: usize) -> Block {
        let bit = block.saturating_mul(LANES.saturating_mul(64)).saturating_add(self.offset);
        let (bytes, shift) = (self.bytes.get(bit >> 3..).unwrap_or_default(), bit & 7);
        let mut lanes = OFF;
        match bytes.first_chunk::<{ LANES * 8 }>() {
            Some(whole) if shift == 0 => {
                for (lane, chunk) in lanes.iter_mut().zip(whole.as_chunks().0) {
                    *lane = u64::from_le_bytes(*chunk);
                }
            }
            _ => {
                for (i, lane) in lanes.iter_mut().enumerate() {
                    *lane = word(bytes.get(i.saturating_mul(8)..).unwrap_or_default(), shift);
                }
            }
        }
        lanes
    }
}

/// The 64 bits that start `shift` bits into these bytes; zeros beyond the end.
fn word(bytes: &[u8], shift: usize) -> u64 {
    let first = match bytes.first_chunk() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => bytes.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)),
    };
    let Some(ninth) = bytes.get(8).filter(|_| shift > 0) else { return first >> shift };
    let carry = 64_usize.saturating_sub(shift);
    (first >> shift) | (u64::from(*ninth) << (carry & 63))
}

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
        let columns = self.check_columns(children, columns)?;
        let reached = columns.iter().flat_map(|c| c.up.iter().chain(&c.down).chain([&c.fact]));
        let touched = FactSet::of(reached.filter_map(|position| FactIndex::new(*position)));
        let plan = Plan::new(self, day, options, &touched);
        let mut screen = Screen::new(self, &plan, &touched);
        let blocks = children.div_ceil(LANES.saturating_mul(64));
        let mut out = Screened { children, ..plan.empty() };
        for block in 0..blocks {
            screen.load(self, &columns, block);
            screen.evaluate(&plan);
            screen.write(&plan, &mut out);
        }
        out.trim();
        Ok(out)
    }

    fn check_columns<'a>(&self, children: usize, columns: &'a [Column<'a>]) -> Result<Vec<Loaded<'a>>, ScreenError> {
        let mut seen = FactSet::EMPTY;
        let mut checked = Vec::with_capacity(columns.len());
        for column in columns {
            let fact = self.vocabulary.require(&column.fact)?;
            if seen.contains(fact) {
                return Err(ScreenError::Twice { fact: column.fact.clone() });
            }
            seen.insert(fact);
            let bits = column.validity.map_or(usize::MAX, |validity| validity.len()).min(column.value.len());
            if bits < children {
                return Err(ScreenError::Short { fact: column.fact.clone(), bits, children });
            }
            let others = |set: FactSet| set.iter().filter(|f| *f != fact).map(FactIndex::position).collect();
            checked.push(Loaded {
                fact: fact.position(),
                protection: self.vocabulary.is_protection(fact),
                up: others(self.vocabulary.up(fact)),
                down: others(self.vocabulary.down(fact)),
                column,
            });
        }
        Ok(checked)
    }
}

/// A column with what follows from it.
struct Loaded<'a> {
    fact: usize,
    protection: bool,
    /// Other facts that its danger brings with it.
    up: Vec<usize>,
    /// Other facts that its absence rules out.
    down: Vec<usize>,
    column: &'a Column<'a>,
}

/// What to evaluate, and where each rule's result goes.
struct Plan {
    established: EndPlan,
    possible: EndPlan,
    /// Groups and signals, after the three fixed sinks.
    named: Vec<Outcome>,
    /// Rules, after those.
    ids: Vec<RuleId>,
}

/// One end, folded over the facts that no column touches: at the certain end they are off, at the other on.
struct EndPlan {
    /// Sinks that hold for every child.
    constant: Vec<bool>,
    /// The rules left to evaluate.
    rules: Vec<Planned>,
}

struct Planned {
    conditions: Vec<Lanes>,
    sinks: Vec<usize>,
}

/// A condition as positions of facts.
struct Lanes {
    facts: Vec<u8>,
    n: u32,
}

/// A condition after folding.
enum Folded {
    Constant(bool),
    Open(Lanes),
}

const SUPPORT: usize = 0;
const INTERVENTION: usize = 1;
const EMERGENCY: usize = 2;
const FIXED: usize = 3;

impl Plan {
    fn new(law: &Law, day: Date, options: ScreenOptions, touched: &FactSet) -> Self {
        let pick = |rules: &Concluding| if options.with_guidance { rules.all } else { rules.legal };
        let table = &law.outcomes;
        let mut sinks = vec![pick(&table.support), pick(&table.intervention), pick(&table.emergency)];
        let mut named = Vec::new();
        for (outcome, rules) in table.named() {
            let wanted = match outcome {
                Outcome::Group(_) => options.groups,
                Outcome::Signal(_) => options.signals,
                _ => false,
            };
            if wanted {
                sinks.push(pick(rules));
                named.push(outcome.clone());
            }
        }
        let mut ids = Vec::new();
        if options.rules {
            for (rule, compiled) in law.deciding(|p| &p.rule).zip(&law.rules.rules) {
                let mut only = RuleSet::default();
                only.insert(compiled.slot);
                sinks.push(only);
                ids.push(rule.id.clone());
            }
        }
        let end = |untouched_on| EndPlan::new(law, law.rules.in_force(day), &sinks, touched, untouched_on);
        Self { established: end(false), possible: end(true), named, ids }
    }

    fn sinks(&self) -> usize {
        FIXED.saturating_add(self.named.len()).saturating_add(self.ids.len())
    }

    fn empty(&self) -> Screened {
        let mut out = Screened::default();
        for outcome in &self.named {
            match outcome {
                Outcome::Group(id) => out.groups.push((id.clone(), Pair::default())),
                Outcome::Signal(id) => out.signals.push((id.clone(), Pair::default())),
                _ => {}
            }
        }
        out.rules = self.ids.iter().map(|id| (id.clone(), Pair::default())).collect();
        out
    }
}

impl EndPlan {
    fn new(law: &Law, active: &RuleSet, sinks: &[RuleSet], touched: &FactSet, untouched_on: bool) -> Self {
        let mut constant = vec![false; sinks.len()];
        let mut open = Vec::new();
        for rule in law.rules.rules.iter().filter(|rule| active.contains(rule.slot)) {
            let feeds = sinks.iter().enumerate().filter(|(_, rules)| rules.contains(rule.slot)).map(|(sink, _)| sink);
            let feeds: Vec<usize> = feeds.collect();
            let folded = rule.conditions.iter().map(|c| Lanes::fold(c, touched, untouched_on));
            let mut conditions = Vec::new();
            let mut possible = !feeds.is_empty();
            for condition in folded {
                match condition {
                    Folded::Constant(holds) => possible &= holds,
                    Folded::Open(lanes) => conditions.push(lanes),
                }
            }
            if possible && conditions.is_empty() {
                for sink in feeds {
                    if let Some(constant) = constant.get_mut(sink) {
                        *constant = true;
                    }
                }
            } else if possible {
                open.push(Planned { conditions, sinks: feeds });
            }
        }
        for rule in &mut open {
            rule.sinks.retain(|sink| constant.get(*sink) == Some(&false));
        }
        open.retain(|rule| !rule.sinks.is_empty());
        Self { constant, rules: open }
    }

    /// Evaluates into the sinks of this end.
    fn evaluate(&self, on: &[Block], sinks: &mut [Block]) {
        for (sink, constant) in sinks.iter_mut().zip(&self.constant) {
            *sink = if *constant { ON } else { OFF };
        }
        for rule in &self.rules {
            let mut holds = ON;
            for condition in &rule.conditions {
                holds = and(&holds, &condition.holds(on));
            }
            for sink in &rule.sinks {
                if let Some(sink) = sinks.get_mut(*sink) {
                    *sink = or(sink, &holds);
                }
            }
        }
    }
}

impl Lanes {
    fn fold(condition: &Condition, touched: &FactSet, untouched_on: bool) -> Folded {
        let open = condition.mask.and(*touched);
        let given = if untouched_on { condition.mask.minus(*touched).len() } else { 0 };
        let n = condition.n.saturating_sub(given);
        if n == 0 {
            return Folded::Constant(true);
        }
        if n > open.len() {
            return Folded::Constant(false);
        }
        let facts = open.iter().filter_map(|fact| u8::try_from(fact.position()).ok());
        Folded::Open(Self { facts: facts.collect(), n })
    }

    /// For which children the condition holds.
    #[inline]
    fn holds(&self, on: &[Block]) -> Block {
        let lanes = self.facts.iter().filter_map(|fact| on.get(usize::from(*fact)));
        if self.n == 1 {
            lanes.fold(OFF, |sum, lane| or(&sum, lane))
        } else if usize::try_from(self.n).is_ok_and(|n| n == self.facts.len()) {
            lanes.fold(ON, |sum, lane| and(&sum, lane))
        } else {
            at_least(self.n, lanes)
        }
    }
}

/// For which children at least `n` of these are on: counts in bit slices, 64 counters a word.
fn at_least<'a>(n: u32, lanes: impl Iterator<Item = &'a Block>) -> Block {
    // Eight slices count to 255, the most facts there are.
    let mut slices = [OFF; 8];
    for lane in lanes {
        let mut carry = *lane;
        for slice in &mut slices {
            let next = and(slice, &carry);
            *slice = xor(slice, &carry);
            carry = next;
        }
    }
    // count ≥ n ⇔ no borrow in count − n, from the lowest slice up.
    let mut borrow = OFF;
    for (i, slice) in slices.iter().enumerate() {
        let wanted = n.checked_shr(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0) & 1 == 1;
        borrow = if wanted { or(&not(slice), &borrow) } else { and(&not(slice), &borrow) };
    }
    not(&borrow)
}

/// The working memory of a screening: every fact and every sink, at both ends, for one block of children.
struct Screen {
    established: Vec<Block>,
    possible: Vec<Block>,
    /// Facts that some column touches, directly or through an implication.
    touched: Vec<usize>,
    established_sinks: Vec<Block>,
    possible_sinks: Vec<Block>,
    contradictory: Block,
}

impl Screen {
    fn new(law: &Law, plan: &Plan, touched: &FactSet) -> Self {
        let facts = law.vocabulary.len().min(FACT_WORDS.saturating_mul(64));
        Self {
            established: vec![OFF; facts],
            possible: vec![ON; facts],
            touched: touched.iter().map(FactIndex::position).collect(),
            established_sinks: vec![OFF; plan.sinks()],
            possible_sinks: vec![OFF; plan.sinks()],
            contradictory: OFF,
        }
    }

    /// Brings the columns of a block in, closing implications both ways.
    fn load(&mut self, law: &Law, columns: &[Loaded<'_>], block: usize) {
        for fact in &self.touched {
            set(&mut self.established, *fact, OFF);
            set(&mut self.possible, *fact, ON);
        }
        for loaded in columns {
            let known = loaded.column.validity.map_or(ON, |validity| validity.block(block));
            let value = loaded.column.value.block(block);
            let on = if loaded.protection { not(&value) } else { value };
            let (present, allowed) = (and(&known, &on), or(&not(&known), &on));
            for fact in loaded.up.iter().chain([&loaded.fact]) {
                update(&mut self.established, *fact, |lane| or(lane, &present));
            }
            for fact in loaded.down.iter().chain([&loaded.fact]) {
                update(&mut self.possible, *fact, |lane| and(lane, &allowed));
            }
        }
        self.contradictory = OFF;
        for fact in &self.touched {
            if let (Some(established), Some(possible)) = (self.established.get(*fact), self.possible.get_mut(*fact)) {
                self.contradictory = or(&self.contradictory, &and(established, &not(possible)));
                // Of two answers that cannot both be true the danger counts.
                *possible = or(possible, established);
            }
        }
        for (a, b) in law.vocabulary.excludes() {
            if let (Some(a), Some(b)) = (self.established.get(a.position()), self.established.get(b.position())) {
                self.contradictory = or(&self.contradictory, &and(a, b));
            }
        }
    }

    fn evaluate(&mut self, plan: &Plan) {
        plan.established.evaluate(&self.established, &mut self.established_sinks);
        plan.possible.evaluate(&self.possible, &mut self.possible_sinks);
    }

    fn write(&self, plan: &Plan, out: &mut Screened) {
        let mut sinks = self.established_sinks.iter().zip(&self.possible_sinks);
        let mut put = |pair: &mut Pair| {
            if let Some((established, act_on)) = sinks.next() {
                pair.established.extend_from_slice(established);
                pair.act_on.extend_from_slice(act_on);
            }
        };
        debug_assert_eq!((SUPPORT, INTERVENTION, EMERGENCY), (0, 1, 2), "the fixed sinks come first, in this order");
        put(&mut out.support);
        put(&mut out.intervention);
        put(&mut out.emergency);
        let (mut groups, mut signals) = (out.groups.iter_mut(), out.signals.iter_mut());
        for outcome in &plan.named {
            let pair = match outcome {
                Outcome::Group(_) => groups.next().map(|(_, pair)| pair),
                _ => signals.next().map(|(_, pair)| pair),
            };
            if let Some(pair) = pair {
                put(pair);
            }
        }
        for (_, pair) in &mut out.rules {
            put(pair);
        }
        out.contradictory.extend_from_slice(&self.contradictory);
    }
}

impl Screened {
    /// Cuts the last block to the children there are.
    fn trim(&mut self) {
        let (words, last) = (self.children.div_ceil(64), self.children % 64);
        let mask = if last == 0 { u64::MAX } else { (1_u64 << last).wrapping_sub(1) };
        let cut = |list: &mut Vec<u64>| {
            list.truncate(words);
            if let Some(word) = list.last_mut() {
                *word &= mask;
            }
        };
        let fixed = [&mut self.support, &mut self.intervention, &mut self.emergency];
        let groups = self.groups.iter_mut().map(|(_, pair)| pair);
        let signals = self.signals.iter_mut().map(|(_, pair)| pair);
        let rules = self.rules.iter_mut().map(|(_, pair)| pair);
        for pair in fixed.into_iter().chain(groups).chain(signals).chain(rules) {
            cut(&mut pair.established);
            cut(&mut pair.act_on);
        }
        cut(&mut self.contradictory);
    }
}

fn set(list: &mut [Block], fact: usize, block: Block) {
    if let Some(lane) = list.get_mut(fact) {
        *lane = block;
    }
}

fn update(list: &mut [Block], fact: usize, f: impl Fn(&Block) -> Block) {
    if let Some(lane) = list.get_mut(fact) {
        *lane = f(lane);
    }
}

macro_rules! lanewise {
    ($($name:ident, $a:ident, $b:ident => $expression:expr;)+) => {$(
        #[inline]
        fn $name(a: &Block, b: &Block) -> Block {
            let mut out = OFF;
            for ((out, $a), $b) in out.iter_mut().zip(a).zip(b) {
                *out = $expression;
            }
            out
        }
    )+};
}

lanewise! {
    and, a, b => a & b;
    or, a, b => a | b;
    xor, a, b => a ^ b;
}

#[inline]
fn not(a: &Block) -> Block {
    xor(a, &ON)
}
