//! Random situations, and what it means that one decision is nowhere lower than another.

use std::collections::BTreeMap;

use checho::Law;
use checho::law::{Clause, FactId, Level, RoleId, StepId, Words};
use checho::model::{
    Answer, Assessment, AssessmentForm, Born, Category, Child, Claim, Event, Informant, InformantIs, Locality,
    Override, OverrideTo, Rating, Report, Situation, Source, Value,
};
use checho::rules::{Decision, DutyDue, Interval, Stands};
use checho::time::Moment;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseResult;

/// The names that situations of one law draw from.
pub(crate) struct Names {
    pub(crate) facts: Vec<FactId>,
    pub(crate) steps: Vec<StepId>,
    pub(crate) roles: Vec<RoleId>,
    /// Whether the law knows the rating rows and ages.
    pub(crate) records: bool,
}

impl Names {
    /// All facts and steps of the law; facts on which much hangs are drawn more often.
    pub(crate) fn of(law: &Law, records: bool) -> Self {
        let used = law.packs().iter().flat_map(|p| &p.rule).flat_map(|r| {
            let grave = r.then.emergency || r.then.separation.is_some() || r.then.signal.is_some();
            let listed = r.when.iter().flat_map(Clause::facts).chain(&r.absent);
            listed.filter(move |_| grave).cloned()
        });
        let linked =
            law.packs().iter().flat_map(|p| &p.fact).flat_map(|f| f.suggests.iter().chain(&f.excludes).cloned());
        let receiving = ["commune_committee", "hotline", "hotline_111", "commune_police", "clinic"];
        let roles = receiving.map(RoleId::from).into_iter().filter(|role| law.role(role).is_some());
        Self {
            facts: law
                .packs()
                .iter()
                .flat_map(|p| &p.fact)
                .filter(|f| f.derived.is_none())
                .map(|f| f.id.clone())
                .chain(used.chain(linked).filter(|id| law.fact(id).is_some_and(|f| f.derived.is_none())))
                .collect(),
            steps: law.packs().iter().flat_map(|p| &p.step).map(|s| s.id.clone()).collect(),
            roles: roles.collect(),
            records,
        }
    }
}

pub(crate) const SOURCES: [Source; 8] = [
    Source::Suspect,
    Source::Household,
    Source::Informant,
    Source::Child,
    Source::Record,
    Source::Observed,
    Source::Assessed,
    Source::Concluded,
];

const MINUTES: i64 = 60 * 24 * 40;

pub(crate) fn moment(minutes: i64) -> Moment {
    let start: Moment = "2026-01-05T08:00:00+07:00".parse().unwrap();
    Moment::from_unix_millis(start.unix_millis() + minutes * 60_000).unwrap()
}

/// An answer as drawn: fact, value, source, minutes.
#[derive(Debug, Clone)]
pub(crate) struct DrawnAnswer {
    pub(crate) fact: Index,
    pub(crate) yes: bool,
    pub(crate) source: Source,
    pub(crate) at: i64,
}

impl DrawnAnswer {
    pub(crate) fn build(&self, names: &Names) -> Answer {
        Answer {
            fact: self.fact.get(&names.facts).clone(),
            value: value(self.yes),
            source: self.source,
            at: moment(self.at),
        }
    }
}

fn value(yes: bool) -> Value {
    if yes { Value::Yes } else { Value::No }
}

pub(crate) fn answer() -> impl Strategy<Value = DrawnAnswer> {
    (any::<Index>(), any::<bool>(), select(SOURCES.to_vec()), 0..MINUTES)
        .prop_map(|(fact, yes, source, at)| DrawnAnswer { fact, yes, source, at })
}

#[derive(Debug, Clone)]
struct DrawnReport {
    at: i64,
    role: Index,
    is: InformantIs,
    category: Vec<Category>,
    claims: Vec<(Index, bool)>,
}

#[derive(Debug, Clone)]
struct DrawnAssessment {
    at: i64,
    form: AssessmentForm,
    /// 3 leaves the row open.
    ratings: Vec<u8>,
    findings: Vec<(Index, bool)>,
}

#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    now: i64,
    reports: Vec<DrawnReport>,
    assessments: Vec<DrawnAssessment>,
    answers: Vec<DrawnAnswer>,
    events: Vec<(Index, i64)>,
    born: Option<(u8, Source)>,
    province: Option<&'static str>,
    overrides: Vec<(u8, i64, bool)>,
}

pub(crate) fn drawn() -> impl Strategy<Value = Drawn> {
    let index = || any::<Index>();
    let claims = || prop::collection::vec((index(), any::<bool>()), 0..4);
    let is = select(vec![InformantIs::Other, InformantIs::Child, InformantIs::Household, InformantIs::Suspect]);
    let category = select(vec![Category::Abused, Category::RiskOfViolence, Category::SpecialCircumstances]);
    let category = prop::collection::vec(category, 0..2);
    let report = (0..MINUTES, index(), is, category, claims())
        .prop_map(|(at, role, is, category, claims)| DrawnReport { at, role, is, category, claims });
    let form = select(vec![AssessmentForm::Initial, AssessmentForm::Specific, AssessmentForm::Review]);
    let assessment = (0..MINUTES, form, prop::collection::vec(0..4_u8, 10), claims())
        .prop_map(|(at, form, ratings, findings)| DrawnAssessment { at, form, ratings, findings });
    let born = prop::option::of((0..20_u8, select(SOURCES.to_vec())));
    (
        MINUTES / 2..MINUTES + 60,
        prop::collection::vec(report, 0..4),
        prop::collection::vec(assessment, 0..3),
        prop::collection::vec(answer(), 0..12),
        prop::collection::vec((index(), 0..MINUTES), 0..8),
        born,
        select(vec![None, Some("62"), Some("51"), Some("04")]),
        prop::collection::vec((0..4_u8, 0..MINUTES, any::<bool>()), 0..3),
    )
        .prop_map(|(now, reports, assessments, answers, events, born, province, overrides)| Drawn {
            now,
            reports,
            assessments,
            answers,
            events,
            born,
            province,
            overrides,
        })
}

impl Drawn {
    pub(crate) fn build(&self, names: &Names) -> Situation {
        let claims = |claims: &[(Index, bool)]| -> Vec<Claim> {
            claims
                .iter()
                .map(|(fact, yes)| Claim { fact: fact.get(&names.facts).clone(), value: value(*yes) })
                .collect()
        };
        let report = |r: &DrawnReport| Report {
            category: if names.records { r.category.clone() } else { Vec::new() },
            informant: Informant { is: r.is, ..Informant::default() },
            claims: claims(&r.claims),
            ..Report::new(moment(r.at), r.role.get(&names.roles).clone())
        };
        let assessment = |a: &DrawnAssessment| {
            let (block_a, block_b) = a.form.rows();
            let rating = |code: &u8| [Rating::Low, Rating::Medium, Rating::High].get(usize::from(*code)).copied();
            let rows = block_a.iter().chain(block_b).zip(&a.ratings);
            let ratings = rows.filter_map(|(row, code)| Some(((*row).to_owned(), rating(code)?)));
            Assessment {
                form: a.form,
                at: moment(a.at),
                ratings: if names.records { ratings.collect() } else { BTreeMap::new() },
                findings: claims(&a.findings),
            }
        };
        let over = |(to, at, reason): &(u8, i64, bool)| Override {
            to: match to {
                0 => OverrideTo::Emergency(false),
                1 => OverrideTo::Emergency(true),
                2 => OverrideTo::Level(Level::Prevention),
                _ => OverrideTo::Level(Level::Intervention),
            },
            by: names.roles[0].clone(),
            at: moment(*at),
            reason: Words::new(if *reason { "lý do" } else { " " }),
        };
        let born = self.born.filter(|_| names.records).map(|(age, source)| Born::Dated {
            date: checho::time::PartialDate::year(2025 - i32::from(age)).unwrap(),
            source,
        });
        Situation {
            place: Locality { province: self.province.map(str::to_owned), commune: None },
            child: Child { born, ..Child::default() },
            reports: self.reports.iter().map(report).collect(),
            assessments: self.assessments.iter().map(assessment).collect(),
            answers: self.answers.iter().map(|a| a.build(names)).collect(),
            events: self
                .events
                .iter()
                .map(|(step, at)| Event { step: step.get(&names.steps).clone(), at: moment(*at) })
                .collect(),
            overrides: self.overrides.iter().map(over).collect(),
            ..Situation::new(moment(self.now))
        }
    }
}

/// Nowhere does the second interval lie lower.
fn interval_kept(before: &Interval, after: &Interval) -> bool {
    let ends = |i: &Interval| [i.established, i.reported, i.act_on];
    ends(before).iter().zip(ends(after)).all(|(a, b)| b.level >= a.level && b.emergency >= a.emergency)
}

fn all_kept<T: PartialEq>(before: &[Stands<T>], after: &[Stands<T>]) -> bool {
    before.iter().all(|a| after.iter().any(|b| b.id == a.id && b.standing >= a.standing))
}

/// Whether this duty stands in the other decision at least as firmly.
pub(crate) fn duty_kept(duty: &DutyDue, after: &Decision) -> bool {
    after.duties.iter().any(|other| {
        other.id == duty.id && other.standing >= duty.standing && other.as_fast_as_possible >= duty.as_fast_as_possible
    })
}

/// Nothing that is concluded or owed is lower or gone: levels, emergency, groups, measures, grounds of separation, signals,
/// conclusions, duties.
pub(crate) fn nothing_lowered(before: &Decision, after: &Decision) -> TestCaseResult {
    prop_assert!(interval_kept(&before.by_law, &after.by_law), "{:?} {:?}", before.by_law, after.by_law);
    prop_assert!(interval_kept(&before.with_guidance, &after.with_guidance));
    prop_assert!(all_kept(&before.groups, &after.groups));
    prop_assert!(all_kept(&before.subgroups, &after.subgroups));
    prop_assert!(all_kept(&before.abuse, &after.abuse));
    prop_assert!(all_kept(&before.measures, &after.measures));
    prop_assert!(all_kept(&before.separation, &after.separation));
    prop_assert!(all_kept(&before.signals, &after.signals));
    for ground in &before.grounds {
        prop_assert!(after.grounds.iter().any(|g| g.rule == ground.rule && g.standing >= ground.standing));
    }
    for possible in &before.initial_conclusions {
        let kept =
            |c: &checho::rules::PossibleConclusion| c.conclusion == possible.conclusion && c.forced >= possible.forced;
        prop_assert!(after.initial_conclusions.iter().any(kept));
    }
    for duty in &before.duties {
        prop_assert!(duty_kept(duty, after), "{} is gone or weaker", duty.id);
    }
    if before.overrides.is_empty() {
        prop_assert!(after.acting.level >= before.acting.level && after.acting.emergency >= before.acting.emergency);
    }
    Ok(())
}

/// Level and emergency to act on stand between what is certain and what is possible.
pub(crate) fn ends_in_order(decision: &Decision) -> TestCaseResult {
    for interval in [&decision.by_law, &decision.with_guidance] {
        let Interval { established, reported, act_on } = interval;
        prop_assert!(established.level <= reported.level && reported.level <= act_on.level);
        prop_assert!(established.emergency <= reported.emergency && reported.emergency <= act_on.emergency);
    }
    prop_assert!(interval_kept(&decision.by_law, &decision.with_guidance));
    prop_assert!(decision.acting.level >= decision.by_law.act_on.level, "no override goes below the law");
    prop_assert!(decision.acting.emergency >= decision.by_law.act_on.emergency);
    Ok(())
}
