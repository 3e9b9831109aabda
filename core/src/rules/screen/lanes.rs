//! One bit of 512 children at a time, so that a compiler can use vector instructions.

use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not};

/// Words processed together.
pub(super) const WORDS: usize = 8;

/// Bits of a [`Block`].
pub(super) const BITS: usize = WORDS.saturating_mul(64);

/// The same bit of 512 children.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block(pub(super) [u64; WORDS]);

impl Block {
    /// On for nobody.
    pub(super) const OFF: Self = Self([0; WORDS]);
    /// On for everybody.
    pub(super) const ON: Self = Self([u64::MAX; WORDS]);
}

macro_rules! lanewise {
    ($($operator:ident, $method:ident, $assigner:ident, $assign:ident;)+) => {$(
        impl $assigner for Block {
            #[inline]
            fn $assign(&mut self, other: Self) {
                for (lane, other) in self.0.iter_mut().zip(other.0) {
                    lane.$assign(other);
                }
            }
        }

        impl $operator for Block {
            type Output = Self;

            #[inline]
            fn $method(mut self, other: Self) -> Self {
                self.$assign(other);
                self
            }
        }
    )+};
}

lanewise! {
    BitAnd, bitand, BitAndAssign, bitand_assign;
    BitOr, bitor, BitOrAssign, bitor_assign;
    BitXor, bitxor, BitXorAssign, bitxor_assign;
}

impl Not for Block {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        self ^ Self::ON
    }
}

/// For which children at least `n` of these are on: counts in bit slices, 64 counters a word.
pub(super) fn at_least(n: u32, blocks: impl ExactSizeIterator<Item = Block>) -> Block {
    /// Nine slices count to 511, more than there is room for facts.
    const SLICES: u32 = 9;
    let width = usize::BITS.saturating_sub(blocks.len().leading_zeros()).min(SLICES);
    let mut slices = [(); SLICES as usize].map(|()| Block::OFF);
    for block in blocks {
        let mut carry = block;
        for (_, slice) in (0..width).zip(&mut slices) {
            (*slice, carry) = (*slice ^ carry, *slice & carry);
        }
    }
    // count ≥ n ⇔ no borrow in count − n, from the lowest slice up.
    let mut borrow = Block::OFF;
    for (i, slice) in (0..SLICES).zip(slices) {
        borrow = if n >> i & 1 == 1 { !slice | borrow } else { !slice & borrow };
    }
    if n >> SLICES == 0 { !borrow } else { Block::OFF }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn block() -> impl Strategy<Value = Block> {
        any::<[u64; WORDS]>().prop_map(Block)
    }

    proptest! {
        #[test]
        fn counts_every_child(blocks in prop::collection::vec(block(), 0..40), n in 0..42_u32) {
            let counted = at_least(n, blocks.iter().copied());
            for (word, counted) in counted.0.iter().enumerate() {
                for bit in 0..64 {
                    let on = blocks.iter().filter(|block| block.0[word] >> bit & 1 == 1).count();
                    prop_assert_eq!(counted >> bit & 1 == 1, on >= n as usize, "{} of {}", on, n);
                }
            }
        }

        #[test]
        fn works_bit_by_bit(a in block(), b in block()) {
            for i in 0..WORDS {
                prop_assert_eq!((a & b).0[i], a.0[i] & b.0[i]);
                prop_assert_eq!((a | b).0[i], a.0[i] | b.0[i]);
                prop_assert_eq!((a ^ b).0[i], a.0[i] ^ b.0[i]);
                prop_assert_eq!((!a).0[i], !a.0[i]);
            }
        }
    }

    #[test]
    fn counts_to_all_the_facts_there_is_room_for() {
        for on in [255_usize, 256] {
            let blocks = (0..256).map(|i| if i < on { Block::ON } else { Block::OFF });
            assert_eq!(at_least(255, blocks.clone()), Block::ON);
            assert_eq!(at_least(256, blocks), if on == 256 { Block::ON } else { Block::OFF });
        }
        assert_eq!(at_least(u32::MAX, [Block::ON].into_iter()), Block::OFF);
        assert_eq!(at_least(0, [].into_iter()), Block::ON);
    }
}
