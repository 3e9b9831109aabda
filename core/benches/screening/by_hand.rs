//! A few rules on level and emergency by law, as somebody would write them into a loop over the same columns: child by
//! child, and with 64 children a word. What the compiled rules cost is measured against both in the same run.

use std::hint::black_box;
use std::ops::{BitAnd, BitOr, Not};

use checho::law::FactId;
use checho::rules::Screened;
use checho::{Law, facts};

use super::registry::Registry;
use super::{LEVELS, Scenario, day, law};

/// What the rules ask for.
const FACTS: [FactId; 10] = [
    facts::ABUSE,
    facts::ABUSE_RISK,
    facts::CANNOT_LIVE_WITH_PARENTS,
    facts::HARM_DOER_IS_PARENT_OR_CARER,
    facts::HARM_PRESENT_OR_THREATENED,
    facts::NEEDS_RECOVERY_CARE,
    facts::RISK_BY_CARER,
    facts::RISK_VIOLENCE,
    facts::SERIOUS_HARM_NOW,
    facts::SPECIAL_CIRCUMSTANCES,
];

/// The rules, by their names in the pack.
const RULES: [&str; 7] = [
    "emergency_serious_harm",
    "emergency_harm_by_parent_or_carer",
    "support_other_abuse_risk",
    "support_special_circumstances",
    "intervention_abused_child",
    "intervention_recovery_care",
    "intervention_cannot_live_with_parents",
];

/// One child, or 64.
trait Bits: Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self> {}

impl Bits for bool {}
impl Bits for u64 {}

/// Support, intervention and emergency, of one end of the facts.
#[inline]
fn conclude<T: Bits>([abuse, abuse_risk, no_parents, by_carer, harm, care, _, _, serious, special]: [T; 10]) -> [T; 3] {
    let intervention = abuse | (special & care) | no_parents;
    [intervention | abuse_risk | special, intervention, serious | (by_carer & harm)]
}

/// Both ends: established, and to act on.
#[inline]
fn ends<T: Bits>(known: [T; 10], value: [T; 10]) -> [[T; 3]; 2] {
    let [abuse, mut abuse_risk, no_parents, by_carer, mut harm, care, risk_by_carer, violence, serious, special] =
        std::array::from_fn(|i| known[i] & value[i]);
    abuse_risk = abuse_risk | risk_by_carer | violence;
    harm = harm | risk_by_carer | serious;
    let there = [abuse, abuse_risk, no_parents, by_carer, harm, care, risk_by_carer, violence, serious, special];
    let mut open: [T; 10] = std::array::from_fn(|i| !known[i] | value[i] | there[i]);
    // No harm is no serious harm.
    open[8] = open[8] & open[4];
    [conclude(there), conclude(open)]
}

/// Three bitmaps of each end.
type Answer = [[Vec<u64>; 3]; 2];

fn blank(registry: &Registry) -> Answer {
    std::array::from_fn(|_| std::array::from_fn(|_| vec![0; registry.children.div_ceil(64)]))
}

fn by_child(registry: &Registry) -> Answer {
    let mut answer = blank(registry);
    let (validity, value) = registry.bytes::<10>();
    for child in 0..registry.children {
        let bit = |bytes: &[u8]| bytes[child >> 3] >> (child & 7) & 1 == 1;
        let ends = ends(validity.map(bit), value.map(bit));
        for (map, on) in answer.iter_mut().flatten().zip(ends.as_flattened()) {
            map[child >> 6] |= u64::from(*on) << (child & 63);
        }
    }
    answer
}

fn by_word(registry: &Registry) -> Answer {
    let mut answer = blank(registry);
    let (validity, value) = registry.bytes::<10>();
    for word in 0..registry.children.div_ceil(64) {
        let bits = |bytes: &[u8]| u64::from_le_bytes(bytes[word * 8..][..8].try_into().unwrap());
        let ends = ends(validity.map(bits), value.map(bits));
        for (map, on) in answer.iter_mut().flatten().zip(ends.as_flattened()) {
            map[word] = *on;
        }
    }
    answer
}

/// The national law with these rules only.
fn subset() -> Law {
    let mut pack = law().packs().first().unwrap().clone();
    pack.rule.retain(|rule| RULES.contains(&rule.id.as_str()));
    assert_eq!(pack.rule.len(), RULES.len(), "every rule is there");
    pack.measure.clear();
    pack.guidance.clear();
    pack.duty.clear();
    Law::from_pack(pack).unwrap()
}

/// The loop over children.
pub(super) fn children(n: usize) -> Scenario {
    let registry = Registry::new(n, &FACTS);
    Box::new(move || {
        black_box(by_child(black_box(&registry)));
    })
}

/// The loop over words.
pub(super) fn words(n: usize) -> Scenario {
    let registry = Registry::new(n, &FACTS);
    Box::new(move || {
        black_box(by_word(black_box(&registry)));
    })
}

/// The same rules, compiled.
pub(super) fn compiled(n: usize) -> Scenario {
    super::screen_by(subset(), Registry::new(n, &FACTS), LEVELS)
}

/// All three say the same of every child.
pub(super) fn assert_agreement() {
    let registry = Registry::new(10_048, &FACTS);
    let Screened { support, intervention, emergency, .. } =
        subset().screen(registry.children, &registry.columns(), day(), LEVELS).unwrap();
    let [by_child, by_word] = [by_child(&registry), by_word(&registry)];
    for (sink, pair) in [support, intervention, emergency].into_iter().enumerate() {
        for (end, compiled) in [pair.established, pair.act_on].into_iter().enumerate() {
            assert_eq!(by_child[end][sink], compiled, "child by child, {sink} {end}");
            assert_eq!(by_word[end][sink], compiled, "64 a word, {sink} {end}");
        }
    }
}
