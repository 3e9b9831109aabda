//! Canonical JSON as a serde serializer: everything is written once, and the members of an object are sorted where they stand.

use core::cmp::Ordering;

use serde::{Serialize, Serializer, ser};

use super::{CanonicalError, MAX_SAFE_INTEGER, append, write_string};

/// What is written so far.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Of the objects that are still open, the innermost last.
    members: Vec<Member>,
    /// Where members are put in order.
    sorted: String,
}

/// Where a member of an object stands.
#[derive(Clone, Copy)]
struct Member {
    /// At the quotation mark before its name.
    begin: usize,
    /// After the quotation mark behind its name.
    named: usize,
    /// After its value.
    end: usize,
    /// Whether its name is ASCII without anything escaped: such names sort as their bytes.
    plain: bool,
}

impl Writer {
    pub(super) fn finish(self) -> String {
        self.out
    }

    fn literal(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn number(&mut self, negative: bool, magnitude: u64) -> Result<(), CanonicalError> {
        let sign = if negative { "-" } else { "" };
        if magnitude > MAX_SAFE_INTEGER {
            return Err(CanonicalError::Number { number: format!("{sign}{magnitude}") });
        }
        append(&mut self.out, format_args!("{sign}{magnitude}"));
        Ok(())
    }

    fn array(&mut self, close: &'static str) -> Array<'_> {
        self.out.push('[');
        Array { writer: self, first: true, close }
    }

    fn object(&mut self, close: &'static str) -> Object<'_> {
        self.out.push('{');
        let (open, outer) = (self.out.len(), self.members.len());
        Object { writer: self, open, outer, begin: open, named: open, close }
    }

    /// `{"name":`, of which what follows is the value.
    fn variant(&mut self, name: &str) {
        self.out.push('{');
        write_string(name, &mut self.out);
        self.out.push(':');
    }

    /// What stands between the quotation marks of a name.
    fn quoted(&self, member: &Member) -> &[u8] {
        let inside = member.begin.saturating_add(1)..member.named.saturating_sub(1);
        self.out.as_bytes().get(inside).unwrap_or_default()
    }

    /// A name as it was given.
    fn name(&self, member: &Member) -> String {
        let quoted = self.out.get(member.begin..member.named).unwrap_or_default();
        serde_json::from_str(quoted).unwrap_or_default()
    }

    /// By UTF-16 units, as RFC 8785 sorts.
    fn order(&self, one: &Member, other: &Member) -> Ordering {
        if one.plain && other.plain {
            return self.quoted(one).cmp(self.quoted(other));
        }
        self.name(one).encode_utf16().cmp(self.name(other).encode_utf16())
    }

    /// Sorts the members that stand since `open`. Of two with one name the later one stays.
    fn sort(&mut self, open: usize, outer: usize) {
        let mut members = core::mem::take(&mut self.members);
        let since = members.get_mut(outer..).unwrap_or_default();
        if !since.is_sorted_by(|one, next| self.order(one, next) == Ordering::Less) {
            since.sort_by(|one, other| self.order(one, other));
            self.rewrite(open, since);
        }
        members.truncate(outer);
        self.members = members;
    }

    fn rewrite(&mut self, open: usize, members: &[Member]) {
        let mut sorted = core::mem::take(&mut self.sorted);
        for (i, member) in members.iter().enumerate() {
            let next = members.get(i.saturating_add(1));
            if next.is_some_and(|next| self.order(member, next) == Ordering::Equal) {
                continue;
            }
            if !sorted.is_empty() {
                sorted.push(',');
            }
            sorted.push_str(self.out.get(member.begin..member.end).unwrap_or_default());
        }
        self.out.truncate(open);
        self.out.push_str(&sorted);
        sorted.clear();
        self.sorted = sorted;
    }
}

/// An array that is being written.
pub(super) struct Array<'w> {
    writer: &'w mut Writer,
    first: bool,
    close: &'static str,
}

impl Array<'_> {
    fn item(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), CanonicalError> {
        if !core::mem::take(&mut self.first) {
            self.writer.out.push(',');
        }
        value.serialize(&mut *self.writer)
    }

    fn finish(self) {
        self.writer.literal(self.close);
    }
}

/// An object that is being written.
pub(super) struct Object<'w> {
    writer: &'w mut Writer,
    /// After its brace.
    open: usize,
    /// How many members of objects around it there are.
    outer: usize,
    /// Of the member that is being written.
    begin: usize,
    named: usize,
    close: &'static str,
}

impl Object<'_> {
    /// Before a name.
    fn begin(&mut self) {
        if self.writer.members.len() > self.outer {
            self.writer.out.push(',');
        }
        self.begin = self.writer.out.len();
    }

    /// After a name.
    fn named(&mut self) -> Result<(), CanonicalError> {
        let out = &mut self.writer.out;
        match out.as_bytes().get(self.begin) {
            Some(b'"') => {}
            // Numbers and truth values may name members: as their text.
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => {
                out.insert(self.begin, '"');
                out.push('"');
            }
            _ => return Err(ser::Error::custom("the name of a member must be a text")),
        }
        self.named = out.len();
        out.push(':');
        Ok(())
    }

    /// A name that the program knows: not generic, as every member of every struct has one.
    fn field(&mut self, name: &str) {
        self.begin();
        write_string(name, &mut self.writer.out);
        self.named = self.writer.out.len();
        self.writer.out.push(':');
    }

    /// After a value.
    fn ended(&mut self) {
        let Self { begin, named, .. } = *self;
        let name = self.writer.out.as_bytes().get(begin..named).unwrap_or_default();
        let plain = name.iter().all(|byte| byte.is_ascii() && *byte != b'\\');
        let member = Member { begin, named, end: self.writer.out.len(), plain };
        self.writer.members.push(member);
    }

    fn finish(self) {
        self.writer.sort(self.open, self.outer);
        self.writer.literal(self.close);
    }
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = CanonicalError;
    type SerializeSeq = Array<'w>;
    type SerializeTuple = Array<'w>;
    type SerializeTupleStruct = Array<'w>;
    type SerializeTupleVariant = Array<'w>;
    type SerializeMap = Object<'w>;
    type SerializeStruct = Object<'w>;
    type SerializeStructVariant = Object<'w>;

    fn serialize_bool(self, value: bool) -> Result<(), CanonicalError> {
        self.literal(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), CanonicalError> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), CanonicalError> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), CanonicalError> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), CanonicalError> {
        self.number(value.is_negative(), value.unsigned_abs())
    }

    fn serialize_u8(self, value: u8) -> Result<(), CanonicalError> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), CanonicalError> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), CanonicalError> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), CanonicalError> {
        self.number(false, value)
    }

    fn serialize_f32(self, value: f32) -> Result<(), CanonicalError> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), CanonicalError> {
        Err(CanonicalError::Number { number: value.to_string() })
    }

    fn serialize_char(self, value: char) -> Result<(), CanonicalError> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), CanonicalError> {
        write_string(value, &mut self.out);
        Ok(())
    }

    fn collect_str<T: core::fmt::Display + ?Sized>(self, value: &T) -> Result<(), CanonicalError> {
        let begin = self.out.len();
        append(&mut self.out, format_args!("{value}"));
        let text = self.out.split_off(begin);
        self.serialize_str(&text)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), CanonicalError> {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Result<(), CanonicalError> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), CanonicalError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), CanonicalError> {
        self.literal("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), CanonicalError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), CanonicalError> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), CanonicalError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), CanonicalError> {
        self.variant(variant);
        value.serialize(&mut *self)?;
        self.literal("}");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Array<'w>, CanonicalError> {
        Ok(self.array("]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Array<'w>, CanonicalError> {
        Ok(self.array("]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Array<'w>, CanonicalError> {
        Ok(self.array("]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Array<'w>, CanonicalError> {
        self.variant(variant);
        Ok(self.array("]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object<'w>, CanonicalError> {
        Ok(self.object("}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'w>, CanonicalError> {
        Ok(self.object("}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'w>, CanonicalError> {
        self.variant(variant);
        Ok(self.object("}}"))
    }
}

/// The traits of what stands in a row, which differ in name alone.
macro_rules! in_a_row {
    ($($compound:ident $item:ident),*) => {$(
        impl ser::$compound for Array<'_> {
            type Ok = ();
            type Error = CanonicalError;

            fn $item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalError> {
                self.item(value)
            }

            fn end(self) -> Result<(), CanonicalError> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

in_a_row!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

/// The traits of structs, which differ in name alone.
macro_rules! by_name {
    ($($compound:ident),*) => {$(
        impl ser::$compound for Object<'_> {
            type Ok = ();
            type Error = CanonicalError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), CanonicalError> {
                self.field(name);
                value.serialize(&mut *self.writer)?;
                self.ended();
                Ok(())
            }

            fn end(self) -> Result<(), CanonicalError> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

by_name!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Object<'_> {
    type Ok = ();
    type Error = CanonicalError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), CanonicalError> {
        self.begin();
        name.serialize(&mut *self.writer)?;
        self.named()
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalError> {
        value.serialize(&mut *self.writer)?;
        self.ended();
        Ok(())
    }

    fn end(self) -> Result<(), CanonicalError> {
        self.finish();
        Ok(())
    }
}
