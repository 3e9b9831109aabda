use super::*;
use FaultCode::{Circle, Missing, Polarity, WrongValue};

#[test]
fn implications_keep_to_one_polarity() {
    replaced("facts.toml", "implies = [\"harm\"]", "implies = [\"protector\"]", Polarity, "two facts");
    added(
        "facts.toml",
        &fact("guard", "protection", "implies = [\"harm\"]"),
        "implies = [\"harm\"]",
        Polarity,
        "two facts",
    );
    accepted(&Folder::national().plus("facts.toml", &fact("guard", "protection", "implies = [\"protector\"]")));
    accepted(&Folder::national().with("facts.toml", "implies = [\"harm\"]", "implies = [\"crime\"]"));
}

#[test]
fn suggestions_and_exclusions_are_among_dangers() {
    replaced("facts.toml", "suggests = [\"crime\"]", "suggests = [\"protector\"]", Polarity, "two facts");
    replaced("facts.toml", "excludes = [\"calm\"]", "excludes = [\"protector\"]", Polarity, "two facts");
    for key in ["suggests", "excludes"] {
        let line = format!("{key} = [\"protector\"]");
        added("facts.toml", &fact("guard", "protection", &line), &line, Polarity, "two facts");
    }
}

#[test]
fn implications_in_a_circle() {
    replaced("facts.toml", "implies = [\"harm\"]", "implies = [\"grave_harm\"]", Circle, "one fact");
    let folder = Folder::national()
        .plus("facts.toml", &fact("x", "danger", "implies = [\"y\"]"))
        .plus("rules.toml", &fact("y", "neutral", "implies = [\"z\"]"))
        .plus("duties.toml", &fact("z", "danger", "implies = [\"x\"]"));
    let faults = folder.compile().unwrap_err();
    let listed: Vec<_> = faults.iter().map(|f| (f.file.as_deref().unwrap(), f.path.as_str(), f.code)).collect();
    assert_eq!(
        listed,
        [
            ("duties.toml", "fact/z/implies", Circle),
            ("facts.toml", "fact/x/implies", Circle),
            ("rules.toml", "fact/y/implies", Circle),
        ]
    );
    let mut folder = folder;
    assert_eq!(faults[0].line, Some(folder.line("duties.toml", "implies = [\"x\"]")));
}

#[test]
fn a_fact_that_could_never_be_yes() {
    replaced(
        "facts.toml",
        "excludes = [\"calm\"]",
        "excludes = [\"harm\"]",
        WrongValue,
        "leave out excludes or implies",
    );
    added("facts.toml", &fact("x", "danger", "excludes = [\"x\"]"), "excludes = [\"x\"]", WrongValue, "leave out");
}

#[test]
fn a_protection_raises_nothing() {
    replaced(
        "rules.toml",
        "when = [{ any = [\"grave_harm\"] }]",
        "when = [{ any = [\"grave_harm\", \"protector\"] }]",
        Polarity,
        "absent = […]",
    );
    replaced("rules.toml", "all = [\"harm\", \"crime\"]", "all = [\"harm\", \"protector\"]", Polarity, "absent");
    replaced("rules.toml", "when = [{ any = [\"harm\"] }]", "when = [{ any = [\"protector\"] }]", Polarity, "absent");
    added(
        "duties.toml",
        &duty(
            "D9",
            "roles = [\"chair\"]\nopens = \"report\"\nlimit = { none = true }\nwhen = [{ all = [\"protector\"] }]",
        ),
        "when = [{ all",
        Polarity,
        "absent",
    );
}

#[test]
fn a_danger_switches_nothing_off() {
    for (key, fact) in [("absent", "harm"), ("unless", "crime"), ("unless", "calm"), ("absent", "grave_harm")] {
        let body = format!("when = [{{ any = [\"harm\"] }}]\n{key} = [\"{fact}\"]\nthen = {{ emergency = true }}");
        added("rules.toml", &rule("x", &body, "law"), &format!("{key} = [\"{fact}\"]"), Polarity, "protections only");
    }
    let measure = "absent = [\"protector\"]\ncite = [\"law-1 50(2)a\"]";
    replaced("rules.toml", measure, "absent = [\"crime\"]\ncite = [\"law-1 50(2)a\"]", Polarity, "protections only");
}

#[test]
fn conditions_list_each_fact_once_and_ask_for_what_they_list() {
    for clause in [
        "{ any = [] }",
        "{ all = [] }",
        "{ any = [\"harm\", \"harm\"] }",
        "{ all = [\"crime\", \"harm\", \"crime\"] }",
        "{ at_least = 0, of = [\"harm\"] }",
        "{ at_least = 3, of = [\"harm\", \"crime\"] }",
        "{ at_least = 2, of = [\"harm\", \"harm\"] }",
        "{ at_least = 1, of = [] }",
    ] {
        let when = format!("when = [{clause}]");
        replaced("rules.toml", "when = [{ any = [\"grave_harm\"] }]", &when, WrongValue, "each fact once");
    }
    accepted(&Folder::national().with("rules.toml", "at_least = 2", "at_least = 3"));
}

#[test]
fn a_rule_has_a_condition_and_a_conclusion() {
    Folder::national().plus("rules.toml", &rule("x", "then = { emergency = true }", "law")).refused(
        "rules.toml",
        "[[rule]]",
        Missing,
        "add when",
    );
    for then in ["then = {}", "then = { level = \"prevention\" }", "then = { emergency = false }"] {
        added(
            "rules.toml",
            &rule("x", &format!("when = [{{ any = [\"harm\"] }}]\n{then}"), "law"),
            then,
            Missing,
            "signal",
        );
    }
    accepted(
        &Folder::national()
            .plus("rules.toml", &rule("x", "absent = [\"protector\"]\nthen = { signal = \"s\" }", "law")),
    );
}

#[test]
fn only_law_makes_an_exception() {
    let body = "when = [{ any = [\"harm\"] }]\nunless = [\"protector\"]\nthen = { emergency = true }";
    for kind in ["guidance", "proposal"] {
        added("rules.toml", &rule("x", body, kind), "unless", FaultCode::BadBasis, "leave unless out");
    }
}
