//! The official forms (mẫu) as data: every label exactly as the Gazette prints it.

use serde::{Deserialize, Serialize};

use super::ids::{InstrumentId, RoleId};
use super::{Basis, Citation, Text};

/// An official form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its number, as `01`.
    pub number: String,
    /// Its title; the Vietnamese is the State's.
    pub title: Text,
    /// Where it is called.
    pub used_at: Vec<Citation>,
    /// Portrait or landscape.
    pub orientation: Orientation,
    /// Whether the national title and motto stand at the top.
    #[serde(default)]
    pub national_heading: bool,
    /// The line of the issuing body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<Text>,
    /// The pattern of its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbering: Option<String>,
    /// Whether a registered number is asked.
    #[serde(default)]
    pub numbered: bool,
    /// Its legal bases as printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bases: Vec<FormBase>,
    /// Who makes it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub makers: Vec<RoleId>,
    /// Who signs it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signers: Vec<Signer>,
    /// Who gets copies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<Copies>,
    /// Its notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Where it falls short of its article.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shortfalls: Vec<Shortfall>,
    /// Misprints, mended knowingly.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misprints: Vec<Misprint>,
    /// Its sections in printed order.
    pub section: Vec<Section>,
    /// Sections of our own for what its article asks and the form has no place for; they follow on a page marked as ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annex: Vec<Section>,
    /// On what it rests.
    pub basis: Basis,
}

/// A legal base that a form prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormBase {
    /// The printed words.
    pub text: Text,
    /// The instrument they name; none where they name a proposal or a decision of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<InstrumentId>,
}

/// How the sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// Across.
    Landscape,
}

/// A signature block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// Who signs.
    pub role: RoleId,
    /// The printed words.
    pub label: Text,
    /// Whether a seal is asked.
    #[serde(default)]
    pub seal: bool,
    /// Under which key the name is written that stands below, as `chair.name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A line of the list of recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copies {
    /// The printed words.
    pub to: Text,
    /// The role they name, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// What for, if printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
}

/// A printed note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its mark, as `(1)`.
    pub mark: String,
    /// Its text.
    pub text: Text,
}

/// Where a form falls short of the article that calls it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shortfall {
    /// What is missing.
    pub text: Text,
    /// Which text asks it.
    pub cite: Vec<Citation>,
}

/// A misprint of the Gazette.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misprint {
    /// As printed.
    pub printed: String,
    /// As it must have been meant.
    pub mended: String,
}

/// A section of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name, unique in the form and its annex.
    pub id: String,
    /// The printed words; in an annex ours.
    pub label: Text,
    /// What asks for it: in an annex always stated, elsewhere what the form itself rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Citation>,
    /// In an annex: whether it is content of the paper by the article that it cites, and goes with it wherever it goes; the
    /// rest is for the file.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub served: bool,
    /// Whether its fields are printed as a table of two columns: words, and room to write.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub boxed: bool,
    /// Its fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub field: Vec<Field>,
    /// Its rating rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rating: Vec<RatingRow>,
    /// Its printed conclusions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conclusion: Vec<Choice>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Several lines.
    LongText,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Integer,
    /// An amount in đồng.
    Money,
    /// A place.
    Place,
    /// A person.
    Person,
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    /// A box to tick.
    Tick,
    /// A rating.
    Rating,
    /// A table.
    Table,
    /// A list.
    List,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name, unique in the form and its annex.
    pub id: String,
    /// The printed words.
    pub label: Text,
    /// What it holds.
    #[serde(rename = "type")]
    pub holds: FieldType,
    /// Whether the form itself says "if known" here.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub if_known: bool,
    /// Whether the Gazette prints it on the line of the field before it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub beside: bool,
    /// For a choice: the options.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// For a table: the columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
    /// For a table with printed rows: the rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Choice>,
    /// The mark of the note that stands here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where the library takes it from, as `child.name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// An option, a printed row, or a printed conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name.
    pub id: String,
    /// The printed words.
    pub label: Text,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its name.
    pub id: String,
    /// The printed words.
    pub label: Text,
    /// What it holds.
    #[serde(rename = "type")]
    pub holds: FieldType,
}

/// The two blocks of the rating forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Harm: Cao is bad.
    A,
    /// Self-protection and recovery: Cao is good.
    B,
}

/// A row rated Cao / Trung bình / Thấp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingRow {
    /// Its name; the facts `<id>_medium` and `<id>_high` belong to it.
    pub id: String,
    /// Its block.
    pub block: Block,
    /// The printed words.
    pub label: Text,
    /// What Cao means here.
    pub high: Text,
    /// What Trung bình means here.
    pub medium: Text,
    /// What Thấp means here.
    pub low: Text,
}
