//! The same over JSON documents: canonical bytes, the same on every platform, and the fastest way across.

use std::sync::Arc;

use checho::json::{self, JsonLaw};
use checho::law::Lang as CoreLang;

use crate::carry::{Carry, refused};
use crate::failure::ChechoError;
use crate::law::Law;
use crate::text::Lang;

/// The law over documents, as `tests/README.md` and the Rust documentation describe them. Answers are canonical JSON.
#[uniffi::export]
impl Law {
    /// Decides: a situation to a decision.
    ///
    /// # Errors
    /// When the document is not a situation, and as `decide`.
    pub fn decide_json(&self, situation: &str) -> Result<String, ChechoError> {
        Ok(self.json().decide(situation)?)
    }

    /// As `decide_json`, with UTF-8 in and out. What goes in is read where it lies, without a copy.
    ///
    /// # Errors
    /// As `decide_json`, and for bytes that are not UTF-8.
    pub fn decide_bytes(&self, situation: &[u8]) -> Result<Vec<u8>, ChechoError> {
        Ok(self.json().decide(utf8(situation)?)?.into_bytes())
    }

    /// Decides many: an array of situations to an array of `{"decision": …}` or `{"failure": …}`, in the same order.
    ///
    /// # Errors
    /// When the document is not an array; what is wrong with one situation stands in its place.
    pub fn decide_all_json(&self, situations: &str) -> Result<String, ChechoError> {
        Ok(self.json().decide_all(situations)?)
    }

    /// As `decide_all_json`, with UTF-8 in and out.
    ///
    /// # Errors
    /// As `decide_all_json`, and for bytes that are not UTF-8.
    pub fn decide_all_bytes(&self, situations: &[u8]) -> Result<Vec<u8>, ChechoError> {
        Ok(self.json().decide_all(utf8(situations)?)?.into_bytes())
    }

    /// The packs, national first, each with version and SHA-256.
    ///
    /// # Errors
    /// None is known.
    pub fn packs_json(&self) -> Result<String, ChechoError> {
        Ok(self.json().packs()?)
    }

    /// The same law without the layers that do not apply at a place.
    ///
    /// # Errors
    /// When the document is not a place.
    pub fn at_place_json(&self, place: &str) -> Result<Arc<Self>, ChechoError> {
        Ok(Arc::new(self.json().at_place(place)?.into()))
    }

    /// The duties at a moment, for live countdowns.
    ///
    /// # Errors
    /// As `decide_json`.
    pub fn agenda_json(&self, situation: &str, at: &str) -> Result<String, ChechoError> {
        Ok(self.json().agenda(situation, at)?)
    }

    /// What the rules of a day say of facts, `{"abuse": "yes", …}`, all of them established.
    ///
    /// # Errors
    /// For an unknown fact or a contradiction.
    pub fn evaluate_json(&self, facts: &str, day: &str) -> Result<String, ChechoError> {
        Ok(self.json().evaluate(facts, day)?)
    }

    /// Why not the higher level: what is missing, smallest first.
    ///
    /// # Errors
    /// As `decide_json`.
    pub fn why_not_json(&self, situation: &str) -> Result<String, ChechoError> {
        Ok(self.json().why_not(situation)?)
    }

    /// What another law would change in this situation.
    ///
    /// # Errors
    /// As `decide_json`.
    pub fn compare_json(&self, other: &Self, situation: &str) -> Result<String, ChechoError> {
        Ok(self.json().compare(other.json(), situation)?)
    }

    /// A decision in words, `{text, grounds, duties}`.
    ///
    /// # Errors
    /// When the document is not a decision.
    #[uniffi::method(default(lang = None))]
    pub fn explain_json(&self, decision: &str, lang: Option<Lang>) -> Result<String, ChechoError> {
        let lang: Option<CoreLang> = lang.back()?;
        Ok(self.json().explain(decision, lang.unwrap_or_default())?)
    }

    /// How each duty of a decision was counted.
    ///
    /// # Errors
    /// When the document is not a decision.
    pub fn counted_json(&self, decision: &str) -> Result<String, ChechoError> {
        Ok(self.json().counted(decision)?)
    }

    /// The entries of one section of all packs, as `core/packs/README.md` describes them: duty, fact, form, guidance,
    /// holiday, institution, instrument, measure, penalty, place, role, rule, step, task, tighten, unknown, worked, year.
    ///
    /// # Errors
    /// For any other name.
    pub fn section_json(&self, name: &str) -> Result<String, ChechoError> {
        Ok(self.json().section(name)?)
    }

    /// A form filled from a situation, as `{form, nth, signed, copy, entries}` asks for it, of which `form` alone is needed: a
    /// paper with its fields, or what is *missing* and who supplies it. `paper_html` prints it.
    ///
    /// # Errors
    /// For a form that there is not, for what was written where no form asks for it, and as `decide_json`.
    pub fn paper_json(&self, situation: &str, ask: &str) -> Result<String, ChechoError> {
        Ok(self.json().paper(situation, ask)?)
    }

    /// Which forms the open duties ask for, the most urgent first, and how much of each is still missing. `entries` are what
    /// people wrote, `{}` for nothing.
    ///
    /// # Errors
    /// As `paper_json`.
    pub fn forms_due_json(&self, situation: &str, entries: &str) -> Result<String, ChechoError> {
        Ok(self.json().forms_due(situation, entries)?)
    }

    /// Who holds a role on a day at a place.
    ///
    /// # Errors
    /// When day or place is not one.
    pub fn institutions_json(&self, role: &str, day: &str, place: &str) -> Result<String, ChechoError> {
        Ok(self.json().institutions(role, day, place)?)
    }

    /// By when, from a moment on, and how it was counted. The limit is a document such as `{"working_days": 5}`.
    ///
    /// # Errors
    /// When the moment or the limit is not one.
    pub fn due_json(&self, start: &str, limit: &str) -> Result<String, ChechoError> {
        Ok(self.json().due(start, limit)?)
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, ChechoError> {
    core::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        refused(
            json::FailureCode::Json,
            &format!("byte thứ {at} không phải UTF-8; hãy gửi văn bản JSON mã hóa UTF-8"),
            &format!("byte {at} is not UTF-8; send JSON text encoded as UTF-8"),
        )
    })
}

/// The order in which to work: from an array of `{"id", "decision"}` the ids, the most urgent first.
///
/// # Errors
/// When the document is not such an array.
#[uniffi::export]
pub fn worklist_json(decisions: &str) -> Result<String, ChechoError> {
    Ok(JsonLaw::worklist(decisions)?)
}

/// The early list of a screened registry: from an array of `{"id", "decision"}` the ids of those for whom something is
/// established or watched.
///
/// # Errors
/// When the document is not such an array.
#[uniffi::export]
pub fn early_list_json(decisions: &str) -> Result<String, ChechoError> {
    Ok(JsonLaw::early_list(decisions)?)
}

/// A paper, as `Law.paper_json` and `CaseFile.paper` give it, as a page that prints on A4: the text of an HTML file without
/// script, that asks the network for nothing.
///
/// # Errors
/// When the document is not a paper.
#[uniffi::export(default(lang = None))]
pub fn paper_html(paper: &str, lang: Option<Lang>) -> Result<String, ChechoError> {
    let lang: Option<CoreLang> = lang.back()?;
    Ok(JsonLaw::paper_html(paper, lang.unwrap_or_default())?)
}

/// A paper laid out as blocks, `{lang, name, landscape, margins, blocks}`: for other writers of pages than `paper_html`.
/// `name` is for the file, and never the child's; `margins` are millimetres, for printers that do not take them from the page.
///
/// # Errors
/// When the document is not a paper.
#[uniffi::export(default(lang = None))]
pub fn paper_sheet(paper: &str, lang: Option<Lang>) -> Result<String, ChechoError> {
    let lang: Option<CoreLang> = lang.back()?;
    Ok(JsonLaw::paper_sheet(paper, lang.unwrap_or_default())?)
}

/// A paper as a Word file (DOCX), which an officer corrects before signing: the same words as `paper_html`, and the same bytes on
/// every platform. It bears no name of a person but in its text; `name` of `paper_sheet` is for the file.
///
/// # Errors
/// When the document is not a paper.
#[cfg(feature = "word")]
#[uniffi::export(default(lang = None))]
pub fn paper_docx(paper: &str, lang: Option<Lang>) -> Result<Vec<u8>, ChechoError> {
    let lang: Option<CoreLang> = lang.back()?;
    Ok(checho_docx::paper_docx(paper, lang.unwrap_or_default())?)
}

/// The script that a program runs in a view of WebKit, when the page of `paper_html` has loaded and before it is printed: it
/// divides the page into sheets of paper, repeats the heads of tables, keeps rows whole and numbers the sheets. The page itself
/// holds no script. Its value is the number of sheets; 0 where the engine is not WebKit and needs none of it.
///
/// # Errors
/// When the document is not a paper.
#[uniffi::export]
pub fn paper_pages_script(paper: &str) -> Result<String, ChechoError> {
    Ok(JsonLaw::paper_pages_script(paper)?)
}

/// Any JSON document in canonical form.
///
/// # Errors
/// For what is not JSON, or holds numbers that not every platform holds exactly.
#[uniffi::export]
pub fn canonical(document: &str) -> Result<String, ChechoError> {
    Ok(json::canonical(document)?)
}

/// The SHA-256, in lower-case hex, of bytes: of a canonical document, what names it everywhere.
#[uniffi::export]
#[must_use]
pub fn sha256(data: &[u8]) -> String {
    json::sha256(data)
}

/// The library's version.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
