use super::*;
use FaultCode::{Duplicate, UnknownName, WrongValue};

#[test]
fn a_name_that_is_no_slug() {
    Folder::national().with("rules.toml", "id = \"grave\"", "id = \"grave harm\"").refused(
        "rules.toml",
        "[[rule]]\nid = \"grave harm\"",
        WrongValue,
        "a-z, 0-9",
    );
}

#[test]
fn a_name_used_twice_is_shown_where_it_stands_again() {
    for (file, id) in [
        ("instruments.toml", "id = \"decree-2\""),
        ("instruments.toml", "id = \"amount\""),
        ("facts.toml", "id = \"calm\""),
        ("rules.toml", "id = \"grave\""),
        ("rules.toml", "id = \"I-a\""),
        ("duties.toml", "id = \"done\""),
        ("duties.toml", "id = \"D3\""),
        ("people.toml", "id = \"chair\""),
        ("people.toml", "id = \"talk\""),
        ("people.toml", "id = \"fine\""),
        ("people.toml", "id = \"S1\""),
        ("forms.toml", "number = \"01\""),
    ] {
        let mut folder = Folder::national();
        let entry = {
            let text = folder.text(file).clone();
            let at = text.find(id).unwrap();
            let from = text[..at].rfind("\n[[").unwrap();
            let to = text[at..].find("\n[[").map_or(text.len(), |end| at + end);
            // A form goes on in its sections.
            let to = if file == "forms.toml" { text.len() } else { to };
            text[from..to].to_owned()
        };
        let again = Source { file: "zz-again.toml".to_owned(), text: format!("# again\n{entry}") };
        folder.0.push(again);
        let faults = folder.compile().unwrap_err();
        assert_eq!(faults.len(), 1, "{}", shown(&faults));
        let place = (faults[0].code, faults[0].file.as_deref(), faults[0].line);
        assert_eq!(place, (Duplicate, Some("zz-again.toml"), Some(3)), "{}", shown(&faults));
        assert!(faults[0].right.en.contains("another name"));
    }
}

#[test]
fn a_name_that_refers_to_nothing_is_answered_with_the_nearest() {
    for (file, from, to, right) in [
        ("facts.toml", "implies = [\"harm\"]", "implies = [\"ham\"]", "did you mean “harm”?"),
        ("facts.toml", "suggests = [\"crime\"]", "suggests = [\"crimes\"]", "did you mean “crime”?"),
        ("facts.toml", "excludes = [\"calm\"]", "excludes = [\"clam\"]", "did you mean “calm”?"),
        ("rules.toml", "when = [{ any = [\"grave_harm\"] }]", "when = [{ any = [\"gravest_harm\"] }]", "“grave_harm”"),
        ("rules.toml", "all = [\"harm\", \"crime\"]", "all = [\"harm\", \"crimen\"]", "“crime”"),
        (
            "rules.toml",
            "of = [\"harm\", \"crime\", \"protector\"]",
            "of = [\"harm\", \"crime\", \"protectors\"]",
            "“protector”",
        ),
        ("rules.toml", "unless = [\"protector\"]", "unless = [\"zzzzzz\"]", "use a name from fact"),
        ("rules.toml", "when = [{ any = [\"harm\"] }]", "when = [{ any = [\"hurm\"] }]", "“harm”"),
        ("duties.toml", "met_by = [\"done\"]", "met_by = [\"dont\"]", "“done”"),
        ("duties.toml", "after = [\"done\"]", "after = [\"doen\"]", "“done”"),
        ("duties.toml", "step = \"report_received\"", "step = \"report_recieved\"", "“report_received”"),
        ("duties.toml", "forms = [\"01\"]", "forms = [\"02\"]", "“01”"),
        ("duties.toml", "form = \"01\"\n", "form = \"1\"\n", "“01”"),
        ("duties.toml", "also = [\"report_received\"]", "also = [\"received\"]", "use a name from step"),
        ("duties.toml", "within = \"D1\"", "within = \"E17\"", "use a name from duty"),
        ("duties.toml", "opens = \"signal:police\"", "opens = \"signal:polise\"", "“police”"),
        ("people.toml", "measures = [\"I-a\"]", "measures = [\"I-x\"]", "“I-a”"),
        ("people.toml", "receipt_is = [\"report_received\"]", "receipt_is = [\"report_receive\"]", "“report_received”"),
        ("people.toml", "roles = [\"chair\"]", "roles = [\"chairs\"]", "“chair”"),
        ("forms.toml", "makers = [\"chair\"]", "makers = [\"chairman\"]", "use a name from role"),
    ] {
        let folder = Folder::national().with(file, from, to);
        let faults = folder.compile().unwrap_err();
        assert!(!faults.is_empty());
        folder.expect(&faults, file, to, UnknownName, right);
    }
}

#[test]
fn duty_roles() {
    Folder::national()
        .with("duties.toml", "roles = [\"chair\"]\nopens = \"emergency\"", "roles = [\"cair\"]\nopens = \"emergency\"")
        .refused("duties.toml", "roles = [\"cair\"]", UnknownName, "“chair”");
}

#[test]
fn the_second_body_of_a_role_is_shown_at_its_own_line() {
    Folder::national()
        .with(
            "people.toml",
            "role = \"chair\"\nname = { vi = \"Ủy ban khác\"",
            "role = \"chai\"\nname = { vi = \"Ủy ban khác\"",
        )
        .refused("people.toml", "role = \"chai\"", UnknownName, "“chair”");
}

#[test]
fn roles_of_form_signers_and_copies() {
    for (from, to) in [
        ("signers = [{ role = \"chair\"", "signers = [{ role = \"hair\""),
        ("en = \"File\" }, role = \"chair\"", "en = \"File\" }, role = \"hair\""),
    ] {
        replaced("forms.toml", from, to, UnknownName, "“chair”");
    }
}

#[test]
fn an_unknown_instrument() {
    for (file, from, to) in [
        ("facts.toml", "\"decree-2 26(3)\",\n", "\"decree-3 26(3)\",\n"),
        ("rules.toml", "cite = [\"law-1 50(2)a\"]", "cite = [\"law-11 50(2)a\"]"),
        (
            "duties.toml",
            "kind = \"law\", certainty = \"text\", cite = [\"decree-2 31\"]",
            "kind = \"law\", certainty = \"text\", cite = [\"decre-2 31\"]",
        ),
        ("forms.toml", "used_at = [\"decree-2 25\"]", "used_at = [\"decree-22 25\"]"),
        ("forms.toml", "cite = [\"decree-2 25\"] }]", "cite = [\"decree-22 25\"] }]"),
        ("forms.toml", "cite = [\"decree-2 27(1)d\"]", "cite = [\"decree-22 27(1)d\"]"),
        ("forms.toml", "instrument = \"law-1\" }]", "instrument = \"law-11\" }]"),
        ("instruments.toml", "about = [\"law-1 9\"]", "about = [\"law-2 9\"]"),
        ("instruments.toml", "replaces = []", "replaces = [\"law-0\"]"),
        ("instruments.toml", "amends = [\"law-1\"]", "amends = [\"law-x\"]"),
    ] {
        let at = if to.contains("26(3)") { "cite = [\n  \"law-1 4(5)\"" } else { to };
        Folder::national().with(file, from, to).refused(file, at, UnknownName, "did you mean “");
    }
}

#[test]
fn a_form_that_uses_a_name_twice() {
    Folder::national().with("forms.toml", "id = \"child_sex\"", "id = \"child_name\"").refused(
        "forms.toml",
        "[[form.section.field]]",
        Duplicate,
        "another name",
    );
    let section = "\n[[form.section]]\nid = \"a\"\nlabel = { vi = \"Phần\", en = \"Part\" }\n";
    Folder::national().plus("forms.toml", section).refused("forms.toml", "[[form.section]]", Duplicate, "another name");
}

#[test]
fn an_annex_that_repeats_a_name_of_the_form() {
    for (at, name) in [("[[form.annex]]", "learning"), ("[[form.annex.field]]", "school")] {
        let (from, to) = (format!("id = \"{name}\""), "id = \"child_name\"");
        Folder::national().with("forms.toml", &from, to).refused("forms.toml", at, Duplicate, "another name");
    }
}

#[test]
fn a_field_beside_nothing() {
    let beside = |label: &str| format!("label = {{ vi = \"{label}\"");
    let (first, second, tall) = (beside("Tên"), beside("Giới"), beside("Trường"));
    accepted(&Folder::national().with("forms.toml", &second, &format!("beside = true\n{second}")));
    for label in [first, tall] {
        let to = format!("beside = true\n{label}");
        Folder::national().with("forms.toml", &label, &to).refused("forms.toml", "beside = true", WrongValue, "leave");
    }
}

#[test]
fn a_rating_row_without_its_facts() {
    let row = "\n[[form.section.rating]]\nid = \"row1\"\nblock = \"a\"\nlabel = { vi = \"x\", en = \"x\" }\nhigh = { vi = \"x\", en = \"x\" }\nmedium = { vi = \"x\", en = \"x\" }\nlow = { vi = \"x\", en = \"x\" }\n";
    let folder = Folder::national().plus("forms.toml", row).plus("facts.toml", &fact("row1_medium", "danger", ""));
    folder.clone().refused("forms.toml", "[[form.section.rating]]", UnknownName, "use a name from fact");
    accepted(&folder.plus("facts.toml", &fact("row1_high", "danger", "implies = [\"row1_medium\"]")));
}
