//! Names to positions.

use core::cmp::Reverse;

/// Where each name of a list stands, found by the ends of the name: nearly always they differ, and comparing them is
/// comparing two numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(Vec<(u64, u16)>);

impl Names {
    /// Of two equal names the later position is found.
    pub(crate) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut sorted: Vec<(u64, u16)> = names.map(ends).zip(0_u16..).collect();
        sorted.sort_unstable_by_key(|(ends, position)| (*ends, Reverse(*position)));
        Self(sorted)
    }

    /// The position of a name; `at` names what stands at a position.
    pub(crate) fn find<'a>(&self, name: &str, at: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        let wanted = ends(name);
        let mut next = self.0.partition_point(|(ends, _)| *ends < wanted);
        loop {
            let (ends, position) = self.0.get(next)?;
            if *ends != wanted {
                return None;
            }
            let position = usize::from(*position);
            if at(position) == Some(name) {
                return Some(position);
            }
            next = next.saturating_add(1);
        }
    }
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
