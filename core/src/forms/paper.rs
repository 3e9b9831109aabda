//! A form as a value: everything that is printed, and what is still missing.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::case::{PaperCopy, SeenByOthers};
use crate::law::{Certainty, Citation, FieldType, Kind, Misprint, Note, Orientation, RoleId, Text};
use crate::model::{Rating, Written};
use crate::time::Date;

/// A paper: an official form, or one of ours where no official form exists, filled as far as anything is known.
///
/// Each printed line is there once. What nobody has said is *missing*, never an empty "no". `Debug` shows no words that
/// people wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// The form's number, as `07`, or the name of a paper of ours.
    pub form: String,
    /// Whether the layout is ours, because no official form exists.
    pub ours: bool,
    /// Its title without any name: for lists, windows and files.
    pub title: Text,
    /// Since when this edition of the form is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Date>,
    /// The day whose law, bodies and bases it uses.
    pub on: Date,
    /// Which copy.
    pub copy: PaperCopy,
    /// Portrait or landscape.
    pub orientation: Orientation,
    /// Whether the national title and motto stand at the top.
    pub national_heading: bool,
    /// The printed parts, in order.
    pub parts: Vec<Part>,
    /// What the article asks and the form has no place for: a page of ours behind the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annex: Vec<Part>,
    /// Every field once, by its name.
    pub fields: BTreeMap<String, Filled>,
    /// Who signs.
    pub signers: Vec<Signature>,
    /// Who gets it, by the names of the day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Recipient>,
    /// The form's own notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Fields that nobody has filled yet, in printed order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// What to know before signing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<PaperWarning>,
    /// To whom which copy goes, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serving: Vec<Serving>,
    /// Misprints of the Gazette that are mended here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mended: Vec<Misprint>,
    /// The articles that call for it.
    pub cite: Vec<Citation>,
    /// How sure its source is.
    pub certainty: Certainty,
}

/// A printed part: words with fields in their blanks, and what stands under them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name in the form.
    pub id: String,
    /// The printed words; fields stand in their blanks.
    pub words: Vec<Run>,
    /// Fields on lines of their own, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Whether these fields are printed as a table of two columns.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub boxed: bool,
    /// Rated rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<RatedRow>,
    /// Printed conclusions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conclusions: Vec<Concluded>,
    /// The printed words, where another text stands in their place: a legal base that is no longer in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Text>,
    /// For a part of the annex: what asks for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Citation>,
    /// For a part of the annex: whether it goes with the paper, as content that an article asks and the form has no place for.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub served: bool,
}

/// A piece of a printed line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Run {
    /// Printed words.
    Words(Text),
    /// The field that stands here.
    Field(String),
}

/// How a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldState {
    /// Known.
    Given,
    /// Nobody has said.
    Missing,
    /// Known or not: it does not leave the commune on this copy.
    HeldBack,
    /// The other of two alternatives is filled (a person or a facility): as a clerk would cross this one out.
    LeftOut,
}

/// A field of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// The printed words before it; for a field in a blank, what is to be written there.
    pub label: Text,
    /// What it holds.
    pub holds: FieldType,
    /// How it stands.
    pub state: FieldState,
    /// The key under which it is written: the source where it has one, as `child.name`.
    pub key: String,
    /// What is known, for programs; not on a copy that holds it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Written>,
    /// As it is printed: words, or the dots of its blank.
    pub shown: Shown,
    /// The mark of a note in its blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// Whether it stands on the line of the field before it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub beside: bool,
}

/// How a field is printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Shown {
    /// Words.
    Words(Text),
    /// Options, of which some are chosen; `None` while nobody has said.
    Options(Vec<Concluded>),
    /// Lines of a list.
    Lines(Vec<Text>),
    /// A table: heads, and rows of cells in their order. " | " in a head parts a common head from its own.
    Table {
        /// The heads.
        heads: Vec<Text>,
        /// The rows; a cell of which nothing is known is empty.
        rows: Vec<Vec<Text>>,
    },
}

/// What is shown may be a name.
impl core::fmt::Debug for Shown {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Words(_) => "Words",
            Self::Options(_) => "Options",
            Self::Lines(_) => "Lines",
            Self::Table { .. } => "Table",
        })
    }
}

/// A row with the printed meanings of its three levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedRow {
    /// Its name.
    pub id: String,
    /// The printed words.
    pub label: Text,
    /// What Cao, Trung bình and Thấp mean here, in this order.
    pub meanings: [Text; 3],
    /// The rating; `None`: not rated yet, which is not "Thấp".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
}

/// A printed option or conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concluded {
    /// Its name.
    pub id: String,
    /// The printed words.
    pub label: Text,
    /// Whether it is chosen; `None` while nobody has concluded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<bool>,
    /// Whether the law alone demands it, whatever the officer writes.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub forced: bool,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Who signs.
    pub role: RoleId,
    /// The printed words.
    pub label: Text,
    /// Whether a seal is asked.
    pub seal: bool,
    /// The name under it, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Written>,
}

/// A line of the list of recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// As it is to be printed: the name of the day where the printed one is gone.
    pub to: Text,
    /// The Gazette's words, where they differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<Text>,
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// What for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
}

/// A field that nobody has filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Missing {
    /// The field.
    pub field: String,
    /// The key under which it is to be written.
    pub key: String,
    /// What is asked.
    pub label: Text,
    /// Who has to supply it: who makes the first form that asks for it, or this one. A reading of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<RoleId>,
    /// The institution that has it, where the file was given without it: who reported stays with the receiving place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_by: Option<String>,
    /// The form itself says "if known": it may stay open.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub if_known: bool,
}

/// What kind of thing a warning is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum PaperWarningCode {
    /// The form falls short of its article.
    Shortfall,
    /// A printed legal base is no longer in force; another one is used.
    BaseReplaced,
    /// A printed legal base is no longer in force, or perhaps not, and no other is known.
    BaseGone,
    /// A printed recipient no longer exists under that name.
    RecipientRenamed,
    /// The form was not in force on that day.
    NotInForce,
    /// Rows are not rated yet.
    RowsOpen,
    /// The comparison says "low" beside a row rated Cao.
    LowBesideGraveRow,
    /// The officer's conclusion leaves out what the law alone demands.
    ForcedConclusionLeftOut,
    /// The officer's conclusion differs from what the form's own comparison says; the comparison is printed.
    CountedOtherwise,
    /// The comparison says "low" while the law alone demands urgent protection.
    LowBesideEmergency,
    /// Something written for forms cannot be read by these packs, and is left out.
    EntryUnread,
    /// A separation longer than the law allows.
    TermBeyondLaw,
    /// Parents or carers may be the harm-doers: their views do not belong on the form, and the address not in their hands.
    CarerSuspected,
    /// Something is held back on this copy.
    HeldBack,
    /// No official form exists.
    Ours,
    /// The case file that it was filled from has no witness.
    NotWitnessed,
}

/// What to know before signing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperWarning {
    /// What it is about.
    pub code: PaperWarningCode,
    /// What to say to an officer.
    pub text: Text,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Citation>,
    /// Law, reading or our proposal.
    pub kind: Kind,
}

/// To whom which copy goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serving {
    /// To whom, in words.
    pub to: Text,
    /// Which copy; `None`: the chair has to decide what to serve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<PaperCopy>,
    /// Why.
    pub why: Text,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Citation>,
    /// Law, reading or our proposal.
    pub kind: Kind,
}

impl Paper {
    /// Says which written entries these packs cannot read.
    pub(super) fn warn_unread(&mut self, keys: &[String]) {
        if keys.is_empty() {
            return;
        }
        let keys = keys.join(", ");
        self.warnings.push(PaperWarning {
            code: PaperWarningCode::EntryUnread,
            text: Text::new(
                format!("Không đọc được điều đã ghi vào mẫu, coi như chưa ghi: {keys}"),
                format!("Written into forms but not readable, taken as not written: {keys}"),
            ),
            cite: Vec::new(),
            kind: Kind::Reading,
        });
    }

    /// Says that the file it was filled from has no witness. For whoever signs: it is printed nowhere, as no form asks it.
    pub(super) fn warn_not_witnessed(&mut self, seen: &SeenByOthers) {
        if seen.is_not_witnessed() {
            let (code, text) = (PaperWarningCode::NotWitnessed, seen.text.clone());
            self.warnings.push(PaperWarning { code, text, cite: Vec::new(), kind: Kind::Proposal });
        }
    }

    /// A name for its file: form, day and copy, never the child.
    #[must_use]
    pub fn file_name(&self) -> String {
        let copy = match self.copy {
            PaperCopy::Full => "",
            PaperCopy::Redacted => "-ban-rut-gon",
        };
        format!("mau-{}-{}{copy}", self.form.replace('_', "-"), self.on)
    }

    /// How many fields are open, without those that the form itself asks only "if known".
    #[must_use]
    pub fn open(&self) -> usize {
        self.missing.iter().filter(|missing| !missing.if_known).count()
    }
}
