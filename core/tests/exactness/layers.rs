//! A layer only adds and only tightens: whatever is accepted lowers no answer and moves no due moment later.

use checho::Law;
use checho::law::{Certainty, Holiday, Measure, MeasureId, Worked};
use checho::law::{
    Clause, Duty, DutyId, FaultCode, HolidayWhy, Kind, Level, Opens, Pack, SeparationId, SignalId, Start, StepId, Then,
    Tightening, Year,
};
use checho::model::FactsError;
use checho::rules::{DecideError, Decision, DutyDue};
use checho::time::{CalendarDays, Hours, Limit, Minutes, Moment, Months, WorkingDays, YearStatus, due};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use serde_json::json;

use super::situations::{self, Names, moment, nothing_lowered};
use super::small::{self, DrawnFact, DrawnRule, basis, drawn_facts, drawn_rules, rule, text};

fn start(reading: &str, step: &str, cautious: bool) -> Start {
    let cite = ["law-1 1"];
    let json = json!({
        "reading": reading, "step": step, "cautious": cautious, "name": text(), "cite": cite, "certainty": "text", "kind": "law",
    });
    serde_json::from_value(json).unwrap()
}

fn duty(id: &str, opens: Opens, starts: Vec<Start>, limit: Limit) -> Duty {
    let json = json!({
        "id": id, "name": text(), "explain": text(), "roles": ["commune_committee"], "opens": opens, "starts": starts,
        "limit": limit, "met_by": ["done"], "basis": basis(Kind::Law),
    });
    serde_json::from_value(json).unwrap()
}

/// A national pack with a duty of every kind over drawn facts and rules.
fn base(facts: &[DrawnFact], rules: &[DrawnRule]) -> Pack {
    let mut pack = small::pack(facts, rules, &[]);
    let first = pack.fact.iter().find(|f| f.polarity != checho::law::Polarity::Protection).map(|f| f.id.clone());
    let when = first.map(|id| Clause::Any(vec![id]));
    let extra = |id: &str, then: Then| {
        let mut built = rule(id, when.clone().into_iter().collect(), then, Kind::Law);
        if built.when.is_empty() {
            built.absent = vec![pack.fact[0].id.clone()];
        }
        built
    };
    let signal = extra("signals", Then { signal: Some(SignalId::from("police")), ..Then::default() });
    let separation = extra("separates", Then { separation: Some(SeparationId::from("by_carers")), ..Then::default() });
    pack.rule.extend([signal, separation]);
    let received = || vec![start("receipt", "report_received", true)];
    let either = || vec![start("report", "report_received", true), start("assessment", "initially_assessed", false)];
    let step = |id: &str, after: &str, limit| Duty {
        after: vec![StepId::from(after)],
        ..duty(id, Opens::Step, vec![start("step", after, true)], limit)
    };
    pack.duty = vec![
        duty("D1", Opens::Emergency, received(), Limit::Hours(Hours(12))),
        duty("D2", Opens::Support, either(), Limit::WorkingDays(WorkingDays(5))),
        step("D3", "initially_assessed", Limit::Months(Months(1))),
        duty("D4", Opens::Report, received(), Limit::AtOnce),
        duty("D5", Opens::Signal(SignalId::from("police")), received(), Limit::CalendarDays(CalendarDays(10))),
        duty("D6", Opens::Separation, either(), Limit::CapDays(CalendarDays(15))),
        duty("D7", Opens::Intervention, received(), Limit::None),
        Duty { within: Some(DutyId::from("D1")), ..duty("D8", Opens::Emergency, either(), Limit::Hours(Hours(2))) },
        step("D9", "specifically_assessed", Limit::EachQuarter),
        duty("D10", Opens::Report, Vec::new(), Limit::None),
        Duty { every: Some(Limit::Months(Months(1))), ..step("D11", "initially_assessed", Limit::Months(Months(2))) },
        step("D12", "reviewed", Limit::CapMonths(Months(4))),
        step("D13", "reviewed", Limit::MonthsBefore(Months(2))),
    ];
    let announced = |year| Year {
        year,
        status: YearStatus::Announced,
        sources: Vec::new(),
        certainty: Certainty::Text,
        note: None,
    };
    pack.year = vec![announced(2025), announced(2026)];
    pack.holiday = vec![holiday("2026-01-01", "2026-01-02"), holiday("2026-02-14", "2026-02-22")];
    pack
}

fn holiday(from: &str, to: &str) -> Holiday {
    Holiday {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        name: text(),
        why: HolidayWhy::Announced,
        certainty: Certainty::Text,
        source: "x".to_owned(),
        note: None,
    }
}

fn limits() -> impl Strategy<Value = Limit> {
    let n = 1..40_u16;
    prop_oneof![
        Just(Limit::AtOnce),
        (1..2000_u32).prop_map(|n| Limit::Minutes(Minutes(n))),
        (1..80_u32).prop_map(|n| Limit::Hours(Hours(n))),
        n.clone().prop_map(|n| Limit::CalendarDays(CalendarDays(n))),
        (1..12_u16).prop_map(|n| Limit::WorkingDays(WorkingDays(n))),
        (1..4_u16).prop_map(|n| Limit::Months(Months(n))),
        n.prop_map(|n| Limit::CapDays(CalendarDays(n))),
        (1..6_u16).prop_map(|n| Limit::CapMonths(Months(n))),
        (1..6_u16).prop_map(|n| Limit::MonthsBefore(Months(n))),
        Just(Limit::EachQuarter),
        Just(Limit::None),
    ]
}

/// A layer as drawn.
#[derive(Debug, Clone)]
struct DrawnLayer {
    facts: Vec<DrawnFact>,
    rules: Vec<DrawnRule>,
    /// Which duty of the pack below, and its new limit.
    tighten: Vec<(usize, Limit)>,
    /// What opens a new duty, its limit, and whether it is a part of the twelve hours.
    duties: Vec<(Opens, Limit, bool)>,
}

fn layer() -> impl Strategy<Value = DrawnLayer> {
    let opens = select(vec![Opens::Report, Opens::Emergency, Opens::Support, Opens::Intervention, Opens::Separation]);
    // Most layers are meant to pass: a limit that tightens more often than not.
    let tighten = (0..13_usize, limits());
    (
        drawn_facts(0..4),
        drawn_rules(0..4),
        prop::collection::vec(tighten, 0..3),
        prop::collection::vec((opens, limits(), any::<bool>()), 0..3),
    )
        .prop_map(|(facts, rules, tighten, duties)| DrawnLayer { facts, rules, tighten, duties })
}

impl DrawnLayer {
    fn build(&self, base: &Pack) -> Pack {
        let facts = small::facts("g", &self.facts, &base.fact);
        let all: Vec<_> = facts.iter().chain(&base.fact).cloned().collect();
        let duties = self.duties.iter().enumerate().map(|(i, (opens, limit, part))| Duty {
            within: part.then(|| DutyId::from("D1")),
            ..duty(&format!("L{i}"), opens.clone(), vec![start("receipt", "report_received", true)], *limit)
        });
        Pack {
            rule: small::rules("q", &self.rules, &all),
            tighten: self.tighten.iter().map(|(i, limit)| tighten(&base.duty[*i].id, *limit)).collect(),
            duty: duties.collect(),
            fact: facts,
            ..small::empty("local", Some("vn"))
        }
    }
}

fn tighten(duty: &DutyId, limit: Limit) -> Tightening {
    Tightening { duty: duty.clone(), limit, name: text(), basis: basis(Kind::Law) }
}

/// Moments around weekends, Tết, month ends and the year's end.
fn starts() -> impl Iterator<Item = Moment> {
    (0..120).map(|i| moment(i * 977 - 20_000))
}

/// Whether a limit ends later than another from any of many starts.
fn later_somewhere(law: &Law, own: &Limit, other: &Limit) -> bool {
    starts().any(|start| {
        let (own, other) = (due(start, own, law.calendar()).unwrap().at, due(start, other, law.calendar()).unwrap().at);
        match (own, other) {
            (Some(own), Some(other)) => own > other,
            (own, other) => own.is_none() && other.is_some(),
        }
    })
}

fn not_later(before: Option<Moment>, after: Option<Moment>) -> bool {
    before.is_none_or(|before| after.is_some_and(|after| after <= before))
}

fn due_kept(duty: &DutyDue, after: &Decision) -> bool {
    after.duties.iter().any(|other| {
        let readings = duty.readings.iter().zip(&other.readings).all(|(a, b)| not_later(a.due, b.due));
        other.id == duty.id
            && not_later(duty.act_by, other.act_by)
            && not_later(duty.late_after, other.late_after)
            && readings
    })
}

fn only_adds(before: &Decision, after: &Decision) -> TestCaseResult {
    nothing_lowered(before, after)?;
    for duty in &before.duties {
        prop_assert!(due_kept(duty, after), "{} is due later: {:?}\n{:?}", duty.id, duty, after.duties);
    }
    Ok(())
}

fn decided(law: &Law, situation: &checho::model::Situation) -> Option<Decision> {
    match law.decide(situation) {
        Ok(decision) => Some(decision),
        Err(DecideError::Facts(FactsError::Contradiction(_))) => None,
        Err(error) => panic!("{error}"),
    }
}

/// The layer is refused, or adds and tightens only.
fn check(
    facts: &[DrawnFact],
    rules: &[DrawnRule],
    layer: &DrawnLayer,
    situations: &[situations::Drawn],
) -> TestCaseResult {
    let base = base(facts, rules);
    let national = Law::from_pack(base.clone()).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let longer = layer.tighten.iter().any(|(i, limit)| later_somewhere(&national, limit, &base.duty[*i].limit));
    let layered = match national.with_layer(layer.build(&base)) {
        Ok(layered) => layered,
        Err(error) => {
            // Drawn layers are sound otherwise: only what might weaken, or would have no effect, is refused.
            let of_limits = |f: &checho::law::Fault| f.path.ends_with("/limit") || f.path.ends_with("/duty");
            prop_assert!(error.faults.iter().all(of_limits), "{error}");
            return Ok(());
        }
    };
    prop_assert!(!longer, "a longer limit was let through: {:?}", layer.tighten);
    let names = Names::of(&national, false);
    for drawn in situations {
        let situation = drawn.build(&names);
        if let Some(before) = decided(&national, &situation) {
            let after = decided(&layered, &situation);
            prop_assert!(after.is_some(), "the layer makes a sound situation contradict itself");
            only_adds(&before, &after.unwrap())?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn an_accepted_layer_only_adds_and_only_tightens(
        facts in drawn_facts(2..=6), rules in drawn_rules(1..5), layer in layer(), situations in prop::collection::vec(situations::drawn(), 6),
    ) {
        check(&facts, &rules, &layer, &situations)?;
    }

    /// What a part is given lies inside the limit around it, from wherever it starts.
    #[test]
    fn a_part_ends_within_the_duty_around_it(limit in limits(), situations in prop::collection::vec(situations::drawn(), 4)) {
        let base = base(&[(checho::law::Polarity::Danger, 0, 0)], &[]);
        let national = Law::from_pack(base.clone()).unwrap();
        let layer = DrawnLayer { facts: vec![], rules: vec![], tighten: vec![], duties: vec![(Opens::Report, limit, true)] };
        let Ok(layered) = national.with_layer(layer.build(&base)) else { return Ok(()) };
        for drawn in &situations {
            let situation = drawn.build(&Names::of(&national, false));
            for part in decided(&layered, &situation).into_iter().flat_map(|d| d.duties).filter(|d| d.id.as_str() == "L0") {
                for reading in &part.readings {
                    let Some(start) = reading.start else { continue };
                    let outer = due(start, &Limit::Hours(Hours(12)), layered.calendar()).unwrap().at;
                    prop_assert!(not_later(outer, reading.due), "{part:?}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// The same on the real pack, with layers that speak of its facts and duties.
    #[test]
    fn a_layer_on_the_national_pack_only_adds(
        facts in drawn_facts(0..4), rules in drawn_rules(1..4), tightened in prop::collection::vec((any::<prop::sample::Index>(), limits()), 1..4),
        situations in prop::collection::vec(situations::drawn(), 4),
    ) {
        let national = super::vn();
        let vn = &national.packs()[0];
        let own = small::facts("g", &facts, &vn.fact);
        let near: Vec<_> = own.iter().chain(&vn.fact).cloned().collect();
        let mut layer = Pack {
            rule: small::rules("q", &rules, &near),
            fact: own,
            instrument: small::national().instrument,
            ..small::empty("local", Some("vn"))
        };
        for (pick, limit) in tightened {
            let duty = pick.get(&vn.duty);
            let counted = duty.every.is_none() && limit != Limit::AtOnce;
            if counted && limit.is_shorter_than(&duty.limit) == Some(true) {
                layer.tighten.push(tighten(&duty.id, limit));
            }
        }
        let layered = match national.with_layer(layer) {
            Ok(layered) => layered,
            Err(error) => {
                // A drawn fact may imply two that exclude each other.
                prop_assert!(error.faults.iter().all(|f| f.path.ends_with("/excludes")), "{error}");
                return Ok(());
            }
        };
        let names = Names::of(national, true);
        for drawn in &situations {
            let situation = drawn.build(&names);
            if let Some(before) = decided(national, &situation) {
                only_adds(&before, &decided(&layered, &situation).unwrap())?;
            }
        }
    }
}

/// The one-line ways to weaken the law from above, each refused by the library itself.
#[test]
fn what_would_weaken_is_refused() {
    let base = base(&[(checho::law::Polarity::Danger, 0, 0), (checho::law::Polarity::Protection, 0, 0)], &[]);
    let national = Law::from_pack(base.clone()).unwrap();
    let empty = || small::empty("local", Some("vn"));
    let day = |text: &str| text.parse().unwrap();
    let fact = |id: &str, polarity| small::fact(id, polarity);
    let measure = Measure {
        id: MeasureId::from("I-z"),
        level: Level::Intervention,
        name: text(),
        explain: None,
        when: Vec::new(),
        absent: Vec::new(),
        basis: basis(Kind::Law),
    };
    let mut implied = fact("g", checho::law::Polarity::Protection);
    implied.implies = vec![base.fact[0].id.clone()];
    let mut switched = rule(
        "q",
        vec![Clause::Any(vec![base.fact[0].id.clone()])],
        Then { emergency: true, ..Then::default() },
        Kind::Law,
    );
    switched.unless = vec![base.fact[0].id.clone()];
    let part = Duty {
        within: Some(DutyId::from("D1")),
        ..duty("L1", Opens::Emergency, vec![start("receipt", "report_received", true)], Limit::Hours(Hours(13)))
    };
    let worked = Worked {
        date: day("2026-08-29"),
        instead_of: day("2026-08-31"),
        source: "x".to_owned(),
        certainty: Certainty::Text,
        note: None,
    };
    for (name, layer, code) in [
        (
            "a longer limit",
            Pack { tighten: vec![tighten(&DutyId::from("D1"), Limit::Hours(Hours(13)))], ..empty() },
            FaultCode::Weakens,
        ),
        (
            "a limit of another nature",
            Pack { tighten: vec![tighten(&DutyId::from("D6"), Limit::CalendarDays(CalendarDays(3)))], ..empty() },
            FaultCode::Weakens,
        ),
        ("a part longer than the whole", Pack { duty: vec![part], ..empty() }, FaultCode::Weakens),
        ("days off", Pack { holiday: vec![holiday("2026-03-02", "2026-03-06")], ..empty() }, FaultCode::Weakens),
        ("a worked Saturday", Pack { worked: vec![worked], ..empty() }, FaultCode::Weakens),
        ("a measure", Pack { measure: vec![measure], ..empty() }, FaultCode::Weakens),
        (
            "a fact turned round",
            Pack { fact: vec![fact("f0", checho::law::Polarity::Protection)], ..empty() },
            FaultCode::Duplicate,
        ),
        (
            "a rule replaced",
            Pack {
                rule: vec![rule(
                    "signals",
                    vec![Clause::Any(vec![base.fact[0].id.clone()])],
                    Then { signal: Some(SignalId::from("x")), ..Then::default() },
                    Kind::Law,
                )],
                ..empty()
            },
            FaultCode::Duplicate,
        ),
        (
            "a duty replaced",
            Pack { duty: vec![duty("D1", Opens::Report, Vec::new(), Limit::None)], ..empty() },
            FaultCode::Duplicate,
        ),
        ("a protection that answers a danger", Pack { fact: vec![implied], ..empty() }, FaultCode::Polarity),
        ("a danger that switches off", Pack { rule: vec![switched], ..empty() }, FaultCode::Polarity),
        ("no layer at all", small::empty("local", None), FaultCode::Weakens),
        ("a layer of something else", small::empty("local", Some("la")), FaultCode::Weakens),
    ] {
        let error = national.with_layer(layer).expect_err(name);
        assert!(error.faults.iter().any(|f| f.code == code), "{name}: {error}");
    }
}
