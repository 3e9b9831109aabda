//! The steps taken in a case, by step and moment.

use alloc::collections::BTreeMap;

use crate::law::{Pack, StepId, nearest};
use crate::model::{AssessmentForm, Situation};
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
pub(crate) struct Steps(BTreeMap<StepId, u16>);

impl Steps {
    pub(crate) fn new<'a>(packs: impl Iterator<Item = &'a Pack>) -> Self {
        Self(packs.flat_map(|p| &p.step).zip(0_u16..).map(|(step, i)| (step.id.clone(), i)).collect())
    }

    pub(crate) fn find(&self, id: &StepId) -> Option<u16> {
        self.0.get(id).copied()
    }

    /// # Errors
    /// [`UnknownStep`] with the nearest name.
    fn require(&self, id: &StepId) -> Result<u16, UnknownStep> {
        self.find(id).ok_or_else(|| UnknownStep {
            name: id.clone(),
            nearest: nearest(id.as_str(), self.0.keys().map(StepId::as_str)).map(StepId::from),
        })
    }
}

/// Steps and their moments, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Timeline(Vec<(u16, Moment)>);

impl Timeline {
    /// Gathers what the situation records up to its moment: later moments are claims about the future and count nothing.
    ///
    /// # Errors
    /// [`UnknownStep`] for an event that no pack defines.
    pub(crate) fn new(situation: &Situation, steps: &Steps) -> Result<Self, UnknownStep> {
        let received = StepId::constant("report_received");
        let reports = situation.reports.iter().map(|r| (received.clone(), r.received));
        // What the commune received itself has reached the commune at that moment.
        let commune = |place: &str| place.starts_with("commune_") && place != "commune_police";
        let at_commune = situation.reports.iter().filter(|r| commune(r.receiving_place.as_str()));
        let reached = at_commune.map(|r| (StepId::constant("transferred_to_commune"), r.received));
        // Rows left open are no finished assessment; whoever cannot rate one records the step itself.
        let finished = situation.assessments.iter().filter(|a| a.is_complete());
        let assessments = finished.map(|a| {
            let step = match a.form {
                AssessmentForm::Initial => "initially_assessed",
                AssessmentForm::Specific => "specifically_assessed",
                AssessmentForm::Review => "reviewed",
            };
            (StepId::constant(step), a.at)
        });
        let events = situation.events.iter().map(|e| (e.step.clone(), e.at));
        let mut taken = Vec::new();
        for (step, at) in reports.chain(reached).chain(assessments).chain(events) {
            let step = steps.require(&step)?;
            if at <= situation.now {
                taken.push((step, at));
            }
        }
        taken.sort_unstable();
        taken.dedup();
        Ok(Self(taken))
    }

    /// The moments of this step, in order.
    pub(crate) fn of(&self, step: u16) -> impl Iterator<Item = Moment> + Clone + '_ {
        let from = self.0.partition_point(|(s, _)| *s < step);
        self.0.get(from..).unwrap_or_default().iter().take_while(move |(s, _)| *s == step).map(|(_, at)| *at)
    }

    /// The moments of any of these steps.
    pub(crate) fn of_any<'a>(&'a self, steps: &'a [u16]) -> impl Iterator<Item = Moment> + 'a {
        steps.iter().flat_map(|step| self.of(*step))
    }
}
