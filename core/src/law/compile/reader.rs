//! Walks TOML files against the schema, collecting values, lines and every fault.

use core::ops::Range;

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::schema::{BASIS, Key, SECTIONS, Section, Ty};
use super::{Places, Sections, Source};
use crate::law::fault::{Fault, FaultCode, suggestion};
use crate::law::pack::Opens;
use crate::law::{Citation, Clause, Text};
use crate::time::Date;

/// What has been read so far.
#[derive(Default)]
pub(super) struct Reader {
    /// Entries by section, in order, each with its path.
    pub(super) sections: Sections,
    /// Where each path stands.
    pub(super) places: Places,
    /// Every fault.
    pub(super) faults: Vec<Fault>,
    file: String,
    /// The offset of each line's first byte.
    starts: Vec<usize>,
}

type Entry<'a, 'i> = &'a DeTable<'i>;

impl Reader {
    /// Reads one file.
    pub(super) fn file(&mut self, source: &Source) {
        self.file.clone_from(&source.file);
        self.starts = core::iter::once(0)
            .chain(source.text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i.saturating_add(1)))
            .collect();
        let (document, errors) = DeTable::parse_recoverable(&source.text);
        for error in &errors {
            let what = error.message().to_owned();
            self.fault_at(
                error.span().unwrap_or(0..0),
                FaultCode::Syntax,
                "",
                Text::new(format!("TOML sai: {what}"), format!("not TOML: {what}")),
                Text::new("sửa cú pháp", "mend the syntax"),
            );
        }
        if !errors.is_empty() {
            return;
        }
        for (name, value) in document.get_ref() {
            let Some(section) = SECTIONS.iter().find(|s| s.name == name.get_ref().as_ref()) else {
                self.unknown_key(name.span(), name.get_ref(), name.get_ref(), &mut SECTIONS.iter().map(|s| s.name));
                continue;
            };
            self.section(section, value);
        }
    }

    fn section(&mut self, section: &'static Section, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(entry) if section.name == "pack" => self.entry(section, entry, value.span()),
            DeValue::Array(entries) if section.name != "pack" => {
                for entry in entries.iter() {
                    match entry.get_ref() {
                        DeValue::Table(table) => self.entry(section, table, entry.span()),
                        other => self.wrong(entry.span(), section.name, "một bảng", "a table", other),
                    }
                }
            }
            other => self.wrong(
                value.span(),
                section.name,
                &format!("[[{}]]", section.name),
                &format!("[[{}]]", section.name),
                other,
            ),
        }
    }

    fn entry(&mut self, section: &'static Section, entry: Entry<'_, '_>, span: Range<usize>) {
        let position = self.sections.get(section.name).map_or(0, Vec::len);
        let name = entry.get(section.id).and_then(|id| match id.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Integer(number) => Some(number.as_str().to_owned()),
            DeValue::Datetime(date) => Some(date.to_string()),
            _ => None,
        });
        let path = match (section.name, name) {
            ("pack", _) => "pack".to_owned(),
            (_, Some(name)) => format!("{}/{name}", section.name),
            (_, None) => format!("{}/{position}", section.name),
        };
        let object = if section.cited {
            let keys: Vec<&Key> = section.keys.iter().chain(BASIS).collect();
            let mut object = self.table(&keys, entry, span, &path);
            let basis: Map<String, Value> = BASIS.iter().filter_map(|key| object.remove_entry(key.name)).collect();
            object.insert("basis".to_owned(), basis.into());
            object
        } else {
            self.table(&section.keys.iter().collect::<Vec<_>>(), entry, span, &path)
        };
        self.sections.entry(section.name).or_default().push((path, object.into()));
    }

    fn table(&mut self, keys: &[&Key], table: Entry<'_, '_>, span: Range<usize>, path: &str) -> Map<String, Value> {
        self.note(path, &span);
        let mut object = Map::new();
        for (name, value) in table {
            let path = format!("{path}/{}", name.get_ref());
            self.note(&path, &name.span());
            match keys.iter().find(|key| key.name == name.get_ref().as_ref()) {
                Some(key) => {
                    if let Some(value) = self.value(&key.ty, value, &path) {
                        object.insert(key.name.to_owned(), value);
                    }
                }
                None => self.unknown_key(name.span(), &path, name.get_ref(), &mut keys.iter().map(|k| k.name)),
            }
        }
        for key in keys.iter().filter(|key| key.required && table.get(key.name).is_none()) {
            self.fault_at(
                span.clone(),
                FaultCode::Missing,
                &format!("{path}/{}", key.name),
                Text::new(format!("thiếu “{}”", key.name), format!("“{}” is missing", key.name)),
                Text::new("thêm khóa này", "add the key"),
            );
        }
        object
    }

    fn note(&mut self, path: &str, span: &Range<usize>) {
        let line = self.line_of(span.start);
        self.places.note(path, &self.file, line);
    }

    fn value(&mut self, ty: &Ty, value: &Spanned<DeValue<'_>>, path: &str) -> Option<Value> {
        let span = value.span();
        match (ty, value.get_ref()) {
            (Ty::Text, DeValue::Table(table)) => {
                const KEYS: &[Key] =
                    &[Key { name: "vi", ty: Ty::Str, required: true }, Key { name: "en", ty: Ty::Str, required: true }];
                Some(self.table(&KEYS.iter().collect::<Vec<_>>(), table, span, path).into())
            }
            (Ty::Str, DeValue::String(text)) => Some(text.as_ref().into()),
            (Ty::Bool, DeValue::Boolean(flag)) => Some((*flag).into()),
            (Ty::Int, DeValue::Integer(number)) => self.integer(number, u32::MAX, span, path),
            (Ty::Small, DeValue::Integer(number)) => self.integer(number, u16::MAX.into(), span, path),
            (Ty::Date, DeValue::Datetime(date)) if date.time.is_none() && date.date.is_some() => {
                let date = date.to_string();
                if let Err(error) = date.parse::<Date>() {
                    self.fault_at(
                        span,
                        FaultCode::WrongValue,
                        path,
                        Text::new(format!("{date} không dùng được"), format!("{date} cannot be used")),
                        Text::new("ngày từ 1900-01-01 đến 2200-12-31", error.to_string()),
                    );
                }
                Some(date.into())
            }
            (Ty::OneOf(words), DeValue::String(text)) => {
                if !words.contains(&text.as_ref()) {
                    self.fault_at(
                        span,
                        FaultCode::WrongValue,
                        path,
                        Text::new(format!("“{text}” không dùng được ở đây"), format!("“{text}” has no meaning here")),
                        Text::new(
                            format!("dùng một trong: {}", words.join(", ")),
                            format!("use one of: {}", words.join(", ")),
                        ),
                    );
                }
                Some(text.as_ref().into())
            }
            (Ty::Opens, DeValue::String(text)) => {
                if Opens::parse(text).is_none() {
                    self.fault_at(
                        span,
                        FaultCode::WrongValue,
                        path,
                        Text::new(format!("“{text}” không dùng được ở đây"), format!("“{text}” has no meaning here")),
                        Text::new(format!("dùng: {}", Opens::EXPECTED), format!("use {}", Opens::EXPECTED)),
                    );
                }
                Some(text.as_ref().into())
            }
            (Ty::Table(keys), DeValue::Table(table)) => {
                Some(self.table(&keys.iter().collect::<Vec<_>>(), table, span, path).into())
            }
            (Ty::Limit, DeValue::Table(table)) => self.limit(table, span, path),
            (Ty::Words(words), DeValue::Array(_)) => self.list(&Ty::OneOf(words), value, path),
            (Ty::Strs, DeValue::Array(_)) => self.list(&Ty::Str, value, path),
            (Ty::Texts, DeValue::Array(_)) => self.list(&Ty::Text, value, path),
            (Ty::Tables(keys), DeValue::Array(_)) => self.list(&Ty::Table(keys), value, path),
            (Ty::Clauses, DeValue::Array(_)) => self.list(&Ty::Clause, value, path),
            (Ty::Clause, DeValue::Table(table)) => Some(self.clause(table, span, path)),
            (Ty::Cites, DeValue::Array(cites)) => {
                for cite in cites.iter() {
                    if let Some(text) = cite.get_ref().as_str()
                        && let Err(error) = text.parse::<Citation>()
                    {
                        self.fault_at(
                            cite.span(),
                            FaultCode::BadBasis,
                            path,
                            Text::new(error.to_string(), error.to_string()),
                            Text::new("xem cách trích dẫn trong README", "see the README on citations"),
                        );
                    }
                }
                self.list(&Ty::Str, value, path)
            }
            (ty, other) => {
                let (vi, en) = expected(ty);
                self.wrong(span, path, vi, en, other);
                None
            }
        }
    }

    fn list(&mut self, ty: &Ty, value: &Spanned<DeValue<'_>>, path: &str) -> Option<Value> {
        let items = value.get_ref().as_array()?;
        let mut out = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            let name =
                ["id", "reading"].iter().find_map(|key| item.get_ref().as_table()?.get(*key)?.get_ref().as_str());
            let path = name.map_or_else(|| format!("{path}/{i}"), |name| format!("{path}/{name}"));
            out.extend(self.value(ty, item, &path));
        }
        Some(out.into())
    }

    fn integer(&mut self, written: &DeInteger<'_>, most: u32, span: Range<usize>, path: &str) -> Option<Value> {
        let number = u32::from_str_radix(written.as_str(), written.radix()).ok().filter(|number| *number <= most);
        if number.is_none() {
            self.fault_at(
                span,
                FaultCode::WrongValue,
                path,
                Text::new(
                    format!("{written} không phải số tự nhiên nhỏ"),
                    format!("{written} is not a small whole number"),
                ),
                Text::new(format!("viết số từ 0 đến {most}"), format!("write a number from 0 to {most}")),
            );
        }
        number.map(Value::from)
    }

    fn clause(&mut self, table: Entry<'_, '_>, span: Range<usize>, path: &str) -> Value {
        const KEYS: &[Key] = &[
            Key { name: "any", ty: Ty::Strs, required: false },
            Key { name: "all", ty: Ty::Strs, required: false },
            Key { name: "at_least", ty: Ty::Small, required: false },
            Key { name: "of", ty: Ty::Strs, required: false },
        ];
        let known = self.faults.len();
        let clause = Value::from(self.table(&KEYS.iter().collect::<Vec<_>>(), table, span.clone(), path));
        if self.faults.len() == known && serde_json::from_value::<Clause>(clause.clone()).is_err() {
            self.fault_at(
                span,
                FaultCode::WrongValue,
                path,
                Text::new("điều kiện không đọc được", "this is not a condition"),
                Text::new(
                    "viết { any = […] }, { all = […] } hoặc { at_least = 2, of = […] }",
                    "write { any = […] }, { all = […] } or { at_least = 2, of = […] }",
                ),
            );
        }
        clause
    }

    /// A limit has exactly one unit; a sub-table of `true` or a number above 0.
    fn limit(&mut self, table: Entry<'_, '_>, span: Range<usize>, path: &str) -> Option<Value> {
        let mut units = table.iter();
        let (Some((unit, value)), None) = (units.next(), units.next()) else {
            self.limit_fault(span, path);
            return None;
        };
        let mut object = Map::new();
        let value = match value.get_ref() {
            DeValue::Boolean(true) => Value::from(true),
            DeValue::Integer(number) => self.integer(number, u32::MAX, value.span(), path)?,
            _ => {
                self.limit_fault(value.span(), path);
                return None;
            }
        };
        object.insert(unit.get_ref().to_string(), value);
        let object = Value::from(object);
        if serde_json::from_value::<crate::time::Limit>(object.clone()).is_err() {
            self.limit_fault(span, path);
            return None;
        }
        Some(object)
    }

    fn limit_fault(&mut self, span: Range<usize>, path: &str) {
        self.fault_at(
            span,
            FaultCode::WrongValue,
            path,
            Text::new("thời hạn không đọc được", "this is not a limit"),
            Text::new(
                "viết { hours = 12 }, minutes, working_days, calendar_days, months, cap_days, cap_months, months_before, hoặc { at_once = true }, each_quarter, none",
                "write { hours = 12 }, minutes, working_days, calendar_days, months, cap_days, cap_months, months_before, or { at_once = true }, each_quarter, none",
            ),
        );
    }

    fn unknown_key(
        &mut self,
        span: Range<usize>,
        path: &str,
        name: &str,
        known: &mut dyn Iterator<Item = &'static str>,
    ) {
        self.fault_at(
            span,
            FaultCode::UnknownKey,
            path,
            Text::new(format!("khóa “{name}” không có nghĩa ở đây"), format!("the key “{name}” has no meaning here")),
            suggestion(name, known, "core/packs/README.md"),
        );
    }

    fn wrong(&mut self, span: Range<usize>, path: &str, vi: &str, en: &str, found: &DeValue<'_>) {
        let found = found.type_str();
        self.fault_at(
            span,
            FaultCode::WrongValue,
            path,
            Text::new(format!("giá trị sai kiểu ({found})"), format!("the value has the wrong type ({found})")),
            Text::new(format!("cần {vi}"), format!("it must be {en}")),
        );
    }

    fn fault_at(&mut self, span: Range<usize>, code: FaultCode, path: &str, what: Text, right: Text) {
        let mut fault = Fault::new(code, path, what, right);
        fault.file = Some(self.file.clone());
        fault.line = Some(self.line_of(span.start));
        self.faults.push(fault);
    }

    fn line_of(&self, offset: usize) -> u32 {
        u32::try_from(self.starts.partition_point(|start| *start <= offset)).unwrap_or(u32::MAX)
    }
}

fn expected(ty: &Ty) -> (&'static str, &'static str) {
    match ty {
        Ty::Text => ("{ vi = \"…\", en = \"…\" }", "{ vi = \"…\", en = \"…\" }"),
        Ty::Str | Ty::OneOf(_) | Ty::Opens => ("một chuỗi", "a string"),
        Ty::Strs | Ty::Words(_) | Ty::Cites => ("một danh sách chuỗi", "a list of strings"),
        Ty::Texts => ("một danh sách { vi, en }", "a list of { vi, en }"),
        Ty::Bool => ("true hoặc false", "true or false"),
        Ty::Int | Ty::Small => ("một số tự nhiên", "a whole number"),
        Ty::Date => ("một ngày, như 2026-02-13", "a date, as 2026-02-13"),
        Ty::Limit => ("một thời hạn, như { hours = 12 }", "a limit, as { hours = 12 }"),
        Ty::Clauses => ("một danh sách điều kiện", "a list of conditions"),
        Ty::Clause => (
            "{ any = […] }, { all = […] } hoặc { at_least = 2, of = […] }",
            "{ any = […] }, { all = […] } or { at_least = 2, of = […] }",
        ),
        Ty::Table(_) => ("một bảng", "a table"),
        Ty::Tables(_) => ("một danh sách bảng", "a list of tables"),
    }
}
