//! Small packs cut out of the real ones: a fuzzer that edits them tries a thousand where the whole gives ten.

use std::sync::LazyLock;

use checho::law::check::check;
use checho::law::{Clause, FactId, Pack};
use checho::{Law, canonical};

/// A national pack of a few dozen entries that passes every check.
pub static PACK: LazyLock<Pack> = LazyLock::new(|| cut(crate::NATIONAL.packs()[0].clone(), &[]));

/// The law of [`PACK`].
pub static LAW: LazyLock<Law> = LazyLock::new(|| Law::from_pack(PACK.clone()).expect("the small pack is sound"));

/// The layers, cut to fit on [`PACK`].
pub static LAYERS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../../core/packs/compiled/kon-tum.json"),
        include_str!("../../../core/packs/compiled/cao-bang.json"),
    ];
    texts.map(|text| cut(canonical::from_str(text).expect("a compiled layer reads"), &[&PACK])).to_vec()
});

/// A pack with its first entries, and none of those that stop making sense.
fn cut(mut pack: Pack, below: &[&Pack]) -> Pack {
    pack.fact.sort_by_key(|fact| !KEPT.contains(&fact.id.as_str()));
    pack.fact.truncate(KEPT.len());
    let known: Vec<FactId> = pack.fact.iter().chain(below.iter().flat_map(|p| &p.fact)).map(|f| f.id.clone()).collect();
    for fact in &mut pack.fact {
        for others in [&mut fact.implies, &mut fact.suggests, &mut fact.excludes] {
            others.retain(|id| known.contains(id));
        }
    }
    let fits = |clauses: &[Clause]| clauses.iter().flat_map(Clause::facts).all(|id| known.contains(id));
    pack.rule.retain(|rule| fits(&rule.when));
    pack.measure.retain(|measure| fits(&measure.when));
    pack.duty.retain(|duty| fits(&duty.when));
    pack.rule.truncate(24);
    pack.measure.truncate(8);
    pack.duty.truncate(12);
    pack.institution.truncate(4);
    pack.guard.truncate(8);
    pack.transition.truncate(8);
    pack.guidance.clear();
    pack.penalty.clear();
    pack.task.clear();
    pack.place.truncate(2);
    pack.unknown.clear();
    pack.form.clear();
    pack.duty.iter_mut().for_each(|duty| duty.forms.clear());
    pack.step.iter_mut().for_each(|step| step.form = None);
    pack.year.retain(|year| (2025..=2026).contains(&year.year));
    pack.holiday.retain(|holiday| (2025..=2026).contains(&holiday.from.year()));
    pack.worked.retain(|worked| (2025..=2026).contains(&worked.date.year()));
    pack.instrument.iter_mut().for_each(|i| (i.replaces, i.amends) = (Vec::new(), Vec::new()));
    let text = serde_json::to_string(&pack).expect("a pack is JSON");
    // Named once is its own name.
    let cited = |id: &str| text.contains(&format!("\"{id} ")) || text.matches(&format!("\"{id}\"")).count() > 1;
    pack.instrument.retain(|instrument| cited(instrument.id.as_str()));
    loop {
        let faults = check(&pack, below);
        if faults.is_empty() {
            return pack;
        }
        for fault in faults {
            let mut path = fault.path.split('/');
            let (section, id) = (path.next().unwrap_or_default(), path.next().unwrap_or_default().to_owned());
            match section {
                "fact" => pack.fact.retain(|x| x.id.as_str() != id),
                "rule" => pack.rule.retain(|x| x.id.as_str() != id),
                "measure" => pack.measure.retain(|x| x.id.as_str() != id),
                "guard" => pack.guard.retain(|x| x.id.as_str() != id),
                "transition" => pack.transition.retain(|x| x.id.as_str() != id),
                "duty" => pack.duty.retain(|x| x.id.as_str() != id),
                "tighten" => pack.tighten.retain(|x| x.duty.as_str() != id),
                "institution" => pack.institution.retain(|x| x.role.as_str() != id),
                _ => panic!("cannot cut around {fault:?}"),
            }
        }
    }
}

/// Facts of every kind: structural, sub-kinds, age, ratings, protections.
const KEPT: [&str; 24] = [
    "abuse",
    "violence",
    "physical_violence",
    "sexual_abuse",
    "rape",
    "risk_violence",
    "abuse_risk",
    "serious_harm_now",
    "serious_harm_threatened",
    "harm_present_or_threatened",
    "harm_doer_is_parent",
    "harm_doer_is_parent_or_carer",
    "special_circumstances",
    "needs_recovery_care",
    "harmed_by_violence",
    "age_under_6",
    "age_under_7",
    "age_at_least_7",
    "domestic_violence",
    "carer_refuses_plan",
    "form02_a1_medium",
    "form02_a1_high",
    "no_further_abuse_risk",
    "physical_stable",
];
