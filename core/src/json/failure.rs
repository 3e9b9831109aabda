//! What went wrong, as data that survives the trip to any language.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::law::SECTIONS;
use crate::accountability::{AccountError, EraseError};
use crate::canonical::{CanonicalError, MAX_DOCUMENT_BYTES};
use crate::case::{CaseError, Kind};
use crate::forms::FormError;
use crate::law::{CitationError, Fault, FieldType, Lang, PackError, Text, nearest};
use crate::model::{Contradiction, FactsError, UnknownFact, UnknownRow};
use crate::procedure::ProcedureError;
use crate::rules::{DecideError, LoadError, ScreenError, UnknownStep};
use crate::time::TimeError;

/// What kind of thing went wrong: a stable name for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum FailureCode {
    /// The document is not JSON, or not of the expected shape.
    #[serde(rename = "json")]
    Json,
    /// A number that not every platform holds exactly.
    #[serde(rename = "json.number")]
    Number,
    /// The document is too long.
    #[serde(rename = "json.too_large")]
    TooLarge,
    /// A fact that no pack defines.
    #[serde(rename = "facts.unknown")]
    UnknownFact,
    /// Answers that cannot both be true.
    #[serde(rename = "facts.contradiction")]
    Contradiction,
    /// A row that the form does not have.
    #[serde(rename = "row")]
    Row,
    /// A step that no pack defines.
    #[serde(rename = "step")]
    Step,
    /// A role that no pack defines.
    #[serde(rename = "role")]
    Role,
    /// A moment, date or limit that is none, or out of range.
    #[serde(rename = "time")]
    Time,
    /// A text that is not a citation.
    #[serde(rename = "citation")]
    Citation,
    /// A pack that was refused whole.
    #[serde(rename = "pack")]
    Pack,
    /// A pack with another hash than the expected one.
    #[serde(rename = "pack.hash")]
    PackHash,
    /// A section that packs do not have.
    #[serde(rename = "section")]
    Section,
    /// Two columns of one fact.
    #[serde(rename = "screen.twice")]
    ColumnTwice,
    /// A column shorter than the number of children.
    #[serde(rename = "screen.short")]
    ColumnShort,
    /// Something cannot be recorded, signed or synchronised in a case.
    #[serde(rename = "case")]
    Case,
    /// A file or message that is no case, too long, or of a newer format.
    #[serde(rename = "case.format")]
    CaseFormat,
    /// Two cases that have no first event in common.
    #[serde(rename = "case.unrelated")]
    CaseUnrelated,
    /// An erasure that is refused.
    #[serde(rename = "case.erasure")]
    CaseErasure,
    /// A signature that was not made or does not verify.
    #[serde(rename = "case.signature")]
    CaseSignature,
    /// An event that the case does not have, or a text that names none.
    #[serde(rename = "case.event")]
    CaseEvent,
    /// A kind of events that this version does not know.
    #[serde(rename = "case.kind")]
    CaseKind,
    /// The procedure cannot be read from the loaded packs.
    #[serde(rename = "procedure")]
    Procedure,
    /// No such form, or nothing to fill it from.
    #[serde(rename = "form")]
    Form,
    /// Something written into a form that no field takes: an unknown key, another shape, an unknown option.
    #[serde(rename = "form.entry")]
    FormEntry,
}

impl FailureCode {
    /// The name, as documents write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Number => "json.number",
            Self::TooLarge => "json.too_large",
            Self::UnknownFact => "facts.unknown",
            Self::Contradiction => "facts.contradiction",
            Self::Row => "row",
            Self::Step => "step",
            Self::Role => "role",
            Self::Time => "time",
            Self::Citation => "citation",
            Self::Pack => "pack",
            Self::PackHash => "pack.hash",
            Self::Section => "section",
            Self::ColumnTwice => "screen.twice",
            Self::ColumnShort => "screen.short",
            Self::Case => "case",
            Self::CaseFormat => "case.format",
            Self::CaseUnrelated => "case.unrelated",
            Self::CaseErasure => "case.erasure",
            Self::CaseSignature => "case.signature",
            Self::CaseEvent => "case.event",
            Self::CaseKind => "case.kind",
            Self::Procedure => "procedure",
            Self::Form => "form",
            Self::FormEntry => "form.entry",
        }
    }
}

/// What was wrong, where, and what would be right. Nothing was decided, and nothing was guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The kind.
    pub code: FailureCode,
    /// What is wrong and what would be right, for people.
    pub text: Text,
    /// The line of the document, from 1, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The column of the document, from 1, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The name that is known and was probably meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
    /// Every fault of a refused pack.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {}", self.text.vi, self.text.en)
    }
}

impl Failure {
    fn new(code: FailureCode, vi: impl Into<String>, en: impl Into<String>) -> Self {
        let text = Text::new(vi, en);
        Self { code, text, line: None, column: None, nearest: None, faults: Vec::new() }
    }

    /// A name that is not known, and the one that was probably meant.
    fn unknown(code: FailureCode, (vi, en): (&str, &str), name: &str, nearest: Option<String>) -> Self {
        let hint = |word: &str| nearest.as_ref().map_or_else(String::new, |near| format!("; {word} “{near}”?"));
        let failure = Self::new(
            code,
            format!("không có {vi} “{name}”{}", hint("có phải")),
            format!("there is no {en} “{name}”{}", hint("did you mean")),
        );
        Self { nearest, ..failure }
    }

    pub(super) fn no_section(name: &str) -> Self {
        let sections = SECTIONS.join(", ");
        Self::new(
            FailureCode::Section,
            format!("không có phần “{name}”; các phần là: {sections}"),
            format!("there is no section “{name}”; the sections are: {sections}"),
        )
    }

    pub(super) fn not_an_event(name: &str) -> Self {
        // A text that is no name may be anything, a person's name too: it is not repeated.
        let bytes = name.len();
        Self::new(
            FailureCode::CaseEvent,
            format!("mã sự kiện phải gồm 64 chữ số hex viết thường; văn bản đã nhận dài {bytes} byte"),
            format!("an event's name has 64 lower-case hexadecimal digits; the text given has {bytes} bytes"),
        )
    }

    pub(super) fn no_kind(name: &str) -> Self {
        let nearest = nearest(name, Kind::KNOWN.iter().map(Kind::as_str)).map(str::to_owned);
        Self::unknown(FailureCode::CaseKind, ("loại sự kiện", "kind of events"), name, nearest)
    }

    pub(super) fn no_words(kind: &Kind) -> Self {
        Self::new(
            FailureCode::Json,
            format!("sự kiện loại “{kind}” phải có “words”"),
            format!("an event of kind “{kind}” needs “words”"),
        )
    }

    pub(super) fn words_beside(kind: &Kind) -> Self {
        Self::new(
            FailureCode::Json,
            format!("loại “{kind}” không có “words”; lời văn nằm trong “entry”"),
            format!("kind “{kind}” has no “words”; what people say stands in “entry”"),
        )
    }

    pub(super) fn not_a_digest() -> Self {
        Self::new(FailureCode::PackHash, "mã băm SHA-256 phải gồm 64 chữ số hex", "a SHA-256 has 64 hexadecimal digits")
    }
}

impl From<CanonicalError> for Failure {
    fn from(error: CanonicalError) -> Self {
        match error {
            CanonicalError::Number { number } => Self::new(
                FailureCode::Number,
                format!("số {number} không ghi được chính xác trên mọi thiết bị; chỉ dùng số nguyên đến 2^53-1"),
                format!("number {number} is not exact everywhere; use whole numbers up to 2^53-1"),
            ),
            CanonicalError::TooLarge { bytes } => Self::new(
                FailureCode::TooLarge,
                format!("văn bản dài {bytes} byte; tối đa {MAX_DOCUMENT_BYTES}"),
                format!("the document has {bytes} bytes; at most {MAX_DOCUMENT_BYTES} are read"),
            ),
            CanonicalError::Json { line, column, reason } => Self {
                line: u32::try_from(line).ok(),
                column: u32::try_from(column).ok(),
                ..Self::new(
                    FailureCode::Json,
                    format!("JSON sai ở dòng {line}, cột {column}: {reason}"),
                    format!("wrong JSON at line {line}, column {column}: {reason}"),
                )
            },
        }
    }
}

impl From<UnknownFact> for Failure {
    fn from(UnknownFact { name, nearest }: UnknownFact) -> Self {
        Self::unknown(FailureCode::UnknownFact, ("yếu tố", "fact"), name.as_str(), nearest.map(|near| near.to_string()))
    }
}

impl From<FactsError> for Failure {
    fn from(error: FactsError) -> Self {
        match error {
            FactsError::Unknown(error) => error.into(),
            FactsError::Contradiction(Contradiction { yes, no }) => Self::new(
                FailureCode::Contradiction,
                format!("“{yes}” và “{no}” mâu thuẫn với nhau; hãy sửa một trong hai"),
                format!("“{yes}” and “{no}” contradict each other; correct one of them"),
            ),
        }
    }
}

impl From<DecideError> for Failure {
    fn from(error: DecideError) -> Self {
        match error {
            DecideError::Facts(error) => error.into(),
            DecideError::Row(UnknownRow { form, row, rows }) => Self::new(
                FailureCode::Row,
                format!("mẫu {form} không có dòng “{row}”; các dòng là: {rows}"),
                format!("form {form} has no row “{row}”; its rows are: {rows}"),
            ),
            DecideError::Step(UnknownStep { name, nearest }) => {
                Self::unknown(FailureCode::Step, ("bước", "step"), name.as_str(), nearest.map(|near| near.to_string()))
            }
            DecideError::Role { name, nearest } => Self::unknown(
                FailureCode::Role,
                ("vai trò", "role"),
                name.as_str(),
                nearest.map(|near| near.to_string()),
            ),
            DecideError::Time(error) => error.into(),
        }
    }
}

impl From<TimeError> for Failure {
    fn from(error: TimeError) -> Self {
        Self::new(FailureCode::Time, error.vi(), error.to_string())
    }
}

impl From<CitationError> for Failure {
    fn from(CitationError { text }: CitationError) -> Self {
        Self::new(
            FailureCode::Citation,
            format!("“{text}” không phải là một trích dẫn; viết như “decree-56-2017 31(1)a”"),
            format!("“{text}” is not a citation; write it as “decree-56-2017 31(1)a”"),
        )
    }
}

impl From<PackError> for Failure {
    fn from(PackError { faults }: PackError) -> Self {
        let lines = |lang| faults.iter().map(|fault| fault.line_in(lang)).collect::<Vec<_>>().join("\n");
        let failure = Self::new(
            FailureCode::Pack,
            format!("gói luật bị từ chối:\n{}", lines(Lang::Vi)),
            format!("the pack is refused:\n{}", lines(Lang::En)),
        );
        Self { faults, ..failure }
    }
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Json(error) => error.into(),
            LoadError::Pack(error) => error.into(),
            LoadError::Hash { expected, found } => Self::new(
                FailureCode::PackHash,
                format!("mã băm của gói là {found}; phải là {expected}"),
                format!("the pack's hash is {found}; {expected} was expected"),
            ),
        }
    }
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Self {
        let code = match error {
            CaseError::Canonical(error) => return error.into(),
            CaseError::NotACase | CaseError::NewerFormat { .. } | CaseError::TooLarge { .. } => FailureCode::CaseFormat,
            CaseError::Unrelated => FailureCode::CaseUnrelated,
            CaseError::DutyOpen { .. }
            | CaseError::ActorInBreach { .. }
            | CaseError::NoReason
            | CaseError::NothingToErase { .. } => FailureCode::CaseErasure,
            CaseError::OtherDevice { .. } | CaseError::KeyRefused => FailureCode::CaseSignature,
            CaseError::NoSuchEvent { .. } => FailureCode::CaseEvent,
            CaseError::Shape { .. }
            | CaseError::Header { .. }
            | CaseError::PartTooLong { .. }
            | CaseError::Salt
            | CaseError::Full
            | CaseError::Empty => FailureCode::Case,
        };
        let Text { vi, en } = error.text();
        Self::new(code, vi, en)
    }
}

impl From<EraseError> for Failure {
    fn from(error: EraseError) -> Self {
        match error {
            EraseError::Case(error) => error.into(),
            EraseError::Account(error) => error.into(),
        }
    }
}

impl From<AccountError> for Failure {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Decide(error) => error.into(),
            AccountError::Procedure(error) => error.into(),
        }
    }
}

impl From<ProcedureError> for Failure {
    fn from(error: ProcedureError) -> Self {
        let Text { vi, en } = error.text();
        let nearest = match error {
            ProcedureError::UnknownKind { nearest, .. } | ProcedureError::UnknownGuard { nearest, .. } => nearest,
            ProcedureError::NotLoaded | ProcedureError::MissingGuard { .. } => None,
        };
        Self { nearest, ..Self::new(FailureCode::Procedure, vi, en) }
    }
}

impl From<FormError> for Failure {
    fn from(error: FormError) -> Self {
        match error {
            FormError::UnknownForm { form, known } if known.is_empty() => Self::new(
                FailureCode::Form,
                format!("chưa có mẫu “{form}”: phần văn bản của gói luật chưa được nạp; hãy nạp trước"),
                format!("there is no form “{form}” yet: the texts of the law are not loaded; load them first"),
            ),
            FormError::UnknownForm { form, known } => {
                let nearest = nearest(&form, known.split(", ")).map(str::to_owned);
                let failure = Self::unknown(FailureCode::Form, ("mẫu", "form"), &form, nearest);
                let text = Text::new(
                    format!("{}; các mẫu là: {known}", failure.text.vi),
                    format!("{}; the forms are: {known}", failure.text.en),
                );
                Self { text, ..failure }
            }
            FormError::UnknownEntry { key, nearest } => {
                Self::unknown(FailureCode::FormEntry, ("ô", "field"), &key, nearest)
            }
            FormError::WrongShape { key, wanted } => {
                let Text { vi, en } = wanted_text(wanted);
                Self::new(
                    FailureCode::FormEntry,
                    format!("ô “{key}” phải ghi {vi}"),
                    format!("the field “{key}” takes {en}"),
                )
            }
            // What was written may be anything, a person's name too: it is not repeated.
            FormError::UnknownOption { key, name, known } => {
                let nearest = nearest(&name, known.split(", ")).map(str::to_owned);
                let failure = Self::new(
                    FailureCode::FormEntry,
                    format!("ô “{key}” không có mục đã ghi; các mục là: {known}"),
                    format!("the field “{key}” does not have what is written; it has: {known}"),
                );
                Self { nearest, ..failure }
            }
            FormError::NoReport { form, nth } => Self::new(
                FailureCode::Form,
                format!("không có tin báo thứ {nth} (đếm từ 0) để lập mẫu {form}; để trống thì lấy bản mới nhất"),
                format!(
                    "there is no report {nth} (counted from 0) to fill form {form} from; left open, the latest is taken"
                ),
            ),
            FormError::NoAssessment { form, nth } => Self::new(
                FailureCode::Form,
                format!("không có bản đánh giá thứ {nth} (đếm từ 0) theo mẫu {form}; để trống thì lấy bản mới nhất"),
                format!("there is no assessment {nth} (counted from 0) on form {form}; left open, the latest is taken"),
            ),
            FormError::WrongEvent { form, event } => Self::new(
                FailureCode::Form,
                format!(
                    "mẫu {form} không thể lập từ sự kiện {event}: mẫu 01 lập từ tin báo, mẫu 02, 03, 06 từ bản đánh giá của nó, giấy tờ khác từ việc đã làm"
                ),
                format!(
                    "form {form} cannot be about event {event}: form 01 is about a report, 02, 03 and 06 about their assessment, any other about an act"
                ),
            ),
            FormError::Decide(error) => error.into(),
        }
    }
}

/// What a field takes, in words.
fn wanted_text(holds: FieldType) -> Text {
    match holds {
        FieldType::Date => Text::new("một ngày như 2026-02-13", "a date as 2026-02-13"),
        FieldType::Time => Text::new("giờ và phút như 16:30", "a time of day as 16:30"),
        FieldType::Integer | FieldType::Money => {
            Text::new("một số nguyên bằng chữ số như \"1500000\"", "a whole number in digits as \"1500000\"")
        }
        FieldType::Choice => Text::new("một mục của ô", "one of its options"),
        FieldType::Choices => Text::new("một mảng các mục của ô", "an array of its options"),
        FieldType::List => Text::new("một mảng các dòng", "an array of lines"),
        FieldType::Table => Text::new(
            "một mảng các hàng, mỗi hàng là một đối tượng theo tên cột",
            "an array of rows, each an object by names of columns",
        ),
        FieldType::Text
        | FieldType::LongText
        | FieldType::Place
        | FieldType::Person
        | FieldType::Tick
        | FieldType::Rating => Text::new("lời văn", "words"),
    }
}

impl From<ScreenError> for Failure {
    fn from(error: ScreenError) -> Self {
        match error {
            ScreenError::Unknown(error) => error.into(),
            ScreenError::Twice { fact } => Self::new(
                FailureCode::ColumnTwice,
                format!("yếu tố “{fact}” có hai cột; chỉ đưa một cột"),
                format!("fact “{fact}” has two columns; give one"),
            ),
            ScreenError::Short { fact, bits, children } => Self::new(
                FailureCode::ColumnShort,
                format!("cột “{fact}” chỉ có {bits} bit cho {children} trẻ em; mỗi trẻ em cần một bit"),
                format!("column “{fact}” has {bits} bits for {children} children; give one bit a child"),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Documents and programs know a kind by one name.
    #[test]
    fn a_code_is_written_as_it_is_named() {
        let codes = [
            FailureCode::Json,
            FailureCode::UnknownFact,
            FailureCode::PackHash,
            FailureCode::ColumnShort,
            FailureCode::CaseErasure,
            FailureCode::CaseEvent,
            FailureCode::CaseKind,
            FailureCode::Procedure,
            FailureCode::Form,
            FailureCode::FormEntry,
        ];
        for code in codes {
            assert_eq!(serde_json::to_string(&code).unwrap(), format!("{:?}", code.as_str()));
        }
    }

    #[test]
    fn a_misspelt_name_comes_with_the_right_one_in_both_languages() {
        let failure = Failure::from(UnknownFact { name: "abuze".into(), nearest: Some("abuse".into()) });
        assert_eq!(failure.nearest.as_deref(), Some("abuse"));
        assert_eq!(failure.text.vi, "không có yếu tố “abuze”; có phải “abuse”?");
        assert_eq!(failure.text.en, "there is no fact “abuze”; did you mean “abuse”?");
    }
}
