//! Edits to a JSON document that keep it a document: what a careless or hostile author might do to a pack.

use std::collections::BTreeSet;

use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value, json};

/// Every text in the document, sorted: names to put where they do not belong.
#[must_use]
pub fn texts(document: &Value) -> Vec<String> {
    fn walk(value: &Value, texts: &mut BTreeSet<String>) {
        match value {
            Value::String(text) if text.len() <= 64 => {
                texts.insert(text.clone());
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, texts)),
            Value::Object(members) => members.values().for_each(|member| walk(member, texts)),
            _ => {}
        }
    }
    let mut texts = BTreeSet::new();
    walk(document, &mut texts);
    texts.into_iter().collect()
}

/// Makes up to eight edits somewhere in the document.
///
/// # Errors
/// When the input is too short to say what to edit.
pub fn edit(document: &mut Value, texts: &[String], u: &mut Unstructured<'_>) -> Result<()> {
    for _ in 0..u.int_in_range(1..=8)? {
        let depth = u.int_in_range(1..=9)?;
        one(document, depth, texts, u)?;
    }
    Ok(())
}

fn one(value: &mut Value, depth: u8, texts: &[String], u: &mut Unstructured<'_>) -> Result<()> {
    match value {
        Value::Array(items) if !items.is_empty() => {
            let at = u.choose_index(items.len())?;
            if depth > 0 && u.ratio(7, 8)? {
                return one(&mut items[at], depth - 1, texts, u);
            }
            match u.int_in_range(0..=3)? {
                0 => {
                    items.remove(at);
                }
                1 => items.push(items[at].clone()),
                2 => items.push(scalar(texts, u)?),
                _ => {
                    let other = u.choose_index(items.len())?;
                    items.swap(at, other);
                }
            }
        }
        Value::Object(members) if !members.is_empty() => {
            let names: Vec<String> = members.keys().cloned().collect();
            let name = u.choose(&names)?;
            if depth > 0 && u.ratio(15, 16)? {
                return members.get_mut(name).map_or(Ok(()), |member| one(member, depth - 1, texts, u));
            }
            member(members, name, texts, u)?;
        }
        scalar_value => *scalar_value = scalar(texts, u)?,
    }
    Ok(())
}

fn member(members: &mut Map<String, Value>, name: &str, texts: &[String], u: &mut Unstructured<'_>) -> Result<()> {
    match u.int_in_range(0..=2)? {
        0 => {
            members.remove(name);
        }
        1 => {
            members.insert(name.to_owned(), scalar(texts, u)?);
        }
        _ => {
            members.insert(u.choose(&OPTIONAL)?.to_string(), scalar(texts, u)?);
        }
    }
    Ok(())
}

/// Keys that entries may have and often lack.
const OPTIONAL: [&str; 16] = [
    "absent",
    "unless",
    "from",
    "to",
    "proof",
    "derived",
    "within",
    "every",
    "speed",
    "in_emergency",
    "when",
    "excludes",
    "suggests",
    "implies",
    "scope",
    "opens",
];

fn scalar(texts: &[String], u: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match u.int_in_range(0..=11)? {
        0..=3 => u.choose(texts)?.clone().into(),
        4 => Value::Null,
        5 => u.arbitrary::<bool>()?.into(),
        6 => u.arbitrary::<u8>()?.into(),
        7 => (*u.choose(&[0_i64, 1, -1, 65_535, 65_536, i64::from(u32::MAX), i64::MAX, i64::MIN])?).into(),
        8 => json!([u.choose(texts)?]),
        9 => {
            let unit = *u.choose(&[
                "hours",
                "minutes",
                "working_days",
                "calendar_days",
                "months",
                "cap_days",
                "at_once",
                "none",
            ])?;
            if matches!(unit, "at_once" | "none") {
                json!({ unit: true })
            } else {
                json!({ unit: u.arbitrary::<u16>()? })
            }
        }
        10 => json!({ "any": [u.choose(texts)?] }),
        _ => String::from_utf8_lossy(u.bytes(4)?).into_owned().into(),
    })
}
