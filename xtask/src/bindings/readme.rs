//! The lines that a README shows, and what it says they print.

use std::fs;
use std::path::Path;

use crate::command::Outcome;

/// The first block of code in a language, and the block of text after it.
pub(crate) fn lines(readme: &Path, language: &str) -> Outcome<(String, String)> {
    let text = fs::read_to_string(readme)?;
    let lacks = |what: &str| format!("{}: no {what}", readme.display());
    let (_, rest) = text.split_once(&format!("```{language}\n")).ok_or_else(|| lacks("lines of code"))?;
    let (code, rest) = rest.split_once("```\n").ok_or_else(|| lacks("end of the code"))?;
    let (_, rest) = rest.split_once("```text\n").ok_or_else(|| lacks("text that is printed"))?;
    let (printed, _) = rest.split_once("```").ok_or_else(|| lacks("end of the text"))?;
    Ok((code.to_owned(), printed.to_owned()))
}

/// Fails when something else was printed.
pub(crate) fn same(project: &str, printed: &str, shown: &str) -> Outcome {
    if printed == shown { Ok(()) } else { Err(format!("the lines of {project}/README.md print:\n{printed}").into()) }
}
