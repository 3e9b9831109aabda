//! Plays a history on devices of its own, through the real case file.
//!
//! Nothing is random: the seed of an actor's key is the SHA-256 of `HISTORY/ACTOR`, the salts of an event those of
//! `HISTORY/EVENT/facts` and `HISTORY/EVENT/identity`, so that every language gets the same ids and bytes.

use std::collections::BTreeMap;
use std::error::Error;

use checho::Law;
use checho::canonical::Digest;
use checho::case::{
    Act, Actor, Answered, Case, DeviceKey as _, Draft, Entry, ErasureRequest, EventId, Kind, MemoryKey, Salt, Salts,
    Target,
};
use checho::law::{Citation, Words};
use checho::model::{Assessment, Child, Entries, Override, Report};
use checho::time::Moment;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::history::{History, Line, Seen, Sync, Told};

/// A history as far as it is played: the copy on every device, and the ids that its names got.
pub struct Replay<'h> {
    history: &'h History,
    law: &'h Law,
    copies: BTreeMap<&'h str, Case>,
    ids: BTreeMap<&'h str, EventId>,
    played: usize,
}

impl<'h> Replay<'h> {
    /// Nothing is played yet. The law says whether something may be erased.
    #[must_use]
    pub fn new(history: &'h History, law: &'h Law) -> Self {
        let copies = history.actors.keys().map(|name| (name.as_str(), Case::new())).collect();
        Self { history, law, copies, ids: BTreeMap::new(), played: 0 }
    }

    /// Plays every line up to a moment, this moment included.
    ///
    /// # Errors
    /// When a line cannot be played: an actor or event without that name, an entry of another shape than its kind.
    pub fn play_until(&mut self, until: Moment) -> Result<(), Box<dyn Error>> {
        while self.history.script.get(self.played).is_some_and(|line| line.at() <= until) {
            self.step()?;
        }
        Ok(())
    }

    /// Plays the next line, and gives it; `None` at the end.
    ///
    /// # Errors
    /// As [`Replay::play_until`].
    pub fn step(&mut self) -> Result<Option<&'h Line>, Box<dyn Error>> {
        let Some(line) = self.history.script.get(self.played) else { return Ok(None) };
        match line {
            Line::Event(told) => self.tell(told).map_err(|error| format!("{}: {error}", told.id))?,
            Line::Witness(seen) => self.see(seen).map_err(|error| format!("{}: {error}", seen.id))?,
            Line::Sync(sync) => self.exchange(sync)?,
        }
        self.played = self.played.saturating_add(1);
        Ok(Some(line))
    }

    /// The line that is played next.
    #[must_use]
    pub fn next(&self) -> Option<&'h Line> {
        self.rest().first()
    }

    /// The lines that are not played yet.
    #[must_use]
    pub fn rest(&self) -> &'h [Line] {
        self.history.script.get(self.played..).unwrap_or_default()
    }

    /// The id that an event of the history got.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<EventId> {
        self.ids.get(name).copied()
    }

    /// The copy of an actor.
    ///
    /// # Errors
    /// When there is no such actor.
    pub fn copy_of(&self, actor: &str) -> Result<&Case, Box<dyn Error>> {
        self.copies.get(actor).ok_or_else(|| format!("there is no actor {actor}").into())
    }

    /// All copies merged, beginning with the one at this place, forwards or backwards.
    ///
    /// # Errors
    /// When the copies are not of one case.
    pub fn merged(&self, first: usize, backwards: bool) -> Result<Case, Box<dyn Error>> {
        let mut copies: Vec<&Case> = self.copies.values().filter(|case| !case.is_empty()).collect();
        if backwards {
            copies.reverse();
        }
        let first = first.checked_rem(copies.len()).unwrap_or_default();
        copies.rotate_left(first);
        let mut all = Case::new();
        for copy in copies {
            // One child may have been registered on two devices that knew nothing of each other.
            all.join(copy)?;
        }
        Ok(all)
    }

    /// How many orders of merging there are to try.
    #[must_use]
    pub fn orders(&self) -> usize {
        self.copies.values().filter(|case| !case.is_empty()).count()
    }

    /// Who an actor is, for the header of what they record.
    ///
    /// # Errors
    /// When there is no such actor.
    pub fn actor(&self, name: &str) -> Result<Actor, Box<dyn Error>> {
        let party = self.history.actors.get(name).ok_or_else(|| format!("there is no actor {name}"))?;
        Ok(Actor {
            role: party.role.as_str().into(),
            institution: party.institution.clone(),
            device: self.key(name).device(),
        })
    }

    /// The name that an event has in the history.
    #[must_use]
    pub fn name(&self, id: EventId) -> Option<&'h str> {
        self.ids.iter().find(|(_, own)| **own == id).map(|(name, _)| *name)
    }

    /// Ids replaced by the names of this history, wherever they stand.
    #[must_use]
    pub fn named(&self, value: Value) -> Value {
        match value {
            Value::String(text) => {
                let name = self.ids.iter().find(|(_, id)| id.to_string() == text).map(|(name, _)| (*name).to_owned());
                Value::String(name.unwrap_or(text))
            }
            Value::Array(elements) => elements.into_iter().map(|element| self.named(element)).collect(),
            Value::Object(members) => members.into_iter().map(|(key, value)| (key, self.named(value))).collect(),
            other => other,
        }
    }

    fn key(&self, actor: &str) -> MemoryKey {
        MemoryKey::from_seed(Digest::of(format!("{}/{actor}", self.history.id).as_bytes()).bytes())
    }

    /// The salts of an event, as `tests/README.md` says.
    #[must_use]
    pub fn salts(&self, event: &str) -> Salts {
        let salt =
            |part: &str| Salt::new(*Digest::of(format!("{}/{event}/{part}", self.history.id).as_bytes()).bytes());
        Salts { facts: salt("facts"), identity: salt("identity"), informant: salt("informant") }
    }

    fn copy_mut(&mut self, actor: &str) -> Result<&mut Case, Box<dyn Error>> {
        self.copies.get_mut(actor).ok_or_else(|| format!("there is no actor {actor}").into())
    }

    /// The draft that an event of the script is; an erasure is none.
    ///
    /// # Errors
    /// When the entry is of another shape than its kind, or names an event that is not recorded yet.
    pub fn draft(&self, told: &Told) -> Result<Draft, Box<dyn Error>> {
        let kind = Kind::from(told.kind.as_str());
        if matches!(kind, Kind::Other(_)) {
            return Err(format!("there is no kind {}", told.kind).into());
        }
        let (entry, actor) = (self.entry(&kind, told)?, self.actor(&told.on)?);
        Ok(Draft { kind, actor, happened: told.at, written: told.written.unwrap_or(told.at), entry })
    }

    /// What an erasure of the script asks for.
    ///
    /// # Errors
    /// When it is of another shape, or names an event that is not recorded yet.
    pub fn erasure(&self, told: &Told) -> Result<ErasureRequest, Box<dyn Error>> {
        let ErasureLine { targets, ground, reason } = serde_json::from_value(told.entry.clone())?;
        let targets = targets.into_iter().map(|(name, part)| {
            let event = self.id(&name).ok_or_else(|| format!("there is no event {name}"))?;
            Ok(Target { event, part: serde_json::from_value(part)? })
        });
        let targets = targets.collect::<Result<_, Box<dyn Error>>>()?;
        Ok(ErasureRequest { targets, ground, reason, actor: self.actor(&told.on)?, at: told.at })
    }

    fn tell(&mut self, told: &'h Told) -> Result<(), Box<dyn Error>> {
        let (salts, key, law) = (self.salts(&told.id), self.key(&told.on), self.law);
        let id = if told.kind == Kind::Erasure.as_str() {
            let request = self.erasure(told)?;
            self.copy_mut(&told.on)?.erase(law, request, &salts)?
        } else {
            let draft = self.draft(told)?;
            self.copy_mut(&told.on)?.record(draft, &salts)?
        };
        self.copy_mut(&told.on)?.sign(id, &key)?;
        self.note(&told.id, id)
    }

    fn see(&mut self, seen: &'h Seen) -> Result<(), Box<dyn Error>> {
        let (actor, salts, key) = (self.actor(&seen.witness)?, self.salts(&seen.id), self.key(&seen.witness));
        let case = self.copy_mut(&seen.witness)?;
        let checkpoint = case.countersign(actor, seen.at, &salts)?;
        case.sign(checkpoint.event, &key)?;
        self.note(&seen.id, checkpoint.event)
    }

    fn note(&mut self, name: &'h str, id: EventId) -> Result<(), Box<dyn Error>> {
        match self.ids.insert(name, id) {
            Some(_) => Err("two events have this name".into()),
            None => Ok(()),
        }
    }

    /// Round after round over bytes, until nobody lacks anything.
    fn exchange(&mut self, sync: &Sync) -> Result<(), Box<dyn Error>> {
        for _ in 0..2 {
            for to in &sync.sync {
                for from in sync.sync.iter().filter(|from| *from != to) {
                    let have = self.copy_of(to)?.have();
                    let sender = self.copy_of(from)?;
                    if sender.is_empty() {
                        continue;
                    }
                    let bytes = sender.lacking(&have)?;
                    let received = self.copy_mut(to)?.receive(&bytes)?;
                    if !received.faults.is_empty() || !received.taken.waiting.is_empty() {
                        return Err(format!("the exchange {from} → {to} lost something: {received:?}").into());
                    }
                }
            }
        }
        Ok(())
    }

    fn entry(&self, kind: &Kind, told: &Told) -> Result<Entry, Box<dyn Error>> {
        let mut members = match &told.entry {
            Value::Object(members) => members.clone(),
            Value::Null => Map::new(),
            other => return Err(format!("an entry is an object, not {other}").into()),
        };
        let at = serde_json::to_value(told.at)?;
        let words = match members.remove("words") {
            Some(words) => Some(Words::new(words.as_str().ok_or("words are a text")?)),
            None => None,
        };
        if let Some(Value::Array(about)) = members.get_mut("about") {
            for name in about {
                let id = name.as_str().and_then(|name| self.ids.get(name));
                *name = Value::String(id.ok_or_else(|| format!("there is no event {name}"))?.to_string());
            }
        }
        let given = |members: &mut Map<String, Value>, key: &str| {
            members.entry(key).or_insert_with(|| at.clone());
        };
        Ok(match kind {
            Kind::Report => {
                given(&mut members, "received");
                Entry::Report(read::<Report>(members)?)
            }
            Kind::Child => Entry::Child(read::<Child>(members)?),
            Kind::Assessment => {
                given(&mut members, "at");
                rate(&mut members)?;
                Entry::Assessment(read::<Assessment>(members)?)
            }
            Kind::Answers | Kind::Correction | Kind::ConflictResolved => {
                if let Some(Value::Array(answers)) = members.get_mut("answers") {
                    answers.iter_mut().filter_map(Value::as_object_mut).for_each(|answer| given(answer, "at"));
                }
                Entry::Answers(Answered { words, ..read::<Answered>(members)? })
            }
            Kind::Override => {
                given(&mut members, "at");
                Entry::Override(read::<Override>(members)?)
            }
            Kind::Note => Entry::Note(words.ok_or("a note has words")?),
            Kind::FormWritten => Entry::Form(read::<Entries>(members)?),
            _ => {
                if let Some(Value::Array(steps)) = members.get_mut("steps") {
                    for step in steps {
                        if let Value::String(name) = step {
                            *step = serde_json::json!({ "step": name, "at": at });
                        }
                    }
                }
                Entry::Act(Act { words, ..read::<Act>(members)? })
            }
        })
    }
}

/// What the script says of an erasure: by event, the part that goes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErasureLine {
    targets: BTreeMap<String, Value>,
    ground: Citation,
    reason: Words,
}

/// Ratings may be written row after row in one word for each block: `"a": "high low"`.
fn rate(members: &mut Map<String, Value>) -> Result<(), Box<dyn Error>> {
    let mut ratings = Map::new();
    for block in ["a", "b"] {
        let Some(rows) = members.remove(block) else { continue };
        let rows = rows.as_str().ok_or("ratings are a text")?.to_owned();
        for (number, rating) in (1..).zip(rows.split_whitespace()) {
            ratings.insert(format!("{block}{number}"), Value::String(rating.to_owned()));
        }
    }
    if !ratings.is_empty() {
        members.insert("ratings".to_owned(), Value::Object(ratings));
    }
    Ok(())
}

fn read<T: DeserializeOwned>(members: Map<String, Value>) -> Result<T, serde_json::Error> {
    serde_json::from_value(Value::Object(members))
}
