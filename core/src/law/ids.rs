//! The names of things in a pack: short ASCII slugs, typed so that they cannot be mixed up.

use alloc::borrow::Cow;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::builtin;

macro_rules! slugs {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
        #[serde(transparent)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// A name known at compile time.
            #[must_use]
            pub const fn constant(slug: &'static str) -> Self {
                Self(Cow::Borrowed(slug))
            }

            /// The slug.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(slug: &str) -> Self {
                Self(Cow::Owned(slug.to_owned()))
            }
        }

        impl From<Cow<'static, str>> for $name {
            fn from(slug: Cow<'static, str>) -> Self {
                Self(slug)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                builtin::read(deserializer).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

slugs! {
    /// A rule pack, e.g. `vn`, `kon-tum`.
    PackId;
    /// An instrument (văn bản), e.g. `decree-56-2017`.
    InstrumentId;
    /// A fact (yếu tố), e.g. `serious_harm_now`. [`crate::facts`] holds those of the national pack.
    FactId;
    /// A rule (quy tắc), e.g. `intervention_abused_child`.
    RuleId;
    /// A measure (biện pháp) by its point of the Law on Children, e.g. `I-b`.
    MeasureId;
    /// A duty (nghĩa vụ), e.g. `D5`.
    DutyId;
    /// A step of a case (bước), e.g. `initially_assessed`.
    StepId;
    /// A role (vai trò), e.g. `commune_chair`.
    RoleId;
    /// A group of children in special circumstances (nhóm), `a` … `o` of Law Art. 10(1).
    GroupId;
    /// A ground of temporary separation (căn cứ tạm thời cách ly), e.g. `by_carers`.
    SeparationId;
    /// A signal (tín hiệu), e.g. `verify_at_once`.
    SignalId;
    /// A move of a case (bước chuyển), e.g. `T11`.
    TransitionId;
    /// What a move asks for (điều kiện), e.g. `minutes`.
    GuardId;
    /// A reading of where a clock starts (cách hiểu), e.g. `receipt`.
    ReadingId;
}

/// Whether a text is an ASCII slug: lower-case letters, digits, `_`, `-` (and capitals, for `D5`, `P-a`), or a Vietnamese point `đ`.
#[must_use]
pub(super) fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | 'đ'))
}
