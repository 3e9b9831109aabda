use super::*;
use FaultCode::BadText;

#[test]
fn a_text_with_an_empty_half() {
    replaced(
        "facts.toml",
        "name = { vi = \"Yên\", en = \"Calm\" }",
        "name = { vi = \"Yên\", en = \"\" }",
        BadText,
        "both Vietnamese and English",
    );
    replaced(
        "rules.toml",
        "name = { vi = \"Nặng\", en = \"Grave\" }",
        "name = { vi = \" \", en = \"Grave\" }",
        BadText,
        "both",
    );
    replaced(
        "calendar.toml",
        "sources = [{ vi = \"Thông báo\", en = \"Notice\" }]",
        "sources = [{ vi = \"\", en = \"Notice\" }]",
        BadText,
        "both",
    );
    replaced(
        "pack.toml",
        "title = { vi = \"Gói\", en = \"Pack\" }",
        "title = { vi = \"\", en = \"Pack\" }",
        BadText,
        "both",
    );
}

#[test]
fn only_what_happened_ends_a_duty_and_only_by_law() {
    use FaultCode::{BadBasis, UnknownName, WrongValue};
    let duty = |opens: &str, end: &str, kind: &str| {
        format!(
            "[[step]]\nid = \"over\"\nname = {{ vi = \"Hết\", en = \"Over\" }}\n\n\
             [[step]]\nid = \"begun\"\nname = {{ vi = \"Bắt đầu\", en = \"Begun\" }}\n\n\
             [[duty]]\nid = \"D9\"\nname = {{ vi = \"Theo dõi\", en = \"Follow\" }}\n\
             explain = {{ vi = \"Xem\", en = \"Look\" }}\nroles = [\"chair\"]\n{opens}\n\
             starts = [{{ reading = \"begun\", step = \"begun\", cautious = true, name = {{ vi = \"Từ đầu\", en = \"From then\" }}, \
             certainty = \"text\", kind = \"law\", cite = [\"law-1 5\"] }}]\nlimit = {{ months = 1 }}\n\
             ends = [{{ step = \"{end}\", certainty = \"text\", kind = \"{kind}\", cite = [\"law-1 5\"] }}]\n\
             cite = [\"law-1 5\"]\ncertainty = \"text\"\nkind = \"law\"\n"
        )
    };
    let by_step = "opens = \"step\"\nafter = [\"begun\"]";
    let pack = Folder::national().plus("duties.toml", &duty(by_step, "over", "law")).compile().unwrap();
    let ended = pack.duty.iter().find(|duty| duty.id.as_str() == "D9").unwrap();
    assert_eq!(ended.ends.iter().map(|end| end.step.as_str()).collect::<Vec<_>>(), ["over"]);
    for (opens, end, kind, code, why) in [
        (by_step, "done", "law", WrongValue, "a plan ends no duty"),
        (by_step, "begun", "law", WrongValue, "the step also opens"),
        (by_step, "over", "proposal", WrongValue, "ends no duty of the law"),
        ("opens = \"report\"", "over", "law", WrongValue, "only a duty that a step opens"),
        (by_step, "overt", "law", UnknownName, "overt"),
        (by_step, "over", "reading", BadBasis, "must name the alternative"),
    ] {
        let faults = Folder::national().plus("duties.toml", &duty(opens, end, kind)).compile().unwrap_err();
        let told = faults.iter().any(|fault| fault.code == code && fault.what.en.contains(why));
        assert!(told, "{end} {kind}: {}", shown(&faults));
    }
}

#[test]
fn the_cautious_reading_has_a_limit() {
    for (from, to) in [
        (
            "step = \"report_received\", cautious = true",
            "step = \"report_received\", cautious = true, unlimited = true",
        ),
        (
            "step = \"done\", name = { vi = \"Từ khi xong\"",
            "step = \"done\", unlimited = true, name = { vi = \"Từ khi xong\"",
        ),
    ] {
        let faults = Folder::national().with("duties.toml", from, to).compile().unwrap_err();
        assert!(
            faults.iter().any(|f| f.code == FaultCode::WrongValue && f.what.en.contains("find no limit")),
            "{}",
            shown(&faults)
        );
    }
}

#[test]
fn only_another_reading_has_a_limit_of_its_own() {
    let own = "limit = { hours = 48 }, name = { vi = \"Từ khi xong\"";
    for (from, to) in [
        (
            "step = \"report_received\", cautious = true",
            "step = \"report_received\", cautious = true, limit = { hours = 48 }".to_owned(),
        ),
        ("step = \"done\", name = { vi = \"Từ khi xong\"", format!("step = \"done\", {own}")),
    ] {
        let faults = Folder::national().with("duties.toml", from, &to).compile().unwrap_err();
        let told = faults.iter().any(|f| f.code == FaultCode::WrongValue && f.what.en.contains("limit of its own"));
        assert!(told, "{}", shown(&faults));
    }
}

#[test]
fn decomposed_text_is_shown_where_it_stands() {
    let nfd = "Tre\u{309}";
    for (file, from, to) in [
        ("facts.toml", "question = { vi = \"Yên không?\"", format!("question = {{ vi = \"{nfd}\"")),
        ("facts.toml", "note = { vi = \"Ghi chú\"", format!("note = {{ vi = \"{nfd}\"")),
        ("facts.toml", "alternative = { vi = \"Hiểu khác\"", format!("alternative = {{ vi = \"{nfd}\"")),
        ("instruments.toml", "number = \"1/2016\"", format!("number = \"{nfd}\"")),
        ("duties.toml", "name = { vi = \"Từ khi xong\"", format!("name = {{ vi = \"{nfd}\"")),
        ("people.toml", "name = { vi = \"Ủy ban khác\"", format!("name = {{ vi = \"{nfd}\"")),
        ("people.toml", "source = \"Nghị quyết\"", format!("source = \"{nfd}\"")),
        ("calendar.toml", "name = { vi = \"Tết\"", format!("name = {{ vi = \"{nfd}\"")),
        ("calendar.toml", "source = \"Thông báo\"\n\n[[worked]]", format!("source = \"{nfd}\"\n\n[[worked]]")),
        (
            "calendar.toml",
            "instead_of = 2026-08-31\nsource = \"Thông báo\"",
            format!("instead_of = 2026-08-31 # \nsource = \"{nfd}\""),
        ),
        ("forms.toml", "label = { vi = \"Giới\"", format!("label = {{ vi = \"{nfd}\"")),
        (
            "forms.toml",
            "options = [{ id = \"male\", label = { vi = \"Nam\"",
            format!("options = [{{ id = \"male\", label = {{ vi = \"{nfd}\""),
        ),
    ] {
        Folder::national().with(file, from, &to).refused(file, nfd, BadText, "composed");
    }
}
