//! A pack in three parts: what decides, what is shown while working, and everything else.

use serde_json::Value;

use super::Pack;
use crate::canonical::CanonicalError;

/// Members and sections that a screen for daily work does not show: for a jurist's review, or for printing.
const SET_ASIDE: [&str; 14] = [
    "alternative",
    "explain",
    "form",
    "guard",
    "guidance",
    "issuer",
    "note",
    "penalty",
    "place",
    "source",
    "sources",
    "task",
    "transition",
    "unknown",
];

/// What a pack has beyond [`Pack::lean`], so that a web page loads each text when it needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The lean pack: all that decides.
    pub lean: Value,
    /// What the names and questions add to it.
    pub texts: Value,
    /// What explanations, notes, forms and the like add to both.
    pub rest: Value,
}

impl Pack {
    /// The pack in parts; [`Parts::whole`] puts them together again.
    ///
    /// # Errors
    /// [`CanonicalError`] if the pack cannot be written as JSON.
    pub fn parts(&self) -> Result<Parts, CanonicalError> {
        let lean = self.lean()?;
        let whole = serde_json::to_value(self)?;
        let mut shown = whole.clone();
        set_aside(&mut shown, &lean);
        let nothing = || Value::Object(serde_json::Map::new());
        let texts = beyond(&shown, &lean).unwrap_or_else(nothing);
        let rest = beyond(&whole, &shown).unwrap_or_else(nothing);
        Ok(Parts { lean, texts, rest })
    }
}

impl Parts {
    /// The parts together.
    #[must_use]
    pub fn whole(self) -> Value {
        let mut whole = self.lean;
        add(&mut whole, self.texts);
        add(&mut whole, self.rest);
        whole
    }
}

/// Removes what is set aside, unless the lean pack has it.
fn set_aside(value: &mut Value, lean: &Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| lean.get(name).is_some() || !SET_ASIDE.contains(&name.as_str()));
            for (name, member) in members {
                set_aside(member, lean.get(name).unwrap_or(&Value::Null));
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter_mut().enumerate() {
                set_aside(item, lean.get(at).unwrap_or(&Value::Null));
            }
        }
        _ => {}
    }
}

/// What `more` has beyond `less`; in an array, `null` for an item that has nothing more.
fn beyond(more: &Value, less: &Value) -> Option<Value> {
    match (more, less) {
        _ if more == less => None,
        (Value::Object(more), Value::Object(less)) => {
            let members = more.iter().filter_map(|(name, value)| {
                let value = less.get(name).map_or_else(|| Some(value.clone()), |less| beyond(value, less))?;
                Some((name.clone(), value))
            });
            Some(Value::Object(members.collect()))
        }
        (Value::Array(more), Value::Array(less)) if more.len() == less.len() => {
            Some(more.iter().zip(less).map(|(more, less)| beyond(more, less).unwrap_or_default()).collect())
        }
        _ => Some(more.clone()),
    }
}

/// Adds what [`beyond`] found.
pub(crate) fn add(base: &mut Value, more: Value) {
    match (base, more) {
        (_, Value::Null) => {}
        (Value::Object(base), Value::Object(more)) => {
            for (name, value) in more {
                add(base.entry(name).or_insert(Value::Null), value);
            }
        }
        (Value::Array(base), Value::Array(more)) if base.len() == more.len() => {
            base.iter_mut().zip(more).for_each(|(base, more)| add(base, more));
        }
        (base, more) => *base = more,
    }
}
