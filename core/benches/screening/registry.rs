//! Synthetic registries: the columns a commune or a province would hold, filled by a seed.

use checho::law::FactId;
use checho::model::{Facts, Value};
use checho::rules::{Bitmap, Column};
use checho::{Law, facts};

/// What a registry of children in special circumstances holds: 30 facts.
///
/// The fourteen groups of Law Art. 10(1), which communes count and report; what the early list looks at in the family
/// and around the child; the two needs that lift special circumstances to intervention; and two protections. What only
/// a case knows (harm-doers, findings, rating forms) stands in no registry.
pub(crate) const SPECIAL_CIRCUMSTANCES: [FactId; 30] = [
    // The fourteen groups, a to o.
    facts::ORPHAN_BOTH,
    facts::ABANDONMENT,
    facts::WITHOUT_SUPPORT,
    facts::DISABILITY,
    facts::HIV,
    facts::IN_CONFLICT_WITH_LAW,
    facts::DRUG_ADDICTED,
    facts::DROPOUT_WORKING,
    facts::HARMED_BY_VIOLENCE,
    facts::EXPLOITATION,
    facts::SEXUAL_ABUSE,
    facts::TRAFFICKING,
    facts::ILLNESS_POOR,
    facts::MIGRANT_REFUGEE,
    // The family.
    facts::ONE_PARENT_LOST,
    facts::PARENT_MISSING,
    facts::PARENT_IMPRISONED,
    facts::PARENT_SOCIAL_EVILS,
    facts::FAMILY_CONFLICT_DIVORCE,
    facts::PARENTS_MIGRANT_WORK,
    facts::STEP_OR_UNRELATED_ADULT,
    facts::POVERTY,
    // The child.
    facts::SCHOOL_ABSENCE,
    facts::NO_BIRTH_REGISTRATION,
    facts::RUNAWAY_HOMELESS,
    facts::HOME_ALONE,
    // Needs.
    facts::NEEDS_RECOVERY_CARE,
    facts::CANNOT_LIVE_WITH_PARENTS,
    // Protections.
    facts::WILLING_RELATIVE,
    facts::ATTENDS_SCHOOL,
];

/// Every fact of the national pack.
pub(crate) fn every_fact(law: &Law) -> Vec<FactId> {
    law.entries(|p| &p.fact).map(|fact| fact.id.clone()).collect()
}

/// The columns of many children.
pub(crate) struct Registry {
    pub(crate) children: usize,
    /// Fact, validity and value; all bitmaps begin at this bit.
    columns: Vec<(FactId, Vec<u8>, Vec<u8>)>,
    offset: usize,
}

impl Registry {
    /// One field in eight is empty, one in sixteen of the others a Yes. Drawn independently, so some rows contradict
    /// themselves; no row costs more than another.
    pub(crate) fn new(children: usize, facts: &[FactId]) -> Self {
        let mut seed = 20_170_601;
        let mut column = |fact: &FactId| {
            let (mut validity, mut value) = (Vec::new(), Vec::new());
            for _ in 0..children.div_ceil(64) {
                let [a, b, c, d, e, f, g] = [(); 7].map(|()| random(&mut seed));
                validity.extend((a | b | c).to_le_bytes());
                value.extend((d & e & f & g).to_le_bytes());
            }
            (fact.clone(), validity, value)
        };
        let columns = facts.iter().map(&mut column).collect();
        Self { children, columns, offset: 0 }
    }

    /// The same without its first children, as a slice of an Arrow array keeps them: nothing is moved.
    pub(crate) fn without_first(mut self, children: usize) -> Self {
        self.offset += children;
        self.children -= children;
        self
    }

    /// The bytes of the first columns: validity, value.
    pub(crate) fn bytes<const N: usize>(&self) -> ([&[u8]; N], [&[u8]; N]) {
        let column = |i: usize| self.columns.get(i).unwrap();
        (std::array::from_fn(|i| column(i).1.as_slice()), std::array::from_fn(|i| column(i).2.as_slice()))
    }

    /// The columns as they are handed over.
    pub(crate) fn columns(&self) -> Vec<Column<'_>> {
        let columns = self.columns.iter().map(|(fact, validity, value)| Column {
            fact: fact.clone(),
            validity: Some(Bitmap::new(validity, self.offset)),
            value: Bitmap::new(value, self.offset),
        });
        columns.collect()
    }
}

impl Registry {
    /// The children one by one. Where a child's answers contradict each other, the first ones hold.
    pub(crate) fn rows(&self, law: &Law) -> Vec<Facts> {
        let row = |child: usize| {
            let bit = |bytes: &[u8]| bytes[child >> 3] >> (child & 7) & 1 == 1;
            let known = self.columns.iter().filter(|(_, validity, _)| bit(validity));
            let values = known.map(|(fact, _, value)| (fact, if bit(value) { Value::Yes } else { Value::No }));
            let mut kept: Vec<(&FactId, Value)> = Vec::new();
            for value in values {
                kept.push(value);
                if law.facts(kept.iter().copied()).is_err() {
                    kept.pop();
                }
            }
            law.facts(kept).unwrap()
        };
        (0..self.children).map(row).collect()
    }
}

/// SplitMix64.
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
