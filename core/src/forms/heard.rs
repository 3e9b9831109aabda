//! Opinions that a case file holds, as papers print them (Decree 56/2017 Art. 27(1)g-h, Law on Children Arts 60(3), 63(1)):
//! each with its day and what it was on; what a suspect said stands apart and is no consent.

use super::known::{Known, Value, short};
use crate::Law;
use crate::case::{Act, CONSENTED, Consent, Event, Heard, Kind, Subject, speaker};
use crate::law::{Text, Words};
use crate::time::{Date, PartialDate};

/// An opinion that was heard.
#[derive(Debug, Clone)]
pub(crate) struct Opinion {
    /// The child's, not a parent's or carer's.
    of_child: bool,
    who: Text,
    heard: Option<Heard>,
    consent: Consent,
    /// Whether it is a consent to alternative care that counts, in writing.
    consents: bool,
    on: Date,
    /// Word for word, where the words are here.
    words: Option<Words>,
}

impl Opinion {
    /// What an act says of an opinion; `None`: it does not say whose.
    pub(crate) fn of(law: &Law, event: &Event, act: &Act, carers: Consent) -> Option<Self> {
        let kind = &event.header().kind;
        let role = speaker(act).filter(|_| *kind == Kind::OpinionHeard)?;
        let consent = Consent::of(kind, Some(act), carers);
        let written = act.steps.iter().any(|step| step.step.as_str() == CONSENTED);
        Some(Self {
            of_child: role.as_str() == "child",
            who: act.opinion.map(|heard| heard.who.text()).or_else(|| Some(law.role(&role)?.name.clone()))?,
            heard: act.opinion,
            consent,
            consents: written && consent.is_given(act.opinion) && on(act.opinion, &[Subject::AlternativeCare]),
            on: event.header().happened.date(),
            words: act.words.clone().filter(|words| !words.reveal().trim().is_empty()),
        })
    }

    fn is_suspects(&self) -> bool {
        self.consent == Consent::Never
    }

    /// As it is printed where whose it is stands in the label already, or else after whose it is.
    fn line(&self, named: bool) -> Text {
        let who = if named { self.who.clone() } else { Text::default() };
        let part = if named { ", " } else { "" };
        let subject = self.heard.map(|heard| heard.on.text());
        let about =
            |lang: fn(&Text) -> &str| subject.as_ref().map(|text| format!(" ({})", lang(text))).unwrap_or_default();
        let (vi, en) = (about(|text| &text.vi), about(|text| &text.en));
        let (day, said) = (short(self.on), self.said());
        Text::new(format!("{}{part}{day}{vi}: {}", who.vi, said.vi), format!("{}{part}{day}{en}: {}", who.en, said.en))
    }

    /// What was said: whether they agree, then their words.
    fn said(&self) -> Text {
        let agrees = match self.heard.and_then(|heard| heard.agrees) {
            Some(true) => Some(Text::new(format!("đồng ý{}", self.worth().vi), format!("agrees{}", self.worth().en))),
            Some(false) => Some(Text::new("không đồng ý", "does not agree")),
            None => None,
        };
        let words = self.words.as_ref().map(|words| words.reveal().trim());
        match (agrees, words) {
            (Some(agrees), Some(words)) => {
                Text::new(format!("{}; {words}", agrees.vi), format!("{}; {words}", agrees.en))
            }
            (Some(agrees), None) => agrees,
            (None, Some(words)) => Text::new(words, words),
            (None, None) => {
                Text::new("đã nghe; lời nói không có trong hồ sơ này", "heard; the words are not in this file")
            }
        }
    }

    /// What has to stand beside an agreement that is no consent.
    fn worth(&self) -> Text {
        match self.consent {
            Consent::Never => Text::new(" (không phải là sự đồng ý)", " (which is no consent)"),
            Consent::NotSettled => Text::new(
                " (chưa được tính: chưa rõ cha, mẹ, người chăm sóc có gây tổn hại hay không)",
                " (does not count yet: it is not settled whether a parent or carer did the harm)",
            ),
            Consent::MayCount | Consent::NotAsked => Text::default(),
        }
    }
}

/// Whether an opinion is on one of these; without a code nobody can tell.
fn on(heard: Option<Heard>, subjects: &[Subject]) -> bool {
    heard.is_some_and(|heard| subjects.contains(&heard.on))
}

/// Where the child is to live and with whom.
const CARE: [Subject; 3] = [Subject::AlternativeCare, Subject::ProposedCarer, Subject::Return];

impl Known<'_> {
    /// What opinions answer under a source; `None`: it is none of theirs, or nobody was heard.
    pub(super) fn heard(&self, source: &str) -> Option<Value> {
        let child = |opinion: &&Opinion| opinion.of_child;
        let carers = |opinion: &&Opinion| !opinion.of_child && !opinion.is_suspects();
        let of_care = |opinion: &&Opinion| opinion.of_child && on(opinion.heard, &CARE);
        match source {
            "specific.child_heard" | "child.views" => self.lines(false, child),
            "specific.carers_heard" | "child.carer.views" => self.lines(true, carers),
            "specific.suspects_heard" => self.lines(true, |opinion| !opinion.of_child && opinion.is_suspects()),
            "specific.carer_views" => {
                let heard = self.opinions.iter().filter(carers);
                let row =
                    |opinion: &Opinion| [("relation", opinion.who.clone()), ("views", opinion.line(false))].into();
                let rows: Vec<_> = heard.map(row).collect();
                (!rows.is_empty()).then_some(Value::Rows(rows))
            }
            "child.wishes" => self.lines(false, of_care),
            "child.young_views" => self.lines(false, of_care).filter(|_| self.is_under_seven()),
            "child.care_views" => self.lines(false, of_care).filter(|_| !self.is_under_seven()),
            "placement.consent_by" => {
                let names: Vec<&Text> = self.consenting().map(|opinion| &opinion.who).collect();
                let join = |of: fn(&Text) -> &str| names.iter().map(|name| of(name)).collect::<Vec<_>>().join("; ");
                (!names.is_empty()).then(|| Value::Words(Text::new(join(|name| &name.vi), join(|name| &name.en))))
            }
            // Writings of several days have no one day.
            "placement.consent_date" => {
                let first = self.consenting().next()?.on;
                self.consenting().all(|opinion| opinion.on == first).then(|| Value::Day(PartialDate::from(first)))
            }
            _ => None,
        }
    }

    fn consenting(&self) -> impl Iterator<Item = &Opinion> {
        self.opinions.iter().filter(|opinion| opinion.consents)
    }

    fn lines(&self, named: bool, which: impl Fn(&&Opinion) -> bool) -> Option<Value> {
        let lines: Vec<Text> = self.opinions.iter().filter(which).map(|opinion| opinion.line(named)).collect();
        (!lines.is_empty()).then_some(Value::Said(lines))
    }

    /// By every age that is possible.
    fn is_under_seven(&self) -> bool {
        let ages = self.situation.child.ages_on(self.on).ok().flatten();
        ages.is_some_and(|ages| ages.oldest < 7)
    }
}

#[cfg(test)]
mod tests;
