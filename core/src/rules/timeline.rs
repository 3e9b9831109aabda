//! The steps taken in a case, by step and moment.

use alloc::collections::BTreeMap;

use crate::law::{Names, Pack, Role, RoleId, StepId, nearest};
use crate::model::Situation;
use crate::time::Moment;

/// A step that no pack defines.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("không có bước “{name}” / there is no step “{name}”{}", self.hint())]
pub struct UnknownStep {
    /// The name.
    pub name: StepId,
    /// The nearest known one.
    pub nearest: Option<StepId>,
}

impl UnknownStep {
    fn hint(&self) -> String {
        self.nearest.as_ref().map_or_else(String::new, |near| format!(": có phải / did you mean “{near}”?"))
    }
}

/// The steps of the loaded packs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Steps {
    names: Vec<StepId>,
    index: Names,
    /// Steps whose moment may lie ahead.
    planned: Vec<u16>,
    /// Steps that are others, too.
    also: Vec<(u16, u16)>,
    /// By role: the steps taken when it receives a report.
    receipt_is: BTreeMap<RoleId, Vec<u16>>,
}

impl Steps {
    pub(crate) fn new<'a>(packs: impl Iterator<Item = &'a Pack> + Clone) -> Self {
        let all = packs.clone().flat_map(|p| &p.step).zip(0_u16..);
        let names: Vec<StepId> = all.clone().map(|(step, _)| step.id.clone()).collect();
        let mut steps = Self { index: Names::new(names.iter().map(StepId::as_str)), names, ..Self::default() };
        steps.planned = all.clone().filter(|(step, _)| step.planned).map(|(_, i)| i).collect();
        steps.also =
            all.flat_map(|(step, i)| step.also.iter().filter_map(|s| steps.find(s)).map(move |s| (i, s))).collect();
        let roles = packs.flat_map(|p| &p.role).filter(|role| !role.receipt_is.is_empty());
        let taken = |role: &Role| role.receipt_is.iter().filter_map(|step| steps.find(step)).collect();
        let receipt_is = roles.map(|role| (role.id.clone(), taken(role))).collect();
        steps.receipt_is = receipt_is;
        steps
    }

    pub(crate) fn find(&self, id: &StepId) -> Option<u16> {
        u16::try_from(self.index.find(id.as_str(), |i| self.names.get(i).map(StepId::as_str))?).ok()
    }

    /// Whether whoever takes the one step has taken the other: it is the same, or is it, too.
    pub(crate) fn is_also(&self, taken: &StepId, step: &StepId) -> bool {
        let both = self.find(taken).zip(self.find(step));
        taken == step || both.is_some_and(|both| self.also.contains(&both))
    }

    /// Whether a step's moment is a plan, which may lie ahead.
    pub(crate) fn may_lie_ahead(&self, id: &StepId) -> bool {
        self.find(id).is_some_and(|step| self.planned.contains(&step))
    }

    /// # Errors
    /// [`UnknownStep`] with the nearest name.
    fn require(&self, id: &StepId) -> Result<u16, UnknownStep> {
        self.find(id).ok_or_else(|| UnknownStep {
            name: id.clone(),
            nearest: nearest(id.as_str(), self.names.iter().map(StepId::as_str)).map(StepId::from),
        })
    }
}

/// The entry of a situation that took a step: its position in the list of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TakenBy {
    Report(usize),
    Assessment(usize),
    Event(usize),
}

/// Every step that the situation records, with its moment and who took it; those ahead, too.
///
/// # Errors
/// [`UnknownStep`] for an event that no pack defines.
pub(crate) fn each_taken(
    situation: &Situation,
    steps: &Steps,
    mut take: impl FnMut(u16, Moment, TakenBy),
) -> Result<(), UnknownStep> {
    let mut take = |step: u16, at: Moment, by: TakenBy| {
        take(step, at, by);
        steps.also.iter().filter(|(from, _)| *from == step).for_each(|(_, also)| take(*also, at, by));
    };
    let elsewhere = StepId::constant("received_by_other_commune");
    for (i, report) in situation.reports.iter().enumerate() {
        let mut taken = |step| take(step, report.received, TakenBy::Report(i));
        steps.find(&StepId::constant("report_received")).into_iter().for_each(&mut taken);
        // A commune that is not that of the incident has the information, and the right commune has not.
        let other = situation.events.iter().any(|e| e.step == elsewhere && e.at == report.received);
        let receipt = steps.receipt_is.get(&report.receiving_place).filter(|_| !other);
        receipt.into_iter().flatten().copied().for_each(&mut taken);
    }
    // Rows left open are no finished assessment; whoever cannot rate one records the step itself.
    for (i, assessment) in situation.assessments.iter().enumerate().filter(|(_, a)| a.is_complete()) {
        steps
            .find(&assessment.form.step())
            .into_iter()
            .for_each(|step| take(step, assessment.at, TakenBy::Assessment(i)));
    }
    for (i, event) in situation.events.iter().enumerate() {
        take(steps.require(&event.step)?, event.at, TakenBy::Event(i));
    }
    Ok(())
}

/// A few steps, told at a glance from those that a case took: most are asked for in vain.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct AnyOf {
    steps: Vec<u16>,
    bits: Glance,
}

impl FromIterator<u16> for AnyOf {
    fn from_iter<T: IntoIterator<Item = u16>>(steps: T) -> Self {
        let steps: Vec<u16> = steps.into_iter().collect();
        Self { bits: Glance::of(steps.iter().copied()), steps }
    }
}

/// By the last byte of their positions, the steps that may be meant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Glance([u64; 4]);

impl Glance {
    fn of(steps: impl Iterator<Item = u16>) -> Self {
        let mut glance = Self::default();
        for step in steps {
            if let Some(word) = glance.0.get_mut(usize::from(step >> 6) % 4) {
                *word |= 1 << (step & 63);
            }
        }
        glance
    }

    fn may_meet(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).fold(0, |sum, (a, b)| sum | (a & b)) != 0
    }
}

/// Steps by which a child comes into alternative care.
const PLACED: [&str; 3] = ["placement_decided", "child_handed_over", "facility_admitted"];

/// Steps by which alternative care ends.
const PLACEMENT_OVER: [&str; 4] =
    ["placement_ended", "facility_care_ended", "facility_stay_ended", "separation_lifted"];

/// Steps and their moments, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Timeline {
    moments: Vec<Moment>,
    /// By step: where its moments begin and end.
    spans: Vec<(u32, u32)>,
    taken: Glance,
}

impl Timeline {
    /// Gathers what the situation records up to its moment: later moments are claims about the future and count nothing.
    ///
    /// # Errors
    /// [`UnknownStep`] for an event that no pack defines.
    pub(crate) fn new(situation: &Situation, steps: &Steps) -> Result<Self, UnknownStep> {
        let mut taken = Vec::new();
        each_taken(situation, steps, |step, at, _| taken.push((step, at)))?;
        taken.sort_unstable();
        Ok(Self::sorted(taken, situation.now, steps))
    }

    /// Of sorted steps, those up to this moment, and those planned.
    pub(crate) fn sorted(mut taken: Vec<(u16, Moment)>, now: Moment, steps: &Steps) -> Self {
        taken.retain(|(step, at)| *at <= now || steps.planned.contains(step));
        taken.dedup();
        let mut spans = vec![(0, 0); steps.names.len()];
        for ((step, _), at) in taken.iter().zip(0_u32..) {
            if let Some((begin, end)) = spans.get_mut(usize::from(*step)) {
                *begin = if *end == 0 { at } else { *begin };
                *end = at.saturating_add(1);
            }
        }
        let glance = Glance::of(taken.iter().map(|(step, _)| *step));
        Self { moments: taken.into_iter().map(|(_, at)| at).collect(), spans, taken: glance }
    }

    /// With the 16th birthday of a child that was in alternative care then: the day opens what it opens, whether or not
    /// somebody records it. For others it opens nothing (Circular 14/2020 Art. 13(4) speaks of alternative care).
    pub(crate) fn with_sixteenth(self, birthday: Moment, now: Moment, steps: &Steps) -> Self {
        let Some(turned) = steps.find(&StepId::constant("turned_16")) else { return self };
        if self.of(turned).contains(&birthday) || !self.is_placed_at(birthday, steps) {
            return self;
        }
        let mut taken = self.all();
        taken.push((turned, birthday));
        taken.sort_unstable();
        Self::sorted(taken, now, steps)
    }

    /// Whether alternative care had begun, and not ended since.
    fn is_placed_at(&self, at: Moment, steps: &Steps) -> bool {
        let last = |names: &[&'static str]| {
            let steps = names.iter().filter_map(|name| steps.find(&StepId::constant(name)));
            steps.filter_map(|step| self.of(step).iter().copied().filter(|taken| *taken <= at).max()).max()
        };
        // One act may end a placement and begin the next.
        last(&PLACED).is_some_and(|began| last(&PLACEMENT_OVER).is_none_or(|ended| began >= ended))
    }

    /// Every step with its moments.
    fn all(&self) -> Vec<(u16, Moment)> {
        let spans = (0_u16..).zip(&self.spans);
        spans.flat_map(|(step, _)| self.of(step).iter().map(move |at| (step, *at))).collect()
    }

    /// The moments of this step, in order.
    #[inline]
    pub(crate) fn of(&self, step: u16) -> &[Moment] {
        let (begin, end) = self.spans.get(usize::from(step)).copied().unwrap_or_default();
        let span = usize::try_from(begin).unwrap_or_default()..usize::try_from(end).unwrap_or_default();
        self.moments.get(span).unwrap_or_default()
    }

    /// Whether any of these steps was taken.
    #[inline]
    pub(crate) fn has_any(&self, any: &AnyOf) -> bool {
        self.taken.may_meet(&any.bits) && any.steps.iter().any(|step| !self.of(*step).is_empty())
    }

    /// The moments of any of these steps.
    pub(crate) fn of_any<'a>(&'a self, any: &'a AnyOf) -> impl Iterator<Item = Moment> + 'a {
        let steps = if self.taken.may_meet(&any.bits) { any.steps.as_slice() } else { &[] };
        steps.iter().flat_map(|step| self.of(*step)).copied()
    }

    /// The first moment of any of these steps that a bound from below accepts.
    #[inline]
    pub(crate) fn first_of_any(&self, any: &AnyOf, accepts: impl Fn(Moment) -> bool) -> Option<Moment> {
        let mut first: Option<Moment> = None;
        if self.taken.may_meet(&any.bits) {
            for step in &any.steps {
                let own = self.of(*step).iter().copied().find(|at| accepts(*at));
                first = own.filter(|own| first.is_none_or(|first| *own < first)).or(first);
            }
        }
        first
    }
}
