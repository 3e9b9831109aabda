//! Why not the higher level: what is missing, smallest first.

use serde::{Deserialize, Serialize};

use super::Law;
use super::compiled::Condition;
use super::decide::{DecideError, Weighed};
use crate::law::{Citation, FactId, Kind, Level, RuleId};
use crate::model::{FactIndex, FactSet, Situation, State, Value};

/// An answer that would count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// The fact.
    pub fact: FactId,
    /// The answer that would count, as a finding: Yes of a danger, No of a protection.
    pub value: Value,
    /// What is known of it now.
    pub state: State,
}

/// One condition that is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Missing {
    /// How many of these answers are missing.
    pub need: u32,
    /// The answers, any of which would do.
    pub of: Vec<Wanted>,
    /// Whether answers that rule it out leave too few.
    pub ruled_out: bool,
}

/// A rule that would establish a higher level or an emergency, and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhyNot {
    /// The rule.
    pub rule: RuleId,
    /// The level it would establish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Whether it would establish an emergency.
    pub emergency: bool,
    /// What kind of source it has.
    pub kind: Kind,
    /// Where it stands.
    pub cite: Vec<Citation>,
    /// How many answers are missing in all.
    pub need: u32,
    /// Whether some condition is ruled out.
    pub ruled_out: bool,
    /// The conditions not met.
    pub missing: Vec<Missing>,
}

impl Law {
    /// Every rule that would establish more than is established, with what it lacks: those still possible first, then by
    /// the fewest missing answers, then the gravest.
    ///
    /// # Errors
    /// As [`Law::decide`].
    ///
    /// ```
    /// use checho::{Law, model::Situation};
    /// let situation: Situation = serde_json::from_str(r#"{
    ///     "now": "2026-02-13T17:00:00+07:00",
    ///     "answers": [{ "fact": "risk_violence", "value": "yes", "source": "assessed", "at": "2026-02-13T10:00:00+07:00" }]
    /// }"#).unwrap();
    /// let why_not = Law::national().unwrap().why_not(&situation).unwrap();
    /// assert_eq!(why_not[0].need, 1, "one finding away from more");
    /// ```
    pub fn why_not(&self, situation: &Situation) -> Result<Vec<WhyNot>, DecideError> {
        let case = self.weigh(situation)?;
        let established = self.outcomes.with_guidance(&case.ends).established;
        let facts = &case.ledger.facts;
        let (on, possible) = (facts.established(), facts.possible(&self.vocabulary));
        let active = self.rules.in_force(case.day);
        let rules = self.deciding(|p| &p.rule).zip(&self.rules.rules);
        let mut answers: Vec<WhyNot> = rules
            .filter(|(rule, compiled)| {
                let higher =
                    rule.then.level > Some(established.level) || (rule.then.emergency && !established.emergency);
                higher && active.contains(compiled.slot)
            })
            .map(|(rule, compiled)| {
                let lacking = compiled.conditions.iter().filter(|c| !c.holds(&on));
                let missing: Vec<Missing> = lacking.map(|c| self.missing(c, &on, &possible, &case)).collect();
                WhyNot {
                    rule: rule.id.clone(),
                    level: rule.then.level,
                    emergency: rule.then.emergency,
                    kind: rule.basis.kind,
                    cite: rule.basis.cite.clone(),
                    need: missing.iter().fold(0, |sum, m| m.need.saturating_add(sum)),
                    ruled_out: missing.iter().any(|m| m.ruled_out),
                    missing,
                }
            })
            .collect();
        answers.sort_by_key(|w| (w.ruled_out, w.need, core::cmp::Reverse((w.emergency, w.level, w.kind))));
        Ok(answers)
    }

    fn missing(&self, condition: &Condition, on: &FactSet, possible: &FactSet, case: &Weighed<'_>) -> Missing {
        let wanted = |fact: FactIndex| {
            let value = if self.vocabulary.is_protection(fact) { Value::No } else { Value::Yes };
            let state = case.ledger.facts.state(&self.vocabulary, fact);
            Some(Wanted { fact: self.vocabulary.id(fact)?.clone(), value, state })
        };
        Missing {
            need: condition.lacking(on),
            of: condition.mask.minus(*on).iter().filter_map(wanted).collect(),
            ruled_out: !condition.holds(possible),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(fact: &str, value: &str) -> String {
        format!(
            r#"{{ "fact": "{fact}", "value": "{value}", "source": "assessed", "at": "2026-03-10T09:00:00+07:00" }}"#
        )
    }

    fn situation(answers: &[String]) -> Situation {
        let answers = answers.join(",");
        serde_json::from_str(&format!(r#"{{ "now": "2026-03-10T10:00:00+07:00", "answers": [{answers}] }}"#)).unwrap()
    }

    /// What a rule of the law lacks.
    fn lacks(all: &[WhyNot], rule: &str) -> WhyNot {
        all.iter().find(|w| w.rule.as_str() == rule).unwrap_or_else(|| panic!("{rule} is not told")).clone()
    }

    #[test]
    fn every_rule_above_what_is_established_is_told_and_no_other() {
        let law = Law::national().unwrap();
        let abused = ["abuse", "harm_present_or_threatened", "risk_violence"].map(|fact| answer(fact, "yes"));
        for answers in [&[][..], &abused[2..], &abused[..]] {
            let situation = situation(answers);
            let established = law.decide(&situation).unwrap().with_guidance.established;
            let day = situation.now.date();
            let mut above: Vec<_> = law
                .deciding(|p| &p.rule)
                .filter(|rule| crate::law::holds(rule.basis.from, rule.basis.to, day))
                .filter(|rule| match rule.then.level {
                    Some(level) if level > established.level => true,
                    _ => rule.then.emergency && !established.emergency,
                })
                .map(|rule| rule.id.clone())
                .collect();
            let told = law.why_not(&situation).unwrap();
            assert!(told.iter().all(|w| w.need > 0 && !w.missing.is_empty()), "what is met is not above");
            assert!(told.windows(2).all(|w| (w[0].ruled_out, w[0].need) <= (w[1].ruled_out, w[1].need)));
            let mut told: Vec<_> = told.into_iter().map(|w| w.rule).collect();
            told.sort();
            above.sort();
            assert_eq!(told, above);
        }
    }

    #[test]
    fn what_is_missing_is_counted_and_what_is_ruled_out_comes_last() {
        let law = Law::national().unwrap();
        let told = law.why_not(&situation(&[])).unwrap();
        let rules: Vec<_> = law.deciding(|p| &p.rule).zip(&law.rules.rules).collect();
        for why in &told {
            let (_, rule) = rules.iter().find(|(rule, _)| rule.id == why.rule).unwrap();
            let needed: u32 = rule.conditions.iter().map(|c| c.n).sum();
            assert_eq!(why.need, needed, "{}: nothing is known", why.rule);
            for wanted in why.missing.iter().flat_map(|m| &m.of) {
                let protection = law.vocabulary.is_protection(law.vocabulary.find(&wanted.fact).unwrap());
                assert_eq!(wanted.value, if protection { Value::No } else { Value::Yes });
            }
        }
        // One rule of several facts, one of them found, then ruled out.
        let several = |w: &&WhyNot| !w.ruled_out && w.missing.len() > 1 && w.missing[0].of[0].value == Value::Yes;
        let many = told.iter().find(several).unwrap();
        let first = many.missing[0].of[0].fact.as_str();
        let found = law.why_not(&situation(&[answer(first, "yes")])).unwrap();
        if let Some(less) = found.iter().find(|w| w.rule == many.rule) {
            assert!(less.need < many.need);
        }
        let all_no: Vec<_> = many.missing[0].of.iter().map(|w| answer(w.fact.as_str(), "no")).collect();
        let ruled_out = law.why_not(&situation(&all_no)).unwrap();
        assert!(lacks(&ruled_out, many.rule.as_str()).ruled_out);
        assert!(ruled_out.last().unwrap().ruled_out && !ruled_out[0].ruled_out);
    }
}
