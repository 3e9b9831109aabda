//! The checks and proofs that every pack passes before it decides anything.
//!
//! What is proved here is what the rest of the library rests on: names resolve, sources are stated, facts are used only
//! with their polarity (so that adding a danger never lowers an answer and two evaluations give the exact interval),
//! implications form no circle, and a layer only adds and only tightens.

mod form;
mod procedure;

use alloc::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fault::{Fault, FaultCode, suggestion};
use super::ids::{FactId, SignalId, is_slug};
use super::pack::{Clause, Duty, Fact, Opens, PACK_FORMAT, Pack, Polarity};
use super::text::is_nfc;
use super::{Basis, Certainty, Citation, Kind, Text};
use crate::time::{CalendarYear, Date, Holiday, Limit, TimeError, WorkCalendar, WorkedDay};

/// Most facts that packs loaded together may hold.
pub const MAX_FACTS: usize = 256;
/// Most rules and measures that packs loaded together may hold.
pub const MAX_RULES: usize = 256;
/// Most groups, separation grounds, signals and measures together.
pub const MAX_OUTPUTS: usize = 120;

/// Checks a pack on top of those below it. An empty list means it may be used.
#[must_use]
pub fn check(pack: &Pack, below: &[&Pack]) -> Vec<Fault> {
    let mut checker = Checker { pack, below, faults: Vec::new() };
    checker.run();
    checker.faults
}

struct Checker<'a> {
    pack: &'a Pack,
    below: &'a [&'a Pack],
    faults: Vec<Fault>,
}

impl<'a> Checker<'a> {
    fn run(&mut self) {
        self.header();
        self.names();
        self.texts();
        self.bases();
        self.facts();
        self.rules();
        self.duties();
        procedure::check(self);
        self.people();
        self.calendar();
        form::check(self);
        self.capacity();
        if !self.below.is_empty() {
            self.only_tightens();
        } else if let Some(tighten) = self.pack.tighten.first() {
            self.fault(
                FaultCode::WrongValue,
                format!("tighten/{}", tighten.duty),
                Text::new("gói quốc gia không có gì để rút ngắn", "a national pack has nothing below it to shorten"),
                Text::new("sửa limit của nghĩa vụ", "mend the duty's own limit"),
            );
        }
    }

    fn fault(&mut self, code: FaultCode, path: impl Into<String>, what: Text, right: Text) {
        self.faults.push(Fault::new(code, path, what, right));
    }

    /// The pack and those below it.
    fn packs(&self) -> impl Iterator<Item = &'a Pack> + use<'a> {
        self.below.iter().copied().chain([self.pack])
    }

    fn header(&mut self) {
        let header = &self.pack.pack;
        if self.pack.format != PACK_FORMAT {
            self.fault(
                FaultCode::Format,
                "format",
                Text::new(
                    format!("định dạng {} không đọc được", self.pack.format),
                    format!("format {} cannot be read", self.pack.format),
                ),
                Text::new(
                    format!("thư viện này đọc định dạng {PACK_FORMAT}"),
                    format!("this library reads format {PACK_FORMAT}"),
                ),
            );
        }
        let base = self.below.first().map(|base| &base.pack.id);
        if header.layer_of.as_ref() != base {
            self.fault(
                FaultCode::Weakens,
                "pack/layer_of",
                Text::new("gói này không đặt trên gói đã nạp", "this pack is not a layer of the one loaded"),
                Text::new(
                    base.map_or("bỏ layer_of ở gói quốc gia".to_owned(), |b| format!("layer_of = “{b}”")),
                    base.map_or("a national pack has no layer_of".to_owned(), |b| format!("layer_of = “{b}”")),
                ),
            );
        }
    }

    /// Every name is a slug and used once, across all packs.
    fn names(&mut self) {
        type Names = fn(&Pack) -> Vec<&str>;
        let sections: [(&str, Names); 14] = [
            ("instrument", |p| p.instrument.iter().map(|x| x.id.as_str()).collect()),
            ("fact", |p| p.fact.iter().map(|x| x.id.as_str()).collect()),
            ("rule", |p| p.rule.iter().map(|x| x.id.as_str()).collect()),
            ("measure", |p| p.measure.iter().map(|x| x.id.as_str()).collect()),
            ("step", |p| p.step.iter().map(|x| x.id.as_str()).collect()),
            ("duty", |p| p.duty.iter().map(|x| x.id.as_str()).collect()),
            ("role", |p| p.role.iter().map(|x| x.id.as_str()).collect()),
            ("guidance", |p| p.guidance.iter().map(|x| x.id.as_str()).collect()),
            ("penalty", |p| p.penalty.iter().map(|x| x.id.as_str()).collect()),
            ("task", |p| p.task.iter().map(|x| x.id.as_str()).collect()),
            ("unknown", |p| p.unknown.iter().map(|x| x.id.as_str()).collect()),
            ("form", |p| p.form.iter().map(|x| x.number.as_str()).collect()),
            ("guard", |p| p.guard.iter().map(|x| x.id.as_str()).collect()),
            ("transition", |p| p.transition.iter().map(|x| x.id.as_str()).collect()),
        ];
        for (section, names) in sections {
            let mut seen: BTreeSet<&str> = self.below.iter().flat_map(|p| names(p)).collect();
            for name in names(self.pack) {
                let path = format!("{section}/{name}");
                if !is_slug(name) {
                    self.fault(
                        FaultCode::WrongValue,
                        path.clone(),
                        Text::new(format!("“{name}” không phải tên hợp lệ"), format!("“{name}” is not a name")),
                        Text::new("chỉ dùng a-z, 0-9, _ và -", "use a-z, 0-9, _ and - only"),
                    );
                }
                if !seen.insert(name) {
                    self.fault(
                        FaultCode::Duplicate,
                        path,
                        Text::new(format!("“{name}” đã được dùng"), format!("“{name}” is used already")),
                        Text::new(
                            "đặt tên khác; lớp bổ sung không được sửa mục có sẵn",
                            "give it another name; a layer cannot redefine an entry below",
                        ),
                    );
                }
            }
        }
    }

    /// Every text is complete in both languages and NFC; walks the whole pack.
    fn texts(&mut self) {
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
                        "worked" => &["date"],
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

    fn bases(&mut self) {
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

    fn cites(&mut self, path: &str, cites: &[Citation]) {
        let known: BTreeSet<&str> = self.packs().flat_map(|p| p.instrument.iter().map(|i| i.id.as_str())).collect();
        for cite in cites {
            self.resolve(path, cite.instrument.as_str(), &known, "instrument");
        }
    }

    fn unknown_name(&mut self, path: &str, name: &str, known: &BTreeSet<&str>, section: &str) {
        self.fault(
            FaultCode::UnknownName,
            path,
            Text::new(format!("không có “{name}”"), format!("there is no “{name}”")),
            suggestion(name, known.iter().copied(), section),
        );
    }

    fn fact_map(&self) -> BTreeMap<&'a FactId, &'a Fact> {
        self.packs().flat_map(|p| p.fact.iter().map(|f| (&f.id, f))).collect()
    }

    fn facts(&mut self) {
        let facts = self.fact_map();
        let names: BTreeSet<&str> = facts.keys().map(|id| id.as_str()).collect();
        for fact in &self.pack.fact {
            let here = |key: &str| format!("fact/{}/{key}", fact.id);
            for (key, others) in
                [("implies", &fact.implies), ("suggests", &fact.suggests), ("excludes", &fact.excludes)]
            {
                for other in others {
                    let Some(target) = facts.get(other) else {
                        self.unknown_name(&here(key), other.as_str(), &names, "fact");
                        continue;
                    };
                    let same = is_protection(fact) == is_protection(target);
                    let fits = match key {
                        "implies" => same,
                        // Contradictions are found among dangers; a protection is stored as its absence.
                        _ => !is_protection(fact) && !is_protection(target),
                    };
                    if !fits {
                        self.fault(
                            FaultCode::Polarity,
                            here(key),
                            Text::new(
                                format!("“{}” và “{other}” khác chiều nguy cơ - bảo vệ", fact.id),
                                format!("“{}” and “{other}” differ in polarity", fact.id),
                            ),
                            Text::new("tách thành hai yếu tố", "split the statement into two facts"),
                        );
                    }
                }
            }
        }
        self.circles(&facts);
    }

    fn circles(&mut self, facts: &BTreeMap<&FactId, &Fact>) {
        for fact in &self.pack.fact {
            let mut reached: BTreeSet<&FactId> = BTreeSet::new();
            let mut open: Vec<&FactId> = fact.implies.iter().collect();
            while let Some(next) = open.pop() {
                if reached.insert(next)
                    && let Some(next) = facts.get(next)
                {
                    open.extend(&next.implies);
                }
            }
            let circle = reached.contains(&fact.id);
            reached.insert(&fact.id);
            let mut excluded = reached.iter().filter_map(|id| facts.get(id)).flat_map(|f| &f.excludes);
            if let Some(other) = excluded.find(|other| reached.contains(other)) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("fact/{}/excludes", fact.id),
                    Text::new(
                        format!("một câu trả lời Có luôn mâu thuẫn với “{other}”"),
                        format!("a Yes always contradicts “{other}”"),
                    ),
                    Text::new("bỏ excludes hoặc implies", "leave out excludes or implies"),
                );
            }
            if circle {
                self.fault(
                    FaultCode::Circle,
                    format!("fact/{}/implies", fact.id),
                    Text::new("các suy ra chạy vòng tròn", "the implications run in a circle"),
                    Text::new("nhập hai yếu tố làm một", "make them one fact"),
                );
            }
        }
    }

    fn clauses(&mut self, path: &str, clauses: &[Clause]) {
        let facts = self.fact_map();
        let names: BTreeSet<&str> = facts.keys().map(|id| id.as_str()).collect();
        for clause in clauses {
            let listed = clause.facts();
            let distinct: BTreeSet<_> = listed.iter().collect();
            let n_fits = match clause {
                Clause::AtLeast { n, of } => *n >= 1 && usize::from(*n) <= of.len(),
                Clause::Any(_) | Clause::All(_) => true,
            };
            if listed.is_empty() || distinct.len() != listed.len() || !n_fits {
                self.fault(
                    FaultCode::WrongValue,
                    path,
                    Text::new(
                        "điều kiện trống, lặp, hoặc đòi nhiều hơn số yếu tố",
                        "the condition is empty, repeats a fact, or asks for more than it lists",
                    ),
                    Text::new("liệt kê mỗi yếu tố một lần", "list each fact once"),
                );
            }
            for id in listed {
                let Some(fact) = facts.get(id) else {
                    self.unknown_name(path, id.as_str(), &names, "fact");
                    continue;
                };
                if is_protection(fact) && !matches!(clause, Clause::AtLeast { .. }) {
                    self.fault(
                        FaultCode::Polarity,
                        path,
                        Text::new(
                            format!("“{id}” là yếu tố bảo vệ, không thể làm tăng nguy cơ"),
                            format!("“{id}” is a protection and cannot raise a danger"),
                        ),
                        Text::new("dùng absent = […]", "use absent = […]"),
                    );
                }
            }
        }
    }

    fn protections(&mut self, path: &str, listed: &[FactId]) {
        let facts = self.fact_map();
        let names: BTreeSet<&str> = facts.keys().map(|id| id.as_str()).collect();
        for id in listed {
            match facts.get(id) {
                None => self.unknown_name(path, id.as_str(), &names, "fact"),
                Some(fact) if !is_protection(fact) => self.fault(
                    FaultCode::Polarity,
                    path,
                    Text::new(
                        format!("“{id}” là nguy cơ: vắng mặt của nó không được hạ mức bảo vệ"),
                        format!("“{id}” is a danger: its presence may not switch a rule off"),
                    ),
                    Text::new("chỉ liệt kê yếu tố bảo vệ", "list protections only"),
                ),
                Some(_) => {}
            }
        }
    }

    fn rules(&mut self) {
        for rule in &self.pack.rule {
            let path = format!("rule/{}", rule.id);
            self.clauses(&format!("{path}/when"), &rule.when);
            self.protections(&format!("{path}/absent"), &rule.absent);
            self.protections(&format!("{path}/unless"), &rule.unless);
            if rule.when.is_empty() && rule.absent.is_empty() {
                self.fault(
                    FaultCode::Missing,
                    format!("{path}/when"),
                    Text::new("quy tắc không có điều kiện", "the rule has no condition"),
                    Text::new("thêm when = […]", "add when = […]"),
                );
            }
            let then = &rule.then;
            let concludes = then.level.is_some_and(|level| level > super::Level::Prevention)
                || then.emergency
                || then.group.is_some()
                || then.separation.is_some()
                || then.signal.is_some();
            if !concludes {
                self.fault(
                    FaultCode::Missing,
                    format!("{path}/then"),
                    Text::new("quy tắc không kết luận gì", "the rule concludes nothing"),
                    Text::new(
                        "thêm level, emergency, group, separation hoặc signal",
                        "add level, emergency, group, separation or signal",
                    ),
                );
            }
            if !rule.unless.is_empty() && !rule.basis.kind.is_legal() {
                self.fault(
                    FaultCode::BadBasis,
                    format!("{path}/unless"),
                    Text::new("chỉ luật mới đặt ra ngoại lệ", "only a cited legal text makes an exception"),
                    Text::new("bỏ unless", "leave unless out"),
                );
            }
        }
        for measure in &self.pack.measure {
            self.clauses(&format!("measure/{}/when", measure.id), &measure.when);
            self.protections(&format!("measure/{}/absent", measure.id), &measure.absent);
        }
    }

    fn duties(&mut self) {
        let steps: BTreeSet<&str> = self.packs().flat_map(|p| p.step.iter().map(|s| s.id.as_str())).collect();
        let duties: BTreeSet<&str> = self.packs().flat_map(|p| p.duty.iter().map(|d| d.id.as_str())).collect();
        let roles: BTreeSet<&str> = self.packs().flat_map(|p| p.role.iter().map(|r| r.id.as_str())).collect();
        let forms: BTreeSet<&str> = self.packs().flat_map(|p| p.form.iter().map(|f| f.number.as_str())).collect();
        let signals: BTreeSet<&str> = self
            .packs()
            .flat_map(|p| p.rule.iter().filter_map(|r| r.then.signal.as_ref()).map(SignalId::as_str))
            .collect();
        for duty in &self.pack.duty {
            let path = format!("duty/{}", duty.id);
            self.clauses(&format!("{path}/when"), &duty.when);
            for role in &duty.roles {
                self.resolve(&format!("{path}/roles"), role.as_str(), &roles, "role");
            }
            let starts = duty.starts.iter().map(|s| (format!("starts/{}/step", s.reading), &s.step));
            let after = duty.after.iter().map(|step| ("after".to_owned(), step));
            let met_by = duty.met_by.iter().map(|step| ("met_by".to_owned(), step));
            let ends = duty.ends.iter().map(|end| (format!("ends/{}/step", end.step), &end.step));
            for (key, step) in starts.chain(after).chain(met_by).chain(ends) {
                self.resolve(&format!("{path}/{key}"), step.as_str(), &steps, "step");
            }
            for form in &duty.forms {
                self.resolve(&format!("{path}/forms"), form, &forms, "form");
            }
            if let Some(within) = &duty.within {
                self.resolve(&format!("{path}/within"), within.as_str(), &duties, "duty");
            }
            if let Opens::Signal(signal) = &duty.opens {
                self.resolve(&format!("{path}/opens"), signal.as_str(), &signals, "rule.then.signal");
            }
            if duty.roles.is_empty() {
                self.fault(
                    FaultCode::Missing,
                    format!("{path}/roles"),
                    Text::new("nghĩa vụ không có người thực hiện", "nobody holds the duty"),
                    Text::new("thêm roles = […]", "add roles = […]"),
                );
            }
            if matches!(duty.opens, Opens::Step) == duty.after.is_empty() {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/after"),
                    Text::new("opens = \"step\" đi cùng after = […]", "opens = \"step\" and after = […] go together"),
                    Text::new("thêm hoặc bỏ after", "add after, or leave it out"),
                );
            }
            if !repeats(duty.every.as_ref(), &duty.limit) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/every"),
                    Text::new("chỉ đếm lặp lại được theo tháng", "a repetition is counted in months only"),
                    Text::new("ghi every và limit theo { months = … }", "write every and limit as { months = … }"),
                );
            }
            self.endings(&path, duty);
            for start in duty.starts.iter().filter(|s| s.unlimited && (s.cautious || s.kind != Kind::Reading)) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/starts/{}/unlimited", start.reading),
                    Text::new(
                        "chỉ một cách hiểu (kind = \"reading\") không thận trọng mới có thể không có thời hạn",
                        "only a reading (kind = \"reading\") that is not the cautious one may find no limit",
                    ),
                    Text::new("bỏ unlimited", "leave unlimited out"),
                );
            }
            let readings: BTreeSet<_> = duty.starts.iter().map(|s| &s.reading).collect();
            if readings.len() != duty.starts.len() {
                self.fault(
                    FaultCode::Duplicate,
                    format!("{path}/starts"),
                    Text::new("hai cách hiểu cùng tên", "two readings have one name"),
                    Text::new("đặt tên khác", "give one another name"),
                );
            }
            let cautious = duty.starts.iter().filter(|s| s.cautious).count();
            // A part of another duty is due with it, counted from a start of its own.
            let counted = !matches!(duty.limit, Limit::None) || duty.within.is_some();
            if cautious > 1 || (cautious == 0 && (counted || !duty.starts.is_empty())) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("{path}/starts"),
                    Text::new(
                        format!("cần đúng một cách hiểu thận trọng, đang có {cautious}"),
                        format!("exactly one reading must be cautious, not {cautious}"),
                    ),
                    Text::new("ghi cautious = true ở một mục", "write cautious = true in one entry"),
                );
            }
        }
        self.resolve_all(
            "measures of guidance",
            |p| {
                p.guidance
                    .iter()
                    .flat_map(|g| g.measures.iter().map(|m| (format!("guidance/{}/measures", g.id), m.as_str())))
                    .collect()
            },
            |p| p.measure.iter().map(|m| m.id.as_str()).collect(),
        );
        self.resolve_all(
            "form of a step",
            |p| p.step.iter().filter_map(|s| s.form.as_deref().map(|f| (format!("step/{}/form", s.id), f))).collect(),
            |p| p.form.iter().map(|f| f.number.as_str()).collect(),
        );
    }

    fn resolve(&mut self, path: &str, name: &str, known: &BTreeSet<&str>, section: &str) {
        if !known.contains(name) {
            self.unknown_name(path, name, known, section);
        }
    }

    fn resolve_all(
        &mut self,
        section: &str,
        used: impl Fn(&'a Pack) -> Vec<(String, &'a str)>,
        defined: impl Fn(&'a Pack) -> Vec<&'a str>,
    ) {
        let known: BTreeSet<&str> = self.packs().flat_map(defined).collect();
        for (path, name) in used(self.pack) {
            self.resolve(&path, name, &known, section);
        }
    }

    fn people(&mut self) {
        self.resolve_all(
            "step",
            |p| {
                let received = p
                    .role
                    .iter()
                    .flat_map(|r| r.receipt_is.iter().map(|s| (format!("role/{}/receipt_is", r.id), s.as_str())));
                let also =
                    p.step.iter().flat_map(|x| x.also.iter().map(|s| (format!("step/{}/also", x.id), s.as_str())));
                received.chain(also).collect()
            },
            |p| p.step.iter().map(|s| s.id.as_str()).collect(),
        );
        self.resolve_all(
            "role",
            |p| {
                let institutions =
                    p.institution.iter().enumerate().map(|(i, x)| (format!("institution/{i}/role"), x.role.as_str()));
                let tasks =
                    p.task.iter().flat_map(|t| t.roles.iter().map(|r| (format!("task/{}/roles", t.id), r.as_str())));
                let forms = p.form.iter().flat_map(|f| {
                    let makers = f.makers.iter().map(|r| ("makers", r));
                    let signers = f.signers.iter().map(|s| ("signers", &s.role));
                    let copies = f.copies.iter().filter_map(|c| Some(("copies", c.role.as_ref()?)));
                    let used = makers.chain(signers).chain(copies);
                    used.map(|(key, r)| (format!("form/{}/{key}", f.number), r.as_str()))
                });
                institutions.chain(tasks).chain(forms).collect()
            },
            |p| p.role.iter().map(|r| r.id.as_str()).collect(),
        );
    }

    fn calendar(&mut self) {
        let mut years = BTreeSet::new();
        for year in &self.pack.year {
            if !years.insert(year.year) {
                self.fault(
                    FaultCode::Duplicate,
                    format!("year/{}", year.year),
                    Text::new("năm ghi hai lần", "the year stands twice"),
                    Text::new("giữ một mục", "keep one entry"),
                );
            }
            if let Err(error) = Date::new(year.year.into(), 1, 1) {
                self.fault(
                    FaultCode::WrongValue,
                    format!("year/{}/year", year.year),
                    Text::new("năm không dùng được", "the year cannot be used"),
                    Text::new("các năm từ 1900 đến 2200", error.to_string()),
                );
            }
        }
        for (path, from, to) in self
            .pack
            .holiday
            .iter()
            .map(|h| (format!("holiday/{}", h.from), h.from, h.to))
            .chain(self.pack.worked.iter().map(|w| (format!("worked/{}", w.date), w.date, w.date)))
        {
            let known = [from, to].iter().all(|d| u16::try_from(d.year()).is_ok_and(|year| years.contains(&year)));
            if to < from || !known {
                self.fault(
                    FaultCode::WrongValue,
                    path,
                    Text::new(
                        "ngày nghỉ nằm ngoài các năm của lịch hoặc kết thúc trước khi bắt đầu",
                        "the days lie outside the calendar's years, or end before they begin",
                    ),
                    Text::new("thêm [[year]] hoặc sửa ngày", "add the [[year]] or mend the dates"),
                );
            }
        }
        self.calendar_builds();
        for worked in &self.pack.worked {
            if !worked.date.is_weekend() || worked.instead_of.is_weekend() {
                self.fault(
                    FaultCode::WrongValue,
                    format!("worked/{}", worked.date),
                    Text::new(
                        "ngày làm bù phải là thứ bảy hoặc chủ nhật, thay cho một ngày thường",
                        "a worked day is a weekend day instead of a weekday",
                    ),
                    Text::new("sửa date hoặc instead_of", "mend date or instead_of"),
                );
            }
        }
    }

    /// The days must make a calendar: what is not found entry by entry.
    fn calendar_builds(&mut self) {
        let p = self.pack;
        let years = p.year.iter().map(|y| CalendarYear { year: y.year.into(), status: y.status });
        let holidays = p.holiday.iter().map(|h| Holiday { from: h.from, to: h.to });
        let worked = p.worked.iter().map(|w| WorkedDay { date: w.date });
        let Err(errors) = WorkCalendar::new(years, holidays, worked) else { return };
        for error in errors {
            let path = match error {
                TimeError::YearMissing { year } => {
                    let before = p.year.iter().map(|y| y.year).filter(|y| i32::from(*y) < year).max();
                    before.map_or_else(|| "year".to_owned(), |before| format!("year/{before}"))
                }
                TimeError::WorkedHoliday { date } => format!("worked/{date}"),
                _ => continue,
            };
            self.fault(
                FaultCode::WrongValue,
                path,
                Text::new("các ngày không ghép thành lịch", "the days make no calendar"),
                Text::new(error.to_string(), error.to_string()),
            );
        }
    }

    fn capacity(&mut self) {
        let facts: usize = self.packs().map(|p| p.fact.len()).sum();
        // Measures are evaluated with the rules, in the same bits.
        let rules: usize = self.packs().map(|p| p.rule.len().saturating_add(p.measure.len())).sum();
        let mut outputs: BTreeSet<(u8, &str)> = BTreeSet::new();
        for pack in self.packs() {
            outputs.extend(pack.measure.iter().map(|m| (0, m.id.as_str())));
            for then in pack.rule.iter().map(|r| &r.then) {
                outputs.extend(then.group.iter().map(|g| (1, g.as_str())));
                outputs.extend(then.separation.iter().map(|s| (2, s.as_str())));
                outputs.extend(then.signal.iter().map(|s| (3, s.as_str())));
            }
        }
        let last_fact = self.pack.fact.last().map_or_else(|| "fact".to_owned(), |f| format!("fact/{}", f.id));
        let last_rule = self.pack.rule.last().map_or_else(|| "rule".to_owned(), |r| format!("rule/{}", r.id));
        for (path, have, most) in [
            (last_fact, facts, MAX_FACTS),
            (last_rule.clone(), rules, MAX_RULES),
            (format!("{last_rule}/then"), outputs.len(), MAX_OUTPUTS),
        ] {
            if have > most {
                self.fault(
                    FaultCode::Capacity,
                    path,
                    Text::new(format!("có {have} mục"), format!("there are {have} entries")),
                    Text::new(format!("tối đa {most}"), format!("at most {most}")),
                );
            }
        }
    }

    /// A layer may shorten a limit and add duties; never lengthen, never replace.
    /// What ends a duty takes something away: it has to have happened, to be nothing that opens or meets the duty, and to
    /// stand as firmly as the duty itself.
    fn endings(&mut self, path: &str, duty: &Duty) {
        for end in &duty.ends {
            let step = self.packs().flat_map(|p| &p.step).find(|step| step.id == end.step);
            let planned = step.is_some_and(|step| step.planned);
            let used = duty.after.iter().chain(&duty.met_by).chain(duty.starts.iter().map(|start| &start.step));
            let fault = if planned {
                Some(Text::new(
                    "bước chỉ mới dự kiến không chấm dứt nghĩa vụ nào",
                    "a step whose moment is a plan ends no duty",
                ))
            } else if used.clone().any(|step| *step == end.step) {
                Some(Text::new(
                    "bước này cũng mở, bắt đầu tính hoặc hoàn thành chính nghĩa vụ đó",
                    "the step also opens, starts or meets the duty itself",
                ))
            } else if duty.opens != Opens::Step {
                Some(Text::new(
                    "chỉ nghĩa vụ mở bằng một bước mới chấm dứt bằng một bước",
                    "only a duty that a step opens is ended by a step",
                ))
            } else if duty.basis.kind.is_legal() && !end.kind.is_legal() {
                Some(Text::new(
                    "hướng dẫn hay đề xuất không chấm dứt được nghĩa vụ luật định",
                    "guidance or a proposal ends no duty of the law",
                ))
            } else {
                None
            };
            if let Some(what) = fault {
                let right = Text::new(
                    "ghi bước đã xảy ra làm chấm dứt nghĩa vụ, có căn cứ của luật; hoặc bỏ mục này",
                    "name a step that happened and ends the duty by law, or leave the entry out",
                );
                self.fault(FaultCode::WrongValue, format!("{path}/ends/{}", end.step), what, right);
            }
        }
    }

    fn only_tightens(&mut self) {
        let duties: BTreeMap<&str, &Duty> =
            self.below.iter().flat_map(|p| p.duty.iter().map(|d| (d.id.as_str(), d))).collect();
        for tighten in &self.pack.tighten {
            let here = |key: &str| format!("tighten/{}/{key}", tighten.duty);
            let Some(national) = duties.get(tighten.duty.as_str()) else {
                self.unknown_name(&here("duty"), tighten.duty.as_str(), &duties.keys().copied().collect(), "duty");
                continue;
            };
            if tighten.limit.is_shorter_than(&national.limit) != Some(true) {
                self.fault(
                    FaultCode::Weakens,
                    here("limit"),
                    Text::new(
                        format!("thời hạn mới không ngắn hơn thời hạn quốc gia của {}", tighten.duty),
                        format!("the new limit is not shorter than the national one of {}", tighten.duty),
                    ),
                    Text::new(
                        "lớp bổ sung chỉ được rút ngắn, cùng đơn vị",
                        "a layer may only shorten a limit, in the same unit",
                    ),
                );
            }
            if !repeats(national.every.as_ref(), &tighten.limit) {
                self.fault(
                    FaultCode::WrongValue,
                    here("limit"),
                    Text::new(
                        format!("{} lặp lại theo tháng", tighten.duty),
                        format!("{} repeats by months", tighten.duty),
                    ),
                    Text::new("ghi thời hạn theo { months = … }", "write the limit as { months = … }"),
                );
            }
            if tighten.limit == Limit::AtOnce {
                // Nobody can say from when on "at once" is late, and the national limit would be lost.
                self.fault(
                    FaultCode::Weakens,
                    here("limit"),
                    Text::new(
                        "“ngay” không có mốc để tính trễ, nên bỏ mất thời hạn quốc gia",
                        "“at once” has no moment to be late by, so the national limit would be lost",
                    ),
                    Text::new(
                        "ghi một thời hạn đếm được, như { minutes = 30 }",
                        "write a limit that can be counted, as { minutes = 30 }",
                    ),
                );
            }
            if national.starts.is_empty() {
                self.fault(
                    FaultCode::WrongValue,
                    here("duty"),
                    Text::new(
                        format!("{} không có mốc để tính thời hạn", tighten.duty),
                        format!("{} has no start to count a limit from", tighten.duty),
                    ),
                    Text::new("thêm một nghĩa vụ có starts", "add a duty with starts instead"),
                );
            }
        }
        for duty in &self.pack.duty {
            let Some(outer) = duty.within.as_ref().and_then(|id| duties.get(id.as_str())) else { continue };
            if outer.limit.is_shorter_than(&duty.limit) == Some(true) {
                self.fault(
                    FaultCode::Weakens,
                    format!("duty/{}/limit", duty.id),
                    Text::new(
                        "thời hạn thành phần dài hơn thời hạn quốc gia",
                        "the part's limit is longer than the national limit around it",
                    ),
                    Text::new("rút ngắn trong phạm vi thời hạn quốc gia", "keep it inside the national limit"),
                );
            }
        }
        let p = self.pack;
        let measures = p.measure.first().map(|m| format!("measure/{}", m.id));
        let years = p.year.first().map(|y| format!("year/{}", y.year));
        let holidays = p.holiday.first().map(|h| format!("holiday/{}", h.from));
        let worked = p.worked.first().map(|w| format!("worked/{}", w.date));
        procedure::only_national(self);
        for path in [measures, years, holidays, worked].into_iter().flatten() {
            self.fault(
                FaultCode::Weakens,
                path,
                Text::new(
                    "lớp bổ sung không được đặt biện pháp hay ngày nghỉ: ngày nghỉ thêm sẽ kéo dài thời hạn",
                    "a layer may not add measures or days off: more days off would lengthen limits",
                ),
                Text::new("bỏ phần này", "leave this section out"),
            );
        }
    }
}

/// Whether a limit can be counted again and again: months from one start, so that they do not drift.
fn repeats(every: Option<&Limit>, limit: &Limit) -> bool {
    every.is_none_or(|every| matches!((every, limit), (Limit::Months(_), Limit::Months(_))))
}

pub(crate) fn is_protection(fact: &Fact) -> bool {
    fact.polarity == Polarity::Protection
}
