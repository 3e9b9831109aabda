//! `casefile`: plays one of the case histories of the conformance vectors as a timeline. See README.md.

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use casefile::{Look, timeline};
use checho::Lang;
use checho::time::Moment;
use conformance::Laws;
use conformance::history::histories;

const HELP: &str = "\
casefile [SỐ] [TÙY CHỌN]                  casefile [NUMBER] [OPTIONS]

  SỐ, NUMBER      vụ việc nào, mặc định 1 (khẩn cấp trước Tết) / which history, 1 unless told
  --list          kể tên các vụ việc / names the histories
  --export THƯ_MỤC  ghi mọi hồ sơ thành tệp / writes all case files, and index.json that describes them
  --until LÚC     dừng ở lúc này: hồ sơ như lúc đó, việc gì tiếp theo / stop at this moment
  --lang vi|en    ngôn ngữ, mặc định vi / language, vi unless told
";

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            // A reader that has seen enough, as `head`, is no error.
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
    let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut look = Look { lang: Lang::Vi, colour, width: 80 };
    let (mut number, mut until, mut list, mut export) = (1_usize, None, false, None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("lang") => {
                look.lang = match parser.value()?.string()?.as_str() {
                    "vi" => Lang::Vi,
                    "en" => Lang::En,
                    other => return Err(format!("--lang {other}: vi | en").into()),
                }
            }
            Long("until") => until = Some(parser.value()?.string()?.parse::<Moment>()?),
            Long("list") => list = true,
            Long("export") => export = Some(parser.value()?),
            Short('h') | Long("help") => return Ok(HELP.to_owned()),
            Value(value) => number = value.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    let all = histories()?;
    if let Some(folder) = export {
        return casefile::export(&all, folder.as_ref());
    }
    if list {
        let names =
            (1..).zip(&all).map(|(n, history): (usize, _)| format!("{n:>2}  {}\n", history.title.get(look.lang)));
        return Ok(names.collect());
    }
    let history = number.checked_sub(1).and_then(|place| all.get(place));
    let history = history.ok_or_else(|| format!("không có vụ việc số {number} / there is no history {number}"))?;
    let mut laws = Laws::default();
    timeline(laws.with(&history.layers)?, history, until, look)
}
