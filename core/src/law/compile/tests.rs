//! The compiler lists every fault, each at its file and line, with what would be right.
#![expect(clippy::arithmetic_side_effects, clippy::string_slice, reason = "a test may end")]

mod bases;
mod calendar;
mod capacity;
mod duties;
mod layers;
mod names;
mod polarity;
mod sample;
mod shape;
mod texts;
mod whole;

use proptest::prelude::*;

use super::{Source, compile};
use crate::Law;
use crate::canonical;
use crate::law::check::{MAX_FACTS, MAX_OUTPUTS, MAX_RULES, check};
use crate::law::{Fault, FaultCode, Lang, Pack};
use sample::{LAYER, NATIONAL};

/// A folder of pack files, to be spoilt.
#[derive(Clone)]
struct Folder(Vec<Source>);

impl Folder {
    fn of(files: &[(&str, &str)]) -> Self {
        let source = |(file, text): &(&str, &str)| Source { file: (*file).to_owned(), text: (*text).to_owned() };
        Self(files.iter().map(source).collect())
    }

    fn national() -> Self {
        Self::of(&NATIONAL)
    }

    fn text(&mut self, file: &str) -> &mut String {
        &mut self.0.iter_mut().find(|source| source.file == file).expect("a file of the folder").text
    }

    /// Replaces a text that stands once in the file.
    fn with(mut self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert_eq!(text.matches(from).count(), 1, "“{from}” must stand once in {file}");
        *text = text.replacen(from, to, 1);
        self
    }

    fn plus(mut self, file: &str, more: &str) -> Self {
        self.text(file).push_str(more);
        self
    }

    /// The line, from 1, on which this text last stands.
    fn line(&mut self, file: &str, at: &str) -> u32 {
        let text = self.text(file);
        let offset = text.rfind(at).unwrap_or_else(|| panic!("“{at}” does not stand in {file}"));
        u32::try_from(text[..offset].matches('\n').count()).unwrap() + 1
    }

    fn compile(&self) -> Result<Pack, Vec<Fault>> {
        compile(&self.0, &[]).map_err(|error| error.faults)
    }

    fn compile_on(&self, below: &[&Pack]) -> Result<Pack, Vec<Fault>> {
        compile(&self.0, below).map_err(|error| error.faults)
    }

    fn pack(&self) -> Pack {
        self.compile().unwrap_or_else(|faults| panic!("{}", shown(&faults)))
    }

    /// Compiles with exactly one fault: of this class, where `at` stands, saying what would be right.
    fn refused(self, file: &str, at: &str, code: FaultCode, right: &str) {
        let faults = self.compile().expect_err("this pack must be refused");
        self.expect(&faults, file, at, code, right);
    }

    fn expect(mut self, faults: &[Fault], file: &str, at: &str, code: FaultCode, right: &str) {
        let [fault] = faults else { panic!("one fault expected:\n{}", shown(faults)) };
        let line = self.line(file, at);
        assert_eq!(
            (fault.code, fault.file.as_deref(), fault.line),
            (code, Some(file), Some(line)),
            "{}",
            shown(faults)
        );
        assert!(fault.right.en.contains(right), "{}", shown(faults));
        for text in [&fault.what, &fault.right] {
            assert!(!text.vi.is_empty() && !text.en.is_empty());
        }
    }
}

fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{:?} {}\n", fault.code, fault.line_in(Lang::En))).collect()
}

/// The pack with one text replaced is refused where the new text stands.
fn replaced(file: &str, from: &str, to: &str, code: FaultCode, right: &str) {
    Folder::national().with(file, from, to).refused(file, to, code, right);
}

/// The pack with one entry more is refused where `at` stands.
fn added(file: &str, entry: &str, at: &str, code: FaultCode, right: &str) {
    Folder::national().plus(file, entry).refused(file, at, code, right);
}

fn layered(file: &str, entry: &str, at: &str, code: FaultCode, right: &str) {
    let folder = Folder::of(&LAYER).plus(file, entry);
    let faults = folder.compile_on(&[&Folder::national().pack()]).expect_err("this layer must be refused");
    folder.expect(&faults, file, at, code, right);
}

fn accepted(folder: &Folder) {
    let pack = folder.pack();
    Law::from_pack(pack).expect("what compiles loads");
}

/// A fact as a jurist would write it, with further lines.
fn fact(id: &str, polarity: &str, more: &str) -> String {
    format!(
        r#"
[[fact]]
id = "{id}"
about = "child"
polarity = "{polarity}"
tense = "now"
name = {{ vi = "Tên", en = "Name" }}
question = {{ vi = "Có không?", en = "Is it so?" }}
ask = "adult"
explain = {{ vi = "Giải thích", en = "Explained" }}
sensitivity = "ordinary"
{more}
cite = ["law-1"]
certainty = "text"
kind = "law"
"#
    )
}

fn rule(id: &str, body: &str, kind: &str) -> String {
    format!(
        r#"
[[rule]]
id = "{id}"
name = {{ vi = "Tên", en = "Name" }}
{body}
cite = ["law-1"]
certainty = "text"
kind = "{kind}"
"#
    )
}

fn duty(id: &str, body: &str) -> String {
    format!(
        r#"
[[duty]]
id = "{id}"
name = {{ vi = "Tên", en = "Name" }}
explain = {{ vi = "Việc", en = "What" }}
{body}
cite = ["law-1"]
certainty = "text"
kind = "law"
"#
    )
}

fn start(reading: &str, cautious: bool) -> String {
    format!(
        r#"{{ reading = "{reading}", step = "done", cautious = {cautious}, name = {{ vi = "Từ", en = "From" }}, kind = "law", certainty = "text", cite = ["law-1"] }},
"#
    )
}

#[test]
fn no_class_of_fault_is_left_untested() {
    // A new class must bring its tests: this match stops compiling where the list above grows out of date.
    let tested = |code: FaultCode| match code {
        FaultCode::Syntax | FaultCode::Missing | FaultCode::UnknownKey | FaultCode::WrongValue => "shape",
        FaultCode::Duplicate | FaultCode::UnknownName => "names",
        FaultCode::BadText => "texts",
        FaultCode::BadBasis => "bases",
        FaultCode::Polarity | FaultCode::Circle => "polarity",
        FaultCode::Capacity => "capacity",
        FaultCode::Weakens | FaultCode::Format => "layers",
    };
    assert_eq!(tested(FaultCode::Circle), "polarity");
}
