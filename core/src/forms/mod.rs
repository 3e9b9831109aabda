//! The official forms (mẫu 01-16 of Decree 56/2017), and papers of ours where none exists, filled from what is known.
//!
//! | type | is |
//! |---|---|
//! | [`Ask`] | which form, for what, which copy, and what was written into it |
//! | [`Entries`](crate::model::Entries) | what people wrote: by what it is (`child.residence`), so that nothing is typed twice |
//! | [`Paper`] | the filled form as a value: parts, fields or *missing*, ratings, conclusions, signers, recipients, warnings |
//! | [`Sheet`] | the paper laid out in one language: what [`Paper::html`] and a word processor's file are made of |
//!
//! ```
//! use checho::forms::Ask;
//! use checho::{Lang, Law, model::Situation};
//!
//! let law = Law::national()?;
//! let situation: Situation = serde_json::from_str(r#"{ "now": "2026-02-13T17:00:00+07:00", "reports": [{
//!     "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee", "channel": "phone",
//!     "condition": "Cháu bị đánh, đang ở nhà một mình"
//! }] }"#)?;
//! let mut ask = Ask::form("01");
//! ask.entries.write("commune.name", "xã Đăk Rve");
//! let paper = law.paper(&situation, &ask)?;
//!
//! assert!(paper.missing.iter().any(|missing| missing.key == "child.name" && missing.if_known));
//! let page = paper.html(Lang::Vi);
//! assert!(page.contains("Cháu bị đánh") && page.contains("TIẾP NHẬN THÔNG TIN TRẺ EM"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is law and what is ours
//!
//! The labels, levels' meanings and notes are the State's own (Gazette 363+364 of 22 May 2017), mended only where the
//! Gazette misprints and listed in [`Paper::mended`]. Ours, and marked so on screen, in data and on paper: the boxes before
//! options that the Gazette prints as plain lines, the redacted copy, the annex that carries what an article asks and its form
//! has no place for, and every paper without an official form. A blank that nobody filled is printed as dots.
//!
//! Texts of forms are in the rest of the pack: a web page asks for them first (`law.complete()`).

mod due;
mod entries;
mod file;
mod fill;
mod foot;
mod heard;
mod html;
mod known;
mod label;
mod layout;
mod of_paper;
mod paper;
mod serve;
mod sheet;
mod show;
mod tables;
mod warn;

#[cfg(test)]
mod tests;

pub use due::FormDue;
pub use fill::Ask;
pub use paper::{
    Concluded, FieldState, Filled, Missing, Paper, PaperWarning, PaperWarningCode, Part, RatedRow, Recipient, Run,
    Serving, Shown, Signature,
};
pub use sheet::{Block, Cell, Margins, Sheet, Span, Style};

use crate::case::EventId;
pub use crate::case::PaperCopy;
use crate::law::{FieldType, Form, Section};
use crate::rules::DecideError;

/// Why a paper cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum FormError {
    /// No such form, or the texts of the forms are not loaded.
    #[error("không có mẫu “{form}” / no form “{form}”: there are {known}")]
    UnknownForm {
        /// The form asked for.
        form: String,
        /// The forms there are; empty when the texts of the law are not loaded.
        known: String,
    },
    /// A key under which no form has a field.
    #[error("không mẫu nào có ô “{key}” / no form has a field “{key}”{}", near(nearest.as_deref()))]
    UnknownEntry {
        /// The key.
        key: String,
        /// The nearest one there is.
        nearest: Option<String>,
    },
    /// What is written does not have the shape that the field asks for.
    #[error(
        "ô “{key}” cần {wanted:?} / the field “{key}” wants {wanted:?}: a date as 2026-02-13, a time as 16:30, whole numbers in digits"
    )]
    WrongShape {
        /// The key.
        key: String,
        /// What the field holds.
        wanted: FieldType,
    },
    /// An option or column that the field does not have.
    #[error("ô “{key}” không có “{name}” / the field “{key}” has no “{name}”: it has {known}")]
    UnknownOption {
        /// The key.
        key: String,
        /// The option or column asked for.
        name: String,
        /// Those it has.
        known: String,
    },
    /// There are not as many reports.
    #[error(
        "không có tin báo thứ {nth} để lập mẫu {form} / there is no report {nth} to fill form {form} from: they are counted from 0"
    )]
    NoReport {
        /// The form.
        form: String,
        /// Which was asked for, counted from 0.
        nth: usize,
    },
    /// There are not as many assessments on this form.
    #[error(
        "không có bản đánh giá thứ {nth} theo mẫu {form} / there is no assessment {nth} on form {form}: they are counted from 0"
    )]
    NoAssessment {
        /// The form.
        form: String,
        /// Which was asked for, counted from 0.
        nth: usize,
    },
    /// The event is not there, or the form cannot be about it.
    #[error(
        "mẫu {form} không thể lập từ sự kiện {event} / form {form} cannot be about event {event}: form 01 is about a report, 02, 03 and 06 about their assessment, any other about an act"
    )]
    WrongEvent {
        /// The form.
        form: String,
        /// The event.
        event: EventId,
    },
    /// What is known cannot be decided on.
    #[error(transparent)]
    Decide(#[from] DecideError),
}

fn near(nearest: Option<&str>) -> String {
    nearest.map(|nearest| format!("; gần nhất / nearest: “{nearest}”")).unwrap_or_default()
}

/// The sections of a form and of its annex.
fn sections(form: &Form) -> impl Iterator<Item = &Section> {
    form.section.iter().chain(&form.annex)
}
