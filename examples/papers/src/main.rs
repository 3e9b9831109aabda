//! `papers`: writes every form of one history of the conformance vectors into a folder. See README.md.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use checho::forms::{Ask, Paper, PaperCopy};
use checho::model::Entries;
use checho::{Lang, Law};
use conformance::Laws;
use conformance::history::{History, histories};
use conformance::replay::Replay;

const HELP: &str = "\
papers THƯ_MỤC [SỐ] [TÙY CHỌN]            papers FOLDER [NUMBER] [OPTIONS]

  SỐ, NUMBER      vụ việc nào, mặc định 2 (người cha gây hại) / which history, 2 unless told
  --lang vi|en    ngôn ngữ, mặc định vi / language, vi unless told
  --empty         mẫu chưa ghi gì / forms with nothing written in
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
    let (mut folder, mut number, mut lang, mut empty) = (None, 2_usize, Lang::Vi, false);
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
            Long("empty") => empty = true,
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
    write_all(laws.with(&history.layers)?, history, &folder, lang, empty)
}

/// What an officer wrote into the forms; people and places are invented.
fn entries() -> Result<Entries, Box<dyn Error>> {
    Ok(serde_json::from_str(include_str!("../entries.json"))?)
}

fn write_all(law: &Law, history: &History, folder: &Path, lang: Lang, empty: bool) -> Result<String, Box<dyn Error>> {
    let mut replay = Replay::new(history);
    while replay.step()?.is_some() {}
    let case = replay.merged(0, false)?;
    let now = history.script.last().ok_or("an empty history")?.at();
    std::fs::create_dir_all(folder)?;
    let mut told = format!("{}\n\n", history.title.get(lang));
    for form in law.entries(|pack| &pack.form) {
        let copies: &[PaperCopy] = if matches!(form.number.as_str(), "05" | "07") {
            &[PaperCopy::Full, PaperCopy::Redacted]
        } else {
            &[PaperCopy::Full]
        };
        for copy in copies {
            let ask = Ask {
                copy: *copy,
                entries: if empty { Entries::new() } else { entries()? },
                signed: (!empty).then(|| now.date()),
                ..Ask::form(&form.number)
            };
            let paper = if empty {
                law.paper(&checho::model::Situation::new(now), &ask)?
            } else {
                case.paper(law, &ask, None, now)?
            };
            let sheet = paper.sheet(lang);
            std::fs::write(folder.join(format!("{}.html", sheet.name)), sheet.html())?;
            std::fs::write(folder.join(format!("{}.docx", sheet.name)), checho_docx::docx(&sheet)?)?;
            told.push_str(&line(&paper, lang));
        }
    }
    Ok(told)
}

fn line(paper: &Paper, lang: Lang) -> String {
    let (open, of) = (paper.open(), paper.fields.len());
    let title: String = paper.title.get(lang).chars().take(60).collect();
    match lang {
        Lang::Vi => format!("{:<4} {title:<60}  còn thiếu {open} / {of}\n", paper.form),
        Lang::En => format!("{:<4} {title:<60}  {open} of {of} missing\n", paper.form),
    }
}
