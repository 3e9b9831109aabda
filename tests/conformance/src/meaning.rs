//! What a case means at a moment, in the words of the histories: events by their names.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use checho::accountability::Account;
use checho::case::{Actor, Case, Folded, Over};
use checho::law::Phase;
use checho::procedure::{Procedure, State, Urge};
use checho::time::Moment;
use serde_json::{Value, json};

use crate::history::Expectation;
use crate::replay::Replay;
use crate::subset;

/// What the library says of a case at a moment.
pub struct Meaning {
    /// Where it stands.
    pub state: State,
    /// Its duties.
    pub account: Account,
    /// What follows from the log.
    pub folded: Folded,
}

impl Meaning {
    /// Folds, walks and draws up the account.
    ///
    /// # Errors
    /// When the case cannot be decided.
    pub fn of(procedure: &Procedure<'_>, case: &Case, now: Moment) -> Result<Self, Box<dyn Error>> {
        let law = procedure.law();
        Ok(Self {
            state: procedure.state(case, now),
            account: case.account(law, now)?,
            folded: case.situation(law, now),
        })
    }

    /// Where it is not what the law says.
    ///
    /// # Errors
    /// When the expectation names an actor that the history does not have, or the case cannot be decided.
    pub fn wrong(
        &self,
        expected: &Expectation,
        replay: &Replay<'_>,
        procedure: &Procedure<'_>,
        case: &Case,
    ) -> Result<Vec<String>, Box<dyn Error>> {
        let mut wrong = Vec::new();
        let gap = expected.known_gap.as_ref();
        if let Some(main) = &expected.main {
            same(&mut wrong, "main", &json!(main), &json!(self.state.main.phase));
        }
        if let Some(open) = &expected.open {
            let found: BTreeMap<String, String> = self.open();
            if *open != found {
                same(&mut wrong, "open", &json!(format!("{open:?}")), &json!(format!("{found:?}")));
            }
        }
        if let Some(state) = &expected.state {
            same(&mut wrong, "state", state, &replay.named(serde_json::to_value(&self.state)?));
        }
        if let Some(commune) = &expected.commune {
            same(&mut wrong, "commune", &json!(commune), &json!(self.state.place.commune));
        }
        for (duty, value) in &expected.duties {
            let records = self.account.records.iter().filter(|record| record.duty.as_str() == duty);
            let records = records.map(|r| Ok(replay.named(serde_json::to_value(r)?)));
            let records = records.collect::<Result<Vec<_>, serde_json::Error>>()?;
            if !records.iter().any(|record| subset::mismatches(value, record).is_empty()) {
                let near: Vec<String> =
                    records.iter().map(|record| subset::mismatches(value, record).join(", ")).collect();
                wrong.push(format!("duty {duty} {value}: {}", near.join("; or ")));
            }
        }
        if let Some(breaches) = &expected.breaches {
            let added = gap.iter().flat_map(|gap| &gap.breaches);
            let expected: BTreeSet<&str> = breaches.iter().chain(added).map(String::as_str).collect();
            let found: BTreeSet<&str> = self.account.breaches().map(|record| record.duty.as_str()).collect();
            same(&mut wrong, "breaches", &json!(expected), &json!(found));
        }
        let lists = [
            ("irregular", &expected.irregular, self.irregular(replay)?),
            (
                "without effect",
                &expected.without_effect,
                replay.named(serde_json::to_value(&self.state.without_effect)?),
            ),
            ("disagreements", &expected.disagreements, self.disagreements(replay)),
        ];
        for (what, expected, found) in lists {
            let Some(expected) = expected else { continue };
            let added = gap.filter(|_| what == "irregular").map(|gap| gap.irregular.as_slice()).unwrap_or_default();
            let expected: Vec<&Value> = expected.iter().chain(added).collect();
            same(&mut wrong, what, &json!(expected), &found);
            let count = found.as_array().map_or(0, Vec::len);
            same(&mut wrong, &format!("number of {what} {found}"), &json!(expected.len()), &json!(count));
        }
        for (names, there) in [(&expected.must, true), (&expected.need_not, false)] {
            for (actor, duties) in names {
                let must = self.must(procedure, case, &replay.actor(actor)?)?;
                let other = duties.iter().filter(|duty| must.contains(duty) != there);
                let told = if there { "must" } else { "need not" };
                wrong.extend(other.map(|duty| format!("{actor} {told} {duty}; must: {must:?}")));
            }
        }
        Ok(wrong)
    }

    fn regions(&self) -> [(&'static str, Phase); 5] {
        let state = &self.state;
        [
            ("emergency", state.emergency.region.phase),
            ("separation", state.separation.region.phase),
            ("criminal", state.criminal.phase),
            ("court", state.court.phase),
            ("alternative_care", state.alternative_care.phase),
        ]
    }

    fn open(&self) -> BTreeMap<String, String> {
        let open = self.regions().into_iter().filter(|(_, phase)| *phase != Phase::None);
        open.map(|(name, phase)| (name.to_owned(), phase.as_str().to_owned())).collect()
    }

    fn irregular(&self, replay: &Replay<'_>) -> Result<Value, serde_json::Error> {
        let told = self.state.irregularities.iter().map(|mark| {
            let cite: Vec<String> = mark.failing.cite.iter().map(ToString::to_string).collect();
            let value = json!({
                "event": mark.event, "guard": mark.failing.guard, "counts": mark.counts, "cite": cite,
                "duties": mark.failing.duties, "mended_by": mark.mended_by,
            });
            replay.named(value)
        });
        Ok(told.collect())
    }

    fn disagreements(&self, replay: &Replay<'_>) -> Value {
        let told = self.folded.disagreements.iter().map(|found| {
            let over = match &found.over {
                Over::Fact(fact) => format!("fact {}", fact.as_str()),
                Over::Rating(form, row) => format!("form {} {row}", form.number()),
                Over::Act(kind) => format!("act {kind}"),
                other => format!("{other:?}").to_lowercase(),
            };
            replay.named(json!({
                "over": over, "kept": found.kept, "set_aside": found.set_aside, "settled_by": found.settled_by,
            }))
        });
        told.collect()
    }

    /// The duties that an actor must meet, mere precautions left out.
    fn must(&self, procedure: &Procedure<'_>, case: &Case, actor: &Actor) -> Result<Vec<String>, Box<dyn Error>> {
        let possible = procedure.what_can_i_do(case, actor, self.state.now)?;
        let must = possible.iter().filter(|possible| possible.urge == Urge::Must);
        Ok(must.flat_map(|possible| possible.due.iter().map(|due| due.duty.as_str().to_owned())).collect())
    }
}

fn same(wrong: &mut Vec<String>, what: &str, expected: &Value, found: &Value) {
    wrong.extend(subset::mismatches(expected, found).into_iter().map(|text| format!("{what} {text}")));
}
