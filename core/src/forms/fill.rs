//! From what is known to the paper.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::entries::{check, chosen, written};
use super::heard::Opinion;
use super::known::{Known, Separated, Value};
use super::label::{Piece, Shape, capital, cross_out, split};
use super::paper::{Concluded, FieldState, Filled, Missing, Paper, Part, RatedRow, Run, Shown, Signature};
use super::serve::{carers_of, held_back, recipients, serving};
use super::show::{alone, blank, fits, read, show, told};
use super::warn::{base, warnings};
use super::{FormError, sections};
use crate::Law;
use crate::case::{Consent, Entry, PaperCopy, Served};
use crate::law::{Choice, Field, FieldType, Form, Kind, RoleId, Section, Text};
use crate::model::{AssessmentForm, Comparison, Entries, Plan, Situation};
use crate::rules::{Decision, InitialConclusion, Weighed};
use crate::time::Date;

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

/// What the law says of a situation, worked out once for however many papers.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) decision: Decision,
    /// What an opinion of parents or carers would be worth: whether one of them may have done the harm.
    pub(crate) carers: Consent,
}

impl Judged {
    pub(crate) fn of(law: &Law, weighed: Weighed<'_>) -> Result<Self, FormError> {
        let carers = Consent::of_carers(law, Some(&weighed));
        Ok(Self { decision: weighed.decision()?, carers })
    }
}

/// What a case file knows beyond its situation.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Beyond<'a> {
    pub(crate) plan: Option<&'a Plan>,
    pub(crate) separated: Option<Separated>,
    pub(crate) opinions: &'a [Opinion],
    /// What the chair chose to serve on whom, for the decision that the paper is of.
    pub(crate) chosen: &'a [(Date, Served)],
    /// The institution that has who reported, where the file was given without it.
    pub(crate) informant_with: Option<&'a str>,
}

impl Law {
    /// A form filled from what is known about a child: from a report alone, or from everything.
    ///
    /// # Errors
    /// [`FormError`] for a form that there is not, for what was written where no form asks for it, and for a situation that
    /// cannot be decided on.
    pub fn paper(&self, situation: &Situation, ask: &Ask) -> Result<Paper, FormError> {
        check(&ask.entries, self, self.form(&ask.form))?;
        self.paper_from(situation, &Judged::of(self, self.weigh(situation)?)?, ask, Beyond::default())
    }

    pub(crate) fn paper_from(
        &self,
        situation: &Situation,
        judged: &Judged,
        ask: &Ask,
        beyond: Beyond<'_>,
    ) -> Result<Paper, FormError> {
        let form = self.form(&ask.form).ok_or_else(|| FormError::UnknownForm {
            form: ask.form.clone(),
            known: self.entries(|pack| &pack.form).map(|form| form.number.as_str()).collect::<Vec<_>>().join(", "),
        })?;
        Ok(Filling::new(self, situation, form, ask, beyond)?.paper(ask, judged))
    }
}

/// No words.
const NOTHING: (&str, &str) = ("", "");

/// The term of a separation is written and counted in days (Art. 32(3)); its form prints "days/months" after the blank.
const IN_DAYS: &str = "separation.term";

struct Filling<'a> {
    form: &'a Form,
    known: Known<'a>,
    copy: PaperCopy,
    informant_with: Option<&'a str>,
}

impl<'a> Filling<'a> {
    fn new(
        law: &'a Law,
        situation: &'a Situation,
        form: &'a Form,
        ask: &'a Ask,
        beyond: Beyond<'a>,
    ) -> Result<Self, FormError> {
        let number = || form.number.clone();
        let report = match ask.nth {
            Some(nth) if form.number == "01" => {
                Some(situation.reports.get(nth).ok_or_else(|| FormError::NoReport { form: number(), nth })?)
            }
            None if form.number == "01" => situation.reports.last(),
            // The hours that the law counts run from the earliest receipt.
            _ => situation.reports.iter().min_by_key(|report| report.received),
        };
        let rates = AssessmentForm::ALL.into_iter().find(|rating| rating.number() == form.number);
        let made = |form| situation.assessments.iter().filter(move |made| made.form == form);
        let assessment = match (rates, ask.nth) {
            (Some(form), Some(nth)) => {
                Some(made(form).nth(nth).ok_or_else(|| FormError::NoAssessment { form: number(), nth })?)
            }
            (Some(form), None) => made(form).next_back(),
            (None, _) => made(AssessmentForm::Specific).next_back(),
        };
        let review = match rates {
            Some(AssessmentForm::Review) => assessment,
            _ => made(AssessmentForm::Review).next_back(),
        };
        let known = Known {
            law,
            situation,
            entries: &ask.entries,
            report,
            assessment,
            review,
            plan: beyond.plan,
            separated: beyond.separated,
            opinions: beyond.opinions,
            chosen: beyond.chosen,
            signed: ask.signed,
            on: ask.signed.unwrap_or_else(|| situation.now.date()),
        };
        Ok(Self { form, known, copy: ask.copy, informant_with: beyond.informant_with })
    }

    fn paper(&self, ask: &Ask, judged: &Judged) -> Paper {
        let (form, Judged { decision, carers }) = (self.form, judged);
        let carers = carers_of(form, self.known.entries, *carers);
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
            serving: serving(form, carers, self.known.chosen),
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
            boxed: section.boxed,
            ratings: section.rating.iter().map(|row| self.rated(row)).collect(),
            conclusions: self.concluded(section, decision),
            instead_of: None,
            cite: section.cite.clone(),
            served: section.served,
        };
        if let Some(words) = base {
            part.words.push(Run::Words(words));
            part.instead_of = Some(section.label.clone());
            return part;
        }
        let holds: Vec<FieldType> = section.field.iter().map(|field| field.holds).collect();
        let (vi, en) = (split(&section.label.vi, &holds), split(&section.label.en, &holds));
        // A list goes on below its printed dash, however long it is.
        let in_line = !holds.contains(&FieldType::List);
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
        // What goes from the words after a blank: the stroke after an alternative left out, a unit written already.
        let (mut gap, mut gone) = (0_usize, NOTHING);
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
                        (before, gap, gone) = ("", gap.saturating_add(1), ("/", "/"));
                        continue;
                    }
                    let field = asked;
                    before = before.strip_prefix(gone.0).unwrap_or(before);
                    let mut filled = self.filled(field, shape, mark, before);
                    let en = english.get(gap).copied().unwrap_or_default();
                    let en = en.strip_prefix(gone.1).unwrap_or(en);
                    gone = NOTHING;
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
                    if let Shown::Words(text) = &mut filled.shown
                        && filled.state == FieldState::Given
                        && filled.key == IN_DAYS
                    {
                        *text = Text::new(format!("{} ngày", text.vi), format!("{} days", text.en));
                        gone = (" ngày/tháng", " days/months");
                    }
                    part.words.push(Run::Field(field.id.clone()));
                    fields.insert(field.id.clone(), filled);
                    (before, gap) = ("", gap.saturating_add(1));
                }
            }
        }
    }

    /// Of two blanks parted by a stroke, the one that is open while the other is filled; not of the two in a number (`…/BC-…`).
    fn left_out(&self, section: &Section, pieces: &[Piece<'_>]) -> Vec<usize> {
        let known = |field: usize| section.field.get(field).is_some_and(|field| self.value(field).is_some());
        let mut left_out = Vec::new();
        for three in pieces.windows(3) {
            if let [Piece::Blank { field: one, .. }, Piece::Words(words), Piece::Blank { field: other, .. }] = *three
                && words.starts_with('/')
                && !words.ends_with('-')
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
            (None, None) => (FieldState::Missing, blank(field, shape, mark)),
        };
        Filled {
            label: field.label.clone(),
            holds: field.holds,
            state,
            key: field.source.clone().unwrap_or_else(|| format!("{}.{}", self.form.number, field.id)),
            value: value.filter(|_| state == FieldState::Given).map(|value| told(field, &value)),
            shown,
            mark: mark.map(str::to_owned),
            beside: field.beside,
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
        if section.conclusion.is_empty() {
            return Vec::new();
        }
        let written = chosen(self.known.entries, self.form, &section.id);
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
        let name = |signer: &crate::law::Signer| {
            // On a redacted copy only the offices sign by name.
            if self.copy == PaperCopy::Redacted && !signer.role.as_str().starts_with("commune_") {
                return None;
            }
            self.known.entries.get(signer.source.as_deref()?).cloned()
        };
        let signature = |signer: &crate::law::Signer| Signature {
            role: signer.role.clone(),
            label: signer.label.clone(),
            seal: signer.seal,
            name: name(signer),
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
                held_by: self.informant_with.filter(|_| Entry::says_who_reported(&filled.key)).map(str::to_owned),
                if_known: field.if_known,
            })
        });
        let mut missing: Vec<Missing> = missing.collect();
        self.finders(&mut missing);
        missing
    }

    /// Names whoever finds a thing out: who makes the first form that asks for it outright. A decision of the chair asks
    /// for what others found, and is passed over; what is asked for nowhere else its own maker supplies.
    fn finders(&self, missing: &mut [Missing]) {
        const CHAIR: &str = "commune_chair";
        if missing.is_empty() {
            return;
        }
        // What a family or a facility writes itself asks nobody else.
        if self.form.makers.iter().all(|maker| matches!(maker.as_str(), "alternative_carer" | "facility_head")) {
            return;
        }
        let mut open: BTreeMap<&str, Option<&RoleId>> = missing.iter().map(|one| (one.key.as_str(), None)).collect();
        for form in self.known.law.entries(|pack| &pack.form) {
            let Some(maker) = form.makers.first().filter(|maker| maker.as_str() != CHAIR) else { continue };
            for field in sections(form).flat_map(|section| &section.field).filter(|field| !field.if_known) {
                if let Some(finder) = field.source.as_deref().and_then(|source| open.get_mut(source)) {
                    finder.get_or_insert(maker);
                }
            }
        }
        let found: Vec<Option<RoleId>> =
            missing.iter().map(|one| open.get(one.key.as_str()).copied().flatten().cloned()).collect();
        for (one, finder) in missing.iter_mut().zip(found) {
            // The paper's own day and number are its maker's, whoever else has papers.
            if !one.key.starts_with("paper.") && finder.is_some() {
                one.by = finder;
            }
        }
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
