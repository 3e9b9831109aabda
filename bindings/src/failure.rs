//! What every call that can fail throws.

use core::fmt;

use checho::{json, law, rules, time};

use crate::carry::{Carry, choice, record};
use crate::text::Text;

choice! {
    /// What kind of thing went wrong: a stable name for programs.
    FailureCode = json::FailureCode {
        /// The document is not JSON, or not of the expected shape.
        Json,
        /// A number that not every platform holds exactly.
        Number,
        /// The document is too long.
        TooLarge,
        /// A fact that no pack defines.
        UnknownFact,
        /// Answers that cannot both be true.
        Contradiction,
        /// A row that the form does not have.
        Row,
        /// A step that no pack defines.
        Step,
        /// A role that no pack defines.
        Role,
        /// A moment, date or limit that is none, or out of range.
        Time,
        /// A text that is not a citation.
        Citation,
        /// A pack that was refused whole.
        Pack,
        /// A pack with another hash than the expected one.
        PackHash,
        /// A section that packs do not have.
        Section,
        /// Two columns of one fact.
        ColumnTwice,
        /// A column shorter than the number of children.
        ColumnShort,
        /// Something cannot be recorded, signed or synchronised in a case.
        Case,
        /// A file or message that is no case, too long, or of a newer format.
        CaseFormat,
        /// Two cases that have no first event in common.
        CaseUnrelated,
        /// An erasure that is refused.
        CaseErasure,
        /// A signature that was not made or does not verify.
        CaseSignature,
        /// An event that the case does not have, or a text that names none.
        CaseEvent,
        /// A kind of events that this version does not know.
        CaseKind,
        /// The procedure cannot be read from the loaded packs.
        Procedure,
        /// No such form, or nothing to fill it from.
        Form,
        /// Something written into a form that no field takes: an unknown key, another shape, an unknown option.
        FormEntry,
    }
}

#[uniffi::export]
impl FailureCode {
    /// The name, as JSON documents write it.
    #[must_use]
    pub fn id(&self) -> String {
        self.back().map_or_else(|_| String::new(), |code| code.as_str().to_owned())
    }
}

choice! {
    /// The class of a fault of a pack.
    FaultCode = law::FaultCode {
        /// The text is not TOML or JSON.
        Syntax,
        /// A key is missing.
        Missing,
        /// A key is not known.
        UnknownKey,
        /// A value has the wrong type or form.
        WrongValue,
        /// A name is used twice.
        Duplicate,
        /// A name refers to nothing.
        UnknownName,
        /// A text lacks a language, or is not Unicode NFC.
        BadText,
        /// A citation, certainty or kind is missing or cannot go together.
        BadBasis,
        /// A fact is used against its polarity, so that decisions would stop being exact or monotone.
        Polarity,
        /// Implications run in a circle.
        Circle,
        /// There are more entries than the library holds.
        Capacity,
        /// A layer would weaken the pack below.
        Weakens,
        /// The pack's format or hash is not the expected one.
        Format,
    }
}

record! {
    /// One fault of a refused pack.
    Fault = law::Fault {
        /// Its class.
        code: FaultCode,
        /// Where in the pack, as `fact/serious_harm_now/implies`.
        path: String,
        /// The source file, when the pack came from files.
        file: Option<String>,
        /// The line in it, from 1.
        line: Option<i64>,
        /// What is wrong.
        what: Text,
        /// What would be right.
        right: Text,
    }
}

record! {
    /// What was wrong, where, and what would be right. Nothing was decided, and nothing was guessed.
    #[uniffi::export(Display)]
    Failure = json::Failure {
        /// The kind.
        code: FailureCode,
        /// What is wrong and what would be right, for people.
        text: Text,
        /// The line of the document, from 1, where there is one.
        line: Option<i64>,
        /// The column of the document, from 1, where there is one.
        column: Option<i64>,
        /// The name that is known and was probably meant.
        nearest: Option<String>,
        /// Every fault of a refused pack.
        faults: Vec<Fault>,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {}", self.text.vi, self.text.en)
    }
}

/// What the library throws. Its text says what is wrong and what would be right, in Vietnamese and in English.
#[derive(thiserror::Error, uniffi::Error)]
#[uniffi::export(Debug, Display)]
pub enum ChechoError {
    /// The input was refused; the law object is as it was, and the next call works.
    #[error("{failure}")]
    Refused {
        /// What was wrong.
        failure: Failure,
    },
}

/// As `Display`: the text is for people, and languages show either.
impl fmt::Debug for ChechoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! from_core {
    ($($error:ty)+) => {$(
        impl From<$error> for ChechoError {
            fn from(error: $error) -> Self {
                Self::Refused { failure: Failure::carry(json::Failure::from(error)) }
            }
        }
    )+};
}

from_core! { json::Failure rules::DecideError rules::ScreenError rules::LoadError law::PackError time::TimeError checho::model::FactsError }
