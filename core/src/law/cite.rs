//! Citations: instrument, article, clause, point.

use alloc::borrow::Cow;
use core::fmt;
use core::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::builtin;
use super::ids::InstrumentId;

/// A place in an instrument, as `decree-56-2017 31(1)a`.
///
/// Grammar: `<instrument>`, or `<instrument> <article>[(<clause>)][<point>][ <part>]`, or
/// `<instrument> form <NN>[ <part>]`. Points follow the Vietnamese order a, b, c, d, đ, e, g, h …
///
/// ```
/// use checho::law::Citation;
/// let cite: Citation = "law-102-2016 50(2)đ".parse().unwrap();
/// assert_eq!(cite.article.as_deref(), Some("50"));
/// assert_eq!(cite.point.as_deref(), Some("đ"));
/// assert_eq!(cite.to_string(), "law-102-2016 50(2)đ");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Article (điều), or a task number such as `S16`; `None` cites the instrument as a whole or one of its forms.
    pub article: Option<Cow<'static, str>>,
    /// Clause (khoản).
    pub clause: Option<Cow<'static, str>>,
    /// Point (điểm).
    pub point: Option<Cow<'static, str>>,
    /// Two-digit number of an official form (mẫu).
    pub form: Option<Cow<'static, str>>,
    /// A part below that, as `§3` or `note (6)`.
    pub part: Option<Cow<'static, str>>,
}

/// A text that is not a citation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{text}” không phải là một trích dẫn / is not a citation: write e.g. “decree-56-2017 31(1)a” or “decree-56-2017 form 03 §3”"
)]
pub struct CitationError {
    /// The text.
    pub text: String,
}

impl FromStr for Citation {
    type Err = CitationError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let owned = |piece: &str| Cow::Owned(piece.to_owned());
        parse(text, owned).ok_or_else(|| CitationError { text: text.to_owned() })
    }
}

/// Splits at the first byte that is this ASCII character.
fn split(text: &str, at: u8) -> Option<(&str, &str)> {
    let (before, rest) = text.split_at_checked(text.bytes().position(|b| b == at)?)?;
    Some((before, rest.get(1..)?))
}

/// Reads a citation; `keep` says how its pieces are held.
fn parse<'a>(text: &'a str, keep: impl Fn(&'a str) -> Cow<'static, str>) -> Option<Citation> {
    let (instrument, rest) = split(text, b' ').map_or((text, ""), |(a, b)| (a, b.trim_start()));
    let ok = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if instrument.is_empty() || !instrument.bytes().all(ok) {
        return None;
    }
    let mut cite = Citation {
        instrument: InstrumentId::from(keep(instrument)),
        article: None,
        clause: None,
        point: None,
        form: None,
        part: None,
    };
    if rest.is_empty() {
        return Some(cite);
    }
    if let Some(rest) = rest.strip_prefix("form ") {
        let (number, part) = split(rest, b' ').map_or((rest, None), |(n, p)| (n, Some(p)));
        let number_ok = number.len() >= 2 && number.bytes().take(2).all(|b| b.is_ascii_digit());
        cite.form = number_ok.then(|| keep(number));
        cite.part = part.map(keep);
        return cite.form.is_some().then_some(cite);
    }
    let (place, part) = split(rest, b' ').map_or((rest, None), |(n, p)| (n, Some(p)));
    let end = place.bytes().position(|b| !b.is_ascii_digit() && !b.is_ascii_uppercase()).unwrap_or(place.len());
    let (article, mut rest) = place.split_at_checked(end)?;
    if !article.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    cite.article = Some(keep(article));
    if let Some(inner) = rest.strip_prefix('(') {
        let (clause, after) = split(inner, b')')?;
        let clause_ok = clause.starts_with(|c: char| c.is_ascii_digit()) && clause.chars().count() <= 3;
        cite.clause = clause_ok.then(|| keep(clause));
        cite.clause.as_ref()?;
        rest = after;
    }
    if !rest.is_empty() {
        let mut chars = rest.chars();
        let point_ok = chars.next().is_some_and(|c| c.is_ascii_lowercase() || c == 'đ') && chars.next().is_none();
        cite.point = point_ok.then(|| keep(rest));
        cite.point.as_ref()?;
    }
    cite.part = part.map(keep);
    Some(cite)
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.instrument)?;
        if let Some(article) = &self.article {
            write!(f, " {article}")?;
        }
        if let Some(clause) = &self.clause {
            write!(f, "({clause})")?;
        }
        if let Some(point) = &self.point {
            write!(f, "{point}")?;
        }
        if let Some(form) = &self.form {
            write!(f, " form {form}")?;
        }
        if let Some(part) = &self.part {
            write!(f, " {part}")?;
        }
        Ok(())
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(CitationVisitor)
    }
}

struct CitationVisitor;

impl<'de> Visitor<'de> for CitationVisitor {
    type Value = Citation;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Citation, E> {
        let builtin = builtin::piece(text).and_then(|text| parse(text, Cow::Borrowed));
        builtin.map_or_else(|| self.visit_str(text), Ok)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Citation, E> {
        text.parse().map_err(Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_prints_every_shape() {
        for text in [
            "law-102-2016",
            "law-102-2016 1",
            "law-102-2016 50(2)đ",
            "law-102-2016 64(1b)",
            "decree-56-2017 form 03 §3",
            "decree-56-2017 form 01",
            "letter-2816-2022 S16",
            "decree-56-2017 27(1)h",
            "decree-56-2017 20 cl. 2",
        ] {
            assert_eq!(text.parse::<Citation>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_none() {
        for text in ["", " ", "Law 50", "law-1 50(", "law-1 (2)", "law-1 50(2)xy", "law-1 form x", "law-1 50()"] {
            assert!(text.parse::<Citation>().is_err(), "{text}");
        }
    }
}
