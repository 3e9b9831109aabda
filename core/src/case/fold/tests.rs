//! The log as it stood folds as what was known by then would alone.
#![allow(clippy::arithmetic_side_effects, reason = "a test may end")]

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Fold, Known, Past, Stood};
use crate::Law;
use crate::case::{Act, Actor, Answered, Case, DeviceId, Draft, Entry, Kind, Salt, Salts};
use crate::law::Level;
use crate::model::{
    Answer, Assessment, AssessmentForm, Child, Claim, Event as Step, Locality, Override, OverrideTo, Rating, Source,
    Value,
};
use crate::time::{Minutes, Moment};

static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());

const FACTS: [&str; 4] = ["abuse", "physical_violence", "serious_harm_now", "age_at_least_7"];
const SOURCES: [Source; 4] = [Source::Suspect, Source::Informant, Source::Assessed, Source::Concluded];

/// What is recorded, on which device, in which minute; every now and then the devices merge.
type Drawn = (u8, u8, u8, u8, bool);

fn at(minute: i64) -> Moment {
    Moment::from_unix_millis(1_770_944_400_000 + minute * 60_000).unwrap()
}

fn entry((what, detail, _, _, yes): Drawn, at: Moment, case: &Case) -> (Kind, Entry) {
    let about: Vec<_> = case.heads().take(1).collect();
    let step = |step: &str| {
        let steps = vec![Step { step: step.into(), at }];
        let party = Some("commune_child_protection_officer".into());
        (Kind::Step, Entry::Act(Act { steps, about: about.clone(), party, ..Act::default() }))
    };
    match what % 12 {
        0 => {
            let text = format!(r#"{{ "received": "{at}", "receiving_place": "commune_committee" }}"#);
            (Kind::Report, Entry::Report(serde_json::from_str(&text).unwrap()))
        }
        1 => {
            let rating = if yes { Rating::High } else { Rating::Low };
            let (harm, protection) = AssessmentForm::Initial.rows();
            let rows = harm.iter().chain(protection).take(if detail % 2 == 0 { usize::MAX } else { 3 });
            let ratings = rows.map(|row| ((*row).to_owned(), rating)).collect();
            let fact = FACTS[usize::from(detail) % FACTS.len()].into();
            let value = if detail % 5 == 0 { Value::Yes } else { Value::No };
            let findings = if detail % 3 == 0 { vec![Claim { fact, value }] } else { Vec::new() };
            let made = Assessment { form: AssessmentForm::Initial, at, ratings, findings };
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
        5 if detail % 3 == 0 => (Kind::EmergencyEnded, Entry::Act(Act::default())),
        5 if detail % 3 == 1 => step("urgent_measures_taken"),
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

/// Dense: much in the same minute. Else each in a time of its own, and of moments before.
fn played(drawn: &[Drawn], dense: bool) -> Case {
    let (_, first) = entry((0, 0, 0, 0, true), at(0), &Case::new());
    let mut cases: [Case; 2] = Default::default();
    for (n, drawn) in [(0, 0, 0, 0, true)].iter().chain(drawn).enumerate() {
        let device = drawn.2 % 2;
        let case = &mut cases[usize::from(device)];
        let own = i64::try_from(n).unwrap() * 31;
        let (of, minute) = if dense { (drawn.3.into(), drawn.3.into()) } else { (own - i64::from(drawn.3) * 7, own) };
        let (kind, said) = if n == 0 { (Kind::Report, first.clone()) } else { entry(*drawn, at(of), case) };
        let actor = Actor {
            role: "commune_child_protection_officer".into(),
            institution: "commune:23293".to_owned(),
            device: DeviceId::from_bytes([device + 1; 32]),
        };
        let salt = |part: u8| Salt::new(*crate::canonical::Digest::of(format!("{n} {part}").as_bytes()).bytes());
        let draft = Draft { kind, actor, happened: at(of), written: at(minute), entry: said };
        case.record(draft, &Salts { facts: salt(1), identity: salt(2), informant: salt(3) }).unwrap();
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

/// Fails where what counted from when till when does not give what the events known by then give alone.
fn stands_alone(drawn: &[Drawn], dense: bool) -> Result<(), TestCaseError> {
    let case = played(drawn, dense);
    let opened = case.opened();
    let now = at(1_000);
    let known = Known::new(opened.history(), now);
    let mut past = Past::new(&opened, &LAW, &known, now);
    let moments = known.events.keys().copied().chain([now]).skip(1);
    for at in moments.flat_map(|at| [at, at.checked_add_minutes(Minutes(1)).unwrap()]) {
        let alone = Fold::new(&LAW, &opened, known.before(at), at).fold();
        match (past.before(at), alone.stands(&LAW)) {
            (Ok(stood), Ok(alone)) => prop_assert_eq!(told(&stood), told(&alone)),
            (stood, alone) => {
                prop_assert_eq!(stood.err(), alone.err());
                return Ok(());
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_log_as_it_stood_is_what_was_known_by_then_alone(
        drawn in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), 0..20_u8, any::<bool>()), 1..24),
        dense in any::<bool>(),
    ) {
        stands_alone(&drawn, dense)?;
    }
}

/// Two assess without knowing of each other, and one of them is said to be the suspect only later: until then both count.
#[test]
fn what_a_later_suspect_assessed_counted_before() {
    let drawn = [(37, 0, 125, 0, true), (109, 0, 14, 0, false), (40, 90, 0, 0, false), (26, 0, 0, 0, false)];
    stands_alone(&drawn, false).unwrap();
}

/// All that is asked of a log as it stood.
fn told(stood: &Stood<'_>) -> impl PartialEq + core::fmt::Debug {
    let weighed = &stood.weighed;
    let due = weighed.instances(|_, _| true).unwrap();
    let open: Vec<_> = weighed.opened().unwrap().map(|(duty, since, done)| (duty.clone(), since, done)).collect();
    let events: Vec<Vec<_>> = due
        .iter()
        .flat_map(|(due, since)| {
            let starts = due.readings.iter().filter_map(|reading| reading.start).chain(*since);
            let steps = LAW.deciding_duty(&due.id).unwrap().met_by.iter().filter_map(|step| LAW.steps.find(step));
            let taken = steps.zip(due.done).map(|(step, done)| stood.said.taken_by(step, done, stood.at).collect());
            let told = starts.map(|at| stood.said.told_at(at, stood.at).collect());
            taken.chain(told).collect::<Vec<Vec<_>>>()
        })
        .map(|mut events| {
            events.sort_unstable();
            events.dedup();
            events
        })
        .collect();
    (weighed.acting(), *weighed.facts(), due, open, events, stood.overrides.clone())
}
