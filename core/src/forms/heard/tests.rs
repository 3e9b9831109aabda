//! What was said in codes, on the forms that ask for it.

use crate::case::{Act, Actor, Case, DeviceId, Draft, Entry, EventId, Heard, Kind, Salt, Salts, Speaker, Subject};
use crate::forms::{Ask, FieldState, Paper, Shown};
use crate::law::{Text, Words};
use crate::model::{Child, Event as Step};
use crate::time::Moment;
use crate::{Lang, Law};

fn law() -> Law {
    Law::national().unwrap()
}

/// Hours of 10 March 2026, a Tuesday.
fn at(hour: u32) -> Moment {
    format!("2026-03-10T{hour:02}:00:00+07:00").parse().unwrap()
}

fn record(case: &mut Case, hour: u32, kind: Kind, entry: Entry) -> EventId {
    let actor = Actor {
        role: "commune_child_protection_officer".into(),
        institution: "commune:23293".to_owned(),
        device: DeviceId::from_bytes([1; 32]),
    };
    let salt = u8::try_from(hour).unwrap();
    let salts = Salts {
        facts: Salt::new([salt; 32]),
        identity: Salt::new([salt ^ 1; 32]),
        informant: Salt::new([salt ^ 0x80; 32]),
    };
    case.record(Draft { kind, actor, happened: at(hour), written: at(hour), entry }, &salts).unwrap()
}

fn hear(case: &mut Case, hour: u32, heard: Heard, words: Option<&str>, in_writing: bool) -> EventId {
    let step = Step { step: "placement_consented".into(), at: at(hour) };
    let act = Act {
        opinion: Some(heard),
        words: words.map(Words::new),
        steps: in_writing.then_some(step).into_iter().collect(),
        ..Act::default()
    };
    record(case, hour, Kind::OpinionHeard, Entry::Act(act))
}

const fn said(who: Speaker, on: Subject, agrees: Option<bool>, suspected: Option<bool>) -> Heard {
    Heard { who, on, agrees, suspected }
}

/// A father who harms, a mother who does not.
fn reported() -> Case {
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T07:00:00+07:00", "receiving_place": "commune_committee", "claims": [
        { "fact": "physical_violence", "value": "yes" }, { "fact": "harm_doer_is_parent", "value": "yes" }] }"#;
    record(&mut case, 7, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    case
}

fn all_heard() -> Case {
    let mut case = reported();
    hear(&mut case, 9, said(Speaker::Child, Subject::Needs, None, None), Some("Con muốn ở với bà ngoại."), false);
    let father = said(Speaker::Father, Subject::Needs, Some(true), Some(true));
    hear(&mut case, 10, father, Some("Tôi sẽ không đánh cháu nữa."), false);
    hear(&mut case, 11, said(Speaker::Mother, Subject::AlternativeCare, Some(true), Some(false)), None, true);
    hear(&mut case, 12, said(Speaker::Child, Subject::AlternativeCare, Some(false), None), None, false);
    case
}

fn paper(case: &Case, form: &str) -> Paper {
    case.paper(&law(), &Ask::form(form), None, at(20)).unwrap()
}

fn lines(paper: &Paper, field: &str) -> Vec<Text> {
    match &paper.fields[field].shown {
        Shown::Lines(lines) => lines.clone(),
        other => panic!("{field}: {other:?}"),
    }
}

fn words(paper: &Paper, field: &str) -> String {
    match &paper.fields[field].shown {
        Shown::Words(text) if paper.fields[field].state == FieldState::Given => text.vi.clone().into_owned(),
        Shown::Words(_) => String::new(),
        other => panic!("{field}: {other:?}"),
    }
}

/// Art. 27(1)g-h: the child's and the carers' views, without those of who harms; form 03 §§5-6.
#[test]
fn form_03_holds_the_opinions_and_a_suspects_apart() {
    let paper = paper(&all_heard(), "03");
    let child = lines(&paper, "child_views");
    let vi: Vec<&str> = child.iter().map(|line| &*line.vi).collect();
    assert_eq!(
        vi,
        [
            "10/3/2026 (Tình trạng, nhu cầu, nguyện vọng): Con muốn ở với bà ngoại.",
            "10/3/2026 (Chăm sóc thay thế): không đồng ý",
        ]
    );
    assert_eq!(child[1].en, "10/3/2026 (Alternative care): does not agree");
    assert_eq!(
        lines(&paper, "carer_views"),
        [Text::new("Mẹ, 10/3/2026 (Chăm sóc thay thế): đồng ý", "Mother, 10/3/2026 (Alternative care): agrees")]
    );
    assert_eq!(
        lines(&paper, "annex_suspects_heard"),
        [Text::new(
            "Cha, 10/3/2026 (Tình trạng, nhu cầu, nguyện vọng): đồng ý (không phải là sự đồng ý); Tôi sẽ không đánh cháu nữa.",
            "Father, 10/3/2026 (State, needs and wishes): agrees (which is no consent); Tôi sẽ không đánh cháu nữa.",
        )]
    );
    let Shown::Table { rows, .. } = &paper.fields["annex_views_table"].shown else { panic!() };
    let vi: Vec<&str> = rows[0].iter().map(|cell| &*cell.vi).collect();
    assert_eq!(vi, ["", "Mẹ", "10/3/2026 (Chăm sóc thay thế): đồng ý"], "no name is in a code");
    let (form, annex) =
        paper.html(Lang::Vi).split_once("Tôi sẽ không đánh").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert!(
        form.contains("Ý kiến đã ghi của người bị nghi") && !annex.contains("Tôi sẽ không đánh"),
        "once, in the annex"
    );
    assert!(paper.html(Lang::En).contains("Mother, 10/3/2026 (Alternative care): agrees"));
}

#[test]
fn nobody_heard_is_missing_and_a_suspect_is_not_asked_for() {
    let paper = paper(&reported(), "03");
    let missing = |field: &str| paper.missing.iter().find(|missing| missing.field == field);
    assert!(missing("child_views").is_some_and(|missing| !missing.if_known));
    assert!(missing("carer_views").is_some());
    assert!(missing("annex_suspects_heard").is_some_and(|missing| missing.if_known));
}

/// Law Art. 63(1)b, Circular 14/2020 Art. 5(4)-(5), Law Art. 60(3).
#[test]
fn the_placement_names_the_written_consent_and_the_childs_opinion() {
    let decision = paper(&all_heard(), "12");
    assert_eq!(words(&decision, "annex_consent_by"), "Mẹ");
    assert_eq!(words(&decision, "annex_consent_date"), "10/3/2026");
    assert_eq!(words(&decision, "annex_child_opinion"), "10/3/2026 (Chăm sóc thay thế): không đồng ý");
    let report = paper(&all_heard(), "10");
    assert_eq!(
        words(&report, "child_opinion"),
        "10/3/2026 (Chăm sóc thay thế): không đồng ý",
        "and nothing of its needs"
    );
    assert_eq!(words(&report, "annex_young_child_views"), "");

    // By word of mouth, or by who is under suspicion, it is none.
    let mut spoken = reported();
    hear(&mut spoken, 11, said(Speaker::Mother, Subject::AlternativeCare, Some(true), Some(false)), None, false);
    hear(&mut spoken, 12, said(Speaker::Father, Subject::AlternativeCare, Some(true), Some(true)), None, true);
    assert_eq!(words(&paper(&spoken, "12"), "annex_consent_by"), "");

    let mut small = all_heard();
    let born = serde_json::from_str(r#"{ "date": "2021", "source": "record" }"#).unwrap();
    record(&mut small, 13, Kind::Child, Entry::Child(Child { born: Some(born), ..Child::default() }));
    let report = paper(&small, "10");
    assert_eq!(words(&report, "child_opinion"), "", "§3.4 is for a child of full 7 years");
    assert_eq!(words(&report, "annex_young_child_views"), "10/3/2026 (Chăm sóc thay thế): không đồng ý");
}

#[test]
fn the_minutes_tell_both_and_what_was_written_goes_first() {
    let case = all_heard();
    let minutes = paper(&case, "minutes");
    assert_eq!(
        words(&minutes, "child_views"),
        "10/3/2026 (Tình trạng, nhu cầu, nguyện vọng): Con muốn ở với bà ngoại.; 10/3/2026 (Chăm sóc thay thế): không đồng ý"
    );
    assert_eq!(words(&minutes, "carer_views"), "Mẹ, 10/3/2026 (Chăm sóc thay thế): đồng ý");
    let entries = serde_json::from_str(r#"{ "child.views": "Như đã ghi ở Mẫu số 03" }"#).unwrap();
    let written = case.paper(&law(), &Ask { entries, ..Ask::form("minutes") }, None, at(20)).unwrap();
    assert_eq!(words(&written, "child_views"), "Như đã ghi ở Mẫu số 03");
}

/// While nobody knows who did the harm, a carer is heard, and it is no consent yet.
#[test]
fn where_it_is_not_settled_the_paper_says_so() {
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T07:00:00+07:00", "receiving_place": "commune_committee" }"#;
    record(&mut case, 7, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    hear(&mut case, 9, said(Speaker::Guardian, Subject::AlternativeCare, Some(true), None), None, true);
    assert_eq!(
        lines(&paper(&case, "03"), "carer_views")[0].vi,
        "Người giám hộ, 10/3/2026 (Chăm sóc thay thế): đồng ý (chưa được tính: chưa rõ cha, mẹ, người chăm sóc có gây tổn hại hay không)"
    );
    assert_eq!(words(&paper(&case, "12"), "annex_consent_by"), "");
}

#[test]
fn what_was_said_for_one_assessment_is_not_that_of_the_next() {
    let mut case = reported();
    let assess = |case: &mut Case, hour: u32| {
        let made = format!(r#"{{ "form": "03", "at": "2026-03-10T{hour:02}:00:00+07:00" }}"#);
        record(case, hour, Kind::Assessment, Entry::Assessment(serde_json::from_str(&made).unwrap()))
    };
    let child = said(Speaker::Child, Subject::Needs, None, None);
    hear(&mut case, 8, child, Some("Con sợ."), false);
    let first = assess(&mut case, 9);
    hear(&mut case, 10, child, Some("Con đã đỡ sợ."), false);
    let second = assess(&mut case, 11);
    let views = |about| {
        let paper = case.paper(&law(), &Ask::form("03"), Some(about), at(20)).unwrap();
        lines(&paper, "child_views").into_iter().map(|line| line.vi.into_owned()).collect::<Vec<_>>()
    };
    assert_eq!(views(second), ["10/3/2026 (Tình trạng, nhu cầu, nguyện vọng): Con đã đỡ sợ."]);
    assert!(views(first)[0].ends_with("Con sợ."));
}

#[test]
fn erased_words_are_not_in_the_file_and_the_code_stays() {
    let mut case = reported();
    let event = hear(&mut case, 9, said(Speaker::Child, Subject::Plan, None, None), Some("Con không chịu."), false);
    let lines_of_it = case.to_json_lines();
    let without = lines_of_it.lines().map(|line| {
        let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
        if line["id"] == event.to_string() {
            line.as_object_mut().unwrap().remove("identity");
        }
        line.to_string()
    });
    let erased = Case::from_json_lines(&without.collect::<Vec<_>>().join("\n")).unwrap().case;
    assert_eq!(
        lines(&paper(&erased, "03"), "child_views")[0].vi,
        "10/3/2026 (Kế hoạch hỗ trợ, can thiệp): đã nghe; lời nói không có trong hồ sơ này"
    );
}
