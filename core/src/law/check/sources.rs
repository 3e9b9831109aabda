//! Texts are complete, and every entry says on what it rests: citation, certainty, kind, dates.

use alloc::collections::BTreeSet;

use serde_json::Value;

use super::Checker;
use crate::law::{Basis, Certainty, Citation, FaultCode, Kind, Text, is_nfc};
use crate::time::Date;

impl Checker<'_> {
    /// Every text is complete in both languages and NFC; walks the whole pack.
    pub(super) fn texts(&mut self) {
        match serde_json::to_value(self.pack) {
            Ok(value) => self.walk_texts(&value, ""),
            Err(error) => self.fault(
                FaultCode::WrongValue,
                "",
                Text::new(error.to_string(), error.to_string()),
                Text::new("gói phải ghi được thành JSON", "a pack must be writable as JSON"),
            ),
        }
    }

    fn walk_texts(&mut self, value: &Value, path: &str) {
        match value {
            Value::String(text) if !is_nfc(text) => self.fault(
                FaultCode::BadText,
                path,
                Text::new("chữ chưa ở dạng Unicode NFC", "the text is not Unicode NFC"),
                Text::new("gõ lại bằng bộ gõ dựng sẵn", "retype it composed"),
            ),
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    let named_by: &[&str] = match path {
                        "holiday" => &["from"],
                        "worked" | "unsettled" => &["date"],
                        "tighten" => &["duty"],
                        "place" => &["code"],
                        _ => &["id", "number", "year", "reading"],
                    };
                    let name = named_by
                        .iter()
                        .find_map(|key| item.get(key))
                        .map_or_else(|| i.to_string(), |id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
                    self.walk_texts(item, &format!("{path}/{name}"));
                }
            }
            Value::Object(members) => {
                for lang in ["vi", "en"] {
                    if members.get(lang).and_then(Value::as_str).is_some_and(|text| text.trim().is_empty()) {
                        self.fault(
                            FaultCode::BadText,
                            path,
                            Text::new(format!("thiếu chữ “{lang}”"), format!("the “{lang}” text is empty")),
                            Text::new("viết đủ tiếng Việt và tiếng Anh", "write both Vietnamese and English"),
                        );
                    }
                }
                for (name, member) in members {
                    // In the sources the basis stands among the entry's own keys.
                    let path = match (path, name.as_str()) {
                        ("", name) => name.to_owned(),
                        (path, "basis") => path.to_owned(),
                        (path, name) => format!("{path}/{name}"),
                    };
                    self.walk_texts(member, &path);
                }
            }
            _ => {}
        }
    }

    pub(super) fn bases(&mut self) {
        let p = self.pack;
        let bases = p
            .fact
            .iter()
            .map(|x| (format!("fact/{}", x.id), &x.basis))
            .chain(p.rule.iter().map(|x| (format!("rule/{}", x.id), &x.basis)))
            .chain(p.measure.iter().map(|x| (format!("measure/{}", x.id), &x.basis)))
            .chain(p.duty.iter().map(|x| (format!("duty/{}", x.id), &x.basis)))
            .chain(p.tighten.iter().map(|x| (format!("tighten/{}", x.duty), &x.basis)))
            .chain(p.role.iter().map(|x| (format!("role/{}", x.id), &x.basis)))
            .chain(p.institution.iter().enumerate().map(|(i, x)| (format!("institution/{i}"), &x.basis)))
            .chain(p.guidance.iter().map(|x| (format!("guidance/{}", x.id), &x.basis)))
            .chain(p.penalty.iter().map(|x| (format!("penalty/{}", x.id), &x.basis)))
            .chain(p.task.iter().map(|x| (format!("task/{}", x.id), &x.basis)))
            .chain(p.form.iter().map(|x| (format!("form/{}", x.number), &x.basis)))
            .chain(p.guard.iter().map(|x| (format!("guard/{}", x.id), &x.basis)))
            .chain(p.transition.iter().map(|x| (format!("transition/{}", x.id), &x.basis)));
        for (path, basis) in bases {
            self.basis(&path, basis);
        }
        for duty in &p.duty {
            for start in &duty.starts {
                let path = format!("duty/{}/starts/{}", duty.id, start.reading);
                self.sources(&path, &start.cite, start.kind, start.certainty, start.alternative.as_ref());
            }
            for end in &duty.ends {
                let path = format!("duty/{}/ends/{}", duty.id, end.step);
                self.sources(&path, &end.cite, end.kind, end.certainty, end.alternative.as_ref());
            }
        }
        for unknown in &p.unknown {
            self.cites(&format!("unknown/{}/about", unknown.id), &unknown.about);
        }
        let known: BTreeSet<&str> = self.packs().flat_map(|p| p.instrument.iter().map(|i| i.id.as_str())).collect();
        for place in &p.place {
            self.span(&format!("place/{}", place.code), place.from, place.to);
        }
        for instrument in &p.instrument {
            self.span(&format!("instrument/{}", instrument.id), instrument.from, instrument.to);
            for (key, others) in [("replaces", &instrument.replaces), ("amends", &instrument.amends)] {
                for other in others {
                    let path = format!("instrument/{}/{key}", instrument.id);
                    self.resolve(&path, other.as_str(), &known, "instrument");
                }
            }
        }
    }

    fn basis(&mut self, path: &str, basis: &Basis) {
        self.sources(path, &basis.cite, basis.kind, basis.certainty, basis.alternative.as_ref());
        self.span(path, basis.from, basis.to);
    }

    fn sources(&mut self, path: &str, cite: &[Citation], kind: Kind, certainty: Certainty, alternative: Option<&Text>) {
        if cite.is_empty() {
            self.fault(
                FaultCode::BadBasis,
                format!("{path}/cite"),
                Text::new("chưa dẫn nguồn", "no source is cited"),
                Text::new("dẫn điều, khoản, điểm hoặc tài liệu", "cite the article, clause, point or document"),
            );
        }
        self.cites(&format!("{path}/cite"), cite);
        self.certain_enough(path, kind, certainty);
        if kind == Kind::Reading && alternative.is_none() {
            self.fault(
                FaultCode::BadBasis,
                format!("{path}/alternative"),
                Text::new("cách hiểu phải nêu cách hiểu khác", "a reading must name the alternative"),
                Text::new("thêm alternative = { vi, en }", "add alternative = { vi, en }"),
            );
        }
    }

    fn span(&mut self, path: &str, from: Option<Date>, to: Option<Date>) {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            self.fault(
                FaultCode::WrongValue,
                format!("{path}/to"),
                Text::new("ngày hết hiệu lực trước ngày có hiệu lực", "it ends before it begins"),
                Text::new("sửa from hoặc to", "mend from or to"),
            );
        }
    }

    fn certain_enough(&mut self, path: &str, kind: Kind, certainty: Certainty) {
        if kind.is_legal() && certainty == Certainty::Unverified {
            self.fault(
                FaultCode::BadBasis,
                format!("{path}/certainty"),
                Text::new(
                    "điều chưa kiểm chứng không thể là luật",
                    "what is unverified cannot be law or a reading of it",
                ),
                Text::new("ghi kind = guidance hoặc proposal", "write kind = guidance or proposal"),
            );
        }
    }

    pub(super) fn cites(&mut self, path: &str, cites: &[Citation]) {
        let known: BTreeSet<&str> = self.packs().flat_map(|p| p.instrument.iter().map(|i| i.id.as_str())).collect();
        for cite in cites {
            self.resolve(path, cite.instrument.as_str(), &known, "instrument");
        }
    }
}
