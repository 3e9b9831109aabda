//! A log opened: every event read once, however often it is folded.

use super::entry::{Entry, Unreadable};
use super::event::{Event, EventId};
use super::fold::{Fold, Folded, Void};
use super::{Case, History};
use crate::Law;
use crate::model::Locality;
use crate::time::Moment;

/// The history of a case with what each event says. Reading is what a fold costs most, so whoever folds often opens once.
pub(crate) struct Opened<'a> {
    pub(super) history: History<'a>,
    /// By position.
    pub(super) entries: Vec<Result<Entry, Unreadable>>,
    case: &'a Case,
}

impl Case {
    /// Reads every event, once.
    pub(crate) fn opened(&self) -> Opened<'_> {
        let history = self.history();
        let entries = history.events().iter().map(|event| Entry::of(event)).collect();
        Opened { history, entries, case: self }
    }
}

impl<'a> Opened<'a> {
    pub(crate) const fn case(&self) -> &'a Case {
        self.case
    }

    pub(crate) const fn history(&self) -> &History<'a> {
        &self.history
    }

    /// The events with what they say, parents before children.
    pub(crate) fn events(&self) -> impl Iterator<Item = (&'a Event, &Result<Entry, Unreadable>)> {
        self.history.events().iter().copied().zip(&self.entries)
    }

    /// What an event says, and the event, by its position.
    pub(crate) fn at(&self, position: usize) -> Option<(&'a Event, &Result<Entry, Unreadable>)> {
        Some((*self.history.events().get(position)?, self.entries.get(position)?))
    }

    /// As [`Self::at`], by the event's id.
    pub(crate) fn find(&self, id: EventId) -> Option<(&'a Event, &Result<Entry, Unreadable>)> {
        self.at(self.history.position(id)?)
    }

    /// The place from an event on, if it names one.
    pub(crate) fn place_at(&self, position: usize) -> Option<&Locality> {
        match self.entries.get(position)? {
            Ok(Entry::Act(act)) => act.place.as_ref(),
            _ => None,
        }
    }

    /// What follows from all of it, as [`Case::situation`] says.
    pub(crate) fn situation(&self, law: &Law, now: Moment) -> Folded {
        self.read(law, now).fold()
    }

    /// As [`Self::situation`], without the steps that have no effect.
    pub(crate) fn situation_without(&self, void: &Void, law: &Law, now: Moment) -> Folded {
        Fold::without(law, self, (0..self.entries.len()).collect(), now, Some(void)).fold()
    }

    /// What all events say.
    pub(crate) fn read<'o>(&'o self, law: &'o Law, now: Moment) -> Fold<'o> {
        Fold::new(law, self, (0..self.entries.len()).collect(), now)
    }

    /// What follows from these events and everything under them; `None` where one of them is not here.
    pub(crate) fn situation_under(&self, heads: &[EventId], law: &Law, now: Moment) -> Option<Folded> {
        Some(Fold::new(law, self, self.under(heads)?, now).fold())
    }

    /// The positions of these events and of everything under them, ascending.
    fn under(&self, heads: &[EventId]) -> Option<Vec<usize>> {
        let mut inside = vec![false; self.entries.len()];
        for head in heads {
            *inside.get_mut(self.history.position(*head)?)? = true;
        }
        // Parents stand before their children.
        let mut under = Vec::new();
        for position in (0..self.entries.len()).rev() {
            if inside.get(position) != Some(&true) {
                continue;
            }
            under.push(position);
            for parent in self.history.parents(position) {
                if let Some(inside) = inside.get_mut(*parent) {
                    *inside = true;
                }
            }
        }
        under.reverse();
        Some(under)
    }
}
