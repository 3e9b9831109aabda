//! The commune's book as a file: JSON Lines, each line a piece of what is known of one child.

use checho::Law;
use checho::law::{FactId, RoleId, StepId, Text};
use checho::model::{
    Answer, Assessment, Born, Child, Event, FactsError, Locality, Override, Report, Situation, Source,
};
use checho::rules::{DecideError, Decision};
use checho::time::{Date, Moment};
use serde::{Deserialize, Serialize};

/// What some editors write before the first line.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// One line. Lines with the same reference are put together: two reports on one child are one situation.
///
/// The fields are those of [`Situation`]; a line may hold any of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The reference of the child's file (mã hồ sơ), as `KT-2026-014`.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Locality>,
    /// The child, as far as known by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<Child>,
    /// Reports.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<Report>,
    /// Assessments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// Further answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Steps taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// A person's decision to act on more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
}

impl Entry {
    /// Every moment in it.
    fn moments(&self) -> impl Iterator<Item = Moment> + '_ {
        let reports = self.reports.iter().map(|r| r.received);
        let assessments = self.assessments.iter().map(|a| a.at);
        let answers = self.answers.iter().map(|a| a.at);
        let rest = self.events.iter().map(|e| e.at).chain(self.overrides.iter().map(|o| o.at));
        reports.chain(assessments).chain(answers).chain(rest)
    }

    /// Its first moment, by which the lines of a book are ordered.
    #[must_use]
    pub fn begins(&self) -> Option<Moment> {
        self.moments().min()
    }
}

/// A line that could not be used. It is never dropped silently: it may be the one that reports a child in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, where the text itself is damaged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The reference, as far as it can still be read.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What is wrong.
    pub what: Text,
    /// What would be right.
    pub right: Text,
}

/// One child's file, decided.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its reference.
    pub reference: String,
    /// What its lines say together.
    pub situation: Situation,
    /// The decision.
    pub decision: Decision,
    /// Lines of this file that could not be used: the true picture may be graver.
    pub damaged: Vec<usize>,
}

/// The book as it stood at one moment.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// The files, in the order of their first lines.
    pub cases: Vec<Case>,
    /// The lines that could not be used.
    pub faults: Vec<Fault>,
    /// Lines with something dated after `now`, which has not happened yet; or somebody mistyped the date.
    pub later: Vec<usize>,
}

impl Book {
    /// Reads the book as it stood at `now`: what is dated later has not happened yet. Damaged lines are set aside, the
    /// rest is decided.
    #[must_use]
    pub fn read(bytes: &[u8], law: &Law, now: Moment) -> Self {
        let mut book = Self::default();
        let lines = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).split(|byte| *byte == b'\n');
        for (line, bytes) in (1..).zip(lines).filter(|(_, bytes)| !bytes.trim_ascii().is_empty()) {
            let fault = match serde_json::from_slice::<Entry>(bytes) {
                Ok(entry) => {
                    if entry.moments().any(|at| at > now) {
                        book.later.push(line);
                    }
                    if entry.begins().is_some_and(|first| first > now) {
                        continue;
                    }
                    match book.take(&entry, law, now) {
                        Ok(()) => continue,
                        Err(error) => undecided(line, entry.reference, &error),
                    }
                }
                Err(error) => unreadable(line, &String::from_utf8_lossy(bytes), &error),
            };
            book.faults.push(fault);
        }
        for case in &mut book.cases {
            let own = book.faults.iter().filter(|f| f.reference.as_ref() == Some(&case.reference));
            case.damaged = own.map(|f| f.line).collect();
        }
        book
    }

    /// Adds a line to its file, if the file can still be decided with it.
    fn take(&mut self, entry: &Entry, law: &Law, now: Moment) -> Result<(), DecideError> {
        let known = self.cases.iter_mut().find(|case| case.reference == entry.reference);
        let mut situation = known.as_ref().map_or_else(|| Situation::new(now), |case| case.situation.clone());
        add(&mut situation, entry);
        let decision = law.decide(&situation)?;
        match known {
            Some(case) => (case.situation, case.decision) = (situation, decision),
            None => {
                let reference = entry.reference.clone();
                self.cases.push(Case { reference, situation, decision, damaged: Vec::new() });
            }
        }
        Ok(())
    }
}

fn add(situation: &mut Situation, entry: &Entry) {
    if let Some(place) = &entry.place {
        situation.place = place.clone();
    }
    if let Some(child) = &entry.child {
        situation.child = joined(&situation.child, child);
    }
    let now = situation.now;
    let until_now = |at: Moment| at <= now;
    situation.reports.extend(entry.reports.iter().filter(|r| until_now(r.received)).cloned());
    situation.assessments.extend(entry.assessments.iter().filter(|a| until_now(a.at)).cloned());
    situation.answers.extend(entry.answers.iter().filter(|a| until_now(a.at)).cloned());
    situation.events.extend(entry.events.iter().filter(|e| until_now(e.at)).cloned());
    situation.overrides.extend(entry.overrides.iter().filter(|o| until_now(o.at)).cloned());
}

/// What two lines say of one child. Later words replace earlier ones, except about its age.
fn joined(before: &Child, after: &Child) -> Child {
    let born = match (before.born, after.born) {
        (Some(a), Some(b)) => Some(if surer(&b) >= surer(&a) { b } else { a }),
        (a, b) => b.or(a),
    };
    Child {
        name: after.name.clone().or_else(|| before.name.clone()),
        born,
        sex: after.sex.or(before.sex),
        father: after.father.clone().or_else(|| before.father.clone()),
        mother: after.mother.clone().or_else(|| before.mother.clone()),
        family: after.family.clone().or_else(|| before.family.clone()),
        carer: after.carer.clone().or_else(|| before.carer.clone()),
    }
}

/// Papers before what an officer saw, that before what people say; between equals the younger age.
fn surer(born: &Born) -> (u8, Date) {
    let (source, latest_birth) = match *born {
        Born::Dated { date, source } => (source, date.latest()),
        Born::Aged { from, on, source, .. } => {
            let year = on.year().saturating_sub(i32::from(from));
            (source, Date::new(year, on.month(), on.day()).unwrap_or(on))
        }
    };
    let weight = match source {
        Source::Record | Source::Concluded => 2,
        Source::Observed | Source::Assessed => 1,
        _ => 0,
    };
    (weight, latest_birth)
}

fn unreadable(line: usize, text: &str, error: &serde_json::Error) -> Fault {
    let example = r#"{"ref":"KT-2026-001","reports":[…]}"#;
    let said = error.to_string();
    let reason = said.split_once(" at line ").map_or(said.as_str(), |(reason, _)| reason);
    let (what, right) = if error.is_eof() {
        (
            Text::new("dòng bị đứt giữa chừng", "the line breaks off"),
            Text::new(
                format!("chép lại trọn dòng; mỗi dòng là một đối tượng JSON, như {example}"),
                format!("copy the whole line again; every line is one JSON object, as {example}"),
            ),
        )
    } else if error.is_syntax() {
        (
            Text::new(format!("không phải JSON ({reason})"), format!("not JSON ({reason})")),
            Text::new(
                format!("mỗi dòng là một đối tượng JSON, như {example}"),
                format!("every line is one JSON object, as {example}"),
            ),
        )
    } else {
        (
            Text::new(format!("sai khuôn ({reason})"), format!("not of the format ({reason})")),
            Text::new(
                "các trường được phép: xem examples/worklist/README.md",
                "for the fields see examples/worklist/README.md",
            ),
        )
    };
    Fault { line, column: Some(error.column()), reference: reference_in(text), what, right }
}

/// The reference in a line that is no longer JSON: whose file is affected is the most important thing to know.
fn reference_in(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(r#""ref":""#)?;
    Some(rest.split_once('"')?.0.to_owned())
}

fn undecided(line: usize, reference: String, error: &DecideError) -> Fault {
    let (what, nearest) = match error {
        DecideError::Facts(FactsError::Unknown(unknown)) => (
            Text::new(format!("không có yếu tố “{}”", unknown.name), format!("there is no fact “{}”", unknown.name)),
            unknown.nearest.as_ref().map(FactId::as_str),
        ),
        DecideError::Step(unknown) => (
            Text::new(format!("không có bước “{}”", unknown.name), format!("there is no step “{}”", unknown.name)),
            unknown.nearest.as_ref().map(StepId::as_str),
        ),
        DecideError::Role { name, nearest } => (
            Text::new(format!("không có vai trò “{name}”"), format!("there is no role “{name}”")),
            nearest.as_ref().map(RoleId::as_str),
        ),
        other => (Text::new(other.to_string(), other.to_string()), None),
    };
    let right = match nearest {
        Some(near) => Text::new(format!("có phải “{near}”?"), format!("did you mean “{near}”?")),
        None => Text::new(
            "sửa dòng này hoặc dòng trước của cùng hồ sơ",
            "correct this line, or an earlier one of the same file",
        ),
    };
    Fault { line, column: None, reference: Some(reference), what, right }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

    use super::*;

    fn read(lines: &[&str]) -> Book {
        Book::read(lines.join("\n").as_bytes(), &Law::national().unwrap(), "2026-02-13T17:00:00+07:00".parse().unwrap())
    }

    const REPORT: &str =
        r#"{"ref":"A","reports":[{"received":"2026-02-13T09:00:00+07:00","receiving_place":"commune_committee"}]}"#;

    #[test]
    fn lines_of_one_child_are_one_situation() {
        let book = read(&[REPORT, r#"{"ref":"B","child":{}}"#, REPORT]);
        assert_eq!(book.cases.len(), 2);
        assert_eq!(book.cases[0].situation.reports.len(), 2);
    }

    #[test]
    fn papers_decide_the_age_and_else_the_younger_one() {
        let said = r#"{"ref":"A","child":{"born":{"from":16,"to":17,"on":"2026-02-13","source":"suspect"}}}"#;
        let other = r#"{"ref":"A","child":{"born":{"from":13,"to":14,"on":"2026-02-13","source":"informant"}}}"#;
        let paper = r#"{"ref":"A","child":{"born":{"date":"2009-11-20","source":"record"}}}"#;
        let born = |lines: &[&str]| serde_json::to_string(&read(lines).cases[0].situation.child.born).unwrap();
        assert!(born(&[other, said]).contains("13"));
        assert!(born(&[said, other]).contains("13"));
        assert!(born(&[other, paper, said]).contains("2009-11-20"));
    }

    #[test]
    fn a_line_that_contradicts_its_file_is_set_aside_and_the_file_stays() {
        let answer = |value: &str| {
            format!(
                r#"{{"ref":"A","answers":[{{"fact":"abuse","value":"{value}","source":"observed","at":"2026-02-13T10:00:00+07:00"}}]}}"#
            )
        };
        let book = read(&[REPORT, &answer("yes"), &answer("no")]);
        assert_eq!((book.cases.len(), book.faults.len()), (1, 1));
        assert_eq!(book.faults[0].line, 3);
        assert_eq!(book.cases[0].damaged, [3]);
    }

    #[test]
    fn what_is_dated_later_is_counted_not_used() {
        let later = REPORT.replace("2026", "2062");
        let book = read(&[&later, REPORT]);
        assert_eq!((book.later.as_slice(), book.cases[0].situation.reports.len()), ([1].as_slice(), 1));
    }

    #[test]
    fn no_bytes_stop_the_rest() {
        let mut bytes = b"\xef\xbb\xbf\xff\xfe\n[]\n{\"ref\":\"C\n\r\n".to_vec();
        bytes.extend(REPORT.as_bytes());
        let book = Book::read(&bytes, &Law::national().unwrap(), "2026-02-13T17:00:00+07:00".parse().unwrap());
        assert_eq!((book.cases.len(), book.faults.len()), (1, 3));
        assert_eq!(book.faults.iter().map(|f| f.line).collect::<Vec<_>>(), [1, 2, 3]);
    }
}
