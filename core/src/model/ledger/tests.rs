//! Answers weighed: examples, and what holds for all.

use super::*;
use crate::law::Fact;
use crate::model::facts::State;
use proptest::prelude::*;

/// A fact of a random vocabulary: protection, needs proof, and which later facts it implies or suggests.
pub(super) type Drawn = (bool, bool, u8, u8);

fn fact(id: &str, polarity: &str, implies: &[String], suggests: &[String], proof: bool) -> Fact {
    sourced(id, polarity, implies, suggests, proof, "text")
}

fn sourced(id: &str, polarity: &str, implies: &[String], suggests: &[String], proof: bool, certainty: &str) -> Fact {
    let mut json = serde_json::json!({
        "id": id, "about": "child", "polarity": polarity, "tense": "now", "ask": "adult", "sensitivity": "ordinary",
        "implies": implies, "suggests": suggests,
        "basis": { "cite": ["law-1"], "certainty": certainty, "kind": "law" },
    });
    if proof {
        json["proof"] = "conclusion".into();
    }
    serde_json::from_value(json).unwrap()
}

/// Implications run from earlier to later facts of the same polarity, so they form no circle.
pub(super) fn vocabulary(drawn: &[Drawn]) -> Vocabulary {
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
            let polarity = if *protection { "protection" } else { "danger" };
            let certainty = if i % 3 == 1 { "secondary" } else { "text" };
            sourced(&format!("f{i}"), polarity, &implies, &suggests, *proof, certainty)
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

pub(super) fn answer() -> impl Strategy<Value = Answer> {
    (0..6_u8, any::<bool>(), prop::sample::select(SOURCES.to_vec()), 8..12_u8).prop_map(|(i, yes, source, hour)| {
        Answer {
            fact: FactId::from(format!("f{i}").as_str()),
            value: if yes { Value::Yes } else { Value::No },
            source,
            at: moment(hour),
        }
    })
}

pub(super) fn drawn(proof: impl Strategy<Value = bool> + Clone) -> impl Strategy<Value = Vec<Drawn>> {
    prop::collection::vec((any::<bool>(), proof, any::<u8>(), any::<u8>()), 6)
}

/// Established, claimed, reported and possible.
fn ends(ledger: &Ledger, vocabulary: &Vocabulary) -> [FactSet; 4] {
    let facts = &ledger.facts;
    [facts.established(), facts.claimed(), facts.reported(), facts.possible(vocabulary)]
}

pub(super) fn weigh(vocabulary: &Vocabulary, answers: &[Answer]) -> Result<Ledger, FactsError> {
    let told = answers.iter().map(|a| Told::new(vocabulary, &a.fact, a.value, a.source, a.at));
    Ledger::weigh(vocabulary, &[told.collect()])
}

pub(super) fn since(ledger: &Ledger, vocabulary: &Vocabulary) -> Vec<Option<Moment>> {
    vocabulary.all().iter().map(|fact| ledger.since(fact)).collect()
}

fn weighed(vocabulary: &Vocabulary, answers: &[Answer]) -> Option<Ledger> {
    weigh(vocabulary, answers).ok()
}

fn said(fact: &str, value: Value, source: Source, hour: u8) -> Answer {
    Answer { fact: FactId::from(fact), value, source, at: moment(hour) }
}

fn one() -> Vocabulary {
    Vocabulary::new(&[fact("f0", "danger", &[], &[], false)])
}

fn state(answers: &[Answer]) -> State {
    let vocabulary = one();
    let ledger = weigh(&vocabulary, answers).unwrap();
    ledger.facts.state(&vocabulary, FactIndex::new(0).unwrap())
}

/// A broader No that sweeps away what was established is told; one that names the thing itself is an answer.
#[test]
fn a_broader_no_tells_what_it_swept_away() {
    let vocabulary = Vocabulary::new(&[
        fact("rape", "danger", &["abuse".to_owned()], &[], false),
        fact("abuse", "danger", &[], &[], false),
    ]);
    let told = |answers: &[Answer]| {
        let swept = weigh(&vocabulary, answers).unwrap().swept;
        let name = |fact| vocabulary.id(fact).unwrap().as_str();
        swept.into_iter().map(|s| (name(s.fact), name(s.broader), s.at)).collect::<Vec<_>>()
    };
    let answer = |id: &str, yes: bool, source, hour| said(id, if yes { Value::Yes } else { Value::No }, source, hour);
    let established = answer("rape", true, Source::Assessed, 1);
    let denied = answer("abuse", false, Source::Assessed, 2);
    assert_eq!(told(&[established.clone(), denied.clone()]), [("rape", "abuse", denied.at)]);
    // Said by nobody before, said again after, answered itself, only reported, or denied by hearsay: nothing to tell.
    assert_eq!(told(core::slice::from_ref(&denied)), []);
    assert_eq!(told(&[established.clone(), denied.clone(), answer("rape", true, Source::Assessed, 3)]), []);
    assert_eq!(told(&[established.clone(), denied.clone(), answer("rape", false, Source::Assessed, 3)]), []);
    assert_eq!(told(&[answer("rape", true, Source::Informant, 1), denied]), []);
    assert_eq!(told(&[established, answer("abuse", false, Source::Informant, 2)]), []);
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
    let weighed = weigh(&vocabulary, &[said("rape", Value::Yes, Source::Assessed, 9)]).unwrap();
    assert_eq!(plain, weighed.facts);
    assert_eq!(plain.state(&vocabulary, FactIndex::new(2).unwrap()), State::ReportedYes);
}

/// A sign of neglect, by a guide and not by the law's text, reports neglect and what it brings; it claims nothing.
#[test]
fn a_sign_reports_and_claims_nothing() {
    let vocabulary = Vocabulary::new(&[
        sourced("sign", "danger", &[], &["neglect".to_owned()], false, "secondary"),
        fact("neglect", "danger", &["by_carer".to_owned()], &["harm".to_owned()], false),
        fact("by_carer", "danger", &[], &[], false),
        fact("harm", "danger", &[], &[], false),
        fact("suspicion", "danger", &[], &["neglect".to_owned()], false),
    ]);
    let find = |id: &str| vocabulary.find(&FactId::from(id)).unwrap();
    let brought = ["neglect", "by_carer", "harm"].map(find);
    let sign = said("sign", Value::Yes, Source::Observed, 8);
    let claimed = |answers: &[Answer], hour: Option<u8>| {
        let ledger = weigh(&vocabulary, answers).unwrap();
        for fact in brought {
            assert!(ledger.facts.reported().contains(fact));
            assert_eq!(ledger.since(fact), Some(moment(8)));
            assert_eq!(ledger.facts.claimed().contains(fact), hour.is_some());
            assert_eq!(ledger.heard(fact, Hearing::Claims).next(), hour.map(moment));
        }
    };
    claimed(core::slice::from_ref(&sign), None);
    // Claimed later, or reported by what the law's own text takes as a report: from then on.
    claimed(&[sign.clone(), said("neglect", Value::Yes, Source::Informant, 9)], Some(9));
    claimed(&[sign.clone(), said("suspicion", Value::Yes, Source::Informant, 10)], Some(10));
    let values = [(&sign.fact, Value::Yes)];
    let plain = Facts::from_values(&vocabulary, values).unwrap();
    assert_eq!(plain.claimed(), FactSet::of([find("sign")]));
    assert_eq!(plain.reported().minus(plain.claimed()), FactSet::of(brought));
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
            prop_assert_eq!(since(&ledger, &vocabulary), since(&other, &vocabulary));
            prop_assert_eq!(&ledger.conflicts, &other.conflicts);
            let mut repeated = answers.clone();
            repeated.extend(answers.get(again).cloned());
            let repeated = weighed(&vocabulary, &repeated).unwrap();
            prop_assert_eq!(ledger.facts, repeated.facts);
            prop_assert_eq!(since(&ledger, &vocabulary), since(&repeated, &vocabulary));
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
                for (before, after) in since(&before, &vocabulary).into_iter().zip(since(&after, &vocabulary)) {
                    prop_assert!(before.is_none() || (after.is_some() && after <= before));
                }
            } else if more.source.weight() == Weight::Claim {
                prop_assert_eq!(before.facts, after.facts);
                prop_assert_eq!(since(&before, &vocabulary), since(&after, &vocabulary));
            }
        }
    }

    /// What is known respects every implication, whoever said what and when; and the three ends lie in order.
    #[test]
    fn facts_are_closed_under_implication(drawn in drawn(any::<bool>()), answers in prop::collection::vec(answer(), 0..9)) {
        let vocabulary = vocabulary(&drawn);
        if let Some(ledger) = weighed(&vocabulary, &answers) {
            let [established, claimed, reported, possible] = ends(&ledger, &vocabulary);
            prop_assert!(claimed.covers(&established) && reported.covers(&claimed) && possible.covers(&reported));
            for set in [claimed, reported, possible] {
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
        let weighed = weigh(&vocabulary, &answers).map(|ledger| ledger.facts);
        prop_assert_eq!(plain, weighed);
    }
}
