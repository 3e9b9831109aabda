//! The timeline of one history, drawn from its log.

use std::collections::BTreeMap;
use std::error::Error;

use checho::accountability::{Account, DutyRecord, RecordState};
use checho::case::{Case, Disagreement, EventId};
use checho::law::Phase;
use checho::procedure::{Procedure, State, Why};
use checho::time::{Date, Moment};
use checho::{Lang, Law};
use conformance::history::{History, Line, Party};
use conformance::replay::Replay;
use worklist::phrase::Phrases;

use crate::look::{Ink, Look, Sheet};

/// Columns before a text.
const INDENT: usize = 8;

/// Duties met by one act that are named; the others are counted.
const NAMED: usize = 3;

/// Something to show at a moment.
struct Entry {
    at: Moment,
    ink: Ink,
    /// The hour stands before it, or it belongs to the entry above.
    own: bool,
    mark: &'static str,
    text: String,
}

/// Plays a history up to a moment, or to its end, and tells it: what happened, which clocks ran, what is due next.
///
/// # Errors
/// When a line of the history cannot be played, or the case cannot be decided.
pub fn timeline(law: &Law, history: &History, until: Option<Moment>, look: Look) -> Result<String, Box<dyn Error>> {
    let procedure = Procedure::of(law)?;
    let end = history.expect.iter().map(|expected| expected.at).chain(history.script.iter().map(Line::at)).max();
    let now = until.or(end).ok_or("the history is empty")?;
    let mut replay = Replay::new(history, law);
    let (mut entries, mut states) = (Vec::new(), Vec::new());
    let mut played: Vec<&Line> = Vec::new();
    while let Some(line) = history.script.get(played.len()).filter(|line| line.at() <= now) {
        let day_over = played.last().is_some_and(|last| last.at().date() != line.at().date());
        if let Some(last) = played.last().filter(|_| day_over) {
            states.push(stand(&procedure, &replay, last.at())?);
        }
        replay.step()?;
        played.push(line);
    }
    let case = replay.merged(0, false)?;
    let (account, state) = (case.account(law, now)?, procedure.state(&case, now));
    if let Some(last) = played.last().filter(|last| last.at().date() != now.date()) {
        states.push(procedure.state(&case, last.at()));
    }
    states.push(state.clone());
    let told = Told {
        law,
        look,
        history,
        replay: &replay,
        case: &case,
        disagreements: case.situation(law, now).disagreements,
    };
    for line in &played {
        told.line(line, &state, &account, &mut entries);
    }
    told.run_out(&account, &state, now, &mut entries);
    entries.sort_by_key(|entry| entry.at);
    let mut sheet = Sheet::new(look);
    told.head(&mut sheet);
    told.days(&mut sheet, &entries, &states, now);
    told.foot(&mut sheet, &account, &state, now);
    Ok(sheet.out)
}

fn stand(procedure: &Procedure<'_>, replay: &Replay<'_>, at: Moment) -> Result<State, Box<dyn Error>> {
    Ok(procedure.state(&replay.merged(0, false)?, at))
}

struct Told<'a> {
    law: &'a Law,
    look: Look,
    history: &'a History,
    replay: &'a Replay<'a>,
    case: &'a Case,
    disagreements: Vec<Disagreement>,
}

impl Told<'_> {
    fn words(&self, now: Moment) -> Phrases<'_> {
        Phrases { law: self.law, lang: self.look.lang, now }
    }

    fn say<'t>(&self, vi: &'t str, en: &'t str) -> &'t str {
        if self.look.lang == Lang::Vi { vi } else { en }
    }

    fn who(&self, actor: &str) -> String {
        let now = Moment::MIN;
        self.history.actors.get(actor).map_or_else(String::new, |party| {
            let role = self.words(now).role(&party.role.as_str().into());
            let elsewhere = |other: &&Party| other.role == party.role && other.institution != party.institution;
            if self.history.actors.values().any(|other| elsewhere(&other)) {
                format!("{role} ({})", party.institution)
            } else {
                role
            }
        })
    }

    fn head(&self, sheet: &mut Sheet) {
        sheet.line(Ink::Strong, &self.history.title.get(self.look.lang).to_uppercase());
        sheet.beside("", Ink::Plain, 0, self.history.story.get(self.look.lang));
    }

    /// A line of the script, with the clocks that it starts and stops and what was irregular about it.
    fn line(&self, line: &Line, state: &State, account: &Account, entries: &mut Vec<Entry>) {
        let (at, text, name) = match line {
            Line::Event(told) => {
                (line.at(), format!("{}: {}", self.who(&told.on), told.say.get(self.look.lang)), &told.id)
            }
            Line::Witness(seen) => {
                let text =
                    self.say("ký xác nhận đã thấy toàn bộ hồ sơ đến lúc này.", "countersigns the file as it is.");
                (seen.at, format!("{}: {text}", self.who(&seen.witness)), &seen.id)
            }
            Line::Sync(_) => return,
        };
        entries.push(Entry { at, ink: Ink::Plain, own: true, mark: "", text });
        let Some(id) = self.id(name) else { return };
        self.irregular(id, at, state, entries);
        self.opened(id, at, account, entries);
        self.ended(id, at, account, entries);
    }

    fn id(&self, name: &str) -> Option<EventId> {
        self.case.history().events().iter().map(|event| event.id()).find(|id| self.replay.name(*id) == Some(name))
    }

    fn irregular(&self, id: EventId, at: Moment, state: &State, entries: &mut Vec<Entry>) {
        for mark in state
            .irregularities
            .iter()
            .filter(|mark| mark.event == id && mark.failing.guard.as_str() != "decision_stands")
        {
            let (asks, cites) = (mark.failing.asks.get(self.look.lang), self.words(at).cites(&mark.failing.cite));
            let mended = match mark.mended_by {
                Some(_) => self.say("; sau đó đã làm bù", "; made good later"),
                None => "",
            };
            let text = format!("{}: {asks} ({cites}){mended}", self.say("Sai quy định", "Irregular"));
            entries.push(Entry { at, ink: Ink::Yellow, own: false, mark: "!", text });
        }
        for found in self.disagreements.iter().filter(|found| found.kept == id) {
            let text = match found.settled_by {
                Some(_) => self.say(
                    "Khi hợp nhất: trái với ghi chép trên thiết bị khác; giữ điều nặng hơn, sau đó đã có người giải quyết.",
                    "On merging: it contradicts a note on another device; the graver held until somebody settled it.",
                ),
                None => self.say(
                    "Khi hợp nhất: trái với ghi chép trên thiết bị khác; giữ điều nặng hơn, chờ người giải quyết.",
                    "On merging: it contradicts a note on another device; the graver holds until somebody settles it.",
                ),
            };
            entries.push(Entry { at, ink: Ink::Yellow, own: false, mark: "!", text: text.to_owned() });
        }
        for without in state.without_effect.iter().filter(|without| without.event == id) {
            let text = match without.why {
                Why::Contested { .. } => self.say(
                    "Không có hiệu lực: người ký chưa biết nguy hiểm mới ghi trên thiết bị khác.",
                    "Without effect: who signed did not know of a danger noted on another device.",
                ),
                _ => self.say(
                    "Không có hiệu lực: còn thiếu điều kiện nêu trên.",
                    "Without effect: what is named above is missing.",
                ),
            };
            entries.push(Entry { at, ink: Ink::Yellow, own: false, mark: "!", text: text.to_owned() });
        }
    }

    /// The duties with a moment to miss, owed by law.
    fn clocks<'r>(&self, account: &'r Account) -> impl Iterator<Item = &'r DutyRecord> {
        account
            .records
            .iter()
            .filter(|record| record.is_owed() && record.act_by.is_some() && record.act_by != record.since)
    }

    fn duty(&self, record: &DutyRecord) -> String {
        self.law
            .duty(&record.duty)
            .map_or_else(|| record.duty.to_string(), |duty| duty.name.get(self.look.lang).to_owned())
    }

    fn opened(&self, id: EventId, at: Moment, account: &Account, entries: &mut Vec<Entry>) {
        let mut by_due: BTreeMap<Moment, Vec<String>> = BTreeMap::new();
        for record in self.clocks(account).filter(|record| self.opener(record) == Some(id)) {
            let names = record.act_by.map(|due| by_due.entry(due).or_default());
            if let Some(names) = names.filter(|names| !names.contains(&self.duty(record))) {
                names.push(self.duty(record));
            }
        }
        for (due, names) in by_due {
            let words = self.words(at);
            let (until, left) = (words.until(due), words.span(due));
            let text = match self.look.lang {
                Lang::Vi => format!("Hạn {until} (còn {left}): {}", names.join("; ")),
                Lang::En => format!("Due {until} (in {left}): {}", names.join("; ")),
            };
            entries.push(Entry { at, ink: Ink::Strong, own: false, mark: ">", text });
        }
    }

    fn ended(&self, id: EventId, at: Moment, account: &Account, entries: &mut Vec<Entry>) {
        let (mut met, mut other) = (Vec::new(), Vec::new());
        for record in self.clocks(account) {
            if !record.done.iter().flat_map(|done| &done.by).any(|by| by.event == id) {
                continue;
            }
            if record.state == RecordState::Met {
                met.push(self.duty(record));
            } else {
                other.push(self.late(record, at));
            }
        }
        met.dedup();
        if !met.is_empty() {
            let more = met.len().saturating_sub(NAMED);
            let more = match self.look.lang {
                _ if more == 0 => String::new(),
                Lang::Vi => format!("; và {more} việc khác cùng hạn"),
                Lang::En => format!("; and {more} more"),
            };
            met.truncate(NAMED);
            let text = format!("{}: {}{more}", self.say("Đúng hạn", "In time"), met.join("; "));
            entries.push(Entry { at, ink: Ink::Green, own: false, mark: "+", text });
        }
        other.dedup();
        for text in other {
            entries.push(Entry { at, ink: Ink::Red, own: false, mark: "!", text });
        }
    }

    /// The event that started a clock: of those that tell of its moment, the one that happened then.
    fn opener(&self, record: &DutyRecord) -> Option<EventId> {
        let happened = |id: &&EventId| self.case.event(**id).map(|event| event.header().happened) == record.since;
        record.opened_by.iter().find(happened).or(record.opened_by.first()).copied()
    }

    /// How a record stands, with how much it is late and the article.
    fn late(&self, record: &DutyRecord, at: Moment) -> String {
        let words = self.words(at);
        let late = record.late_minutes.map_or_else(String::new, |minutes| format!(" {}", self.span(minutes)));
        format!(
            "{}{late}: {} ({})",
            record.state.text().get(self.look.lang),
            self.duty(record),
            words.cites(&record.cite)
        )
    }

    fn span(&self, minutes: u64) -> String {
        let (days, hours, minutes) = (minutes / 1440, minutes % 1440 / 60, minutes % 60);
        let parts = [(days, "ngày", "d"), (hours, "giờ", "h"), (minutes, "phút", "min")];
        let parts = parts.iter().filter(|(number, ..)| *number > 0);
        parts.map(|(number, vi, en)| format!("{number} {}", self.say(vi, en))).collect::<Vec<_>>().join(" ")
    }

    /// What ran out while nobody did anything.
    fn run_out(&self, account: &Account, state: &State, now: Moment, entries: &mut Vec<Entry>) {
        for record in self.clocks(account) {
            let Some(due) = record.late_after.or(record.act_by).filter(|due| *due < now) else { continue };
            let missed = record.done.as_ref().is_none_or(|done| done.at > due) && record.ended.is_none();
            if missed && record.state.is_in_question() {
                let text = format!("{}: {}", self.say("HẾT HẠN, chưa làm", "TIME IS UP, not done"), self.duty(record));
                entries.push(Entry { at: due, ink: Ink::Red, own: true, mark: "", text });
            }
        }
        if let Some(at) = state.sixteenth {
            let text =
                self.say("Trẻ em đủ 16 tuổi; không việc nào tự đóng.", "The child is 16; nothing closes by that.");
            entries.push(Entry { at, ink: Ink::Yellow, own: true, mark: "", text: text.to_owned() });
        }
    }

    fn days(&self, sheet: &mut Sheet, entries: &[Entry], states: &[State], now: Moment) {
        let mut day: Option<Date> = None;
        for (position, entry) in entries.iter().enumerate() {
            let words = self.words(entry.at);
            if day != Some(entry.at.date()) {
                day = Some(entry.at.date());
                sheet.line(Ink::Plain, "");
                sheet.line(Ink::Strong, &words.long_day(entry.at.date()));
            }
            if entry.own {
                sheet.beside(&format!("  {}", words.clock(entry.at)), entry.ink, INDENT, &entry.text);
            } else {
                sheet.beside(
                    &format!("{}{}", " ".repeat(INDENT), entry.mark),
                    entry.ink,
                    INDENT.saturating_add(2),
                    &entry.text,
                );
            }
            let last = entries.get(position.saturating_add(1)).is_none_or(|next| next.at.date() != entry.at.date());
            let state = states.iter().find(|state| state.now.date() == entry.at.date() && state.now <= now);
            if let Some(state) = state.filter(|_| last) {
                sheet.beside("        =", Ink::Plain, INDENT.saturating_add(2), &self.stands(state));
            }
        }
    }

    fn stands(&self, state: &State) -> String {
        let phases = [
            state.main.phase,
            state.emergency.region.phase,
            state.separation.region.phase,
            state.criminal.phase,
            state.court.phase,
            state.alternative_care.phase,
        ];
        let names = phases.into_iter().filter(|phase| *phase != Phase::None).map(|phase| self.phase(phase));
        names.collect::<Vec<_>>().join(" · ")
    }

    #[allow(unreachable_patterns, reason = "the library may know more states than this program")]
    const fn phase(&self, phase: Phase) -> &'static str {
        let (vi, en) = match phase {
            Phase::None => ("chưa bắt đầu", "not begun"),
            Phase::Reported => ("đã có tin báo", "reported"),
            Phase::IntakeRecorded => ("đã tiếp nhận", "recorded"),
            Phase::AtCommune => ("xã đã nhận", "at the commune"),
            Phase::InitiallyAssessed => ("đã đánh giá ban đầu", "initially assessed"),
            Phase::SpecificallyAssessed => ("đã đánh giá cụ thể", "specifically assessed"),
            Phase::NeedsDetermined => ("đã họp xác định biện pháp", "measures fixed in a meeting"),
            Phase::NoPlanNeeded => ("không cần kế hoạch", "no plan needed"),
            Phase::PlanDrafted => ("đã dự thảo kế hoạch", "plan drafted"),
            Phase::PlanSubmitted => ("đã trình kế hoạch", "plan submitted"),
            Phase::ReturnedForRevision => ("kế hoạch bị trả lại", "plan returned"),
            Phase::PlanApproved => ("kế hoạch đã duyệt", "plan approved"),
            Phase::Implementing => ("đang thực hiện kế hoạch", "plan under way"),
            Phase::UnderReview => ("đang rà soát", "under review"),
            Phase::Monitoring => ("đang theo dõi 3 tháng", "three months of follow-up"),
            Phase::PlanEnded => ("kế hoạch đã kết thúc", "plan ended"),
            Phase::Closed => ("đã đóng", "closed"),
            Phase::Archived => ("đã lưu", "archived"),
            Phase::EmergencyActive => ("KHẨN CẤP", "EMERGENCY"),
            Phase::Separated => ("đang cách ly", "separated"),
            Phase::SeparatedWithoutDecision => ("CÁCH LY KHÔNG CÓ QUYẾT ĐỊNH", "SEPARATED WITHOUT A DECISION"),
            Phase::CriminalTrack => ("tố tụng hình sự", "criminal track"),
            Phase::CourtTrack => ("đã đề nghị Tòa án", "court asked"),
            Phase::CourtDecided => ("Tòa án đã quyết định", "court has decided"),
            Phase::AlternativeCare => ("chăm sóc thay thế", "alternative care"),
            _ => ("(trạng thái mới)", "(a newer state)"),
        };
        if matches!(self.look.lang, Lang::Vi) { vi } else { en }
    }

    fn foot(&self, sheet: &mut Sheet, account: &Account, state: &State, now: Moment) {
        let words = self.words(now);
        sheet.line(Ink::Plain, "");
        let until = format!("{} {}", words.clock(now), words.long_day(now.date()));
        sheet.line(Ink::Strong, &format!("{} {until}", self.say("LÚC", "AT")));
        sheet.beside("  =", Ink::Plain, 4, &self.stands(state));
        let ink = if state.seen.is_not_witnessed() { Ink::Yellow } else { Ink::Plain };
        sheet.beside("", ink, 2, state.seen.text.get(self.look.lang));
        let (mut met, mut rows) = (0_usize, Vec::new());
        for record in self.clocks(account) {
            if record.state == RecordState::Met {
                met = met.saturating_add(1);
            } else if record.state.is_in_question() {
                rows.push(self.late(record, now));
            }
        }
        let text = match self.look.lang {
            Lang::Vi => format!("{met} việc có hạn đã làm đúng hạn; {} việc trễ hoặc còn phải xem", rows.len()),
            Lang::En => format!("{met} duties with a limit met in time; {} late or in question", rows.len()),
        };
        sheet.beside("", Ink::Plain, 2, &text);
        for row in rows {
            sheet.beside("  !", Ink::Red, 4, &row);
        }
        self.next(sheet, account, now);
    }

    /// What is due next, the first first; everything without a date after it.
    fn next(&self, sheet: &mut Sheet, account: &Account, now: Moment) {
        let words = self.words(now);
        let waits = |record: &&DutyRecord| {
            record.is_owed() && record.done.is_none() && record.ended.is_none() && record.state != RecordState::Lapsed
        };
        let mut due: Vec<&DutyRecord> = account.records.iter().filter(waits).collect();
        due.sort_by_key(|record| (record.act_by.is_none(), record.act_by));
        let title = self.say("VIỆC TIẾP THEO", "WHAT IS DUE NEXT");
        sheet.line(Ink::Strong, title);
        if due.is_empty() {
            sheet.line(Ink::Plain, self.say("  Không còn việc nào.", "  Nothing."));
        }
        for record in due.iter().take(8) {
            let who = record.holders.first().map(|holder| words.role(&holder.role)).unwrap_or_default();
            let when = match record.act_by {
                Some(_) if record.act_by == record.since => self.say("làm ngay", "at once").to_owned(),
                Some(at) if at <= now => self.say("ngay, đã quá hạn", "now, it is overdue").to_owned(),
                Some(at) => words.until(at),
                None => self.say("luật không định hạn", "no limit in the law").to_owned(),
            };
            sheet.beside("  -", Ink::Plain, 4, &format!("{who}: {} ({when})", self.duty(record)));
        }
        if due.len() > 8 {
            let more = due.len().saturating_sub(8);
            let text = match self.look.lang {
                Lang::Vi => format!("  + {more} việc khác"),
                Lang::En => format!("  + {more} more"),
            };
            sheet.line(Ink::Plain, &text);
        }
    }
}
