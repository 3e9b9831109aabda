//! `worklist`: prints whom to help first from a commune's book. See README.md.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use checho::time::Moment;
use checho::{Lang, Law, canonical};
use serde::Serialize;
use worklist::book::{Book, Fault};
use worklist::list::{self, Stage, Summary};
use worklist::page::{self, Look};

const KON_TUM: &str = include_str!("../../../core/packs/compiled/kon-tum.json");

const HELP: &str = "\
worklist [TÙY CHỌN] SỔ                    worklist [OPTIONS] BOOK

  SỔ, BOOK        tệp JSON Lines, `-`: đọc từ đầu vào chuẩn / a JSON Lines file, `-`: standard input
  --now LÚC       xem sổ vào lúc này, như 2026-02-13T17:00:00+07:00; bỏ trống: bây giờ
                  the book as it stood at this moment; left out: now
  --lang vi|en    ngôn ngữ, mặc định vi / language, vi unless told
  --top N         chỉ N hồ sơ đầu / the first N files only
  --all           cả việc phòng xa, việc về sau và mọi căn cứ / precautions, later duties and every ground, too
  --names         in tên trẻ em và nơi xảy ra / print children's names and where it happened
  --early         SỔ là sổ theo dõi trẻ em, không có tin báo: in danh sách cần để ý sớm
                  BOOK is a register of children without reports: print the early list
  --json          một tài liệu JSON chuẩn tắc cho máy / one canonical JSON document for machines
  --layer TỆP     gói luật địa phương thay cho gói Kon Tum kèm sẵn; có thể lặp lại
                  a local rule pack instead of the built-in one of Kon Tum; may be repeated
  --width N       số cột, mặc định 80 / columns, 80 unless told

Mã thoát 0: xong; 1: có dòng hỏng, phần còn lại vẫn chạy; 2: không đọc được tham số, sổ hoặc gói luật.
Exit status 0: done; 1: lines were damaged, the rest was done; 2: arguments, book or pack are unusable.
";

struct Options {
    book: PathBuf,
    now: Moment,
    look: Look,
    json: bool,
    early: bool,
    layers: Vec<PathBuf>,
}

/// What `--json` prints: everything an app needs, and no name of anybody.
#[derive(Serialize)]
struct Answer<'a> {
    now: Moment,
    summary: Summary,
    cases: Vec<AnswerCase<'a>>,
    faults: &'a [Fault],
}

#[derive(Serialize)]
struct AnswerCase<'a> {
    #[serde(rename = "ref")]
    reference: &'a str,
    stage: Stage,
    damaged_lines: &'a [usize],
    decision: &'a checho::rules::Decision,
}

fn main() -> ExitCode {
    let done = match options() {
        Ok(Some(options)) => run(&options),
        Ok(None) => show(HELP).map(|()| ExitCode::SUCCESS),
        Err(error) => Err(format!("{error}\n\n{HELP}")),
    };
    done.unwrap_or_else(|error| {
        complain(&error);
        ExitCode::from(2)
    })
}

/// # Errors
/// What is wrong with the arguments.
fn options() -> Result<Option<Options>, String> {
    use lexopt::prelude::*;
    let wrong = |error: lexopt::Error| error.to_string();
    let text = |value: OsString| value.into_string().map_err(|_| "không phải UTF-8 / not UTF-8".to_owned());
    let (mut book, mut now, mut json, mut early, mut layers) = (None, None, false, false, Vec::new());
    let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut look = Look { lang: Lang::Vi, all: false, names: false, colour, width: 80, top: usize::MAX };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Long("now") => {
                let value = text(parser.value().map_err(wrong)?)?;
                now = Some(value.parse().map_err(|error| format!("--now {value}: {error}"))?);
            }
            Long("lang") => {
                look.lang = match text(parser.value().map_err(wrong)?)?.as_str() {
                    "vi" => Lang::Vi,
                    "en" => Lang::En,
                    other => return Err(format!("--lang {other}: vi | en")),
                }
            }
            Long("top") => look.top = parser.value().and_then(|value| value.parse()).map_err(wrong)?,
            Long("width") => {
                look.width = parser.value().and_then(|value| value.parse::<usize>()).map_err(wrong)?.max(60);
            }
            Long("layer") => layers.push(PathBuf::from(parser.value().map_err(wrong)?)),
            Long("all") => look.all = true,
            Long("names") => look.names = true,
            Long("json") => json = true,
            Long("early") => early = true,
            Short('h') | Long("help") => return Ok(None),
            Value(path) if book.is_none() => book = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let book = book.ok_or("thiếu sổ / which book?")?;
    let now = now.map_or_else(this_moment, Ok)?;
    Ok(Some(Options { book, now, look, json, early, layers }))
}

/// The library has no clock: the program passes the moment in.
fn this_moment() -> Result<Moment, String> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;
    let millis = i64::try_from(since.as_millis()).map_err(|error| error.to_string())?;
    Moment::from_unix_millis(millis).map_err(|error| error.to_string())
}

fn run(options: &Options) -> Result<ExitCode, String> {
    let law = law(&options.layers)?;
    let text = read(&options.book)?;
    let book = Book::read(&text, &law, options.now);
    let name = options.book.display();
    for fault in &book.faults {
        let (what, right) = (fault.what.get(options.look.lang), fault.right.get(options.look.lang));
        let column = fault.column.map_or_else(String::new, |column| format!(":{column}"));
        let whose = fault.reference.as_ref().map_or_else(String::new, |reference| format!(" {reference}:"));
        complain(&format!("{name}:{}{column}:{whose} {what}; {right}", fault.line));
    }
    let (cases, summary) = if options.early { list::early(&law, &book) } else { list::worklist(&law, &book) };
    if options.json {
        let cases = cases.iter().map(|case| AnswerCase {
            reference: &case.reference,
            stage: list::stage(&law, case),
            damaged_lines: &case.damaged,
            decision: &case.decision,
        });
        let answer = Answer { now: options.now, summary, cases: cases.collect(), faults: &book.faults };
        let text = canonical::to_string(&answer).map_err(|error| error.to_string())?;
        show(&format!("{text}\n"))?;
    } else if options.early {
        show(&page::early_page(&law, &book, &cases, options.now, options.look))?;
    } else {
        show(&page::page(&law, &book, &cases, &summary, options.now, options.look))?;
    }
    Ok(if book.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn law(layers: &[PathBuf]) -> Result<Law, String> {
    let national = Law::national().map_err(|error| error.to_string())?;
    if layers.is_empty() {
        return national.with_layer_json(KON_TUM).map_err(|error| error.to_string());
    }
    layers.iter().try_fold(national, |law, path| {
        let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| at(&error))?;
        law.with_layer_json(&text).map_err(|error| at(&error))
    })
}

fn read(book: &PathBuf) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = if book.as_os_str() == "-" {
        io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(book).map(|read| bytes = read)
    };
    read.map_err(|error| format!("{}: {error}", book.display()))?;
    Ok(bytes)
}

/// Prints; a reader that has seen enough, as `head`, is no error.
fn show(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

fn complain(text: &str) {
    // Nothing is left to do when even the error stream is gone.
    let _ = writeln!(io::stderr(), "{}", text.trim_end());
}
