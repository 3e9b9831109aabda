//! What an event or a draft does, in the terms of the procedure.

use crate::case::{Act, Actor, Draft, Entry, Event, EventId, Kind, Unreadable};
use crate::law::StepId;
use crate::model::Assessment;
use crate::time::Moment;

/// An event, or what is about to be one.
#[derive(Debug, Clone)]
pub(super) struct Deed {
    /// `None` for a draft.
    pub(super) id: Option<EventId>,
    pub(super) kind: Kind,
    pub(super) actor: Actor,
    pub(super) at: Moment,
    /// Its further steps, and those that follow from an assessment.
    pub(super) steps: Vec<(StepId, Moment)>,
    pub(super) act: Option<Act>,
    /// Whether words go with it; erased words went with it, too.
    pub(super) words: bool,
    pub(super) assessed: bool,
}

impl Deed {
    pub(super) fn of(event: &Event, entry: &Result<Entry, Unreadable>) -> Self {
        let header = event.header();
        let mut deed = Self::new(&header.kind, &header.actor, header.happened);
        deed.id = Some(event.id());
        match entry {
            Ok(entry) => deed.read(entry),
            // The header alone still says that an act was done.
            Err(Unreadable::Absent | Unreadable::Shape | Unreadable::UnknownKind) => {}
        }
        deed.words = header.identity.is_some();
        deed
    }

    pub(super) fn draft(draft: &Draft) -> Self {
        let mut deed = Self::new(&draft.kind, &draft.actor, draft.happened);
        deed.read(&draft.entry);
        deed.words = match &draft.entry {
            Entry::Act(act) => act.words.as_ref().is_some_and(|words| !words.reveal().trim().is_empty()),
            _ => true,
        };
        deed
    }

    /// Nothing but the kind and a step: what somebody might do.
    pub(super) fn bare(kind: &Kind, step: Option<&StepId>, actor: &Actor, at: Moment) -> Self {
        let mut deed = Self::new(kind, actor, at);
        deed.steps = step.map(|step| (step.clone(), at)).into_iter().collect();
        // What is still to be written is not missing.
        deed.words = true;
        deed
    }

    fn new(kind: &Kind, actor: &Actor, at: Moment) -> Self {
        Self {
            id: None,
            kind: kind.clone(),
            actor: actor.clone(),
            at,
            steps: Vec::new(),
            act: None,
            words: false,
            assessed: false,
        }
    }

    fn read(&mut self, entry: &Entry) {
        match entry {
            Entry::Act(act) => {
                self.steps = act.steps.iter().map(|step| (step.step.clone(), step.at)).collect();
                self.act = Some(Act { words: None, ..act.clone() });
            }
            Entry::Assessment(made) => self.assess(made),
            _ => {}
        }
    }

    /// Rows left open are no finished assessment.
    fn assess(&mut self, made: &Assessment) {
        if made.is_complete() {
            self.steps.push((made.form.step(), made.at));
            self.assessed = true;
        }
    }

    /// Whether it has this step.
    pub(super) fn takes(&self, step: &str) -> bool {
        self.steps.iter().any(|(own, _)| own.as_str() == step)
            || self.kind.step().is_some_and(|own| own.as_str() == step)
    }

    /// Whether it applies a measure of Law on Children Art. 50(2)b or c.
    pub(super) fn intervenes(&self) -> bool {
        let measures = self.act.iter().flat_map(|act| &act.measures);
        measures.into_iter().any(|measure| matches!(measure.as_str(), "I-b" | "I-c"))
    }

    /// Every step, its own last.
    pub(super) fn all_steps(&self) -> impl Iterator<Item = StepId> + '_ {
        let own = self.kind.step().filter(|own| !self.steps.iter().any(|(step, _)| step == own));
        self.steps.iter().map(|(step, _)| step.clone()).chain(own)
    }
}
