//! The part of CBOR (RFC 8949, §4.2 deterministic encoding) that case files use: whole numbers, bytes, texts, arrays of known
//! length, null and one tag. Every value has exactly one form; any other is refused, because a second form of one event
//! would be a second set of bytes. No maps, no floats, no indefinite lengths: those crates that read them also accept them.

/// Major types.
const UINT: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const TAG: u8 = 6;
const NULL: u8 = 0xF6;

/// Bytes that are not of the expected form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

/// Writes values one after the other.
#[derive(Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    fn head(&mut self, major: u8, n: u64) {
        let major = major << 5;
        let [.., b4, b5, b6, b7] = n.to_be_bytes();
        match n {
            0..24 => self.0.push(major | b7),
            24..=0xFF => self.0.extend([major | 24, b7]),
            0x100..=0xFFFF => self.0.extend([major | 25, b6, b7]),
            0x1_0000..=0xFFFF_FFFF => self.0.extend([major | 26, b4, b5, b6, b7]),
            _ => {
                self.0.push(major | 27);
                self.0.extend(n.to_be_bytes());
            }
        }
    }

    pub(super) fn int(&mut self, n: i64) {
        match u64::try_from(n) {
            Ok(n) => self.head(UINT, n),
            Err(_) => self.head(NEGATIVE, (!n).unsigned_abs()),
        }
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.head(BYTES, bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.head(TEXT, text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(super) fn array(&mut self, len: usize) {
        self.head(ARRAY, len as u64);
    }

    pub(super) fn tag(&mut self, tag: u64) {
        self.head(TAG, tag);
    }

    pub(super) fn null(&mut self) {
        self.0.push(NULL);
    }
}

/// Reads values one after the other.
#[derive(Clone)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    fn take(&mut self, len: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.rest.split_at_checked(len).ok_or(Malformed)?;
        self.rest = rest;
        Ok(taken)
    }

    fn head(&mut self, major: u8) -> Result<u64, Malformed> {
        let [first] = self.take(1)? else { return Err(Malformed) };
        if first >> 5 != major {
            return Err(Malformed);
        }
        let (len, least) = match first & 31 {
            small @ 0..24 => return Ok(small.into()),
            24 => (1, 24),
            25 => (2, 0x100),
            26 => (4, 0x1_0000),
            27 => (8, 0x1_0000_0000),
            _ => return Err(Malformed),
        };
        let n = self.take(len)?.iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
        // The shortest form is the only one.
        if n < least { Err(Malformed) } else { Ok(n) }
    }

    pub(super) fn int(&mut self) -> Result<i64, Malformed> {
        let negative = self.rest.first().ok_or(Malformed)? >> 5 == NEGATIVE;
        let n = self.head(if negative { NEGATIVE } else { UINT })?;
        let n = i64::try_from(n).map_err(|_| Malformed)?;
        Ok(if negative { !n } else { n })
    }

    pub(super) fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let len = self.head(BYTES)?;
        self.take(usize::try_from(len).map_err(|_| Malformed)?)
    }

    pub(super) fn array_of<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.bytes()?.try_into().map_err(|_| Malformed)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Malformed> {
        let len = self.head(TEXT)?;
        let bytes = self.take(usize::try_from(len).map_err(|_| Malformed)?)?;
        core::str::from_utf8(bytes).map_err(|_| Malformed)
    }

    /// The length of an array of at most `most` items.
    pub(super) fn array(&mut self, most: usize) -> Result<usize, Malformed> {
        let len = usize::try_from(self.head(ARRAY)?).map_err(|_| Malformed)?;
        if len > most { Err(Malformed) } else { Ok(len) }
    }

    /// An array of exactly this length.
    pub(super) fn tuple(&mut self, len: usize) -> Result<(), Malformed> {
        if self.array(len)? == len { Ok(()) } else { Err(Malformed) }
    }

    pub(super) fn tag(&mut self, tag: u64) -> Result<(), Malformed> {
        if self.head(TAG)? == tag { Ok(()) } else { Err(Malformed) }
    }

    /// Whether null stands here; takes it if so.
    pub(super) fn null(&mut self) -> bool {
        let null = self.rest.first() == Some(&NULL);
        if null {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        null
    }

    pub(super) const fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() { Ok(()) } else { Err(Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ciborium::Value;
    use proptest::prelude::*;

    proptest! {
        /// Another implementation of CBOR writes the same bytes, and we read them.
        #[test]
        fn agrees_with_another_implementation(n: i64, bytes: Vec<u8>, text: String) {
            let mut writer = Writer::default();
            writer.array(4);
            writer.int(n);
            writer.bytes(&bytes);
            writer.text(&text);
            writer.null();
            let value = Value::Array(vec![n.into(), Value::Bytes(bytes.clone()), Value::Text(text.clone()), Value::Null]);
            let mut other = Vec::new();
            ciborium::into_writer(&value, &mut other).unwrap();
            prop_assert_eq!(&writer.0, &other);
            let mut reader = Reader::new(&other);
            reader.tuple(4).unwrap();
            prop_assert_eq!(reader.int(), Ok(n));
            prop_assert_eq!(reader.bytes(), Ok(bytes.as_slice()));
            prop_assert_eq!(reader.text(), Ok(text.as_str()));
            prop_assert!(reader.null());
            prop_assert_eq!(reader.end(), Ok(()));
        }

        #[test]
        fn a_longer_form_of_a_number_is_refused(n: u8) {
            prop_assert_eq!(Reader::new(&[25, 0, n]).int(), Err(Malformed));
            prop_assert_eq!(Reader::new(&[24, n]).int().is_ok(), n >= 24);
        }
    }
}
