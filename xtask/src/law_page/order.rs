//! The order in which a jurist expects places of an instrument, and how they are called.

use checho::law::{Citation, Text};

use super::words::say;

/// The points of Vietnamese legal texts in their order. No text uses f, j, w, z, and đ follows d.
const POINTS: &str = "abcdđeghiklmnopqrstuvxy";

/// Orders places of one instrument: the whole, then articles, then forms.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PlaceKey {
    pub(super) article: ArticleKey,
    clause: Vec<Piece>,
    point: Option<usize>,
    part: Vec<Piece>,
}

/// Orders articles and forms of one instrument.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ArticleKey {
    Whole,
    Article(Vec<Piece>),
    Form(Vec<Piece>),
}

/// A run of digits or of other characters, so that 9 comes before 10.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Piece {
    Number(u64),
    Word(String),
}

impl PlaceKey {
    pub(super) fn of(cite: &Citation) -> Self {
        let article = match (&cite.article, &cite.form) {
            (Some(article), _) => ArticleKey::Article(pieces(article)),
            (None, Some(form)) => ArticleKey::Form(pieces(form)),
            (None, None) => ArticleKey::Whole,
        };
        Self {
            article,
            clause: cite.clause.as_deref().map(pieces).unwrap_or_default(),
            point: cite.point.as_deref().and_then(|point| point.chars().next()).map(rank),
            part: cite.part.as_deref().map(pieces).unwrap_or_default(),
        }
    }
}

/// The rank of a point's letter; a letter that the order does not know comes last.
fn rank(point: char) -> usize {
    POINTS.chars().position(|known| known == point).unwrap_or(usize::MAX)
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for c in text.chars() {
        match (pieces.last_mut(), c.to_digit(10)) {
            (Some(Piece::Number(number)), Some(digit)) => {
                *number = number.saturating_mul(10).saturating_add(digit.into());
            }
            (_, Some(digit)) => pieces.push(Piece::Number(digit.into())),
            (Some(Piece::Word(word)), None) => word.push(c),
            (_, None) => pieces.push(Piece::Word(c.into())),
        }
    }
    pieces
}

/// A name for the place that can stand in an address; the instrument itself is addressed by its own name.
pub(super) fn anchor(cite: &Citation) -> String {
    let whole = cite.article.is_none() && cite.form.is_none();
    if whole { format!("{cite}_whole") } else { cite.to_string().replace(' ', "_") }
}

/// The article or form alone.
pub(super) fn article_of(cite: &Citation) -> Citation {
    Citation { clause: None, point: None, part: None, ..cite.clone() }
}

/// "Điều 31", "Mẫu số 03", "Nhiệm vụ S16", or the instrument as a whole.
pub(super) fn article_title(cite: &Citation) -> Text {
    match (&cite.article, &cite.form) {
        (Some(article), _) if article.starts_with(|c: char| c.is_ascii_digit()) => {
            say(format!("Điều {article}"), format!("Article {article}"))
        }
        (Some(task), _) => say(format!("Nhiệm vụ {task}"), format!("Task {task}")),
        (None, Some(form)) => say(format!("Mẫu số {form}"), format!("Form {form}")),
        (None, None) => say("Toàn văn bản", "The instrument as a whole"),
    }
}

/// "31", "Mẫu 03": the article in a table of contents.
pub(super) fn article_short(cite: &Citation) -> Text {
    match (&cite.article, &cite.form) {
        (Some(article), _) => say(article.clone(), article.clone()),
        (None, Some(form)) => say(format!("Mẫu {form}"), format!("Form {form}")),
        (None, None) => say("Chung", "Whole"),
    }
}

/// "Khoản 2, điểm b" below the article; `None` for the article itself.
pub(super) fn place_title(cite: &Citation) -> Option<Text> {
    let mut vi = Vec::new();
    let mut en = Vec::new();
    if let Some(clause) = &cite.clause {
        vi.push(format!("khoản {clause}"));
        en.push(format!("clause {clause}"));
    }
    if let Some(point) = &cite.point {
        vi.push(format!("điểm {point}"));
        en.push(format!("point {point}"));
    }
    if let Some(part) = &cite.part {
        let part = part.strip_prefix('§').map_or_else(
            || say(part.clone(), part.clone()),
            |section| say(format!("mục {section}"), format!("section {section}")),
        );
        vi.push(part.vi.into_owned());
        en.push(part.en.into_owned());
    }
    (!vi.is_empty()).then(|| say(capital(&vi.join(", ")), capital(&en.join(", "))))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// "Điều 31 khoản 1 điểm a" and "Art. 31(1)a": the place in running text, without its instrument.
pub(super) fn place_in_text(cite: &Citation) -> Option<Text> {
    let title = match (&cite.article, &cite.form) {
        (Some(article), _) if article.starts_with(|c: char| c.is_ascii_digit()) => {
            let clause = cite.clause.as_ref().map(|clause| format!("({clause})")).unwrap_or_default();
            let point = cite.point.clone().unwrap_or_default();
            let part = cite.part.as_ref().map(|part| format!(" {part}")).unwrap_or_default();
            return Some(say(
                place_title(cite).map_or_else(
                    || format!("Điều {article}"),
                    |place| format!("Điều {article} {}", place.vi.to_lowercase().replace(',', "")),
                ),
                format!("Art. {article}{clause}{point}{part}"),
            ));
        }
        (None, None) => return None,
        _ => article_title(cite),
    };
    let below = place_title(cite).map(|place| say(place.vi.to_lowercase(), place.en.to_lowercase()));
    Some(below.map_or_else(
        || title.clone(),
        |below| say(format!("{} {}", title.vi, below.vi), format!("{} {}", title.en, below.en)),
    ))
}

#[cfg(test)]
mod tests {
    use checho::law::CitationError;

    use super::*;

    #[test]
    fn places_stand_in_the_order_of_vietnamese_law() -> Result<(), CitationError> {
        let ordered = [
            "x",
            "x 4",
            "x 4(5)",
            "x 4(10)",
            "x 10",
            "x 10(1)",
            "x 10(1)a",
            "x 10(1)c",
            "x 10(1)d",
            "x 10(1)đ",
            "x 10(1)e",
            "x 10(1)g",
            "x 10(1)h",
            "x 10(1)i",
            "x 10(1)k",
            "x 10(1b)",
            "x 10(2)a",
            "x S3",
            "x S16",
            "x form 03",
            "x form 03 §2",
            "x form 03 §10",
            "x form 12",
            "x form 12b",
        ];
        let mut cites = ordered.iter().rev().map(|text| text.parse()).collect::<Result<Vec<Citation>, _>>()?;
        cites.sort_by_key(PlaceKey::of);
        assert_eq!(cites.iter().map(Citation::to_string).collect::<Vec<_>>(), ordered);
        Ok(())
    }

    #[test]
    fn places_are_called_as_jurists_call_them() -> Result<(), CitationError> {
        for (cite, vi, en) in [
            ("x 50(2)đ", "Điều 50 khoản 2 điểm đ", "Art. 50(2)đ"),
            ("x 31", "Điều 31", "Art. 31"),
            ("x form 03 §3", "Mẫu số 03 mục 3", "Form 03 section 3"),
            ("x S16", "Nhiệm vụ S16", "Task S16"),
        ] {
            assert_eq!(place_in_text(&cite.parse()?), Some(say(vi, en)));
        }
        assert_eq!(place_in_text(&"x".parse()?), None);
        assert_eq!(place_title(&"x 50(2)đ".parse()?), Some(say("Khoản 2, điểm đ", "Clause 2, point đ")));
        Ok(())
    }
}
