//! What a role can do now: what it must first, with what is missing for each step.

use alloc::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::deed::Deed;
use super::issue::REROUTE;
use super::known::Known;
use super::state::Failing;
use super::transitions::Procedure;
use super::walk::{Walk, regions};
use crate::case::{Actor, Case, FOUND, Folded, Kind, Opened, REROUTED, Void};
use crate::law::{
    Certainty, Citation, DutyId, InstrumentId, Phase, Region, RoleId, StepId, Test, Text, Transition, TransitionId,
};
use crate::model::Situation;
use crate::rules::{DecideError, Decision, DutyDue, DutyState, Standing};
use crate::time::Moment;

/// Whether something must be done or may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urge {
    /// A duty of this role is open.
    Must,
    /// Only as a precaution: what it rests on is not ruled out.
    MustAsPrecaution,
    /// It may.
    May,
}

/// An open duty that an act meets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// The duty.
    pub duty: DutyId,
    /// How it stands.
    pub state: DutyState,
    /// How firmly it is owed.
    pub standing: Standing,
    /// Whether it must be done as fast as possible, before any outer limit.
    pub as_fast_as_possible: bool,
    /// Act by this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Moment>,
    /// Late only after this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_after: Option<Moment>,
}

/// Something that an actor must or may do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Possible {
    /// What.
    pub name: Text,
    /// Must or may.
    pub urge: Urge,
    /// As which move of the case; `None`: a duty met by recording a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transition: Option<TransitionId>,
    /// The region that moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The kinds of event by which it is recorded; empty: [`Kind::Step`] with one of the steps; neither kinds nor steps:
    /// nothing is recorded (a closed file may be read).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// The steps by which it is recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<StepId>,
    /// The open duties that it meets, the most urgent first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due: Vec<Due>,
    /// The guards that do not pass yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Failing>,
    /// To whom the case has to go, for an actor who is suspect or relative of one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pass_to: Vec<RoleId>,
    /// The official forms it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// Where it stands.
    pub cite: Vec<Citation>,
    /// What kind of source it has.
    pub kind: crate::law::Kind,
    /// How sure the source is.
    pub certainty: Certainty,
    /// For a reading: what another reader may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
}

impl Procedure<'_> {
    /// What is known and was done *with effect*: an approval that approves nothing meets no duty. Where parts were erased,
    /// [`Folded::floor`] still holds.
    #[must_use]
    pub fn effective(&self, case: &Case, now: Moment) -> Situation {
        let opened = case.opened();
        let folded = opened.situation(self.law, now);
        let walk = Walk::over(self, &opened, &folded, now);
        walk.effective().into_owned().situation
    }

    /// The steps that have no effect, for whoever folds the log by moments of its own.
    pub(crate) fn void(&self, opened: &Opened<'_>, folded: &Folded, now: Moment) -> Void {
        Walk::over(self, opened, folded, now).void().clone()
    }

    /// What this actor must or may do at a moment, most urgent first, with what is missing for each step.
    ///
    /// Somebody who is suspect or relative of one gets one thing: to whom the case has to go (our proposal).
    ///
    /// # Errors
    /// [`DecideError`] when the case cannot be decided.
    pub fn what_can_i_do(&self, case: &Case, actor: &Actor, now: Moment) -> Result<Vec<Possible>, DecideError> {
        let opened = case.opened();
        let folded = opened.situation(self.law, now);
        let walk = Walk::over(self, &opened, &folded, now);
        if walk.is_conflicted(actor) {
            return Ok(self.rerouted(&walk).into_iter().collect());
        }
        let decision = walk.effective().decide(self.law)?;
        let known = Known::all(self.law, &opened, now);
        let mut possible = self.moves_of(&walk, &known, &decision, actor, now);
        let met: BTreeSet<DutyId> = possible.iter().flat_map(|p| p.due.iter().map(|due| due.duty.clone())).collect();
        for due in owed(&decision, &actor.role).filter(|due| !met.contains(&due.id)) {
            possible.extend(self.to_record(due));
        }
        if is_over(&walk, now) {
            if self.keeps_files(&actor.role) {
                possible.extend(after_the_end());
            }
            possible.sort_by_key(|p| (order(p), after_an_end(p)));
        } else {
            possible.sort_by_key(order);
        }
        Ok(possible)
    }

    fn moves_of(
        &self,
        walk: &Walk<'_>,
        known: &Known<'_>,
        decision: &Decision,
        actor: &Actor,
        now: Moment,
    ) -> Vec<Possible> {
        let mut listed: BTreeSet<TransitionId> = BTreeSet::new();
        let mut possible = Vec::new();
        for deed in self.transitions.iter().flat_map(|asked| deeds(asked.transition, actor, now)) {
            for moves in walk.moves(&deed) {
                if !walk.may_any(&moves, &deed) {
                    continue;
                }
                for region in regions(self, &moves) {
                    let (Some(asked), failing) = walk.choose(&moves, region, &deed, known) else { continue };
                    let transition = asked.transition;
                    if failing.iter().any(|test| matches!(test, Test::Role | Test::InForce)) {
                        continue;
                    }
                    let due = self.meets(transition, decision, &actor.role);
                    let here = !failing.contains(&Test::State) && is_there(walk, transition, now);
                    if (here || !due.is_empty()) && listed.insert(transition.id.clone()) {
                        possible.push(told(transition, due, walk.told(asked, &failing)));
                    }
                }
            }
        }
        possible
    }

    /// Whether a role keeps the files of the plan (Decree 56/2017 Art. 30(3)): it may archive one.
    fn keeps_files(&self, role: &RoleId) -> bool {
        let archives =
            self.transitions().filter(|transition| transition.by.iter().any(|kind| kind == Kind::Archived.as_str()));
        archives.flat_map(|transition| &transition.roles).any(|own| own == role)
    }

    /// The open duties of a role that a transition meets.
    fn meets(&self, transition: &Transition, decision: &Decision, role: &RoleId) -> Vec<DutyDue> {
        let own = transition.by.iter().filter_map(|kind| Kind::from(kind.as_str()).step());
        let steps: Vec<StepId> = own.chain(transition.steps.iter().cloned()).collect();
        let meets = |due: &&DutyDue| {
            let duty = self.law.deciding_duty(&due.id);
            let meets = |step: &StepId| steps.iter().any(|taken| self.law.steps.is_also(taken, step));
            duty.is_some_and(|duty| duty.met_by.iter().any(meets))
        };
        owed(decision, role).filter(meets).cloned().collect()
    }

    /// A duty that no transition meets: a step to be recorded.
    fn to_record(&self, due: &DutyDue) -> Option<Possible> {
        let duty = self.law.duty(&due.id)?;
        Some(Possible {
            name: duty.name.clone(),
            urge: urge(due),
            transition: None,
            region: None,
            kinds: Vec::new(),
            steps: duty.met_by.clone(),
            due: vec![short(due)],
            missing: Vec::new(),
            pass_to: Vec::new(),
            forms: duty.forms.clone(),
            cite: due.cite.clone(),
            kind: duty.basis.kind,
            certainty: duty.basis.certainty,
            alternative: duty.basis.alternative.clone(),
        })
    }

    fn rerouted(&self, walk: &Walk<'_>) -> Option<Possible> {
        let reroutes = |transition: &&Transition| transition.steps.iter().any(|step| step.as_str() == "case_rerouted");
        let transition = self.transitions().find(reroutes)?;
        let missing = walk.procedure().told(Test::NoConflict, transition);
        let mut possible = told(transition, Vec::new(), missing.into_iter().collect());
        possible.urge = Urge::Must;
        possible.pass_to = REROUTE.to_vec();
        Some(possible)
    }
}

fn is_over(walk: &Walk<'_>, now: Moment) -> bool {
    matches!(walk.phase(Region::Main, now), Phase::Closed | Phase::Archived)
}

/// Whether it passes the report on.
fn passes_on(transition: &Transition) -> bool {
    Kind::Transfer.step().is_some_and(|step| transition.steps.contains(&step))
}

/// Whether there is anything that a transition could be about now. Handling needs somebody in conflict to take the case from.
/// Once the case is over its steps are behind it: a new report or a reopening comes first (our reading; to record what
/// happened all the same is never refused). What cannot wait for that is listed: passing information on, danger, crime, a
/// conflict of interest found late, and whatever goes on beside the case, such as alternative care.
fn is_there(walk: &Walk<'_>, transition: &Transition, now: Moment) -> bool {
    let takes = |name: &str| transition.steps.iter().any(|step| step.as_str() == name);
    if takes(REROUTED) {
        return walk.has_conflict();
    }
    if !is_over(walk, now) || takes(FOUND) {
        return true;
    }
    match transition.region {
        Region::Main => !transition.phases.is_empty() && (transition.then.is_some() || passes_on(transition)),
        Region::Emergency | Region::Criminal => true,
        region => walk.phase(region, now) != Phase::None,
    }
}

/// What whoever keeps the file of a closed case may do beside reopening it: it can be read and added to (Decree 56/2017
/// Art. 30(3)). That a note may follow is our proposal.
fn after_the_end() -> [Possible; 2] {
    let may = |name: Text, kinds: &[&str], cite: Citation, kind: crate::law::Kind| Possible {
        name,
        urge: Urge::May,
        transition: None,
        region: None,
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        steps: Vec::new(),
        due: Vec::new(),
        missing: Vec::new(),
        pass_to: Vec::new(),
        forms: Vec::new(),
        cite: vec![cite],
        kind,
        certainty: Certainty::Text,
        alternative: None,
    };
    let kept = Citation {
        instrument: InstrumentId::constant("decree-56-2017"),
        article: Some("30".into()),
        clause: Some("3".into()),
        point: None,
        form: None,
        part: None,
    };
    let note = Text::new("Ghi chú thêm vào hồ sơ đã đóng", "Add a note to the closed file");
    let read = Text::new("Xem lại hồ sơ đang lưu", "Read the file that is kept");
    [
        may(note, &[Kind::Note.as_str()], kept.clone(), crate::law::Kind::Proposal),
        may(read, &[], kept, crate::law::Kind::Law),
    ]
}

/// Of what may be done with a closed case: first what opens it again, then what adds to the file or reads it, then the rest.
fn after_an_end(possible: &Possible) -> u8 {
    let opens = |kind: &String| [Kind::Reopened.as_str(), Kind::Report.as_str()].contains(&kind.as_str());
    match &possible.transition {
        Some(_) if possible.kinds.iter().any(opens) => 0,
        None if possible.due.is_empty() => 1,
        _ => 2,
    }
}

/// What an actor would record to make a transition.
fn deeds(transition: &Transition, actor: &Actor, now: Moment) -> Vec<Deed> {
    let kinds = transition.by.iter().map(|kind| Deed::bare(&Kind::from(kind.as_str()), None, actor, now));
    let steps = transition.steps.iter().map(|step| Deed::bare(&Kind::Step, Some(step), actor, now));
    kinds.chain(steps).collect()
}

fn owed<'d>(decision: &'d Decision, role: &'d RoleId) -> impl Iterator<Item = &'d DutyDue> {
    decision.open_duties().filter(move |due| due.holders.iter().any(|holder| holder.role == *role))
}

const fn urge(due: &DutyDue) -> Urge {
    if due.precaution { Urge::MustAsPrecaution } else { Urge::Must }
}

fn short(due: &DutyDue) -> Due {
    Due {
        duty: due.id.clone(),
        state: due.state,
        standing: due.standing,
        as_fast_as_possible: due.as_fast_as_possible,
        act_by: due.act_by,
        late_after: due.late_after,
    }
}

fn told(transition: &Transition, mut due: Vec<DutyDue>, missing: Vec<Failing>) -> Possible {
    due.sort_by_key(|due| (due.precaution, due.act_by.is_none(), due.act_by));
    Possible {
        name: transition.name.clone(),
        urge: due.first().map_or(Urge::May, urge),
        transition: Some(transition.id.clone()),
        region: Some(transition.region),
        kinds: transition.by.clone(),
        steps: transition.steps.clone(),
        due: due.iter().map(short).collect(),
        missing,
        pass_to: Vec::new(),
        forms: transition.forms.clone(),
        cite: transition.basis.cite.clone(),
        kind: transition.basis.kind,
        certainty: transition.basis.certainty,
        alternative: transition.basis.alternative.clone(),
    }
}

/// Duties by moment, then duties without one, then precautions, then what may be done; what can be done before what cannot.
fn order(possible: &Possible) -> (Urge, bool, Option<Moment>, bool, bool) {
    let first = possible.due.first();
    let act_by = first.and_then(|due| due.act_by);
    let slow = !first.is_some_and(|due| due.as_fast_as_possible);
    (possible.urge, act_by.is_none(), act_by, slow, !possible.missing.is_empty())
}
