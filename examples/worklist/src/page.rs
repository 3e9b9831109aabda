//! The list as a page for a terminal: readable at 80 columns, in Vietnamese first.

mod early;

pub use early::early_page;

use std::collections::BTreeSet;

use checho::law::{FactId, Kind, Polarity};
use checho::model::{Claim, Coverage, Event, Situation, Source, Value};
use checho::rules::{Decision, Ground, Question, Settles, Standing, Warning};
use checho::time::Moment;
use checho::{Lang, Law};
use unicode_width::UnicodeWidthStr;

use crate::book::{Book, Case};
use crate::list::{Owed, Stage, Summary, When, near, owed, stage};
use crate::phrase::{KEPT, Phrases, capital};

/// How to print.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language.
    pub lang: Lang,
    /// Precautions, later and undated duties, and every ground, too.
    pub all: bool,
    /// Children's names, and where it happened.
    pub names: bool,
    /// Colours.
    pub colour: bool,
    /// Columns.
    pub width: usize,
    /// How many files to print in full; what follows is counted.
    pub top: usize,
}

/// Files named in the head, so that who is first, and what to do by when, is seen without scrolling.
const FIRST: usize = 5;

/// Columns before the text of a block.
const INDENT: usize = 13;

/// The whole page.
#[must_use]
pub fn page(law: &Law, book: &Book, cases: &[&Case], summary: &Summary, now: Moment, look: Look) -> String {
    let words = Phrases { law, lang: look.lang, now };
    let mut page = Page { words, look, out: String::new() };
    let at = |wanted| cases.iter().copied().filter(move |case| stage(law, case) == wanted);
    page.head(book, cases, summary);
    page.first(at(Stage::Presses).take(FIRST));
    for (number, case) in (1..).zip(at(Stage::Presses)).take(look.top) {
        page.block(number, case);
    }
    let more = at(Stage::Presses).count().saturating_sub(look.top);
    if more > 0 {
        page.line("");
        let text = match look.lang {
            Lang::Vi => format!("… và {more} hồ sơ gấp khác"),
            Lang::En => format!("… and {more} more files that press"),
        };
        page.line(&text);
    } else {
        page.later(at(Stage::Open));
    }
    page.foot(cases, summary);
    page.out
}

#[derive(Clone, Copy)]
enum Ink {
    Plain,
    Strong,
    Red,
    Yellow,
    Dim,
}

struct Page<'a> {
    words: Phrases<'a>,
    look: Look,
    out: String,
}

impl<'a> Page<'a> {
    fn say<'t>(&self, vi: &'t str, en: &'t str) -> &'t str {
        self.words.say(vi, en)
    }

    fn inked(&self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Strong => "1",
            Ink::Red => "1;31",
            Ink::Yellow => "33",
            Ink::Dim => "2",
            Ink::Plain => return text.to_owned(),
        };
        if self.look.colour && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(&text.trim_end().replace(KEPT, " "));
        self.out.push('\n');
    }

    fn title(&mut self, vi: &str, en: &str) {
        self.line("");
        let title = self.inked(Ink::Strong, self.say(vi, en));
        self.line(&title);
    }

    /// A label, and its text wrapped beside it.
    fn beside(&mut self, (label, ink): (&str, Ink), indent: usize, text: &str) {
        let gap = " ".repeat(indent.saturating_sub(label.width()));
        let mut lead = format!("{}{gap}", self.inked(ink, label));
        for line in wrapped(text, self.look.width.saturating_sub(indent)) {
            self.line(&format!("{lead}{line}"));
            lead = " ".repeat(indent);
        }
    }

    /// A wrapped line of its own.
    fn inset(&mut self, indent: usize, ink: Ink, text: &str) {
        for line in wrapped(text, self.look.width.saturating_sub(indent)) {
            let line = self.inked(ink, &line);
            self.line(&format!("{}{line}", " ".repeat(indent)));
        }
    }

    fn labelled(&mut self, label: &str, ink: Ink, text: &str) {
        self.beside((&format!("    {label}"), ink), INDENT, text);
    }

    /// Left and right on one line.
    fn spread(&mut self, (left, left_ink): (&str, Ink), (right, right_ink): (&str, Ink)) {
        let (taken, width) = (left.width().saturating_add(right.width()), self.look.width);
        let (left, inked) = (self.inked(left_ink, left), self.inked(right_ink, right));
        if taken.saturating_add(2) <= width {
            self.line(&format!("{left}{}{inked}", " ".repeat(width.saturating_sub(taken))));
        } else {
            self.line(&left);
            self.line(&format!("{}{inked}", " ".repeat(width.saturating_sub(right.width()))));
        }
    }

    fn head(&mut self, book: &Book, cases: &[&Case], summary: &Summary) {
        let place = cases.iter().rev().find_map(|case| self.words.place(&case.situation)).unwrap_or_default();
        let title = self.say("BẢO VỆ TRẺ EM: VIỆC CẦN LÀM", "CHILD PROTECTION: WHAT TO DO");
        self.spread((title, Ink::Strong), (&place, Ink::Plain));
        let now = self.words.now;
        let when = format!("{}, {}", self.words.clock(now), self.words.long_day(now.date()));
        let Summary { children, reports, late_children, next_day, .. } = *summary;
        let holds = match self.look.lang {
            Lang::Vi => format!("{children} trẻ em, {reports} tin báo"),
            Lang::En => format!("{}, {}", many(children, "child", "children"), many(reports, "report", "reports")),
        };
        self.spread((&when, Ink::Plain), (&holds, Ink::Plain));
        self.line("");
        let (established, reported, open) =
            (summary.emergency_established, summary.emergency_reported, summary.emergency_not_ruled_out);
        let rows = match self.look.lang {
            Lang::Vi => [
                (
                    "KHẨN CẤP",
                    format!("trẻ em: {established} đã xác định, {reported} có thông tin, {open} chưa loại trừ"),
                ),
                ("QUÁ HẠN", format!("việc luật định, ở {late_children} trẻ em")),
                ("HÔM NAY", format!("việc đến hạn trước 24:00; thêm {next_day} việc trong 24 giờ tới")),
            ],
            Lang::En => [
                (
                    "EMERGENCY",
                    format!("children: {established} established, {reported} reported, {open} not ruled out"),
                ),
                ("LATE", format!("duties under the law, of {}", many(late_children, "child", "children"))),
                ("TODAY", format!("duties due before midnight; {next_day} more within 24 hours")),
            ],
        };
        let emergencies = [established, reported, open].iter().sum();
        let counts = [(emergencies, Ink::Red), (summary.late_duties, Ink::Red), (summary.due_today, Ink::Yellow)];
        for ((label, text), (count, ink)) in rows.iter().zip(counts) {
            let ink = if count > 0 { ink } else { Ink::Plain };
            self.beside((&format!("{label:<10}{count:>3}"), ink), 15, text);
        }
        self.unread(book);
    }

    /// What could not be read stands before everything else: it may be the child in danger.
    fn unread(&mut self, book: &Book) {
        if !book.faults.is_empty() {
            let lines = book.faults.iter().map(|f| format!("{} ({})", f.line, f.reference.as_deref().unwrap_or("?")));
            let lines = lines.collect::<Vec<_>>().join(", ");
            let text = match self.look.lang {
                Lang::Vi => format!("dòng {lines}: sửa ngay, mỗi dòng có thể là một trẻ đang gặp nguy hiểm"),
                Lang::En => format!("line {lines}: mend now, each may be a child in danger"),
            };
            let label = format!("{:<10}{:>3}", self.say("DÒNG HỎNG", "DAMAGED"), book.faults.len());
            self.beside((&label, Ink::Red), 15, &text);
        }
        if let Some(first) = book.later.first() {
            let count = book.later.len();
            let text = match self.look.lang {
                Lang::Vi => format!("dòng ghi ngày giờ sau lúc này, từ dòng {first}: chưa tính"),
                Lang::En => format!("lines dated after this moment, from line {first}: not counted"),
            };
            let label = format!("{:<10}{count:>3}", self.say("CHƯA ĐẾN", "LATER"));
            self.beside((&label, Ink::Yellow), 15, &text);
        }
    }

    /// Who first, what, by when: what has to be seen in five seconds.
    fn first<'c>(&mut self, cases: impl Iterator<Item = &'c Case>) {
        let mut cases = (1..).zip(cases).peekable();
        if cases.peek().is_none() {
            return;
        }
        self.title("LÀM TRƯỚC", "FIRST");
        for (number, case) in cases {
            let Some(next) =
                owed(self.words.law, &case.decision).filter(|o| !o.precaution).min_by_key(|o| order(&o.when))
            else {
                continue;
            };
            let (short, _) = self.words.when(&next.when);
            let child = self.words.child(&case.situation.child, self.look.names);
            let left = format!("{number:>2}  {}  {child}", case.reference);
            self.spread((&left, Ink::Strong), (&capital(&short), ink(&next.when)));
            let (who, what) = self.words.duty(next.duty);
            self.beside(("", Ink::Plain), 4, &format!("{who}: {what}"));
        }
    }

    fn block(&mut self, number: usize, case: &Case) {
        let decision = &case.decision;
        self.line("");
        let child = self.words.child(&case.situation.child, self.look.names);
        let left = format!("{number:>2}  {}  {child}", case.reference);
        match decision.emergency_standing() {
            Some(standing) => {
                let ink = if standing == Standing::NotRuledOut { Ink::Yellow } else { Ink::Red };
                // A person's decision may act on an emergency that no rule grounds; then no source is weaker than it.
                let by_law = match standing {
                    Standing::Established => decision.by_law.established.emergency,
                    Standing::Reported => decision.by_law.reported.emergency,
                    Standing::NotRuledOut => true,
                };
                let source = if by_law { "" } else { self.say(" theo hướng dẫn", " by guidance") };
                let label = self.say("KHẨN CẤP", "EMERGENCY");
                let right = format!("{label}{source}: {}", standing.text(self.look.lang));
                self.spread((&left, Ink::Strong), (&right, ink));
            }
            None => self.spread((&left, Ink::Strong), ("", Ink::Plain)),
        }
        self.level(decision);
        self.heard(&case.situation);
        self.grounds(decision);
        self.duties(decision);
        self.question(case);
        self.notes(case);
    }

    fn level(&mut self, decision: &Decision) {
        let lang = self.look.lang;
        if decision.coverage != Coverage::Child {
            self.labelled(self.say("Phạm vi", "Scope"), Ink::Dim, decision.coverage.text(lang));
            return;
        }
        let (established, acting) = (decision.by_law.established.level, decision.acting.level);
        let text = match (established == acting, lang) {
            (true, Lang::Vi) => format!("{}, đã xác định", acting.text(lang)),
            (true, Lang::En) => format!("{}, established", acting.text(lang)),
            (false, Lang::Vi) => {
                format!("phải hành động theo {}; mới xác định được {}", acting.text(lang), established.text(lang))
            }
            (false, Lang::En) => format!("act on {}; established only {}", acting.text(lang), established.text(lang)),
        };
        self.labelled(self.say("Cấp độ", "Level"), Ink::Dim, &text);
    }

    /// What was said, and what was found.
    fn heard(&mut self, situation: &Situation) {
        let (said, found) = told(situation);
        let mut places = situation.reports.iter().rev().filter_map(|report| report.incident_place.as_ref());
        if let Some(place) = places.next().filter(|_| self.look.names) {
            self.labelled(self.say("Nơi", "Where"), Ink::Dim, place.reveal());
        }
        let names = |facts: &[&FactId]| self.danger_names(facts);
        let (said, found) = (names(&said), names(&found));
        if said.is_empty() && found.is_empty() {
            let nothing = self.say("chưa biết gì về trẻ và sự việc", "nothing is known yet of the child or the event");
            self.labelled(self.say("Tin báo", "Said"), Ink::Dim, nothing);
        }
        if !said.is_empty() {
            self.labelled(self.say("Tin báo", "Said"), Ink::Dim, &said);
        }
        if !found.is_empty() {
            self.labelled(self.say("Xác nhận", "Found"), Ink::Dim, &found);
        }
    }

    fn danger_names(&self, facts: &[&FactId]) -> String {
        let known = facts.iter().filter_map(|id| self.words.law.fact(id));
        let dangers = known.filter(|fact| self.look.all || fact.polarity == Polarity::Danger);
        dangers.map(|fact| fact.name.get(self.look.lang)).collect::<Vec<_>>().join("; ")
    }

    /// The firmest of the gravest grounds, with its articles.
    fn grounds(&mut self, decision: &Decision) {
        let gravest = |g: &&Ground| {
            let level = g.level.filter(|_| !g.emergency);
            std::cmp::Reverse((g.emergency, g.standing, level, g.kind))
        };
        let mut grounds: Vec<&Ground> = decision.grounds.iter().collect();
        grounds.sort_by_key(gravest);
        let mut label = self.say("Căn cứ", "Ground");
        for ground in grounds.into_iter().take(if self.look.all { usize::MAX } else { 1 }) {
            let lang = self.look.lang;
            let name = self.words.law.rule(&ground.rule).map_or("", |rule| rule.name.get(lang));
            let (standing, cites) = (ground.standing.text(lang), self.words.cites(&ground.cite));
            let kind = if ground.kind == Kind::Law { String::new() } else { format!(", {}", ground.kind.text(lang)) };
            self.labelled(label, Ink::Dim, &format!("{name} [{standing}{kind}]. {cites}"));
            label = "";
        }
    }

    fn duties(&mut self, decision: &Decision) {
        let all: Vec<Owed<'_>> = owed(self.words.law, decision).collect();
        let precautions = all.iter().filter(|o| o.precaution).count();
        let mut shown: Vec<Owed<'_>> = all.into_iter().filter(|o| self.look.all || !o.precaution).collect();
        shown.sort_by_key(|o| (o.precaution, order(&o.when)));
        // What is late or near, and the next one after that; the rest is counted.
        let mut beyond = 0_usize;
        let mut rest = shown.as_slice();
        let mut further = false;
        while let Some(first) = rest.first() {
            let same = |o: &Owed<'_>| o.when.moment() == first.when.moment() && o.precaution == first.precaution;
            let (group, after) = rest.split_at(rest.iter().position(|o| !same(o)).unwrap_or(rest.len()));
            let presses = near(&first.when, decision.now);
            let dated = !matches!(first.when, When::Undated { .. });
            if self.look.all || presses || (dated && !further) {
                self.group(group);
                further |= !presses;
            } else {
                beyond = beyond.saturating_add(group.len());
            }
            rest = after;
        }
        if self.look.all {
            return;
        }
        let counted = match self.look.lang {
            Lang::Vi => [(beyond, "việc về sau hoặc không định hạn"), (precautions, "việc phòng xa")],
            Lang::En => [(beyond, "later or without a date"), (precautions, "as a precaution")],
        };
        let counted = counted.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        let counted = counted.collect::<Vec<_>>().join(", ");
        if !counted.is_empty() {
            self.inset(4, Ink::Dim, &format!("+ {counted}: --all"));
        }
    }

    /// Duties of one moment, by who does them.
    fn group(&mut self, group: &[Owed<'_>]) {
        let Some(first) = group.first() else { return };
        let mut title = capital(&self.words.when(&first.when).1);
        if first.precaution {
            title.push_str(self.say(" [phòng xa]", " [precaution]"));
        }
        self.inset(4, ink(&first.when), &title);
        for unless_ruled_out in [false, true] {
            let mut by_role: Vec<(String, Vec<String>)> = Vec::new();
            for owed in group.iter().filter(|o| o.unless_ruled_out == unless_ruled_out) {
                let (who, mut what) = self.words.duty(owed.duty);
                if matches!((first.when, owed.when), (When::Late(_), When::Disputed(_))) {
                    what.push_str(self.say(" (còn cách tính khác)", " (open to dispute)"));
                }
                match by_role.iter_mut().find(|(known, _)| *known == who) {
                    Some((_, names)) => names.push(what),
                    None => by_role.push((who, vec![what])),
                }
            }
            if unless_ruled_out && !by_role.is_empty() {
                let text = self.say("khi chưa loại trừ khẩn cấp:", "while emergency is not ruled out:");
                self.inset(6, Ink::Yellow, text);
            }
            for (who, names) in by_role {
                self.beside(("      -", Ink::Plain), 8, &format!("{who}: {}", names.join("; ")));
            }
        }
    }

    /// The next question, as long as its answer still changes what is done next.
    fn question(&mut self, case: &Case) {
        let Some(Question { fact, ask, settles, .. }) = &case.decision.next_question else { return };
        let planned = |event: &Event| matches!(event.step.as_str(), "plan_approved" | "no_plan_decided");
        if *settles == Settles::Level && case.situation.events.iter().any(planned) {
            return;
        }
        let Some(fact) = self.words.law.fact(fact) else { return };
        let lang = self.look.lang;
        let text = format!("{} ({})", fact.question.get(lang), ask.text(lang));
        self.labelled(self.say("Hỏi tiếp", "Ask next"), Ink::Strong, &text);
    }

    fn notes(&mut self, case: &Case) {
        let lang = self.look.lang;
        let mut notes: Vec<String> = Vec::new();
        for warning in &case.decision.warnings {
            match warning {
                Warning::AnswersDiffer { conflict } => {
                    let fact = self.words.law.fact(&conflict.fact).filter(|fact| fact.derived.is_none());
                    let Some(fact) = fact else { continue };
                    let (name, kept, aside) =
                        (fact.name.get(lang), conflict.kept.text(lang), conflict.set_aside.text(lang));
                    notes.push(match lang {
                        Lang::Vi => format!("lời khác nhau về “{name}”: giữ lời {kept}, không theo {aside}"),
                        Lang::En => format!("answers differ on “{name}”: kept {kept}, set aside {aside}"),
                    });
                }
                Warning::RuledOutByBroader { fact, broader, at } => {
                    let name = |id| self.words.law.fact(id).map(|fact| fact.name.get(lang));
                    let (Some(fact), Some(broader)) = (name(fact), name(broader)) else { continue };
                    let at = self.words.full_day(at.date());
                    notes.push(match lang {
                        Lang::Vi => format!(
                            "“{fact}” đã được xác định nhưng câu trả lời “không” ngày {at} về “{broader}” loại trừ: xem lại"
                        ),
                        Lang::En => {
                            format!("“{fact}” was established and the No of {at} on “{broader}” ruled it out: look again")
                        }
                    });
                }
                Warning::LowBesideGraveRow { form } => notes.push(match lang {
                    Lang::Vi => format!("Mẫu số {form} ra kết quả thấp nhưng có dòng tổn hại mức Cao: đọc dòng đó"),
                    Lang::En => format!("form {form} comes out low beside a harm row rated high: read that row"),
                }),
                _ => {}
            }
        }
        for line in &case.damaged {
            notes.push(match lang {
                Lang::Vi => format!("dòng {line} của hồ sơ này hỏng, chưa tính: sự việc có thể nặng hơn"),
                Lang::En => format!("line {line} of this file is damaged and not counted: it may be graver"),
            });
        }
        for note in notes {
            self.labelled(self.say("Lưu ý", "Note"), Ink::Yellow, &note);
        }
    }

    /// Files that do not press: one line each, by their next moment.
    fn later<'c>(&mut self, cases: impl Iterator<Item = &'c Case>) {
        let next = |case: &'c Case| {
            let open = owed(self.words.law, &case.decision).filter(|o| !o.precaution);
            Some((case, open.min_by_key(|o| order(&o.when))?))
        };
        let mut cases: Vec<(&Case, Owed<'_>)> = cases.filter_map(next).collect();
        if cases.is_empty() {
            return;
        }
        cases.sort_by_key(|(_, next)| order(&next.when));
        self.title("CHƯA GẤP", "NOT PRESSING");
        for (case, next) in cases {
            let when = match next.when.moment() {
                Some(at) => self.words.until(at),
                None => self.words.when(&next.when).0,
            };
            let (who, what) = self.words.duty(next.duty);
            let gap = " ".repeat(22_usize.saturating_sub(when.width()));
            let text = format!("    {}  {when}{gap}{who}: {what}", case.reference);
            let text = shortened(&text, self.look.width);
            self.line(&text);
        }
    }

    fn foot(&mut self, cases: &[&Case], summary: &Summary) {
        let quiet = summary.quiet;
        let done = match self.look.lang {
            Lang::Vi => format!("{quiet} hồ sơ không còn việc phải làm. Không đem các câu hỏi trên hỏi trẻ em."),
            Lang::En => format!("{quiet} files with nothing to do. Never put the questions above to a child."),
        };
        self.end(&done, cases);
    }

    /// The last lines: what is said of the rest, and by which law it was decided.
    fn end(&mut self, said: &str, cases: &[&Case]) {
        self.line("");
        self.beside(("", Ink::Plain), 0, said);
        let mut packs = Vec::new();
        for version in self.words.law.versions() {
            let hash = if self.look.all { format!(" ({})", version.sha256) } else { String::new() };
            packs.push(format!("{} {}{hash}", version.id, version.version));
        }
        let packs = format!("{} {}.", self.say("Gói luật:", "Rule packs:"), packs.join(", "));
        self.beside(("", Ink::Plain), 0, &packs);
        // What concerns the law and not a child is said once.
        let lang = self.look.lang;
        let mut said = BTreeSet::new();
        for warning in cases.iter().flat_map(|case| &case.decision.warnings) {
            let text = match (warning, lang) {
                (Warning::PastReview { pack, reviewed_until }, Lang::Vi) => {
                    format!("Gói {pack} mới được rà soát đến ngày {}.", self.words.full_day(*reviewed_until))
                }
                (Warning::PastReview { pack, reviewed_until }, Lang::En) => {
                    format!("Pack {pack} was reviewed until {} only.", self.words.full_day(*reviewed_until))
                }
                (Warning::AuthorityEnds { role, last_day }, _) => {
                    let (role, day) = (self.words.role(role), self.words.full_day(*last_day));
                    match (*last_day < self.words.now.date(), lang) {
                        (true, Lang::Vi) => format!("Thẩm quyền của “{role}” đã hết ngày {day}, chưa rõ ai thay."),
                        (true, Lang::En) => format!("The authority of “{role}” ended on {day}; no successor is known."),
                        (false, Lang::Vi) => format!("Thẩm quyền của “{role}” hết ngày {day}."),
                        (false, Lang::En) => format!("The authority of “{role}” ends on {day}."),
                    }
                }
                _ => continue,
            };
            said.insert(text);
        }
        for text in said {
            self.beside(("", Ink::Plain), 0, &text);
        }
    }
}

/// The dangers and protections that somebody reports or an officer affirmed, as they stand: what an officer later ruled
/// out is left out.
fn told(situation: &Situation) -> (Vec<&FactId>, Vec<&FactId>) {
    let reports = situation.reports.iter();
    let claimed = reports.flat_map(|r| r.claims.iter().map(move |claim| (r.received, Source::Informant, claim)));
    let assessments = situation.assessments.iter();
    let assessed = assessments.flat_map(|a| a.findings.iter().map(move |claim| (a.at, Source::Assessed, claim)));
    let mut words: Vec<(Moment, Source, Claim, &FactId)> =
        claimed.chain(assessed).map(|(at, source, claim)| (at, source, claim.clone(), &claim.fact)).collect();
    words.extend(situation.answers.iter().map(|a| {
        let claim = Claim { fact: a.fact.clone(), value: a.value };
        (a.at, a.source, claim, &a.fact)
    }));
    words.sort_by_key(|(at, source, ..)| (*at, *source));
    let (mut said, mut found): (Vec<&FactId>, Vec<&FactId>) = (Vec::new(), Vec::new());
    for (_, source, claim, fact) in words {
        let finding = source >= Source::Record;
        match claim.value {
            Value::Yes if finding => {
                said.retain(|known| *known != fact);
                found.retain(|known| *known != fact);
                found.push(fact);
            }
            Value::Yes if !found.contains(&fact) && !said.contains(&fact) => said.push(fact),
            Value::No if finding => {
                said.retain(|known| *known != fact);
                found.retain(|known| *known != fact);
            }
            Value::Yes | Value::No => {}
        }
    }
    (said, found)
}

/// A number and its English noun.
fn many(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn ink(when: &When) -> Ink {
    match when {
        When::Late(_) | When::AtOnce(_) => Ink::Red,
        When::Disputed(_) => Ink::Yellow,
        When::By(_) => Ink::Strong,
        When::Undated { .. } => Ink::Plain,
    }
}

/// Late first, then at once, then by moment, then what has no date; the law's "as fast as possible" before the rest.
fn order(when: &When) -> (u8, Option<Moment>) {
    let rank = match when {
        When::Late(_) => 0,
        When::Disputed(_) => 1,
        When::AtOnce(_) => 2,
        When::By(_) => 3,
        When::Undated { fast: true } => 4,
        When::Undated { fast: false } => 5,
    };
    (rank, when.moment())
}

/// Lines of at most so many columns, broken at spaces; a longer word stands alone.
#[must_use]
pub fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.width().saturating_add(word.width()) < columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The text cut to so many columns at a word, with a mark that it was.
fn shortened(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let first = wrapped(text, columns.saturating_sub(2)).into_iter().next().unwrap_or_default();
    format!("{first} …")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn wraps_by_columns_not_by_bytes_or_marks() {
        // The breve on ơ has no letter of its own: two characters, one column.
        assert_eq!(wrapped("Xơ\u{306} Đăng", 7), ["Xơ\u{306} Đăng"]);
        assert_eq!(wrapped("Xơ\u{306} Đăng", 6), ["Xơ\u{306}", "Đăng"]);
        assert_eq!(wrapped("khoản\u{a0}1 Điều\u{a0}31", 8), ["khoản\u{a0}1", "Điều\u{a0}31"]);
        assert_eq!(shortened("một hai ba", 9), "một hai …");
    }

    #[test]
    fn colours_change_no_letter() {
        let law = Law::national().unwrap();
        let now = "2026-02-13T17:00:00+07:00".parse().unwrap();
        let book = Book::read(include_bytes!("../damaged.jsonl"), &law, now);
        let (cases, summary) = crate::list::worklist(&law, &book);
        let look = Look { lang: Lang::Vi, all: false, names: false, colour: true, width: 80, top: 9 };
        let coloured = page(&law, &book, &cases, &summary, now, look);
        let plain = page(&law, &book, &cases, &summary, now, Look { colour: false, ..look });
        let mut stripped = coloured.clone();
        for code in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[1;31m", "\u{1b}[33m", "\u{1b}[2m"] {
            stripped = stripped.replace(code, "");
        }
        assert!(coloured.contains("\u{1b}[1;31mKHẨN CẤP"));
        assert_eq!(stripped, plain);
    }
}
