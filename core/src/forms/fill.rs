//! From what is known to the paper.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::entries::{SIGNERS, check, time_of_day, written};
use super::known::{Known, Separated, Value, short, thousands};
use super::label::{Piece, Shape, as_loud_as, capital, cross_out, split};
use super::paper::{Concluded, FieldState, Filled, Missing, Paper, PaperCopy, Part, RatedRow, Run, Shown, Signature};
use super::serve::{held_back, recipients, serving};
use super::warn::{base, warnings};
use super::{FormError, sections};
use crate::Law;
use crate::law::{Choice, Field, FieldType, Form, Kind, Section, Text, Words};
use crate::model::{AssessmentForm, Comparison, Entries, Plan, Situation, Written};
use crate::rules::{Decision, InitialConclusion};
use crate::time::{Date, Moment, PartialDate, Precision};

/// Which paper is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The form's number, as `07`, or the name of a paper of ours.
    pub form: String,
    /// Which of the reports or assessments of its kind, counted from 0; the latest where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nth: Option<usize>,
    /// The day it is signed; its law, bodies and bases hold. Left open: the day of the situation, and the date stays blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Date>,
    /// Which copy.
    #[serde(default)]
    pub copy: PaperCopy,
    /// What people wrote.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub entries: Entries,
}

impl Ask {
    /// This form, full, with nothing written into it yet.
    #[must_use]
    pub fn form(number: &str) -> Self {
        Self { form: number.to_owned(), ..Self::default() }
    }
}

/// What a case file knows beyond its situation.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Beyond<'a> {
    pub(crate) plan: Option<&'a Plan>,
    pub(crate) separated: Option<Separated>,
}

impl Law {
    /// A form filled from what is known about a child: from a report alone, or from everything.
    ///
    /// # Errors
    /// [`FormError`] for a form that there is not, for what was written where no form asks for it, and for a situation that
    /// cannot be decided on.
    pub fn paper(&self, situation: &Situation, ask: &Ask) -> Result<Paper, FormError> {
        check(&ask.entries, self)?;
        self.paper_from(situation, &self.decide(situation)?, ask, Beyond::default())
    }

    pub(crate) fn paper_from(
        &self,
        situation: &Situation,
        decision: &Decision,
        ask: &Ask,
        beyond: Beyond<'_>,
    ) -> Result<Paper, FormError> {
        let form = self.form(&ask.form).ok_or_else(|| FormError::UnknownForm {
            form: ask.form.clone(),
            known: self.entries(|pack| &pack.form).map(|form| form.number.as_str()).collect::<Vec<_>>().join(", "),
        })?;
        let carers = crate::case::Consent::of_carers(self, Some(&self.weigh(situation)?));
        let filling = Filling::new(self, situation, form, ask, beyond)?;
        Ok(filling.paper(ask, decision, carers))
    }
}

/// The assessment form of this number, if it is one that rates.
fn rates(form: &Form) -> Option<AssessmentForm> {
    AssessmentForm::ALL.into_iter().find(|rating| rating.number() == form.number)
}

struct Filling<'a> {
    form: &'a Form,
    known: Known<'a>,
    copy: PaperCopy,
}

impl<'a> Filling<'a> {
    fn new(
        law: &'a Law,
        situation: &'a Situation,
        form: &'a Form,
        ask: &'a Ask,
        beyond: Beyond<'a>,
    ) -> Result<Self, FormError> {
        let nothing = |what: &str| FormError::Nothing { form: form.number.clone(), what: what.to_owned() };
        let report = match ask.nth {
            Some(nth) if form.number == "01" => Some(situation.reports.get(nth).ok_or_else(|| nothing("report"))?),
            None if form.number == "01" => situation.reports.last(),
            // The hours that the law counts run from the earliest receipt.
            _ => situation.reports.iter().min_by_key(|report| report.received),
        };
        let mut assessments = situation.assessments.iter().filter(|made| Some(made.form) == rates(form));
        let assessment = match ask.nth {
            Some(nth) if rates(form).is_some() => Some(assessments.nth(nth).ok_or_else(|| nothing("assessment"))?),
            _ => assessments.next_back(),
        };
        let known = Known {
            law,
            situation,
            entries: &ask.entries,
            report,
            assessment,
            plan: beyond.plan,
            separated: beyond.separated,
            signed: ask.signed,
            on: ask.signed.unwrap_or_else(|| situation.now.date()),
        };
        Ok(Self { form, known, copy: ask.copy })
    }

    fn paper(&self, ask: &Ask, decision: &Decision, carers: crate::case::Consent) -> Paper {
        let form = self.form;
        let mut fields = BTreeMap::new();
        let parts: Vec<Part> = form.section.iter().map(|section| self.part(section, decision, &mut fields)).collect();
        // What is written beside the form is for the file: no word of it leaves on a redacted copy.
        let annex = if ask.copy == PaperCopy::Full { form.annex.as_slice() } else { &[] };
        let annex: Vec<Part> = annex.iter().map(|section| self.part(section, decision, &mut fields)).collect();
        let (recipients, renamed) = recipients(&self.known, form);
        let mut paper = Paper {
            form: form.number.clone(),
            ours: form.basis.kind == Kind::Proposal,
            title: untitled(&form.title),
            edition: form.basis.from,
            on: self.known.on,
            copy: ask.copy,
            orientation: form.orientation,
            national_heading: form.national_heading,
            parts,
            annex,
            missing: self.missing(&fields),
            fields,
            signers: self.signers(),
            recipients,
            notes: form.notes.clone(),
            warnings: renamed,
            serving: serving(form, carers),
            mended: form.misprints.clone(),
            cite: form.used_at.clone(),
            certainty: form.basis.certainty,
        };
        let more = warnings(&self.known, form, &paper, decision, carers);
        paper.warnings.splice(0..0, more);
        paper
    }

    fn part(&self, section: &Section, decision: &Decision, fields: &mut BTreeMap<String, Filled>) -> Part {
        let base = base(&self.known, self.form, section);
        let mut part = Part {
            id: section.id.clone(),
            words: Vec::new(),
            lines: Vec::new(),
            ratings: section.rating.iter().map(|row| self.rated(row)).collect(),
            conclusions: self.concluded(section, decision),
            instead_of: None,
            cite: section.cite.clone(),
        };
        if let Some(words) = base {
            part.words.push(Run::Words(words));
            part.instead_of = Some(section.label.clone());
            return part;
        }
        let (vi, en) = (split(&section.label.vi, &section.field), split(&section.label.en, &section.field));
        // A list goes on below its printed dash, however long it is.
        let in_line = section.field.iter().all(|field| field.holds != FieldType::List);
        if let Some(pieces) = vi.filter(|_| in_line) {
            self.in_blanks(section, &pieces, en.as_deref(), &mut part, fields);
        } else {
            part.words.push(Run::Words(section.label.clone()));
            for field in &section.field {
                part.lines.push(field.id.clone());
                let shape = alone(&field.label.vi, field);
                fields.insert(field.id.clone(), self.filled(field, shape, None, ""));
            }
        }
        part
    }

    /// The words of a section and the fields in its blanks. The English words are split the same way, or not at all.
    fn in_blanks(
        &self,
        section: &Section,
        vi: &[Piece<'_>],
        en: Option<&[Piece<'_>]>,
        part: &mut Part,
        fields: &mut BTreeMap<String, Filled>,
    ) {
        let english: Vec<&str> = words_before(en.unwrap_or_default());
        let left_out = self.left_out(section, vi);
        let mut before = "";
        let (mut gap, mut after_left_out) = (0_usize, false);
        for (i, piece) in vi.iter().enumerate() {
            match *piece {
                Piece::Words(words) => {
                    before = words;
                    if !vi
                        .get(i.saturating_add(1)..)
                        .unwrap_or_default()
                        .iter()
                        .any(|p| matches!(p, Piece::Blank { .. }))
                    {
                        let en = english.get(gap).copied().unwrap_or_default();
                        part.words.push(Run::Words(Text::new(words, en)));
                    }
                }
                Piece::Blank { field, shape, mark } => {
                    let Some(asked) = section.field.get(field) else { continue };
                    if left_out.contains(&field) {
                        let filled = self.filled(asked, shape, mark, before);
                        let empty = Shown::Words(Text::default());
                        let filled = Filled { state: FieldState::LeftOut, shown: empty, value: None, ..filled };
                        fields.insert(asked.id.clone(), filled);
                        // The words before a second alternative go with it; those before a first one stay.
                        if !before.starts_with('/') && !before.is_empty() {
                            let en = english.get(gap).copied().unwrap_or_default();
                            part.words.push(Run::Words(Text::new(cross_out(before, "ông "), cross_out(en, "ông "))));
                        }
                        (before, gap, after_left_out) = ("", gap.saturating_add(1), true);
                        continue;
                    }
                    let (field, stroke) = (asked, if after_left_out { "/" } else { "" });
                    after_left_out = false;
                    before = before.strip_prefix(stroke).unwrap_or(before);
                    let mut filled = self.filled(field, shape, mark, before);
                    let en = english.get(gap).copied().unwrap_or_default();
                    let en = en.strip_prefix(stroke).unwrap_or(en);
                    let (vi, en) = match &filled.shown {
                        Shown::Words(text) if filled.state == FieldState::Given => {
                            (cross_out(before, &text.vi), cross_out(en, &text.en))
                        }
                        _ => (before, en),
                    };
                    if let Shown::Words(text) = &mut filled.shown
                        && vi.len() < before.len()
                    {
                        *text = Text::new(capital(vi, &text.vi).into_owned(), capital(en, &text.en).into_owned());
                    }
                    if !(vi.is_empty() && en.is_empty()) {
                        part.words.push(Run::Words(Text::new(vi, en)));
                    }
                    part.words.push(Run::Field(field.id.clone()));
                    fields.insert(field.id.clone(), filled);
                    (before, gap) = ("", gap.saturating_add(1));
                }
            }
        }
    }

    /// Of two blanks parted by a stroke, the one that is open while the other is filled.
    fn left_out(&self, section: &Section, pieces: &[Piece<'_>]) -> Vec<usize> {
        let known = |field: usize| section.field.get(field).is_some_and(|field| self.value(field).is_some());
        let mut left_out = Vec::new();
        for three in pieces.windows(3) {
            if let [Piece::Blank { field: one, .. }, Piece::Words(words), Piece::Blank { field: other, .. }] = *three
                && words.starts_with('/')
                && known(one) != known(other)
            {
                left_out.push(if known(one) { other } else { one });
            }
        }
        left_out
    }

    /// What is known of a field: written, or answered by its source.
    fn value(&self, field: &Field) -> Option<Value> {
        let value = match written(self.known.entries, self.form, field) {
            Some(written) => read(field, written),
            None => field.source.as_deref().and_then(|source| self.known.value(source)),
        };
        value.filter(|value| fits(field, value))
    }

    fn filled(&self, field: &Field, shape: Shape, mark: Option<&str>, before: &str) -> Filled {
        let value = self.value(field);
        let held = if self.copy == PaperCopy::Redacted { held_back(self.form, field) } else { None };
        let (state, shown) = match (held, &value) {
            (Some(words), _) => (FieldState::HeldBack, Shown::Words(words)),
            (None, Some(value)) => (FieldState::Given, show(field, shape, value, before)),
            (None, None) => (FieldState::Missing, blank(field, shape)),
        };
        Filled {
            label: field.label.clone(),
            holds: field.holds,
            state,
            key: field.source.clone().unwrap_or_else(|| format!("{}.{}", self.form.number, field.id)),
            value: value.filter(|_| state == FieldState::Given).map(|value| told(field, &value)),
            shown,
            mark: mark.map(str::to_owned),
        }
    }

    fn rated(&self, row: &crate::law::RatingRow) -> RatedRow {
        let code = row.id.rsplit('_').next().unwrap_or_default();
        RatedRow {
            id: row.id.clone(),
            label: row.label.clone(),
            meanings: [row.high.clone(), row.medium.clone(), row.low.clone()],
            rating: self.known.assessment.and_then(|made| made.ratings.get(code).copied()),
        }
    }

    /// The printed conclusions: what the officer wrote, what the law forces, and the comparison of form 03.
    fn concluded(&self, section: &Section, decision: &Decision) -> Vec<Concluded> {
        let key = format!("{}.{}", self.form.number, section.id);
        let written = self.known.entries.get(&key).map(|written| match written {
            Written::Chosen(chosen) => chosen.iter().map(Words::reveal).collect::<Vec<_>>(),
            Written::Words(words) => vec![words.reveal()],
            Written::Rows(_) => Vec::new(),
        });
        let counted = match self.known.assessment.map(crate::model::Assessment::summary) {
            Some(summary) if summary.by_law => match summary.comparison {
                Comparison::More => Some("high_risk"),
                Comparison::FewerOrEqual => Some("low_risk"),
                Comparison::Open => None,
            },
            _ => None,
        };
        let concluded = |choice: &Choice| {
            // What the law forces now says nothing on an earlier sheet.
            let latest = || self.known.situation.assessments.iter().rfind(|made| made.form == AssessmentForm::Initial);
            let forced = self.form.number == "02"
                && self.known.assessment == latest()
                && decision.initial_conclusions.iter().any(|one| one.forced && conclusion(one.conclusion) == choice.id);
            let chosen = match (&written, counted) {
                (_, Some(counted)) if self.form.number == "03" => Some(counted == choice.id),
                (Some(written), _) => Some(written.contains(&choice.id.as_str())),
                (None, _) => None,
            };
            let chosen = if forced { Some(true) } else { chosen };
            Concluded { id: choice.id.clone(), label: choice.label.clone(), chosen, forced }
        };
        section.conclusion.iter().map(concluded).collect()
    }

    fn signers(&self) -> Vec<Signature> {
        let name = |role: &str| {
            // On a redacted copy only the offices sign by name.
            if self.copy == PaperCopy::Redacted && !role.starts_with("commune_") {
                return None;
            }
            let source = SIGNERS.iter().find(|(signs, _)| *signs == role)?.1;
            self.known.entries.get(source).cloned()
        };
        let signature = |signer: &crate::law::Signer| Signature {
            role: signer.role.clone(),
            label: signer.label.clone(),
            seal: signer.seal,
            name: name(signer.role.as_str()),
        };
        self.form.signers.iter().map(signature).collect()
    }

    fn missing(&self, fields: &BTreeMap<String, Filled>) -> Vec<Missing> {
        let asked = sections(self.form).flat_map(|section| &section.field);
        let missing = asked.filter_map(|field| {
            let filled = fields.get(&field.id).filter(|filled| filled.state == FieldState::Missing)?;
            Some(Missing {
                field: field.id.clone(),
                key: filled.key.clone(),
                label: field.label.clone(),
                by: self.form.makers.first().cloned(),
                if_known: field.if_known,
            })
        });
        missing.collect()
    }
}

/// The English words before each blank, and after the last.
fn words_before<'a>(pieces: &[Piece<'a>]) -> Vec<&'a str> {
    let mut before = vec![""];
    for piece in pieces {
        match piece {
            Piece::Words(words) => {
                if let Some(last) = before.last_mut() {
                    *last = words;
                }
            }
            Piece::Blank { .. } => before.push(""),
        }
    }
    before
}

/// The title without its blanks: no name ever stands in it.
fn untitled(title: &Text) -> Text {
    let bare = |words: &str| {
        let end = words.find('…').unwrap_or(words.len());
        words.get(..end).unwrap_or(words).trim().to_owned()
    };
    Text::new(bare(&title.vi), bare(&title.en))
}

const fn conclusion(conclusion: InitialConclusion) -> &'static str {
    match conclusion {
        InitialConclusion::UrgentProtection => "urgent_protection",
        InitialConclusion::Plan => "plan_needed",
        InitialConclusion::KeepWatching => "keep_watching",
    }
}

/// The shape of the one blank in a field's own label.
fn alone(label: &str, field: &Field) -> Shape {
    let pieces = split(label, core::slice::from_ref(field)).unwrap_or_default();
    pieces.iter().find_map(|piece| if let Piece::Blank { shape, .. } = piece { Some(*shape) } else { None }).unwrap_or(
        match field.holds {
            FieldType::Date => Shape::ShortDate,
            FieldType::Time => Shape::Time,
            _ => Shape::Plain,
        },
    )
}

/// Reads what was written, by what the field holds.
fn read(field: &Field, written: &Written) -> Option<Value> {
    Some(match written {
        Written::Words(words) => {
            let text = words.reveal().trim();
            if text.is_empty() {
                return None;
            }
            match field.holds {
                FieldType::Date => Value::Day(text.parse::<Date>().ok()?.into()),
                FieldType::Time => {
                    // Any day will do: a field of this type takes the time alone.
                    let day = Date::new(2000, 1, 1).ok()?;
                    Value::Moment(Moment::at(day, time_of_day(text)?))
                }
                FieldType::Integer | FieldType::Money => Value::Number(text.parse().ok()?),
                FieldType::Choice => Value::Lines(vec![text.to_owned()]),
                _ if field.source.as_deref() == Some("child.sex") => {
                    Value::Words(sex(text).unwrap_or_else(|| Text::new(text, text)))
                }
                _ => Value::Words(Text::new(text, text)),
            }
        }
        Written::Chosen(chosen) => {
            let lines: Vec<String> = chosen.iter().map(|words| words.reveal().to_owned()).collect();
            if let (FieldType::Text, [only]) = (field.holds, lines.as_slice()) {
                return Some(Value::Words(sex(only).unwrap_or_else(|| Text::new(only.clone(), only.clone()))));
            }
            // Nothing chosen of many is an answer; an empty list is none.
            if lines.is_empty() && field.holds != FieldType::Choices {
                return None;
            }
            Value::Lines(lines)
        }
        Written::Rows(rows) => {
            let own = |row: &BTreeMap<String, Words>| -> BTreeMap<String, String> {
                row.iter().map(|(column, words)| (column.clone(), words.reveal().to_owned())).collect()
            };
            if rows.is_empty() {
                return None;
            }
            Value::Written(rows.iter().map(own).collect())
        }
    })
}

/// Whether a value can stand in the field: a moment in a date, options in a choice.
fn fits(field: &Field, value: &Value) -> bool {
    match (value, field.holds) {
        // A paper does not say "unknown" where the form has no word for it.
        (Value::Chosen(chosen), FieldType::Choice | FieldType::Choices) => {
            chosen.iter().all(|name| field.options.iter().any(|option| option.id == *name))
        }
        (Value::Chosen(chosen), _) => chosen.iter().all(|name| sex(name).is_some()),
        _ => true,
    }
}

fn sex(name: &str) -> Option<Text> {
    match name {
        "male" => Some(Text::new("Nam", "Male")),
        "female" => Some(Text::new("Nữ", "Female")),
        _ => None,
    }
}

fn options(field: &Field, chosen: Option<&[&str]>) -> Shown {
    let option = |option: &Choice| Concluded {
        id: option.id.clone(),
        label: option.label.clone(),
        chosen: chosen.map(|chosen| chosen.contains(&option.id.as_str())),
        forced: false,
    };
    Shown::Options(field.options.iter().map(option).collect())
}

fn joined(field: &Field, chosen: &[&str]) -> Text {
    let labels: Vec<&Text> = field
        .options
        .iter()
        .filter(|option| chosen.contains(&option.id.as_str()))
        .map(|option| &option.label)
        .collect();
    let join = |of: fn(&Text) -> &str| labels.iter().map(|label| of(label)).collect::<Vec<_>>().join(", ");
    Text::new(join(|label| &label.vi), join(|label| &label.en))
}

/// As it is printed. `before`: the words before its blank, whose capitals it takes over.
fn show(field: &Field, shape: Shape, value: &Value, before: &str) -> Shown {
    let in_blank = !before.is_empty() || shape == Shape::LongDate;
    let text = |text: &Text| {
        Shown::Words(Text::new(as_loud_as(before, &text.vi).into_owned(), as_loud_as(before, &text.en).into_owned()))
    };
    match value {
        Value::Words(words) => match field.holds {
            FieldType::List => Shown::Lines(vec![words.vi.clone().into_owned()]),
            _ => text(words),
        },
        Value::Day(day) => Shown::Words(dated(*day, shape)),
        Value::Moment(moment) => {
            let (date, time) = moment.civil();
            Shown::Words(match field.holds {
                FieldType::Date => dated(date.into(), shape),
                _ => Text::new(
                    format!("{:02} giờ {:02} phút", time.hour(), time.minute()),
                    format!("{:02} hours {:02} minutes", time.hour(), time.minute()),
                ),
            })
        }
        Value::Number(number) => {
            let digits = if field.holds == FieldType::Money { thousands(*number) } else { number.to_string() };
            Shown::Words(Text::new(digits.clone(), digits))
        }
        Value::Chosen(chosen) => match field.holds {
            FieldType::Choice | FieldType::Choices if in_blank => text(&joined(field, chosen)),
            FieldType::Choice | FieldType::Choices => options(field, Some(chosen)),
            _ => text(&chosen.first().and_then(|name| sex(name)).unwrap_or_default()),
        },
        Value::Lines(lines) => match field.holds {
            FieldType::Choice | FieldType::Choices => {
                let chosen: Vec<&str> = lines.iter().map(String::as_str).collect();
                if in_blank { text(&joined(field, &chosen)) } else { options(field, Some(&chosen)) }
            }
            _ => Shown::Lines(lines.clone()),
        },
        Value::Rows(rows) => table(field, rows.len(), |row, column| rows.get(row)?.get(column).cloned()),
        Value::Written(rows) => table(field, rows.len(), |row, column| {
            let words = rows.get(row)?.get(column)?;
            let date = field.columns.iter().any(|c| c.id == column && c.holds == FieldType::Date);
            let shown = words.parse::<Date>().ok().filter(|_| date).map_or_else(|| words.clone(), short);
            Some(Text::new(shown.clone(), shown))
        }),
    }
}

/// A table with its printed rows, or as many as there are. Rows are numbered where a column is called so.
fn table(field: &Field, count: usize, cell: impl Fn(usize, &str) -> Option<Text>) -> Shown {
    let count = count.max(field.rows.len());
    let rows = (0..count).map(|row| {
        let shown = |(i, column): (usize, &crate::law::Column)| {
            let number = || {
                let number = row.saturating_add(1).to_string();
                (column.id == "no").then(|| Text::new(number.clone(), number))
            };
            let printed = || (i == 0).then(|| Some(field.rows.get(row)?.label.clone())).flatten();
            cell(row, &column.id).or_else(printed).or_else(number).unwrap_or_default()
        };
        field.columns.iter().enumerate().map(shown).collect()
    });
    Shown::Table { heads: field.columns.iter().map(|column| column.label.clone()).collect(), rows: rows.collect() }
}

/// A day as its blank prints it; what is not known of it stays dots.
fn dated(day: PartialDate, shape: Shape) -> Text {
    let date = day.latest();
    let (known_day, known_month) = match day.precision() {
        Precision::Day => (true, true),
        Precision::Month => (false, true),
        _ => (false, false),
    };
    if shape == Shape::LongDate {
        let day = if known_day { format!("{:02}", date.day()) } else { DOTS.to_owned() };
        let month = match (known_month, date.month()) {
            (false, _) => DOTS.to_owned(),
            (true, month @ 1..=2) => format!("{month:02}"),
            (true, month) => month.to_string(),
        };
        return Text::new(
            format!("{day} tháng {month} năm {}", date.year()),
            format!("{day} month {month} year {}", date.year()),
        );
    }
    let words = match (known_day, known_month) {
        (true, _) => short(date),
        (false, true) => format!("{}/{}", date.month(), date.year()),
        (false, false) => date.year().to_string(),
    };
    Text::new(words.clone(), words)
}

/// A short blank.
const DOTS: &str = "……";

/// A blank that nobody filled.
fn blank(field: &Field, shape: Shape) -> Shown {
    match (field.holds, shape) {
        (FieldType::Choice | FieldType::Choices, Shape::Plain) if !field.options.is_empty() => options(field, None),
        (FieldType::Table, _) => table(field, 3, |_, _| None),
        (FieldType::List, _) => Shown::Lines(Vec::new()),
        (_, Shape::LongDate) => Shown::Words(Text::new(
            format!("{DOTS} tháng {DOTS} năm {DOTS}{DOTS}"),
            format!("{DOTS} month {DOTS} year {DOTS}{DOTS}"),
        )),
        (_, Shape::ShortDate) => {
            let dots = format!("{DOTS}/{DOTS}/{DOTS}{DOTS}");
            Shown::Words(Text::new(dots.clone(), dots))
        }
        (_, Shape::Time) => {
            Shown::Words(Text::new(format!("{DOTS} giờ {DOTS} phút"), format!("{DOTS} hours {DOTS} minutes")))
        }
        _ => {
            let dots = DOTS.repeat(if field.holds == FieldType::Integer { 1 } else { 5 });
            Shown::Words(Text::new(dots.clone(), dots))
        }
    }
}

/// What is known, as people would write it.
fn told(field: &Field, value: &Value) -> Written {
    let words = |text: &str| Written::Words(Words::new(text));
    let lines = |lines: &[&str]| Written::Chosen(lines.iter().map(|line| Words::new(line)).collect());
    match value {
        Value::Words(text) => words(&text.vi),
        Value::Day(day) => words(&day.to_string()),
        Value::Moment(moment) => {
            let (date, time) = moment.civil();
            match field.holds {
                FieldType::Date => words(&date.to_string()),
                _ => words(&format!("{:02}:{:02}", time.hour(), time.minute())),
            }
        }
        Value::Number(number) => words(&number.to_string()),
        Value::Chosen(chosen) => lines(chosen),
        Value::Lines(chosen) => lines(&chosen.iter().map(String::as_str).collect::<Vec<_>>()),
        Value::Rows(rows) => {
            let row = |row: &BTreeMap<&str, Text>| -> BTreeMap<String, Words> {
                row.iter().map(|(column, text)| ((*column).to_owned(), Words::new(&text.vi))).collect()
            };
            Written::Rows(rows.iter().map(row).collect())
        }
        Value::Written(rows) => {
            let row = |row: &BTreeMap<String, String>| -> BTreeMap<String, Words> {
                row.iter().map(|(column, text)| (column.clone(), Words::new(text))).collect()
            };
            Written::Rows(rows.iter().map(row).collect())
        }
    }
}
