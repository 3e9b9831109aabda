//! Many children at once, from columns in Arrow's layout.

use checho::rules::{self, Bitmap, Column, Pair};

use crate::carry::{Carry, no_number, record};
use crate::failure::ChechoError;
use crate::law::Law;
use crate::time::Day;

record! {
    /// What to compute besides levels and emergency.
    ScreenOptions = rules::ScreenOptions {
        /// Count guidance and proposals too; else by law only.
        #[uniffi(default = false)]
        with_guidance: bool,
        /// Groups of special circumstances.
        #[uniffi(default = false)]
        groups: bool,
        /// Signals, among them the layer's watch factors.
        #[uniffi(default = false)]
        signals: bool,
        /// Every rule.
        #[uniffi(default = false)]
        rules: bool,
    }
}

/// One fact of many children: a nullable Boolean column in Arrow's layout, least significant bit first.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ColumnBytes {
    /// The fact.
    pub fact: String,
    /// Yes or no, where known; whatever stands elsewhere is ignored.
    pub value: Vec<u8>,
    /// Which values are known; none: all.
    #[uniffi(default)]
    pub validity: Option<Vec<u8>>,
    /// The bit of `value` with which the column starts.
    #[uniffi(default = 0)]
    pub value_offset: i64,
    /// The bit of `validity` with which the column starts.
    #[uniffi(default = 0)]
    pub validity_offset: i64,
}

/// Where one fact of many children lies in a buffer, in bits from its start.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ColumnBits {
    /// The fact.
    pub fact: String,
    /// The first bit of its values.
    pub value: i64,
    /// The first bit that says which values are known; none: all.
    #[uniffi(default)]
    pub validity: Option<i64>,
}

/// A result as two bitmaps, least significant bit first; bits beyond the last child are zero.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Bits {
    /// For whom it is established.
    pub established: Vec<u8>,
    /// For whom it is not ruled out.
    pub act_on: Vec<u8>,
    /// For how many it is established.
    pub established_count: i64,
    /// For how many it is not ruled out.
    pub act_on_count: i64,
}

/// A result that has a name.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NamedBits {
    /// The group, signal or rule.
    pub id: String,
    /// For whom.
    pub bits: Bits,
}

/// The columns of a screening.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ScreenResult {
    /// How many children.
    pub children: i64,
    /// Support level or higher.
    pub support: Bits,
    /// Intervention level.
    pub intervention: Bits,
    /// Urgent protection.
    pub emergency: Bits,
    /// Groups, by name.
    pub groups: Vec<NamedBits>,
    /// Signals, by name.
    pub signals: Vec<NamedBits>,
    /// Rules, in the order of the packs.
    pub rules: Vec<NamedBits>,
    /// Children whose columns contradict each other. Their dangers count; one by one they would be an error.
    pub contradictory: Vec<u8>,
}

#[uniffi::export]
impl Law {
    /// Screens many children at once, by the rules of one day.
    ///
    /// Screening a registry is not intake: the *established* columns are for early lists and statistics, the *act on*
    /// columns only say what a registry cannot rule out.
    ///
    /// # Errors
    /// For an unknown fact, a fact given twice or a column that is too short.
    pub fn screen(
        &self,
        children: i64,
        columns: Vec<ColumnBytes>,
        day: Day,
        options: ScreenOptions,
    ) -> Result<ScreenResult, ChechoError> {
        let columns = columns.iter().map(|column| {
            let ColumnBytes { fact, value, validity, value_offset, validity_offset } = column;
            let validity = validity.as_ref().map(|bytes| bitmap(bytes, *validity_offset));
            Ok(Column {
                fact: fact.as_str().into(),
                validity: validity.transpose()?,
                value: bitmap(value, *value_offset)?,
            })
        });
        self.screened(children, &columns.collect::<Result<Vec<_>, ChechoError>>()?, day, options)
    }

    /// As `screen`, with all columns in one buffer, which is read where it lies: in Kotlin a direct `ByteBuffer`, in
    /// Python anything with the buffer protocol.
    ///
    /// # Errors
    /// As `screen`.
    pub fn screen_buffer(
        &self,
        children: i64,
        columns: Vec<ColumnBits>,
        buffer: &[u8],
        day: Day,
        options: ScreenOptions,
    ) -> Result<ScreenResult, ChechoError> {
        let columns = columns.into_iter().map(|ColumnBits { fact, value, validity }| {
            let validity = validity.map(|bit| bitmap(buffer, bit));
            Ok(Column { fact: fact.as_str().into(), validity: validity.transpose()?, value: bitmap(buffer, value)? })
        });
        self.screened(children, &columns.collect::<Result<Vec<_>, ChechoError>>()?, day, options)
    }
}

impl Law {
    fn screened(
        &self,
        children: i64,
        columns: &[Column<'_>],
        day: Day,
        options: ScreenOptions,
    ) -> Result<ScreenResult, ChechoError> {
        if columns.is_empty() && children > MOST_WITHOUT_COLUMNS {
            // No bitmap bounds the answer, which would fill the memory for a slip of the pen.
            return Err(no_number(children));
        }
        let screened = self.core().screen(size(children)?, columns, day.back()?, options.back()?)?;
        let rules::Screened {
            children: count,
            support,
            intervention,
            emergency,
            groups,
            signals,
            rules,
            contradictory,
        } = screened;
        Ok(ScreenResult {
            children,
            support: bits(&support, count),
            intervention: bits(&intervention, count),
            emergency: bits(&emergency, count),
            groups: named(groups, count),
            signals: named(signals, count),
            rules: named(rules, count),
            contradictory: bytes(&contradictory, count),
        })
    }
}

/// Children of whom nothing is known are all alike; nobody screens more of them than there are people in the country.
const MOST_WITHOUT_COLUMNS: i64 = 200_000_000;

fn bitmap(bytes: &[u8], offset: i64) -> Result<Bitmap<'_>, ChechoError> {
    Ok(Bitmap::new(bytes, size(offset)?))
}

fn size(number: i64) -> Result<usize, ChechoError> {
    usize::try_from(number).map_err(|_| no_number(number))
}

fn bytes(words: &[u64], children: usize) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).take(children.div_ceil(8)).collect()
}

fn bits(pair: &Pair, children: usize) -> Bits {
    let (established, act_on) = pair.counts();
    let count = |count| i64::try_from(count).unwrap_or(i64::MAX);
    Bits {
        established: bytes(&pair.established, children),
        act_on: bytes(&pair.act_on, children),
        established_count: count(established),
        act_on_count: count(act_on),
    }
}

fn named<C>(list: Vec<(C, Pair)>, children: usize) -> Vec<NamedBits>
where
    String: Carry<C>,
{
    list.into_iter().map(|(id, pair)| NamedBits { id: String::carry(id), bits: bits(&pair, children) }).collect()
}
