//! The next question: the unanswered fact that settles the next act soonest.
//!
//! Questions stop when the next act is settled, not when everything is known: a child is not interviewed by software,
//! and nobody is asked for details that change nothing.

use super::Law;
use super::compiled::{CompiledRule, Condition, Ends};
use super::decision::{Question, Settles};
use super::interval::Interval;
use super::outcome::Outcome;
use crate::law::{AskWhom, Certainty, Level, SignalId};
use crate::model::{FactIndex, FactSet, Facts};
use crate::time::Date;

/// The next question, or `None` when the next act is settled, or no duty of a case waits for it. Of a child in a registry
/// whom a watch factor names, it is what is worth asking: the letters that name such factors want such children known.
pub(super) fn next(
    law: &Law,
    facts: &Facts,
    ends: &Ends,
    day: Date,
    is_case: bool,
    level_waits: bool,
) -> Option<Question> {
    let by_law = law.outcomes.by_law(ends);
    let waiting = open_act(&by_law, is_case).filter(|act| *act == Settles::Emergency || level_waits || !is_case);
    let nothing_established = by_law.established.level == Level::Prevention;
    let watched = waiting.is_none() && !is_case && nothing_established && watched(law, ends);
    let settles = waiting.or(watched.then_some(Settles::Level))?;
    let active = law.rules.in_force(day);
    let possible = facts.possible(&law.vocabulary);
    let established = facts.established();
    let open: Vec<Open<'_>> = law
        .rules
        .rules
        .iter()
        .filter(|rule| {
            active.contains(rule.slot)
                && rule.kind.is_legal()
                && match settles {
                    Settles::Emergency => rule.emergency,
                    Settles::Level => rule.level > Some(by_law.established.level),
                }
                && rule.holds(&possible)
                && !rule.holds(&established)
        })
        .map(|rule| {
            let lacking = rule.conditions.iter().filter(|c| !c.holds(&established));
            Open { lacking: Condition::facts(lacking), mask: Condition::facts(&rule.conditions), rule }
        })
        .collect();
    let candidates = open.iter().fold(FactSet::EMPTY, |sum, open| sum.or(open.lacking)).minus(facts.known);
    law.deciding(|p| &p.fact)
        .enumerate()
        .filter_map(|(position, definition)| {
            let fact = FactIndex::new(position).filter(|fact| candidates.contains(*fact))?;
            // Whoever is only watched is looked at, not asked about.
            if definition.derived.is_some() || (watched && !matches!(definition.ask, AskWhom::File | AskWhom::Observe))
            {
                return None;
            }
            // An answer changes only the rules that speak of what it moves.
            let (up, down) = (law.vocabulary.up(fact), law.vocabulary.down(fact));
            let (yes, without) = (established.or(up), possible.minus(down));
            let settled = |open: &Open<'_>| open.lacking.intersects(&up) && open.rule.holds(&yes);
            let yes_settles = open.iter().any(settled);
            let ruled_out =
                open.iter().filter(|open| open.mask.intersects(&down) && !open.rule.holds(&without)).count();
            // A report waiting to be confirmed comes first, then what settles at once, then what rules out most, then
            // the better source, then the order of the packs.
            let rank = (
                facts.yes.contains(fact),
                yes_settles,
                ruled_out,
                definition.basis.certainty > Certainty::Unverified,
                core::cmp::Reverse(fact),
            );
            Some((rank, definition))
        })
        .max_by_key(|(rank, _)| *rank)
        .map(|((_, yes_settles, ruled_out, ..), definition)| Question {
            fact: definition.id.clone(),
            ask: definition.ask,
            settles,
            yes_settles,
            no_rules_out: u32::try_from(ruled_out).unwrap_or(u32::MAX),
        })
}

struct Open<'a> {
    /// The facts of the conditions that are not met yet.
    lacking: FactSet,
    /// The facts of all its conditions.
    mask: FactSet,
    rule: &'a CompiledRule,
}

/// Whether somebody recorded of a child what makes it one to watch.
fn watched(law: &Law, ends: &Ends) -> bool {
    ends.established.concludes(&law.outcomes.concluding(&Outcome::Signal(SignalId::constant("watch"))).all)
}

/// The first act that is still open: urgent protection, then the level to plan at.
fn open_act(by_law: &Interval, is_case: bool) -> Option<Settles> {
    if by_law.established.emergency {
        return None;
    }
    if by_law.act_on.emergency && is_case {
        return Some(Settles::Emergency);
    }
    (by_law.established.level < by_law.act_on.level).then_some(Settles::Level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Situation;

    /// What is asked of a child of a register, of whom this is on record, where the layer watches what the letter names.
    fn asked(facts: &[&str]) -> Option<Question> {
        let layer = include_str!("../../packs/compiled/kon-tum.json");
        let law = Law::national().unwrap().with_layer_json(layer).unwrap();
        let answers = facts.iter().map(|fact| {
            format!(r#"{{ "fact": "{fact}", "value": "yes", "source": "record", "at": "2026-01-05T08:00:00+07:00" }}"#)
        });
        let answers = answers.collect::<Vec<_>>().join(",");
        let situation = format!(r#"{{ "now": "2026-02-13T17:00:00+07:00", "answers": [{answers}] }}"#);
        let situation: Situation = serde_json::from_str(&situation).unwrap();
        law.decide(&situation).unwrap().next_question
    }

    /// Letter 2816, S16: know the children of such families, above all whether they are in special circumstances.
    #[test]
    fn of_a_watched_child_a_file_is_asked_and_no_family() {
        let question = asked(&["parents_working_far_away"]).unwrap();
        assert_eq!((question.fact.as_str(), question.ask), ("special_circumstances", AskWhom::File));
        assert_eq!(question.settles, Settles::Level);
    }

    #[test]
    fn of_a_child_whose_level_is_known_or_of_whom_nothing_is_nobody_is_asked() {
        assert_eq!(asked(&[]), None);
        assert_eq!(asked(&["parents_working_far_away", "disability_severe"]), None);
    }
}
