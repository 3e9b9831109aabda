//! Papers: what stands on a form, written from the law and the Gazette, and how it is compared.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;

use checho::Lang;
use checho::canonical;
use checho::forms::{Concluded, FieldState, Filled, Paper, PaperCopy, PaperWarningCode, Part, Run, Shown, Signature};
use checho::json::{Failure, JsonCase, JsonLaw};
use checho::law::{Citation, Orientation, RoleId};
use checho::model::{Rating, Written};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Identified, read, refuse_repeated, tests};

/// A paper and what must stand on it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Its name.
    pub id: String,
    /// The articles and forms from which the expectation is written.
    pub cite: Vec<Citation>,
    /// What the law says and why the expectation follows.
    pub why: String,
    /// What is known, for a paper without a case.
    pub situation: Option<Value>,
    /// The drafts of a case, for a paper from the file.
    #[serde(default)]
    pub events: Vec<Value>,
    /// The case of `vectors/forms/cases.json` whose drafts these are, instead.
    pub case: Option<String>,
    /// The moment of a paper from the file.
    pub now: Option<String>,
    /// Which paper is asked for.
    pub ask: Value,
    /// What must stand on it.
    pub expect: Expectation,
}

/// What must stand on a paper. Lists are complete; what is left out is not looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Fields as they are printed in Vietnamese: words; chosen options, `null` while nobody has said; lines; rows of cells.
    #[serde(default)]
    pub fields: BTreeMap<String, Value>,
    /// Rated rows, `null` for one that is not.
    #[serde(default)]
    pub ratings: BTreeMap<String, Option<Rating>>,
    /// Printed conclusions: `forced`, `chosen`, `not_chosen`, `open`. If given, all of them.
    #[serde(default)]
    pub conclusions: BTreeMap<String, String>,
    /// All fields of the printed form, not of its annex, that nobody has filled.
    pub missing: Option<BTreeSet<String>>,
    /// All fields that may stay open because the form says "if known".
    pub if_known: Option<BTreeSet<String>>,
    /// All fields of which something is known.
    pub given: Option<BTreeSet<String>>,
    /// All fields that do not leave the commune on this copy.
    pub held_back: Option<BTreeSet<String>>,
    /// All kinds of warnings.
    pub warnings: BTreeSet<PaperWarningCode>,
    /// By who has to supply them: all fields that nobody has filled, with those of the annex.
    pub supplied_by: Option<BTreeMap<RoleId, BTreeSet<String>>>,
    /// The lines of the legal base, in this order, as they are printed in Vietnamese.
    pub bases: Option<Vec<String>>,
    /// The list of recipients by the names of the day; empty where a body is gone and no text says which took its place.
    pub recipients: Option<Vec<String>>,
    /// Who signs, and the name where it is known.
    pub signers: Option<Vec<(RoleId, Option<String>)>>,
    /// Which copies go out, in this order; `null` where the chair decides.
    pub serving: Option<Vec<Option<PaperCopy>>>,
    /// Whether the page lies across.
    #[serde(default)]
    pub landscape: Option<bool>,
    /// What the Vietnamese page says.
    #[serde(default)]
    pub prints: Vec<String>,
    /// What no page says, in either language.
    #[serde(default)]
    pub prints_not: Vec<String>,
    /// What neither a page nor the paper's document says.
    #[serde(default)]
    pub nowhere: Vec<String>,
}

/// A paper that is refused.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// Its name.
    pub id: String,
    /// Why it must be.
    pub why: String,
    /// What is known.
    pub situation: Value,
    /// Which paper is asked for.
    pub ask: Value,
    /// The code of the error.
    pub error: String,
    /// The name that was probably meant.
    pub nearest: Option<String>,
    /// What the text says in both languages.
    pub contains: Vec<String>,
    /// What the text does not repeat: words of people.
    pub not_repeated: Option<String>,
}

impl Identified for Vector {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Refused {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Every paper of `vectors/forms/papers`.
///
/// # Errors
/// As [`read`], and when an id stands in two files.
pub fn papers() -> Result<Vec<Vector>, Box<dyn Error>> {
    let folder = tests().join("vectors/forms/papers");
    let mut files =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.sort();
    let mut all = Vec::new();
    for file in files {
        all.extend(read::<Vector>(&file)?);
    }
    refuse_repeated(&all)?;
    let cases: BTreeMap<String, Vec<Value>> =
        serde_json::from_str(&fs::read_to_string(tests().join("vectors/forms/cases.json"))?)?;
    for vector in &mut all {
        if let Some(name) = &vector.case {
            vector.events = cases.get(name).ok_or_else(|| format!("{}: there is no case {name}", vector.id))?.clone();
        }
    }
    Ok(all)
}

impl Vector {
    /// The paper as its document: through the calls that every language has.
    ///
    /// # Errors
    /// When it is refused.
    pub fn document(&self, law: &JsonLaw) -> Result<String, Failure> {
        let ask = self.ask.to_string();
        let Some(situation) = &self.situation else {
            return self.case()?.paper(law, &ask, None, self.now.as_deref().unwrap_or_default());
        };
        law.paper(&situation.to_string(), &ask)
    }

    /// The case: event `n`, from 1, with salts of which every byte is `n`, `n + 100` and `n + 200`.
    fn case(&self) -> Result<JsonCase, Failure> {
        let mut case = JsonCase::new();
        for (n, draft) in (1_u8..).zip(&self.events) {
            let salts = [0, 100, 200].map(|more| [n.wrapping_add(more); 32]).concat();
            case.record(&draft.to_string(), &salts)?;
        }
        Ok(case)
    }

    /// What is otherwise than the law says.
    ///
    /// # Errors
    /// When the document is no paper.
    pub fn wrong(&self, document: &str) -> Result<Vec<String>, Box<dyn Error>> {
        let paper: Paper = canonical::from_str(document)?;
        let expect = &self.expect;
        let mut wrong = Vec::new();
        let mut differs = |what: &str, found: Value, right: Value| {
            if found != right {
                wrong.push(format!("{what}: {found}, expected {right}"));
            }
        };
        for (name, right) in &expect.fields {
            differs(name, paper.fields.get(name).map_or(json!("no such field"), printed), right.clone());
        }
        let rows: BTreeMap<&str, _> =
            paper.parts.iter().flat_map(|part| &part.ratings).map(|row| (row.id.as_str(), row.rating)).collect();
        for (row, right) in &expect.ratings {
            differs(row, json!(rows.get(row.as_str())), json!(Some(right)));
        }
        let conclusions: BTreeMap<String, String> =
            paper.parts.iter().flat_map(|part| &part.conclusions).map(|one| (one.id.clone(), stands(one))).collect();
        if !expect.conclusions.is_empty() {
            differs("conclusions", json!(conclusions), json!(expect.conclusions));
        }
        let annexed: BTreeSet<&String> = paper.annex.iter().flat_map(fields_of).collect();
        let in_state = |state| -> BTreeSet<&String> {
            paper.fields.iter().filter(|(_, field)| field.state == state).map(|(name, _)| name).collect()
        };
        let missing: BTreeSet<&String> = in_state(FieldState::Missing).difference(&annexed).copied().collect();
        let if_known: BTreeSet<&String> =
            paper.missing.iter().filter(|one| one.if_known).map(|one| &one.field).collect();
        let lists = [
            ("missing", missing, &expect.missing),
            ("if known", if_known, &expect.if_known),
            ("given", in_state(FieldState::Given), &expect.given),
            ("held back", in_state(FieldState::HeldBack), &expect.held_back),
        ];
        for (what, found, right) in lists {
            if let Some(right) = right {
                differs(what, json!(found), json!(right));
            }
        }
        let warned: BTreeSet<PaperWarningCode> = paper.warnings.iter().map(|warning| warning.code).collect();
        differs("warnings", json!(warned), json!(expect.warnings));
        if let Some(right) = &expect.supplied_by {
            let mut found: BTreeMap<Option<&RoleId>, BTreeSet<&String>> = BTreeMap::new();
            for one in &paper.missing {
                found.entry(one.by.as_ref()).or_default().insert(&one.field);
            }
            let found: BTreeMap<String, _> = found
                .into_iter()
                .map(|(role, fields)| (role.map(ToString::to_string).unwrap_or_default(), fields))
                .collect();
            differs("supplied by", json!(found), json!(right));
        }
        if let Some(right) = &expect.bases {
            let bases = paper.parts.iter().filter(|part| part.id.starts_with("basis_"));
            differs("bases", json!(bases.map(|part| line(&paper, part)).collect::<Vec<_>>()), json!(right));
        }
        if let Some(right) = &expect.recipients {
            differs(
                "recipients",
                json!(paper.recipients.iter().map(|one| &one.to.vi).collect::<Vec<_>>()),
                json!(right),
            );
        }
        if let Some(right) = &expect.signers {
            let name = |one: &Signature| match &one.name {
                Some(Written::Words(name)) => Some(name.reveal().to_owned()),
                _ => None,
            };
            let found: Vec<_> = paper.signers.iter().map(|one| (one.role.clone(), name(one))).collect();
            differs("signers", json!(found), json!(right));
        }
        if let Some(right) = &expect.serving {
            differs("serving", json!(paper.serving.iter().map(|one| one.copy).collect::<Vec<_>>()), json!(right));
        }
        if let Some(right) = expect.landscape {
            differs("landscape", json!(paper.orientation == Orientation::Landscape), json!(right));
        }
        let (vi, en) = (paper.html(Lang::Vi), paper.html(Lang::En));
        for words in expect.prints.iter().filter(|words| !vi.contains(words.as_str())) {
            wrong.push(format!("the page lacks “{words}”"));
        }
        let on_a_page = |words: &&String| vi.contains(words.as_str()) || en.contains(words.as_str());
        for words in expect.prints_not.iter().chain(&expect.nowhere).filter(on_a_page) {
            wrong.push(format!("“{words}” stands on a page"));
        }
        for words in expect.nowhere.iter().filter(|words| document.contains(words.as_str())) {
            wrong.push(format!("“{words}” stands in the paper"));
        }
        Ok(wrong)
    }
}

fn fields_of(part: &Part) -> impl Iterator<Item = &String> {
    let in_blanks = part.words.iter().filter_map(|run| if let Run::Field(name) = run { Some(name) } else { None });
    in_blanks.chain(&part.lines)
}

/// A printed line with what stands in its blanks, in Vietnamese, and room between both.
fn line(paper: &Paper, part: &Part) -> String {
    let mut line = String::new();
    for run in &part.words {
        let words = match run {
            Run::Words(text) => &*text.vi,
            Run::Field(name) => match paper.fields.get(name).map(|field| &field.shown) {
                Some(Shown::Words(text)) => &*text.vi,
                _ => "?",
            },
        };
        if line.ends_with(char::is_alphanumeric) && words.starts_with(char::is_alphanumeric) {
            line.push(' ');
        }
        line.push_str(words);
    }
    line
}

fn stands(one: &Concluded) -> String {
    let how = match (one.forced, one.chosen) {
        (true, _) => "forced",
        (_, Some(true)) => "chosen",
        (_, Some(false)) => "not_chosen",
        (_, None) => "open",
    };
    how.to_owned()
}

fn printed(field: &Filled) -> Value {
    match &field.shown {
        Shown::Words(text) => json!(text.vi),
        Shown::Options(options) if options.iter().all(|option| option.chosen.is_none()) => Value::Null,
        Shown::Options(options) => {
            json!(options.iter().filter(|one| one.chosen == Some(true)).map(|one| &one.id).collect::<Vec<_>>())
        }
        Shown::Lines(lines) => json!(lines.iter().map(|line| &line.vi).collect::<Vec<_>>()),
        Shown::Table { rows, .. } => {
            json!(rows.iter().map(|row| row.iter().map(|cell| &cell.vi).collect::<Vec<_>>()).collect::<Vec<_>>())
        }
    }
}
