//! The document itself: each block of a sheet as paragraphs and tables of WordprocessingML (ISO/IEC 29500-1, 17).

use std::io;

use checho::forms::{Block, Cell, Margins, Sheet, Span, Style};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::table::{Merge, Slot, place, taken, widths};

type Out = Writer<Vec<u8>>;

/// A4, in twentieths of a point.
const SHORT_SIDE: usize = 11906;
const LONG_SIDE: usize = 16838;
/// The page's number is 10 mm from the edge.
const NUMBER: u16 = 10;
/// The motto in 13 pt, with the line under it.
const MOTTO: usize = 3500;

/// Millimetres in twentieths of a point, to the nearest.
fn twips(millimetres: u16) -> usize {
    usize::from(millimetres).saturating_mul(14_400).saturating_add(127) / 254
}

/// How wide the lines are.
pub(crate) fn text_width(sheet: &Sheet) -> usize {
    let page = if sheet.landscape { LONG_SIDE } else { SHORT_SIDE };
    page.saturating_sub(twips(sheet.margins.left)).saturating_sub(twips(sheet.margins.right))
}

/// The right column of the head: wider, as the national title needs one line.
fn head_columns(sheet: &Sheet) -> [usize; 2] {
    let all = text_width(sheet);
    let left = all.saturating_mul(40) / 100;
    [left, all.saturating_sub(left)]
}

/// How far the line under the motto stays from the sides of its column.
pub(crate) fn motto_indent(sheet: &Sheet) -> usize {
    head_columns(sheet)[1].saturating_sub(MOTTO) / 2
}

/// A character as XML can hold it.
pub(crate) fn printable(c: char) -> char {
    if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c }
}

/// `word/document.xml`.
pub(crate) fn write(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let mut out = Writer::new(Vec::with_capacity(64 << 10));
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
    out.create_element("w:document")
        .with_attributes([
            ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ])
        .write_inner_content(|out| {
            within(out, "w:body", |out| {
                let next = sheet.blocks.iter().skip(1).map(Some).chain([None]);
                sheet.blocks.iter().zip(next).try_for_each(|(block, next)| match (block, next) {
                    (Block::Paragraph(spans), Some(next)) if block.leads_to(next) => line(out, "Leads", spans),
                    _ => write_block(out, block, sheet),
                })?;
                section(out, sheet)
            })
        })?;
    Ok(out.into_inner())
}

fn within(out: &mut Out, tag: &str, inside: impl FnOnce(&mut Out) -> io::Result<()>) -> io::Result<()> {
    out.create_element(tag).write_inner_content(inside)?;
    Ok(())
}

fn empty(out: &mut Out, tag: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    out.create_element(tag).with_attributes(attributes.iter().copied()).write_empty()?;
    Ok(())
}

fn value(out: &mut Out, tag: &str, value: &str) -> io::Result<()> {
    empty(out, tag, &[("w:val", value)])
}

/// The page: its size, its margins, and that the first one bears no number.
fn section(out: &mut Out, sheet: &Sheet) -> io::Result<()> {
    let [short, long] = [SHORT_SIDE, LONG_SIDE].map(|length| length.to_string());
    let Margins { top, right, bottom, left } = sheet.margins;
    let [above, right, below, left, number] =
        [top, right, bottom, left, NUMBER].map(|length| twips(length).to_string());
    within(out, "w:sectPr", |out| {
        empty(out, "w:headerReference", &[("w:type", "default"), ("r:id", "rId4")])?;
        if sheet.landscape {
            empty(out, "w:pgSz", &[("w:w", &long), ("w:h", &short), ("w:orient", "landscape")])?;
        } else {
            empty(out, "w:pgSz", &[("w:w", &short), ("w:h", &long)])?;
        }
        let margins = [
            ("w:top", &*above),
            ("w:right", &right),
            ("w:bottom", &below),
            ("w:left", &left),
            ("w:header", &number),
            ("w:footer", &number),
            ("w:gutter", "0"),
        ];
        empty(out, "w:pgMar", &margins)?;
        empty(out, "w:titlePg", &[])
    })
}

/// A paragraph of a named style.
fn paragraph(out: &mut Out, style: &str, inside: impl FnOnce(&mut Out) -> io::Result<()>) -> io::Result<()> {
    within(out, "w:p", |out| {
        if style != NORMAL {
            within(out, "w:pPr", |out| value(out, "w:pStyle", style))?;
        }
        inside(out)
    })
}

const NORMAL: &str = "Normal";

fn line(out: &mut Out, style: &str, spans: &[Span]) -> io::Result<()> {
    paragraph(out, style, |out| words(out, spans))
}

fn plain(out: &mut Out, style: &str, text: &str) -> io::Result<()> {
    paragraph(out, style, |out| text_runs(out, text, None))
}

fn words(out: &mut Out, spans: &[Span]) -> io::Result<()> {
    spans.iter().try_for_each(|span| {
        let look = match span.style {
            Style::Plain => None,
            Style::Bold => Some("PrintedBold"),
            Style::Italic => Some("PrintedItalic"),
            Style::Written => Some("Written"),
            Style::Dots => Some("Dots"),
            Style::Held => Some("Held"),
        };
        text_runs(out, &span.text, look)
    })
}

/// What a piece of text becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Words,
    /// A box before an option: Times New Roman has none.
    Box,
    Break,
}

impl Piece {
    const fn of(c: char) -> Self {
        match c {
            '☐' | '☒' => Self::Box,
            '\n' => Self::Break,
            _ => Self::Words,
        }
    }
}

fn text_runs(out: &mut Out, text: &str, look: Option<&str>) -> io::Result<()> {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let piece = Piece::of(first);
        let end = match piece {
            Piece::Break => Some(first.len_utf8()),
            piece => rest.find(|c| Piece::of(c) != piece),
        };
        let (now, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
        rest = after;
        let style = if piece == Piece::Box { Some("Box") } else { look };
        within(out, "w:r", |out| {
            if let Some(style) = style {
                within(out, "w:rPr", |out| value(out, "w:rStyle", style))?;
            }
            if piece == Piece::Break {
                return empty(out, "w:br", &[]);
            }
            let now: String = now.chars().map(printable).collect();
            out.create_element("w:t")
                .with_attribute(("xml:space", "preserve"))
                .write_text_content(BytesText::new(&now))?;
            Ok(())
        })?;
    }
    Ok(())
}

fn tab(out: &mut Out) -> io::Result<()> {
    within(out, "w:r", |out| empty(out, "w:tab", &[]))
}

fn write_block(out: &mut Out, block: &Block, sheet: &Sheet) -> io::Result<()> {
    let width = text_width(sheet);
    match block {
        Block::Corner(text) => plain(out, "Corner", text),
        Block::Banner(text) => plain(out, "Banner", text),
        Block::Head { left, right } => bare_row(out, &head_columns(sheet), |out, column| {
            let lines = if column == 0 { left } else { right };
            lines.iter().enumerate().try_for_each(|(number, spans)| {
                // The national title stands over the motto, and under that a line.
                let motto = column == 1 && number == 1 && spans.iter().all(|span| span.style == Style::Bold);
                line(out, if motto { "Motto" } else { "HeadLine" }, spans)
            })?;
            Ok(!lines.is_empty())
        }),
        Block::Title(lines) => lines.iter().try_for_each(|spans| line(out, "PaperTitle", spans)),
        Block::Centred(spans) => line(out, "Centred", spans),
        Block::Dateline(spans) => line(out, "Dateline", spans),
        Block::Paragraph(spans) => line(out, NORMAL, spans),
        Block::Leader(spans) => paragraph(out, "Leader", |out| {
            words(out, spans)?;
            // Room between the words and the dots.
            text_runs(out, " ", None)?;
            tab(out)
        }),
        Block::Lines(count) => (0..*count).try_for_each(|_| paragraph(out, "Leader", tab)),
        Block::Items { inline: true, items } => paragraph(out, "InlineItems", |out| {
            items.iter().enumerate().try_for_each(|(number, item)| {
                if number > 0 {
                    text_runs(out, "\u{2003}", None)?;
                }
                option(out, item)
            })
        }),
        Block::Items { inline: false, items } => {
            items.iter().try_for_each(|item| paragraph(out, "Item", |out| option(out, item)))
        }
        Block::Table { head, rows } => table(out, head, rows, width),
        Block::Signatures { recipients, signers } => signatures(out, recipients, signers, width),
        Block::Notes(notes) => notes.iter().try_for_each(|note| plain(out, "Notes", note)),
        Block::Annex(title) => plain(out, "AnnexTitle", title),
    }
}

fn option(out: &mut Out, (chosen, spans): &(Option<bool>, Vec<Span>)) -> io::Result<()> {
    if let Some(chosen) = chosen {
        // No line ends between a box and its words.
        text_runs(out, if *chosen { "☒\u{a0}" } else { "☐\u{a0}" }, None)?;
    }
    words(out, spans)
}

/// A table of this style and these columns, and what has to part it from a table after it.
fn frame(
    out: &mut Out,
    style: &str,
    columns: &[usize],
    rows: impl FnOnce(&mut Out) -> io::Result<()>,
) -> io::Result<()> {
    let total = columns.iter().fold(0_usize, |all, width| all.saturating_add(*width));
    within(out, "w:tbl", |out| {
        within(out, "w:tblPr", |out| {
            value(out, "w:tblStyle", style)?;
            empty(out, "w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")])?;
            empty(out, "w:tblLayout", &[("w:type", "fixed")])
        })?;
        within(out, "w:tblGrid", |out| {
            columns.iter().try_for_each(|width| empty(out, "w:gridCol", &[("w:w", &width.to_string())]))
        })?;
        rows(out)
    })?;
    paragraph(out, "Gap", |_| Ok(()))
}

/// A row that no page breaks; of a head, which every page repeats, or not.
fn row(out: &mut Out, of_head: bool, cells: impl FnOnce(&mut Out) -> io::Result<()>) -> io::Result<()> {
    within(out, "w:tr", |out| {
        within(out, "w:trPr", |out| {
            empty(out, "w:cantSplit", &[])?;
            if of_head { empty(out, "w:tblHeader", &[]) } else { Ok(()) }
        })?;
        cells(out)
    })
}

fn cell_width(out: &mut Out, width: usize) -> io::Result<()> {
    empty(out, "w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])
}

/// A table of one row without borders. `write` writes a column and says whether anything stands in it.
fn bare_row(out: &mut Out, columns: &[usize], write: impl Fn(&mut Out, usize) -> io::Result<bool>) -> io::Result<()> {
    frame(out, "Bare", columns, |out| bare_cells(out, columns, 0, Merge::None, write))
}

/// A row without borders; its first cells, as many as `merged`, go on over rows.
fn bare_cells(
    out: &mut Out,
    columns: &[usize],
    merged: usize,
    merge: Merge,
    write: impl Fn(&mut Out, usize) -> io::Result<bool>,
) -> io::Result<()> {
    row(out, false, |out| {
        columns.iter().enumerate().try_for_each(|(number, width)| {
            within(out, "w:tc", |out| {
                within(out, "w:tcPr", |out| {
                    cell_width(out, *width)?;
                    if number < merged { merging(out, merge) } else { Ok(()) }
                })?;
                // A cell without a paragraph is no cell.
                if write(out, number)? { Ok(()) } else { paragraph(out, "HeadLine", |_| Ok(())) }
            })
        })
    })
}

fn merging(out: &mut Out, merge: Merge) -> io::Result<()> {
    match merge {
        Merge::None => Ok(()),
        Merge::Begins => value(out, "w:vMerge", "restart"),
        Merge::GoesOn => value(out, "w:vMerge", "continue"),
    }
}

fn table(out: &mut Out, head: &[Vec<Cell>], rows: &[Vec<Cell>], width: usize) -> io::Result<()> {
    let (head, rows) = (place(head), place(rows));
    let all = || head.iter().chain(&rows).map(Vec::as_slice);
    let columns = all().map(taken).max().unwrap_or(0);
    if columns == 0 {
        return Ok(());
    }
    let widths = widths(all(), columns, width);
    frame(out, "Grid", &widths, |out| {
        head.iter().try_for_each(|slots| row(out, true, |out| grid_row(out, slots, &widths, "CellHead")))?;
        rows.iter().try_for_each(|slots| row(out, false, |out| grid_row(out, slots, &widths, "Cell")))
    })
}

fn grid_row(out: &mut Out, slots: &[Slot<'_>], widths: &[usize], style: &str) -> io::Result<()> {
    let mut rest = widths;
    for slot in slots {
        let (own, after) = rest.split_at_checked(slot.columns).unwrap_or((rest, &[]));
        rest = after;
        grid_cell(out, slot, own, style)?;
    }
    // A row that is shorter than the grid ends in an empty cell.
    if rest.is_empty() {
        return Ok(());
    }
    grid_cell(out, &Slot { cell: None, columns: rest.len(), merge: Merge::None }, rest, style)
}

fn grid_cell(out: &mut Out, slot: &Slot<'_>, widths: &[usize], style: &str) -> io::Result<()> {
    within(out, "w:tc", |out| {
        within(out, "w:tcPr", |out| {
            cell_width(out, widths.iter().fold(0_usize, |all, width| all.saturating_add(*width)))?;
            if slot.columns > 1 {
                value(out, "w:gridSpan", &slot.columns.to_string())?;
            }
            merging(out, slot.merge)
        })?;
        let lines = slot.cell.map(|cell| cell.lines.as_slice()).unwrap_or_default();
        if lines.is_empty() {
            return paragraph(out, style, |_| Ok(()));
        }
        lines.iter().try_for_each(|spans| line(out, style, spans))
    })
}

/// Printed lines and the name under them.
type Signer = (Vec<Vec<Span>>, Option<String>);

fn signatures(out: &mut Out, recipients: &[String], signers: &[Signer], width: usize) -> io::Result<()> {
    // Who signs alone does so on the right.
    let left = usize::from(!recipients.is_empty() || signers.len() < 2);
    let count = signers.len().saturating_add(left);
    let mut columns = vec![width.checked_div(count).unwrap_or(width); count];
    if let ([first, second], true) = (columns.as_mut_slice(), recipients.is_empty() && left == 1) {
        *first = width.saturating_mul(2) / 5;
        *second = width.saturating_sub(*first);
    }
    let recipients = |out: &mut Out| {
        recipients.iter().enumerate().try_for_each(|(number, text)| {
            plain(out, if number == 0 { "RecipientsHead" } else { "Recipients" }, text)
        })?;
        Ok(!recipients.is_empty())
    };
    // Names stand in a row of their own, so that they are level however many lines are printed over each. The recipients
    // reach down beside both.
    frame(out, "Bare", &columns, |out| {
        bare_cells(out, &columns, left, Merge::Begins, |out, column| match column.checked_sub(left) {
            None => recipients(out),
            Some(signer) => {
                let printed = signers.get(signer).map(|(printed, _)| printed.as_slice()).unwrap_or_default();
                printed.iter().try_for_each(|spans| line(out, "Signer", spans))?;
                Ok(!printed.is_empty())
            }
        })?;
        bare_cells(out, &columns, left, Merge::GoesOn, |out, column| {
            let Some((_, name)) = column.checked_sub(left).and_then(|signer| signers.get(signer)) else {
                return Ok(false);
            };
            plain(out, "SignerName", name.as_deref().unwrap_or_default())?;
            Ok(true)
        })
    })
}
