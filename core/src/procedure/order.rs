//! The events of a case in one order: what was known first, then what happened first.

use alloc::collections::BTreeSet;

use crate::case::{EventId, History};
use crate::time::Moment;

/// The positions, parents before children; of those that could be next, the one that happened first, then by id. The same
/// on every device that holds the same events.
pub(super) fn in_order(history: &History<'_>) -> Vec<usize> {
    let events = history.events();
    let mut waits: Vec<usize> = Vec::with_capacity(events.len());
    let mut children: Vec<Vec<usize>> = Vec::new();
    children.resize_with(events.len(), Vec::new);
    for position in 0..events.len() {
        let parents = history.parents(position);
        waits.push(parents.len());
        for parent in parents {
            if let Some(children) = children.get_mut(*parent) {
                children.push(position);
            }
        }
    }
    let next = |position: usize| -> Option<(Moment, EventId, usize)> {
        let event = events.get(position)?;
        Some((event.header().happened, event.id(), position))
    };
    let mut ready: BTreeSet<_> =
        waits.iter().enumerate().filter(|(_, waits)| **waits == 0).filter_map(|(position, _)| next(position)).collect();
    let mut order = Vec::with_capacity(events.len());
    while let Some((.., position)) = ready.pop_first() {
        order.push(position);
        for child in children.get(position).into_iter().flatten() {
            let Some(left) = waits.get_mut(*child) else { continue };
            *left = left.saturating_sub(1);
            if *left == 0 {
                ready.extend(next(*child));
            }
        }
    }
    order
}
