//! What each event says, read once and sorted for the fold.

use super::{Done, ENDING, Fold, NotRead, Told};
use crate::case::conflict::{Conflict, FOUND, REROUTED, is_carer_role};
use crate::case::entry::{Act, Entry, Unreadable};
use crate::case::event::Event;
use crate::case::institution::InstitutionCode;
use crate::case::kind::{Kind, Shape};
use crate::case::moments::{Impossible, tolerated};
use crate::law::{FactId, Level, RoleId};
use crate::model::{Answer, Assessment, Born, Child, Event as Step, OverrideTo, Rating, Report, Source, Value};
use crate::time::Moment;

/// The step by which a commune says that it did not happen there.
pub(super) const ELSEWHERE: &str = "received_by_other_commune";

/// The step by which decision and plan reach those who act and the parents or carer (Decree 56/2017 Art. 28(5)).
const SERVED: &str = "plan_served";

impl<'a> Fold<'a> {
    /// A claimed moment inside the event that cannot be true makes the event doubtful.
    fn claim(&mut self, position: usize, written: Moment, claimed: Moment) {
        if claimed > tolerated(written)
            && let Some(doubt) = self.doubts.get_mut(position)
        {
            doubt.get_or_insert(Impossible::WrittenBeforeItHappened);
        }
    }

    fn role(&mut self, position: usize, role: &mut RoleId, instead: &'static str) {
        if !self.law.deciding(|pack| &pack.role).any(|known| known.id == *role) {
            self.tell(position, NotRead::Role(role.clone()));
            *role = RoleId::constant(instead);
        }
    }

    /// What one event says of how others are to be read: whose word is a suspect's, and what went astray.
    pub(super) fn look_ahead(&mut self, position: usize) {
        let Some((event, Ok(Entry::Act(act)))) = self.opened.at(position) else { return };
        let takes = |step: &str| act.steps.iter().any(|own| own.step.as_str() == step);
        let actor = &event.header().actor;
        if takes(FOUND) {
            self.conflicts.push(Conflict::of(self.opened.case(), event.id(), actor, act));
        }
        if takes(REROUTED) {
            let open = self.conflicts.iter_mut().filter(|conflict| conflict.rerouted.is_none());
            open.for_each(|conflict| conflict.rerouted = Some(event.id()));
        }
        let Some(commune) = InstitutionCode::of(&actor.institution).commune().filter(|_| takes(ELSEWHERE)) else {
            return;
        };
        // Only the commune that has it can say that it did not happen there.
        let told = act.about.iter().filter(|id| match self.opened.find(**id) {
            Some((sent, Ok(Entry::Act(act)))) if sent.header().kind == Kind::Transfer => {
                act.place.as_ref().and_then(|place| place.commune.as_deref()).is_none_or(|to| to == commune)
            }
            Some((sent, Ok(Entry::Report(_)))) => sent.header().actor.institution == actor.institution,
            _ => false,
        });
        self.astray.extend(told.map(|id| (position, *id)));
    }

    /// Whether the author of this event is said to be the suspect or a relative.
    fn is_by_suspect(&self, event: &Event) -> bool {
        self.conflicts.iter().any(|conflict| {
            let passed_on = conflict.rerouted.is_some_and(|rerouted| self.history.knew(event.id(), rerouted));
            conflict.names(&event.header().actor, self.here, passed_on)
        })
    }

    pub(super) fn take(&mut self, position: usize) {
        let Some((event, entry)) = self.opened.at(position) else { return };
        let written = event.header().written;
        // What was known cannot have become known after it was written, nor after now.
        let latest = written.min(self.now);
        let by_suspect = !self.conflicts.is_empty() && self.is_by_suspect(event);
        if by_suspect {
            self.by_suspects.push(position);
        }
        match entry {
            Ok(Entry::Report(report)) => self.take_report(position, report.clone(), written),
            Ok(Entry::Assessment(made)) => self.take_assessment(position, made.clone(), written, by_suspect),
            Ok(Entry::Answers(answered)) => {
                let last = answered.answers.iter().map(|answer| answer.at).max();
                self.claim(position, written, last.unwrap_or(Moment::MIN));
                for answer in &answered.answers {
                    let finds = answer.source > Source::Child;
                    // Danger is acted on whoever tells it; a finding would also rule out.
                    let source = match answer.source {
                        _ if by_suspect => Source::Suspect,
                        _ if finds && self.is_doubtful(position) => Source::Informant,
                        source => source,
                    };
                    self.answer(position, &answer.fact, answer.value, source, answer.at.min(latest));
                }
            }
            Ok(Entry::Override(asked)) => {
                let mut asked = asked.clone();
                self.claim(position, written, asked.at);
                let raises = matches!(asked.to, OverrideTo::Emergency(true) | OverrideTo::Level(Level::Intervention));
                let counts = !self.is_doubtful(position) || asked.to != OverrideTo::Emergency(false);
                if counts && (raises || !by_suspect) {
                    asked.at = asked.at.min(latest);
                    self.role(position, &mut asked.by, "anyone");
                    self.overrides.push((position, asked));
                }
            }
            Ok(Entry::Child(child)) => {
                let told = |born: Born| if by_suspect { born.told_by(Source::Suspect) } else { born };
                let born = child.born.filter(|_| !self.is_doubtful(position)).map(told);
                self.children.push((position, Child { born, ..child.clone() }));
            }
            Ok(Entry::Form(entries)) => self.written.push((position, entries.clone())),
            Ok(Entry::Act(act)) => {
                let planned = |step: &Step| self.law.steps.may_lie_ahead(&step.step);
                let last = act.steps.iter().filter(|step| !planned(step)).map(|step| step.at).max();
                self.claim(position, written, last.unwrap_or(Moment::MIN));
                self.take_act(position, event, Some(act), by_suspect);
            }
            Ok(Entry::Erasure(erasure)) if erasure.effective().next().is_some() => {
                self.floors.push((position, erasure.floor));
            }
            Ok(Entry::Note(_) | Entry::Erasure(_) | Entry::Witness(_)) => {}
            Err(why) => {
                self.tell(
                    position,
                    match why {
                        Unreadable::UnknownKind => NotRead::Kind,
                        Unreadable::Absent => NotRead::Absent,
                        Unreadable::Shape => NotRead::Shape,
                    },
                );
                self.take_bare(position, event, by_suspect);
            }
        }
    }

    /// The header alone still says that there was a report, and when; and that an act was done.
    fn take_bare(&mut self, position: usize, event: &'a Event, by_suspect: bool) {
        match event.header().kind.shape() {
            Some(Shape::Report) => {
                let report = Report::new(event.header().happened, event.header().actor.role.clone());
                self.take_report(position, report, event.header().written);
            }
            Some(Shape::Act) => self.take_act(position, event, None, by_suspect),
            _ => {}
        }
    }

    /// Names that the packs do not define are told and left out: one of them must not keep the rest from being decided.
    fn answer(&mut self, position: usize, fact: &FactId, value: Value, source: Source, at: Moment) {
        let vocabulary = &self.law.vocabulary;
        let found = vocabulary.find(fact).and_then(|index| Some((index, vocabulary.id(index)?.clone())));
        match found {
            Some((index, fact)) => {
                self.answers.push(Told { position, fact: index, answer: Answer { fact, value, source, at } });
            }
            None => self.tell(position, NotRead::Fact(fact.clone())),
        }
    }

    fn known_facts<T>(&mut self, position: usize, told: &mut Vec<T>, fact: impl Fn(&T) -> FactId) {
        told.retain(|told| {
            let fact = fact(told);
            let known = self.law.vocabulary.find(&fact).is_some();
            if !known {
                self.tell(position, NotRead::Fact(fact));
            }
            known
        });
    }

    fn take_act(&mut self, position: usize, event: &'a Event, act: Option<&'a Act>, by_suspect: bool) {
        let header = event.header();
        let own = header.kind.step().map(|step| Step { step, at: header.happened });
        // What was sent to a commune where it did not happen has not arrived.
        let own = own.filter(|_| !self.astray.iter().any(|(_, sent)| *sent == event.id()));
        // What went to somebody else has not reached the parents or carer. An entry that does not say to whom it went stands.
        let to_others = act.and_then(|act| act.party.as_ref()).is_some_and(|party| !is_carer_role(party));
        // Nor has the plan, where another decision was served.
        let of_another = act.and_then(|act| act.served).is_some_and(|served| !served.of.is_plan());
        let mut steps = Vec::new();
        for mut step in own.into_iter().chain(act.into_iter().flat_map(|act| act.steps.iter().cloned())) {
            let void = self.void.is_some_and(|void| void.has(event.id(), &step.step));
            if void || ((to_others || of_another) && step.step.as_str() == SERVED) {
                continue;
            }
            if step.step.as_str() == ELSEWHERE {
                step.at = self.received_astray(position).unwrap_or(step.at);
            }
            if self.law.steps.find(&step.step).is_some() {
                let ends = ENDING.contains(&step.step.as_str());
                steps.push((step, ends));
            } else {
                self.tell(position, NotRead::Step(step.step));
            }
        }
        self.acts.push(Done {
            position,
            kind: &header.kind,
            happened: header.happened,
            doubtful: self.is_doubtful(position),
            by_suspect,
            place: act.and_then(|act| act.place.as_ref()),
            steps,
        });
    }

    /// When the report came in that this event says went astray: the moment from which that commune had it.
    fn received_astray(&self, position: usize) -> Option<Moment> {
        let told = self.astray.iter().filter(|(at, _)| *at == position);
        let reports = told.filter_map(|(_, id)| match self.opened.find(*id) {
            Some((event, Ok(Entry::Report(report)))) => Some(report.received.min(event.header().written).min(self.now)),
            _ => None,
        });
        reports.min()
    }

    fn take_report(&mut self, position: usize, mut report: Report, written: Moment) {
        self.claim(position, written, report.received);
        report.received = report.received.min(written).min(self.now);
        self.role(position, &mut report.receiving_place, "receiving_place");
        self.known_facts(position, &mut report.category, |category| category.fact());
        self.known_facts(position, &mut report.claims, |claim| claim.fact.clone());
        self.reports.push((position, report));
    }

    fn take_assessment(&mut self, position: usize, mut made: Assessment, written: Moment, by_suspect: bool) {
        self.claim(position, written, made.at);
        made.at = made.at.min(written).min(self.now);
        let (harm, protection) = made.form.rows();
        let rows: Vec<String> = made.ratings.keys().cloned().collect();
        for row in rows.into_iter().filter(|row| !harm.iter().chain(protection).any(|known| known == row)) {
            made.ratings.remove(&row);
            self.tell(position, NotRead::Row(row));
        }
        if by_suspect || self.is_doubtful(position) {
            let source = if by_suspect { Source::Suspect } else { Source::Informant };
            // The danger it tells stays; that it was made, and what it rules out, does not.
            made.ratings.retain(|row, rating| harm.contains(&row.as_str()) && *rating == Rating::High);
            for found in core::mem::take(&mut made.findings) {
                self.answer(position, &found.fact, found.value, source, made.at);
            }
        }
        self.known_facts(position, &mut made.findings, |found| found.fact.clone());
        self.assessments.push((position, made));
    }
}
