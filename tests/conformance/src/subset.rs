//! Whether a decision holds what a vector expects of it.

use serde_json::{Map, Value};

/// The keys by which an element of a decision's array is known.
const NAMES: [&str; 3] = ["id", "rule", "warning"];

/// Where `actual` is not what is expected; empty when it is.
///
/// Objects: every key given must match. Arrays of objects: every element given must match some element. Anything else,
/// an empty array among it, must be equal.
#[must_use]
pub fn mismatches(expected: &Value, actual: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(expected, actual, "", &mut found);
    found
}

/// Those of the names that stand in the array although they must not, or that the decision has no such array.
#[must_use]
pub fn intruders(array: &str, names: &[String], decision: &Value) -> Vec<String> {
    let Some(Value::Array(elements)) = decision.get(array) else {
        return vec![format!("absent: the decision has no array “{array}”")];
    };
    let there = |name: &&String| elements.iter().any(|e| names_of(e).any(|n| n == name.as_str()));
    names.iter().filter(there).map(|name| format!("{array} holds {name}")).collect()
}

fn compare(expected: &Value, actual: &Value, path: &str, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            for (key, expected) in expected {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match actual.get(key) {
                    Some(actual) => compare(expected, actual, &path, found),
                    None => found.push(format!("{path}: expected {expected}, there is no such key")),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if is_list_of_objects(expected) => {
            for element in expected {
                if !actual.iter().any(|candidate| mismatches(element, candidate).is_empty()) {
                    found.push(format!("{path}: no element matches {element}{}", nearest(element, actual)));
                }
            }
        }
        _ if expected == actual => {}
        _ => found.push(format!("{path}: expected {expected}, found {actual}")),
    }
}

fn is_list_of_objects(elements: &[Value]) -> bool {
    !elements.is_empty() && elements.iter().all(Value::is_object)
}

/// What differs in those elements that have the same name, or which names there are.
fn nearest(expected: &Value, actual: &[Value]) -> String {
    let same: Vec<String> = actual
        .iter()
        .filter(|candidate| names_of(expected).any(|name| names_of(candidate).any(|other| other == name)))
        .map(|candidate| mismatches(expected, candidate).join(", "))
        .collect();
    if same.is_empty() {
        let names: Vec<&str> = actual.iter().flat_map(names_of).collect();
        return format!(" among [{}]", names.join(", "));
    }
    format!(" ({})", same.join("; or "))
}

fn names_of(element: &Value) -> impl Iterator<Item = &str> {
    let members: Option<&Map<String, Value>> = element.as_object();
    NAMES.into_iter().filter_map(move |key| members?.get(key)?.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_subset_matches_and_nothing_more() {
        let actual = json!({
            "acting": { "emergency": true, "level": "support" },
            "groups": [{ "id": "k", "standing": "reported" }, { "id": "l", "standing": "established" }],
            "forms": ["02", "03"],
        });
        for expected in [
            json!({}),
            json!({ "acting": { "emergency": true } }),
            json!({ "groups": [{ "id": "l", "standing": "established" }] }),
            json!({ "forms": ["02", "03"] }),
        ] {
            assert_eq!(mismatches(&expected, &actual), Vec::<String>::new());
        }
        for expected in [
            json!({ "acting": { "emergency": false } }),
            json!({ "acting": { "urgent": null } }),
            json!({ "groups": [{ "id": "k", "standing": "established" }] }),
            json!({ "groups": [] }),
            json!({ "forms": ["02"] }),
            json!({ "groups": { "id": "k" } }),
        ] {
            assert_eq!(mismatches(&expected, &actual).len(), 1, "{expected}");
        }
    }

    #[test]
    fn a_failure_says_what_the_element_of_that_name_is() {
        let actual = json!({ "groups": [{ "id": "k", "standing": "reported" }] });
        let wrong = mismatches(&json!({ "groups": [{ "id": "k", "standing": "established" }] }), &actual);
        assert!(wrong.concat().contains(r#"expected "established", found "reported""#), "{wrong:?}");
        let wrong = mismatches(&json!({ "groups": [{ "id": "m" }] }), &actual);
        assert!(wrong.concat().contains("among [k]"), "{wrong:?}");
    }

    #[test]
    fn names_that_must_be_absent() {
        let decision = json!({ "duties": [{ "id": "D5" }], "warnings": [{ "warning": "age_not_proved" }] });
        assert_eq!(intruders("duties", &["D6".into()], &decision), Vec::<String>::new());
        assert_eq!(intruders("duties", &["D5".into()], &decision), ["duties holds D5"]);
        assert_eq!(intruders("warnings", &["age_not_proved".into()], &decision).len(), 1);
        assert_eq!(intruders("duty", &["D5".into()], &decision).len(), 1);
    }
}
