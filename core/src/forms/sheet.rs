//! A paper laid out in one language: the blocks of an administrative document, for any writer of pages.
//!
//! The layout follows Vietnamese administrative documents (Decree 30/2020: national title and motto, body, number, place and
//! date, signatures, recipients) as far as the Gazette prints each of them.

use serde::{Deserialize, Serialize};

use crate::law::Lang;

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Printed words.
    Plain,
    /// Printed words, bold.
    Bold,
    /// Printed words, italic.
    Italic,
    /// What was written into a blank.
    Written,
    /// A blank that nobody filled.
    Dots,
    /// What stands in the place of something held back.
    Held,
}

/// Words of one look.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they look.
    pub style: Style,
}

/// The words may be a name.
impl core::fmt::Debug for Span {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:?}({} bytes)", self.style, self.text.len())
    }
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Its lines.
    pub lines: Vec<Vec<Span>>,
    /// How many columns it takes.
    pub columns: u16,
    /// How many rows it takes.
    pub rows: u16,
}

/// A block of a page, from top to bottom.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// `Mẫu số 07`, in the corner.
    Corner(String),
    /// What sets the copy apart: redacted, or a layout of ours.
    Banner(String),
    /// Body and number on the left; national title, motto, place and date on the right.
    Head {
        /// Lines on the left.
        left: Vec<Vec<Span>>,
        /// Lines on the right.
        right: Vec<Vec<Span>>,
    },
    /// The title, line by line.
    Title(Vec<Vec<Span>>),
    /// A centred line.
    Centred(Vec<Span>),
    /// Place and date on the right, before a signature.
    Dateline(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A printed line whose blank runs to the end of the line.
    Leader(Vec<Span>),
    /// Empty dotted lines to write on.
    Lines(u16),
    /// Printed options: whether each is chosen, and its words.
    Items {
        /// In one line, because they are short.
        inline: bool,
        /// Each with its tick; `None`: words without a box.
        items: Vec<(Option<bool>, Vec<Span>)>,
    },
    /// A table, with the rows of its head repeated on each page.
    Table {
        /// Rows of the head.
        head: Vec<Vec<Cell>>,
        /// Rows.
        rows: Vec<Vec<Cell>>,
    },
    /// Recipients on the left if there are any, then each who signs.
    Signatures {
        /// The list of recipients, line by line.
        recipients: Vec<String>,
        /// Each who signs: printed lines, and the name.
        signers: Vec<(Vec<Vec<Span>>, Option<String>)>,
    },
    /// The form's own notes.
    Notes(Vec<String>),
    /// A new page of ours, with its title.
    Annex(String),
}

impl Block {
    /// Whether no page may break between this block and the one after it: a heading, the words over options, over a table
    /// or over lines to write on, and the last words before the signatures (nobody signs a page on which nothing else stands).
    #[must_use]
    pub fn leads_to(&self, next: &Self) -> bool {
        let Self::Paragraph(spans) = self else { return false };
        let heading = spans.iter().all(|span| span.style == Style::Bold);
        heading || matches!(next, Self::Items { .. } | Self::Lines(_) | Self::Table { .. } | Self::Signatures { .. })
    }
}

/// What stands in a block may be a name.
impl core::fmt::Debug for Block {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Block")
    }
}

/// What stays empty around the words of a page, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Margins {
    /// Above.
    pub top: u16,
    /// On the right.
    pub right: u16,
    /// Below.
    pub bottom: u16,
    /// On the left, where the file is bound.
    pub left: u16,
}

impl Margins {
    /// Those of Vietnamese administrative documents, as Decree 30/2020 is remembered; its text is not among our sources
    /// (unverified).
    pub const ADMINISTRATIVE: Self = Self { top: 20, right: 15, bottom: 20, left: 30 };
}

/// A paper laid out in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The language.
    pub lang: Lang,
    /// A name for windows and files; never the child's.
    pub name: String,
    /// Whether the page lies across.
    pub landscape: bool,
    /// For printers that take margins from the program and not from the page, as WebKit's do.
    pub margins: Margins,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// The box before an option.
pub(super) const fn tick(chosen: bool) -> &'static str {
    if chosen { "☒" } else { "☐" }
}
