use super::*;
use FaultCode::Capacity;

fn facts(n: usize) -> String {
    (0..n).map(|i| fact(&format!("f{i}"), "danger", "")).collect()
}

#[test]
fn facts_fill_the_bits_and_no_more() {
    let room = MAX_FACTS - 5;
    accepted(&Folder::national().plus("facts.toml", &facts(room)));
    Folder::national().plus("facts.toml", &facts(room + 1)).refused("facts.toml", "[[fact]]", Capacity, "at most 256");
}

#[test]
fn rules_and_measures_share_the_bits() {
    let rules = |n: usize| -> String {
        let body = "when = [{ any = [\"harm\"] }]\nthen = { emergency = true }";
        (0..n).map(|i| rule(&format!("r{i}"), body, "law")).collect()
    };
    // Two rules and a measure stand in the pack already.
    let room = MAX_RULES - 3;
    accepted(&Folder::national().plus("rules.toml", &rules(room)));
    Folder::national().plus("rules.toml", &rules(room + 1)).refused("rules.toml", "[[rule]]", Capacity, "at most 256");
}

#[test]
fn outcomes_are_counted_together() {
    let rules = |n: usize| -> String {
        let body = |i| format!("when = [{{ any = [\"harm\"] }}]\nthen = {{ signal = \"s{i}\" }}");
        (0..n).map(|i| rule(&format!("r{i}"), &body(i), "law")).collect()
    };
    // A group, a separation ground, a signal and a measure stand in the pack already.
    let room = MAX_OUTPUTS - 4;
    accepted(&Folder::national().plus("rules.toml", &rules(room)));
    Folder::national().plus("rules.toml", &rules(room + 1)).refused("rules.toml", "then = {", Capacity, "at most 120");
}

#[test]
fn a_layer_shares_the_room_of_the_pack_below() {
    let national = Folder::national().plus("facts.toml", &facts(MAX_FACTS - 5)).pack();
    let folder = Folder::of(&LAYER).plus("layer.toml", &fact("one_more", "danger", ""));
    let faults = folder.compile_on(&[&national]).unwrap_err();
    folder.expect(&faults, "layer.toml", "[[fact]]", Capacity, "at most 256");
}
