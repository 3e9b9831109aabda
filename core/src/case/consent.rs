//! What somebody said, in codes, and what an opinion is worth as consent.

use serde::{Deserialize, Serialize};

use super::entry::Act;
use super::kind::Kind;
use crate::Law;
use crate::law::{RoleId, Text};
use crate::model::State;
use crate::rules::Weighed;

/// Who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Speaker {
    /// The child (Decree 56/2017 Art. 27(1)g).
    Child,
    /// The father.
    Father,
    /// The mother.
    Mother,
    /// The guardian (người giám hộ).
    Guardian,
    /// Another carer.
    OtherCarer,
}

impl Speaker {
    /// The role under which the packs know who spoke.
    #[must_use]
    pub const fn role(self) -> RoleId {
        match self {
            Self::Child => RoleId::constant("child"),
            Self::Father | Self::Mother | Self::Guardian | Self::OtherCarer => RoleId::constant("parent_or_carer"),
        }
    }

    /// What to show.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Child => Text::new("Trẻ em", "The child"),
            Self::Father => Text::new("Cha", "Father"),
            Self::Mother => Text::new("Mẹ", "Mother"),
            Self::Guardian => Text::new("Người giám hộ", "Guardian"),
            Self::OtherCarer => Text::new("Người chăm sóc khác", "Another carer"),
        }
    }
}

/// On what somebody was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Subject {
    /// State, needs and wishes, for form 03 (Decree 56/2017 Art. 27(1)g-h).
    Needs,
    /// The plan (Arts 28(5), 29(3)).
    Plan,
    /// Temporary separation (Art. 32).
    Separation,
    /// Alternative care: the written consent of Circular 14/2020 Art. 5(4), and the child's opinion of 5(5).
    AlternativeCare,
    /// The carer who is proposed (Law on Children Art. 60(3), Decree 56/2017 Art. 42(1)).
    ProposedCarer,
    /// Going back to the family.
    Return,
}

impl Subject {
    /// What to show.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Needs => Text::new("Tình trạng, nhu cầu, nguyện vọng", "State, needs and wishes"),
            Self::Plan => Text::new("Kế hoạch hỗ trợ, can thiệp", "The plan"),
            Self::Separation => Text::new("Tạm thời cách ly", "Temporary separation"),
            Self::AlternativeCare => Text::new("Chăm sóc thay thế", "Alternative care"),
            Self::ProposedCarer => Text::new("Người dự kiến nhận chăm sóc", "The proposed carer"),
            Self::Return => Text::new("Trở về gia đình", "Going back to the family"),
        }
    }
}

/// An opinion in codes. What was said, word for word, stands in the erasable words of the act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    /// Who spoke.
    pub who: Speaker,
    /// On what.
    pub on: Subject,
    /// Whether they agree; `None`: they said neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agrees: Option<bool>,
    /// Whether this very person is under suspicion, as the officer knows; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspected: Option<bool>,
}

/// What an opinion is worth as consent: that of a parent or carer who may have done the harm is none (Decree 56/2017
/// Art. 27(1)h, Law on Children Art. 63(1)b).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// It may count: this person did not do the harm, as far as the file says.
    MayCount,
    /// Nobody knows yet whether a parent or carer did the harm: it counts for nothing until that is settled.
    NotSettled,
    /// This person, or a parent or carer who is not told apart, is under suspicion: it never counts.
    Never,
    /// It is no opinion of a parent or carer.
    NotAsked,
}

impl Consent {
    /// That of parents and carers, by what is known; `None`: nothing can be told.
    pub(crate) fn of_carers(law: &Law, weighed: Option<&Weighed<'_>>) -> Self {
        let state =
            |weighed: &Weighed<'_>| law.state(weighed.facts(), &crate::facts::HARM_DOER_IS_PARENT_OR_CARER).ok();
        match weighed.and_then(state) {
            Some(State::No) => Self::MayCount,
            Some(State::Yes | State::ReportedYes) => Self::Never,
            Some(State::ReportedNo | State::Unknown) | None => Self::NotSettled,
        }
    }

    /// That of an opinion recorded by an event of this kind, where that of carers is worth so much.
    ///
    /// Once a parent or carer is said to be the harm-doer, another one whom the officer tells apart (`suspected: false`) may
    /// consent: the law leaves out only the one who harms. Until anybody is named, nobody is told apart.
    pub(crate) fn of(kind: &Kind, act: Option<&Act>, carers: Self) -> Self {
        let heard = act.and_then(|act| act.opinion);
        let role = act.and_then(speaker);
        if *kind != Kind::OpinionHeard || role.is_none_or(|role| role.as_str() != "parent_or_carer") {
            return Self::NotAsked;
        }
        carers.for_one(heard.and_then(|heard| heard.suspected))
    }

    /// That of one parent or carer, where that of carers is worth so much; `suspected`: whether this very one is.
    pub(crate) const fn for_one(self, suspected: Option<bool>) -> Self {
        match (suspected, self) {
            (Some(true), _) => Self::Never,
            (Some(false), Self::Never) => Self::MayCount,
            (Some(false) | None, _) => self,
        }
    }

    /// Whether it is a consent that counts: it may count, and they agree.
    pub(crate) fn is_given(self, heard: Option<Heard>) -> bool {
        self == Self::MayCount && heard.is_some_and(|heard| heard.agrees == Some(true))
    }
}

/// The step that says of an opinion that it is a consent to alternative care in writing (Circular 14/2020 Art. 5(4)).
pub(crate) const CONSENTED: &str = "placement_consented";

/// The role whose opinion an act records.
pub(crate) fn speaker(act: &Act) -> Option<RoleId> {
    act.opinion.map(|heard| heard.who.role()).or_else(|| act.party.clone())
}
