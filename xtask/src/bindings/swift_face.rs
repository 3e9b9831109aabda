//! What the generated Swift lacks: an error that reads as people read it, and documentation as DocC reads it.

use crate::command::Outcome;

/// Mends the generated file. Each change has to find its place, so that a new generator cannot pass over it in silence.
pub(crate) fn polish(text: &str) -> Outcome<String> {
    let mut text = text.to_owned();
    replace(
        &mut text,
        "public \nenum ChechoError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {",
        "public enum ChechoError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError, CustomStringConvertible,\n    \
         CustomDebugStringConvertible\n{",
    )?;
    replace(&mut text, "    case Refused(\n", "    case refused(\n")?;
    text = text.replace("return .Refused(\n", "return .refused(\n").replace("case let .Refused(", "case let .refused(");
    text = text.replace("import Foundation\nimport Foundation\n", "import Foundation\n");
    Ok(throws(&text))
}

fn replace(text: &mut String, from: &str, to: &str) -> Outcome {
    if text.matches(from).count() != 1 {
        return Err(
            format!("the generated Swift does not hold “{from}” once: look at what the generator changed").into()
        );
    }
    *text = text.replace(from, to);
    Ok(())
}

/// "# Errors" and the lines below it, as DocC says it.
fn throws(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let pending = lines.last().is_some_and(|last| last.trim_end().ends_with("* # Errors"));
        match line.split_once("* ").filter(|_| pending) {
            Some((indent, said)) => {
                lines.pop();
                lines.push(format!("{indent}* - Throws: `ChechoError`. {said}"));
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n") + "\n"
}
