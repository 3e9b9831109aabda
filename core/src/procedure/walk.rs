//! The fold from the log to where the case stands.

mod asked;

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};

use super::deed::Deed;
use super::known::{Known, Weighed};
use super::order::in_order;
use super::separation::Running;
use super::state::{
    Care, CareForm, Emergency, Irregularity, Opinion, PlanState, RegionState, Since, State, Why, WithoutEffect,
};
use super::transitions::{Asked, Procedure};
use crate::case::{
    Act, Actor, CONSENTED, Case, Conflict, Consent, Entry, Event, EventId, FOUND, Folded, Heard, InstitutionCode, Kind,
    Opened, PaperCopy, REROUTED, SERVING_DECIDED, SeenByOthers, Speaker, Unreadable, Void, is_carer_role, receiver,
    speaker,
};
use crate::law::{Phase, Region, StepId, Test};
use crate::model::{AssessmentForm, FactSet, Locality, OverrideTo, Rating, Value, is_danger};
use crate::time::Moment;

/// The case while its log is walked.
pub(super) struct Walk<'w> {
    procedure: &'w Procedure<'w>,
    opened: &'w Opened<'w>,
    case: &'w Case,
    folded: &'w Folded,
    now: Moment,
    /// The place in the order of what is being looked at, from 1.
    order: usize,
    place: Locality,
    /// The communes that have had the case.
    communes: BTreeSet<String>,
    main: RegionState,
    emergency: RegionState,
    measures: Option<(usize, Since)>,
    pub(super) separation: Running,
    criminal: RegionState,
    court: RegionState,
    alternative_care: RegionState,
    care: Option<Care>,
    /// Where in the order each step was last taken, with effect.
    steps: BTreeMap<StepId, usize>,
    kinds: BTreeMap<Kind, usize>,
    /// From here on a paper belongs to the case that is open now.
    cycle: usize,
    report: Option<usize>,
    draft: Option<usize>,
    plan: Option<EventId>,
    changed: usize,
    /// Where in the order decision and plan were last served on a parent or carer.
    served: usize,
    /// Which copy of the plan the chair chose for whom, and where in the order.
    chosen: BTreeMap<Speaker, (usize, PaperCopy)>,
    reviewed: Option<Moment>,
    followed_since: Option<Moment>,
    assessed: usize,
    opinions: Vec<Opinion>,
    /// Consents to alternative care that were given in writing, by whomever.
    consents: Vec<Heard>,
    /// Where in the order a measure of Law Art. 50(2)b or c was applied last.
    intervened: usize,
    conflicts: Vec<Conflict>,
    irregularities: Vec<(usize, Irregularity)>,
    without_effect: Vec<WithoutEffect>,
    /// The steps of irregular events that count for nothing.
    void: Void,
    /// Facts that ground an emergency.
    grounds: FactSet,
}

impl<'w> Procedure<'w> {
    /// Where a case stands at a moment. Contested events and those of impossible moments have no effect.
    #[must_use]
    pub fn state(&self, case: &Case, now: Moment) -> State {
        let opened = case.opened();
        let folded = opened.situation(self.law, now);
        let walk = Walk::over(self, &opened, &folded, now);
        walk.finish()
    }

    /// What was irregular about an event, as the case is known now.
    #[must_use]
    pub fn irregular(&self, case: &Case, event: EventId, now: Moment) -> Vec<Irregularity> {
        let state = self.state(case, now);
        state.irregularities.into_iter().filter(|irregularity| irregularity.event == event).collect()
    }
}

impl<'w> Walk<'w> {
    /// Walks the events of the case, in their order.
    pub(super) fn over(procedure: &'w Procedure<'w>, opened: &'w Opened<'w>, folded: &'w Folded, now: Moment) -> Self {
        let mut walk = Self {
            procedure,
            opened,
            case: opened.case(),
            folded,
            now,
            order: 0,
            place: Locality::default(),
            communes: BTreeSet::new(),
            main: RegionState::default(),
            emergency: RegionState::default(),
            measures: None,
            separation: Running::default(),
            criminal: RegionState::default(),
            court: RegionState::default(),
            alternative_care: RegionState::default(),
            care: None,
            steps: BTreeMap::new(),
            kinds: BTreeMap::new(),
            cycle: 0,
            report: None,
            draft: None,
            plan: None,
            changed: 0,
            served: 0,
            chosen: BTreeMap::new(),
            reviewed: None,
            followed_since: None,
            assessed: 0,
            opinions: Vec::new(),
            consents: Vec::new(),
            intervened: 0,
            conflicts: Vec::new(),
            irregularities: Vec::new(),
            without_effect: Vec::new(),
            void: Void::default(),
            grounds: emergency_facts(procedure),
        };
        let doubts: BTreeSet<EventId> = folded.doubts.iter().map(|doubt| doubt.event).collect();
        let contested: BTreeMap<EventId, EventId> = folded.contested.iter().map(|c| (c.event, c.by)).collect();
        for position in in_order(opened.history()) {
            let Some((event, entry)) = opened.at(position) else { continue };
            walk.order = walk.order.saturating_add(1);
            let why = if doubts.contains(&event.id()) && event.header().kind != Kind::Report {
                Some(Why::Impossible)
            } else {
                contested.get(&event.id()).map(|by| Why::Contested { by: *by })
            };
            match why {
                Some(why) => walk.without_effect.push(WithoutEffect { event: event.id(), why }),
                None => walk.take(event, entry),
            }
            walk.tell(event, entry);
        }
        walk
    }

    /// What an event does.
    fn take(&mut self, event: &Event, entry: &Result<Entry, Unreadable>) {
        let deed = Deed::of(event, entry);
        let since = Since { at: deed.at, event: event.id() };
        let known = Known::under(self.procedure.law, self.opened, &event.header().parents, deed.at);
        let mut without = false;
        let mut made = Vec::new();
        for moves in self.moves(&deed) {
            for region in regions(self.procedure, &moves) {
                let (asked, failing) = self.choose(&moves, region, &deed, &known);
                let Some(asked) = asked else { continue };
                let void = |test: &Test| self.procedure.guard(*test).is_none_or(|guard| !guard.counts);
                let counts = asked.transition.protects || !failing.iter().any(void);
                for failing in self.told(asked, &failing) {
                    let transition = Some(asked.transition.id.clone());
                    let mark = Irregularity { event: event.id(), transition, counts, failing, mended_by: None };
                    self.irregularities.push((self.order, mark));
                }
                if counts {
                    self.apply(asked, &deed, since);
                    made.push(asked);
                } else {
                    without = true;
                }
            }
        }
        without |= self.mark_conflict(&deed, event.id());
        if without {
            self.without_effect.push(WithoutEffect { event: event.id(), why: Why::Irregular });
            let stands = |step: &StepId| made.iter().any(|asked| asked.is_made_by(&deed.kind, step));
            self.void.add(event.id(), deed.all_steps().filter(|step| !stands(step)));
        } else {
            self.note(&deed, since);
        }
    }

    /// What makes no move of the case is marked, too, when its actor must not handle it. Steps that it claims do not count;
    /// what it tells of facts is weighed elsewhere.
    fn mark_conflict(&mut self, deed: &Deed, event: EventId) -> bool {
        let asked = self.procedure.transitions.first().filter(|_| self.refuses(deed) && self.moves(deed).is_empty());
        let Some(failing) = asked.and_then(|asked| self.procedure.told(Test::NoConflict, asked.transition)) else {
            return false;
        };
        let counts = deed.act.is_none();
        let mark = Irregularity { event, transition: None, counts, failing, mended_by: None };
        self.irregularities.push((self.order, mark));
        !counts
    }

    /// The moves that a deed makes, each as the positions of the transitions that it may be.
    pub(super) fn moves(&self, deed: &Deed) -> Vec<Vec<usize>> {
        let own_step = deed.kind.step();
        let extra = deed.steps.iter().map(|(step, _)| step).filter(|step| Some(*step) != own_step.as_ref());
        let mut moves: Vec<Vec<usize>> = extra.map(|step| self.procedure.by_step(step).to_vec()).collect();
        moves.retain(|found| !found.is_empty());
        // A kind that only says of what sort a step is makes no move of its own beside it.
        let carries = matches!(deed.kind, Kind::AlternativeCare | Kind::Referred) && !moves.is_empty();
        if !carries {
            let mut own = self.procedure.by_kind(&deed.kind).to_vec();
            own.extend(own_step.iter().flat_map(|step| self.procedure.by_step(step)));
            own.sort_unstable();
            own.dedup();
            moves.push(own);
        }
        moves.retain(|found| !found.is_empty());
        moves.dedup();
        moves
    }

    /// Of the transitions of one region that a deed may be, the one that passes and says most; otherwise the nearest.
    pub(super) fn choose(
        &self,
        moves: &[usize],
        region: Region,
        deed: &Deed,
        known: &Known<'_>,
    ) -> (Option<&'w Asked<'w>>, Vec<Test>) {
        let procedure = self.procedure;
        let of_region = moves.iter().filter_map(|position| procedure.transitions.get(*position));
        let mut best: Option<(usize, &'w Asked<'w>, Vec<Test>)> = None;
        for asked in of_region.filter(|asked| asked.transition.region == region) {
            let open = asked.transition.roles.iter().any(|role| role.as_str() == "anyone");
            let failing = procedure.failing(asked, deed, self, known);
            let has = |test| failing.contains(&test);
            let rank = if has(Test::State) {
                // Another way than the one the case is on: the first of the pack speaks for it.
                2000
            } else if has(Test::Role) || has(Test::InForce) || has(Test::SeparationDecided) {
                failing.len().saturating_add(1000)
            } else {
                failing.len().saturating_mul(2).saturating_add(usize::from(open))
            };
            if best.as_ref().is_none_or(|(own, ..)| rank < *own) {
                best = Some((rank, asked, failing));
            }
        }
        best.map_or_else(|| (None, Vec::new()), |(_, asked, failing)| (Some(asked), failing))
    }

    fn apply(&mut self, asked: &Asked<'_>, deed: &Deed, since: Since) {
        let transition = asked.transition;
        let region = |phase| RegionState { phase, since: Some(since), by: Some(transition.id.clone()) };
        match (transition.region, transition.then) {
            (Region::Separation, Some(Phase::None)) => self.separation.lift(region(Phase::None)),
            (Region::Separation, Some(_)) if deed.takes("longer_separation_required") => self.separation.require(since),
            (Region::Separation, Some(phase)) => {
                let started = deed.steps.iter().find(|(step, _)| step.as_str() == "separation_started");
                let start = started.map_or(deed.at, |(_, at)| *at).date();
                let until = deed.act.as_ref().and_then(|act| act.until);
                self.separation.decide(self.order, region(phase), start, until);
            }
            (Region::Separation, None) if deed.takes("separation_extended") => {
                self.separation.extend(Some(since), deed.act.as_ref().and_then(|act| act.until));
            }
            (Region::Separation, None) | (_, None) => {}
            (Region::Main, Some(phase)) => self.move_main(phase, region(phase), since),
            (Region::Emergency, Some(phase)) => {
                if phase == Phase::None {
                    self.measures = None;
                }
                if self.emergency.phase != phase {
                    self.emergency = region(phase);
                }
            }
            (Region::Criminal, Some(phase)) => self.criminal = region(phase),
            (Region::Court, Some(phase)) => self.court = region(phase),
            (Region::AlternativeCare, Some(phase)) => self.place_child(deed, phase, region(phase), since),
        }
        if deed.takes("emergency_measures_applied") && self.measures.is_none() {
            self.measures = Some((self.order, since));
        }
        if deed.takes("court_decided") {
            self.separation.require(since);
        }
    }

    fn move_main(&mut self, phase: Phase, region: RegionState, since: Since) {
        let over = matches!(
            self.main.phase,
            Phase::NoPlanNeeded | Phase::Monitoring | Phase::PlanEnded | Phase::Closed | Phase::Archived
        );
        if over && matches!(phase, Phase::IntakeRecorded | Phase::AtCommune) {
            // A new report after the end: its papers are owed anew.
            self.cycle = self.order;
            self.report = Some(self.order);
            (self.draft, self.plan) = (None, None);
            self.followed_since = None;
        }
        if phase == Phase::Monitoring {
            self.followed_since = self.reviewed.max(Some(since.at));
        }
        if matches!(phase, Phase::NeedsDetermined | Phase::PlanDrafted) {
            self.followed_since = None;
        }
        if self.main.phase == Phase::UnderReview && phase == Phase::NeedsDetermined {
            (self.draft, self.plan) = (None, None);
        }
        self.main = region;
    }

    fn place_child(&mut self, deed: &Deed, phase: Phase, region: RegionState, since: Since) {
        if phase == Phase::None {
            self.care = None;
        } else if deed.takes("facility_admitted") {
            self.care = Some(Care { form: CareForm::Facility, since });
        } else if deed.takes("child_handed_over") {
            self.care = Some(Care { form: CareForm::Family, since });
        } else if self.care.is_none() {
            self.care = Some(Care { form: CareForm::Decided, since });
        }
        if self.alternative_care.phase != phase {
            self.alternative_care = region;
        }
    }

    /// What later guards ask for.
    fn note(&mut self, deed: &Deed, since: Since) {
        for step in deed.all_steps() {
            for irregularity in &mut self.irregularities {
                let (order, mark) = irregularity;
                if *order < self.order && mark.mended_by.is_none() && mark.failing.steps.contains(&step) {
                    mark.mended_by = Some(since.event);
                }
            }
            self.steps.insert(step, self.order);
        }
        self.kinds.insert(deed.kind.clone(), self.order);
        match deed.kind {
            Kind::Report => {
                self.report = Some(self.order);
                self.separation.new_ground();
            }
            Kind::PlanDrafted => self.draft = Some(self.order),
            Kind::PlanChanged => self.changed = self.order,
            _ => {}
        }
        let says = deed.kind == Kind::PlanDrafted || deed.act.as_ref().is_some_and(|act| act.plan.is_some());
        if says && matches!(deed.kind, Kind::PlanDrafted | Kind::PlanChanged) {
            self.plan = Some(since.event);
        }
        if deed.assessed || AssessmentForm::ALL.iter().any(|form| deed.takes(form.step().as_str())) {
            self.assessed = self.order;
        }
        let served = deed.act.as_ref().and_then(|act| act.served);
        let of_plan = served.is_none_or(|served| served.of.is_plan());
        if of_plan
            && deed.takes("plan_served")
            && deed.act.as_ref().and_then(receiver).as_ref().is_some_and(is_carer_role)
        {
            self.served = self.order;
        }
        if let Some(served) = served.filter(|_| of_plan && deed.takes(SERVING_DECIDED)) {
            self.chosen.insert(served.who, (self.order, served.copy));
        }
        if deed.takes("reviewed") {
            self.reviewed = Some(deed.at);
        }
        if deed.intervenes() {
            self.intervened = self.order;
        }
        self.note_place(deed);
        self.note_opinion(deed, since.event);
        self.note_conflict(deed, since.event);
    }

    fn note_place(&mut self, deed: &Deed) {
        if let Some(place) = deed.act.as_ref().and_then(|act| act.place.clone()) {
            self.place = place;
        } else if self.place.commune.is_none() && deed.kind == Kind::Report && self.main.phase == Phase::AtCommune {
            self.place.commune = commune_of(&deed.actor).map(str::to_owned);
        }
        self.communes.extend(self.place.commune.clone());
    }

    fn note_opinion(&mut self, deed: &Deed, event: EventId) {
        if deed.kind != Kind::OpinionHeard {
            return;
        }
        let Some(of) = deed.act.as_ref().and_then(speaker) else { return };
        let heard = deed.act.as_ref().and_then(|act| act.opinion);
        self.consents.extend(heard.filter(|_| deed.takes(CONSENTED)));
        self.opinions.push(Opinion { event, of, heard, consent: Consent::NotSettled, given: false });
    }

    fn note_conflict(&mut self, deed: &Deed, event: EventId) {
        if deed.takes(FOUND) {
            let act = deed.act.clone().unwrap_or_default();
            self.conflicts.push(Conflict::of(self.case, event, &deed.actor, &act));
        }
        if deed.takes(REROUTED) {
            self.conflicts.iter_mut().filter(|c| c.rerouted.is_none()).for_each(|c| c.rerouted = Some(event));
        }
    }

    /// What an event tells: an emergency opens on its ground, also when the event does nothing else.
    fn tell(&mut self, event: &Event, entry: &Result<Entry, Unreadable>) {
        if self.emergency.phase != Phase::None || !self.may_ground(entry) {
            return;
        }
        let at = event.header().happened;
        let own = [event.id()];
        let known = Known::under(self.procedure.law, self.opened, &own, at.min(self.now));
        let raised = |weighed: &Weighed| weighed.reported_emergency;
        if known.weighed().is_some_and(raised) || overrides_to_emergency(entry) {
            let since = Some(Since { at, event: event.id() });
            self.emergency = RegionState { phase: Phase::EmergencyActive, since, by: None };
            self.measures = None;
        }
    }

    /// Whether an event says anything on which an emergency could rest: the rest is not weighed.
    fn may_ground(&self, entry: &Result<Entry, Unreadable>) -> bool {
        let vocabulary = &self.procedure.law.vocabulary;
        let grave = |fact: &crate::law::FactId, value: Value| {
            let found = vocabulary.find(fact);
            found
                .is_some_and(|fact| is_danger(vocabulary, fact, value) && vocabulary.up(fact).intersects(&self.grounds))
        };
        match entry {
            Ok(Entry::Report(report)) => {
                report.category.iter().any(|category| grave(&category.fact(), Value::Yes))
                    || report.claims.iter().any(|claim| grave(&claim.fact, claim.value))
            }
            Ok(Entry::Answers(answered)) => answered.answers.iter().any(|answer| grave(&answer.fact, answer.value)),
            Ok(Entry::Assessment(made)) => {
                let (harm, _) = made.form.rows();
                let rated = made.form != AssessmentForm::Review || !made.findings.is_empty();
                made.findings.iter().any(|found| grave(&found.fact, found.value))
                    || (rated && harm.iter().any(|row| made.ratings.get(*row) == Some(&Rating::High)))
            }
            Ok(Entry::Override(asked)) => asked.to == OverrideTo::Emergency(true),
            _ => false,
        }
    }

    /// The steps of irregular events that count for nothing.
    pub(super) const fn void(&self) -> &Void {
        &self.void
    }

    /// What is known and was done with effect.
    pub(super) fn effective(&self) -> Cow<'w, Folded> {
        if self.void.is_empty() {
            return Cow::Borrowed(self.folded);
        }
        Cow::Owned(self.opened.situation_without(&self.void, self.procedure.law, self.now))
    }

    pub(super) fn finish(mut self) -> State {
        let now = self.now;
        let weighed = self.folded.weigh(self.procedure.law).ok();
        // What cannot be decided rules nothing out.
        let acting = weighed.as_ref().is_none_or(|weighed| weighed.acting().emergency);
        let carers = Consent::of_carers(self.procedure.law, weighed.as_ref());
        for opinion in &mut self.opinions {
            let act = Act { party: Some(opinion.of.clone()), opinion: opinion.heard, ..Act::default() };
            opinion.consent = Consent::of(&Kind::OpinionHeard, Some(&act), carers);
            opinion.given = opinion.consent.is_given(opinion.heard);
        }
        self.mark_run_out();
        let seen = self.seen();
        let mut irregularities = self.irregularities;
        irregularities.sort_by(|(a, x), (b, y)| (a, &x.failing.guard).cmp(&(b, &y.failing.guard)));
        State {
            now,
            place: self.place,
            main: self.main,
            emergency: Emergency {
                not_ruled_out: acting && self.emergency.phase == Phase::None && !self.case.is_empty(),
                region: self.emergency,
                measures: self.measures.map(|(_, since)| since),
            },
            separation: self.separation.at(now),
            criminal: self.criminal,
            court: self.court,
            alternative_care: self.alternative_care,
            care: self.care,
            plan: self.plan.and_then(|event| self.case.event(event)).map(PlanState::of),
            sixteenth: self.folded.situation.child.sixteenth_before(now).ok().flatten(),
            opinions: self.opinions,
            conflicts: self.conflicts,
            irregularities: irregularities.into_iter().map(|(_, irregularity)| irregularity).collect(),
            without_effect: self.without_effect,
            seen,
        }
    }

    /// How far others have countersigned the log, by checkpoints whose moments can be true.
    fn seen(&self) -> SeenByOthers {
        let doubted = self.folded.doubts.iter().map(|doubt| doubt.event).collect();
        let history = self.opened.history();
        SeenByOthers::of(history, &self.case.seen_in(history, &doubted), |_| true)
    }

    /// Past the last day nobody has decided: marked at the decision that ran out. The child does not go back by the date.
    fn mark_run_out(&mut self) {
        let separation = self.separation.at(self.now);
        let Some(decided) = separation.decided.filter(|_| separation.region.phase == Phase::SeparatedWithoutDecision)
        else {
            return;
        };
        let asked = self.procedure.transitions.iter().find(|a| Some(&a.transition.id) == separation.region.by.as_ref());
        let told = asked.and_then(|a| Some((a, self.procedure.told(Test::DecisionStands, a.transition)?)));
        if let Some((asked, failing)) = told {
            let transition = Some(asked.transition.id.clone());
            let mark = Irregularity { event: decided.event, transition, counts: true, failing, mended_by: None };
            self.irregularities.push((usize::MAX, mark));
        }
    }
}

/// The regions that these transitions move, each once.
pub(super) fn regions(procedure: &Procedure<'_>, moves: &[usize]) -> Vec<Region> {
    let mut regions: Vec<Region> =
        moves.iter().filter_map(|position| Some(procedure.transitions.get(*position)?.transition.region)).collect();
    regions.sort_unstable();
    regions.dedup();
    regions
}

fn commune_of(actor: &Actor) -> Option<&str> {
    InstitutionCode::of(&actor.institution).commune()
}

const fn overrides_to_emergency(entry: &Result<Entry, Unreadable>) -> bool {
    matches!(entry, Ok(Entry::Override(asked)) if matches!(asked.to, OverrideTo::Emergency(true)))
}

/// The facts that rules with an emergency rest on.
fn emergency_facts(procedure: &Procedure<'_>) -> FactSet {
    let law = procedure.law;
    let rules = law.deciding(|p| &p.rule).filter(|rule| rule.then.emergency);
    let facts = rules.flat_map(|rule| rule.when.iter().flat_map(crate::law::Clause::facts).chain(&rule.absent));
    FactSet::of(facts.filter_map(|fact| law.vocabulary.find(fact)))
}
