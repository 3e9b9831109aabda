//! A part of a log folds as it would alone.
#![allow(clippy::arithmetic_side_effects, reason = "a test may end")]

use std::sync::LazyLock;

use proptest::prelude::*;

use super::Fold;
use crate::Law;
use crate::case::{Act, Actor, Answered, Case, DeviceId, Draft, Entry, Kind, Salt, Salts};
use crate::law::Level;
use crate::model::{
    Answer, Assessment, AssessmentForm, Child, Event as Step, Locality, Override, OverrideTo, Rating, Source, Value,
};
use crate::time::Moment;

static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());

const FACTS: [&str; 4] = ["abuse", "physical_violence", "serious_harm_now", "age_at_least_7"];
const SOURCES: [Source; 4] = [Source::Suspect, Source::Informant, Source::Assessed, Source::Concluded];

/// What is recorded, on which device, in which minute; every now and then the devices merge.
type Drawn = (u8, u8, u8, u8, bool);

fn at(minute: i64) -> Moment {
    Moment::from_unix_millis(1_770_944_400_000 + minute * 60_000).unwrap()
}

fn entry((what, detail, _, minute, yes): Drawn, case: &Case) -> (Kind, Entry) {
    let at = at(i64::from(minute));
    let about: Vec<_> = case.heads().take(1).collect();
    let step = |step: &str| {
        let steps = vec![Step { step: step.into(), at }];
        let party = Some("commune_child_protection_officer".into());
        (Kind::Step, Entry::Act(Act { steps, about: about.clone(), party, ..Act::default() }))
    };
    match what % 10 {
        0 => {
            let text = format!(r#"{{ "received": "{at}", "receiving_place": "commune_committee" }}"#);
            (Kind::Report, Entry::Report(serde_json::from_str(&text).unwrap()))
        }
        1 => {
            let rating = if yes { Rating::High } else { Rating::Low };
            let ratings = ["a1", "a2", "b1", "b2"].map(|row| (row.to_owned(), rating)).into();
            let made = Assessment { form: AssessmentForm::Initial, at, ratings, findings: Vec::new() };
            (Kind::Assessment, Entry::Assessment(made))
        }
        2 => {
            let born = serde_json::from_str(&format!(r#"{{ "date": "20{}", "source": "record" }}"#, 10 + detail % 10));
            (Kind::Child, Entry::Child(Child { born: Some(born.unwrap()), ..Child::default() }))
        }
        3 => {
            let to = if yes { OverrideTo::Emergency(false) } else { OverrideTo::Level(Level::Support) };
            let asked = Override { to, by: "commune_chair".into(), at, reason: crate::law::Words::new("lý do") };
            (Kind::Override, Entry::Override(asked))
        }
        4 if detail % 6 == 0 => step("actor_conflict_found"),
        4 if detail % 6 == 1 => step("case_rerouted"),
        4 if detail % 6 == 2 => step("received_by_other_commune"),
        4 if yes => (Kind::Closed, Entry::Act(Act::default())),
        4 => {
            let place = Some(Locality { province: None, commune: Some("23293".to_owned()) });
            (Kind::Transfer, Entry::Act(Act { place, ..Act::default() }))
        }
        _ => {
            let value = if yes { Value::Yes } else { Value::No };
            let fact = FACTS[usize::from(detail) % FACTS.len()].into();
            let source = SOURCES[usize::from(detail / 8) % SOURCES.len()];
            let answers = vec![Answer { fact, value, source, at }];
            (Kind::Answers, Entry::Answers(Answered { answers, ..Answered::default() }))
        }
    }
}

fn played(drawn: &[Drawn]) -> Case {
    let (_, first) = entry((0, 0, 0, 0, true), &Case::new());
    let mut cases: [Case; 2] = Default::default();
    for (n, drawn) in [(0, 0, 0, 0, true)].iter().chain(drawn).enumerate() {
        let device = drawn.2 % 2;
        let case = &mut cases[usize::from(device)];
        let (kind, said) = if n == 0 { (Kind::Report, first.clone()) } else { entry(*drawn, case) };
        let actor = Actor {
            role: "commune_child_protection_officer".into(),
            institution: "commune:23293".to_owned(),
            device: DeviceId::from_bytes([device + 1; 32]),
        };
        let salt = |part: u8| Salt::new(*crate::canonical::Digest::of(format!("{n} {part}").as_bytes()).bytes());
        let minute = i64::from(drawn.3);
        let draft = Draft { kind, actor, happened: at(minute), written: at(minute), entry: said };
        case.record(draft, &Salts { facts: salt(1), identity: salt(2) }).unwrap();
        if n == 0 {
            cases[1] = cases[0].clone();
        } else if drawn.0 % 4 == 0 {
            let other = cases[1].clone();
            let _ = cases[0].merge(&other).unwrap();
            cases[1] = cases[0].clone();
        }
    }
    let [mut one, other] = cases;
    let _ = one.merge(&other).unwrap();
    one
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What was read once for the whole log is folded for every part of it as if there were nothing else.
    #[test]
    fn a_part_folds_as_it_would_alone(
        drawn in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), 0..20_u8, any::<bool>()), 1..24),
    ) {
        let case = played(&drawn);
        let opened = case.opened();
        let all = opened.read(&LAW, at(1_000));
        for part in 1..=case.len() {
            let now = at(100 + i64::try_from(part).unwrap());
            let stood: Vec<bool> = (0..case.len()).map(|position| position < part).collect();
            let once = all.as_it_stood(&stood, now);
            let alone = Fold::new(&LAW, &opened, (0..part).collect(), now).fold();
            prop_assert_eq!(once.situation, alone.situation);
            prop_assert_eq!(once.sources, alone.sources);
            prop_assert_eq!(once.floor, alone.floor);
        }
    }
}
