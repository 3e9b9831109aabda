//! The forms against the Gazette: its printed words are in the pack, and every blank has its field.

use std::collections::BTreeMap;
use std::error::Error;

use checho::canonical;
use checho::law::{FieldType, Form, Pack, Section};
use conformance::{Failures, LAYERS, compiled_pack};

/// The words of the Gazette, a run a line, under `== 01` for form 01.
const GAZETTE: &str = include_str!("gazette-forms.txt");

fn forms() -> Result<Vec<Form>, Box<dyn Error>> {
    let mut forms = Vec::new();
    for name in ["vn"].into_iter().chain(LAYERS) {
        let pack: Pack = canonical::from_str(&compiled_pack(name)?)?;
        forms.extend(pack.form);
    }
    Ok(forms)
}

/// What a blank asks to be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Blank {
    Date,
    Time,
    Words,
}

/// How the dots of a date and of a time of day are printed, after the word "ngày" or "day"; longest first.
const DATES: [&str; 8] = [
    "… tháng… năm 20…",
    "… tháng… năm 2017",
    "… tháng… năm…",
    "… month… year 20…",
    "… month… year 2017",
    "… month… year…",
    "…/…/…",
    "…/…/2017",
];
const TIMES: [&str; 2] = ["… giờ… phút", "… hours… minutes"];

/// The blanks of printed words, in order; `…(3)…` is one.
fn blanks(words: &str) -> Vec<Blank> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some((before, _)) = rest.split_once('…') {
        let blank = rest.strip_prefix(before).unwrap_or(rest);
        let shaped = |all: &[&str]| all.iter().find_map(|dots| blank.strip_prefix(dots));
        let plain = || blank.strip_prefix('…').unwrap_or_default();
        let marked = || plain().strip_prefix('(')?.split_once(")…").map(|(_, after)| after);
        let (kind, after) = match (shaped(&DATES), shaped(&TIMES)) {
            (Some(after), _) => (Blank::Date, after),
            (_, Some(after)) => (Blank::Time, after),
            _ => (Blank::Words, marked().unwrap_or_else(plain)),
        };
        found.push(kind);
        rest = after;
    }
    found
}

#[test]
fn dots_are_counted_as_a_clerk_counts_them() {
    use Blank::{Date, Time, Words};
    assert_eq!(blanks("QUYẾT ĐỊNH:"), []);
    assert_eq!(blanks("…(2)…, ngày… tháng… năm 20…"), [Words, Date]);
    assert_eq!(blanks("cho trẻ em…(3)… tại Điều 1,"), [Words]);
    assert_eq!(blanks("Ông/bà:…/… số:… cấp ngày…/…/…"), [Words, Words, Words, Date]);
    assert_eq!(blanks("Ông/bà:…(6)…/…(7)…"), [Words, Words]);
    assert_eq!(blanks("Nghị định số…/2017/NĐ-CP ngày…/…/2017 của Chính phủ"), [Words, Date]);
    assert_eq!(blanks("vào hồi… giờ… phút, ngày… tháng… năm… tại…"), [Time, Date, Words]);
}

#[test]
fn every_blank_has_its_field() -> Result<(), Box<dyn Error>> {
    let mut failures = Failures::default();
    for form in forms()? {
        for section in form.section.iter().chain(&form.annex) {
            failures.add(&format!("form {} {}", form.number, section.id), misfits(section));
        }
    }
    failures.into_result()
}

/// Where the fields of a section do not fit its blanks. A section without blanks gives each field a line.
fn misfits(section: &Section) -> Vec<String> {
    let said = section.conclusion.iter().map(|c| &c.label);
    let labels: Vec<_> = std::iter::once(&section.label).chain(said).collect();
    let vi: Vec<_> = labels.iter().flat_map(|label| blanks(&label.vi)).collect();
    let en: Vec<_> = labels.iter().flat_map(|label| blanks(&label.en)).collect();
    let mut misfits = Vec::new();
    if vi != en {
        misfits.push(format!("the blanks of both languages differ: {vi:?}, {en:?}"));
    }
    if vi.is_empty() {
        return misfits;
    }
    if vi.len() != section.field.len() {
        misfits.push(format!("{} blanks and {} fields", vi.len(), section.field.len()));
    }
    for (blank, field) in vi.iter().zip(&section.field) {
        let fits = match blank {
            Blank::Date => field.holds == FieldType::Date,
            Blank::Time => field.holds == FieldType::Time,
            Blank::Words => true,
        };
        if !fits {
            misfits.push(format!("{} holds {:?} and stands in a blank for {blank:?}", field.id, field.holds));
        }
    }
    misfits
}

#[test]
fn a_blank_without_a_field_is_found() -> Result<(), Box<dyn Error>> {
    let mut form = forms()?.into_iter().find(|form| form.number == "07").ok_or("no form 07")?;
    let article = form.section.iter_mut().find(|section| section.id == "article_1").ok_or("no article 1")?;
    assert!(misfits(article).is_empty());
    let last = article.field.pop().ok_or("no field")?;
    assert_eq!(misfits(article), ["7 blanks and 6 fields".to_owned()]);
    article.field.insert(1, last);
    assert!(!misfits(article).is_empty(), "a date stands where an address belongs");
    Ok(())
}

/// The words of a text in lower case, without dots and marks.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// What a form prints, in the order of the sheet, with the misprints of the Gazette.
fn printed(form: &Form) -> String {
    let mut lines: Vec<&str> = Vec::new();
    if form.national_heading {
        lines.extend(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]);
    }
    let title = words(&form.title.vi);
    if form.section.iter().all(|section| words(&section.label.vi) != title) {
        lines.push(&form.title.vi);
    }
    for section in &form.section {
        lines.push(&section.label.vi);
        for row in &section.rating {
            lines.extend([&*row.label.vi, "Cao", &row.high.vi, "Trung bình", &row.medium.vi, "Thấp", &row.low.vi]);
        }
        lines.extend(section.conclusion.iter().map(|c| &*c.label.vi));
        for field in &section.field {
            if blanks(&section.label.vi).is_empty() {
                lines.push(&field.label.vi);
            }
            lines.extend(field.options.iter().chain(&field.rows).map(|choice| &*choice.label.vi));
            lines.extend(field.columns.iter().map(|column| &*column.label.vi));
        }
    }
    lines.extend(form.signers.iter().map(|signer| &*signer.label.vi));
    if !form.copies.is_empty() {
        lines.push("Nơi nhận");
    }
    // A line of recipients stands once per role it reaches, and is printed once.
    let mut recipients: Vec<_> = form.copies.iter().map(|copy| &*copy.to.vi).collect();
    recipients.dedup();
    lines.extend(recipients);
    if !form.notes.is_empty() {
        lines.push("Ghi chú");
    }
    for note in &form.notes {
        lines.extend([&*note.mark, &note.text.vi]);
    }
    let mut text = lines.join("\n");
    for misprint in &form.misprints {
        text = text.replace(&misprint.mended, &misprint.printed);
    }
    text
}

/// The runs of words of the Gazette by form.
fn gazette() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut runs: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut number = "";
    for line in GAZETTE.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("== ") {
            Some(next) => number = next,
            None => runs.entry(number).or_default().push(line),
        }
    }
    runs
}

#[test]
fn what_the_gazette_prints_is_in_the_pack() -> Result<(), Box<dyn Error>> {
    let forms = forms()?;
    let gazette = gazette();
    assert_eq!(gazette.len(), 16);
    let mut failures = Failures::default();
    for (number, runs) in gazette {
        // The record of handing over is the second sheet of form 12.
        let sheets = forms.iter().filter(|form| form.number.trim_end_matches('b') == number);
        let ours: Vec<_> = sheets.flat_map(|form| words(&printed(form))).collect();
        let missing = runs.iter().filter(|run| {
            let run = run_words(number, run);
            !run.is_empty() && !ours.windows(run.len()).any(|window| window == run)
        });
        failures.add(&format!("form {number}"), missing.map(|run| format!("not in the pack: {run}")));
        failures.add(&format!("form {number}"), scarce(number, &runs, &ours));
    }
    failures.into_result()
}

/// The words of a run; without the letter that numbers a member of the family on form 11, whose table has none.
fn run_words(number: &str, run: &str) -> Vec<String> {
    let plain = ["a) ", "b) ", "c) "].iter().find_map(|letter| run.strip_prefix(letter)).filter(|_| number == "11");
    words(plain.unwrap_or(run))
}

/// Words that the Gazette prints more often than the pack: a line left out that looks like another.
fn scarce(number: &str, runs: &[&str], ours: &[String]) -> Vec<String> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in ours {
        let count = left.entry(word).or_default();
        *count = count.saturating_add(1);
    }
    let mut again = false;
    let mut scarce = Vec::new();
    for run in runs {
        // Form 11 prints the block of a member of the family three times, form 04 numbers three empty rows.
        again = number == "11" && (run.starts_with("b) Họ và tên") || again && !run.starts_with("3.2."));
        if again || run.chars().all(|c| c.is_ascii_digit()) {
            continue;
        }
        for word in run_words(number, run) {
            match left.get_mut(word.as_str()) {
                Some(count) if *count > 0 => *count = count.saturating_sub(1),
                _ => scarce.push(format!("“{word}” of “{run}” is missing once")),
            }
        }
    }
    scarce
}
