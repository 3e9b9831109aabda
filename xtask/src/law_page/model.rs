//! What the review page says, before it is HTML or Markdown.

use checho::law::{Certainty, Citation, Kind, Text};

/// The whole page.
pub(super) struct Review {
    pub(super) packs: Vec<PackSheet>,
    pub(super) tally: Vec<TallyRow>,
    pub(super) groups: Vec<Group>,
    /// Unknowns that name no article of any instrument.
    pub(super) loose: Vec<Open>,
    /// Everything that is only a proposal, every reading, everything not read in the text.
    pub(super) lists: Vec<PointerList>,
    pub(super) annexes: Vec<Annex>,
}

/// A pack that was read.
pub(super) struct PackSheet {
    pub(super) id: String,
    pub(super) title: Text,
    pub(super) blocks: Vec<Block>,
}

/// How many entries of a sort there are, and on what they rest.
pub(super) struct TallyRow {
    pub(super) sort: Sort,
    pub(super) total: usize,
    /// By [`KINDS`].
    pub(super) kinds: Vec<usize>,
    /// By [`CERTAINTIES`].
    pub(super) certainties: Vec<usize>,
}

pub(super) const KINDS: [Kind; 4] = [Kind::Law, Kind::Reading, Kind::Guidance, Kind::Proposal];
pub(super) const CERTAINTIES: [Certainty; 3] = [Certainty::Text, Certainty::Secondary, Certainty::Unverified];

/// Instruments of one rank, or those of one layer.
pub(super) struct Group {
    pub(super) title: Text,
    pub(super) sheets: Vec<Sheet>,
}

/// One instrument with everything that rests on it.
pub(super) struct Sheet {
    pub(super) id: String,
    /// Its number as printed, `None` for what has none.
    pub(super) number: Option<String>,
    pub(super) title: Text,
    pub(super) certainty: Certainty,
    pub(super) blocks: Vec<Block>,
    pub(super) articles: Vec<Article>,
    pub(super) open: Vec<Open>,
}

impl Sheet {
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.articles.iter().flat_map(|article| &article.places).flat_map(|place| &place.entries)
    }
}

/// An article, a form, or the instrument as a whole.
pub(super) struct Article {
    pub(super) anchor: String,
    pub(super) title: Text,
    pub(super) short: Text,
    pub(super) places: Vec<Place>,
    /// Which of [`Sheet::open`] speak of it, by position.
    pub(super) open: Vec<usize>,
}

/// A clause or point, with what rests on it first of all and what cites it besides.
pub(super) struct Place {
    pub(super) cite: Citation,
    /// `None` for the article itself.
    pub(super) title: Option<Text>,
    pub(super) entries: Vec<Entry>,
    pub(super) mentions: Vec<Mention>,
}

impl Place {
    /// Whether nothing here needs judgement.
    pub(super) fn is_calm(&self) -> bool {
        !self.entries.iter().any(Entry::is_doubtful)
    }
}

/// The sorts of entries, in the order in which they stand beside their article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    Rule,
    Fact,
    Measure,
    Duty,
    Tightening,
    Role,
    Institution,
    Penalty,
    Task,
    Transition,
    Guard,
    Guidance,
    Form,
}

/// One entry of a pack.
pub(super) struct Entry {
    pub(super) sort: Sort,
    pub(super) anchor: String,
    /// Its name in the pack.
    pub(super) id: String,
    /// Whether the name means something to a reader, as `D5` and `I-b` do.
    pub(super) speaking: bool,
    /// The layer it belongs to.
    pub(super) layer: Option<String>,
    pub(super) name: Text,
    pub(super) certainty: Certainty,
    pub(super) kind: Kind,
    pub(super) dates: Option<Text>,
    /// All its citations; it stands at the first.
    pub(super) cites: Vec<Citation>,
    pub(super) blocks: Vec<Block>,
    /// Parts with citations of their own.
    pub(super) parts: Vec<Part>,
    /// Whether a part of it is open to judgement though the whole is not.
    pub(super) doubtful_part: bool,
}

/// A part of an entry that cites on its own: a start reading of a duty, a shortfall of a form.
pub(super) struct Part {
    pub(super) what: Text,
    pub(super) cites: Vec<Citation>,
    pub(super) kind: Kind,
}

impl Entry {
    /// Whether it needs a jurist's judgement: not the law itself, or not read in its text.
    pub(super) fn is_doubtful(&self) -> bool {
        self.kind != Kind::Law || self.certainty != Certainty::Text || self.doubtful_part
    }
}

/// An entry that cites a place and stands at another.
pub(super) struct Mention {
    pub(super) sort: Sort,
    pub(super) anchor: String,
    pub(super) id: String,
    pub(super) name: Text,
    pub(super) kind: Kind,
    /// Where it stands in full.
    pub(super) home: Citation,
    /// What of it cites the place, when it is a part.
    pub(super) why: Vec<Text>,
}

/// Something that the sources do not say.
#[derive(Clone)]
pub(super) struct Open {
    pub(super) id: String,
    pub(super) layer: Option<String>,
    pub(super) text: Text,
    pub(super) about: Vec<Citation>,
}

/// A labelled part of an entry.
pub(super) struct Block {
    pub(super) label: Text,
    pub(super) tone: Tone,
    /// Said before the items, as "at least one of".
    pub(super) lead: Option<Text>,
    pub(super) items: Vec<Item>,
    pub(super) layout: Layout,
}

/// How loud a block speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Note,
    /// What another reader may hold.
    Alternative,
    /// Where something falls short.
    Shortfall,
}

/// How the items of a block stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    List,
    /// In one line; Markdown shows names only.
    Inline,
    /// Long; may be closed on a screen.
    Fold,
}

/// One line of a block.
#[derive(Default)]
pub(super) struct Item {
    /// Its name in the pack.
    pub(super) code: Option<String>,
    /// Whether the name means something to a reader.
    pub(super) speaking: bool,
    pub(super) text: Text,
    /// Where it points.
    pub(super) link: Option<String>,
    /// Where it can be pointed at.
    pub(super) anchor: Option<String>,
    pub(super) tag: Option<(Certainty, Option<Kind>)>,
    pub(super) cites: Vec<Citation>,
    pub(super) more: Vec<Block>,
}

impl Item {
    pub(super) fn text(text: Text) -> Self {
        Self { text, ..Self::default() }
    }
}

impl Block {
    pub(super) fn list(label: Text, items: Vec<Item>) -> Self {
        Self { label, tone: Tone::Plain, lead: None, items, layout: Layout::List }
    }

    pub(super) fn text(label: Text, text: Text) -> Self {
        Self::list(label, vec![Item::text(text)])
    }

    pub(super) fn inline(label: Text, items: Vec<Item>) -> Self {
        Self { layout: Layout::Inline, ..Self::list(label, items) }
    }

    pub(super) fn toned(tone: Tone, label: Text, text: Text) -> Self {
        Self { tone, ..Self::text(label, text) }
    }
}

/// Entries that share something, each with a pointer to where it stands.
pub(super) struct PointerList {
    pub(super) anchor: &'static str,
    pub(super) title: Text,
    pub(super) lead: Text,
    pub(super) pointers: Vec<Mention>,
}

/// A table that no article carries: steps, calendar, places.
pub(super) struct Annex {
    pub(super) anchor: &'static str,
    pub(super) title: Text,
    pub(super) lead: Text,
    pub(super) blocks: Vec<Block>,
}
