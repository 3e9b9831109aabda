//! Facts and the rules over them: polarity holds, implications form no circle, conditions ask for what they list.

use alloc::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::law::{Clause, Fact, FactId, FaultCode, Level, Polarity, Text};

impl<'a> Checker<'a> {
    pub(super) fn fact_map(&self) -> BTreeMap<&'a FactId, &'a Fact> {
        self.packs().flat_map(|p| p.fact.iter().map(|f| (&f.id, f))).collect()
    }

    pub(super) fn facts(&mut self) {
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

    pub(super) fn clauses(&mut self, path: &str, clauses: &[Clause]) {
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

    pub(super) fn protections(&mut self, path: &str, listed: &[FactId]) {
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

    pub(super) fn rules(&mut self) {
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
            let concludes = then.level.is_some_and(|level| level > Level::Prevention)
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
}

pub(crate) fn is_protection(fact: &Fact) -> bool {
    fact.polarity == Polarity::Protection
}
