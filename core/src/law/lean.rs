//! The lean pack, which decides without texts, and its short form, in which it is built in.

use serde_json::{Map, Value};

use super::Pack;
use crate::canonical::CanonicalError;

/// Sections that explain, print or move a case, but decide nothing about a child.
const EXPLAINING: [&str; 9] =
    ["form", "guard", "guidance", "instrument", "penalty", "place", "task", "transition", "unknown"];

/// Sections whose citations are shown by what decides.
const CITED: [&str; 2] = ["duty", "rule"];

/// The members of the most numerous records, as their types declare them, up to the last that decides. Behind a member that
/// may be left out, what stands for it then: an empty list, `false`, or else `null`.
const LISTED: [(&str, &str); 14] = [
    ("basis", "cite[] certainty kind from to"),
    (
        "duty",
        "id roles opens limit basis scope starts met_by[] after[] when[] absent[] forms[] ends[] within every speed in_emergency",
    ),
    (
        "fact",
        "id about polarity tense ask sensitivity basis implies[] suggests[] derived subgroup group excludes[] abuse_kind? proof",
    ),
    ("holiday", "from to why certainty"),
    ("institution", "role basis name provinces[]"),
    ("measure", "id level basis when[] absent[]"),
    ("name", "vi en"),
    ("role", "id basis receipt_is[]"),
    ("rule", "id then basis when[] absent[] unless[]"),
    ("starts", "reading step certainty kind cautious? unlimited? limit"),
    ("step", "id planned? also[] closes? form"),
    ("unsettled", "date certainty"),
    ("worked", "date instead_of certainty"),
    ("year", "year status certainty"),
];

impl Pack {
    /// The pack without what only explains: enough to decide. Institutions keep their names, rules and duties what they
    /// cite.
    ///
    /// # Errors
    /// [`CanonicalError`] if the pack cannot be written as JSON.
    pub fn lean(&self) -> Result<Value, CanonicalError> {
        let mut value = serde_json::to_value(self)?;
        if let Value::Object(sections) = &mut value {
            sections.retain(|name, _| !EXPLAINING.contains(&name.as_str()));
            for (name, section) in sections.iter_mut() {
                let entries = section.as_array_mut().into_iter().flatten();
                entries.filter_map(Value::as_object_mut).for_each(|entry| lighten(entry, name));
            }
            sections.get_mut("pack").into_iter().for_each(strip);
        }
        Ok(value)
    }
}

/// The lean pack with its most numerous records as lists of their members in order, without those names: a third smaller,
/// and read as every pack is.
#[must_use]
pub fn listed(lean: Value) -> Value {
    let Value::Object(members) = lean else { return lean };
    Value::Object(members.into_iter().map(|(name, member)| (name.clone(), list(&name, member))).collect())
}

/// A member of this name in lists, or each of its items.
fn list(name: &str, value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| list(name, item)).collect(),
        Value::Object(members) => {
            let members: Map<String, Value> =
                members.into_iter().map(|(name, member)| (name.clone(), list(&name, member))).collect();
            let declared = LISTED.iter().find(|(listed, _)| *listed == name).map(|(_, declared)| declared.split(' '));
            let ordered = declared.and_then(|declared| in_order(&members, declared));
            ordered.map_or(Value::Object(members), Value::Array)
        }
        value => value,
    }
}

/// The members as declared, up to the last that is there; `None` for a record that has more.
fn in_order<'a>(members: &Map<String, Value>, declared: impl Iterator<Item = &'a str>) -> Option<Vec<Value>> {
    let (mut items, mut present, mut until) = (Vec::new(), 0_usize, 0);
    for member in declared {
        let (member, absent) = match (member.strip_suffix("[]"), member.strip_suffix('?')) {
            (Some(member), _) => (member, Value::Array(Vec::new())),
            (_, Some(member)) => (member, false.into()),
            _ => (member, Value::Null),
        };
        let given = members.get(member);
        items.push(given.cloned().unwrap_or(absent));
        if given.is_some() {
            present = present.saturating_add(1);
            until = items.len();
        }
    }
    items.truncate(until);
    (present == members.len()).then_some(items)
}

/// Removes from an entry of a section what only explains.
fn lighten(entry: &mut Map<String, Value>, section: &str) {
    let name = entry.get("name").filter(|_| section == "institution").cloned();
    let uncited = |value: &mut Value| value.as_object_mut().and_then(|value| value.remove("cite"));
    if !CITED.contains(&section) {
        entry.get_mut("basis").and_then(uncited);
    }
    for part in ["starts", "ends"] {
        entry.get_mut(part).and_then(Value::as_array_mut).into_iter().flatten().for_each(|part| {
            uncited(part);
        });
    }
    strip_members(entry);
    entry.extend(name.map(|name| ("name".to_owned(), name)));
}

/// Removes texts and empty lists.
fn strip(value: &mut Value) {
    match value {
        Value::Object(members) => strip_members(members),
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

fn strip_members(members: &mut Map<String, Value>) {
    let is_text = |v: &Value| v.get("vi").is_some() && v.get("en").is_some();
    members.retain(|name, member| {
        let source = name == "source" || name == "sources";
        !is_text(member) && !source && member.as_array().is_none_or(|list| !list.is_empty())
    });
    members.values_mut().for_each(strip);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::builtin::{LEAN, WHOLE};

    /// The types declare their members in the order in which they are listed.
    #[test]
    fn the_short_form_is_the_same_pack() {
        let whole: Pack = serde_json::from_str(WHOLE).unwrap();
        let lean = whole.lean().unwrap();
        let named: Pack = serde_json::from_value(lean.clone()).unwrap();
        let short = listed(lean);
        assert_eq!(serde_json::from_str::<Pack>(&short.to_string()).unwrap(), named);
        assert_eq!(serde_json::from_str::<Pack>(LEAN).unwrap(), named);
        assert!(LISTED.iter().all(|(section, _)| short.get(section).is_none_or(|of| of.pointer("/0/0").is_some())));
    }

    #[test]
    fn a_record_with_more_keeps_its_names() {
        let with_note = serde_json::json!({ "kind": "law", "certainty": "text", "note": "" });
        let role = listed(serde_json::json!({ "role": [{ "id": "a", "basis": with_note }] }));
        assert_eq!(role, serde_json::json!({ "role": [["a", with_note]] }));
    }
}
