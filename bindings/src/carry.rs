//! How a value of the core becomes one that crosses to another language, and back.

use checho::canonical::Digest;
use checho::json::{Failure as CoreFailure, FailureCode};
use checho::law::{
    Citation, DutyId, FactId, GroupId, MeasureId, PackId, ReadingId, RoleId, RuleId, SeparationId, SignalId, StepId,
    Text as CoreText, Words,
};
use checho::rules::Stands as CoreStands;
use checho::time::PartialDate;
use std::borrow::Cow;

use crate::decision::{Standing, Stands};
use crate::failure::ChechoError;

/// A value that crosses, and the value of the core that it is.
pub(crate) trait Carry<Core>: Sized {
    /// Out of the core. Nothing is lost.
    fn carry(core: Core) -> Self;

    /// Into the core, refusing what the core does not hold.
    fn back(self) -> Result<Core, ChechoError>;
}

/// Types that cross as they are.
macro_rules! same {
    ($($type:ty)+) => {$(
        impl Carry<$type> for $type {
            fn carry(core: $type) -> Self {
                core
            }

            fn back(self) -> Result<$type, ChechoError> {
                Ok(self)
            }
        }
    )+};
}

same! { bool i32 String }

/// Names of things in a pack: text.
macro_rules! names {
    ($($type:ty)+) => {$(
        impl Carry<$type> for String {
            fn carry(core: $type) -> Self {
                core.as_str().to_owned()
            }

            fn back(self) -> Result<$type, ChechoError> {
                Ok(<$type>::from(self.as_str()))
            }
        }
    )+};
}

names! { DutyId FactId GroupId MeasureId PackId ReadingId RoleId RuleId SeparationId SignalId StepId }

/// Whole numbers without a sign: languages without such types get the next larger one.
macro_rules! counts {
    ($($core:ty => $type:ty;)+) => {$(
        impl Carry<$core> for $type {
            fn carry(core: $core) -> Self {
                core.into()
            }

            fn back(self) -> Result<$core, ChechoError> {
                <$core>::try_from(self).map_err(|_| no_number(self.into()))
            }
        }
    )+};
}

counts! { u16 => i32; u32 => i64; }

/// A number that is too small or too large for what it says.
pub(crate) fn no_number(number: i64) -> ChechoError {
    refused(
        FailureCode::Number,
        &format!("số {number} nằm ngoài phạm vi của trường này"),
        &format!("number {number} is out of range for its field"),
    )
}

pub(crate) fn refused(code: FailureCode, vi: &str, en: &str) -> ChechoError {
    let text = CoreText::new(vi, en);
    CoreFailure { code, text, line: None, column: None, nearest: None, faults: Vec::new() }.into()
}

impl<C, T: Carry<C>> Carry<Option<C>> for Option<T> {
    fn carry(core: Option<C>) -> Self {
        core.map(T::carry)
    }

    fn back(self) -> Result<Option<C>, ChechoError> {
        self.map(T::back).transpose()
    }
}

impl<C, T: Carry<C>> Carry<Vec<C>> for Vec<T> {
    fn carry(core: Vec<C>) -> Self {
        core.into_iter().map(T::carry).collect()
    }

    fn back(self) -> Result<Vec<C>, ChechoError> {
        self.into_iter().map(T::back).collect()
    }
}

impl Carry<Cow<'static, str>> for String {
    fn carry(core: Cow<'static, str>) -> Self {
        core.into_owned()
    }

    fn back(self) -> Result<Cow<'static, str>, ChechoError> {
        Ok(Cow::Owned(self))
    }
}

impl Carry<Words> for String {
    fn carry(core: Words) -> Self {
        core.reveal().to_owned()
    }

    fn back(self) -> Result<Words, ChechoError> {
        Ok(Words::new(&self))
    }
}

impl Carry<Citation> for String {
    fn carry(core: Citation) -> Self {
        core.to_string()
    }

    fn back(self) -> Result<Citation, ChechoError> {
        Ok(self.parse::<Citation>().map_err(CoreFailure::from)?)
    }
}

impl Carry<PartialDate> for String {
    fn carry(core: PartialDate) -> Self {
        core.to_string()
    }

    fn back(self) -> Result<PartialDate, ChechoError> {
        Ok(self.parse::<PartialDate>().map_err(CoreFailure::from)?)
    }
}

impl Carry<Digest> for String {
    fn carry(core: Digest) -> Self {
        core.to_string()
    }

    fn back(self) -> Result<Digest, ChechoError> {
        Digest::parse(&self).ok_or_else(|| {
            refused(
                FailureCode::PackHash,
                "mã băm SHA-256 phải gồm 64 chữ số hex",
                "a SHA-256 has 64 hexadecimal digits",
            )
        })
    }
}

impl<C> Carry<CoreStands<C>> for Stands
where
    String: Carry<C>,
{
    fn carry(core: CoreStands<C>) -> Self {
        let CoreStands { id, standing } = core;
        Self { id: String::carry(id), standing: Standing::carry(standing) }
    }

    fn back(self) -> Result<CoreStands<C>, ChechoError> {
        let Self { id, standing } = self;
        Ok(CoreStands { id: id.back()?, standing: standing.back()? })
    }
}

/// A record with the fields of one of the core. A field that the core gets does not compile here until it is carried over.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident = $core:path { $($(#[$field_meta:meta])* $field:ident: $type:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, uniffi::Record)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
        }

        impl crate::carry::Carry<$core> for $name {
            fn carry(core: $core) -> Self {
                use $core as Core;
                let Core { $($field),+ } = core;
                Self { $($field: crate::carry::Carry::carry($field)),+ }
            }

            fn back(self) -> Result<$core, crate::failure::ChechoError> {
                use $core as Core;
                let Self { $($field),+ } = self;
                Ok(Core { $($field: crate::carry::Carry::back($field)?),+ })
            }
        }
    };
}

/// An enum with the variants of one of the core, likewise. With `words`, each says itself in both languages.
macro_rules! choice {
    ($(#[$meta:meta])* words $name:ident = $core:path { $($variants:tt)+ }) => {
        choice! { $(#[$meta])* $name = $core { $($variants)+ } }

        #[uniffi::export]
        impl $name {
            /// In the words of a commune officer.
            #[must_use]
            pub fn text(&self, lang: crate::text::Lang) -> String {
                use crate::carry::Carry as _;
                let text = |core: $core, lang| core.text(lang).to_owned();
                match (self.back(), lang.back()) {
                    (Ok(core), Ok(lang)) => text(core, lang),
                    _ => String::new(),
                }
            }
        }
    };
    ($(#[$meta:meta])* $name:ident = $core:path { $($(#[$variant_meta:meta])* $variant:ident,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl crate::carry::Carry<$core> for $name {
            fn carry(core: $core) -> Self {
                use $core as Core;
                match core {
                    $(Core::$variant => Self::$variant,)+
                }
            }

            fn back(self) -> Result<$core, crate::failure::ChechoError> {
                use $core as Core;
                Ok(match self {
                    $(Self::$variant => Core::$variant,)+
                })
            }
        }
    };
}

/// An enum whose variants hold data under the names of the core, likewise.
macro_rules! sealed {
    ($(#[$meta:meta])* $name:ident = $core:path {
        $($(#[$variant_meta:meta])* $variant:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* },)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, uniffi::Enum)]
        pub enum $name {
            $($(#[$variant_meta])* $variant { $($(#[$field_meta])* $field: $type,)* },)+
        }

        impl crate::carry::Carry<$core> for $name {
            fn carry(core: $core) -> Self {
                use $core as Core;
                match core {
                    $(Core::$variant { $($field),* } => {
                        Self::$variant { $($field: crate::carry::Carry::carry($field)),* }
                    })+
                }
            }

            fn back(self) -> Result<$core, crate::failure::ChechoError> {
                use $core as Core;
                Ok(match self {
                    $(Self::$variant { $($field),* } => {
                        Core::$variant { $($field: crate::carry::Carry::back($field)?),* }
                    })+
                })
            }
        }
    };
}

pub(crate) use {choice, record, sealed};
