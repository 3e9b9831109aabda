//! What the records of a situation amount to: every answer, in batches of one voice.

use super::{DecideError, RATED};
use crate::law::{RoleId, nearest};
use crate::model::{Assessment, FactsError, Situation, Source, Told, Value};
use crate::rules::Law;
use crate::rules::decision::Warning;
use crate::time::Moment;

pub(super) fn check_roles(law: &Law, situation: &Situation) -> Result<(), DecideError> {
    let reports = situation.reports.iter().map(|r| &r.receiving_place);
    let overrides = situation.overrides.iter().map(|o| &o.by);
    for name in reports.chain(overrides) {
        if law.deciding(|p| &p.role).all(|role| role.id != *name) {
            let known = law.deciding(|p| &p.role).map(|r| r.id.as_str());
            let nearest = nearest(name.as_str(), known).map(RoleId::from);
            return Err(DecideError::Role { name: name.clone(), nearest });
        }
    }
    Ok(())
}

/// Every answer that the records amount to, up to the moment of the decision, in batches of one voice.
pub(super) fn gather(
    law: &Law,
    situation: &Situation,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<Vec<Told>>, DecideError> {
    let vocabulary = &law.vocabulary;
    let now = situation.now;
    let mut future = |what: &str, at: Moment| {
        if at > now {
            warnings.push(Warning::InTheFuture { what: what.to_owned(), at });
        }
        at <= now
    };
    // Names are checked everywhere, also where a moment lies ahead and nothing is counted.
    let claimed = situation.reports.iter().flat_map(|r| &r.claims).map(|c| &c.fact);
    let found = situation.assessments.iter().flat_map(|a| &a.findings).map(|c| &c.fact);
    for fact in claimed.chain(found) {
        vocabulary.require(fact).map_err(FactsError::from)?;
    }
    let answered = situation.answers.iter().map(|answer| Told::of(vocabulary, answer));
    let answered: Vec<Told> = answered.collect::<Result<_, _>>().map_err(FactsError::from)?;
    // Two people may say opposite things in one minute; one report may not.
    let reports = situation.reports.iter().filter(|r| future("report", r.received));
    let mut batches: Vec<Vec<Told>> = reports.map(|report| report.told(vocabulary)).collect();
    let mut answers = Vec::with_capacity(answered.len().saturating_add(16));
    for assessment in &situation.assessments {
        assessment.check()?;
    }
    let made = |a: &&Assessment| a.at <= now && !a.ratings.is_empty();
    for (form, fact) in RATED.into_iter().filter(|(_, fact)| vocabulary.find(fact).is_some()) {
        let mut made = situation.assessments.iter().filter(made).filter(|a| a.form == form).peekable();
        if made.peek().is_none() {
            // A form that does not exist rates nothing; one row of it, and the others are open.
            answers.push(Told::new(vocabulary, &fact, Value::No, Source::Record, Moment::MIN));
        }
        answers.extend(made.map(|a| Told::new(vocabulary, &fact, Value::Yes, Source::Assessed, a.at)));
    }
    for assessment in situation.assessments.iter().filter(|a| future("assessment", a.at)) {
        answers.extend(assessment.told(vocabulary));
    }
    answers.extend(answered.into_iter().filter(|told| future("answer", told.at)));
    for event in situation.events.iter().filter(|e| !law.steps.may_lie_ahead(&e.step)) {
        future("event", event.at);
    }
    for asked in &situation.overrides {
        future("override", asked.at);
    }
    answers.extend(situation.child.ages_told(vocabulary, now)?);
    batches.push(answers);
    Ok(batches)
}
