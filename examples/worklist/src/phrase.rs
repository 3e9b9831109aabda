//! The words of the page: moments and spans as an officer says them, the child, roles, duties, articles.

use checho::law::{Citation, Place, RoleId};
use checho::model::{Born, Child, Sex, Situation};
use checho::rules::DutyDue;
use checho::time::{Date, Moment, TimeOfDay, age_on};
use checho::{Lang, Law};

use crate::list::When;

/// A space at which no line is broken, so that an article keeps its number.
pub const KEPT: char = '\u{a0}';

/// Roles that a worklist names so often that their short names are clearer; the rest keep the law's names.
const SHORT: [(&str, &str, &str); 12] = [
    ("commune_child_protection_officer", "Cán bộ trẻ em", "Child officer"),
    ("commune_chair", "Chủ tịch xã", "Commune chair"),
    ("commune_committee", "UBND xã", "Commune committee"),
    ("commune_police", "Công an xã", "Commune police"),
    ("police", "Công an", "Police"),
    ("investigating_body", "Cơ quan điều tra", "Investigating body"),
    ("clinic", "Cơ sở y tế", "Clinic"),
    ("school", "Nhà trường", "School"),
    ("hotline_111", "Tổng đài 111", "Hotline 111"),
    ("facility_head", "Cơ sở trợ giúp xã hội", "Facility"),
    ("alternative_carer", "Người nhận chăm sóc", "Carer"),
    ("parent_or_carer", "Cha, mẹ, người chăm sóc", "Parents or carers"),
];

/// Speaks of the law's answers at one moment in one language.
#[derive(Clone, Copy)]
pub struct Phrases<'a> {
    /// The law that names roles, duties and instruments.
    pub law: &'a Law,
    /// The language.
    pub lang: Lang,
    /// The moment at which it is said.
    pub now: Moment,
}

impl Phrases<'_> {
    /// The text of the language.
    #[must_use]
    pub fn say<'t>(&self, vi: &'t str, en: &'t str) -> &'t str {
        match self.lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }

    /// When a duty is due: short, and with its moment.
    pub(crate) fn when(&self, when: &When) -> (String, String) {
        let span = |at| self.span(at);
        let (short, moment) = match (*when, self.lang) {
            (When::Late(at), Lang::Vi) => (format!("quá hạn {}", span(at)), format!(" (hạn {})", self.until(at))),
            (When::Late(at), Lang::En) => (format!("late by {}", span(at)), format!(" (due {})", self.until(at))),
            (When::Disputed(at), Lang::Vi) => {
                (format!("có thể đã quá hạn {}", span(at)), format!(" (tính chặt nhất: {})", self.until(at)))
            }
            (When::Disputed(at), Lang::En) => {
                (format!("may be late by {}", span(at)), format!(" (strictest count: {})", self.until(at)))
            }
            (When::AtOnce(Some(at)), Lang::Vi) => ("làm ngay".to_owned(), format!(" (đã {} chưa làm)", span(at))),
            (When::AtOnce(Some(at)), Lang::En) => ("at once".to_owned(), format!(" (open for {})", span(at))),
            (When::AtOnce(None), _) => (self.say("làm ngay", "at once").to_owned(), String::new()),
            (When::By(at), Lang::Vi) => {
                let word = if ends_day(at) { "đến" } else { "trước" };
                return (format!("còn {}", span(at)), format!("{word} {} (còn {})", self.until(at), span(at)));
            }
            (When::By(at), Lang::En) => {
                return (format!("in {}", span(at)), format!("by {} (in {})", self.until(at), span(at)));
            }
            (When::Undated { fast: true }, _) => {
                (self.say("nhanh nhất có thể", "as fast as possible").to_owned(), String::new())
            }
            (When::Undated { fast: false }, _) => (self.say("không định hạn", "no date set").to_owned(), String::new()),
        };
        let long = format!("{short}{moment}");
        (short, long)
    }

    /// The time between now and a moment, either way.
    #[must_use]
    pub fn span(&self, at: Moment) -> String {
        let minutes = at.millis_since(self.now).unsigned_abs() / 60_000;
        let (days, hours, minutes) = (minutes / 1440, minutes / 60, minutes % 60);
        match (days, hours, minutes, self.lang) {
            (2.., .., Lang::Vi) => format!("{days} ngày"),
            (2.., .., Lang::En) => format!("{days} days"),
            (_, 0, _, Lang::Vi) => format!("{minutes} phút"),
            (_, 0, _, Lang::En) => format!("{minutes} min"),
            (_, _, 0, Lang::Vi) => format!("{hours} giờ"),
            (_, _, 0, Lang::En) => format!("{hours} h"),
            (.., Lang::Vi) => format!("{hours} giờ {minutes} phút"),
            (.., Lang::En) => format!("{hours} h {minutes} min"),
        }
    }

    /// Hour and day; midnight is the end of the day before it.
    #[must_use]
    pub fn until(&self, at: Moment) -> String {
        let (date, _) = at.civil();
        if !ends_day(at) {
            return format!("{} {}", self.clock(at), self.day(date));
        }
        let before = date.day_number().checked_sub(1).and_then(|day| Date::from_day_number(day).ok());
        let day = self.day(before.unwrap_or(date));
        match self.lang {
            Lang::Vi => format!("hết {day}"),
            Lang::En => format!("the end of {day}"),
        }
    }

    /// The hour of the day.
    #[must_use]
    pub fn clock(&self, at: Moment) -> String {
        let (_, time) = at.civil();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    fn day(&self, date: Date) -> String {
        let today = self.now.date();
        match (today.days_until(date), self.lang) {
            (0, _) => self.say("hôm nay", "today").to_owned(),
            (1, _) => self.say("ngày mai", "tomorrow").to_owned(),
            (-1, _) => self.say("hôm qua", "yesterday").to_owned(),
            _ if date.year() != today.year() => self.full_day(date),
            (_, Lang::Vi) => format!("{} {:02}/{:02}", self.weekday(date), date.day(), date.month()),
            (_, Lang::En) => format!("{} {} {}", self.weekday(date), date.day(), month(date)),
        }
    }

    pub(crate) fn full_day(&self, date: Date) -> String {
        match self.lang {
            Lang::Vi => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
            Lang::En => format!("{} {} {}", date.day(), month(date), date.year()),
        }
    }

    /// Weekday and date.
    #[must_use]
    pub fn long_day(&self, date: Date) -> String {
        format!("{} {}", self.weekday(date), self.full_day(date))
    }

    fn weekday(&self, date: Date) -> &'static str {
        let vi = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
        let en = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        let names = if self.lang == Lang::Vi { vi } else { en };
        let day = usize::try_from(date.weekday().num_days_from_monday()).ok();
        day.and_then(|day| names.get(day)).copied().unwrap_or_default()
    }

    /// Sex and age, and the name only where it was asked for.
    pub(crate) fn child(&self, child: &Child, with_name: bool) -> String {
        let sex = match child.sex {
            Some(Sex::Female) => self.say("nữ", "girl"),
            Some(Sex::Male) => self.say("nam", "boy"),
            Some(Sex::Unknown) | None => "",
        };
        let age = child.born.and_then(|born| self.age(&born));
        let known = match (sex, age) {
            ("", None) => self.say("chưa rõ trẻ nào", "child not known yet").to_owned(),
            ("", Some(age)) => age,
            (sex, None) => format!("{sex}, {}", self.say("chưa rõ tuổi", "age unknown")),
            (sex, Some(age)) => format!("{sex}, {age}"),
        };
        match child.name.as_ref().filter(|_| with_name) {
            Some(name) => format!("{}, {known}", name.reveal()),
            None => known,
        }
    }

    fn age(&self, born: &Born) -> Option<String> {
        let today = self.now.date();
        let (young, old) = match *born {
            Born::Dated { date, .. } => (date.youngest_age_on(today).ok()?.0, date.oldest_age_on(today).ok()?.0),
            Born::Aged { from, to, on, .. } => {
                let since = age_on(on, today).ok()?.0;
                (from.saturating_add(since), to.saturating_add(since))
            }
        };
        Some(match (young, old, self.lang) {
            (_, 0, _) => self.say("dưới 1 tuổi", "under 1 year").to_owned(),
            (young, old, Lang::Vi) if young == old => format!("{young} tuổi"),
            (young, old, Lang::En) if young == old => format!("{young} years"),
            (.., Lang::Vi) => format!("khoảng {young}-{old} tuổi"),
            (.., Lang::En) => format!("about {young}-{old} years"),
        })
    }

    /// The commune, by its name of the day.
    pub(crate) fn place(&self, situation: &Situation) -> Option<String> {
        let code = situation.place.commune.as_ref()?;
        let today = self.now.date();
        let here = |place: &&Place| {
            let begun = place.from.is_none_or(|from| from <= today);
            place.code == *code && begun && place.to.is_none_or(|to| today <= to)
        };
        Some(self.law.entries(|pack| &pack.place).find(here)?.name.get(self.lang).to_owned())
    }

    /// The short name of a role.
    #[must_use]
    pub fn role(&self, role: &RoleId) -> String {
        match SHORT.iter().find(|(id, ..)| *id == role.as_str()) {
            Some((_, vi, en)) => self.say(vi, en).to_owned(),
            None => self.law.role(role).map_or_else(|| role.to_string(), |role| role.name.get(self.lang).to_owned()),
        }
    }

    /// Who answers for a duty, and what it is; a name that opens with who is not said twice.
    pub(crate) fn duty(&self, duty: &DutyDue) -> (String, String) {
        let who = duty.holders.first().map(|holder| self.role(&holder.role)).unwrap_or_default();
        let name = self.law.duty(&duty.id).map_or(duty.id.as_str(), |duty| duty.name.get(self.lang));
        let openings = [format!("{who} "), format!("The {} ", who.to_lowercase())];
        let what = openings.iter().find_map(|opening| name.strip_prefix(opening)).unwrap_or(name);
        let provisional = if duty.provisional { self.say(" (tạm tính)", " (provisional)") } else { "" };
        (who, format!("{}{provisional}", capital(what)))
    }

    /// Articles, with each instrument named once: "khoản 1 Điều 31, khoản 3 Điều 26 Nghị định 56/2017/NĐ-CP".
    #[must_use]
    pub fn cites(&self, cites: &[Citation]) -> String {
        let mut parts: Vec<String> = Vec::new();
        for (i, cite) in cites.iter().enumerate() {
            let text = self.law.cite_text(cite, self.lang);
            let next_same = cites.get(i.saturating_add(1)).is_some_and(|next| next.instrument == cite.instrument);
            let alone = Citation { article: None, clause: None, point: None, form: None, part: None, ..cite.clone() };
            let instrument = self.law.cite_text(&alone, self.lang);
            let place = text.strip_suffix(&instrument).map(|place| place.trim_end().trim_end_matches(" of"));
            match place.filter(|place| next_same && !place.is_empty()) {
                Some(place) => parts.push(format!("{place}, ")),
                None => parts.push(format!("{text}; ")),
            }
        }
        let text = parts.concat();
        ["điểm ", "khoản ", "Điều ", "mục ", "Mẫu số ", "Art. ", "item ", "form "]
            .iter()
            .fold(text.trim_end_matches([';', ',', ' ']).to_owned(), |text, word| {
                text.replace(word, &format!("{}{KEPT}", word.trim_end()))
            })
    }
}

fn ends_day(at: Moment) -> bool {
    at.civil().1 == TimeOfDay::MIDNIGHT
}

fn month(date: Date) -> &'static str {
    let names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(date.month()).ok().and_then(|month| month.checked_sub(1));
    month.and_then(|month| names.get(month)).copied().unwrap_or_default()
}

/// The text with its first letter large.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
