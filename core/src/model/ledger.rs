//! Answers weighed into facts: who said what, when, and what that is worth.

mod growing;
#[cfg(test)]
mod tests;

pub(crate) use growing::GrowingLedger;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Source, Value, Weight};
use super::facts::{Conflict, Facts, FactsError, is_danger, refuse_contradictions};
use super::factset::{FactIndex, FactSet};
use super::vocabulary::{UnknownFact, Vocabulary};
use crate::law::FactId;
use crate::law::check::MAX_FACTS;
use crate::time::Moment;

/// An answer whose fact was looked up.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// A name that no pack defines is refused where the answer is weighed.
    fact: Result<FactIndex, Box<UnknownFact>>,
    value: Value,
    source: Source,
    pub(crate) at: Moment,
}

impl Told {
    pub(crate) fn new(vocabulary: &Vocabulary, fact: &FactId, value: Value, source: Source, at: Moment) -> Self {
        Self { fact: vocabulary.require(fact).map_err(Box::new), value, source, at }
    }

    /// Of a fact that was looked up before.
    pub(crate) fn placed(fact: FactIndex, value: Value, source: Source, at: Moment) -> Self {
        Self { fact: Ok(fact), value, source, at }
    }

    /// The fact, where a pack defines it.
    pub(crate) fn fact(&self) -> Option<FactIndex> {
        self.fact.as_ref().ok().copied()
    }

    /// Whether it says that the danger bit is on.
    pub(crate) fn is_danger(&self, vocabulary: &Vocabulary) -> bool {
        self.fact().is_some_and(|fact| is_danger(vocabulary, fact, self.value))
    }

    /// # Errors
    /// [`UnknownFact`] with the nearest name.
    pub(crate) fn of(vocabulary: &Vocabulary, answer: &Answer) -> Result<Self, UnknownFact> {
        let fact = Ok(vocabulary.require(&answer.fact)?);
        Ok(Self { fact, value: answer.value, source: answer.source, at: answer.at })
    }
}

/// One answer as it reaches one danger bit, directly or through an implication; ordered as it is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Arrival {
    at: Moment,
    says: Says,
    weight: Weight,
    source: Source,
}

/// What an arrival says; of two at one moment the later in this order prevails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// Present, as a sign by a weak source: a question, which nobody claimed.
    Sign,
    /// Present, as a mere suggestion: what is answered expressly at that moment prevails.
    Hinted,
    Absent,
    Present,
}

/// An answer placed among the facts.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Placed {
    fact: FactIndex,
    present: bool,
    arrival: Arrival,
}

/// When a danger was told, and whether more than a sign told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Word {
    at: Moment,
    claimed: bool,
}

/// How a fact leads to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// It is one, by the words of the law.
    Implies,
    /// Whoever says it reports the other one, too: until that is answered, it is acted on. A reading of ours.
    Suggests,
    /// It is a sign of the other one, by a source that is not the law's text: it asks, and claims nothing.
    IsASign,
}

/// What counts as heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hearing {
    /// Every report, a sign too.
    Reports,
    /// What more than a sign told.
    Claims,
}

/// A danger that was established expressly, and that a later answer to a broader question ruled out without naming it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Swept {
    pub(crate) fact: FactIndex,
    pub(crate) broader: FactIndex,
    /// When the broader answer was given.
    pub(crate) at: Moment,
}

/// Facts with, for every danger bit that somebody affirmed, the earliest moment of that word.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    pub(crate) facts: Facts,
    pub(crate) conflicts: Vec<Conflict>,
    /// Dangers that were established, and that a later answer to something broader ruled out.
    pub(crate) swept: Vec<Swept>,
    /// Every moment at which a danger was told, since nothing ruled it out; by danger, in order of time.
    told: Vec<Word>,
    /// By position: where the moments of this danger begin and end.
    spans: Vec<(u32, u32)>,
    /// Dangers that were ruled out once and have been told again since.
    reopened: FactSet,
    /// Dangers that somebody named expressly; the others follow from these.
    named: FactSet,
}

impl Ledger {
    /// Weighs answers into facts; each batch is what one report, assessment or list of answers says.
    ///
    /// In order of their moments: a Yes of any source is acted on; it establishes when it is a finding (or, where the
    /// fact needs proof, a conclusion) of at least the weight of a standing No. A No narrows only as a finding or
    /// conclusion, and only against what is not established by more. At one moment the graver answer prevails.
    ///
    /// # Errors
    /// [`FactsError`] for an unknown name, or for one source contradicting itself at one moment within a batch.
    pub(crate) fn weigh(vocabulary: &Vocabulary, batches: &[Vec<Told>]) -> Result<Self, FactsError> {
        for batch in batches {
            refuse_self_contradictions(vocabulary, batch)?;
        }
        let placed: Vec<Placed> = batches.iter().flatten().filter_map(|told| Placed::new(vocabulary, told)).collect();
        let mut arrivals = Arrivals::new(&reached(vocabulary, &placed));
        let mut ledger = Self { told: Vec::with_capacity(placed.len()), ..Self::default() };
        ledger.spans = vec![(0, 0); vocabulary.len()];
        for fact in arrivals.facts.iter() {
            let begin = ledger.told_so_far();
            let arrived = arrivals.of(fact);
            arrived.sort_unstable();
            ledger.settle(vocabulary, fact, arrived);
            let end = ledger.told_so_far();
            if let Some(span) = ledger.spans.get_mut(fact.position()) {
                *span = (begin, end);
            }
        }
        ledger.swept = swept(vocabulary, &placed, &ledger.facts);
        ledger.named = FactSet::of(placed.iter().filter(|placed| placed.present).map(|placed| placed.fact));
        Ok(ledger)
    }

    /// Since when this danger has been reported, while it is.
    pub(crate) fn since(&self, fact: FactIndex) -> Option<Moment> {
        self.told(fact).next()
    }

    /// Dangers that were ruled out once and have been told again since: before that they were no open question.
    pub(crate) fn reopened(&self) -> FactSet {
        self.reopened
    }

    /// What this danger follows from, where nobody named it: what was named and still stands, each with how it leads there.
    pub(crate) fn led_from(&self, vocabulary: &Vocabulary, fact: FactIndex) -> impl Iterator<Item = (FactIndex, Link)> {
        let standing = self.named.and(self.facts.reported()).minus(FactSet::of([fact]));
        let link = |from: &FactIndex| match *from {
            from if vocabulary.up(from).contains(fact) => Some(Link::Implies),
            from if vocabulary.signs(from).contains(fact) => Some(Link::IsASign),
            from if vocabulary.suggests(from).contains(fact) => Some(Link::Suggests),
            _ => None,
        };
        let led = standing.iter().filter_map(|from| Some((from, link(&from)?)));
        led.filter(|_| !self.named.contains(fact)).collect::<Vec<_>>().into_iter()
    }

    /// The moments at which this danger was told, since nothing ruled it out.
    pub(crate) fn told(&self, fact: FactIndex) -> impl Iterator<Item = Moment> + '_ {
        self.heard(fact, Hearing::Reports)
    }

    /// The dangers heard of.
    pub(crate) fn on(&self, hearing: Hearing) -> FactSet {
        match hearing {
            Hearing::Reports => self.facts.reported(),
            Hearing::Claims => self.facts.claimed(),
        }
    }

    /// The moments at which this danger was heard of, since nothing ruled it out.
    pub(crate) fn heard(&self, fact: FactIndex, hearing: Hearing) -> impl Iterator<Item = Moment> + '_ {
        let counts = move |word: &&Word| word.claimed || hearing == Hearing::Reports;
        self.words(fact).iter().filter(counts).map(|word| word.at)
    }

    fn words(&self, fact: FactIndex) -> &[Word] {
        let (begin, end) = self.spans.get(fact.position()).copied().unwrap_or_default();
        let span = usize::try_from(begin).unwrap_or_default()..usize::try_from(end).unwrap_or_default();
        self.told.get(span).unwrap_or_default()
    }

    fn told_so_far(&self) -> u32 {
        u32::try_from(self.told.len()).unwrap_or(u32::MAX)
    }

    /// Settles a fact, after those before it.
    fn settle(&mut self, vocabulary: &Vocabulary, fact: FactIndex, arrived: &[Arrival]) {
        let needed = needed(vocabulary, fact);
        let mut settled = Settled::default();
        for (arrival, place) in arrived.iter().zip(0..) {
            settled.hear(needed, arrival, place);
        }
        self.enter(vocabulary, fact, arrived, &settled);
    }

    /// Enters what was settled of a fact, after those before it.
    #[inline]
    fn enter(&mut self, vocabulary: &Vocabulary, fact: FactIndex, arrived: &[Arrival], settled: &Settled) {
        let since = usize::try_from(settled.told_since).ok().and_then(|since| arrived.get(since..));
        let told = since.unwrap_or_default().iter().filter(|arrival| arrival.says != Says::Absent);
        self.told.extend(told.map(|arrival| Word { at: arrival.at, claimed: arrival.says != Says::Sign }));
        let Settled { yes, claimed, established, no, reopens, conflict, .. } = *settled;
        if yes.is_some() {
            self.facts.yes.insert(fact);
            if !claimed {
                self.facts.signs.insert(fact);
            }
        }
        if established.is_some() || no.is_some() {
            self.facts.known.insert(fact);
        }
        if reopens && yes.is_some() {
            self.reopened.insert(fact);
        }
        if let (Some((kept, set_aside)), Some(id), true) = (conflict, vocabulary.id(fact), yes.is_some()) {
            self.conflicts.push(Conflict { fact: id.clone(), kept, set_aside });
        }
    }
}

fn needed(vocabulary: &Vocabulary, fact: FactIndex) -> Weight {
    if vocabulary.needs_conclusion(fact) { Weight::Conclusion } else { Weight::Finding }
}

/// What stands of a fact after some of its arrivals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Settled {
    yes: Option<Source>,
    /// Whether more than a sign says so.
    claimed: bool,
    established: Option<(Weight, Source)>,
    no: Option<Source>,
    /// The weightiest No that no Yes of its weight has answered. A lesser Yes ends its narrowing, not its weight.
    against: Option<Weight>,
    /// Whether it was ruled out once.
    reopens: bool,
    /// The place of the first arrival that nothing has ruled out.
    told_since: u32,
    conflict: Option<(Source, Source)>,
}

impl Settled {
    /// The next arrival.
    #[inline]
    fn hear(&mut self, needed: Weight, arrival: &Arrival, place: u32) {
        let source = arrival.source;
        if arrival.says != Says::Absent {
            if arrival.weight >= needed && self.against <= Some(arrival.weight) {
                self.established = Some((arrival.weight, source));
                self.against = None;
            }
            if let Some(set_aside) = self.no.take() {
                self.conflict = Some((source, set_aside));
            }
            self.yes = Some(source);
            self.claimed |= arrival.says != Says::Sign;
        } else if arrival.weight > Weight::Claim {
            if let Some((_, kept)) = self.established.filter(|(weight, _)| *weight > arrival.weight) {
                self.conflict = Some((kept, source));
                return;
            }
            (self.yes, self.claimed, self.established) = (None, false, None);
            self.told_since = place.saturating_add(1);
            self.reopens = true;
            self.no = Some(source);
            self.against = self.against.max(Some(arrival.weight));
        } else if let Some(kept) = self.yes {
            self.conflict = Some((kept, source));
        }
    }
}

impl Placed {
    /// `None` for an unknown name, which was refused before.
    fn new(vocabulary: &Vocabulary, told: &Told) -> Option<Self> {
        let fact = *told.fact.as_ref().ok()?;
        let present = is_danger(vocabulary, fact, told.value);
        let says = if present { Says::Present } else { Says::Absent };
        let arrival = Arrival { at: told.at, says, weight: told.source.weight(), source: told.source };
        Some(Self { fact, present, arrival })
    }

    /// Which facts it reaches, and as what.
    #[inline]
    fn reach(&self, vocabulary: &Vocabulary, withdrawn: bool, mut arrives: impl FnMut(FactSet, Arrival)) {
        let Self { fact, present, arrival } = *self;
        if !present {
            arrives(vocabulary.down(fact), arrival);
            return;
        }
        // What was corrected no longer establishes what it implied; that it was said stays a report. A finding that was
        // corrected hints at nothing any more; what others told still does.
        let weight = if withdrawn { Weight::Claim } else { arrival.weight };
        let up = vocabulary.up(fact);
        arrives(up, Arrival { weight, ..arrival });
        if !withdrawn || arrival.weight == Weight::Claim {
            let hint = Arrival { weight: Weight::Claim, says: Says::Hinted, ..arrival };
            let hinted = vocabulary.suggests(fact).minus(up);
            let signs = hinted.and(vocabulary.signs(fact));
            for (hinted, says) in [(hinted.minus(signs), Says::Hinted), (signs, Says::Sign)] {
                if !hinted.is_empty() {
                    arrives(hinted, Arrival { says, ..hint });
                }
            }
        }
    }
}

/// What each answer says of which facts.
fn reached(vocabulary: &Vocabulary, placed: &[Placed]) -> Vec<(FactSet, Arrival)> {
    let corrections = Corrections::new(vocabulary, placed);
    let mut reached = Vec::with_capacity(placed.len().saturating_mul(2));
    for placed in placed {
        let withdrawn = placed.present && corrections.reach(placed.fact, &placed.arrival);
        placed.reach(vocabulary, withdrawn, |facts, arrival| reached.push((facts, arrival)));
    }
    reached
}

/// What was established expressly and stands no more because somebody later answered a broader question; not what was
/// itself answered again. The first such answer counts.
fn swept(vocabulary: &Vocabulary, placed: &[Placed], facts: &Facts) -> Vec<Swept> {
    let mut swept: Vec<Swept> = Vec::new();
    for Placed { fact, arrival: yes, .. } in placed.iter().filter(|p| p.present && !facts.yes.contains(p.fact)) {
        let needed = if vocabulary.needs_conclusion(*fact) { Weight::Conclusion } else { Weight::Finding };
        if yes.weight < needed || swept.iter().any(|known| known.fact == *fact) {
            continue;
        }
        let against = |p: &&Placed| {
            let no = &p.arrival;
            !p.present && no.at > yes.at && no.weight >= yes.weight && vocabulary.down(p.fact).contains(*fact)
        };
        let own = placed.iter().filter(against).any(|no| no.fact == *fact);
        let first = placed.iter().filter(against).min_by_key(|no| (no.arrival.at, no.fact)).filter(|_| !own);
        swept.extend(first.map(|no| Swept { fact: *fact, broader: no.fact, at: no.arrival.at }));
    }
    swept.sort_unstable_by_key(|found| (found.fact, found.at));
    swept
}

/// By fact: the last No that a finding made of it, or of what it implies, and the last that a conclusion made.
struct Corrections(Vec<[Moment; 2]>);

impl Corrections {
    fn new(vocabulary: &Vocabulary, placed: &[Placed]) -> Self {
        let first_yes = placed.iter().filter(|p| p.present).map(|yes| yes.arrival.at).min();
        let later = |p: &&Placed| !p.present && first_yes.is_some_and(|yes| p.arrival.at > yes);
        let mut last = Vec::new();
        for Placed { fact, arrival, .. } in placed.iter().filter(later) {
            last.resize(vocabulary.len(), [Moment::MIN; 2]);
            for fact in vocabulary.down(*fact).iter() {
                let Some([finding, conclusion]) = last.get_mut(fact.position()) else { continue };
                let by = match arrival.weight {
                    Weight::Claim => continue,
                    Weight::Finding => finding,
                    Weight::Conclusion => conclusion,
                };
                *by = arrival.at.max(*by);
            }
        }
        Self(last)
    }

    /// Whether a later finding of at least its weight says that this Yes was wrong.
    fn reach(&self, fact: FactIndex, yes: &Arrival) -> bool {
        self.0.get(fact.position()).is_some_and(|last| is_withdrawn(yes, *last))
    }
}

/// Whether the last No of a finding or of a conclusion says that this Yes was wrong.
fn is_withdrawn(yes: &Arrival, [finding, conclusion]: [Moment; 2]) -> bool {
    conclusion > yes.at || (finding > yes.at && yes.weight < Weight::Conclusion)
}

/// Arrivals by fact: those of one fact lie side by side.
struct Arrivals {
    facts: FactSet,
    list: Vec<Arrival>,
    /// By position: where the arrivals of this fact begin and end.
    spans: [(u32, u32); MAX_FACTS],
}

impl Arrivals {
    fn new(reached: &[(FactSet, Arrival)]) -> Self {
        let mut spans = [(0_u32, 0_u32); MAX_FACTS];
        for (facts, _) in reached {
            facts.iter().for_each(|fact| {
                if let Some((_, count)) = spans.get_mut(fact.position()) {
                    *count = count.saturating_add(1);
                }
            });
        }
        let facts = reached.iter().fold(FactSet::EMPTY, |sum, (facts, _)| sum.or(*facts));
        let mut all = 0_u32;
        for fact in facts.iter() {
            if let Some(span) = spans.get_mut(fact.position()) {
                let begin = all;
                all = all.saturating_add(span.1);
                *span = (begin, begin);
            }
        }
        let mut list = Vec::new();
        if let (Some((_, any)), Ok(all)) = (reached.first(), usize::try_from(all)) {
            list.resize(all, *any);
        }
        for (facts, arrival) in reached {
            facts.iter().for_each(|fact| {
                let Some((_, next)) = spans.get_mut(fact.position()) else { return };
                if let Some(slot) = usize::try_from(*next).ok().and_then(|next| list.get_mut(next)) {
                    *slot = *arrival;
                }
                *next = next.saturating_add(1);
            });
        }
        Self { facts, list, spans }
    }

    fn of(&mut self, fact: FactIndex) -> &mut [Arrival] {
        let (from, until) = self.spans.get(fact.position()).copied().unwrap_or_default();
        let span = usize::try_from(from).unwrap_or_default()..usize::try_from(until).unwrap_or_default();
        self.list.get_mut(span).unwrap_or_default()
    }
}

fn refuse_self_contradictions(vocabulary: &Vocabulary, batch: &[Told]) -> Result<(), FactsError> {
    let speaker = |told: &Told| (told.source, told.at);
    let mut by_speaker: Vec<&Told> = batch.iter().collect();
    by_speaker.sort_by_key(|told| speaker(told));
    let (mut present, mut ruled_out) = (Vec::with_capacity(batch.len()), Vec::with_capacity(batch.len()));
    for said in by_speaker.chunk_by(|a, b| speaker(a) == speaker(b)) {
        present.clear();
        ruled_out.clear();
        for told in said {
            let fact = *told.fact.as_ref().map_err(|unknown| UnknownFact::clone(unknown))?;
            if is_danger(vocabulary, fact, told.value) { present.push(fact) } else { ruled_out.push(fact) }
        }
        refuse_contradictions(vocabulary, &present, &ruled_out)?;
    }
    Ok(())
}
