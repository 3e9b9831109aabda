//! The papers of a case on paper: `cargo xtask demo forms [N] [--lang en]`, and the test that reads what Chromium prints.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use checho::Lang;
use checho::forms::{Block, Cell, FieldState, Filled, Margins, Paper, Part, Run, Sheet, Shown, Span, Style};

use crate::command::{Outcome, Told, cargo, command, run, target_dir};
use crate::packs::root;
use crate::printed::{self, letters, pages};
use crate::{tools, tree};

/// By how many pages two engines may differ: fonts fall back differently where a machine has not all letters.
const ANOTHER_PAGE: usize = 1;

/// No form of the Gazette, however full, is a book.
const MOST_PAGES: usize = 14;

/// Writes the papers of a history as HTML, PDF, DOCX and JSON into `target/forms`, with a line for each.
pub(crate) fn demo(arguments: &[&str]) -> Outcome {
    let folder = target_dir()?.join("forms");
    let told = papers(&folder, arguments)?;
    if arguments.iter().any(|argument| matches!(*argument, "--help" | "-h")) {
        print!("{told}");
        return Ok(());
    }
    print_all(&[&folder])?;
    let english = arguments.windows(2).any(|pair| pair == ["--lang", "en"]);
    for line in told.lines() {
        // Each line ends with the name of its files.
        match line.rsplit_once(' ').map(|(_, name)| folder.join(format!("{name}.pdf"))).filter(|pdf| pdf.is_file()) {
            Some(pdf) => println!("{line}  {} {}", pages(&pdf)?.len(), if english { "pages" } else { "trang" }),
            None => println!("{line}"),
        }
    }
    println!("\nHTML, PDF, DOCX, JSON: {}", folder.display());
    Ok(())
}

/// Has `examples/papers` write into an empty folder, and gives what it tells.
fn papers(folder: &Path, arguments: &[&str]) -> Outcome<String> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let mut cargo = cargo(&["run", "--quiet", "--locked", "--package", "papers", "--"]);
    run(cargo.arg(folder).args(arguments))
}

/// Prints every page of these folders to PDF.
fn print_all(folders: &[&Path]) -> Outcome {
    tools::NODE.require()?;
    tools::CHROMIUM.require()?;
    tools::PDF.require()?;
    tools::typeface()?;
    // The browser driver that the portal's tests have.
    let driver = root().join("examples/portal/tests");
    tools::node_modules(&driver, "the browser driver that prints the forms")?;
    let mut node = command("node", &["--input-type=module", "--eval", include_str!("print.mjs"), "--"]);
    run(node.args(folders).current_dir(driver)).map(drop)
}

/// Opens the Word file of every paper of a folder and saves it as plain text in another folder.
fn open_word_files(folder: &Path, into: &Path) -> Outcome {
    tools::WORD.require()?;
    if into.is_dir() {
        fs::remove_dir_all(into)?;
    }
    // A profile of its own: nobody's open window is in the way.
    let profile = target_dir()?.join("soffice");
    let mut word =
        command("soffice", &["--headless", "--norestore", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"]);
    word.arg(into).arg(format!("-env:UserInstallation=file://{}", profile.display()));
    run(word.args(tree::files(folder, "docx")?)).map(drop)
}

/// Where WebKit prints the pages of a folder to.
fn webkit(folder: &Path) -> PathBuf {
    let mut name = folder.as_os_str().to_owned();
    name.push("-webkit");
    name.into()
}

/// What a page of ours says: its text without markup.
fn text_of(html: &str) -> String {
    let body = html.split_once("<main>").map_or(html, |(_, body)| body);
    let text: String = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).fold(
        String::new(),
        |mut all, text| {
            all.push(' ');
            all.push_str(text);
            all
        },
    );
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (name, character)| text.replace(name, character))
}

/// The words of a text, each as often as it stands there, in the order of the alphabet.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let mut words: Vec<String> =
        lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words
}

/// Everything that a paper prints whatever is filled in, in pieces without blanks.
fn printed(paper: &Paper) -> BTreeSet<String> {
    let mut texts: Vec<&str> = Vec::new();
    for part in paper.parts.iter().chain(&paper.annex) {
        let Part { words, lines, ratings, conclusions, .. } = part;
        texts.extend(words.iter().filter_map(|run| if let Run::Words(text) = run { Some(&*text.vi) } else { None }));
        for field in lines.iter().filter_map(|name| paper.fields.get(name)) {
            texts.push(still_printed(field));
            match &field.shown {
                Shown::Options(options) => texts.extend(options.iter().map(|option| &*option.label.vi)),
                Shown::Table { heads, .. } => texts.extend(heads.iter().map(|head| &*head.vi)),
                Shown::Words(_) | Shown::Lines(_) => {}
            }
        }
        texts.extend(ratings.iter().flat_map(|row| row.meanings.iter().chain([&row.label])).map(|text| &*text.vi));
        texts.extend(conclusions.iter().map(|one| &*one.label.vi));
    }
    texts.extend(paper.signers.iter().map(|signer| &*signer.label.vi));
    texts.extend(paper.recipients.iter().map(|recipient| &*recipient.to.vi));
    let pieces = texts.iter().flat_map(|text| text.split(['…', '|', '(']));
    pieces.map(letters).filter(|piece| !piece.is_empty()).collect()
}

/// What stays of a field's words when something stands in it: alternatives and the blanks of an address are crossed out.
fn still_printed(field: &Filled) -> &str {
    let label: &str = &field.label.vi;
    let crossed_out = match field.state {
        FieldState::Given => ["xã/phường", "Thôn…"].iter().find_map(|begin| label.find(begin)),
        _ => None,
    };
    crossed_out.and_then(|at| label.get(..at)).unwrap_or(label)
}

/// Every paper of one history, rich, nearly empty and overlong, as Chromium and WebKit print it: each printed label is there
/// with its diacritics, no page is empty, rows stay whole, tables that go on over pages repeat their heads, pages have numbers, and
/// Word files have the words of the page.
pub(crate) fn test() -> Told {
    let folder = target_dir()?.join("forms-test");
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    let sets = ["rich", "empty", "long"].map(|set| folder.join(set));
    let [rich, empty, long] = &sets;
    papers(rich, &[])?;
    papers(empty, &["--empty"])?;
    papers(long, &["--long"])?;
    for file in tree::files(&folder, "json")? {
        let paper: Paper = serde_json::from_str(&fs::read_to_string(&file)?)?;
        fs::write(file.with_extension("js"), paper.sheet(Lang::Vi).pages_script())?;
    }
    let tall = folder.join("tall");
    fs::create_dir_all(&tall)?;
    let sheet = taller_than_pages();
    fs::write(tall.join("tall.html"), sheet.html())?;
    fs::write(tall.join("tall.js"), sheet.pages_script())?;
    print_all(&[rich, empty, long, &tall])?;
    tools::webkit(include_str!("print.py"), &[rich, empty, long, &tall])?;
    let mut faults = Vec::new();
    let by_chromium = look_at_all(&sets, Path::to_path_buf, &mut faults)?;
    let by_webkit = look_at_all(&sets, webkit, &mut faults)?;
    for (pdf, most) in &by_chromium.pages {
        let again = pdf.parent().map(webkit).zip(pdf.file_name()).map(|(folder, name)| folder.join(name));
        let fewest = again.and_then(|again| by_webkit.pages.get(&again).copied()).unwrap_or_default();
        if most.abs_diff(fewest) > ANOTHER_PAGE {
            faults.push(format!("{}: {most} pages by Chromium, {fewest} by WebKit", pdf.display()));
        }
    }
    for folder in [tall.clone(), webkit(&tall)] {
        faults.extend(look_at_tall(&sheet, &folder.join("tall.pdf"))?);
    }
    let opened = same_words_in_word(rich, &folder.join("word"), &mut faults)?;
    if by_chromium.forms.len() != 26 {
        faults.push(format!("17 official forms and 9 papers of ours, not {}", by_chromium.forms.len()));
    }
    if !faults.is_empty() {
        return Err(faults.join("\n").into());
    }
    let count = |printed: &Printed| printed.pages.values().sum::<usize>();
    Ok(vec![
        format!(
            "{} papers of {} forms on {} pages, in {}",
            by_chromium.pages.len(),
            by_chromium.forms.len(),
            count(&by_chromium),
            folder.display()
        ),
        format!("the same on {} pages by WebKit, which iOS and macOS print with", count(&by_webkit)),
        format!("{opened} Word files open in LibreOffice with the same words"),
    ])
}

/// A sheet whose parts do not fit on a page: a paragraph, a row, cells that reach over rows, options that belong together.
/// What the head of its table says stands nowhere else.
fn taller_than_pages() -> Sheet {
    let words = |word: &str, count: usize| vec![word; count].join(" ");
    let line = |text: String| vec![Span { text, style: Style::Plain }];
    let cell = |text: String| Cell { lines: vec![line(text)], columns: 1, rows: 1 };
    let rows = (0..30).map(|_| vec![cell(words("tên", 9)), cell("Kết quả".to_owned())]);
    let row = vec![cell(words("dài", 1500)), cell(words("ngắn", 500))];
    let over = Cell { rows: 60, ..cell("chung".to_owned()) };
    let boxed = (0..60)
        .map(|at| if at == 0 { vec![over.clone(), cell("riêng".to_owned())] } else { vec![cell("riêng".to_owned())] });
    let options = (0..70).map(|_| (Some(false), line("một lựa chọn".to_owned()))).collect();
    let blocks = vec![
        Block::Paragraph(line(words("đoạn", 2000))),
        Block::Paragraph(line(vec!["lời người viết"; 80].join("\n"))),
        Block::Table {
            head: vec![vec![cell("Zz".to_owned()), cell("Ww".to_owned())]],
            rows: [row].into_iter().chain(rows).collect(),
        },
        Block::Table { head: Vec::new(), rows: boxed.collect() },
        Block::Paragraph(line("Chọn:".to_owned())),
        Block::Items { inline: false, items: options },
        Block::Annex("Phụ lục".to_owned()),
    ];
    Sheet { lang: Lang::Vi, name: "tall".to_owned(), landscape: false, margins: Margins::ADMINISTRATIVE, blocks }
}

/// What is wrong with [`taller_than_pages`] on paper: all of it is there, and the head as often as there are pages of its table.
fn look_at_tall(sheet: &Sheet, pdf: &Path) -> Outcome<Vec<String>> {
    let pages = pages(pdf)?;
    let sorted = |text: &str| {
        let (mut rest, mut head): (Vec<char>, Vec<char>) = letters(text).chars().partition(|c| !matches!(c, 'z' | 'w'));
        rest.sort_unstable();
        head.sort_unstable();
        (rest, head.len())
    };
    let ((written, _), (read, heads)) = (sorted(&text_of(&sheet.html())), sorted(&pages.concat()));
    let of_table = |page: &&String| letters(page).contains("dài") || letters(page).contains("tên");
    let tables = pages.iter().filter(of_table).count();
    let mut faults = Vec::new();
    if written != read {
        faults.push(format!("{}: {} letters were written, {} are on paper", pdf.display(), written.len(), read.len()));
    }
    if tables < 3 || heads != tables.saturating_mul(4) {
        faults.push(format!("{}: a table on {tables} pages, the letters of its head {heads} times", pdf.display()));
    }
    if pages.iter().any(|page| letters(page).is_empty()) {
        faults.push(format!("{}: an empty page", pdf.display()));
    }
    Ok(faults)
}

/// What a browser put on paper.
#[derive(Default)]
struct Printed {
    forms: BTreeSet<String>,
    /// How many pages each file has.
    pages: BTreeMap<PathBuf, usize>,
}

/// Looks at every paper of these folders as it was printed into the folder that `into` names.
fn look_at_all(sets: &[PathBuf], into: fn(&Path) -> PathBuf, faults: &mut Vec<String>) -> Outcome<Printed> {
    let mut printed = Printed::default();
    for set in sets {
        let folder = into(set);
        for file in tree::files(set, "json")? {
            let paper: Paper = serde_json::from_str(&fs::read_to_string(&file)?)?;
            let name = file.file_name().ok_or("a file has a name")?;
            let pdf = folder.join(name).with_extension("pdf");
            let pages = pages(&pdf)?;
            faults.extend(look(&paper, &pages).into_iter().map(|fault| format!("{}: {fault}", pdf.display())));
            printed.pages.insert(pdf, pages.len());
            printed.forms.insert(paper.form);
        }
    }
    Ok(printed)
}

/// Opens the Word files of a folder as an officer would; each has the words of its page. Gives how many.
fn same_words_in_word(folder: &Path, into: &Path, faults: &mut Vec<String>) -> Outcome<usize> {
    open_word_files(folder, into)?;
    let mut opened = 0_usize;
    for file in tree::files(folder, "html")? {
        let again = file.file_stem().map(|name| into.join(name).with_extension("txt")).filter(|again| again.is_file());
        let Some(again) = again else {
            faults.push(format!("{}: its Word file did not open", file.display()));
            continue;
        };
        opened = opened.saturating_add(1);
        let (page, word) = (words(&text_of(&fs::read_to_string(&file)?)), words(&fs::read_to_string(&again)?));
        if page != word {
            let only = |these: &[String], those: &[String]| -> Vec<String> {
                these.iter().filter(|one| !those.contains(one)).take(5).cloned().collect()
            };
            let (lost, more) = (only(&page, &word), only(&word, &page));
            faults.push(format!("{}: the Word file lacks {lost:?} and has {more:?}", again.display()));
        }
    }
    Ok(opened)
}

/// What is wrong with a printed paper.
fn look(paper: &Paper, pages: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    if pages.is_empty() || pages.len() > MOST_PAGES {
        faults.push(format!("{} pages", pages.len()));
    }
    faults.extend(printed::faults(&paper.sheet(Lang::Vi), pages));
    let (all, labels) = (letters(&pages.concat()), printed(paper));
    if labels.len() < 5 {
        faults.push(format!("a form has more than {} printed labels", labels.len()));
    }
    let lost = labels.into_iter().filter(|piece| !all.contains(piece));
    faults.extend(lost.map(|piece| format!("“{piece}” is not on paper")));
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_read_without_their_markup() {
        let html = "<title>x</title><main><p class=\"a\">Căn cứ <b>Luật</b> &amp; số 5</p>\n<td>&lt;b</td></main>";
        assert_eq!(words(&text_of(html)), ["b", "căn", "cứ", "luật", "số"]);
    }
}
