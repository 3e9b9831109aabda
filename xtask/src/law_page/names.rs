//! What the names in packs stand for: a text to show and a place to point at.

use std::collections::BTreeMap;

use checho::law::{Clause, FactId, Pack, Text};

use super::model::{Item, Sort};
use super::words::say;

/// Every name of every pack.
pub(super) struct Names {
    named: BTreeMap<String, Text>,
    /// For each thing: address and name of what uses it.
    used_by: BTreeMap<String, Vec<(String, String)>>,
}

/// What can be pointed at.
#[derive(Clone, Copy)]
pub(super) enum To {
    Entry(Sort),
    Step,
    Instrument,
}

/// The address of a thing. Names are unique within a sort and pack, and a layer may not take one of the pack below.
pub(super) fn anchor(to: To, id: &str) -> String {
    let sort = match to {
        To::Entry(Sort::Rule) => "rule",
        To::Entry(Sort::Fact) => "fact",
        To::Entry(Sort::Measure) => "measure",
        To::Entry(Sort::Duty) => "duty",
        To::Entry(Sort::Tightening) => "shorter",
        To::Entry(Sort::Role) => "role",
        To::Entry(Sort::Institution) => "institution",
        To::Entry(Sort::Penalty) => "penalty",
        To::Entry(Sort::Task) => "task",
        To::Entry(Sort::Transition) => "move",
        To::Entry(Sort::Guard) => "guard",
        To::Entry(Sort::Guidance) => "guidance",
        To::Entry(Sort::Form) => "form",
        To::Step => "step",
        To::Instrument => return id.to_owned(),
    };
    format!("{sort}-{id}")
}

impl Names {
    pub(super) fn of(packs: &[&Pack]) -> Self {
        let mut names = Self { named: BTreeMap::new(), used_by: BTreeMap::new() };
        for pack in packs {
            names.read(pack);
        }
        names
    }

    fn read(&mut self, pack: &Pack) {
        let mut name = |to, id: &str, text: &Text| {
            self.named.insert(anchor(to, id), text.clone());
        };
        pack.fact.iter().for_each(|f| name(To::Entry(Sort::Fact), f.id.as_str(), &f.name));
        pack.rule.iter().for_each(|r| name(To::Entry(Sort::Rule), r.id.as_str(), &r.name));
        pack.measure.iter().for_each(|m| name(To::Entry(Sort::Measure), m.id.as_str(), &m.name));
        pack.duty.iter().for_each(|d| name(To::Entry(Sort::Duty), d.id.as_str(), &d.name));
        pack.guard.iter().for_each(|g| name(To::Entry(Sort::Guard), g.id.as_str(), &g.name));
        pack.role.iter().for_each(|r| name(To::Entry(Sort::Role), r.id.as_str(), &r.name));
        pack.form.iter().for_each(|f| name(To::Entry(Sort::Form), &f.number, &form_name(&f.number, &f.title)));
        pack.step.iter().for_each(|s| name(To::Step, s.id.as_str(), &s.name));
        pack.instrument.iter().for_each(|i| name(To::Instrument, i.id.as_str(), &i.title));
        for rule in &pack.rule {
            let protections = rule.absent.iter().chain(&rule.unless);
            self.uses(To::Entry(Sort::Rule), rule.id.as_str(), &rule.when, protections);
        }
        for measure in &pack.measure {
            self.uses(To::Entry(Sort::Measure), measure.id.as_str(), &measure.when, measure.absent.iter());
        }
        for duty in &pack.duty {
            self.uses(To::Entry(Sort::Duty), duty.id.as_str(), &duty.when, [].iter());
        }
        for duty in &pack.duty {
            for step in duty.starts.iter().map(|s| &s.step).chain(&duty.after) {
                self.use_of(anchor(To::Step, step.as_str()), duty.id.as_str(), Sort::Duty);
            }
            for step in &duty.met_by {
                self.use_of(met(step.as_str()), duty.id.as_str(), Sort::Duty);
            }
            for end in &duty.ends {
                self.use_of(ended(end.step.as_str()), duty.id.as_str(), Sort::Duty);
            }
        }
    }

    fn uses<'a>(&mut self, to: To, id: &str, when: &'a [Clause], protections: impl Iterator<Item = &'a FactId>) {
        let To::Entry(sort) = to else { return };
        for fact in when.iter().flat_map(Clause::facts).chain(protections) {
            self.use_of(anchor(To::Entry(Sort::Fact), fact.as_str()), id, sort);
        }
    }

    fn use_of(&mut self, thing: String, user: &str, sort: Sort) {
        let users = self.used_by.entry(thing).or_default();
        let user = (anchor(To::Entry(sort), user), user.to_owned());
        if !users.contains(&user) {
            users.push(user);
        }
    }

    /// A pointer to a thing, with its name.
    pub(super) fn item(&self, to: To, id: &str) -> Item {
        let anchor = anchor(to, id);
        let text = self.named.get(&anchor).cloned();
        Item {
            code: Some(id.to_owned()),
            link: text.is_some().then(|| anchor.clone()),
            text: text.unwrap_or_default(),
            speaking: matches!(to, To::Entry(Sort::Duty | Sort::Measure | Sort::Task)),
            ..Item::default()
        }
    }

    /// Pointers to several things of one sort.
    pub(super) fn items<'a>(&self, to: To, ids: impl IntoIterator<Item = &'a str>) -> Vec<Item> {
        ids.into_iter().map(|id| self.item(to, id)).collect()
    }

    /// Rules, measures and duties that ask for the fact; duties that start from the step.
    pub(super) fn users(&self, to: To, id: &str) -> Vec<Item> {
        self.pointers(&anchor(to, id))
    }

    /// Duties that the step meets.
    pub(super) fn met_by(&self, step: &str) -> Vec<Item> {
        self.pointers(&met(step))
    }

    /// Duties that the step ends.
    pub(super) fn ended_by(&self, step: &str) -> Vec<Item> {
        self.pointers(&ended(step))
    }

    fn pointers(&self, thing: &str) -> Vec<Item> {
        let users = self.used_by.get(thing).map(Vec::as_slice).unwrap_or_default();
        let pointers = users.iter().map(|(anchor, id)| Item {
            code: Some(id.clone()),
            text: self.named.get(anchor).cloned().unwrap_or_default(),
            link: Some(anchor.clone()),
            speaking: anchor.starts_with("duty-") || anchor.starts_with("measure-"),
            ..Item::default()
        });
        pointers.collect()
    }
}

/// Under which name the duties are kept that a step ends.
fn ended(step: &str) -> String {
    format!("ended by {step}")
}

/// Under which name the duties are kept that a step meets.
fn met(step: &str) -> String {
    format!("met by {step}")
}

/// Packs write "(không có số)" for what has no number.
pub(super) fn is_none(number: &str) -> bool {
    number.starts_with('(')
}

/// An official form by its number; a paper of ours, whose number is a word, by its title.
pub(super) fn form_name(number: &str, title: &Text) -> Text {
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return say(
            format!("Giấy không có mẫu. {}", title.vi),
            format!("Paper without an official form. {}", title.en),
        );
    }
    say(format!("Mẫu số {number}. {}", title.vi), format!("Form {number}. {}", title.en))
}
