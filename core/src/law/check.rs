//! The checks and proofs that every pack passes before it decides anything.
//!
//! What is proved here is what the rest of the library rests on: names resolve, sources are stated, facts are used only
//! with their polarity (so that adding a danger never lowers an answer and two evaluations give the exact interval),
//! implications form no circle, and a layer only adds and only tightens.

mod calendar;
mod duties;
mod facts;
mod form;
mod layer;
mod procedure;
mod sources;

use alloc::collections::BTreeSet;

use super::Text;
use super::fault::{Fault, FaultCode, suggestion};
use super::ids::is_slug;
use super::pack::{PACK_FORMAT, Pack};

pub(crate) use facts::is_protection;

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

    fn unknown_name(&mut self, path: &str, name: &str, known: &BTreeSet<&str>, section: &str) {
        self.fault(
            FaultCode::UnknownName,
            path,
            Text::new(format!("không có “{name}”"), format!("there is no “{name}”")),
            suggestion(name, known.iter().copied(), section),
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
}
