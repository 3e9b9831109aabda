use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use checho::forms::{Ask, Block, Cell, Margins, Sheet, Span, Style};
use checho::json::{FailureCode, JsonLaw};
use checho::model::Situation;
use checho::{Lang, Law};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::{CompressionMethod, DateTime, ZipArchive};

use crate::{docx, paper_docx, sheet_docx};

/// Every part of a file, by its name.
fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for number in 0..zip.len() {
        let mut part = zip.by_index(number).unwrap();
        assert_eq!(part.last_modified(), Some(DateTime::DEFAULT), "no part bears a time");
        assert_eq!(part.compression(), CompressionMethod::Stored);
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.insert(part.name().to_owned(), text);
    }
    parts
}

/// The names of the elements of a part in document order, and the words of each `w:t`. Fails on what is not well-formed.
fn read(part: &str) -> (Vec<String>, Vec<String>) {
    let (mut names, mut words, mut open) = (Vec::new(), Vec::new(), Vec::new());
    let mut reader = Reader::from_str(part);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                names.push(name.clone());
                if name == "w:t" {
                    words.push(String::new());
                }
                open.push(name);
            }
            Event::Empty(start) => names.push(start.name().as_ref().to_owned()),
            Event::End(_) => drop(open.pop().unwrap()),
            Event::Text(text) if open.last().is_some_and(|name| name == "w:t") => {
                words.last_mut().unwrap().push_str(&text);
            }
            Event::GeneralRef(entity) if open.last().is_some_and(|name| name == "w:t") => {
                let c = match &*entity {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("&{other};"),
                };
                words.last_mut().unwrap().push(c);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, Vec::<String>::new(), "everything is closed");
    (names, words)
}

fn squeezed(text: impl IntoIterator<Item = char>) -> String {
    text.into_iter().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// What a reader of the page reads, from top to bottom, without room between words.
fn text_of(sheet: &Sheet) -> String {
    let mut all = String::new();
    let spans = |spans: &[Span], all: &mut String| spans.iter().for_each(|span| all.push_str(&span.text));
    for block in &sheet.blocks {
        match block {
            Block::Corner(text) | Block::Banner(text) | Block::Annex(text) => all.push_str(text),
            Block::Head { left, right } => left.iter().chain(right).for_each(|line| spans(line, &mut all)),
            Block::Title(lines) => lines.iter().for_each(|line| spans(line, &mut all)),
            Block::Centred(line) | Block::Dateline(line) | Block::Paragraph(line) | Block::Leader(line) => {
                spans(line, &mut all);
            }
            Block::Lines(_) => {}
            Block::Items { items, .. } => {
                for (chosen, words) in items {
                    all.push_str(chosen.map_or("", |chosen| if chosen { "☒" } else { "☐" }));
                    spans(words, &mut all);
                }
            }
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows).flatten();
                cells.flat_map(|cell| &cell.lines).for_each(|line| spans(line, &mut all));
            }
            Block::Signatures { recipients, signers } => {
                recipients.iter().for_each(|line| all.push_str(line));
                // In Word the names stand in a row of their own, level with each other.
                signers.iter().flat_map(|(printed, _)| printed).for_each(|line| spans(line, &mut all));
                signers.iter().filter_map(|(_, name)| name.as_deref()).for_each(|name| all.push_str(name));
            }
            Block::Notes(notes) => notes.iter().for_each(|note| all.push_str(note)),
        }
    }
    squeezed(all.chars())
}

fn document(sheet: &Sheet) -> String {
    parts(&docx(sheet).unwrap()).remove("word/document.xml").unwrap()
}

fn written(text: &str) -> Vec<Span> {
    vec![Span { text: text.to_owned(), style: Style::Written }]
}

fn cell(text: &str, columns: u16, rows: u16) -> Cell {
    Cell { lines: vec![written(text)], columns, rows }
}

fn sheet(blocks: Vec<Block>) -> Sheet {
    Sheet {
        lang: Lang::Vi,
        name: "mau-03-2026-02-13".to_owned(),
        landscape: false,
        margins: Margins::ADMINISTRATIVE,
        blocks,
    }
}

fn every_paper() -> Vec<Sheet> {
    let law = Law::national().unwrap();
    let situation: Situation = nothing_known();
    let mut sheets = Vec::new();
    for form in law.entries(|pack| &pack.form) {
        let mut ask = Ask::form(&form.number);
        ask.entries.write("commune.name", "xã Đăk Rve & <Kon Rẫy>");
        let paper = law.paper(&situation, &ask).unwrap();
        sheets.extend([Lang::Vi, Lang::En].map(|lang| paper.sheet(lang)));
    }
    sheets
}

fn nothing_known() -> Situation {
    Situation::new("2026-02-13T17:00:00+07:00".parse().unwrap())
}

#[test]
fn the_text_of_every_paper_comes_back_equal() {
    let sheets = every_paper();
    assert_eq!(sheets.len(), 2 * 26, "17 official forms and 9 of ours, in two languages");
    for sheet in sheets {
        let (_, words) = read(&document(&sheet));
        assert_eq!(squeezed(words.concat().chars()), text_of(&sheet), "{}", sheet.name);
        assert!(!text_of(&sheet).is_empty());
    }
}

/// The conformance vectors hold every official form without a blank left.
#[test]
fn the_text_of_every_vector_comes_back_equal() {
    let law = JsonLaw::national().unwrap();
    let vectors = conformance::paper::papers().unwrap();
    assert!(vectors.len() >= 34, "17 official forms, full and nearly empty");
    for vector in vectors {
        let paper = vector.document(&law).unwrap();
        for lang in [Lang::Vi, Lang::En] {
            let file = paper_docx(&paper, lang).unwrap();
            let (_, words) = read(&parts(&file)["word/document.xml"]);
            let sheet: Sheet = serde_json::from_str(&JsonLaw::paper_sheet(&paper, lang).unwrap()).unwrap();
            assert_eq!(squeezed(words.concat().chars()), text_of(&sheet), "{}", vector.id);
        }
    }
}

#[test]
fn what_is_no_paper_is_refused() {
    assert_eq!(paper_docx("{}", Lang::Vi).unwrap_err().code, FailureCode::Json);
    assert_eq!(sheet_docx("[]").unwrap_err().code, FailureCode::Json);
}

#[test]
fn diacritics_come_back_to_the_letter() {
    let line = "ỦY BAN NHÂN DÂN XÃ ĐĂK RVE · Nguyễn Thị Hường · ẵ ữ ợ ỹ … “…” – ½";
    let (_, words) = read(&document(&sheet(vec![Block::Paragraph(written(line))])));
    assert_eq!(words, [line]);
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    for sheet in every_paper() {
        assert!(docx(&sheet).unwrap() == docx(&sheet.clone()).unwrap(), "{}", sheet.name);
    }
}

#[test]
fn every_part_is_well_formed_and_declared() {
    let parts = parts(&docx(&sheet(vec![Block::Corner("Mẫu số 03".into())])).unwrap());
    let types = &parts["[Content_Types].xml"];
    for (name, part) in &parts {
        let (elements, _) = read(part);
        assert!(!elements.is_empty() && !part.contains('{'), "{name}: no slot is left open");
        assert!(types.contains(&format!("\"/{name}\"")) || name.ends_with(".rels") || name == "[Content_Types].xml");
    }
}

#[test]
fn every_style_that_is_used_exists() {
    let styles = parts(&docx(&sheet(Vec::new())).unwrap()).remove("word/styles.xml").unwrap();
    for sheet in every_paper() {
        let document = document(&sheet);
        for tag in ["<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""] {
            for used in document.split(tag).skip(1).map(|rest| rest.split('"').next().unwrap()) {
                assert!(styles.contains(&format!("w:styleId=\"{used}\"")), "{used}");
            }
        }
    }
}

#[test]
fn it_names_nobody_and_no_time() {
    let parts = parts(&docx(&sheet(vec![Block::Paragraph(written("Y Hlim"))])).unwrap());
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>mau-03-2026-02-13</dc:title><dc:language>vi-VN</dc:language>"));
    for (name, part) in parts {
        assert_eq!(part.contains("Y Hlim"), name == "word/document.xml", "{name}");
        for told in ["creator", "lastModifiedBy", "dcterms", "rsid"] {
            assert!(!part.contains(told), "{name}: {told}");
        }
    }
}

#[test]
fn pages_are_a4_with_the_margins_of_administrative_documents() {
    let mut one = sheet(Vec::new());
    let upright = document(&one);
    assert!(upright.contains(r#"<w:pgSz w:w="11906" w:h="16838"/>"#));
    // 20, 15, 20 and 30 mm of 56.69 twentieths of a point.
    assert!(upright.contains(r#"w:top="1134" w:right="850" w:bottom="1134" w:left="1701""#));
    one.landscape = true;
    assert!(document(&one).contains(r#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#));
}

#[test]
fn characters_that_xml_cannot_hold_become_spaces_and_lines_stay_lines() {
    let odd = "a\u{0}b\u{1b}[31mc\u{7f}\u{fffe}d\r\nđ & <w:t> ]]> \"x\" &amp; &#0;\te";
    let (names, words) = read(&document(&sheet(vec![Block::Paragraph(written(odd))])));
    assert_eq!(words, ["a b [31mc  d ", "đ & <w:t> ]]> \"x\" &amp; &#0; e"]);
    assert_eq!(names.iter().filter(|name| *name == "w:br").count(), 1);
}

#[test]
fn boxes_have_a_face_that_holds_them() {
    let items = vec![(Some(true), written("Cao")), (Some(false), written("Thấp")), (None, written("Mức độ:"))];
    let (_, words) = read(&document(&sheet(vec![Block::Items { inline: false, items }])));
    assert_eq!(words, ["☒", "\u{a0}", "Cao", "☐", "\u{a0}", "Thấp", "Mức độ:"]);
}

#[test]
fn heads_are_repeated_and_no_row_is_split() {
    let head = vec![
        vec![cell("TT", 1, 2), cell("Thời gian", 2, 1), cell("Kinh phí", 1, 2)],
        vec![cell("Bắt đầu", 1, 1), cell("Kết thúc", 1, 1)],
    ];
    // Forty services, as in a long plan.
    let rows: Vec<Vec<Cell>> =
        (1..=40).map(|no| (0..4).map(|column| cell(&format!("{no}.{column}"), 1, 1)).collect()).collect();
    let document = document(&sheet(vec![Block::Table { head, rows }]));
    let (names, words) = read(&document);
    let count = |name: &str| names.iter().filter(|one| *one == name).count();
    assert_eq!((count("w:tr"), count("w:cantSplit"), count("w:tblHeader")), (42, 42, 2));
    assert_eq!(words.len(), 5 + 160);
    assert_eq!(document.matches(r#"<w:vMerge w:val="restart"/>"#).count(), 2);
    assert_eq!(document.matches(r#"<w:vMerge w:val="continue"/>"#).count(), 2);
    assert_eq!(document.matches(r#"<w:gridSpan w:val="2"/>"#).count(), 1);
    assert!(document.rfind("<w:tblHeader/>") < document.find(">1.0<"), "the head comes first");
}

/// The columns that each row of the only table takes.
fn columns(document: &str) -> Vec<usize> {
    let spans = |cell: &str| {
        cell.split_once("<w:gridSpan w:val=\"").map_or(1, |(_, rest)| rest.split('"').next().unwrap().parse().unwrap())
    };
    document.split("<w:tr>").skip(1).map(|row| row.split("<w:tc>").skip(1).map(spans).sum()).collect()
}

#[test]
fn rows_of_any_shape_fill_the_grid() {
    let rows = vec![
        vec![cell("a", 1, 3), cell("b", 1, 1)],
        vec![],
        vec![cell("c", 3, 1), cell("d", 0, 0)],
        vec![cell("e", 1, 9)],
    ];
    let document = document(&sheet(vec![Block::Table { head: Vec::new(), rows }]));
    assert_eq!(columns(&document), [5; 4]);
    let (_, words) = read(&document);
    assert_eq!(words.concat(), "abcde");
    // A table of nothing is none: Word refuses one without rows.
    let none = sheet(vec![Block::Table { head: vec![vec![]], rows: Vec::new() }]);
    assert!(!read(&self::document(&none)).0.contains(&"w:tbl".to_owned()));
}

#[test]
fn columns_fill_the_line_whatever_stands_in_them() {
    let long = "Nguyễn".repeat(200);
    for texts in [["1", "2"], ["1", &long], [&long, &long], ["", ""]] {
        let rows = vec![texts.iter().map(|text| cell(text, 1, 1)).collect()];
        let document = document(&sheet(vec![Block::Table { head: Vec::new(), rows }]));
        let widths: Vec<usize> = document
            .split("<w:gridCol w:w=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(widths.iter().sum::<usize>(), 11906 - 850 - 1701);
        assert!(widths.iter().all(|width| *width >= 300), "{widths:?}");
    }
}

#[test]
fn an_annex_begins_a_page_and_dots_run_to_the_edge() {
    let blocks = vec![
        Block::Leader(vec![Span { text: "Họ và tên:".into(), style: Style::Plain }]),
        Block::Lines(2),
        Block::Annex("PHẦN BỔ SUNG".into()),
    ];
    let parts = parts(&docx(&sheet(blocks)).unwrap());
    let (names, _) = read(&parts["word/document.xml"]);
    assert_eq!(names.iter().filter(|name| *name == "w:tab").count(), 3);
    assert!(parts["word/styles.xml"].contains(r#"<w:tab w:val="right" w:leader="dot" w:pos="9355"/>"#));
    let annex = parts["word/styles.xml"].split("w:styleId=\"AnnexTitle\"").nth(1).unwrap();
    assert!(annex.split("</w:style>").next().unwrap().contains("<w:pageBreakBefore/>"));
    assert!(parts["word/document.xml"].contains(r#"<w:pStyle w:val="AnnexTitle"/>"#));
}

#[test]
fn signatures_take_the_line_before_them_along() {
    let signed = Block::Signatures { recipients: Vec::new(), signers: Vec::new() };
    let lines = ["a", "b"].map(|text| Block::Paragraph(written(text)));
    let document = document(&sheet(lines.into_iter().chain([signed]).collect()));
    assert_eq!(document.matches("\"Leads\"").count(), 1);
    assert!(document.find(">a<") < document.find("Leads") && document.find("Leads") < document.find(">b<"));
}

#[test]
fn who_signs_alone_does_so_on_the_right() {
    let signer = |name: &str| (vec![written("CHỦ TỊCH")], Some(name.to_owned()));
    let widths = |recipients: Vec<String>, signers| {
        let document = document(&sheet(vec![Block::Signatures { recipients, signers }]));
        let width = |rest: &str| rest.split('"').next().unwrap().parse::<usize>().unwrap();
        document.split("<w:gridCol w:w=\"").skip(1).map(width).collect::<Vec<_>>()
    };
    assert_eq!(widths(vec![], vec![signer("A Thút")]), [3742, 5613]);
    assert_eq!(widths(vec!["Nơi nhận:".into()], vec![signer("A Thút")]), [4677, 4677]);
    assert_eq!(widths(vec![], vec![signer("A Thút"), signer("Y Hlim")]), [4677, 4677]);
}
