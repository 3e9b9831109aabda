//! Who looks, and what part it has in the case.

use alloc::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::redacted::{Depth, Matter};
use crate::case::{Case, Conflict, Entry, Event, EventId, Folded, InstitutionCode, Kind, SignatureState};
use crate::law::{RoleId, Text};
use crate::model::Locality;

/// What a viewer is to the child and to the harm. The host app says so; where it is in doubt, the more suspect one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// None: it looks by its office.
    None,
    /// Suspected of the harm, whatever office it holds.
    Suspect,
    /// A parent or carer who is under suspicion.
    SuspectedCarer,
    /// A parent or carer who is not.
    NonOffendingCarer,
    /// Reported the case.
    Informant,
    /// A relative of a suspect, whatever office it holds.
    SuspectsRelative,
}

/// Who looks at a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Viewer {
    /// The role in which it looks, e.g. `commune_chair`, `parent_or_carer`.
    pub role: RoleId,
    /// The code of its institution, as headers write it; empty for a private person.
    #[serde(default)]
    pub institution: String,
    /// What it is to the child and to the harm.
    pub relation: Relation,
    /// For an informant: its own report, as its receipt names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<EventId>,
}

/// To whom a case, or what somebody lacks of it, is given: an office of an institution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// The role, e.g. `commune_committee`.
    pub role: RoleId,
    /// The code of its institution, as headers write it.
    pub institution: String,
}

/// From where a viewer looks at this case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standpoint {
    /// Handles the case.
    Handler,
    /// Oversees those who do.
    Oversight,
    /// Carries out a part of the plan.
    Executor,
    /// Parent or carer not under suspicion.
    NonOffendingCarer,
    /// Parent or carer under suspicion.
    SuspectedCarer,
    /// Suspected harm-doer, or a suspect's relative.
    Suspect,
    /// Reported it.
    Informant,
    /// Has no part in it.
    Outside,
}

/// Roles that decide and investigate.
const HANDLING: [&str; 12] = [
    "commune_chair",
    "commune_child_body",
    "commune_child_protection_officer",
    "commune_committee",
    "commune_police",
    "court",
    "district_child_body",
    "hotline_111",
    "investigating_body",
    "police",
    "procuracy",
    "provincial_child_body",
];

/// Roles that oversee without handling.
const OVERSEEING: [&str; 7] = [
    "child_protection_board",
    "district_child_body",
    "district_committee",
    "national_child_body",
    "provincial_chair",
    "provincial_child_body",
    "provincial_committee",
];

/// Roles that carry out a part of a plan.
const EXECUTING: [&str; 11] = [
    "alternative_carer",
    "clinic",
    "facility_head",
    "front",
    "legal_aid",
    "school",
    "school_board",
    "service_provider",
    "social_assistance_facility",
    "women_union",
    "youth_union",
];

impl Standpoint {
    /// Where this viewer stands in this case. An office alone opens nothing: its institution recorded something that
    /// happened in the case, or the case, a referral, a service or a plan was sent to the role.
    ///
    /// Whom the log names as the suspect or a relative looks as one, whatever the host says, until the case was passed on.
    pub(super) fn of(case: &Case, viewer: &Viewer, folded: &Folded, doubted: &BTreeSet<EventId>) -> Self {
        let named = |(conflict, here): &(Conflict, Option<String>)| {
            conflict.names_post(&viewer.role, &viewer.institution, here.as_deref())
        };
        if folded.conflicts.iter().any(named) {
            return Self::Suspect;
        }
        match viewer.relation {
            Relation::Suspect | Relation::SuspectsRelative => return Self::Suspect,
            Relation::SuspectedCarer => return Self::SuspectedCarer,
            Relation::NonOffendingCarer => return Self::NonOffendingCarer,
            Relation::Informant => return Self::Informant,
            Relation::None => {}
        }
        let role = viewer.role.as_str();
        let takes_part = takes_part(case, viewer, doubted);
        if takes_part && HANDLING.contains(&role) {
            Self::Handler
        } else if OVERSEEING.contains(&role) {
            Self::Oversight
        } else if takes_part && EXECUTING.contains(&role) {
            Self::Executor
        } else {
            Self::Outside
        }
    }

    /// How much of a matter is shown.
    pub(super) fn depth(self, matter: Matter, role: &RoleId) -> Depth {
        match self {
            Self::Handler => Depth::Full,
            Self::Oversight if matter == Matter::Note => Depth::Header,
            Self::Oversight => Depth::Codes,
            Self::Executor => match matter {
                Matter::Child | Matter::Plan => Depth::Full,
                Matter::Separation | Matter::Shelter if houses(role) => Depth::Full,
                _ => Depth::Nothing,
            },
            Self::NonOffendingCarer => match matter {
                Matter::Child | Matter::Plan | Matter::Separation | Matter::Shelter => Depth::Full,
                Matter::Opinion => Depth::Header,
                _ => Depth::Nothing,
            },
            // Not even that alternative care was decided: the commune that decides it is where the child went.
            Self::SuspectedCarer if matter == Matter::Separation => Depth::Header,
            Self::SuspectedCarer | Self::Suspect | Self::Informant | Self::Outside => Depth::Nothing,
        }
    }

    /// What to show.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Handler => Text::new("Người xử lý vụ việc", "Handles the case"),
            Self::Oversight => Text::new("Cơ quan theo dõi, giám sát", "Oversees the case"),
            Self::Executor => Text::new("Nơi thực hiện kế hoạch", "Carries out a part of the plan"),
            Self::NonOffendingCarer => {
                Text::new("Cha, mẹ, người chăm sóc không bị nghi", "Parent or carer not under suspicion")
            }
            Self::SuspectedCarer => Text::new("Cha, mẹ, người chăm sóc bị nghi", "Parent or carer under suspicion"),
            Self::Suspect => {
                Text::new("Người bị nghi gây tổn hại hoặc người thân", "Suspected harm-doer, or a relative")
            }
            Self::Informant => Text::new("Người cung cấp thông tin", "Informant"),
            Self::Outside => Text::new("Không tham gia vụ việc", "Has no part in the case"),
        }
    }
}

/// Those with whom the child lives know where that is.
fn houses(role: &RoleId) -> bool {
    matches!(role.as_str(), "alternative_carer" | "facility_head" | "social_assistance_facility")
}

/// Whether the viewer's institution is that of the place, whatever sort of body it is. Where no commune is named, the role
/// is enough.
fn is_there(viewer: &Viewer, place: Option<&Locality>) -> bool {
    let commune = place.and_then(|place| place.commune.as_deref());
    commune.is_none_or(|commune| InstitutionCode::of(&viewer.institution).place() == Some(commune))
}

/// Who may know who reported: the one judgement behind what is shown and what is given away.
pub(super) struct MayKnowInformant<'a> {
    institution: &'a str,
    handles: bool,
    /// Released to it.
    released: BTreeSet<EventId>,
}

impl<'a> MayKnowInformant<'a> {
    /// For this viewer, who stands there.
    pub(super) fn of(
        case: &Case,
        viewer: &'a Viewer,
        standpoint: Standpoint,
        folded: &Folded,
        doubted: &BTreeSet<EventId>,
    ) -> Self {
        let handles = standpoint == Standpoint::Handler && !viewer.institution.is_empty();
        let released = if handles { informants_released(case, viewer, folded, doubted) } else { BTreeSet::new() };
        Self { institution: &viewer.institution, handles, released }
    }

    /// Whether it may know who reported, as far as this event says so: it handles the case at the institution that recorded
    /// the event, or that institution released it.
    pub(super) fn from(&self, event: &Event) -> bool {
        let own = event.header().actor.institution == self.institution;
        self.handles && (own || self.released.contains(&event.id()))
    }
}

/// The step by which the receiving place tells somebody else who reported.
const RELEASED: &str = "informant_released";

/// Of which events the institution that recorded them told this viewer's office who reported: signed, with a reason, and
/// naming role and place.
fn informants_released(
    case: &Case,
    viewer: &Viewer,
    folded: &Folded,
    doubted: &BTreeSet<EventId>,
) -> BTreeSet<EventId> {
    let history = case.history();
    let mut released = BTreeSet::new();
    for event in history.events() {
        let (id, header) = (event.id(), event.header());
        // The reason may have been erased since; that there was one stays in the header.
        let may = header.kind == Kind::Step
            && header.identity.is_some()
            && HANDLING.contains(&header.actor.role.as_str())
            && !doubted.contains(&id)
            && !folded.by_suspects.contains(&id);
        if !may {
            continue;
        }
        let Ok(Entry::Act(act)) = Entry::of(event) else { continue };
        let releases = act.steps.iter().any(|step| step.step.as_str() == RELEASED);
        let named = act.party.as_ref() == Some(&viewer.role) && is_of(viewer, act.place.as_ref());
        if !releases || !named || event.signature_state() != SignatureState::Valid {
            continue;
        }
        let own = |told: &EventId| {
            let told = case.event(*told).map(|told| &told.header().actor.institution);
            told == Some(&header.actor.institution)
        };
        released.extend(act.about.into_iter().filter(|told| own(told) && history.knew(id, *told)));
    }
    released
}

/// Whether the viewer's institution is the one at this place; a place has to be named: its commune, or its province for a
/// body of the province.
fn is_of(viewer: &Viewer, place: Option<&Locality>) -> bool {
    let named = place.and_then(|place| place.commune.as_deref().or(place.province.as_deref()));
    named.is_some() && named == InstitutionCode::of(&viewer.institution).place()
}

fn takes_part(case: &Case, viewer: &Viewer, doubted: &BTreeSet<EventId>) -> bool {
    let history = case.history();
    history.events().iter().any(|event| {
        let header = event.header();
        let sent = || {
            let sends = matches!(
                header.kind,
                Kind::Transfer
                    | Kind::HandedOver
                    | Kind::Referred
                    | Kind::AlternativeCare
                    | Kind::ServiceStarted
                    | Kind::PlanServed
            );
            sends
                && !doubted.contains(&event.id())
                && matches!(Entry::of(event), Ok(Entry::Act(act)) if act.party.as_ref() == Some(&viewer.role) && is_there(viewer, act.place.as_ref()))
        };
        // Of one institution, colleagues handle the case together. Countersigning and erasing is not handling.
        let colleague = !matches!(header.kind, Kind::Witness | Kind::Erasure)
            && !viewer.institution.is_empty()
            && header.actor.institution == viewer.institution;
        colleague || sent()
    })
}
