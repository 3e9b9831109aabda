//! Answers and ratings of people who did not know of each other: the graver holds, and a person settles it.

use alloc::collections::{BTreeMap, BTreeSet};

use super::fold::{Fold, NotRead, Over};
use super::history::Marks;
use crate::law::FactId;
use crate::model::{
    Assessment, AssessmentForm, FactIndex, Rating, Source, Value, Vocabulary, is_danger, refuse_contradictions,
};
use crate::time::Moment;

/// What one event says of one fact.
struct Said {
    position: usize,
    fact: FactIndex,
    /// The graver way: a danger present, or a protection absent.
    grave: bool,
    /// A finding or conclusion: it can rule out.
    finding: bool,
    at: Moment,
}

/// Answers settled.
pub(super) struct Answers;

impl Answers {
    /// Takes out what cannot stand against something graver; gives the events that tell of danger.
    ///
    /// A finding that rules something out is taken out when anything grave on the same fact, or on one that implies it,
    /// was said without knowing it; or knowing it, but of the same or an earlier moment. So it can only ever rule out what
    /// its author knew of.
    pub(super) fn settle(fold: &mut Fold<'_>) -> Marks {
        let vocabulary = &fold.law.vocabulary;
        leave_unknown_facts(fold, vocabulary);
        make_moments_differ(fold, vocabulary);
        let said = all_said(fold, vocabulary);
        let mut grave: Vec<Marks> = Vec::new();
        grave.resize_with(vocabulary.len(), Marks::default);
        let mut findings: Vec<Marks> = Vec::new();
        findings.resize_with(vocabulary.len(), Marks::default);
        let mut dangers = BTreeSet::new();
        dangers.extend(fold.reports.iter().map(|(position, _)| *position));
        dangers
            .extend(fold.assessments.iter().filter(|(_, made)| tells_of_danger(made)).map(|(position, _)| *position));
        for said in &said {
            if said.grave {
                dangers.insert(said.position);
                for reached in vocabulary.up(said.fact).iter() {
                    if let Some(marks) = grave.get_mut(reached.position()) {
                        marks.push(fold.history, said.position, said.at);
                    }
                }
            }
            if let Some(marks) = findings.get_mut(said.fact.position()).filter(|_| said.finding) {
                marks.push(fold.history, said.position, said.at);
            }
        }
        grave.iter_mut().for_each(Marks::seal);
        let mut out: BTreeSet<(usize, FactIndex)> = BTreeSet::new();
        for said in said.iter().filter(|said| !said.grave && said.finding) {
            let marks = grave.get(said.fact.position());
            let Some(kept) = marks.and_then(|marks| marks.prevailing(fold.history, said.position, said.at)) else {
                continue;
            };
            out.insert((said.position, said.fact));
            if !fold.history.precedes(said.position, kept)
                && let Some(fact) = vocabulary.id(said.fact)
            {
                let by = findings.get(said.fact.position());
                let settled = by.and_then(|marks| marks.knew_both(fold.history, said.position, kept));
                fold.disagree(Over::Fact(fact.clone()), kept, said.position, settled);
            }
        }
        take_out(fold, vocabulary, &out);
        part_contradictions(fold, vocabulary);
        let mut marks = Marks::default();
        dangers.into_iter().for_each(|position| marks.push(fold.history, position, Moment::MIN));
        marks.seal();
        marks
    }
}

fn tells_of_danger(made: &Assessment) -> bool {
    let (harm, _) = made.form.rows();
    harm.iter().any(|row| made.ratings.get(*row) == Some(&Rating::High))
}

/// Names that the packs do not define are told and left out: one of them must not keep the rest from being decided.
fn leave_unknown_facts(fold: &mut Fold<'_>, vocabulary: &Vocabulary) {
    let mut told: Vec<(usize, FactId)> = Vec::new();
    let mut known = |position: usize, fact: &FactId| {
        let known = vocabulary.find(fact).is_some();
        if !known {
            told.push((position, fact.clone()));
        }
        known
    };
    for (position, report) in &mut fold.reports {
        report.category.retain(|category| known(*position, &category.fact()));
        report.claims.retain(|claim| known(*position, &claim.fact));
    }
    for (position, made) in &mut fold.assessments {
        made.findings.retain(|found| known(*position, &found.fact));
    }
    fold.answers.retain(|(position, answer)| known(*position, &answer.fact));
    for (position, fact) in told {
        fold.tell(position, NotRead::Fact(fact));
    }
}

/// What rules out comes a millisecond after what was said in the same minute and known: two answers of one moment would
/// contradict each other, although the second replaces the first.
fn make_moments_differ(fold: &mut Fold<'_>, vocabulary: &Vocabulary) {
    let mut events: BTreeMap<Moment, BTreeSet<usize>> = BTreeMap::new();
    for (position, answer) in &fold.answers {
        events.entry(answer.at).or_default().insert(*position);
    }
    let mut ranks: BTreeMap<(Moment, usize), i64> = BTreeMap::new();
    for (at, positions) in events {
        ranks.extend(positions.into_iter().zip(0..).map(|(position, rank)| ((at, position), rank)));
    }
    for (position, answer) in &mut fold.answers {
        let Some(fact) = vocabulary.find(&answer.fact) else { continue };
        let rank = ranks.get(&(answer.at, *position)).copied().unwrap_or_default().min(999);
        if rank > 0 && !is_danger(vocabulary, fact, answer.value) {
            answer.at = later(answer.at, rank);
        }
    }
}

/// One source does not say two things that exclude each other at one moment, or nothing at all could be decided. Where two
/// events have it so, the second comes a millisecond later; inside one event, the graver does.
fn part_contradictions(fold: &mut Fold<'_>, vocabulary: &Vocabulary) {
    let mut waiting: BTreeMap<(Source, Moment, usize, bool, usize), FactIndex> = BTreeMap::new();
    for (index, (position, answer)) in fold.answers.iter().enumerate() {
        if let Some(fact) = vocabulary.find(&answer.fact) {
            let grave = is_danger(vocabulary, fact, answer.value);
            waiting.insert((answer.source, answer.at, *position, grave, index), fact);
        }
    }
    let mut breath = None;
    let (mut present, mut ruled_out) = (Vec::new(), Vec::new());
    while let Some(((source, at, position, grave, index), fact)) = waiting.pop_first() {
        if breath.replace((source, at)) != Some((source, at)) {
            present.clear();
            ruled_out.clear();
        }
        let said = if grave { &mut present } else { &mut ruled_out };
        if said.contains(&fact) {
            set_moment(fold, index, at);
            continue;
        }
        said.push(fact);
        if refuse_contradictions(vocabulary, &present, &ruled_out).is_err() {
            let said = if grave { &mut present } else { &mut ruled_out };
            said.pop();
            let next = later(at, 1);
            if next > at {
                waiting.insert((source, next, position, grave, index), fact);
            }
        } else {
            set_moment(fold, index, at);
        }
    }
}

fn set_moment(fold: &mut Fold<'_>, index: usize, at: Moment) {
    if let Some((_, answer)) = fold.answers.get_mut(index) {
        answer.at = at;
    }
}

fn later(at: Moment, millis: i64) -> Moment {
    Moment::from_unix_millis(at.unix_millis().saturating_add(millis)).unwrap_or(at)
}

/// All that is said of facts, in the order of the history.
fn all_said(fold: &Fold<'_>, vocabulary: &Vocabulary) -> Vec<Said> {
    let mut all = Vec::new();
    let mut say = |position: usize, fact: &FactId, value: Value, finding: bool, at: Moment| {
        if let Some(fact) = vocabulary.find(fact) {
            all.push(Said { position, fact, grave: is_danger(vocabulary, fact, value), finding, at });
        }
    };
    for (position, report) in &fold.reports {
        report.category.iter().for_each(|c| say(*position, &c.fact(), Value::Yes, false, report.received));
        report.claims.iter().for_each(|c| say(*position, &c.fact, c.value, false, report.received));
    }
    for (position, made) in &fold.assessments {
        made.findings.iter().for_each(|found| say(*position, &found.fact, found.value, true, made.at));
    }
    for (position, answer) in &fold.answers {
        say(*position, &answer.fact, answer.value, answer.source.is_finding(), answer.at);
    }
    all.sort_by_key(|said| said.position);
    all
}

/// Takes out what rules out these facts in these events.
fn take_out(fold: &mut Fold<'_>, vocabulary: &Vocabulary, out: &BTreeSet<(usize, FactIndex)>) {
    let stays = |position: usize, fact: &FactId, value: Value| {
        let found = vocabulary.find(fact);
        !found.is_some_and(|fact| out.contains(&(position, fact)) && !is_danger(vocabulary, fact, value))
    };
    for (position, made) in &mut fold.assessments {
        made.findings.retain(|found| stays(*position, &found.fact, found.value));
    }
    fold.answers.retain(|(position, answer)| stays(*position, &answer.fact, answer.value));
}

/// Ratings settled.
pub(super) struct Ratings;

impl Ratings {
    /// Row by row, the graver of two ratings of which neither author knew the other; and moments that follow the order in
    /// which the authors knew of each other, so that a later assessment replaces an earlier one.
    pub(super) fn settle(fold: &mut Fold<'_>) {
        for form in AssessmentForm::ALL {
            let of_form: Vec<usize> = (0..fold.assessments.len())
                .filter(|i| fold.assessments.get(*i).is_some_and(|(_, made)| made.form == form))
                .collect();
            Self::graver_rows(fold, &of_form);
            Self::in_order(fold, &of_form);
        }
    }

    fn graver_rows(fold: &mut Fold<'_>, of_form: &[usize]) {
        let mut marks = Marks::default();
        let mut by_position: BTreeMap<usize, Assessment> = BTreeMap::new();
        for (position, made) in of_form.iter().filter_map(|i| fold.assessments.get(*i)) {
            marks.push(fold.history, *position, made.at);
            by_position.insert(*position, made.clone());
        }
        marks.seal();
        for i in of_form {
            let Some((position, made)) = fold.assessments.get(*i).cloned() else { continue };
            let (harm, _) = made.form.rows();
            let mut ratings = made.ratings.clone();
            for other_position in marks.concurrent(fold.history, position) {
                let Some(other) = by_position.get(&other_position) else { continue };
                for (row, own) in &made.ratings {
                    let Some(rating) = other.ratings.get(row).filter(|rating| *rating != own) else { continue };
                    let other_graver = (rating > own) == harm.contains(&row.as_str());
                    if other_graver {
                        let kept = ratings.entry(row.clone()).or_insert(*own);
                        *kept = if rating > own { (*kept).max(*rating) } else { (*kept).min(*rating) };
                        let settled = marks.knew_both(fold.history, position, other_position);
                        let over = Over::Rating(made.form, row.clone());
                        fold.disagree(over, other_position, position, settled);
                    }
                }
            }
            if let Some((_, made)) = fold.assessments.get_mut(*i) {
                made.ratings = ratings;
            }
        }
    }

    fn in_order(fold: &mut Fold<'_>, of_form: &[usize]) {
        let mut marks = Marks::default();
        for i in of_form {
            let Some((position, made)) = fold.assessments.get_mut(*i) else { continue };
            if let Some(known) = marks.latest_known(fold.history, *position) {
                made.at = made.at.max(later(known, 1).min(fold.now));
            }
            marks.push(fold.history, *position, made.at);
        }
        // Two that rate differently must not stand at one moment. The earlier gives way, never beyond now.
        let mut by_moment: Vec<usize> = of_form.to_vec();
        by_moment.sort_by_key(|i| fold.assessments.get(*i).map(|(position, made)| (made.at, *position)));
        let mut next: Option<Moment> = None;
        for i in by_moment.into_iter().rev() {
            let Some((_, made)) = fold.assessments.get_mut(i) else { continue };
            if let Some(next) = next {
                made.at = made.at.min(later(next, -1));
            }
            next = Some(made.at);
        }
    }
}
