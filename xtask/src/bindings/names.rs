//! The names of the national pack as constants, with their texts: what a program completes while it is typed.

use checho::law::{Basis, Pack, Text};

/// One name.
struct Named<'a> {
    constant: String,
    id: &'a str,
    text: &'a Text,
    more: Option<&'a Text>,
    basis: Option<&'a Basis>,
}

/// One kind of name.
struct Kind<'a> {
    object: &'static str,
    about: &'static str,
    names: Vec<Named<'a>>,
}

fn constant(id: &str) -> String {
    id.replace('đ', "dd").replace('-', "_").to_uppercase()
}

fn named<'a>(id: &'a str, text: &'a Text, more: Option<&'a Text>, basis: Option<&'a Basis>) -> Named<'a> {
    Named { constant: constant(id), id, text, more, basis }
}

fn kinds(pack: &Pack) -> Vec<Kind<'_>> {
    let facts = pack.fact.iter().map(|f| named(f.id.as_str(), &f.name, Some(&f.question), Some(&f.basis)));
    let measures = pack.measure.iter().map(|m| named(m.id.as_str(), &m.name, None, Some(&m.basis)));
    let duties = pack.duty.iter().map(|d| named(d.id.as_str(), &d.name, Some(&d.explain), Some(&d.basis)));
    let steps = pack.step.iter().map(|s| named(s.id.as_str(), &s.name, None, None));
    let roles = pack.role.iter().map(|r| named(r.id.as_str(), &r.name, None, Some(&r.basis)));
    let forms = pack.form.iter().map(|f| Named {
        constant: format!("FORM_{}", constant(&f.number)),
        ..named(&f.number, &f.title, None, Some(&f.basis))
    });
    vec![
        Kind { object: "Facts", about: "Yếu tố. Facts", names: facts.collect() },
        Kind { object: "Measures", about: "Biện pháp. Measures", names: measures.collect() },
        Kind { object: "Duties", about: "Nghĩa vụ. Duties", names: duties.collect() },
        Kind { object: "Steps", about: "Bước. Steps of a case, which events name", names: steps.collect() },
        Kind { object: "Roles", about: "Vai trò. Roles, among them the receiving places", names: roles.collect() },
        Kind { object: "Forms", about: "Mẫu. The official forms, by number", names: forms.collect() },
    ]
}

/// The lines of a name's description: its text in both languages, what it says more, on what it rests.
fn description(name: &Named<'_>) -> Vec<String> {
    let mut lines = vec![format!("{}.", name.text.vi), String::new(), format!("{}.", name.text.en)];
    if let Some(more) = name.more {
        lines.extend([String::new(), more.vi.to_string(), String::new(), more.en.to_string()]);
    }
    let cite = name.basis.map(|basis| basis.cite.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", "));
    lines.extend(cite.into_iter().flat_map(|cite| [String::new(), cite]));
    lines
}

/// As frozen objects for JavaScript, a module of its own that a page loads only if it wants them, and their types.
pub(crate) fn javascript(pack: &Pack) -> [(String, String); 2] {
    let mut code = String::from("// Written by `cargo xtask pack`; do not edit. Types and texts: names.d.ts.\n");
    let mut types = String::from(
        "// Written by `cargo xtask pack`; do not edit.\n/** The names of the national pack, with their texts: what a program \
         completes while it is typed. */\n",
    );
    for Kind { object, about, names } in kinds(pack) {
        code.push_str(&format!("\nexport const {object} = Object.freeze({{\n"));
        types.push_str(&format!(
            "\n/** {about} of the national pack, by name. A layer or a newer pack may bring more: names are texts. */\n\
             export declare const {object}: {{\n"
        ));
        for name in names {
            let key = camel(&name.constant);
            code.push_str(&format!("  {key}: \"{}\",\n", name.id));
            types.push_str("  /**\n");
            for line in description(&name) {
                types.push_str(format!("   * {}", line.replace("*/", "*\u{200b}/")).trim_end());
                types.push('\n');
            }
            types.push_str(&format!("   */\n  readonly {key}: \"{}\";\n", name.id));
        }
        code.push_str("});\n");
        types.push_str("};\n");
    }
    [("wasm/npm/names.js".to_owned(), code), ("wasm/npm/names.d.ts".to_owned(), types)]
}

/// As Python classes, in one module.
pub(crate) fn python(pack: &Pack) -> (String, String) {
    let kinds = kinds(pack);
    let objects: Vec<String> = kinds.iter().map(|kind| format!("\"{}\"", kind.object)).collect();
    let mut text = format!(
        "# Written by `cargo xtask pack`; do not edit.\n\"\"\"The names of the national pack, with their texts: what a program \
         completes while it is typed.\n\nA layer or a newer pack may bring more: names are texts.\n\"\"\"\n\nfrom typing import \
         Final\n\n__all__ = [{}]\n",
        objects.join(", ")
    );
    for Kind { object, about, names } in kinds {
        text.push_str(&format!("\n\nclass {object}:\n    \"\"\"{about} of the national pack, by name.\"\"\"\n"));
        for name in names {
            text.push_str(&format!("\n    {}: Final = \"{}\"\n    \"\"\"", name.constant, name.id));
            text.push_str(&description(&name).join("\n    ").replace("\n    \n", "\n\n").replace('"', "”"));
            text.push_str("\"\"\"\n");
        }
    }
    ("bindings/python/checho/names.py".to_owned(), text)
}

/// As Swift enums without cases, by path in the repository.
pub(crate) fn swift(pack: &Pack) -> Vec<(String, String)> {
    let file = |Kind { object, about, names }: Kind<'_>| {
        let mut text = format!(
            "// Written by `cargo xtask pack`; do not edit.\n\n\
             /// {about} of the national pack, by name. A layer or a newer pack may bring more: names are texts.\n\
             public enum {object} {{\n"
        );
        for (at, name) in names.iter().enumerate() {
            if at > 0 {
                text.push('\n');
            }
            for line in description(name) {
                text.push_str(format!("    /// {line}").trim_end());
                text.push('\n');
            }
            text.push_str(&format!("    public static let {} = \"{}\"\n", camel(&name.constant), name.id));
        }
        text.push_str("}\n");
        (format!("bindings/swift/Sources/CheCho/{object}.swift"), text)
    };
    kinds(pack).into_iter().map(file).collect()
}

/// `HARM_DOER` as Swift writes it: `harmDoer`.
fn camel(constant: &str) -> String {
    let mut words = constant.split('_').map(str::to_lowercase);
    let mut name = words.next().unwrap_or_default();
    for word in words {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        name.push_str(&first.to_uppercase());
        name.push_str(rest);
    }
    name
}

/// As Kotlin objects, by path in the repository.
pub(crate) fn kotlin(pack: &Pack) -> Vec<(String, String)> {
    let file = |Kind { object, about, names }: Kind<'_>| {
        let mut text = format!(
            "// Written by `cargo xtask pack`; do not edit.\npackage vn.checho\n\n\
             /** {about} of the national pack, by name. A layer or a newer pack may bring more: names are texts. */\n\
             public object {object} {{\n"
        );
        for (at, name) in names.iter().enumerate() {
            if at > 0 {
                text.push('\n');
            }
            text.push_str("    /**\n");
            for line in description(name) {
                text.push_str(format!("     * {}", line.replace("*/", "*\u{200b}/")).trim_end());
                text.push('\n');
            }
            text.push_str(&format!("     */\n    public const val {}: String = \"{}\"\n", name.constant, name.id));
        }
        text.push_str("}\n");
        (format!("bindings/kotlin/src/main/kotlin/vn/checho/{object}.kt"), text)
    };
    kinds(pack).into_iter().map(file).collect()
}
