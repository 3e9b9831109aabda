//! The case: a set of events, append-only, joined into a graph by the hashes of their parents.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use core::fmt;

use super::entry::{Draft, Entry};
use super::erase::Erasure;
use super::error::CaseError;
use super::event::{Event, EventId, Header, MAX_PARENTS};
use super::history::History;
use super::kind::{Kind, Shape};
use super::parts::{MAX_PART_BYTES, Part, PartName, Salt, Salts};
use super::sign::SignatureState;

/// Most events of one case.
pub const MAX_EVENTS: usize = 65_536;

#[derive(Clone, PartialEq, Eq)]
struct Held {
    /// Shared between copies of a case, and small to move.
    event: Arc<Event>,
    depth: u32,
}

/// The case file: the append-only log of what happened about one child's reports.
///
/// Whatever happened can be recorded. Nothing is ever changed or taken out; parts can be [erased](Self::erase) and leave a
/// tombstone. Equal sets of events are equal cases, with equal bytes, on every device.
///
/// ```
/// use checho::Law;
/// use checho::case::{Actor, Case, DeviceId, Draft, Entry, Kind, Salt, Salts};
///
/// let mut case = Case::new();
/// let received = "2026-02-13T16:30:00+07:00".parse()?;
/// let draft = Draft {
///     kind: Kind::Report,
///     actor: Actor {
///         role: "commune_committee".into(),
///         institution: "commune:23293".to_owned(),
///         device: DeviceId::from_bytes([7; 32]), // the device's Ed25519 public key
///     },
///     happened: received,
///     written: received,
///     entry: Entry::Report(serde_json::from_str(
///         r#"{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }"#,
///     )?),
/// };
/// // Random bytes of the platform, new for every event.
/// let salts = Salts { facts: Salt::new([1; 32]), identity: Salt::new([2; 32]), informant: Salt::new([3; 32]) };
/// case.record(draft, &salts)?;
///
/// let law = Law::national()?;
/// let folded = case.situation(&law, "2026-02-13T17:00:00+07:00".parse()?);
/// assert!(folded.decide(&law)?.acting.emergency, "nothing has ruled an emergency out");
///
/// let import = Case::from_bytes(&case.to_bytes())?;
/// assert!(import.faults.is_empty() && import.case == case);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Case {
    held: BTreeMap<EventId, Held>,
    roots: BTreeSet<EventId>,
    heads: BTreeSet<EventId>,
    /// Which part fell to which signed erasure: the one of the smallest id, if several took it.
    tombstones: BTreeMap<(EventId, PartName), EventId>,
    /// Which part any erasure names, signed or not: likewise.
    named: BTreeMap<(EventId, PartName), EventId>,
}

/// What became of an event that was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admitted {
    Added,
    /// It was there, and got a part or a signature that was missing.
    Completed,
    Known,
}

/// What was taken in from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// Events that are new here, parents before children.
    pub added: Vec<EventId>,
    /// Events that got a part or a signature that was missing here.
    pub completed: Vec<EventId>,
    /// Parts that were held here and fell to an erasure that came in.
    pub erased: Vec<(EventId, PartName)>,
    /// Events whose parents are not there: kept apart for the caller, as they have no place yet.
    pub waiting: Vec<Event>,
}

impl Case {
    /// A case of which nothing is recorded yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many events there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Whether nothing is recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// An event by its id.
    #[must_use]
    pub fn event(&self, id: EventId) -> Option<&Event> {
        self.held.get(&id).map(|held| held.event.as_ref())
    }

    /// The events that no other names as parent, ascending: whoever has these has everything under them.
    pub fn heads(&self) -> impl ExactSizeIterator<Item = EventId> + '_ {
        self.heads.iter().copied()
    }

    /// The events without parents, ascending: one, or several where one child was registered twice.
    pub fn roots(&self) -> impl ExactSizeIterator<Item = EventId> + '_ {
        self.roots.iter().copied()
    }

    /// All events in their order, with who knew what.
    #[must_use]
    pub fn history(&self) -> History<'_> {
        History::new(self)
    }

    /// The case as it was when these were its heads, for replaying a decision of that time. What was erased since stays erased.
    ///
    /// # Errors
    /// [`CaseError::NoSuchEvent`].
    pub fn as_of(&self, heads: &[EventId]) -> Result<Self, CaseError> {
        if let Some(missing) = heads.iter().find(|id| !self.held.contains_key(id)) {
            return Err(CaseError::NoSuchEvent { event: *missing });
        }
        let under = self.under(heads.iter().copied());
        let mut case = Self::new();
        for event in self.shared().into_iter().filter(|event| under.contains(&event.id())) {
            case.admit(event).map_err(|missing| CaseError::NoSuchEvent { event: missing })?;
        }
        Ok(case)
    }

    /// Records what happened, after everything known here. It is never refused for being irregular.
    ///
    /// # Errors
    /// [`CaseError`] when the draft is no event at all: an entry of another shape than its kind, a code that is none, a
    /// part that is too long, salts that are not random, a full case. [`Kind::Erasure`] goes through [`Case::erase`].
    pub fn record(&mut self, draft: Draft, salts: &Salts) -> Result<EventId, CaseError> {
        if draft.kind == Kind::Erasure {
            return Err(CaseError::Shape { kind: draft.kind });
        }
        self.append(draft, salts)
    }

    pub(super) fn append(&mut self, draft: Draft, salts: &Salts) -> Result<EventId, CaseError> {
        let Draft { kind, actor, happened, written, entry } = draft;
        if kind.shape() != Some(entry.shape()) {
            return Err(CaseError::Shape { kind });
        }
        if self.held.len() >= MAX_EVENTS {
            return Err(CaseError::Full);
        }
        let same = |salt: &Salt| salt.bytes().iter().all(|byte| *byte == 0);
        let Salts { facts, identity, informant } = salts;
        let alike = facts == identity || facts == informant || identity == informant;
        if alike || [facts, identity, informant].into_iter().any(same) {
            return Err(CaseError::Salt);
        }
        let contents = entry.contents()?;
        let long = |content: &Option<String>| content.as_ref().is_some_and(|c| c.len() > MAX_PART_BYTES);
        let parts = PartName::ALL.into_iter().zip([&contents.facts, &contents.identity, &contents.informant]);
        if let Some(part) = parts.into_iter().find_map(|(name, content)| long(content).then_some(name)) {
            return Err(CaseError::PartTooLong { part });
        }
        let part = |salt: &Salt, content: Option<String>| content.map(|content| Part::new(*salt, content));
        let facts = part(facts, contents.facts);
        let identity = part(identity, contents.identity);
        let informant = part(informant, contents.informant);
        let header = Header {
            parents: self.heads.iter().copied().take(MAX_PARENTS).collect(),
            kind,
            actor,
            happened,
            written,
            facts: facts.as_ref().map(Part::commitment),
            identity: identity.as_ref().map(Part::commitment),
            informant: informant.as_ref().map(Part::commitment),
        };
        if let Some(fault) = header.fault() {
            return Err(CaseError::Header { fault });
        }
        let mut event = Event::new(header);
        (event.facts, event.identity, event.informant) = (facts, identity, informant);
        let id = event.id();
        self.admit(Arc::new(event)).map_err(|missing| CaseError::NoSuchEvent { event: missing })?;
        Ok(id)
    }

    /// Takes in events in whatever order they come.
    pub(super) fn take_in(&mut self, events: Vec<Arc<Event>>) -> TakenIn {
        let mut taken = TakenIn::default();
        let before = self.erasable();
        let mut waiting: BTreeMap<EventId, Vec<Arc<Event>>> = BTreeMap::new();
        let mut ready = events;
        ready.reverse();
        while let Some(event) = ready.pop() {
            if let Some(missing) = event.header().parents.iter().find(|parent| !self.held.contains_key(parent)) {
                waiting.entry(*missing).or_default().push(event);
                continue;
            }
            let id = event.id();
            match self.admit(event) {
                Ok(Admitted::Added) => taken.added.push(id),
                Ok(Admitted::Completed) => taken.completed.push(id),
                Ok(Admitted::Known) | Err(_) => {}
            }
            ready.extend(waiting.remove(&id).into_iter().flatten());
        }
        taken.waiting = waiting.into_values().flatten().map(Arc::unwrap_or_clone).collect();
        taken.waiting.sort_by_key(Event::id);
        taken.waiting.dedup_by_key(|event| event.id());
        taken.erased = before.into_iter().filter(|key| self.tombstones.contains_key(key)).collect();
        taken
    }

    /// The parts that are held: what an erasure coming in could take.
    fn erasable(&self) -> Vec<(EventId, PartName)> {
        let parts = |event: &Event| {
            let (id, parts) = (event.id(), PartName::ALL.map(|name| event.part(name).map(|_| name)));
            parts.into_iter().flatten().map(move |name| (id, name))
        };
        self.held.values().flat_map(|held| parts(&held.event)).collect()
    }

    /// Takes in one event whose parents are there.
    ///
    /// # Errors
    /// The parent that is not there.
    pub(super) fn admit(&mut self, mut event: Arc<Event>) -> Result<Admitted, EventId> {
        let id = event.id();
        if let Some(held) = self.held.get_mut(&id) {
            if Arc::ptr_eq(&held.event, &event) || held.event == event {
                return Ok(Admitted::Known);
            }
            let own = Arc::make_mut(&mut held.event);
            let mut completed = false;
            for name in PartName::ALL {
                if own.part(name).is_none() && !self.tombstones.contains_key(&(id, name)) {
                    *own.part_mut(name) = event.part(name).cloned();
                    completed |= own.part(name).is_some();
                }
            }
            completed |= super::sign::keep_better(own, event.signature);
            if completed {
                self.bury(id);
            }
            return Ok(if completed { Admitted::Completed } else { Admitted::Known });
        }
        let mut depth = 0_u32;
        for parent in &event.header().parents {
            let parent = self.held.get(parent).ok_or(*parent)?;
            depth = depth.max(parent.depth.saturating_add(1));
        }
        for parent in &event.header().parents {
            self.heads.remove(parent);
        }
        if event.header().parents.is_empty() {
            self.roots.insert(id);
        }
        // A tombstone that came first waits for what it erases.
        for key in PartName::ALL.map(|name| (id, name)) {
            if is_protected(&event) {
                self.tombstones.remove(&key);
                self.named.remove(&key);
            } else if self.tombstones.contains_key(&key) {
                *Arc::make_mut(&mut event).part_mut(key.1) = None;
            }
        }
        self.heads.insert(id);
        self.held.insert(id, Held { event, depth });
        self.bury(id);
        Ok(Admitted::Added)
    }

    /// If this event is an erasure that its device signed, lets it take effect: on what is here, and on what will come.
    /// Whoever could erase without a signature could erase for anybody.
    pub(super) fn bury(&mut self, erasure: EventId) {
        let Some(held) = self.held.get(&erasure).filter(|held| held.event.header().kind == Kind::Erasure) else {
            return;
        };
        let Ok(Entry::Erasure(read)) = Entry::of(&held.event) else { return };
        let signed = held.event.signature_state() == SignatureState::Valid;
        for key in read.effective() {
            match self.held.get_mut(&key.0) {
                Some(target) if is_protected(&target.event) => continue,
                Some(target) if signed => *Arc::make_mut(&mut target.event).part_mut(key.1) = None,
                _ => {}
            }
            for by in [Some(&mut self.named), signed.then_some(&mut self.tombstones)].into_iter().flatten() {
                let by = by.entry(key).or_insert(erasure);
                *by = erasure.min(*by);
            }
        }
    }

    /// Takes a part and its salt away, here and now.
    pub(super) fn forget(&mut self, event: EventId, part: PartName) {
        if let Some(event) = self.event_mut(event) {
            *event.part_mut(part) = None;
        }
    }

    /// Which erasure took this part, if one did. A part that is absent without one was never given to this holder. Of a part
    /// that is not here, an erasure that is not signed is named as well: its own device erased by it, or it was never given.
    #[must_use]
    pub fn erased_by(&self, event: EventId, part: PartName) -> Option<EventId> {
        let (held, key) = (self.held.get(&event)?, (event, part));
        let named = || self.named.get(&key).filter(|_| held.event.part(part).is_none());
        self.tombstones.get(&key).or_else(named).copied()
    }

    /// The erasures without the right signature of their device, in the order of the case: what comes in so takes nothing
    /// away. Each is kept, and takes effect when its signature comes.
    #[must_use]
    pub fn unsigned_erasures(&self) -> Vec<(&Event, Erasure)> {
        let mut erasures = self.erasures();
        erasures.retain(|(event, _)| event.signature_state() != SignatureState::Valid);
        erasures
    }

    /// The erasures, in the order of the case: what was erased, by whom, why, on which ground.
    #[must_use]
    pub fn erasures(&self) -> Vec<(&Event, Erasure)> {
        let events = self.in_order().into_iter().filter(|event| event.header().kind.shape() == Some(Shape::Erasure));
        let read = |event| match Entry::of(event) {
            Ok(Entry::Erasure(erasure)) => Some((event, erasure)),
            _ => None,
        };
        events.filter_map(read).collect()
    }

    pub(super) fn in_order(&self) -> Vec<&Event> {
        let mut events: Vec<&Held> = self.held.values().collect();
        // Stable: ids are ascending already.
        events.sort_by_key(|held| held.depth);
        events.into_iter().map(|held| held.event.as_ref()).collect()
    }

    /// As [`Case::in_order`], to be held elsewhere, too.
    pub(super) fn shared(&self) -> Vec<Arc<Event>> {
        let mut events: Vec<&Held> = self.held.values().collect();
        events.sort_by_key(|held| held.depth);
        events.into_iter().map(|held| Arc::clone(&held.event)).collect()
    }

    /// These and everything under them.
    pub(super) fn under(&self, heads: impl Iterator<Item = EventId>) -> BTreeSet<EventId> {
        let mut open: Vec<EventId> = heads.collect();
        let mut under = BTreeSet::new();
        while let Some(id) = open.pop() {
            if let Some(held) = self.held.get(&id).filter(|_| under.insert(id)) {
                open.extend(&held.event.header().parents);
            }
        }
        under
    }

    pub(super) fn event_mut(&mut self, id: EventId) -> Option<&mut Event> {
        self.held.get_mut(&id).map(|held| Arc::make_mut(&mut held.event))
    }

    pub(super) fn shares_root(&self, other: &Self) -> bool {
        self.is_empty() || other.is_empty() || !self.roots.is_disjoint(&other.roots)
    }
}

/// Erasures and checkpoints are what remains: nothing erases them.
fn is_protected(event: &Event) -> bool {
    matches!(event.header().kind, Kind::Erasure | Kind::Witness)
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("events", &self.held.len()).field("heads", &self.heads).finish()
    }
}
