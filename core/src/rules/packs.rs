//! The packs of a law: what decides, and the same with every text.

use std::sync::OnceLock;

use crate::law::Pack;
use crate::law::builtin::WHOLE;

/// The packs of a law: what decides, and the same with every text.
#[derive(Debug, Clone, Default)]
pub(super) struct Packs {
    deciding: Vec<Pack>,
    /// Filled at once for packs loaded at run time, on first use for the built-in one.
    whole: OnceLock<Vec<Pack>>,
}

impl Packs {
    /// The built-in pack's lean part; the whole is read when a text is asked for.
    pub(super) fn lean(pack: Pack) -> Self {
        Self { deciding: vec![pack], whole: OnceLock::new() }
    }

    /// The same, with its texts. What decides stays as it is, whatever they say.
    pub(super) fn with_texts(&self, pack: Pack) -> Self {
        Self { deciding: self.deciding.clone(), whole: OnceLock::from(vec![pack]) }
    }

    /// Whether this is the built-in pack, whose texts are apart.
    pub(super) fn is_lean(&self) -> bool {
        !self.deciding.is_empty()
    }

    /// Packs with every text.
    pub(super) fn whole(packs: Vec<Pack>) -> Self {
        Self { deciding: Vec::new(), whole: OnceLock::from(packs) }
    }

    pub(super) fn deciding(&self) -> &[Pack] {
        if self.deciding.is_empty() { self.whole_packs() } else { &self.deciding }
    }

    pub(super) fn whole_packs(&self) -> &[Pack] {
        // The built-in text is proved readable by the tests of every platform.
        self.whole.get_or_init(|| serde_json::from_str(WHOLE).map_or_else(|_| self.deciding.clone(), |pack| vec![pack]))
    }
}
