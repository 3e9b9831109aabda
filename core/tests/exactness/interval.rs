//! The two ends of every answer are exactly what all complete worlds have in common, and what any of them holds.

use checho::Law;
use checho::law::{Clause, FactId, Pack};
use checho::model::{FactsError, Value};
use checho::time::Date;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::brute::{Brute, Concluded};
use super::small::{self, day, drawn_facts, drawn_rules, spread};
use super::vn;

/// Every world over the first facts named `f…`, as bits, and what holds in it.
fn worlds(brute: &Brute, asked: &[usize]) -> Vec<(u32, Concluded)> {
    let worlds = (0..1_u32 << asked.len()).filter_map(|bits| {
        let mut world = vec![false; brute.facts.len()];
        asked.iter().enumerate().for_each(|(i, fact)| world[*fact] = bits & (1 << i) != 0);
        brute.possible(&world).then(|| (bits, brute.conclude(&world)))
    });
    worlds.collect()
}

/// One input: the known facts, and which of them are Yes.
fn check(
    law: &Law,
    brute: &Brute,
    asked: &[usize],
    worlds: &[(u32, Concluded)],
    known: u32,
    yes: u32,
) -> TestCaseResult {
    let values = asked
        .iter()
        .enumerate()
        .filter(|(i, _)| known & (1 << i) != 0)
        .map(|(i, fact)| (&brute.facts[*fact], if yes & (1 << i) != 0 { Value::Yes } else { Value::No }));
    let facts = law.facts(values);
    let mut open = worlds.iter().filter(|(bits, _)| bits & known == yes).map(|(_, concluded)| concluded).peekable();
    if open.peek().is_none() {
        prop_assert!(matches!(facts, Err(FactsError::Contradiction(_))), "no world is left: {known:b} {yes:b}");
        return Ok(());
    }
    let (least, most) =
        open.fold((Concluded::ALL, Concluded::default()), |(least, most), c| (least.and(c), most.or(c)));
    let verdict = law.evaluate(&facts.map_err(|e| TestCaseError::fail(e.to_string()))?, day());
    let [established, reported, act_on] = brute.answered(law, &verdict);
    prop_assert_eq!(established, least, "established, known {:b} yes {:b}", known, yes);
    prop_assert_eq!(act_on, most, "to act on, known {:b} yes {:b}", known, yes);
    prop_assert!(reported.covers(&established) && act_on.covers(&reported));
    Ok(())
}

/// All 3ⁿ inputs.
fn exhaustively(pack: Pack) -> TestCaseResult {
    let law = Law::from_pack(pack).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let brute = Brute::new(law.packs(), day());
    let asked = asked(&brute);
    let worlds = worlds(&brute, &asked);
    for known in 0..1_u32 << asked.len() {
        let mut yes = known;
        loop {
            check(&law, &brute, &asked, &worlds, known, yes)?;
            if yes == 0 {
                break;
            }
            yes = (yes - 1) & known;
        }
    }
    Ok(())
}

fn asked(brute: &Brute) -> Vec<usize> {
    (0..brute.facts.len())
        .filter(|i| brute.facts[*i].as_str().starts_with('f') && !brute.facts[*i].as_str().starts_with("filler"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn exact_on_every_input_of_tiny_packs(
        facts in drawn_facts(1..=5), rules in drawn_rules(1..7), measures in drawn_rules(0..3),
    ) {
        exhaustively(small::pack(&facts, &rules, &measures))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn exact_on_every_input_of_small_packs(
        facts in drawn_facts(6..=7), rules in drawn_rules(1..9), measures in drawn_rules(0..3),
    ) {
        exhaustively(small::pack(&facts, &rules, &measures))?;
    }

    #[test]
    fn exact_where_rules_reach_over_all_words(
        facts in drawn_facts(4..=6), rules in drawn_rules(1..7), measures in drawn_rules(0..3),
    ) {
        exhaustively(spread(small::pack(&facts, &rules, &measures)))?;
    }

    #[test]
    fn exact_on_random_inputs_of_larger_packs(
        facts in drawn_facts(8..=11), rules in drawn_rules(3..14), measures in drawn_rules(0..3),
        inputs in prop::collection::vec((any::<u32>(), any::<u32>()), 40),
    ) {
        let law = Law::from_pack(small::pack(&facts, &rules, &measures)).unwrap();
        let brute = Brute::new(law.packs(), day());
        let asked = asked(&brute);
        let worlds = worlds(&brute, &asked);
        for (known, pick) in inputs {
            let known = known & ((1 << asked.len()) - 1);
            // Mostly inputs that some world allows, sometimes any.
            let yes = if pick % 5 == 0 { pick } else { worlds[pick as usize % worlds.len()].0 };
            check(&law, &brute, &asked, &worlds, known, yes & known)?;
        }
    }
}

/// Days on both sides of the changes of the law that the national pack dates.
const DAYS: [&str; 6] = ["2017-06-30", "2021-07-01", "2022-04-04", "2022-04-05", "2023-12-25", "2026-11-24"];

/// A case of the real pack: some facts open, the others answered.
#[derive(Debug, Clone)]
struct Asked {
    day: Date,
    /// Rules around whose facts the open facts lie.
    rules: Vec<prop::sample::Index>,
    others: Vec<prop::sample::Index>,
    open: usize,
    /// Facts that are Yes; without any, all others are answered no.
    yes: Vec<prop::sample::Index>,
}

fn national_case(open: usize) -> impl Strategy<Value = Asked> {
    let index = || any::<prop::sample::Index>();
    let yes = prop_oneof![Just(Vec::new()), prop::collection::vec(index(), 0..30)];
    (
        prop::sample::select(DAYS.to_vec()),
        prop::collection::vec(index(), 1..4),
        prop::collection::vec(index(), 0..4),
        2..=open,
        yes,
    )
        .prop_map(|(day, rules, others, open, yes)| Asked { day: day.parse().unwrap(), rules, others, open, yes })
}

fn national(case: &Asked) -> TestCaseResult {
    let law = vn();
    let pack = &law.packs()[0];
    let brute = Brute::new(law.packs(), case.day);
    let mut open: Vec<usize> = Vec::new();
    let of_rules = case.rules.iter().flat_map(|pick| {
        let rule = &pack.rule[pick.index(pack.rule.len())];
        rule.when.iter().flat_map(Clause::facts).chain(&rule.absent).map(|id| brute.position(id))
    });
    let wanted: Vec<usize> = of_rules.chain(case.others.iter().map(|pick| pick.index(brute.facts.len()))).collect();
    for fact in wanted {
        for near in brute.implied(fact).into_iter().chain(brute.implying(fact)) {
            if !open.contains(&near) && open.len() < case.open {
                open.push(near);
            }
        }
    }
    let mut base = vec![false; brute.facts.len()];
    for pick in &case.yes {
        let mut more = base.clone();
        brute.assert(&mut more, pick.index(brute.facts.len()));
        // Exclusions only detect contradictions: an input that holds one is refused, and has no interval.
        let excluded = pack
            .fact
            .iter()
            .any(|f| more[brute.position(&f.id)] && f.excludes.iter().any(|other| more[brute.position(other)]));
        if !excluded {
            base = more;
        }
    }
    let values = (0..base.len())
        .filter(|i| !open.contains(i))
        .map(|i| (&brute.facts[i], if base[i] { Value::Yes } else { Value::No }));
    let values: Vec<(&FactId, Value)> = values.collect();
    let facts = law.facts(values).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let (mut least, mut most) = (Concluded::ALL, Concluded::default());
    for bits in 0..1_u32 << open.len() {
        let mut world = base.clone();
        open.iter().enumerate().for_each(|(i, fact)| world[*fact] = bits & (1 << i) != 0);
        if brute.possible(&world) {
            let concluded = brute.conclude(&world);
            (least, most) = (least.and(&concluded), most.or(&concluded));
        }
    }
    let verdict = law.evaluate(&facts, case.day);
    let [established, reported, act_on] = brute.answered(law, &verdict);
    prop_assert_eq!(established, least);
    prop_assert_eq!(act_on, most);
    prop_assert!(reported.covers(&established) && act_on.covers(&reported));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn exact_on_few_open_facts_of_the_national_pack(case in national_case(8)) {
        national(&case)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn exact_on_fourteen_open_facts_of_the_national_pack(case in national_case(14)) {
        national(&case)?;
    }
}
