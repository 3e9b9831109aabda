//! Words in two languages, and on what something rests.

use checho::law;

use crate::carry::{Carry, choice, record};
use crate::failure::ChechoError;
use crate::time::Day;

choice! {
    /// The language in which a text is shown. Vietnamese comes first.
    Lang = law::Lang {
        /// Tiếng Việt.
        Vi,
        /// English.
        En,
    }
}

record! {
    /// A text in both languages, both complete.
    Text = law::Text {
        /// Vietnamese.
        vi: String,
        /// English.
        en: String,
    }
}

choice! {
    /// How sure the source is.
    words Certainty = law::Certainty {
        /// Only recalled, not seen: shown, and decides nothing by itself (chưa kiểm chứng).
        Unverified,
        /// A page about the text (nguồn thứ cấp).
        Secondary,
        /// Read in the legal text itself (nguyên văn).
        Text,
    }
}

choice! {
    /// What kind of source it is.
    words Kind = law::Kind {
        /// Our own proposal (đề xuất).
        Proposal,
        /// Training texts, lists, practice (hướng dẫn).
        Guidance,
        /// Our reading of a cited text, with the alternative named (cách hiểu).
        Reading,
        /// The law itself (luật).
        Law,
    }
}

/// On what an entry rests (căn cứ pháp lý).
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Basis {
    /// Where it stands, as `decree-56-2017 31(1)a`; `Law.cite` says it in words.
    pub cite: Vec<String>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// What kind of source it is.
    pub kind: Kind,
    /// First day on which it holds; none: from the beginning.
    pub first_day: Option<Day>,
    /// Last day on which it holds; none: no end known.
    pub last_day: Option<Day>,
    /// A remark for the jurist.
    pub note: Option<Text>,
    /// What another reader may hold; present for every reading.
    pub alternative: Option<Text>,
}

impl Carry<law::Basis> for Basis {
    fn carry(core: law::Basis) -> Self {
        let law::Basis { cite, certainty, kind, from, to, note, alternative } = core;
        Self {
            cite: Carry::carry(cite),
            certainty: Carry::carry(certainty),
            kind: Carry::carry(kind),
            first_day: Carry::carry(from),
            last_day: Carry::carry(to),
            note: Carry::carry(note),
            alternative: Carry::carry(alternative),
        }
    }

    fn back(self) -> Result<law::Basis, ChechoError> {
        let Self { cite, certainty, kind, first_day, last_day, note, alternative } = self;
        Ok(law::Basis {
            cite: cite.back()?,
            certainty: certainty.back()?,
            kind: kind.back()?,
            from: first_day.back()?,
            to: last_day.back()?,
            note: note.back()?,
            alternative: alternative.back()?,
        })
    }
}
