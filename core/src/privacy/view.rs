//! The one function that decides what anyone sees.

use alloc::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::entitled::{MayKnowInformant, Relation, Standpoint, Viewer};
use super::redacted::{Content, Depth, Matter};
use crate::Law;
use crate::case::{
    Case, Consent, Entry, Event, EventId, Folded, Heard, InstitutionCode, Kind, PartName, SeenByOthers, speaker,
};
use crate::law::{Citation, InstrumentId, Kind as SourceKind, RoleId, StepId, Text};
use crate::model::{Informant, Situation};
use crate::time::Moment;

/// How secret a view is. Decree 56/2017 Art. 24(3) asks for a level and names none: these are our proposal, and none is a
/// class of State secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Secrecy {
    /// Nothing is shown.
    Closed,
    /// Codes and moments; nobody's identity, no place.
    Coded,
    /// Extracts for a named recipient.
    Extract,
    /// A full original that the chair released to the recipient's role, with a reason.
    ReleasedOriginal,
    /// The case file: for those who handle the case.
    CaseFile,
}

impl Secrecy {
    /// What to print on it.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Closed => Text::new("Không cung cấp", "Not provided"),
            Self::Coded => Text::new(
                "Hạn chế: chỉ mã số và thời điểm, không có danh tính",
                "Restricted: codes and moments only, nobody's identity",
            ),
            Self::Extract => Text::new(
                "Hạn chế: bản trích cho đúng người nhận, không chuyển tiếp",
                "Restricted: extract for the named recipient, not to be passed on",
            ),
            Self::ReleasedOriginal => Text::new(
                "Hạn chế: có bản đầy đủ do Chủ tịch xã quyết định cung cấp, không chuyển tiếp",
                "Restricted: with a full original that the chair decided to give, not to be passed on",
            ),
            Self::CaseFile => Text::new(
                "Bảo mật: hồ sơ vụ việc, chỉ người xử lý vụ việc",
                "Confidential: case file, only for those who handle the case",
            ),
        }
    }
}

/// An event as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The event.
    pub event: EventId,
    /// Its kind, as headers write it.
    pub kind: String,
    /// What to call the kind.
    pub name: Text,
    /// When it happened.
    pub happened: Moment,
    /// The role that recorded it.
    pub role: RoleId,
    /// The code of the institution that recorded it.
    pub institution: String,
    /// What it says; `None`: only that it happened, or it cannot be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
    /// The event by which the chair released it in full to this viewer's role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_by: Option<EventId>,
}

/// Something held back, and why. It is not listed for suspects, informants and outsiders: that something is there would tell
/// already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// What.
    pub matter: Matter,
    /// Why.
    pub why: Text,
    /// On what that rests.
    pub cite: Vec<Citation>,
    /// Law, or our proposal.
    pub kind: SourceKind,
}

/// An opinion that was heard, apart from everything else. It is never deleted, whatever it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// The event.
    pub event: EventId,
    /// When it was heard.
    pub at: Moment,
    /// Whose, as a role; `None`: the child's, or not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<RoleId>,
    /// Who said what of it, as far as it was coded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Heard>,
    /// What it is worth as consent.
    pub consent: Consent,
    /// Whether it is a consent that counts: it may count, and they agree.
    #[serde(default)]
    pub given: bool,
}

/// What a viewer sees of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// The moment at which it was drawn up.
    pub moment: Moment,
    /// How secret it is.
    pub secrecy: Secrecy,
    /// The level in words, to be printed on whatever leaves.
    pub secrecy_text: Text,
    /// The only recipient.
    pub recipient: Viewer,
    /// From where it looks.
    pub standpoint: Standpoint,
    /// The recipients in words, to be printed on whatever leaves.
    pub recipients_text: Text,
    /// Why level and recipients are stated.
    pub cite: Vec<Citation>,
    /// What the choice of what is shown rests on: our proposal, where the law is silent.
    pub kind: SourceKind,
    /// What is known and was done; for those who handle the case only, without other places' informants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub situation: Option<Situation>,
    /// The events, in the order of the case.
    pub events: Vec<Shown>,
    /// Opinions, apart; for those who handle the case only.
    pub opinions: Vec<Opinion>,
    /// What was held back.
    pub withheld: Vec<Withheld>,
    /// How far others have seen what is shown here. Not for suspects and informants: who else has seen it tells how the case
    /// is handled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witnessing: Option<Text>,
}

/// Decides what this viewer sees of this case at this moment: the only way in which a case is shown to anyone.
///
/// ```
/// use checho::Law;
/// use checho::case::{Actor, Case, DeviceId, Draft, Entry, Kind, Salt, Salts};
/// use checho::privacy::{Relation, Secrecy, Viewer, view};
///
/// let mut case = Case::new();
/// let received = "2026-02-13T16:30:00+07:00".parse()?;
/// let report = r#"{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee",
///                   "informant": { "name": "Bà Tư" } }"#;
/// let actor = Actor {
///     role: "commune_committee".into(),
///     institution: "commune:23293".to_owned(),
///     device: DeviceId::from_bytes([7; 32]),
/// };
/// let entry = Entry::Report(serde_json::from_str(report)?);
/// let salts = Salts { facts: Salt::new([1; 32]), identity: Salt::new([2; 32]), informant: Salt::new([3; 32]) };
/// case.record(Draft { kind: Kind::Report, actor, happened: received, written: received, entry }, &salts)?;
///
/// let law = Law::national()?;
/// let mut chair = Viewer {
///     role: "commune_chair".into(),
///     institution: "commune:23293".to_owned(),
///     relation: Relation::None,
///     report: None,
/// };
/// let own = view(&case, &law, &chair, received);
/// assert_eq!(own.secrecy, Secrecy::CaseFile);
/// assert!(serde_json::to_string(&own)?.contains("Bà Tư"), "the receiving place keeps the informant");
///
/// // The same chair, named as the one who did it.
/// chair.relation = Relation::Suspect;
/// let suspect = view(&case, &law, &chair, received);
/// assert!(suspect.events.is_empty() && suspect.secrecy == Secrecy::Closed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn view(case: &Case, law: &Law, viewer: &Viewer, moment: Moment) -> View {
    let folded = case.situation(law, moment);
    let doubted: BTreeSet<EventId> = folded.doubts.iter().map(|doubt| doubt.event).collect();
    let standpoint = Standpoint::of(case, viewer, &folded, &doubted);
    let informant = MayKnowInformant::of(case, viewer, standpoint, &folded, &doubted);
    let released = releases(case, viewer, &folded, &doubted);
    let looking = Looking { case, viewer, standpoint, releases: released, informant };
    let history = case.history();
    let mut withheld: BTreeSet<Matter> = BTreeSet::new();
    let events: Vec<Shown> = history.events().iter().filter_map(|event| looking.shown(event, &mut withheld)).collect();
    let handles = standpoint == Standpoint::Handler;
    let secrecy = secrecy(standpoint, &events);
    View {
        moment,
        secrecy,
        secrecy_text: secrecy.text(),
        recipient: viewer.clone(),
        standpoint,
        recipients_text: recipients(law, viewer, standpoint),
        cite: vec![article("24", Some("3"))],
        kind: SourceKind::Proposal,
        opinions: if handles { opinions(case, law, &folded) } else { Vec::new() },
        situation: handles.then(|| looking.situation(folded)),
        withheld: withheld.into_iter().map(Withheld::of).collect(),
        witnessing: looking.witnessing(&events, &doubted),
        events,
    }
}

struct Looking<'a> {
    case: &'a Case,
    viewer: &'a Viewer,
    standpoint: Standpoint,
    /// Released event and the event that releases it.
    releases: Vec<(EventId, EventId)>,
    informant: MayKnowInformant<'a>,
}

impl Looking<'_> {
    fn shown(&self, event: &Event, withheld: &mut BTreeSet<Matter>) -> Option<Shown> {
        let header = event.header();
        let entry = Entry::of(event).ok();
        let matter = Matter::told(&header.kind, entry.as_ref());
        let released_by = self.releases.iter().find(|(released, _)| *released == event.id()).map(|(_, by)| *by);
        let own_report = self.standpoint == Standpoint::Informant && self.viewer.report == Some(event.id());
        let depth = match (released_by, own_report) {
            (Some(_), _) => Depth::Full,
            (None, true) if matter == Matter::Report => Depth::Header,
            _ => self.standpoint.depth(matter, &self.viewer.role),
        };
        let informant = self.informant.from(event);
        if self.is_told() {
            let part = PartName::Informant;
            let named = header.commitment(part).is_some() && self.case.erased_by(event.id(), part).is_none();
            withheld.extend((depth < Depth::Full).then_some(matter));
            withheld.extend((named && !informant && depth >= Depth::Codes).then_some(Matter::Informant));
        }
        if depth == Depth::Nothing {
            return None;
        }
        Some(Shown {
            event: event.id(),
            kind: header.kind.as_str().to_owned(),
            name: header.kind.text(),
            happened: header.happened,
            role: header.actor.role.clone(),
            institution: header.actor.institution.clone(),
            content: entry.and_then(|entry| Content::of(entry, depth, informant)),
            released_by,
        })
    }

    /// Whether it is told what else there is: of suspects, informants and outsiders nobody is.
    const fn is_told(&self) -> bool {
        matches!(
            self.standpoint,
            Standpoint::Handler | Standpoint::Oversight | Standpoint::Executor | Standpoint::NonOffendingCarer
        )
    }

    /// How far others have countersigned what is shown. Whoever is shown a part only learns no number of the rest.
    fn witnessing(&self, events: &[Shown], doubted: &BTreeSet<EventId>) -> Option<Text> {
        let all = matches!(self.standpoint, Standpoint::Handler | Standpoint::Oversight);
        if !self.is_told() || (!all && events.is_empty()) {
            return None;
        }
        let shown: BTreeSet<EventId> = events.iter().map(|shown| shown.event).collect();
        let history = self.case.history();
        let seen = self.case.seen_in(&history, doubted);
        Some(SeenByOthers::of(&history, &seen, |event| all || shown.contains(&event)).text)
    }

    fn situation(&self, folded: Folded) -> Situation {
        let Folded { mut situation, sources, .. } = folded;
        for (report, event) in situation.reports.iter_mut().zip(sources.reports) {
            if !self.case.event(event).is_some_and(|event| self.informant.from(event)) {
                report.informant = Informant { is: report.informant.is, ..Informant::default() };
            }
        }
        situation
    }
}

/// What the chair released in full to parents and carers under suspicion, with a reason. Nobody else is served so, and no chair
/// releases who is named as the suspect or a relative of one.
fn releases(case: &Case, viewer: &Viewer, folded: &Folded, doubted: &BTreeSet<EventId>) -> Vec<(EventId, EventId)> {
    let family = viewer.role.as_str() == "parent_or_carer";
    if !family || !matches!(viewer.relation, Relation::Suspect | Relation::SuspectedCarer) {
        return Vec::new();
    }
    let determined = StepId::constant("secrecy_determined");
    let history = case.history();
    let mut releases = Vec::new();
    let counts = |event: &&&Event| !doubted.contains(&event.id()) && !folded.by_suspects.contains(&event.id());
    for event in history.events().iter().filter(counts) {
        let header = event.header();
        // The reason may have been erased since; that there was one stays in the header.
        if header.kind != Kind::Step || header.actor.role.as_str() != "commune_chair" || header.identity.is_none() {
            continue;
        }
        let Ok(Entry::Act(act)) = Entry::of(event) else { continue };
        let determines = act.steps.iter().any(|step| step.step == determined);
        if !determines || act.party.as_ref() != Some(&viewer.role) {
            continue;
        }
        let released = act.about.into_iter().filter(|id| {
            let kind = case.event(*id).map(|event| &event.header().kind);
            kind.is_some_and(|kind| matches!(Matter::of(kind), Matter::Plan | Matter::Separation | Matter::Shelter))
                && history.knew(event.id(), *id)
        });
        releases.extend(released.map(|released| (released, event.id())));
    }
    releases
}

fn secrecy(standpoint: Standpoint, events: &[Shown]) -> Secrecy {
    match standpoint {
        Standpoint::Handler => Secrecy::CaseFile,
        _ if events.is_empty() => Secrecy::Closed,
        _ if events.iter().any(|shown| shown.released_by.is_some()) => Secrecy::ReleasedOriginal,
        Standpoint::Oversight => Secrecy::Coded,
        _ => Secrecy::Extract,
    }
}

/// Who alone may have it, by the names of its office and of its institution.
fn recipients(law: &Law, viewer: &Viewer, standpoint: Standpoint) -> Text {
    let role = law.role(&viewer.role).map(|role| &role.name).filter(|name| !name.vi.is_empty());
    // Where the texts are not loaded, or the role is no pack's, its code stands for it.
    let role = role.cloned().unwrap_or_else(|| Text::new(viewer.role.as_str(), viewer.role.as_str()));
    let Text { vi, en } = standpoint.text();
    if viewer.institution.is_empty() {
        return Text::new(
            format!("Chỉ cung cấp cho: {} ({vi})", role.vi),
            format!("Recipients: only {} ({en})", role.en),
        );
    }
    let place = InstitutionCode::of(&viewer.institution).name(law);
    Text::new(
        format!("Chỉ cung cấp cho: {} – {} ({vi})", role.vi, place.vi),
        format!("Recipients: only {} – {} ({en})", role.en, place.en),
    )
}

/// An article of Decree 56/2017.
fn article(article: &'static str, clause: Option<&'static str>) -> Citation {
    Citation {
        instrument: InstrumentId::constant("decree-56-2017"),
        article: Some(article.into()),
        clause: clause.map(Into::into),
        point: None,
        form: None,
        part: None,
    }
}

impl Withheld {
    fn of(matter: Matter) -> Self {
        let (vi, en, cite) = match matter {
            Matter::Informant => (
                "Danh tính người báo tin ở lại nơi tiếp nhận, vì an toàn của họ",
                "The informant's identity stays with the receiving place, for the informant's safety",
                article("24", Some("1")),
            ),
            Matter::Child => (
                "Tên, tuổi, gia đình của trẻ em là bí mật đời sống riêng tư",
                "Name, age and family of the child are its private life",
                article("33", None),
            ),
            Matter::Separation | Matter::Shelter => (
                "Nơi ở của trẻ em chỉ dành cho người cần biết để bảo vệ trẻ em",
                "Where the child is, is for those who need to know it to protect the child",
                article("24", Some("1")),
            ),
            Matter::Report | Matter::Findings | Matter::Minutes | Matter::Note | Matter::Handling => (
                "Thông tin tiếp nhận, xác minh được giữ bí mật",
                "What was received and verified is confidential",
                article("24", Some("1")),
            ),
            Matter::Plan => (
                "Quyết định và kế hoạch gửi cho nơi thực hiện và cha, mẹ, người chăm sóc",
                "Decision and plan go to those who act and to parents or carer",
                article("28", Some("5")),
            ),
            Matter::Opinion => (
                "Ý kiến của trẻ em và của từng người được ghi riêng",
                "What the child and each person said is kept apart",
                article("24", Some("1")),
            ),
        };
        Self { matter, why: Text::new(vi, en), cite: vec![cite], kind: SourceKind::Proposal }
    }
}

/// Opinions, and what each is worth as consent.
fn opinions(case: &Case, law: &Law, folded: &Folded) -> Vec<Opinion> {
    let carers = Consent::of_carers(law, folded.weigh(law).ok().as_ref());
    let history = case.history();
    let heard = history.events().iter().filter(|event| Matter::of(&event.header().kind) == Matter::Opinion);
    let opinions = heard.map(|event| {
        let header = event.header();
        let act = match Entry::of(event) {
            Ok(Entry::Act(act)) => Some(act),
            _ => None,
        };
        let consent = Consent::of(&header.kind, act.as_ref(), carers);
        let heard = act.as_ref().and_then(|act| act.opinion);
        Opinion {
            event: event.id(),
            at: header.happened,
            of: act.as_ref().and_then(speaker),
            heard,
            consent,
            given: consent.is_given(heard),
        }
    });
    opinions.collect()
}
