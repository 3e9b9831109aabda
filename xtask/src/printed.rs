//! What stands on printed pages, read from the PDF and held against the sheet that was printed.

use std::path::Path;

use checho::forms::{Block, Cell, Sheet, Span};

use crate::command::{Outcome, command, run};

/// The text of each page of a PDF, in the order in which it was written.
pub(crate) fn pages(pdf: &Path) -> Outcome<Vec<String>> {
    let text = run(command("pdftotext", &["-raw", "-enc", "UTF-8"]).arg(pdf).arg("-"))?;
    // Every page ends with a form feed.
    Ok(text.split_terminator('\u{c}').map(str::to_owned).collect())
}

/// Letters alone, so that neither room between words nor dots nor numbers of pages count.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// What stands together on paper: its letters.
struct Piece {
    letters: String,
    /// How a page may break here.
    kind: Kind,
    /// Where only rows to write on follow it: the letters of their table's head, which a next page may begin with.
    blank_below: Option<String>,
}

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    /// Words that may go on over a page.
    Words,
    /// Words with which no page ends.
    Leads,
    /// The head of a table, with which no page ends.
    Head,
    /// A row of a table, which stands whole, on a page that has the head of its table: the letters of that head.
    Row(String),
}

/// The pieces of a sheet from top to bottom; what has no letters is none.
fn pieces(sheet: &Sheet) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (at, block) in sheet.blocks.iter().enumerate() {
        let next = sheet.blocks.get(at.saturating_add(1));
        let leads = next.is_some_and(|next| block.leads_to(next));
        let kind = match block {
            Block::Title(_) | Block::Centred(_) | Block::Dateline(_) => Kind::Leads,
            _ if leads => Kind::Leads,
            _ => Kind::Words,
        };
        let mut add =
            |text: String, kind: Kind| pieces.push(Piece { letters: letters(&text), kind, blank_below: None });
        match block {
            Block::Corner(text) | Block::Banner(text) | Block::Annex(text) => add(text.clone(), kind),
            Block::Head { left, right } => left.iter().chain(right).for_each(|line| add(said(line), Kind::Words)),
            Block::Title(lines) => add(lines.iter().map(|line| said(line)).collect(), kind),
            Block::Centred(line) | Block::Dateline(line) | Block::Paragraph(line) | Block::Leader(line) => {
                add(said(line), kind);
            }
            Block::Items { items, .. } => items.iter().for_each(|(_, words)| add(said(words), Kind::Words)),
            Block::Table { head, rows } => {
                let head: String = head.iter().map(|cells| of_row(cells)).collect();
                add(head.clone(), Kind::Head);
                rows.iter().for_each(|cells| add(of_row(cells), Kind::Row(letters(&head))));
                let blank = rows.iter().rev().take_while(|cells| letters(&of_row(cells)).is_empty()).count();
                let above = pieces.len().checked_sub(blank.saturating_add(1)).filter(|_| blank > 0);
                if let Some(above) = above.and_then(|at| pieces.get_mut(at)) {
                    above.blank_below = Some(letters(&head));
                }
            }
            Block::Signatures { recipients, signers } => {
                recipients.iter().for_each(|line| add(line.clone(), Kind::Words));
                for (lines, name) in signers {
                    lines.iter().for_each(|line| add(said(line), Kind::Words));
                    add(name.clone().unwrap_or_default(), Kind::Words);
                }
            }
            Block::Notes(notes) => notes.iter().for_each(|note| add(note.clone(), Kind::Words)),
            Block::Lines(_) => add(String::new(), Kind::Words),
        }
    }
    // Nothing can be read of lines or rows to write on: whether they follow, the text does not say.
    let mut below = false;
    for piece in pieces.iter_mut().rev() {
        if matches!(piece.kind, Kind::Leads | Kind::Head) && !below {
            piece.kind = Kind::Words;
        }
        below = !piece.letters.is_empty();
    }
    pieces.retain(|piece| !piece.letters.is_empty());
    pieces
}

fn said(spans: &[Span]) -> String {
    spans.iter().map(|span| &*span.text).collect()
}

fn of_row(cells: &[Cell]) -> String {
    cells.iter().flat_map(|cell| &cell.lines).map(|line| said(line)).collect()
}

/// Reads a sheet on its pages from the first word to the last, and says what is wrong: words that are lost, doubled or in
/// another order, a row on two pages, a table that goes on without its head, a page that ends with a heading, a page after
/// the first that does not begin with its number.
pub(crate) fn faults(sheet: &Sheet, pages: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut left = pieces(sheet).into_iter().peekable();
    let mut begun: Option<Piece> = None;
    let mut blank: Option<String> = None;
    for (number, page) in (1_usize..).zip(pages) {
        if number > 1 && page.lines().next().is_none_or(|line| line.trim() != number.to_string()) {
            faults.push(format!("page {number} does not begin with its number"));
        }
        let text = letters(page);
        let mut here = &*text;
        if here.is_empty() {
            faults.push(format!("nothing stands on page {number}"));
        }
        // A table that began on a page before.
        if number > 1
            && let Some(Piece { kind: Kind::Row(head), .. }) = begun.as_ref().or_else(|| left.peek())
        {
            match here.strip_prefix(&**head) {
                Some(below) => here = below,
                None => faults.push(format!("page {number} goes on with a table without its head “{head}”")),
            }
        } else if let Some(below) = blank.take().and_then(|head| here.strip_prefix(&*head)) {
            here = below;
        }
        while !here.is_empty() {
            let Some(piece) = begun.take().or_else(|| left.next()) else {
                faults.push(format!("page {number}: nothing should follow, not “{}”", start(here)));
                return faults;
            };
            if let Some(below) = here.strip_prefix(&*piece.letters) {
                here = below;
                blank = piece.blank_below;
                if here.is_empty() && matches!(piece.kind, Kind::Leads | Kind::Head) {
                    faults.push(format!("page {number} ends with “{}”", start(&piece.letters)));
                }
            } else if let Some(rest) = piece.letters.strip_prefix(here) {
                if piece.kind != Kind::Words {
                    faults.push(format!("“{}” is parted after page {number}", start(&piece.letters)));
                }
                begun = Some(Piece { letters: rest.to_owned(), kind: piece.kind, blank_below: piece.blank_below });
                here = "";
            } else {
                let (expected, found) = (start(&piece.letters), start(here));
                faults.push(format!("page {number}: “{expected}” should follow, not “{found}”"));
                return faults;
            }
        }
    }
    if let Some(lost) = begun.or_else(|| left.next()) {
        faults.push(format!("“{}” is not on paper", start(&lost.letters)));
    }
    faults
}

/// Enough to find it by.
fn start(letters: &str) -> String {
    letters.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use checho::Lang;
    use checho::forms::{Margins, Style};

    use super::*;

    fn line(text: &str) -> Vec<Span> {
        vec![Span { text: text.to_owned(), style: Style::Plain }]
    }

    fn row(texts: &[&str]) -> Vec<Cell> {
        texts.iter().map(|text| Cell { lines: vec![line(text)], columns: 1, rows: 1 }).collect()
    }

    fn sheet() -> Sheet {
        let table = Block::Table {
            head: vec![row(&["Stt", "Tên hoạt động"])],
            rows: vec![row(&["1", "Khám bệnh"]), row(&["2", "Tư vấn"])],
        };
        let blocks = vec![Block::Title(vec![line("KẾ HOẠCH")]), Block::Paragraph(line("Các hoạt động:")), table];
        Sheet { lang: Lang::Vi, name: "x".to_owned(), landscape: false, margins: Margins::ADMINISTRATIVE, blocks }
    }

    fn told(pages: &[&str]) -> String {
        faults(&sheet(), &pages.iter().map(|page| (*page).to_owned()).collect::<Vec<_>>()).join("\n")
    }

    #[test]
    fn a_table_that_goes_on_has_its_head_again() {
        assert_eq!(told(&["KẾ HOẠCH\nCác hoạt động:\nStt Tên hoạt động\n1 Khám bệnh\n2 Tư vấn\n"]), "");
        let first = "KẾ HOẠCH\nCác hoạt động:\nStt Tên hoạt động\n1 Khám bệnh\n";
        assert_eq!(told(&[first, "2\nStt Tên hoạt động\n2 Tư vấn\n"]), "");
        assert!(told(&[first, "2\n2 Tư vấn\n"]).contains("without its head “stttênhoạtđộng”"));
        assert!(told(&[first, "Stt Tên hoạt động\n2 Tư vấn\n"]).contains("page 2 does not begin with its number"));
    }

    #[test]
    fn rows_to_write_on_may_go_on_over_a_page() {
        let mut sheet = sheet();
        if let Some(Block::Table { rows, .. }) = sheet.blocks.last_mut() {
            rows.extend([row(&["", ""]), row(&["", ""])]);
        }
        sheet.blocks.push(Block::Paragraph(line("Lập thành hai bản")));
        let told = |second: &str| {
            let first = "KẾ HOẠCH\nCác hoạt động:\nStt Tên hoạt động\n1 Khám bệnh\n2 Tư vấn\n".to_owned();
            faults(&sheet, &[first, second.to_owned()]).join("\n")
        };
        assert_eq!(told("2\nStt Tên hoạt động\nLập thành hai bản\n"), "");
        assert_eq!(told("2\nLập thành hai bản\n"), "");
        assert!(told("2\nTư vấn\nLập thành hai bản\n").contains("should follow"));
    }

    #[test]
    fn what_is_lost_parted_or_alone_is_found() {
        let first = "KẾ HOẠCH\nCác hoạt động:\nStt Tên hoạt động\n1 Khám bệnh\n";
        assert!(told(&[first]).contains("“tưvấn” is not on paper"));
        assert!(told(&[first, "2\n"]).contains("nothing stands on page 2"));
        assert!(told(&["KẾ HOẠCH\nStt Tên hoạt động\n"]).contains("“cáchoạtđộng” should follow"));
        assert!(told(&["KẾ HOẠCH\nCác hoạt động:\n"]).contains("ends with “cáchoạtđộng”"));
        assert!(told(&["KẾ HOẠCH\nCác hoạt động:\nStt Tên hoạt động\n1 Khám"]).contains("“khámbệnh” is parted"));
        assert!(told(&["KẾ HOẠCH\nCác hoạt động:\nStt Tên hoạt động\n1 Khám bệnh\n2 Tư vấn\nthêm"]).contains("“thêm”"));
    }

    #[test]
    fn letters_keep_their_diacritics_and_nothing_else() {
        assert_eq!(letters("1. Họ và\ntên (5): ĐẮK…"), "họvàtênđắk");
        assert_ne!(letters("Họ"), letters("Ho"));
    }
}
