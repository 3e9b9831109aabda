//! What may be written into forms: which keys there are, and the shape of what stands under each.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;

use super::FormError;
use crate::Law;
use crate::law::{Field, FieldType, Form, Words, nearest};
use crate::model::{Entries, Written};
use crate::time::{Date, TimeOfDay};

/// What is written for a field: for this form alone, or for its source.
pub(super) fn written<'a>(entries: &'a Entries, form: &Form, field: &Field) -> Option<&'a Written> {
    let own = || entries.get(&own_key(form, field));
    let shared = || entries.get(field.source.as_deref()?);
    own().or_else(shared)
}

/// Checks every key, and the shape of what stands under it. Most of what is written for a form is asked by that form:
/// only for the rest all forms are gone through.
pub(super) fn check(entries: &Entries, law: &Law, form: Option<&Form>) -> Result<(), FormError> {
    let elsewhere = |(key, written): &(&str, &Written)| !form.is_some_and(|form| asks(form, key, written));
    let elsewhere: Vec<_> = entries.iter().filter(elsewhere).collect();
    if elsewhere.is_empty() {
        return Ok(());
    }
    let asked = Asked::of(law);
    elsewhere.into_iter().try_for_each(|(key, written)| asked.check(key, written))
}

/// Whether a form has a field or a signer for what is written under a key.
fn asks(form: &Form, key: &str, written: &Written) -> bool {
    let own = key.strip_prefix(&*form.number).and_then(|rest| rest.strip_prefix('.'));
    let under = |field: &&Field| own.map_or(field.source.as_deref() == Some(key), |id| id == field.id);
    let mut fields = super::sections(form).flat_map(|section| &section.field);
    let signs = || form.signers.iter().any(|signer| signer.source.as_deref() == Some(key));
    fields.any(|field| under(&field) && fits(key, field, written).is_ok())
        || (matches!(written, Written::Words(_)) && signs())
}

/// The fields of all forms by their sources, for looking up many keys.
pub(super) struct Asked<'a> {
    law: &'a Law,
    by_source: Vec<(&'a str, &'a Field)>,
}

impl<'a> Asked<'a> {
    pub(super) fn of(law: &'a Law) -> Self {
        let mut by_source: Vec<_> =
            fields(law).filter_map(|(_, field)| Some((field.source.as_deref()?, field))).collect();
        // Stable: fields of one source stay in the order of the forms.
        by_source.sort_by_key(|(source, _)| *source);
        Self { law, by_source }
    }

    /// Checks one key. Where several forms ask for it in several ways, it has to fit one of them.
    pub(super) fn check(&self, key: &str, written: &Written) -> Result<(), FormError> {
        if concluded(key, written, self.law)? {
            return Ok(());
        }
        let mut wrong = None;
        for field in self.fields(key) {
            match fits(key, field, written) {
                Ok(()) => return Ok(()),
                Err(error) => wrong = wrong.or(Some(error)),
            }
        }
        let mut signers = self.law.entries(|pack| &pack.form).flat_map(|form| &form.signers);
        if wrong.is_none() && signers.any(|signer| signer.source.as_deref() == Some(key)) {
            let name = matches!(written, Written::Words(_));
            let wrong = || FormError::WrongShape { key: key.to_owned(), wanted: FieldType::Person };
            return if name { Ok(()) } else { Err(wrong()) };
        }
        Err(wrong.unwrap_or_else(|| {
            let keys: Vec<Cow<'_, str>> = fields(self.law).flat_map(|(form, field)| keys(form, field)).collect();
            let nearest = nearest(key, keys.iter().map(AsRef::as_ref)).map(str::to_owned);
            FormError::UnknownEntry { key: key.to_owned(), nearest }
        }))
    }

    /// The fields that are written under this key: those of a source, and the one of a form's own.
    fn fields(&self, key: &str) -> impl Iterator<Item = &'a Field> {
        let from = self.by_source.partition_point(|(source, _)| *source < key);
        let shared = self.by_source.get(from..).unwrap_or_default().iter();
        let shared: Vec<&Field> = shared.take_while(|(source, _)| *source == key).map(|(_, field)| *field).collect();
        let own = key.split_once('.').and_then(|(number, id)| {
            let mut sections = super::sections(self.law.form(number)?);
            sections.find_map(|section| section.field.iter().find(|field| field.id == id))
        });
        shared.into_iter().chain(own)
    }
}

/// Whether the key is that of printed conclusions, as `02.conclusion`; then only they may be chosen.
fn concluded(key: &str, written: &Written, law: &Law) -> Result<bool, FormError> {
    let Some((number, id)) = key.split_once('.') else { return Ok(false) };
    let sections = law.form(number).map(|form| form.section.as_slice()).unwrap_or_default();
    let Some(section) = sections.iter().find(|section| section.id == id && !section.conclusion.is_empty()) else {
        return Ok(false);
    };
    let chosen: Vec<&str> = match written {
        Written::Words(words) => vec![words.reveal()],
        Written::Chosen(chosen) => chosen.iter().map(Words::reveal).collect(),
        Written::Rows(_) => return Err(FormError::WrongShape { key: key.to_owned(), wanted: FieldType::Choices }),
    };
    match chosen.into_iter().find(|name| !section.conclusion.iter().any(|choice| choice.id == *name)) {
        None => Ok(true),
        Some(name) => Err(FormError::UnknownOption {
            key: key.to_owned(),
            name: name.to_owned(),
            known: section.conclusion.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", "),
        }),
    }
}

/// The printed conclusions that somebody chose in a section; `None`: nobody has concluded.
pub(super) fn chosen<'a>(entries: &'a Entries, form: &Form, section: &str) -> Option<Vec<&'a str>> {
    Some(match entries.get(&format!("{}.{section}", form.number))? {
        Written::Words(words) => vec![words.reveal()],
        Written::Chosen(chosen) => chosen.iter().map(Words::reveal).collect(),
        Written::Rows(_) => Vec::new(),
    })
}

fn own_key(form: &Form, field: &Field) -> String {
    format!("{}.{}", form.number, field.id)
}

fn keys<'a>(form: &Form, field: &'a Field) -> impl Iterator<Item = Cow<'a, str>> {
    field.source.as_deref().map(Cow::Borrowed).into_iter().chain([Cow::Owned(own_key(form, field))])
}

fn fields(law: &Law) -> impl Iterator<Item = (&Form, &Field)> {
    law.entries(|pack| &pack.form)
        .flat_map(|form| super::sections(form).flat_map(move |s| s.field.iter().map(move |f| (form, f))))
}

/// Whether what is written has the shape that the field asks for.
fn fits(key: &str, field: &Field, written: &Written) -> Result<(), FormError> {
    let wrong = || FormError::WrongShape { key: key.to_owned(), wanted: field.holds };
    match (written, field.holds) {
        (Written::Words(words), holds) => {
            let text = words.reveal().trim();
            // Nothing takes back what was written before.
            if text.is_empty() {
                return Ok(());
            }
            let fits = match holds {
                FieldType::Date => text.parse::<Date>().is_ok(),
                FieldType::Time => time_of_day(text).is_some(),
                FieldType::Integer | FieldType::Money => text.parse::<u64>().is_ok(),
                FieldType::Choice => return option(key, field, text),
                FieldType::Choices | FieldType::Table | FieldType::List => false,
                _ => true,
            };
            if fits { Ok(()) } else { Err(wrong()) }
        }
        (Written::Chosen(chosen), FieldType::Choice | FieldType::Choices) => {
            if field.holds == FieldType::Choice && chosen.len() > 1 {
                return Err(wrong());
            }
            chosen.iter().try_for_each(|name| option(key, field, name.reveal()))
        }
        // An empty array may be read as either.
        (Written::Chosen(lines), FieldType::Table) if lines.is_empty() => Ok(()),
        (Written::Chosen(_), FieldType::List) => Ok(()),
        (Written::Rows(rows), FieldType::Table) => {
            let unknown =
                rows.iter().flat_map(BTreeMap::keys).find(|name| !field.columns.iter().any(|c| c.id == **name));
            match unknown {
                Some(name) => Err(FormError::UnknownOption {
                    key: key.to_owned(),
                    name: name.clone(),
                    known: field.columns.iter().map(|c| c.id.as_str()).collect::<Vec<_>>().join(", "),
                }),
                None => Ok(()),
            }
        }
        _ => Err(wrong()),
    }
}

fn option(key: &str, field: &Field, name: &str) -> Result<(), FormError> {
    if field.options.iter().any(|option| option.id == name) {
        return Ok(());
    }
    Err(FormError::UnknownOption {
        key: key.to_owned(),
        name: name.to_owned(),
        known: field.options.iter().map(|option| option.id.as_str()).collect::<Vec<_>>().join(", "),
    })
}

/// Reads `16:30`.
pub(super) fn time_of_day(text: &str) -> Option<TimeOfDay> {
    let (hour, minute) = text.split_once(':')?;
    TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}
