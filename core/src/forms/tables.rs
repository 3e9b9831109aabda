//! The tables of a sheet: rated rows, printed heads with a row for each part, and tables of a field.

use super::layout::{Layout, cell, span, style, words_of};
use super::paper::{FieldState, Part, RatedRow, Shown};
use super::sheet::{Block, Cell, Span, Style, tick};
use crate::law::{Lang, Text};
use crate::model::Rating;

impl<'a> Layout<'a> {
    pub(super) fn rated(&mut self, part: &'a Part, totals: &[&'a Part]) {
        let words = words_of(&part.words).map(|text| text.get(self.lang)).unwrap_or_default();
        let heads: Vec<&str> = words.split(" | ").collect();
        let bold = |text: &str| vec![vec![span(text, Style::Bold)]];
        let head = match heads.as_slice() {
            [one, two] => vec![cell(bold(one)), cell(bold(two))],
            _ => vec![Cell { columns: 2, ..cell(bold(words)) }],
        };
        let mut rows: Vec<Vec<Cell>> = part.ratings.iter().map(|row| self.rated_row(row)).collect();
        for total in totals {
            let label = cell(vec![self.spans(&total.words, Style::Plain)]);
            let counted = total.lines.iter().filter_map(|name| self.field(name)).map(|field| {
                let words = if let Shown::Words(text) = &field.shown { text.get(self.lang) } else { "" };
                vec![span(format!("{} ", field.label.get(self.lang)), Style::Plain), span(words, style(field.state))]
            });
            let counted: Vec<Span> = counted
                .flat_map(|mut line| {
                    line.push(span("\u{2003}\u{2003}", Style::Plain));
                    line
                })
                .collect();
            rows.push(vec![label, cell(vec![counted])]);
        }
        self.blocks.push(Block::Table { head: vec![head], rows });
    }

    fn rated_row(&self, row: &RatedRow) -> Vec<Cell> {
        let levels = [
            (Rating::High, "Cao", "High", ";"),
            (Rating::Medium, "Trung bình", "Medium", ";"),
            (Rating::Low, "Thấp", "Low", "."),
        ];
        let lines = levels.iter().zip(&row.meanings).map(|((rating, vi, en, end), meaning)| {
            let chosen = row.rating == Some(*rating);
            let style = if chosen { Style::Bold } else { Style::Plain };
            let name = match self.lang {
                Lang::Vi => *vi,
                Lang::En => *en,
            };
            vec![span(format!("{} {name} ({}){end}", tick(chosen), meaning.get(self.lang)), style)]
        });
        vec![cell(vec![vec![span(row.label.get(self.lang), Style::Plain)]]), cell(lines.collect())]
    }

    /// A printed head of columns, and a row for each part under it: its words, then its fields.
    pub(super) fn columned(&mut self, head: &'a Part, parts: &[&'a Part]) {
        let words = words_of(&head.words).map(|text| text.get(self.lang)).unwrap_or_default();
        let heads: Vec<Cell> = words.split(" | ").map(|text| cell(vec![vec![span(text, Style::Bold)]])).collect();
        let columns = heads.len();
        let rows = parts.iter().map(|part| {
            let mut row = vec![cell(vec![self.spans(&part.words, Style::Plain)])];
            let fields: Vec<Vec<Vec<Span>>> = part
                .lines
                .iter()
                .map(|name| {
                    let mut lines = self.in_cell(part, name);
                    // What the head of the column says already is not said again.
                    let says =
                        |line: &[Span]| matches!(line, [only] if words.split(" | ").any(|head| head == only.text));
                    lines.retain(|line| !says(line));
                    for line in &mut lines {
                        line.retain(|span| !words.split(" | ").any(|head| head == span.text));
                    }
                    lines
                })
                .collect();
            // The last column takes whatever fields are left.
            let own = columns.saturating_sub(2);
            row.extend(fields.iter().take(own).map(|lines| cell(lines.clone())));
            row.push(cell(fields.into_iter().skip(own).flatten().collect()));
            row
        });
        let rows = rows.collect();
        self.blocks.push(Block::Table { head: vec![heads], rows });
    }

    /// Fields in a table of two columns: their words, and what stands there. The words of the part go before the table,
    /// or beside all of its rows.
    pub(super) fn boxed(&mut self, part: &'a Part) {
        let title = part.id == "heading";
        if title {
            self.printed(part);
        }
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for name in &part.lines {
            let Some(field) = self.field(name) else { continue };
            let label = field.label.get(self.lang);
            let (words, blanks) = match label.split_once(": ") {
                Some((words, blanks)) if blanks.contains('…') => (format!("{words}:"), blanks),
                _ => (label.to_owned(), ""),
            };
            let shown = match &field.shown {
                Shown::Words(text) if field.state != FieldState::Missing => {
                    vec![vec![span(text.get(self.lang), style(field.state))]]
                }
                Shown::Lines(lines) => {
                    lines.iter().map(|line| vec![span(line.get(self.lang), Style::Written)]).collect()
                }
                Shown::Options(_) => self.in_cell(part, name),
                _ => vec![vec![span(blanks, Style::Plain)]],
            };
            let words = vec![span(words, Style::Bold)];
            if title {
                rows.push(vec![cell(vec![words]), cell(shown)]);
            } else {
                let mut lines = vec![words];
                lines.extend(shown);
                rows.push(vec![cell(lines)]);
            }
        }
        if let (false, Some(first)) = (title, rows.first_mut()) {
            let tall = u16::try_from(part.lines.len()).unwrap_or(u16::MAX);
            first.insert(0, Cell { rows: tall, ..cell(vec![self.spans(&part.words, Style::Bold)]) });
        }
        // Tables that follow one another are one table.
        match self.blocks.last_mut() {
            Some(Block::Table { head, rows: before }) if head.is_empty() => before.extend(rows),
            _ => self.blocks.push(Block::Table { head: Vec::new(), rows }),
        }
    }

    /// A field in a cell: its blocks flattened to lines.
    fn in_cell(&self, part: &Part, name: &str) -> Vec<Vec<Span>> {
        let mut lines = Vec::new();
        for block in self.aside(part, name) {
            match block {
                Block::Paragraph(spans) => lines.push(spans),
                Block::Leader(mut spans) => {
                    spans.push(span(" …………………", Style::Dots));
                    lines.push(spans);
                }
                Block::Lines(count) => lines.extend((0..count).map(|_| vec![span("……………………………………", Style::Dots)])),
                Block::Items { items, .. } => lines.extend(items.into_iter().map(|(chosen, mut spans)| {
                    if let (Some(chosen), Some(first)) = (chosen, spans.first_mut()) {
                        first.text.insert_str(0, &format!("{} ", tick(chosen)));
                    }
                    spans
                })),
                _ => {}
            }
        }
        lines
    }

    pub(super) fn table(&self, heads: &[Text], rows: &[Vec<Text>]) -> Block {
        let names: Vec<&str> = heads.iter().map(|head| head.get(self.lang)).collect();
        let bold = |text: &str| cell(vec![vec![span(text, Style::Bold)]]);
        let grouped = names.iter().any(|name| name.contains(" | "));
        let mut head = vec![Vec::new()];
        if grouped {
            let mut below = Vec::new();
            let mut first: Vec<Cell> = Vec::new();
            let mut last: Option<&str> = None;
            for name in &names {
                match name.split_once(" | ") {
                    Some((group, own)) => {
                        match (last == Some(group), first.last_mut()) {
                            (true, Some(over)) => over.columns = over.columns.saturating_add(1),
                            _ => first.push(bold(group)),
                        }
                        last = Some(group);
                        below.push(bold(own));
                    }
                    None => {
                        first.push(Cell { rows: 2, ..bold(name) });
                        last = None;
                    }
                }
            }
            head = vec![first, below];
        } else if let Some(row) = head.first_mut() {
            row.extend(names.iter().map(|name| bold(name)));
        }
        let shown = |text: &Text| cell(vec![vec![span(text.get(self.lang), Style::Written)]]);
        Block::Table { head, rows: rows.iter().map(|row| row.iter().map(shown).collect()).collect() }
    }
}
