use super::*;
use FaultCode::{BadBasis, Duplicate, Missing, Syntax, UnknownKey, WrongValue};

#[test]
fn text_that_is_not_toml() {
    replaced("facts.toml", "id = \"calm\"", "id = \"calm", Syntax, "mend the syntax");
    replaced("rules.toml", "then = { level = \"support\"", "then = { level == \"support\"", Syntax, "mend");
    replaced("people.toml", "from = 2025-07-01\n\n[[guidance]]", "from = 2025-02-30\n\n[[guidance]]", Syntax, "");
}

#[test]
fn a_key_written_twice() {
    Folder::national().with("facts.toml", "abuse_kind = true", "abuse_kind = true\nabuse_kind = false").refused(
        "facts.toml",
        "abuse_kind = false",
        Syntax,
        "mend",
    );
}

#[test]
fn a_misspelt_key_is_named_with_the_nearest() {
    replaced("facts.toml", "excludes = ", "exludes = ", UnknownKey, "did you mean “excludes”?");
    replaced("rules.toml", "emergency = true", "emergancy = true", UnknownKey, "did you mean “emergency”?");
    replaced("facts.toml", "note = {", "nota = {", UnknownKey, "did you mean “note”?");
    replaced("forms.toml", "makers = ", "maker = ", UnknownKey, "did you mean “makers”?");
}

#[test]
fn a_key_without_any_near_name_says_where_to_look() {
    replaced("duties.toml", "forms = [\"01\"]", "deadline = 3", UnknownKey, "README.md");
}

#[test]
fn a_misspelt_required_key_is_both_unknown_and_missing() {
    let mut folder = Folder::national().with("facts.toml", "polarity = \"protection\"", "polarty = \"protection\"");
    let faults = folder.compile().unwrap_err();
    let listed: Vec<_> = faults.iter().map(|f| (f.code, f.line.unwrap(), f.path.as_str())).collect();
    let entry = folder.line("facts.toml", "[[fact]]");
    let key = folder.line("facts.toml", "polarty");
    assert_eq!(listed, [(Missing, entry, "fact/protector/polarity"), (UnknownKey, key, "fact/protector/polarty")]);
    assert_eq!(faults[1].right.en, "did you mean “polarity”?");
}

#[test]
fn names_in_the_procedure_resolve() {
    for (from, to, near) in [
        ("id = \"form_01\"\nname", "id = \"form_1\"\nname", "form_01"),
        ("guards = [\"form_01\"]", "guards = [\"form_1\"]", "form_01"),
        ("roles = [\"chair\"]", "roles = [\"chiar\"]", "chair"),
        ("forms = [\"01\"]", "forms = [\"02\"]", "01"),
        ("steps = [\"report_received\"]\nroles", "steps = [\"report_recieved\"]\nroles", "report_received"),
        ("steps = [\"report_received\"]\nduties", "steps = [\"report_recieved\"]\nduties", "report_received"),
        ("duties = [\"D1\"]\nforms", "duties = [\"D11\"]\nforms", "D1"),
        ("duties = [\"D1\"]\ncite", "duties = [\"D11\"]\ncite", "D1"),
    ] {
        let folder = Folder::national().with("procedure.toml", from, to);
        let faults = folder.compile().unwrap_err();
        let named = faults.iter().filter(|f| f.file.as_deref() == Some("procedure.toml") && f.line.is_some());
        assert!(named.clone().any(|f| f.right.en == format!("did you mean “{near}”?")), "{}", shown(&faults));
        assert_eq!(named.count(), faults.len(), "{}", shown(&faults));
    }
    replaced("procedure.toml", "region = \"main\"", "region = \"mian\"", WrongValue, "main, emergency");
    replaced("procedure.toml", "then = \"initially_assessed\"", "then = \"moon\"", WrongValue, "at_commune");
    let at = "then = \"separated\"";
    replaced("procedure.toml", "then = \"initially_assessed\"", at, WrongValue, "a phase of this region");
    replaced("procedure.toml", "phases = [\"at_commune\"]", "phases = [\"court_track\"]", WrongValue, "phase of this");
    replaced("procedure.toml", "roles = [\"chair\"]", "roles = []", Missing, "add roles");
}

#[test]
fn a_move_is_made_by_something() {
    Folder::national().with("procedure.toml", "by = [\"step\"]\nsteps = [\"report_received\"]\n", "").refused(
        "procedure.toml",
        "[[transition]]",
        Missing,
        "add by",
    );
}

#[test]
fn a_layer_opens_no_way_around_the_procedure() {
    let entry = "\n[[transition]]\nid = \"T99\"\nname = { vi = \"Tắt\", en = \"Shortcut\" }\nregion = \"main\"\nthen = \"closed\"\nby = [\"note\"]\nroles = [\"chair\"]\ncite = [\"letter-3\"]\ncertainty = \"text\"\nkind = \"guidance\"\n";
    layered("tighten.toml", entry, "[[transition]]", FaultCode::Weakens, "leave this section out");
}

#[test]
fn a_misspelt_section() {
    added("rules.toml", "\n[[rules]]\n", "[[rules]]", UnknownKey, "did you mean “rule”?");
    added("rules.toml", "\n[[penalties]]\n", "[[penalties]]", UnknownKey, "did you mean “penalty”?");
    added("rules.toml", "\n[[sanction]]\n", "[[sanction]]", UnknownKey, "README");
}

#[test]
fn a_missing_key_is_shown_at_its_entry() {
    for (file, line, at) in [
        ("facts.toml", "sensitivity = \"criminal\"\n", "[[fact]]\nid = \"crime\""),
        ("facts.toml", "id = \"crime\"\n", "[[fact]]\nabout = \"harm_doer\""),
        ("facts.toml", "certainty = \"secondary\"\n", "[[fact]]\nid = \"crime\""),
        ("rules.toml", "then = { level = \"intervention\", emergency = true }\n", "[[rule]]\nid = \"grave\""),
        ("duties.toml", "limit = { hours = 12 }\n", "[[duty]]\nid = \"D1\""),
        ("calendar.toml", "why = \"announced\"\n", "[[holiday]]"),
        ("forms.toml", "used_at = [\"decree-2 25\"]\n", "[[form]]\n"),
    ] {
        let name = line.split(' ').next().unwrap();
        Folder::national().with(file, line, "").refused(file, at, Missing, "add the key");
        let faults = Folder::national().with(file, line, "").compile().unwrap_err();
        assert_eq!(faults[0].what.en, format!("“{name}” is missing"));
    }
    replaced("pack.toml", "[pack]\nid = \"vn\"", "[pack]", Missing, "add the key");
}

#[test]
fn a_missing_key_of_an_inner_table_is_shown_there() {
    replaced("facts.toml", "name = { vi = \"Yên\", en = \"Calm\" }", "name = { vi = \"Yên\" }", Missing, "add");
    replaced("duties.toml", "{ reading = \"other\", step", "{ step", Missing, "add");
    replaced("forms.toml", "{ id = \"male\", label", "{ label", Missing, "add");
}

#[test]
fn a_wrong_type() {
    for (file, from, to, right) in [
        ("facts.toml", "abuse_kind = true", "abuse_kind = \"true\"", "true or false"),
        ("facts.toml", "id = \"calm\"", "id = 7", "a string"),
        ("facts.toml", "tense = \"ever\"", "tense = false", "a string"),
        ("facts.toml", "name = { vi = \"Yên\", en = \"Calm\" }", "name = \"Yên\"", "{ vi = \"…\", en = \"…\" }"),
        ("facts.toml", "implies = [\"harm\"]", "implies = \"harm\"", "a list of strings"),
        ("facts.toml", "implies = [\"harm\"]", "implies = [1]", "a string"),
        ("instruments.toml", "from = 2017-06-01", "from = \"2017-06-01\"", "a date, as 2026-02-13"),
        ("instruments.toml", "from = 2017-06-01", "from = 2017-06-01T00:00:00", "a date"),
        ("instruments.toml", "from = 2017-06-01", "from = 2017", "a date"),
        ("instruments.toml", "about = [\"law-1 9\"]", "about = \"law-1 9\"", "a list of strings"),
        (
            "rules.toml",
            "when = [{ any = [\"grave_harm\"] }]",
            "when = { any = [\"grave_harm\"] }",
            "a list of conditions",
        ),
        ("rules.toml", "when = [{ any = [\"grave_harm\"] }]", "when = [\"grave_harm\"]", "{ any = […] }"),
        ("rules.toml", "at_least = 2", "at_least = \"2\"", "a whole number"),
        ("rules.toml", "at_least = 2", "at_least = 2.0", "a whole number"),
        ("rules.toml", "then = { level = \"intervention\", emergency = true }", "then = \"intervention\"", "a table"),
        ("duties.toml", "opens = \"emergency\"", "opens = [\"emergency\"]", "a string"),
        ("duties.toml", "limit = { hours = 12 }", "limit = 12", "a limit, as { hours = 12 }"),
        ("calendar.toml", "sources = []", "sources = {}", "a list of { vi, en }"),
        ("calendar.toml", "year = 2027", "year = 2027-01-01", "a whole number"),
        (
            "forms.toml",
            "signers = [{ role = \"chair\", label = { vi = \"Ký\", en = \"Signed\" } }]",
            "signers = \"chair\"",
            "a list of tables",
        ),
        ("pack.toml", "title = { vi = \"Gói\", en = \"Pack\" }", "title = 1", "{ vi"),
    ] {
        replaced(file, from, to, WrongValue, right);
    }
}

#[test]
fn a_section_of_the_wrong_form() {
    let table = "\n[fact]\nid = \"x\"\n";
    Folder::national().plus("rules.toml", table).refused("rules.toml", "[fact]", WrongValue, "[[fact]]");
    replaced("pack.toml", "[pack]", "[[pack]]", WrongValue, "[[pack]]");
    Folder::of(&[("odd.toml", "step = [3]")]).refused("odd.toml", "3", WrongValue, "a table");
}

#[test]
fn a_word_that_has_no_meaning_there() {
    replaced(
        "facts.toml",
        "polarity = \"protection\"",
        "polarity = \"protective\"",
        WrongValue,
        "danger, protection, neutral",
    );
    replaced(
        "facts.toml",
        "certainty = \"secondary\"",
        "certainty = \"sure\"",
        WrongValue,
        "text, secondary, unverified",
    );
    replaced("facts.toml", "ask = \"adult\"", "ask = \"child\"", WrongValue, "file, adult, observe, trained");
    replaced("rules.toml", "level = \"support\"", "level = \"help\"", WrongValue, "prevention, support, intervention");
    replaced("duties.toml", "opens = \"emergency\"", "opens = \"urgent\"", WrongValue, "signal:<id>");
    replaced("forms.toml", "type = \"text\"", "type = \"string\"", WrongValue, "long_text");
}

#[test]
fn a_bad_limit() {
    for limit in [
        "{ hours = 0 }",
        "{ hours = true }",
        "{ at_once = false }",
        "{ at_once = 1 }",
        "{ weeks = 2 }",
        "{ hour = 12 }",
        "{ hours = 12, months = 1 }",
        "{ hours = \"12\" }",
        "{ hours = 1.5 }",
        "{ working_days = 70000 }",
        "{ }",
    ] {
        replaced("duties.toml", "limit = { hours = 12 }", &format!("limit = {limit}"), WrongValue, "{ hours = 12 }");
    }
    replaced("duties.toml", "limit = { hours = 12 }", "limit = { hours = -12 }", WrongValue, "from 0");
    replaced("duties.toml", "limit = { hours = 12 }", "limit = { hours = 99999999999 }", WrongValue, "4294967295");
}

#[test]
fn numbers_mean_what_toml_says() {
    for written in ["12", "1_2", "0xc", "0b1100", "0o14", "+12"] {
        let limit = format!("limit = {{ hours = {written} }}");
        let pack = Folder::national().with("duties.toml", "limit = { hours = 12 }", &limit).pack();
        assert_eq!(pack.duty[0].limit, crate::time::Limit::Hours(crate::time::Hours(12)), "{written}");
    }
}

#[test]
fn a_number_or_date_out_of_range() {
    replaced("rules.toml", "at_least = 2", "at_least = 70000", WrongValue, "0 to 65535");
    replaced("calendar.toml", "year = 2027", "year = 99999", WrongValue, "0 to 65535");
    replaced("instruments.toml", "from = 2017-06-01", "from = 1800-01-01", WrongValue, "1900-01-01");
    replaced("people.toml", "max = 10000000", "max = -1", WrongValue, "from 0");
}

#[test]
fn a_condition_of_no_known_form() {
    for clause in ["{ any = [\"harm\"], all = [\"crime\"] }", "{ at_least = 2 }", "{ of = [\"harm\"] }", "{ }"] {
        let when = format!("when = [{clause}]");
        replaced("rules.toml", "when = [{ any = [\"grave_harm\"] }]", &when, WrongValue, "at_least = 2");
    }
    replaced(
        "rules.toml",
        "when = [{ any = [\"grave_harm\"] }]",
        "when = [{ some = [\"harm\"] }]",
        UnknownKey,
        "README",
    );
}

#[test]
fn a_bad_citation_is_shown_at_its_own_line() {
    replaced("facts.toml", "\"decree-2 26(3)\",\n", "\"Decree 2, 26.3\",\n", BadBasis, "README");
    replaced(
        "duties.toml",
        "certainty = \"text\", cite = [\"decree-2 31\"], alternative",
        "certainty = \"text\", cite = [\"decree-2 31(\"], alternative",
        BadBasis,
        "README",
    );
    replaced("forms.toml", "used_at = [\"decree-2 25\"]", "used_at = [\"\"]", BadBasis, "README");
    replaced("instruments.toml", "about = [\"law-1 9\"]", "about = [\"law-1 (2)\"]", BadBasis, "README");
}

#[test]
fn a_pack_without_a_header() {
    let mut folder = Folder::national();
    folder.text("pack.toml").clear();
    let faults = folder.compile().unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].code, faults[0].right.get(Lang::En)), (Missing, "add pack.toml"));
    assert_eq!(compile(&[], &[]).unwrap_err().faults, faults);
}

#[test]
fn a_second_header() {
    let header =
        "\n[pack]\nid = \"vn2\"\nversion = \"2\"\ntitle = { vi = \"a\", en = \"b\" }\nreviewed_until = 2027-01-01\n";
    added("rules.toml", header, "[pack]", Duplicate, "one [pack]");
}
