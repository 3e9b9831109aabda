//! One entry of a pack, told for a reader.

use std::collections::BTreeMap;

use checho::law::{
    Basis, Certainty, Clause, Duty, DutyId, Ending, Fact, FactId, Form, Guard, GuardId, Guidance, Institution, Kind,
    Measure, MeasureId, Pack, Penalty, Role, RoleId, Rule, Speed, Start, StepId, Task, Text, Then, Tightening,
    Transition,
};
use checho::time::Limit;

use super::forms;
use super::model::{Block, Entry, Item, Layout, Part, Sort, Tone};
use super::names::{Names, To, anchor, form_name};
use super::words::{self, join, say};

/// Every entry of a pack that cites a text, in the pack's order.
pub(super) fn of(pack: &Pack, names: &Names) -> Vec<Entry> {
    let layer = pack.pack.layer_of.as_ref().map(|_| pack.pack.id.to_string());
    let teller = Teller { names, layer };
    let mut entries = Vec::new();
    entries.extend(pack.rule.iter().map(|rule| teller.rule(rule)));
    entries.extend(pack.fact.iter().map(|fact| teller.fact(fact)));
    entries.extend(pack.measure.iter().map(|measure| teller.measure(measure)));
    entries.extend(pack.duty.iter().map(|duty| teller.duty(duty)));
    entries.extend(pack.tighten.iter().map(|tightening| teller.tightening(tightening)));
    entries.extend(pack.role.iter().map(|role| teller.role(role)));
    entries.extend(teller.institutions(&pack.institution));
    entries.extend(pack.penalty.iter().map(|penalty| teller.penalty(penalty)));
    entries.extend(pack.task.iter().map(|task| teller.task(task)));
    entries.extend(pack.transition.iter().map(|transition| teller.transition(transition)));
    entries.extend(pack.guard.iter().map(|guard| teller.guard(guard)));
    entries.extend(pack.guidance.iter().map(|guidance| teller.guidance(guidance)));
    entries.extend(pack.form.iter().map(|form| teller.form(form)));
    entries
}

struct Teller<'a> {
    names: &'a Names,
    layer: Option<String>,
}

impl Teller<'_> {
    /// Note and alternative close every entry.
    fn entry(&self, sort: Sort, id: &str, name: &Text, basis: &Basis, mut blocks: Vec<Block>) -> Entry {
        blocks.extend(remarks(basis.note.as_ref(), basis.alternative.as_ref()));
        Entry {
            sort,
            anchor: self.address(sort, id),
            id: id.to_owned(),
            speaking: matches!(sort, Sort::Duty | Sort::Measure | Sort::Task | Sort::Tightening | Sort::Transition),
            layer: self.layer.clone(),
            name: name.clone(),
            certainty: basis.certainty,
            kind: basis.kind,
            dates: words::span(basis.from, basis.to),
            cites: basis.cite.clone(),
            blocks,
            parts: Vec::new(),
            doubtful_part: false,
        }
    }

    /// Sorts whose names only their own pack keeps apart are addressed with their layer.
    fn address(&self, sort: Sort, id: &str) -> String {
        let own = matches!(sort, Sort::Tightening | Sort::Institution | Sort::Penalty | Sort::Task | Sort::Guidance);
        match &self.layer {
            Some(layer) if own => anchor(To::Entry(sort), &format!("{layer}-{id}")),
            _ => anchor(To::Entry(sort), id),
        }
    }

    fn facts(&self, ids: &[FactId]) -> Vec<Item> {
        self.names.items(To::Entry(Sort::Fact), ids.iter().map(FactId::as_str))
    }

    /// Conditions: every clause has to hold, then what has to be absent.
    fn conditions(&self, when: &[Clause], absent: &[FactId], unless: &[FactId]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (i, clause) in when.iter().enumerate() {
            let label = if i == 0 { say("Khi", "When") } else { say("và khi", "and when") };
            let lead = match clause {
                Clause::Any(facts) | Clause::All(facts) if facts.len() == 1 => None,
                Clause::Any(_) => Some(words::any()),
                Clause::All(_) => Some(words::all()),
                Clause::AtLeast { n, .. } => Some(words::at_least(*n)),
            };
            blocks.push(Block { lead, ..Block::list(label, self.facts(clause.facts())) });
        }
        if !absent.is_empty() {
            let label = say("và không biết là có", "and not known to be there");
            blocks.push(Block::list(label, self.facts(absent)));
        }
        if !unless.is_empty() {
            let label = say("trừ khi (ngoại lệ của chính điều luật)", "unless (an exception of the text itself)");
            blocks.push(Block::list(label, self.facts(unless)));
        }
        blocks
    }

    fn rule(&self, rule: &Rule) -> Entry {
        let mut blocks = self.conditions(&rule.when, &rule.absent, &rule.unless);
        blocks.push(Block::text(say("Thì", "Then"), conclusion(&rule.then)));
        self.entry(Sort::Rule, rule.id.as_str(), &rule.name, &rule.basis, blocks)
    }

    fn fact(&self, fact: &Fact) -> Entry {
        let mut blocks = vec![
            Block::text(say("Câu hỏi", "Question"), fact.question.clone()),
            Block::text(say("Thế nào là có", "What counts"), fact.explain.clone()),
            Block::text(say("Tính chất", "Nature"), nature(fact)),
        ];
        if let Some(is) = group(fact) {
            blocks.push(Block::text(say("Chính là", "Is"), is));
        }
        for (label, facts) in [
            (say("Có thì cũng có", "Implies"), &fact.implies),
            (say("Gợi ra, phải kiểm tra ngay", "Suggests: verify at once"), &fact.suggests),
            (say("Không thể cùng có", "Excludes"), &fact.excludes),
        ] {
            if !facts.is_empty() {
                blocks.push(Block::inline(label, self.facts(facts)));
            }
        }
        let users = self.names.users(To::Entry(Sort::Fact), fact.id.as_str());
        let leads_on = !fact.implies.is_empty() || !fact.suggests.is_empty();
        if !users.is_empty() {
            blocks.push(Block::inline(say("Dùng ở", "Used by"), users));
        } else if !leads_on {
            let none = say("không quy tắc nào hỏi yếu tố này", "no rule asks for this fact");
            blocks.push(Block::text(say("Chỉ ghi nhận", "Recorded only"), none));
        }
        self.entry(Sort::Fact, fact.id.as_str(), &fact.name, &fact.basis, blocks)
    }

    fn measure(&self, measure: &Measure) -> Entry {
        let mut blocks = vec![Block::text(say("Thuộc", "Belongs to"), words::level(measure.level))];
        if let Some(explain) = &measure.explain {
            blocks.push(Block::text(say("Nghĩa là", "In practice"), explain.clone()));
        }
        if measure.when.is_empty() && measure.absent.is_empty() {
            blocks.push(Block::text(say("Cho", "For"), say("mọi trẻ em", "every child")));
        }
        blocks.extend(self.conditions(&measure.when, &measure.absent, &[]));
        self.entry(Sort::Measure, measure.id.as_str(), &measure.name, &measure.basis, blocks)
    }

    fn duty(&self, duty: &Duty) -> Entry {
        let steps = |steps: &[StepId]| self.names.items(To::Step, steps.iter().map(StepId::as_str));
        let mut blocks = vec![
            Block::text(say("Phải làm", "What to do"), duty.explain.clone()),
            Block {
                lead: (duty.roles.len() > 1)
                    .then(|| say("người đứng đầu danh sách chịu trách nhiệm", "the first named answers for it")),
                ..Block::list(say("Ai làm", "Who"), self.roles(&duty.roles))
            },
            Block {
                lead: Some(words::opens(&duty.opens)),
                ..Block::list(say("Phát sinh khi", "Opens when"), steps(&duty.after))
            },
        ];
        blocks.extend(self.conditions(&duty.when, &[], &[]));
        if let Some(scope) = words::scope(duty.scope) {
            blocks.push(Block::text(say("Bảo vệ", "Protects"), scope));
        }
        blocks.push(Block::text(say("Thời hạn", "Limit"), limit(duty)));
        if let Some(within) = &duty.within {
            let label = say("Phải xong trong thời hạn của", "Has to be done inside the limit of");
            blocks.push(Block::list(label, vec![self.names.item(To::Entry(Sort::Duty), within.as_str())]));
        }
        if !duty.starts.is_empty() {
            let starts = duty.starts.iter().map(|start| self.start(start, duty)).collect();
            let label = if duty.starts.len() == 1 {
                say("Tính từ", "Clock starts")
            } else {
                say("Tính từ (các cách hiểu)", "Clock starts (readings)")
            };
            blocks.push(Block::list(label, starts));
        }
        if !duty.met_by.is_empty() {
            let lead = (duty.met_by.len() > 1).then(|| say("một trong các bước", "any of these steps"));
            blocks.push(Block { lead, ..Block::list(say("Hoàn thành bằng", "Met by"), steps(&duty.met_by)) });
        }
        if !duty.ends.is_empty() {
            let ends = duty.ends.iter().map(|end| self.ending(end)).collect();
            blocks.push(Block {
                lead: Some(say("đã trễ trước đó thì vẫn là trễ", "what was late before stays late")),
                ..Block::list(say("Không còn phải làm sau bước", "No longer owed after"), ends)
            });
        }
        if !duty.forms.is_empty() {
            let forms = self.names.items(To::Entry(Sort::Form), duty.forms.iter().map(String::as_str));
            blocks.push(Block::list(say("Mẫu", "Forms"), forms));
        }
        let doubtful = |kind, certainty| kind != Kind::Law || certainty != Certainty::Text;
        let doubtful_part = duty.starts.len() > 1
            || duty.starts.iter().any(|s| doubtful(s.kind, s.certainty))
            || duty.ends.iter().any(|e| doubtful(e.kind, e.certainty));
        let ends = duty.ends.iter().map(|end| Part {
            what: say("khi nào không còn phải làm", "when it is no longer owed"),
            cites: end.cite.clone(),
            kind: end.kind,
        });
        let parts = duty.starts.iter().map(|start| Part {
            what: say(
                format!("tính thời hạn {}", lower(&start.name.vi)),
                format!("clock starts {}", lower(&start.name.en)),
            ),
            cites: start.cite.clone(),
            kind: start.kind,
        });
        let entry = self.entry(Sort::Duty, duty.id.as_str(), &duty.name, &duty.basis, blocks);
        Entry { parts: parts.chain(ends).collect(), doubtful_part, ..entry }
    }

    fn ending(&self, end: &Ending) -> Item {
        Item {
            tag: Some((end.certainty, Some(end.kind))),
            cites: end.cite.clone(),
            more: remarks(None, end.alternative.as_ref()),
            ..self.names.item(To::Step, end.step.as_str())
        }
    }

    fn start(&self, start: &Start, duty: &Duty) -> Item {
        let step = self.names.item(To::Step, start.step.as_str());
        let mut more = vec![Block::list(say("Bước", "Step"), vec![step])];
        if start.cautious && duty.starts.len() > 1 {
            let means = say("hành động theo mốc này", "act by this one");
            more.push(Block::text(say("Thận trọng", "Cautious"), means));
        }
        more.extend(remarks(start.note.as_ref(), start.alternative.as_ref()));
        Item {
            code: Some(start.reading.to_string()),
            text: start.name.clone(),
            tag: Some((start.certainty, Some(start.kind))),
            cites: start.cite.clone(),
            more,
            ..Item::default()
        }
    }

    fn roles(&self, roles: &[RoleId]) -> Vec<Item> {
        self.names.items(To::Entry(Sort::Role), roles.iter().map(RoleId::as_str))
    }

    fn tightening(&self, tightening: &Tightening) -> Entry {
        let blocks = vec![
            Block::list(
                say("Nghĩa vụ", "Duty"),
                vec![self.names.item(To::Entry(Sort::Duty), tightening.duty.as_str())],
            ),
            Block::text(say("Thời hạn ngắn hơn", "Shorter limit"), words::limit(tightening.limit)),
        ];
        self.entry(Sort::Tightening, tightening.duty.as_str(), &tightening.name, &tightening.basis, blocks)
    }

    fn role(&self, role: &Role) -> Entry {
        let blocks = vec![Block::text(say("Làm gì", "What it does"), role.explain.clone())];
        self.entry(Sort::Role, role.id.as_str(), &role.name, &role.basis, blocks)
    }

    /// Institutions carry no name of their own in packs: they count within their role.
    fn institutions(&self, institutions: &[Institution]) -> Vec<Entry> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut entries = Vec::new();
        for institution in institutions {
            let count = counts.entry(institution.role.as_str()).or_default();
            *count = count.saturating_add(1);
            let mut blocks = vec![Block::list(
                say("Giữ vai trò", "Holds the role"),
                vec![self.names.item(To::Entry(Sort::Role), institution.role.as_str())],
            )];
            if !institution.provinces.is_empty() {
                let codes = institution.provinces.join(", ");
                blocks.push(Block::text(say("Ở tỉnh (mã)", "In provinces (codes)"), say(codes.clone(), codes)));
            }
            let role = institution.role.as_str();
            let entry = self.entry(Sort::Institution, role, &institution.name, &institution.basis, blocks);
            entries.push(Entry { anchor: format!("{}-{count}", entry.anchor), ..entry });
        }
        entries
    }

    fn penalty(&self, penalty: &Penalty) -> Entry {
        let mut blocks = vec![Block::text(say("Đối với", "Addresses"), penalty.who.clone())];
        let label = say("Mức phạt (thông tin, không phải kết luận)", "Fine (information, never a finding)");
        let amount = penalty.amount.map(|amount| (amount.min.map(words::money), amount.max.map(words::money)));
        let fine = match amount {
            Some((Some(min), Some(max))) if min == max => say(format!("{} đồng", min.vi), format!("VND {}", min.en)),
            Some((Some(min), Some(max))) => {
                say(format!("từ {} đến {} đồng", min.vi, max.vi), format!("VND {} to {}", min.en, max.en))
            }
            Some((Some(min), None)) => say(
                format!("từ {} đồng; không rõ mức cao nhất", min.vi),
                format!("from VND {}; the upper end was not seen", min.en),
            ),
            Some((None, Some(max))) => say(
                format!("đến {} đồng; không rõ mức thấp nhất", max.vi),
                format!("up to VND {}; the lower end was not seen", max.en),
            ),
            Some((None, None)) | None => say("không đọc được mức tiền", "no amount was seen"),
        };
        blocks.push(Block::text(label, fine));
        self.entry(Sort::Penalty, &penalty.id, &penalty.act, &penalty.basis, blocks)
    }

    fn task(&self, task: &Task) -> Entry {
        let mut blocks = vec![
            Block::text(say("Giao cho", "Addressed to"), task.who.clone()),
            Block::text(say("Loại việc", "About"), words::task(task.about)),
        ];
        if !task.roles.is_empty() {
            blocks.push(Block::list(say("Vai trò", "Roles"), self.roles(&task.roles)));
        }
        self.entry(Sort::Task, &task.id, &task.text, &task.basis, blocks)
    }

    fn transition(&self, transition: &Transition) -> Entry {
        let phases = transition.phases.iter().map(|phase| phase.as_str()).collect::<Vec<_>>().join(", ");
        let from = if phases.is_empty() { say("bất kỳ", "any") } else { say(phases.clone(), phases) };
        let then = transition.then.map_or_else(|| say("giữ nguyên", "stays"), |then| say(then.as_str(), then.as_str()));
        let mut blocks = vec![
            Block::text(say("Vùng", "Region"), words::region(transition.region)),
            Block::text(say("Từ", "From"), from),
            Block::text(say("Đến", "To"), then),
            Block::list(say("Ai được làm", "Who may"), self.roles(&transition.roles)),
        ];
        if let Some(place) = transition.place {
            blocks.push(Block::text(say("Xã nào", "Which commune"), words::competence(place)));
        }
        if !transition.guards.is_empty() {
            let guards = transition.guards.iter().map(GuardId::as_str);
            blocks.push(Block::list(say("Điều kiện", "Guards"), self.names.items(To::Entry(Sort::Guard), guards)));
        }
        if transition.protects {
            blocks.push(Block::text(
                say("Làm trái thì sao", "Done irregularly"),
                say("vẫn có hiệu lực (bảo vệ trẻ em), được đánh dấu", "still counts (it protects), and is marked"),
            ));
        }
        if !transition.steps.is_empty() {
            blocks.push(Block::list(say("Bước", "Steps"), self.steps(&transition.steps)));
        }
        if !transition.duties.is_empty() {
            blocks.push(Block::list(say("Thời hạn liên quan", "Clocks"), self.duties(&transition.duties)));
        }
        if !transition.forms.is_empty() {
            let forms = self.names.items(To::Entry(Sort::Form), transition.forms.iter().map(String::as_str));
            blocks.push(Block::list(say("Mẫu", "Forms"), forms));
        }
        self.entry(Sort::Transition, transition.id.as_str(), &transition.name, &transition.basis, blocks)
    }

    fn guard(&self, guard: &Guard) -> Entry {
        let mut blocks = vec![Block::text(say("Làm gì để đạt", "What would make it pass"), guard.right.clone())];
        if !guard.steps.is_empty() {
            blocks.push(Block::list(say("Sửa bằng bước", "Mended by"), self.steps(&guard.steps)));
        }
        if !guard.duties.is_empty() {
            blocks.push(Block::list(say("Nghĩa vụ", "Duties"), self.duties(&guard.duties)));
        }
        if guard.counts {
            let told = say("việc đã làm vẫn có giá trị, được đánh dấu", "what was done counts and is marked");
            blocks.push(Block::text(say("Khi chỉ thiếu điều này", "If only this fails"), told));
        }
        self.entry(Sort::Guard, guard.id.as_str(), &guard.name, &guard.basis, blocks)
    }

    fn steps(&self, steps: &[StepId]) -> Vec<Item> {
        self.names.items(To::Step, steps.iter().map(StepId::as_str))
    }

    fn duties(&self, duties: &[DutyId]) -> Vec<Item> {
        self.names.items(To::Entry(Sort::Duty), duties.iter().map(DutyId::as_str))
    }

    fn guidance(&self, guidance: &Guidance) -> Entry {
        let mut blocks = vec![Block::text(say("Dành cho", "For"), words::audience(guidance.audience))];
        if !guidance.measures.is_empty() {
            let measures = guidance.measures.iter().map(MeasureId::as_str);
            blocks.push(Block::list(
                say("Thực hiện biện pháp", "Carries out"),
                self.names.items(To::Entry(Sort::Measure), measures),
            ));
        }
        self.entry(Sort::Guidance, &guidance.id, &guidance.text, &guidance.basis, blocks)
    }

    fn form(&self, form: &Form) -> Entry {
        let name = form_name(&form.number, &form.title);
        let blocks = forms::blocks(form, self.names);
        let entry = self.entry(Sort::Form, &form.number, &name, &form.basis, blocks);
        let mut parts = vec![Part {
            what: say("dùng mẫu này", "calls for this form"),
            cites: form.used_at.clone(),
            kind: form.basis.kind,
        }];
        parts.extend(form.shortfalls.iter().map(|shortfall| Part {
            what: say(format!("mẫu thiếu: {}", shortfall.text.vi), format!("falls short: {}", shortfall.text.en)),
            cites: shortfall.cite.clone(),
            kind: form.basis.kind,
        }));
        Entry { parts, doubtful_part: !form.shortfalls.is_empty(), ..entry }
    }
}

/// Names of starts begin a sentence in packs and go on with one here.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// What a rule concludes.
fn conclusion(then: &Then) -> Text {
    let mut parts = Vec::new();
    parts.extend(then.level.map(|level| {
        let level = words::level(level);
        say(format!("ít nhất {}", level.vi), format!("at least {}", level.en))
    }));
    if then.emergency {
        parts.push(say("khẩn cấp: cần được bảo vệ ngay", "emergency: urgent protection"));
    }
    parts.extend(then.group.as_ref().map(|g| {
        say(format!("nhóm {g} (Điều 10 khoản 1 Luật Trẻ em)"), format!("group {g} (Law on Children, Art. 10(1))"))
    }));
    parts.extend(then.separation.as_ref().map(|ground| {
        let name = words::separation(ground.as_str());
        say(format!("căn cứ tạm thời cách ly: {}", name.vi), format!("ground of temporary separation: {}", name.en))
    }));
    parts.extend(then.signal.as_ref().map(|signal| {
        let name = words::signal(signal.as_str());
        say(format!("tín hiệu: {}", name.vi), format!("signal: {}", name.en))
    }));
    join(&parts, "; ")
}

fn nature(fact: &Fact) -> Text {
    let mut parts = vec![
        words::about(fact.about),
        words::polarity(fact.polarity),
        words::tense(fact.tense),
        fact.derived.map_or_else(|| words::ask(fact.ask), words::derived),
        words::sensitivity(fact.sensitivity),
    ];
    parts.extend(fact.proof.map(words::proof));
    join(&parts, "; ")
}

fn group(fact: &Fact) -> Option<Text> {
    let mut parts = Vec::new();
    parts.extend(fact.group.as_ref().map(|g| {
        say(format!("nhóm {g} của Điều 10 khoản 1 Luật Trẻ em"), format!("group {g} of Law on Children, Art. 10(1)"))
    }));
    parts.extend(fact.subgroup.as_ref().map(|g| {
        say(
            format!("tiểu nhóm {g} (Nghị định 56/2017, Điều 3-16)"),
            format!("sub-group {g} (Decree 56/2017, Arts 3-16)"),
        )
    }));
    if fact.abuse_kind {
        parts.push(say("một dạng xâm hại của Điều 4 Luật Trẻ em", "a kind of abuse of Law on Children, Art. 4"));
    }
    (!parts.is_empty()).then(|| join(&parts, "; "))
}

/// The limit with all that hastens or repeats it.
fn limit(duty: &Duty) -> Text {
    let fast = |speed: Speed| match speed {
        Speed::AsFastAsPossible => say("nhanh nhất có thể", "as fast as possible"),
    };
    let mut parts = vec![words::limit(duty.limit)];
    parts.extend(duty.every.map(|every| {
        let every = words::limit(every);
        say(format!("lặp lại sau mỗi {}", every.vi), format!("again every {}", every.en))
    }));
    parts.extend(duty.speed.map(fast));
    parts.extend(duty.in_emergency.map(|speed| {
        let fast = fast(speed);
        let (vi, en) = match duty.limit {
            Limit::None | Limit::AtOnce => ("", ""),
            _ => (", chậm nhất là hết thời hạn này", ", at the latest within this limit"),
        };
        say(format!("khi khẩn cấp: {}{vi}", fast.vi), format!("in an emergency: {}{en}", fast.en))
    }));
    join(&parts, "; ")
}

/// A remark and the other reading.
pub(super) fn remarks(note: Option<&Text>, alternative: Option<&Text>) -> Vec<Block> {
    let note = note.map(|text| Block::toned(Tone::Note, say("Ghi chú", "Note"), text.clone()));
    let alternative =
        alternative.map(|text| Block::toned(Tone::Alternative, say("Cách hiểu khác", "Another reading"), text.clone()));
    note.into_iter().chain(alternative).collect()
}

/// A block that lists long things and may be closed.
pub(super) fn fold(label: Text, items: Vec<Item>) -> Block {
    Block { layout: Layout::Fold, ..Block::list(label, items) }
}
