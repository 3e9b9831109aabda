//! Screening columns answers every child as deciding one by one does.

use checho::Law;
use checho::law::{FactId, Level};
use checho::model::{FactsError, Value};
use checho::rules::{Bitmap, Column, End, Interval, Pair, ScreenError, ScreenOptions, Screened, Standing};
use checho::time::Date;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::small::{self, drawn_facts, drawn_rules, spread};
use super::vn;

/// A column as drawn: which fact, its validity with a bit offset (or none), its value with a bit offset.
type DrawnColumn = (prop::sample::Index, Option<(Vec<u8>, usize)>, Vec<u8>, usize);

/// Numbers of children around the edges of words and blocks.
fn children() -> impl Strategy<Value = usize> {
    prop::sample::select(vec![0_usize, 1, 7, 63, 64, 65, 200, 511, 512, 513, 700])
}

/// Enough bytes for the most children after the largest offset; what lies beyond the last child is garbage.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 96)
}

fn columns() -> impl Strategy<Value = Vec<DrawnColumn>> {
    let column = (any::<prop::sample::Index>(), prop::option::of((bytes(), 0_usize..19)), bytes(), 0_usize..19);
    prop::collection::vec(column, 0..10)
}

fn bit(bytes: &[u8], at: usize) -> bool {
    bytes[at / 8] & (1 << (at % 8)) != 0
}

fn set(words: &[u64], child: usize) -> bool {
    words[child / 64] & (1 << (child % 64)) != 0
}

/// What a pair of bitmaps says of one child, as the standing of one by one; a column has no reports.
fn standing(pair: &Pair, child: usize) -> Option<Standing> {
    match (set(&pair.established, child), set(&pair.act_on, child)) {
        (true, _) => Some(Standing::Established),
        (false, true) => Some(Standing::NotRuledOut),
        (false, false) => None,
    }
}

fn end(screened: &Screened, child: usize, of: impl Fn(&Pair) -> &Vec<u64>) -> End {
    let holds = |pair: &Pair| set(of(pair), child);
    let level = match (holds(&screened.intervention), holds(&screened.support)) {
        (true, _) => Level::Intervention,
        (false, true) => Level::Support,
        (false, false) => Level::Prevention,
    };
    End { emergency: holds(&screened.emergency), level }
}

/// Standings with a report counted as not established, which is all that a column can tell.
fn told(standing: Option<Standing>) -> Option<Standing> {
    standing.map(|s| if s == Standing::Reported { Standing::NotRuledOut } else { s })
}

fn same(law: &Law, drawn: &[DrawnColumn], children: usize, day: Date) -> TestCaseResult {
    let ids: Vec<FactId> = law.packs().iter().flat_map(|p| &p.fact).map(|f| f.id.clone()).collect();
    let mut chosen: Vec<(FactId, &DrawnColumn)> = Vec::new();
    for column in drawn {
        let fact = column.0.get(&ids);
        if chosen.iter().all(|(other, _)| other != fact) {
            chosen.push((fact.clone(), column));
        }
    }
    let columns: Vec<Column<'_>> = chosen
        .iter()
        .map(|(fact, (_, validity, value, offset))| Column {
            fact: fact.clone(),
            validity: validity.as_ref().map(|(bytes, offset)| Bitmap::new(bytes, *offset)),
            value: Bitmap::new(value, *offset),
        })
        .collect();
    let options = |with_guidance| ScreenOptions { with_guidance, groups: true, signals: true, rules: true };
    let screen = |with_guidance| {
        law.screen(children, &columns, day, options(with_guidance)).map_err(|e| TestCaseError::fail(e.to_string()))
    };
    let (by_law, guided) = (screen(false)?, screen(true)?);
    let least = law.screen(children, &columns, day, ScreenOptions::default()).unwrap();
    prop_assert_eq!(&least.emergency, &by_law.emergency);
    prop_assert_eq!(&least.intervention, &by_law.intervention);
    for child in 0..children {
        let values = chosen.iter().filter_map(|(fact, (_, validity, value, offset))| {
            let known = validity.as_ref().is_none_or(|(bytes, offset)| bit(bytes, offset + child));
            known.then(|| (fact, if bit(value, offset + child) { Value::Yes } else { Value::No }))
        });
        let facts = law.facts(values);
        if let Err(error) = &facts {
            prop_assert!(matches!(error, FactsError::Contradiction(_)));
            prop_assert!(set(&guided.contradictory, child), "child {}: {}", child, error);
            continue;
        }
        prop_assert!(!set(&guided.contradictory, child), "child {}", child);
        let verdict = law.evaluate(&facts.unwrap(), day);
        for (screened, interval) in [(&by_law, verdict.by_law()), (&guided, verdict.with_guidance())] {
            let Interval { established, act_on, .. } = interval;
            prop_assert_eq!(end(screened, child, |pair| &pair.established), established, "child {}", child);
            prop_assert_eq!(end(screened, child, |pair| &pair.act_on), act_on, "child {}", child);
        }
        for (group, pair) in &guided.groups {
            let one = verdict.groups(law).find(|(id, _)| *id == group).map(|(_, standing)| standing);
            prop_assert_eq!(standing(pair, child), told(one), "child {} group {}", child, group);
        }
        for (rule, pair) in &guided.rules {
            let one = verdict.fired(law).find(|(id, _)| *id == rule).map(|(_, standing)| standing);
            prop_assert_eq!(standing(pair, child), told(one), "child {} rule {}", child, rule);
        }
    }
    let counted = |words: &[u64]| (0..children).filter(|child| set(words, *child)).count() as u64;
    let (established, act_on) = guided.emergency.counts();
    prop_assert_eq!((established, act_on), (counted(&guided.emergency.established), counted(&guided.emergency.act_on)));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn columns_answer_as_one_by_one_on_random_packs(
        facts in drawn_facts(1..=8), rules in drawn_rules(1..8), columns in columns(), children in children(), days in 0_u16..40,
    ) {
        let law = Law::from_pack(spread(small::pack(&facts, &rules, &rules))).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let day = Date::from_day_number(small::day().day_number() + i32::from(days) - 20).unwrap();
        same(&law, &columns, children, day)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn columns_answer_as_one_by_one_on_the_national_pack(
        columns in columns(), children in prop::sample::select(vec![1_usize, 64, 65, 130]),
        day in prop::sample::select(vec!["2018-03-01", "2022-04-04", "2022-04-05", "2023-12-25", "2025-07-01", "2026-02-13"]),
    ) {
        same(vn(), &columns, children, day.parse().unwrap())?;
    }
}

#[test]
fn columns_that_cannot_be_read_are_refused() {
    let bytes = [0_u8; 2];
    let column =
        |fact: &'static str| Column { fact: FactId::constant(fact), validity: None, value: Bitmap::new(&bytes, 3) };
    let day = small::day();
    let screen = |children, columns: &[Column<'_>]| vn().screen(children, columns, day, ScreenOptions::default());
    assert!(screen(13, &[column("abuse")]).is_ok());
    assert!(matches!(screen(14, &[column("abuse")]), Err(ScreenError::Short { bits: 13, children: 14, .. })));
    assert!(matches!(screen(1, &[column("abuse"), column("abuse")]), Err(ScreenError::Twice { .. })));
    match screen(1, &[column("abuze")]) {
        Err(ScreenError::Unknown(error)) => assert_eq!(error.nearest, Some(FactId::constant("abuse"))),
        other => panic!("{other:?}"),
    }
}

/// Screening a registry is not intake: no field, no suspicion; what is established and the layer's watch factors rank.
#[test]
fn the_early_list_never_suspects_from_empty_fields() {
    use checho::model::{Answer, Situation, Source};
    let law = vn().with_layer_json(include_str!("../../packs/compiled/kon-tum.json")).unwrap();
    let now = "2026-02-13T09:00:00+07:00".parse().unwrap();
    let entry = |facts: &[&'static str]| {
        let answers = facts.iter().map(|fact| Answer {
            fact: FactId::constant(fact),
            value: Value::Yes,
            source: Source::Record,
            at: now,
        });
        law.decide(&Situation { answers: answers.collect(), ..Situation::new(now) }).unwrap()
    };
    let listed = checho::rules::early_list([
        ("nothing is known", entry(&[])),
        ("parents work far away", entry(&["parents_working_far_away"])),
        ("orphan", entry(&["orphan_both"])),
        ("abused", entry(&["abuse"])),
    ]);
    let order: Vec<&str> = listed.iter().map(|(who, _)| *who).collect();
    assert_eq!(order, ["abused", "orphan", "parents work far away"]);
    let watched = &listed[2].1;
    assert!(!watched.case && !watched.acting.emergency && watched.duties.iter().all(|d| d.id.as_str() != "D5"));
    assert!(watched.grounds.iter().any(|g| g.cite.iter().any(|c| c.to_string() == "letter-2816-2022 S16")));
}
