//! The rules on level and emergency by law, as somebody would write them into an app: no packs, no grounds, no measures.
//! What the compiled rules cost is measured against it in the same run.

use std::hint::black_box;

use checho::law::{FactId, Level};
use checho::model::{Facts, State, Value};
use checho::rules::{End, Interval};
use checho::time::Date;
use checho::{Law, facts};

use super::{Scenario, day, law};

macro_rules! child {
    ($($field:ident: $fact:ident,)+) => {
        /// What is known of a child, closed under what follows from what.
        #[derive(Clone, Copy)]
        struct Child {
            $($field: State,)+
        }

        impl Child {
            fn new(law: &Law, known: &Facts) -> Self {
                Self { $($field: law.state(known, &facts::$fact).unwrap(),)+ }
            }
        }

        const FACTS: &[FactId] = &[$(facts::$fact,)+];
    };
}

child! {
    abuse: ABUSE,
    abuse_risk: ABUSE_RISK,
    cannot_live_with_parents: CANNOT_LIVE_WITH_PARENTS,
    disaster_conflict: DISASTER_CONFLICT,
    domestic_violence: DOMESTIC_VIOLENCE,
    harm_doer_is_parent_or_carer: HARM_DOER_IS_PARENT_OR_CARER,
    harm_present_or_threatened: HARM_PRESENT_OR_THREATENED,
    needs_recovery_care: NEEDS_RECOVERY_CARE,
    risk_abandonment: RISK_ABANDONMENT,
    risk_by_carer: RISK_BY_CARER,
    risk_exploitation: RISK_EXPLOITATION,
    risk_violence: RISK_VIOLENCE,
    serious_harm_now: SERIOUS_HARM_NOW,
    serious_harm_threatened: SERIOUS_HARM_THREATENED,
    special_circumstances: SPECIAL_CIRCUMSTANCES,
    victim_or_witness_harmed: VICTIM_OR_WITNESS_HARMED,
}

/// The same rules, by their names in the pack.
const RULES: [&str; 13] = [
    "emergency_serious_harm",
    "emergency_serious_harm_threatened",
    "emergency_harm_by_parent_or_carer",
    "support_risk_of_violence_exploitation_abandonment",
    "support_other_abuse_risk",
    "support_special_circumstances",
    "support_disaster_conflict",
    "intervention_abused_child",
    "intervention_recovery_care",
    "intervention_cannot_live_with_parents",
    "intervention_domestic_violence",
    "intervention_serious_harm",
    "intervention_harmed_victim_or_witness",
];

fn written_out(child: &Child, day: Date, domestic_violence_law: Date) -> Interval {
    let end = |least: State| {
        let on = |state: State| state >= least;
        let serious = on(child.serious_harm_now) || on(child.serious_harm_threatened);
        let by_carer = on(child.harm_doer_is_parent_or_carer) && on(child.harm_present_or_threatened);
        let intervention = on(child.abuse)
            || (on(child.special_circumstances) && on(child.needs_recovery_care))
            || on(child.cannot_live_with_parents)
            || (on(child.domestic_violence) && day >= domestic_violence_law)
            || serious
            || on(child.victim_or_witness_harmed);
        let support = on(child.risk_violence)
            || on(child.risk_exploitation)
            || on(child.risk_abandonment)
            || on(child.risk_by_carer)
            || on(child.abuse_risk)
            || on(child.special_circumstances)
            || on(child.disaster_conflict);
        let level = match (intervention, support) {
            (true, _) => Level::Intervention,
            (false, true) => Level::Support,
            (false, false) => Level::Prevention,
        };
        End { emergency: serious || by_carer, level }
    };
    // All of these facts are dangers: what is not a No is possible.
    Interval { established: end(State::Yes), reported: end(State::ReportedYes), act_on: end(State::Unknown) }
}

fn domestic_violence_law() -> Date {
    "2023-07-01".parse().unwrap()
}

/// The national law with these rules only.
fn subset() -> Law {
    let mut pack = law().packs().first().unwrap().clone();
    pack.rule.retain(|rule| RULES.contains(&rule.id.as_str()));
    assert_eq!(pack.rule.len(), RULES.len(), "every rule is there");
    pack.measure.clear();
    pack.guidance.clear();
    pack.duty.clear();
    pack.guard.clear();
    pack.transition.clear();
    Law::from_pack(pack).unwrap()
}

/// The function written by hand.
pub(super) fn written(known: &Facts) -> Scenario {
    let (child, day, since) = (Child::new(&law(), known), day(), domestic_violence_law());
    Box::new(move || {
        black_box(written_out(black_box(&child), day, since));
    })
}

/// The same rules, compiled.
pub(super) fn compiled(known: &Facts) -> Scenario {
    let (law, known, day) = (subset(), *known, day());
    Box::new(move || {
        black_box(law.evaluate(black_box(&known), day).by_law());
    })
}

/// Both say the same of every child tried.
pub(super) fn assert_agreement() {
    let (law, since) = (subset(), domestic_violence_law());
    let days = [day(), "2020-02-13".parse().unwrap()];
    // Every pair of answers to two of the facts.
    for (first, second) in FACTS.iter().flat_map(|a| FACTS.iter().map(move |b| (a, b))) {
        for values in
            [[Value::Yes, Value::Yes], [Value::Yes, Value::No], [Value::No, Value::Yes], [Value::No, Value::No]]
        {
            let Ok(known) = law.facts([first, second].into_iter().zip(values)) else { continue };
            let child = Child::new(&law, &known);
            for day in days {
                let compiled = law.evaluate(&known, day).by_law();
                assert_eq!(written_out(&child, day, since), compiled, "{first} {second} {values:?}");
            }
        }
    }
}
