//! The law as an object that many threads share.

use std::collections::HashMap;
use std::sync::Arc;

use checho::json::JsonLaw;
use checho::{model, rules};

use crate::carry::Carry;
use crate::catalogue::Institution;
use crate::decision::{Decision, DutyState, Interval, PackVersion, Standing, Stands, WhyNot};
use crate::difference::Difference;
use crate::failure::{ChechoError, Failure};
use crate::situation::{Locality, Situation, Value};
use crate::text::Lang;
use crate::time::{Counted, Day, DayKind, Limit, Moment};

/// The law: the national rule pack and any layers on it, proved and compiled. It never changes, and threads may share it.
///
/// Loading takes milliseconds: an app loads it once and keeps it.
#[derive(Debug, uniffi::Object)]
pub struct Law {
    json: JsonLaw,
}

impl Law {
    pub(crate) fn core(&self) -> &rules::Law {
        self.json.law()
    }

    pub(crate) fn json(&self) -> &JsonLaw {
        &self.json
    }
}

impl From<JsonLaw> for Law {
    fn from(json: JsonLaw) -> Self {
        Self { json }
    }
}

/// One answer of a batch.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
#[expect(clippy::large_enum_variant, reason = "it only crosses; a box would be one more allocation for every decision")]
pub enum Answered {
    /// The decision.
    Decided {
        /// It.
        decision: Decision,
    },
    /// What was wrong with this situation; the others are decided.
    Refused {
        /// What was wrong.
        failure: Failure,
    },
}

/// A duty at a moment, in short.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AgendaItem {
    /// The duty.
    pub id: String,
    /// How firmly it is owed.
    pub standing: Standing,
    /// How it stands.
    pub state: DutyState,
    /// Act by this moment.
    pub act_by: Option<Moment>,
    /// Late only after this moment.
    pub late_after: Option<Moment>,
    /// When it was done.
    pub done: Option<Moment>,
    /// When a step ended it, past its moment and not done.
    pub ended: Option<Moment>,
    /// Whether the count used days that are not announced yet.
    pub provisional: bool,
}

/// The answer of the rules alone.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RulesSay {
    /// By law, with our flagged readings of it.
    pub by_law: Interval,
    /// With guidance and proposals; never lower.
    pub with_guidance: Interval,
    /// Groups of special circumstances.
    pub groups: Vec<Stands>,
    /// Measures whose own point of the law is met or not ruled out.
    pub measures: Vec<Stands>,
    /// Rules that fired, in the order of the packs.
    pub fired: Vec<Stands>,
}

/// A decision in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Told {
    /// The whole.
    pub text: String,
    /// In the order of the decision's grounds.
    pub grounds: Vec<String>,
    /// In the order of the decision's duties.
    pub duties: Vec<String>,
}

/// A kept case: its name and its decision.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct NamedDecision {
    /// The app's name of it.
    pub id: String,
    /// Its decision.
    pub decision: Decision,
}

#[uniffi::export]
impl Law {
    /// The national law, built in.
    ///
    /// # Errors
    /// None is known.
    #[uniffi::constructor]
    pub fn national() -> Result<Self, ChechoError> {
        Ok(JsonLaw::national()?.into())
    }

    /// A national pack from its compiled JSON, proved; its SHA-256, in hex, must be the expected one if any is given.
    ///
    /// # Errors
    /// When it is not a pack, has another hash, or with every fault.
    #[uniffi::constructor(default(sha256 = None))]
    pub fn from_pack(pack: &str, sha256: Option<String>) -> Result<Self, ChechoError> {
        Ok(JsonLaw::from_pack(pack, sha256.as_deref())?.into())
    }

    /// The same law with a layer on top, from its compiled JSON. A layer can only add, and only tighten.
    ///
    /// # Errors
    /// When it is not a pack, or with every fault, among them whatever would weaken the law below.
    pub fn with_layer(&self, layer: &str) -> Result<Arc<Self>, ChechoError> {
        Ok(Arc::new(self.json.with_layer(layer)?.into()))
    }

    /// The same law without the layers that do not apply at a place.
    ///
    /// # Errors
    /// Only if a layer rests on one that does not apply there.
    pub fn at_place(&self, place: Locality) -> Result<Arc<Self>, ChechoError> {
        Ok(Arc::new(JsonLaw::from(self.core().at_place(&place.back()?)?).into()))
    }

    /// The packs, national first, each with version and SHA-256.
    pub fn packs(&self) -> Vec<PackVersion> {
        Carry::carry(self.core().versions().to_vec())
    }

    /// Decides: level, emergency, grounds, measures, duties with their moments, the next question, warnings.
    ///
    /// # Errors
    /// For an unknown fact, step, role or row (with the nearest known name), for a contradiction, or for a moment or date
    /// out of range.
    pub fn decide(&self, situation: Situation) -> Result<Decision, ChechoError> {
        Ok(Decision::carry(self.core().decide(&situation.back()?)?))
    }

    /// Decides many in one call, in the same order. What is wrong with one stands in its place.
    pub fn decide_all(&self, situations: Vec<Situation>) -> Vec<Answered> {
        let answer = |situation| match self.decide(situation) {
            Ok(decision) => Answered::Decided { decision },
            Err(ChechoError::Refused { failure }) => Answered::Refused { failure },
        };
        situations.into_iter().map(answer).collect()
    }

    /// The duties at a moment, for live countdowns, in the order in which to look at them.
    ///
    /// # Errors
    /// As `decide`.
    pub fn agenda(&self, situation: Situation, at: Moment) -> Result<Vec<AgendaItem>, ChechoError> {
        let situation = situation.back()?;
        let weighed = self.core().weigh(&situation)?;
        let items = weighed.agenda(at.back()?)?;
        let items = items.into_iter().filter_map(|item| {
            let id = Carry::carry(weighed.duty_of(&item)?.clone());
            let rules::AgendaItem { standing, state, act_by, late_after, done, ended, provisional, .. } = item;
            Some(AgendaItem {
                id,
                standing: Carry::carry(standing),
                state: Carry::carry(state),
                act_by: Carry::carry(act_by),
                late_after: Carry::carry(late_after),
                done: Carry::carry(done),
                ended: Carry::carry(ended),
                provisional,
            })
        });
        Ok(items.collect())
    }

    /// What the rules of a day say of facts, all of them established. A fact left out is unknown, never a No.
    ///
    /// # Errors
    /// For an unknown fact (with the nearest known name) or a contradiction.
    pub fn evaluate(&self, facts: HashMap<String, Value>, day: Day) -> Result<RulesSay, ChechoError> {
        // In the order of names, so that of several faults the same one is told every time.
        let mut values = Vec::new();
        for (fact, value) in facts {
            values.push((checho::law::FactId::from(fact.as_str()), value.back()?));
        }
        values.sort();
        let law = self.core();
        let facts = law.facts(values.iter().map(|(fact, value)| (fact, *value)))?;
        let verdict = law.evaluate(&facts, day.back()?);
        Ok(RulesSay {
            by_law: Carry::carry(verdict.by_law()),
            with_guidance: Carry::carry(verdict.with_guidance()),
            groups: verdict.groups(law).map(stands).collect(),
            measures: verdict.measures(law).map(stands).collect(),
            fired: verdict.fired(law).map(stands).collect(),
        })
    }

    /// Why not the higher level: what is missing, smallest first.
    ///
    /// # Errors
    /// As `decide`.
    pub fn why_not(&self, situation: Situation) -> Result<Vec<WhyNot>, ChechoError> {
        Ok(Carry::carry(self.core().why_not(&situation.back()?)?))
    }

    /// What another law would change in this situation.
    ///
    /// # Errors
    /// As `decide`.
    pub fn compare(&self, other: &Self, situation: Situation) -> Result<Difference, ChechoError> {
        Ok(self.core().compare(other.core(), &situation.back()?)?.into())
    }

    /// A decision in words: the whole, then each ground and each duty with its articles.
    ///
    /// # Errors
    /// When the record was changed so that it is no decision any more.
    #[uniffi::method(default(lang = None))]
    pub fn explain(&self, decision: Decision, lang: Option<Lang>) -> Result<Told, ChechoError> {
        let (decision, lang, law) = (decision.back()?, lang.back()?.unwrap_or_default(), self.core());
        Ok(Told {
            text: law.explain(&decision, lang),
            grounds: decision.grounds.iter().map(|ground| law.ground_text(ground, lang)).collect(),
            duties: decision.duties.iter().map(|duty| law.duty_text(duty, lang)).collect(),
        })
    }

    /// How each duty of a decision was counted: for each duty, one entry for each started reading.
    ///
    /// # Errors
    /// When the record was changed so that it is no decision any more.
    pub fn counted(&self, decision: Decision) -> Result<Vec<Vec<Counted>>, ChechoError> {
        let decision: rules::Decision = decision.back()?;
        decision.duties.iter().map(|duty| Ok(Carry::carry(self.core().counted(duty)?))).collect()
    }

    /// A citation in words: `decree-56-2017 31(1)a` names article, clause, point and instrument.
    ///
    /// # Errors
    /// When the text is not a citation.
    #[uniffi::method(default(lang = None))]
    pub fn cite(&self, citation: &str, lang: Option<Lang>) -> Result<String, ChechoError> {
        Ok(self.json.cite(citation, lang.back()?.unwrap_or_default())?)
    }

    /// Who holds a role on a day at a place; several bodies may share it.
    ///
    /// # Errors
    /// When the day is out of range.
    pub fn institutions(&self, role: &str, day: Day, place: Locality) -> Result<Vec<Institution>, ChechoError> {
        let place: model::Locality = place.back()?;
        Ok(self.core().institutions(&role.into(), day.back()?, &place).map(Institution::from).collect())
    }

    /// By when, from a moment on, and how it was counted.
    ///
    /// # Errors
    /// When the moment or the limit is out of range, or is counted out of it.
    pub fn due(&self, start: Moment, limit: Limit) -> Result<Counted, ChechoError> {
        Ok(Carry::carry(checho::time::count(start.back()?, &limit.back()?, self.core().calendar())?))
    }

    /// Whether the State works on a day.
    ///
    /// # Errors
    /// When the day is out of range.
    pub fn working_day(&self, day: Day) -> Result<DayKind, ChechoError> {
        Ok(Carry::carry(self.core().calendar().is_working(day.back()?)))
    }
}

fn stands<C: Clone>((id, standing): (&C, rules::Standing)) -> Stands
where
    String: Carry<C>,
{
    Stands { id: String::carry(id.clone()), standing: Carry::carry(standing) }
}

/// The order in which to work, as names of cases: the most urgent first.
///
/// # Errors
/// When a record was changed so that it is no decision any more.
#[uniffi::export]
pub fn worklist(decisions: Vec<NamedDecision>) -> Result<Vec<String>, ChechoError> {
    ordered(decisions, rules::worklist)
}

/// The early list of a screened registry: the names of those for whom something is established or watched.
///
/// # Errors
/// When a record was changed so that it is no decision any more.
#[uniffi::export]
pub fn early_list(decisions: Vec<NamedDecision>) -> Result<Vec<String>, ChechoError> {
    ordered(decisions, rules::early_list)
}

fn ordered(
    decisions: Vec<NamedDecision>,
    order: impl Fn(Vec<(String, rules::Decision)>) -> Vec<(String, rules::Decision)>,
) -> Result<Vec<String>, ChechoError> {
    let named = decisions.into_iter().map(|NamedDecision { id, decision }| Ok((id, decision.back()?)));
    let ordered = order(named.collect::<Result<_, ChechoError>>()?);
    Ok(ordered.into_iter().map(|(id, _)| id).collect())
}
