//! Printed words with blanks: the blanks of the Gazette are filled in their order.

use alloc::borrow::Cow;

use crate::law::FieldType;

/// A piece of a printed line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Printed words.
    Words(&'a str),
    /// A blank for one field, with the printed mark that stands in it.
    Blank { field: usize, shape: Shape, mark: Option<&'a str> },
}

/// How a blank is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `…`.
    Plain,
    /// `… tháng… năm …`: what follows the word "ngày".
    LongDate,
    /// `…/…/…`.
    ShortDate,
    /// `… giờ… phút`.
    Time,
}

/// What the blank of a date is made of, in both languages; tried in this order.
const DATES: [(Shape, &[&str]); 8] = [
    (Shape::LongDate, &["…", " tháng", "…", " năm 20", "…"]),
    (Shape::LongDate, &["…", " tháng", "…", " năm 2017"]),
    (Shape::LongDate, &["…", " tháng", "…", " năm", "…"]),
    (Shape::LongDate, &["…", " month", "…", " year 20", "…"]),
    (Shape::LongDate, &["…", " month", "…", " year 2017"]),
    (Shape::LongDate, &["…", " month", "…", " year", "…"]),
    (Shape::ShortDate, &["…", "/", "…", "/", "…"]),
    (Shape::ShortDate, &["…", "/", "…", "/2017"]),
];

/// What the blank of a time of day is made of.
const TIMES: [&[&str]; 2] = [&["…", " giờ", "…", " phút"], &["…", " hours", "…", " minutes"]];

/// Splits a label into its words and its blanks, which take in order the fields that hold this. `None`: it has no
/// blank, or not as many as there are fields, so that each field stands on a line of its own.
pub(super) fn split<'a>(label: &'a str, fields: &[FieldType]) -> Option<Vec<Piece<'a>>> {
    if !label.contains('…') {
        return None;
    }
    let mut pieces = Vec::new();
    let (mut rest, mut next) = (label, 0_usize);
    while let Some(at) = rest.find('…') {
        let (words, blank) = rest.split_at_checked(at)?;
        let holds = *fields.get(next)?;
        let (shape, after) = shaped(blank, holds).unwrap_or((Shape::Plain, blank.strip_prefix('…')?));
        let (mark, after) = marked(after);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        pieces.push(Piece::Blank { field: next, shape, mark });
        next = next.saturating_add(1);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    (next == fields.len()).then_some(pieces)
}

/// The shape of the blank at the head of this text, and what follows it.
fn shaped(text: &str, holds: FieldType) -> Option<(Shape, &str)> {
    let eaten = |parts: &[&str]| parts.iter().try_fold(text, |rest, part| rest.strip_prefix(part));
    match holds {
        FieldType::Date => DATES.iter().find_map(|(shape, parts)| Some((*shape, eaten(parts)?))),
        FieldType::Time => TIMES.iter().find_map(|parts| Some((Shape::Time, eaten(parts)?))),
        _ => None,
    }
}

/// The mark in a blank, as `(5)` in `…(5)…`, and what follows.
fn marked(text: &str) -> (Option<&str>, &str) {
    let found = text.strip_prefix('(').and_then(|inside| {
        let (number, after) = inside.split_once(')')?;
        let after = after.strip_prefix('…')?;
        let mark = text.get(..number.len().saturating_add(2))?;
        number.bytes().all(|b| b.is_ascii_digit()).then_some((mark, after))
    });
    found.map_or((None, text), |(mark, after)| (Some(mark), after))
}

/// Printed alternatives such as `xã/phường/thị trấn` or `ông/bà` that stand right before a blank: when what is written
/// begins with one of them, the alternatives go, as a clerk would cross them out. Returns what is left of the words.
pub(super) fn cross_out<'a>(words: &'a str, written: &str) -> &'a str {
    let written = written.to_lowercase();
    let bare = words.trim_end_matches([' ', ':']);
    let lower = bare.to_lowercase();
    let begins =
        |group: &str| group.split('/').any(|one| written.strip_prefix(one).is_some_and(|rest| rest.starts_with(' ')));
    // Lower case may take another number of bytes: then nothing is crossed out.
    let ends = |group: &&&str| lower.len() == bare.len() && lower.ends_with(**group) && begins(group);
    let end = ALTERNATIVES.iter().find(ends).map(|group| bare.len().saturating_sub(group.len()));
    end.and_then(|end| words.get(..end)).unwrap_or(words)
}

const ALTERNATIVES: [&str; 7] = [
    "xã/phường/thị trấn",
    "xã/phường/đặc khu",
    "commune/ward/township",
    "commune/ward/special zone",
    "xã/phường",
    "commune/ward",
    "ông/bà",
];

/// A capital where what is written begins a sentence, because the printed words before it are crossed out.
pub(super) fn capital<'a>(words: &str, written: &'a str) -> Cow<'a, str> {
    let mut letters = written.chars();
    match (words.trim_end().ends_with('.'), letters.next()) {
        (true, Some(first)) if first.is_lowercase() => Cow::Owned(first.to_uppercase().chain(letters).collect()),
        _ => Cow::Borrowed(written),
    }
}

/// Capitals where the printed words before are all capitals.
pub(super) fn as_loud_as<'a>(words: &str, written: &'a str) -> Cow<'a, str> {
    let letters = || words.chars().filter(|c| c.is_alphabetic());
    if letters().count() > 3 && letters().all(|c| !c.is_lowercase()) {
        Cow::Owned(written.to_uppercase())
    } else {
        Cow::Borrowed(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_take_their_fields_in_order() {
        let fields = [FieldType::Place, FieldType::Date, FieldType::Text, FieldType::Date];
        let label = "…(3)…, ngày… tháng… năm 20… số…/QĐ, cấp ngày…/…/2017 của";
        let pieces = split(label, &fields).unwrap();
        let blank = |field, shape, mark| Piece::Blank { field, shape, mark };
        assert_eq!(
            pieces,
            [
                blank(0, Shape::Plain, Some("(3)")),
                Piece::Words(", ngày"),
                blank(1, Shape::LongDate, None),
                Piece::Words(" số"),
                blank(2, Shape::Plain, None),
                Piece::Words("/QĐ, cấp ngày"),
                blank(3, Shape::ShortDate, None),
                Piece::Words(" của"),
            ]
        );
        assert_eq!(split(label, &fields[..3]), None, "a blank too many");
        assert_eq!(split("Ông/bà:", &fields[..1]), None, "no blank");
    }

    #[test]
    fn alternatives_are_crossed_out_by_what_is_written() {
        assert_eq!(cross_out("ỦY BAN NHÂN DÂN xã/phường/thị trấn", "xã Đăk Rve"), "ỦY BAN NHÂN DÂN ");
        assert_eq!(cross_out("ỦY BAN NHÂN DÂN xã/phường/thị trấn", "Đăk Rve"), "ỦY BAN NHÂN DÂN xã/phường/thị trấn");
        assert_eq!(cross_out("của ông/bà", "bà Y Hlim"), "của ");
        assert_eq!(cross_out("của ông/bà", "Bàn Văn A"), "của ông/bà");
        assert_eq!(cross_out("Cho: Ông/bà:", "bà Y Hlim"), "Cho: ");
        assert_eq!(capital("Điều 4. ", "bà Y Hlim"), "Bà Y Hlim");
        assert_eq!(capital("của ", "bà Y Hlim"), "bà Y Hlim");
        assert_eq!(as_loud_as("CHỦ TỊCH ỦY BAN NHÂN DÂN ", "xã Đăk Rve"), "XÃ ĐĂK RVE");
        assert_eq!(as_loud_as("Họ tên: ", "Y Hlim"), "Y Hlim");
    }
}
