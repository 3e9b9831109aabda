use super::*;
use FaultCode::{Duplicate, Format, UnknownName, Weakens, WrongValue};

#[test]
fn a_layer_names_the_pack_it_lies_on() {
    let national = Folder::national().pack();
    for (to, at) in [("layer_of = \"la\"", "layer_of"), ("", "[pack]")] {
        let folder = Folder::of(&LAYER).with("layer.toml", "layer_of = \"vn\"", to);
        let faults = folder.compile_on(&[&national]).unwrap_err();
        assert!(faults.iter().any(|f| f.code == Weakens && f.path == "pack/layer_of"), "{}", shown(&faults));
        let mut folder = folder;
        let fault = faults.iter().find(|f| f.code == Weakens).unwrap();
        assert_eq!(fault.line, Some(folder.line("layer.toml", at)));
        assert_eq!(fault.right.en, "layer_of = “vn”");
    }
    Folder::national().with("pack.toml", "version = \"1\"", "version = \"1\"\nlayer_of = \"vn\"").refused(
        "pack.toml",
        "layer_of",
        Weakens,
        "no layer_of",
    );
}

#[test]
fn a_format_of_another_time_is_refused() {
    let mut pack = Folder::national().pack();
    pack.format = 2;
    let faults = check(&pack, &[]);
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].code, faults[0].right.get(Lang::En)), (Format, "this library reads format 1"));
    assert!(Law::from_pack(pack).is_err());
}

#[test]
fn a_layer_redefines_nothing() {
    layered("layer.toml", &fact("harm", "neutral", ""), "[[fact]]", Duplicate, "a layer cannot redefine");
    let body = "when = [{ any = [\"harm\"] }]\nthen = { signal = \"police\" }";
    layered("layer.toml", &rule("grave", body, "law"), "[[rule]]", Duplicate, "a layer cannot redefine");
    let later = duty("D1", "roles = [\"chair\"]\nopens = \"report\"\nlimit = { none = true }");
    layered("layer.toml", &later, "[[duty]]", Duplicate, "a layer cannot redefine");
    let step = "\n[[step]]\nid = \"done\"\nname = { vi = \"Xong\", en = \"Done\" }\n";
    layered("layer.toml", step, "[[step]]", Duplicate, "a layer cannot redefine");
}

#[test]
fn a_layer_shortens_limits_and_never_lengthens_them() {
    let national = Folder::national().pack();
    for (limit, code) in [
        ("{ hours = 13 }", Some(Weakens)),
        ("{ hours = 12 }", Some(Weakens)),
        ("{ minutes = 720 }", Some(Weakens)),
        ("{ working_days = 1 }", Some(Weakens)),
        ("{ calendar_days = 1 }", Some(Weakens)),
        ("{ cap_days = 1 }", Some(Weakens)),
        ("{ none = true }", Some(Weakens)),
        ("{ each_quarter = true }", Some(Weakens)),
        ("{ hours = 11 }", None),
        ("{ minutes = 719 }", None),
        ("{ minutes = 1 }", None),
    ] {
        let folder = Folder::of(&LAYER).with("tighten.toml", "limit = { hours = 6 }", &format!("limit = {limit}"));
        match (folder.compile_on(&[&national]), code) {
            (Ok(_), None) => {}
            (Err(faults), Some(code)) => folder.expect(&faults, "tighten.toml", "limit = ", code, "only shorten"),
            (result, _) => panic!("{limit}: {result:?}"),
        }
    }
}

#[test]
fn at_once_is_no_limit_to_tighten_to() {
    let folder = Folder::of(&LAYER).with("tighten.toml", "limit = { hours = 6 }", "limit = { at_once = true }");
    let faults = folder.compile_on(&[&Folder::national().pack()]).unwrap_err();
    folder.expect(&faults, "tighten.toml", "limit = ", Weakens, "can be counted");
}

#[test]
fn what_is_tightened_exists_and_has_a_start() {
    let national = Folder::national().pack();
    for (duty, code, right) in [("D", UnknownName, "“D1”"), ("D3", WrongValue, "a duty with starts")] {
        let folder = Folder::of(&LAYER).with("tighten.toml", "duty = \"D1\"", &format!("duty = \"{duty}\""));
        let faults = folder.compile_on(&[&national]).unwrap_err();
        folder.expect(&faults, "tighten.toml", "duty = ", code, right);
    }
}

#[test]
fn a_national_pack_tightens_nothing() {
    let tighten = LAYER[1].1.replace("letter-3", "law-1");
    added("duties.toml", &tighten, "[[tighten]]", WrongValue, "the duty's own limit");
}

#[test]
fn a_part_of_a_national_limit_lies_inside_it() {
    let part = |limit: &str| {
        let starts = format!("starts = [\n{}]", start("a", true));
        duty("L1", &format!("roles = [\"chair\"]\nopens = \"emergency\"\nwithin = \"D1\"\n{starts}\nlimit = {limit}"))
    };
    layered("layer.toml", &part("{ hours = 13 }"), "limit = ", Weakens, "inside the national limit");
    let national = Folder::national().pack();
    Folder::of(&LAYER).plus("layer.toml", &part("{ hours = 12 }")).compile_on(&[&national]).unwrap();
}

#[test]
fn a_layer_adds_no_measures_and_no_days_off() {
    let measure = "\n[[measure]]\nid = \"I-z\"\nlevel = \"intervention\"\nname = { vi = \"x\", en = \"x\" }\ncite = [\"law-1\"]\ncertainty = \"text\"\nkind = \"law\"\n";
    layered("layer.toml", measure, "[[measure]]", Weakens, "leave this section out");
    let year = "\n[[year]]\nyear = 2028\nstatus = \"forecast\"\nsources = []\ncertainty = \"text\"\n";
    layered("layer.toml", year, "[[year]]", Weakens, "leave this section out");
    let holiday = "\n[[holiday]]\nfrom = 2026-03-02\nto = 2026-03-02\nname = { vi = \"x\", en = \"x\" }\nwhy = \"announced\"\ncertainty = \"text\"\nsource = \"x\"\n";
    let worked = "\n[[worked]]\ndate = 2026-08-29\ninstead_of = 2026-08-31\nsource = \"x\"\ncertainty = \"text\"\n";
    let national = Folder::national().pack();
    for (entry, at) in [(holiday, "[[holiday]]"), (worked, "[[worked]]")] {
        let mut folder = Folder::of(&LAYER).plus("layer.toml", entry);
        let faults = folder.compile_on(&[&national]).unwrap_err();
        let line = Some(folder.line("layer.toml", at));
        assert!(faults.iter().any(|f| f.code == Weakens && f.line == line), "{}", shown(&faults));
    }
}

#[test]
fn a_layer_may_use_what_lies_below() {
    let national = Folder::national().pack();
    let more = [
        fact("local_harm", "danger", "implies = [\"harm\"]"),
        fact("local_guard", "protection", "implies = [\"protector\"]"),
        rule(
            "local",
            "when = [{ any = [\"local_harm\", \"harm\"] }]\nabsent = [\"local_guard\"]\nthen = { level = \"support\" }",
            "guidance",
        ),
    ];
    let layer = Folder::of(&LAYER).plus("layer.toml", &more.concat()).compile_on(&[&national]).unwrap();
    Law::from_pack(national).unwrap().with_layer(layer).unwrap();
}
