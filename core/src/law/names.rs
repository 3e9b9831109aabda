//! Names to positions.

use core::cmp::Reverse;

/// Where each name of a list stands, found by the ends of the name: nearly always they differ, and comparing them is
/// comparing two numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    /// Sorted.
    names: Vec<(u64, u16)>,
    /// By the first bits of these numbers, which are spread evenly: where those with such bits begin.
    begins: Vec<u16>,
    /// All bits but the first.
    shift: u32,
}

impl Names {
    /// Of two equal names the later position is found.
    pub(crate) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut names: Vec<(u64, u16)> = names.map(spread).zip(0_u16..).collect();
        names.sort_unstable_by_key(|(spread, position)| (*spread, Reverse(*position)));
        let bits = names.len().next_power_of_two().trailing_zeros().max(1);
        let shift = 64_u32.saturating_sub(bits);
        let mut begins = Vec::with_capacity(1 << bits);
        for ((spread, _), at) in names.iter().zip(0_u16..) {
            while begins.len() <= first_bits(*spread, shift) {
                begins.push(at);
            }
        }
        Self { names, begins, shift }
    }

    /// The position of a name; `at` names what stands at a position.
    pub(crate) fn find<'a>(&self, name: &str, at: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        let wanted = spread(name);
        let begin = self.begins.get(first_bits(wanted, self.shift))?;
        for (spread, position) in self.names.get(usize::from(*begin)..)? {
            let position = usize::from(*position);
            if *spread > wanted {
                break;
            }
            if *spread == wanted && at(position) == Some(name) {
                return Some(position);
            }
        }
        None
    }
}

fn first_bits(spread: u64, shift: u32) -> usize {
    usize::try_from(spread.wrapping_shr(shift)).unwrap_or(usize::MAX)
}

/// The ends of a name, spread over all numbers: other ends are another number.
fn spread(name: &str) -> u64 {
    // Odd, so nothing is lost; the golden ratio of 64 bits.
    ends(name).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The first eight bytes and the last in one number; of a shorter name all there are.
fn ends(name: &str) -> u64 {
    let bytes = name.as_bytes();
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return u64::from_le_bytes(*first) ^ u64::from_be_bytes(*last).rotate_left(4);
    }
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_a_search_finds(list in prop::collection::vec("[ab]{0,2}(form03_a1_medium)?[ab\0]{0,2}", 0..40), other in ".{0,3}") {
            let names = Names::new(list.iter().map(String::as_str));
            for name in list.iter().chain([&other]) {
                let found = names.find(name, |i| list.get(i).map(String::as_str));
                prop_assert_eq!(found, list.iter().rposition(|known| known == name));
            }
        }
    }
}
