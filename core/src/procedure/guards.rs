//! The guards, each a question to where the case stands and what the actor knew.

use super::deed::Deed;
use super::known::Known;
use super::state::Failing;
use super::transitions::{Asked, Procedure};
use super::walk::Walk;
use crate::case::{Act, Kind, is_commune_role};
use crate::law::{Competence, Guard, Phase, RoleId, Test, Transition};
use crate::time::{Moment, Months};

impl Procedure<'_> {
    /// Every guard of this transition that does not pass, in order.
    pub(super) fn failing(&self, asked: &Asked<'_>, deed: &Deed, walk: &Walk<'_>, known: &Known<'_>) -> Vec<Test> {
        let transition = asked.transition;
        let phase = walk.phase(transition.region, deed.at);
        let mut failing = Vec::new();
        if !transition.phases.is_empty() && !transition.phases.contains(&phase) {
            failing.push(Test::State);
        }
        if !may(transition, deed) {
            failing.push(Test::Role);
        }
        if transition.place.is_some_and(|place| !walk.is_competent(&deed.actor, place == Competence::EverHere)) {
            failing.push(Test::Place);
        }
        if !transition.basis.holds_on(deed.at.date()) {
            failing.push(Test::InForce);
        }
        if asks_for_conflict(deed) && walk.is_conflicted(&deed.actor) {
            failing.push(Test::NoConflict);
        }
        if asked.tests.contains(&Test::BodyNamed) && !is_of_a_body(transition, deed) {
            failing.push(Test::BodyNamed);
        }
        let cheap = asked.tests.iter().filter(|test| !asks_what_was_known(**test));
        failing.extend(cheap.filter(|test| !passes(**test, deed, walk, known)));
        // Weighing what was known is dear, and last.
        let dear = asked.tests.iter().filter(|test| asks_what_was_known(**test));
        failing.extend(dear.filter(|test| !passes(**test, deed, walk, known)));
        failing
    }

    /// What the packs say of a guard that fails for this transition.
    pub(super) fn told(&self, test: Test, transition: &Transition) -> Option<Failing> {
        let guard: &Guard = self.guard(test)?;
        let own = matches!(test, Test::State | Test::Role | Test::Place | Test::InForce);
        // Who, where and when follow from the article of the act itself; the rest from the guard's own.
        let basis = if own { &transition.basis } else { &guard.basis };
        Some(Failing {
            guard: guard.id.clone(),
            asks: guard.name.clone(),
            right: guard.right.clone(),
            cite: basis.cite.clone(),
            kind: basis.kind,
            certainty: basis.certainty,
            alternative: basis.alternative.clone(),
            steps: guard.steps.clone(),
            duties: guard.duties.clone(),
            gaps: Vec::new(),
        })
    }
}

pub(super) fn may(transition: &Transition, deed: &Deed) -> bool {
    transition.roles.iter().any(|role| *role == deed.actor.role || role.as_str() == "anyone")
}

/// Whether the body that decides does it itself, or the commune records which body it was, with its words. A commune decides
/// nothing here: its own word is no requirement of a competent body (Decree 56/2017 Art. 32(3)).
fn is_of_a_body(transition: &Transition, deed: &Deed) -> bool {
    let is_body = |role: &RoleId| !is_commune_role(role) && transition.roles.contains(role);
    let told = |act: &Act| act.party.as_ref().is_some_and(is_body);
    !is_commune_role(&deed.actor.role) || (deed.words && deed.act.as_ref().is_none_or(told))
}

/// Telling of danger, and of a conflict of interest, is open to everybody.
pub(super) fn asks_for_conflict(deed: &Deed) -> bool {
    !matches!(deed.kind, Kind::Report | Kind::Note) && !deed.takes("actor_conflict_found")
}

const fn asks_what_was_known(test: Test) -> bool {
    matches!(
        test,
        Test::PlanNotNeeded
            | Test::SeriousHarmOver
            | Test::SeparationGround
            | Test::AbusedPlanRefused
            | Test::RiskGone
            | Test::Stable
            | Test::WrittenConsent
            | Test::CopyChosen
    )
}

fn passes(test: Test, deed: &Deed, walk: &Walk<'_>, known: &Known<'_>) -> bool {
    let weighed = || known.weighed();
    match test {
        Test::State | Test::Role | Test::Place | Test::InForce | Test::NoConflict | Test::BodyNamed => true,
        Test::Reasons => deed.words,
        Test::Form01 => walk.has_report(),
        Test::Form02 => walk.has("initially_assessed"),
        Test::Form03 => walk.has("specifically_assessed"),
        Test::Minutes => walk.has("meeting_held"),
        Test::Form04 => walk.has_draft(),
        Test::PlanComplete => walk.plan_gaps().is_empty(),
        Test::ChildHeard => walk.has("child_and_carers_heard") || walk.has("child_heard") || walk.child_was_heard(),
        Test::PlanNotNeeded => weighed().is_some_and(|w| !w.asks_for_plan()),
        Test::MeasuresRecorded => walk.measures().is_some(),
        Test::FreshAssessment => walk.measures().is_some_and(|measures| walk.assessed_after(measures)),
        Test::SeriousHarmOver => weighed().is_some_and(|w| !w.emergency_by_law),
        Test::SeparationGround => weighed().is_some_and(super::known::Weighed::separation_by_carers),
        Test::AbusedPlanRefused => weighed().is_some_and(|w| w.refused_plan() || (w.is_abused() && walk.is_refused())),
        Test::WithinFifteenDays => {
            let until = deed.act.as_ref().and_then(|act| act.until).unwrap_or_else(|| deed.at.date());
            walk.separation.is_required() || walk.separation.cap().is_some_and(|cap| until.max(deed.at.date()) <= cap)
        }
        Test::NotRunOut | Test::DecisionStands => {
            walk.phase(crate::law::Region::Separation, deed.at) != Phase::SeparatedWithoutDecision
        }
        Test::CarersFoundSafe => {
            let since = walk.separation.began;
            walk.has_since("carers_found_safe", since)
                && (walk.has_since("specifically_assessed", since) || walk.has_since("separation_evaluated", since))
        }
        Test::SeparationDecided => walk.separation.is_on(),
        Test::PlacementDecided => walk.has("placement_decided"),
        Test::ChildOpinion => {
            walk.is_under_seven(deed.at.date())
                || walk.has("child_heard")
                || walk.has("child_and_carers_heard")
                || walk.child_was_heard()
                || deed.takes("child_heard")
        }
        Test::WrittenConsent => {
            walk.needs_no_consent(deed)
                || weighed().is_some_and(|w| {
                    w.is_established(&crate::facts::PARENTAL_RIGHTS_RESTRICTED) || walk.consented(deed, w)
                })
        }
        Test::CarerVerified => walk.has("carer_verified") || deed.takes("carer_verified"),
        Test::FamilyFormsFailed => {
            walk.has("no_carer_found")
                || deed.takes("no_carer_found")
                || walk.phase(crate::law::Region::Emergency, deed.at) == Phase::EmergencyActive
                || walk.separation.is_on()
        }
        Test::PlanServed => walk.is_served(),
        Test::CopyChosen => deed.act.as_ref().is_none_or(|act| walk.may_serve(act, weighed())),
        Test::ChangeProposed => walk.has_change_to_decide(),
        Test::RiskGone => weighed().is_some_and(|w| w.is_established(&crate::facts::NO_FURTHER_ABUSE_RISK)),
        Test::Stable => weighed().is_some_and(|w| {
            [
                crate::facts::PHYSICAL_STABLE,
                crate::facts::PSYCHOLOGICAL_STABLE,
                crate::facts::COGNITIVE_STABLE,
                crate::facts::EMOTIONAL_STABLE,
            ]
            .iter()
            .all(|fact| w.is_established(fact))
        }),
        Test::ThreeMonths => walk.followed_since().is_some_and(|since| three_months_passed(since, deed.at)),
        Test::NoEmergency => walk.phase(crate::law::Region::Emergency, deed.at) == Phase::None,
        Test::NotSeparated => !walk.separation.is_on(),
    }
}

/// Whether three months are over: a least time, so no working day moves it.
fn three_months_passed(since: Moment, at: Moment) -> bool {
    since.date().checked_add_months(Months(3)).is_ok_and(|end| end <= at.date())
}
