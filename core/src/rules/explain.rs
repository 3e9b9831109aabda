//! Decisions in plain words, with articles.

use core::fmt::Write as _;

use super::decision::{Decision, DutyDue, Ground};
use super::{Law, words};
use crate::law::{Citation, FactId, InstrumentId, Lang, ReadingId};
use crate::time::{Counted, Limit, TimeError, count};

impl Law {
    /// A citation as people write it: "điểm b khoản 2 Điều 50 Luật 102/2016/QH13", "Art. 50(2)b of Law 102/2016/QH13".
    #[must_use]
    pub fn cite_text(&self, cite: &Citation, lang: Lang) -> String {
        let instrument = self.instrument_text(&cite.instrument, lang);
        let mut place = String::new();
        match lang {
            Lang::Vi => {
                for (word, part) in [("điểm", &cite.point), ("khoản", &cite.clause)] {
                    if let Some(part) = part {
                        place.push_str(&format!("{word} {part} "));
                    }
                }
                if let Some(article) = &cite.article {
                    place.push_str(&format!("{} {article} ", article_word(article, lang)));
                }
                if let Some(form) = &cite.form {
                    place.push_str(&format!("Mẫu số {form} "));
                }
            }
            Lang::En => {
                if let Some(article) = &cite.article {
                    place.push_str(&format!("{} {article}", article_word(article, lang)));
                }
                if let Some(clause) = &cite.clause {
                    place.push_str(&format!("({clause})"));
                }
                if let Some(point) = &cite.point {
                    place.push_str(point);
                }
                if let Some(form) = &cite.form {
                    place.push_str(&format!("form {form}"));
                }
                if !place.is_empty() {
                    place.push_str(" of ");
                }
            }
        }
        match &cite.part {
            Some(part) => format!("{place}{instrument}, {part}"),
            None => format!("{place}{instrument}"),
        }
    }

    fn instrument_text(&self, id: &InstrumentId, lang: Lang) -> String {
        self.instrument(id).map_or_else(
            || id.to_string(),
            |instrument| match (instrument_word(id.as_str(), lang), &instrument.number) {
                (Some(word), Some(number)) => format!("{word} {number}"),
                _ => instrument.title.get(lang).to_owned(),
            },
        )
    }

    /// One line for a ground: what it is, on which facts, and where it stands.
    #[must_use]
    pub fn ground_text(&self, ground: &Ground, lang: Lang) -> String {
        let name = self.rule(&ground.rule).map_or(ground.rule.as_str(), |rule| rule.name.get(lang));
        let name_of = |id: &FactId| self.fact(id).map_or(id.as_str(), |fact| fact.name.get(lang)).to_owned();
        let facts = ground.facts.iter().map(|fact| {
            let led = fact.follows_from.iter().map(|led| format!("{} {}", led.link.text(lang), name_of(&led.id)));
            let led: Vec<String> = led.collect();
            if led.is_empty() { name_of(&fact.id) } else { format!("{} ({})", name_of(&fact.id), led.join(", ")) }
        });
        let facts: Vec<String> = facts.collect();
        let cites: Vec<String> = ground.cite.iter().map(|cite| self.cite_text(cite, lang)).collect();
        format!(
            "{name} [{}] ({}): {}. {}",
            facts.join("; "),
            ground.standing.text(lang),
            ground.kind.text(lang),
            cites.join("; ")
        )
    }

    /// One line for a duty: what, who, by when, how it stands.
    #[must_use]
    pub fn duty_text(&self, duty: &DutyDue, lang: Lang) -> String {
        let name = self.duty(&duty.id).map_or(duty.id.as_str(), |d| d.name.get(lang));
        let who = duty.holders.first().and_then(|h| self.role(&h.role)).map_or("", |role| role.name.get(lang));
        let by = duty.act_by.map(|at| words::moment(at, lang));
        let (before, fast, now) = match lang {
            Lang::Vi => ("trước", "nhanh nhất có thể", ", ngay"),
            Lang::En => ("by", "as fast as possible", ", at once"),
        };
        let mut line = format!("{name} ({who})");
        if duty.as_fast_as_possible {
            let _ = write!(line, ", {fast}");
        }
        let at_once = self.duty(&duty.id).is_some_and(|d| matches!(d.limit, Limit::AtOnce) && d.within.is_none());
        match by {
            Some(_) if at_once => line.push_str(now),
            Some(by) => line.push_str(&format!(", {before} {by}")),
            None => {}
        }
        let _ = write!(line, " [{}]", duty.state.text(lang));
        line
    }

    /// The whole decision as text: what is established, what to act on, why, what to do, what to ask next.
    #[must_use]
    pub fn explain(&self, decision: &Decision, lang: Lang) -> String {
        let (established, act_on, emergency, grounds, duties, ask, no) = match lang {
            Lang::Vi => {
                ("Đã xác định", "Phải hành động theo", "khẩn cấp", "Căn cứ", "Việc phải làm", "Hỏi tiếp", "không có")
            }
            Lang::En => ("Established", "Act on", "emergency", "Grounds", "Duties", "Ask next", "nothing"),
        };
        let end = |end: super::interval::End| {
            let level = end.level.text(lang);
            if end.emergency { format!("{emergency}, {level}") } else { level.to_owned() }
        };
        let mut text = String::new();
        let _ = writeln!(text, "{established}: {}", end(decision.by_law.established));
        let _ = writeln!(text, "{act_on}: {}", end(decision.acting));
        let _ = writeln!(text, "{grounds}:");
        for ground in &decision.grounds {
            let _ = writeln!(text, "- {}", self.ground_text(ground, lang));
        }
        let _ = writeln!(text, "{duties}:");
        for duty in decision.open_duties() {
            let _ = writeln!(text, "- {}", self.duty_text(duty, lang));
        }
        let question = decision.next_question.as_ref().and_then(|q| Some((q, self.fact(&q.fact)?)));
        let question =
            question.map_or(no.to_owned(), |(q, fact)| format!("{} ({})", fact.question.get(lang), q.ask.text(lang)));
        let _ = writeln!(text, "{ask}: {question}");
        text
    }

    /// How each started reading of a duty was counted, in the order of its readings.
    ///
    /// # Errors
    /// [`TimeError`] when a moment leaves the calendar of years 1900-2200.
    pub fn counted(&self, duty: &DutyDue) -> Result<Vec<Counted>, TimeError> {
        let Some(definition) = self.duty(&duty.id) else { return Ok(Vec::new()) };
        let outer = definition.within.as_ref().and_then(|id| self.duty(id));
        let reading = |id: &ReadingId| definition.starts.iter().find(|start| start.reading == *id);
        let starts = duty.readings.iter().filter_map(|r| Some((r.start?, r.due, reading(&r.id))));
        starts
            .map(|(start, due, reading)| {
                let own = reading.and_then(|reading| reading.limit).unwrap_or(definition.limit);
                let limits = [Some(own), outer.map(|d| d.limit)];
                if reading.is_some_and(|reading| reading.unlimited) {
                    return count(start, &Limit::None, self.calendar());
                }
                // Of the duty's own limit and the one around it, the one that gave the moment.
                let mut counts = limits.iter().flatten().map(|limit| count(start, limit, self.calendar()));
                let first = counts.next().unwrap_or_else(|| count(start, &own, self.calendar()))?;
                if first.due == due { Ok(first) } else { counts.next().unwrap_or(Ok(first)) }
            })
            .collect()
    }
}

fn article_word(article: &str, lang: Lang) -> &'static str {
    match (article.starts_with(|c: char| c.is_ascii_digit()), lang) {
        (true, Lang::Vi) => "Điều",
        (true, Lang::En) => "Art.",
        (false, Lang::Vi) => "mục",
        (false, Lang::En) => "item",
    }
}

/// What kind of instrument a slug names, where its number says more than its title.
fn instrument_word(slug: &str, lang: Lang) -> Option<&'static str> {
    const WORDS: [(&str, &str, &str); 9] = [
        ("law-", "Luật", "Law"),
        ("decree-", "Nghị định", "Decree"),
        ("joint-circular-", "Thông tư liên tịch", "Joint Circular"),
        ("circular-", "Thông tư", "Circular"),
        ("resolution-", "Nghị quyết", "Resolution"),
        ("decision-", "Quyết định", "Decision"),
        ("letter-", "Công văn", "Letter"),
        ("plan-", "Kế hoạch", "Plan"),
        ("regulation-", "Quy chế", "Regulation"),
    ];
    let (_, vi, en) = WORDS.iter().find(|(prefix, ..)| slug.starts_with(prefix))?;
    Some(match lang {
        Lang::Vi => vi,
        Lang::En => en,
    })
}

#[cfg(test)]
mod tests {
    use crate::Law;
    use crate::law::{FactId, Lang};
    use crate::model::{Link, Situation};
    use crate::rules::{Decision, LedFrom};

    fn told(law: &Law, fact: &str) -> Decision {
        let situation: Situation = serde_json::from_str(&format!(
            r#"{{ "now": "2026-03-10T09:00:00+07:00", "reports": [{{ "received": "2026-03-10T08:00:00+07:00",
                "receiving_place": "commune_committee", "claims": [{{ "fact": "{fact}", "value": "yes" }}] }}] }}"#
        ))
        .unwrap();
        law.decide(&situation).unwrap()
    }

    /// What the decision says a fact of its grounds follows from.
    fn led(decision: &Decision, fact: &str) -> Vec<LedFrom> {
        let facts = decision.grounds.iter().flat_map(|ground| &ground.facts);
        let mut facts = facts.filter(|found| found.id.as_str() == fact);
        facts.next().unwrap_or_else(|| panic!("no ground rests on {fact}")).follows_from.clone()
    }

    #[test]
    fn a_ground_says_what_its_facts_follow_from() {
        let law = Law::national().unwrap();
        let from = |id: &str, link| vec![LedFrom { id: FactId::from(id), link }];
        // Law Art. 4(6): whoever says "physical violence" says "violence" and "abuse".
        let beaten = told(&law, "physical_violence");
        assert_eq!(led(&beaten, "abuse"), from("physical_violence", Link::Implies));
        // Abuse may be going on: acted on until somebody answers, by the reading of ours that the pack names.
        assert_eq!(led(&beaten, "harm_present_or_threatened"), from("physical_violence", Link::Suggests));
        // Bruises are a sign by a training list: they claim no abuse.
        let bruises = told(&law, "signs_physical");
        assert_eq!(led(&bruises, "abuse"), from("signs_physical", Link::IsASign));
        // What was named follows from nothing else.
        let named = told(&law, "abuse");
        assert_eq!(led(&named, "abuse"), []);
    }

    #[test]
    fn the_reason_in_words_names_what_was_said() {
        let law = Law::national().unwrap();
        let bruises = told(&law, "signs_physical");
        let ground = bruises.grounds.iter().find(|ground| ground.facts.iter().any(|fact| fact.id.as_str() == "abuse"));
        let text = law.ground_text(ground.unwrap(), Lang::Vi);
        assert!(text.contains("(mới là dấu hiệu từ Dấu hiệu bị bạo lực thể chất)"), "{text}");
        let text = law.ground_text(ground.unwrap(), Lang::En);
        assert!(text.contains("(a mere sign from Signs of physical violence)"), "{text}");
    }
}
