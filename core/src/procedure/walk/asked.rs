//! What guards ask of the case while it is walked.

use super::super::deed::Deed;
use super::super::guards::{asks_for_conflict, may};
use super::super::known::Weighed;
use super::super::state::{Failing, PlanState};
use super::super::transitions::{Asked, Procedure};
use super::{Walk, commune_of};
use crate::case::{
    Act, Actor, CONSENTED, Consent, Heard, InstitutionCode, Kind, PaperCopy, Served, Speaker, Subject, is_carer_role,
    is_commune_role, receiver,
};
use crate::law::{Phase, Region, Test};
use crate::model::PlanGap;
use crate::time::{Date, Moment};

impl<'w> Walk<'w> {
    pub(in crate::procedure) fn phase(&self, region: Region, at: Moment) -> Phase {
        match region {
            Region::Main => self.main.phase,
            Region::Emergency => self.emergency.phase,
            Region::Separation => self.separation.phase(at),
            Region::Criminal => self.criminal.phase,
            Region::Court => self.court.phase,
            Region::AlternativeCare => self.alternative_care.phase,
        }
    }

    /// Whether a step was taken in the case that is open now.
    pub(in crate::procedure) fn has(&self, step: &str) -> bool {
        self.has_since(step, self.cycle)
    }

    pub(in crate::procedure) fn has_since(&self, step: &str, order: usize) -> bool {
        self.steps.iter().any(|(own, taken)| own.as_str() == step && *taken >= order)
    }

    /// Whether the plan that was approved last was served on a parent or carer. An entry that does not say on whom grounds
    /// nothing: nobody is separated on it.
    pub(in crate::procedure) fn is_served(&self) -> bool {
        let approved = self.steps.iter().find(|(step, _)| step.as_str() == "plan_approved").map(|(_, taken)| *taken);
        approved.is_some_and(|approved| approved >= self.cycle && self.served > approved)
    }

    /// Whether the copy that an act gives to a parent or carer may go there: it is the redacted one, or that person did no
    /// harm, or the chair chose so for the plan that stands: what was chosen for one decision holds for no other. An act that
    /// does not say which copy is taken for the full one.
    pub(in crate::procedure) fn may_serve(&self, act: &Act, weighed: Option<&Weighed>) -> bool {
        let carers = weighed.map_or(Consent::NotSettled, |weighed| weighed.carers);
        let to_family = receiver(act).as_ref().is_some_and(is_carer_role);
        let approved = self.steps.iter().find(|(step, _)| step.as_str() == "plan_approved").map_or(0, |(_, at)| *at);
        let chosen = |who| self.chosen.get(&who).is_some_and(|(at, copy)| *at > approved && *copy == PaperCopy::Full);
        let may = |served: Served| served.is_safe(carers) || (served.of.is_plan() && chosen(served.who));
        !to_family || act.served.map_or(carers == Consent::MayCount, may)
    }

    /// Whether the parents or carers refused that plan after it was served.
    pub(in crate::procedure) fn is_refused(&self) -> bool {
        let refused = self.kinds.get(&Kind::CarerRefused);
        self.is_served() && refused.is_some_and(|refused| *refused > self.served)
    }

    pub(in crate::procedure) fn has_report(&self) -> bool {
        self.report.is_some_and(|order| order >= self.cycle)
    }

    pub(in crate::procedure) fn has_draft(&self) -> bool {
        self.draft.is_some_and(|order| order >= self.cycle)
    }

    /// What the plan that was drafted or changed last lacks; nothing where nobody can tell.
    pub(in crate::procedure) fn plan_gaps(&self) -> Vec<PlanGap> {
        let plan = self.plan.and_then(|event| self.case.event(event)).map(PlanState::of);
        plan.and_then(|plan| plan.gaps).unwrap_or_default()
    }

    pub(in crate::procedure) fn has_change_to_decide(&self) -> bool {
        ["plan_change_proposed", "circumstances_changed"].iter().any(|step| self.has_since(step, self.changed.max(1)))
    }

    pub(in crate::procedure) fn child_was_heard(&self) -> bool {
        self.opinions.iter().any(|opinion| opinion.of.as_str() == "child")
    }

    /// Law on Children Art. 63(1)b: no consent is asked where the child is under intervention (Art. 50(2)b-c) or a court
    /// decided (Art. 52(3)).
    pub(in crate::procedure) fn needs_no_consent(&self, deed: &Deed) -> bool {
        self.separation.is_on()
            || self.court.phase == Phase::CourtDecided
            || deed.intervenes()
            || (self.intervened > 0 && self.intervened >= self.cycle)
    }

    /// Whether those consented in writing whom Law Art. 63(1) asks: the guardian; or father and mother; or one of them,
    /// where the other is lost or a parent or carer is under suspicion, whose consent never counts.
    pub(in crate::procedure) fn consented(&self, deed: &Deed, weighed: &Weighed) -> bool {
        let own = deed.act.as_ref().and_then(|act| act.opinion).filter(|_| deed.takes(CONSENTED));
        let given = |heard: &&Heard| {
            let act = Act { opinion: Some(**heard), ..Act::default() };
            let consent = Consent::of(&Kind::OpinionHeard, Some(&act), weighed.carers);
            heard.on == Subject::AlternativeCare && consent.is_given(Some(**heard))
        };
        let given: Vec<Speaker> =
            self.consents.iter().chain(own.as_ref()).filter(given).map(|heard| heard.who).collect();
        let has = |who: Speaker| given.contains(&who);
        let one_is_enough = weighed.carers == Consent::Never || weighed.is_established(&crate::facts::ONE_PARENT_LOST);
        has(Speaker::Guardian)
            || (has(Speaker::Father) && has(Speaker::Mother))
            || (one_is_enough && (has(Speaker::Father) || has(Speaker::Mother)))
    }

    pub(in crate::procedure) fn measures(&self) -> Option<usize> {
        self.measures.map(|(order, _)| order)
    }

    pub(in crate::procedure) const fn assessed_after(&self, order: usize) -> bool {
        self.assessed > order
    }

    pub(in crate::procedure) const fn followed_since(&self) -> Option<Moment> {
        self.followed_since
    }

    /// Whether the child is under 7 on this day, by every age that is possible.
    pub(in crate::procedure) fn is_under_seven(&self, day: Date) -> bool {
        let ages = self.folded.situation.child.ages_on(day).ok().flatten();
        ages.is_some_and(|ages| ages.oldest < 7)
    }

    /// As far as the data allows: an actor of a commune acts for its own; where the case's commune is not known, none is
    /// refused.
    pub(in crate::procedure) fn is_competent(&self, actor: &Actor, ever: bool) -> bool {
        if !is_commune_role(&actor.role) {
            return true;
        }
        let Some(here) = &self.place.commune else { return true };
        let Some(own) = commune_of(actor) else {
            // `province:51` is no commune; a code of another shape says nothing.
            return InstitutionCode::of(&actor.institution).place().is_none();
        };
        let mut places = self.communes.iter().filter(|_| ever).chain([here]);
        places.any(|place| place == own || self.was(place, own) || self.was(own, place))
    }

    /// Whether a commune was formed from another: the same desk under a new code.
    fn was(&self, new: &str, old: &str) -> bool {
        let places = self.procedure.law.deciding(|p| &p.place);
        let mut formed = places.filter(|place| place.code == new).flat_map(|place| &place.was);
        formed.any(|code| code == old)
    }

    pub(in crate::procedure) fn is_conflicted(&self, actor: &Actor) -> bool {
        let here = self.place.commune.as_deref();
        self.conflicts.iter().any(|conflict| conflict.names(actor, here, conflict.rerouted.is_some()))
    }

    /// Whether somebody is in a conflict of interest from whom the case was not taken yet.
    pub(in crate::procedure) fn has_conflict(&self) -> bool {
        self.conflicts.iter().any(|conflict| conflict.rerouted.is_none())
    }

    /// Whether this deed, were it done now, needs a conflict of interest to be settled first.
    pub(in crate::procedure) fn refuses(&self, deed: &Deed) -> bool {
        asks_for_conflict(deed) && self.is_conflicted(&deed.actor)
    }

    pub(in crate::procedure) const fn procedure(&self) -> &'w Procedure<'w> {
        self.procedure
    }

    pub(in crate::procedure) fn told(&self, asked: &Asked<'_>, failing: &[Test]) -> Vec<Failing> {
        let told = failing.iter().filter_map(|test| {
            let mut failing = self.procedure.told(*test, asked.transition)?;
            if *test == Test::PlanComplete {
                failing.gaps = self.plan_gaps();
                failing.cite = failing.gaps.iter().map(|gap| gap.cite.clone()).collect();
                failing.cite.dedup();
            }
            Some(failing)
        });
        told.collect()
    }

    /// Whether any of these transitions is open to the role at all.
    pub(in crate::procedure) fn may_any(&self, moves: &[usize], deed: &Deed) -> bool {
        moves.iter().filter_map(|position| self.procedure.transitions.get(*position)).any(|a| may(a.transition, deed))
    }
}
