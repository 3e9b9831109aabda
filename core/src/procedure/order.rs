//! The events of a case in one order: what was known first, then what happened first.

use alloc::collections::{BTreeMap, BTreeSet};

use crate::case::{Event, EventId, History};
use crate::time::Moment;

/// Parents before children; of those that could be next, the one that happened first, then by id. The same on every
/// device that holds the same events.
pub(super) fn in_order<'a>(history: &History<'a>) -> Vec<&'a Event> {
    let held: BTreeMap<EventId, &'a Event> = history.events().iter().map(|event| (event.id(), *event)).collect();
    let mut waits: BTreeMap<EventId, usize> = BTreeMap::new();
    let mut children: BTreeMap<EventId, Vec<EventId>> = BTreeMap::new();
    let mut ready: BTreeSet<(Moment, EventId)> = BTreeSet::new();
    for event in held.values() {
        let parents: Vec<EventId> = event.header().parents.iter().copied().filter(|id| held.contains_key(id)).collect();
        if parents.is_empty() {
            ready.insert((event.header().happened, event.id()));
        }
        waits.insert(event.id(), parents.len());
        for parent in parents {
            children.entry(parent).or_default().push(event.id());
        }
    }
    let mut order = Vec::with_capacity(held.len());
    while let Some((_, id)) = ready.pop_first() {
        order.extend(held.get(&id).copied());
        for child in children.remove(&id).unwrap_or_default() {
            let Some(left) = waits.get_mut(&child) else { continue };
            *left = left.saturating_sub(1);
            if *left == 0
                && let Some(event) = held.get(&child)
            {
                ready.insert((event.header().happened, child));
            }
        }
    }
    order
}
