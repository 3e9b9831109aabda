#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use checho::law::{FactId, Level, Polarity, RoleId, StepId, Words};
use checho::model::{
    Answer, Assessment, AssessmentForm, Born, Claim, Event, Override, OverrideTo, Rating, Report, Situation, Value,
};
use checho::time::Moment;
use checho_fuzz::{NATIONAL, SOURCES, answer, ask, assert_not_lower, decide_checked, moment, value};
use libfuzzer_sys::fuzz_target;

static FACTS: LazyLock<Vec<FactId>> = LazyLock::new(|| NATIONAL.entries(|p| &p.fact).map(|f| f.id.clone()).collect());
static STEPS: LazyLock<Vec<StepId>> = LazyLock::new(|| NATIONAL.entries(|p| &p.step).map(|s| s.id.clone()).collect());
static ROLES: LazyLock<Vec<RoleId>> = LazyLock::new(|| NATIONAL.entries(|p| &p.role).map(|r| r.id.clone()).collect());

fuzz_target!(|bytes: &[u8]| {
    let mut u = Unstructured::new(bytes);
    let Ok(situation) = situation(&mut u) else { return };
    let Some(before) = decide_checked(&NATIONAL, &situation) else { return };
    if u.ratio(1, 8).unwrap_or_default() {
        ask(&NATIONAL, &situation, &before);
    }
    let Ok(danger) = danger(&mut u, situation.now) else { return };
    let mut graver = situation;
    graver.answers.push(danger);
    if let Some(after) = decide_checked(&NATIONAL, &graver) {
        assert_not_lower(&after, &before, &graver);
    }
});

/// One more danger, told by anyone at any time until now.
fn danger(u: &mut Unstructured<'_>, now: Moment) -> Result<Answer> {
    let fact = u.choose(&FACTS)?.clone();
    let protection = NATIONAL.fact(&fact).is_some_and(|f| f.polarity == Polarity::Protection);
    let value = if protection { Value::No } else { Value::Yes };
    Ok(Answer { fact, value, source: *u.choose(&SOURCES)?, at: moment(u)?.min(now) })
}

fn situation(u: &mut Unstructured<'_>) -> Result<Situation> {
    let now = moment(u)?;
    let mut situation = Situation::new(now);
    if u.ratio(1, 8)? {
        situation.law_on = Some(moment(u)?.date());
    }
    if u.ratio(1, 4)? {
        situation.place.province = Some((*u.choose(&["51", "62", "04", "00"])?).to_owned());
    }
    if u.arbitrary()? {
        let (from, to) = (u.int_in_range(0..=20)?, u.int_in_range(0..=20)?);
        situation.child.born = Some(Born::Aged { from, to, on: moment(u)?.date(), source: *u.choose(&SOURCES)? });
    }
    for _ in 0..u.int_in_range(0..=3)? {
        situation.reports.push(report(u)?);
    }
    for _ in 0..u.int_in_range(0..=2)? {
        situation.assessments.push(assessment(u)?);
    }
    for _ in 0..u.int_in_range(0..=8)? {
        let at = moment(u)?;
        situation.answers.push(answer(u, &FACTS, at)?);
    }
    for _ in 0..u.int_in_range(0..=6)? {
        situation.events.push(Event { step: u.choose(&STEPS)?.clone(), at: moment(u)? });
    }
    if u.ratio(1, 8)? {
        let to = *u.choose(&[
            OverrideTo::Level(Level::Prevention),
            OverrideTo::Level(Level::Intervention),
            OverrideTo::Emergency(false),
            OverrideTo::Emergency(true),
        ])?;
        let by = u.choose(&ROLES)?.clone();
        situation.overrides.push(Override { to, by, at: moment(u)?, reason: Words::new("x") });
    }
    Ok(situation)
}

fn report(u: &mut Unstructured<'_>) -> Result<Report> {
    let mut report = Report::new(moment(u)?, u.choose(&ROLES)?.clone());
    for _ in 0..u.int_in_range(0..=4)? {
        report.claims.push(Claim { fact: u.choose(&FACTS)?.clone(), value: value(u)? });
    }
    Ok(report)
}

fn assessment(u: &mut Unstructured<'_>) -> Result<Assessment> {
    let form = *u.choose(&[AssessmentForm::Initial, AssessmentForm::Specific, AssessmentForm::Review])?;
    let (a, b) = form.rows();
    let mut assessment = Assessment { form, at: moment(u)?, ratings: BTreeMap::new(), findings: Vec::new() };
    for row in a.iter().chain(b) {
        if u.arbitrary()? {
            let rating = *u.choose(&[Rating::Low, Rating::Medium, Rating::High])?;
            assessment.ratings.insert((*row).to_owned(), rating);
        }
    }
    Ok(assessment)
}
