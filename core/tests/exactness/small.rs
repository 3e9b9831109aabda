//! Small packs, built by hand or drawn at random.

use checho::law::{
    Basis, Certainty, Clause, Fact, FactId, GroupId, Kind, Level, Measure, MeasureId, PACK_FORMAT, Pack, PackId,
    Polarity, Rule, RuleId, Text, Then,
};
use checho::time::Date;
use proptest::prelude::*;
use proptest::sample::select;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The day on which small packs are asked.
pub(crate) fn day() -> Date {
    "2026-02-13".parse().unwrap()
}

pub(crate) fn text() -> Text {
    Text::new("Chữ", "Text")
}

pub(crate) fn basis(kind: Kind) -> Basis {
    Basis {
        cite: vec!["law-1 1".parse().unwrap()],
        certainty: Certainty::Text,
        kind,
        from: None,
        to: None,
        note: None,
        alternative: (kind == Kind::Reading).then(text),
    }
}

/// From the form in which packs are stored, so that only what matters here has to be said.
fn stored<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

fn plain_basis() -> Value {
    json!({ "cite": ["law-1 1"], "certainty": "text", "kind": "law" })
}

pub(crate) fn fact(id: &str, polarity: Polarity) -> Fact {
    stored(json!({
        "id": id, "about": "child", "polarity": polarity, "tense": "now", "ask": "adult", "sensitivity": "ordinary",
        "name": text(), "question": text(), "explain": text(), "basis": plain_basis(),
    }))
}

pub(crate) fn rule(id: &str, when: Vec<Clause>, then: Then, kind: Kind) -> Rule {
    Rule { id: RuleId::from(id), name: text(), when, absent: Vec::new(), unless: Vec::new(), then, basis: basis(kind) }
}

pub(crate) fn empty(id: &str, layer_of: Option<&str>) -> Pack {
    let header = json!({ "id": id, "version": "1", "title": text(), "reviewed_until": "2030-12-31" });
    let mut pack: Pack = stored(json!({ "format": PACK_FORMAT, "pack": header }));
    pack.pack.layer_of = layer_of.map(PackId::from);
    pack
}

/// An empty national pack with an instrument, the steps that the library itself records, and two roles.
pub(crate) fn national() -> Pack {
    let step = |id: &str| stored(json!({ "id": id, "name": text() }));
    let role = |id: &str| stored(json!({ "id": id, "name": text(), "explain": text(), "basis": plain_basis() }));
    let steps = [
        "report_received",
        "transferred_to_commune",
        "initially_assessed",
        "specifically_assessed",
        "reviewed",
        "done",
    ];
    Pack {
        instrument: vec![stored(json!({ "id": "law-1", "title": text(), "issuer": text(), "certainty": "text" }))],
        step: steps.map(step).to_vec(),
        role: ["commune_committee", "hotline"].map(role).to_vec(),
        ..empty("vn", None)
    }
}

/// Which of some facts, as bits.
pub(crate) type Mask = u16;

/// A fact as drawn: its polarity, and which later facts it implies and suggests.
pub(crate) type DrawnFact = (Polarity, Mask, Mask);

/// A rule or measure as drawn.
#[derive(Debug, Clone)]
pub(crate) struct DrawnRule {
    /// Any, all or at least; the facts; how many.
    pub(crate) clauses: Vec<(u8, Mask, u8)>,
    pub(crate) absent: Mask,
    pub(crate) unless: Mask,
    pub(crate) then: Then,
    pub(crate) kind: Kind,
    /// Began to hold, still holds: years from the day asked.
    pub(crate) from: Option<i32>,
    pub(crate) to: Option<i32>,
}

/// Few facts at a time, so that rules are neither always nor never met.
pub(crate) fn mask() -> impl Strategy<Value = Mask> {
    (any::<Mask>(), any::<Mask>(), any::<bool>()).prop_map(|(a, b, both)| if both { a & b } else { a })
}

pub(crate) fn kind() -> impl Strategy<Value = Kind> {
    select(vec![Kind::Law, Kind::Law, Kind::Reading, Kind::Guidance, Kind::Proposal])
}

pub(crate) fn then() -> impl Strategy<Value = Then> {
    let level = select(vec![None, None, Some(Level::Prevention), Some(Level::Support), Some(Level::Intervention)]);
    (level, any::<bool>(), select(vec![None, None, Some("k"), Some("l"), Some("m")])).prop_map(
        |(level, emergency, group)| {
            let nothing = level.is_none_or(|level| level == Level::Prevention) && group.is_none();
            Then { level, emergency: emergency || nothing, group: group.map(GroupId::from), ..Then::default() }
        },
    )
}

pub(crate) fn drawn_facts(n: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<DrawnFact>> {
    let polarity = select(vec![Polarity::Danger, Polarity::Danger, Polarity::Protection, Polarity::Neutral]);
    prop::collection::vec((polarity, mask(), mask()), n)
}

pub(crate) fn drawn_rule() -> impl Strategy<Value = DrawnRule> {
    let clauses = prop::collection::vec((0..3_u8, mask(), any::<u8>()), 0..3);
    let rare = || prop_oneof![3 => Just(0), 1 => mask()];
    let years = || prop_oneof![4 => Just(None), 1 => (-2..3_i32).prop_map(Some)];
    (clauses, rare(), rare(), then(), kind(), years(), years()).prop_map(
        |(clauses, absent, unless, then, kind, from, to)| {
            let to = to.map(|to| to.max(from.unwrap_or(to)));
            DrawnRule { clauses, absent, unless, then, kind, from, to }
        },
    )
}

pub(crate) fn drawn_rules(n: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<DrawnRule>> {
    prop::collection::vec(drawn_rule(), n)
}

/// The facts of a mask that pass.
fn chosen(facts: &[Fact], mask: Mask, fits: impl Fn(&Fact) -> bool) -> Vec<FactId> {
    let chosen = facts.iter().enumerate().filter(|(i, fact)| mask & (1 << (i % 16)) != 0 && fits(fact));
    chosen.map(|(_, fact)| fact.id.clone()).collect()
}

fn is_protection(fact: &Fact) -> bool {
    fact.polarity == Polarity::Protection
}

/// Facts by the name's first letters and their number. They imply and suggest later ones, and those of `below`.
pub(crate) fn facts(prefix: &str, drawn: &[DrawnFact], below: &[Fact]) -> Vec<Fact> {
    let plain: Vec<Fact> = drawn.iter().enumerate().map(|(i, d)| fact(&format!("{prefix}{i}"), d.0)).collect();
    let mut facts = plain.clone();
    for (i, (fact, (_, implies, suggests))) in facts.iter_mut().zip(drawn).enumerate() {
        let others: Vec<Fact> = plain[i + 1..].iter().chain(below).cloned().collect();
        fact.implies = chosen(&others, *implies, |other| is_protection(other) == is_protection(fact));
        if !is_protection(fact) {
            fact.suggests = chosen(&others, *suggests, |other| !is_protection(other));
        }
    }
    facts
}

fn dates(basis: &mut Basis, drawn: &DrawnRule) {
    let year = |years: i32| Date::new(2026 + years, 2, 13).unwrap();
    basis.from = drawn.from.map(year);
    basis.to = drawn.to.map(year);
}

fn clauses(drawn: &DrawnRule, facts: &[Fact]) -> Vec<Clause> {
    let clauses = drawn.clauses.iter().filter_map(|(form, mask, n)| {
        let of = chosen(facts, *mask, |fact| *form == 2 || !is_protection(fact));
        let most = u8::try_from(of.len()).unwrap();
        (most > 0).then(|| match form {
            0 => Clause::Any(of),
            1 => Clause::All(of),
            _ => Clause::AtLeast { n: (1 + n % most).into(), of },
        })
    });
    clauses.collect()
}

pub(crate) fn rules(prefix: &str, drawn: &[DrawnRule], facts: &[Fact]) -> Vec<Rule> {
    let build = |(i, drawn): (usize, &DrawnRule)| {
        let mut built = rule(&format!("{prefix}{i}"), clauses(drawn, facts), drawn.then.clone(), drawn.kind);
        built.absent = chosen(facts, drawn.absent, is_protection);
        if drawn.kind.is_legal() {
            built.unless = chosen(facts, drawn.unless, is_protection);
        }
        if built.when.is_empty() && built.absent.is_empty() {
            let first = facts[0].id.clone();
            if is_protection(&facts[0]) { built.absent.push(first) } else { built.when.push(Clause::Any(vec![first])) }
        }
        dates(&mut built.basis, drawn);
        built
    };
    drawn.iter().enumerate().map(build).collect()
}

pub(crate) fn measures(drawn: &[DrawnRule], facts: &[Fact]) -> Vec<Measure> {
    let build = |(i, drawn): (usize, &DrawnRule)| {
        let mut basis = basis(drawn.kind);
        dates(&mut basis, drawn);
        Measure {
            id: MeasureId::from(format!("I-{i}").as_str()),
            level: Level::Intervention,
            name: text(),
            explain: None,
            when: clauses(drawn, facts),
            absent: chosen(facts, drawn.absent, is_protection),
            basis,
        }
    };
    drawn.iter().enumerate().map(build).collect()
}

/// A national pack of drawn facts, rules and measures.
pub(crate) fn pack(drawn: &[DrawnFact], drawn_rules: &[DrawnRule], drawn_measures: &[DrawnRule]) -> Pack {
    let facts = facts("f", drawn, &[]);
    Pack { rule: rules("r", drawn_rules, &facts), measure: measures(drawn_measures, &facts), fact: facts, ..national() }
}

/// The same pack with its facts far apart, so that rules reach over several words of bits.
pub(crate) fn spread(mut pack: Pack) -> Pack {
    let gap = 240 / pack.fact.len();
    let facts = core::mem::take(&mut pack.fact);
    let filler = |i: usize| (0..gap).map(move |j| fact(&format!("filler_{i}_{j}"), Polarity::Neutral));
    pack.fact = facts.into_iter().enumerate().flat_map(|(i, fact)| filler(i).chain([fact])).collect();
    pack
}
