//! Bitmaps: Arrow's, which are read, and those of the answer.

use super::lanes::{BITS, Block, WORDS};

/// Bytes of a block.
const BYTES: usize = BITS >> 3;

/// Bytes that hold a block, wherever in the first one it starts.
const WINDOW: usize = BYTES.saturating_add(1);

/// A bitmap: bit `i` of the column is bit `offset + i`, counted from the least significant bit of the first byte.
#[derive(Debug, Clone, Copy)]
pub struct Bitmap<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Bitmap<'a> {
    /// A bitmap that starts at this bit.
    #[must_use]
    pub const fn new(bytes: &'a [u8], offset: usize) -> Self {
        Self { bytes, offset }
    }

    /// How many bits it holds after its offset.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len().saturating_mul(8).saturating_sub(self.offset)
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bits `512 × block` and following; zeros beyond the end.
    #[inline]
    pub(super) fn block(&self, block: usize) -> Block {
        let bit = block.saturating_mul(BITS).saturating_add(self.offset);
        let bytes = self.bytes.get(bit >> 3..).unwrap_or_default();
        match (bytes.first_chunk(), bytes.first_chunk(), bit & 7) {
            (Some(whole), _, 0) => words(whole),
            (_, Some(window), shift) => shifted(window, shift),
            (_, None, shift) => shifted(&padded(bytes), shift),
        }
    }
}

#[inline]
fn words(bytes: &[u8; BYTES]) -> Block {
    let mut block = Block::OFF;
    for (word, bytes) in block.0.iter_mut().zip(bytes.as_chunks().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    block
}

/// The bits from this one of the first byte on.
#[inline]
fn shifted(window: &[u8; WINDOW], shift: usize) -> Block {
    let mut block = window.first_chunk().map_or(Block::OFF, words);
    let mut above = window.last().copied().map_or(0, u64::from);
    for word in block.0.iter_mut().rev() {
        // In two steps, since nothing can be shifted by 64.
        let low = above << 1 << (63 ^ (shift & 7));
        above = *word;
        *word = above >> (shift & 7) | low;
    }
    block
}

/// The last bytes of a bitmap, and zeros.
#[cold]
fn padded(bytes: &[u8]) -> [u8; WINDOW] {
    let mut window = [0; WINDOW];
    for (byte, there) in window.iter_mut().zip(bytes) {
        *byte = *there;
    }
    window
}

/// A bitmap of the answer, in whole blocks.
#[derive(Debug, Clone)]
pub(super) struct Output(Vec<u64>);

impl Output {
    /// Of so many children, all bits on or off.
    pub(super) fn new(children: usize, on: bool) -> Self {
        let words = children.div_ceil(BITS).saturating_mul(WORDS);
        Self(vec![if on { u64::MAX } else { 0 }; words])
    }

    /// Switches these on.
    #[inline]
    pub(super) fn add(&mut self, block: usize, bits: Block) {
        if let Some(words) = self.0.as_chunks_mut().0.get_mut(block) {
            *words = (Block(*words) | bits).0;
        }
    }

    /// The bits of the children there are; zeros beyond the last.
    pub(super) fn cut(self, children: usize) -> Vec<u64> {
        let mut words = self.0;
        words.truncate(children.div_ceil(64));
        let last = u32::try_from(children & 63).unwrap_or(0);
        if let Some(word) = words.last_mut().filter(|_| last > 0) {
            *word &= !(u64::MAX << last);
        }
        words
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a test may end")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bit(bytes: &[u8], i: usize) -> bool {
        bytes.get(i / 8).is_some_and(|byte| byte >> (i % 8) & 1 == 1)
    }

    fn lane(block: Block, i: usize) -> bool {
        block.0[i / 64] >> (i % 64) & 1 == 1
    }

    proptest! {
        #[test]
        fn reads_every_bit_at_every_offset(
            bytes in prop::collection::vec(any::<u8>(), 0..200), offset in 0..200_usize, block in 0..4_usize,
        ) {
            let bitmap = Bitmap::new(&bytes, offset);
            let read = bitmap.block(block);
            for i in 0..BITS {
                prop_assert_eq!(lane(read, i), bit(&bytes, offset + block * BITS + i), "bit {}", i);
            }
            prop_assert_eq!(bitmap.len(), (bytes.len() * 8).saturating_sub(offset));
            prop_assert_eq!(bitmap.is_empty(), offset >= bytes.len() * 8);
        }

        #[test]
        fn the_answer_ends_with_the_last_child(children in 0..1_300_usize, on: bool, words: [u64; WORDS], block in 0..4_usize) {
            let mut output = Output::new(children, on);
            output.add(block, Block(words));
            let cut = output.cut(children);
            prop_assert_eq!(cut.len(), children.div_ceil(64));
            for (i, word) in cut.iter().enumerate() {
                for j in 0..64 {
                    let child = i * 64 + j;
                    let added = child / BITS == block && lane(Block(words), child % BITS);
                    prop_assert_eq!(word >> j & 1 == 1, child < children && (on || added), "child {}", child);
                }
            }
        }
    }

    #[test]
    fn the_last_block_may_end_with_its_bytes() {
        let bytes = [0xff; BYTES];
        assert_eq!(Bitmap::new(&bytes, 0).block(0), Block::ON);
        assert_eq!(Bitmap::new(&bytes, 0).block(1), Block::OFF);
        assert_eq!(Bitmap::new(&bytes, 7).block(0).0[WORDS - 1], u64::MAX >> 7);
    }

    #[test]
    fn an_offset_beyond_all_bytes_holds_nothing() {
        assert_eq!(Bitmap::new(&[0xff], usize::MAX).block(usize::MAX), Block::OFF);
        assert!(Bitmap::new(&[0xff], usize::MAX).is_empty());
    }
}
