//! `papers`: writes every form of one history of the conformance vectors into a folder. See README.md.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use checho::forms::{Ask, Paper, PaperCopy};
use checho::law::Words;
use checho::model::{Entries, Situation, Written};
use checho::{Lang, Law};
use conformance::Laws;
use conformance::history::{History, histories};
use conformance::replay::Replay;

const HELP: &str = "\
papers THƯ_MỤC [SỐ] [TÙY CHỌN]            papers FOLDER [NUMBER] [OPTIONS]

  SỐ, NUMBER      vụ việc nào, mặc định 2 (người cha gây hại) / which history, 2 unless told
  --lang vi|en    ngôn ngữ, mặc định vi / language, vi unless told
  --empty         mẫu chưa ghi gì / forms with nothing written in
  --long          tên và đoạn văn rất dài, 40 dịch vụ / overlong names and texts, 40 services

Mỗi giấy tờ thành ba tệp HTML, DOCX, JSON và một dòng kết thúc bằng tên của chúng.
Each paper becomes three files, HTML, DOCX and JSON, and a line that ends with their name.
";

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            let _ = io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}\n\n{HELP}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut folder, mut number, mut lang, mut filling) = (None, 2_usize, Lang::Vi, Filling::Rich);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("lang") => {
                lang = match parser.value()?.string()?.as_str() {
                    "vi" => Lang::Vi,
                    "en" => Lang::En,
                    other => return Err(format!("--lang {other}: vi | en").into()),
                }
            }
            Long("empty") => filling = Filling::Empty,
            Long("long") => filling = Filling::Overlong,
            Short('h') | Long("help") => return Ok(HELP.to_owned()),
            Value(value) if folder.is_none() => folder = Some(PathBuf::from(value)),
            Value(value) => number = value.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    let folder = folder.ok_or("thiếu thư mục / a folder is missing")?;
    let all = histories()?;
    let history = number.checked_sub(1).and_then(|place| all.get(place));
    let history = history.ok_or_else(|| format!("không có vụ việc số {number} / there is no history {number}"))?;
    let mut laws = Laws::default();
    write_all(laws.with(&history.layers)?, history, &folder, lang, filling)
}

/// How much was written into the forms.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filling {
    /// Nothing.
    Empty,
    /// What an officer would write.
    Rich,
    /// More than a page expects.
    Overlong,
}

/// What an officer wrote into the forms; people and places are invented.
fn entries(filling: Filling) -> Result<Entries, Box<dyn Error>> {
    Ok(match filling {
        Filling::Empty => Entries::new(),
        Filling::Rich => serde_json::from_str(include_str!("../entries.json"))?,
        Filling::Overlong => {
            let mut entries: Entries = serde_json::from_str(include_str!("../entries.json"))?;
            entries.extend(overlong());
            entries
        }
    })
}

/// A row of a table.
fn row<const N: usize>(cells: [(&str, &str); N]) -> BTreeMap<String, Words> {
    cells.into_iter().map(|(column, words)| (column.to_owned(), Words::new(words))).collect()
}

fn overlong() -> Entries {
    const NAME: &str = "bà Nguyễn Phúc Tôn Nữ Hoàng Thị Công Tằng Bảo Châu Quỳnh Anh Thiên Hương Mai Lan";
    const PLACE: &str = "số 128/45/7B, hẻm 3, tổ 12, thôn Kon Hra Chót, làng Kon Rẫy cũ, xã Đăk Rve, tỉnh Quảng Ngãi, \
        nhà sàn thứ ba bên trái sau trường tiểu học, cạnh suối";
    let mut entries = Entries::new();
    for name in [
        "carer.name",
        "separation.from_carer.name",
        "separation.receiver.name",
        "officer.name",
        "chair.name",
        "service.to",
    ] {
        entries.write(name, NAME);
    }
    for place in [
        "carer.address",
        "child.residence",
        "child.address",
        "separation.from_carer.residence",
        "separation.receiver.address",
    ] {
        entries.write(place, PLACE);
    }
    // No place to break a line.
    entries.write("carer.email", &"yhlim.".repeat(24));
    entries.write("report.condition", &"Trẻ em có nhiều vết bầm ở lưng và tay, sợ hãi, không dám về nhà.\n".repeat(30));
    entries.write("07.annex_reasons_text", &"Kết quả đánh giá cho thấy trẻ em còn nguy cơ bị đánh. ".repeat(40));
    entries.write("03.child_state", &"Ngủ ít, hay giật mình; ở lớp im lặng, sợ hãi khi nghe tiếng xe. ".repeat(40));
    let services = |cells: fn(&str) -> BTreeMap<String, Words>| {
        Written::Rows((1..=40).map(|number: u32| cells(&number.to_string())).collect())
    };
    entries.set(
        "04.activity_table",
        services(|number| {
            row([
                ("no", number),
                ("activity", "Trị liệu tâm lý cho trẻ em và tư vấn cho bà ngoại tại nhà"),
                ("officer", "Y Hlim"),
                ("co_officer", "Trạm Y tế xã Đăk Rve"),
                ("time", "01/4/2026 - 30/6/2026"),
            ])
        }),
    );
    entries.set(
        "04.annex_services_table",
        services(|number| {
            row([
                ("no", number),
                ("activity", "Trị liệu tâm lý cho trẻ em và tư vấn cho bà ngoại tại nhà"),
                ("start", "2026-04-01"),
                ("end", "2026-06-30"),
                ("responsible", "Người làm công tác bảo vệ trẻ em cấp xã"),
                ("provider", "Trung tâm Công tác xã hội tỉnh"),
                ("cost", "1200000"),
            ])
        }),
    );
    entries.set(
        "11.members",
        Written::Rows(
            (0..24)
                .map(|_| {
                    row([
                        ("full_name", NAME),
                        ("birth_year", "1988"),
                        ("sex", "Nữ"),
                        ("ethnicity", "Xơ Đăng"),
                        ("nationality", "Việt Nam"),
                        ("health", "bình thường"),
                        ("occupation", "làm rẫy"),
                        ("relation", "cháu gọi bằng bà"),
                        ("sanctions", "Không"),
                    ])
                })
                .collect(),
        ),
    );
    entries
}

fn write_all(
    law: &Law,
    history: &History,
    folder: &Path,
    lang: Lang,
    filling: Filling,
) -> Result<String, Box<dyn Error>> {
    let mut replay = Replay::new(history, law);
    while replay.step()?.is_some() {}
    let case = replay.merged(0, false)?;
    let now = history.script.last().ok_or("an empty history")?.at();
    std::fs::create_dir_all(folder)?;
    let entries = entries(filling)?;
    let mut told = format!("{}\n\n", history.title.get(lang));
    for form in law.entries(|pack| &pack.form) {
        let written = |copy| Ask {
            copy,
            entries: entries.clone(),
            signed: (filling != Filling::Empty).then(|| now.date()),
            ..Ask::form(&form.number)
        };
        let filled = |copy| match filling {
            Filling::Empty => law.paper(&Situation::new(now), &written(copy)),
            Filling::Rich | Filling::Overlong => case.paper(law, &written(copy), None, now),
        };
        let full = filled(PaperCopy::Full)?;
        // What goes to a family has a redacted copy.
        let redacted = if full.serving.is_empty() { None } else { Some(filled(PaperCopy::Redacted)?) };
        for paper in [full].into_iter().chain(redacted) {
            let sheet = paper.sheet(lang);
            std::fs::write(folder.join(format!("{}.html", sheet.name)), sheet.html())?;
            std::fs::write(folder.join(format!("{}.docx", sheet.name)), checho_docx::docx(&sheet)?)?;
            std::fs::write(folder.join(format!("{}.json", sheet.name)), checho::canonical::to_string(&paper)?)?;
            told.push_str(&line(&paper, lang));
        }
    }
    Ok(told)
}

fn line(paper: &Paper, lang: Lang) -> String {
    let (open, of) = (paper.open(), paper.fields.len());
    let title: String = paper.title.get(lang).chars().take(60).collect();
    let missing = match lang {
        Lang::Vi => format!("còn thiếu {open:>2} / {of:<2}"),
        Lang::En => format!("{open:>2} of {of:<2} missing"),
    };
    format!("{:<23} {title:<60}  {missing}  {}\n", paper.form, paper.file_name())
}
