use super::*;
use FaultCode::{Duplicate, Missing, WrongValue};

#[test]
fn somebody_holds_it() {
    added(
        "duties.toml",
        &duty("D9", "roles = []\nopens = \"report\"\nlimit = { none = true }"),
        "roles = []",
        Missing,
        "add roles",
    );
}

#[test]
fn steps_and_after_go_together() {
    Folder::national().with("duties.toml", "opens = \"step\"", "opens = \"report\"").refused(
        "duties.toml",
        "after = [\"done\"]",
        WrongValue,
        "leave it out",
    );
    Folder::national().with("duties.toml", "after = [\"done\"]\n", "").refused(
        "duties.toml",
        "[[duty]]\nid = \"D3\"",
        WrongValue,
        "add after",
    );
}

#[test]
fn exactly_one_start_is_cautious() {
    let with = |starts: String, limit: &str| {
        duty("D9", &format!("roles = [\"chair\"]\nopens = \"report\"\nlimit = {limit}\nstarts = [\n{starts}]"))
    };
    let refused = |starts: String, limit: &str| {
        added("duties.toml", &with(starts, limit), "starts = [", WrongValue, "cautious = true in one entry");
    };
    refused(start("a", false) + &start("b", false), "{ hours = 3 }");
    refused(start("a", true) + &start("b", true), "{ hours = 3 }");
    refused(String::new(), "{ hours = 3 }");
    refused(start("a", false), "{ none = true }");
    refused(String::new(), "{ none = true }\nwithin = \"D1\"");
    refused(start("a", false), "{ hours = 3 }\nwithin = \"D1\"");
    accepted(&Folder::national().plus("duties.toml", &with(start("a", true) + &start("b", false), "{ hours = 3 }")));
    accepted(&Folder::national().plus("duties.toml", &with(String::new(), "{ none = true }")));
}

#[test]
fn a_repetition_is_counted_in_months() {
    let with = |limit: &str, every: &str| {
        let starts = start("a", true);
        duty(
            "D9",
            &format!(
                "roles = [\"chair\"]\nopens = \"report\"\nlimit = {limit}\nevery = {every}\nstarts = [\n{starts}]"
            ),
        )
    };
    accepted(&Folder::national().plus("duties.toml", &with("{ months = 3 }", "{ months = 6 }")));
    for (limit, every) in [
        ("{ months = 6 }", "{ calendar_days = 30 }"),
        ("{ calendar_days = 30 }", "{ months = 6 }"),
        ("{ none = true }", "{ each_quarter = true }"),
    ] {
        added("duties.toml", &with(limit, every), "every = ", WrongValue, "{ months = … }");
    }
    let national = Folder::national().plus("duties.toml", &with("{ months = 6 }", "{ months = 6 }")).pack();
    for (limit, sound) in [("{ months = 3 }", true), ("{ calendar_days = 30 }", false)] {
        let folder = Folder::of(&LAYER).with("tighten.toml", "duty = \"D1\"", "duty = \"D9\"").with(
            "tighten.toml",
            "limit = { hours = 6 }",
            &format!("limit = {limit}"),
        );
        match folder.compile_on(&[&national]) {
            Ok(_) => assert!(sound),
            Err(faults) => folder.expect(&faults, "tighten.toml", "limit = ", WrongValue, "{ months = … }"),
        }
    }
}

#[test]
fn readings_have_names_of_their_own() {
    let starts = start("a", true) + &start("a", false);
    let body = format!("roles = [\"chair\"]\nopens = \"report\"\nlimit = {{ hours = 3 }}\nstarts = [\n{starts}]");
    added("duties.toml", &duty("D9", &body), "starts = [", Duplicate, "another name");
}
