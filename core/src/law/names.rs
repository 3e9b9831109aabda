//! Names to positions.

/// Where each name of a list stands, found by the first bytes of the name: nearly always they differ, and comparing
/// them is comparing two numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(Vec<(u128, u16)>);

impl Names {
    /// Of two equal names the later position is found.
    pub(crate) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut heads: Vec<(u128, u16)> = names.map(head).zip(0_u16..).collect();
        heads.sort_unstable();
        Self(heads)
    }

    /// The position of a name; `at` names what stands at a position.
    pub(crate) fn find<'a>(&self, name: &str, at: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        let head = head(name);
        let until = self.0.partition_point(|(known, _)| *known <= head);
        let alike = self.0.get(..until)?.iter().rev().take_while(|(known, _)| *known == head);
        alike.map(|(_, position)| usize::from(*position)).find(|position| at(*position) == Some(name))
    }
}

fn head(name: &str) -> u128 {
    let bytes = name.as_bytes();
    let head = bytes.first_chunk().copied().unwrap_or_else(|| {
        let mut head = [0; 16];
        head.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        head
    });
    u128::from_be_bytes(head)
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
