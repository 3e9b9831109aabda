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

/// As Kotlin objects, by path in the repository.
pub(crate) fn kotlin(pack: &Pack) -> Vec<(String, String)> {
    let file = |Kind { object, about, names }: Kind<'_>| {
        let mut text = format!(
            "// Written by `cargo xtask pack`; do not edit.\npackage vn.checho\n\n\
             /** {about} of the national pack, by name. A layer or a newer pack may bring more: names are texts. */\n\
             public object {object} {{\n"
        );
        for (at, Named { constant, id, text: name, more, basis }) in names.into_iter().enumerate() {
            let cite = basis.map(|basis| basis.cite.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", "));
            let mut lines = vec![format!("{}.", name.vi), String::new(), format!("{}.", name.en)];
            if let Some(more) = more {
                lines.extend([String::new(), more.vi.to_string(), String::new(), more.en.to_string()]);
            }
            lines.extend(cite.into_iter().flat_map(|cite| [String::new(), cite]));
            if at > 0 {
                text.push('\n');
            }
            text.push_str("    /**\n");
            for line in lines {
                text.push_str(format!("     * {}", line.replace("*/", "*\u{200b}/")).trim_end());
                text.push('\n');
            }
            text.push_str(&format!("     */\n    public const val {constant}: String = \"{id}\"\n"));
        }
        text.push_str("}\n");
        (format!("bindings/kotlin/src/main/kotlin/vn/checho/{object}.kt"), text)
    };
    kinds(pack).into_iter().map(file).collect()
}
