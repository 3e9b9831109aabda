//! The procedure of a pack: names resolve, phases belong to their region, every move is made by something.

use alloc::collections::BTreeSet;

use super::Checker;
use crate::law::{FaultCode, Pack, Phase, Region, Test, Text};

/// Checks guards and transitions.
pub(super) fn check(checker: &mut Checker<'_>) {
    guards(checker);
    transitions(checker);
}

fn names<'a>(checker: &Checker<'a>, of: impl Fn(&'a Pack) -> Vec<&'a str>) -> BTreeSet<&'a str> {
    checker.packs().flat_map(of).collect()
}

fn guards(checker: &mut Checker<'_>) {
    let known: BTreeSet<&str> = Test::NAMES.iter().copied().collect();
    for guard in &checker.pack.guard {
        checker.resolve(&format!("guard/{}", guard.id), guard.id.as_str(), &known, "Test");
    }
    checker.resolve_all(
        "step",
        |p| {
            let guards = p.guard.iter().flat_map(|g| {
                g.steps.iter().map(|s| (format!("guard/{}/steps", g.id), s.as_str())).collect::<Vec<_>>()
            });
            let moves = p.transition.iter().flat_map(|t| {
                t.steps.iter().map(|s| (format!("transition/{}/steps", t.id), s.as_str())).collect::<Vec<_>>()
            });
            guards.chain(moves).collect()
        },
        |p| p.step.iter().map(|s| s.id.as_str()).collect(),
    );
    checker.resolve_all(
        "duty",
        |p| {
            let guards = p.guard.iter().flat_map(|g| {
                g.duties.iter().map(|d| (format!("guard/{}/duties", g.id), d.as_str())).collect::<Vec<_>>()
            });
            let moves = p.transition.iter().flat_map(|t| {
                t.duties.iter().map(|d| (format!("transition/{}/duties", t.id), d.as_str())).collect::<Vec<_>>()
            });
            guards.chain(moves).collect()
        },
        |p| p.duty.iter().map(|d| d.id.as_str()).collect(),
    );
}

fn transitions(checker: &mut Checker<'_>) {
    let roles = names(checker, |p| p.role.iter().map(|r| r.id.as_str()).collect());
    let forms = names(checker, |p| p.form.iter().map(|f| f.number.as_str()).collect());
    let guards = names(checker, |p| p.guard.iter().map(|g| g.id.as_str()).collect());
    for transition in &checker.pack.transition {
        let path = format!("transition/{}", transition.id);
        for role in &transition.roles {
            checker.resolve(&format!("{path}/roles"), role.as_str(), &roles, "role");
        }
        for form in &transition.forms {
            checker.resolve(&format!("{path}/forms"), form, &forms, "form");
        }
        for guard in &transition.guards {
            checker.resolve(&format!("{path}/guards"), guard.as_str(), &guards, "guard");
        }
        let then = transition.then.iter().map(|phase| ("then", phase));
        for (key, phase) in transition.phases.iter().map(|phase| ("phases", phase)).chain(then) {
            foreign(checker, &format!("{path}/{key}"), transition.region, *phase);
        }
        if transition.roles.is_empty() {
            checker.fault(
                FaultCode::Missing,
                format!("{path}/roles"),
                Text::new("không ai được làm bước này", "nobody may do this"),
                Text::new("thêm roles = […]", "add roles = […]"),
            );
        }
        if transition.by.is_empty() && transition.steps.is_empty() {
            checker.fault(
                FaultCode::Missing,
                format!("{path}/by"),
                Text::new("không sự kiện nào thực hiện bước này", "no event is this move"),
                Text::new("thêm by = […] hoặc steps = […]", "add by = […] or steps = […]"),
            );
        }
    }
}

fn foreign(checker: &mut Checker<'_>, path: &str, region: Region, phase: Phase) {
    if phase.region().is_some_and(|of| of != region) {
        checker.fault(
            FaultCode::WrongValue,
            path,
            Text::new(
                format!("“{}” không thuộc vùng “{}”", phase.as_str(), region.as_str()),
                format!("“{}” is no phase of the region “{}”", phase.as_str(), region.as_str()),
            ),
            Text::new("chọn trạng thái của vùng này", "use a phase of this region"),
        );
    }
}

/// A layer that could add a move could open a way around the law.
pub(super) fn only_national(checker: &mut Checker<'_>) {
    let guard = checker.pack.guard.first().map(|g| format!("guard/{}", g.id));
    let transition = checker.pack.transition.first().map(|t| format!("transition/{}", t.id));
    for path in [guard, transition].into_iter().flatten() {
        checker.fault(
            FaultCode::Weakens,
            path,
            Text::new(
                "lớp bổ sung không được thêm bước chuyển: có thể mở lối tránh luật",
                "a layer may not add moves of a case: they could open a way around the law",
            ),
            Text::new("bỏ phần này", "leave this section out"),
        );
    }
}
