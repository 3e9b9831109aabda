//! Names to positions.

/// Where each name of a list stands, found by the ends of the name: nearly always they differ, and comparing them is
/// comparing two numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(Vec<(u128, u16)>);

impl Names {
    /// Of two equal names the later position is found.
    pub(crate) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut sorted: Vec<(u128, u16)> = names.map(ends).zip(0_u16..).collect();
        sorted.sort_unstable();
        Self(sorted)
    }

    /// The position of a name; `at` names what stands at a position.
    pub(crate) fn find<'a>(&self, name: &str, at: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        let ends = ends(name);
        let until = self.0.partition_point(|(known, _)| *known <= ends);
        let alike = self.0.get(..until)?.iter().rev().take_while(|(known, _)| *known == ends);
        alike.map(|(_, position)| usize::from(*position)).find(|position| at(*position) == Some(name))
    }
}

/// The first and the last eight bytes; of a shorter name all there are.
fn ends(name: &str) -> u128 {
    let bytes = name.as_bytes();
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return (u128::from(u64::from_be_bytes(*first)) << 64) | u128::from(u64::from_be_bytes(*last));
    }
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u128::from(*byte))
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
