//! Canonical bytes and their SHA-256: the same value gives the same bytes on every platform.
//!
//! The form is RFC 8785 (JSON Canonicalization Scheme) over what this library ever writes: `null`, booleans, strings,
//! arrays, objects and whole numbers that every platform holds exactly (|n| ≤ 2⁵³ − 1). Anything else is refused instead
//! of being rounded, because these bytes are what gets hashed and signed.

use core::fmt::Write as _;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest as _, Sha256};

mod writer;

use writer::Writer;

/// The largest whole number that JavaScript, too, holds exactly: 2⁵³ − 1.
pub const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// Largest text this library reads in one piece, in bytes (8 MiB).
pub const MAX_DOCUMENT_BYTES: usize = 8 << 20;

/// Why a value has no canonical form, or a text could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// A number that not every platform holds exactly.
    #[error(
        "số {number} không ghi được chính xác trên mọi thiết bị / number {number} is not exact everywhere: whole numbers up to 2^53-1 only"
    )]
    Number {
        /// The number as written.
        number: String,
    },
    /// The text is longer than [`MAX_DOCUMENT_BYTES`].
    #[error(
        "văn bản dài {bytes} byte, tối đa {MAX_DOCUMENT_BYTES} / {bytes} bytes are too many: at most {MAX_DOCUMENT_BYTES}"
    )]
    TooLarge {
        /// Its length in bytes.
        bytes: usize,
    },
    /// The text is not JSON of the expected shape.
    #[error("JSON sai ở dòng {line}, cột {column} / wrong JSON at line {line}, column {column}: {reason}")]
    Json {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader expected and found.
        reason: String,
    },
}

impl From<serde_json::Error> for CanonicalError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json { line: error.line(), column: error.column(), reason: error.to_string() }
    }
}

impl serde::ser::Error for CanonicalError {
    fn custom<T: core::fmt::Display>(reason: T) -> Self {
        Self::Json { line: 0, column: 0, reason: reason.to_string() }
    }
}

/// Writes a value as canonical JSON (RFC 8785).
///
/// # Errors
/// [`CanonicalError::Number`] for a float or an integer beyond 2⁵³ − 1.
///
/// ```
/// let text = checho::canonical::to_string(&("đ", 3)).unwrap();
/// assert_eq!(text, r#"["đ",3]"#);
/// ```
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, CanonicalError> {
    let mut writer = Writer::default();
    value.serialize(&mut writer)?;
    Ok(writer.finish())
}

/// Reads JSON of at most [`MAX_DOCUMENT_BYTES`].
///
/// # Errors
/// [`CanonicalError::TooLarge`] or [`CanonicalError::Json`] with the place and what was expected.
pub fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, CanonicalError> {
    if text.len() > MAX_DOCUMENT_BYTES {
        return Err(CanonicalError::TooLarge { bytes: text.len() });
    }
    Ok(serde_json::from_str(text)?)
}

pub(crate) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    if text.bytes().all(|b| b >= b' ' && b != b'"' && b != b'\\') {
        out.push_str(text);
        out.push('"');
        return;
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if c < ' ' => append(out, format_args!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

fn append(out: &mut String, args: core::fmt::Arguments<'_>) {
    // Writing into a String cannot fail.
    let _ = out.write_fmt(args);
}

/// A SHA-256 digest; shown and stored as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A digest that was computed before.
    pub(crate) const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The digest of these pieces, one after the other.
    pub(crate) fn of_all<const N: usize>(pieces: [&[u8]; N]) -> Self {
        let mut hash = Sha256::new();
        pieces.iter().for_each(|piece| hash.update(piece));
        Self(hash.finalize().into())
    }

    /// The 64 hexadecimal digits, at the end of a text.
    pub(crate) fn write_hex(&self, out: &mut String) {
        let mut digits = [0; 64];
        let (pairs, _) = digits.as_chunks_mut::<2>();
        for (pair, byte) in pairs.iter_mut().zip(self.0) {
            *pair = [byte >> 4, byte & 15].map(|d| if d < 10 { b'0' } else { b'a' - 10 }.wrapping_add(d));
        }
        out.push_str(core::str::from_utf8(&digits).unwrap_or_default());
    }

    /// Reads 64 hexadecimal digits; `None` for anything else.
    #[must_use]
    pub fn parse(hex: &str) -> Option<Self> {
        if hex.len() != 64 || !hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
            *byte = u8::from_str_radix(core::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl core::fmt::Display for Digest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut hex = String::with_capacity(64);
        self.write_hex(&mut hex);
        f.write_str(&hex)
    }
}

impl core::fmt::Debug for Digest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a SHA-256 is 64 lower-case hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeMap;
    use proptest::prelude::*;
    use serde_json::Value;

    #[test]
    fn every_shape_that_serde_knows_is_written_as_serde_json_writes_it() {
        #[derive(Serialize)]
        struct Unit;
        #[derive(Serialize)]
        struct Wrapped(&'static str);
        #[derive(Serialize)]
        struct Pair(u8, char);
        #[derive(Serialize)]
        enum Shape {
            Unit,
            Newtype(i8),
            Tuple(bool, Option<u16>),
            Struct { z: (), a: Option<()> },
        }
        #[derive(Serialize)]
        struct Whole {
            zebra: Vec<Shape>,
            #[serde(flatten)]
            more: BTreeMap<i32, Unit>,
            alpha: (Wrapped, Pair),
            by_truth: BTreeMap<bool, Shape>,
            by_letter: BTreeMap<char, &'static str>,
        }
        let shapes =
            || vec![Shape::Unit, Shape::Newtype(-1), Shape::Tuple(true, None), Shape::Struct { z: (), a: None }];
        let whole = Whole {
            zebra: shapes(),
            more: BTreeMap::from([(-5, Unit), (12, Unit)]),
            alpha: (Wrapped("đ\u{1}\"\\\n"), Pair(7, '€')),
            by_truth: BTreeMap::from([(true, Shape::Unit), (false, Shape::Newtype(3))]),
            by_letter: BTreeMap::from([('\\', "b"), ('"', "a"), ('😀', "c"), ('\u{fb33}', "d")]),
        };
        assert_eq!(to_string(&whole).unwrap(), serde_json_canonicalizer::to_string(&whole).unwrap());
        assert!(to_string(&BTreeMap::from([((), 1)])).is_err());
        assert!(to_string(&BTreeMap::from([(vec![1], 1)])).is_err());
    }

    #[test]
    fn of_two_members_with_one_name_the_later_stays() {
        struct Twice;
        impl Serialize for Twice {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map([("b", 1), ("a", 2), ("b", 3)])
            }
        }
        assert_eq!(to_string(&Twice).unwrap(), r#"{"a":2,"b":3}"#);
    }

    #[test]
    fn keys_are_sorted_by_utf16_units() {
        // U+1F600 is the surrogates D83D DE00, which come before FB33; by code points it would come after.
        let value: Value = serde_json::from_str(r#"{"\ufb33":2,"😀":1,"đ":3,"":4,"a":5}"#).unwrap();
        assert_eq!(to_string(&value).unwrap(), "{\"\":4,\"a\":5,\"đ\":3,\"😀\":1,\"\u{fb33}\":2}");
    }

    #[test]
    fn what_is_not_exact_is_refused() {
        assert!(to_string(&1.5).is_err());
        assert!(to_string(&(MAX_SAFE_INTEGER + 1)).is_err());
        assert_eq!(to_string(&MAX_SAFE_INTEGER).unwrap(), "9007199254740991");
        assert_eq!(to_string(&i64::from(i32::MIN)).unwrap(), "-2147483648");
        assert!(to_string(&i64::MIN).is_err());
    }

    #[test]
    fn digest_is_the_standard_one() {
        let digest = Digest::of(b"abc");
        assert_eq!(digest.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(Digest::parse(&digest.to_string()), Some(digest));
        assert_eq!(Digest::parse("BA"), None);
    }

    #[test]
    fn lone_surrogates_and_depth_are_refused() {
        assert!(from_str::<Value>(r#""\ud800""#).is_err());
        assert!(from_str::<Value>(&"[".repeat(100_000)).is_err());
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|m| Value::Object(m.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn agrees_with_another_implementation(value in any_value()) {
            prop_assert_eq!(to_string(&value).unwrap(), serde_json_canonicalizer::to_string(&value).unwrap());
        }

        #[test]
        fn reads_back_equal(value in any_value()) {
            prop_assert_eq!(&from_str::<Value>(&to_string(&value).unwrap()).unwrap(), &value);
        }
    }
}
