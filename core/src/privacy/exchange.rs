//! What is given to another: everything but who reported, unless the recipient may know it.

use alloc::collections::BTreeSet;

use super::entitled::{MayKnowInformant, Recipient, Relation, Standpoint, Viewer};
use crate::Law;
use crate::case::{Case, CaseError, Event, EventId};
use crate::time::Moment;

impl Case {
    /// A copy for this recipient: with who reported only where it may know that, by the judgement of
    /// [`view`](super::view). Without it every event still verifies.
    ///
    /// Law: the informant is kept confidential (Decree 56/2017 Art. 24(1)). To whom it may be told, the law does not say: our
    /// proposal.
    ///
    /// ```
    /// use checho::Law;
    /// use checho::case::{Actor, Case, DeviceId, Draft, Entry, Kind, Salt, Salts};
    /// use checho::privacy::Recipient;
    ///
    /// let mut case = Case::new();
    /// let received = "2026-02-13T16:30:00+07:00".parse()?;
    /// let report = r#"{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "hotline_111",
    ///                   "informant": { "name": "Bà Tư" } }"#;
    /// let actor = Actor {
    ///     role: "hotline_111".into(),
    ///     institution: "hotline:111".to_owned(),
    ///     device: DeviceId::from_bytes([7; 32]),
    /// };
    /// let entry = Entry::Report(serde_json::from_str(report)?);
    /// let salts = Salts { facts: Salt::new([1; 32]), identity: Salt::new([2; 32]), informant: Salt::new([3; 32]) };
    /// case.record(Draft { kind: Kind::Report, actor, happened: received, written: received, entry }, &salts)?;
    ///
    /// let law = Law::national()?;
    /// let to = |role: &str, institution: &str| Recipient { role: role.into(), institution: institution.to_owned() };
    /// let commune = case.copy_for(&law, &to("commune_chair", "commune:23293"), received);
    /// assert!(!commune.to_json_lines().contains("Bà Tư"));
    /// assert_eq!(commune.situation(&law, received).informants_elsewhere[0].institution, "hotline:111");
    /// assert_eq!(case.copy_for(&law, &to("hotline_111", "hotline:111"), received), case);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn copy_for(&self, law: &Law, to: &Recipient, now: Moment) -> Self {
        self.judged(law, to, now, |may_know| self.copy_with(may_know))
    }

    /// As [`Case::lacking`], for a recipient who is known: with who reported where it may know that. What it may know goes
    /// along each time, as its message does not tell which parts it has.
    ///
    /// # Errors
    /// As [`Case::lacking`].
    pub fn lacking_for(&self, law: &Law, have: &[u8], to: &Recipient, now: Moment) -> Result<Vec<u8>, CaseError> {
        self.judged(law, to, now, |may_know| self.lacking_with(have, may_know))
    }

    fn judged<T>(&self, law: &Law, to: &Recipient, now: Moment, give: impl FnOnce(&dyn Fn(&Event) -> bool) -> T) -> T {
        let Recipient { role, institution } = to.clone();
        let viewer = Viewer { role, institution, relation: Relation::None, report: None };
        let folded = self.situation(law, now);
        let doubted: BTreeSet<EventId> = folded.doubts.iter().map(|doubt| doubt.event).collect();
        let standpoint = Standpoint::of(self, &viewer, &folded, &doubted);
        let informant = MayKnowInformant::of(self, &viewer, standpoint, &folded, &doubted);
        give(&|event| informant.from(event))
    }
}
