//! The early list of a register: for whom something is established, and whom a watch factor names.

use checho::law::{Level, SignalId};
use checho::rules::{Decision, Ground, Standing};
use checho::time::Moment;
use checho::{Lang, Law};

use super::{Ink, Look, Page};
use crate::book::{Book, Case};
use crate::phrase::Phrases;

/// The page for the listed children, the first first; the register holds more.
#[must_use]
pub fn early_page(law: &Law, book: &Book, listed: &[&Case], now: Moment, look: Look) -> String {
    let mut page = Page { words: Phrases { law, lang: look.lang, now }, look, out: String::new() };
    page.early_head(book, listed);
    for (number, case) in (1..).zip(listed.iter().take(look.top)) {
        page.watched(number, case);
    }
    let more = listed.len().saturating_sub(look.top);
    if more > 0 {
        page.line("");
        let text = match look.lang {
            Lang::Vi => format!("… và {more} trẻ em khác trong danh sách"),
            Lang::En => format!("… and {more} more children on the list"),
        };
        page.line(&text);
    }
    let said = page.say(
        "Danh sách để thăm hỏi sớm, không phải nghi ngờ gia đình nào: không có tin báo. Thấy dấu hiệu bị xâm hại thì lập tin báo \
         (Mẫu số 01). Không đem các câu hỏi trên hỏi trẻ em.",
        "A list for early visits, and no suspicion of any family: nothing was reported. Who sees a sign of abuse makes a report \
         (form 01). Never put the questions above to a child.",
    );
    let said = said.to_owned();
    page.end(&said, listed);
    page.out
}

/// What is established of a child, gravest first.
fn established(decision: &Decision) -> impl Iterator<Item = &Ground> {
    decision.grounds.iter().filter(|ground| ground.standing == Standing::Established)
}

fn is_watched(decision: &Decision) -> bool {
    let watch = SignalId::constant("watch");
    decision.signals.iter().any(|signal| signal.id == watch && signal.standing == Standing::Established)
}

impl Page<'_> {
    fn early_head(&mut self, book: &Book, listed: &[&Case]) {
        let place = book.cases.iter().rev().find_map(|case| self.words.place(&case.situation)).unwrap_or_default();
        self.spread((self.say("TRẺ EM CẦN ĐỂ Ý SỚM", "CHILDREN TO LOOK AT EARLY"), Ink::Strong), (&place, Ink::Plain));
        let now = self.words.now;
        let when = format!("{}, {}", self.words.clock(now), self.words.long_day(now.date()));
        let children = book.cases.len();
        let holds = match self.look.lang {
            Lang::Vi => format!("sổ theo dõi: {children} trẻ em"),
            Lang::En => format!("register: {children} children"),
        };
        self.spread((&when, Ink::Plain), (&holds, Ink::Plain));
        self.line("");
        let level = |case: &&&Case| case.decision.with_guidance.established.level;
        let grave = listed.iter().filter(|case| level(case) > Level::Prevention).count();
        let intervention = listed.iter().filter(|case| level(case) == Level::Intervention).count();
        let watched = listed.iter().filter(|case| is_watched(&case.decision)).count();
        let support = grave.saturating_sub(intervention);
        let both = listed.iter().filter(|case| level(case) > Level::Prevention && is_watched(&case.decision)).count();
        let rest = children.saturating_sub(listed.len());
        let rows = match self.look.lang {
            Lang::Vi => [
                ("XÁC ĐỊNH", grave, format!("trẻ em: {intervention} ở cấp độ can thiệp, {support} ở cấp độ hỗ trợ")),
                ("ĐỂ Ý", watched, format!("trẻ em có hoàn cảnh phải để ý sớm, {both} trong số đó ở trên")),
                ("CÒN LẠI", rest, "trẻ em không có tên ở đây: ô trống trong sổ không phải là nghi ngờ".to_owned()),
            ],
            Lang::En => [
                ("KNOWN", grave, format!("children: {intervention} at intervention level, {support} at support level")),
                ("WATCH", watched, format!("children with a factor to watch early, {both} of them counted above")),
                ("THE REST", rest, "children are not listed: an empty field of a register is no suspicion".to_owned()),
            ],
        };
        for (label, count, text) in rows {
            self.beside((&format!("{label:<10}{count:>3}"), Ink::Plain), 15, &text);
        }
        self.unread(book);
    }

    fn watched(&mut self, number: usize, case: &Case) {
        let decision = &case.decision;
        self.line("");
        let child = self.words.child(&case.situation.child, self.look.names);
        let left = format!("{number:>2}  {}  {child}", case.reference);
        let level = decision.with_guidance.established.level;
        let right = match level {
            Level::Prevention => self.say("để ý sớm", "watch early").to_owned(),
            level => level.text(self.look.lang).to_owned(),
        };
        let ink = if level > Level::Prevention { Ink::Yellow } else { Ink::Dim };
        self.spread((&left, Ink::Strong), (&right, ink));
        let mut label = self.say("Căn cứ", "Ground").to_owned();
        for ground in established(decision) {
            let name = self.words.law.rule(&ground.rule).map_or("", |rule| rule.name.get(self.look.lang));
            let text = format!("{name}. {}", self.words.cites(&ground.cite));
            self.labelled(&label, Ink::Dim, &text);
            label.clear();
        }
        let Some(question) = &decision.next_question else { return };
        let Some(fact) = self.words.law.fact(&question.fact) else { return };
        let text = format!("{} ({})", fact.question.get(self.look.lang), question.ask.text(self.look.lang));
        self.labelled(self.say("Nên xem", "To find"), Ink::Strong, &text);
    }
}
