//! Tables as Word has them: every row fills the grid, and every column has its width.

use std::collections::BTreeMap;

use checho::forms::Cell;

/// What stands at a place of the grid.
pub(crate) struct Slot<'a> {
    /// The cell; none where a cell of a row above goes on, or where the row is too short.
    pub(crate) cell: Option<&'a Cell>,
    /// How many columns it takes.
    pub(crate) columns: usize,
    /// Whether it is one with cells of other rows.
    pub(crate) merge: Merge,
}

/// Whether a cell is one with cells of other rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Merge {
    None,
    Begins,
    GoesOn,
}

/// The cells of these rows at their places of the grid; each row up to its last cell.
pub(crate) fn place(rows: &[Vec<Cell>]) -> Vec<Vec<Slot<'_>>> {
    // By its first column: how many rows a cell goes on for, and how many columns it takes.
    let mut open: BTreeMap<usize, (u16, usize)> = BTreeMap::new();
    rows.iter()
        .map(|row| {
            let mut slots = Vec::with_capacity(row.len());
            let (mut column, mut cells) = (0_usize, row.iter());
            loop {
                if let Some((left, columns)) = open.get_mut(&column) {
                    let columns = *columns;
                    slots.push(Slot { cell: None, columns, merge: Merge::GoesOn });
                    *left = left.saturating_sub(1);
                    if *left == 0 {
                        open.remove(&column);
                    }
                    column = column.saturating_add(columns);
                } else if let Some(cell) = cells.next() {
                    let columns = usize::from(cell.columns.max(1));
                    let merge = if cell.rows > 1 { Merge::Begins } else { Merge::None };
                    if cell.rows > 1 {
                        open.insert(column, (cell.rows.saturating_sub(1), columns));
                    }
                    slots.push(Slot { cell: Some(cell), columns, merge });
                    column = column.saturating_add(columns);
                } else if let Some(next) = open.range(column..).next().map(|(next, _)| *next) {
                    slots.push(Slot { cell: None, columns: next.saturating_sub(column), merge: Merge::None });
                    column = next;
                } else {
                    break slots;
                }
            }
        })
        .collect()
}

/// How many columns a row takes.
pub(crate) fn taken(row: &[Slot<'_>]) -> usize {
    row.iter().fold(0, |all, slot| all.saturating_add(slot.columns))
}

/// Room that a character takes, and that a cell keeps on its sides, in twentieths of a point.
const CHARACTER: usize = 122;
const SIDES: usize = 200;
/// Longer lines ask for no more room than this many characters, and longer words are broken.
const LONG_LINE: usize = 120;
const LONG_WORD: usize = 20;

/// The width of each column, together `total`: no column narrower than its longest word as long as that fits, and the
/// rest by how long the lines are.
pub(crate) fn widths<'a>(rows: impl Iterator<Item = &'a [Slot<'a>]>, columns: usize, total: usize) -> Vec<usize> {
    let mut asks = vec![(0_usize, 0_usize); columns];
    for row in rows {
        let mut column = 0_usize;
        for slot in row {
            if let (Some(cell), 1, Some((word, line))) = (slot.cell, slot.columns, asks.get_mut(column)) {
                for spans in &cell.lines {
                    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
                    let longest = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
                    *word = (*word).max(longest);
                    *line = (*line).max(text.chars().count());
                }
            }
            column = column.saturating_add(slot.columns);
        }
    }
    let room = |count: usize| count.saturating_mul(CHARACTER).saturating_add(SIDES);
    let least: Vec<usize> = asks.iter().map(|(word, _)| room((*word).min(LONG_WORD))).collect();
    let wanted: Vec<usize> = asks.iter().map(|(_, line)| room((*line).min(LONG_LINE))).collect();
    let sum = |widths: &[usize]| widths.iter().fold(0_usize, |all, width| all.saturating_add(*width));
    let mut widths = if sum(&wanted) <= total {
        shared(total, &wanted)
    } else if sum(&least) <= total {
        let more: Vec<usize> = wanted.iter().zip(&least).map(|(wanted, least)| wanted.saturating_sub(*least)).collect();
        let rest = shared(total.saturating_sub(sum(&least)), &more);
        least.iter().zip(rest).map(|(least, more)| least.saturating_add(more)).collect()
    } else {
        shared(total, &least)
    };
    let given = sum(&widths);
    if let Some(last) = widths.last_mut() {
        *last = last.saturating_add(total.saturating_sub(given));
    }
    widths
}

/// A width shared out in these proportions.
fn shared(total: usize, parts: &[usize]) -> Vec<usize> {
    let all = parts.iter().fold(0_usize, |all, part| all.saturating_add(*part)).max(1);
    parts.iter().map(|part| total.saturating_mul(*part).checked_div(all).unwrap_or(0)).collect()
}
