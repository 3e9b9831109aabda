//! The built-in packs, and their words borrowed instead of copied: most of a decision is names and citations of them.

/// What decides of the national pack.
pub(crate) static LEAN: &str = include_str!("../../packs/compiled/vn.lean.json");

/// The national pack with every text.
pub(crate) static WHOLE: &str = include_str!("../../packs/compiled/vn.json");

/// The same text for good, if it is a piece of a built-in pack: no type says so of what a deserializer lends.
pub(crate) fn piece(text: &str) -> Option<&'static str> {
    [LEAN, WHOLE].into_iter().find_map(|pack| {
        let from = text.as_ptr().addr().checked_sub(pack.as_ptr().addr())?;
        pack.get(from..from.checked_add(text.len())?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_found_by_their_place_only() {
        let own = LEAN.get(2..6).unwrap();
        assert_eq!(piece(own), Some(own));
        assert_eq!(piece(&own.to_owned()), None);
        assert_eq!(piece(WHOLE), Some(WHOLE));
    }
}
