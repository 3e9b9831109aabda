//! What a pack file may contain: one table per section, each key with its type. `core/packs/README.md` in data.

use crate::law::{Competence, Phase, Region};

/// The type of a value.
#[derive(Clone, Copy)]
pub(super) enum Ty {
    /// `{ vi = "…", en = "…" }`.
    Text,
    /// A string.
    Str,
    /// A list of strings.
    Strs,
    /// A list of texts.
    Texts,
    /// A boolean.
    Bool,
    /// A whole number of at least 0.
    Int,
    /// A whole number from 0 to 65535.
    Small,
    /// A local date.
    Date,
    /// A list of citations.
    Cites,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// What opens a duty.
    Opens,
    /// A limit, as `{ hours = 12 }`.
    Limit,
    /// A list of conditions.
    Clauses,
    /// A condition, as `{ any = […] }`.
    Clause,
    /// An inline table.
    Table(&'static [Key]),
    /// A list of tables.
    Tables(&'static [Key]),
}

/// A key of a table.
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) ty: Ty,
    pub(super) required: bool,
}

/// A section of a pack.
pub(super) struct Section {
    pub(super) name: &'static str,
    /// The key that names an entry in paths; empty: its position.
    pub(super) id: &'static str,
    pub(super) keys: &'static [Key],
    /// Whether the keys of [`BASIS`] belong to it too, gathered under `basis`.
    pub(super) cited: bool,
}

const fn must(name: &'static str, ty: Ty) -> Key {
    Key { name, ty, required: true }
}

const fn may(name: &'static str, ty: Ty) -> Key {
    Key { name, ty, required: false }
}

const CERTAINTY: Ty = Ty::OneOf(&["text", "secondary", "unverified"]);
const KIND: Ty = Ty::OneOf(&["law", "reading", "guidance", "proposal"]);
const LEVEL: Ty = Ty::OneOf(&["prevention", "support", "intervention"]);
const SPEED: Ty = Ty::OneOf(&["as_fast_as_possible"]);
const FIELD_TYPE: Ty = Ty::OneOf(&[
    "text",
    "long_text",
    "date",
    "time",
    "integer",
    "money",
    "place",
    "person",
    "choice",
    "choices",
    "tick",
    "rating",
    "table",
    "list",
]);
const CHOICE: &[Key] = &[must("id", Ty::Str), must("label", Ty::Text)];
const FORM_SECTION: &[Key] = &[
    must("id", Ty::Str),
    must("label", Ty::Text),
    may("cite", Ty::Cites),
    may("boxed", Ty::Bool),
    may("served", Ty::Bool),
    may(
        "field",
        Ty::Tables(&[
            must("id", Ty::Str),
            must("label", Ty::Text),
            must("type", FIELD_TYPE),
            may("if_known", Ty::Bool),
            may("beside", Ty::Bool),
            may("options", Ty::Tables(CHOICE)),
            may("columns", Ty::Tables(&[must("id", Ty::Str), must("label", Ty::Text), must("type", FIELD_TYPE)])),
            may("rows", Ty::Tables(CHOICE)),
            may("note", Ty::Str),
            may("source", Ty::Str),
        ]),
    ),
    may(
        "rating",
        Ty::Tables(&[
            must("id", Ty::Str),
            must("block", Ty::OneOf(&["a", "b"])),
            must("label", Ty::Text),
            must("high", Ty::Text),
            must("medium", Ty::Text),
            must("low", Ty::Text),
        ]),
    ),
    may("conclusion", Ty::Tables(CHOICE)),
];

/// What every cited entry carries.
pub(super) const BASIS: &[Key] = &[
    must("cite", Ty::Cites),
    must("certainty", CERTAINTY),
    must("kind", KIND),
    may("from", Ty::Date),
    may("to", Ty::Date),
    may("note", Ty::Text),
    may("alternative", Ty::Text),
];

const fn cited(name: &'static str, id: &'static str, keys: &'static [Key]) -> Section {
    Section { name, id, keys, cited: true }
}

const fn plain(name: &'static str, id: &'static str, keys: &'static [Key]) -> Section {
    Section { name, id, keys, cited: false }
}

/// Every section, in the order of the compiled pack.
pub(super) const SECTIONS: &[Section] = &[
    plain(
        "pack",
        "",
        &[
            must("id", Ty::Str),
            must("version", Ty::Str),
            must("title", Ty::Text),
            must("reviewed_until", Ty::Date),
            may("layer_of", Ty::Str),
            may("applies", Ty::Table(&[may("provinces", Ty::Strs), may("communes", Ty::Strs)])),
        ],
    ),
    plain(
        "instrument",
        "id",
        &[
            must("id", Ty::Str),
            may("number", Ty::Str),
            must("title", Ty::Text),
            must("issuer", Ty::Text),
            may("issued", Ty::Date),
            may("from", Ty::Date),
            may("to", Ty::Date),
            may("replaces", Ty::Strs),
            may("amends", Ty::Strs),
            must("certainty", CERTAINTY),
            may("note", Ty::Text),
        ],
    ),
    cited(
        "fact",
        "id",
        &[
            must("id", Ty::Str),
            must("about", Ty::OneOf(&["child", "family", "harm_doer", "community", "online", "report", "assessment"])),
            must("polarity", Ty::OneOf(&["danger", "protection", "neutral"])),
            must("tense", Ty::OneOf(&["ever", "now", "future"])),
            must("name", Ty::Text),
            must("question", Ty::Text),
            must("ask", Ty::OneOf(&["file", "adult", "observe", "trained"])),
            must("explain", Ty::Text),
            must("sensitivity", Ty::OneOf(&["ordinary", "identity", "health", "sexual", "criminal", "family"])),
            may("implies", Ty::Strs),
            may("suggests", Ty::Strs),
            may("excludes", Ty::Strs),
            may("proof", Ty::OneOf(&["conclusion"])),
            may("derived", Ty::OneOf(&["age", "rating", "report"])),
            may("group", Ty::Str),
            may("subgroup", Ty::Str),
            may("abuse_kind", Ty::Bool),
        ],
    ),
    cited(
        "rule",
        "id",
        &[
            must("id", Ty::Str),
            must("name", Ty::Text),
            may("when", Ty::Clauses),
            may("absent", Ty::Strs),
            may("unless", Ty::Strs),
            must(
                "then",
                Ty::Table(&[
                    may("level", LEVEL),
                    may("emergency", Ty::Bool),
                    may("group", Ty::Str),
                    may("separation", Ty::Str),
                    may("signal", Ty::Str),
                ]),
            ),
        ],
    ),
    cited(
        "measure",
        "id",
        &[
            must("id", Ty::Str),
            must("level", LEVEL),
            must("name", Ty::Text),
            may("explain", Ty::Text),
            may("when", Ty::Clauses),
            may("absent", Ty::Strs),
        ],
    ),
    plain(
        "step",
        "id",
        &[
            must("id", Ty::Str),
            must("name", Ty::Text),
            may("form", Ty::Str),
            may("also", Ty::Strs),
            may("planned", Ty::Bool),
            may("closes", Ty::Bool),
        ],
    ),
    cited(
        "duty",
        "id",
        &[
            must("id", Ty::Str),
            must("name", Ty::Text),
            must("explain", Ty::Text),
            must("roles", Ty::Strs),
            must("opens", Ty::Opens),
            may("after", Ty::Strs),
            may("when", Ty::Clauses),
            may("absent", Ty::Strs),
            may(
                "starts",
                Ty::Tables(&[
                    must("reading", Ty::Str),
                    must("step", Ty::Str),
                    may("cautious", Ty::Bool),
                    may("unlimited", Ty::Bool),
                    may("limit", Ty::Limit),
                    must("name", Ty::Text),
                    must("cite", Ty::Cites),
                    must("certainty", CERTAINTY),
                    must("kind", KIND),
                    may("note", Ty::Text),
                    may("alternative", Ty::Text),
                ]),
            ),
            must("limit", Ty::Limit),
            may("every", Ty::Limit),
            may("in_emergency", SPEED),
            may("speed", SPEED),
            may("met_by", Ty::Strs),
            may(
                "ends",
                Ty::Tables(&[
                    must("step", Ty::Str),
                    must("cite", Ty::Cites),
                    must("certainty", CERTAINTY),
                    must("kind", KIND),
                    may("alternative", Ty::Text),
                ]),
            ),
            may("forms", Ty::Strs),
            may("within", Ty::Str),
            may("scope", Ty::OneOf(&["child", "under_18"])),
        ],
    ),
    cited("tighten", "duty", &[must("duty", Ty::Str), must("limit", Ty::Limit), must("name", Ty::Text)]),
    cited(
        "role",
        "id",
        &[must("id", Ty::Str), must("name", Ty::Text), must("explain", Ty::Text), may("receipt_is", Ty::Strs)],
    ),
    cited("institution", "", &[must("role", Ty::Str), must("name", Ty::Text), may("provinces", Ty::Strs)]),
    plain(
        "year",
        "year",
        &[
            must("year", Ty::Small),
            must("status", Ty::OneOf(&["announced", "computed", "forecast"])),
            must("sources", Ty::Texts),
            must("certainty", CERTAINTY),
            may("note", Ty::Text),
        ],
    ),
    plain(
        "holiday",
        "from",
        &[
            must("from", Ty::Date),
            must("to", Ty::Date),
            must("name", Ty::Text),
            must("why", Ty::OneOf(&["statutory", "compensating", "swapped", "announced"])),
            must("certainty", CERTAINTY),
            must("source", Ty::Str),
            may("note", Ty::Text),
        ],
    ),
    plain(
        "worked",
        "date",
        &[
            must("date", Ty::Date),
            must("instead_of", Ty::Date),
            must("source", Ty::Str),
            must("certainty", CERTAINTY),
            may("note", Ty::Text),
        ],
    ),
    plain(
        "unsettled",
        "date",
        &[must("date", Ty::Date), must("name", Ty::Text), must("source", Ty::Str), must("certainty", CERTAINTY)],
    ),
    cited(
        "guidance",
        "id",
        &[
            must("id", Ty::Str),
            must("audience", Ty::OneOf(&["child", "carers", "school", "community"])),
            must("text", Ty::Text),
            may("measures", Ty::Strs),
        ],
    ),
    cited(
        "penalty",
        "id",
        &[
            must("id", Ty::Str),
            must("act", Ty::Text),
            must("who", Ty::Text),
            may("amount", Ty::Table(&[may("min", Ty::Int), may("max", Ty::Int)])),
        ],
    ),
    cited(
        "task",
        "id",
        &[
            must("id", Ty::Str),
            must("who", Ty::Text),
            may("roles", Ty::Strs),
            must("text", Ty::Text),
            must(
                "about",
                Ty::OneOf(&[
                    "standing",
                    "accountability",
                    "prevention",
                    "support",
                    "oversight",
                    "coordination",
                    "procedure",
                    "resources",
                    "roles",
                    "early_detection",
                ]),
            ),
        ],
    ),
    plain(
        "place",
        "code",
        &[
            must("code", Ty::Str),
            must("name", Ty::Text),
            must("province", Ty::Str),
            may("from", Ty::Date),
            may("to", Ty::Date),
            may("was", Ty::Strs),
            may("district", Ty::Text),
            must("certainty", CERTAINTY),
            must("source", Ty::Str),
            may("note", Ty::Text),
        ],
    ),
    cited(
        "guard",
        "id",
        &[
            must("id", Ty::Str),
            must("name", Ty::Text),
            must("right", Ty::Text),
            may("steps", Ty::Strs),
            may("duties", Ty::Strs),
            may("counts", Ty::Bool),
        ],
    ),
    cited(
        "transition",
        "id",
        &[
            must("id", Ty::Str),
            must("name", Ty::Text),
            must("region", Ty::OneOf(Region::NAMES)),
            may("phases", Ty::Words(Phase::NAMES)),
            may("then", Ty::OneOf(Phase::NAMES)),
            may("by", Ty::Strs),
            may("steps", Ty::Strs),
            must("roles", Ty::Strs),
            may("place", Ty::OneOf(Competence::NAMES)),
            may("guards", Ty::Strs),
            may("protects", Ty::Bool),
            may("duties", Ty::Strs),
            may("forms", Ty::Strs),
        ],
    ),
    plain("unknown", "id", &[must("id", Ty::Str), must("text", Ty::Text), may("about", Ty::Cites)]),
    cited(
        "form",
        "number",
        &[
            must("number", Ty::Str),
            must("title", Ty::Text),
            must("used_at", Ty::Cites),
            must("orientation", Ty::OneOf(&["portrait", "landscape"])),
            may("national_heading", Ty::Bool),
            may("top", Ty::Text),
            may("numbering", Ty::Str),
            may("numbered", Ty::Bool),
            may("bases", Ty::Tables(&[must("text", Ty::Text), may("instrument", Ty::Str)])),
            may("makers", Ty::Strs),
            may(
                "signers",
                Ty::Tables(&[
                    must("role", Ty::Str),
                    must("label", Ty::Text),
                    may("seal", Ty::Bool),
                    may("source", Ty::Str),
                ]),
            ),
            may("copies", Ty::Tables(&[must("to", Ty::Text), may("role", Ty::Str), may("why", Ty::Text)])),
            may("notes", Ty::Tables(&[must("mark", Ty::Str), must("text", Ty::Text)])),
            may("shortfalls", Ty::Tables(&[must("text", Ty::Text), must("cite", Ty::Cites)])),
            may("misprints", Ty::Tables(&[must("printed", Ty::Str), must("mended", Ty::Str)])),
            must("section", Ty::Tables(FORM_SECTION)),
            may("annex", Ty::Tables(FORM_SECTION)),
        ],
    ),
];
