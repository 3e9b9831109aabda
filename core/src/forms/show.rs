//! What a field holds, and how it is printed: from what was written to a value, and from a value to words.

use alloc::collections::BTreeMap;

use super::entries::time_of_day;
use super::known::{Value, month, short, thousands};
use super::label::{Piece, Shape, as_loud_as, split};
use super::paper::{Concluded, Shown};
use crate::law::{Choice, Field, FieldType, Text, Words};
use crate::model::Written;
use crate::time::{Date, Moment, PartialDate, Precision};

/// The shape of the one blank in a field's own label.
pub(super) fn alone(label: &str, field: &Field) -> Shape {
    let pieces = split(label, &[field.holds]).unwrap_or_default();
    pieces.iter().find_map(|piece| if let Piece::Blank { shape, .. } = piece { Some(*shape) } else { None }).unwrap_or(
        match field.holds {
            FieldType::Date => Shape::ShortDate,
            FieldType::Time => Shape::Time,
            _ => Shape::Plain,
        },
    )
}

/// Reads what was written, by what the field holds.
pub(super) fn read(field: &Field, written: &Written) -> Option<Value> {
    Some(match written {
        Written::Words(words) => {
            let text = words.reveal().trim();
            if text.is_empty() {
                return None;
            }
            match field.holds {
                FieldType::Date => Value::Day(text.parse::<Date>().ok()?.into()),
                FieldType::Time => {
                    // Any day will do: a field of this type takes the time alone.
                    let day = Date::new(2000, 1, 1).ok()?;
                    Value::Moment(Moment::at(day, time_of_day(text)?))
                }
                FieldType::Integer | FieldType::Money => Value::Number(text.parse().ok()?),
                FieldType::Choice => Value::Lines(vec![text.to_owned()]),
                _ if field.source.as_deref() == Some("child.sex") => {
                    Value::Words(sex(text).unwrap_or_else(|| Text::new(text, text)))
                }
                _ => Value::Words(Text::new(text, text)),
            }
        }
        Written::Chosen(chosen) => {
            let lines: Vec<String> = chosen.iter().map(|words| words.reveal().to_owned()).collect();
            if let (FieldType::Text, [only]) = (field.holds, lines.as_slice()) {
                return Some(Value::Words(sex(only).unwrap_or_else(|| Text::new(only.clone(), only.clone()))));
            }
            // Nothing chosen of many is an answer; an empty list is none.
            if lines.is_empty() && field.holds != FieldType::Choices {
                return None;
            }
            Value::Lines(lines)
        }
        Written::Rows(rows) => {
            let own = |row: &BTreeMap<String, Words>| -> BTreeMap<String, String> {
                row.iter().map(|(column, words)| (column.clone(), words.reveal().to_owned())).collect()
            };
            if rows.is_empty() {
                return None;
            }
            Value::Written(rows.iter().map(own).collect())
        }
    })
}

/// Whether a value can stand in the field: a moment in a date, options in a choice.
pub(super) fn fits(field: &Field, value: &Value) -> bool {
    match (value, field.holds) {
        // A paper does not say "unknown" where the form has no word for it.
        (Value::Chosen(chosen), FieldType::Choice | FieldType::Choices) => {
            chosen.iter().all(|name| field.options.iter().any(|option| option.id == *name))
        }
        (Value::Chosen(chosen), _) => chosen.iter().all(|name| sex(name).is_some()),
        _ => true,
    }
}

fn sex(name: &str) -> Option<Text> {
    match name {
        "male" => Some(Text::new("Nam", "Male")),
        "female" => Some(Text::new("Nữ", "Female")),
        _ => None,
    }
}

fn options(field: &Field, chosen: Option<&[&str]>) -> Shown {
    let option = |option: &Choice| Concluded {
        id: option.id.clone(),
        label: option.label.clone(),
        chosen: chosen.map(|chosen| chosen.contains(&option.id.as_str())),
        forced: false,
    };
    Shown::Options(field.options.iter().map(option).collect())
}

fn joined(field: &Field, chosen: &[&str]) -> Text {
    let labels: Vec<&Text> = field
        .options
        .iter()
        .filter(|option| chosen.contains(&option.id.as_str()))
        .map(|option| &option.label)
        .collect();
    let join = |of: fn(&Text) -> &str| labels.iter().map(|label| of(label)).collect::<Vec<_>>().join(", ");
    Text::new(join(|label| &label.vi), join(|label| &label.en))
}

/// As it is printed. `before`: the words before its blank, whose capitals it takes over.
pub(super) fn show(field: &Field, shape: Shape, value: &Value, before: &str) -> Shown {
    let in_blank = !before.is_empty() || shape == Shape::LongDate;
    let text = |text: &Text| {
        Shown::Words(Text::new(as_loud_as(before, &text.vi).into_owned(), as_loud_as(before, &text.en).into_owned()))
    };
    match value {
        Value::Words(words) => match field.holds {
            FieldType::List => Shown::Lines(vec![words.clone()]),
            _ => text(words),
        },
        Value::Day(day) => Shown::Words(dated(*day, shape)),
        Value::Moment(moment) => {
            let (date, time) = moment.civil();
            Shown::Words(match field.holds {
                FieldType::Date => dated(date.into(), shape),
                _ => Text::new(
                    format!("{:02} giờ {:02} phút", time.hour(), time.minute()),
                    format!("{:02} hours {:02} minutes", time.hour(), time.minute()),
                ),
            })
        }
        Value::Number(number) => {
            let digits = if field.holds == FieldType::Money { thousands(*number) } else { number.to_string() };
            Shown::Words(Text::new(digits.clone(), digits))
        }
        Value::Chosen(chosen) => match field.holds {
            FieldType::Choice | FieldType::Choices if in_blank => text(&joined(field, chosen)),
            FieldType::Choice | FieldType::Choices => options(field, Some(chosen)),
            _ => text(&chosen.first().and_then(|name| sex(name)).unwrap_or_default()),
        },
        Value::Lines(lines) => match field.holds {
            FieldType::Choice | FieldType::Choices => {
                let chosen: Vec<&str> = lines.iter().map(String::as_str).collect();
                if in_blank { text(&joined(field, &chosen)) } else { options(field, Some(&chosen)) }
            }
            _ => Shown::Lines(lines.iter().map(|line| Text::new(line.clone(), line.clone())).collect()),
        },
        Value::Said(lines) => match field.holds {
            FieldType::List => Shown::Lines(lines.clone()),
            _ => text(&in_one(lines)),
        },
        Value::Rows(rows) => table(field, rows.len(), |row, column| rows.get(row)?.get(column).cloned()),
        Value::Written(rows) => table(field, rows.len(), |row, column| {
            let words = rows.get(row)?.get(column)?;
            let shown = match field.columns.iter().find(|c| c.id == column)?.holds {
                FieldType::Date => words.parse::<Date>().ok().map(short),
                FieldType::Money => words.parse::<u64>().ok().map(thousands),
                _ => None,
            };
            let shown = shown.unwrap_or_else(|| words.clone());
            Some(Text::new(shown.clone(), shown))
        }),
    }
}

/// Lines as one text.
fn in_one(lines: &[Text]) -> Text {
    let join = |of: fn(&Text) -> &str| lines.iter().map(of).collect::<Vec<_>>().join("; ");
    Text::new(join(|line| &line.vi), join(|line| &line.en))
}

/// A table with its printed rows, or as many as there are. Rows are numbered where a column is called so.
fn table(field: &Field, count: usize, cell: impl Fn(usize, &str) -> Option<Text>) -> Shown {
    let count = count.max(field.rows.len());
    let rows = (0..count).map(|row| {
        let shown = |(i, column): (usize, &crate::law::Column)| {
            let number = || {
                let number = row.saturating_add(1).to_string();
                (column.id == "no").then(|| Text::new(number.clone(), number))
            };
            let printed = (i == 0).then(|| Some(field.rows.get(row)?.label.clone())).flatten();
            match (printed, cell(row, &column.id)) {
                // What is written stands behind the printed words of its row.
                (Some(printed), Some(written)) => {
                    Text::new(format!("{}: {}", printed.vi, written.vi), format!("{}: {}", printed.en, written.en))
                }
                (printed, written) => written.or(printed).or_else(number).unwrap_or_default(),
            }
        };
        field.columns.iter().enumerate().map(shown).collect()
    });
    Shown::Table { heads: field.columns.iter().map(|column| column.label.clone()).collect(), rows: rows.collect() }
}

/// A day as its blank prints it; what is not known of it stays dots.
fn dated(day: PartialDate, shape: Shape) -> Text {
    let date = day.latest();
    let (known_day, known_month) = match day.precision() {
        Precision::Day => (true, true),
        Precision::Month => (false, true),
        _ => (false, false),
    };
    if shape == Shape::LongDate {
        let day = if known_day { format!("{:02}", date.day()) } else { DOTS.to_owned() };
        let month = if known_month { month(date.month()) } else { DOTS.to_owned() };
        return Text::new(
            format!("{day} tháng {month} năm {}", date.year()),
            format!("{day} month {month} year {}", date.year()),
        );
    }
    let words = match (known_day, known_month) {
        (true, _) => short(date),
        (false, true) => format!("{}/{}", date.month(), date.year()),
        (false, false) => date.year().to_string(),
    };
    Text::new(words.clone(), words)
}

/// A short blank.
const DOTS: &str = "……";

/// A blank that nobody filled, with the mark of the note that says how to fill it.
pub(super) fn blank(field: &Field, shape: Shape, mark: Option<&str>) -> Shown {
    match (field.holds, shape) {
        (FieldType::Choice | FieldType::Choices, Shape::Plain) if !field.options.is_empty() => options(field, None),
        (FieldType::Table, _) => table(field, 3, |_, _| None),
        (FieldType::List, _) => Shown::Lines(Vec::new()),
        (_, Shape::LongDate) => Shown::Words(Text::new(
            format!("{DOTS} tháng {DOTS} năm {DOTS}{DOTS}"),
            format!("{DOTS} month {DOTS} year {DOTS}{DOTS}"),
        )),
        (_, Shape::ShortDate) => {
            let dots = format!("{DOTS}/{DOTS}/{DOTS}{DOTS}");
            Shown::Words(Text::new(dots.clone(), dots))
        }
        (_, Shape::Time) => {
            Shown::Words(Text::new(format!("{DOTS} giờ {DOTS} phút"), format!("{DOTS} hours {DOTS} minutes")))
        }
        _ => {
            let dots = match (mark, field.holds) {
                (Some(mark), _) => format!("{DOTS}{mark}{DOTS}"),
                (None, FieldType::Integer) => DOTS.to_owned(),
                (None, _) => DOTS.repeat(5),
            };
            Shown::Words(Text::new(dots.clone(), dots))
        }
    }
}

/// What is known, as people would write it.
pub(super) fn told(field: &Field, value: &Value) -> Written {
    let words = |text: &str| Written::Words(Words::new(text));
    let lines = |lines: &[&str]| Written::Chosen(lines.iter().map(|line| Words::new(line)).collect());
    match value {
        Value::Words(text) => words(&text.vi),
        Value::Day(day) => words(&day.to_string()),
        Value::Moment(moment) => {
            let (date, time) = moment.civil();
            match field.holds {
                FieldType::Date => words(&date.to_string()),
                _ => words(&format!("{:02}:{:02}", time.hour(), time.minute())),
            }
        }
        Value::Number(number) => words(&number.to_string()),
        Value::Chosen(chosen) => lines(chosen),
        Value::Lines(chosen) => lines(&chosen.iter().map(String::as_str).collect::<Vec<_>>()),
        Value::Said(said) => match field.holds {
            FieldType::List => lines(&said.iter().map(|line| &*line.vi).collect::<Vec<_>>()),
            _ => words(&in_one(said).vi),
        },
        Value::Rows(rows) => {
            let row = |row: &BTreeMap<&str, Text>| -> BTreeMap<String, Words> {
                row.iter().map(|(column, text)| ((*column).to_owned(), Words::new(&text.vi))).collect()
            };
            Written::Rows(rows.iter().map(row).collect())
        }
        Value::Written(rows) => {
            let row = |row: &BTreeMap<String, String>| -> BTreeMap<String, Words> {
                row.iter().map(|(column, text)| (column.clone(), Words::new(text))).collect()
            };
            Written::Rows(rows.iter().map(row).collect())
        }
    }
}
