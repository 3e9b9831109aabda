//! Answers and ratings of people who did not know of each other: the graver holds, and a person settles it.

use alloc::collections::{BTreeMap, BTreeSet};

use super::fold::{Fold, Over};
use super::history::Marks;
use crate::law::FactId;
use crate::model::{
    Assessment, AssessmentForm, FactIndex, FactSet, Rating, Source, Value, Vocabulary, is_danger, refuse_contradictions,
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

impl Said {
    fn rules_out(&self) -> bool {
        !self.grave && self.finding
    }
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
        make_moments_differ(fold, vocabulary, &[]);
        let Compared { said, grave, dangers } = Compared::new(fold, vocabulary);
        let mut findings: Vec<Marks> = Vec::new();
        findings.resize_with(vocabulary.len(), Marks::default);
        for said in said.iter().filter(|said| said.finding) {
            if let Some(marks) = findings.get_mut(said.fact.position()).filter(|_| !fold.bare) {
                marks.push(fold.history, said.position, said.at);
            }
        }
        let mut out: BTreeSet<(usize, FactIndex)> = BTreeSet::new();
        for said in said.iter().filter(|said| said.rules_out()) {
            let marks = grave.get(said.fact.position());
            let Some(kept) = marks.and_then(|marks| marks.prevailing(fold.history, said.position, said.at)) else {
                continue;
            };
            out.insert((said.position, said.fact));
            if !fold.bare
                && !fold.history.precedes(said.position, kept)
                && let Some(fact) = vocabulary.id(said.fact)
            {
                let by = findings.get(said.fact.position());
                let settled = by.and_then(|marks| marks.knew_both(fold.history, said.position, kept));
                fold.disagree(Over::Fact(fact.clone()), kept, said.position, settled);
            }
        }
        take_out(fold, vocabulary, &out);
        part_contradictions(fold, vocabulary);
        dangers
    }

    /// As [`Self::settle`] would at every moment between two turns, where events came to be known at these moments: from when
    /// on each finding cannot stand any more, and the events that tell of danger.
    pub(super) fn lasting(fold: &mut Fold<'_>, known: &[Moment]) -> Lasting {
        let vocabulary = &fold.law.vocabulary;
        let turns = make_moments_differ(fold, vocabulary, known);
        let Compared { said, grave, dangers } = Compared::new(fold, vocabulary);
        let mut until = BTreeMap::new();
        for said in said.iter().filter(|said| said.rules_out()) {
            let marks = grave.get(said.fact.position());
            let from = marks.and_then(|marks| marks.prevails_from(fold.history, said.position, said.at, known));
            until.extend(from.map(|from| ((said.position, said.fact), from)));
        }
        Lasting { until, dangers, turns, contradictory: contradicts(fold, vocabulary, &by_breath(fold, vocabulary)) }
    }
}

/// What findings last, as events come to be known.
pub(super) struct Lasting {
    /// By event and fact: from when on a finding cannot stand.
    pub(super) until: BTreeMap<(usize, FactIndex), Moment>,
    /// The events that tell of danger.
    pub(super) dangers: Marks,
    /// When something came to be known that changes the moments of what was known before.
    pub(super) turns: BTreeSet<Moment>,
    /// Whether one source says two things at one moment that exclude each other: then all of it hangs together.
    pub(super) contradictory: bool,
}

/// All that is said, to be compared.
struct Compared {
    said: Vec<Said>,
    /// By fact: what says the graver, as far as somebody would rule it out.
    grave: Vec<Marks>,
    /// What tells of danger.
    dangers: Marks,
}

impl Compared {
    fn new(fold: &Fold<'_>, vocabulary: &Vocabulary) -> Self {
        let said = all_said(fold, vocabulary);
        let mut grave: Vec<Marks> = Vec::new();
        grave.resize_with(vocabulary.len(), Marks::default);
        let mut dangers: Vec<usize> = fold.reports.iter().map(|(position, _)| *position).collect();
        dangers
            .extend(fold.assessments.iter().filter(|(_, made)| tells_of_danger(made)).map(|(position, _)| *position));
        // Only what somebody would rule out is compared.
        let ruled_out = FactSet::of(said.iter().filter(|said| said.rules_out()).map(|said| said.fact));
        for said in said.iter().filter(|said| said.grave) {
            dangers.push(said.position);
            for reached in vocabulary.up(said.fact).and(ruled_out).iter() {
                if let Some(marks) = grave.get_mut(reached.position()) {
                    marks.push(fold.history, said.position, said.at);
                }
            }
        }
        grave.iter_mut().for_each(Marks::seal);
        dangers.sort_unstable();
        dangers.dedup();
        let mut marks = Marks::default();
        dangers.into_iter().for_each(|position| marks.push(fold.history, position, Moment::MIN));
        marks.seal();
        Self { said, grave, dangers: marks }
    }
}

fn tells_of_danger(made: &Assessment) -> bool {
    let (harm, _) = made.form.rows();
    harm.iter().any(|row| made.ratings.get(*row) == Some(&Rating::High))
}

/// What rules out comes a millisecond after what was said in the same minute and known: two answers of one moment would
/// contradict each other, although the second replaces the first.
///
/// Gives the moments at which something came to be known that changes those of what was known before.
fn make_moments_differ(fold: &mut Fold<'_>, vocabulary: &Vocabulary, known: &[Moment]) -> BTreeSet<Moment> {
    let said = fold.answers.iter().enumerate().map(|(index, told)| (told.answer.at, told.position, index));
    let mut said: Vec<(Moment, usize, usize)> = said.collect();
    said.sort_unstable();
    let mut turns = BTreeSet::new();
    for of_moment in said.chunk_by(|(a, ..), (b, ..)| a == b).filter(|of_moment| of_moment.len() > 1) {
        let mut latest = Moment::MIN;
        for (rank, of_event) in (0_i64..).zip(of_moment.chunk_by(|(_, a, _), (_, b, _)| a == b)) {
            for (at, position, index) in of_event {
                let Some(told) = fold.answers.get_mut(*index) else { continue };
                if rank > 0 && !is_danger(vocabulary, told.fact, told.answer.value) {
                    told.answer.at = later(*at, rank.min(999));
                }
                if let Some(own) = known.get(*position) {
                    if *own < latest {
                        // Those before it that came to be known after it.
                        let before = of_moment.iter().take_while(|(_, before, _)| before < position);
                        let before = before.filter_map(|(_, before, _)| known.get(*before));
                        turns.extend(before.filter(|before| *before > own));
                    }
                    latest = latest.max(*own);
                }
            }
        }
    }
    turns
}

/// One source does not say two things that exclude each other at one moment, or nothing at all could be decided. Where two
/// events have it so, the second comes a millisecond later; inside one event, the graver does.
fn part_contradictions(fold: &mut Fold<'_>, vocabulary: &Vocabulary) {
    let said = by_breath(fold, vocabulary);
    if !contradicts(fold, vocabulary, &said) {
        return;
    }
    let (mut present, mut ruled_out) = (Vec::new(), Vec::new());
    let mut waiting: BTreeMap<_, FactIndex> =
        said.into_iter().filter_map(|key| Some((key, fact_of(fold, key.4)?))).collect();
    let mut breath = None;
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

/// What one source says at one moment, in which event, whether it is the graver way, and which answer it is.
type InBreath = (Source, Moment, usize, bool, usize);

fn by_breath(fold: &Fold<'_>, vocabulary: &Vocabulary) -> Vec<InBreath> {
    let mut said: Vec<InBreath> = Vec::with_capacity(fold.answers.len());
    for (index, told) in fold.answers.iter().enumerate() {
        let grave = is_danger(vocabulary, told.fact, told.answer.value);
        said.push((told.answer.source, told.answer.at, told.position, grave, index));
    }
    said.sort_unstable();
    said
}

fn contradicts(fold: &Fold<'_>, vocabulary: &Vocabulary, said: &[InBreath]) -> bool {
    let (mut present, mut ruled_out) = (Vec::new(), Vec::new());
    said.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|breath| breath.len() > 1).any(|breath| {
        present.clear();
        ruled_out.clear();
        for (_, _, _, grave, index) in breath {
            let said = if *grave { &mut present } else { &mut ruled_out };
            said.extend(fact_of(fold, *index));
        }
        refuse_contradictions(vocabulary, &present, &ruled_out).is_err()
    })
}

fn fact_of(fold: &Fold<'_>, index: usize) -> Option<FactIndex> {
    fold.answers.get(index).map(|told| told.fact)
}

fn set_moment(fold: &mut Fold<'_>, index: usize, at: Moment) {
    if let Some(told) = fold.answers.get_mut(index) {
        told.answer.at = at;
    }
}

fn later(at: Moment, millis: i64) -> Moment {
    Moment::from_unix_millis(at.unix_millis().saturating_add(millis)).unwrap_or(at)
}

/// All that is said of facts, in the order of the history.
fn all_said(fold: &Fold<'_>, vocabulary: &Vocabulary) -> Vec<Said> {
    let mut all = Vec::with_capacity(fold.answers.len());
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
    all.extend(fold.answers.iter().map(|told| Said {
        position: told.position,
        fact: told.fact,
        grave: is_danger(vocabulary, told.fact, told.answer.value),
        finding: told.answer.source.is_finding(),
        at: told.answer.at,
    }));
    all.sort_by_key(|said| said.position);
    all
}

/// Takes out what rules out these facts in these events.
fn take_out(fold: &mut Fold<'_>, vocabulary: &Vocabulary, out: &BTreeSet<(usize, FactIndex)>) {
    if out.is_empty() {
        return;
    }
    let stays = |position: usize, fact: FactIndex, value: Value| {
        !out.contains(&(position, fact)) || is_danger(vocabulary, fact, value)
    };
    for (position, made) in &mut fold.assessments {
        made.findings
            .retain(|found| vocabulary.find(&found.fact).is_none_or(|fact| stays(*position, fact, found.value)));
    }
    fold.answers.retain(|told| stays(told.position, told.fact, told.answer.value));
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
