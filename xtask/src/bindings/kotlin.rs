//! What the generated Kotlin lacks: an error's own text as its message, and a face that Java can call without pain.

use std::fs;
use std::path::Path;

use crate::command::Outcome;

/// Mends the generated file. Each change has to find its place, so that a new generator cannot pass over it in silence.
pub(crate) fn polish(folder: &Path) -> Outcome {
    let path = folder.join("vn/checho/checho.kt");
    let mut text = fs::read_to_string(&path)?;
    // The message would be a list of fields.
    replace(&mut text, "get() = \"failure=${ `failure` }\"", "get() = failure.toString()")?;
    // Constructors of the law, as statics.
    for constructor in ["national", "fromPack"] {
        let declared = format!("@Throws(ChechoException::class) fun `{constructor}`(");
        replace(&mut text, &declared, &format!("@JvmStatic @JvmOverloads {declared}"))?;
    }
    text = text.replace(
        "@JvmStatic @JvmOverloads @Throws(ChechoException::class) fun `national`",
        "@JvmStatic @Throws(ChechoException::class) fun `national`",
    );
    fs::write(&path, overloads(&text))?;
    Ok(())
}

fn replace(text: &mut String, from: &str, to: &str) -> Outcome {
    if text.matches(from).count() != 1 {
        return Err(
            format!("the generated Kotlin does not hold “{from}” once: look at what the generator changed").into()
        );
    }
    *text = text.replace(from, to);
    Ok(())
}

/// Java has no named arguments: whatever has a default may be left out from the end.
fn overloads(text: &str) -> String {
    let mut pieces = text.split("\ndata class ");
    let mut polished = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        polished.push_str("\ndata class ");
        let fields = piece.split("\n){").next().unwrap_or_default().split("\n)\n").next().unwrap_or_default();
        let has_default = fields.lines().any(|line| line.trim_start().starts_with("val `") && line.contains(" = "));
        match piece.split_once(" (").filter(|_| has_default) {
            Some((name, rest)) => polished.push_str(&format!("{name} @JvmOverloads constructor({rest}")),
            None => polished.push_str(piece),
        }
    }
    polished
}
