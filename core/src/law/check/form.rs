//! The forms of a pack: names stand once, what they name exists, and our own sections say what asks for them.

use alloc::collections::BTreeSet;

use super::Checker;
use crate::law::{FaultCode, Field, FieldType, Form, Section, Text};

/// Checks the forms.
pub(super) fn check(checker: &mut Checker<'_>) {
    for form in &checker.pack.form {
        sources(checker, form);
        names(checker, form);
        ratings(checker, form);
        lines(checker, form);
    }
}

/// The sections of a form and of its annex, each with its path.
fn sections(form: &Form) -> impl Iterator<Item = (String, &Section)> {
    let printed = form.section.iter().map(|section| ("section", section));
    let ours = form.annex.iter().map(|section| ("annex", section));
    printed.chain(ours).map(|(part, section)| (format!("form/{}/{part}/{}", form.number, section.id), section))
}

fn sources(checker: &mut Checker<'_>, form: &Form) {
    checker.cites(&format!("form/{}/used_at", form.number), &form.used_at);
    for shortfall in &form.shortfalls {
        checker.cites(&format!("form/{}/shortfalls", form.number), &shortfall.cite);
    }
    for (path, section) in sections(form) {
        checker.cites(&format!("{path}/cite"), &section.cite);
    }
    for section in form.annex.iter().filter(|section| section.cite.is_empty()) {
        checker.fault(
            FaultCode::BadBasis,
            format!("form/{}/annex/{}/cite", form.number, section.id),
            Text::new("phần phụ không nói điều nào yêu cầu nó", "a section of the annex does not say what asks for it"),
            Text::new("dẫn điều, hoặc “checho-proposal”", "cite the article, or “checho-proposal”"),
        );
    }
    let known: BTreeSet<&str> = checker.packs().flat_map(|p| p.instrument.iter().map(|i| i.id.as_str())).collect();
    for (i, base) in form.bases.iter().enumerate() {
        if let Some(instrument) = &base.instrument {
            let path = format!("form/{}/bases/{i}/instrument", form.number);
            checker.resolve(&path, instrument.as_str(), &known, "instrument");
        }
    }
}

fn names(checker: &mut Checker<'_>, form: &Form) {
    let mut seen = BTreeSet::new();
    for (path, section) in sections(form) {
        let fields = section.field.iter().map(|f| (&f.id, format!("{path}/field/{}", f.id)));
        for (id, path) in fields.chain([(&section.id, path.clone())]) {
            if !seen.insert(id) {
                checker.fault(
                    FaultCode::Duplicate,
                    path,
                    Text::new(format!("“{id}” lặp trong mẫu"), format!("“{id}” stands twice in the form")),
                    Text::new("đặt tên khác", "give it another name"),
                );
            }
        }
    }
}

fn ratings(checker: &mut Checker<'_>, form: &Form) {
    let facts: BTreeSet<&str> = checker.packs().flat_map(|p| p.fact.iter().map(|f| f.id.as_str())).collect();
    for (path, section) in sections(form) {
        for row in &section.rating {
            for suffix in ["medium", "high"] {
                let fact = format!("{}_{suffix}", row.id);
                checker.resolve(&format!("{path}/rating/{}", row.id), &fact, &facts, "fact");
            }
        }
    }
}

/// A field beside another has one before it, and both are short enough for a line.
fn lines(checker: &mut Checker<'_>, form: &Form) {
    let tall = |field: &Field| matches!(field.holds, FieldType::Table | FieldType::List | FieldType::LongText);
    for (path, section) in sections(form) {
        let before = core::iter::once(None).chain(section.field.iter().map(Some));
        for (before, field) in before.zip(&section.field) {
            if field.beside && before.is_none_or(tall) | tall(field) {
                checker.fault(
                    FaultCode::WrongValue,
                    format!("{path}/field/{}/beside", field.id),
                    Text::new(
                        "không có ô ngắn nào đứng trước trên cùng dòng",
                        "no short field stands before it on the line",
                    ),
                    Text::new("bỏ beside", "leave beside out"),
                );
            }
        }
    }
}
