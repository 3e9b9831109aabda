//! Papers, by what an officer expects of them.

use alloc::collections::BTreeSet;

use super::*;
use crate::model::{Entries, Situation, Written};
use crate::time::Moment;
use crate::{Lang, Law};

mod from_case;
mod of_paper;
mod served;

fn law() -> Law {
    Law::national().unwrap()
}

fn situation(json: &str) -> Situation {
    serde_json::from_str(json).unwrap()
}

fn nothing() -> Situation {
    Situation::new("2026-03-13T10:00:00+07:00".parse().unwrap())
}

fn entries(json: &str) -> Entries {
    serde_json::from_str(json).unwrap()
}

fn told() -> Situation {
    situation(
        r#"{ "now": "2026-03-13T10:00:00+07:00", "place": { "province": "51", "commune": "23293" },
            "child": { "name": "Y Mẫu", "born": { "date": "2016", "source": "record" }, "sex": "female",
                       "father": { "name": "A Bên", "age": 34 } },
            "reports": [{ "received": "2026-03-09T16:30:00+07:00", "receiving_place": "hotline_111", "channel": "phone",
                "category": ["abused"], "informant": { "name": "Cô Ba", "phone": "0912" }, "condition": "Bầm tím",
                "claims": [{ "fact": "physical_violence", "value": "yes" }, { "fact": "harm_doer_is_parent", "value": "yes" }] }],
            "assessments": [{ "form": "02", "at": "2026-03-09T20:00:00+07:00",
                "ratings": { "a1": "high", "a2": "high", "b1": "low", "b2": "low" } }] }"#,
    )
}

fn shown(paper: &Paper, field: &str) -> String {
    match &paper.fields[field].shown {
        Shown::Words(text) => text.vi.clone().into_owned(),
        other => panic!("{field}: {other:?}"),
    }
}

/// Sources that only people can write: the library knows them from entries alone.
const WRITTEN_ONLY: [&str; 38] = [
    "officer.name",
    "chair.name",
    "child.residence",
    "child.address",
    "child.birthplace",
    "child.ethnicity",
    "child.nationality",
    "separation.receiver.name",
    "separation.receiver.address",
    "placement.from",
    "placement.to",
    "placement.ends_on",
    "placement.address",
    "placement.commune",
    "placement.decision_number",
    "placement.decision_date",
    "shelter.provider",
    "carer.name",
    "carer.birth",
    "carer.birthplace",
    "carer.sex",
    "carer.ethnicity",
    "carer.nationality",
    "carer.address",
    "carer.contact_address",
    "carer.phone",
    "carer.email",
    "carer.occupation",
    "carer.identity_number",
    "carer.identity_issued_on",
    "carer.identity_issued_by",
    "new_carer.name",
    "new_carer.identity_number",
    "new_carer.identity_issued_on",
    "new_carer.identity_issued_by",
    "facility.name",
    "facility.representative",
    "commune.name",
];

#[test]
fn every_printed_line_and_every_field_stands_once() {
    let law = law();
    for form in law.entries(|pack| &pack.form) {
        let paper = law.paper(&nothing(), &Ask::form(&form.number)).unwrap();
        let parts: Vec<&Part> = paper.parts.iter().chain(&paper.annex).collect();
        let printed: Vec<&str> = parts
            .iter()
            .flat_map(|part| {
                let blanks =
                    part.words.iter().filter_map(|run| if let Run::Field(name) = run { Some(name) } else { None });
                blanks.chain(&part.lines).map(String::as_str)
            })
            .collect();
        let asked: Vec<&str> = sections(form).flat_map(|s| s.field.iter().map(|f| f.id.as_str())).collect();
        assert_eq!(printed, asked, "form {}", form.number);
        let names: BTreeSet<&str> = paper.fields.keys().map(String::as_str).collect();
        assert_eq!(names, asked.iter().copied().collect(), "form {}", form.number);
        for (section, part) in sections(form).zip(&parts) {
            assert_eq!((&section.id, section.rating.len()), (&part.id, part.ratings.len()));
            // Without its blanks the label is the part's words, but for a base that is no longer in force.
            if part.instead_of.is_none() {
                let bare = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
                let words: String =
                    part.words.iter().filter_map(|r| if let Run::Words(t) = r { Some(&*t.vi) } else { None }).collect();
                let label = bare(&section.label.vi).replace("thángnăm", "");
                assert_eq!(
                    bare(&words).replace("thángnăm", "").len().saturating_add(given(&paper, part)),
                    label.len(),
                    "{} {}",
                    form.number,
                    part.id
                );
            }
        }
    }
}

/// Letters of the label that its blanks took over: those of times of day. (Months and years are left out above.)
fn given(paper: &Paper, part: &Part) -> usize {
    let blank = |run: &Run| match run {
        Run::Field(name) if paper.fields[name].holds == crate::law::FieldType::Time => "giờphút".len(),
        _ => 0,
    };
    part.words.iter().map(blank).sum()
}

#[test]
fn what_nobody_said_is_missing_and_never_a_no() {
    let law = law();
    for form in law.entries(|pack| &pack.form) {
        let paper = law.paper(&nothing(), &Ask::form(&form.number)).unwrap();
        for (name, field) in &paper.fields {
            let known = field.key.starts_with("decree.");
            assert_eq!(field.state == FieldState::Missing, !known, "{} {name}", form.number);
            if let Shown::Options(options) = &field.shown {
                assert!(options.iter().all(|option| option.chosen.is_none()), "{} {name}", form.number);
            }
        }
        let rated = paper.parts.iter().flat_map(|part| &part.ratings);
        assert!(rated.into_iter().all(|row| row.rating.is_none()), "{}", form.number);
        assert!(!paper.html(Lang::Vi).contains('☒'), "{}", form.number);
        assert_eq!(paper.missing.len(), paper.fields.values().filter(|f| f.state == FieldState::Missing).count());
    }
}

#[test]
fn headings_stand_in_one_box_with_what_follows() {
    let law = law();
    for form in law.entries(|pack| &pack.form) {
        let page = law.paper(&nothing(), &Ask::form(&form.number)).unwrap().html(Lang::Vi);
        assert_eq!(page.matches("<div").count(), page.matches("</div>").count(), "{}", form.number);
    }
    let page = law.paper(&nothing(), &Ask::form("04")).unwrap().html(Lang::Vi);
    assert!(page.contains("<div class=\"keep\">\n<p class=\"leads\"><b>1. Mục tiêu"), "with the printed goals");
    assert!(page.contains("</div>\n<p class=\"leads\"><b>3. Tổ chức thực hiện"), "a table may be longer than a page");
    let margins = law.paper(&nothing(), &Ask::form("09")).unwrap().html(Lang::Vi);
    assert!(
        margins.contains("@page{size:A4 landscape;margin:20mm 15mm 20mm 30mm}"),
        "WebKit's printer is told the same"
    );
}

#[test]
fn a_program_is_told_how_webkit_divides_the_page() {
    let law = law();
    for (form, room) in [("04", "(165, 257)"), ("09", "(252, 170)")] {
        let sheet = law.paper(&nothing(), &Ask::form(form)).unwrap().sheet(Lang::Vi);
        let script = sheet.pages_script();
        assert!(script.starts_with("((width, height) => {") && script.trim_end().ends_with(room), "{form}");
        assert!(!sheet.html().contains("<script"), "the page itself holds none");
    }
}

#[test]
fn what_is_missing_is_asked_of_who_finds_it_out() {
    let law = law();
    let by = |form: &str, field: &str| {
        let paper = law.paper(&nothing(), &Ask::form(form)).unwrap();
        let missing =
            paper.missing.iter().find(|missing| missing.field == field).unwrap_or_else(|| panic!("{form} {field}"));
        missing.by.as_ref().map(ToString::to_string)
    };
    let roles = [
        ("01", "incident_place", "receiving_place"),
        ("03", "child_full_name", "commune_child_protection_officer"),
        // The chair's decision names what the officer found, and what the chair alone decides.
        ("07", "child_birth_date", "commune_child_protection_officer"),
        ("07", "decision_number", "commune_chair"),
        ("07", "receiver_full_name", "commune_chair"),
        ("14", "facility_name", "facility_head"),
        // Who wants to take a child in says who they are, on every form after their own.
        ("11", "carer_identity_number", "alternative_carer"),
    ];
    for (form, field, role) in roles {
        assert_eq!(by(form, field).as_deref(), Some(role), "{form} {field}");
    }
}

#[test]
fn every_source_is_known_or_written_by_people() {
    let law = law();
    let mut known = told();
    known.reports[0].category.push(crate::model::Category::RiskOfViolence);
    let sources: BTreeSet<&str> = law
        .entries(|pack| &pack.form)
        .filter(|form| form.basis.kind != crate::law::Kind::Proposal)
        .flat_map(|form| form.section.iter().flat_map(|s| s.field.iter().filter_map(|f| f.source.as_deref())))
        .collect();
    let by_library = [
        "child.",
        "report.",
        "assessment.",
        "review.",
        "rating.",
        "separation.",
        "paper.date",
        "plan.",
        "decision.date",
        "commune.",
        "decree.",
        "specific.child_heard",
        "specific.carers_heard",
    ];
    for source in sources {
        let library = by_library.iter().any(|prefix| source.starts_with(prefix));
        assert!(library || WRITTEN_ONLY.contains(&source), "{source} is known to nobody");
    }
}

#[test]
fn a_report_alone_fills_forms_01_and_02() {
    let law = law();
    let ask = Ask { entries: entries(r#"{ "commune.name": "xã Đăk Rve" }"#), ..Ask::form("01") };
    let paper = law.paper(&told(), &ask).unwrap();
    assert_eq!(shown(&paper, "received_time"), "16 giờ 30 phút");
    assert_eq!(shown(&paper, "received_date"), "09 tháng 3 năm 2026");
    assert_eq!(shown(&paper, "child_birth_date"), "2016", "only the year is known");
    assert_eq!(shown(&paper, "child_category"), "BỊ XÂM HẠI");
    assert_eq!(shown(&paper, "father_age"), "34");
    assert!(shown(&paper, "receiving_body").contains("TỔNG ĐÀI"), "{}", shown(&paper, "receiving_body"));
    assert_eq!(paper.fields["child_full_name"].value, Some(Written::Words(crate::law::Words::new("Y Mẫu"))));

    let paper = law.paper(&told(), &Ask::form("02")).unwrap();
    assert_eq!(shown(&paper, "block_a_total_high"), "2");
    let conclusions = &paper.parts.iter().find(|part| part.id == "conclusion").unwrap().conclusions;
    // Art. 31: grave harm rated by the officer is urgent by law, whatever anyone concludes; the rest is the officer's.
    assert_eq!(
        (conclusions[0].id.as_str(), conclusions[0].forced, conclusions[0].chosen),
        ("urgent_protection", true, Some(true))
    );
    assert!(conclusions[2].chosen.is_none(), "nobody has said");
    let ask = Ask { entries: entries(r#"{ "02.conclusion": ["keep_watching"] }"#), ..Ask::form("02") };
    let paper = law.paper(&told(), &ask).unwrap();
    let conclusions = &paper.parts.iter().find(|part| part.id == "conclusion").unwrap().conclusions;
    // The officer's choice stands beside what the law forces, which is printed all the same.
    assert_eq!((conclusions[0].chosen, conclusions[2].chosen), (Some(true), Some(true)));
    assert!(paper.warnings.iter().any(|warning| warning.code == PaperWarningCode::ForcedConclusionLeftOut));
}

#[test]
fn the_comparison_of_form_03_is_the_forms_own() {
    let law = law();
    let rated = |a1: &str, b1: &str| {
        let mut known = told();
        let row = |block: char, n: u8, rating: &str| format!("\"{block}{n}\": \"{rating}\"");
        let rows: Vec<String> = (1..=5)
            .flat_map(|n| [row('a', n, if n == 1 { a1 } else { "low" }), row('b', n, if n == 1 { b1 } else { "low" })])
            .collect();
        let made =
            format!(r#"{{ "form": "03", "at": "2026-03-12T09:00:00+07:00", "ratings": {{ {} }} }}"#, rows.join(", "));
        known.assessments.push(serde_json::from_str(&made).unwrap());
        let paper = law.paper(&known, &Ask::form("03")).unwrap();
        let low = paper.warnings.iter().any(|warning| warning.code == PaperWarningCode::LowBesideGraveRow);
        let chosen =
            paper.parts.iter().flat_map(|part| &part.conclusions).find(|one| one.chosen == Some(true)).unwrap();
        (chosen.id.clone(), low)
    };
    assert_eq!(rated("high", "low"), ("high_risk".to_owned(), false));
    assert_eq!(rated("high", "high"), ("low_risk".to_owned(), true), "1 : 1 is low, with a warning");
    assert_eq!(rated("low", "low"), ("low_risk".to_owned(), false), "0 : 0 is low");
}

#[test]
fn the_findings_of_a_review_stand_on_its_form_and_on_the_papers_after_it() {
    let law = law();
    let mut known = told();
    let made = r#"{ "form": "06", "at": "2026-03-12T09:00:00+07:00", "findings": [
        { "fact": "physical_stable", "value": "yes" }, { "fact": "emotional_stable", "value": "no" },
        { "fact": "no_further_abuse_risk", "value": "yes" }] }"#;
    known.assessments.push(serde_json::from_str(made).unwrap());
    for form in ["06", "plan-end"] {
        let paper = law.paper(&known, &Ask::form(form)).unwrap();
        let found = |source: &str| paper.fields.values().find(|field| field.key == source).unwrap().value.clone();
        let one = |name: &str| Some(Written::Chosen(vec![crate::law::Words::new(name)]));
        assert_eq!(found("review.physical"), one("stable"), "form {form}");
        assert_eq!(found("review.emotional"), one("not_stable"), "form {form}");
        assert_eq!(found("review.risk"), one("no"), "form {form}: no risk is left");
        assert_eq!(found("review.cognitive"), None, "form {form}: nobody has said");
    }
}

#[test]
fn what_is_written_is_checked() {
    let law = law();
    let error = |json: &str| law.paper(&told(), &Ask { entries: entries(json), ..Ask::form("07") }).unwrap_err();
    assert_eq!(
        error(r#"{ "child.adress": "x" }"#),
        FormError::UnknownEntry { key: "child.adress".into(), nearest: Some("child.address".into()) }
    );
    assert!(matches!(error(r#"{ "carer.birth": "hôm qua" }"#), FormError::WrongShape { .. }));
    assert!(matches!(error(r#"{ "04.activity_table": "nhiều" }"#), FormError::WrongShape { .. }));
    assert!(matches!(error(r#"{ "plan.goals": ["happiness"] }"#), FormError::UnknownOption { .. }));
    assert!(matches!(error(r#"{ "04.activity_table": [{ "price": "1" }] }"#), FormError::UnknownOption { .. }));
    assert!(matches!(law.paper(&told(), &Ask::form("99")), Err(FormError::UnknownForm { .. })));
    assert!(matches!(
        law.paper(&told(), &Ask { nth: Some(3), ..Ask::form("01") }),
        Err(FormError::NoReport { nth: 3, .. })
    ));
}

#[test]
fn a_redacted_copy_tells_neither_where_the_child_is_nor_who_told() {
    let law = law();
    let written = entries(
        r#"{ "separation.receiver.name": "Bà Nhung", "separation.receiver.address": "Kon Hra 7", "separation.term": "20" }"#,
    );
    let paper = |form: &str, copy| {
        let known = told();
        law.paper(&known, &Ask { copy, entries: written.clone(), ..Ask::form(form) }).unwrap()
    };
    let all = |paper: &Paper| serde_json::to_string(paper).unwrap() + &paper.html(Lang::Vi) + &paper.html(Lang::En);
    for (form, secrets) in [("07", ["Bà Nhung", "Kon Hra"]), ("01", ["Cô Ba", "0912"])] {
        let (full, redacted) = (paper(form, PaperCopy::Full), paper(form, PaperCopy::Redacted));
        for secret in secrets {
            assert!(all(&full).contains(secret), "form {form}: {secret}");
            assert!(!all(&redacted).contains(secret), "form {form}: {secret}");
        }
        assert!(redacted.warnings.iter().any(|warning| warning.code == PaperWarningCode::HeldBack));
    }
    let paper = paper("07", PaperCopy::Full);
    // The father is under suspicion: the carer who does no harm first, he redacted, and else the chair decides.
    let copies: Vec<_> = paper.serving.iter().map(|one| one.copy).collect();
    let (full, redacted) = (Some(PaperCopy::Full), Some(PaperCopy::Redacted));
    assert_eq!(copies, [full, full, full, redacted, None]);
    let warned: Vec<_> = paper.warnings.iter().map(|warning| warning.code).collect();
    assert!(warned.contains(&PaperWarningCode::TermBeyondLaw) && warned.contains(&PaperWarningCode::CarerSuspected));
}

#[test]
fn bases_and_recipients_are_those_of_the_day() {
    let law = law();
    let on = |day: &str| law.paper(&nothing(), &Ask { signed: Some(day.parse().unwrap()), ..Ask::form("05") }).unwrap();
    let (then, now) = (on("2020-05-04"), on("2026-03-13"));
    assert!(then.html(Lang::Vi).contains("ngày 19 tháng 6 năm 2015") && then.html(Lang::Vi).contains("Sở LĐTBXH"));
    let page = now.html(Lang::Vi);
    assert!(page.contains("72/2025/QH15") && !page.contains("ngày 19 tháng 6 năm 2015"), "{page}");
    assert!(page.contains("Sở Y tế (để b/c)") && !page.contains("LĐTBXH"), "{page}");
    let codes: Vec<_> = now.warnings.iter().map(|warning| warning.code).collect();
    assert!(codes.contains(&PaperWarningCode::BaseReplaced) && codes.contains(&PaperWarningCode::RecipientRenamed));
    // Between February and June 2025 the sources do not say which law held: the printed base stays, with a warning.
    let between = on("2025-04-01");
    assert!(between.html(Lang::Vi).contains("ngày 19 tháng 6 năm 2015"));
    assert!(between.warnings.iter().any(|warning| warning.code == PaperWarningCode::BaseGone));
    assert!(then.warnings.iter().all(|warning| warning.code != PaperWarningCode::BaseGone));
    let printed = now.parts.iter().find_map(|part| part.instead_of.as_ref()).unwrap();
    assert!(printed.vi.contains("2015"), "the Gazette's words stay in the data");
}

#[test]
fn no_name_stands_in_titles_files_or_debugging() {
    let law = law();
    let ask =
        Ask { entries: entries(r#"{ "officer.name": "Y Hlim", "02.shelter_services": ["food"] }"#), ..Ask::form("05") };
    let paper = law.paper(&told(), &ask).unwrap();
    assert!(paper.html(Lang::Vi).contains("Y Mẫu"));
    let title = paper.html(Lang::Vi).split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_owned();
    for text in
        [title, paper.file_name(), paper.title.vi.clone().into_owned(), format!("{paper:?}"), format!("{ask:?}")]
    {
        assert!(!text.contains("Mẫu\"") && !text.contains("Y Mẫu") && !text.contains("Hlim"), "{text}");
    }
}

#[test]
fn what_is_written_cannot_become_markup() {
    let law = law();
    let mut known = told();
    known.child.name = Some(crate::law::Words::new("<script>alert(1)</script>&\""));
    let page = law.paper(&known, &Ask::form("05")).unwrap().html(Lang::Vi);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;"));
    assert!(!page.contains("http"), "no page asks the network for anything");
}

#[test]
fn of_two_alternatives_the_open_one_is_crossed_out() {
    let law = law();
    let page = |json: &str, form: &str| law.paper(&told(), &Ask { entries: entries(json), ..Ask::form(form) }).unwrap();
    let text = |paper: &Paper, id: &str| {
        let part = paper.parts.iter().find(|part| part.id == id).unwrap();
        let run = |run: &Run| match run {
            Run::Words(words) => words.vi.clone().into_owned(),
            Run::Field(name) => shown(paper, name),
        };
        part.words.iter().map(run).collect::<String>()
    };
    let person = page(r#"{ "carer.name": "bà Y Nhung", "officer.name": "Y Hlim" }"#, "12");
    assert_eq!(
        text(&person, "article_2"),
        "Điều 2. Gia đình bà Y Nhung có trách nhiệm chăm sóc, đảm bảo sự an toàn cho trẻ em nhận chăm sóc thay thế theo quy \
         định của Luật trẻ em và pháp luật có liên quan."
    );
    assert!(
        text(&person, "article_4").starts_with("Điều 4. Bà Y Nhung, ông/bàY Hlim"),
        "{}",
        text(&person, "article_4")
    );
    assert_eq!(person.fields["facility_name_article_2"].state, FieldState::LeftOut);
    assert!(person.missing.iter().all(|missing| missing.field != "facility_name_article_2"));
    let neither = page("{}", "12");
    assert_eq!(
        neither.fields["facility_name_article_2"].state,
        FieldState::Missing,
        "while nobody is named both stand"
    );
}

#[test]
fn pages_are_laid_out_as_the_gazette_prints_them() {
    let law = law();
    let blocks = |form: &str| law.paper(&told(), &Ask::form(form)).unwrap().sheet(Lang::Vi).blocks;
    let count = |form: &str, what: fn(&Block) -> bool| blocks(form).iter().filter(|block| what(block)).count();
    // Form 02: two tables of ratings and one of services; form 03: answers and two of ratings; both lie as printed.
    let table = |block: &Block| matches!(block, Block::Table { .. });
    let annexes = |form: &str| blocks(form).iter().position(|block| matches!(block, Block::Annex(_))).unwrap();
    let before = |form: &str| blocks(form).iter().take(annexes(form)).filter(|block| table(block)).count();
    assert_eq!((before("02"), before("03"), before("06"), before("09")), (3, 3, 2, 1));
    assert!(law.paper(&told(), &Ask::form("02")).unwrap().sheet(Lang::Vi).landscape);
    // The national heading stands where crosscheck.md D has it.
    let heading = |block: &Block| matches!(block, Block::Head { right, .. } if right.len() > 1);
    let with: Vec<usize> = ["01", "02", "03", "04", "05", "06", "07", "08"].map(|form| count(form, heading)).to_vec();
    assert_eq!(with, [1, 0, 0, 1, 1, 0, 1, 1]);
    // Columns under a common head.
    let Some(Block::Table { head, .. }) = blocks("14").into_iter().find(table) else { panic!() };
    assert_eq!((head.len(), head[1].len()), (2, 3));
    assert!(head[0].iter().any(|cell| cell.columns == 3) && head[0].iter().filter(|cell| cell.rows == 2).count() == 10);
    // Form 01 prints name, age and occupation of a parent on one line, whose last blank runs to its end.
    let text = |spans: &[Span]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let line = blocks("01").into_iter().find_map(|block| match block {
        Block::Leader(spans) if text(&spans).starts_with("Họ và tên mẹ: (5)") => Some(text(&spans)),
        _ => None,
    });
    let line = line.unwrap();
    assert!(line.contains("……\u{2003}Tuổi ……\u{2003}Nghề nghiệp"), "{line}");
    // Form 10 boxes what it asks of the child; the three kinds of siblings stand beside one cell.
    let Some(Block::Table { head, rows }) = blocks("10").into_iter().find(table) else { panic!() };
    assert_eq!((head.len(), rows.len()), (0, 11));
    assert!(rows.iter().enumerate().all(|(i, cells)| cells.len() == if i < 9 { 2 } else { 1 }));
    assert_eq!((rows[8][0].rows, text(&rows[8][1].lines[0]).as_str()), (3, "Anh:"));
    // A letter has its subject under the number.
    let letter = blocks("court-request");
    assert!(!letter.iter().any(|block| matches!(block, Block::Title(_))));
}
