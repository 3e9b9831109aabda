//! What is known of one child at one moment, as two small bit sets.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Source, Value, Weight};
use super::factset::{FactIndex, FactSet};
use super::vocabulary::{UnknownFact, Vocabulary};
use crate::law::FactId;
use crate::time::Moment;

/// What is known of one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Established: no.
    No,
    /// Reported: no. Only the absence of a protection is ever reported; a reported "no danger" stays unknown.
    ReportedNo,
    /// Nothing that counts is known.
    Unknown,
    /// Reported: yes. It is acted on, and not yet established.
    ReportedYes,
    /// Established: yes.
    Yes,
}

/// Two answers that cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{yes}” và “{no}” mâu thuẫn / “{yes}” and “{no}” contradict each other: correct one of them")]
pub struct Contradiction {
    /// The fact answered Yes.
    pub yes: FactId,
    /// The fact that cannot go with it.
    pub no: FactId,
}

/// Why answers could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FactsError {
    /// A name that no pack defines.
    #[error(transparent)]
    Unknown(#[from] UnknownFact),
    /// Two answers of one source at one moment that cannot both be true.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
}

/// Answers that differ and were merged to the graver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The fact.
    pub fact: FactId,
    /// The Yes (or, for a protection, the No) that was kept.
    pub kept: Source,
    /// The answer that did not prevail.
    pub set_aside: Source,
}

/// What is known, in danger polarity: for a protection the bit is its absence.
///
/// Two bits a fact: *known* and *yes*. Unknown with *yes* is a report: acted on, not established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    pub(crate) known: FactSet,
    pub(crate) yes: FactSet,
}

impl Facts {
    /// Nothing is known.
    pub const NONE: Self = Self { known: FactSet::EMPTY, yes: FactSet::EMPTY };

    /// The certain end: only what is established.
    pub(crate) fn established(&self) -> FactSet {
        self.known.and(self.yes)
    }

    /// What is established or reported.
    pub(crate) fn reported(&self) -> FactSet {
        self.yes
    }

    /// The other end: all that is not ruled out.
    pub(crate) fn possible(&self, vocabulary: &Vocabulary) -> FactSet {
        vocabulary.all().minus(self.known.minus(self.yes))
    }

    /// Takes in plain yes/no values as established, closing implications both ways.
    ///
    /// # Errors
    /// [`FactsError`] naming the unknown fact, or both facts that contradict each other.
    pub(crate) fn from_values<'a>(
        vocabulary: &Vocabulary,
        values: impl IntoIterator<Item = (&'a FactId, Value)>,
    ) -> Result<Self, FactsError> {
        let mut present = Vec::new();
        let mut ruled_out = Vec::new();
        for (id, value) in values {
            let fact = vocabulary.require(id)?;
            if is_danger(vocabulary, fact, value) { present.push(fact) } else { ruled_out.push(fact) }
        }
        refuse_contradictions(vocabulary, &present, &ruled_out)?;
        let mut facts = Self::NONE;
        for fact in &present {
            facts.yes = facts.yes.or(vocabulary.up(*fact));
        }
        facts.known = ruled_out.iter().fold(facts.yes, |sum, fact| sum.or(vocabulary.down(*fact)));
        for fact in &present {
            facts.yes = facts.yes.or(vocabulary.suggests(*fact).minus(facts.known));
        }
        Ok(facts)
    }

    /// The state of one fact.
    pub(crate) fn state(&self, vocabulary: &Vocabulary, fact: FactIndex) -> State {
        let (known, yes) = (self.known.contains(fact), self.yes.contains(fact));
        let protection = vocabulary.is_protection(fact);
        match (known, yes, protection) {
            (true, true, false) | (true, false, true) => State::Yes,
            (true, false, false) | (true, true, true) => State::No,
            (false, true, false) => State::ReportedYes,
            (false, true, true) => State::ReportedNo,
            (false, false, _) => State::Unknown,
        }
    }
}

/// Whether this answer says that the danger bit is on.
fn is_danger(vocabulary: &Vocabulary, fact: FactIndex, value: Value) -> bool {
    (value == Value::Yes) != vocabulary.is_protection(fact)
}

fn refuse_contradictions(
    vocabulary: &Vocabulary,
    present: &[FactIndex],
    ruled_out: &[FactIndex],
) -> Result<(), Contradiction> {
    let name = |fact: FactIndex| vocabulary.id(fact).cloned().unwrap_or_default();
    let out = FactSet::of(ruled_out.iter().copied());
    for fact in present {
        if let Some(no) = vocabulary.up(*fact).and(out).iter().next() {
            let (yes, no) = (name(*fact), name(no));
            return Err(Contradiction { yes, no });
        }
    }
    let on = present.iter().fold(FactSet::EMPTY, |sum, fact| sum.or(vocabulary.up(*fact)));
    for (a, b) in vocabulary.excludes() {
        if on.contains(*a) && on.contains(*b) {
            return Err(Contradiction { yes: name(*a), no: name(*b) });
        }
    }
    Ok(())
}

/// One answer as it reaches one danger bit, directly or through an implication.
#[derive(Debug, Clone, Copy)]
struct Arrival {
    at: Moment,
    says: Says,
    weight: Weight,
    source: Source,
}

/// What an arrival says; of two at one moment the later in this order prevails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// Present, as a mere suggestion: what is answered expressly at that moment prevails.
    Hinted,
    Absent,
    Present,
}

/// An answer placed among the facts.
struct Placed {
    fact: FactIndex,
    present: bool,
    arrival: Arrival,
}

/// Facts with, for every danger bit that somebody affirmed, the earliest moment of that word.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    pub(crate) facts: Facts,
    pub(crate) conflicts: Vec<Conflict>,
    since: Vec<Option<Moment>>,
    /// By position: every moment at which this danger was told, since nothing ruled it out.
    told: Vec<Vec<Moment>>,
    /// Dangers that were ruled out once and have been told again since.
    reopened: FactSet,
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
    pub(crate) fn weigh(vocabulary: &Vocabulary, batches: &[Vec<Answer>]) -> Result<Self, FactsError> {
        for batch in batches {
            refuse_self_contradictions(vocabulary, batch)?;
        }
        let answers: Vec<&Answer> = batches.iter().flatten().collect();
        let mut placed = Vec::with_capacity(answers.len());
        for answer in answers {
            let fact = vocabulary.require(&answer.fact)?;
            let present = is_danger(vocabulary, fact, answer.value);
            let says = if present { Says::Present } else { Says::Absent };
            let arrival = Arrival { at: answer.at, says, weight: answer.source.weight(), source: answer.source };
            placed.push(Placed { fact, present, arrival });
        }
        let mut arrivals: Vec<Vec<Arrival>> = vec![Vec::new(); vocabulary.len()];
        for Placed { fact, present, arrival } in &placed {
            if !present {
                add(&mut arrivals, vocabulary.down(*fact), *arrival);
            } else {
                // What was corrected no longer establishes what it implied; that it was said stays a report. A finding
                // that was corrected hints at nothing any more; what others told still does.
                let withdrawn = withdrawn(vocabulary, *fact, arrival, &placed);
                let weight = if withdrawn { Weight::Claim } else { arrival.weight };
                let reached = vocabulary.up(*fact);
                add(&mut arrivals, reached, Arrival { weight, ..*arrival });
                if !withdrawn || arrival.weight == Weight::Claim {
                    let hint = Arrival { weight: Weight::Claim, says: Says::Hinted, ..*arrival };
                    add(&mut arrivals, vocabulary.suggests(*fact).minus(reached), hint);
                }
            }
        }
        let mut ledger =
            Self { since: vec![None; vocabulary.len()], told: vec![Vec::new(); vocabulary.len()], ..Self::default() };
        for (position, mut arrived) in arrivals.into_iter().enumerate() {
            let Some(fact) = FactIndex::new(position) else { break };
            arrived.sort_by_key(|a| (a.at, a.says, a.weight, a.source));
            ledger.settle(vocabulary, fact, &arrived);
        }
        Ok(ledger)
    }

    /// Since when this danger has been reported, while it is.
    pub(crate) fn since(&self, fact: FactIndex) -> Option<Moment> {
        self.since.get(fact.position()).copied().flatten()
    }

    /// Dangers that were ruled out once and have been told again since: before that they were no open question.
    pub(crate) fn reopened(&self) -> FactSet {
        self.reopened
    }

    /// The moments at which this danger was told, since nothing ruled it out.
    pub(crate) fn told(&self, fact: FactIndex) -> &[Moment] {
        self.told.get(fact.position()).map(Vec::as_slice).unwrap_or_default()
    }

    fn settle(&mut self, vocabulary: &Vocabulary, fact: FactIndex, arrived: &[Arrival]) {
        let needed = if vocabulary.needs_conclusion(fact) { Weight::Conclusion } else { Weight::Finding };
        let mut yes: Option<Arrival> = None;
        let mut established: Option<Arrival> = None;
        let mut no: Option<Arrival> = None;
        // The weightiest No that no Yes of its weight has answered. A lesser Yes ends its narrowing, not its weight.
        let mut against: Option<Weight> = None;
        let mut since = None;
        let mut told = Vec::new();
        let mut against_once = false;
        let mut conflict = None;
        for arrival in arrived {
            if arrival.says != Says::Absent {
                if arrival.weight >= needed && against <= Some(arrival.weight) {
                    established = Some(*arrival);
                    against = None;
                }
                if let Some(set_aside) = no.take() {
                    conflict = Some((arrival.source, set_aside.source));
                }
                since = since.or(Some(arrival.at));
                told.push(arrival.at);
                yes = Some(*arrival);
            } else if arrival.weight > Weight::Claim {
                if let Some(kept) = established.filter(|e| e.weight > arrival.weight) {
                    conflict = Some((kept.source, arrival.source));
                    continue;
                }
                (yes, established, since) = (None, None, None);
                told.clear();
                against_once = true;
                no = Some(*arrival);
                against = against.max(Some(arrival.weight));
            } else if let Some(kept) = yes {
                conflict = Some((kept.source, arrival.source));
            }
        }
        if yes.is_some() {
            self.facts.yes.insert(fact);
        }
        if established.is_some() || no.is_some() {
            self.facts.known.insert(fact);
        }
        if let Some(slot) = self.since.get_mut(fact.position()) {
            *slot = since;
        }
        if against_once && yes.is_some() {
            self.reopened.insert(fact);
        }
        if let Some(slot) = self.told.get_mut(fact.position()) {
            *slot = told;
        }
        if let (Some((kept, set_aside)), Some(id), true) = (conflict, vocabulary.id(fact), yes.is_some()) {
            self.conflicts.push(Conflict { fact: id.clone(), kept, set_aside });
        }
    }
}

/// Whether a later finding of at least its weight says that this Yes was wrong.
fn withdrawn(vocabulary: &Vocabulary, fact: FactIndex, yes: &Arrival, placed: &[Placed]) -> bool {
    placed.iter().any(|no| {
        !no.present
            && no.arrival.at > yes.at
            && no.arrival.weight > Weight::Claim
            && no.arrival.weight >= yes.weight
            && vocabulary.down(no.fact).contains(fact)
    })
}

fn add(arrivals: &mut [Vec<Arrival>], reached: FactSet, arrival: Arrival) {
    for fact in reached.iter() {
        if let Some(list) = arrivals.get_mut(fact.position()) {
            list.push(arrival);
        }
    }
}

fn refuse_self_contradictions(vocabulary: &Vocabulary, answers: &[Answer]) -> Result<(), FactsError> {
    let mut speakers: Vec<(Source, Moment)> = answers.iter().map(|a| (a.source, a.at)).collect();
    speakers.sort_unstable();
    speakers.dedup();
    for speaker in speakers {
        let said = answers.iter().filter(|a| (a.source, a.at) == speaker);
        let (mut present, mut ruled_out) = (Vec::new(), Vec::new());
        for answer in said {
            let fact = vocabulary.require(&answer.fact)?;
            if is_danger(vocabulary, fact, answer.value) { present.push(fact) } else { ruled_out.push(fact) }
        }
        refuse_contradictions(vocabulary, &present, &ruled_out)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Fact;
    use proptest::prelude::*;

    /// A fact of a random vocabulary: protection, needs proof, and which later facts it implies or suggests.
    type Drawn = (bool, bool, u8, u8);

    fn fact(id: &str, polarity: &str, implies: &[String], suggests: &[String], proof: bool) -> Fact {
        let mut json = serde_json::json!({
            "id": id, "about": "child", "polarity": polarity, "tense": "now", "ask": "adult", "sensitivity": "ordinary",
            "implies": implies, "suggests": suggests,
            "basis": { "cite": ["law-1"], "certainty": "text", "kind": "law" },
        });
        if proof {
            json["proof"] = "conclusion".into();
        }
        serde_json::from_value(json).unwrap()
    }

    /// Implications run from earlier to later facts of the same polarity, so they form no circle.
    fn vocabulary(drawn: &[Drawn]) -> Vocabulary {
        let later = |i: usize, mask: u8, fits: &dyn Fn(usize) -> bool| -> Vec<String> {
            let chosen = (0..drawn.len()).filter(|j| *j > i && mask & (1 << *j) != 0 && fits(*j));
            chosen.map(|j| format!("f{j}")).collect()
        };
        let facts: Vec<Fact> = drawn
            .iter()
            .enumerate()
            .map(|(i, (protection, proof, implies, suggests))| {
                let implies = later(i, *implies, &|j| drawn[j].0 == *protection);
                let suggests = if *protection { Vec::new() } else { later(i, *suggests, &|j| !drawn[j].0) };
                fact(&format!("f{i}"), if *protection { "protection" } else { "danger" }, &implies, &suggests, *proof)
            })
            .collect();
        Vocabulary::new(&facts)
    }

    const SOURCES: [Source; 8] = [
        Source::Suspect,
        Source::Household,
        Source::Informant,
        Source::Child,
        Source::Record,
        Source::Observed,
        Source::Assessed,
        Source::Concluded,
    ];

    fn moment(hour: u8) -> Moment {
        format!("2026-02-13T{hour:02}:00:00+07:00").parse().unwrap()
    }

    fn answer() -> impl Strategy<Value = Answer> {
        (0..6_u8, any::<bool>(), prop::sample::select(SOURCES.to_vec()), 8..12_u8).prop_map(|(i, yes, source, hour)| {
            Answer {
                fact: FactId::from(format!("f{i}").as_str()),
                value: if yes { Value::Yes } else { Value::No },
                source,
                at: moment(hour),
            }
        })
    }

    fn drawn(proof: impl Strategy<Value = bool> + Clone) -> impl Strategy<Value = Vec<Drawn>> {
        prop::collection::vec((any::<bool>(), proof, any::<u8>(), any::<u8>()), 6)
    }

    /// Established, reported and possible.
    fn ends(ledger: &Ledger, vocabulary: &Vocabulary) -> [FactSet; 3] {
        let facts = &ledger.facts;
        [facts.established(), facts.reported(), facts.possible(vocabulary)]
    }

    fn weighed(vocabulary: &Vocabulary, answers: &[Answer]) -> Option<Ledger> {
        Ledger::weigh(vocabulary, &[answers.to_vec()]).ok()
    }

    fn said(fact: &str, value: Value, source: Source, hour: u8) -> Answer {
        Answer { fact: FactId::from(fact), value, source, at: moment(hour) }
    }

    fn one() -> Vocabulary {
        Vocabulary::new(&[fact("f0", "danger", &[], &[], false)])
    }

    fn state(answers: &[Answer]) -> State {
        let vocabulary = one();
        let ledger = Ledger::weigh(&vocabulary, &[answers.to_vec()]).unwrap();
        ledger.facts.state(&vocabulary, FactIndex::new(0).unwrap())
    }

    #[test]
    fn a_finding_takes_nothing_from_a_conclusion() {
        use Value::{No, Yes};
        let concluded = said("f0", Yes, Source::Concluded, 8);
        let seen = said("f0", Yes, Source::Observed, 9);
        let not_seen = said("f0", No, Source::Observed, 10);
        assert_eq!(state(&[concluded.clone(), not_seen.clone()]), State::Yes);
        assert_eq!(state(&[concluded, seen, not_seen]), State::Yes, "one more Yes may not lower");
    }

    #[test]
    fn a_finding_said_twice_does_not_outweigh_a_conclusion() {
        use Value::{No, Yes};
        let ruled_out = said("f0", No, Source::Concluded, 8);
        let heard = said("f0", Yes, Source::Informant, 9);
        let seen = said("f0", Yes, Source::Observed, 10);
        let again = said("f0", Yes, Source::Assessed, 11);
        assert_eq!(state(&[ruled_out.clone(), seen.clone()]), State::ReportedYes);
        assert_eq!(state(&[ruled_out.clone(), seen.clone(), again]), State::ReportedYes);
        assert_eq!(state(&[ruled_out.clone(), heard, seen.clone()]), State::ReportedYes);
        let weaker_no = said("f0", No, Source::Observed, 9);
        assert_eq!(state(&[ruled_out, weaker_no, seen]), State::ReportedYes, "one more No may not raise");
    }

    #[test]
    fn at_one_moment_the_graver_finding_prevails() {
        use Value::{No, Yes};
        let seen = said("f0", Yes, Source::Observed, 9);
        let not_found = said("f0", No, Source::Assessed, 9);
        assert_eq!(state(&[seen.clone(), not_found.clone()]), State::Yes);
        assert_eq!(state(&[not_found, seen]), State::Yes);
    }

    #[test]
    fn what_a_danger_implies_suggests_as_if_it_were_said() {
        let facts = [
            fact("rape", "danger", &["sexual_abuse".to_owned()], &[], false),
            fact("sexual_abuse", "danger", &[], &["grave_harm".to_owned()], false),
            fact("grave_harm", "danger", &[], &[], false),
        ];
        let vocabulary = Vocabulary::new(&facts);
        let plain = Facts::from_values(&vocabulary, [(&FactId::from("rape"), Value::Yes)]).unwrap();
        let weighed = Ledger::weigh(&vocabulary, &[vec![said("rape", Value::Yes, Source::Assessed, 9)]]).unwrap();
        assert_eq!(plain, weighed.facts);
        assert_eq!(plain.state(&vocabulary, FactIndex::new(2).unwrap()), State::ReportedYes);
    }

    proptest! {
        #[test]
        fn order_and_repetition_of_answers_change_nothing(
            drawn in drawn(any::<bool>()),
            (answers, shuffled) in prop::collection::vec(answer(), 0..9).prop_flat_map(|a| (Just(a.clone()), Just(a).prop_shuffle())),
            again in 0..9_usize,
        ) {
            let vocabulary = vocabulary(&drawn);
            let (ledger, other) = (weighed(&vocabulary, &answers), weighed(&vocabulary, &shuffled));
            prop_assert_eq!(ledger.is_some(), other.is_some());
            if let (Some(ledger), Some(other)) = (ledger, other) {
                prop_assert_eq!(ledger.facts, other.facts);
                prop_assert_eq!(&ledger.since, &other.since);
                prop_assert_eq!(&ledger.conflicts, &other.conflicts);
                let mut repeated = answers.clone();
                repeated.extend(answers.get(again).cloned());
                let repeated = weighed(&vocabulary, &repeated).unwrap();
                prop_assert_eq!(ledger.facts, repeated.facts);
                prop_assert_eq!(&ledger.since, &repeated.since);
            }
        }

        /// A word for the danger lowers nothing and starts no clock later; a word against it raises nothing, and changes
        /// nothing at all when it is only a claim.
        #[test]
        fn every_word_moves_the_facts_its_own_way(
            drawn in drawn(any::<bool>()), answers in prop::collection::vec(answer(), 0..9), more in answer(),
        ) {
            let vocabulary = vocabulary(&drawn);
            let longer: Vec<Answer> = answers.iter().chain([&more]).cloned().collect();
            if let (Some(before), Some(after)) = (weighed(&vocabulary, &answers), weighed(&vocabulary, &longer)) {
                let danger = is_danger(&vocabulary, vocabulary.require(&more.fact).unwrap(), more.value);
                for (before, after) in ends(&before, &vocabulary).into_iter().zip(ends(&after, &vocabulary)) {
                    let (more, less) = if danger { (after, before) } else { (before, after) };
                    prop_assert!(more.covers(&less));
                }
                if danger {
                    for (before, after) in before.since.iter().zip(&after.since) {
                        prop_assert!(before.is_none() || (after.is_some() && after <= before));
                    }
                } else if more.source.weight() == Weight::Claim {
                    prop_assert_eq!(before.facts, after.facts);
                    prop_assert_eq!(before.since, after.since);
                }
            }
        }

        /// What is known respects every implication, whoever said what and when; and the three ends lie in order.
        #[test]
        fn facts_are_closed_under_implication(drawn in drawn(any::<bool>()), answers in prop::collection::vec(answer(), 0..9)) {
            let vocabulary = vocabulary(&drawn);
            if let Some(ledger) = weighed(&vocabulary, &answers) {
                let [established, reported, possible] = ends(&ledger, &vocabulary);
                prop_assert!(reported.covers(&established) && possible.covers(&reported));
                for set in [reported, possible] {
                    prop_assert!(set.iter().all(|fact| set.covers(&vocabulary.up(fact))));
                }
                // What needs a conclusion is not established by what only implies it.
                let provable = vocabulary.all().iter().filter(|fact| !vocabulary.needs_conclusion(*fact));
                let provable = FactSet::of(provable);
                prop_assert!(established.iter().all(|fact| established.covers(&vocabulary.up(fact).and(provable))));
            }
        }

        /// Plain values are what conclusions of one moment give.
        #[test]
        fn plain_values_are_conclusions(drawn in drawn(any::<bool>()), values in prop::collection::btree_map(0..6_u8, any::<bool>(), 0..6)) {
            let vocabulary = vocabulary(&drawn);
            let answers: Vec<Answer> = values
                .iter()
                .map(|(i, yes)| said(&format!("f{i}"), if *yes { Value::Yes } else { Value::No }, Source::Concluded, 9))
                .collect();
            let plain = Facts::from_values(&vocabulary, answers.iter().map(|a| (&a.fact, a.value)));
            let weighed = Ledger::weigh(&vocabulary, std::slice::from_ref(&answers)).map(|ledger| ledger.facts);
            prop_assert_eq!(plain, weighed);
        }
    }
}
