//! What a commune keeps of its children between reports: a register, half of it empty.

use checho::facts;
use checho::law::{FactId, Words};
use checho::model::{Answer, Born, Child, Sex, Source, Value};
use checho::time::{Date, Moment, PartialDate, TimeOfDay};
use worklist::book::Entry;

use crate::routine::{BOYS, GIRLS};
use crate::{Made, Random, ward};

/// Children in the register.
const CHILDREN: u16 = 240;

/// What the register asks of every family: the four factors of letter 2816, and how many in a hundred are so.
const WATCHED: [(FactId, u16); 4] = [
    (FactId::constant("parents_working_far_away"), 9),
    (FactId::constant("parents_divorced"), 4),
    (FactId::constant("parents_separated"), 3),
    (FactId::constant("household_member_in_social_evils"), 2),
];

/// What the register holds of few: special circumstances, one in so many from an age on.
const CIRCUMSTANCES: [(FactId, u16, u16); 5] = [
    (facts::ORPHAN_BOTH_WITH_RELATIVES, 120, 0),
    (facts::DISABILITY_SEVERE, 80, 1),
    (facts::DROPOUT_WORKING_WITH_CARER, 40, 12),
    (facts::ILLNESS_POOR_POOR_HOUSEHOLD, 100, 0),
    (facts::ONE_PARENT_LOST, 50, 0),
];

/// One line a child, as the population collaborators filled it in at the end of the year.
pub(crate) fn written(seed: u64) -> Made<Vec<Entry>> {
    let mut random = Random(seed);
    let day = Date::new(2025, 12, 15)?;
    (1..=CHILDREN).map(|number| line(number, day, &mut random)).collect()
}

fn line(number: u16, day: Date, random: &mut Random) -> Made<Entry> {
    let at = Moment::at(day, TimeOfDay::new(8, 0, 0)?);
    let girl = random.one_in(2);
    let name = random.pick(if girl { &GIRLS } else { &BOYS }).copied().unwrap_or_default();
    let age = random.between(0, 14);
    let year = day.year().saturating_sub(i32::from(age));
    let date = match random.between(1, 12) {
        1 => None,
        2 => Some(PartialDate::year(year)?),
        _ => Some(Date::new(year, random.between(1, 12).into(), random.between(1, 28).into())?.into()),
    };
    let said = |fact: FactId, value| Answer { fact, value, source: Source::Record, at };
    let mut answers = Vec::new();
    for (fact, percent) in WATCHED {
        match random.between(1, 100) {
            drawn if drawn <= percent => answers.push(said(fact, Value::Yes)),
            // Two households of five were never asked: an empty field says nothing about the child.
            drawn if drawn <= 60 => answers.push(said(fact, Value::No)),
            _ => {}
        }
    }
    for (fact, few, from) in CIRCUMSTANCES {
        if random.one_in(few) && age >= from {
            answers.push(said(fact, Value::Yes));
        }
    }
    Ok(Entry {
        reference: format!("SO-{number:03}"),
        place: Some(ward(day)?),
        child: Some(Child {
            name: Some(Words::new(name)),
            sex: Some(if girl { Sex::Female } else { Sex::Male }),
            born: date.map(|date| Born::Dated { date, source: Source::Record }),
            ..Child::default()
        }),
        answers,
        ..Entry::default()
    })
}
