//! Why something cannot be done with a case. No error holds a word of what a case says.

use super::event::{EventId, HeaderFault, MAX_CODE_BYTES};
use super::kind::Kind;
use super::log::MAX_EVENTS;
use super::parts::{MAX_PART_BYTES, PartName};
use crate::canonical::CanonicalError;
use crate::law::{DutyId, Text};

/// Why something cannot be done with a case. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} / {}", self.text().vi, self.text().en)]
#[non_exhaustive]
pub enum CaseError {
    /// No such event is in this case.
    NoSuchEvent {
        /// The event asked for, or a parent that is missing.
        event: EventId,
    },
    /// The entry is not of the shape of its kind, or the kind has a verb of its own.
    Shape {
        /// The kind.
        kind: Kind,
    },
    /// The header is not of good form.
    Header {
        /// What is wrong.
        fault: HeaderFault,
    },
    /// A number that not every platform holds exactly.
    Canonical(CanonicalError),
    /// A part is longer than [`MAX_PART_BYTES`].
    PartTooLong {
        /// The part.
        part: PartName,
    },
    /// Salts that are not random.
    Salt,
    /// The case has [`MAX_EVENTS`] events.
    Full,
    /// Nothing is recorded, or nothing is named.
    Empty,
    /// The two cases have no first event in common.
    Unrelated,
    /// The event was recorded by another device than the one that would sign.
    OtherDevice {
        /// The event.
        event: EventId,
    },
    /// The keystore did not sign, or not with this key.
    KeyRefused,
    /// An erasure while duties are open.
    DutyOpen {
        /// They.
        duties: Vec<DutyId>,
    },
    /// An erasure by an actor in breach.
    ActorInBreach {
        /// The duties in breach.
        duties: Vec<DutyId>,
    },
    /// An erasure without a reason.
    NoReason,
    /// There is no such part to erase, or it has to stay.
    NothingToErase {
        /// The event.
        event: EventId,
        /// The part.
        part: PartName,
    },
    /// The bytes are no case file.
    NotACase,
    /// The file is of a newer format.
    NewerFormat {
        /// Its format.
        found: u64,
    },
    /// The file is longer than is read in one piece.
    TooLarge {
        /// Its length in bytes.
        bytes: usize,
    },
}

impl From<CanonicalError> for CaseError {
    fn from(error: CanonicalError) -> Self {
        Self::Canonical(error)
    }
}

fn list(duties: &[DutyId]) -> String {
    duties.iter().map(DutyId::as_str).collect::<Vec<_>>().join(", ")
}

impl CaseError {
    /// What is wrong and what would be right, in two languages.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::NoSuchEvent { event } => Text::new(
                format!("hồ sơ không có sự kiện {event}; hãy đồng bộ với nơi có sự kiện này"),
                format!("the case has no event {event}; synchronise with a holder of it"),
            ),
            Self::Shape { kind } => Text::new(
                format!("nội dung không đúng loại “{kind}”; xóa dữ liệu thì dùng `erase`"),
                format!("the entry is not one of kind “{kind}”; to erase, use `erase`"),
            ),
            Self::Header { fault } => match fault {
                HeaderFault::Code => Text::new(
                    format!("vai trò, cơ quan và loại phải là mã (chữ, số, “_-.:”), tối đa {MAX_CODE_BYTES} byte"),
                    format!(
                        "role, institution and kind are codes (letters, digits, “_-.:”), at most {MAX_CODE_BYTES} bytes"
                    ),
                ),
                HeaderFault::Parents => Text::new(
                    "các sự kiện cha phải tăng dần, không lặp, không quá nhiều",
                    "parents must be ascending, each once, and not too many",
                ),
            },
            Self::Canonical(error) => Text::new(error.to_string(), error.to_string()),
            Self::PartTooLong { part } => Text::new(
                format!("phần “{}” quá dài; tối đa {MAX_PART_BYTES} byte", part.as_str()),
                format!("part “{}” is too long; at most {MAX_PART_BYTES} bytes", part.as_str()),
            ),
            Self::Salt => Text::new(
                "muối phải là byte ngẫu nhiên của thiết bị, mỗi phần một muối mới",
                "salts must be random bytes of the platform, new for each part",
            ),
            Self::Full => Text::new(
                format!("hồ sơ đã có tối đa {MAX_EVENTS} sự kiện"),
                format!("a case has at most {MAX_EVENTS} events"),
            ),
            Self::Empty => Text::new("không có gì để ký hoặc xóa", "there is nothing to countersign or to erase"),
            Self::Unrelated => Text::new(
                "hai hồ sơ không có sự kiện đầu chung; nếu đúng là một trẻ em, hãy dùng `join`",
                "the cases have no first event in common; if they are one child's, use `join`",
            ),
            Self::OtherDevice { event } => Text::new(
                format!("sự kiện {event} do thiết bị khác ghi; chỉ thiết bị đó ký được"),
                format!("event {event} was recorded by another device; only that device signs it"),
            ),
            Self::KeyRefused => Text::new(
                "kho khóa không ký, hoặc chữ ký không đúng với khóa của thiết bị",
                "the keystore did not sign, or its signature is not of the device's key",
            ),
            Self::DutyOpen { duties } => Text::new(
                format!("không xóa được khi còn nghĩa vụ chưa thực hiện: {}", list(duties)),
                format!("nothing is erased while duties are open: {}", list(duties)),
            ),
            Self::ActorInBreach { duties } => Text::new(
                format!("người hoặc cơ quan vi phạm thời hạn không được xóa: {}", list(duties)),
                format!("an actor in breach may not erase: {}", list(duties)),
            ),
            Self::NoReason => Text::new("xóa dữ liệu phải nêu lý do", "an erasure needs a reason"),
            Self::NothingToErase { event, part } => Text::new(
                format!("sự kiện {event} không có phần “{}” để xóa, hoặc phần này phải giữ lại", part.as_str()),
                format!("event {event} has no part “{}” to erase, or it has to stay", part.as_str()),
            ),
            Self::NotACase => Text::new(
                "đây không phải tệp hồ sơ; xem core/src/case/README.md",
                "this is no case file; see core/src/case/README.md",
            ),
            Self::NewerFormat { found } => Text::new(
                format!("tệp hồ sơ theo định dạng {found}; phiên bản này chỉ đọc đến 1: hãy cập nhật ứng dụng"),
                format!("the case file is of format {found}; this version reads up to 1: update the app"),
            ),
            Self::TooLarge { bytes } => Text::new(
                format!("tệp dài {bytes} byte; tối đa {}", super::MAX_FILE_BYTES),
                format!("the file has {bytes} bytes; at most {} are read", super::MAX_FILE_BYTES),
            ),
        }
    }
}
